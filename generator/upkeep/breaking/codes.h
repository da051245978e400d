/* Compares the codes of two states of a spec.  It must not know where the two come from. */
#ifndef STATUSGEN_UPKEEP_BREAKING_CODES_H
#define STATUSGEN_UPKEEP_BREAKING_CODES_H

#include "upkeep/breaking/changes.h"

/* Records what changed about codes.  C->classes must be filled. */
void compare_codes(struct comparison *c);

#endif
