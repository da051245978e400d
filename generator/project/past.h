/* The project as it was at a git revision.  It must not know what it is compared with. */
#ifndef STATUSGEN_PROJECT_PAST_H
#define STATUSGEN_PROJECT_PAST_H

#include "project/load.h"
#include "project/project.h"

struct past {
    struct loader loader;   /* reads specs and targets as they were */
    struct project project; /* without outputs if it had no project file */
    bool has_project;
};

/* Reads the project file NAME in FOLDER (empty: the working directory) at REVISION; what NOW has
 * loaded is not used.  Problems go to DIAGS.  False if the revision does not exist, or its project
 * file is wrong. */
bool past_read(struct past *past, const struct loader *now, struct str revision, struct str folder,
               const char *name, struct diags *diags);

#endif
