/* Releases are compared number by number, where both are counted alike. */
#include "unit.h"

#include "spec/release.h"

static void releases_have_an_order_where_they_are_counted_alike(void **state)
{
    static const struct {
        const char *earlier, *later;
        bool ordered;
    } rows[] = {
        { "9", "10", true },
        { "9.6", "10", true },
        { "9.6", "9.10", true },
        { "9", "9.1", false },
        { "2025-09-15", "2025-10-01", true },
        { "POSIX.1-2001", "POSIX.1-2008", true },
        { "v1.9", "v1.10", true },
        { "007", "8", true },
        { "17", "17", false },
        { "9.6", "9.06", false },
        { "C99", "POSIX.1-2001", false },
        { "9.x", "9.y", false },
        { "9", "9b", false },
        { "", "1", false },
        { "99999999999999999999", "100000000000000000000", true },
        { "1.0", "1.a", false },
        { "0", "1", true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str earlier = str_of(rows[i].earlier), later = str_of(rows[i].later);

        assert_int_equal(release_is_before(earlier, later), rows[i].ordered);
        assert_false(release_is_before(later, earlier));
    }
}

static void releases_are_a_sentence(void **state)
{
    struct buf out;

    buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
    release_print(&out, STR(""), STR(""));
    assert_int_equal(out.length, 0);
    release_print(&out, STR("9.6"), STR(""));
    release_print(&out, STR(""), STR("17"));
    release_print(&out, STR("9.6"), STR("17"));
    assert_true(str_is(buf_str(&out), "Since 9.6.Last in 17.Since 9.6, last in 17."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(releases_have_an_order_where_they_are_counted_alike),
        UNIT_TEST(releases_are_a_sentence),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
