/* Enumerators and integer macros of a C header, with their comments.  It must not know what they
 * are used for. */
#ifndef STATUSGEN_UPKEEP_IMPORT_HEADER_H
#define STATUSGEN_UPKEEP_IMPORT_HEADER_H

#include "base/diag.h"

struct header_entry {
    struct str name, comment; /* the comment before it, or after it on its line; folded, no marks */
    int64_t value;
    struct span at;
    unsigned number; /* of the enum, from 1; 0 for a macro */
};

struct header {
    struct header_entry *entries; /* in the order of the file */
    size_t count;
    unsigned enums;
};

/* Reads the enumerators and macros of SOURCE whose names begin with MATCH; without MATCH, all
 * enumerators but no macros.  Entries whose value cannot be computed are reported and skipped. */
void header_read(const struct source *source, struct str match, struct arena *arena,
                 struct diags *diags, struct header *header);

#endif
