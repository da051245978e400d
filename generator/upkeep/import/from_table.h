/* Codes from the rows of a CSV or a JSON list: the meaning of columns and cells.  It must not know
 * how these files are read. */
#ifndef STATUSGEN_UPKEEP_IMPORT_FROM_TABLE_H
#define STATUSGEN_UPKEEP_IMPORT_FROM_TABLE_H

#include "upkeep/import/imported.h"

/* Adds the codes and ranges of the rows to IMPORT. */
void import_table(struct import *import, const struct import_options *options);

#endif
