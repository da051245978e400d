/* Data to model: the declarations of a spec and of those it extends.  It must not know where the
 * data came from, targets, or the rules that hold between records. */
#ifndef STATUSGEN_SPEC_READ_H
#define STATUSGEN_SPEC_READ_H

#include "spec/data.h"
#include "spec/model.h"

/* Makes one model of FILES: the spec that extends none first, each further one extends the one
 * before it.  Problems with fields are added to DIAGS; the model is always made, as far as it can
 * be read, so that later checks find more of them.  NULL only if no file has a spec{...}. */
struct model *model_read(const struct data_file *files, size_t count, struct arena *arena,
                         struct diags *diags);

/* The spec that the spec{...} of FILE extends; empty if there is none. */
struct str model_extends(const struct data_file *file, struct span *at);

/* The words that begin a declaration, NULL at the end: what Lua offers to specs as functions. */
extern const char *const spec_keywords[];

#endif
