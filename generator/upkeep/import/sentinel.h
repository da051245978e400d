/* Which constants mark a place in a list of codes, such as `X_FIRST`, `X_MAX` and `X_COUNT`.  It
 * must not know which constants are wanted. */
#ifndef STATUSGEN_UPKEEP_IMPORT_SENTINEL_H
#define STATUSGEN_UPKEEP_IMPORT_SENTINEL_H

#include "upkeep/import/header.h"

/* Finds the sentinels of HEADER.  Codes have such names, too: what is not certain is a code. */
void sentinels_find(struct header *header, struct arena *arena);

#endif
