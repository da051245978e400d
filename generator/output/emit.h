/* The output set: writes what changed as one, compares it with the disk, removes what is left over.
 * It must not know the model, Lua or targets: an output is a path and its bytes. */
#ifndef STATUSGEN_OUTPUT_EMIT_H
#define STATUSGEN_OUTPUT_EMIT_H

#include "base/str.h"

struct arena;
struct diags;

/* One output, before its bytes touch the disk. */
struct artifact {
    struct str path; /* as it is listed: relative stays relative */
    struct str bytes;
    struct str marker; /* what each file of this spec and target holds near its beginning, and no
                          file of another; empty where the format has no room for one */
};

/* All outputs of a run.  The order of `artifacts` is the order in which they appear on the disk. */
struct emit_set {
    struct arena *arena;
    const struct artifact *artifacts;
    size_t count;
    const struct artifact *depfile; /* NULL, or one more output, in place before all others */
    struct str stamp;               /* empty, or the path of a file that is touched last */
};

/* What became of an artifact. */
enum emit_state { EMIT_UNCHANGED, EMIT_WRITTEN, EMIT_WOULD_WRITE, EMIT_NOT_WRITTEN };

/* Of the arena: a state for each artifact, in order. */
struct emit_report {
    enum emit_state *states;
    size_t changed; /* artifacts that were written, or would be */
};

enum finding_kind { FINDING_STALE, FINDING_MISSING, FINDING_EXTRA };

/* One difference between the set and the disk. */
struct finding {
    enum finding_kind kind;
    struct str path;
    const struct artifact *artifact; /* NULL for an extra file */
    struct str old;                  /* stale: the bytes on the disk */
    bool too_large;                  /* stale: `old` is empty, since the file is over 64 MiB */
    bool only_line_ends;             /* stale: but for carriage returns it would be current */
};

/* Of the arena: stale and missing files in the order of the set, then extra ones by path. */
struct findings {
    struct finding *items;
    size_t count;
};

/* Replaces each file that differs, all or none (see emit.c for what a kill can leave).  Missing
 * directories are made; with a dry run nothing is.  False, with diagnostics and no file touched, if
 * the paths clash or lead to what is no file, a file is read-only, or the system refuses; false too
 * if it refuses in the middle of the renames or after them, as the diagnostic says.  REPORT is
 * always filled. */
bool emit_write(const struct emit_set *set, bool dry_run, struct diags *diags,
                struct emit_report *report);

/* Compares the set (without depfile and stamp) with the disk and writes nothing; needs no right to
 * write.  Extra is a regular file in a directory that the set writes to, which begins with a marker
 * of the set and is not in it.  False, with diagnostics, if something could not be read. */
bool emit_check(const struct emit_set *set, struct diags *diags, struct findings *findings);

/* Removes extra files and abandoned temporary ones, nothing else; with a dry run, only lists them.
 * REMOVED holds what was (or would be) removed, by path.  False, with diagnostics, on failure. */
bool emit_clean(const struct emit_set *set, bool dry_run, struct diags *diags,
                struct findings *removed);

#endif
