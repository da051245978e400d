/* Makes the artifacts of a job: select, name, plan, render.  It must not know the command line, or
 * what the bytes are used for. */
#ifndef STATUSGEN_PROJECT_BUILD_H
#define STATUSGEN_PROJECT_BUILD_H

#include "output/artifact.h"
#include "project/load.h"
#include "project/project.h"

/* The artifacts of a run, in the order in which they are written. */
struct build {
    struct loader *loader;
    const struct job *jobs; /* of the whole project: the options of targets that others show */
    size_t job_count;
    struct artifact *artifacts;
    size_t count;
    struct text_set scope; /* constants of targets that have one scope, by folder */
};

/* Adds the outputs of JOB; with PATHS_ONLY their bytes stay empty.  False after problems were
 * added; other jobs can still be built, to find more problems. */
bool build_job(struct build *build, const struct job *job, bool paths_only);

#endif
