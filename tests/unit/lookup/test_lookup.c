/* The plans of lookups: read back as generated code reads them, they answer like plain searches. */
#include "base/arena.h"
#include "lookup/lookup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t random_state;

static uint64_t random_word(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static int start(void **state)
{
    static struct arena arena;

    random_state = UINT64_C(88172645463325252);
    *state = &arena;
    return 0;
}

static int stop(void **state)
{
    arena_free(*state);
    return 0;
}

/* ---- reading plans --------------------------------------------------------------------------- */

/* The slot of a word; LENGTH is that of its text. */
static size_t probe(const struct lookup_hash *hash, uint64_t word, size_t length)
{
    uint64_t h = word * hash->factor, mixed = hash->mixed ? h ^ h >> 32 : h;
    uint64_t slot;

    if (hash->by_length) {
        slot = (h >> hash->slot_shift) + (uint64_t)hash->shifts.at[length];
    } else {
        slot = (mixed >> 16) + mixed * (uint64_t)hash->shifts.at[h >> hash->bucket_shift];
        slot = (slot & 0xFFFFFFFF) * hash->range >> 32;
    }
    assert_in_range(slot, 0, hash->slots.count - 1);
    return (size_t)slot;
}

static size_t find_sorted(const struct lookup_values *values, int64_t code)
{
    for (size_t i = 0; i < values->count; i++) {
        if (values->sorted.at[i] == code)
            return i + 1;
    }
    return 0;
}

static size_t find_case(const struct lookup_values *values, int64_t code)
{
    for (size_t i = 0; i < values->gap_count; i++) {
        if (code >= values->gaps[i].from && code <= values->gaps[i].to)
            return values->gaps[i].row;
    }
    return find_sorted(values, code);
}

static size_t find_row(const struct lookup_values *values, int64_t code)
{
    uint64_t slot = (uint64_t)code - (uint64_t)values->base;
    uint64_t word = (uint64_t)code;

    switch (values->kind) {
    case LOOKUP_KIND_DIRECT:
        return (size_t)values->slots.at[slot < values->span ? slot : values->span];
    case LOOKUP_KIND_SWITCH:
        return find_case(values, code);
    case LOOKUP_KIND_HASH:
        slot = probe(&values->hash, values->wide ? word ^ word >> 32 : word & 0xFFFFFFFF, 0);
        return values->keys.at[slot] == code ? (size_t)slot + 1 : 0;
    default:
        return find_sorted(values, code);
    }
}

static uint64_t little(const char *at, size_t length)
{
    uint64_t word = 0;

    for (size_t i = 0; i < length; i++)
        word |= (uint64_t)(unsigned char)at[i] << 8 * i;
    return word;
}

static uint64_t mix(uint64_t a, uint64_t b, bool folded)
{
    a |= folded ? UINT64_C(0x2020202020202020) : 0;
    b |= folded ? UINT64_C(0x2020202020202020) : 0;
    return a + b * 8;
}

static uint64_t word_of(const char *at, size_t length, unsigned words, bool folded)
{
    size_t high = length < 16 ? 0 : length - 16, low = length < 16 ? length - 8 : 8;

    if (length < 8)
        return mix(little(at, length), little(at, length), folded) + length;
    return mix(little(at, 8), little(at + length - 8, 8), folded) + length +
           (words == 4 ? mix(little(at + low, 8), little(at + high, 8), folded) * LOOKUP_INNER : 0);
}

/* The bytes of the pool, as a compiler would lay them out. */
static char *bytes_of(const struct lookup_pool *pool)
{
    char *bytes = calloc(pool->size, 1);
    size_t at = 1; /* the empty string */

    assert_non_null(bytes);
    for (size_t p = 0; p < pool->piece_count; p++) {
        size_t begin = p == 0 ? 0 : at;

        for (size_t i = 0; i < pool->pieces[p].count; i++) {
            struct str text = pool->strings[pool->pieces[p].first + i];

            memcpy(bytes + at, text.at, text.length);
            at += text.length + 1;
        }
        at++;
        assert_int_equal(pool->pieces[p].size, at - begin);
    }
    assert_int_equal(pool->used, at);
    assert_true(pool->size >= at);
    return bytes;
}

static size_t offset_of(const struct lookup_pool *pool, size_t id)
{
    int64_t at = pool->at.at[id];

    if (pool->block_shift)
        at += pool->blocks.at[id >> pool->block_shift];
    return (size_t)at;
}

/* What generated code answers for an exact text; 0 for nothing. */
static int64_t find_text(const struct lookup_texts *plan, const char *bytes, struct str text)
{
    int64_t id;

    if (text.length == 0 || text.length > plan->pool.longest || plan->sorted)
        return 0;
    id = plan->hash.slots.at[probe(&plan->hash, word_of(text.at, text.length, plan->words, false),
                                   text.length)];
    if ((size_t)plan->pool.lengths.at[id] != text.length)
        return 0;
    return memcmp(bytes + offset_of(&plan->pool, (size_t)id), text.at, text.length) ? 0 : id;
}

/* And for a phrase, by its key alone. */
static int64_t find_key(const struct lookup_texts *plan, const char *bytes, struct str text)
{
    char query[256], known[256];
    size_t length = str_fold(text, query), known_length;
    const char *phrase;
    int64_t id;

    if (length == 0 || length > plan->longest_key)
        return 0;
    id = plan->hash.slots.at[probe(&plan->hash, word_of(query, length, plan->words, true), length)];
    phrase = bytes + offset_of(&plan->pool, (size_t)id);
    known_length = str_fold(str_of(phrase), known);
    return known_length == length && memcmp(query, known, length) == 0 ? id : 0;
}

/* Plans as the program makes them. */
static void plan_values(struct arena *arena, enum lookup_form form, const int64_t *codes,
                        size_t count, const struct lookup_class *classes, size_t class_count,
                        bool class_rows, struct lookup_values *values)
{
    lookup_values(arena, LOOKUP_TRIES, form, codes, count, classes, class_count, class_rows,
                  values);
}

static void plan_texts(struct arena *arena, const struct lookup_text *texts, size_t count,
                       size_t id_count, bool folded, struct lookup_texts *plan)
{
    lookup_texts(arena, LOOKUP_TRIES, texts, count, id_count, folded, plan);
}

/* ---- code to row ----------------------------------------------------------------------------- */

static const struct lookup_class hundreds[] = {
    { 100, 199, 100 }, { 200, 299, 200 }, { 300, 399, 300 }, { 400, 499, 400 }, { 500, 599, 500 },
};

static const int64_t http[] = { 100, 101, 103, 200, 204, 301, 302, 404, 410, 429, 500, 503, 511 };

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void check_rows(const struct lookup_values *values, const int64_t *codes, size_t count)
{
    bool *taken = calloc(values->row_count, sizeof *taken);

    assert_non_null(taken);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(find_row(values, codes[i]), values->rows[i]);
        assert_in_range(values->rows[i], 1, values->row_count - 1);
        assert_false(taken[values->rows[i]]);
        taken[values->rows[i]] = true;
        assert_int_equal(values->sorted.at[i], codes[i]);
    }
    free(taken);
}

static bool is_listed(const int64_t *codes, size_t count, int64_t code)
{
    for (size_t i = 0; i < count; i++) {
        if (codes[i] == code)
            return true;
    }
    return false;
}

static void test_dense_codes_have_a_direct_table_and_classes_answer(void **state)
{
    struct lookup_values values;

    plan_values(*state, LOOKUP_TABLE, http, COUNT(http), hundreds, COUNT(hundreds), true, &values);
    assert_int_equal(values.kind, LOOKUP_KIND_DIRECT);
    assert_int_equal(values.slots.count, values.span + 1);
    assert_int_equal(values.slots.bits, 8);
    check_rows(&values, http, COUNT(http));
    for (int64_t code = -70000; code <= 70000; code++) {
        size_t expected = 0;

        if (code >= 100 && code <= 599)
            expected = values.class_row + (size_t)(code / 100 - 1);
        if (!is_listed(http, COUNT(http), code))
            assert_int_equal(find_row(&values, code), expected);
    }
}

static void test_a_switch_covers_its_range_with_rows_unlike_that_of_default(void **state)
{
    for (int with_classes = 0; with_classes < 2; with_classes++) {
        struct lookup_values values;

        plan_values(*state, LOOKUP_SWITCH, http, COUNT(http), hundreds, COUNT(hundreds),
                    with_classes, &values);
        assert_int_equal(values.kind, LOOKUP_KIND_SWITCH);
        assert_true(values.clamped);
        check_rows(&values, http, COUNT(http));
        for (int64_t code = values.base; code < values.base + (int64_t)values.span; code++)
            assert_int_not_equal(find_row(&values, code), 0);
        assert_int_equal(find_row(&values, values.base - 1), 0);
        assert_int_equal(find_row(&values, values.base + (int64_t)values.span), 0);
    }
}

static void test_extreme_codes_are_found(void **state)
{
    static const int64_t codes[] = { INT64_MIN, -1, 0, 1, INT64_MAX };
    static const int64_t narrow[] = { INT32_MIN, -5, 7, INT32_MAX };
    static const enum lookup_form forms[] = { LOOKUP_AUTO, LOOKUP_SWITCH, LOOKUP_TABLE };

    for (size_t i = 0; i < COUNT(forms); i++) {
        struct lookup_values values;

        plan_values(*state, forms[i], codes, COUNT(codes), NULL, 0, false, &values);
        check_rows(&values, codes, COUNT(codes));
        assert_int_equal(find_row(&values, 2), 0);
        plan_values(*state, forms[i], narrow, COUNT(narrow), NULL, 0, false, &values);
        check_rows(&values, narrow, COUNT(narrow));
        assert_int_equal(find_row(&values, 2), 0);
    }
}

static void test_few_codes_far_apart_are_a_switch(void **state)
{
    static const int64_t codes[] = { -70000, 5, 1000000, 2000000 };
    struct lookup_values values;

    for (size_t count = 2; count <= COUNT(codes); count++) {
        plan_values(*state, LOOKUP_AUTO, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, count < 4 ? LOOKUP_KIND_SWITCH : LOOKUP_KIND_HASH);
        check_rows(&values, codes, count);
        plan_values(*state, LOOKUP_DATA, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, LOOKUP_KIND_HASH);
    }
}

static void test_one_code_and_none(void **state)
{
    static const int64_t one[] = { 42 };
    struct lookup_values values;

    plan_values(*state, LOOKUP_AUTO, one, 1, NULL, 0, false, &values);
    check_rows(&values, one, 1);
    assert_int_equal(values.row_count, 2);
    plan_values(*state, LOOKUP_AUTO, NULL, 0, NULL, 0, false, &values);
    assert_int_equal(values.row_count, 1);
    assert_int_equal(find_row(&values, 0), 0);
}

static int compare_codes(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

/* COUNT codes that differ, over 32 bits; what they need less is given back in *COUNT. */
static int64_t *sparse_codes(size_t *count)
{
    int64_t *codes = calloc(*count, sizeof *codes);
    size_t kept = 0;

    assert_non_null(codes);
    for (size_t i = 0; i < *count; i++)
        codes[i] = (int32_t)random_word();
    qsort(codes, *count, sizeof *codes, compare_codes);
    for (size_t i = 0; i < *count; i++) {
        if (kept == 0 || codes[kept - 1] != codes[i])
            codes[kept++] = codes[i];
    }
    *count = kept;
    return codes;
}

static void test_sparse_codes_have_a_hash_of_little_space(void **state)
{
    static const size_t counts[] = { 4, 20, 64, 250, 1000, 10000, 100000 };

    for (size_t i = 0; i < COUNT(counts); i++) {
        size_t count = counts[i];
        int64_t *codes = sparse_codes(&count);
        struct lookup_values values;

        plan_values(*state, LOOKUP_AUTO, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, LOOKUP_KIND_HASH);
        check_rows(&values, codes, count);
        if (count >= 64)
            assert_in_range(values.keys.count, count, count + count / 8);
        for (int n = 0; n < 1000; n++) {
            int64_t code = (int32_t)random_word();

            if (!bsearch(&code, codes, count, sizeof code, compare_codes))
                assert_int_equal(find_row(&values, code), 0);
        }
        free(codes);
    }
}

static void test_regular_codes_are_hashed(void **state)
{
    static const int64_t steps[] = { 7, 1000, 65536, INT64_C(1) << 32, INT64_C(1) << 40 };

    for (size_t s = 0; s < COUNT(steps); s++) {
        int64_t codes[2000];
        struct lookup_values values;

        for (size_t i = 0; i < COUNT(codes); i++)
            codes[i] = ((int64_t)i - 1000) * steps[s] - 3;
        plan_values(*state, LOOKUP_AUTO, codes, COUNT(codes), NULL, 0, false, &values);
        check_rows(&values, codes, COUNT(codes));
        assert_int_not_equal(values.kind, LOOKUP_KIND_SORTED);
    }
}

/* ---- strings --------------------------------------------------------------------------------- */

static void test_pools_share_ends_and_keep_every_text(void **state)
{
    struct str texts[] = { STR("Not Found"), STR(""), STR("Found"), STR("Gone"), STR("Not Found") };
    struct lookup_pool pool;
    char *bytes;

    lookup_pool(*state, texts, COUNT(texts), true, &pool);
    bytes = bytes_of(&pool);
    assert_int_equal(pool.string_count, 2);
    assert_int_equal(pool.at.bits, 8);
    assert_int_equal(pool.longest, 9);
    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_string_equal(bytes + pool.at.at[i], texts[i].at);
        assert_int_equal(pool.lengths.at[i], texts[i].length);
    }
    free(bytes);
}

static struct str *many_texts(struct arena *arena, size_t count, const char *form)
{
    struct str *texts = arena_alloc(arena, count * sizeof *texts);

    for (size_t i = 0; i < count; i++)
        texts[i] = str_format(arena, form, (int)i, (char)('A' + i % 23));
    return texts;
}

static void test_big_pools_have_pieces_that_compilers_take_and_narrow_offsets(void **state)
{
    static const bool orders[] = { true, false };
    struct str *texts = many_texts(*state, 20000, "Some number %d of the kind %c");

    texts[0] = texts[77] = texts[19999] = STR("");
    for (size_t o = 0; o < COUNT(orders); o++) {
        struct lookup_pool pool;
        char *bytes;

        lookup_pool(*state, texts, 20000, orders[o], &pool);
        bytes = bytes_of(&pool);
        for (size_t i = 0; i < 20000; i++)
            assert_string_equal(bytes + offset_of(&pool, i), texts[i].length ? texts[i].at : "");
        for (size_t p = 0; p < pool.piece_count; p++)
            assert_in_range(pool.pieces[p].size, 1, 4096);
        assert_int_equal(pool.at.bits, orders[o] ? 16 : 32);
        free(bytes);
    }
}

/* ---- text to code ---------------------------------------------------------------------------- */

/* NUL is an ordinary byte, and nothing beside a text is part of it. */
static void check_near_texts(const struct lookup_texts *plan, const char *bytes, struct str text)
{
    char copy[256];

    for (size_t i = 0; i < text.length; i++) {
        memcpy(copy, text.at, text.length);
        copy[i] ^= 1;
        assert_int_equal(find_text(plan, bytes, (struct str){ copy, text.length }), 0);
        copy[i] = '\0';
        assert_int_equal(find_text(plan, bytes, (struct str){ copy, text.length }), 0);
    }
    memcpy(copy, text.at, text.length);
    memset(copy + text.length, 0, 2);
    assert_int_equal(find_text(plan, bytes, (struct str){ copy, text.length + 1 }), 0);
}

static void check_names(struct arena *arena, const struct lookup_text *texts, size_t count,
                        unsigned most_words)
{
    struct lookup_texts plan;
    char *bytes;

    plan_texts(arena, texts, count, count + 1, false, &plan);
    assert_false(plan.sorted);
    assert_in_range(plan.words, 2, most_words);
    if (count >= 64)
        assert_in_range(plan.hash.slots.count, count, count * 3);
    if (count > 1000)
        assert_in_range(plan.hash.slots.count, count, count + count / 12);
    bytes = bytes_of(&plan.pool);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(find_text(&plan, bytes, texts[i].text), texts[i].id);
    for (size_t i = 0; i < count && count < 2000; i++)
        check_near_texts(&plan, bytes, texts[i].text);
    free(bytes);
}

static void test_names_of_all_lengths_are_found_and_their_neighbours_are_not(void **state)
{
    struct lookup_text texts[100];
    char name[101];

    for (size_t i = 0; i < COUNT(texts); i++) {
        memset(name, 'A' + (int)(i % 2), i + 1);
        texts[i] = (struct lookup_text){ { arena_copy(*state, name, i + 1), i + 1 }, i + 1 };
    }
    check_names(*state, texts, COUNT(texts), 2);
    check_names(*state, texts, 1, 2);
    check_names(*state, texts, 3, 2);
}

static void test_many_names_are_found(void **state)
{
    static const size_t counts[] = { 64, 255, 257, 5000, 100000 };
    static const char *const forms[] = { "CODE_%d_HAS_GONE_%c_WRONG", "%d_%c_E" };

    for (size_t c = 0; c < COUNT(counts) * COUNT(forms); c++) {
        size_t count = counts[c / COUNT(forms)];
        struct str *names = many_texts(*state, count, forms[c % COUNT(forms)]);
        struct lookup_text *texts = arena_alloc(*state, count * sizeof *texts);

        for (size_t i = 0; i < count; i++)
            texts[i] = (struct lookup_text){ names[i], i + 1 };
        check_names(*state, texts, count, 4);
    }
}

static void test_texts_that_no_hash_tells_apart_are_sorted(void **state)
{
    struct str names[] = {
        STR("THE_SAME_BEGINNING_AND_YET_NOT_THE_1_OTHER_AND_ALSO_THE_SAME_END"),
        STR("THE_SAME_BEGINNING_AND_YET_NOT_THE_0_OTHER_AND_ALSO_THE_SAME_END"),
        STR("B"),
    };
    struct lookup_text texts[] = { { names[0], 1 }, { names[1], 2 }, { names[2], 3 } };
    struct lookup_texts plan;

    plan_texts(*state, texts, 3, 4, false, &plan);
    assert_true(plan.sorted);
    assert_int_equal(plan.order.count, 3);
    assert_int_equal(plan.order.at[0], 3);
    assert_int_equal(plan.order.at[1], 2);
    assert_int_equal(plan.order.at[2], 1);
}

/* However unlucky a search is: it ends, and what is planned instead has all that was there. */
static void test_a_search_without_luck_ends_in_binary_search(void **state)
{
    static const int64_t codes[] = { -70000, 5, 1000000, 2000000, 2000005 };
    struct lookup_text texts[300];
    struct lookup_values values;

    lookup_values(*state, 0, LOOKUP_AUTO, codes, COUNT(codes), NULL, 0, false, &values);
    assert_int_equal(values.kind, LOOKUP_KIND_SORTED);
    check_rows(&values, codes, COUNT(codes));
    for (size_t i = 0; i < COUNT(texts); i++)
        texts[i] = (struct lookup_text){ str_format(*state, "Text No. %d", (int)(299 - i)), i + 1 };
    for (size_t count = 3; count <= COUNT(texts); count += 297) {
        for (int folded = 0; folded < 2; folded++) {
            struct lookup_texts plan;

            lookup_texts(*state, 0, texts, count, count + 1, folded, &plan);
            assert_true(plan.sorted);
            assert_int_equal(plan.order.count, count);
            for (size_t i = 1; i < count; i++)
                assert_true(str_compare(texts[plan.order.at[i - 1] - 1].text,
                                        texts[plan.order.at[i] - 1].text) < 0);
        }
    }
}

static void test_phrases_are_found_by_their_keys_and_the_first_of_two_wins(void **state)
{
    const struct lookup_text texts[] = {
        { STR("Not Found"), 1 }, { STR("Time-out"), 2 },          { STR("Timeout"), 3 },
        { STR("---"), 4 },       { STR("\xC3\x89t\xC3\xA9"), 5 }, { STR("OK"), 6 },
    };
    const struct {
        struct str text;
        int64_t id;
    } rows[] = {
        { STR("not found"), 1 }, { STR("NOT-FOUND"), 1 },         { STR("notfound"), 1 },
        { STR("Timeout"), 2 },   { STR("time out"), 2 },          { STR("---"), 0 },
        { STR(""), 0 },          { STR("\xC3\x89T\xC3\xA9"), 5 }, { STR("\xC3\xA9t\xC3\xA9"), 0 },
        { STR("o.k."), 6 },      { STR("not foun"), 0 },          { STR("not found\x01"), 0 },
        { { "OK\0", 3 }, 0 },
    };
    struct lookup_texts plan;
    char *bytes;

    plan_texts(*state, texts, COUNT(texts), 7, true, &plan);
    assert_false(plan.sorted);
    assert_false(plan.plain);
    assert_int_equal(plan.longest_key, 8);
    bytes = bytes_of(&plan.pool);
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(find_key(&plan, bytes, rows[i].text), rows[i].id);
    free(bytes);
}

static void test_only_letters_with_bit_40_are_plain(void **state)
{
    const struct {
        struct str text;
        bool plain;
    } rows[] = { { STR("I'm a 4-pot"), true }, { STR("a_b"), false }, { STR("\xC3\xA9"), false } };

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct lookup_text text = { rows[i].text, 1 };
        struct lookup_texts plan;

        plan_texts(*state, &text, 1, 2, true, &plan);
        assert_int_equal(plan.plain, rows[i].plain);
    }
}

/* ---- small fields, tables -------------------------------------------------------------------- */

static void test_fields_are_packed_without_touching_each_other(void **state)
{
    static const uint32_t bits[] = { 1, 0, 1, 1 }, zeros[] = { 0, 0, 0, 0 };
    static const uint32_t choices[] = { 3, 0, 7, 1 }, wide[] = { UINT32_MAX, 5, 0, 1 };
    struct lookup_field fields[] = {
        { .numbers = bits }, { .numbers = wide }, { .numbers = choices }, { .numbers = zeros }
    };
    struct lookup_table *words;

    assert_int_equal(lookup_pack(*state, fields, COUNT(fields), 4, &words), 2);
    assert_int_equal(words[0].bits, 8);
    for (size_t f = 0; f < COUNT(fields); f++) {
        for (size_t row = 0; row < 4; row++)
            assert_int_equal(words[fields[f].word].at[row] >> fields[f].shift & fields[f].mask,
                             fields[f].numbers[row]);
    }
}

static void test_tables_have_the_narrowest_type(void **state)
{
    static const struct {
        int64_t low, high;
        unsigned bits;
        bool negative;
    } rows[] = {
        { 0, 255, 8, false },         { 0, 256, 16, false },
        { -128, 127, 8, true },       { -129, 0, 16, true },
        { -1, 128, 16, true },        { 0, 65535, 16, false },
        { 0, 65536, 32, false },      { 0, UINT32_MAX, 32, false },
        { -1, UINT32_MAX, 64, true }, { INT64_MIN, INT64_MAX, 64, true },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        int64_t numbers[] = { rows[i].low, rows[i].high };
        struct lookup_table table = lookup_table(numbers, 2);

        assert_int_equal(table.bits, rows[i].bits);
        assert_int_equal(table.negative, rows[i].negative);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(dense_codes_have_a_direct_table_and_classes_answer),
        TEST(a_switch_covers_its_range_with_rows_unlike_that_of_default),
        TEST(extreme_codes_are_found),
        TEST(few_codes_far_apart_are_a_switch),
        TEST(one_code_and_none),
        TEST(sparse_codes_have_a_hash_of_little_space),
        TEST(regular_codes_are_hashed),
        TEST(pools_share_ends_and_keep_every_text),
        TEST(big_pools_have_pieces_that_compilers_take_and_narrow_offsets),
        TEST(names_of_all_lengths_are_found_and_their_neighbours_are_not),
        TEST(many_names_are_found),
        TEST(texts_that_no_hash_tells_apart_are_sorted),
        TEST(a_search_without_luck_ends_in_binary_search),
        TEST(phrases_are_found_by_their_keys_and_the_first_of_two_wins),
        TEST(only_letters_with_bit_40_are_plain),
        TEST(fields_are_packed_without_touching_each_other),
        TEST(tables_have_the_narrowest_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
