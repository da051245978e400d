/* Loads specs, targets and templates, each once per run.  It must not know where they are found, or
 * what they are used for. */
#ifndef STATUSGEN_PROJECT_LOAD_H
#define STATUSGEN_PROJECT_LOAD_H

#include "project/find.h"
#include "target/target.h"
#include "template/tpl.h"

/* Everything that was loaded so far; one per run. */
struct loader {
    struct finder find;
    bool data_only; /* refuse specs that run code */
    struct loaded_spec *specs;
    struct loaded_target *targets;
    struct loaded_template *templates;
};

/* The spec that find_spec finds for NAME, linked and checked.  AT is where it is named.  NULL after
 * problems were added. */
const struct model *load_spec(struct loader *loader, struct str name, struct str folder,
                              struct span at);

/* The target NAME; NULL after problems were added. */
struct target *load_target(struct loader *loader, struct str name, struct span at);

/* All known targets, COUNT of them; the problems of those that cannot be loaded go to DIAGS. */
struct target **load_targets(const struct loader *loader, struct diags *diags, size_t *count);

/* The name of a target that people may mean by WORD; `at` is NULL if none is near, or if WORD is
 * one. */
struct str load_meant_target(struct loader *loader, struct str word);

/* The template FROM of TARGET, compiled; NULL after problems were added. */
const struct template *load_template(struct loader *loader, struct target *target, struct str from,
                                     struct span at);

/* The same, compiled when the program was built, which reports problems without locations; NULL if
 * the target is not in the program, or was not compiled then. */
const struct template *load_compiled(struct loader *loader, struct target *target, struct str from);

/* Reads the file PATH, named AT, as calls of KEYWORDS, without Lua if it only lists values.  False
 * after problems were added. */
bool load_file(struct loader *loader, struct str path, struct span at, const char *const *keywords,
               struct data_file *file);

#endif
