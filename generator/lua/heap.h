/* The memory of one Lua state: small blocks from free lists, all of it freed as a whole.  It must
 * not know what lives in it. */
#ifndef STATUSGEN_LUA_HEAP_H
#define STATUSGEN_LUA_HEAP_H

#include "base/block.h"

#include <stdint.h>

/* Without pools each block is the system's, so that sanitizers see where it ends. */
#ifdef STATUSGEN_NO_POOLS
enum { HEAP_CLASSES = 0 };
#else
enum { HEAP_CLASSES = 32 };
#endif

enum { HEAP_STEP = 16, HEAP_PORTION = 64 << 20 };

enum heap_excess { HEAP_LIVE, HEAP_VALUE, HEAP_TOTAL };

struct heap {
    struct heap_free *free[HEAP_CLASSES + 1]; /* by size in steps of HEAP_STEP */
    struct block *chunks;                     /* that small blocks are cut from */
    struct block *large;
    char *next; /* free bytes of the newest chunk */
    size_t left;

    uint64_t live, total; /* bytes in use; bytes ever taken */
    uint64_t unchecked;   /* bytes that can be taken before a maximum or a portion is reached */
    uint64_t max_live, max_value, max_total;
    /* Called before a maximum is passed.  FAR says that it would be by so much that the memory
     * cannot be granted: then it must not return.  Unless LARGE is set, the memory may be wanted
     * for Lua's stack, which must not be looked at while it moves. */
    void (*over)(void *context, enum heap_excess excess, bool large, bool far);
    void (*portion)(void *context); /* called each time that so many more bytes were taken */
    void *context;
};

/* A lua_Alloc whose CONTEXT is a heap, zeroed but for the maxima and `over`.  Without memory
 * the program ends. */
void *heap_alloc(void *context, void *memory, size_t old, size_t size);

/* Frees all memory allocated from it. */
void heap_free(struct heap *heap);

#endif
