/* A set of keys, each of which begins the claim that it belongs to. */
#include "lua/claimed.h"

#include "lua/view.h"

struct claim {
    struct str key;
    struct claimant by;
};

const struct claimant *claimed_add(struct claimed *claimed, struct str key, struct claimant by)
{
    struct claim *claim;
    const struct str *found;

    if (!claimed->keys.arena)
        claimed->keys = text_set_make(&claimed->arena, 64, false);
    found = text_set_find(&claimed->keys, key);
    if (found)
        return &((const struct claim *)(const void *)found)->by;
    claim = arena_alloc(&claimed->arena, sizeof *claim);
    claim->key = str_copy(&claimed->arena, key);
    claim->by = by;
    claim->by.words = str_copy(&claimed->arena, by.words);
    text_set_add(&claimed->keys, &claim->key);
    return NULL;
}

bool claimed_has(const struct claimed *claimed, struct str key)
{
    return claimed->keys.arena && text_set_find(&claimed->keys, key);
}

void claimed_free(struct claimed *claimed)
{
    arena_free(&claimed->arena);
}

/* ---- messages -------------------------------------------------------------------------------- */

static struct str describe(struct arena *arena, struct claimant by)
{
    return by.record ? record_name(arena, by.record) : by.words;
}

/* Where the name of RECORD is given. */
static struct span place_of(const struct record *record)
{
    return record->type == &code_type ? as_code(record)->name_at : record->at;
}

/* The change that gives RECORD another name. */
static const char *renaming(const struct record *record)
{
    bool is_code = record->type == &code_type, is_alias = record->type == &alias_type;
    struct str symbol = is_code    ? as_code(record)->symbol
                        : is_alias ? as_alias(record)->symbol
                                   : STR("");

    if (symbol.length)
        return "give it another constant: symbol = \"...\"";
    return is_code || is_alias ? "give it another name: name = \"...\"" : "rename it";
}

struct diag *claimed_report(struct diags *diags, struct str target, struct str name,
                            struct claimant first, struct claimant second)
{
    struct claimant wrong = second.record ? second : first;
    struct diag *diag;

    if (!wrong.record)
        return NULL;
    diag = diag_add(diags, E0303, place_of(wrong.record),
                    "`%.*s` is both %.*s and %.*s in target %.*s", STR_ARGS(name),
                    STR_ARGS(describe(diags->arena, first)),
                    STR_ARGS(describe(diags->arena, second)), STR_ARGS(target));
    if (first.record && second.record)
        diag_note(diag, place_of(first.record), "the other is here");
    diag_help(diag, "%s", renaming(wrong.record));
    return diag;
}
