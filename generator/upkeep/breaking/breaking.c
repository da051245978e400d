/* Compares the spec itself and its classes, and calls the comparisons of traits and codes. */
#include "upkeep/breaking/breaking.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/value.h"
#include "upkeep/breaking/codes.h"
#include "upkeep/breaking/traits.h"

#include <inttypes.h>

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
        change_add(c, B0936, now->from.given ? now->from.at : c->now->record.at, before->from.at,
                   "functions took %d-bit values and now take %d-bit values",
                   needs_64_bits(c->before) ? 64 : 32, needs_64_bits(c->now) ? 64 : 32);
    if (!before->from.given && !now->from.given)
        return;
    narrower = now->from.given && (!before->from.given || now->from.value > before->from.value ||
                                   now->to.value < before->to.value);
    wider = before->from.given && (!now->from.given || now->from.value < before->from.value ||
                                   now->to.value > before->to.value);
    if (narrower)
        change_add(c, B0934, now->from.at, before->from.at,
                   "values are now limited to %" PRId64 " to %" PRId64
                   "; some were outside that range",
                   now->from.value, now->to.value);
    else if (wider)
        change_add(c, B0935, now->from.given ? now->from.at : c->now->record.at, before->from.at,
                   "values may now lie outside %" PRId64 " to %" PRId64, before->from.value,
                   before->to.value);
}

static void compare_fallback(struct comparison *c, const struct integer *before,
                             const struct integer *now, struct span at, struct str what)
{
    if (!before->given && now->given)
        change_add(c, B0933, now->at, SPAN_NONE, "%.*s now has a fallback: %" PRId64,
                   STR_ARGS(what), now->value);
    else if (before->given && !now->given)
        change_add(c, B0932, at, before->at, "%.*s no longer has a fallback; it was %" PRId64,
                   STR_ARGS(what), before->value);
    else if (before->value != now->value)
        change_add(c, B0932, now->at, before->at,
                   "the fallback of %.*s was %" PRId64 " and is now %" PRId64, STR_ARGS(what),
                   before->value, now->value);
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
            change_add(c, B0939, option->record.at, before ? before->record.at : SPAN_NONE,
                       "option %.*s of target %.*s is now \"%.*s\"", STR_ARGS(option->key),
                       STR_ARGS(option->target), STR_ARGS(option->value));
    }
    EACH (option, option, c->before->options) {
        if (!find_option(c->now, option))
            change_add(c, B0939, c->now->record.at, option->record.at,
                       "option %.*s of target %.*s is no longer \"%.*s\"", STR_ARGS(option->key),
                       STR_ARGS(option->target), STR_ARGS(option->value));
    }
}

static void compare_group(struct comparison *c, const struct group *before, const struct group *now)
{
    const struct text_pair texts[] = { TEXT_PAIR(title), TEXT_PAIR(summary), TEXT_PAIR(url) };

    compare_texts(c, now->record.at, str_format(c->arena, "group `%.*s`", STR_ARGS(now->id)), texts,
                  COUNT(texts));
}

static void compare_groups(struct comparison *c)
{
    EACH (group, group, c->before->groups) {
        const struct group *now = list_find(&c->now->groups, group->id);

        if (now)
            compare_group(c, group, now);
        else
            change_add(c, B0951, c->now->record.at, group->record.at, "group `%.*s` was removed",
                       STR_ARGS(group->id));
    }
    EACH (group, group, c->now->groups) {
        if (!list_find(&c->before->groups, group->id))
            change_add(c, B0952, group->record.at, SPAN_NONE, "group `%.*s` was added",
                       STR_ARGS(group->id));
    }
}

static void compare_documents(struct comparison *c)
{
    EACH (document, now, c->now->documents) {
        const struct document *before = list_find(&c->before->documents, now->name);

        if (before && (!str_equal(now->url, before->url) || !str_equal(now->title, before->title) ||
                       !str_equal(now->obsoleted_by, before->obsoleted_by)))
            change_add(c, B0950, now->record.at, SPAN_NONE, "document \"%.*s\" changed",
                       STR_ARGS(now->name));
    }
}

static void compare_spec(struct comparison *c)
{
    const struct model *before = c->before, *now = c->now;
    const struct text_pair texts[] = { TEXT_PAIR(title), TEXT_PAIR(summary), TEXT_PAIR(meaning) };

    if (!str_equal(before->id, now->id))
        change_help(c,
                    change_add(c, B0937, now->record.at, before->record.at,
                               "the id was `%.*s` and is now `%.*s`", STR_ARGS(before->id),
                               STR_ARGS(now->id)),
                    "keep it: symbols and files are named after it");
    if (!str_equal(before->display.name, now->display.name))
        change_add(c, B0938, now->record.at, before->record.at, "values have another textual form");
    compare_values(c);
    compare_fallback(c, &before->fallback, &now->fallback, now->record.at, STR("the spec"));
    compare_options(c);
    compare_groups(c);
    compare_documents(c);
    compare_texts(c, now->record.at, STR("the spec"), texts, COUNT(texts));
    if (!str_equal(before->registry.url, now->registry.url) ||
        !str_equal(before->registry.updated, now->registry.updated) ||
        !str_equal(before->registry.version, now->registry.version))
        change_add(c, B0950,
                   now->registry.record.at.source ? now->registry.record.at : now->record.at,
                   SPAN_NONE, "the registry changed");
}

/* ---- classes --------------------------------------------------------------------------------- */

static const struct code_class *class_numbered(const struct model *model, int64_t number)
{
    EACH (code_class, code_class, model->classes)
        if (code_class->number.value == number)
            return code_class;
    return NULL;
}

/* Pairs classes by id; a class whose id was removed is paired with the one that has its number and
 * a new id. */
static void match_classes(struct comparison *c)
{
    c->classes = arena_alloc(c->arena, (c->before->classes.count + 1) * sizeof *c->classes);
    EACH (code_class, before, c->before->classes) {
        const struct code_class *now = list_find(&c->now->classes, before->id);

        if (!now) {
            now = class_numbered(c->now, before->number.value);
            if (now && list_find(&c->before->classes, now->id))
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
                   "class `%.*s` was %" PRId64 " to %" PRId64 " and is now %" PRId64 " to %" PRId64,
                   STR_ARGS(now->id), before->from.value, before->to.value, now->from.value,
                   now->to.value);
    else if (now->from.value < before->from.value || now->to.value > before->to.value)
        change_add(c, B0928, now->from.at, before->from.at,
                   "class `%.*s` was %" PRId64 " to %" PRId64 " and is now %" PRId64 " to %" PRId64,
                   STR_ARGS(now->id), before->from.value, before->to.value, now->from.value,
                   now->to.value);
}

static bool same_aliases(struct comparison *c, const struct list *before, const struct list *now)
{
    return has_aliases(c, before, now) && has_aliases(c, now, before);
}

static void compare_class(struct comparison *c, const struct code_class *before,
                          const struct code_class *now)
{
    struct str what = str_format(c->arena, "class `%.*s`", STR_ARGS(now->id));
    const struct text_pair texts[] = {
        TEXT_PAIR(summary),
        TEXT_PAIR(meaning),
        { "uses", !list_texts_equal(&before->uses, &now->uses) },
        { "was", !same_aliases(c, &before->was, &now->was) },
        { "also", !same_aliases(c, &before->also, &now->also) },
        { "accepts", !same_aliases(c, &before->accepts, &now->accepts) },
    };

    if (!str_equal(before->id, now->id))
        change_help(c,
                    change_add(c, B0925, now->record.at, before->record.at,
                               "class `%.*s` is now called `%.*s`", STR_ARGS(before->id),
                               STR_ARGS(now->id)),
                    "keep the id, which names a function and a constant; the title may change");
    else
        compare_word(c, B0955, what,
                     (struct word_pair){ before->spelling, now->spelling, before->record.at,
                                         now->record.at });
    if (before->number.value != now->number.value)
        change_help(c,
                    change_add(c, B0926, now->number.given ? now->number.at : now->record.at,
                               before->number.given ? before->number.at : before->record.at,
                               "class `%.*s` was number %" PRId64 " and is now %" PRId64,
                               STR_ARGS(now->id), before->number.value, now->number.value),
                    "keep it: number = %" PRId64, before->number.value);
    compare_class_range(c, before, now);
    compare_fallback(c, &before->fallback, &now->fallback, now->record.at, what);
    if (!str_equal(before->title, now->title))
        change_add(c, B0930, now->record.at, before->record.at,
                   "class `%.*s` was \"%.*s\" and is now \"%.*s\"", STR_ARGS(now->id),
                   STR_ARGS(before->title), STR_ARGS(now->title));
    compare_texts(c, now->record.at, what, texts, COUNT(texts));
    compare_trait_values(c, before->every, now->every, now->record.at, what, NULL, NULL);
    compare_references(c, &before->references, &now->references, now->record.at, what);
    compare_aliases(c, &before->was, &now->was, what);
    compare_aliases(c, &before->also, &now->also, what);
    compare_aliases(c, &before->accepts, &now->accepts, what);
}

static void compare_classes(struct comparison *c)
{
    bool *is_old = arena_alloc(c->arena, c->now->classes.count);

    match_classes(c);
    EACH (code_class, before, c->before->classes) {
        const struct code_class *now = c->classes[before->index];

        if (now) {
            is_old[now->index] = true;
            compare_class(c, before, now);
        } else {
            change_add(c, B0924, c->now->record.at, before->record.at, "class `%.*s` was removed",
                       STR_ARGS(before->id));
        }
    }
    EACH (code_class, now, c->now->classes) {
        if (!is_old[now->index])
            change_add(c, B0929, now->record.at, SPAN_NONE, "class `%.*s` was added",
                       STR_ARGS(now->id));
    }
}

/* ---- all of them ----------------------------------------------------------------------------- */

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
    changes_sort(changes, first);
}
