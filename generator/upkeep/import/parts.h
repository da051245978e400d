/* What the parts of import share.  It must not know what becomes of the codes. */
#ifndef STATUSGEN_UPKEEP_IMPORT_PARTS_H
#define STATUSGEN_UPKEEP_IMPORT_PARTS_H

#include "upkeep/import/import.h"

/* The readers: each adds codes and ranges to IMPORT. */
void import_csv(struct import *import, const struct import_options *options);
void import_header(struct import *import, const struct import_options *options);

/* A copy of CODE among those of IMPORT; NULL after a problem was reported. */
struct import_code *import_add(struct import *import, struct import_code code);
void import_add_range(struct import *import, struct str values, struct str text, int64_t from,
                      int64_t to);

/* The references in TEXT: `[RFC9110, Section 15.5.5][RFC9111]`, or plain text. */
void import_references(struct import *import, struct import_code *code, struct str text);

/* Takes `(TEMPORARY - ..., expires 2026-11-13)`, `(OBSOLETED)`, `(Unused)` and the like off PHRASE.
 */
void import_state(struct import *import, struct import_code *code, struct span at);

/* Sets the state that MARK says, with its day; false if it says none. */
bool import_standing(struct import *import, struct import_code *code, struct str mark,
                     struct span at);

/* Text as a sentence: a capital first, a period last. */
struct str import_sentence(struct arena *arena, struct str text);

/* Any text as [a-z][a-z0-9_]*; empty if nothing of it can be kept. */
struct str import_name(struct arena *arena, struct str text);

bool import_begins(struct str text, const char *with); /* ASCII case is ignored */

#endif
