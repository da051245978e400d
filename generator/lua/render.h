/* Runs a compiled template over a view and gives the bytes of one output.  It must not know where
 * the bytes go, or what the codes mean. */
#ifndef STATUSGEN_LUA_RENDER_H
#define STATUSGEN_LUA_RENDER_H

#include "lua/view.h"
#include "template/tpl.h"

enum { RENDER_MAX_BYTES = 256 << 20 };

/* Appends to OUT the output of TEMPLATE for the view of VIEWER, in its own sandbox.  OUT was
 * initialized by the caller, with at most RENDER_MAX_BYTES.  False if anything went wrong: the
 * problem is in DIAGS, with its place in the template, and OUT must not be used. */
bool render(const struct template *template, struct viewer *viewer, struct arena *arena,
            struct diags *diags, struct buf *out);

/* Lua's code for the chunk of TEMPLATE, in ARENA, for its `code`: then `render` needs no compiler,
 * but has no places for its problems.  Empty if the chunk is wrong, with the problem in DIAGS. */
struct str render_compile(const struct template *template, struct arena *arena,
                          struct diags *diags);

/* The documentation of the view in Markdown: records and fields, iterators and functions. */
void view_document(struct buf *out);

#endif
