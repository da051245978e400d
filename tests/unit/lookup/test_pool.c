/* Pools have every text at its offset, in pieces that compilers accept. */
#include "unit_lookup.h"

static void pools_share_ends_and_keep_every_text(void **state)
{
    struct str texts[] = { STR("Not Found"), STR(""), STR("Found"), STR("Gone"), STR("Not Found") };
    struct lookup_pool pool;
    char *bytes;

    lookup_pool(*state, texts, COUNT(texts), &pool);
    bytes = bytes_of(&pool);
    assert_int_equal(pool.pieces.count, 1);
    assert_int_equal(((const struct lookup_piece *)pool.pieces.items[0])->strings.count, 2);
    assert_int_equal(pool.at.numbers.bits, 8);
    assert_int_equal(pool.longest, 9);
    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_string_equal(bytes + offset_of(&pool, i), texts[i].at);
        assert_int_equal(lookup_number(&pool.lengths, i), texts[i].length);
    }
    free(bytes);
}

static void large_pools_are_split_into_strings_that_compilers_accept(void **state)
{
    struct str *texts = many_texts(*state, 20000, "Some number %d of the kind %c");
    struct lookup_pool pool;
    char *bytes;

    texts[0] = texts[77] = texts[19999] = STR("");
    lookup_pool(*state, texts, 20000, &pool);
    bytes = bytes_of(&pool);
    for (size_t i = 0; i < 20000; i++)
        assert_string_equal(bytes + offset_of(&pool, i), texts[i].length ? texts[i].at : "");
    for (size_t p = 0; p < pool.pieces.count; p++)
        assert_in_range(((const struct lookup_piece *)pool.pieces.items[p])->size, 1, 4096);
    assert_int_equal(pool.at.numbers.bits, 32);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(pools_share_ends_and_keep_every_text),
        TEST(large_pools_are_split_into_strings_that_compilers_accept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
