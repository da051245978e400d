/* The names of a C file: its macros, with their expansion, the integers that it gives a name, and
 * its types.  It must not know which of them are wanted. */
#ifndef STATUSGEN_UPKEEP_IMPORT_C_NAMES_H
#define STATUSGEN_UPKEEP_IMPORT_C_NAMES_H

#include "base/arena.h"
#include "base/text_set.h"
#include "upkeep/import/c_value.h"

enum c_memo { C_NOT_COMPUTED, C_COMPUTING, C_COMPUTED, C_FAILED };

struct c_name {
    struct str name; /* the key of the table */
    struct c_list body, parameters;
    bool is_macro, is_function, is_variadic;
    bool separates;             /* a body that it had has a comma or `=` */
    bool is_undefined;          /* after `#undef`, without a condition */
    bool unsure;                /* it may be another macro, or none */
    bool optional;              /* it may not be a macro; if it is one, it is this one */
    bool active;                /* it is being expanded */
    bool has_value, has_values; /* it is an enumerator or constant; they differ by condition */
    struct c_value value;
    struct c_type type;      /* of a typedef; width 0 for none */
    bool is_type, has_types; /* a typedef; several that differ by condition */
    size_t from;             /* for the caller: definitions before this number do not count */
    size_t entry;            /* for the caller: the number of the last definition */
    unsigned condition;      /* for the caller: under which it is what it is; 0 for none */

    enum c_memo memo; /* of a macro whose body is in parentheses */
    unsigned memo_generation;
    struct c_value memo_value;
    struct c_problem memo_problem;
    unsigned memo_condition;
};

struct c_names {
    struct arena *arena, scratch;
    struct text_set table;
    unsigned generation; /* changes when a name gets another meaning */
    bool in_condition;   /* of an `#if` */
    unsigned depth, computed;
    unsigned condition; /* of a name that the last value was computed from; 0 for none */
    size_t budget;      /* tokens that may still be made */
};

struct c_names c_names_make(struct arena *arena);
struct c_name *c_name(struct c_names *names, struct str name); /* adds it if it is new */

/* Defines the macro in LINE: its name and what follows it.  UNSURE: whether the line counts is
 * unknown.  The same for `#undef`. */
struct c_name *c_define(struct c_names *names, struct c_list line, bool unsure);
void c_undefine(struct c_names *names, struct str name, bool unsure);

/* Replaces the macros in TOKENS and adds the result to OUT, in ARENA.  Object-like macros whose
 * body is in parentheses may remain.  False with a problem. */
bool c_expand(struct c_names *names, struct c_list tokens, struct arena *arena, struct c_list *out,
              struct c_problem *problem);

/* Expands and evaluates TOKENS; SELF, if not NULL, is the macro whose body they are. */
bool c_compute(struct c_names *names, struct c_list tokens, struct c_token end, struct c_name *self,
               struct c_value *value, struct c_problem *problem);

/* The same for the condition of an `#if`: only macros have values, and integers have 64 bits. */
bool c_compute_condition(struct c_names *names, struct c_list tokens, struct c_value *value,
                         struct c_problem *problem);

struct c_type c_find_type(struct c_names *names, struct c_list tokens);

#endif
