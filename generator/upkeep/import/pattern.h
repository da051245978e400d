/* Patterns of constants, and the names that they make.  It must not know where names come from. */
#ifndef STATUSGEN_UPKEEP_IMPORT_PATTERN_H
#define STATUSGEN_UPKEEP_IMPORT_PATTERN_H

#include "base/str.h"

/* What PATTERN makes of NAME: its token is one of {NAME}, {name} and {Name}. */
struct str pattern_constant(struct arena *arena, struct str pattern, struct str name);

/* The symbol of CONSTANT: itself, or empty if the pattern makes it of NAME. */
struct str pattern_symbol(struct arena *arena, struct str pattern, struct str name,
                          struct str constant);

#endif
