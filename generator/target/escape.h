/* What context.c makes of the escapes of a region, for escape.c to apply.  It must not know how
 * text is followed. */
#ifndef STATUSGEN_TARGET_ESCAPE_H
#define STATUSGEN_TARGET_ESCAPE_H

#include "target/context.h"

/* What a byte asks for; none of these: it is copied, and so is a value of such bytes alone. */
enum {
    BYTE_SINGLE = 1,   /* has a replacement of its own */
    BYTE_RULE = 2,     /* occurs in a rule of several characters */
    BYTE_LINE = 4,     /* occurs at the beginning of a line rule */
    BYTE_CONTROL = 8,  /* a control character, or the first byte of one that is not ASCII */
    BYTE_REFUSED = 16, /* cannot stand here */
    BYTE_LOOK = 32     /* is copied, but the value has to be looked at as a whole */
};

/* FROM must not arise in what is written.  Its bytes from BEGIN to END are replaced by BY (nothing
 * is, where BEGIN is END: BY goes between).  With WHY, the value is refused. */
struct escape_rule {
    struct str from;
    size_t begin, end;
    struct str by;
    const char *why;
};

enum form_unit { FORM_CHARACTER, FORM_BYTE, FORM_UTF16 };

/* How a character is written by its number. */
struct escape_form {
    struct str before, after;
    unsigned base, digits;
    bool upper;
    enum form_unit unit;
};

struct escape_table {
    const struct region *region;
    struct str harmless; /* punctuation that code takes */
    bool one_line;       /* the region, or one around it, ends with the line */
    bool has_form;
    struct escape_form form;
    unsigned char bytes[256];
    const struct str *single[256]; /* BYTE_SINGLE */
    struct escape_rule *rules;     /* longest first */
    size_t rule_count;
    struct escape_rule *line_rules;
    size_t line_rule_count;
};

/* Reads the form "\\u{{hex:4}}"; false if it is none. */
bool escape_form_read(struct str text, struct escape_form *form);

#endif
