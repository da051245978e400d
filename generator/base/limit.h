/* Limits of what a spec or template may use.  It must not know how they are counted. */
#ifndef STATUSGEN_BASE_LIMIT_H
#define STATUSGEN_BASE_LIMIT_H

#include "base/diag.h"

enum limit {
    LIMIT_STEPS,     /* of the Lua machine, and of our own functions in like measure */
    LIMIT_MEMORY,    /* bytes in use at once */
    LIMIT_VALUE,     /* bytes of one string or table */
    LIMIT_ALLOCATED, /* bytes taken in all, given back or not */
    LIMIT_SOURCE,    /* bytes of a spec, target.lua or project file */
    LIMIT_TEMPLATE,  /* bytes of a template, with what it includes */
    LIMIT_NESTING,   /* brackets, blocks and functions within each other; tables in data */
    LIMIT_CHAIN,     /* fields and calls after one name: a.b.c */
    LIMIT_BRANCHES,  /* `elseif` of one `if`, `and`/`or` of one expression */
    LIMIT_JUMPS,     /* `break`, `goto` and labels of one text */
    LIMIT_ARGUMENTS, /* of a function: what text:byte gives, and `...` */
    LIMIT_CPU,       /* seconds; 0: unlimited */
    LIMIT_COUNT
};

struct limits {
    uint64_t at[LIMIT_COUNT];
};

struct limit_rule {
    const char *name;  /* as in `--limit steps=400M` */
    uint64_t standard; /* the value without that option */
    uint64_t largest;  /* that the option may set: beyond it the program itself would break */
    const char *unit;  /* "bytes" */
    enum diag_id diag;
    const char *message; /* precedes the limit: "this runs for more than" */
    const char *reason;  /* why the limit exists, and why it has this value */
};

const struct limit_rule *limit_rule(enum limit limit);

/* All limits at their standard values. */
void limits_init(struct limits *limits);

/* Sets one from TEXT: `NAME=NUMBER`, with k, M or G for powers of 1024 (1000 where the unit is not
 * bytes), or `cpu=off`.  NULL, or what is wrong with the text, in ARENA. */
const char *limits_set(struct limits *limits, struct str text, struct arena *arena);

/* Reports at AT that LIMIT was reached, and how to raise it where it can be raised. */
struct diag *limit_report(struct diags *diags, const struct limits *limits, enum limit limit,
                          struct span at);

#endif
