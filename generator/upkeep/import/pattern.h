/* Patterns of constants, and the names that they make.  It must not know where names come from. */
#ifndef STATUSGEN_UPKEEP_IMPORT_PATTERN_H
#define STATUSGEN_UPKEEP_IMPORT_PATTERN_H

#include "base/str.h"

/* NAME with `_` between words: frame_Parameter, HTTP_Error, HTTP2_Error, 64k. */
struct str pattern_words(struct arena *arena, struct str name);

/* What PATTERN makes of NAME: its token is one of {NAME}, {name} and {Name}. */
struct str pattern_constant(struct arena *arena, struct str pattern, struct str name);

/* Whether PATTERN makes CONSTANT of NAME; FOLDED: the case of letters is ignored. */
bool pattern_makes(struct arena *arena, struct str pattern, bool folded, struct str name,
                   struct str constant);

#endif
