/* Slices compare by bytes. */
#include "unit.h"

static void slices_of_c_strings_may_be_null(void **state)
{
    (void)state;
    assert_int_equal(str_of(NULL).length, 0);
    assert_non_null(str_of(NULL).at);
    assert_int_equal(str_of("abc").length, 3);
}

static void equality_compares_all_bytes(void **state)
{
    (void)state;
    assert_true(str_equal(STR("a\0b"), STR("a\0b")));
    assert_false(str_equal(STR("a\0b"), STR("a\0c")));
    assert_false(str_equal(STR("ab"), STR("abc")));
    assert_true(str_equal((struct str){ NULL, 0 }, STR("")));
    assert_true(str_is(STR("word"), "word"));
    assert_false(str_is(STR("word"), "words"));
}

static void the_order_is_that_of_unsigned_bytes(void **state)
{
    static const char *const ordered[] = { "", "A", "B", "a", "aa", "ab", "b", "\xC3\xA4", "\xFF" };
    size_t count = sizeof ordered / sizeof ordered[0];

    (void)state;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            int order = str_compare(str_of(ordered[i]), str_of(ordered[j]));

            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

static void a_copy_is_independent_of_its_original(void **state)
{
    char original[] = "abc";
    struct str copy = str_copy(&UNIT(state)->arena, str_of(original));

    original[0] = 'X';
    assert_string_equal(unit_text(UNIT(state), copy), "abc");
}

static void every_byte_is_classified_as_in_ascii(void **state)
{
    (void)state;
    for (int c = 0; c < 256; c++) {
        unsigned char byte = (unsigned char)c;
        bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z',
             digit = c >= '0' && c <= '9';

        assert_int_equal(ascii_is_lower(byte), lower);
        assert_int_equal(ascii_is_upper(byte), upper);
        assert_int_equal(ascii_is_digit(byte), digit);
        assert_int_equal(ascii_is_alpha(byte), lower || upper);
        assert_int_equal(ascii_is_alnum(byte), lower || upper || digit);
        assert_int_equal(ascii_is_space(byte), c != 0 && strchr(" \t\n\v\f\r", c) != NULL);
        assert_int_equal((unsigned char)ascii_lower((char)c), upper ? c + 32 : c);
        assert_int_equal((unsigned char)ascii_upper((char)c), lower ? c - 32 : c);
    }
}

static void phrases_fold_to_their_significant_characters(void **state)
{
    static const struct {
        struct str phrase, key;
    } rows[] = {
        { { "Not Found", 9 }, { "notfound", 8 } },
        { { "I'm a Teapot!", 13 }, { "imateapot", 9 } },
        { { " \t\n\v\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", 38 }, { "", 0 } },
        { { "0aZ9", 4 }, { "0az9", 4 } },
        { { "\x01\x7F\x1F", 3 }, { "\x01\x7F\x1F", 3 } },
        { { "\xC3\x89t\xC3\xA9", 5 }, { "\xC3\x89t\xC3\xA9", 5 } },
        { { "a\0B", 3 }, { "a\0b", 3 } },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char key[64];

        assert_true(str_equal((struct str){ key, str_fold(rows[i].phrase, key) }, rows[i].key));
        memcpy(key, rows[i].phrase.at, rows[i].phrase.length);
        assert_int_equal(str_fold((struct str){ key, rows[i].phrase.length }, key),
                         rows[i].key.length);
        assert_memory_equal(key, rows[i].key.at, rows[i].key.length);
    }
}

static void sentences_end_with_a_period_inside_or_outside_of_quotes(void **state)
{
    (void)state;
    assert_true(str_ends_sentence(STR("It worked.")));
    assert_true(str_ends_sentence(STR("\"It worked.\"")));
    assert_true(str_ends_sentence(STR("(Did it?)")));
    assert_false(str_ends_sentence(STR("It \"worked\"")));
    assert_false(str_ends_sentence(STR("\"")));
    assert_false(str_ends_sentence(STR("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(slices_of_c_strings_may_be_null),
        UNIT_TEST(equality_compares_all_bytes),
        UNIT_TEST(the_order_is_that_of_unsigned_bytes),
        UNIT_TEST(a_copy_is_independent_of_its_original),
        UNIT_TEST(every_byte_is_classified_as_in_ascii),
        UNIT_TEST(sentences_end_with_a_period_inside_or_outside_of_quotes),
        UNIT_TEST(phrases_fold_to_their_significant_characters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
