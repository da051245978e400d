/* Escapes a value for its place in the target's text, so that no value can leave that place.  It
 * must not know any language by name, nor how text is followed. */
#ifndef STATUSGEN_TARGET_ESCAPE_H
#define STATUSGEN_TARGET_ESCAPE_H

#include "base/buf.h"
#include "target/lexical.h"

/* The needs of a byte.  One without needs is copied, and so is a value of such bytes. */
enum {
    BYTE_SINGLE = 1,   /* has its own replacement */
    BYTE_RULE = 2,     /* occurs in a rule of several characters */
    BYTE_LINE = 4,     /* occurs at the beginning of a line rule */
    BYTE_CONTROL = 8,  /* a control character, or the first byte of one that is not ASCII */
    BYTE_REFUSED = 16, /* cannot be written here */
    BYTE_LOOK = 32     /* is copied, but the value has to be checked as a whole */
};

/* FROM must not appear in the output.  Its bytes from BEGIN to END are replaced by BY; if BEGIN is
 * END, BY goes between them.  With WHY, the value is refused. */
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

/* All escapes of a region, made by escape_table.c. */
struct escape_table {
    const struct region *region;
    struct str harmless; /* punctuation that code accepts */
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

/* Why a value cannot be written in its place. */
struct escape_problem {
    size_t offset, length; /* the bytes of the value that are the reason */
    const char *why;       /* "is not ASCII": continues a sentence that begins with the bytes */
};

/* Appends VALUE to OUT, escaped by TABLE.  OUT must end with what precedes the value, which may
 * join with it.  AFTER is the literal text that follows, as far as it is known; anything may follow
 * that. False, with OUT unchanged, if the value cannot be written there. */
bool escape_value(const struct escape_table *table, struct str value, struct str after,
                  struct buf *out, struct escape_problem *problem);

#endif
