/* Hands a text to Lua's compiler token by token, and stops what would cost or break it.  It must
 * not know Lua's API or what the text is for.
 *
 * Each token is put on a line of its own, so that a line number in one of Lua's messages identifies
 * the token; and Lua sees only tokens that were checked here. */
#ifndef STATUSGEN_LUA_GUARD_H
#define STATUSGEN_LUA_GUARD_H

#include "base/limit.h"
#include "spec/lex.h"

struct guard {
    struct source source; /* the text alone, for the lexer */
    struct arena *arena;
    const struct limits *limits;

    /* The text being handed over. */
    struct lexer lexer;
    struct token token, before;
    uint32_t line; /* of Lua, on which `token` ends */
    bool between;  /* `token` was handed over, the newline after it was not */
    uint64_t work; /* steps since the caller last took them */

    /* Positions of tokens: only every Nth is recorded. */
    struct guard_mark *marks;
    size_t mark_count, token_count;

    /* Costs. */
    struct guard_level *levels; /* the innermost last; one for the text itself */
    size_t level_count, functions;
    uint64_t jumps;
    bool in_local; /* between `local` and what ends the list of names */

    /* Set when it stops. */
    enum { GUARD_GOES_ON, GUARD_LIMIT, GUARD_WRONG, GUARD_UNAVAILABLE } outcome;
    enum limit limit;
};

/* SKIP bytes at the start of TEXT are left out.  GUARD must stay where it is from then on. */
void guard_init(struct guard *guard, struct str text, uint32_t skip, struct arena *arena,
                const struct limits *limits);

/* The next bytes for Lua; NULL at the end, or with the outcome set, which concerns `token`. */
const char *guard_read(struct guard *guard, size_t *size);

/* The direction in which to search for a word, from the position that Lua reports. */
enum guard_way { GUARD_NEAREST, GUARD_FORWARD, GUARD_BACKWARD };

/* The token WORD near the one on Lua's line LINE, or that one itself if there is none. */
struct token guard_find(const struct guard *guard, uint32_t line, struct str word,
                        enum guard_way way);

#endif
