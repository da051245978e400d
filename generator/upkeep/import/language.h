/* The enums and constants of languages whose form is similar to C's, as those of a header.  It must
 * not know which of them are wanted, or what they are used for. */
#ifndef STATUSGEN_UPKEEP_IMPORT_LANGUAGE_H
#define STATUSGEN_UPKEEP_IMPORT_LANGUAGE_H

#include "upkeep/import/header.h"
#include "upkeep/import/languages.h"

/* Reads SOURCE.  Nothing is reported: an entry whose value is not certain says why. */
void language_read(const struct language *language, const struct source *source,
                   struct arena *arena, struct header *header);

#endif
