/* The constants of a C header that were asked for, as codes that keep their names.  It must not
 * know how a header is read. */
#ifndef STATUSGEN_UPKEEP_IMPORT_FROM_HEADER_H
#define STATUSGEN_UPKEEP_IMPORT_FROM_HEADER_H

#include "upkeep/import/header.h"
#include "upkeep/import/imported.h"

/* Adds the constants of HEADER that OPTIONS select to IMPORT, and reports those without a value. */
void import_header(struct import *import, struct header *header,
                   const struct import_options *options);

#endif
