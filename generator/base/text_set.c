/* Open addressing; a table grows when half of its cells are in use. */
#include "base/text_set.h"

#include "base/arena.h"
#include "base/bytes.h"

struct text_cell {
    const struct str *text; /* NULL: free */
    uint64_t hash;
};

struct text_set text_set_make(struct arena *arena, size_t count, bool folded)
{
    size_t size = 16;

    while (size < count * 2)
        size *= 2;
    return (struct text_set){ .arena = arena,
                              .cells = arena_alloc(arena, size * sizeof(struct text_cell)),
                              .mask = size - 1,
                              .folded = folded };
}

static uint64_t mix(uint64_t hash)
{
    hash *= UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

/* FOLD is or-ed to all bytes: more than letters falls together, so that equality is looked at. */
static uint64_t hash_of(struct str text, uint64_t fold)
{
    const char *at = text.length ? text.at : ""; /* that of an empty text may be NULL */
    uint64_t hash = text.length;
    size_t i = 0;

    for (; i + 8 <= text.length; i += 8)
        hash = mix(hash ^ (bytes_load_8(at + i) | fold));
    return mix(hash ^ (bytes_load(at + i, text.length - i) | fold));
}

/* The cell of TEXT, or the free one where it would be. */
static struct text_cell *cell_of(const struct text_set *set, struct str text, uint64_t hash)
{
    size_t i = hash & set->mask;

    while (set->cells[i].text && (set->cells[i].hash != hash ||
                                  !(set->folded ? str_equal_folded(*set->cells[i].text, text)
                                                : str_equal(*set->cells[i].text, text))))
        i = (i + 1) & set->mask;
    return &set->cells[i];
}

static void grow(struct text_set *set)
{
    struct text_set larger = text_set_make(set->arena, set->mask + 1, set->folded);

    for (size_t i = 0; i <= set->mask; i++)
        if (set->cells[i].text)
            *cell_of(&larger, *set->cells[i].text, set->cells[i].hash) = set->cells[i];
    set->cells = larger.cells;
    set->mask = larger.mask;
}

const struct str *text_set_find(const struct text_set *set, struct str text)
{
    return cell_of(set, text, hash_of(text, set->folded ? BYTES_CASE : 0))->text;
}

const struct str *text_set_add(struct text_set *set, const struct str *text)
{
    uint64_t hash = hash_of(*text, set->folded ? BYTES_CASE : 0);
    struct text_cell *cell = cell_of(set, *text, hash);

    if (cell->text)
        return cell->text;
    *cell = (struct text_cell){ text, hash };
    if (++set->count * 2 > set->mask + 1)
        grow(set);
    return text;
}

bool texts_repeat(const void *items, size_t size, size_t count)
{
    struct arena scratch = { 0 };
    struct text_set texts = text_set_make(&scratch, count, false);
    size_t i = 0;

    while (i < count) {
        const struct str *text = (const void *)((const char *)items + i * size);

        if (text_set_add(&texts, text) != text)
            break;
        i++;
    }
    arena_free(&scratch);
    return i < count;
}
