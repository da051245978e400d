/* Small memory is cut from shared blocks; large memory has a block of its own. */
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Without pools each allocation is a block of its own, so that sanitizers know its end. */
#ifdef STATUSGEN_NO_POOLS
enum { LARGE_SIZE = 1 };
#else
enum { LARGE_SIZE = 64 * 1024 }; /* from here on an allocation has a block of its own */
#endif

enum {
    BLOCK_SIZE = 256 * 1024, /* of a shared block */
    ALIGNMENT = 8
};

_Static_assert(_Alignof(void *) <= ALIGNMENT && _Alignof(int64_t) <= ALIGNMENT &&
                   _Alignof(double) <= ALIGNMENT,
               "records are made of these");

static size_t aligned(size_t size)
{
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* SIZE bytes with whatever is in them. */
static void *take(struct arena *arena, size_t size)
{
    void *memory;

    if (size >= LARGE_SIZE)
        return block_take(&arena->blocks, size, false);
    size = aligned(size);
    if (size > arena->left || !arena->next) { /* nothing is asked of a new arena: still a place */
        arena->next = block_take(&arena->blocks, BLOCK_SIZE, false);
        arena->left = BLOCK_SIZE;
    }
    memory = arena->next;
    arena->next += size;
    arena->left -= size;
    return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    if (size >= LARGE_SIZE)
        return block_take(&arena->blocks, size,
                          true); /* the system has pages that are zero already */
    return memset(take(arena, size), 0, size);
}

char *arena_copy(struct arena *arena, const void *bytes, size_t length)
{
    char *copy = take(arena, length + 1);

    if (length)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

/* Whether MEMORY is what was handed out last, and could have SIZE bytes where it is. */
static bool resize_last(struct arena *arena, void *memory, size_t old, size_t size)
{
    size_t room = aligned(old) + arena->left;

    if ((char *)memory + aligned(old) != arena->next || size > room || size >= LARGE_SIZE)
        return false;
    arena->next = (char *)memory + aligned(size);
    arena->left = room - aligned(size);
    return true;
}

void *arena_resize(struct arena *arena, void *memory, size_t old, size_t size)
{
    void *grown;

    if (memory && old < LARGE_SIZE && resize_last(arena, memory, old, size))
        return memory;
    if (size <= old && memory)
        return memory;
    if (memory && old >= LARGE_SIZE)
        return block_resize(&arena->blocks, memory, size);
    grown = take(arena, size);
    if (memory && old)
        memcpy(grown, memory, old);
    return grown;
}

void arena_free(struct arena *arena)
{
    blocks_free(&arena->blocks);
    memset(arena, 0, sizeof *arena);
}
