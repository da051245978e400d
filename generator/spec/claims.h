/* Who answers for a text: the codes that take part, and their aliases, in the order in which they
 * claim names and phrases.  It must not know targets, templates or plans of lookups. */
#ifndef STATUSGEN_SPEC_CLAIMS_H
#define STATUSGEN_SPEC_CLAIMS_H

#include "spec/select.h"

/* The texts claimed by one code or alias.  A spelling that is only accepted claims no name. */
struct claim {
    const struct record *item; /* struct code, struct alias */
    struct str name, phrase;   /* empty: none */
    uint32_t slot;             /* of the item */
};

/* Of two claims with one text the first answers. */
struct claims {
    struct claim *items;
    size_t count;
};

/* By rank of the codes: these first, then all their aliases.  In ARENA. */
struct claims claims_collect(const struct selection *selection, struct arena *arena);

/* Empties each phrase that does not answer: an earlier claim has its key, or no text finds it. */
void claims_settle_phrases(struct claims *claims);

#endif
