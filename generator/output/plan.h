/* The files of a run: where each of them goes, and what is there now.  It must not know what is
 * done about a difference. */
#ifndef STATUSGEN_OUTPUT_PLAN_H
#define STATUSGEN_OUTPUT_PLAN_H

#include "output/artifact.h"
#include "output/place.h"

enum planned_kind { PLANNED_DEPFILE, PLANNED_ARTIFACT, PLANNED_STAMP };

struct planned {
    enum planned_kind kind;
    const struct artifact *artifact; /* NULL for the stamp */
    struct destination at;
    bool exists;
    bool differs; /* from the artifact, or is missing; true until it was looked at */
    bool written;
    bool foreign; /* it is neither ours, nor empty, nor equal to the artifact */
    struct sys_status old;
};

struct plan {
    const struct artifact_set *set;
    struct arena *arena;
    struct diags *diags;
    struct folders folders;
    struct planned *files; /* in the order in which they are put in place */
    size_t count;
};

enum plan_purpose { PLAN_TO_COMPARE, PLAN_TO_WRITE };

/* Resolves all paths, those of the depfile and the stamp too if the plan is to write.  False, with
 * a diagnostic for each path that cannot be an output or is given to two. */
bool plan_make(struct plan *plan, const struct artifact_set *set, enum plan_purpose purpose,
               struct diags *diags);

/* Looks at each file; the folders must be open.  False, with diagnostics, if a place is taken by
 * something that is not a file, a file cannot be read, or one that is to be replaced is
 * read-only. */
bool plan_look(struct plan *plan, enum plan_purpose purpose);

/* Whether ENTRY of FOLDER is a temporary file for one of the files. */
bool plan_has_temp(const struct plan *plan, const struct folder *folder, const char *entry);

/* Reports that PATH cannot be read; returns false. */
bool plan_unreadable(struct plan *plan, struct str path, int error);

/* The advice to users on an error of the system. */
const char *plan_advice(int error);

#endif
