/* Values of constants in languages other than C: literals, names of the same file, and one operator
 * at a time, as far as languages agree on the result.  It must not know where constants stand. */
#ifndef STATUSGEN_UPKEEP_IMPORT_LANGUAGE_VALUE_H
#define STATUSGEN_UPKEEP_IMPORT_LANGUAGE_VALUE_H

#include "base/text_set.h"
#include "upkeep/import/c_value.h"
#include "upkeep/import/languages.h"

struct language_values {
    const struct language *language;
    struct arena *arena;
    struct text_set known;
    struct str scope; /* the name of what is read; empty at the top */
    struct str type;  /* of the constant that is read; empty for none */
    int64_t counter;  /* the value of `iota`; below 0 for none */
};

/* Makes the value of NAME, of enum NUMBER, known to what follows; of several values none is. */
void language_remember(struct language_values *values, struct str name, int64_t value,
                       unsigned number);

/* The number of the enum of the constant that TOKENS name; 0 if they are anything else. */
unsigned language_number(const struct language_values *values, struct c_list tokens);

/* Computes TOKENS.  False with a problem. */
bool language_compute(const struct language_values *values, struct c_list tokens,
                      struct c_token end, int64_t *value, struct c_problem *problem);

/* Whether TOKENS have the form of what can be computed: not a text, a fraction, or a call. */
bool language_may_compute(const struct language_values *values, struct c_list tokens);

/* Whether TOKENS, the value of a constant of TYPE, are certainly not an integer: a text, a
 * fraction, a new object.  TYPE may be empty. */
bool language_is_other(const struct language_values *values, struct str type, struct c_list tokens);

/* Whether a call of NAME only gives a value its type. */
bool language_wraps(const struct language_values *values, struct c_token name);

#endif
