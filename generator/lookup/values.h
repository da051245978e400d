/* From the value of a code to its row in all other tables.  It must not know models or targets.
 *
 * Row 0 is that of values without a code or class.  The codes follow: in ascending order from row
 * 1 on or, if a hash finds them, in the order of its slots (slot + 1, with holes).  Where classes
 * answer for unlisted values, a row for each class comes last. */
#ifndef STATUSGEN_LOOKUP_VALUES_H
#define STATUSGEN_LOOKUP_VALUES_H

#include "lookup/hash.h"

/* SWITCH: the template writes switches, and nothing is planned but rows.  AUTO is that for few
 * codes, else TABLE.  DATA is TABLE for targets that print no switch at all. */
enum lookup_form { LOOKUP_AUTO, LOOKUP_SWITCH, LOOKUP_TABLE, LOOKUP_DATA };

enum lookup_kind {
    LOOKUP_KIND_DIRECT, /* slots[code - base], with all that is outside at slots[span] */
    LOOKUP_KIND_HASH,   /* keys[slot] == code; 64-bit codes enter as code ^ code >> 32 */
    LOOKUP_KIND_CASES,  /* a case for each code, of few: then a table of its own costs more */
    LOOKUP_KIND_SWITCH  /* the template's own */
};

/* Values from..to; the fallback answers for those that are not listed. */
struct lookup_class {
    int64_t from, to, fallback;
};

/* The codes to be found. */
struct lookup_codes {
    const int64_t *codes; /* they ascend and differ */
    size_t count;
    const struct lookup_class *classes;
    size_t class_count;
    bool class_rows; /* classes answer */
    enum lookup_form form;
    unsigned tries; /* a hash is given up after so many for each number of slots */
};

struct lookup_values {
    enum lookup_kind kind;
    struct str reason; /* one sentence for a comment */
    bool wide;         /* values need 64 bits */
    size_t count, row_count;
    size_t class_row; /* of the first class; 0 if classes have none */
    size_t *rows;     /* by position of the code */
    int64_t base;     /* direct: slot = value - base, less than span */
    uint64_t span;
    struct lookup_table slots; /* direct: span + 1 rows */
    struct lookup_hash hash;
    struct lookup_table keys; /* hash: the code in each slot */
};

void lookup_values(struct arena *arena, const struct lookup_codes *codes,
                   struct lookup_values *values);

#endif
