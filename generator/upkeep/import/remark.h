/* The comments of a C header: which constant one is about, and what it says.  It must not know what
 * becomes of the text. */
#ifndef STATUSGEN_UPKEEP_IMPORT_REMARK_H
#define STATUSGEN_UPKEEP_IMPORT_REMARK_H

#include "base/text_set.h"
#include "upkeep/import/header.h"

struct remark {
    struct str text; /* one paragraph, without marks and commands; empty for none */
    bool is_deprecated;
    struct str deprecated; /* what `@deprecated` says; may be empty */
    struct str since;      /* of `@since` */
};

struct remarks {
    const struct header *header;
    struct arena *arena;
    struct text_set listed; /* what lists such as ` * @NAME: text` say */
};

/* Finds the lists. */
struct remarks remarks_read(const struct header *header, struct arena *arena);

/* What is said about ENTRY, one of the header: on its own line, in a list, above it, or on the line
 * after it. */
struct remark remark_of(const struct remarks *m, const struct header_entry *entry);

#endif
