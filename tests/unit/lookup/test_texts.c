/* Plans from text to code: read like generated code, they give the results of plain searches. */
#include "lookup/texts.h"
#include "unit_lookup.h"

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

/* The result of generated code for an exact text; 0 if it is not found. */
static int64_t find_text(const struct lookup_texts *plan, const char *bytes, struct str text)
{
    int64_t id;

    if (text.length == 0 || text.length > plan->pool.longest || plan->sorted)
        return 0;
    id = lookup_number(
        &plan->hash.slots,
        probe(&plan->hash, word_of(text.at, text.length, plan->words, false), text.length));
    if ((size_t)lookup_number(&plan->pool.lengths, (size_t)id) != text.length)
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
    id = lookup_number(&plan->hash.slots,
                       probe(&plan->hash, word_of(query, length, plan->words, true), length));
    phrase = bytes + offset_of(&plan->pool, (size_t)id);
    known_length = str_fold(str_of(phrase), known);
    return known_length == length && memcmp(query, known, length) == 0 ? id : 0;
}

static void plan_texts(struct arena *arena, const struct lookup_text *texts, size_t count,
                       size_t id_count, bool folded, struct lookup_texts *plan)
{
    lookup_texts(arena, &(struct lookup_known){ texts, count, id_count, folded, LOOKUP_TRIES },
                 plan);
}

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
        assert_in_range(plan.hash.slots.numbers.count, count, count * 3);
    if (count > 1000)
        assert_in_range(plan.hash.slots.numbers.count, count, count + count / 12);
    bytes = bytes_of(&plan.pool);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(find_text(&plan, bytes, texts[i].text), texts[i].id);
    for (size_t i = 0; i < count && count < 2000; i++)
        check_near_texts(&plan, bytes, texts[i].text);
    free(bytes);
}

static void names_of_all_lengths_are_found_and_their_neighbours_are_not(void **state)
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

static void many_names_are_found(void **state)
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

static void texts_without_a_perfect_hash_are_sorted(void **state)
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
    assert_int_equal(plan.order.numbers.count, 3);
    assert_int_equal(lookup_number(&plan.order, 0), 3);
    assert_int_equal(lookup_number(&plan.order, 1), 2);
    assert_int_equal(lookup_number(&plan.order, 2), 1);
}

/* Even an unsuccessful search ends, and all texts can be found by binary search. */
static void a_failed_search_falls_back_to_sorting(void **state)
{
    struct lookup_text texts[300];

    for (size_t i = 0; i < COUNT(texts); i++)
        texts[i] = (struct lookup_text){ str_format(*state, "Text No. %d", (int)(299 - i)), i + 1 };
    for (size_t count = 3; count <= COUNT(texts); count += 297) {
        for (int folded = 0; folded < 2; folded++) {
            struct lookup_texts plan;

            lookup_texts(*state, &(struct lookup_known){ texts, count, count + 1, folded, 0 },
                         &plan);
            assert_true(plan.sorted);
            assert_int_equal(plan.order.numbers.count, count);
            for (size_t i = 1; i < count; i++)
                assert_true(str_compare(texts[lookup_number(&plan.order, i - 1) - 1].text,
                                        texts[lookup_number(&plan.order, i) - 1].text) < 0);
        }
    }
}

static void phrases_are_found_by_key_and_the_first_of_two_wins(void **state)
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

static void only_letters_with_bit_40_are_plain(void **state)
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(names_of_all_lengths_are_found_and_their_neighbours_are_not),
        TEST(many_names_are_found),
        TEST(texts_without_a_perfect_hash_are_sorted),
        TEST(a_failed_search_falls_back_to_sorting),
        TEST(phrases_are_found_by_key_and_the_first_of_two_wins),
        TEST(only_letters_with_bit_40_are_plain),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
