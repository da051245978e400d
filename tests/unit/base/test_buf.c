/* Buffers grow, and stop at their maximum. */
#include "unit.h"

static void a_buffer_grows_and_keeps_its_contents(void **state)
{
    struct buf buf;

    buf_init(&buf, &UNIT(state)->arena, SIZE_MAX);
    assert_int_equal(buf_str(&buf).length, 0);
    assert_non_null(buf_str(&buf).at);
    for (int i = 0; i < 30000; i++)
        buf_add_char(&buf, (char)('a' + i % 26));
    assert_int_equal(buf.length, 30000);
    for (size_t i = 0; i < buf.length; i++)
        assert_int_equal(buf.at[i], 'a' + i % 26);
    assert_false(buf.over);
}

static void a_buffer_drops_and_flags_what_exceeds_its_maximum(void **state)
{
    struct buf buf;

    buf_init(&buf, &UNIT(state)->arena, 5);
    buf_add_str(&buf, STR("abcde"));
    assert_false(buf.over); /* full is not over */
    buf_add(&buf, "", 0);
    assert_false(buf.over);
    buf_add_char(&buf, 'f');
    assert_true(buf.over);
    assert_string_equal(unit_text(UNIT(state), buf_str(&buf)), "abcde");

    buf_init(&buf, &UNIT(state)->arena, 5);
    buf_print(&buf, "%s", "abcdefgh");
    assert_true(buf.over);
    assert_string_equal(unit_text(UNIT(state), buf_str(&buf)), "abcde");
}

static void formatted_text_of_any_length_is_a_c_string_too(void **state)
{
    struct arena *arena = &UNIT(state)->arena;

    for (int length = 250; length < 262; length++) { /* around the size of the small buffer */
        struct str text = str_format(arena, "%*s|%d", length, "x", 7);

        assert_int_equal(text.length, length + 2);
        assert_int_equal(text.at[text.length], '\0');
        assert_memory_equal(text.at + length - 1, "x|7", 3);
    }
    assert_int_equal(str_format(arena, "%s", "").length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(formatted_text_of_any_length_is_a_c_string_too),
        UNIT_TEST(a_buffer_grows_and_keeps_its_contents),
        UNIT_TEST(a_buffer_drops_and_flags_what_exceeds_its_maximum),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
