/* What all commands share: the command line, the loader, the project file.  It must not know what
 * the commands do. */
#ifndef STATUSGEN_COMMAND_SESSION_H
#define STATUSGEN_COMMAND_SESSION_H

#include "base/limit.h"
#include "command/cli.h"
#include "project/build.h"
#include "project/load.h"
#include "project/project.h"

enum { FINDINGS = 1 }; /* the exit code */

struct session {
    const struct cli *cli;
    struct arena *arena;
    struct diags *diags;
    struct buf *out;
    struct sources sources;
    struct limits limits;
    struct loader loader;
    struct project project;
    bool has_project;
    bool from_project; /* the jobs are of the project file */
    struct job *jobs;
    size_t job_count;
    struct build build;
};

extern const char session_project_file[]; /* "statusgen.lua" */

/* Finds the project file, here or in a folder above, and reads it.  False if it was not found, or
 * after problems were added. */
bool session_read_project(struct session *session);

/* Reports that the command names no spec, and that there is no project file. */
void session_report_no_project(struct session *session);

/* Whether the project file lists outputs; if not, that is reported. */
bool session_check_outputs(struct session *session);

/* Whether WORD is one of WORDS, or WORDS is empty. */
bool session_is_among(const struct words *words, struct str word);

/* The specs that a command processes: those of the command line, else each of the project file
 * once, with the folder that their paths are relative to.  False after problems were added. */
struct session_spec {
    struct str name, folder;
    struct span at;
};

/* The specs of PROJECT, each once. */
void session_specs_of(struct session *session, const struct project *project,
                      struct session_spec **specs, size_t *count);

/* The spec of the project file whose path or stem is WORD, else WORD itself. */
struct session_spec session_spec_named(struct session *session, struct str word);

bool session_specs(struct session *session, struct session_spec **specs, size_t *count);

#endif
