/* The changes between two states of a spec that users of the generated code notice.  It must not
 * know targets or files, or where the two states come from. */
#ifndef STATUSGEN_UPKEEP_BREAKING_BREAKING_H
#define STATUSGEN_UPKEEP_BREAKING_BREAKING_H

#include "upkeep/breaking/changes.h"

/* Adds to CHANGES every difference between BEFORE and NOW, sorted by severity, then by location.
 * The order and layout of the files make no difference. */
void breaking_compare(const struct model *before, const struct model *now, struct changes *changes);

#endif
