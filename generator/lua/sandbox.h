/* Where Lua text that other people wrote is when something is wrong with it, and how it is stopped
 * there.  It must not know what the text is for, or what it uses up.
 *
 * A problem never becomes a Lua error that text could catch: it is reported at its location and Lua
 * is left by longjmp.  The state is dead then, and its heap is freed as a whole.  So C code that
 * runs inside takes memory from the arena or from Lua, never from malloc.  Functions that may leave
 * in this way, or raise a Lua error, end in _l. */
#ifndef STATUSGEN_LUA_SANDBOX_H
#define STATUSGEN_LUA_SANDBOX_H

#include "lua/guard.h"

#include <setjmp.h>

struct lua_State;

/* Text for Lua.  It is that of SOURCE itself if `place` is NULL.  If it was made from something
 * else, `place` returns where its bytes from BEGIN to END come from.
 *
 * CODE, if there is any, is what lua_dump made of the text when this program was built, with the
 * release of Lua and a NUL before it.  It is trusted, and its problems have no locations. */
struct chunk {
    struct str text, code;
    const struct source *source;
    struct span (*place)(const void *context, size_t begin, size_t end);
    const void *context;
};

/* One Lua state that runs one chunk. */
struct sandbox {
    struct arena *arena;
    struct diags *diags;
    const struct limits *limits;
    void *user;   /* of whoever runs the chunk: theirs to set */
    bool is_data; /* an unknown name is probably text without its quotes */

    /* For chunk.c and meter.c. */
    const struct chunk *chunk;
    struct guard guard; /* knows the chunk's tokens */
    bool is_loading;    /* Lua compiles the chunk, and has come to the guard's token */
    bool is_blind;      /* Lua's stack is being moved: it must not be looked at */
    struct meter *meter;
    jmp_buf exit;
};

struct sandbox *sandbox_of(struct lua_State *L);

/* Where Lua is now: in the innermost function that is not C, the token WORD near what is being
 * done; with {NULL}, the name of the C function that runs. */
struct span sandbox_place(struct lua_State *L, struct str word);

/* Reports a problem there, with the calls that led to it.  Then notes and helps can be added, and
 * sandbox_leave_l has to follow. */
struct diag *sandbox_report(struct lua_State *L, enum diag_id id, struct str word,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));
_Noreturn void sandbox_leave_l(struct lua_State *L);

/* Report and leave: the usual way to refuse something. */
_Noreturn void sandbox_fail_l(struct lua_State *L, enum diag_id id, struct str word,
                              const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same for a limit that was reached. */
_Noreturn void sandbox_limit_l(struct lua_State *L, enum limit limit);

/* The same for TEXT, an error of Lua's own: its stack is as it was when it happened. */
_Noreturn void sandbox_error_l(struct lua_State *L, struct str text);

/* The same for one of Lua's compiler, which has come back with TEXT. */
_Noreturn void sandbox_syntax_l(struct lua_State *L, struct str text);

#endif
