/* Comments are found by their place: a comment beside code belongs to that code alone. */
#include "upkeep/import/remark.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
    TAB = 8,
    DEEP = 8 /* columns that a comment is right of code when it goes with the line above */
};

/* ---- places ---------------------------------------------------------------------------------- */

static uint32_t line_of(const struct remarks *m, uint32_t offset)
{
    return source_place(m->header->file.source, offset).line;
}

static uint32_t column_of(const struct remarks *m, uint32_t offset)
{
    const struct source *source = m->header->file.source;
    uint32_t begin = source->line_begins[line_of(m, offset) - 1], column = 0;

    for (uint32_t i = begin; i < offset; i++)
        column += source->text.at[i] == '\t' ? TAB - column % TAB : 1;
    return column;
}

/* The first comment that begins at OFFSET or later. */
static size_t comment_from(const struct remarks *m, uint32_t offset)
{
    size_t low = 0, high = m->header->file.comment_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (m->header->file.comments[middle].begin < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has_mark(const struct remarks *m, const struct c_comment *comment, size_t at, char mark)
{
    return comment->begin + at < comment->end &&
           m->header->file.source->text.at[comment->begin + at] == mark;
}

/* Whether comment I goes on with the `//` comment of the line above. */
static bool continues(const struct remarks *m, size_t i)
{
    const struct c_comment *comment = &m->header->file.comments[i];

    return i > 0 && comment->first && has_mark(m, comment, 1, '/') &&
           has_mark(m, comment - 1, 1, '/') &&
           line_of(m, comment->begin) == line_of(m, comment[-1].begin) + 1 &&
           column_of(m, comment->begin) == column_of(m, comment[-1].begin);
}

/* Whether a comment on a line of its own is about the code before it, not after it. */
static bool looks_back(const struct remarks *m, const struct c_comment *comment, uint32_t code)
{
    return has_mark(m, comment, 3, '<') ||
           column_of(m, comment->begin) >= column_of(m, code) + DEEP;
}

/* ---- texts ----------------------------------------------------------------------------------- */

/* The next line of a comment's TEXT, without the marks at both ends. */
static struct str next_line(struct str text, size_t *next)
{
    size_t begin = *next, end = begin;
    struct str line;

    while (end < text.length && text.at[end] != '\n')
        end++;
    *next = end + 1;
    line = str_trim((struct str){ text.at + begin, end - begin });
    while (line.length && strchr("*/!<", line.at[0]))
        line.at++, line.length--;
    line = str_trim(line);
    while (line.length && line.at[line.length - 1] == '*')
        line.length--;
    return str_trim(line);
}

static struct str text_of(const struct remarks *m, const struct c_comment *comment)
{
    struct str text = { m->header->file.source->text.at + comment->begin,
                        comment->end - comment->begin };

    if (text.length >= 4 && text.at[1] == '*')
        text.length -= 2; /* the closing mark */
    return text;
}

/* Appends TEXT with single blanks; bytes that are not UTF-8 are taken for Latin-1. */
static void add_folded(struct buf *out, struct str text)
{
    bool blank = out->length > 0;

    for (size_t next = 0; next < text.length;) {
        unsigned char byte = (unsigned char)text.at[next];
        uint32_t c = utf8_next(text, &next);

        if (c == UTF8_INVALID)
            c = byte;
        if (c == '\t' || c == '\r' || c == '\n' || c == ' ')
            blank = out->length > 0;
        if (c <= ' ' || utf8_is_hidden(c))
            continue;
        if (blank)
            buf_add_char(out, ' ');
        blank = false;
        utf8_add(out, c);
    }
}

static size_t word_length(struct str text, size_t at)
{
    size_t length = 0;

    while (at + length < text.length && ascii_is_word((unsigned char)text.at[at + length]))
        length++;
    return length;
}

/* A line of a frame, `----` or `---- network ----`, or an entry that was commented out. */
static bool says_nothing(struct str line)
{
    size_t word = word_length(line, 0), end = line.length;
    bool entry = word && !ascii_is_digit((unsigned char)line.at[0]) && line.at[end - 1] == ',';
    size_t after = word;

    while (after < end && line.at[after] == ' ')
        after++;
    if (entry && (after + 1 == end || (line.at[after] == '=' && line.at[after + 1] != '=')))
        return true;
    if (line.length > 7 && (memcmp(line.at, "#define", 7) == 0))
        return true;
    for (size_t i = 0; i < 3; i++)
        if (end < 3 || !ascii_is_punctuation((unsigned char)line.at[i]) ||
            line.at[i] != line.at[0] || line.at[end - 1 - i] != line.at[end - 1])
            return false;
    return ascii_is_punctuation((unsigned char)line.at[end - 1]);
}

/* Where the text of a comment goes: the command before it decides. */
enum sink { TEXT, DEPRECATED, SINCE, NOWHERE };

static const struct {
    const char *word;
    enum sink sink;
} commands[] = {
    { "brief", TEXT },
    { "short", TEXT },
    { "details", TEXT },
    { "deprecated", DEPRECATED },
    { "since", SINCE },
    { "see", NOWHERE },
    { "sa", NOWHERE },
    { "note", NOWHERE },
    { "warning", NOWHERE },
    { "attention", NOWHERE },
    { "remark", NOWHERE },
    { "remarks", NOWHERE },
    { "todo", NOWHERE },
    { "bug", NOWHERE },
    { "author", NOWHERE },
    { "version", NOWHERE },
    { "date", NOWHERE },
    { "copyright", NOWHERE },
    { "return", NOWHERE },
    { "returns", NOWHERE },
    { "param", NOWHERE },
    { "ingroup", NOWHERE },
    { "hideinitializer", NOWHERE },
};

/* Marks of a single word: `@c NULL`. */
static const char *const word_marks[] = { "a", "b", "c", "e", "em", "p", "ref", "n", "xmlonly" };

static bool begins_with(struct str line, const char *with)
{
    return line.length >= strlen(with) && memcmp(line.at, with, strlen(with)) == 0;
}

/* Steps over the command at the beginning of LINE, and returns where its text goes. */
static enum sink read_command(struct str *line, enum sink sink)
{
    size_t length = line->length ? word_length(*line, 1) : 0;
    struct str word;

    if (begins_with(*line, "Deprecated: ")) {
        *line = (struct str){ line->at + 12, line->length - 12 };
        return DEPRECATED;
    }
    if (line->length < 2 || (line->at[0] != '@' && line->at[0] != '\\'))
        return sink;
    word = (struct str){ line->at + 1, length };
    for (size_t i = 0; i < COUNT(word_marks); i++)
        if (str_is(word, word_marks[i]))
            return sink;
    *line = str_trim((struct str){ line->at + 1 + length, line->length - 1 - length });
    for (size_t i = 0; i < COUNT(commands); i++)
        if (str_is(word, commands[i].word))
            return commands[i].sink;
    return NOWHERE;
}

/* The index of the first command within LINE; other words with a mark may be anything. */
static size_t next_command(struct str line)
{
    for (size_t i = 1; i < line.length; i++) {
        struct str word = { line.at + i + 1, word_length(line, i + 1) };

        if (!ascii_is_space((unsigned char)line.at[i - 1]) ||
            (line.at[i] != '@' && line.at[i] != '\\'))
            continue;
        for (size_t c = 0; c < COUNT(commands); c++)
            if (str_is(word, commands[c].word))
                return i;
    }
    return line.length;
}

/* The bytes at I of LINE that are a mark: `@c` of a word, `{@code` or `<p>`; 0 for none. */
static size_t mark_length(struct str line, size_t i)
{
    bool begins = i == 0 || line.at[i - 1] == ' ' || line.at[i - 1] == '(';
    size_t length = word_length(line, i + 1),
           closing = line.at[i] == '<' && i + 1 < line.length && line.at[i + 1] == '/';
    struct str word = { line.at + i + 1, length };

    if (line.at[i] == '{' && i + 2 < line.length && line.at[i + 1] == '@')
        return 2 + word_length(line, i + 2);
    if (line.at[i] == '<') {
        length = word_length(line, i + 1 + closing);
        return length && i + 1 + closing + length < line.length &&
                       line.at[i + 1 + closing + length] == '>'
                   ? length + closing + 2
                   : 0;
    }
    for (size_t m = 0; begins && m < COUNT(word_marks); m++)
        if ((line.at[i] == '@' || line.at[i] == '\\') && str_is(word, word_marks[m]))
            return length + 1;
    return 0;
}

/* LINE without marks. */
static struct str without_marks(struct arena *arena, struct str line)
{
    bool inline_tag = false;
    struct buf out;

    if (!str_has_byte(line, '@') && !str_has_byte(line, '\\') && !str_has_byte(line, '<'))
        return line;
    buf_init(&out, arena, line.length);
    for (size_t i = 0; i < line.length; i++) {
        size_t length = mark_length(line, i);

        inline_tag |= length && line.at[i] == '{';
        if (length) {
            i += length - 1;
            while (inline_tag && i + 1 < line.length && line.at[i + 1] == ' ')
                i++;
        } else if (inline_tag && line.at[i] == '}') {
            inline_tag = false;
        } else {
            buf_add_char(&out, line.at[i]);
        }
    }
    return buf_end(&out);
}

/* Ends the last sentence of a heading, but not what goes on with a list or an example. */
static void end_paragraph(struct buf *text)
{
    struct str all = buf_str(text);

    if (all.length && !str_ends_sentence(all) && !strchr(",:;", all.at[all.length - 1]))
        buf_add_char(text, '.');
}

/* Adds what COMMENT says to the texts of REMARK. */
static void read_comment(const struct remarks *m, const struct c_comment *comment,
                         struct remark *remark)
{
    struct buf texts[NOWHERE + 1];
    struct str *const into[] = { &remark->text, &remark->deprecated, &remark->since };
    struct str text = text_of(m, comment);
    enum sink sink = TEXT;

    for (size_t i = 0; i <= NOWHERE; i++)
        buf_init(&texts[i], m->arena, SIZE_MAX);
    for (size_t i = 0; i < NOWHERE; i++)
        buf_add_str(&texts[i], *into[i]);
    for (size_t next = 0; next < text.length;) {
        struct str line = next_line(text, &next);

        if (line.length == 0) {
            sink = TEXT;
            end_paragraph(&texts[TEXT]);
        }
        if (line.length == 0 || says_nothing(line))
            continue;
        while (line.length) {
            size_t end;

            sink = read_command(&line, sink);
            end = next_command(line);
            remark->is_deprecated |= sink == DEPRECATED;
            if (sink != NOWHERE)
                add_folded(&texts[sink], without_marks(m->arena, (struct str){ line.at, end }));
            line = (struct str){ line.at + end, line.length - end };
        }
    }
    for (size_t i = 0; i < NOWHERE; i++)
        *into[i] = buf_end(&texts[i]);
}

/* ---- lists ----------------------------------------------------------------------------------- */

struct listed {
    struct str name; /* the key */
    struct str text;
};

/* NAME of a line `@NAME: text`, whose rest remains in LINE. */
static struct str listed_name(struct str *line)
{
    size_t length;
    struct str name = { 0 };

    if (line->length < 3 || line->at[0] != '@')
        return name;
    length = word_length(*line, 1);
    if (length == 0 || 1 + length >= line->length || line->at[1 + length] != ':')
        return name;
    name = (struct str){ line->at + 1, length };
    *line = str_trim((struct str){ line->at + length + 2, line->length - length - 2 });
    return name;
}

static void read_lists(struct remarks *m, const struct c_comment *comment)
{
    struct str text = text_of(m, comment);
    struct listed *item = NULL;
    struct buf out = { 0 };

    for (size_t next = 0; next < text.length;) {
        struct str line = next_line(text, &next), name = listed_name(&line);

        if (item && (name.length || line.length == 0 || line.at[0] == '@')) {
            item->text = buf_end(&out);
            item = NULL;
        }
        if (name.length) {
            item = arena_alloc(m->arena, sizeof *item);
            item->name = name;
            text_set_add(&m->listed, &item->name);
            buf_init(&out, m->arena, SIZE_MAX);
        }
        if (item)
            add_folded(&out, without_marks(m->arena, line));
    }
    if (item)
        item->text = buf_end(&out);
}

struct remarks remarks_read(const struct header *header, struct arena *arena)
{
    struct remarks m = { header, arena, text_set_make(arena, 16, false) };

    for (size_t i = 0; i < header->file.comment_count; i++)
        if (str_has_byte(text_of(&m, &header->file.comments[i]), '@'))
            read_lists(&m, &header->file.comments[i]);
    return m;
}

/* ---- one entry ------------------------------------------------------------------------------- */

/* The comments that begin within ENTRY or after it, on its last line. */
static void read_beside(const struct remarks *m, const struct header_entry *entry,
                        struct remark *remark)
{
    const struct header *header = m->header;
    const struct header_entry *next = entry + 1;
    uint32_t line = line_of(m, entry->end), limit = entry->next;
    size_t i = comment_from(m, entry->begin);

    if (entry->expanded)
        limit = next < header->entries + header->count && next->begin > entry->begin ? next->begin
                                                                                     : UINT32_MAX;
    for (; i < header->file.comment_count && !remark->text.length; i++) {
        const struct c_comment *comment = &header->file.comments[i];

        if (comment->begin >= limit || line_of(m, comment->begin) > line)
            return;
        read_comment(m, comment, remark);
    }
    for (; i < header->file.comment_count && remark->text.length && continues(m, i); i++)
        read_comment(m, &header->file.comments[i], remark);
}

/* The comments on the lines right above ENTRY. */
static void read_above(const struct remarks *m, const struct header_entry *entry,
                       struct remark *remark)
{
    uint32_t line = line_of(m, entry->begin), previous = entry->previous;
    size_t end = comment_from(m, entry->begin), first = end;

    if (entry->expanded)
        previous = entry > m->header->entries && entry[-1].begin < entry->begin ? entry[-1].begin
                                                                                : 0;
    while (first > 0) {
        const struct c_comment *comment = &m->header->file.comments[first - 1];

        if (!comment->first || comment->begin < previous || line_of(m, comment->end) + 1 < line ||
            looks_back(m, comment, entry->begin))
            break;
        line = line_of(m, comment->begin);
        first--;
    }
    while (first < end && first > 0 && continues(m, first) &&
           !m->header->file.comments[first - 1].first)
        first++; /* it belongs to the comment beside the code above */
    for (; first < end; first++)
        read_comment(m, &m->header->file.comments[first], remark);
}

/* A comment on the line after ENTRY, far to the right or with a mark. */
static void read_below(const struct remarks *m, const struct header_entry *entry,
                       struct remark *remark)
{
    size_t i = comment_from(m, entry->end);
    const struct c_comment *comment = &m->header->file.comments[i];

    if (!entry->expanded && i < m->header->file.comment_count && comment->first &&
        comment->begin < entry->next && line_of(m, comment->begin) == line_of(m, entry->end) + 1 &&
        looks_back(m, comment, entry->begin))
        read_comment(m, comment, remark);
}

/* Drops a number at the beginning that is only the value again: "9 a service", "(0x09)", "1." */
static struct str without_value(struct str text, int64_t value)
{
    char digits[3][24];

    snprintf(digits[0], sizeof digits[0], "%" PRId64, value);
    snprintf(digits[1], sizeof digits[1], "0x%" PRIx64, (uint64_t)value);
    snprintf(digits[2], sizeof digits[2], "0x%02" PRIx64, (uint64_t)value);
    for (size_t i = 0; i < COUNT(digits); i++) {
        size_t open = text.length && text.at[0] == '(', length = strlen(digits[i]);
        size_t end = open + length;

        if (end > text.length ||
            !str_equal_folded((struct str){ text.at + open, length }, str_of(digits[i])) ||
            (end < text.length && (ascii_is_alnum((unsigned char)text.at[end]) ||
                                   text.at[end] == '_' || text.at[end] == '%')))
            continue;
        if (end + 1 < text.length && text.at[end] == '.' && text.at[end + 1] != ' ')
            continue; /* 1.5 */
        while (end < text.length && strchr(" .:)-,=", text.at[end]))
            end++;
        return (struct str){ text.at + end, text.length - end };
    }
    return text;
}

struct remark remark_of(const struct remarks *m, const struct header_entry *entry)
{
    const struct listed *listed = (const void *)text_set_find(&m->listed, entry->name);
    struct remark remark = { 0 };

    if (m->header->file.comment_count == 0)
        return remark;
    read_beside(m, entry, &remark);
    if (!remark.text.length && listed)
        remark.text = listed->text;
    if (!remark.text.length)
        read_above(m, entry, &remark);
    if (!remark.text.length)
        read_below(m, entry, &remark);
    remark.text = str_trim(without_value(remark.text, entry->value));
    return remark;
}
