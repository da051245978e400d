/* Codes and classes as text for people.  It must not know templates or files. */
#ifndef STATUSGEN_COMMAND_SHOW_H
#define STATUSGEN_COMMAND_SHOW_H

#include "base/buf.h"
#include "spec/select.h"

/* Finds all codes and classes that WORD names: a value in decimal or in the display form of the
 * spec, a name, a phrase, a class by its id, title or `4xx`.  False if it found nothing. */
bool show_find(const struct model *model, struct str word, struct selection *found);

/* Appends everything that the spec has on the codes and classes of FOUND, as text. */
void show_print(const struct model *model, const struct selection *found, bool color,
                struct buf *out);

/* Names that are similar to WORD, for a message. */
struct str show_suggest(const struct model *model, struct str word);

#endif
