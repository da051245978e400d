/* Memory of one run: handed out in order, freed as a whole.  It must not know what is in it. */
#ifndef STATUSGEN_BASE_ARENA_H
#define STATUSGEN_BASE_ARENA_H

#include "base/block.h"

/* One arena owns what a run allocates; stages take from it and never free.  Zero-initialise it. */
struct arena {
    struct block *blocks; /* newest first; large ones stand alone */
    char *next;           /* free bytes of the current small block */
    size_t left;
};

/* SIZE zeroed bytes, aligned for pointers, integers and doubles.  Never NULL: without memory the
 * program ends. */
void *arena_alloc(struct arena *arena, size_t size) __attribute__((returns_nonnull));

/* A copy of LENGTH bytes with a NUL after them. */
char *arena_copy(struct arena *arena, const void *bytes, size_t length)
    __attribute__((returns_nonnull));

/* Makes MEMORY (OLD bytes, of this arena, or NULL) at least SIZE bytes long; the new bytes are not
 * zeroed.  What was handed out last grows in place, or gives back what it does not need; large
 * memory grows in place where the system can do so. */
void *arena_resize(struct arena *arena, void *memory, size_t old, size_t size)
    __attribute__((returns_nonnull));

/* Gives everything back; the arena is as good as new. */
void arena_free(struct arena *arena);

#endif
