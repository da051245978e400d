/* Linked with the program by --wrap, for the fault tests: makes one allocation fail; must not know
 * the caller.
 *
 *   MEMORY_AT=K           the K-th allocation of the arena or of Lua's heap fails
 *   MEMORY_COUNT=FILE     at the end, writes the number of allocations
 *
 * Only large blocks are requested from the system, in few places; this fails any allocation in
 * between, as if the block had ended there. */
#include "base/arena.h"
#include "lua/heap.h"

#include <stdio.h>
#include <stdlib.h>

static unsigned long requests, strikes_at;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("MEMORY_AT");

    strikes_at = at ? strtoul(at, NULL, 10) : 0;
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("MEMORY_COUNT");
    FILE *out = path ? fopen(path, "w") : NULL;

    if (out) {
        fprintf(out, "%lu\n", requests);
        fclose(out);
    }
}

static void request(void)
{
    if (++requests == strikes_at)
        out_of_memory();
}

void *__real_arena_alloc(struct arena *arena, size_t size);
char *__real_arena_copy(struct arena *arena, const void *bytes, size_t length);
void *__real_arena_resize(struct arena *arena, void *memory, size_t old, size_t size);
void *__real_heap_alloc(void *context, void *memory, size_t old, size_t size);
void *__wrap_arena_alloc(struct arena *arena, size_t size);
char *__wrap_arena_copy(struct arena *arena, const void *bytes, size_t length);
void *__wrap_arena_resize(struct arena *arena, void *memory, size_t old, size_t size);
void *__wrap_heap_alloc(void *context, void *memory, size_t old, size_t size);

void *__wrap_arena_alloc(struct arena *arena, size_t size)
{
    request();
    return __real_arena_alloc(arena, size);
}

char *__wrap_arena_copy(struct arena *arena, const void *bytes, size_t length)
{
    request();
    return __real_arena_copy(arena, bytes, length);
}

void *__wrap_arena_resize(struct arena *arena, void *memory, size_t old, size_t size)
{
    if (size > old || !memory)
        request();
    return __real_arena_resize(arena, memory, old, size);
}

void *__wrap_heap_alloc(void *context, void *memory, size_t old, size_t size)
{
    if (!memory || size > old)
        request();
    return __real_heap_alloc(context, memory, old, size);
}
