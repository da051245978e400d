/* A hook each thousand steps, a heap that counts, and what functions of ours charge for. */
#include "lua/meter.h"

#include "base/arena.h"
#include "base/system/system.h"
#include "lua/heap.h"

#include <lua.h>

enum {
    STEPS_PER_HOOK = 1000,
    STEPS_IF_SLOW = 50,
    HOOKS_PER_CLOCK = 2, /* asking for the time costs as much as a hundred steps */
    SLOW_MS = 40,        /* between two looks at the clock: steps are slow, so look more often */
    BYTES_PER_STEP = 16,
    COLLECT_FROM = 512 * 1024 /* bytes in use: less is not searched for garbage */
};

struct meter {
    struct sandbox *sandbox;
    lua_State *L;
    struct heap heap;
    bool soon;    /* the hook was asked for at the next step */
    bool pending; /* a limit of memory was passed, and the next step shall report where */
    enum limit pending_limit;
    uint64_t steps_left;
    int steps_per_hook;
    uint64_t charged;   /* steps, without the hook, since the clock was looked at */
    uint64_t cpu_begin; /* milliseconds */
    uint64_t cpu_seen;
    unsigned hooks;
    char *scratch;
    size_t scratch_size;
};

static struct meter *meter_of(lua_State *L)
{
    return sandbox_of(L)->meter;
}

/* ---- time and steps -------------------------------------------------------------------------- */

static void spend_l(lua_State *L, uint64_t steps)
{
    struct meter *meter = meter_of(L);

    if (steps > meter->steps_left)
        sandbox_limit_l(L, LIMIT_STEPS);
    meter->steps_left -= steps;
    if (meter->heap.live > COLLECT_FROM && !lua_gc(L, LUA_GCISRUNNING))
        lua_gc(L, LUA_GCRESTART);
}

/* A limit of memory was passed.  Much of it may be garbage: that does not count as in use. */
static void settle_l(lua_State *L)
{
    struct meter *meter = meter_of(L);
    uint64_t max = meter->heap.max_live;

    if (!meter->pending)
        return;
    if (meter->pending_limit != LIMIT_MEMORY)
        sandbox_limit_l(L, meter->pending_limit);
    spend_l(L, meter->heap.live / BYTES_PER_STEP);
    lua_gc(L, LUA_GCCOLLECT);
    if (meter->heap.live > max - max / 8) /* or it would soon be here again */
        sandbox_limit_l(L, LIMIT_MEMORY);
    meter->pending = false;
}

static void on_count_l(lua_State *L, lua_Debug *frame);

static void watch_clock_l(lua_State *L)
{
    struct meter *meter = meter_of(L);
    uint64_t now, limit = meter->sandbox->limits->at[LIMIT_CPU];

    if (limit == 0)
        return;
    now = sys_cpu_ms();
    if (now - meter->cpu_begin > limit * 1000)
        sandbox_limit_l(L, LIMIT_CPU);
    meter->steps_per_hook = now - meter->cpu_seen > SLOW_MS ? STEPS_IF_SLOW : STEPS_PER_HOOK;
    if (lua_gethook(L))
        lua_sethook(L, on_count_l, LUA_MASKCOUNT, meter->steps_per_hook);
    meter->cpu_seen = now;
}

/* Each call copies all the variable arguments in one step. */
static void check_arguments_l(lua_State *L, lua_Debug *frame)
{
    uint64_t max = meter_of(L)->sandbox->limits->at[LIMIT_ARGUMENTS];

    if (max < INT32_MAX && lua_getlocal(L, frame, -(int)max - 1))
        sandbox_limit_l(L, LIMIT_ARGUMENTS);
}

static void on_count_l(lua_State *L, lua_Debug *frame)
{
    struct meter *meter = meter_of(L);

    check_arguments_l(L, frame);
    settle_l(L);
    spend_l(L, (uint64_t)meter->steps_per_hook);
    if (meter->soon || ++meter->hooks % HOOKS_PER_CLOCK == 0)
        watch_clock_l(L);
    if (meter->soon)
        lua_sethook(L, on_count_l, LUA_MASKCOUNT, meter->steps_per_hook);
    meter->soon = false;
}

/* The next step shall come to the hook. */
static void hook_soon(struct meter *meter)
{
    meter->soon = true;
    if (meter->L)
        lua_sethook(meter->L, on_count_l, LUA_MASKCOUNT, 1);
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
    struct meter *meter = context;

    if (!meter->pending) {
        meter->pending = true;
        meter->pending_limit = limits[excess];
        hook_soon(meter);
    }
    if (!far)
        return;
    if (!meter->L)
        out_of_memory(); /* a limit that no state fits in */
    meter->sandbox->is_blind = !large;
    sandbox_limit_l(meter->L, limits[excess]);
}

void meter_charge_l(lua_State *L, uint64_t steps)
{
    struct meter *meter = meter_of(L);

    if (meter->pending)
        settle_l(L);
    spend_l(L, steps);
    meter->charged += steps;
    if (meter->charged > STEPS_PER_HOOK) {
        meter->charged = 0;
        watch_clock_l(L);
    }
}

char *meter_scratch_l(lua_State *L, size_t length)
{
    struct meter *meter = meter_of(L);
    uint64_t max = meter->sandbox->limits->at[LIMIT_VALUE];
    size_t size = length < 256 ? 256 : length;

    if (length > max)
        sandbox_limit_l(L, LIMIT_VALUE);
    meter_charge_l(L, 1 + length / BYTES_PER_STEP);
    if (size > meter->scratch_size) {
        size = size + size / 2 < max ? size + size / 2 : size;
        meter->scratch = heap_alloc(&meter->heap, meter->scratch, meter->scratch_size, size);
        meter->scratch_size = size;
    }
    return meter->scratch;
}

/* ---- the state ------------------------------------------------------------------------------- */

lua_State *meter_open(struct sandbox *sandbox)
{
    const uint64_t *limits = sandbox->limits->at;
    struct meter *meter = arena_alloc(sandbox->arena, sizeof *meter);

    sandbox->meter = meter;
    meter->sandbox = sandbox;
    meter->steps_left = limits[LIMIT_STEPS];
    meter->steps_per_hook = STEPS_PER_HOOK;
    meter->cpu_begin = meter->cpu_seen = sys_cpu_ms();
    meter->heap = (struct heap){ .max_live = limits[LIMIT_MEMORY],
                                 .max_value = limits[LIMIT_VALUE],
                                 .max_total = limits[LIMIT_ALLOCATED],
                                 .over = on_excess,
                                 .portion = on_portion,
                                 .context = meter };
    meter->L = lua_newstate(heap_alloc, &meter->heap);
    if (!meter->L)
        out_of_memory();
    lua_gc(meter->L, LUA_GCSTOP);
    *(struct sandbox **)lua_getextraspace(meter->L) = sandbox;
    lua_sethook(meter->L, on_count_l, LUA_MASKCOUNT, STEPS_PER_HOOK);
    return meter->L;
}

void meter_close(struct sandbox *sandbox)
{
    heap_free(&sandbox->meter->heap);
}
