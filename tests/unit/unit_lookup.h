/* Shared by tests of lookups: memory, and hashes and pools read like generated code. */
#ifndef UNIT_LOOKUP_H
#define UNIT_LOOKUP_H

#include "base/arena.h"
#include "base/buf.h"
#include "lookup/hash.h"
#include "lookup/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static int start(void **state)
{
    static struct arena arena;

    *state = &arena;
    return 0;
}

static int stop(void **state)
{
    arena_free(*state);
    return 0;
}

/* The slot of a word; LENGTH is that of its text. */
static inline size_t probe(const struct lookup_hash *hash, uint64_t word, size_t length)
{
    uint64_t h = word * hash->factor, mixed = hash->mixed ? h ^ h >> 32 : h;
    uint64_t slot;

    if (hash->by_length) {
        slot = (h >> hash->slot_shift) + (uint64_t)lookup_number(&hash->shifts, length);
    } else {
        slot = (mixed >> 16) +
               mixed * (uint64_t)lookup_number(&hash->shifts, h >> hash->bucket_shift);
        slot = (slot & 0xFFFFFFFF) * hash->range >> 32;
    }
    assert_in_range(slot, 0, hash->slots.numbers.count - 1);
    return (size_t)slot;
}

/* The bytes of the pool, as a compiler would lay them out. */
static inline char *bytes_of(const struct lookup_pool *pool)
{
    char *bytes = calloc(pool->size, 1);
    size_t at = 1; /* the empty string */

    assert_non_null(bytes);
    for (size_t p = 0; p < pool->pieces.count; p++) {
        const struct lookup_piece *piece = (const struct lookup_piece *)pool->pieces.items[p];
        size_t begin = p == 0 ? 0 : at;

        assert_int_equal(piece->index, p);
        for (size_t i = 0; i < piece->strings.count; i++) {
            struct str text = ((const struct lookup_string *)piece->strings.items[i])->text;

            memcpy(bytes + at, text.at, text.length);
            at += text.length + 1;
        }
        at++;
        assert_int_equal(piece->size, at - begin);
    }
    assert_int_equal(pool->used, at);
    assert_true(pool->size >= at);
    return bytes;
}

static inline size_t offset_of(const struct lookup_pool *pool, size_t id)
{
    return (size_t)lookup_number(&pool->at, id);
}

static inline struct str *many_texts(struct arena *arena, size_t count, const char *form)
{
    struct str *texts = arena_alloc(arena, count * sizeof *texts);

    for (size_t i = 0; i < count; i++)
        texts[i] = str_format(arena, form, (int)i, (char)('A' + i % 23));
    return texts;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, start, stop)

#endif
