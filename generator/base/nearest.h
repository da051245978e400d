/* "Did you mean": the nearest of some words.  It must not know what they name. */
#ifndef STATUSGEN_BASE_NEAREST_H
#define STATUSGEN_BASE_NEAREST_H

#include "base/str.h"

/* The candidate nearest to WORD: start with nearest_to, try all, read `best`, whose `at` is NULL if
 * none is near.  Case makes no difference.  Of two that are as near, the one that begins like WORD
 * is kept, else the first. */
struct nearest {
    struct str word, best;
    int limit; /* of a better candidate: twice its edits, and one more if it begins otherwise */
};

struct nearest nearest_to(struct str word);
void nearest_compare(struct nearest *nearest, struct str candidate);
static inline void nearest_try(struct nearest *nearest, struct str candidate)
{
    if (nearest->limit >= 0)
        nearest_compare(nearest, candidate);
}

#endif
