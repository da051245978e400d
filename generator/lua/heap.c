/* Small blocks come from free lists by size, cut from chunks; large ones from the system. */
#include "lua/heap.h"

#include <string.h>

enum {
    FIRST_CHUNK = 32 * 1024, /* most states need no second one */
    NEXT_CHUNK = 128 * 1024,
    SMALL_MAX = HEAP_CLASSES * HEAP_STEP,
    /* Granted beyond a maximum, so that the next step can report the location: more than Lua's
     * stack, which moves while it grows and cannot be read then. */
    GRACE = 32 << 20,
    STACK_MAX = 17 << 20
};

struct heap_free {
    struct heap_free *next;
};

static size_t class_of(size_t size)
{
    return (size + HEAP_STEP - 1) / HEAP_STEP;
}

static void *take_small(struct heap *heap, size_t class)
{
    struct heap_free *block = heap->free[class];
    void *memory;

    if (block) {
        heap->free[class] = block->next;
        return block;
    }
    if (class * HEAP_STEP > heap->left) {
        size_t size = heap->chunks ? NEXT_CHUNK : FIRST_CHUNK;

        heap->next = block_take(&heap->chunks, size, false);
        heap->left = size;
    }
    memory = heap->next;
    heap->next += class * HEAP_STEP;
    heap->left -= class * HEAP_STEP;
    return memory;
}

static void *take(struct heap *heap, size_t size)
{
    return size <= SMALL_MAX ? take_small(heap, class_of(size))
                             : block_take(&heap->large, size, false);
}

static void give(struct heap *heap, void *memory, size_t size)
{
    struct heap_free *small = memory;

    if (size > SMALL_MAX) {
        block_give(&heap->large, memory);
        return;
    }
    small->next = heap->free[class_of(size)];
    heap->free[class_of(size)] = small;
}

static void *resize(struct heap *heap, void *memory, size_t old, size_t size)
{
    void *moved;

    if (old <= SMALL_MAX && size <= SMALL_MAX && class_of(old) == class_of(size))
        return memory;
    if (old > SMALL_MAX && size > SMALL_MAX)
        return block_resize(&heap->large, memory, size);
    moved = take(heap, size);
    memcpy(moved, memory, old < size ? old : size);
    give(heap, memory, old);
    return moved;
}

static void check(struct heap *heap, enum heap_excess excess, uint64_t amount, uint64_t max,
                  size_t size)
{
    bool far = excess == HEAP_VALUE ? size > STACK_MAX : amount > max + GRACE;

    if (amount > max)
        heap->over(heap->context, excess, size > STACK_MAX, far);
}

/* At most what is left from AMOUNT up to MAX. */
static uint64_t at_most(uint64_t most, uint64_t amount, uint64_t max)
{
    uint64_t left = amount < max ? max - amount : 0;

    return left < most ? left : most;
}

/* Checks the maxima before a block OLD becomes one of SIZE bytes, and notes how much can be taken
 * after it without a check. */
static void check_all(struct heap *heap, size_t old, size_t size)
{
    uint64_t live = heap->live + (size - old), total = heap->total + size;

    check(heap, HEAP_VALUE, size, heap->max_value, size);
    check(heap, HEAP_LIVE, live, heap->max_live, size);
    check(heap, HEAP_TOTAL, total, heap->max_total, size);
    if (total / HEAP_PORTION != heap->total / HEAP_PORTION)
        heap->portion(heap->context);
    heap->unchecked = at_most(HEAP_PORTION - 1 - total % HEAP_PORTION, 0, heap->max_value);
    heap->unchecked = at_most(heap->unchecked, live, heap->max_live);
    heap->unchecked = at_most(heap->unchecked, total, heap->max_total) + size;
}

/* Replaces the block OLD by one of SIZE bytes. */
static void account(struct heap *heap, size_t old, size_t size)
{
    if (size > old) {
        if (size > heap->unchecked)
            check_all(heap, old, size);
        heap->unchecked -= size;
        heap->total += size;
    }
    heap->live = heap->live - old + size;
}

void *heap_alloc(void *context, void *memory, size_t old, size_t size)
{
    struct heap *heap = context;

    if (!memory)
        old = 0; /* Lua passes the type of the object then */
    account(heap, old, size);
    if (size == 0) {
        if (memory && old)
            give(heap, memory, old);
        return NULL;
    }
    return memory && old ? resize(heap, memory, old, size) : take(heap, size);
}

void heap_free(struct heap *heap)
{
    blocks_free(&heap->chunks);
    blocks_free(&heap->large);
    memset(heap->free, 0, sizeof heap->free);
    heap->left = 0;
}
