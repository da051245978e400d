/* Makes the plans of lookups; must not know models, targets, templates or files. */
#include "lookup/lookup.h"

#include "base/arena.h"
#include "base/bytes.h"
#include "base/text_set.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

enum {
    DIRECT_BYTES = 10,      /* a direct table may take that many bytes a code... */
    DIRECT_SMALL = 256,     /* ...or that many slots in any case */
    TABLE_SLOTS = 1 << 16,  /* as many if a table is asked for */
    SWITCH_SLOTS = 1 << 12, /* a switch covers at most that many values one by one */
    TINY_SET = 3,           /* so few codes are compared one by one */
    MOST_SHIFT = 255,       /* shifts are bytes */
    LARGE_BUCKET = 64,      /* no search begins if so many keys fall into one bucket */
    SMALL_SET = 256,        /* so many keys are worth a search for few slots */
    SMALL_LENGTH = 64,      /* ...if they are no longer */
    ATTEMPTS = 6,           /* numbers of slots to try */
    SMALL_ATTEMPTS = 2,
    SMALL_TRIES = 32,    /* so many times more of them in small sets, where one costs little */
    PIECE_BYTES = 4000,  /* C99 promises literals of 4,095 */
    SHARED_TEXTS = 4096, /* above, sharing ends costs more time than it saves bytes */
    BLOCK_SHIFT = 6,
    WORD_BITS = 16 /* of small fields together: wider ones stand alone */
};

static void *new_array(struct arena *arena, size_t count, size_t size)
{
    return arena_alloc(arena, (count ? count : 1) * size);
}

/* ---- tables ---------------------------------------------------------------------------------- */

static unsigned bits_of(int64_t low, int64_t high)
{
    static const unsigned widths[] = { 8, 16, 32 };

    for (size_t i = 0; i < COUNT(widths); i++) {
        int64_t limit = INT64_C(1) << (widths[i] - (low < 0));

        if (high < limit && low >= -limit)
            return widths[i];
    }
    return 64;
}

struct lookup_table lookup_table(int64_t *numbers, size_t count)
{
    int64_t low = 0, high = 0;

    for (size_t i = 0; i < count; i++) {
        low = numbers[i] < low ? numbers[i] : low;
        high = numbers[i] > high ? numbers[i] : high;
    }
    return (struct lookup_table){ numbers, count, bits_of(low, high), low < 0 };
}

/* ---- perfect hash ---------------------------------------------------------------------------- */

/* One search: keys sorted into buckets, the buckets by size. */
struct search {
    struct arena memory; /* of the search alone */
    const uint64_t *keys;
    const size_t *lengths; /* of small texts, or NULL: their buckets */
    size_t count;
    unsigned tries; /* factors for each number of slots */
    uint64_t factor;
    unsigned bucket_shift, slot_shift;
    size_t bucket_count;
    uint32_t range;
    bool mixed; /* the upper half of a hash takes part in places, too */
    uint32_t slot_count;
    uint32_t most_shift;
    uint64_t *hashes;  /* of the keys */
    uint32_t *starts;  /* by bucket: its first in `members`; one more at the end */
    uint32_t *members; /* keys, bucket by bucket */
    uint32_t *order;   /* buckets, the largest first */
    uint64_t *taken;   /* a bit a slot: what is tried most should stay near the processor */
    uint8_t *shifts;   /* by bucket */
    bool hopeless;     /* two keys are one */
};

/* The sequence that all searches try: the same in every run. */
static uint64_t next_factor(uint64_t *state)
{
    uint64_t word = *state += UINT64_C(0x9E3779B97F4A7C15);

    word = (word ^ word >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    word = (word ^ word >> 27) * UINT64_C(0x94D049BB133111EB);
    return (word ^ word >> 31) | 1;
}

static size_t bucket_of(const struct search *search, size_t key)
{
    return search->lengths ? search->lengths[key]
                           : (size_t)(search->hashes[key] >> search->bucket_shift);
}

static inline uint64_t hash_of(const struct search *search, size_t key)
{
    uint64_t hash = search->keys[key] * search->factor;

    return search->mixed ? hash ^ hash >> 32 : hash;
}

static void hash_keys(struct search *search)
{
    for (size_t i = 0; i < search->count; i++)
        search->hashes[i] = hash_of(search, i);
}

static void fill_buckets(struct search *search)
{
    uint32_t *next = search->order; /* free until the buckets are ordered */

    memset(search->starts, 0, (search->bucket_count + 1) * sizeof *search->starts);
    for (size_t i = 0; i < search->count; i++)
        search->starts[bucket_of(search, i) + 1]++;
    for (size_t b = 0; b < search->bucket_count; b++) {
        next[b] = search->starts[b];
        search->starts[b + 1] += search->starts[b];
    }
    for (size_t i = 0; i < search->count; i++)
        search->members[next[bucket_of(search, i)]++] = (uint32_t)i;
}

static uint32_t bucket_size(const struct search *search, size_t bucket)
{
    return search->starts[bucket + 1] - search->starts[bucket];
}

/* The largest buckets first, as they are the hardest to place; equal ones as they come. */
static void order_buckets(struct search *search)
{
    uint32_t largest = 0;
    uint32_t *next;

    for (size_t b = 0; b < search->bucket_count; b++)
        largest = bucket_size(search, b) > largest ? bucket_size(search, b) : largest;
    next = new_array(&search->memory, (size_t)largest + 2, sizeof *next);
    for (size_t b = 0; b < search->bucket_count; b++)
        next[largest - bucket_size(search, b) + 1]++;
    for (uint32_t i = 0; i < largest; i++)
        next[i + 1] += next[i];
    for (size_t b = 0; b < search->bucket_count; b++)
        search->order[next[largest - bucket_size(search, b)]++] = (uint32_t)b;
}

/* Where a key begins and how far a shift by one moves it, before that is scaled to slots. */
struct spot {
    uint32_t place, step;
};

static inline struct spot spot_of(const struct search *search, uint32_t key)
{
    uint64_t hash = search->hashes[key];

    return search->lengths ? (struct spot){ (uint32_t)(hash >> search->slot_shift), 1 }
                           : (struct spot){ (uint32_t)(hash >> 16), (uint32_t)hash };
}

static inline uint32_t slot_at(const struct search *search, struct spot spot, uint32_t shift)
{
    uint32_t place = spot.place + spot.step * shift;

    return search->lengths ? place : (uint32_t)((uint64_t)place * search->range >> 32);
}

static uint32_t slot_of(const struct search *search, uint32_t key, uint32_t shift)
{
    return slot_at(search, spot_of(search, key), shift);
}

static bool is_taken(const struct search *search, uint32_t slot)
{
    return search->taken[slot / 64] >> slot % 64 & 1;
}

static void take(struct search *search, uint32_t slot)
{
    search->taken[slot / 64] |= UINT64_C(1) << slot % 64;
}

static void free_slots(struct search *search)
{
    memset(search->taken, 0, (search->slot_count / 64 + 1) * sizeof *search->taken);
}

/* Takes the slots of SIZE keys, shifted by SHIFT; none if one is taken, or would be twice. */
static bool take_slots(struct search *search, const struct spot *spots, uint32_t size,
                       uint32_t shift)
{
    uint32_t slots[LARGE_BUCKET];

    for (uint32_t i = 0; i < size; i++) {
        slots[i] = slot_at(search, spots[i], shift);
        if (is_taken(search, slots[i]))
            return false;
        for (uint32_t j = 0; j < i; j++) {
            if (slots[j] == slots[i])
                return false;
        }
    }
    for (uint32_t i = 0; i < size; i++)
        take(search, slots[i]);
    return true;
}

/* Whether one of COUNT keys is KEY: those fall together whatever the factor is. */
static bool is_among(struct search *search, const uint32_t *keys, uint32_t count, uint32_t key)
{
    for (uint32_t i = 0; i < count; i++)
        search->hopeless |= search->keys[keys[i]] == search->keys[key];
    return search->hopeless;
}

static bool keys_clash(struct search *search, const uint32_t *keys, uint32_t size)
{
    for (uint32_t i = 1; i < size; i++) {
        if (is_among(search, keys, i, keys[i]))
            return true;
    }
    return false;
}

/* Where a shift moves all keys of a bucket alike: whether two of them have one slot.  Most factors
 * end here, so keys are hashed one by one. */
static bool slots_clash(struct search *search, const uint32_t *keys, uint32_t size)
{
    free_slots(search);
    for (uint32_t i = 0; i < size; i++) {
        uint32_t slot = (uint32_t)(hash_of(search, keys[i]) >> search->slot_shift);

        if (is_taken(search, slot)) {
            is_among(search, keys, i, keys[i]);
            return true;
        }
        take(search, slot);
    }
    return false;
}

/* Whether keys of BUCKET fall together whatever its shift is. */
static bool bucket_clashes(struct search *search, size_t bucket)
{
    const uint32_t *keys = search->members + search->starts[bucket];
    uint32_t size = bucket_size(search, bucket);

    return size > LARGE_BUCKET ||
           (search->lengths ? slots_clash(search, keys, size) : keys_clash(search, keys, size));
}

static bool place_bucket(struct search *search, size_t bucket)
{
    const uint32_t *keys = search->members + search->starts[bucket];
    uint32_t size = bucket_size(search, bucket);
    struct spot spots[LARGE_BUCKET];

    for (uint32_t i = 0; i < size; i++)
        spots[i] = spot_of(search, keys[i]);
    for (uint32_t shift = 0; shift <= search->most_shift; shift++) {
        if (take_slots(search, spots, size, shift)) {
            search->shifts[bucket] = (uint8_t)shift;
            return true;
        }
    }
    return false;
}

/* The buckets with at least LEAST keys; they stand first. */
static size_t count_buckets(const struct search *search, uint32_t least)
{
    size_t count = 0;

    while (count < search->bucket_count && bucket_size(search, search->order[count]) >= least)
        count++;
    return count;
}

/* Whether shifts could part the keys of all buckets. */
static bool can_be_parted(struct search *search)
{
    size_t count = count_buckets(search, 2);

    for (size_t i = 0; i < count; i++) {
        if (bucket_clashes(search, search->order[i]))
            return false;
    }
    return true;
}

/* The largest first. */
static bool place_buckets(struct search *search)
{
    size_t count = count_buckets(search, 1);

    free_slots(search);
    memset(search->shifts, 0, search->bucket_count);
    for (size_t i = 0; i < count; i++) {
        if (!place_bucket(search, search->order[i]))
            return false;
    }
    return true;
}

static bool try_factor(struct search *search)
{
    if (search->lengths) { /* they stay what they are: see prepare_search */
        if (!can_be_parted(search))
            return false;
        hash_keys(search);
        return place_buckets(search);
    }
    hash_keys(search);
    fill_buckets(search);
    order_buckets(search);
    return can_be_parted(search) && place_buckets(search);
}

/* The slots to try: more and more. */
static void choose_slots(struct search *search, size_t attempt)
{
    static const unsigned percents[ATTEMPTS] = { 108, 108, 112, 125, 150, 200 };

    search->most_shift = MOST_SHIFT;
    search->range = (uint32_t)(search->count * percents[attempt] / 100 + 1);
    search->slot_count = search->range;
}

/* The same for texts with a shift for each length: a power of two and, beyond it, what shifts lead
 * to.  */
static void choose_small_slots(struct search *search, size_t attempt)
{
    size_t spare = search->count + 2;
    unsigned bits = 1;

    while (search->count >> (bits + 1) != 0)
        bits++;
    bits += (unsigned)attempt;
    search->slot_shift = 64 - bits;
    search->most_shift = spare < MOST_SHIFT ? (uint32_t)spare : MOST_SHIFT;
    search->range = UINT32_C(1) << bits;
    search->slot_count = search->range + search->most_shift;
}

static void prepare_search(struct search *search)
{
    struct arena *arena = &search->memory;
    size_t count = search->count, most = count * 3 + 16;
    unsigned bits = 1;

    while ((size_t)1 << bits < count * 2 / 5)
        bits++;
    search->bucket_shift = 64 - bits;
    search->bucket_count = search->lengths ? SMALL_LENGTH + 1 : (size_t)1 << bits;
    search->hashes = new_array(arena, count, sizeof *search->hashes);
    search->members = new_array(arena, count, sizeof *search->members);
    search->starts = new_array(arena, search->bucket_count + 1, sizeof *search->starts);
    search->order = new_array(arena, search->bucket_count, sizeof *search->order);
    search->taken = new_array(arena, most / 64 + 1, sizeof *search->taken);
    search->shifts = new_array(arena, search->bucket_count, sizeof *search->shifts);
    if (search->lengths) {
        fill_buckets(search);
        order_buckets(search);
    }
}

/* What was found, with only as many shifts as there are lengths, and as many slots as some shift
 * can reach: an unknown text lands anywhere that a shift leads to. */
static void keep_hash(const struct search *search, struct arena *arena, struct lookup_hash *hash)
{
    size_t most = 0, count = search->bucket_count, reach = search->range;
    int64_t *shifts, *slots;

    while (search->lengths && bucket_size(search, count - 1) == 0)
        count--;
    shifts = new_array(arena, count, sizeof *shifts);
    for (size_t b = 0; b < count; b++) {
        shifts[b] = search->shifts[b];
        most = search->shifts[b] > most ? search->shifts[b] : most;
    }
    reach += search->lengths ? most : 0;
    slots = new_array(arena, reach, sizeof *slots);
    for (size_t i = 0; i < search->count; i++)
        slots[slot_of(search, (uint32_t)i, search->shifts[bucket_of(search, i)])] = (int64_t)i + 1;
    *hash = (struct lookup_hash){ .factor = search->factor,
                                  .by_length = search->lengths != NULL,
                                  .mixed = search->mixed,
                                  .slot_shift = search->slot_shift,
                                  .bucket_shift = search->bucket_shift,
                                  .range = search->range,
                                  .shifts = lookup_table(shifts, count),
                                  .slots = lookup_table(slots, reach) };
}

static void choose_any_slots(struct search *search, size_t attempt)
{
    if (search->lengths)
        choose_small_slots(search, attempt);
    else
        choose_slots(search, attempt);
}

static bool find_slots(struct search *search)
{
    size_t attempts = search->lengths ? SMALL_ATTEMPTS : ATTEMPTS;
    unsigned tries = search->lengths ? search->tries * SMALL_TRIES : search->tries;
    uint64_t state = 0;

    prepare_search(search);
    for (size_t attempt = 0; attempt < attempts; attempt++) {
        choose_any_slots(search, attempt);
        for (unsigned i = 0; i < tries && !search->hopeless; i++) {
            search->factor = next_factor(&state);
            if (try_factor(search))
                return true;
        }
    }
    return false;
}

/* A hash without collisions for what is to be searched, with key + 1 in its slots; false after a
 * bounded search, at once if two keys are equal. */
static bool find_hash(struct arena *arena, struct search *search, struct lookup_hash *hash)
{
    bool found = search->count > 0 && search->count <= UINT32_MAX / 4 && find_slots(search);

    if (found)
        keep_hash(search, arena, hash);
    arena_free(&search->memory);
    return found;
}

/* ---- code to row ----------------------------------------------------------------------------- */

/* The distance from LOW to HIGH, which may be all of 64 bits. */
static uint64_t distance(int64_t low, int64_t high)
{
    return (uint64_t)high - (uint64_t)low;
}

static size_t class_at(const struct lookup_class *classes, size_t count, int64_t value)
{
    for (size_t i = 0; i < count; i++) {
        if (value >= classes[i].from && value <= classes[i].to)
            return i;
    }
    return count;
}

/* The range that slots have to cover: all codes, and the classes if they have rows. */
static void find_span(const int64_t *codes, size_t count, const struct lookup_class *classes,
                      size_t class_count, struct lookup_values *values)
{
    int64_t low = count ? codes[0] : 0, high = count ? codes[count - 1] : 0;

    if (values->class_row != 0 && count == 0) {
        low = classes[0].from;
        high = classes[0].to;
    }
    for (size_t i = 0; values->class_row != 0 && i < class_count; i++) {
        low = classes[i].from < low ? classes[i].from : low;
        high = classes[i].to > high ? classes[i].to : high;
    }
    values->base = low;
    values->span = distance(low, high) + 1; /* 0 if it is all of 64 bits: never dense */
}

static size_t gap_row(const struct lookup_values *values, const struct lookup_class *classes,
                      size_t class_count, int64_t value)
{
    size_t found = values->class_row ? class_at(classes, class_count, value) : class_count;

    return found < class_count ? values->class_row + found : 0;
}

static void fill_direct(struct arena *arena, const int64_t *codes, size_t count,
                        const struct lookup_class *classes, size_t class_count,
                        struct lookup_values *values)
{
    size_t span = (size_t)values->span;
    int64_t *slots = new_array(arena, span + 1, sizeof *slots);

    for (size_t i = 0; i < class_count && values->class_row != 0; i++) {
        size_t from = (size_t)distance(values->base, classes[i].from);
        size_t to = (size_t)distance(values->base, classes[i].to);

        for (size_t slot = from; slot <= to; slot++)
            slots[slot] = (int64_t)(values->class_row + i);
    }
    for (size_t i = 0; i < count; i++)
        slots[distance(values->base, codes[i])] = (int64_t)values->rows[i];
    values->slots = lookup_table(slots, span + 1);
}

/* The unlisted values of the covered range, in runs of one row.  Where nothing answers for them
 * they get a second empty row: with the row of `default`, compilers would leave them out, see few
 * cases, and make jumps instead of a table. */
static void fill_gaps(struct arena *arena, const int64_t *codes, size_t count,
                      const struct lookup_class *classes, size_t class_count,
                      struct lookup_values *values)
{
    size_t span = (size_t)values->span;
    size_t twin = 0, next = 0;

    values->gaps = new_array(arena, span, sizeof *values->gaps);
    for (size_t slot = 0; slot < span; slot++) {
        int64_t value = values->base + (int64_t)slot;
        struct lookup_gap *last = values->gaps + values->gap_count;
        size_t row;

        if (next < count && codes[next] == value) {
            next++;
            continue;
        }
        row = gap_row(values, classes, class_count, value);
        if (row == 0)
            row = twin ? twin : (twin = values->row_count++);
        if (values->gap_count > 0 && last[-1].row == row && last[-1].to == value - 1)
            last[-1].to = value;
        else
            values->gaps[values->gap_count++] = (struct lookup_gap){ value, value, row };
    }
}

static uint64_t code_word(const struct lookup_values *values, int64_t code)
{
    uint64_t word = (uint64_t)code;

    return values->wide ? word ^ word >> 32 : word & 0xFFFFFFFF;
}

/* Rows in the order of slots.  Nothing probes an empty slot for the first code, so that can stand
 * in those. */
static bool fill_hash(struct arena *arena, unsigned tries, const int64_t *codes, size_t count,
                      struct lookup_values *values)
{
    struct arena scratch = { 0 };
    uint64_t *words = new_array(&scratch, count, sizeof *words);
    struct search search = { .keys = words, .count = count, .tries = tries };
    struct lookup_table *slots = &values->hash.slots;
    int64_t *keys;
    bool found;

    for (size_t i = 0; i < count; i++)
        words[i] = code_word(values, codes[i]);
    found = find_hash(arena, &search, &values->hash);
    arena_free(&scratch);
    if (!found)
        return false;
    keys = new_array(arena, slots->count, sizeof *keys);
    for (size_t slot = 0; slot < slots->count; slot++) {
        size_t key = (size_t)slots->at[slot];

        keys[slot] = codes[key ? key - 1 : 0];
        if (key)
            values->rows[key - 1] = slot + 1;
    }
    values->keys = lookup_table(keys, slots->count);
    return true;
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
        values->reason = values->count > LOOKUP_SWITCH_MOST
                             ? "A switch was asked for; for so many codes a table compiles faster."
                             : "A switch was asked for.";
        return LOOKUP_KIND_SWITCH;
    }
    if (span_is(values, dense < DIRECT_SMALL ? DIRECT_SMALL : dense)) {
        values->reason = "The codes are close together: a table answers with one load, whatever "
                         "the compiler is, and all functions share it. A switch would be as fast "
                         "with some compilers only, and larger.";
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_TABLE && span_is(values, TABLE_SLOTS)) {
        values->reason = "A table was asked for.";
        return LOOKUP_KIND_DIRECT;
    }
    if (form == LOOKUP_AUTO && values->count <= TINY_SET) {
        values->reason = "The codes are few and far apart: a switch is smaller than any table.";
        return LOOKUP_KIND_SWITCH;
    }
    values->reason = "The codes are sparse: a perfect hash finds each with one probe, in little "
                     "space; a switch would be searched by halving, and take long to compile.";
    return LOOKUP_KIND_HASH;
}

/* Rows in ascending order. */
static void number_rows(struct lookup_values *values)
{
    for (size_t i = 0; i < values->count; i++)
        values->rows[i] = i + 1;
    values->row_count = values->count + 1;
}

/* In a direct table or switch, class rows come right after those of the codes. */
static void add_class_rows(struct lookup_values *values, size_t class_count, bool class_rows)
{
    values->class_row = class_rows && class_count ? values->row_count : 0;
    values->row_count += class_rows ? class_count : 0;
}

void lookup_values(struct arena *arena, unsigned tries, enum lookup_form form, const int64_t *codes,
                   size_t count, const struct lookup_class *classes, size_t class_count,
                   bool class_rows, struct lookup_values *values)
{
    int64_t *sorted = new_array(arena, count, sizeof *sorted);

    *values = (struct lookup_values){ 0 };
    if (count)
        memcpy(sorted, codes, count * sizeof *sorted);
    values->count = count;
    values->wide = count && (codes[0] < INT32_MIN || codes[count - 1] > INT32_MAX);
    values->sorted = lookup_table(sorted, count);
    values->rows = new_array(arena, count, sizeof *values->rows);
    number_rows(values);
    add_class_rows(values, class_count, class_rows);
    find_span(codes, count, classes, class_count, values);
    values->kind = pick_kind(form, values);
    if (values->kind == LOOKUP_KIND_DIRECT)
        fill_direct(arena, codes, count, classes, class_count, values);
    if (values->kind == LOOKUP_KIND_SWITCH && values->clamped)
        fill_gaps(arena, codes, count, classes, class_count, values);
    if (values->kind != LOOKUP_KIND_HASH)
        return;
    if (fill_hash(arena, tries, codes, count, values)) {
        values->row_count = values->hash.slots.count + 1;
        add_class_rows(values, class_count, class_rows);
    } else {
        values->kind = LOOKUP_KIND_SORTED;
        values->reason = "No perfect hash was found for these codes: binary search.";
    }
}

/* ---- pools ----------------------------------------------------------------------------------- */

/* Where the bytes of a text stand: in those of another, at its end. */
struct shared {
    struct str text;
    size_t index;        /* in the caller's texts */
    struct shared *host; /* whose end it is; itself */
    size_t at;           /* of a host: its offset, 0 if it has none yet */
};

/* By the last bytes first, so that an end stands right before what it ends. */
static int compare_ends(const void *left, const void *right)
{
    const struct str a = ((const struct shared *)left)->text;
    const struct str b = ((const struct shared *)right)->text;

    for (size_t i = 1; i <= a.length && i <= b.length; i++) {
        unsigned char x = (unsigned char)a.at[a.length - i], y = (unsigned char)b.at[b.length - i];

        if (x != y)
            return x < y ? -1 : 1;
    }
    if (a.length != b.length)
        return a.length < b.length ? -1 : 1;
    return 0;
}

static bool is_end(struct str end, struct str text)
{
    return end.length == 0 || (end.length <= text.length &&
                               memcmp(end.at, text.at + text.length - end.length, end.length) == 0);
}

/* By the caller's index: the sorted texts, each with its host. */
static struct shared **find_hosts(struct arena *arena, const struct str *texts, size_t count)
{
    struct shared *sorted = new_array(arena, count, sizeof *sorted);
    struct shared **by_index = new_array(arena, count, sizeof(struct shared *));

    for (size_t i = 0; i < count; i++)
        sorted[i] = (struct shared){ .text = texts[i], .index = i };
    qsort(sorted, count, sizeof *sorted, compare_ends);
    for (size_t i = count; i-- > 0;) {
        bool hosted = i + 1 < count && is_end(sorted[i].text, sorted[i + 1].text);

        sorted[i].host = hosted ? sorted[i + 1].host : &sorted[i];
        by_index[sorted[i].index] = &sorted[i];
    }
    return by_index;
}

/* Appends a string; the piece before ends with one NUL more. */
static size_t add_string(struct lookup_pool *pool, struct str text)
{
    struct lookup_piece *piece = pool->pieces + pool->piece_count - 1;
    size_t at;

    if (piece->size + text.length + 1 > PIECE_BYTES && piece->count > 0) {
        piece = pool->pieces + pool->piece_count++;
        piece->first = pool->string_count;
        piece->size = 1;
        pool->used++;
    }
    at = pool->used - 1;
    piece->count++;
    piece->size += text.length + 1;
    pool->used += text.length + 1;
    pool->strings[pool->string_count++] = text;
    return at;
}

static void share_strings(struct arena *arena, const struct str *texts, size_t count, int64_t *at,
                          struct lookup_pool *pool)
{
    struct shared **shared = find_hosts(arena, texts, count);

    for (size_t i = 0; i < count; i++) {
        struct shared *host = shared[i]->host;

        if (texts[i].length == 0)
            continue;
        if (host->at == 0)
            host->at = add_string(pool, host->text);
        at[i] = (int64_t)(host->at + host->text.length - texts[i].length);
    }
}

static void merge_strings(struct arena *arena, const struct str *texts, size_t count, int64_t *at,
                          struct lookup_pool *pool)
{
    struct text_set added = text_set_make(arena, count, false);

    for (size_t i = 0; i < count; i++) {
        const struct str *same = texts[i].length ? text_set_add(&added, &texts[i]) : &texts[i];

        if (same != &texts[i])
            at[i] = at[same - texts];
        else if (texts[i].length != 0)
            at[i] = (int64_t)add_string(pool, texts[i]);
    }
}

/* Offsets from the beginning of blocks of texts, if those fit 16 bits.  A block begins one byte
 * early, at the NUL before it, so that 0 is the empty string in each. */
static void split_blocks(struct arena *arena, const struct str *texts, size_t count, int64_t *at,
                         struct lookup_pool *pool)
{
    size_t block_count = (count >> BLOCK_SHIFT) + 1;
    int64_t *blocks = new_array(arena, block_count, sizeof *blocks);

    for (size_t i = count; i-- > 0;) {
        if (texts[i].length != 0)
            blocks[i >> BLOCK_SHIFT] = at[i] - 1;
    }
    for (size_t i = 0; i < count; i++) {
        if (texts[i].length != 0 && at[i] - blocks[i >> BLOCK_SHIFT] > UINT16_MAX)
            return;
    }
    for (size_t i = 0; i < count; i++)
        at[i] -= texts[i].length != 0 ? blocks[i >> BLOCK_SHIFT] : 0;
    pool->block_shift = BLOCK_SHIFT;
    pool->blocks = lookup_table(blocks, block_count);
}

static void add_all(struct lookup_pool *pool, const struct str *texts, size_t count, int64_t *at)
{
    for (size_t i = 0; i < count; i++) {
        if (texts[i].length != 0)
            at[i] = (int64_t)add_string(pool, texts[i]);
    }
}

/* Sums up: lengths, the longest, and how far reading that much from the last text would go. */
static void measure_pool(struct arena *arena, const struct str *texts, size_t count,
                         const int64_t *at, struct lookup_pool *pool)
{
    int64_t *lengths = new_array(arena, count, sizeof *lengths);
    int64_t last = 0;

    for (size_t i = 0; i < count; i++) {
        lengths[i] = (int64_t)texts[i].length;
        pool->longest = texts[i].length > pool->longest ? texts[i].length : pool->longest;
        last = at[i] > last ? at[i] : last;
    }
    pool->lengths = lookup_table(lengths, count);
    pool->size = (size_t)last + (pool->longest < 8 ? 8 : pool->longest);
    pool->size = pool->size < pool->used ? pool->used : pool->size;
}

void lookup_pool(struct arena *arena, const struct str *texts, size_t count, bool in_order,
                 struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    size_t total = 0;
    int64_t *at = new_array(arena, count, sizeof *at);

    *pool = (struct lookup_pool){ 0 };
    for (size_t i = 0; i < count; i++)
        total += texts[i].length + 1;
    pool->strings = new_array(arena, count, sizeof *pool->strings);
    pool->pieces = new_array(arena, total / (PIECE_BYTES / 2) + 2, sizeof *pool->pieces);
    pool->piece_count = 1;
    pool->pieces[0].size = 2; /* the empty string, and the NUL of the literal */
    pool->used = 2;
    if (count <= SHARED_TEXTS)
        share_strings(&scratch, texts, count, at, pool);
    else if (in_order && total > UINT16_MAX)
        add_all(pool, texts, count, at);
    else
        merge_strings(&scratch, texts, count, at, pool);
    arena_free(&scratch);
    measure_pool(arena, texts, count, at, pool);
    if (count > SHARED_TEXTS && in_order && total > UINT16_MAX)
        split_blocks(arena, texts, count, at, pool);
    pool->at = lookup_table(at, count);
}

/* ---- text to code ---------------------------------------------------------------------------- */

static uint64_t join_words(uint64_t a, uint64_t b, bool folded)
{
    const uint64_t fold = folded ? BYTES_CASE : 0;

    return (a | fold) + (b | fold) * 8;
}

/* The word that the hash of TEXT is made of: see lookup.h.  TEXT is not empty. */
static uint64_t text_word(struct str text, unsigned words, bool folded)
{
    const char *at = text.at, *end = text.at + text.length;
    uint64_t word;

    if (text.length < 8)
        return join_words(bytes_load(at, text.length), bytes_load(at, text.length), folded) +
               text.length;
    word = join_words(bytes_load_8(at), bytes_load_8(end - 8), folded);
    if (words == 4)
        word += LOOKUP_INNER * join_words(bytes_load_8(text.length < 16 ? end - 8 : at + 8),
                                          bytes_load_8(text.length < 16 ? at : end - 16), folded);
    return word + text.length;
}

/* The texts that are known, by precedence, and the keys under which they are found. */
struct keys {
    struct str *texts; /* distinct */
    int64_t *ids;
    size_t count;
    unsigned tries;        /* for their hash */
    struct text_set added; /* without phrases that have another key: one is as good as the other */
};

static void put_key(struct keys *keys, struct str text, size_t id)
{
    keys->texts[keys->count] = text;
    keys->ids[keys->count++] = (int64_t)id;
}

/* Adds a key for ID, unless that has an answer already. */
static bool add_key(struct keys *keys, struct str text, size_t id)
{
    const struct str *added = &keys->texts[keys->count];

    put_key(keys, text, id);
    if (text_set_add(&keys->added, added) == added)
        return true;
    keys->count--;
    return false;
}

/* A phrase is found under its key and, if that is another, under itself, which takes no time to
 * make from a query.  The latter only if the key leads to the same phrase: it has one answer. */
static void add_phrase(struct arena *arena, struct keys *keys, const struct lookup_text *text,
                       char *key, struct lookup_texts *plan)
{
    size_t length = str_fold(text->text, key);
    struct str bare = text->text;

    if (length == 0)
        return;
    plan->longest_key = length > plan->longest_key ? length : plan->longest_key;
    if (length < text->text.length)
        bare = (struct str){ arena_copy(arena, key, length), length };
    if (add_key(keys, bare, text->id) && length < text->text.length)
        put_key(keys, text->text, text->id);
}

static void collect_keys(struct arena *arena, const struct lookup_text *texts, size_t count,
                         bool folded, struct keys *keys, struct lookup_texts *plan)
{
    size_t most = folded ? count * 2 : count;
    char *key = arena_alloc(arena, plan->pool.longest + 1);

    keys->texts = new_array(arena, most + 1, sizeof *keys->texts);
    keys->ids = new_array(arena, most + 1, sizeof *keys->ids);
    keys->added = text_set_make(arena, count, folded);
    for (size_t i = 0; i < count; i++) {
        if (folded)
            add_phrase(arena, keys, &texts[i], key, plan);
        else if (texts[i].text.length != 0)
            add_key(keys, texts[i].text, texts[i].id);
    }
}

/* Whether the case of a letter is the only thing that bit 0x20 can mean in bytes with bit 0x40. */
static bool is_plain(const struct lookup_text *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < texts[i].text.length; j++) {
            unsigned char c = (unsigned char)texts[i].text.at[j];

            if ((c & 0x40) != 0 && !ascii_is_alpha(c))
                return false;
        }
    }
    return true;
}

/* The lengths of all keys, if these are few and short. */
static size_t *small_lengths(struct arena *arena, const struct keys *keys)
{
    size_t *lengths = new_array(arena, keys->count <= SMALL_SET ? keys->count : 0, sizeof *lengths);

    if (keys->count > SMALL_SET)
        return NULL;
    for (size_t i = 0; i < keys->count; i++) {
        if (keys->texts[i].length > SMALL_LENGTH)
            return NULL;
        lengths[i] = keys->texts[i].length;
    }
    return lengths;
}

/* A perfect hash of WORDS words: of the shape for few texts or, without LENGTHS, for many. */
static bool hash_texts(struct arena *arena, const struct keys *keys, bool folded, unsigned words,
                       const size_t *lengths, struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    uint64_t *hashed = new_array(&scratch, keys->count, sizeof *hashed);
    struct search search = { .keys = hashed,
                             .lengths = lengths,
                             .count = keys->count,
                             .tries = keys->tries,
                             .mixed = lengths == NULL };
    struct lookup_table *slots = &plan->hash.slots;
    bool found;

    for (size_t i = 0; i < keys->count; i++)
        hashed[i] = text_word(keys->texts[i], words, folded);
    found = find_hash(arena, &search, &plan->hash);
    arena_free(&scratch);
    if (!found)
        return false;
    for (size_t i = 0; i < slots->count; i++)
        slots->at[i] = slots->at[i] ? keys->ids[slots->at[i] - 1] : 0;
    *slots = lookup_table(slots->at, slots->count);
    plan->words = words;
    return true;
}

/* A key as binary search needs it. */
struct sorted_key {
    struct str text;
    int64_t id;
};

static int compare_keys(const void *left, const void *right)
{
    const struct sorted_key *a = left, *b = right;

    return str_compare(a->text, b->text);
}

/* Text ids in order of their keys: for phrases the ones without punctuation. */
static void sort_texts(struct arena *arena, const struct keys *keys, bool folded,
                       struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    struct sorted_key *sorted = new_array(&scratch, keys->count, sizeof *sorted);
    int64_t *order = new_array(arena, keys->count, sizeof *order);
    size_t count = 0;

    for (size_t i = 0; i < keys->count; i++) {
        struct str text = keys->texts[i];
        char *key = arena_copy(&scratch, text.at, text.length);

        if (!folded || str_fold(text, key) == text.length)
            sorted[count++] = (struct sorted_key){ { key, text.length }, keys->ids[i] };
    }
    qsort(sorted, count, sizeof *sorted, compare_keys);
    for (size_t i = 0; i < count; i++)
        order[i] = sorted[i].id;
    arena_free(&scratch);
    plan->order = lookup_table(order, count);
    plan->sorted = true;
}

static void pool_by_id(struct arena *arena, const struct lookup_text *texts, size_t count,
                       size_t id_count, struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    struct str *by_id = new_array(&scratch, id_count, sizeof *by_id);

    for (size_t i = 0; i < count; i++)
        by_id[texts[i].id] = texts[i].text;
    lookup_pool(arena, by_id, id_count, true, pool);
    arena_free(&scratch);
}

/* The shortest of TEXTS that are not empty. */
static size_t shortest_of(const struct lookup_text *texts, size_t count)
{
    size_t shortest = SIZE_MAX;

    for (size_t i = 0; i < count; i++) {
        if (texts[i].text.length != 0 && texts[i].text.length < shortest)
            shortest = texts[i].text.length;
    }
    return count ? shortest : 0;
}

static void find_texts(struct arena *arena, const struct keys *keys, bool folded,
                       struct lookup_texts *plan)
{
    size_t *lengths = small_lengths(arena, keys);

    if ((lengths && hash_texts(arena, keys, folded, 2, lengths, plan)) ||
        hash_texts(arena, keys, folded, 2, NULL, plan)) {
        plan->reason = "A perfect hash of the beginning and the end of the text: one probe.";
    } else if (hash_texts(arena, keys, folded, 4, NULL, plan)) {
        plan->reason = "A perfect hash of up to 32 bytes of the text: one probe.";
    } else {
        sort_texts(arena, keys, folded, plan);
        plan->reason = "No perfect hash was found for these texts: binary search.";
    }
}

void lookup_texts(struct arena *arena, unsigned tries, const struct lookup_text *texts,
                  size_t count, size_t id_count, bool folded, struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    struct keys keys = { .tries = tries };

    *plan = (struct lookup_texts){ 0 };
    pool_by_id(arena, texts, count, id_count, &plan->pool);
    plan->plain = folded && is_plain(texts, count);
    plan->shortest = shortest_of(texts, count);
    collect_keys(&scratch, texts, count, folded, &keys, plan);
    find_texts(arena, &keys, folded, plan);
    arena_free(&scratch);
}

/* ---- small fields by row --------------------------------------------------------------------- */

static unsigned width_of(const struct lookup_field *field, size_t row_count)
{
    uint32_t all = 1;
    unsigned width = 0;

    for (size_t i = 0; i < row_count; i++)
        all |= field->numbers[i];
    while (width < 32 && all >> width != 0)
        width++;
    return width;
}

static void add_field(struct lookup_table *word, const struct lookup_field *field, size_t row_count)
{
    for (size_t i = 0; i < row_count; i++)
        word->at[i] |= (int64_t)field->numbers[i] << field->shift;
}

size_t lookup_pack(struct arena *arena, struct lookup_field *fields, size_t field_count,
                   size_t row_count, struct lookup_table **words)
{
    unsigned *used = new_array(arena, field_count, sizeof *used);
    size_t word_count = 0;

    *words = new_array(arena, field_count, sizeof **words);
    for (size_t i = 0; i < field_count; i++) {
        unsigned width = width_of(&fields[i], row_count);
        size_t word = 0;

        while (word < word_count && used[word] + width > WORD_BITS)
            word++;
        if (word == word_count)
            (*words)[word_count++].at = new_array(arena, row_count, sizeof(int64_t));
        fields[i].word = (unsigned)word;
        fields[i].shift = used[word];
        fields[i].mask = (uint32_t)((UINT64_C(1) << width) - 1);
        used[word] += width;
        add_field(*words + word, &fields[i], row_count);
    }
    for (size_t i = 0; i < word_count; i++)
        (*words)[i] = lookup_table((*words)[i].at, row_count);
    return word_count;
}
