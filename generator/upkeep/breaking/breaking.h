/* What changed between two states of a spec, as a user of the generated code sees it.  It must not
 * know where the two come from, targets or files. */
#ifndef STATUSGEN_UPKEEP_BREAKING_BREAKING_H
#define STATUSGEN_UPKEEP_BREAKING_BREAKING_H

#include "upkeep/breaking/changes.h"

/* Adds to CHANGES all that is otherwise in NOW than in BEFORE, sorted: the gravest first, then by
 * place.  Order and layout of the files make no difference. */
void breaking_compare(const struct model *before, const struct model *now, struct changes *changes);

#endif
