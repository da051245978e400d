/* Makes the escape table of a region from target.lua.  It must not know any language by
 * name, nor which values are escaped. */
#ifndef STATUSGEN_TARGET_ESCAPE_TABLE_H
#define STATUSGEN_TARGET_ESCAPE_TABLE_H

#include "base/diag.h"
#include "target/escape.h"

/* A region, and what its text may contain. */
struct escape_site {
    const struct region *region;
    const struct region **children; /* the regions that may open in it, longest mark first */
    size_t child_count;
    const struct lexical *lexical; /* of the whole language */
};

/* The table of SITE.  ONE_LINE: for where the region, or one around it, ends with the line.
 * Mistakes of target.lua are reported in the table that is not for one line. */
const struct escape_table *escape_table_make(const struct escape_site *site, bool one_line,
                                             struct arena *arena, struct diags *diags);

#endif
