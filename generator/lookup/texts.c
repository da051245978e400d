/* Collects the keys of texts, and hashes or sorts them. */
#include "lookup/texts.h"

#include "base/arena.h"
#include "base/text_set.h"

#include <stdlib.h>
#include <string.h>

const struct record_type lookup_texts_type = { "text lookup", sizeof(struct lookup_texts), NULL, 0,
                                               0 };

static uint64_t join_words(uint64_t a, uint64_t b, bool folded)
{
    const uint64_t fold = folded ? BYTES_CASE : 0;

    return (a | fold) + (b | fold) * 8;
}

/* The word that the hash of TEXT is made of: see lookup.h.  TEXT is not empty. */
static uint64_t text_word(struct str text, unsigned words, bool folded)
{
    const char *at = text.at, *end = text.at + text.length;
    uint64_t word;

    if (text.length < 8)
        return join_words(bytes_load(at, text.length), bytes_load(at, text.length), folded) +
               text.length;
    word = join_words(bytes_load_8(at), bytes_load_8(end - 8), folded);
    if (words == 4)
        word += LOOKUP_INNER * join_words(bytes_load_8(text.length < 16 ? end - 8 : at + 8),
                                          bytes_load_8(text.length < 16 ? at : end - 16), folded);
    return word + text.length;
}

/* The texts that are known, by precedence, and the keys under which they are found. */
struct keys {
    const struct lookup_known *known;
    struct str *texts; /* distinct */
    int64_t *ids;
    size_t count;
    struct text_set added; /* without phrases that have another key: one is as good as the other */
};

static void put_key(struct keys *keys, struct str text, size_t id)
{
    keys->texts[keys->count] = text;
    keys->ids[keys->count++] = (int64_t)id;
}

/* Adds a key for ID, unless that has an answer already. */
static bool add_key(struct keys *keys, struct str text, size_t id)
{
    const struct str *added = &keys->texts[keys->count];

    put_key(keys, text, id);
    if (text_set_add(&keys->added, added) == added)
        return true;
    keys->count--;
    return false;
}

/* A phrase is found under its key and, if that is another, under itself, which takes no time to
 * make from a query.  The latter only if the key leads to the same phrase: it has one answer. */
static void add_phrase(struct arena *arena, struct keys *keys, const struct lookup_text *text,
                       char *key, struct lookup_texts *plan)
{
    size_t length = str_fold(text->text, key);
    struct str bare = text->text;

    if (length == 0)
        return;
    plan->longest_key = length > plan->longest_key ? length : plan->longest_key;
    if (length < text->text.length)
        bare = (struct str){ arena_copy(arena, key, length), length };
    if (add_key(keys, bare, text->id) && length < text->text.length)
        put_key(keys, text->text, text->id);
}

static void collect_keys(struct arena *arena, struct keys *keys, struct lookup_texts *plan)
{
    const struct lookup_known *known = keys->known;
    size_t most = known->folded ? known->count * 2 : known->count;
    char *key = arena_alloc(arena, plan->pool.longest + 1);

    keys->texts = arena_alloc(arena, (most + 1) * sizeof *keys->texts);
    keys->ids = arena_alloc(arena, (most + 1) * sizeof *keys->ids);
    keys->added = text_set_make(arena, known->count, known->folded);
    for (size_t i = 0; i < known->count; i++) {
        const struct lookup_text *text = &known->texts[i];

        if (known->folded)
            add_phrase(arena, keys, text, key, plan);
        else if (text->text.length != 0)
            add_key(keys, text->text, text->id);
    }
}

/* Whether the case of a letter is the only thing that bit 0x20 can mean in bytes with bit 0x40. */
static bool is_plain(const struct lookup_text *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < texts[i].text.length; j++) {
            unsigned char c = (unsigned char)texts[i].text.at[j];

            if ((c & 0x40) != 0 && !ascii_is_alpha(c))
                return false;
        }
    }
    return true;
}

/* The lengths of all keys, if these are few and short; else NULL. */
static size_t *small_lengths(struct arena *arena, const struct keys *keys)
{
    size_t *lengths;

    if (keys->count > LOOKUP_HASH_SMALL)
        return NULL;
    lengths = arena_alloc(arena, (keys->count + 1) * sizeof *lengths);
    for (size_t i = 0; i < keys->count; i++) {
        if (keys->texts[i].length > LOOKUP_HASH_LENGTH)
            return NULL;
        lengths[i] = keys->texts[i].length;
    }
    return lengths;
}

/* A perfect hash of WORDS words: of the shape for few texts or, without LENGTHS, for many. */
static bool hash_texts(struct arena *arena, const struct keys *keys, unsigned words,
                       const size_t *lengths, struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    uint64_t *hashed = arena_alloc(&scratch, (keys->count + 1) * sizeof *hashed);
    struct lookup_words found = { hashed, lengths, keys->ids, keys->count, keys->known->tries };

    for (size_t i = 0; i < keys->count; i++)
        hashed[i] = text_word(keys->texts[i], words, keys->known->folded);
    if (lookup_hash_find(arena, &found, lengths == NULL, &plan->hash))
        plan->words = words;
    arena_free(&scratch);
    return plan->words == words;
}

/* A key as binary search needs it. */
struct sorted_key {
    struct str text;
    int64_t id;
};

static int compare_keys(const void *left, const void *right)
{
    const struct sorted_key *a = left, *b = right;

    return str_compare(a->text, b->text);
}

/* Text ids in order of their keys: for phrases the ones without punctuation. */
static void sort_texts(struct arena *arena, const struct keys *keys, struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    struct sorted_key *sorted = arena_alloc(&scratch, (keys->count + 1) * sizeof *sorted);
    int64_t *order = arena_alloc(&scratch, (keys->count + 1) * sizeof *order);
    size_t count = 0;

    for (size_t i = 0; i < keys->count; i++) {
        struct str text = keys->texts[i];
        char *key = arena_copy(&scratch, text.at, text.length);

        if (!keys->known->folded || str_fold(text, key) == text.length)
            sorted[count++] = (struct sorted_key){ { key, text.length }, keys->ids[i] };
    }
    qsort(sorted, count, sizeof *sorted, compare_keys);
    for (size_t i = 0; i < count; i++)
        order[i] = sorted[i].id;
    plan->order = lookup_table(arena, order, count);
    plan->sorted = true;
    arena_free(&scratch);
}

/* By id, with empty texts where an id has none. */
static void pool_by_id(struct arena *arena, const struct lookup_known *known,
                       struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    struct str *by_id = arena_alloc(&scratch, (known->id_count + 1) * sizeof *by_id);

    for (size_t i = 0; i < known->count; i++)
        by_id[known->texts[i].id] = known->texts[i].text;
    lookup_pool(arena, by_id, known->id_count, pool);
    arena_free(&scratch);
}

/* The shortest of the texts that are not empty. */
static size_t shortest_of(const struct lookup_known *known)
{
    size_t shortest = known->count ? SIZE_MAX : 0;

    for (size_t i = 0; i < known->count; i++) {
        size_t length = known->texts[i].text.length;

        if (length != 0 && length < shortest)
            shortest = length;
    }
    return shortest;
}

static void find_texts(struct arena *arena, const struct keys *keys, const size_t *lengths,
                       struct lookup_texts *plan)
{
    if ((lengths && hash_texts(arena, keys, 2, lengths, plan)) ||
        hash_texts(arena, keys, 2, NULL, plan)) {
        plan->reason = STR("A perfect hash of the beginning and the end of the text: one probe.");
    } else if (hash_texts(arena, keys, 4, NULL, plan)) {
        plan->reason = STR("A perfect hash of up to 32 bytes of the text: one probe.");
    } else {
        sort_texts(arena, keys, plan);
        plan->reason = STR("No perfect hash was found for these texts: binary search.");
    }
}

void lookup_texts(struct arena *arena, const struct lookup_known *known, struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    struct keys keys = { .known = known };

    *plan = (struct lookup_texts){ .record = { .type = &lookup_texts_type } };
    pool_by_id(arena, known, &plan->pool);
    plan->plain = known->folded && is_plain(known->texts, known->count);
    plan->shortest = shortest_of(known);
    collect_keys(&scratch, &keys, plan);
    find_texts(arena, &keys, small_lengths(&scratch, &keys), plan);
    arena_free(&scratch);
}
