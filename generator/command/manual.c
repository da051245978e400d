/* Prints the field tables of specs, targets and project files, for manual pages and for editors;
 * must not know Lua, or where the pages are. */
#include "command/manual.h"

#include "spec/model.h"
#include "target/target.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* ---- what is documented ---------------------------------------------------------------------- */

/* project.c reads these without a table: most of an output are options of its target. */
static const struct field project_fields[] = {
    { "requires", FIELD_LINE, 0, 0, 0, "The oldest version that will do: >=0.1." },
    { "breaking", FIELD_SPECIAL, 0, 0, 0,
      "What `breaking` compares with: { against = \"git:origin/main\", fail_on = \"major\" }." },
};
static const struct field output_fields[] = {
    { "spec", FIELD_LINE, FIELD_REQUIRED, 1, 0, "A built-in name, or a path to a spec." },
    { "target", FIELD_LINE, FIELD_REQUIRED, 2, 0, "What `list targets` names." },
    { "dir", FIELD_SPECIAL, 0, 0, 0,
      "The folder, or one for each role: { header = \"include\", source = \"src\" }." },
    { "only", FIELD_SPECIAL, 0, 0, 0,
      "Codes of these: { group = \"public\" }, { state = { \"registered\" } }." },
};

static const struct record_type project_type = { "project", 0, project_fields,
                                                 COUNT(project_fields), 0 };
static const struct record_type output_type = { "output", 0, output_fields, COUNT(output_fields),
                                                0 };

static const struct page_row {
    const char *file;
    const struct record_type *type;
    const char *class; /* what editors call it */
    bool open;         /* it takes fields that no row names: traits, x_..., options */
} page_rows[] = {
    { "spec", &model_type, "spec", false },
    { "spec", &document_type, "document", false },
    { "spec", &trait_type, "trait", false },
    { "spec", &group_type, "group", false },
    { "spec", &class_type, "class", false },
    { "spec", &code_type, "code", true },
    { "spec", &alias_type, "alias", false },
    { "project", &project_type, "project", false },
    { "project", &output_type, "job", true },
    { "target", &target_record_type, "target", false },
    { "target", &target_option_type, "option", false },
    { "target", &output_rule_type, "output", false },
    { "target", &region_type, "region", false },
};

/* ---- types ----------------------------------------------------------------------------------- */

static const struct {
    enum field_type type;
    const char *lua, *words;
} type_rows[] = {
    { FIELD_LINE, "string", "one line" },
    { FIELD_TEXT, "string", "text" },
    { FIELD_NAME, "string", "name" },
    { FIELD_FLAG, "boolean", "true or false" },
    { FIELD_INTEGER, "integer", "number" },
    { FIELD_VALUE, "integer|string", "value" },
    { FIELD_LINES, "string[]", "list of lines" },
    { FIELD_REFERENCES, "string|string[]", "references" },
    { FIELD_ALIASES, "(string|statusgen.alias)[]", "list of aliases" },
    { FIELD_CONTRASTS, "table<integer|string, string>", "texts by value" },
    { FIELD_STATE, "statusgen.state_word|statusgen.state", "state" },
    { FIELD_RANGE, "statusgen.range", "range" },
    { FIELD_REGISTRY, "statusgen.registry", "registry" },
    { FIELD_OPTIONS, "table<string, table<string, string>>", "options by target" },
    { FIELD_DISPLAY, "string", "form" },
    { FIELD_EVERY, "table<string, any>", "traits" },
};

/* Those whose type only their own reader knows. */
static const struct {
    const char *type, *field, *lua, *words;
} special_rows[] = {
    { "trait", "flag", "true", "true" },
    { "trait", "choice", "string[]", "list of words" },
    { "trait", "text", "true", "true" },
    { "trait", "number", "true", "true" },
    { "trait", "code_of", "string", "spec" },
    { "trait", "list", "table<string, \"text\"|string[]>", "fields" },
    { "project", "breaking", "statusgen.breaking", "table" },
    { "output", "dir", "string|table<string, string>", "folder or folders" },
    { "output", "only", "table<string, string|string[]>", "table" },
    { "output", "when", "table<string, string>", "option" },
    { "target", "integers", "statusgen.integers", "range" },
    { "target", "names", "table<string, string>", "styles by role" },
    { "target", "reserved", "statusgen.reserved[]", "list of word lists" },
    { "target", "text", "statusgen.region[]", "list of regions" },
    { "target", "comment", "statusgen.region[]", "list of regions" },
    { "target", "embed", "statusgen.region[]", "list of regions" },
    { "target", "base", "\"code\"|\"text\"", "word" },
    { "target", "width", "integer", "number" },
    { "target", "escape", "table<string, string>", "escapes" },
    { "target", "line", "table<string, string>", "escapes" },
    { "target", "options", "statusgen.option[]", "list of options" },
    { "target", "outputs", "statusgen.output[]", "list of outputs" },
    { "option", "default", "string", "pattern" },
    { "region", "open", "string|string[]", "mark" },
    { "region", "close", "string|string[]", "mark" },
    { "region", "at", "\"line\"|\"word\"", "word" },
    { "region", "nests", "true|string", "true or mark" },
    { "region", "inside", "string|string[]", "names" },
    { "region", "splice", "string|string[]", "marks" },
    { "region", "begins", "string|string[]", "texts" },
    { "region", "escape", "table<string, string>", "escapes" },
    { "region", "line", "table<string, string>", "escapes" },
};

/* The type of FIELD: for LuaLS or in words. */
static const char *type_of(const struct record_type *type, const struct field *field, bool lua)
{
    for (size_t i = 0; i < COUNT(special_rows); i++)
        if (strcmp(special_rows[i].type, type->name) == 0 &&
            strcmp(special_rows[i].field, field->name) == 0)
            return lua ? special_rows[i].lua : special_rows[i].words;
    for (size_t i = 0; i < COUNT(type_rows); i++)
        if (type_rows[i].type == field->type)
            return lua ? type_rows[i].lua : type_rows[i].words;
    return lua ? "any" : "table";
}

/* ---- mdoc ------------------------------------------------------------------------------------ */

enum { MDOC_WIDTH = 78 };

/* TEXT for roff.  `codes()` has a mark inside: it is no function of C, with a page of its own. */
static void add_roff(struct buf *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '(' && i + 1 < length && text[i + 1] == ')')
            buf_add_str(out, STR("\\&"));
        if (text[i] == '\\')
            buf_add_str(out, STR("\\e"));
        else if (text[i] != '`') /* which marks code in Markdown only */
            buf_add_char(out, text[i]);
    }
}

/* A word of running text; it begins a line of its own if the line is full. */
static size_t add_word(struct buf *out, size_t column, const char *word, size_t length)
{
    if (column && column + 1 + length > MDOC_WIDTH) {
        buf_add_char(out, '\n');
        column = 0;
    } else if (column) {
        buf_add_char(out, ' ');
        column++;
    }
    if (column == 0 && (*word == '.' || *word == '\''))
        buf_add_str(out, STR("\\&"));
    add_roff(out, word, length);
    return column + length;
}

/* TEXT as lines that each end a sentence or are full. */
static void add_prose(struct buf *out, struct str text)
{
    size_t column = 0;

    for (size_t i = 0; i < text.length;) {
        size_t begin = i;

        while (i < text.length && text.at[i] != ' ')
            i++;
        if (i > begin)
            column = add_word(out, column, text.at + begin, i - begin);
        if (i > begin && i < text.length && text.at[i - 1] == '.') {
            buf_add_char(out, '\n');
            column = 0;
        }
        while (i < text.length && text.at[i] == ' ')
            i++;
    }
    if (column)
        buf_add_char(out, '\n');
}

/* An argument of a macro. */
static void add_quoted(struct buf *out, struct str text)
{
    size_t begin = 0;

    buf_add_char(out, '"');
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] == '"') {
            add_roff(out, text.at + begin, i - begin);
            buf_add_str(out, STR("\"\""));
            begin = i + 1;
        }
    add_roff(out, text.at + begin, text.length - begin);
    buf_add_char(out, '"');
}

static void manual_field(const struct record_type *type, const struct field *field, struct buf *out)
{
    static const char *const places[] = { "", ", first", ", second" };

    if (field->flags & FIELD_DERIVED)
        return;
    buf_print(out, ".It Sy %s Pq %s%s%s\n", field->name, type_of(type, field, false),
              places[field->position], field->flags & FIELD_REQUIRED ? ", required" : "");
    add_prose(out, str_of(field->help));
}

bool manual_fields(struct str file, struct buf *out)
{
    size_t begin = out->length;

    for (size_t i = 0; i < COUNT(page_rows); i++) {
        const struct record_type *type = page_rows[i].type;

        if (!str_is(file, page_rows[i].file))
            continue;
        buf_print(out, ".Ss %s\n.Bl -tag -width Ds\n", type->name);
        for (size_t f = 0; f < type->field_count; f++)
            manual_field(type, &type->fields[f], out);
        buf_add_str(out, STR(".El\n"));
    }
    return out->length > begin;
}

/* `| NAME | TEXT |`, with \| for a bar in a cell. */
static void manual_row(struct buf *out, struct str line)
{
    size_t bar = 2;

    while (bar < line.length && !(line.at[bar] == '|' && line.at[bar - 1] == ' '))
        bar++;
    if (line.length < 8 || bar + 4 > line.length)
        return;
    buf_add_str(out, STR(".It "));
    add_quoted(out, (struct str){ line.at + 3, bar - 5 });
    buf_add_char(out, '\n');
    add_prose(out, (struct str){ line.at + bar + 2, line.length - bar - 4 });
}

/* A row of a table's head, or the line below it. */
static bool is_head(struct str line)
{
    return line.length < 3 || line.at[2] != '`';
}

void manual_tables(struct str markdown, struct buf *out)
{
    bool open = false;

    for (size_t i = 0; i < markdown.length;) {
        struct str line = { markdown.at + i, 0 };

        while (i < markdown.length && markdown.at[i] != '\n')
            i++;
        line.length = (size_t)(markdown.at + i++ - line.at);
        if (line.length > 4 && line.at[0] == '#')
            buf_print(out, "%s.Ss %.*s\n.Bl -tag -width Ds\n", open ? ".El\n" : "",
                      (int)line.length - 4, line.at + 4);
        else if (!is_head(line))
            manual_row(out, line);
        open = open || line.length > 4;
    }
    buf_add_str(out, open ? STR(".El\n") : STR(""));
}

/* ---- LuaLS ----------------------------------------------------------------------------------- */

static void annotate_field(const struct record_type *type, const struct field *field, bool change,
                           struct buf *out)
{
    bool required = field->flags & FIELD_REQUIRED && !(change && field->position != 1);

    if (field->flags & FIELD_DERIVED)
        return;
    if (field->position)
        buf_print(out, "---@field [%d]", field->position);
    else
        buf_print(out, "---@field %s%s", field->name, required ? "" : "?");
    buf_print(out, " %s%s %s\n", type_of(type, field, true),
              field->position && !required ? "|nil" : "", field->help);
}

/* CHANGE: only the first field must be given. */
static void annotate(const struct page_row *row, const char *class, bool change, struct buf *out)
{
    buf_print(out, "---@class %sstatusgen.%s\n", row->open ? "" : "(exact) ", class);
    for (size_t i = 0; i < row->type->field_count; i++)
        annotate_field(row->type, &row->type->fields[i], change, out);
    if (row->open)
        buf_add_str(out, STR("---@field [string] any\n"));
    buf_add_char(out, '\n');
}

void manual_annotations(struct buf *out)
{
    for (size_t i = 0; i < COUNT(page_rows); i++)
        annotate(&page_rows[i], page_rows[i].class, false, out);
    for (size_t i = 0; i < COUNT(page_rows); i++)
        if (page_rows[i].type == &code_type)
            annotate(&page_rows[i], "change", true, out);
}
