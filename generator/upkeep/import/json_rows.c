/* One pass finds the list, another one reads it. */
#include "upkeep/import/json_rows.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/text_set.h"
#include "base/utf8.h"

#include <string.h>

enum { DEPTH_MAX = 100, COLUMNS_MAX = 64 };

struct reader {
    const struct source *source;
    struct str text;
    struct arena *arena;
    struct diags *diags;
    size_t at;
    unsigned depth;
    bool failed;
    struct csv_row *rows;
    size_t count;
    size_t fixed; /* columns that keys of members do not belong to */
};

/* ---- the language ---------------------------------------------------------------------------- */

static char peek(const struct reader *r)
{
    return r->at < r->text.length ? r->text.at[r->at] : '\0';
}

static void skip_space(struct reader *r)
{
    while (r->at < r->text.length && strchr(" \t\r\n", r->text.at[r->at]))
        r->at++;
}

static struct span span_from(const struct reader *r, size_t begin)
{
    return (struct span){ r->source, (uint32_t)begin, (uint32_t)r->at };
}

static void fail(struct reader *r, const char *expected)
{
    struct span at = { r->source, (uint32_t)r->at, (uint32_t)r->at + (r->at < r->text.length) };

    if (!r->failed)
        diag_add(r->diags, E0864, at, "expected %s", expected);
    r->failed = true;
    r->at = r->text.length;
}

static bool take(struct reader *r, char c)
{
    bool found = r->at < r->text.length && peek(r) == c;

    r->at += found;
    skip_space(r);
    return found;
}

/* The number in the four hexadecimal digits here; UTF8_INVALID without them. */
static uint32_t read_unit(struct reader *r)
{
    uint32_t unit = 0;

    for (int i = 0; i < 4; i++, r->at++) {
        char c = ascii_lower(peek(r));

        if (ascii_is_digit((unsigned char)c))
            unit = unit * 16 + (uint32_t)(c - '0');
        else if (c >= 'a' && c <= 'f')
            unit = unit * 16 + (uint32_t)(c - 'a') + 10;
        else
            return UTF8_INVALID;
    }
    return unit;
}

/* The character after `\u`; two halves make one. */
static uint32_t read_escaped(struct reader *r)
{
    uint32_t high = read_unit(r), low;

    if (high < 0xD800 || high > 0xDFFF)
        return high;
    if (high > 0xDBFF || peek(r) != '\\')
        return UTF8_INVALID;
    r->at++;
    if (peek(r) != 'u')
        return UTF8_INVALID;
    r->at++;
    low = read_unit(r);
    return low < 0xDC00 || low > 0xDFFF ? UTF8_INVALID
                                        : 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

/* The character after a backslash. */
static uint32_t read_escape(struct reader *r)
{
    static const char letters[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    char c = peek(r);
    const char *letter = c ? strchr(letters, c) : NULL;

    r->at += r->at < r->text.length;
    if (letter)
        return (unsigned char)values[letter - letters];
    return c == 'u' ? read_escaped(r) : UTF8_INVALID;
}

/* Adds C; white space is collapsed to single blanks and trimmed. */
static void add_character(struct buf *out, uint32_t c, bool *blank)
{
    if (c < 0x80 && ascii_is_space((unsigned char)c)) {
        *blank = out->length > 0;
        return;
    }
    if (*blank)
        buf_add_char(out, ' ');
    *blank = false;
    utf8_add(out, c);
}

static struct str read_string(struct reader *r)
{
    bool blank = false;
    struct buf out;

    buf_init(&out, r->arena, SIZE_MAX);
    if (peek(r) != '"') {
        fail(r, "a string");
        return STR("");
    }
    for (r->at++; !r->failed && peek(r) != '"';) {
        uint32_t c;

        if (r->at >= r->text.length || peek(r) == '\n') {
            fail(r, "`\"` that ends the string");
            break;
        }
        c = utf8_next(r->text, &r->at);
        if (c == '\\')
            c = read_escape(r);
        if (c == UTF8_INVALID)
            fail(r, "UTF-8, and escapes of JSON");
        else
            add_character(&out, c, &blank);
    }
    take(r, '"');
    return buf_end(&out);
}

static void skip_value(struct reader *r);

/* Reads a value; objects and arrays are skipped and empty, as is `null`. */
static struct csv_field read_field(struct reader *r)
{
    size_t begin = r->at, end;
    struct str text = STR("");

    if (peek(r) == '"') {
        text = read_string(r);
    } else if (peek(r) == '{' || peek(r) == '[') {
        skip_value(r);
    } else {
        while (ascii_is_alnum((unsigned char)peek(r)) || (peek(r) && strchr("+-.", peek(r))))
            r->at++;
        text = (struct str){ r->text.at + begin, r->at - begin };
        if (text.length == 0)
            fail(r, "a value");
        if (str_is(text, "null"))
            text.length = 0;
    }
    end = r->at;
    skip_space(r);
    return (struct csv_field){ text, { r->source, (uint32_t)begin, (uint32_t)end } };
}

/* Steps over `,`, or over CLOSE, after which there is nothing more. */
static bool more(struct reader *r, char close)
{
    if (take(r, ','))
        return !r->failed;
    if (!take(r, close))
        fail(r, close == ']' ? "`,` or `]`" : "`,` or `}`");
    return false;
}

/* Reads `"KEY":`. */
static struct csv_field read_key(struct reader *r)
{
    size_t begin = r->at;
    struct str key = read_string(r);
    struct span at = span_from(r, begin);

    if (!take(r, ':'))
        fail(r, "`:`");
    return (struct csv_field){ key, at };
}

static void skip_value(struct reader *r)
{
    char close = peek(r) == '{' ? '}' : ']';

    if (r->depth++ >= DEPTH_MAX)
        fail(r, "fewer brackets within each other");
    r->at += r->at < r->text.length;
    skip_space(r);
    if (!take(r, close)) {
        do {
            if (close == '}')
                read_key(r);
            read_field(r);
        } while (more(r, close));
    }
    r->depth--;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static struct csv_row *add_row(struct reader *r, struct span at)
{
    r->rows = array_grow(r->arena, r->rows, r->count, sizeof *r->rows);
    r->rows[r->count].at = at;
    return &r->rows[r->count++];
}

static void add_field(struct reader *r, struct csv_row *row, struct csv_field field)
{
    row->fields = array_grow(r->arena, row->fields, row->count, sizeof *row->fields);
    row->fields[row->count++] = field;
}

static void report(struct reader *r, struct span at, const char *text)
{
    if (!r->failed)
        diag_add(r->diags, E0851, at, "%s", text);
}

/* The column of KEY, which is added if it is new; COLUMNS_MAX if there are too many. */
static size_t column_of(struct reader *r, struct csv_field key)
{
    size_t i = r->fixed;

    while (i < r->rows[0].count && !str_equal(r->rows[0].fields[i].text, key.text))
        i++;
    if (i == r->rows[0].count && i < COLUMNS_MAX)
        add_field(r, &r->rows[0], key);
    return i;
}

/* Reads the object here into a row that has its KEY first, if there is one. */
static void read_object(struct reader *r, const struct csv_field *key)
{
    size_t index = r->count, begin = r->at;
    struct csv_row *row = add_row(r, SPAN_NONE);

    if (key)
        add_field(r, row, *key);
    r->at++;
    skip_space(r);
    if (!take(r, '}')) {
        do {
            struct csv_field name = read_key(r), field = read_field(r);
            size_t column = column_of(r, name);

            row = &r->rows[index];
            while (row->count < column && column < COLUMNS_MAX)
                add_field(r, row, (struct csv_field){ STR(""), name.at });
            if (column == COLUMNS_MAX)
                report(r, name.at, "there are too many different keys");
            else if (column == row->count)
                add_field(r, row, field);
            else if (row->fields[column].text.length)
                report(r, name.at, "this key is already used in this object");
            else
                row->fields[column] = field;
        } while (more(r, '}'));
    }
    r->rows[index].at = span_from(r, begin);
}

static void read_array(struct reader *r)
{
    r->at++;
    skip_space(r);
    if (take(r, ']'))
        return;
    do {
        size_t begin = r->at;

        if (peek(r) == '{') {
            read_object(r, NULL);
        } else {
            read_field(r);
            report(r, span_from(r, begin), "this is not an object");
        }
    } while (more(r, ']'));
}

/* Reads the object here, whose members are rows. */
static void read_members(struct reader *r, bool of_objects)
{
    struct text_set keys = text_set_make(r->arena, 64, false);

    r->at++;
    skip_space(r);
    r->fixed = 1;
    do {
        struct csv_field key = read_key(r), *own = arena_alloc(r->arena, sizeof *own);

        *own = key;
        if (text_set_add(&keys, &own->text) != &own->text) {
            read_field(r);
            report(r, key.at, "this key is already used in this object");
        } else if (of_objects && peek(r) == '{') {
            read_object(r, &key);
        } else if (of_objects) {
            read_field(r);
            report(r, key.at, "this is not an object");
        } else {
            struct csv_row *row = add_row(r, key.at);

            add_field(r, row, key);
            add_field(r, row, read_field(r));
            row->at.end = (uint32_t)r->at;
        }
    } while (more(r, '}'));
}

/* ---- the list -------------------------------------------------------------------------------- */

/* What the members of an object are. */
struct survey {
    size_t members, objects, lists; /* lists of objects */
    size_t numbers, values;         /* keys that are numbers; members that are */
    size_t list;                    /* where the list is; `codes` if there are several */
    bool has_codes;
};

static bool is_number(struct str text)
{
    size_t sign = text.length && text.at[0] == '-';

    return text.length > sign && ascii_is_digit((unsigned char)text.at[sign]);
}

static bool begins_objects(const struct reader *r)
{
    struct reader ahead = *r;

    return take(&ahead, '[') && peek(&ahead) == '{';
}

static struct survey survey(struct reader *r)
{
    struct survey s = { 0 };

    r->at++;
    skip_space(r);
    if (take(r, '}'))
        return s;
    do {
        struct str key = read_key(r).text, value;

        s.members++;
        s.numbers += is_number(key);
        s.objects += peek(r) == '{';
        if (begins_objects(r)) {
            s.lists++;
            if (!s.has_codes)
                s.list = r->at;
            s.has_codes |= str_is(key, "codes");
        }
        value = read_field(r).text;
        s.values += is_number(value) && !str_has_byte(value, ' ');
    } while (more(r, '}'));
    return s;
}

static void name_columns(struct reader *r, const struct survey *s, struct span at)
{
    bool numbers = s->numbers == s->members ||
                   (s->objects ? 2 * s->numbers >= s->members : s->numbers > s->values);

    add_field(r, &r->rows[0], (struct csv_field){ numbers ? STR("value") : STR("name"), at });
    if (!s->objects)
        add_field(r, &r->rows[0], (struct csv_field){ numbers ? STR("phrase") : STR("value"), at });
}

bool json_rows_read(const struct source *source, struct arena *arena, struct diags *diags,
                    struct json_rows *rows)
{
    struct reader r = { .source = source,
                        .text = source->text,
                        .arena = arena,
                        .diags = diags,
                        .at = utf8_mark(source->text) };
    struct survey s = { 0 };
    struct span first;
    size_t begin;

    skip_space(&r);
    begin = r.at;
    first = (struct span){ source, (uint32_t)begin, (uint32_t)begin + 1 };
    if (peek(&r) == '{')
        s = survey(&r);
    else
        read_field(&r);
    if (r.at < r.text.length)
        fail(&r, "the end of the file");
    if (r.failed)
        return false;
    add_row(&r, first);
    if (s.lists == 1 || s.has_codes) {
        r.at = s.list;
        read_array(&r);
    } else if (source->text.at[begin] == '[') {
        r.at = begin;
        read_array(&r);
    } else if (s.members && !s.lists) {
        r.at = begin;
        name_columns(&r, &s, first);
        read_members(&r, s.objects > 0);
    }
    *rows = (struct json_rows){ r.rows, r.count };
    if (r.count > 1)
        return true;
    diag_add(diags, E0856, first,
             s.lists ? "this object has several lists of objects"
                     : "this is not a list of objects");
    return false;
}
