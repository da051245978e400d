/* Finds Lua's position by the line of each token, which the guard counted. */
#include "lua/sandbox.h"

#include "base/arena.h"
#include "lua/message.h"

#include <lua.h>
#include <string.h>

enum { CALLS_SHOWN = 3 /* of those that led to a problem */ };

struct sandbox *sandbox_of(lua_State *L)
{
    return *(struct sandbox **)lua_getextraspace(L);
}

_Noreturn void sandbox_leave_l(lua_State *L)
{
    longjmp(sandbox_of(L)->exit, 1);
}

/* ---- locations ------------------------------------------------------------------------------- */

/* Where TOKEN of the chunk comes from. */
static struct span original(const struct sandbox *sandbox, struct token token)
{
    const struct chunk *chunk = sandbox->chunk;

    return chunk->place ? chunk->place(chunk->context, token.begin, token.end)
                        : (struct span){ chunk->source, token.begin, token.end };
}

static struct span place_of_line(const struct sandbox *sandbox, uint32_t line, struct str word,
                                 enum guard_way way)
{
    return original(sandbox, guard_find(&sandbox->guard, line, word, way));
}

static bool has_stack(const struct sandbox *sandbox)
{
    return !sandbox->is_blind && !sandbox->is_loading;
}

/* The line of the next function at or above *LEVEL of the stack that is the chunk's; 0 if there is
 * none. */
static uint32_t next_line(lua_State *L, int *level)
{
    lua_Debug frame;

    for (; has_stack(sandbox_of(L)) && lua_getstack(L, *level, &frame); ++*level) {
        lua_getinfo(L, "l", &frame);
        if (frame.currentline > 0)
            return (uint32_t)frame.currentline;
    }
    return 0;
}

static struct span innermost_place(lua_State *L, struct str word, enum guard_way way)
{
    const struct sandbox *sandbox = sandbox_of(L);
    int level = 0;
    uint32_t line = next_line(L, &level);

    if (sandbox->is_loading)
        return original(sandbox, sandbox->guard.token);
    return line ? place_of_line(sandbox, line, word, way) : SPAN_NONE;
}

/* The name by which the C function that runs was called. */
static struct str running_name(lua_State *L)
{
    lua_Debug frame;

    if (!has_stack(sandbox_of(L)) || !lua_getstack(L, 0, &frame))
        return STR("");
    lua_getinfo(L, "Sn", &frame);
    return *frame.what == 'C' ? str_of(frame.name) : STR("");
}

struct span sandbox_place(lua_State *L, struct str word)
{
    return innermost_place(L, word.at ? word : running_name(L), GUARD_NEAREST);
}

/* Notes for the calls that led to AT, where the problem is. */
static void note_calls(lua_State *L, struct diag *diag, struct span at)
{
    int level = 0;
    uint32_t line = next_line(L, &level);

    for (int shown = 0; line && shown < CALLS_SHOWN; shown++) {
        struct span call;

        level++;
        line = next_line(L, &level);
        if (!line)
            return;
        call = place_of_line(sandbox_of(L), line, STR(""), GUARD_NEAREST);
        if (call.source && (call.source != at.source || call.begin != at.begin))
            diag_note(diag, call, "called from here");
        at = call;
    }
}

/* ---- reporting ------------------------------------------------------------------------------- */

static struct diag *report(lua_State *L, enum diag_id id, struct span at, const char *format,
                           va_list args)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct buf text;
    struct diag *diag;

    buf_init(&text, sandbox->arena, SIZE_MAX);
    buf_vprint(&text, format, args);
    diag = diag_add(sandbox->diags, id, at, "%.*s", STR_ARGS(buf_str(&text)));
    note_calls(L, diag, at);
    return diag;
}

struct diag *sandbox_report(lua_State *L, enum diag_id id, struct str word, const char *format, ...)
{
    struct diag *diag;
    va_list args;

    va_start(args, format);
    diag = report(L, id, sandbox_place(L, word), format, args);
    va_end(args);
    return diag;
}

_Noreturn void sandbox_fail_l(lua_State *L, enum diag_id id, struct str word, const char *format,
                              ...)
{
    va_list args;

    va_start(args, format);
    report(L, id, sandbox_place(L, word), format, args);
    va_end(args);
    sandbox_leave_l(L);
}

_Noreturn void sandbox_limit_l(lua_State *L, enum limit limit)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct span at = sandbox_place(L, (struct str){ NULL, 0 });
    struct diag *diag = limit_report(sandbox->diags, sandbox->limits, limit, at);

    note_calls(L, diag, at);
    sandbox_leave_l(L);
}

_Noreturn void sandbox_error_l(lua_State *L, struct str text)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct lua_message message = message_read(text, !sandbox->is_loading, sandbox->arena);
    struct span at = innermost_place(L, message.word, message.way);
    struct diag *diag = diag_add(sandbox->diags, message.id, at, "%.*s", STR_ARGS(message.text));

    note_calls(L, diag, at);
    sandbox_leave_l(L);
}

/* The token at AT as a message names it; long ones are not repeated. */
static struct str token_name(struct span at, struct arena *arena)
{
    struct str text = span_text(at);

    if (text.length == 0)
        return STR("the end of the text");
    if (text.length > 40 || memchr(text.at, '\n', text.length))
        return STR("this");
    return str_format(arena, "`%.*s`", STR_ARGS(text));
}

_Noreturn void sandbox_syntax_l(lua_State *L, struct str text)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct lua_message message = message_read(text, false, sandbox->arena);
    struct span at = place_of_line(sandbox, message.line, STR(""), GUARD_NEAREST);
    struct span opened = place_of_line(sandbox, message.opened_line, message.opened,
                                       message.opened_way);
    struct str name = STR("");
    struct diag *diag;

    if (message.names_token)
        name = str_format(sandbox->arena, " near %.*s", STR_ARGS(token_name(at, sandbox->arena)));
    if (message.opened.length && !str_equal(span_text(opened), message.opened))
        message = (struct lua_message){ .id = message.id, .text = STR("syntax error") };
    diag = diag_add(sandbox->diags, message.id, at, "%.*s%.*s", STR_ARGS(message.text),
                    STR_ARGS(name));
    if (message.opened.length)
        diag_note(diag, opened, "this `%.*s` is not closed", STR_ARGS(message.opened));
    sandbox_leave_l(L);
}
