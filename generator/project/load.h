/* Finds and loads specs, targets and templates: on disk where the user says, else those in the
 * program.  It must not know what is done with them. */
#ifndef STATUSGEN_PROJECT_LOAD_H
#define STATUSGEN_PROJECT_LOAD_H

#include "spec/model.h"
#include "target/target.h"
#include "template/tpl.h"

struct limits;

/* Where to look, and what was loaded so far; one for a run. */
struct loader {
    struct arena *arena;
    struct sources *sources;
    struct diags *diags;
    struct str spec_path; /* a folder to look for specs in first; empty for none */
    struct str templates; /* likewise for targets */
    struct str revision;  /* read files of specs as of this revision of git; empty for the disk */
    bool data_only;       /* refuse specs that compute */
    const struct limits *limits;
    struct loaded_spec *specs;
    struct loaded_target *targets;
    struct loaded_template *files;
};

/* The spec that NAME means (a path, `-`, or the name of a known spec), linked and checked.  FOLDER
 * is put before a relative path.  AT is where it is named.  NULL after problems were added. */
const struct model *load_spec(struct loader *loader, struct str name, struct str folder,
                              struct span at);

/* The target NAME; NULL after problems were added. */
struct target *load_target(struct loader *loader, struct str name, struct span at);

/* The template FROM of TARGET, compiled once a run; NULL after problems were added. */
const struct template *load_template(struct loader *loader, struct target *target, struct str from,
                                     struct span at);

/* The same as it was compiled when the program was built, without places for problems; NULL if the
 * target is not one of the program's, or is not there compiled. */
const struct template *load_compiled(struct loader *loader, struct target *target, struct str from);

/* What is known by name, sorted: `kind` is "spec" or "target". */
struct list load_names(struct loader *loader, const char *kind);

/* The name that a spec has on the command line and in folders: the stem of its file. */
struct str spec_stem(struct str name);

/* The folder of a path, with its `/`; empty for a bare name. */
struct str spec_folder(struct str path);

/* Whether NAME means a file, and not a known spec; and PATH from FOLDER on. */
bool spec_is_path(struct str name);
struct str spec_path_from(struct arena *arena, struct str folder, struct str path);

/* Reads the file PATH as calls of KEYWORDS, without Lua where it only lists values; it is named AT.
 * False after problems were added. */
bool load_file(struct loader *loader, struct str path, struct span at, const char *const *keywords,
               struct data_file *file);

#endif
