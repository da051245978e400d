/* The capacity follows from the count: it doubles at each power of two. */
#include "base/array.h"

#include "base/arena.h"

#include <string.h>

enum { FIRST = 4 };

static size_t capacity_of(size_t count)
{
    size_t capacity = FIRST;

    while (capacity < count)
        capacity *= 2;
    return count ? capacity : 0;
}

void *array_grow(struct arena *arena, void *items, size_t count, size_t size)
{
    if (count == 0 || (count >= FIRST && (count & (count - 1)) == 0))
        items = arena_resize(arena, items, count * size, capacity_of(count + 1) * size);
    memset((char *)items + count * size, 0, size);
    return items;
}

void array_trim(struct arena *arena, void *items, size_t count, size_t size)
{
    if (count)
        arena_resize(arena, items, capacity_of(count) * size, count * size);
}
