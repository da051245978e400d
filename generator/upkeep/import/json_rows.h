/* Rows of a list in JSON (RFC 8259), as a CSV would have them.  It must not know what columns mean.
 */
#ifndef STATUSGEN_UPKEEP_IMPORT_JSON_ROWS_H
#define STATUSGEN_UPKEEP_IMPORT_JSON_ROWS_H

#include "upkeep/import/csv.h"

struct json_rows {
    struct csv_row *rows; /* the first one names the columns */
    size_t count;
};

/* Reads an array of objects, alone or as the only one in an object, or an object of objects or of
 * values.  The columns are the keys in the order of their first use; the keys of an object of
 * objects are a column before them: `value` if they are numbers, else `name`.  Those of an object
 * of values are `value` and `phrase`, or `name` and `value`.  What is not an object is reported and
 * skipped; false if SOURCE is not JSON, or no list. */
bool json_rows_read(const struct source *source, struct arena *arena, struct diags *diags,
                    struct json_rows *rows);

#endif
