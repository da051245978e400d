/* Makes a spec from a table, a C header or constants of another language, or compares it with one.
 * It must not know how targets are loaded, or where the bytes go. */
#ifndef STATUSGEN_UPKEEP_IMPORT_IMPORT_H
#define STATUSGEN_UPKEEP_IMPORT_IMPORT_H

#include "target/target.h"
#include "upkeep/import/imported.h"

/* Reads SOURCE, by the end of its name; a CSV if that says nothing.  Lines that cannot be read are
 * reported and skipped.  False if nothing is left. */
bool import_read(const struct source *source, const struct import_options *options,
                 struct arena *arena, struct diags *diags, struct import *import);

/* Notes how many constants of a header keep their names by the pattern, how many by `symbol`, and
 * how many do not because TARGET, that of the header, has them reserved.  TARGET may be NULL. */
void import_report_names(const struct import *import, const struct target *target);

/* The spec that lists the codes. */
void import_write(const struct import *import, struct buf *out);

/* Adds to FINDINGS what is missing or different in MODEL. */
void import_compare(const struct import *import, const struct model *model, struct diags *findings);

#endif
