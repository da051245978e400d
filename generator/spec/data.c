/* A recursive descent parser; what it cannot read is skipped and left to Lua. */
#include "spec/data.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/lex.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    struct lexer lexer;
    struct token token; /* the one being looked at */
    struct arena *tree;
    struct diags *diags;
    const struct limits *limits;
    struct data_file *file;
    bool computed; /* the text has more than literals: only Lua can compute its values */
    unsigned depth;
    bool stopped; /* the rest of the text was left out: what it closes is not known */
};

static void parse_table(struct parser *p, struct data *value);

static void step(struct parser *p)
{
    p->token = lex(&p->lexer);
}

static bool at(const struct parser *p, const char *text)
{
    return token_is(&p->lexer, p->token, text);
}

static struct span here(const struct parser *p)
{
    return token_span(&p->lexer, p->token);
}

static bool is_identifier(const struct parser *p)
{
    return p->token.type == TOKEN_NAME && !token_is_keyword(&p->lexer, p->token);
}

static void mark_computed(struct parser *p)
{
    if (!p->computed)
        p->file->computed_at = here(p);
    p->computed = true;
}

static bool at_end_of_value(const struct parser *p)
{
    return at(p, ",") || at(p, ";") || at(p, "}") || p->token.type == TOKEN_END ||
           p->token.type == TOKEN_WRONG;
}

/* Whether the token can only begin another value or field, so that a comma is missing before it. */
static bool begins_field(const struct parser *p)
{
    return p->token.type == TOKEN_STRING || p->token.type == TOKEN_NUMBER || at(p, "{") ||
           at(p, "[") || is_identifier(p) || at(p, "true") || at(p, "false");
}

/* Steps over an expression that only Lua can evaluate, up to the `,` or `}` after it. */
static void skip_expression(struct parser *p)
{
    unsigned open = 0;

    for (; p->token.type != TOKEN_END && p->token.type != TOKEN_WRONG; step(p)) {
        if (open == 0 && at_end_of_value(p))
            return;
        if (at(p, "(") || at(p, "{") || at(p, "[") || at(p, "function") || at(p, "do") ||
            at(p, "if"))
            open++;
        else if (open && (at(p, ")") || at(p, "}") || at(p, "]") || at(p, "end")))
            open--;
    }
}

static void report_string(struct parser *p, struct span at_problem, const char *problem)
{
    struct diag *diag = diag_add(p->diags, E0102, at_problem, "invalid escape in a string: %s",
                                 problem);

    diag_help(diag, "write a literal backslash as \\\\");
}

static void parse_string(struct parser *p, struct data *value)
{
    struct span at_problem;
    const char *problem;

    value->type = DATA_STRING;
    /* records keep the text when the tree is gone */
    if (!token_string(&p->lexer, p->token, p->file->source->arena, &value->string, &at_problem,
                      &problem)) {
        report_string(p, at_problem, problem);
        value->string = STR("");
    }
    step(p);
}

static void parse_number(struct parser *p, struct data *value, bool negative)
{
    double number = NAN;

    value->type = DATA_INTEGER;
    if (!token_integer(&p->lexer, p->token, negative, &value->integer, &number)) {
        if (isnan(number)) {
            diag_add(p->diags, E0103, here(p), "malformed number");
            value->integer = 0;
        } else {
            value->type = DATA_NUMBER;
            value->number = number;
        }
    }
    value->at.end = p->token.end;
    step(p);
}

static void parse_flag(struct parser *p, struct data *value)
{
    value->type = DATA_FLAG;
    value->flag = at(p, "true");
    step(p);
}

/* A literal, with *VALUE's place set to its first token; false if none begins here. */
static bool parse_literal(struct parser *p, struct data *value)
{
    bool negative = at(p, "-");

    if (negative)
        step(p);
    if (negative && p->token.type != TOKEN_NUMBER)
        return false;
    if (p->token.type == TOKEN_NUMBER)
        parse_number(p, value, negative);
    else if (p->token.type == TOKEN_STRING)
        parse_string(p, value);
    else if (at(p, "{"))
        parse_table(p, value);
    else if (at(p, "true") || at(p, "false"))
        parse_flag(p, value);
    else
        return false;
    return true;
}

/* False if an operator follows the literal; a missing comma is reported. */
static bool literal_ends_well(struct parser *p, const struct data *value)
{
    struct span before = value->at;
    struct diag *diag;

    if (at_end_of_value(p))
        return true;
    if (!begins_field(p))
        return false;
    diag = diag_add(p->diags, E0104, here(p), "expected a comma before this");
    before.begin = before.end ? before.end - 1 : before.begin;
    diag_note(diag, before, "the value before it ends here");
    return true;
}

static void parse_value(struct parser *p, struct data *value)
{
    memset(value, 0, sizeof *value);
    value->at = here(p);
    if (parse_literal(p, value) && literal_ends_well(p, value))
        return;
    mark_computed(p);
    value->type = DATA_COMPUTED;
    skip_expression(p);
}

/* ---- tables ---------------------------------------------------------------------------------- */

static bool is_named(const struct data_field *field)
{
    return field->key == KEY_NAME;
}

static int compare_keys(const void *a, const void *b)
{
    const struct data_field *x = *(struct data_field *const *)a;
    const struct data_field *y = *(struct data_field *const *)b;
    int order = is_named(x) - is_named(y);

    if (order == 0)
        order = is_named(x) ? str_compare(x->name, y->name)
                            : (x->index > y->index) - (x->index < y->index);
    return order ? order
                 : (x->key_at.begin > y->key_at.begin) - (x->key_at.begin < y->key_at.begin);
}

/* Lua silently keeps the last of two fields with one key; here that is an error. */
static void check_repeated(struct parser *p, const struct data *table)
{
    size_t count = 0;
    struct data_field **keyed;
    bool numbered = false; /* then `[1] =` and the first value of the list are the same field */
    bool named = false;

    for (size_t i = 0; i < table->table.count; i++) {
        numbered |= table->table.fields[i].key == KEY_INTEGER;
        named |= table->table.fields[i].key == KEY_NAME;
    }
    if (!numbered && !named)
        return;
    keyed = arena_alloc(p->tree, table->table.count * sizeof *keyed);
    for (size_t i = 0; i < table->table.count; i++)
        if (numbered || table->table.fields[i].key != KEY_POSITION)
            keyed[count++] = &table->table.fields[i];
    qsort(keyed, count, sizeof *keyed, compare_keys);
    for (size_t i = 1; i < count; i++) {
        const struct data_field *earlier = keyed[i - 1], *field = keyed[i];
        struct diag *diag;

        if (is_named(earlier) != is_named(field) || earlier->index != field->index ||
            !str_equal(earlier->name, field->name))
            continue;
        diag = diag_add(p->diags, E0105, field->key_at, "duplicate field: %.*s",
                        STR_ARGS(span_text(field->key_at)));
        diag_note(diag, earlier->key_at, "the first is here");
    }
}

static struct data_field *add_field(struct parser *p, struct data *table)
{
    table->table.fields = array_grow(p->tree, table->table.fields, table->table.count,
                                     sizeof *table->table.fields);
    return &table->table.fields[table->table.count];
}

/* `[404] =` or `["Not Found"] =`; a computed key is left to Lua. */
static void parse_bracket_key(struct parser *p, struct data_field *field)
{
    struct span open = here(p);
    struct data key;

    step(p);
    memset(&key, 0, sizeof key);
    key.at = here(p);
    if (!parse_literal(p, &key) || !at(p, "]") ||
        (key.type != DATA_INTEGER && key.type != DATA_STRING)) {
        mark_computed(p);
        while (!at(p, "]") && !at_end_of_value(p))
            step(p);
        key.type = DATA_STRING;
        key.string = STR("");
    }
    field->key = key.type == DATA_INTEGER ? KEY_INTEGER : KEY_NAME;
    if (key.type == DATA_INTEGER)
        field->index = key.integer;
    else
        field->name = key.string;
    field->key_at = span_join(open, here(p));
    if (at(p, "]"))
        step(p);
    if (at(p, "="))
        step(p);
    else
        mark_computed(p);
}

/* Steps over a `=` that follows the token; else it stays where it is. */
static bool step_to_assigned(struct parser *p)
{
    struct lexer ahead = p->lexer;

    if (!token_is(&ahead, lex(&ahead), "="))
        return false;
    p->lexer = ahead;
    step(p);
    return true;
}

static void parse_field(struct parser *p, struct data *table, int64_t *position)
{
    struct data_field *field = add_field(p, table);
    struct span first = here(p);
    bool positional = false;

    if (is_identifier(p) && step_to_assigned(p)) {
        field->key = KEY_NAME;
        field->key_at = first;
        field->name = span_text(first);
    } else if (at(p, "[")) {
        parse_bracket_key(p, field);
    } else {
        field->key = KEY_POSITION;
        field->index = ++*position;
        positional = true;
    }
    parse_value(p, &field->value);
    if (positional)
        field->key_at = field->value.at;
    table->table.count++;
}

static void report_unclosed(struct parser *p, struct span open)
{
    struct diag *diag;

    if (p->stopped)
        return;
    if (p->token.type == TOKEN_WRONG) {
        diag_add(p->diags, E0101, here(p), "%s", p->token.problem);
        return;
    }
    diag = diag_add(p->diags, E0106, here(p), "expected `}` before the end of the file");
    diag_note(diag, open, "the `{` is here");
}

static void parse_table(struct parser *p, struct data *value)
{
    struct span open = here(p);
    int64_t position = 0;

    value->type = DATA_TABLE;
    value->table.fields = NULL;
    value->table.count = 0;
    if (++p->depth > p->limits->at[LIMIT_NESTING]) {
        limit_report(p->diags, p->limits, LIMIT_NESTING, open);
        p->stopped = true;
        p->lexer.next = p->lexer.end;
        p->token = lex(&p->lexer);
        return;
    }
    step(p);
    while (!at(p, "}")) {
        uint32_t before = p->token.begin;

        if (p->token.type == TOKEN_END || p->token.type == TOKEN_WRONG) {
            report_unclosed(p, open);
            p->depth--;
            return;
        }
        parse_field(p, value, &position);
        if (at(p, ",") || at(p, ";") || p->token.begin == before) /* always advance */
            step(p);
    }
    value->at = span_join(open, here(p));
    array_trim(p->tree, value->table.fields, value->table.count, sizeof *value->table.fields);
    step(p);
    check_repeated(p, value);
    p->depth--;
}

/* ---- the file -------------------------------------------------------------------------------- */

static struct declaration *add_declaration(struct parser *p)
{
    struct data_file *file = p->file;

    file->declarations = array_grow(p->tree, file->declarations, file->count,
                                    sizeof *file->declarations);
    return &file->declarations[file->count++];
}

static bool is_call(const struct parser *p)
{
    struct lexer ahead = p->lexer;
    struct token next;

    if (!is_identifier(p))
        return false;
    next = lex(&ahead);
    return token_is(&ahead, next, "{") || next.type == TOKEN_STRING;
}

/* A call is a statement: only the next statement or a `;` may follow it. */
static bool call_ends_well(const struct parser *p)
{
    return is_identifier(p) || token_is_keyword(&p->lexer, p->token) || at(p, ";") ||
           p->token.type == TOKEN_END || p->token.type == TOKEN_WRONG;
}

/* False if something follows that is not the next statement. */
static bool parse_call(struct parser *p)
{
    struct declaration *declaration = add_declaration(p);
    size_t index = p->file->count - 1;
    struct data value = { 0 };

    declaration->at = here(p);
    declaration->keyword = span_text(declaration->at);
    step(p);
    value.at = here(p);
    parse_literal(p, &value);
    p->file->declarations[index].value = value; /* the array may have moved */
    return call_ends_well(p);
}

/* Skips to the next call, wherever it is, so that computed values have a location. */
static void skip_to_call(struct parser *p)
{
    mark_computed(p);
    while (p->token.type != TOKEN_END && p->token.type != TOKEN_WRONG && !is_call(p))
        step(p);
}

static bool refuse_binary(const struct source *source, struct diags *diags)
{
    const char *nul = memchr(source->text.at, '\0', source->text.length);
    struct span at_nul;

    if (!nul)
        return false;
    at_nul.source = source;
    at_nul.begin = (uint32_t)(nul - source->text.at);
    at_nul.end = at_nul.begin + 1;
    diag_add(diags, E0100, at_nul, "not a text file: it contains a NUL byte");
    return true;
}

enum data_outcome data_parse(const struct source *source, const struct limits *limits,
                             struct arena *tree, struct diags *diags, struct data_file *file)
{
    struct parser p = { .tree = tree, .diags = diags, .limits = limits, .file = file };
    unsigned errors = diags->errors;
    struct limits standard;

    limits_init(&standard);
    if (!limits)
        p.limits = &standard;
    *file = (struct data_file){ .source = source };
    if (refuse_binary(source, diags))
        return DATA_WRONG;
    lexer_init(&p.lexer, source, lex_begin(source->text), (uint32_t)source->text.length);
    for (step(&p); p.token.type != TOKEN_END;) {
        if (p.token.type == TOKEN_WRONG) {
            diag_add(diags, E0101, here(&p), "%s", p.token.problem);
            break;
        }
        if (at(&p, ";"))
            step(&p);
        else if (!is_call(&p) || !parse_call(&p))
            skip_to_call(&p);
    }
    if (diags->errors > errors)
        return DATA_WRONG;
    return p.computed ? DATA_NEEDS_LUA : DATA_READ;
}

/* ---- looking things up ----------------------------------------------------------------------- */

const struct data_field *data_named(const struct data *table, const char *name)
{
    for (size_t i = 0; i < table->table.count; i++)
        if (table->table.fields[i].key == KEY_NAME && str_is(table->table.fields[i].name, name))
            return &table->table.fields[i];
    return NULL;
}

const struct data_field *data_at(const struct data *table, int64_t position)
{
    for (size_t i = 0; i < table->table.count; i++)
        if (table->table.fields[i].key == KEY_POSITION && table->table.fields[i].index == position)
            return &table->table.fields[i];
    return NULL;
}

const char *data_type_name(enum data_type type)
{
    static const char *const names[] = { "true or false", "an integer", "a fraction",
                                         "a string",      "a table",    "an expression" };

    return names[type];
}

struct span data_field_at(struct span at, struct str field, struct arena *arena)
{
    struct data_file file = { 0 };
    struct diags unheard;

    if (!at.source || field.length == 0)
        return at;
    diags_init(&unheard, arena);
    if (data_parse(at.source, NULL, arena, &unheard, &file) == DATA_WRONG)
        return at;
    for (size_t i = 0; i < file.count; i++) {
        const struct declaration *declaration = &file.declarations[i];
        const struct data_field *given;

        if (declaration->at.begin != at.begin || declaration->value.type != DATA_TABLE)
            continue;
        given = data_named(&declaration->value, arena_copy(arena, field.at, field.length));
        return given ? given->value.at : at;
    }
    return at;
}
