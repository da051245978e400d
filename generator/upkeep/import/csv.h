/* Rows of a CSV or TSV (RFC 4180), each field with its location.  It must not know what columns
 * mean. */
#ifndef STATUSGEN_UPKEEP_IMPORT_CSV_H
#define STATUSGEN_UPKEEP_IMPORT_CSV_H

#include "base/diag.h"

struct csv {
    const struct source *source;
    struct arena *arena;
    struct diags *diags;
    char separator; /* a comma, tab or semicolon: the most frequent in the first line */
    size_t at;
};

struct csv_field {
    struct str text; /* without quotes; white space collapsed to single blanks and trimmed */
    struct span at;
};

struct csv_row {
    struct csv_field *fields;
    size_t count;
    struct span at; /* all of it */
};

/* Starts at the first row; skips a byte order mark. */
void csv_begin(struct csv *csv, const struct source *source, struct arena *arena,
               struct diags *diags);

/* Reads the next row that has text; false at the end.  A quote that is not closed is reported, and
 * its field ends with the line. */
bool csv_next(struct csv *csv, struct csv_row *row);

#endif
