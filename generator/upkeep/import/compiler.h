/* What a compiler says of a header: its constants, and their values.  Nothing of the header is run:
 * it is preprocessed, and compiled to the text of an assembler that is only read.  It must
 * not know which constants are wanted. */
#ifndef STATUSGEN_UPKEEP_IMPORT_COMPILER_H
#define STATUSGEN_UPKEEP_IMPORT_COMPILER_H

#include "base/diag.h"
#include "upkeep/import/header.h"

/* Reads SOURCE, a file, with COMMAND: a compiler and its options, as a shell would split them.
 * Locations are those of SOURCE.  False after a problem was reported; entries that the compiler
 * does not take for integer constants have no value. */
bool compiler_read(const struct source *source, struct str command, bool is_cpp,
                   struct arena *arena, struct diags *diags, struct header *header);

#endif
