/* Writes a set of outputs, all or none.  It must not know the model, Lua or targets: an output is a
 * path and its bytes. */
#ifndef STATUSGEN_OUTPUT_EMIT_H
#define STATUSGEN_OUTPUT_EMIT_H

#include "output/artifact.h"

/* The result for an artifact; a file that was not ours is replaced. */
enum emit_state { EMIT_NOT_WRITTEN, EMIT_UNCHANGED, EMIT_WRITTEN, EMIT_REPLACED, EMIT_WOULD_WRITE };

/* In the arena: a state for each artifact, in order. */
struct emit_report {
    enum emit_state *states;
    size_t changed; /* artifacts that were written, or would be */
};

/* Replaces each file that differs, all or none (emit.c says what a kill can leave).  Missing
 * directories are made; a dry run only compares.  False, with diagnostics and no file touched, if
 * paths clash or lead to something other than a file, if a file is read-only, or if the system
 * refuses; false too if it refuses during or after the renames, as the diagnostic says.  REPORT is
 * always filled. */
bool emit_write(const struct artifact_set *set, bool dry_run, struct diags *diags,
                struct emit_report *report);

#endif
