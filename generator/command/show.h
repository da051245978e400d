/* What a code or class means, for a person or a program.  It must not know templates or files. */
#ifndef STATUSGEN_COMMAND_SHOW_H
#define STATUSGEN_COMMAND_SHOW_H

#include "base/buf.h"
#include "spec/model.h"

struct show_style {
    bool json;
    bool color;
};

/* Appends all that WORD names: a value in decimal or in the spec's display form, a name, a phrase,
 * a class by its id, title or `4xx`.  Returns how many records that were; 0 if none. */
size_t show(const struct model *model, struct str word, struct show_style style, struct buf *out);

/* Names that are near to WORD, for a message. */
struct str show_suggest(const struct model *model, struct str word);

#endif
