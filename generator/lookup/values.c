/* Picks a table, a switch or a hash by how dense the codes are, and fills it. */
#include "lookup/values.h"

#include "base/arena.h"

#include <string.h>

enum {
    DIRECT_BYTES = 10,      /* a direct table may take that many bytes a code... */
    DIRECT_SMALL = 256,     /* ...or that many slots in any case */
    TABLE_SLOTS = 1 << 16,  /* as many if a table is asked for */
    SWITCH_SLOTS = 1 << 12, /* a switch covers at most that many values one by one */
    TINY_SET = 3            /* so few codes are compared one by one */
};

const struct record_type lookup_gap_type = { "gap", sizeof(struct lookup_gap), NULL, 0, 0 };

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

/* The row of the class of VALUE; 0 if there is none. */
static size_t class_row(const struct lookup_codes *codes, const struct lookup_values *values,
                        int64_t value)
{
    for (size_t i = 0; values->class_row && i < codes->class_count; i++) {
        if (value >= codes->classes[i].from && value <= codes->classes[i].to)
            return values->class_row + i;
    }
    return 0;
}

static void add_gap(struct arena *arena, struct list *gaps, int64_t value, size_t row)
{
    struct lookup_gap *gap = gaps->count ? (struct lookup_gap *)gaps->items[gaps->count - 1] : NULL;

    if (!gap || gap->row != row || gap->to != value - 1) {
        gap = record_new(arena, &lookup_gap_type, SPAN_NONE);
        gap->from = value;
        gap->row = row;
        list_add(arena, gaps, gap);
    }
    gap->to = value;
}

/* The unlisted values of the covered range, in runs of one row.  Where nothing answers for them
 * they get a second empty row: with the row of `default`, compilers would leave them out, see few
 * cases, and make jumps instead of a table. */
static void fill_gaps(struct arena *arena, const struct lookup_codes *codes,
                      struct lookup_values *values)
{
    size_t twin = 0, next = 0;

    for (uint64_t slot = 0; slot < values->span; slot++) {
        int64_t value = values->base + (int64_t)slot;
        size_t row;

        if (next < codes->count && codes->codes[next] == value) {
            next++;
            continue;
        }
        row = class_row(codes, values, value);
        if (row == 0)
            row = twin ? twin : (twin = values->row_count++);
        add_gap(arena, &values->gaps, value, row);
    }
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

/* A switch has its cases in every function that has it inlined, and clang makes a table of results
 * as wide as a pointer of each: 5 KB more for HTTP, and slower.  So nobody gets one unasked, but
 * for sets so small that a hash would be larger. */
static enum lookup_kind pick_kind(enum lookup_form form, struct lookup_values *values)
{
    uint64_t row_bytes = values->count > 200 ? 2 : 1; /* classes take some of 255 rows */
    uint64_t dense = values->count * (uint64_t)DIRECT_BYTES / row_bytes;

    if (form == LOOKUP_SWITCH) {
        values->clamped = span_is(values, SWITCH_SLOTS);
        values->reason =
            values->count > LOOKUP_SWITCH_MOST
                ? STR("A switch was asked for; for so many codes a table compiles faster.")
                : STR("A switch was asked for.");
        return LOOKUP_KIND_SWITCH;
    }
    if (span_is(values, dense < DIRECT_SMALL ? DIRECT_SMALL : dense)) {
        values->reason = STR(
            "The codes are close together: a table answers with one load, whatever "
            "the compiler is, and all functions share it. A switch would be as fast "
            "with some compilers only, and larger.");
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_TABLE && span_is(values, TABLE_SLOTS)) {
        values->reason = STR("A table was asked for.");
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_AUTO && values->count <= TINY_SET) {
        values->reason = STR(
            "The codes are few and far apart: a switch is smaller than any table.");
        return LOOKUP_KIND_SWITCH;
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
    values->sorted = lookup_table(arena, codes->codes, count);
    values->rows = arena_alloc(arena, (count + 1) * sizeof *values->rows);
    number_rows(codes, values);
    add_class_rows(codes, values);
    find_span(codes, values);
    values->kind = pick_kind(codes->form, values);
    if (values->kind == LOOKUP_KIND_DIRECT)
        fill_direct(arena, codes, values);
    if (values->kind == LOOKUP_KIND_SWITCH && values->clamped)
        fill_gaps(arena, codes, values);
    if (values->kind != LOOKUP_KIND_HASH)
        return;
    if (fill_hash(arena, codes, values)) {
        values->row_count = values->hash.slots.numbers.count + 1;
        add_class_rows(codes, values);
    } else {
        values->kind = LOOKUP_KIND_SWITCH;
        values->reason = STR("No perfect hash was found for these codes.");
    }
}
