/* Prints the field tables of specs, targets and project files, for manual pages and for editors.
 * It must not know Lua, or where the pages are. */
#ifndef STATUSGEN_COMMAND_MANUAL_H
#define STATUSGEN_COMMAND_MANUAL_H

#include "base/str.h"

/* The records of FILE, "spec", "target" or "project", in mdoc.  False for another word. */
bool manual_fields(struct str file, struct buf *out);

/* Headings and tables of two columns in Markdown, as mdoc. */
void manual_tables(struct str markdown, struct buf *out);

/* All records as classes of the Lua language server, LuaLS. */
void manual_annotations(struct buf *out);

#endif
