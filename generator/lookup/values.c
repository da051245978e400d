/* Picks a switch, a table or a hash by how many codes there are and how dense, and fills it. */
#include "lookup/values.h"

#include "base/arena.h"

#include <string.h>

enum {
    DIRECT_BYTES = 10,     /* a direct table may take that many bytes a code... */
    DIRECT_SMALL = 256,    /* ...or that many slots in any case */
    TABLE_SLOTS = 1 << 16, /* as many if a table is asked for */
    SWITCH_CODES = 256,    /* as many get a switch unasked */
    TINY_SET = 3           /* so few codes are compared one by one */
};

/* The distance from LOW to HIGH, which may be all of 64 bits. */
static uint64_t distance(int64_t low, int64_t high)
{
    return (uint64_t)high - (uint64_t)low;
}

/* The range that slots have to cover: all codes, and the classes if they have rows. */
static void find_span(const struct lookup_codes *codes, struct lookup_values *values)
{
    size_t count = codes->count, class_count = values->class_row ? codes->class_count : 0;
    int64_t low = count ? codes->codes[0] : 0, high = count ? codes->codes[count - 1] : 0;

    if (class_count && count == 0) {
        low = codes->classes[0].from;
        high = codes->classes[0].to;
    }
    for (size_t i = 0; i < class_count; i++) {
        low = codes->classes[i].from < low ? codes->classes[i].from : low;
        high = codes->classes[i].to > high ? codes->classes[i].to : high;
    }
    values->base = low;
    values->span = distance(low, high) + 1; /* 0 if it is all of 64 bits: never dense */
}

static void fill_direct(struct arena *arena, const struct lookup_codes *codes,
                        struct lookup_values *values)
{
    struct arena scratch = { 0 };
    size_t span = (size_t)values->span;
    int64_t *slots = arena_alloc(&scratch, (span + 1) * sizeof *slots);

    for (size_t i = 0; i < codes->class_count && values->class_row != 0; i++) {
        size_t from = (size_t)distance(values->base, codes->classes[i].from);
        size_t to = (size_t)distance(values->base, codes->classes[i].to);

        for (size_t slot = from; slot <= to; slot++)
            slots[slot] = (int64_t)(values->class_row + i);
    }
    for (size_t i = 0; i < codes->count; i++)
        slots[distance(values->base, codes->codes[i])] = (int64_t)values->rows[i];
    values->slots = lookup_table(arena, slots, span + 1);
    arena_free(&scratch);
}

/* The words of the codes, and their positions from 1 as ids. */
static struct lookup_words code_words(const struct lookup_codes *codes, bool wide,
                                      struct arena *scratch)
{
    uint64_t *words = arena_alloc(scratch, (codes->count + 1) * sizeof *words);
    int64_t *ids = arena_alloc(scratch, (codes->count + 1) * sizeof *ids);

    for (size_t i = 0; i < codes->count; i++) {
        uint64_t word = (uint64_t)codes->codes[i];

        words[i] = wide ? word ^ word >> 32 : word & 0xFFFFFFFF;
        ids[i] = (int64_t)i + 1;
    }
    return (struct lookup_words){ words, NULL, ids, codes->count, codes->tries };
}

/* Rows in the order of slots.  Nothing probes an empty slot for the first code, so that can stand
 * in those. */
static bool fill_hash(struct arena *arena, const struct lookup_codes *codes,
                      struct lookup_values *values)
{
    struct arena scratch = { 0 };
    struct lookup_words words = code_words(codes, values->wide, &scratch);
    bool found = lookup_hash_find(arena, &words, false, &values->hash);
    size_t slot_count = values->hash.slots.numbers.count;
    int64_t *keys = arena_alloc(&scratch, (slot_count + 1) * sizeof *keys);

    for (size_t slot = 0; slot < slot_count; slot++) {
        size_t key = (size_t)lookup_number(&values->hash.slots, slot);

        keys[slot] = codes->codes[key ? key - 1 : 0];
        if (key)
            values->rows[key - 1] = slot + 1;
    }
    values->keys = lookup_table(arena, keys, slot_count);
    arena_free(&scratch);
    return found;
}

static bool span_is(const struct lookup_values *values, uint64_t most)
{
    return values->span != 0 && values->span <= most;
}

/* A switch is what people can read, review and merge: tables are for those who need them, and for
 * so many codes that nobody reads them. */
static enum lookup_kind pick_kind(enum lookup_form form, struct lookup_values *values)
{
    uint64_t row_bytes = values->count > 200 ? 2 : 1; /* classes take some of 255 rows */
    uint64_t dense = values->count * (uint64_t)DIRECT_BYTES / row_bytes;

    if (form == LOOKUP_SWITCH || (form == LOOKUP_AUTO && values->count <= SWITCH_CODES))
        return LOOKUP_KIND_SWITCH;
    if (span_is(values, dense < DIRECT_SMALL ? DIRECT_SMALL : dense)) {
        values->reason = STR(
            "The codes are close together: a table answers with one load, whatever "
            "the compiler is, and all functions share it.");
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_TABLE && span_is(values, TABLE_SLOTS)) {
        values->reason = STR("A table was asked for.");
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_TABLE && values->count <= TINY_SET) {
        values->reason = STR("The codes are few and far apart: cases take less than any table.");
        return LOOKUP_KIND_CASES;
    }
    values->reason = STR(
        "The codes are sparse: a perfect hash finds each with one probe, in little "
        "space; a switch would be searched by halving, and take long to compile.");
    return LOOKUP_KIND_HASH;
}

/* Rows in ascending order; those of classes come right after them. */
static void number_rows(const struct lookup_codes *codes, struct lookup_values *values)
{
    for (size_t i = 0; i < codes->count; i++)
        values->rows[i] = i + 1;
    values->row_count = codes->count + 1;
}

static void add_class_rows(const struct lookup_codes *codes, struct lookup_values *values)
{
    if (!codes->class_rows || codes->class_count == 0)
        return;
    values->class_row = values->row_count;
    values->row_count += codes->class_count;
}

void lookup_values(struct arena *arena, const struct lookup_codes *codes,
                   struct lookup_values *values)
{
    size_t count = codes->count;

    *values = (struct lookup_values){ .count = count };
    values->wide = count && (codes->codes[0] < INT32_MIN || codes->codes[count - 1] > INT32_MAX);
    values->rows = arena_alloc(arena, (count + 1) * sizeof *values->rows);
    number_rows(codes, values);
    add_class_rows(codes, values);
    find_span(codes, values);
    values->kind = pick_kind(codes->form, values);
    if (values->kind == LOOKUP_KIND_DIRECT)
        fill_direct(arena, codes, values);
    if (values->kind != LOOKUP_KIND_HASH)
        return;
    if (fill_hash(arena, codes, values)) {
        values->row_count = values->hash.slots.numbers.count + 1;
        add_class_rows(codes, values);
    } else {
        values->kind = LOOKUP_KIND_CASES;
        values->reason = STR("No perfect hash was found for these codes.");
    }
}
