/* Loads a chunk token by token, into an environment of its own. */
#include "lua/chunk.h"

#include "base/arena.h"
#include "base/nearest.h"
#include "lua/message.h"
#include "lua/meter.h"
#include "lua/text.h"
#include "spec/lex.h"

#include <lua.h>
#include <string.h>

/* ---- unknown names --------------------------------------------------------------------------- */

/* Tries the local variables that are visible at the position of the name. */
static void try_locals(lua_State *L, struct nearest *nearest)
{
    lua_Debug frame;
    const char *name;

    if (!lua_getstack(L, 1, &frame))
        return;
    for (int i = 1; (name = lua_getlocal(L, &frame, i)); i++) {
        if (*name != '(')
            nearest_try(nearest, str_copy(sandbox_of(L)->arena, str_of(name)));
        lua_pop(L, 1);
    }
}

static void try_globals_l(lua_State *L, struct nearest *nearest)
{
    text_keys_l(L, 1);
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
        struct str name = { NULL, 0 };

        if (lua_type(L, -1) == LUA_TSTRING)
            name.at = lua_tolstring(L, -1, &name.length);
        if (name.at && !(name.length > 1 && name.at[0] == '_'))
            nearest_try(nearest, str_copy(sandbox_of(L)->arena, name));
        lua_pop(L, 1);
    }
    for (size_t i = 0; i < TEXT_LIBRARIES; i++)
        nearest_try(nearest, str_of(text_libraries[i]));
}

int chunk_unknown_l(lua_State *L)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct nearest nearest;
    const char *help;
    struct str name;
    struct diag *diag;

    if (lua_type(L, 2) != LUA_TSTRING)
        return 0; /* only text that made an environment of its own could get here */
    name.at = lua_tolstring(L, 2, &name.length);
    if (text_library_l(L, name)) {
        lua_pushvalue(L, 2);
        lua_pushvalue(L, -2);
        lua_rawset(L, 1);
        return 1;
    }
    name = str_copy(sandbox->arena, name);
    nearest = nearest_to(name);
    help = message_withheld(name);
    diag = sandbox_report(L, E0522, name, "unknown name `%.*s`",
                          (int)(name.length > 60 ? 60 : name.length), name.at);
    if (help) {
        diag_help(diag, "%s", help);
    } else {
        try_locals(L, &nearest);
        try_globals_l(L, &nearest);
        if (!diag_suggest(diag, nearest.best, '`') && sandbox->is_data)
            diag_help(diag, "text stands in quotes: \"%.*s\"",
                      (int)(name.length > 60 ? 60 : name.length), name.at);
    }
    sandbox_leave_l(L);
}

/* ---- loading --------------------------------------------------------------------------------- */

/* The token, or all of `<const>`, which is one unit to its author. */
static struct str text_of_refused(const struct guard *guard)
{
    struct lexer ahead = guard->lexer;
    struct token name = lex(&ahead), close = lex(&ahead);
    uint32_t begin = guard->token.begin, end = guard->token.end;

    if (token_is(&ahead, guard->token, "<") && name.type == TOKEN_NAME &&
        token_is(&ahead, close, ">"))
        end = close.end;
    return (struct str){ guard->source.text.at + begin, end - begin };
}

static _Noreturn void refuse_token_l(lua_State *L)
{
    struct sandbox *sandbox = sandbox_of(L);
    const struct guard *guard = &sandbox->guard;
    struct span at = sandbox_place(L, STR(""));

    if (guard->outcome == GUARD_LIMIT)
        sandbox_limit_l(L, guard->limit);
    if (guard->outcome == GUARD_WRONG)
        diag_add(sandbox->diags, E0520, at, "%s", guard->token.problem);
    else
        diag_add(sandbox->diags, E0525, at, "`%.*s` is not available here",
                 STR_ARGS(text_of_refused(guard)));
    sandbox_leave_l(L);
}

/* A lua_Reader. */
static const char *read_piece_l(lua_State *L, void *context, size_t *size)
{
    struct guard *guard = context;
    const char *piece = guard_read(guard, size);

    if (guard->outcome != GUARD_GOES_ON)
        refuse_token_l(L);
    meter_charge_l(L, guard->work);
    guard->work = 0;
    return piece;
}

/* The string on top of the stack: a message of Lua's. */
static struct str string_on_top(lua_State *L)
{
    struct str text = STR("an error without a message");

    if (lua_type(L, -1) == LUA_TSTRING)
        text.at = lua_tolstring(L, -1, &text.length);
    return text;
}

static void load_text_l(lua_State *L, const struct chunk *chunk)
{
    struct sandbox *sandbox = sandbox_of(L);
    const struct limits *limits = sandbox->limits;
    int status;

    if (chunk->text.length > limits->at[LIMIT_SOURCE] || chunk->text.length > UINT32_MAX / 2) {
        limit_report(sandbox->diags, limits, LIMIT_SOURCE, (struct span){ chunk->source, 0, 0 });
        sandbox_leave_l(L);
    }
    guard_init(&sandbox->guard, chunk->text, chunk->place ? 0 : lex_begin(chunk->text),
               sandbox->arena, limits);
    sandbox->is_loading = true;
    status = lua_load(L, read_piece_l, &sandbox->guard, "=" MESSAGE_CHUNK, "t");
    sandbox->is_loading = false;
    if (status != LUA_OK)
        sandbox_syntax_l(L, string_on_top(L));
}

/* A lua_Reader. */
static const char *read_code(lua_State *L, void *context, size_t *size)
{
    struct str *code = context;
    const char *bytes = code->at;

    (void)L;
    *size = code->length;
    code->length = 0;
    return bytes;
}

static void load_code_l(lua_State *L, struct str code)
{
    size_t release = strlen(lua_ident) + 1;

    if (code.length < release || memcmp(code.at, lua_ident, release) != 0)
        sandbox_leave_l(L);
    code.at += release;
    code.length -= release;
    if (lua_load(L, read_code, &code, "=" MESSAGE_CHUNK, "b") != LUA_OK)
        sandbox_leave_l(L);     /* of a machine with other numbers */
    lua_sethook(L, NULL, 0, 0); /* it ends; what it calls is charged for */
}

/* ---- running --------------------------------------------------------------------------------- */

enum { ENVIRONMENT_SIZE = 64 }; /* what a template can name: more fits, but takes time */

/* An environment with the library, in which unknown names are reported. */
static void push_environment_l(lua_State *L)
{
    lua_createtable(L, 0, ENVIRONMENT_SIZE);
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, chunk_unknown_l);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    text_open_l(L);
}

/* The function called once the chunk is loaded. */
struct body {
    void (*call_l)(lua_State *L, void *context);
    void *context;
};

/* Its argument is a struct body. */
static int run_l(lua_State *L)
{
    const struct body *body = lua_touserdata(L, 1);
    const struct chunk *chunk = sandbox_of(L)->chunk;

    lua_settop(L, 0);
    push_environment_l(L);
    if (chunk->code.length)
        load_code_l(L, chunk->code);
    else
        load_text_l(L, chunk);
    lua_insert(L, 1);
    lua_pushvalue(L, 2);
    lua_setupvalue(L, 1, 1); /* its only one: the environment */
    body->call_l(L, body->context);
    return 0;
}

/* An error that Lua itself found at run time. */
static int on_error_l(lua_State *L)
{
    sandbox_error_l(L, string_on_top(L));
}

/* Without setjmp, so that no variable here can lose its value. */
static bool run_protected(struct sandbox *sandbox, lua_State *L, struct body *body)
{
    if (setjmp(sandbox->exit))
        return false;
    lua_pushcfunction(L, on_error_l);
    lua_pushcfunction(L, run_l);
    lua_pushlightuserdata(L, body);
    if (lua_pcall(L, 1, 0, 1) == LUA_OK)
        return true;
    /* An error while one was handled: the stack is full. */
    diag_add(sandbox->diags, E0506, SPAN_NONE,
             "endless recursion: functions call each other without end");
    return false;
}

bool chunk_run(const struct chunk *chunk, struct arena *arena, struct diags *diags,
               const struct limits *limits, void (*body_l)(lua_State *L, void *context),
               void *context)
{
    struct body body = { body_l, context };
    /* Not in the arena: a jmp_buf needs more alignment on some systems. */
    struct sandbox sandbox = { .arena = arena, .diags = diags, .limits = limits, .chunk = chunk };
    bool good = run_protected(&sandbox, meter_open(&sandbox), &body);

    meter_close(&sandbox);
    return good;
}
