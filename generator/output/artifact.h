/* The outputs of a run, before their bytes touch the disk.  It must not know how they were made, or
 * what becomes of them. */
#ifndef STATUSGEN_OUTPUT_ARTIFACT_H
#define STATUSGEN_OUTPUT_ARTIFACT_H

#include "base/str.h"

struct arena;
struct diags;

/* One output. */
struct artifact {
    struct str path; /* as it is listed: relative stays relative */
    struct str bytes;
    struct str marker; /* what every file of this spec and target, and no other file, contains near
                          its beginning; empty where the format has no room for it */
};

/* All outputs of a run, in the order in which they are put in place. */
struct artifact_set {
    struct arena *arena;
    const struct artifact *artifacts;
    size_t count;
    const struct artifact *depfile; /* NULL, or one more output, put in place before all others */
    struct str stamp;               /* empty, or the path of a file that is touched last */
};

#endif
