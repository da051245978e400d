/* Codes and classes as text for people.  It must not know templates or files. */
#ifndef STATUSGEN_COMMAND_SHOW_H
#define STATUSGEN_COMMAND_SHOW_H

#include "base/buf.h"
#include "command/search.h"

/* Appends what was found, as text: everything that one spec has on it, and a line for each code and
 * class of the others. */
void show_print(const struct search *search, bool color, struct buf *out);

#endif
