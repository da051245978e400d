/* Starter files: those of a new project, and copies of built-in targets.  It must not know what is
 * generated from them. */
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

/* Adds the files of a project in FOLDER ("" or ending in `/`).  SPEC is the text of its spec and ID
 * the stem of its file; an empty SPEC means an example, which only a new project gets.  False if
 * the folder has a project file. */
bool init_project(struct init_files *files, struct str folder, struct str id, struct str spec);

/* Adds the files of the built-in target NAME, and the templates that these include, in FOLDER.
 * False if the target does not exist. */
bool init_target(struct init_files *files, struct str folder, struct str name);

/* Writes the files that do not exist yet, with their folders, and adds a line for each to OUT.
 * False after problems were added. */
bool init_write(const struct init_files *files, struct diags *diags, struct buf *out);

#endif
