/* What differs between languages whose form is similar to C's.  It must not know how they are read.
 */
#ifndef STATUSGEN_UPKEEP_IMPORT_LANGUAGES_H
#define STATUSGEN_UPKEEP_IMPORT_LANGUAGES_H

#include "upkeep/import/c_token.h"

/* How the items of an enum are separated and get their values. */
enum language_items {
    LANGUAGE_VALUES,    /* A = 1, B */
    LANGUAGE_ARGUMENTS, /* A(1, "text"), B(2, "text"); members */
    LANGUAGE_FIELDS,    /* A = 1 [option]; B = 2; */
    LANGUAGE_NO_ENUMS
};

enum language_zero { LANGUAGE_ZERO_OCTAL, LANGUAGE_ZERO_DECIMAL, LANGUAGE_ZERO_WRONG };

struct language {
    const char *title;
    const char *target;     /* that writes this language */
    const char *tokens;     /* that its option `constants` has, the usual one first */
    const char *endings[8]; /* of files */
    unsigned form;          /* of tokens: a set of enum c_form */
    enum language_items items;
    bool counts;             /* an item without a value is one more than the last */
    bool by_line;            /* the end of a line ends a statement */
    bool typed_before;       /* `static final int A = 1;`, where others have `const A: int = 1` */
    bool macros;             /* `errors! { (A, 1, "text"); }`, and branches by `#[cfg(...)]` */
    const char *scopes;      /* words before the name of what may have constants and enums */
    const char *qualifier;   /* between a scope and a name */
    const char *wrapper;     /* what may be called with a value: `Self`, or "*" for any type */
    enum language_zero zero; /* what 017 is */
    bool wraps;              /* 0xFFFFFFFF is -1 */
    bool rounds;             /* numbers beyond 2^53, unless they have a suffix */
    const char *suffixes;    /* of numbers */
    const char *integers;    /* types of integers */
    const char *others;      /* other types, and functions that never return an integer */
};

/* Whether WORD is one of WORDS, which have blanks between them. */
bool language_lists(const char *words, struct str word);

/* The language of a file, by its name; NULL without one. */
const struct language *language_of(struct str file);

#endif
