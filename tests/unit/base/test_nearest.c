/* A misspelled word leads to the right one. */
#include "unit.h"

static const char *nearest_of(struct unit *unit, const char *word)
{
    static const char *const known[] = { "summary", "meaning", "name", "state",
                                         "uses",    "cache",   "was" };
    struct nearest nearest = nearest_to(str_of(word));

    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        nearest_try(&nearest, str_of(known[i]));
    return nearest.best.at ? unit_text(unit, nearest.best) : "(none)";
}

static void the_nearest_word_is_found_if_at_most_a_third_is_wrong(void **state)
{
    static const struct {
        const char *word, *nearest;
    } rows[] = {
        { "summary", "summary" }, { "sumary", "summary" },   { "SUMMARY", "summary" },
        { "usmmary", "summary" }, { "summmary", "summary" }, { "stat", "state" },
        { "nmae", "name" },       { "caches", "cache" },     { "", "(none)" },
        { "wxy", "(none)" },      { "zebra", "(none)" },     { "x", "(none)" },
        { "wsa", "was" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(nearest_of(UNIT(state), rows[i].word), rows[i].nearest);
}

static void the_first_of_two_equally_near_words_wins(void **state)
{
    struct nearest nearest = nearest_to(STR("cat"));

    nearest_try(&nearest, STR("bat"));
    nearest_try(&nearest, STR("rat"));
    assert_string_equal(unit_text(UNIT(state), nearest.best), "bat");
    nearest_try(&nearest, STR("cat"));
    assert_string_equal(unit_text(UNIT(state), nearest.best), "cat");
}

static void of_two_equally_near_words_the_one_with_the_same_first_letter_wins(void **state)
{
    struct nearest nearest = nearest_to(STR("htp"));

    nearest_try(&nearest, STR("ftp"));
    assert_string_equal(unit_text(UNIT(state), nearest.best), "ftp");
    nearest_try(&nearest, STR("http"));
    assert_string_equal(unit_text(UNIT(state), nearest.best), "http");
    nearest_try(&nearest, STR("ntp"));
    assert_string_equal(unit_text(UNIT(state), nearest.best), "http");
}

static void very_long_words_are_not_compared(void **state)
{
    char word[80];
    struct nearest nearest = nearest_to((struct str){ word, 63 });

    (void)state;
    memset(word, 'a', sizeof word);
    nearest_try(&nearest, (struct str){ word, 64 });
    assert_null(nearest.best.at);
    nearest_try(&nearest, (struct str){ word, 63 });
    assert_int_equal(nearest.best.length, 63);
    nearest = nearest_to((struct str){ word, 64 });
    nearest_try(&nearest, (struct str){ word, 63 });
    assert_null(nearest.best.at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(the_nearest_word_is_found_if_at_most_a_third_is_wrong),
        UNIT_TEST(the_first_of_two_equally_near_words_wins),
        UNIT_TEST(of_two_equally_near_words_the_one_with_the_same_first_letter_wins),
        UNIT_TEST(very_long_words_are_not_compared),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
