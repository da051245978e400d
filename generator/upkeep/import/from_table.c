/* Recognizes columns by the names that registries give them, and values by their form. */
#include "upkeep/import/from_table.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/utf8.h"
#include "spec/value.h"
#include "upkeep/import/csv.h"
#include "upkeep/import/json_rows.h"
#include "upkeep/import/pattern.h"

#include <string.h>

enum column {
    COLUMN_NONE,
    COLUMN_VALUE,
    COLUMN_NAME,
    COLUMN_PHRASE,
    COLUMN_SUMMARY,
    COLUMN_REF,
    COLUMN_STATE,
    COLUMN_COUNT
};

static const char *const column_names[COLUMN_COUNT] = { "-",       "value", "name", "phrase",
                                                        "summary", "ref",   "state" };

/* The names that registries give their columns; the first one that a file has is used. */
static const char *const known_columns[COLUMN_COUNT][16] = {
    [COLUMN_VALUE] = { "value", "status code", "response code", "rcode", "reason code",
                       "error code", "result code", "close code", "number", "decimal", "hex",
                       "code", "id", "info-code", "avp value" },
    [COLUMN_NAME] = { "name", "constant", "symbol", "error", "identifier", "attribute name",
                      "symbolic name", "code" },
    [COLUMN_PHRASE] = { "phrase", "reason phrase", "reason", "meaning", "message", "text",
                        "sample text", "title", "purpose" },
    [COLUMN_SUMMARY] = { "summary", "description", "comment", "notes" },
    [COLUMN_REF] = { "reference", "references", "ref", "specification" },
    [COLUMN_STATE] = { "state", "status", "deprecated", "isDeprecated", "is_deprecated" },
};

struct table {
    struct import *import;
    size_t at[COLUMN_COUNT]; /* the position of each column, from 1; 0 if it is missing */
    bool with_open;          /* "X.7.1" is a code of any class, and not a comment */
    struct csv_row *rows;
    size_t count;
};

/* ---- columns --------------------------------------------------------------------------------- */

static size_t find_column(const struct csv_row *row, const char *name, const struct table *table)
{
    for (size_t i = 0; i < row->count; i++) {
        struct str text = row->fields[i].text;
        bool taken = false;

        for (int column = COLUMN_VALUE; column < COLUMN_COUNT; column++)
            taken |= table->at[column] == i + 1;
        if (!taken && text.length == strlen(name) && import_begins(text, name))
            return i + 1;
    }
    return 0;
}

static bool columns_of_first_line(struct table *table, const struct csv_row *row)
{
    struct diag *diag;

    for (int column = COLUMN_VALUE; column < COLUMN_COUNT; column++)
        for (size_t i = 0; !table->at[column] && known_columns[column][i]; i++)
            table->at[column] = find_column(row, known_columns[column][i], table);
    if (table->at[COLUMN_VALUE] &&
        (table->at[COLUMN_NAME] || table->at[COLUMN_PHRASE] || table->at[COLUMN_SUMMARY]))
        return true;
    diag = diag_add(table->import->diags, E0850, row->at,
                    table->at[COLUMN_VALUE] ? "no column is called name, phrase or description"
                                            : "no column is called value, code or number");
    diag_help(diag, "specify the columns: --columns value,phrase,summary");
    return false;
}

static bool columns_of_options(struct table *table, const struct import_options *options)
{
    for (size_t i = 0; i < options->columns.count; i++) {
        int column = COLUMN_NONE;

        while (column < COLUMN_COUNT && !str_is(options->columns.items[i], column_names[column]))
            column++;
        if (column == COLUMN_COUNT) {
            struct diag *diag = diag_add(table->import->diags, E0002, SPAN_NONE,
                                         "--columns: unknown column \"%.*s\"",
                                         STR_ARGS(options->columns.items[i]));

            diag_help(diag,
                      "columns are value, name, phrase, summary, ref, state, and - for others");
            return false;
        }
        if (column != COLUMN_NONE)
            table->at[column] = i + 1;
    }
    if (table->at[COLUMN_VALUE] && (table->at[COLUMN_NAME] || table->at[COLUMN_PHRASE]))
        return true;
    diag_add(table->import->diags, E0002, SPAN_NONE,
             "--columns needs `value`, and `name` or `phrase`");
    return false;
}

static struct csv_field cell(const struct table *table, const struct csv_row *row,
                             enum column column)
{
    size_t at = table->at[column];

    if (at == 0 || at > row->count)
        return (struct csv_field){ STR(""), row->at };
    return row->fields[at - 1];
}

/* ---- values ---------------------------------------------------------------------------------- */

static bool is_packed(struct str text)
{
    bool letter = false;

    if (text.length != 5)
        return false;
    for (size_t i = 0; i < 5; i++) {
        unsigned char c = (unsigned char)text.at[i];

        if (!ascii_is_digit(c) && !ascii_is_upper(c))
            return false;
        letter |= ascii_is_upper(c);
    }
    return letter;
}

/* "X.7.1" is 7.1 of any class; returns "0.7.1", and other texts as they are. */
static struct str with_class(struct arena *arena, struct str text)
{
    return import_begins(text, "x.") ? str_format(arena, "0%.*s", (int)text.length - 1, text.at + 1)
                                     : text;
}

static bool has_form(struct arena *arena, struct str text, struct str form)
{
    struct display display;
    int64_t value;

    display_parse(form, &display);
    return text.length && memchr(text.at, '.', text.length) &&
           text_parse(&display, with_class(arena, text), &value);
}

/* The textual form of the values of the file. */
static struct display find_display(const struct table *table, size_t first)
{
    struct display display = display_decimal;
    struct arena *arena = table->import->arena;

    for (size_t i = first; i < table->count; i++) {
        struct str text = cell(table, &table->rows[i], COLUMN_VALUE).text;

        if (import_begins(text, "0x"))
            display_parse(STR("hex"), &display);
        else if (has_form(arena, text, STR("dotted(3,5)")))
            display_parse(STR("dotted(3,5)"), &display);
        else if (has_form(arena, text, STR("enhanced")))
            display_parse(STR("enhanced"), &display);
        else if (is_packed(text))
            display_parse(STR("packed(5)"), &display);
        if (display.kind != DISPLAY_DECIMAL)
            break;
    }
    return display;
}

/* "105-199", "-32099 to -32000", "0x0100..0x01ff" */
static bool parse_range(const struct display *display, struct str text, int64_t *from, int64_t *to)
{
    static const char *const marks[] = { " to ", "..", "-" };

    for (size_t m = 0; m < COUNT(marks); m++) {
        size_t length = strlen(marks[m]);

        for (size_t i = 1; i + length < text.length; i++) {
            struct str rest = { text.at + i + length, text.length - i - length };

            if (memcmp(text.at + i, marks[m], length) == 0 &&
                value_parse(display, str_trim((struct str){ text.at, i }), from) &&
                value_parse(display, str_trim(rest), to))
                return true;
        }
    }
    return false;
}

/* "X.1.1", "4xx": the letters represent any digit. */
static bool has_open_part(struct str text)
{
    bool digit = false, open = false;

    for (size_t i = 0; i < text.length; i++) {
        digit |= ascii_is_digit((unsigned char)text.at[i]);
        open |= ascii_lower(text.at[i]) == 'x' && (i == 0 || text.at[i - 1] != '0');
    }
    return digit && open && text.length < 12;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static bool is_left_open(struct str text)
{
    static const char *const words[] = { "unassigned", "(unassigned)", "reserved",  "(reserved)",
                                         "private",    "experimental", "available", "unused" };

    for (size_t i = 0; i < COUNT(words); i++)
        if (import_begins(text, words[i]))
            return true;
    return text.length == 0;
}

static struct str row_text(const struct table *table, const struct csv_row *row)
{
    static const enum column columns[] = { COLUMN_PHRASE, COLUMN_NAME, COLUMN_SUMMARY };

    for (size_t i = 0; i < 3; i++)
        if (cell(table, row, columns[i]).text.length)
            return cell(table, row, columns[i]).text;
    return STR("");
}

/* Handles a cell that is not a value: a range, a placeholder, or a mistake. */
static void add_other(const struct table *table, const struct csv_row *row)
{
    struct import *import = table->import;
    struct csv_field value = cell(table, row, COLUMN_VALUE);
    struct str text = row_text(table, row);
    int64_t from, to;
    bool range = parse_range(&import->display, value.text, &from, &to);

    if (range) {
        if (!is_left_open(text))
            diag_add(import->diags, E0853, value.at, "a range is not a code; it becomes a comment");
        import_add_range(import, value.text, text, from, to);
    } else if (has_open_part(value.text)) {
        diag_add(import->diags, E0853, value.at,
                 "part of this value is a placeholder; it becomes a comment");
        import_add_range(import, value.text, text, INT64_MAX, INT64_MIN);
    } else if (value.text.length == 0) {
        diag_add(import->diags, E0851, row->at, "this row has no value");
    } else {
        diag_add(import->diags, E0851, value.at, "\"%.*s\" is not a value", STR_ARGS(value.text));
    }
}

static void set_names(const struct table *table, const struct csv_row *row,
                      struct import_code *code)
{
    struct import *import = table->import;
    struct str name = cell(table, row, COLUMN_NAME).text;

    code->phrase = cell(table, row, COLUMN_PHRASE).text;
    code->summary = cell(table, row, COLUMN_SUMMARY).text;
    if (name.length && code->phrase.length)
        code->name = import_name(import->arena, pattern_words(import->arena, name));
    else if (name.length)
        code->phrase = name;
    code->described = table->at[COLUMN_PHRASE] && code->phrase.length == 0;
    if (code->phrase.length == 0) { /* registries without names have short descriptions */
        code->phrase = code->summary;
        code->summary = STR("");
    }
}

static bool is_visible(const struct import *import, const struct csv_row *row)
{
    for (size_t i = 0; i < row->count; i++) {
        if (utf8_visible(row->fields[i].text))
            continue;
        diag_add(import->diags, E0851, row->fields[i].at,
                 "this text has invisible characters or is not UTF-8");
        return false;
    }
    return true;
}

/* A value that the form of the file cannot write is a slip. */
static bool parse_value(const struct import *import, struct str text, int64_t *value)
{
    struct buf written;

    buf_init(&written, import->arena, SIZE_MAX);
    return value_parse(&import->display, text, value) &&
           text_format(&written, &import->display, *value);
}

/* Adds a code of any class, which only a comparison knows what to do with. */
static void add_open(struct import *import, struct import_code code)
{
    import->open = array_grow(import->arena, import->open, import->open_count, sizeof code);
    import->open[import->open_count++] = code;
}

static void add_row(const struct table *table, const struct csv_row *row)
{
    struct import *import = table->import;
    struct csv_field value = cell(table, row, COLUMN_VALUE);
    struct import_code code = { .at = value.at };
    struct str state = cell(table, row, COLUMN_STATE).text;
    struct str text = table->with_open ? with_class(import->arena, value.text) : value.text;

    if (!is_visible(import, row))
        return;
    if (!parse_value(import, text, &code.value)) {
        add_other(table, row);
        return;
    }
    set_names(table, row, &code);
    if (import_begins(code.phrase, "unassigned") || import_begins(code.phrase, "(unassigned)")) {
        import_add_range(import, value.text, code.phrase, code.value, code.value);
        return;
    }
    if (code.phrase.length == 0) {
        diag_add(import->diags, E0851, row->at, "this row has no name for %.*s",
                 STR_ARGS(value.text));
        return;
    }
    import_state(import, &code, row->at);
    if (str_equal_folded(state, STR("true"))) /* of a column that is called `deprecated` */
        state = STR("deprecated");
    if (state.length)
        import_standing(import, &code, state, row->at);
    code.summary = import_sentence(import->arena, code.summary);
    import_references(import, &code, cell(table, row, COLUMN_REF).text);
    if (text.at != value.text.at)
        add_open(import, code);
    else
        import_add(import, code);
}

static bool is_json(const struct source *source)
{
    return str_ends_with(source->name, ".json");
}

static void read_csv(struct table *table)
{
    struct import *import = table->import;
    struct csv_row row;
    struct csv csv;

    csv_begin(&csv, import->source, import->arena, import->diags);
    while (csv_next(&csv, &row)) {
        table->rows = array_grow(import->arena, table->rows, table->count, sizeof row);
        table->rows[table->count++] = row;
    }
}

static void read_json(struct table *table)
{
    struct import *import = table->import;
    struct json_rows json = { 0 };

    if (json_rows_read(import->source, import->arena, import->diags, &json)) {
        table->rows = json.rows;
        table->count = json.count;
    }
}

/* Whether the first row names the columns: not if --columns does and its first cell is a value. */
static bool has_heading(const struct table *table, const struct import_options *options)
{
    struct str text = cell(table, &table->rows[0], COLUMN_VALUE).text;
    const struct display *display = &table->import->display;
    int64_t ignored;

    return !options->columns.count || is_json(table->import->source) ||
           (!value_parse(display, text, &ignored) &&
            !parse_range(display, text, &ignored, &ignored));
}

void import_table(struct import *import, const struct import_options *options)
{
    struct table table = { .import = import, .with_open = options->for_comparison };

    if (is_json(import->source))
        read_json(&table);
    else
        read_csv(&table);
    if (table.count == 0)
        return;
    if (options->columns.count ? !columns_of_options(&table, options)
                               : !columns_of_first_line(&table, &table.rows[0]))
        return;
    /* the first line may be a heading, and RCODE looks like a value */
    import->display = find_display(&table, table.count > 1);
    for (size_t i = has_heading(&table, options); i < table.count; i++)
        add_row(&table, &table.rows[i]);
}
