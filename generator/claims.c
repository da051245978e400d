/* Puts the claims to names and phrases in order and settles them; must not know targets, templates
 * or plans of lookups. */
#include "claims.h"

#include "arena.h"
#include "link.h"

#include <stdlib.h>

/* ---- order ----------------------------------------------------------------------------------- */

static void put_aliases(struct claims *claims, const struct list *aliases)
{
    for (size_t i = 0; i < aliases->count; i++) {
        const struct alias *alias = (const struct alias *)aliases->items[i];

        claims->items[claims->count++] = (struct claim){
            &alias->record, alias->kind == ALIAS_ACCEPTS ? STR("") : alias->name, alias->phrase,
            alias->slot
        };
    }
}

static void put_rank(struct claims *claims, const struct selection *selection, unsigned rank)
{
    for (size_t i = 0; i < selection->code_count; i++) {
        const struct code *code = selection->codes[i];

        if (code_rank(code) == rank)
            claims->items[claims->count++] =
                (struct claim){ &code->record, code->name, code->phrase, code->slot };
    }
    for (size_t i = 0; i < selection->code_count; i++) {
        const struct code *code = selection->codes[i];

        if (code_rank(code) != rank)
            continue;
        put_aliases(claims, &code->was);
        put_aliases(claims, &code->also);
        put_aliases(claims, &code->accepts);
    }
}

struct claims claims_collect(const struct selection *selection, struct arena *arena)
{
    struct claims claims = { NULL, 0 };
    size_t count = selection->code_count;
    unsigned ranks = 0; /* a bit for each that occurs */

    for (size_t i = 0; i < selection->code_count; i++) {
        const struct code *code = selection->codes[i];

        count += code->was.count + code->also.count + code->accepts.count;
        ranks |= 1u << code_rank(code);
    }
    claims.items = arena_alloc(arena, count * sizeof *claims.items);
    for (unsigned rank = 0; ranks >> rank; rank++)
        if (ranks >> rank & 1)
            put_rank(&claims, selection, rank);
    return claims;
}

/* ---- phrases --------------------------------------------------------------------------------- */

/* The key of a claim's phrase, and when it claims it. */
struct turn {
    struct str key;
    size_t index;
};

static int compare_turns(const void *a, const void *b)
{
    const struct turn *x = a, *y = b;
    int order = str_compare(x->key, y->key);

    if (order)
        return order;
    return x->index < y->index ? -1 : 1;
}

void claims_settle_phrases(struct claims *claims)
{
    struct arena scratch = { 0 };
    struct turn *turns = arena_alloc(&scratch, claims->count * sizeof *turns);

    for (size_t i = 0; i < claims->count; i++)
        turns[i] = (struct turn){ phrase_key(&scratch, claims->items[i].phrase), i };
    qsort(turns, claims->count, sizeof *turns, compare_turns);
    for (size_t i = 0; i < claims->count; i++)
        if (turns[i].key.length == 0 || (i > 0 && str_equal(turns[i].key, turns[i - 1].key)))
            claims->items[turns[i].index].phrase = STR("");
    arena_free(&scratch);
}
