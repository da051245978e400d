/* What answers in full is printed as paragraphs, what other specs have as a line each. */
#include "command/show.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "spec/release.h"
#include "spec/value.h"

#include <inttypes.h>
#include <string.h>

enum { COLUMNS = 80, INDENT = 2, NAME_WIDTH = 17, TRAIT_WIDTH = 20 };

struct printer {
    const struct family *family;
    const struct model *model; /* of the family */
    struct buf *out;
    bool color;
};

/* ---- parts ----------------------------------------------------------------------------------- */

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

/* NAME in a column of WIDTH, and TEXT beside it; a longer name pushes the text to the right. */
static void add_row(struct buf *out, int indent, int width, struct str name, struct str text)
{
    buf_print(out, "%*s%-*.*s ", indent, "", width - 1, STR_ARGS(name));
    utf8_add_wrapped(out, text, (size_t)indent + (size_t)width, COLUMNS);
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
        if (alias->symbol.length)
            buf_print(&line, ", symbol %.*s", STR_ARGS(alias->symbol));
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

/* The TITLE of a trait or word, else its NAME in words: "Applies to". */
static struct str in_words(struct arena *arena, struct str title, struct str name)
{
    char *words;

    if (title.length)
        return title;
    words = arena_copy(arena, name.at, name.length);
    for (size_t i = 0; i < name.length; i++)
        words[i] = (char)(words[i] == '_' ? ' ' : words[i]);
    words[0] = ascii_upper(words[0]);
    return (struct str){ words, name.length };
}

static struct str trait_title(struct printer *p, const struct trait *trait)
{
    return in_words(p->model->arena, trait->title, trait->name);
}

static struct str choice_title(struct printer *p, const struct trait_value *value)
{
    const struct text *choice = as_text(value->trait->choices.items[value->number - 1]);

    return in_words(p->model->arena, choice->title, choice->text);
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
        add_row(p->out, 2 * INDENT, TRAIT_WIDTH,
                EACH_INDEX(entry, value->items) ? STR("") : trait_title(p, value->trait),
                buf_str(&line));
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
    else if (value->trait->kind == TRAIT_CHOICE)
        buf_add_str(&line, choice_title(p, value));
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
    add_row(p->out, 2 * INDENT, TRAIT_WIDTH, trait_title(p, value->trait), buf_str(&line));
}

static void print_traits(struct printer *p, struct trait_value *const *traits)
{
    bool any = false;

    for (size_t i = 0; traits && i < p->model->traits.count; i++) {
        if (!traits[i])
            continue;
        if (!any)
            heading(p, "Facts");
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

/* ---- in full --------------------------------------------------------------------------------- */

static void print_family(struct printer *p)
{
    buf_print(p->out, "%*s%.*s (%.*s)\n", INDENT, "", STR_ARGS(p->model->title),
              STR_ARGS(p->family->name));
}

static void print_symbol(struct printer *p, struct str symbol)
{
    if (symbol.length)
        paragraph(p, NULL, str_format(p->model->arena, "Symbol: %.*s.", STR_ARGS(symbol)));
}

static void print_releases(struct printer *p, const struct code *code)
{
    struct buf line;

    buf_init(&line, p->model->arena, SIZE_MAX);
    release_print(&line, code->since, code->last);
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
    print_family(p);
    print_links(p, &code->references);
    print_symbol(p, code->symbol);
    print_state(p, code->state);
    print_releases(p, code);
    paragraph(p, NULL, code->summary);
    paragraph(p, NULL, code->meaning);
    paragraph(p, "What to do", code->action);
    if (code->uses.count)
        heading(p, "When you see it");
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

/* "400 to 499: Client Error" */
static struct str class_line(const struct model *model, const struct code_class *code_class)
{
    return str_format(model->arena, "%.*s to %.*s: %.*s",
                      STR_ARGS(value_format(model->arena, &model->display, code_class->from.value)),
                      STR_ARGS(value_format(model->arena, &model->display, code_class->to.value)),
                      STR_ARGS(code_class->title));
}

static void print_class(struct printer *p, const struct code_class *code_class)
{
    bold(p, true);
    buf_add_str(p->out, class_line(p->model, code_class));
    bold(p, false);
    buf_add_char(p->out, '\n');
    print_family(p);
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

/* "404 Not Found" */
static struct str code_line(const struct model *model, const struct code *code)
{
    return str_format(model->arena, "%.*s %.*s", STR_ARGS(code->text), STR_ARGS(code->phrase));
}

/* A value outside of the spec: why it is not a code, and what a receiver makes of it. */
static void print_unlisted(struct printer *p, const struct unlisted *unlisted)
{
    bold(p, true);
    buf_print(p->out, "%.*s: %s", STR_ARGS(unlisted->text),
              unlisted->mistaken ? "not a code" : "not listed");
    bold(p, false);
    buf_add_char(p->out, '\n');
    print_family(p);
    if (unlisted->mistaken)
        paragraph(p, NULL, unlisted->mistaken->text);
    if (unlisted->code_class)
        paragraph(p, "Class", class_line(p->model, unlisted->code_class));
    if (unlisted->fallback)
        paragraph(p, "Treated as", code_line(p->model, unlisted->fallback));
}

static void print_whole(struct printer *p, const struct selection *found)
{
    const char *between = p->out->length ? "\n" : "";

    for (size_t i = 0; i < found->class_count; i++, between = "\n") {
        buf_add_str(p->out, str_of(between));
        print_class(p, found->classes[i]);
    }
    for (size_t i = 0; i < found->code_count; i++, between = "\n") {
        buf_add_str(p->out, str_of(between));
        print_code(p, found->codes[i]);
    }
}

/* ---- a line each ----------------------------------------------------------------------------- */

static void print_line(struct buf *out, const struct family *family, struct str line)
{
    add_row(out, INDENT, NAME_WIDTH, family->name, line);
}

/* "110: not a code. Why." or "9999: not listed. 9000 to 9999: Class" */
static struct str unlisted_line(const struct model *model, const struct unlisted *unlisted)
{
    struct str about = unlisted->mistaken     ? unlisted->mistaken->text
                       : unlisted->code_class ? class_line(model, unlisted->code_class)
                                              : STR("");

    return str_format(model->arena, "%.*s: %s. %.*s", STR_ARGS(unlisted->text),
                      unlisted->mistaken ? "not a code" : "not listed", STR_ARGS(about));
}

static void print_lines(struct buf *out, const struct search *search, const struct family *family)
{
    const struct model *model = family->model;
    const struct selection *found = &family->found;

    for (size_t i = 0; i < found->class_count; i++)
        print_line(out, family, class_line(model, found->classes[i]));
    for (size_t i = 0; i < found->code_count; i++)
        print_line(out, family, code_line(model, found->codes[i]));
    if (search_has_unlisted(search, family))
        print_line(out, family, unlisted_line(model, &family->unlisted));
}

/* The families that do not answer in full; a heading stands only above some. */
static void print_others(const struct search *search, struct arena *arena, struct buf *out)
{
    struct buf lines;

    buf_init(&lines, arena, SIZE_MAX);
    for (size_t i = 0; i < search->count; i++)
        if (&search->families[i] != search->whole && &search->families[i] != search->outside)
            print_lines(&lines, search, &search->families[i]);
    if (lines.length == 0)
        return;
    buf_print(out, "%s specs (--spec=NAME shows one in full):\n",
              out->length ? "\nOther" : "Several");
    buf_add_str(out, buf_str(&lines));
}

/* ---- all of it ------------------------------------------------------------------------------- */

void show_print(const struct search *search, bool color, struct buf *out)
{
    struct printer p = { .out = out, .color = color };

    if (search->outside) {
        p.family = search->outside;
        p.model = p.family->model;
        print_unlisted(&p, &p.family->unlisted);
    }
    if (search->whole) {
        p.family = search->whole;
        p.model = p.family->model;
        print_whole(&p, &p.family->found);
    }
    print_others(search, search->families->model->arena, out);
}
