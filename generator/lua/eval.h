/* Reads specs that compute: runs them and returns the same tree as the parser of plain data.  It
 * must not know what the keywords mean. */
#ifndef STATUSGEN_LUA_EVAL_H
#define STATUSGEN_LUA_EVAL_H

#include "base/limit.h"
#include "spec/data.h"

/* Runs SOURCE.  Each of KEYWORDS (NULL ends them) is a function that takes one table or string, and
 * so is any other name that is called like that: the reader of the tree reports it. PLACES
 * is what data_parse made of the same text.  DATA_READ with the calls in the order they ran, or
 * DATA_WRONG with the problem in DIAGS.  The tree lives in ARENA, its texts
 * as long as SOURCE. */
enum data_outcome eval_data(const struct source *source, const struct data_file *places,
                            const char *const *keywords, struct arena *arena, struct diags *diags,
                            const struct limits *limits, struct data_file *file);

#endif
