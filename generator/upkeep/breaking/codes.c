/* Pairs old codes with new ones, then compares the pairs. */
#include "upkeep/breaking/codes.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/link.h"
#include "upkeep/breaking/traits.h"

#include <inttypes.h>
#include <stdlib.h>

/* Reserved codes are: outputs that leave them out are compared apart. */
static bool is_listed(const struct code *code)
{
    return code->state->kind != STATE_RETIRED;
}

/* ---- names ----------------------------------------------------------------------------------- */

static const struct alias *alias_in(const struct list *aliases, struct str name)
{
    EACH (alias, alias, *aliases)
        if (str_equal(alias->name, name))
            return alias;
    return NULL;
}

/* Whether NAME is a constant of CODE, by its own name or by an alias. */
static bool has_constant(const struct code *code, struct str name)
{
    return str_equal(code->name, name) || alias_in(&code->was, name) || alias_in(&code->also, name);
}

static int compare_constants_by_name(const void *a, const void *b)
{
    return str_compare(((const struct constant *)a)->name, ((const struct constant *)b)->name);
}

static void add_constants(struct constants *constants, const struct code *code,
                          const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        constants->items[constants->count++] = (struct constant){ alias->name, code };
}

static struct constants collect_constants(const struct model *model, struct arena *arena)
{
    struct constants constants = { 0 };
    size_t count = 0;

    EACH (code, code, model->codes)
        count += 1 + code->was.count + code->also.count;
    constants.items = arena_alloc(arena, (count + 1) * sizeof *constants.items);
    EACH (code, code, model->codes) {
        constants.items[constants.count++] = (struct constant){ code->name, code };
        add_constants(&constants, code, &code->was);
        add_constants(&constants, code, &code->also);
    }
    qsort(constants.items, constants.count, sizeof *constants.items, compare_constants_by_name);
    return constants;
}

static const struct code *find_constant(const struct constants *constants, struct str name)
{
    struct constant wanted = { name, NULL };
    const struct constant *found = constants->count
                                       ? bsearch(&wanted, constants->items, constants->count,
                                                 sizeof wanted, compare_constants_by_name)
                                       : NULL;

    return found ? found->code : NULL;
}

/* The code whose own name is NAME. */
static const struct code *code_named(const struct constants *constants, struct str name)
{
    const struct code *code = find_constant(constants, name);

    return code && str_equal(code->name, name) ? code : NULL;
}

/* The code that has a constant called NAME. */
static const struct code *constant_owner(const struct constants *constants, struct str name)
{
    const struct code *code = find_constant(constants, name);

    return code && is_listed(code) ? code : NULL;
}

/* ---- pairs ----------------------------------------------------------------------------------- */

static void pair(struct comparison *c, const struct code *before, const struct code *now)
{
    c->codes[before->index] = now;
    c->code_origins[now->index] = before;
}

static bool same_seat(const struct code *a, const struct code *b)
{
    return a->value.value == b->value.value && str_equal(a->group_id, b->group_id);
}

/* The position of the first code of VALUE in MODEL; all of them are adjacent. */
static size_t first_of(const struct model *model, int64_t value)
{
    const struct code *code = model_code(model, value);

    return code ? code->index : model->codes.count;
}

static const struct code *code_at(const struct model *model, size_t i, int64_t value)
{
    const struct code *code = i < model->codes.count ? as_code(model->codes.items[i]) : NULL;

    return code && code->value.value == value ? code : NULL;
}

static const struct code *free_seat(const struct comparison *c, const struct code *before)
{
    int64_t value = before->value.value;
    const struct code *code;

    for (size_t i = first_of(c->now, value); (code = code_at(c->now, i, value)); i++)
        if (!c->code_origins[code->index] && same_seat(before, code))
            return code;
    return NULL;
}

/* The new code that has BEFORE's name. */
static const struct code *same_name(const struct comparison *c, const struct code *before)
{
    return code_named(&c->constants_now, before->name);
}

/* The new code that is not paired yet and keeps the old name as an alias. */
static const struct code *kept_name(const struct comparison *c, const struct code *before)
{
    const struct code *now = constant_owner(&c->constants_now, before->name);

    return now && !c->code_origins[now->index] ? now : NULL;
}

/* The new code at its value.  A retired code has given up its value: another code there is not the
 * old one renamed. */
static const struct code *same_value(const struct comparison *c, const struct code *before)
{
    return before->state->kind == STATE_RETIRED ? NULL : free_seat(c, before);
}

/* Pairs the codes of both sides, by one criterion after the other. */
static void match_codes(struct comparison *c)
{
    static const struct code *(*const ways[])(
        const struct comparison *, const struct code *) = { same_name, kept_name, same_value };

    c->codes = arena_alloc(c->arena, (c->before->codes.count + 1) * sizeof *c->codes);
    c->code_origins = arena_alloc(c->arena, (c->now->codes.count + 1) * sizeof *c->code_origins);
    for (size_t way = 0; way < COUNT(ways); way++) {
        EACH (code, before, c->before->codes) {
            const struct code *now = c->codes[before->index] ? NULL : ways[way](c, before);

            if (now)
                pair(c, before, now);
        }
    }
}

/* The old code at the value of NOW that moved to another value or was removed. */
static const struct code *displaced(const struct comparison *c, const struct code *now)
{
    int64_t value = now->value.value;
    const struct code *before;

    for (size_t i = first_of(c->before, value); (before = code_at(c->before, i, value)); i++) {
        const struct code *moved = c->codes[before->index];

        if (same_seat(before, now) && (!moved || moved->value.value != value))
            return before;
    }
    return NULL;
}

/* ---- values and names ------------------------------------------------------------------------ */

/* The old code that NOW swapped values with, or NULL. */
static const struct code *swapped_with(const struct comparison *c, const struct code *before,
                                       const struct code *now)
{
    int64_t value = now->value.value;
    const struct code *other;

    for (size_t i = first_of(c->before, value); (other = code_at(c->before, i, value)); i++) {
        const struct code *other_now = c->codes[other->index];

        if (other_now && other != before && same_seat(other, now) && same_seat(before, other_now))
            return other;
    }
    return NULL;
}

static void compare_value(struct comparison *c, const struct code *before, const struct code *now)
{
    const struct code *other;

    if (before->value.value == now->value.value)
        return;
    other = swapped_with(c, before, now);
    if (other && other->index < before->index)
        return; /* reported there */
    if (other)
        change_help(
            c,
            change_add(c, B0903, now->value.at, before->value.at,
                       "%.*s and %.*s swapped values: %.*s is now %.*s and %.*s is now %.*s",
                       STR_ARGS(before->name), STR_ARGS(other->name), STR_ARGS(now->name),
                       STR_ARGS(now->text), STR_ARGS(other->name), STR_ARGS(before->text)),
            "restore the values: old and new programs would confuse the two");
    else
        change_help(c,
                    change_add(c, B0902, now->value.at, before->value.at,
                               "%.*s was %.*s and is now %.*s", STR_ARGS(before->name),
                               STR_ARGS(before->text), STR_ARGS(now->text)),
                    "keep %.*s, and give the new value a name of its own", STR_ARGS(before->text));
}

static void compare_name(struct comparison *c, const struct code *before, const struct code *now)
{
    if (str_equal(before->name, now->name) || !is_listed(before) || !is_listed(now))
        return;
    if (has_constant(now, before->name))
        change_add(c, B0905, now->name_at, before->name_at,
                   "%.*s is now called %.*s; the old name is kept", STR_ARGS(before->name),
                   STR_ARGS(now->name));
    else
        change_help(c,
                    change_add(c, B0904, now->name_at, before->name_at,
                               "%.*s is now called %.*s, and the old name was removed",
                               STR_ARGS(before->name), STR_ARGS(now->name)),
                    "keep it: was = { \"%.*s\" }, or name = \"%.*s\"", STR_ARGS(before->phrase),
                    STR_ARGS(before->name));
}

static void report_removed(struct comparison *c, const struct code *before)
{
    const struct code *owner = constant_owner(&c->constants_now, before->name);
    const struct code *there = model_code(c->now, before->value.value);
    struct change *change;

    if (before->state->kind == STATE_RETIRED && there && is_listed(there))
        return; /* reported there: its value is used again */
    if (before->state->kind == STATE_RETIRED)
        change = change_add(c, B0957, c->now->record.at, before->record.at,
                            "retired code %.*s was removed", STR_ARGS(before->text));
    else if (owner)
        change = change_add(c, owner->value.value == before->value.value ? B0905 : B0915,
                            owner->record.at, before->record.at,
                            "%.*s was code %.*s and is now another name for %.*s %.*s",
                            STR_ARGS(before->name), STR_ARGS(before->text), STR_ARGS(owner->text),
                            STR_ARGS(owner->name));
    else
        change = change_add(c, B0901, c->now->record.at, before->record.at, "%.*s %.*s was removed",
                            STR_ARGS(before->text), STR_ARGS(before->name));
    if (!owner)
        change_help(c, change,
                    "keep it as code { %s%.*s%s, \"%.*s\", state = \"retired\" }, so that its "
                    "value is never used again",
                    c->now->display.kind > DISPLAY_HEX ? "\"" : "", STR_ARGS(before->text),
                    c->now->display.kind > DISPLAY_HEX ? "\"" : "", STR_ARGS(before->phrase));
}

static void report_added(struct comparison *c, const struct code *now)
{
    const struct code *old = displaced(c, now);

    if (old && old->state->kind == STATE_RETIRED && is_listed(now))
        change_add(c, B0907, now->record.at, old->record.at,
                   "%.*s was retired and is used again, for %.*s", STR_ARGS(now->text),
                   STR_ARGS(now->name));
    else if (old && is_listed(old))
        change_help(c,
                    change_add(c, B0906, now->record.at, old->record.at,
                               "%.*s meant %.*s and now means %.*s", STR_ARGS(now->text),
                               STR_ARGS(old->name), STR_ARGS(now->name)),
                    "use a value that was never used before");
    else
        change_add(c, B0910, now->record.at, SPAN_NONE, "%.*s %.*s was added", STR_ARGS(now->text),
                   STR_ARGS(now->name));
}

/* ---- phrases --------------------------------------------------------------------------------- */

static bool list_understands(struct arena *arena, const struct list *aliases, struct str key)
{
    EACH (alias, alias, *aliases)
        if (str_equal(phrase_key(arena, alias->phrase), key))
            return true;
    return false;
}

static bool understands(struct arena *arena, const struct code *code, struct str phrase)
{
    struct str key = phrase_key(arena, phrase);

    return str_equal(phrase_key(arena, code->phrase), key) ||
           list_understands(arena, &code->was, key) || list_understands(arena, &code->also, key) ||
           list_understands(arena, &code->accepts, key);
}

static void compare_phrase(struct comparison *c, const struct code *before, const struct code *now)
{
    if (str_equal(before->phrase, now->phrase) || !is_listed(before) || !is_listed(now))
        return;
    if (!understands(c->arena, now, before->phrase))
        change_help(
            c,
            change_add(c, B0911, now->name_at, before->name_at,
                       "the phrase of %.*s was \"%.*s\" and is now \"%.*s\"; lookups no longer "
                       "accept the old one",
                       STR_ARGS(now->text), STR_ARGS(before->phrase), STR_ARGS(now->phrase)),
            "keep it: was = { \"%.*s\" }", STR_ARGS(before->phrase));
    else
        change_add(
            c,
            str_equal(phrase_key(c->arena, before->phrase), phrase_key(c->arena, now->phrase))
                ? B0913
                : B0912,
            now->name_at, before->name_at, "the phrase of %.*s was \"%.*s\" and is now \"%.*s\"",
            STR_ARGS(now->text), STR_ARGS(before->phrase), STR_ARGS(now->phrase));
}

/* ---- aliases --------------------------------------------------------------------------------- */

static void compare_constant(struct comparison *c, const struct alias *alias,
                             const struct code *before, const struct code *now)
{
    const struct code *owner = constant_owner(&c->constants_now, alias->name);
    const struct alias *kept = alias_in(&now->was, alias->name);

    kept = kept ? kept : alias_in(&now->also, alias->name);
    if (kept && kept->kind != alias->kind)
        change_add(c, B0918, kept->record.at, alias->record.at, "alias %.*s of %.*s is %s",
                   STR_ARGS(alias->name), STR_ARGS(now->text),
                   kept->kind == ALIAS_WAS ? "now deprecated" : "no longer deprecated");
    else if (!owner)
        change_help(c,
                    change_add(c, B0914, now->record.at, alias->record.at,
                               "%.*s, an alias of %.*s %.*s, was removed", STR_ARGS(alias->name),
                               STR_ARGS(before->text), STR_ARGS(before->name)),
                    "keep it: was = { \"%.*s\" }", STR_ARGS(alias->phrase));
    else if (owner != now && owner->value.value != before->value.value)
        change_add(c, B0915, owner->record.at, alias->record.at, "%.*s was %.*s and is now %.*s",
                   STR_ARGS(alias->name), STR_ARGS(before->text), STR_ARGS(owner->text));
}

static void compare_constants(struct comparison *c, const struct list *aliases,
                              const struct code *before, const struct code *now)
{
    EACH (alias, alias, *aliases)
        compare_constant(c, alias, before, now);
}

/* The phrase of a constant that was removed is reported with it. */
static void compare_accepted(struct comparison *c, const struct list *aliases,
                             const struct code *now)
{
    EACH (alias, alias, *aliases) {
        bool known = alias->kind == ALIAS_ACCEPTS || has_constant(now, alias->name);

        if (known && !understands(c->arena, now, alias->phrase))
            change_help(c,
                        change_add(c, B0916, now->record.at, alias->record.at,
                                   "lookups no longer accept \"%.*s\" for %.*s",
                                   STR_ARGS(alias->phrase), STR_ARGS(now->text)),
                        "keep it: accepts = { \"%.*s\" }", STR_ARGS(alias->phrase));
    }
}

static void report_new_aliases(struct comparison *c, const struct list *aliases,
                               const struct code *before, const struct code *now)
{
    EACH (alias, alias, *aliases) {
        bool known = alias->kind == ALIAS_ACCEPTS
                         ? understands(c->arena, before, alias->phrase)
                         : constant_owner(&c->constants_before, alias->name) != NULL;

        if (!known)
            change_add(c, B0917, alias->record.at, SPAN_NONE,
                       "lookups now accept \"%.*s\" for %.*s", STR_ARGS(alias->phrase),
                       STR_ARGS(now->text));
    }
}

static void compare_names(struct comparison *c, const struct code *before, const struct code *now)
{
    if (!is_listed(before) || !is_listed(now))
        return; /* without constants and lookups, on one side */
    compare_constants(c, &before->was, before, now);
    compare_constants(c, &before->also, before, now);
    compare_accepted(c, &before->was, now);
    compare_accepted(c, &before->also, now);
    compare_accepted(c, &before->accepts, now);
    report_new_aliases(c, &now->was, before, now);
    report_new_aliases(c, &now->also, before, now);
    report_new_aliases(c, &now->accepts, before, now);
}

/* ---- spellings and symbols ------------------------------------------------------------------- */

static void compare_alias_words(struct comparison *c, const struct list *before,
                                const struct code *now)
{
    EACH (alias, was, *before) {
        const struct alias *is = alias_in(&now->was, was->name);
        struct span at;

        is = is ? is : alias_in(&now->also, was->name);
        if (!is)
            continue; /* reported as such */
        at = is->record.at;
        compare_word(c, B0955, was->name,
                     (struct word_pair){ was->spelling, is->spelling, was->record.at, at });
        compare_word(c, B0956, was->name,
                     (struct word_pair){ was->symbol, is->symbol, was->record.at, at });
    }
}

/* A code with another name has other constants, which is reported. */
static void compare_words(struct comparison *c, const struct code *before, const struct code *now)
{
    struct span was_at = before->record.at, at = now->record.at;

    if (!is_listed(before) || !is_listed(now))
        return;
    if (str_equal(before->name, now->name))
        compare_word(c, B0955, now->name,
                     (struct word_pair){ before->spelling, now->spelling, was_at, at });
    compare_word(c, B0956, now->name,
                 (struct word_pair){ before->symbol, now->symbol, was_at, at });
    compare_alias_words(c, &before->was, now);
    compare_alias_words(c, &before->also, now);
}

/* ---- state, group, class --------------------------------------------------------------------- */

static void compare_state(struct comparison *c, const struct code *before, const struct code *now)
{
    const struct state *was = before->state, *is = now->state;
    struct span at = is->record.at.source ? is->record.at : now->record.at;
    enum diag_id id = B0919;

    if (was->kind == STATE_RETIRED && is_listed(now))
        id = B0907;
    else if (is_listed(before) && !is_listed(now))
        id = B0908;
    if (was->kind != is->kind)
        change_add(c, id, at, was->record.at, "%.*s %.*s was %.*s and is now %.*s",
                   STR_ARGS(now->text), STR_ARGS(now->name), STR_ARGS(state_name(was->kind)),
                   STR_ARGS(state_name(is->kind)));
    else if (!str_equal(was->why, is->why) || !str_equal(was->expires, is->expires) ||
             was->use.given != is->use.given || was->use.value != is->use.value)
        change_add(c, B0920, at, was->record.at, "%.*s is still %.*s, but with different details",
                   STR_ARGS(now->text), STR_ARGS(state_name(is->kind)));
    else
        compare_references(c, &was->references, &is->references, at,
                           str_format(c->arena, "the state of %.*s", STR_ARGS(now->text)));
}

static void compare_group(struct comparison *c, const struct code *before, const struct code *now)
{
    if (str_equal(before->group_id, now->group_id)) {
        if (before->primary != now->primary)
            change_add(c, B0923, now->record.at, before->record.at, "%.*s %.*s is %s primary",
                       STR_ARGS(now->text), STR_ARGS(now->name),
                       now->primary ? "now" : "no longer");
        return;
    }
    if (now->group_id.length == 0)
        change_add(c, B0922, now->record.at, before->record.at,
                   "%.*s %.*s left group `%.*s` and is now always included", STR_ARGS(now->text),
                   STR_ARGS(now->name), STR_ARGS(before->group_id));
    else
        change_help(c,
                    change_add(c, B0921, now->record.at, before->record.at,
                               "%.*s %.*s is now in group `%.*s`", STR_ARGS(now->text),
                               STR_ARGS(now->name), STR_ARGS(now->group_id)),
                    "keep it outside groups: users who do not select the group lose the code");
}

static void compare_class_of(struct comparison *c, const struct code *before,
                             const struct code *now)
{
    const struct code_class *was = before->code_class, *is = now->code_class;

    if (before->value.value != now->value.value || (was && c->classes[was->index] == is) ||
        (!was && !is))
        return;
    if (c->before->classes.count == 0 || !is_listed(now))
        return; /* all classes are new and reported as such, or the code belongs to none */
    change_add(c, B0931, now->record.at, before->record.at,
               "%.*s %.*s was in class `%.*s` and is now in `%.*s`", STR_ARGS(now->text),
               STR_ARGS(now->name), STR_ARGS(was ? was->id : STR("none")),
               STR_ARGS(is ? is->id : STR("none")));
}

/* ---- texts ----------------------------------------------------------------------------------- */

static bool same_contrasts(const struct code *before, const struct code *now)
{
    if (before->contrasts.count != now->contrasts.count)
        return false;
    EACH (contrast, contrast, before->contrasts) {
        const struct contrast *other = as_contrast(
            now->contrasts.items[EACH_INDEX(contrast, before->contrasts)]);

        if (contrast->value.value != other->value.value || !str_equal(contrast->text, other->text))
            return false;
    }
    return true;
}

static void compare_code_texts(struct comparison *c, const struct code *before,
                               const struct code *now)
{
    bool no_lookup = !is_listed(before) || !is_listed(now);
    const struct text_pair texts[] = {
        { "phrase", no_lookup && !str_equal(before->phrase, now->phrase) },
        TEXT_PAIR(summary),
        TEXT_PAIR(meaning),
        TEXT_PAIR(action),
        TEXT_PAIR(since),
        TEXT_PAIR(last),
        { "uses", !list_texts_equal(&before->uses, &now->uses) },
        { "example", !list_texts_equal(&before->example, &now->example) },
        { "contrast", !same_contrasts(before, now) },
    };

    compare_texts(c, now->record.at, now->text, texts, COUNT(texts));
}

static void compare_extras(struct comparison *c, const struct code *before, const struct code *now)
{
    EACH (extra, was, before->extras) {
        const struct extra *is = list_find(&now->extras, was->name);

        if (!is || !str_equal(was->text, is->text))
            change_add(c, B0953, is ? is->record.at : now->record.at, was->record.at,
                       "%.*s of %.*s changed", STR_ARGS(was->name), STR_ARGS(now->text));
    }
    EACH (extra, is, now->extras)
        if (!list_find(&before->extras, is->name))
            change_add(c, B0953, is->record.at, SPAN_NONE, "%.*s now has %.*s", STR_ARGS(now->text),
                       STR_ARGS(is->name));
}

/* ---- all of them ----------------------------------------------------------------------------- */

static void compare_code(struct comparison *c, const struct code *before, const struct code *now)
{
    struct str what = str_format(c->arena, "%.*s %.*s", STR_ARGS(now->text), STR_ARGS(now->name));

    compare_value(c, before, now);
    compare_name(c, before, now);
    compare_words(c, before, now);
    compare_phrase(c, before, now);
    compare_names(c, before, now);
    compare_state(c, before, now);
    compare_group(c, before, now);
    compare_class_of(c, before, now);
    compare_trait_values(c, before->traits, now->traits, now->record.at, what, before, now);
    compare_code_texts(c, before, now);
    compare_references(c, &before->references, &now->references, now->record.at, what);
    compare_aliases(c, &before->was, &now->was, what);
    compare_aliases(c, &before->also, &now->also, what);
    compare_aliases(c, &before->accepts, &now->accepts, what);
    compare_extras(c, before, now);
}

void compare_codes(struct comparison *c)
{
    c->constants_before = collect_constants(c->before, c->arena);
    c->constants_now = collect_constants(c->now, c->arena);
    match_codes(c);
    EACH (code, before, c->before->codes) {
        if (c->codes[before->index])
            compare_code(c, before, c->codes[before->index]);
        else
            report_removed(c, before);
    }
    EACH (code, now, c->now->codes) {
        if (!c->code_origins[now->index])
            report_added(c, now);
    }
}
