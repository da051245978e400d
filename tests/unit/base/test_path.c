/* Paths are split and joined. */
#include "unit.h"

#include "base/path.h"

static void folders_and_names(void **state)
{
    static const char *const rows[][3] = {
        { "a", "", "a" },       { "a/b", "a/", "b" }, { "/a", "/", "a" },
        { "a/b/", "a/b/", "" }, { "", "", "" },       { "../x.y", "../", "x.y" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str path = str_of(rows[i][0]);

        assert_string_equal(unit_text(UNIT(state), path_folder(path)), rows[i][1]);
        assert_string_equal(unit_text(UNIT(state), path_name(path)), rows[i][2]);
    }
}

static void joined_paths(void **state)
{
    static const char *const rows[][3] = {
        { "", "a", "a" },    { "x", "a", "x/a" },       { "x/", "a", "x/a" },
        { "x", "/a", "/a" }, { "x", "../a", "x/../a" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(
            unit_text(UNIT(state),
                      path_join(&UNIT(state)->arena, str_of(rows[i][0]), str_of(rows[i][1]))),
            rows[i][2]);
}

static void paths_that_leave_the_folder(void **state)
{
    static const char *const inside[] = { "a", "a/b", "..a", "a..", "a/...", "./a", "a//b", "a/" };
    static const char *const outside[] = { "",     "/",      "/a",    "..",    "../a",
                                           "a/..", "a/../b", "a/../", "a//..", "./.." };

    (void)state;
    for (size_t i = 0; i < sizeof inside / sizeof inside[0]; i++)
        if (!path_stays_inside(str_of(inside[i])))
            fail_msg("%s", inside[i]);
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++)
        if (path_stays_inside(str_of(outside[i])))
            fail_msg("%s", outside[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(folders_and_names),
        UNIT_TEST(joined_paths),
        UNIT_TEST(paths_that_leave_the_folder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
