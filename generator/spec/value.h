/* The written forms of values: decimal, hex, dotted, packed.  It must not know what values mean. */
#ifndef STATUSGEN_SPEC_VALUE_H
#define STATUSGEN_SPEC_VALUE_H

#include "spec/model.h"

/* Reads a display form: "hex", "dotted(3,5)".  False if it is none. */
bool display_parse(struct str text, struct display *display);

/* VALUE in the display's form: 404, 0x1f, 4.04, 42P01. */
struct str value_format(struct arena *arena, const struct display *display, int64_t value);

/* The value that TEXT writes, in the display's form or in decimal (hex and decimal displays also
 * take 0x...).  False if it is not a form of a value. */
bool value_parse(const struct display *display, struct str text, int64_t *value);

#endif
