/* Compiled templates as bytes, so that those that are part of the program are compiled when it is
 * built.  It must not know Lua's API, what is in a chunk, or any language.
 *
 * What only messages need (the text of the chunk, places in the template) is left out: where such a
 * template has a problem, the text of the template is compiled after all, and reports it. */
#ifndef STATUSGEN_TEMPLATE_COMPILED_H
#define STATUSGEN_TEMPLATE_COMPILED_H

#include "template/tpl.h"

/* Appends an entry NAME ("templates/c/header.tpl") with TEMPLATE, whose `code` is set. */
void compiled_write(struct str name, const struct template *template, struct buf *out);

/* Finds the entry NAME in ENTRIES, those that compiled_write appended, and makes it a template of
 * ARENA that points into them.  False if there is none.  CONTEXTS are of the same target.lua. */
bool compiled_read(struct str entries, struct str name, struct contexts *contexts,
                   struct arena *arena, struct template *template);

/* Run NUMBER of such a template, in ARENA. */
const struct run *compiled_run(const struct compiled *compiled, size_t number, struct arena *arena);

#endif
