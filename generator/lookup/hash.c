/* Searches for a factor with which the keys of all buckets can be shifted to free slots. */
#include "lookup/hash.h"

#include "base/arena.h"

#include <string.h>

enum {
    MOST_SHIFT = 255,  /* shifts are bytes */
    LARGE_BUCKET = 64, /* no search begins if so many keys fall into one bucket */
    ATTEMPTS = 6,      /* numbers of slots to try */
    SMALL_ATTEMPTS = 2,
    SMALL_TRIES = 32 /* so many times more of them in small sets, where one costs little */
};

const struct record_type lookup_hash_type = { "hash", sizeof(struct lookup_hash), NULL, 0, 0 };

static void *new_array(struct arena *arena, size_t count, size_t size)
{
    return arena_alloc(arena, (count ? count : 1) * size);
}

/* One search: keys sorted into buckets, the buckets by size. */
struct search {
    struct arena memory; /* of the search alone */
    const uint64_t *keys;
    const size_t *lengths; /* of small texts, or NULL: their buckets */
    const int64_t *ids;
    size_t count;
    unsigned tries;
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
    size_t shared;     /* the buckets with two keys or more */
    uint64_t *taken;   /* a bit a slot: what is tried most should stay near the processor */
    uint8_t *shifts;   /* by bucket */
    uint32_t *marks;   /* by slot, of small texts: the last search for a clash that came there */
    uint32_t mark;
    bool hopeless; /* two keys are one */
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

/* The buckets with at least LEAST keys; they come first. */
static size_t count_buckets(const struct search *search, uint32_t least)
{
    size_t count = 0;

    while (count < search->bucket_count && bucket_size(search, search->order[count]) >= least)
        count++;
    return count;
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
    search->shared = count_buckets(search, 2);
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

/* Whether two of the keys are one: they fall together whatever the factor is. */
static bool has_twins(const struct search *search, const uint32_t *keys, uint32_t size)
{
    for (uint32_t i = 1; i < size; i++) {
        for (uint32_t j = 0; j < i; j++) {
            if (search->keys[keys[i]] == search->keys[keys[j]])
                return true;
        }
    }
    return false;
}

/* Whether two keys of BUCKET have one slot.  Most factors end here, so keys are hashed one by one.
 */
static bool slots_clash(struct search *search, size_t bucket)
{
    const uint32_t *keys = search->members + search->starts[bucket];
    uint32_t size = bucket_size(search, bucket);
    const unsigned shift = search->slot_shift;
    const uint32_t mark = ++search->mark;

    for (uint32_t i = 0; i < size; i++) {
        uint32_t *last = &search->marks[hash_of(search, keys[i]) >> shift];

        if (*last == mark)
            return true;
        *last = mark;
    }
    return false;
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

/* Whether shifts could part the keys of all buckets. */
static bool can_be_parted(struct search *search)
{
    for (size_t i = 0; i < search->shared; i++) {
        size_t bucket = search->order[i];
        uint32_t size = bucket_size(search, bucket);

        if (size > LARGE_BUCKET)
            return false;
        search->hopeless |= has_twins(search, search->members + search->starts[bucket], size);
    }
    return !search->hopeless;
}

/* The same for a factor, where a shift moves all keys of a bucket alike. */
static bool are_parted(struct search *search)
{
    for (size_t i = 0; i < search->shared; i++) {
        if (slots_clash(search, search->order[i]))
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
        if (!are_parted(search))
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
    search->bucket_count = search->lengths ? LOOKUP_HASH_LENGTH + 1 : (size_t)1 << bits;
    search->hashes = new_array(arena, count, sizeof *search->hashes);
    search->members = new_array(arena, count, sizeof *search->members);
    search->starts = new_array(arena, search->bucket_count + 1, sizeof *search->starts);
    search->order = new_array(arena, search->bucket_count, sizeof *search->order);
    search->taken = new_array(arena, most / 64 + 1, sizeof *search->taken);
    search->shifts = new_array(arena, search->bucket_count, sizeof *search->shifts);
    if (search->lengths) {
        search->marks = new_array(arena, most, sizeof *search->marks);
        fill_buckets(search);
        order_buckets(search);
        search->hopeless = !can_be_parted(search);
    }
}

/* What was found, with only as many shifts as there are lengths, and as many slots as some shift
 * can reach: an unknown text lands anywhere that a shift leads to. */
static void keep_hash(struct search *search, struct arena *arena, struct lookup_hash *hash)
{
    size_t most = 0, count = search->bucket_count, reach = search->range;
    int64_t *shifts, *slots;

    while (search->lengths && bucket_size(search, count - 1) == 0)
        count--;
    shifts = new_array(&search->memory, count, sizeof *shifts);
    for (size_t b = 0; b < count; b++) {
        shifts[b] = search->shifts[b];
        most = search->shifts[b] > most ? search->shifts[b] : most;
    }
    reach += search->lengths ? most : 0;
    slots = new_array(&search->memory, reach, sizeof *slots);
    for (size_t i = 0; i < search->count; i++)
        slots[slot_of(search, (uint32_t)i, search->shifts[bucket_of(search, i)])] = search->ids[i];
    *hash = (struct lookup_hash){ .record = { .type = &lookup_hash_type },
                                  .factor = search->factor,
                                  .by_length = search->lengths != NULL,
                                  .mixed = search->mixed,
                                  .slot_shift = search->slot_shift,
                                  .bucket_shift = search->bucket_shift,
                                  .range = search->range,
                                  .shifts = lookup_table(arena, shifts, count),
                                  .slots = lookup_table(arena, slots, reach) };
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

bool lookup_hash_find(struct arena *arena, const struct lookup_words *words, bool mixed,
                      struct lookup_hash *hash)
{
    struct search search = { .keys = words->words,
                             .lengths = words->lengths,
                             .ids = words->ids,
                             .count = words->count,
                             .tries = words->tries,
                             .mixed = mixed };
    bool found = search.count > 0 && search.count <= UINT32_MAX / 4 && find_slots(&search);

    if (found)
        keep_hash(&search, arena, hash);
    arena_free(&search.memory);
    return found;
}
