/* Runs a chunk in a sandbox of its own.  It must not know what the chunk is for. */
#ifndef STATUSGEN_LUA_CHUNK_H
#define STATUSGEN_LUA_CHUNK_H

#include "lua/sandbox.h"

/* Makes a fresh state in which only what text.h lists can be seen, loads CHUNK there and calls
 * BODY, which finds the chunk's function on the stack, to be called without arguments, and above
 * it the environment: it can set there what else the chunk shall see.  False if the state was
 * left: what went wrong is in DIAGS, but for code that another release of Lua made. */
bool chunk_run(const struct chunk *chunk, struct arena *arena, struct diags *diags,
               const struct limits *limits, void (*body_l)(struct lua_State *L, void *context),
               void *context);

/* The `__index` of an environment: the library that its second argument names, or it reports that
 * as an unknown name, with the nearest one that can be seen. */
int chunk_unknown_l(struct lua_State *L);

#endif
