/* Compares two states of a spec: the kinds of changes, the spec itself, classes and traits; must
 * not know where the two come from. */
#include "upkeep/breaking/breaking.h"

#include "base/arena.h"
#include "spec/value.h"
#include "upkeep/breaking/parts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- kinds ----------------------------------------------------------------------------------- */

enum { SAME = 0, SOURCE = 1, WIRE = 2 };

/* The policy, a row each; diagnostics.def says the same in words. */
static const struct kind {
    enum diag_id id;
    enum breaking_level level;
    int breaks;
} kinds[] = {
    { B0901, LEVEL_MAJOR, SOURCE | WIRE }, { B0902, LEVEL_MAJOR, WIRE },
    { B0903, LEVEL_MAJOR, WIRE },          { B0904, LEVEL_MAJOR, SOURCE },
    { B0905, LEVEL_MINOR, SAME },          { B0906, LEVEL_MAJOR, WIRE },
    { B0907, LEVEL_MAJOR, WIRE },          { B0908, LEVEL_MAJOR, SOURCE | WIRE },
    { B0909, LEVEL_MINOR, SAME },          { B0910, LEVEL_MINOR, SAME },
    { B0911, LEVEL_MAJOR, WIRE },          { B0912, LEVEL_MINOR, SAME },
    { B0913, LEVEL_PATCH, SAME },          { B0914, LEVEL_MAJOR, SOURCE },
    { B0915, LEVEL_MAJOR, WIRE },          { B0916, LEVEL_MAJOR, WIRE },
    { B0917, LEVEL_MINOR, SAME },          { B0918, LEVEL_MINOR, SAME },
    { B0919, LEVEL_MINOR, SAME },          { B0920, LEVEL_PATCH, SAME },
    { B0921, LEVEL_MAJOR, SOURCE },        { B0922, LEVEL_MINOR, SAME },
    { B0923, LEVEL_MINOR, SAME },          { B0924, LEVEL_MAJOR, SOURCE },
    { B0925, LEVEL_MAJOR, SOURCE },        { B0926, LEVEL_MAJOR, WIRE },
    { B0927, LEVEL_MAJOR, WIRE },          { B0928, LEVEL_MINOR, SAME },
    { B0929, LEVEL_MINOR, SAME },          { B0930, LEVEL_PATCH, SAME },
    { B0931, LEVEL_MAJOR, WIRE },          { B0932, LEVEL_MAJOR, WIRE },
    { B0933, LEVEL_MINOR, SAME },          { B0934, LEVEL_MAJOR, WIRE },
    { B0935, LEVEL_MINOR, SAME },          { B0936, LEVEL_MAJOR, SOURCE },
    { B0937, LEVEL_MAJOR, SOURCE },        { B0938, LEVEL_MAJOR, SOURCE },
    { B0939, LEVEL_MAJOR, SOURCE },        { B0940, LEVEL_MAJOR, SOURCE },
    { B0941, LEVEL_MAJOR, SOURCE },        { B0942, LEVEL_MAJOR, SOURCE },
    { B0943, LEVEL_MAJOR, WIRE },          { B0944, LEVEL_MINOR, SAME },
    { B0945, LEVEL_MINOR, SAME },          { B0946, LEVEL_MAJOR, SOURCE },
    { B0947, LEVEL_MINOR, SAME },          { B0948, LEVEL_MINOR, SAME },
    { B0949, LEVEL_PATCH, SAME },          { B0950, LEVEL_PATCH, SAME },
    { B0951, LEVEL_MAJOR, SOURCE },        { B0952, LEVEL_MINOR, SAME },
    { B0953, LEVEL_MINOR, SAME },          { B0954, LEVEL_MAJOR, WIRE },
};

static const struct kind *kind_of(enum diag_id id)
{
    size_t i = 0;

    while (kinds[i].id != id)
        i++;
    return &kinds[i];
}

static struct str format_text(struct arena *arena, const char *format, va_list args)
{
    struct buf text;

    buf_init(&text, arena, SIZE_MAX);
    buf_vprint(&text, format, args);
    return buf_str(&text);
}

struct change *change_add(struct comparison *c, enum diag_id id, struct span at, struct span other,
                          const char *format, ...)
{
    struct changes *changes = c->changes;
    const struct kind *kind = kind_of(id);
    struct change *change;
    va_list args;

    if (changes->count == changes->capacity) {
        size_t old = changes->capacity;

        changes->capacity = old ? old * 2 : 16;
        changes->items = arena_resize(c->arena, changes->items, old * sizeof *change,
                                      changes->capacity * sizeof *change);
    }
    change = &changes->items[changes->count++];
    *change = (struct change){ .id = id,
                               .level = kind->level,
                               .source = kind->breaks & SOURCE,
                               .wire = kind->breaks & WIRE,
                               .at = at,
                               .other = other };
    changes->levels[kind->level]++;
    va_start(args, format);
    change->message = format_text(c->arena, format, args);
    va_end(args);
    return change;
}

void change_help(struct comparison *c, struct change *change, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    change->help = format_text(c->arena, format, args);
    va_end(args);
}

/* ---- what several records have --------------------------------------------------------------- */

void texts_compare(struct texts *texts, struct str before, struct str now, const char *name)
{
    if (!str_equal(before, now))
        buf_print(&texts->names, "%s%s", texts->names.length ? ", " : "", name);
}

bool list_texts_equal(const struct list *before, const struct list *now)
{
    if (before->count != now->count)
        return false;
    for (size_t i = 0; i < before->count; i++)
        if (!str_equal(((const struct text *)before->items[i])->text,
                       ((const struct text *)now->items[i])->text))
            return false;
    return true;
}

void compare_references(struct comparison *c, const struct list *before, const struct list *now,
                        struct span at, struct str what)
{
    bool same = before->count == now->count;

    for (size_t i = 0; same && i < before->count; i++)
        same = str_equal(((const struct reference *)before->items[i])->text,
                         ((const struct reference *)now->items[i])->text);
    if (same)
        return;
    if (now->count)
        at = ((const struct reference *)now->items[0])->at;
    change_add(c, B0950, at, SPAN_NONE, "references of %.*s changed", STR_ARGS(what));
}

/* ---- the spec -------------------------------------------------------------------------------- */

static bool needs_64_bits(const struct model *model)
{
    return model->values.from.value < -INT32_MAX || model->values.to.value > INT32_MAX;
}

static void compare_values(struct comparison *c)
{
    const struct range_field *before = &c->before->values, *now = &c->now->values;
    bool narrower, wider;

    if (needs_64_bits(c->before) != needs_64_bits(c->now))
        change_add(c, B0936, now->from.given ? now->from.at : c->now->at, before->from.at,
                   "functions took %d-bit values and take %d-bit ones",
                   needs_64_bits(c->before) ? 64 : 32, needs_64_bits(c->now) ? 64 : 32);
    if (!before->from.given && !now->from.given)
        return;
    narrower = now->from.given && (!before->from.given || now->from.value > before->from.value ||
                                   now->to.value < before->to.value);
    wider = before->from.given && (!now->from.given || now->from.value < before->from.value ||
                                   now->to.value > before->to.value);
    if (narrower)
        change_add(c, B0934, now->from.at, before->from.at,
                   "values are %" PRId64 " to %" PRId64 " now, and some were outside that",
                   now->from.value, now->to.value);
    else if (wider)
        change_add(c, B0935, now->from.given ? now->from.at : c->now->at, before->from.at,
                   "values may lie outside %" PRId64 " to %" PRId64 " now", before->from.value,
                   before->to.value);
}

static void compare_fallback(struct comparison *c, const struct integer *before,
                             const struct integer *now, struct span at, struct str what)
{
    if (!before->given && now->given)
        change_add(c, B0933, now->at, SPAN_NONE, "%.*s has a fallback now: %" PRId64,
                   STR_ARGS(what), now->value);
    else if (before->given && !now->given)
        change_add(c, B0932, at, before->at, "%.*s has no fallback any more; it was %" PRId64,
                   STR_ARGS(what), before->value);
    else if (before->value != now->value)
        change_add(c, B0932, now->at, before->at,
                   "the fallback of %.*s was %" PRId64 " and is %" PRId64, STR_ARGS(what),
                   before->value, now->value);
}

static bool same_display(const struct display *a, const struct display *b)
{
    return a->kind == b->kind && a->part_count == b->part_count &&
           memcmp(a->parts, b->parts, a->part_count * sizeof a->parts[0]) == 0;
}

static const struct option *find_option(const struct model *model, const struct option *wanted)
{
    EACH (option, option, model->options)
        if (str_equal(option->target, wanted->target) && str_equal(option->key, wanted->key))
            return option;
    return NULL;
}

static void compare_options(struct comparison *c)
{
    EACH (option, option, c->now->options) {
        const struct option *before = find_option(c->before, option);

        if (!before || !str_equal(before->value, option->value))
            change_add(c, B0939, option->at, before ? before->at : SPAN_NONE,
                       "option %.*s of target %.*s is \"%.*s\" now", STR_ARGS(option->key),
                       STR_ARGS(option->target), STR_ARGS(option->value));
    }
    EACH (option, option, c->before->options) {
        if (!find_option(c->now, option))
            change_add(c, B0939, c->now->at, option->at,
                       "option %.*s of target %.*s is not \"%.*s\" any more", STR_ARGS(option->key),
                       STR_ARGS(option->target), STR_ARGS(option->value));
    }
}

static const struct group *find_group(const struct model *model, struct str id)
{
    EACH (group, group, model->groups)
        if (str_equal(group->id, id))
            return group;
    return NULL;
}

static void compare_groups(struct comparison *c)
{
    EACH (group, group, c->before->groups) {
        const struct group *now = find_group(c->now, group->id);

        if (!now)
            change_add(c, B0951, c->now->at, group->at, "group `%.*s` is gone",
                       STR_ARGS(group->id));
        else if (!str_equal(group->title, now->title) || !str_equal(group->summary, now->summary) ||
                 !str_equal(group->url, now->url))
            change_add(c, B0949, now->at, SPAN_NONE, "texts of group `%.*s` changed",
                       STR_ARGS(group->id));
    }
    EACH (group, group, c->now->groups) {
        if (!find_group(c->before, group->id))
            change_add(c, B0952, group->at, SPAN_NONE, "group `%.*s` is new", STR_ARGS(group->id));
    }
}

static void compare_documents(struct comparison *c)
{
    EACH (document, now, c->now->documents) {
        EACH (document, before, c->before->documents) {
            if (str_equal(now->name, before->name) &&
                (!str_equal(now->url, before->url) || !str_equal(now->title, before->title)))
                change_add(c, B0950, now->at, SPAN_NONE, "document \"%.*s\" changed",
                           STR_ARGS(now->name));
        }
    }
}

void compare_spec(struct comparison *c)
{
    const struct model *before = c->before, *now = c->now;
    struct texts texts;

    if (!str_equal(before->id, now->id))
        change_help(c,
                    change_add(c, B0937, now->at, before->at, "the id was `%.*s` and is `%.*s`",
                               STR_ARGS(before->id), STR_ARGS(now->id)),
                    "symbols and files are named after it: keep it, or tell all who include them");
    if (!same_display(&before->display, &now->display))
        change_add(c, B0938, now->at, before->at, "values have another written form");
    compare_values(c);
    compare_fallback(c, &before->fallback, &now->fallback, now->at, STR("the spec"));
    compare_options(c);
    compare_groups(c);
    compare_documents(c);
    buf_init(&texts.names, c->arena, SIZE_MAX);
    texts_compare(&texts, before->title, now->title, "title");
    texts_compare(&texts, before->summary, now->summary, "summary");
    texts_compare(&texts, before->meaning, now->meaning, "meaning");
    if (texts.names.length)
        change_add(c, B0949, now->at, SPAN_NONE, "texts of the spec changed: %.*s",
                   STR_ARGS(buf_str(&texts.names)));
    if (!str_equal(before->registry.url, now->registry.url) ||
        !str_equal(before->registry.updated, now->registry.updated))
        change_add(c, B0950, now->registry.at.source ? now->registry.at : now->at, SPAN_NONE,
                   "the registry changed");
}

/* ---- classes --------------------------------------------------------------------------------- */

static const struct code_class *class_named(const struct model *model, struct str id)
{
    EACH (code_class, code_class, model->classes)
        if (str_equal(code_class->id, id))
            return code_class;
    return NULL;
}

static const struct code_class *class_numbered(const struct model *model, int64_t number)
{
    EACH (code_class, code_class, model->classes)
        if (code_class->number.value == number)
            return code_class;
    return NULL;
}

/* By id; a class whose id is gone has become the one that has its number and a new id. */
static void match_classes(struct comparison *c)
{
    c->classes = arena_alloc(c->arena, (c->before->classes.count + 1) * sizeof *c->classes);
    EACH (code_class, before, c->before->classes) {
        const struct code_class *now = class_named(c->now, before->id);

        if (!now) {
            now = class_numbered(c->now, before->number.value);
            if (now && class_named(c->before, now->id))
                now = NULL;
        }
        c->classes[before->index] = now;
    }
}

static void compare_class_range(struct comparison *c, const struct code_class *before,
                                const struct code_class *now)
{
    if (now->from.value > before->from.value || now->to.value < before->to.value)
        change_add(c, B0927, now->from.at, before->from.at,
                   "class `%.*s` was %" PRId64 " to %" PRId64 " and is %" PRId64 " to %" PRId64,
                   STR_ARGS(now->id), before->from.value, before->to.value, now->from.value,
                   now->to.value);
    else if (now->from.value < before->from.value || now->to.value > before->to.value)
        change_add(c, B0928, now->from.at, before->from.at,
                   "class `%.*s` was %" PRId64 " to %" PRId64 " and is %" PRId64 " to %" PRId64,
                   STR_ARGS(now->id), before->from.value, before->to.value, now->from.value,
                   now->to.value);
}

static void compare_class(struct comparison *c, const struct code_class *before,
                          const struct code_class *now)
{
    struct str what = str_format(c->arena, "class `%.*s`", STR_ARGS(now->id));
    struct texts texts;

    if (!str_equal(before->id, now->id))
        change_help(c,
                    change_add(c, B0925, now->at, before->at, "class `%.*s` is called `%.*s` now",
                               STR_ARGS(before->id), STR_ARGS(now->id)),
                    "the id names a function and a constant; the title can change freely");
    if (before->number.value != now->number.value)
        change_help(c,
                    change_add(c, B0926, now->number.given ? now->number.at : now->at,
                               before->number.given ? before->number.at : before->at,
                               "class `%.*s` was number %" PRId64 " and is %" PRId64,
                               STR_ARGS(now->id), before->number.value, now->number.value),
                    "keep it: number = %" PRId64, before->number.value);
    compare_class_range(c, before, now);
    compare_fallback(c, &before->fallback, &now->fallback, now->at, what);
    if (!str_equal(before->title, now->title))
        change_add(c, B0930, now->at, before->at, "class `%.*s` was \"%.*s\" and is \"%.*s\"",
                   STR_ARGS(now->id), STR_ARGS(before->title), STR_ARGS(now->title));
    buf_init(&texts.names, c->arena, SIZE_MAX);
    texts_compare(&texts, before->summary, now->summary, "summary");
    texts_compare(&texts, before->meaning, now->meaning, "meaning");
    if (!list_texts_equal(&before->uses, &now->uses))
        texts_compare(&texts, STR("a"), STR("b"), "uses");
    if (texts.names.length)
        change_add(c, B0949, now->at, SPAN_NONE, "texts of %.*s changed: %.*s", STR_ARGS(what),
                   STR_ARGS(buf_str(&texts.names)));
    compare_trait_values(c, before->every, now->every, now->at, what, false);
    compare_references(c, &before->references, &now->references, now->at, what);
}

void compare_classes(struct comparison *c)
{
    match_classes(c);
    EACH (code_class, before, c->before->classes) {
        const struct code_class *now = c->classes[before->index];

        if (now)
            compare_class(c, before, now);
        else
            change_add(c, B0924, c->now->at, before->at, "class `%.*s` is gone",
                       STR_ARGS(before->id));
    }
    EACH (code_class, now, c->now->classes) {
        bool is_new = true;

        for (size_t i = 0; i < c->before->classes.count; i++)
            is_new &= c->classes[i] != now;
        if (is_new)
            change_add(c, B0929, now->at, SPAN_NONE, "class `%.*s` is new", STR_ARGS(now->id));
    }
}

/* ---- all of them ----------------------------------------------------------------------------- */

static unsigned source_number(struct span span)
{
    return span.source ? span.source->number + 1 : 0;
}

static int compare_changes(const void *a, const void *b)
{
    const struct change *x = a, *y = b;
    unsigned source_x = source_number(x->at), source_y = source_number(y->at);

    if (x->level != y->level)
        return x->level > y->level ? -1 : 1;
    if (source_x != source_y)
        return source_x < source_y ? -1 : 1;
    if (x->at.begin != y->at.begin)
        return x->at.begin < y->at.begin ? -1 : 1;
    if (x->id != y->id)
        return x->id < y->id ? -1 : 1;
    return str_compare(x->message, y->message);
}

void breaking_compare(const struct model *before, const struct model *now, struct changes *changes)
{
    struct comparison c = {
        .before = before, .now = now, .arena = changes->arena, .changes = changes
    };
    size_t first = changes->count;

    compare_spec(&c);
    compare_classes(&c);
    compare_traits(&c);
    compare_codes(&c);
    if (changes->count > first)
        qsort(changes->items + first, changes->count - first, sizeof *changes->items,
              compare_changes);
}
