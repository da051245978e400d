/* Words are formatted in each style of identifiers, and no other style is accepted. */
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

static void a_spelling_gives_the_capitals_inside(void **state)
{
    static const char *const rows[][4] = {
        { "im_used", "IMUsed", "IMUsed", "imUsed" },
        { "ok", "OK", "OK", "ok" },
        { "http2_version", "HTTP2Version", "HTTP2Version", "http2Version" },
        { "not_found", "NotFound", "NotFound", "notFound" },
        { "not_found", "", "NotFound", "notFound" },
        { "a_b", "AB", "AB", "ab" },
    };
    static const char *const styles[] = { "pascal", "camel" };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (size_t s = 0; s < 2; s++) {
            struct buf out;

            buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
            style_add_spelled(&out, str_of(styles[s]), str_of(rows[i][0]), str_of(rows[i][1]));
            style_add_spelled(&out, STR("upper_snake"), STR("im_used"), str_of(rows[i][1]));
            assert_string_equal(unit_text(UNIT(state), buf_str(&out)),
                                unit_text(UNIT(state), str_format(&UNIT(state)->arena, "%sIM_USED",
                                                                  rows[i][s + 2])));
        }
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
        UNIT_TEST(a_spelling_gives_the_capitals_inside),
        UNIT_TEST(placeholders_in_braces_are_replaced),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
