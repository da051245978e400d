/* "Did you mean": the nearest of some words.  It must not know what they name. */
#ifndef STATUSGEN_BASE_NEAREST_H
#define STATUSGEN_BASE_NEAREST_H

#include "base/str.h"

/* The candidate nearest to WORD: start with nearest_to, try all, read `best`, whose `at` is NULL if
 * none is near.  Case makes no difference; of two that are as near, the first is kept. */
struct nearest {
    struct str word, best;
    int limit; /* most edits of a better candidate; below zero there can be none */
};

struct nearest nearest_to(struct str word);
void nearest_compare(struct nearest *nearest, struct str candidate);
static inline void nearest_try(struct nearest *nearest, struct str candidate)
{
    if (nearest->limit >= 0)
        nearest_compare(nearest, candidate);
}

#endif
