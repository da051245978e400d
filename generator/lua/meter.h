/* Counts what a sandbox uses up: steps, memory and time.  It must not know what the chunk does. */
#ifndef STATUSGEN_LUA_METER_H
#define STATUSGEN_LUA_METER_H

#include "lua/sandbox.h"

/* Makes the Lua state of SANDBOX, on a heap of its own.  Without memory the program ends. */
struct lua_State *meter_open(struct sandbox *sandbox);

/* Frees all that the state ever took. */
void meter_close(struct sandbox *sandbox);

/* Counts STEPS of about 10 ns each, say one for an item and one for 16 bytes: to be called before
 * work that takes long without running Lua. */
void meter_charge_l(struct lua_State *L, uint64_t steps);

/* LENGTH bytes of scratch memory for the making of one string: good until the next call of this
 * function or of Lua.  LENGTH is charged, and bound by LIMIT_VALUE. */
char *meter_scratch_l(struct lua_State *L, size_t length);

#endif
