/* Texts are checked for invisible characters; those that may be wrapped are folded, and listings
 * lose only their indentation. */
#include "spec/reader.h"

#include "base/arena.h"
#include "base/bytes.h"
#include "base/utf8.h"

#include <inttypes.h>
#include <string.h>

enum { SHOWN_TEXT = 60 }; /* bytes of a text that a message repeats */

void report_type(struct reader *reader, const struct data *value, struct str field,
                 const char *expected)
{
    struct diag *diag;

    /* cppcheck-suppress incorrectLogicOperator; it cannot read 0x1p63 */
    if (value->type == DATA_NUMBER && (value->number >= 0x1p63 || value->number <= -0x1p63)) {
        diag_add(reader->diags, E0117, value->at, "`%.*s` does not fit in 64 bits",
                 STR_ARGS(field));
        return;
    }
    diag = diag_add(reader->diags, E0109, value->at, "`%.*s` is %s, expected %s", STR_ARGS(field),
                    data_type_name(value->type), expected);
    if (value->type == DATA_INTEGER && strncmp(expected, "a string", 8) == 0)
        diag_help(diag, "write \"%lld\"", (long long)value->integer);
    else if (value->type == DATA_STRING && strncmp(expected, "a table of", 10) == 0 &&
             value->string.length <= SHOWN_TEXT && !str_has_byte(value->string, '\n'))
        diag_help(diag, "write { \"%.*s\" }", STR_ARGS(value->string));
}

/* ---- text ------------------------------------------------------------------------------------ */

static void report_text(struct reader *reader, struct span at, struct str field,
                        const char *problem)
{
    diag_add(reader->diags, E0112, at, "`%.*s` %s", STR_ARGS(field), problem);
}

/* Steps over visible ASCII: nearly all of every spec. */
static const char *skip_plain(const char *at, const char *end)
{
    at = bytes_after_plain(at, end);
    while (at < end && ((unsigned char)*at - 0x20u < 0x5F || *at == '\n'))
        at++;
    return at;
}

/* Invisible characters of the spec must not reach an output. */
static bool check_characters(struct reader *reader, struct span at, struct str field,
                             struct str text)
{
    const char *end = text.at + text.length;
    uint32_t character;
    struct diag *diag;

    for (const char *byte = text.at; (byte = skip_plain(byte, end)) < end;) {
        size_t next = (size_t)(byte - text.at);

        character = utf8_next(text, &next);
        byte = text.at + next;
        if (character != UTF8_INVALID && !utf8_is_hidden(character))
            continue;
        if (character == UTF8_INVALID) {
            report_text(reader, at, field, "is not well-formed UTF-8");
        } else {
            diag = diag_add(reader->diags, E0112, at,
                            "`%.*s` contains the invisible character U+%04X", STR_ARGS(field),
                            (unsigned)character);
            diag_help(diag, "remove it: it would change how the text around it looks");
        }
        return false;
    }
    return true;
}

static bool is_blank(struct str text)
{
    for (size_t i = 0; i < text.length; i++)
        if (!ascii_is_space((unsigned char)text.at[i]))
            return false;
    return true;
}

static bool has_blank_end(struct str text)
{
    return ascii_is_space((unsigned char)text.at[0]) ||
           ascii_is_space((unsigned char)text.at[text.length - 1]);
}

struct str read_line(struct reader *reader, const struct data *value, struct str field)
{
    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a string");
        return STR("");
    }
    if (is_blank(value->string))
        report_text(reader, value->at, field, "is empty");
    else if (memchr(value->string.at, '\n', value->string.length))
        report_text(reader, value->at, field, "has a line break; it must be one line");
    else if (has_blank_end(value->string))
        report_text(reader, value->at, field, "begins or ends with white space");
    else if (check_characters(reader, value->at, field, value->string))
        return value->string;
    return STR("");
}

static struct str fold_white_space(struct arena *arena, struct str text)
{
    char *out = arena_alloc(arena, text.length + 1);
    size_t length = 0;
    unsigned newlines = 0;
    bool blank = false;

    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            blank = true;
            newlines += c == '\n';
            continue;
        }
        if (blank && length) {
            out[length++] = newlines > 1 ? '\n' : ' ';
            if (newlines > 1)
                out[length++] = '\n';
        }
        blank = false;
        newlines = 0;
        out[length++] = c;
    }
    return (struct str){ out, length };
}

/* Most texts need no folding, and no copy. */
static bool is_folded(struct str text)
{
    char before = ' ';
    size_t i = 0;

    for (; i + 8 <= text.length; i += 8) {
        uint64_t word = bytes_load_8(text.at + i), blanks = bytes_equal(word, ' ');

        if (!bytes_are_plain(word))
            break;
        if ((blanks & blanks >> 8) || (before == ' ' && text.at[i] == ' '))
            return false;
        before = text.at[i + 7];
    }
    for (; i < text.length; i++) {
        char c = text.at[i];

        if ((unsigned char)c <= ' ' && (c != ' ' || before == ' '))
            return false;
        before = c;
    }
    return before != ' ';
}

/* White space becomes one space; an empty line between two paragraphs stays. */
static struct str fold_text(struct arena *arena, struct str text)
{
    return is_folded(text) ? text : fold_white_space(arena, text);
}

/* The line at NEXT, which moves past it, without white space at its end. */
static struct str take_line(struct str text, size_t *next)
{
    const char *start = text.at + *next;
    const char *end = memchr(start, '\n', text.length - *next);
    struct str line = { start, end ? (size_t)(end - start) : text.length - *next };

    *next += line.length + 1;
    while (line.length && ascii_is_space((unsigned char)line.at[line.length - 1]))
        line.length--;
    return line;
}

static size_t common_indentation(struct str text)
{
    size_t common = SIZE_MAX;

    for (size_t next = 0; next < text.length;) {
        struct str line = take_line(text, &next);
        size_t width = 0;

        while (width < line.length && ascii_is_space((unsigned char)line.at[width]))
            width++;
        if (line.length && width < common)
            common = width;
    }
    return common;
}

/* Lines stay, without the indentation that they share and without empty ones at the ends. */
static struct str outdent(struct arena *arena, struct str text)
{
    size_t common = common_indentation(text), length = 0;
    struct buf out;

    buf_init(&out, arena, text.length + 1);
    for (size_t next = 0; next < text.length;) {
        struct str line = take_line(text, &next);

        if (line.length == 0 && length == 0)
            continue;
        if (line.length) {
            buf_add(&out, line.at + common, line.length - common);
            length = out.length;
        }
        buf_add_char(&out, '\n');
    }
    out.length = length;
    return buf_str(&out);
}

static struct str read_shaped(struct reader *reader, const struct data *value, struct str field,
                              struct str (*shape)(struct arena *arena, struct str text))
{
    struct str text;

    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a string");
        return STR("");
    }
    text = shape(reader->arena, value->string);
    if (text.length == 0)
        report_text(reader, value->at, field, "is empty");
    else if (check_characters(reader, value->at, field, text))
        return text;
    return STR("");
}

struct str read_text(struct reader *reader, const struct data *value, struct str field)
{
    return read_shaped(reader, value, field, fold_text);
}

struct str read_listing(struct reader *reader, const struct data *value, struct str field)
{
    return read_shaped(reader, value, field, outdent);
}

static bool is_name(struct str text)
{
    if (text.length == 0 || !ascii_is_lower((unsigned char)text.at[0]))
        return false;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.at[i];

        if (!ascii_is_lower(c) && !ascii_is_digit(c) && c != '_')
            return false;
    }
    return true;
}

/* The name that the author may have meant: lowercase letters, `_` for everything else. */
static struct str suggested_name(struct arena *arena, struct str text)
{
    struct buf out;

    buf_init(&out, arena, text.length + 2);
    for (size_t i = 0; i < text.length; i++) {
        char c = ascii_lower(text.at[i]);

        if (ascii_is_alnum((unsigned char)c))
            buf_add_char(&out, c);
        else if (out.length && out.at[out.length - 1] != '_')
            buf_add_char(&out, '_');
    }
    while (out.length && out.at[out.length - 1] == '_')
        out.length--;
    return buf_str(&out);
}

struct str read_name(struct reader *reader, const struct data *value, struct str field)
{
    struct str suggested;
    struct diag *diag;

    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a string");
        return STR("");
    }
    if (is_name(value->string))
        return value->string;
    diag = diag_add(reader->diags, E0114, value->at,
                    "`%.*s` is not an identifier: use a-z, 0-9 and _, starting with a letter",
                    STR_ARGS(field));
    suggested = suggested_name(reader->arena, value->string);
    if (is_name(suggested))
        diag_help(diag, "write \"%.*s\"", STR_ARGS(suggested));
    return STR("");
}

int read_word(struct reader *reader, const struct data *value, struct str field,
              const char *const *words, size_t count)
{
    struct nearest nearest;
    struct diag *diag;
    struct buf all;

    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a string");
        return -1;
    }
    for (size_t i = 0; i < count; i++)
        if (str_is(value->string, words[i]))
            return (int)i;
    diag = diag_add(reader->diags, E0113, value->at, "`%.*s` cannot be \"%.*s\"", STR_ARGS(field),
                    STR_ARGS(value->string));
    nearest = diags_nearest(reader->diags, value->string);
    buf_init(&all, reader->arena, SIZE_MAX);
    for (size_t i = 0; i < count; i++) {
        nearest_try(&nearest, str_of(words[i]));
        buf_print(&all, "%s%s", i ? ", " : "", words[i]);
    }
    if (!diag_suggest(diag, nearest.best, '"'))
        diag_help(diag, "expected one of %.*s", STR_ARGS(buf_str(&all)));
    return -1;
}

/* ---- tables and lists ------------------------------------------------------------------------ */

bool is_table(struct reader *reader, const struct data *value, struct str field,
              const char *expected)
{
    if (value->type != DATA_TABLE)
        report_type(reader, value, field, expected);
    return value->type == DATA_TABLE;
}

bool is_list(struct reader *reader, const struct data *value, struct str field,
             const char *expected)
{
    if (!is_table(reader, value, field, expected))
        return false;
    for (size_t i = 0; i < value->table.count; i++)
        if (value->table.fields[i].key != KEY_POSITION)
            diag_add(reader->diags, E0107, value->table.fields[i].key_at,
                     "unexpected key in `%.*s`, expected %s", STR_ARGS(field), expected);
    return true;
}
