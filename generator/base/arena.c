/* Hands out memory from large blocks and frees it all at once; must not know what it is used for.
 */
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Without pools each allocation stands alone, so that sanitizers see where it ends. */
#ifdef STATUSGEN_NO_POOLS
enum { LARGE_SIZE = 1 };
#else
enum { LARGE_SIZE = 64 * 1024 }; /* from here on an allocation has a block of its own */
#endif

enum {
    BLOCK_SIZE = 256 * 1024, /* of a shared block */
    ALIGNMENT = 8,
    EXIT_TROUBLE = 4
};

_Static_assert(_Alignof(void *) <= ALIGNMENT && _Alignof(int64_t) <= ALIGNMENT &&
                   _Alignof(double) <= ALIGNMENT,
               "records are made of these");

/* Stands before the bytes it owns; doubly linked, so that a large block can move when it grows. */
struct arena_block {
    struct arena_block *newer, *older;
    max_align_t bytes[];
};

_Noreturn void out_of_memory(void)
{
    fputs("statusgen: out of memory\n", stderr); /* which has no buffer */
    _Exit(EXIT_TROUBLE);
}

static void link_block(struct arena *arena, struct arena_block *block)
{
    block->newer = NULL;
    block->older = arena->blocks;
    if (arena->blocks)
        arena->blocks->newer = block;
    arena->blocks = block;
}

static void *new_block(struct arena *arena, size_t size, bool zeroed)
{
    struct arena_block *block;

    if (size > SIZE_MAX - sizeof *block)
        out_of_memory();
    block = zeroed ? calloc(1, sizeof *block + size) : malloc(sizeof *block + size);
    if (!block)
        out_of_memory();
    link_block(arena, block);
    return block->bytes;
}

static struct arena_block *block_of(void *memory)
{
    return (struct arena_block *)(void *)((char *)memory - offsetof(struct arena_block, bytes));
}

static size_t aligned(size_t size)
{
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* SIZE bytes with whatever is in them. */
static void *take(struct arena *arena, size_t size)
{
    void *memory;

    if (size >= LARGE_SIZE)
        return new_block(arena, size, false);
    size = aligned(size);
    if (size > arena->left || !arena->next) { /* nothing is asked of a new arena: still a place */
        arena->next = new_block(arena, BLOCK_SIZE, false);
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
        return new_block(arena, size, true); /* the system has pages that are zero already */
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

/* A block that stands alone is moved by realloc, which maps pages anew instead of copying them. */
static void *grow_block(struct arena *arena, void *memory, size_t size)
{
    struct arena_block *block = block_of(memory);
    struct arena_block *grown;

    if (size > SIZE_MAX - sizeof *block)
        out_of_memory();
    grown = realloc(block, sizeof *block + size);
    if (!grown)
        out_of_memory();
    if (grown->newer)
        grown->newer->older = grown;
    else
        arena->blocks = grown;
    if (grown->older)
        grown->older->newer = grown;
    return grown->bytes;
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
        return grow_block(arena, memory, size);
    grown = take(arena, size);
    if (memory && old)
        memcpy(grown, memory, old);
    return grown;
}

void arena_free(struct arena *arena)
{
    struct arena_block *block = arena->blocks;

    while (block) {
        struct arena_block *older = block->older;

        free(block);
        block = older;
    }
    memset(arena, 0, sizeof *arena);
}
