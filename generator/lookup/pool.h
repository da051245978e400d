/* Strings in one array of bytes, each found by its offset.  It must not know the contents of the
 * strings.
 */
#ifndef STATUSGEN_LOOKUP_POOL_H
#define STATUSGEN_LOOKUP_POOL_H

#include "lookup/table.h"

struct lookup_string {
    struct record record;
    struct str text;
};

/* A part of a pool that a C99 compiler accepts as one literal: its strings are in order, each with
 * a NUL, and one more NUL ends it. */
struct lookup_piece {
    struct record record;
    size_t index, size;
    struct list strings; /* struct lookup_string */
};

/* Strings one after the other, the first of them empty; one that is the end of another shares its
 * bytes.  The text i begins at at[i]. */
struct lookup_pool {
    struct record record;
    struct list pieces; /* struct lookup_piece */
    size_t used, longest;
    size_t size; /* with padding, so that `longest` bytes can be read at every text */
    struct lookup_table at, lengths;
};

extern const struct record_type lookup_string_type, lookup_piece_type, lookup_pool_type;

/* A pool of TEXTS, which stay where they are. */
void lookup_pool(struct arena *arena, const struct str *texts, size_t count,
                 struct lookup_pool *pool);

#endif
