/* Dependency rules that make and ninja read alike.  It must not know what is built or why. */
#ifndef STATUSGEN_OUTPUT_DEPFILE_H
#define STATUSGEN_OUTPUT_DEPFILE_H

#include "base/buf.h"

struct diags;

/* Paths in the order and spelling of the rule. */
struct depfile {
    const struct str *targets; /* all outputs, or the stamp alone; at least one */
    size_t target_count;
    const struct str *inputs; /* files that were read */
    size_t input_count;
};

/* Appends one rule, TARGETS: INPUTS, to OUT, and an empty one for each input, so that make goes on
 * if one was renamed.  False, with a diagnostic for each path that make and
 * ninja cannot both read (see depfile.c); OUT is not to be used then. */
bool depfile_write(struct buf *out, const struct depfile *depfile, struct diags *diags);

#endif
