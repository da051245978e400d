/* Rows of a CSV or TSV (RFC 4180), each field with its place.  It must not know what columns mean.
 */
#ifndef STATUSGEN_UPKEEP_IMPORT_CSV_H
#define STATUSGEN_UPKEEP_IMPORT_CSV_H

#include "base/diag.h"

struct csv {
    const struct source *source;
    struct arena *arena;
    struct diags *diags;
    char separator; /* a comma, tab or semicolon: what the first line has most of */
    size_t at;
};

struct csv_field {
    struct str text; /* without quotes; white space made single blanks and trimmed */
    struct span at;
};

struct csv_row {
    struct csv_field *fields;
    size_t count;
    struct span at; /* all of it */
};

/* Begins at the first row; a byte order mark is stepped over. */
void csv_begin(struct csv *csv, const struct source *source, struct arena *arena,
               struct diags *diags);

/* The next row that has text; false at the end.  Quotes that are not closed are reported, and end
 * with their line. */
bool csv_next(struct csv *csv, struct csv_row *row);

#endif
