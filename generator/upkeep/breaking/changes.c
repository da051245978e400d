/* Changes in one growing list, each with the level of its kind. */
#include "upkeep/breaking/changes.h"

#include "base/arena.h"

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
