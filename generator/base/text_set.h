/* Sets of texts: which of them was there before.  It must not know what the texts are of. */
#ifndef STATUSGEN_BASE_TEXT_SET_H
#define STATUSGEN_BASE_TEXT_SET_H

#include "base/str.h"

struct text_set {
    struct arena *arena;
    struct text_cell *cells; /* open addressing, at most half of them in use */
    size_t mask, count;
    bool folded;
};

/* A set in ARENA with room for COUNT texts; it grows.  FOLDED: the case of ASCII letters makes no
 * difference. */
struct text_set text_set_make(struct arena *arena, size_t count, bool folded);

/* The text in SET that equals TEXT; NULL if there is none. */
const struct str *text_set_find(const struct text_set *set, struct str text);

/* The equal text that was added first; TEXT itself, which must stay where it is, if none was. */
const struct str *text_set_add(struct text_set *set, const struct str *text);

/* Whether two of COUNT items have one text.  An item is SIZE bytes, and its text is the struct str
 * that it begins with. */
bool texts_repeat(const void *items, size_t size, size_t count);

#endif
