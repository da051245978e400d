/* Strings of JSON.  It must not know their contents. */
#ifndef STATUSGEN_BASE_JSON_H
#define STATUSGEN_BASE_JSON_H

#include "base/buf.h"

/* Appends TEXT in quotes.  Controls and other hidden characters become escapes, ill-formed UTF-8
 * the replacement character. */
void json_add_string(struct buf *out, struct str text);

#endif
