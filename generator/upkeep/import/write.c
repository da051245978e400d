/* Writes imported codes as a spec; must not know how they were read. */
#include "upkeep/import/import.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/path.h"
#include "spec/link.h"
#include "spec/value.h"
#include "target/style.h"

#include <inttypes.h>
#include <string.h>

/* ---- documents ------------------------------------------------------------------------------- */

struct cited {
    struct str name;
    bool without_section; /* by any reference */
};

struct cited_list {
    struct cited *items;
    size_t count;
};

/* Whether a link can lead to the section after the comma. */
static bool is_section(const char *text, const char *end)
{
    while (text < end && *text == ' ')
        text++;
    for (const char *at = text; at < end; at++)
        if (!ascii_is_alnum((unsigned char)*at) && *at != '.' && *at != '-' && *at != '_')
            return false;
    return text < end;
}

static void cite(const struct import *import, struct cited_list *list, struct str reference)
{
    const char *comma = memchr(reference.at, ',', reference.length);
    struct str name = reference;
    size_t i = 0;

    if (comma)
        name.length = (size_t)(comma - reference.at);
    while (i < list->count && !str_equal(list->items[i].name, name))
        i++;
    if (i == list->count) {
        list->items = array_grow(import->arena, list->items, list->count, sizeof *list->items);
        list->items[list->count++] = (struct cited){ name, false };
    }
    list->items[i].without_section |= !comma ||
                                      !is_section(comma + 1, reference.at + reference.length);
}

static void add_string(struct buf *out, struct str text)
{
    buf_add_char(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '"' || text.at[i] == '\\')
            buf_add_char(out, '\\');
        buf_add_char(out, text.at[i]);
    }
    buf_add_char(out, '"');
}

static bool consists_of(struct str text, bool (*allowed)(unsigned char))
{
    for (size_t i = 0; i < text.length; i++)
        if (!allowed((unsigned char)text.at[i]))
            return false;
    return text.length > 0;
}

static bool is_of_rfc(unsigned char c)
{
    return ascii_is_digit(c);
}

static bool is_of_draft(unsigned char c)
{
    return ascii_is_word(c) || c == '-' || c == '.';
}

/* Adds the links of RFCs and drafts; a link has a {section} if every reference names one. */
static void write_document(const struct cited *document, struct buf *out)
{
    struct str name = document->name, number = name;

    if (import_begins(name, "RFC "))
        number = (struct str){ name.at + 4, name.length - 4 };
    buf_add_str(out, STR("document { "));
    add_string(out, name);
    if (number.at != name.at && consists_of(number, is_of_rfc))
        buf_print(out, ", url = \"https://www.rfc-editor.org/rfc/rfc%.*s.html%s\"",
                  STR_ARGS(number), document->without_section ? "" : "#section-{section}");
    else if (import_begins(name, "draft-") && consists_of(name, is_of_draft))
        buf_print(out, ", url = \"https://datatracker.ietf.org/doc/%.*s/\"", STR_ARGS(name));
    buf_add_str(out, STR(" }\n"));
}

static struct cited_list write_documents(const struct import *import, struct buf *out)
{
    struct cited_list list = { 0 };

    for (size_t i = 0; i < import->count; i++)
        for (size_t j = 0; j < import->codes[i].reference_count; j++)
            cite(import, &list, import->codes[i].references[j]);
    for (size_t i = 0; i < list.count; i++)
        write_document(&list.items[i], out);
    if (list.count)
        buf_add_char(out, '\n');
    return list;
}

/* ---- the spec -------------------------------------------------------------------------------- */

static void add_value(const struct import *import, struct buf *out, int64_t value)
{
    struct str text = value_format(import->arena, &import->display, value);

    if (import->display.kind > DISPLAY_HEX)
        add_string(out, text);
    else
        buf_add_str(out, text);
}

static bool lacks_summaries(const struct import *import)
{
    for (size_t i = 0; i < import->count; i++)
        if (import->codes[i].summary.length == 0)
            return true;
    return false;
}

static void write_options(const struct import *import, struct buf *out)
{
    buf_print(out, "    options = { %s = { constants = \"%.*s\"", import->target,
              STR_ARGS(import->constants));
    if (import->enum_tag.length)
        buf_print(out, ", enum = \"%.*s\"", STR_ARGS(import->enum_tag));
    if (import->of_variants)
        buf_add_str(out, STR(", style = \"enum\""));
    if (import->typedef_name.length)
        buf_print(out, ", typedef = \"%.*s\"", STR_ARGS(import->typedef_name));
    buf_add_str(out, STR(" } },\n"));
}

/* A registry states the range of all values by the ranges that it keeps open; codes that exceed int
 * need a range in any case. */
static void write_head(const struct import *import, struct buf *out)
{
    buf_print(out, "-- Made from %.*s by `statusgen import`.\n",
              STR_ARGS(path_name(import->source->name)));
    if (lacks_summaries(import))
        buf_add_str(out, STR("-- lint: allow L0812 everywhere: the file has no summary for some of "
                             "them\n"));
    buf_print(out,
              "spec {\n    format = 1,\n    id = \"%.*s\",\n    title = ", STR_ARGS(import->id));
    add_string(out, style_words(import->arena, STR("title"), import->id));
    buf_add_str(out, STR(",\n"));
    if (import->range_count || import->from < -INT32_MAX || import->to > INT32_MAX) {
        buf_add_str(out, STR("    values = { from = "));
        add_value(import, out, import->from);
        buf_add_str(out, STR(", to = "));
        add_value(import, out, import->to);
        buf_add_str(out, STR(" },\n"));
    }
    if (import->display.kind != DISPLAY_DECIMAL)
        buf_print(out, "    display = \"%.*s\",\n", STR_ARGS(import->display.name));
    if (import->constants.length)
        write_options(import, out);
    buf_add_str(out, STR("}\n\n"));
}

/* ---- codes ----------------------------------------------------------------------------------- */

static void add_references(const struct import_code *code, struct buf *out)
{
    if (code->reference_count == 0)
        return;
    buf_add_str(out, code->reference_count > 1 ? STR(",\n    ref = { ") : STR(",\n    ref = "));
    for (size_t i = 0; i < code->reference_count; i++) {
        if (i)
            buf_add_str(out, STR(", "));
        add_string(out, code->references[i]);
    }
    if (code->reference_count > 1)
        buf_add_str(out, STR(" }"));
}

static void add_state(const struct import_code *code, struct buf *out)
{
    if (code->state == STATE_REGISTERED)
        return;
    buf_print(out, ",\n    state = { \"%.*s\"", STR_ARGS(state_name(code->state)));
    if (code->state == STATE_TEMPORARY)
        buf_print(out, ", expires = \"%.*s\"", STR_ARGS(code->expires));
    if (code->state == STATE_DEPRECATED) {
        buf_add_str(out, STR(", "));
        add_string(out, code->advice.length ? code->advice : STR("According to the registry."));
    }
    buf_add_str(out, STR(" }"));
}

/* The constant in C that the pattern does not make; empty for none. */
static struct str symbol_of(const struct import *import, struct str name, struct str original)
{
    bool is_c = import->target && strcmp(import->target, "c") == 0;

    return is_c && !import_is_made(import, name, original) ? original : STR("");
}

static void add_alias(const struct import *import, const struct import_code *code,
                      const struct import_alias *alias, struct buf *out)
{
    struct str derived = phrase_name(import->arena, alias->phrase);
    struct str symbol = symbol_of(import, alias->name, alias->original);
    bool named = alias->name.length && !str_equal(alias->name, derived);
    bool fields = named || symbol.length || code->reference_count;

    buf_add_str(out, fields ? STR("{ ") : STR(""));
    add_string(out, alias->phrase);
    if (named)
        buf_print(out, ", name = \"%.*s\"", STR_ARGS(alias->name));
    if (symbol.length)
        buf_print(out, ", symbol = \"%.*s\"", STR_ARGS(symbol));
    if (code->reference_count) {
        buf_add_str(out, STR(", ref = "));
        add_string(out, code->references[code->reference_count - 1]);
    }
    buf_add_str(out, fields ? STR(" }") : STR(""));
}

/* Adds `was`, the deprecated names, if OLDER, and `also` otherwise.  If a spec has documents, lint
 * expects the source of each: here that of the code. */
static void add_aliases(const struct import *import, const struct import_code *code, bool older,
                        bool documents, struct buf *out)
{
    bool any = false;

    for (size_t i = 0; i < code->also_count; i++) {
        if ((code->also[i].deprecated && code->state != STATE_DEPRECATED) != older)
            continue;
        if (!any)
            buf_print(out, ",\n%s    %s = { ",
                      documents && code->reference_count == 0
                          ? "    -- lint: allow L0807: the file names no document\n"
                          : "",
                      older ? "was" : "also");
        buf_add_str(out, any ? STR(", ") : STR(""));
        add_alias(import, code, &code->also[i], out);
        any = true;
    }
    buf_add_str(out, any ? STR(" }") : STR(""));
}

static void write_code(const struct import *import, const struct import_code *code, bool documents,
                       struct buf *out)
{
    struct str derived = phrase_name(import->arena, code->phrase), symbol;

    if (documents && code->reference_count == 0)
        buf_add_str(out, STR("-- lint: allow L0802: the file names no document\n"));
    buf_add_str(out, STR("code { "));
    add_value(import, out, code->value);
    buf_add_str(out, STR(", "));
    add_string(out, code->phrase);
    if (!str_equal(derived, code->name)) {
        if (derived.length)
            buf_print(out, ",\n    -- lint: allow L0805: %.*s", STR_ARGS(code->why));
        buf_print(out, "%s\n    name = \"%.*s\"", derived.length ? "" : ",", STR_ARGS(code->name));
    }
    symbol = symbol_of(import, code->name, code->original);
    if (symbol.length)
        buf_print(out, ",\n    symbol = \"%.*s\"", STR_ARGS(symbol));
    if (code->since.length) {
        buf_add_str(out, STR(",\n    since = "));
        add_string(out, code->since);
    }
    if (code->primary)
        buf_add_str(out, STR(",\n    primary = true"));
    if (code->summary.length) {
        buf_add_str(out, STR(",\n    summary = "));
        add_string(out, code->summary);
    }
    if (code->meaning.length) {
        buf_add_str(out, STR(",\n    meaning = "));
        add_string(out, code->meaning);
    }
    add_references(code, out);
    add_aliases(import, code, true, documents, out);
    add_aliases(import, code, false, documents, out);
    add_state(code, out);
    buf_add_str(out, STR(" }\n"));
}

void import_write(const struct import *import, struct buf *out)
{
    struct cited_list documents;

    write_head(import, out);
    documents = write_documents(import, out);
    for (size_t i = 0; i < import->count; i++)
        write_code(import, &import->codes[i], documents.count > 0, out);
    if (import->range_count)
        buf_add_str(out, STR("\n-- Lines that are not codes:\n"));
    for (size_t i = 0; i < import->range_count; i++)
        buf_print(out, "--   %.*s  %.*s\n", STR_ARGS(import->ranges[i].values),
                  STR_ARGS(import->ranges[i].text));
}
