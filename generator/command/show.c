/* Finds codes and classes by value, name or phrase, and prints all that the spec has on them. */
#include "command/show.h"

#include "base/arena.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "spec/link.h"
#include "spec/value.h"

#include <inttypes.h>
#include <string.h>

enum { COLUMNS = 80, INDENT = 2 };

struct printer {
    const struct model *model;
    struct buf *out;
    bool color;
};

/* ---- finding --------------------------------------------------------------------------------- */

static bool alias_matches(const struct model *model, const struct list *aliases, struct str key)
{
    EACH (alias, alias, *aliases)
        if (str_equal(phrase_key(model->arena, alias->phrase), key) ||
            str_equal(phrase_key(model->arena, alias->name), key))
            return true;
    return false;
}

static bool code_matches(const struct model *model, const struct code *code, struct str word,
                         struct str key)
{
    int64_t value;

    if (str_equal(code->text, word))
        return true;
    if (value_parse(&model->display, word, &value))
        return value == code->value.value;
    return key.length &&
           (str_equal(phrase_key(model->arena, code->name), key) ||
            str_equal(phrase_key(model->arena, code->phrase), key) ||
            alias_matches(model, &code->was, key) || alias_matches(model, &code->also, key) ||
            alias_matches(model, &code->accepts, key));
}

/* "4xx" is the class of 400 to 499. */
static bool is_wildcard_of(const struct code_class *code_class, struct str word)
{
    int64_t digit;

    if (word.length != 3 || !ascii_is_digit((unsigned char)word.at[0]) ||
        ascii_lower(word.at[1]) != 'x' || ascii_lower(word.at[2]) != 'x')
        return false;
    digit = word.at[0] - '0';
    return code_class->from.value == digit * 100 && code_class->to.value == digit * 100 + 99;
}

static bool class_matches(const struct model *model, const struct code_class *code_class,
                          struct str word, struct str key)
{
    return is_wildcard_of(code_class, word) ||
           str_equal(phrase_key(model->arena, code_class->id), key) ||
           str_equal(phrase_key(model->arena, code_class->title), key) ||
           alias_matches(model, &code_class->was, key) ||
           alias_matches(model, &code_class->also, key) ||
           alias_matches(model, &code_class->accepts, key);
}

/* ---- text ------------------------------------------------------------------------------------ */

static void bold(struct printer *p, bool on)
{
    if (p->color)
        buf_add_str(p->out, on ? STR("\033[1m") : STR("\033[0m"));
}

static void heading(struct printer *p, const char *text)
{
    buf_add_char(p->out, '\n');
    buf_print(p->out, "%*s", INDENT, "");
    bold(p, true);
    buf_add_str(p->out, str_of(text));
    bold(p, false);
    buf_add_char(p->out, '\n');
}

static void paragraph(struct printer *p, const char *title, struct str text)
{
    size_t indent = title ? 2 * INDENT : INDENT;

    if (text.length == 0)
        return;
    if (title)
        heading(p, title);
    else
        buf_add_char(p->out, '\n');
    buf_print(p->out, "%*s", (int)indent, "");
    utf8_add_wrapped(p->out, text, indent, COLUMNS);
}

static void add_item(struct printer *p, struct str text)
{
    buf_print(p->out, "%*s- ", 2 * INDENT, "");
    utf8_add_wrapped(p->out, text, 2 * INDENT + 2, COLUMNS);
}

static void add_references(struct printer *p, struct buf *line, const struct list *references)
{
    (void)p;
    EACH (reference, reference, *references)
        buf_print(line, "%s%.*s", EACH_INDEX(reference, *references) ? "; " : "",
                  STR_ARGS(reference->text));
}

static void print_aliases(struct printer *p, const struct list *aliases)
{
    EACH (alias, alias, *aliases) {
        struct buf line;

        buf_init(&line, p->model->arena, SIZE_MAX);
        buf_print(&line, "%.*s (%s", STR_ARGS(alias->phrase),
                  alias->kind == ALIAS_WAS    ? "older"
                  : alias->kind == ALIAS_ALSO ? "also"
                                              : "accepted");
        if (alias->by.length)
            buf_print(&line, ", %.*s", STR_ARGS(alias->by));
        if (alias->references.count)
            buf_add_str(&line, STR(", "));
        add_references(p, &line, &alias->references);
        buf_add_char(&line, ')');
        add_item(p, buf_str(&line));
    }
}

static void print_other_names(struct printer *p, const struct list *was, const struct list *also,
                              const struct list *accepts)
{
    if (was->count + also->count + accepts->count == 0)
        return;
    heading(p, "Other names");
    print_aliases(p, was);
    print_aliases(p, also);
    print_aliases(p, accepts);
}

static void add_item_fields(struct buf *line, const struct trait_item *trait_item)
{
    for (size_t i = 0; i < trait_item->trait->fields.count; i++)
        if (trait_item->values[i].length)
            buf_print(line, ", %.*s", STR_ARGS(trait_item->values[i]));
}

static void print_trait_items(struct printer *p, const struct trait_value *value)
{
    EACH (trait_item, entry, value->items) {
        struct buf line;

        buf_init(&line, p->model->arena, SIZE_MAX);
        buf_print(&line, "%.*s", STR_ARGS(entry->text));
        add_item_fields(&line, entry);
        if (entry->references.count)
            buf_add_str(&line, STR("  ["));
        add_references(p, &line, &entry->references);
        if (entry->references.count)
            buf_add_char(&line, ']');
        buf_print(p->out, "%*s%-12.*s", 2 * INDENT, "",
                  STR_ARGS(EACH_INDEX(entry, value->items) ? STR("") : value->trait->name));
        utf8_add_wrapped(p->out, buf_str(&line), 2 * INDENT + 12, COLUMNS);
    }
}

static void print_trait(struct printer *p, const struct trait_value *value)
{
    struct buf line;

    if (value->trait->kind == TRAIT_LIST) {
        print_trait_items(p, value);
        return;
    }
    buf_init(&line, p->model->arena, SIZE_MAX);
    if (value->trait->kind == TRAIT_FLAG)
        buf_add_str(&line, value->flag ? STR("yes") : STR("no"));
    else if (value->text.length)
        buf_add_str(&line, value->text);
    else
        buf_print(&line, "%" PRId64, value->number);
    if (str_is(value->basis, "convention"))
        buf_add_str(&line, STR(" (by convention)"));
    if (value->references.count)
        buf_add_str(&line, STR("  ["));
    add_references(p, &line, &value->references);
    if (value->references.count)
        buf_add_char(&line, ']');
    buf_print(p->out, "%*s%-12.*s", 2 * INDENT, "", STR_ARGS(value->trait->name));
    utf8_add_wrapped(p->out, buf_str(&line), 2 * INDENT + 12, COLUMNS);
}

static void print_traits(struct printer *p, struct trait_value *const *traits)
{
    bool any = false;

    for (size_t i = 0; traits && i < p->model->traits.count; i++) {
        if (!traits[i])
            continue;
        if (!any)
            heading(p, "Traits");
        any = true;
        print_trait(p, traits[i]);
    }
}

static void print_links(struct printer *p, const struct list *references)
{
    EACH (reference, reference, *references) {
        buf_print(p->out, "%*s%.*s", INDENT, "", STR_ARGS(reference->text));
        if (reference->url.length)
            buf_print(p->out, "  %.*s", STR_ARGS(reference->url));
        buf_add_char(p->out, '\n');
    }
}

static void print_state(struct printer *p, const struct state *state)
{
    struct buf line;

    if (state->kind == STATE_REGISTERED)
        return;
    buf_init(&line, p->model->arena, SIZE_MAX);
    buf_print(&line, "%.*s", STR_ARGS(state_name(state->kind)));
    line.at[0] = ascii_upper(line.at[0]);
    if (state->expires.length)
        buf_print(&line, ", until %.*s", STR_ARGS(state->expires));
    if (state->why.length)
        buf_print(&line, ": %.*s", STR_ARGS(state->why));
    paragraph(p, NULL, buf_str(&line));
}

static void print_code(struct printer *p, const struct code *code)
{
    bold(p, true);
    buf_print(p->out, "%.*s %.*s", STR_ARGS(code->text), STR_ARGS(code->phrase));
    bold(p, false);
    if (code->code_class)
        buf_print(p->out, "  (%.*s)", STR_ARGS(code->code_class->title));
    if (code->group)
        buf_print(p->out, "  [%.*s]",
                  STR_ARGS(code->group->title.length ? code->group->title : code->group->id));
    buf_add_char(p->out, '\n');
    print_links(p, &code->references);
    print_state(p, code->state);
    if (code->since.length)
        paragraph(p, NULL, str_format(p->model->arena, "Since %.*s.", STR_ARGS(code->since)));
    paragraph(p, NULL, code->summary);
    paragraph(p, NULL, code->meaning);
    paragraph(p, "What to do", code->action);
    if (code->uses.count)
        heading(p, "Used for");
    EACH (text, use, code->uses)
        add_item(p, use->text);
    if (code->contrasts.count)
        heading(p, "Not to be confused with");
    EACH (contrast, contrast, code->contrasts) {
        if (contrast->code)
            add_item(p,
                     str_format(p->model->arena, "%.*s %.*s: %.*s", STR_ARGS(contrast->code->text),
                                STR_ARGS(contrast->code->phrase), STR_ARGS(contrast->text)));
    }
    print_traits(p, code->traits);
    print_other_names(p, &code->was, &code->also, &code->accepts);
}

static void print_class(struct printer *p, const struct code_class *code_class)
{
    struct arena *arena = p->model->arena;

    bold(p, true);
    buf_print(p->out, "%.*s to %.*s: %.*s",
              STR_ARGS(value_format(arena, &p->model->display, code_class->from.value)),
              STR_ARGS(value_format(arena, &p->model->display, code_class->to.value)),
              STR_ARGS(code_class->title));
    bold(p, false);
    buf_add_char(p->out, '\n');
    print_links(p, &code_class->references);
    paragraph(p, NULL, code_class->summary);
    paragraph(p, NULL, code_class->meaning);
    if (code_class->codes.count)
        heading(p, "Codes");
    EACH (code, code, code_class->codes)
        buf_print(p->out, "%*s%.*s %.*s\n", 2 * INDENT, "", STR_ARGS(code->text),
                  STR_ARGS(code->phrase));
    print_traits(p, code_class->every);
    print_other_names(p, &code_class->was, &code_class->also, &code_class->accepts);
}

/* ---- both ------------------------------------------------------------------------------------ */

bool show_find(const struct model *model, struct str word, struct selection *found)
{
    struct str key = phrase_key(model->arena, word);

    found->codes = arena_alloc(model->arena, (model->codes.count + 1) * sizeof *found->codes);
    found->classes = arena_alloc(model->arena, (model->classes.count + 1) * sizeof *found->classes);
    found->code_count = found->class_count = 0;
    EACH_MUTABLE (code_class, code_class, model->classes)
        if (class_matches(model, code_class, word, key))
            found->classes[found->class_count++] = code_class;
    EACH_MUTABLE (code, code, model->codes)
        if (code_matches(model, code, word, key))
            found->codes[found->code_count++] = code;
    return found->code_count + found->class_count > 0;
}

void show_print(const struct model *model, const struct selection *found, bool color,
                struct buf *out)
{
    struct printer p = { model, out, color };

    for (size_t i = 0; i < found->class_count; i++) {
        if (i)
            buf_add_char(out, '\n');
        print_class(&p, found->classes[i]);
    }
    for (size_t i = 0; i < found->code_count; i++) {
        if (i + found->class_count)
            buf_add_char(out, '\n');
        print_code(&p, found->codes[i]);
    }
}

static void try_aliases(struct nearest *nearest, const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        nearest_try(nearest, alias->phrase);
}

struct str show_suggest(const struct model *model, struct str word)
{
    struct nearest nearest = nearest_to(word);

    EACH (code, code, model->codes) {
        nearest_try(&nearest, code->name);
        nearest_try(&nearest, code->phrase);
        try_aliases(&nearest, &code->was);
        try_aliases(&nearest, &code->also);
        try_aliases(&nearest, &code->accepts);
    }
    EACH (code_class, code_class, model->classes)
        nearest_try(&nearest, code_class->id);
    return nearest.best;
}
