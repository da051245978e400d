/* Opens Lua states for foreign text, counts what they use, and leaves them at the first problem;
 * must not know what the text is for. */
#include "lua/sandbox.h"

#include "base/arena.h"
#include "base/nearest.h"
#include "lua/guard.h"
#include "lua/heap.h"
#include "lua/message.h"
#include "lua/text.h"

#include <lua.h>
#include <setjmp.h>
#include <string.h>
#include <time.h>

enum {
    STEPS_PER_HOOK = 1000,
    STEPS_IF_SLOW = 50,
    HOOKS_PER_CLOCK = 2, /* asking for the time costs as much as a hundred steps */
    SLOW_MS = 40,        /* between two looks at the clock: steps are slow, so look more often */
    BYTES_PER_STEP = 16,
    CALLS_SHOWN = 3 /* of those that led to a problem */
};

/* A chunk that was loaded, named `s1`, `s2`, ... for Lua. */
struct loaded {
    const struct chunk *chunk;
    struct guard guard;
    uint32_t number;
    struct loaded *next;
};

struct room {
    struct sandbox open; /* first: what others see of it */
    lua_State *L;
    struct heap heap;
    jmp_buf exit;
    bool dead;
    bool blind;   /* Lua's stack is being moved */
    bool soon;    /* the hook was asked for at the next step */
    bool pending; /* a limit of memory was passed, and the next step shall tell where */
    enum limit pending_limit;
    uint64_t steps_left;
    int steps_per_hook;
    uint64_t charged;   /* steps, without the hook, since the clock was looked at */
    uint64_t cpu_begin; /* milliseconds */
    uint64_t cpu_seen;
    unsigned hooks;
    char *scratch;
    size_t scratch_size;
    struct loaded *loaded, *loading; /* all of them, newest first; the one that is compiled */
};

static const char unknown_key = 0; /* its address: where the registry keeps a metatable */

static struct room *room_of(lua_State *L)
{
    return *(struct room **)lua_getextraspace(L);
}

struct sandbox *sandbox_of(lua_State *L)
{
    return &room_of(L)->open;
}

_Noreturn void sandbox_leave_l(lua_State *L)
{
    longjmp(room_of(L)->exit, 1);
}

/* ---- places ---------------------------------------------------------------------------------- */

static const struct loaded *find_loaded(const struct room *room, const char *name)
{
    uint32_t number = 0;

    if (name[0] != '=' || name[1] != 's')
        return NULL;
    for (const char *at = name + 2; ascii_is_digit((unsigned char)*at); at++)
        number = number * 10 + (uint32_t)(*at - '0');
    for (const struct loaded *loaded = room->loaded; loaded; loaded = loaded->next)
        if (loaded->number == number)
            return loaded;
    return NULL;
}

/* Where TOKEN of the chunk comes from. */
static struct span original(const struct loaded *loaded, struct token token)
{
    const struct chunk *chunk = loaded->chunk;

    return chunk->place ? chunk->place(chunk->context, token.begin, token.end)
                        : (struct span){ chunk->source, token.begin, token.end };
}

static struct span place_of_line(const struct loaded *loaded, uint32_t line, struct str word,
                                 enum guard_way way)
{
    return original(loaded, guard_find(&loaded->guard, line, word, way));
}

/* The next function at or above *LEVEL of the stack that is not C: its chunk and its line. */
static const struct loaded *find_frame(lua_State *L, int *level, uint32_t *line)
{
    lua_Debug frame;

    for (; lua_getstack(L, *level, &frame); ++*level) {
        const struct loaded *loaded;

        lua_getinfo(L, "Sl", &frame);
        loaded = frame.currentline > 0 ? find_loaded(room_of(L), frame.source) : NULL;
        if (loaded) {
            *line = (uint32_t)frame.currentline;
            return loaded;
        }
    }
    return NULL;
}

static struct span innermost_place(lua_State *L, struct str word, enum guard_way way)
{
    const struct room *room = room_of(L);
    const struct loaded *loaded;
    uint32_t line;
    int level = 0;

    if (room->loading)
        return original(room->loading, room->loading->guard.token);
    if (room->blind)
        return SPAN_NONE;
    loaded = find_frame(L, &level, &line);
    return loaded ? place_of_line(loaded, line, word, way) : SPAN_NONE;
}

/* The name by which the C function that runs was called. */
static struct str running_name(lua_State *L)
{
    lua_Debug frame;

    if (room_of(L)->blind || room_of(L)->loading || !lua_getstack(L, 0, &frame))
        return STR("");
    lua_getinfo(L, "Sn", &frame);
    return *frame.what == 'C' ? str_of(frame.name) : STR("");
}

struct span sandbox_place(lua_State *L, struct str word)
{
    return innermost_place(L, word.at ? word : running_name(L), GUARD_NEAREST);
}

/* Notes for the calls that led to where the problem is. */
static void note_calls(lua_State *L, struct diag *diag, struct span at)
{
    uint32_t line;
    int level = 0;

    if (room_of(L)->blind || room_of(L)->loading || !find_frame(L, &level, &line))
        return;
    for (int shown = 0; shown < CALLS_SHOWN; shown++) {
        const struct loaded *loaded;
        struct span call;

        level++;
        loaded = find_frame(L, &level, &line);
        if (!loaded)
            return;
        call = place_of_line(loaded, line, STR(""), GUARD_NEAREST);
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

/* What Lua itself found while it ran.  The stack is still as it was then. */
static int on_error_l(lua_State *L)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct str text = str_of("an error without a message");
    struct lua_message message;
    struct span at;
    struct diag *diag;

    if (lua_type(L, 1) == LUA_TSTRING)
        text.at = lua_tolstring(L, 1, &text.length);
    message = message_read(text, !room_of(L)->loading, sandbox->arena);
    at = innermost_place(L, message.word, message.way);
    diag = diag_add(sandbox->diags, message.id, at, "%.*s", STR_ARGS(message.text));
    note_calls(L, diag, at);
    sandbox_leave_l(L);
}

/* ---- limits ---------------------------------------------------------------------------------- */

static uint64_t cpu_now(void)
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    struct timespec now = { 0 };

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
#else
    return (uint64_t)clock() * 1000 / CLOCKS_PER_SEC;
#endif
}

static void spend_l(lua_State *L, uint64_t steps)
{
    struct room *room = room_of(L);

    if (steps > room->steps_left)
        sandbox_limit_l(L, LIMIT_STEPS);
    room->steps_left -= steps;
}

/* A limit of memory was passed.  Much of it may be garbage: that does not count as in use. */
static void settle_l(lua_State *L)
{
    struct room *room = room_of(L);
    uint64_t max = room->heap.max_live;

    if (!room->pending)
        return;
    if (room->pending_limit != LIMIT_MEMORY)
        sandbox_limit_l(L, room->pending_limit);
    spend_l(L, room->heap.live / BYTES_PER_STEP);
    lua_gc(L, LUA_GCCOLLECT);
    if (room->heap.live > max - max / 8) /* or it would soon be here again */
        sandbox_limit_l(L, LIMIT_MEMORY);
    room->pending = false;
}

static void on_count_l(lua_State *L, lua_Debug *frame);

static void watch_clock_l(lua_State *L)
{
    struct room *room = room_of(L);
    uint64_t now, limit = room->open.limits->at[LIMIT_CPU];

    if (limit == 0)
        return;
    now = cpu_now();
    if (now - room->cpu_begin > limit * 1000)
        sandbox_limit_l(L, LIMIT_CPU);
    room->steps_per_hook = now - room->cpu_seen > SLOW_MS ? STEPS_IF_SLOW : STEPS_PER_HOOK;
    if (lua_gethook(L))
        lua_sethook(L, on_count_l, LUA_MASKCOUNT, room->steps_per_hook);
    room->cpu_seen = now;
}

/* Each call copies all the variable arguments in one step. */
static void check_arguments_l(lua_State *L, lua_Debug *frame)
{
    uint64_t max = room_of(L)->open.limits->at[LIMIT_ARGUMENTS];

    if (max < INT32_MAX && lua_getlocal(L, frame, -(int)max - 1))
        sandbox_limit_l(L, LIMIT_ARGUMENTS);
}

static void on_count_l(lua_State *L, lua_Debug *frame)
{
    struct room *room = room_of(L);

    check_arguments_l(L, frame);
    settle_l(L);
    spend_l(L, (uint64_t)room->steps_per_hook);
    if (room->soon || ++room->hooks % HOOKS_PER_CLOCK == 0)
        watch_clock_l(L);
    if (room->soon)
        lua_sethook(L, on_count_l, LUA_MASKCOUNT, room->steps_per_hook);
    room->soon = false;
}

/* The next step shall come to the hook. */
static void hook_soon(struct room *room)
{
    room->soon = true;
    if (room->L)
        lua_sethook(room->L, on_count_l, LUA_MASKCOUNT, 1);
}

/* A part of what may be allocated in all was used up: that takes time, however few steps it was. */
static void on_portion(void *context)
{
    hook_soon(context);
}

static void on_excess(void *context, enum heap_excess excess, bool large, bool far)
{
    static const enum limit limits[] = {
        [HEAP_LIVE] = LIMIT_MEMORY, [HEAP_VALUE] = LIMIT_VALUE, [HEAP_TOTAL] = LIMIT_ALLOCATED
    };
    struct room *room = context;

    if (!room->pending) {
        room->pending = true;
        room->pending_limit = limits[excess];
        hook_soon(room);
    }
    if (!far)
        return;
    if (!room->L)
        out_of_memory(); /* a limit that no state fits in */
    room->blind = !large;
    sandbox_limit_l(room->L, limits[excess]);
}

void sandbox_charge_l(lua_State *L, uint64_t steps)
{
    struct room *room = room_of(L);

    if (room->pending)
        settle_l(L);
    spend_l(L, steps);
    room->charged += steps;
    if (room->charged > STEPS_PER_HOOK) {
        room->charged = 0;
        watch_clock_l(L);
    }
}

char *sandbox_scratch_l(lua_State *L, size_t length)
{
    struct room *room = room_of(L);
    uint64_t max = room->open.limits->at[LIMIT_VALUE];
    size_t size = length < 256 ? 256 : length;

    if (length > max)
        sandbox_limit_l(L, LIMIT_VALUE);
    sandbox_charge_l(L, 1 + length / BYTES_PER_STEP);
    if (size > room->scratch_size) {
        size = size + size / 2 < max ? size + size / 2 : size;
        room->scratch = heap_alloc(&room->heap, room->scratch, room->scratch_size, size);
        room->scratch_size = size;
    }
    return room->scratch;
}

/* ---- unknown names --------------------------------------------------------------------------- */

/* Tries the local variables that can be seen where the name stands. */
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
}

int sandbox_unknown_l(lua_State *L)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct nearest nearest;
    const char *help;
    struct str name;
    struct diag *diag;

    if (lua_type(L, 2) != LUA_TSTRING)
        return 0; /* only text that made an environment of its own could get here */
    name.at = lua_tolstring(L, 2, &name.length);
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
        diag_suggest(diag, nearest.best, '`');
    }
    sandbox_leave_l(L);
}

/* ---- loading --------------------------------------------------------------------------------- */

/* The token, or all of `<const>`, which is one thing to who wrote it. */
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

static _Noreturn void refuse_token_l(lua_State *L, const struct loaded *loaded)
{
    struct diags *diags = room_of(L)->open.diags;
    struct span at = original(loaded, loaded->guard.token);

    if (loaded->guard.outcome == GUARD_LIMIT)
        sandbox_limit_l(L, loaded->guard.limit);
    if (loaded->guard.outcome == GUARD_WRONG)
        diag_add(diags, E0520, at, "%s", loaded->guard.token.problem);
    else
        diag_add(diags, E0525, at, "`%.*s` is not available here",
                 STR_ARGS(text_of_refused(&loaded->guard)));
    sandbox_leave_l(L);
}

/* A lua_Reader. */
static const char *read_piece_l(lua_State *L, void *context, size_t *size)
{
    struct loaded *loaded = context;
    const char *piece = guard_read(&loaded->guard, size);

    if (loaded->guard.outcome != GUARD_GOES_ON)
        refuse_token_l(L, loaded);
    if (loaded->guard.work > STEPS_PER_HOOK || !piece) {
        uint64_t work = loaded->guard.work;

        loaded->guard.work = 0;
        spend_l(L, work);
        if (++room_of(L)->hooks % HOOKS_PER_CLOCK == 0)
            watch_clock_l(L);
    }
    if (room_of(L)->pending && room_of(L)->pending_limit != LIMIT_MEMORY)
        sandbox_limit_l(L, room_of(L)->pending_limit);
    return piece;
}

/* The token at PLACE as a message names it; long ones are cut. */
static struct str token_name(struct span place, struct arena *arena)
{
    struct str text = span_text(place);

    if (text.length == 0)
        return STR("the end of the text");
    if (text.length > 40 || memchr(text.at, '\n', text.length))
        return STR("this");
    return str_format(arena, "`%.*s`", STR_ARGS(text));
}

static _Noreturn void report_syntax_l(lua_State *L, const struct loaded *loaded)
{
    struct sandbox *sandbox = sandbox_of(L);
    struct str text = STR(""), name = STR("");
    struct lua_message message;
    struct span at, opened;
    struct diag *diag;

    text.at = lua_tolstring(L, -1, &text.length);
    message = message_read(text.at ? text : STR("unreadable"), false, sandbox->arena);
    at = place_of_line(loaded, message.line, STR(""), GUARD_NEAREST);
    opened = place_of_line(loaded, message.opened_line, message.opened, message.opened_way);
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

/* Bytes before the text of a file proper: a mark of UTF-8, and a line for the shell. */
static uint32_t preamble(const struct chunk *chunk)
{
    struct str text = chunk->text;
    uint32_t skip = 0;

    if (chunk->place)
        return 0;
    if (text.length >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0)
        skip = 3;
    if (skip < text.length && text.at[skip] == '#') {
        const char *newline = memchr(text.at + skip, '\n', text.length - skip);

        skip = newline ? (uint32_t)(newline - text.at) : (uint32_t)text.length;
    }
    return skip;
}

static struct loaded *add_chunk_l(lua_State *L, const struct chunk *chunk)
{
    struct room *room = room_of(L);
    struct loaded *loaded = arena_alloc(room->open.arena, sizeof *loaded);

    if (chunk->text.length > room->open.limits->at[LIMIT_SOURCE] ||
        chunk->text.length > UINT32_MAX / 2) {
        limit_report(room->open.diags, room->open.limits, LIMIT_SOURCE,
                     (struct span){ chunk->source, 0, 0 });
        sandbox_leave_l(L);
    }
    loaded->chunk = chunk;
    loaded->number = room->loaded ? room->loaded->number + 1 : 1;
    loaded->next = room->loaded;
    room->loaded = loaded;
    guard_init(&loaded->guard, chunk->text, preamble(chunk), room->open.arena, room->open.limits);
    return loaded;
}

static void load_text_l(lua_State *L, const struct chunk *chunk)
{
    struct room *room = room_of(L);
    struct loaded *loaded = add_chunk_l(L, chunk);
    struct str name = str_format(room->open.arena, "=s%u", (unsigned)loaded->number);
    int status;

    room->loading = loaded;
    status = lua_load(L, read_piece_l, loaded, name.at, "t");
    room->loading = NULL;
    if (status != LUA_OK)
        report_syntax_l(L, loaded);
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
    if (lua_load(L, read_code, &code, "=code", "b") != LUA_OK)
        sandbox_leave_l(L);     /* of a machine with other numbers */
    lua_sethook(L, NULL, 0, 0); /* it ends; what it calls is charged for */
}

void sandbox_load_l(lua_State *L, const struct chunk *chunk)
{
    lua_newtable(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &unknown_key);
    lua_setmetatable(L, -2);
    text_fill_l(L);
    if (chunk->code.length)
        load_code_l(L, chunk->code);
    else
        load_text_l(L, chunk);
    lua_pushvalue(L, -2);
    lua_setupvalue(L, -2, 1); /* its only one: the environment */
}

/* ---- the state ------------------------------------------------------------------------------- */

struct job {
    void (*body_l)(lua_State *L, void *context);
    void *context;
};

static int run_job_l(lua_State *L)
{
    const struct job *job = lua_touserdata(L, 1);

    lua_settop(L, 0);
    job->body_l(L, job->context);
    return 0;
}

/* Without setjmp, so that no variable here can lose its value. */
static bool run_protected(struct room *room, struct job *job)
{
    lua_State *L = room->L;
    int status;

    room->cpu_begin = room->cpu_seen = cpu_now();
    lua_pushcfunction(L, on_error_l);
    lua_pushcfunction(L, run_job_l);
    lua_pushlightuserdata(L, job);
    status = lua_pcall(L, 1, 0, 1);
    if (status != LUA_OK) { /* an error while one was handled: the stack is full */
        diag_add(room->open.diags, E0506, SPAN_NONE, "functions call each other without end");
        room->dead = true;
        return false;
    }
    lua_settop(L, 0);
    return true;
}

bool sandbox_call(struct sandbox *sandbox, void (*body_l)(lua_State *L, void *context),
                  void *context)
{
    struct room *room = (struct room *)(void *)sandbox;
    struct job job = { body_l, context };

    if (room->dead)
        return false;
    if (setjmp(room->exit)) {
        room->dead = true;
        return false;
    }
    return run_protected(room, &job);
}

static void open_body_l(lua_State *L, void *context)
{
    (void)context;
    lua_createtable(L, 0, 2);
    lua_pushcfunction(L, sandbox_unknown_l);
    lua_setfield(L, -2, "__index");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &unknown_key);
    text_open_l(L);
}

struct sandbox *sandbox_open(struct arena *arena, struct diags *diags, const struct limits *limits)
{
    struct room *room = arena_alloc(arena, sizeof *room);

    room->open.arena = arena;
    room->open.diags = diags;
    room->open.limits = limits;
    room->steps_left = limits->at[LIMIT_STEPS];
    room->heap.max_live = limits->at[LIMIT_MEMORY];
    room->heap.max_value = limits->at[LIMIT_VALUE];
    room->heap.max_total = limits->at[LIMIT_ALLOCATED];
    room->heap.over = on_excess;
    room->heap.portion = on_portion;
    room->heap.context = room;
    room->L = lua_newstate(heap_alloc, &room->heap);
    if (!room->L)
        out_of_memory();
    *(struct room **)lua_getextraspace(room->L) = room;
    room->steps_per_hook = STEPS_PER_HOOK;
    lua_sethook(room->L, on_count_l, LUA_MASKCOUNT, STEPS_PER_HOOK);
    sandbox_call(&room->open, open_body_l, NULL);
    return &room->open;
}

void sandbox_close(struct sandbox *sandbox)
{
    struct room *room = (struct room *)(void *)sandbox;

    heap_free(&room->heap);
    room->dead = true;
}
