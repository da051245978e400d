/* Constant expressions of C: integers with their types, computed as by a compiler for 64-bit Linux.
 * It must not know where names come from. */
#ifndef STATUSGEN_UPKEEP_IMPORT_C_VALUE_H
#define STATUSGEN_UPKEEP_IMPORT_C_VALUE_H

#include "upkeep/import/c_token.h"

struct c_type {
    uint8_t width; /* bits; 1 for bool, 0 for no type */
    bool is_signed;
};

#define C_INT ((struct c_type){ 32, true })

struct c_value {
    uint64_t bits; /* extended to 64 bits according to the type */
    struct c_type type;
};

/* Why there is no value: "`TOKEN` TEXT". */
struct c_problem {
    const char *text; /* NULL if there is none */
    struct c_token token;
};

/* What names mean.  VALUE returns false without a problem if TOKEN has no value. */
struct c_lookup {
    void *context;
    bool (*value)(void *context, struct c_token token, struct c_value *value,
                  struct c_problem *problem);
    struct c_type (*type)(void *context, struct str name); /* of a typedef; width 0 for none */
    bool in_condition; /* of an `#if`: all integers have 64 bits */
};

/* Computes the value of all of TOKENS, whose macros are expanded.  False with a problem; END
 * is the token that it is reported at when something is missing. */
bool c_evaluate(struct c_list tokens, struct c_token end, const struct c_lookup *lookup,
                struct c_value *value, struct c_problem *problem);

/* The integer type that TOKENS name, such as `unsigned long`; width 0 for none. */
struct c_type c_type_of(struct c_list tokens, const struct c_lookup *lookup);

struct c_value c_convert(struct c_value value, struct c_type type);
struct c_value c_next(struct c_value value); /* that of an enumerator without one, after VALUE */

/* What the values of an enum have in common. */
struct c_range {
    bool has_negative;
    uint64_t largest; /* of negative values, that of ~value */
};

struct c_range c_range_add(struct c_range range, struct c_value value);

/* The first of int, unsigned, long and unsigned long that has all the values. */
struct c_type c_range_type(struct c_range range);

/* False if the value is beyond 63 bits. */
bool c_integer(struct c_value value, int64_t *integer);

#endif
