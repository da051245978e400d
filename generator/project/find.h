/* Finds specs, targets and templates by the names that users give: on disk or, if requested, in a
 * git revision, else in the program.  It must not know what is in them. */
#ifndef STATUSGEN_PROJECT_FIND_H
#define STATUSGEN_PROJECT_FIND_H

#include "base/limit.h"
#include "spec/model.h"

/* Where to search. */
struct finder {
    struct arena *arena;
    struct sources *sources;
    struct diags *diags;
    const struct limits *limits; /* the maximum size of a file */
    struct str spec_path;        /* a folder to search for specs first; may be empty */
    struct str templates;        /* the same for targets */
    struct str revision;         /* the git revision to read specs from; empty for the disk */
};

/* The file PATH, named AT.  This and the functions below report why a file cannot be found or read,
 * and return NULL. */
const struct source *find_file(const struct finder *finder, struct str path, struct span at);

/* The spec that NAME refers to: a path, relative to FOLDER, `-`, or a known name. */
const struct source *find_spec(const struct finder *finder, struct str name, struct str folder,
                               struct span at);

/* The spec that FROM extends by NAME: a known name, or a file that is in the folder of FROM. */
const struct source *find_base(const struct finder *finder, struct str name,
                               const struct source *from, struct span at);

/* The target.lua of the target NAME; NULL without a report if there is no such target. */
const struct source *find_target(const struct finder *finder, struct str name, struct str *folder,
                                 struct span at);

/* The template NAME in the folder of the target.lua FROM; always the same source. */
const struct source *find_template(const struct finder *finder, struct str name,
                                   const struct source *from, struct span at);

/* The template that FROM includes: NAME beside it, or FOLDER/NAME from the folder above, on disk,
 * else in the program.  NULL without a report if it does not exist. */
const struct source *find_include(const struct finder *finder, struct str name,
                                  const struct source *from, struct span at);

enum find_kind { FIND_SPECS, FIND_TARGETS };

/* The known names, sorted: a list of struct text. */
struct list find_names(const struct finder *finder, enum find_kind kind);

/* Adds the known name nearest to NAME to DIAG as its help, else all of them. */
void find_help(const struct finder *finder, struct diag *diag, enum find_kind kind,
               struct str name);

/* The name that a spec has on the command line and in folders: the stem of its file. */
struct str spec_stem(struct str name);

/* Whether NAME refers to a file rather than a known spec. */
bool spec_is_path(struct str name);

#endif
