/* Splits a CSV or TSV at quotes, CRLF and a byte order mark. */
#include "upkeep/import/csv.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/utf8.h"

#include <string.h>

void csv_begin(struct csv *csv, const struct source *source, struct arena *arena,
               struct diags *diags)
{
    static const char separators[] = ",\t;";
    size_t counts[3] = { 0 }, best = 0;
    bool quoted = false;

    *csv = (struct csv){
        .source = source, .at = utf8_mark(source->text), .arena = arena, .diags = diags
    };
    for (size_t i = csv->at; i < source->text.length; i++) {
        char c = source->text.at[i];

        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            break;
        for (size_t s = 0; s < 3 && !quoted; s++)
            counts[s] += c == separators[s];
    }
    for (size_t s = 1; s < 3; s++)
        if (counts[s] > counts[best])
            best = s;
    csv->separator = separators[best];
}

static bool at_end_of_line(const struct csv *csv, size_t at)
{
    struct str text = csv->source->text;

    return at >= text.length || text.at[at] == '\n' ||
           (text.at[at] == '\r' && (at + 1 == text.length || text.at[at + 1] == '\n'));
}

static struct str folded(struct arena *arena, struct str text)
{
    bool blank = false;
    struct buf out;

    buf_init(&out, arena, text.length + 1);
    for (size_t i = 0; i < text.length; i++) {
        if (ascii_is_space((unsigned char)text.at[i])) {
            blank = out.length > 0;
            continue;
        }
        if (blank)
            buf_add_char(&out, ' ');
        blank = false;
        buf_add_char(&out, text.at[i]);
    }
    return buf_end(&out);
}

/* The position of the quote that closes the one at AT; the length of the text if it is not
 * closed. */
static size_t closing_quote(struct str text, size_t at)
{
    for (at++; at < text.length; at++) {
        if (text.at[at] != '"')
            continue;
        if (at + 1 < text.length && text.at[at + 1] == '"')
            at++;
        else
            return at;
    }
    return text.length;
}

static struct str without_doubles(struct arena *arena, struct str text)
{
    struct buf out;

    buf_init(&out, arena, text.length + 1);
    for (size_t i = 0; i < text.length; i++) {
        buf_add_char(&out, text.at[i]);
        if (text.at[i] == '"')
            i++;
    }
    return buf_end(&out);
}

static struct csv_field read_field(struct csv *csv)
{
    struct str text = csv->source->text, raw;
    size_t begin = csv->at, end;

    if (begin < text.length && text.at[begin] == '"') {
        end = closing_quote(text, begin);
        if (end < text.length) {
            raw = without_doubles(csv->arena, (struct str){ text.at + begin + 1, end - begin - 1 });
            csv->at = end + 1;
            while (!at_end_of_line(csv, csv->at) && text.at[csv->at] != csv->separator)
                csv->at++;
            return (struct csv_field){ folded(csv->arena, raw),
                                       { csv->source, (uint32_t)begin, (uint32_t)csv->at } };
        }
        diag_help(diag_add(csv->diags, E0852,
                           (struct span){ csv->source, (uint32_t)begin, (uint32_t)begin + 1 },
                           "this quote is not closed"),
                  "close it, and double each quote inside a quoted field");
        csv->at++;
        begin++;
    }
    while (!at_end_of_line(csv, csv->at) && text.at[csv->at] != csv->separator)
        csv->at++;
    raw = (struct str){ text.at + begin, csv->at - begin };
    return (struct csv_field){ folded(csv->arena, raw),
                               { csv->source, (uint32_t)begin, (uint32_t)csv->at } };
}

static void add_field(struct csv *csv, struct csv_row *row, struct csv_field field)
{
    row->fields = array_grow(csv->arena, row->fields, row->count, sizeof *row->fields);
    row->fields[row->count++] = field;
}

static bool is_empty(const struct csv_row *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (row->fields[i].text.length)
            return false;
    return true;
}

bool csv_next(struct csv *csv, struct csv_row *row)
{
    struct str text = csv->source->text;

    while (csv->at < text.length) {
        size_t begin = csv->at;

        *row = (struct csv_row){ 0 };
        add_field(csv, row, read_field(csv));
        while (!at_end_of_line(csv, csv->at)) {
            csv->at++;
            add_field(csv, row, read_field(csv));
        }
        row->at = (struct span){ csv->source, (uint32_t)begin, (uint32_t)csv->at };
        if (csv->at < text.length && text.at[csv->at] == '\r')
            csv->at++;
        csv->at++;
        if (!is_empty(row))
            return true;
    }
    return false;
}
