/* Compares the traits of two states of a spec.  It must not know where the two come from. */
#ifndef STATUSGEN_UPKEEP_BREAKING_TRAITS_H
#define STATUSGEN_UPKEEP_BREAKING_TRAITS_H

#include "upkeep/breaking/changes.h"

/* Records changes of their declarations. */
void compare_traits(struct comparison *c);

/* Records changes of their values in a code or class that is at AT and is called WHAT in
 * messages. */
void compare_trait_values(struct comparison *c, struct trait_value *const *before,
                          struct trait_value *const *now, struct span at, struct str what,
                          const struct code *old_code, const struct code *new_code);

#endif
