/* Prints the parts of pages and manuals that come from tables of the program; must not know where
 * the pages are.
 *
 *   docs PART
 *
 * tests/lint/run.py --write puts the parts into their pages. */
#include "base/arena.h"
#include "base/array.h"
#include "command/cli.h"
#include "command/help.h"
#include "lua/render.h"
#include "project/project.h"
#include "spec/model.h"
#include "target/target.h"

#include <stdio.h>
#include <string.h>

/* ---- what is documented ---------------------------------------------------------------------- */

static const struct page_row {
    const char *file;
    const struct record_type *type;
    const char *class; /* its name in editors */
    bool open;         /* it accepts fields that no row names: traits, x_..., options */
} page_rows[] = {
    { "spec", &model_type, "spec", false },
    { "spec", &document_type, "document", false },
    { "spec", &trait_type, "trait", false },
    { "spec", &choice_type, "choice", false },
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
    { FIELD_IDENTIFIER, "string", "identifier" },
    { FIELD_FLAG, "boolean", "true or false" },
    { FIELD_INTEGER, "integer", "number" },
    { FIELD_VALUE, "integer|string", "value" },
    { FIELD_LINES, "string[]", "list of lines" },
    { FIELD_LISTINGS, "string[]", "list of listings" },
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

/* Fields whose type only their own reader knows. */
static const struct {
    const char *type, *field, *lua, *words;
} special_rows[] = {
    { "trait", "flag", "true", "true" },
    { "trait", "choice", "(string|statusgen.choice)[]", "list of words" },
    { "trait", "text", "true", "true" },
    { "trait", "number", "true", "true" },
    { "trait", "code_of", "string", "spec" },
    { "trait", "list", "table<string, \"text\"|(string|statusgen.choice)[]>", "fields" },
    { "project", "breaking", "statusgen.breaking", "table" },
    { "output", "dir", "string|table<string, string>", "folder or folders" },
    { "output", "only", "table<string, string|string[]>", "table" },
    { "output", "when", "table<string, string>", "option" },
    { "output", "marker", "boolean", "false" },
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
    { "target", "lost_names", "true|table<string, string>", "true or option" },
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

/* The type of FIELD, for LuaLS or for people. */
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

/* Prints TEXT for roff.  A mark inside `codes()` keeps it from being linked as a C function with a
 * manual page. */
static void add_roff(struct buf *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '(' && i + 1 < length && text[i + 1] == ')')
            buf_add_str(out, STR("\\&"));
        if (text[i] == '\\')
            buf_add_str(out, STR("\\e"));
        else if (text[i] != '`') /* it marks code in Markdown only */
            buf_add_char(out, text[i]);
    }
}

/* Prints a word of running text, on a new line if the current one is full. */
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

/* Prints TEXT as lines that each end a sentence or are full. */
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

/* Prints an argument of a macro. */
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

static void print_fields(const char *file, struct buf *out)
{
    for (size_t i = 0; i < COUNT(page_rows); i++) {
        const struct record_type *type = page_rows[i].type;

        if (strcmp(file, page_rows[i].file) != 0)
            continue;
        buf_print(out, ".Ss %s\n.Bl -tag -width Ds\n", type->name);
        for (size_t f = 0; f < type->field_count; f++)
            manual_field(type, &type->fields[f], out);
        buf_add_str(out, STR(".El\n"));
    }
}

/* Prints `| NAME | TEXT |`, with \| for a bar in a cell. */
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

/* Prints the heading of a table, or the line below it. */
static bool is_head(struct str line)
{
    return line.length < 3 || line.at[2] != '`';
}

static void print_tables(struct str markdown, struct buf *out)
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

/* With CHANGE, only the first field is required. */
static void annotate(const struct page_row *row, const char *class, bool change, struct buf *out)
{
    buf_print(out, "---@class %sstatusgen.%s\n", row->open ? "" : "(exact) ", class);
    for (size_t i = 0; i < row->type->field_count; i++)
        annotate_field(row->type, &row->type->fields[i], change, out);
    if (change)
        buf_add_str(out, STR("---@field value? integer|string Its new value.\n"));
    if (row->open)
        buf_add_str(out, STR("---@field [string] any\n"));
    buf_add_char(out, '\n');
}

static void print_annotations(struct buf *out)
{
    for (size_t i = 0; i < COUNT(page_rows); i++)
        annotate(&page_rows[i], page_rows[i].class, false, out);
    for (size_t i = 0; i < COUNT(page_rows); i++)
        if (page_rows[i].type == &code_type)
            annotate(&page_rows[i], "change", true, out);
}

/* ---- the command line ------------------------------------------------------------------------ */

/* Prints TEXT for roff: no line begins with a control character, and `\` and `-` stand for
 * themselves. */
static void add_lines(struct buf *out, const char *text)
{
    for (bool begins = true; *text; begins = *text++ == '\n') {
        if (begins && (*text == '.' || *text == '\''))
            buf_add_str(out, STR("\\&"));
        if (*text == '\\')
            buf_add_str(out, STR("\\e"));
        else if (*text == '-')
            buf_add_str(out, STR("\\-"));
        else
            buf_add_char(out, *text);
    }
}

/* Prints the commands that accept an option, unless all do. */
static void manual_commands(struct buf *out, const struct option_row *row)
{
    const char *separator = "For\n.Ic ";

    if (row->commands == ~0u)
        return;
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
        if (!(row->commands & 1u << command))
            continue;
        buf_print(out, "%s%s", separator, cli_commands[command].name);
        separator = " ,\n.Ic ";
    }
    buf_add_str(out, STR(" .\n"));
}

static void manual_option(struct buf *out, const struct option_row *row)
{
    buf_add_str(out, STR(".It "));
    if (row->letter)
        buf_print(out, "Fl %c%s%s , ", row->letter, row->argument ? " Ar " : "",
                  row->argument ? row->argument : "");
    buf_add_str(out, STR("Fl \\-"));
    add_lines(out, row->name);
    if (row->argument)
        buf_print(out, " Ns = Ns Ar %s", row->argument);
    buf_print(out, "\n%c", ascii_upper(row->help[0]));
    add_lines(out, row->help + 1);
    buf_add_str(out, STR(".\n"));
    manual_commands(out, row);
}

static void manual_command(struct buf *out, enum command command)
{
    const struct command_row *row = &cli_commands[command];

    buf_print(out, ".It Ic %s Ar \"", row->name);
    add_lines(out, row->usage);
    buf_print(out, "\"\n%c", ascii_upper(row->summary[0]));
    add_lines(out, row->summary + 1);
    buf_add_str(out, STR(".\n"));
    buf_add_str(out, STR(".Bd -literal -compact\n"));
    add_lines(out, row->about);
    add_lines(out, row->examples);
    buf_add_str(out, STR(".Ed\n"));
}

static void print_command(struct buf *out)
{
    buf_add_str(out, STR(".\\\" Written by generator/tools/docs.c from the tables of "
                         "generator/command/cli.c.\n"
                         ".Dd November 21, 2026\n.Dt STATUSGEN 1\n.Os\n.Sh NAME\n.Nm statusgen\n"
                         ".Nd write status codes for every part of a system from one spec\n"
                         ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar argument ...\n"
                         ".Sh DESCRIPTION\n.Nm\nreads a spec of status codes and writes C headers, "
                         "enums, lookups, bindings for\nother languages, and documents, all in "
                         "sync.\n.Sh COMMANDS\n.Bl -tag -width Ds\n"));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
        manual_command(out, command);
    buf_add_str(out, STR(".El\n.Sh OPTIONS\n.Bl -tag -width Ds\n"));
    for (size_t i = 0; i < cli_option_count; i++)
        manual_option(out, &cli_options[i]);
    buf_add_str(out, STR(".El\n.Sh FILES\n.Bl -tag -width Ds\n.It Pa statusgen.lua\n"
                         "The project file: which outputs a repository keeps in sync.\n.El\n"
                         ".Sh EXIT STATUS\n"));
    add_lines(out, help_exit_codes);
}

/* ---- diagnostics ----------------------------------------------------------------------------- */

/* Prints an example of a row, without blanks at the ends of lines. */
static void document_example(struct buf *out, const char *title, const char *text)
{
    static const char command[] = "statusgen ";

    if (!*text)
        return;
    buf_print(out, "\n%s:\n\n```%s\n", title,
              strncmp(text, command, sizeof command - 1) == 0 ? "sh" : "lua");
    for (; *text; text++)
        if (*text != ' ' || !strchr("\n", text[strspn(text, " ")])) /* strchr finds the NUL, too */
            buf_add_char(out, *text);
    buf_add_str(out, STR("\n```\n"));
}

/* Prints a row as a section in Markdown. */
static void document_rule(struct buf *out, const struct diag_rule *rule)
{
    static const char *const words[] = { "note", "warning", "error" };

    buf_print(out, "\n## %s: %s\n\n%s\n", rule->id, rule->title, rule->explanation);
    if (rule->id[0] == 'L')
        buf_print(out, "\nSeverity: %s.\n", words[rule->severity]);
    document_example(out, "Wrong", rule->wrong);
    document_example(out, "Right", rule->right);
}

static void print_diagnostics(struct buf *out)
{
    buf_add_str(
        out, STR("<!-- Written by generator/tools/docs.c from generator/base/diagnostics.def. -->\n"
                 "# Diagnostics\n\n"
                 "Every message about a problem has an id in brackets.  `statusgen explain E0107` "
                 "prints one of these\nsections.  The meaning of an id never changes.\n\n"
                 "| ids | about | exit code |\n| --- | --- | --- |\n"
                 "| E00 | files and usage | 4 and 2 |\n"
                 "| E01, E02 | specs: syntax and rules | 3 |\n"
                 "| E03 | targets and names | 3; from the command line 2 |\n"
                 "| E04, E05 | templates, limits | 3 |\n"
                 "| E06 | outputs | 4 |\n| E07 | the project file | 3 |\n"
                 "| E08 | imported files | 3 |\n| L08 | findings of `lint` | 1 |\n"
                 "| B09 | findings of `breaking` and of `import --against` | 1 |\n"));
    for (enum diag_id id = 0; id < DIAG_ID_COUNT; id++)
        document_rule(out, diag_rule(id));
}

/* ---- parts ----------------------------------------------------------------------------------- */

static void print_spec(struct buf *out)
{
    print_fields("spec", out);
}

static void print_project(struct buf *out)
{
    print_fields("project", out);
}

static void print_target(struct buf *out)
{
    print_fields("target", out);
}

/* Prints the tables of view_document() as mdoc. */
static void print_view(struct buf *out)
{
    struct buf tables;

    buf_init(&tables, out->arena, SIZE_MAX);
    view_document(&tables);
    print_tables(buf_str(&tables), out);
}

static const struct {
    const char *name;
    void (*print)(struct buf *out);
} parts[] = {
    { "diagnostics", print_diagnostics }, /* docs/diagnostics.md */
    { "command", print_command },         /* docs/statusgen.1 */
    { "spec", print_spec },               /* docs/statusgen-spec.5 */
    { "project", print_project },
    { "target", print_target }, /* docs/statusgen-template.5 */
    { "view", print_view },
    { "view-tables", view_document },     /* docs/template-language.md */
    { "annotations", print_annotations }, /* packaging/luals/statusgen.lua */
};

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct buf out;

    buf_init(&out, &arena, SIZE_MAX);
    for (size_t i = 0; argc == 2 && i < COUNT(parts); i++)
        if (strcmp(argv[1], parts[i].name) == 0)
            parts[i].print(&out);
    if (out.length == 0)
        fputs("usage: docs PART\n", stderr);
    else
        fwrite(out.at, 1, out.length, stdout);
    arena_free(&arena);
    return out.length == 0 ? 2 : 0;
}
