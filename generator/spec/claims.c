/* Codes claim before aliases, and codes of a lower rank before others. */
#include "spec/claims.h"

#include "base/arena.h"
#include "base/text_set.h"
#include "spec/link.h"

/* ---- order ----------------------------------------------------------------------------------- */

static void put_aliases(struct claims *claims, const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        claims->items[claims->count++] = (struct claim){ &alias->record,
                                                         alias->kind == ALIAS_ACCEPTS ? STR("")
                                                                                      : alias->name,
                                                         alias->phrase, alias->slot };
}

static void put_rank(struct claims *claims, const struct selection *selection, unsigned rank)
{
    for (size_t i = 0; i < selection->code_count; i++) {
        const struct code *code = selection->codes[i];

        if (code_rank(code) == rank)
            claims->items[claims->count++] = (struct claim){ &code->record, code->name,
                                                             code->phrase, code->slot };
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

void claims_settle_phrases(struct claims *claims)
{
    struct arena scratch = { 0 };
    struct text_set answering = text_set_make(&scratch, claims->count, false);
    struct str *keys = arena_alloc(&scratch, claims->count * sizeof *keys);

    for (size_t i = 0; i < claims->count; i++) {
        keys[i] = phrase_key(&scratch, claims->items[i].phrase);
        if (keys[i].length == 0 || text_set_add(&answering, &keys[i]) != &keys[i])
            claims->items[i].phrase = STR("");
    }
    arena_free(&scratch);
}
