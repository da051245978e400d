/* Searches all specs for a word, and decides which of them answers in full.  It must not know how
 * answers are printed. */
#ifndef STATUSGEN_COMMAND_SEARCH_H
#define STATUSGEN_COMMAND_SEARCH_H

#include "command/match.h"
#include "command/session.h"

/* One spec that was searched. */
struct family {
    struct str name; /* as --spec accepts it */
    const struct model *model;
    const struct family *base; /* the one that it extends; NULL if that was not searched */
    struct selection found;    /* without what BASE has, too */
    bool has_unlisted;
    struct unlisted unlisted;
};

struct search {
    struct str word;
    struct family *families;
    size_t count;
    const struct family *whole;   /* whose codes and classes are shown in full; NULL: of none */
    const struct family *outside; /* whose answer for an unlisted value is shown; NULL: of none */
};

/* Searches the spec of --spec, else those of the project, then all known ones.  False if nothing
 * was found, or no spec could be read. */
bool search_specs(struct session *session, struct str word, struct search *search);

/* Whether the family has codes or classes of that name. */
bool family_has_found(const struct family *family);

/* Whether the family answers for an unlisted value: in full, with the reason why it is not a code,
 * or because no family has more than its class. */
bool search_has_unlisted(const struct search *search, const struct family *family);

/* Of all names and phrases the nearest to the word; its `at` is NULL if none is near. */
struct str search_nearest(const struct search *search);

#endif
