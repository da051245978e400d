/* Puts strings into pieces; of those that end alike, the longest. */
#include "lookup/pool.h"

#include "base/arena.h"
#include "base/text_set.h"

#include <stdlib.h>
#include <string.h>

enum {
    PIECE_BYTES = 4000, /* C99 promises literals of 4,095 */
    SHARED_TEXTS = 4096 /* above, sharing ends costs more time than it saves bytes */
};

#define TYPE(name, struct_name) \
    { \
        name, sizeof(struct struct_name), NULL, 0, 0 \
    }

const struct record_type lookup_string_type = TYPE("string", lookup_string);
const struct record_type lookup_piece_type = TYPE("piece", lookup_piece);
const struct record_type lookup_pool_type = TYPE("pool", lookup_pool);

/* The location of a text's bytes: at the end of another text. */
struct shared {
    struct str text;
    size_t index;        /* in the caller's texts */
    struct shared *host; /* whose end it is; itself */
    size_t at;           /* of a host: its offset, 0 if it has none yet */
};

/* By the last bytes first, so that an ending comes directly before the texts that end with it. */
static int compare_ends(const void *left, const void *right)
{
    const struct str a = ((const struct shared *)left)->text;
    const struct str b = ((const struct shared *)right)->text;

    for (size_t i = 1; i <= a.length && i <= b.length; i++) {
        unsigned char x = (unsigned char)a.at[a.length - i], y = (unsigned char)b.at[b.length - i];

        if (x != y)
            return x < y ? -1 : 1;
    }
    if (a.length != b.length)
        return a.length < b.length ? -1 : 1;
    return 0;
}

static bool is_end(struct str end, struct str text)
{
    return end.length == 0 || (end.length <= text.length &&
                               memcmp(end.at, text.at + text.length - end.length, end.length) == 0);
}

/* By the caller's index: the sorted texts, each with its host. */
static struct shared **find_hosts(struct arena *arena, const struct str *texts, size_t count)
{
    struct shared *sorted = arena_alloc(arena, (count + 1) * sizeof *sorted);
    struct shared **by_index = arena_alloc(arena, (count + 1) * sizeof *by_index);

    for (size_t i = 0; i < count; i++)
        sorted[i] = (struct shared){ .text = texts[i], .index = i };
    qsort(sorted, count, sizeof *sorted, compare_ends);
    for (size_t i = count; i-- > 0;) {
        bool hosted = i + 1 < count && is_end(sorted[i].text, sorted[i + 1].text);

        sorted[i].host = hosted ? sorted[i + 1].host : &sorted[i];
        by_index[sorted[i].index] = &sorted[i];
    }
    return by_index;
}

static struct lookup_piece *add_piece(struct arena *arena, struct lookup_pool *pool)
{
    struct lookup_piece *piece = record_new(arena, &lookup_piece_type, SPAN_NONE);

    piece->index = pool->pieces.count;
    piece->size = 1;
    list_add(arena, &pool->pieces, piece);
    pool->used++;
    return piece;
}

/* Appends a string; the piece before ends with one NUL more. */
static size_t add_string(struct arena *arena, struct lookup_pool *pool, struct str text)
{
    struct lookup_piece *piece = (struct lookup_piece *)pool->pieces.items[pool->pieces.count - 1];
    struct lookup_string *string = record_new(arena, &lookup_string_type, SPAN_NONE);
    size_t at;

    if (piece->size + text.length + 1 > PIECE_BYTES && piece->strings.count > 0)
        piece = add_piece(arena, pool);
    at = pool->used - 1;
    string->text = text;
    list_add(arena, &piece->strings, string);
    piece->size += text.length + 1;
    pool->used += text.length + 1;
    return at;
}

/* Offsets of TEXTS in POOL: those that another ends with share its bytes. */
static void share_strings(struct arena *arena, const struct str *texts, size_t count, int64_t *at,
                          struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    struct shared **shared = find_hosts(&scratch, texts, count);

    for (size_t i = 0; i < count; i++) {
        struct shared *host = shared[i]->host;

        if (texts[i].length == 0)
            continue;
        if (host->at == 0)
            host->at = add_string(arena, pool, host->text);
        at[i] = (int64_t)(host->at + host->text.length - texts[i].length);
    }
    arena_free(&scratch);
}

/* The same where only equal texts share. */
static void merge_strings(struct arena *arena, const struct str *texts, size_t count, int64_t *at,
                          struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    struct text_set added = text_set_make(&scratch, count, false);

    for (size_t i = 0; i < count; i++) {
        const struct str *same = texts[i].length ? text_set_add(&added, &texts[i]) : &texts[i];

        if (same != &texts[i])
            at[i] = at[same - texts];
        else if (texts[i].length != 0)
            at[i] = (int64_t)add_string(arena, pool, texts[i]);
    }
    arena_free(&scratch);
}

/* Sums up: lengths, the longest, and how far reading that much from the last text would go. */
static void measure_pool(struct arena *arena, const struct str *texts, size_t count,
                         const int64_t *at, struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    int64_t *lengths = arena_alloc(&scratch, (count + 1) * sizeof *lengths);
    int64_t last = 0;

    for (size_t i = 0; i < count; i++) {
        lengths[i] = (int64_t)texts[i].length;
        pool->longest = texts[i].length > pool->longest ? texts[i].length : pool->longest;
        last = at[i] > last ? at[i] : last;
    }
    pool->at = lookup_table(arena, at, count);
    pool->lengths = lookup_table(arena, lengths, count);
    pool->size = (size_t)last + (pool->longest < 8 ? 8 : pool->longest);
    pool->size = pool->size < pool->used ? pool->used : pool->size;
    arena_free(&scratch);
}

void lookup_pool(struct arena *arena, const struct str *texts, size_t count,
                 struct lookup_pool *pool)
{
    struct arena scratch = { 0 };
    int64_t *at = arena_alloc(&scratch, (count + 1) * sizeof *at);

    *pool = (struct lookup_pool){ .record = { .type = &lookup_pool_type } };
    add_piece(arena, pool)->size = 2; /* the empty string, and the NUL of the literal */
    pool->used = 2;
    if (count <= SHARED_TEXTS)
        share_strings(arena, texts, count, at, pool);
    else
        merge_strings(arena, texts, count, at, pool);
    measure_pool(arena, texts, count, at, pool);
    arena_free(&scratch);
}
