/* Codes from the rows of a CSV: the meaning of columns and cells.  It must not know how a CSV is
 * read. */
#ifndef STATUSGEN_UPKEEP_IMPORT_FROM_CSV_H
#define STATUSGEN_UPKEEP_IMPORT_FROM_CSV_H

#include "upkeep/import/imported.h"

/* Adds the codes and ranges of the rows of a CSV to IMPORT. */
void import_csv(struct import *import, const struct import_options *options);

#endif
