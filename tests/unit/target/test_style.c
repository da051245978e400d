/* Words are written in each style of identifiers, and no other style is known. */
#include "unit.h"

#include "target/style.h"

static void words_are_written_in_every_style(void **state)
{
    static const char *const styles[] = { "snake", "upper_snake", "camel", "pascal", "kebab",
                                          "lower", "upper",       "asis",  "title" };
    static const char *const rows[][10] = {
        { "not_found", "not_found", "NOT_FOUND", "notFound", "NotFound", "not-found", "notfound",
          "NOTFOUND", "not_found", "Not Found" },
        { "HTTP_version", "http_version", "HTTP_VERSION", "httpVersion", "HttpVersion",
          "http-version", "httpversion", "HTTPVERSION", "HTTP_version", "Http Version" },
        { "foo_3_3", "foo_3_3", "FOO_3_3", "foo3_3", "Foo3_3", "foo-3-3", "foo3_3", "FOO3_3",
          "foo_3_3", "Foo 3 3" },
        { "--a..b--", "a_b", "A_B", "aB", "AB", "a-b", "ab", "AB", "a_b", "A B" },
        { "", "", "", "", "", "", "", "", "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (size_t s = 0; s < 9; s++)
            assert_string_equal(
                unit_text(UNIT(state),
                          style_words(&UNIT(state)->arena, str_of(styles[s]), str_of(rows[i][0]))),
                rows[i][s + 1]);
    assert_true(style_is_known(STR("camel")));
    assert_false(style_is_known(STR("Camel")));
    assert_string_equal(
        unit_text(UNIT(state), style_words(&UNIT(state)->arena, STR("none"), STR("a_b"))), "a_b");
}

static void placeholders_in_braces_are_replaced(void **state)
{
    static const char *const rows[][2] = {
        { "{}_", "x_" },    { "({})", "(x)" }, { "a} {}-{x", "a} x-{x" }, { "{}{}", "xx" },
        { "none", "none" }, { "{", "{" },      { "{ }", "{ }" },          { "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf out;

        buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
        style_fill(&out, str_of(rows[i][0]), STR("x"));
        assert_string_equal(unit_text(UNIT(state), buf_str(&out)), rows[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(words_are_written_in_every_style),
        UNIT_TEST(placeholders_in_braces_are_replaced),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
