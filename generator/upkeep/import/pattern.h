/* Patterns of constants, and the names that they make.  It must not know where names come from. */
#ifndef STATUSGEN_UPKEEP_IMPORT_PATTERN_H
#define STATUSGEN_UPKEEP_IMPORT_PATTERN_H

#include "base/buf.h"

/* NAME with `_` between words: frame_Parameter, HTTP_Error, HTTP2_Error, 64k. */
struct str pattern_words(struct arena *arena, struct str name);

/* Whether PATTERN, whose token is {NAME}, {name} or {Name}, makes CONSTANT of NAME; FOLDED: the
 * case of letters is ignored.  SCRATCH is used for what it makes. */
bool pattern_makes(struct buf *scratch, struct str pattern, bool folded, struct str name,
                   struct str constant);

#endif
