/* The rules that a linked model must keep.  It must not know targets, templates or files. */
#ifndef STATUSGEN_SPEC_CHECK_H
#define STATUSGEN_SPEC_CHECK_H

#include "base/diag.h"
#include "spec/model.h"

/* Runs every rule, so that one run reports all problems.  True if there was none. */
bool model_check(const struct model *model, struct diags *diags);

#endif
