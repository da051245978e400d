/* The changes between the outputs that two states of a project make of one spec.  It must not know
 * where the two states come from. */
#ifndef STATUSGEN_UPKEEP_BREAKING_OUTPUTS_H
#define STATUSGEN_UPKEEP_BREAKING_OUTPUTS_H

#include "project/project.h"
#include "target/target.h"
#include "upkeep/breaking/changes.h"

/* One output; its target is NULL where it cannot be loaded, and is not compared then. */
struct spec_output {
    const struct job *job;
    const struct target *target;
};

/* One state of a spec, and its outputs in the order of the project file. */
struct spec_state {
    const struct model *model;
    const struct spec_output *outputs;
    size_t count;
};

/* Adds to CHANGES the outputs that were removed, options that changed, codes that an output no
 * longer selects, and renames that a target cannot keep; all of CHANGES is sorted then.  AT is
 * where the project file would list what is missing. */
void breaking_compare_outputs(const struct spec_state *before, const struct spec_state *now,
                              struct span at, struct changes *changes);

#endif
