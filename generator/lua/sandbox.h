/* Runs Lua text that other people wrote: limits, places of errors, and nothing to reach for.  It
 * must not know what the text is for.
 *
 * A problem never becomes a Lua error that text could catch: it is reported at its place and Lua is
 * left for good by longjmp.  The state is then dead; its heap is freed whole by sandbox_close.  So
 * C code that runs inside takes memory from the arena or from Lua, never from malloc. Functions
 * that may leave in this way, or raise, end in _l. */
#ifndef STATUSGEN_LUA_SANDBOX_H
#define STATUSGEN_LUA_SANDBOX_H

#include "base/limit.h"

struct lua_State;

/* One Lua state with the heap it lives in.  There is more behind it, which is private. */
struct sandbox {
    struct arena *arena;
    struct diags *diags;
    const struct limits *limits;
    void *user; /* of whoever opened it: theirs to set */
};

/* Text for Lua.  TEXT stands in SOURCE itself if `place` is NULL.  If it was made from something
 * else, `place` returns where its bytes from BEGIN to END come from.
 *
 * CODE, if there is any, is what lua_dump made of the text when this program was built, with the
 * release of Lua and a NUL before it.  It is trusted, and its problems have no places. */
struct chunk {
    struct str text, code;
    const struct source *source;
    struct span (*place)(const void *context, size_t begin, size_t end);
    const void *context;
};

/* A fresh state in which only what text.h lists can be seen.  Never NULL: without memory the
 * program ends.  The three must outlive it. */
struct sandbox *sandbox_open(struct arena *arena, struct diags *diags, const struct limits *limits);

/* Runs BODY inside.  False if it was left: what went wrong is in DIAGS, and then every further call
 * is false at once.  The stack is empty before and after. */
bool sandbox_call(struct sandbox *sandbox, void (*body_l)(struct lua_State *L, void *context),
                  void *context);

void sandbox_close(struct sandbox *sandbox);

/* ---- inside ---------------------------------------------------------------------------------- */

struct sandbox *sandbox_of(struct lua_State *L);

/* Pushes a new environment (a table: set in it what the chunk shall see beyond the library), then
 * the function that CHUNK is the text of, to be called without arguments.  CHUNK must outlive the
 * sandbox.  Leaves without a message if another release of Lua made its code. */
void sandbox_load_l(struct lua_State *L, const struct chunk *chunk);

/* To be called before work that takes long without running Lua: STEPS of about 10 ns each, say one
 * for an item and one for 16 bytes. */
void sandbox_charge_l(struct lua_State *L, uint64_t steps);

/* LENGTH bytes of scratch memory for the making of one string: good until the next call of this
 * function or of Lua.  LENGTH is charged, and is bound by LIMIT_VALUE. */
char *sandbox_scratch_l(struct lua_State *L, size_t length);

/* Where Lua is now: in the innermost function that is not C, the token WORD near what is being
 * done; with {NULL}, the name of the C function that runs. */
struct span sandbox_place(struct lua_State *L, struct str word);

/* Reports a problem there, with the calls that led to it.  Then notes and helps can be added, and
 * sandbox_leave_l has to follow. */
struct diag *sandbox_report(struct lua_State *L, enum diag_id id, struct str word,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));
_Noreturn void sandbox_leave_l(struct lua_State *L);

/* The `__index` of an environment: reports the name (its second argument) as an unknown one, with
 * the nearest name that can be seen. */
int sandbox_unknown_l(struct lua_State *L);

/* Report and leave: the usual way to refuse something. */
_Noreturn void sandbox_fail_l(struct lua_State *L, enum diag_id id, struct str word,
                              const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same for a limit. */
_Noreturn void sandbox_limit_l(struct lua_State *L, enum limit limit);

#endif
