/* Keeps sets of texts as hash tables; must not know what the texts are of. */
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
    return (struct text_set){ arena_alloc(arena, size * sizeof(struct text_cell)), size - 1,
                              folded };
}

static uint64_t mix(uint64_t hash)
{
    hash *= UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

/* FOLD is or-ed to all bytes: more than letters falls together, so that equality is looked at. */
static uint64_t hash_of(struct str text, uint64_t fold)
{
    uint64_t hash = text.length;
    size_t i = 0;

    for (; i + 8 <= text.length; i += 8)
        hash = mix(hash ^ (bytes_load_8(text.at + i) | fold));
    return mix(hash ^ (bytes_load(text.at + i, text.length - i) | fold));
}

static bool equal_folded(struct str a, struct str b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (ascii_lower(a.at[i]) != ascii_lower(b.at[i]))
            return false;
    }
    return true;
}

const struct str *text_set_add(struct text_set *set, const struct str *text)
{
    uint64_t hash = hash_of(*text, set->folded ? BYTES_CASE : 0);
    struct text_cell *cell = &set->cells[hash & set->mask];

    while (cell->text) {
        if (cell->hash == hash &&
            (set->folded ? equal_folded(*cell->text, *text) : str_equal(*cell->text, *text)))
            return cell->text;
        cell = cell == set->cells + set->mask ? set->cells : cell + 1;
    }
    *cell = (struct text_cell){ text, hash };
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
