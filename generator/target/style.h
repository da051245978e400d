/* The styles in which identifiers are written.  It must not know which words they are made of. */
#ifndef STATUSGEN_TARGET_STYLE_H
#define STATUSGEN_TARGET_STYLE_H

#include "base/buf.h"

/* WORDS (parts separated by `_` or other punctuation) in a style: snake, upper_snake, camel,
 * pascal, kebab, lower, upper, title, asis.  With an unknown style the words stay as they are. */
struct str style_words(struct arena *arena, struct str style, struct str words);

/* Adds the same to OUT. */
void style_add(struct buf *out, struct str style, struct str words);

/* The same for WORDS whose capitals SPELLING gives, IMUsed, where the style has some inside: IMUsed
 * in pascal, imUsed in camel.  An empty SPELLING gives none. */
void style_add_spelled(struct buf *out, struct str style, struct str words, struct str spelling);

bool style_is_known(struct str style);

/* Appends PATTERN, `{}_`, with TEXT in place of each pair of braces. */
void style_fill(struct buf *out, struct str pattern, struct str text);

#endif
