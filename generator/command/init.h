/* Files to start from: those of a new project, and copies of built-in targets.  It must not know
 * what is generated from them. */
#ifndef STATUSGEN_COMMAND_INIT_H
#define STATUSGEN_COMMAND_INIT_H

#include "base/diag.h"

struct init_file {
    struct str path, bytes;
};

struct init_files {
    struct arena *arena;
    struct init_file *items;
    size_t count;
};

/* What a project in FOLDER ("" or ending in `/`) starts from.  SPEC is the text of its spec and ID
 * the stem of its file; an empty SPEC stands for an example. */
void init_project(struct init_files *files, struct str folder, struct str id, struct str spec);

/* The built-in target NAME, and those that its templates include, in FOLDER.  False if there is no
 * such target. */
bool init_target(struct init_files *files, struct str folder, struct str name);

/* Writes the files that do not exist, with their folders, and says in OUT what became of each.
 * False after problems were added. */
bool init_write(const struct init_files *files, struct diags *diags, struct buf *out);

#endif
