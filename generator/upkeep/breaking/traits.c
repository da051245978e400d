/* Compares traits by name: their declarations, then the values that codes and classes give. */
#include "upkeep/breaking/traits.h"

#include "base/arena.h"
#include "base/array.h"

#include <inttypes.h>

/* ---- declarations ---------------------------------------------------------------------------- */

static void compare_choice(struct comparison *c, const struct text *before, const struct text *now,
                           struct str what)
{
    const struct text_pair texts[] = { TEXT_PAIR(title), TEXT_PAIR(help) };

    compare_texts(c, now->record.at,
                  str_format(c->arena, "\"%.*s\" of %.*s", STR_ARGS(now->text), STR_ARGS(what)),
                  texts, COUNT(texts));
}

static void compare_choices(struct comparison *c, const struct list *before, const struct list *now,
                            struct span at, struct str what)
{
    EACH (text, was, *before) {
        const struct text *is = list_find(now, was->text);

        if (!is)
            change_add(c, B0942, at, was->record.at, "%.*s can no longer be \"%.*s\"",
                       STR_ARGS(what), STR_ARGS(was->text));
        else if (is->index != was->index)
            change_help(c,
                        change_add(c, B0943, is->record.at, was->record.at,
                                   "\"%.*s\" of %.*s was number %u and is now %u",
                                   STR_ARGS(was->text), STR_ARGS(what), (unsigned)was->index + 1,
                                   (unsigned)is->index + 1),
                        "add new choices at the end");
    }
    EACH (text, word, *now) {
        if (list_find(before, word->text))
            compare_choice(c, list_find(before, word->text), word, what);
        else
            change_add(c, B0944, word->record.at, SPAN_NONE, "%.*s can now be \"%.*s\"",
                       STR_ARGS(what), STR_ARGS(word->text));
    }
}

static void compare_fields(struct comparison *c, const struct trait *before,
                           const struct trait *now)
{
    EACH (trait_field, field, before->fields) {
        const struct trait_field *other = list_find(&now->fields, field->name);
        struct str what = str_format(c->arena, "field `%.*s` of trait `%.*s`",
                                     STR_ARGS(field->name), STR_ARGS(now->name));

        if (other)
            compare_choices(c, &field->choices, &other->choices, other->record.at, what);
        else
            change_add(c, B0946, now->record.at, field->record.at, "%.*s was removed",
                       STR_ARGS(what));
    }
    EACH (trait_field, field, now->fields) {
        if (!list_find(&before->fields, field->name))
            change_add(c, B0947, field->record.at, SPAN_NONE,
                       "field `%.*s` of trait `%.*s` was added", STR_ARGS(field->name),
                       STR_ARGS(now->name));
    }
}

static void compare_trait(struct comparison *c, const struct trait *before, const struct trait *now)
{
    struct str what = str_format(c->arena, "trait `%.*s`", STR_ARGS(now->name));
    const struct text_pair texts[] = { TEXT_PAIR(title), TEXT_PAIR(help) };

    if (before->kind != now->kind) {
        change_add(c, B0941, now->record.at, before->record.at, "%.*s was %.*s and is now %.*s",
                   STR_ARGS(what), STR_ARGS(trait_kind_name(before->kind)),
                   STR_ARGS(trait_kind_name(now->kind)));
        return;
    }
    compare_choices(c, &before->choices, &now->choices, now->record.at, what);
    compare_fields(c, before, now);
    if (!str_equal(before->code_of, now->code_of))
        change_add(c, B0954, now->record.at, before->record.at,
                   "%.*s named codes of %.*s and now names codes of %.*s", STR_ARGS(what),
                   STR_ARGS(before->code_of), STR_ARGS(now->code_of));
    if (!str_equal(before->display.name, now->display.name))
        change_add(c, B0938, now->record.at, before->record.at,
                   "codes that %.*s names have another textual form", STR_ARGS(what));
    compare_texts(c, now->record.at, what, texts, COUNT(texts));
}

void compare_traits(struct comparison *c)
{
    EACH (trait, trait, c->before->traits) {
        const struct trait *now = list_find(&c->now->traits, trait->name);

        if (now)
            compare_trait(c, trait, now);
        else
            change_add(c, B0940, c->now->record.at, trait->record.at, "trait `%.*s` was removed",
                       STR_ARGS(trait->name));
    }
    EACH (trait, trait, c->now->traits) {
        if (!list_find(&c->before->traits, trait->name))
            change_add(c, B0945, trait->record.at, SPAN_NONE, "trait `%.*s` was added",
                       STR_ARGS(trait->name));
    }
}

/* ---- values ---------------------------------------------------------------------------------- */

/* Matches fields by name: one state may have more of them than the other. */
static bool same_item(const struct trait_item *a, const struct trait_item *b)
{
    EACH (trait_field, field, a->trait->fields) {
        const struct trait_field *other = list_find(&b->trait->fields, field->name);

        if (other && !str_equal(a->values[field->index], b->values[other->index]))
            return false;
    }
    return true;
}

static void add_item(struct buf *out, const struct trait_item *item, const char *what)
{
    buf_print(out, "%s%.*s %s", out->length ? ", " : "", STR_ARGS(item->text), what);
}

/* The changes of the items of a list: "ETag added, Vary changed"; empty if there are none. */
static struct str list_changes(struct arena *arena, const struct trait_value *before,
                               const struct trait_value *now)
{
    static const struct list none;
    const struct list *was = before ? &before->items : &none, *is = now ? &now->items : &none;
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    EACH (trait_item, item, *was) {
        const struct trait_item *other = list_find(is, item->text);

        if (!other)
            add_item(&out, item, "removed");
        else if (!same_item(item, other))
            add_item(&out, item, "changed");
    }
    EACH (trait_item, item, *is) {
        if (!list_find(was, item->text))
            add_item(&out, item, "added");
    }
    return buf_str(&out);
}

static struct str value_text(struct arena *arena, const struct trait_value *value)
{
    struct buf out;

    if (!value)
        return STR("");
    buf_init(&out, arena, SIZE_MAX);
    switch (value->trait->kind) {
    case TRAIT_FLAG:
        buf_add_str(&out, value->flag ? STR("true") : STR("false"));
        break;
    case TRAIT_CHOICE:
    case TRAIT_TEXT:
        buf_add_str(&out, value->text);
        break;
    case TRAIT_NUMBER:
    case TRAIT_CODE_OF:
        buf_print(&out, "%" PRId64, value->number);
        break;
    case TRAIT_LIST:
        break; /* compared item by item */
    }
    return buf_str(&out);
}

/* A flag that is not given is false. */
static bool is_same(const struct trait *trait, struct str before, struct str now)
{
    if (trait->kind == TRAIT_FLAG && before.length + now.length)
        return str_equal(before.length ? before : STR("false"), now.length ? now : STR("false"));
    return str_equal(before, now);
}

enum { SHOWN_TEXT = 60 };

static const char *or_nothing(struct arena *arena, struct str text)
{
    if (text.length > SHOWN_TEXT)
        return "a longer text";
    return text.length ? arena_copy(arena, text.at, text.length) : "nothing";
}

/* What documents say of a value that is the same. */
static void compare_details(struct comparison *c, const struct trait_value *before,
                            const struct trait_value *now, struct str what)
{
    const struct text_pair basis = TEXT_PAIR(basis);

    compare_texts(c, now->record.at, what, &basis, 1);
    compare_references(c, &before->references, &now->references, now->record.at, what);
    EACH (trait_item, item, now->items) {
        const struct trait_item *other = list_find(&before->items, item->text);

        compare_references(
            c, &other->references, &item->references, item->record.at,
            str_format(c->arena, "\"%.*s\" in %.*s", STR_ARGS(item->text), STR_ARGS(what)));
    }
}

static void compare_value(struct comparison *c, const struct trait_value *before,
                          const struct trait_value *now, const struct trait *trait, struct span at,
                          struct str what)
{
    struct str was = value_text(c->arena, before), is = value_text(c->arena, now);
    struct str items = trait->kind == TRAIT_LIST ? list_changes(c->arena, before, now) : STR("");
    struct span before_at = before ? before->record.at : SPAN_NONE;

    if (now && !now->inherited)
        at = now->record.at;
    if (items.length)
        change_add(c, B0948, at, before_at, "`%.*s` of %.*s: %.*s", STR_ARGS(trait->name),
                   STR_ARGS(what), STR_ARGS(items));
    else if (!is_same(trait, was, is))
        change_add(c, B0948, at, before_at, "`%.*s` of %.*s was %s and is now %s",
                   STR_ARGS(trait->name), STR_ARGS(what), or_nothing(c->arena, was),
                   or_nothing(c->arena, is));
    else if (before && now && !now->inherited && !before->inherited)
        compare_details(
            c, before, now,
            str_format(c->arena, "`%.*s` of %.*s", STR_ARGS(trait->name), STR_ARGS(what)));
}

/* Whether the code itself gives the trait, or takes back what its class gives. */
static bool decides(const struct code *code, size_t trait)
{
    const struct trait_value *value = code->traits ? code->traits[trait] : NULL;

    if (value)
        return !value->inherited;
    return code->code_class && code->code_class->every && code->code_class->every[trait];
}

void compare_trait_values(struct comparison *c, struct trait_value *const *before,
                          struct trait_value *const *now, struct span at, struct str what,
                          const struct code *old_code, const struct code *new_code)
{
    EACH (trait, trait, c->now->traits) {
        const struct trait *old = list_find(&c->before->traits, trait->name);
        const struct trait_value *was = old && before ? before[old->index] : NULL;
        const struct trait_value *is = now ? now[trait->index] : NULL;

        if (!old || old->kind != trait->kind || (!was && !is))
            continue;
        if (old_code && !decides(old_code, old->index) && !decides(new_code, trait->index))
            continue; /* a value from the class is compared there, once */
        compare_value(c, was, is, trait, at, what);
    }
}
