/* Matches the blocks of a template's Lua, and the places that their text begins and ends in.  It
 * must not know which lines are Lua, nor what is done with them. */
#ifndef STATUSGEN_TEMPLATE_BLOCK_H
#define STATUSGEN_TEMPLATE_BLOCK_H

#include "spec/lex.h"
#include "template/finding.h"
#include "template/follow.h"

/* The blocks that are open, innermost last. */
struct blocks {
    struct arena *arena;
    struct block *open;
    size_t count;
    size_t floor; /* blocks below were opened in the file that includes this one */
};

/* Takes one token of a line of Lua.  Where it ends a block or branch, the text must be where it was
 * at the block's beginning, and is brought back there if not.  False with *FINDING if wrong. */
bool block_token(struct blocks *blocks, const struct lexer *lexer, struct token token,
                 struct follower *follower, struct finding *finding);

/* Closes the innermost block above the floor, because the file ends.  False if there was none. */
bool block_unclosed(struct blocks *blocks, struct finding *finding);

#endif
