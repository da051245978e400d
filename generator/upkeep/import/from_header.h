/* Enumerators and macros of a C header as codes.  It must not know how a header is read. */
#ifndef STATUSGEN_UPKEEP_IMPORT_FROM_HEADER_H
#define STATUSGEN_UPKEEP_IMPORT_FROM_HEADER_H

#include "upkeep/import/imported.h"

/* Adds the codes and ranges of the enumerators and macros of a C header to IMPORT. */
void import_header(struct import *import, const struct import_options *options);

#endif
