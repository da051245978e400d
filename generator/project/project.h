/* The project file: the outputs that a repository keeps in sync.  It must not know how they are
 * made. */
#ifndef STATUSGEN_PROJECT_PROJECT_H
#define STATUSGEN_PROJECT_PROJECT_H

#include "spec/data.h"
#include "spec/model.h"
#include "spec/select.h"

/* A name and its value: an option of a target, or the folder of a role. */
struct given {
    struct str name, value;
    struct span at;
};

/* One spec for one target, as the command line or a project file requests it. */
struct job {
    struct record record; /* of `output_type`, if it is from a project file */
    struct str spec, target;
    struct span spec_at, target_at;
    struct str
        folder; /* of relative paths: that of the project file; empty for the working directory */
    struct given
        *dirs; /* the folder of each role; an empty name is for all others; the default is "." */
    size_t dir_count;
    struct given *options;
    size_t option_count;
    struct condition *only;
    size_t only_count;
};

/* Its texts are empty if they were not given. */
struct project_breaking {
    struct record record;
    struct str against, fail_on;
};

struct project {
    struct record record;
    struct str folder;   /* the base of relative paths; empty for the working directory */
    struct str requires; /* ">=0.1"; empty allows any version */
    struct span requires_at;
    struct project_breaking breaking;
    struct job *jobs;
    size_t job_count;
};

extern const char *const project_keywords[];
extern const struct record_type project_type, output_type;

/* Reads the declarations of a project file in FOLDER.  False after problems were added. */
bool project_read(const struct data_file *file, struct str folder, struct arena *arena,
                  struct diags *diags, struct project *project);

/* Whether VERSION ("0.1.0") satisfies REQUIRES (">=0.1"); an empty one is satisfied. */
bool version_satisfies(struct str version, struct str requires);

#endif
