/* What goes into a command line comes out of it again. */
#include "unit.h"

#include "base/system/system.h"
#include "base/system/win32.h"

#include <wchar.h>

static void arguments_are_quoted(void **state)
{
    static const struct {
        const char *argument;
        const wchar_t *quoted;
    } rows[] = {
        { "", L"\"\"" },
        { "a b", L"\"a b\"" },
        { "a\\b", L"\"a\\b\"" },
        { "a b\\", L"\"a b\\\\\"" },
        { "a\"b", L"\"a\\\"b\"" },
        { "a\\\"b", L"\"a\\\\\\\"b\"" },
        { "\\\\server\\share\\\\", L"\"\\\\server\\share\\\\\\\\\"" },
        { "%PATH% & ^|", L"\"%PATH% & ^|\"" },
        { "\xC3\xA4", L"\"\u00e4\"" },
    };
    wchar_t line[WIN32_SIZE], expected[64];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *const arguments[] = { "git", rows[i].argument, "x", NULL };

        assert_int_equal(win32_command(arguments, line), 0);
        wcscpy(expected, L"\"git\" ");
        wcscat(expected, rows[i].quoted);
        wcscat(expected, L" \"x\"");
        if (wcscmp(line, expected) != 0)
            fail_msg("%s: %ls", rows[i].argument, line);
    }
}

static void a_line_has_a_limit(void **state)
{
    static char long_argument[WIN32_SIZE];
    const char *const arguments[] = { long_argument, NULL };
    wchar_t line[WIN32_SIZE];

    (void)state;
    memset(long_argument, 'x', WIN32_SIZE - 3); /* two quotes and the end */
    assert_int_equal(win32_command(arguments, line), 0);
    assert_int_equal(wcslen(line), WIN32_SIZE - 1);
    long_argument[WIN32_SIZE - 3] = 'x';
    assert_int_equal(win32_command(arguments, line), ERROR_FILENAME_EXCED_RANGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(arguments_are_quoted),
        UNIT_TEST(a_line_has_a_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
