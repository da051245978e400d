/* A set of keys, each of which begins the claim that it belongs to, and a list of patterns. */
#include "lua/claimed.h"

#include "lua/view.h"

#include <string.h>

enum { USUAL = 128 }; /* claims of a target, without those of a spec */

struct claim {
    struct str key;
    struct claimant by;
    struct claim *next; /* of patterns */
    size_t star;        /* where that of a pattern is */
};

static bool is_like(struct str key, const struct claim *pattern)
{
    const char *after = pattern->key.at + pattern->star + 1;
    size_t length = pattern->key.length - pattern->star - 1;

    return key.length >= pattern->star + length &&
           memcmp(key.at + key.length - length, after, length) == 0 &&
           memcmp(key.at, pattern->key.at, pattern->star) == 0;
}

static const struct claimant *find_pattern(const struct claimed *claimed, struct str key)
{
    for (const struct claim *pattern = claimed->patterns; pattern; pattern = pattern->next)
        if (is_like(key, pattern))
            return &pattern->by;
    return NULL;
}

const struct claimant *claimed_find(const struct claimed *claimed, struct str key)
{
    const struct str *found = claimed->keys.arena ? text_set_find(&claimed->keys, key) : NULL;

    return found ? &((const struct claim *)(const void *)found)->by : find_pattern(claimed, key);
}

const struct claimant *claimed_add(struct claimed *claimed, struct str key, struct claimant by)
{
    const struct claimant *found = find_pattern(claimed, key);
    const char *star = memchr(key.at, '*', key.length);
    struct claim *claim;
    const struct str *first;

    if (found)
        return found;
    if (!claimed->keys.arena)
        claimed->keys = text_set_make(&claimed->arena, USUAL, false);
    claim = arena_alloc(&claimed->arena, sizeof *claim);
    claim->key = str_copy(&claimed->arena, key);
    claim->by = by;
    claim->by.words = str_copy(&claimed->arena, by.words);
    if (star) {
        claim->star = (size_t)(star - key.at);
        claim->next = claimed->patterns;
        claimed->patterns = claim;
        return NULL;
    }
    first = text_set_add(&claimed->keys, &claim->key);
    return first == &claim->key ? NULL : &((const struct claim *)(const void *)first)->by;
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
