/* Blocks of memory from the system, each in a list that is freed as a whole.  It must not know what
 * is in them. */
#ifndef STATUSGEN_BASE_BLOCK_H
#define STATUSGEN_BASE_BLOCK_H

#include <stdbool.h>
#include <stddef.h>

struct block;

/* SIZE bytes as the newest of LIST, zeroed or not.  Never NULL: without memory the program ends. */
void *block_take(struct block **list, size_t size, bool zeroed) __attribute__((returns_nonnull));

/* MEMORY of a block of LIST with SIZE bytes, moved if need be; the system may do that without
 * copying. */
void *block_resize(struct block **list, void *memory, size_t size) __attribute__((returns_nonnull));

void block_give(struct block **list, void *memory);
void blocks_free(struct block **list);

/* Ends the program with a sentence and the exit code of a failing system.  It may be called at any
 * point: nothing that owns a temporary file allocates while that file exists. */
_Noreturn void out_of_memory(void);

#endif
