/* Globals of templates besides the library of every chunk: functions, and the view.  It
 * must not know what a template writes. */
#ifndef STATUSGEN_LUA_EXPOSE_H
#define STATUSGEN_LUA_EXPOSE_H

#include "lua/userdata.h"

/* Sets all of it in the environment on top of the stack.  Once for each state. */
void expose_l(struct lua_State *L, struct bindings *bindings);

/* The functions as a table of Markdown. */
void expose_document(struct buf *out);

#endif
