/* Changes are in one growing list, each with the level of its kind. */
#include "upkeep/breaking/changes.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/link.h"

#include <stdlib.h>

enum { COMPATIBLE = 0, SOURCE = 1, WIRE = 2, SOURCE_AND_WIRE = SOURCE | WIRE };

static const struct kind {
    enum breaking_level level;
    int breaks;
} kinds[DIAG_ID_COUNT] = {
#define RULE(...)
#define CHANGE(id, level, breaks, ...) [id] = { LEVEL_##level, breaks },
#include "base/diagnostics.def"
#undef RULE
};

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
    const struct kind *kind = &kinds[id];
    struct change *change;
    va_list args;

    changes->items = array_grow(c->arena, changes->items, changes->count, sizeof *change);
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

/* ---- order --------------------------------------------------------------------------------------
 */

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

void changes_sort(struct changes *changes, size_t first)
{
    if (changes->count > first)
        qsort(changes->items + first, changes->count - first, sizeof *changes->items,
              compare_changes);
}

/* ---- fields of several records --------------------------------------------------------------- */

bool list_texts_equal(const struct list *before, const struct list *now)
{
    if (before->count != now->count)
        return false;
    for (size_t i = 0; i < before->count; i++)
        if (!str_equal(as_text(before->items[i])->text, as_text(now->items[i])->text))
            return false;
    return true;
}

void compare_references(struct comparison *c, const struct list *before, const struct list *now,
                        struct span at, struct str what)
{
    bool same = before->count == now->count;

    for (size_t i = 0; same && i < before->count; i++)
        same = str_equal(as_reference(before->items[i])->text, as_reference(now->items[i])->text);
    if (same)
        return;
    if (now->count)
        at = as_reference(now->items[0])->record.at;
    change_add(c, B0950, at, SPAN_NONE, "references of %.*s changed", STR_ARGS(what));
}

void compare_texts(struct comparison *c, struct span at, struct str what,
                   const struct text_pair *texts, size_t count)
{
    struct buf names;

    buf_init(&names, c->arena, SIZE_MAX);
    for (size_t i = 0; i < count; i++)
        if (texts[i].differ)
            buf_print(&names, "%s%s", names.length ? ", " : "", texts[i].name);
    if (names.length)
        change_add(c, B0949, at, SPAN_NONE, "texts of %.*s changed: %.*s", STR_ARGS(what),
                   STR_ARGS(buf_str(&names)));
}

/* The alias in ALIASES that has the phrase of WANTED, else its name or another spelling. */
static const struct alias *counterpart(struct comparison *c, const struct alias *wanted,
                                       const struct list *aliases)
{
    struct str key = phrase_key(c->arena, wanted->phrase);

    EACH (alias, alias, *aliases)
        if (str_equal(alias->phrase, wanted->phrase))
            return alias;
    EACH (alias, alias, *aliases)
        if ((alias->name.length && str_equal(alias->name, wanted->name)) ||
            str_equal(phrase_key(c->arena, alias->phrase), key))
            return alias;
    return NULL;
}

static void compare_alias(struct comparison *c, const struct alias *before, const struct alias *now,
                          struct str of)
{
    struct str what = str_format(c->arena, "alias \"%.*s\" of %.*s", STR_ARGS(now->phrase),
                                 STR_ARGS(of));
    const struct text_pair texts[] = { TEXT_PAIR(phrase), TEXT_PAIR(by) };

    compare_texts(c, now->record.at, what, texts, COUNT(texts));
    compare_references(c, &before->references, &now->references, now->record.at, what);
}

void compare_aliases(struct comparison *c, const struct list *before, const struct list *now,
                     struct str what)
{
    EACH (alias, alias, *before) {
        const struct alias *other = counterpart(c, alias, now);

        if (other)
            compare_alias(c, alias, other, what);
    }
}

bool has_aliases(struct comparison *c, const struct list *aliases, const struct list *others)
{
    EACH (alias, alias, *aliases)
        if (!counterpart(c, alias, others))
            return false;
    return true;
}

void compare_word(struct comparison *c, enum diag_id id, struct str what, struct word_pair pair)
{
    const char *word = id == B0955 ? "spelling" : "symbol";

    if (str_equal(pair.before, pair.now))
        return;
    if (pair.now.length == 0)
        change_add(c, id, pair.now_at, pair.before_at, "%.*s lost its %s \"%.*s\"", STR_ARGS(what),
                   word, STR_ARGS(pair.before));
    else if (pair.before.length == 0)
        change_add(c, id, pair.now_at, pair.before_at, "%.*s now has the %s \"%.*s\"",
                   STR_ARGS(what), word, STR_ARGS(pair.now));
    else
        change_add(c, id, pair.now_at, pair.before_at,
                   "the %s of %.*s was \"%.*s\" and is now \"%.*s\"", word, STR_ARGS(what),
                   STR_ARGS(pair.before), STR_ARGS(pair.now));
}
