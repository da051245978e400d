/* Loads specs, targets and templates, each once a run.  It must not know where they are found, or
 * what is done with them. */
#ifndef STATUSGEN_PROJECT_LOAD_H
#define STATUSGEN_PROJECT_LOAD_H

#include "project/find.h"
#include "target/target.h"
#include "template/tpl.h"

/* What was loaded so far; one for a run. */
struct loader {
    struct finder find;
    bool data_only; /* refuse specs that compute */
    struct loaded_spec *specs;
    struct loaded_target *targets;
    struct loaded_template *templates;
};

/* The spec that NAME means, as find_spec says, linked and checked.  AT is where it is named.  NULL
 * after problems were added. */
const struct model *load_spec(struct loader *loader, struct str name, struct str folder,
                              struct span at);

/* The target NAME; NULL after problems were added. */
struct target *load_target(struct loader *loader, struct str name, struct span at);

/* The template FROM of TARGET, compiled; NULL after problems were added. */
const struct template *load_template(struct loader *loader, struct target *target, struct str from,
                                     struct span at);

/* The same as it was compiled when the program was built, which has no places for problems; NULL if
 * the target is not in the program, or was not compiled then. */
const struct template *load_compiled(struct loader *loader, struct target *target, struct str from);

/* Reads the file PATH as calls of KEYWORDS, without Lua where it only lists values; it is named AT.
 * False after problems were added. */
bool load_file(struct loader *loader, struct str path, struct span at, const char *const *keywords,
               struct data_file *file);

#endif
