/* Perfect hashes: from a word of 64 bits to a slot of its own.  It must not know what the words are
 * made of. */
#ifndef STATUSGEN_LOOKUP_HASH_H
#define STATUSGEN_LOOKUP_HASH_H

#include "lookup/table.h"

/* h = word * factor modulo 2^64, and
 *     slot = (h >> slot_shift) + shifts[length]              if by_length, for few texts,
 *     slot = ((h >> 16) + h * shift) modulo 2^32 * range >> 32
 *            with shift = shifts[h >> bucket_shift]          else; if mixed (for texts), after
 *                                                            h ^= h >> 32. */
struct lookup_hash {
    struct record record;
    uint64_t factor;
    bool by_length, mixed;
    unsigned slot_shift, bucket_shift;
    uint32_t range;
    struct lookup_table shifts, slots; /* slots: the id of the word in each; 0 for none */
};

extern const struct record_type lookup_hash_type;

/* The words to find. */
struct lookup_words {
    const uint64_t *words;
    const size_t *lengths; /* of few short texts, which then share a shift; or NULL */
    const int64_t *ids;    /* above 0 */
    size_t count;
    unsigned tries; /* factors for each number of slots; LOOKUP_TRIES but in tests */
};

enum {
    LOOKUP_TRIES = 8,
    LOOKUP_HASH_SMALL = 256, /* so many words are worth a search by length */
    LOOKUP_HASH_LENGTH = 64  /* ...if their texts are no longer */
};

/* A hash without collisions.  False after a bounded search, at once if two words are equal. */
bool lookup_hash_find(struct arena *arena, const struct lookup_words *words, bool mixed,
                      struct lookup_hash *hash);

#endif
