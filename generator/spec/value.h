/* The textual forms of values: decimal, hex, dotted, enhanced, packed.  It must not know what
 * values mean. */
#ifndef STATUSGEN_SPEC_VALUE_H
#define STATUSGEN_SPEC_VALUE_H

#include "base/buf.h"

/* From DISPLAY_DOTTED on, specs write values as strings. */
enum display_kind {
    DISPLAY_DECIMAL,
    DISPLAY_HEX,
    DISPLAY_DOTTED, /* slashed, too */
    DISPLAY_ENHANCED,
    DISPLAY_PACKED
};

enum { DISPLAY_PARTS_MAX = 10, RADIX_PACKED = 64 };

/* One number in a text: digits after a literal.  The value is the sum of all parts times their
 * weights. */
struct display_part {
    const char *before;    /* "0x", "." or "" */
    unsigned radix;        /* 10, 16, or RADIX_PACKED: digits and capitals, each less `0` */
    unsigned least, most;  /* digits; zeros lead only up to `least` */
    int64_t weight, limit; /* the part is below `limit`, unless that is 0 */
};

/* The textual form of values, as a plan for both directions.  "decimal(3)": exactly three digits;
 * "hex(2)": 0x0b; "dotted(3,5)": parts of 3 and 5 bits, 4.04; "slashed(8,8)": 6/2;
 * "enhanced": 4.7.1, for 4007001; "packed(5)": five letters or digits of 6 bits each, 42P01. */
struct display {
    enum display_kind kind;
    struct str name; /* as the spec writes it */
    size_t part_count;
    struct display_part parts[DISPLAY_PARTS_MAX];
};

/* The form of specs that name none: decimal, of any width. */
extern const struct display display_decimal;

/* Reads the name of a display form.  False, and decimal, if it is not one. */
bool display_parse(struct str name, struct display *display);

/* Adds VALUE in the form.  False, with nothing added, if the form has no text for it. */
bool text_format(struct buf *out, const struct display *display, int64_t value);

/* The value of TEXT, which must be exactly in the form. */
bool text_parse(const struct display *display, struct str text, int64_t *value);

/* VALUE in the form, or in decimal where the form has no text for it. */
struct str value_format(struct arena *arena, const struct display *display, int64_t value);

/* The value of TEXT, as people write it: in the form, or, except for packed forms, in decimal or as
 * 0x... .  False if it is not the text of a value. */
bool value_parse(const struct display *display, struct str text, int64_t *value);

/* The number that DIGITS, decimal ones alone, are, or its NEGATIVE.  False if there are none, or
 * the number does not fit. */
bool decimal_parse(struct str digits, bool negative, int64_t *value);

#endif
