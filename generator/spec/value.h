/* The textual forms of values: decimal, hex, dotted, packed.  It must not know what values mean. */
#ifndef STATUSGEN_SPEC_VALUE_H
#define STATUSGEN_SPEC_VALUE_H

#include "base/str.h"

enum display_kind { DISPLAY_DECIMAL, DISPLAY_HEX, DISPLAY_DOTTED, DISPLAY_PACKED };

/* The textual form of values.  dotted(3,5): parts of 3 and 5 bits, `4.04`; packed(6): letters and
 * digits of 6 bits each, `42P01`. */
struct display {
    enum display_kind kind;
    unsigned part_count;
    unsigned parts[4];
};

/* Reads a display form: "hex", "dotted(3,5)".  False if it is none. */
bool display_parse(struct str text, struct display *display);

/* VALUE in the display's form: 404, 0x1f, 4.04, 42P01. */
struct str value_format(struct arena *arena, const struct display *display, int64_t value);

/* The value of TEXT, in the display's form or in decimal (hex and decimal displays also accept
 * 0x...).  False if it is not the text of a value. */
bool value_parse(const struct display *display, struct str text, int64_t *value);

/* The number that DIGITS, decimal ones alone, are, or its NEGATIVE.  False if there are none, or
 * the number does not fit. */
bool decimal_parse(struct str digits, bool negative, int64_t *value);

#endif
