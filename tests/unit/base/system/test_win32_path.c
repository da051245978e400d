/* Paths are absolute and without limit for the system, and have `/` for the program. */
#include "unit.h"

#include "base/path.h"
#include "base/system/system.h"
#include "base/system/win32.h"

#include <wchar.h>

static void roots(void **state)
{
    static const struct {
        const char *path;
        size_t length;
    } rows[] = {
        { "", 0 },     { "a", 0 },     { "a/b", 0 },          { "./a", 0 },
        { "/", 1 },    { "\\a", 1 },   { "C:", 2 },           { "C:a", 2 },
        { "c:/", 3 },  { "C:\\a", 3 }, { "//server", 8 },     { "//server/share", 14 },
        { "ab:c", 0 }, { "/a//b", 1 }, { "//s/share/a", 10 }, { "\\\\s\\share\\a", 10 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (sys_root(rows[i].path, strlen(rows[i].path)) != rows[i].length)
            fail_msg("%s", rows[i].path);
}

static void backslashes_separate(void **state)
{
    static const char *const outside[] = {
        "..\\a", "a\\..\\..\\b", "\\a", "C:a", "C:\\a", "a/..\\b"
    };

    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++)
        if (path_stays_inside(str_of(outside[i])))
            fail_msg("%s", outside[i]);
    assert_true(path_stays_inside(STR("a\\b..\\c")));
    assert_string_equal(unit_text(UNIT(state), path_folder(STR("a/b\\c"))), "a/b\\");
    assert_string_equal(
        unit_text(UNIT(state), path_join(&UNIT(state)->arena, STR("x\\"), STR("a"))), "x\\a");
    assert_string_equal(
        unit_text(UNIT(state), path_join(&UNIT(state)->arena, STR("x"), STR("C:/a"))), "C:/a");
}

static void names_become_verbatim(void **state)
{
    static const struct {
        const char *name;
        const wchar_t *path;
    } rows[] = {
        { "C:/a/b.c", L"\\\\?\\C:\\a\\b.c" },
        { "C:\\a\\.\\x\\..\\b", L"\\\\?\\C:\\a\\b" },
        { "C:/\xC3\xA4\xF0\x9F\x98\x80", L"\\\\?\\C:\\\u00e4\U0001F600" },
        { "//server/share/a", L"\\\\?\\UNC\\server\\share\\a" },
        { "\\\\?\\C:\\a", L"\\\\?\\C:\\a" },
        { "NUL", L"\\\\.\\NUL" },
    };
    wchar_t path[WIN32_SIZE];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(win32_path(SYS_HERE, rows[i].name, path), 0);
        if (wcscmp(path, rows[i].path) != 0)
            fail_msg("%s: %ls", rows[i].name, path);
    }
}

static void impossible_names_are_refused(void **state)
{
    static char name[2 * WIN32_SIZE];
    wchar_t path[WIN32_SIZE];

    (void)state;
    memset(name, 'x', sizeof name - 1);
    assert_int_equal(sys_problem(win32_path(SYS_HERE, name, path)), SYS_BAD_PATH);
    assert_int_equal(sys_problem(win32_path(SYS_HERE, "ab:stream", path)), SYS_BAD_PATH);
    assert_int_equal(sys_problem(win32_path(SYS_HERE, "C:/a:stream", path)), SYS_BAD_PATH);
    assert_int_equal(sys_problem(win32_path(SYS_HERE, "\xFF", path)), SYS_BAD_PATH);
    assert_int_equal(sys_problem(win32_path(SYS_HERE, "", path)), SYS_MISSING);
}

static void a_name_is_below_an_open_folder(void **state)
{
    wchar_t path[WIN32_SIZE];
    struct sys_file folder;

    (void)state;
    assert_int_equal(sys_open_folder("C:/windows", &folder), 0);
    assert_int_equal(win32_path(folder, "a", path), 0);
    if (_wcsicmp(path, L"\\\\?\\C:\\windows\\a") != 0)
        fail_msg("%ls", path);
    assert_int_equal(sys_problem(win32_path(folder, "ab:stream", path)), SYS_BAD_PATH);
    assert_int_equal(sys_close(folder), 0);
}

static void names_come_back(void **state)
{
    static const struct {
        const wchar_t *path;
        const char *name;
    } rows[] = {
        { L"\\\\?\\C:\\a\\b", "C:/a/b" },
        { L"\\\\?\\UNC\\server\\share\\a", "//server/share/a" },
        { L"\u00e4.h", "\xC3\xA4.h" },
    };
    char name[64];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(win32_name(rows[i].path, name, sizeof name), 0);
        assert_string_equal(name, rows[i].name);
        assert_int_equal(win32_name(rows[i].path, name, strlen(rows[i].name)),
                         ERROR_FILENAME_EXCED_RANGE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(roots),
        UNIT_TEST(backslashes_separate),
        UNIT_TEST(names_become_verbatim),
        UNIT_TEST(impossible_names_are_refused),
        UNIT_TEST(a_name_is_below_an_open_folder),
        UNIT_TEST(names_come_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
