/* Arrays: how many items one has, and one that grows by an item at a time.  It must not know what
 * the items are. */
#ifndef STATUSGEN_BASE_ARRAY_H
#define STATUSGEN_BASE_ARRAY_H

#include <stddef.h>

struct arena;

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* ITEMS with room for one more, zeroed, after COUNT of SIZE bytes each.  ITEMS is NULL, or what
 * this function returned for COUNT - 1. */
void *array_grow(struct arena *arena, void *items, size_t count, size_t size)
    __attribute__((returns_nonnull));

/* Gives back the room after COUNT items: nothing will be added. */
void array_trim(struct arena *arena, void *items, size_t count, size_t size);

#endif
