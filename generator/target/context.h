/* The places of a language's text: a region, and the regions around it.  It must not know any
 * language by name, nor how a value is escaped. */
#ifndef STATUSGEN_TARGET_CONTEXT_H
#define STATUSGEN_TARGET_CONTEXT_H

#include "base/diag.h"
#include "target/lexical.h"

/* A place in the target's text.  Equal places are one object, so pointers can be compared. */
struct context {
    const struct region *region;
    const struct context *around;         /* NULL in the base */
    const struct region *const *children; /* what may open in it, longest mark first */
    size_t child_count;
    const struct escape_table *table;
};

/* All places of one language. */
struct contexts;

/* Prepares LEXICAL, which must outlive the result.  NULL with diagnostics if it is wrong. */
struct contexts *contexts_make(const struct lexical *lexical, struct arena *arena,
                               struct diags *diags);

const struct lexical *contexts_lexical(const struct contexts *contexts);

/* Region 0 is the base; the others follow in the order of the lexical rules.  NULL after them. */
const struct region *contexts_region(const struct contexts *contexts, size_t number);

/* The base, where a file begins and ends. */
const struct context *context_base(const struct contexts *contexts);

/* The place where REGION has opened in AROUND. */
const struct context *context_enter(struct contexts *contexts, const struct context *around,
                                    const struct region *region);

#endif
