/* The order of releases: versions such as 9.6 and 17, dates such as 2025-09-15.  It must not know
 * codes. */
#ifndef STATUSGEN_SPEC_RELEASE_H
#define STATUSGEN_SPEC_RELEASE_H

#include "base/buf.h"

/* Whether A is certainly earlier than B: the first difference between them is one of numbers, and
 * A has the smaller one.  Releases that are counted in different ways have no order. */
bool release_is_before(struct str a, struct str b);

/* Adds "Since 9.6, last in 17." to OUT, or what is known of that; nothing if both are empty. */
void release_print(struct buf *out, struct str since, struct str last);

#endif
