/* The names that generated code declares: each is claimed once.  It must not know which names a
 * target makes. */
#ifndef STATUSGEN_LUA_CLAIMED_H
#define STATUSGEN_LUA_CLAIMED_H

#include "base/arena.h"
#include "base/diag.h"
#include "spec/record.h"

/* The owner of a name: a record of the spec, or a part of every output. */
struct claimant {
    const struct record *record; /* NULL: only a description exists */
    struct str words;            /* "a function" */
};

/* The claims of one rendering. */
struct claimed {
    struct arena arena;
    struct text_set keys; /* each is the first member of a struct claim */
    struct claim *patterns;
};

/* Claims a name for BY.  KEY is what must be unique: the name, unless names of two scopes may be
 * equal; a `*` in it stands for any text.  Returns what claimed it before, or NULL. */
const struct claimant *claimed_add(struct claimed *claimed, struct str key, struct claimant by);

/* What claimed KEY, or NULL. */
const struct claimant *claimed_find(const struct claimed *claimed, struct str key);

void claimed_free(struct claimed *claimed);

/* Reports that NAME in TARGET is both FIRST and SECOND, at the record that is to be renamed.  NULL
 * if neither is one. */
struct diag *claimed_report(struct diags *diags, struct str target, struct str name,
                            struct claimant first, struct claimant second);

#endif
