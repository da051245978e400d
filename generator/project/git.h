/* Files as of a git revision, read by running git.  It must not know what is in them. */
#ifndef STATUSGEN_PROJECT_GIT_H
#define STATUSGEN_PROJECT_GIT_H

#include "base/str.h"

enum git_outcome { GIT_FOUND, GIT_NOT_FOUND, GIT_FAILED };

/* Whether the repository of FOLDER (empty: the working directory) has REVISION.  GIT_FAILED as
 * below. */
enum git_outcome git_find(struct arena *arena, struct str revision, struct str folder,
                          struct str *why);

/* The bytes of PATH (relative to the working directory, or absolute) at REVISION.  GIT_FAILED with
 * a reason in *WHY: no git, no repository, no such revision. */
enum git_outcome git_read(struct arena *arena, struct str revision, struct str path,
                          struct str *bytes, struct str *why);

#endif
