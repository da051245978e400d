/* From a text, exact or folded, to its id.  It must not know models or targets. */
#ifndef STATUSGEN_LOOKUP_TEXTS_H
#define STATUSGEN_LOOKUP_TEXTS_H

#include "lookup/hash.h"
#include "lookup/pool.h"

/* A text and its id: a row, or row_count + i for alias i. */
struct lookup_text {
    struct str text;
    size_t id;
};

/* The texts to be found; empty ones are omitted.  FOLDED: by the key of a phrase, in which ASCII
 * letters count without case, and ASCII space and punctuation do not count.  Of two texts with one
 * key the first answers. */
struct lookup_known {
    const struct lookup_text *texts;
    size_t count;
    size_t id_count; /* all ids are less */
    bool folded;
    unsigned tries; /* a hash is given up after so many for each number of slots */
};

/* How texts are found.  The word of a text is
 *     first + last * 8 + length           of its first and last eight bytes, little-endian
 *     + (low + high * 8) * LOOKUP_INNER   if words is 4 and there are 8 bytes or more: of those
 *                                         at min(8, length - 8) and at max(length, 16) - 16
 * A text of 1 to 7 bytes is both first and last, with zeros after it.  Folded, the words that are
 * read are or-ed with 0x20 in every byte. */
struct lookup_texts {
    struct record record;
    struct lookup_pool pool; /* by text id */
    bool sorted;             /* no hash was found: binary search over `order` */
    struct str reason;       /* one sentence for a comment */
    struct lookup_hash hash;
    struct lookup_table order; /* sorted: text ids, ascending by the bytes of their keys */
    unsigned words;            /* 2 or 4 */
    size_t shortest;           /* of the texts */
    size_t longest_key;        /* folded: of the keys without space and punctuation */
    bool plain;                /* folded: bytes with bit 0x40 are letters, so case is one bit */
};

extern const struct record_type lookup_texts_type;

#define LOOKUP_INNER UINT64_C(0x9E3779B97F4A7C15)

void lookup_texts(struct arena *arena, const struct lookup_known *known, struct lookup_texts *plan);

#endif
