/* How a set of outputs and the disk differ, and removing what is left over.  It must not know the
 * model, Lua or targets. */
#ifndef STATUSGEN_OUTPUT_DRIFT_H
#define STATUSGEN_OUTPUT_DRIFT_H

#include "output/artifact.h"

enum drift_kind { DRIFT_STALE, DRIFT_MISSING, DRIFT_EXTRA };

/* One difference. */
struct drift {
    enum drift_kind kind;
    struct str path;
    const struct artifact *artifact; /* NULL for an extra file */
    struct str old;                  /* stale: the bytes on the disk */
    bool too_large;                  /* stale: over 64 MiB, and `old` is empty */
    bool only_line_ends;             /* stale: current but for carriage returns */
    bool foreign;                    /* stale: somebody's own file */
};

/* In the arena: stale and missing files in the order of the set, then extra ones by path. */
struct drifts {
    struct drift *items;
    size_t count;
};

/* Compares the artifacts with the disk and writes nothing; needs no right to write.  Extra is a
 * regular file of ours that nothing makes (set->around): in a directory of the set, or where an
 * older state of the project would have made it.
 * False, with diagnostics, if something could not be read. */
bool drift_find(const struct artifact_set *set, struct diags *diags, struct drifts *drifts);

/* Removes extra files and abandoned temporary ones, nothing else; a dry run only lists them.
 * REMOVED are those that were, or would be, removed, by path.  False, with diagnostics, on
 * failure. */
bool drift_clean(const struct artifact_set *set, bool dry_run, struct diags *diags,
                 struct drifts *removed);

#endif
