/* Files as of a git revision, read by running git.  It must not know what is in them. */
#ifndef STATUSGEN_PROJECT_GIT_H
#define STATUSGEN_PROJECT_GIT_H

#include "base/str.h"

enum git_outcome { GIT_FOUND, GIT_NOT_FOUND, GIT_FAILED };

/* Whether the repository of FOLDER (empty: the working directory) has REVISION.  GIT_FAILED as
 * below. */
enum git_outcome git_find(struct arena *arena, struct str revision, struct str folder,
                          struct str *why);

/* The files in FOLDER (empty: the working directory) that git tracks, and those that differ from
 * REVISION, relative to FOLDER and each ended by a NUL.  False if git cannot list them. */
bool git_tracked(struct arena *arena, struct str folder, struct str *list, struct str *why);
bool git_changed(struct arena *arena, struct str folder, struct str revision, struct str *list);

/* Whether the rules of the repository of FOLDER exclude PATH; false where there is no git. */
bool git_ignores(struct arena *arena, struct str folder, struct str path);

/* The bytes of PATH (relative to the working directory, or absolute) at REVISION.  GIT_FAILED with
 * a reason in *WHY: no git, no repository, no such revision. */
enum git_outcome git_read(struct arena *arena, struct str revision, struct str path,
                          struct str *bytes, struct str *why);

#endif
