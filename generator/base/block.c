/* Each block starts with the links of a doubly linked list, so that it can leave the list. */
#include "base/block.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { EXIT_TROUBLE = 4 };

struct block {
    struct block *newer, *older;
    max_align_t bytes[];
};

_Noreturn void out_of_memory(void)
{
    fputs("statusgen: out of memory\n", stderr); /* which has no buffer */
    _Exit(EXIT_TROUBLE);
}

static struct block *block_of(void *memory)
{
    return (struct block *)(void *)((char *)memory - offsetof(struct block, bytes));
}

static void *enter(struct block **list, struct block *block)
{
    if (!block)
        out_of_memory();
    block->newer = NULL;
    block->older = *list;
    if (*list)
        (*list)->newer = block;
    *list = block;
    return block->bytes;
}

static void leave(struct block **list, struct block *block)
{
    if (block->newer)
        block->newer->older = block->older;
    else
        *list = block->older;
    if (block->older)
        block->older->newer = block->newer;
}

static size_t with_links(size_t size)
{
    if (size > SIZE_MAX - sizeof(struct block))
        out_of_memory();
    return sizeof(struct block) + size;
}

void *block_take(struct block **list, size_t size, bool zeroed)
{
    size = with_links(size);
    return enter(list, zeroed ? calloc(1, size) : malloc(size));
}

void *block_resize(struct block **list, void *memory, size_t size)
{
    size = with_links(size);
    leave(list, block_of(memory));
    return enter(list, realloc(block_of(memory), size));
}

void block_give(struct block **list, void *memory)
{
    leave(list, block_of(memory));
    free(block_of(memory));
}

void blocks_free(struct block **list)
{
    while (*list) {
        struct block *block = *list;

        *list = block->older;
        free(block);
    }
}
