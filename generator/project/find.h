/* Finds specs, targets and templates by the names that people give them: on disk, or as of a
 * revision of git, where that was asked for, else in the program.  It must not know what is in
 * them. */
#ifndef STATUSGEN_PROJECT_FIND_H
#define STATUSGEN_PROJECT_FIND_H

#include "base/limit.h"
#include "spec/model.h"

/* Where to look. */
struct finder {
    struct arena *arena;
    struct sources *sources;
    struct diags *diags;
    const struct limits *limits; /* how large files may be */
    struct str spec_path;        /* a folder to look for specs in first; empty for none */
    struct str templates;        /* likewise for targets */
    struct str revision;         /* read specs as of this revision of git; empty for the disk */
};

/* The file PATH, named AT.  This and the functions below return NULL after they reported why there
 * is no such file. */
const struct source *find_file(const struct finder *finder, struct str path, struct span at);

/* The spec that NAME means: a path, from FOLDER on if it is relative, `-`, or a known name. */
const struct source *find_spec(const struct finder *finder, struct str name, struct str folder,
                               struct span at);

/* The spec that FROM extends by NAME: a known name, or a file that is in the folder of FROM. */
const struct source *find_base(const struct finder *finder, struct str name,
                               const struct source *from, struct span at);

/* The target.lua of the target NAME, and its folder as templates are named from there. */
const struct source *find_target(const struct finder *finder, struct str name, struct str *folder,
                                 struct span at);

/* The template NAME in the folder of the target.lua FROM; the same source each time. */
const struct source *find_template(const struct finder *finder, struct str name,
                                   const struct source *from, struct span at);

/* The template that FROM includes: NAME beside it, or FOLDER/NAME from the folder above, on disk,
 * else in the program.  NULL without a report if there is none. */
const struct source *find_include(const struct finder *finder, struct str name,
                                  const struct source *from, struct span at);

enum find_kind { FIND_SPECS, FIND_TARGETS };

/* What is known by name, sorted: a list of struct text. */
struct list find_names(const struct finder *finder, enum find_kind kind);

/* The name that a spec has on the command line and in folders: the stem of its file. */
struct str spec_stem(struct str name);

/* Whether NAME means a file, and not a known spec. */
bool spec_is_path(struct str name);

#endif
