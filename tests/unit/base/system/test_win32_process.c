/* Other programs get their arguments and input as they are, and are found in PATH alone; the one
 * that is run here is this test itself. */
#include "unit.h"

#include "base/system/system.h"
#include "base/system/win32.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>

static const char *self;

#define MUTEX L"statusgen-test-process"

struct taken {
    struct buf output, errors;
};

static void take(void *context, enum sys_stream stream, const char *bytes, size_t length)
{
    struct taken *taken = context;

    buf_add(stream == SYS_OUTPUT ? &taken->output : &taken->errors, bytes, length);
}

static int run(struct unit *unit, const char *const *arguments, const char *input,
               struct taken *taken, int *code)
{
    buf_init(&taken->output, &unit->arena, SIZE_MAX);
    buf_init(&taken->errors, &unit->arena, SIZE_MAX);
    return sys_run(arguments, input, strlen(input), 0, take, taken, code);
}

static void arguments_arrive(void **state)
{
    const char *const arguments[] = { self,           "--print", "",
                                      "a b",          "\"",      "\\",
                                      "a\\\\\"b c\\", "*",       "%PATH%",
                                      "\xC3\xA4",     "^&|<>",   NULL };
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), arguments, "", &taken, &code), 0);
    assert_int_equal(code, 0);
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.output)),
                        "\na b\n\"\n\\\na\\\\\"b c\\\n*\n%PATH%\n\xC3\xA4\n^&|<>\n");
    assert_int_equal(taken.errors.length, 0);
}

static void input_output_and_errors_are_separate(void **state)
{
    const char *const arguments[] = { self, "--copy", NULL };
    static char input[300 * 1000];
    struct taken taken;
    int code;

    memset(input, '\n', sizeof input - 1);
    assert_int_equal(run(UNIT(state), arguments, input, &taken, &code), 0);
    assert_int_equal(code, 7);
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.output)), input);
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.errors)), input);
}

static void an_ended_program_has_no_exit_code(void **state)
{
    const char *const arguments[] = { self, "--end", NULL };
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), arguments, "", &taken, &code), 0);
    assert_int_equal(code, -1);
}

/* The program that is run starts another one, which has a mutex of this name. */
static void the_time_limit_ends_all_that_was_started(void **state)
{
    const char *const arguments[] = { self, "--start", NULL };
    HANDLE mutex = NULL;
    struct taken taken;
    int code;

    buf_init(&taken.output, &UNIT(state)->arena, SIZE_MAX);
    buf_init(&taken.errors, &UNIT(state)->arena, SIZE_MAX);
    assert_int_equal(sys_problem(sys_run(arguments, "", 0, 2, take, &taken, &code)), SYS_TIMED_OUT);
    for (int i = 0; i < 50; i++) {
        mutex = OpenMutexW(SYNCHRONIZE, FALSE, MUTEX);
        if (!mutex)
            break;
        CloseHandle(mutex);
        Sleep(100);
    }
    assert_null(mutex);
}

static void only_path_is_searched(void **state)
{
    static const char *const names[] = { "no-such-program", "no/such/program", "C:\\no\\such.exe",
                                         "test_here" };
    struct taken taken;
    int code;

    (void)CopyFileW(L"C:\\windows\\system32\\hostname.exe", L"test_here.exe", FALSE);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *const arguments[] = { names[i], NULL };

        if (sys_problem(run(UNIT(state), arguments, "", &taken, &code)) != SYS_MISSING)
            fail_msg("%s", names[i]);
    }
    sys_remove(SYS_HERE, "test_here.exe");
    assert_int_equal(run(UNIT(state), (const char *[]){ "hostname", NULL }, "", &taken, &code), 0);
    assert_true(taken.output.length > 0);
}

static void each_error_has_a_problem_and_words(void **state)
{
    (void)state;
    for (int problem = SYS_NONE; problem <= SYS_OTHER; problem++)
        assert_int_equal(sys_problem(sys_error((enum sys_problem)problem)), problem);
    assert_string_equal(sys_reason(ERROR_PATH_NOT_FOUND), "No such file or directory");
    assert_true(strlen(sys_reason(ERROR_SEEK)) > 0);
    assert_null(strpbrk(sys_reason(ERROR_SEEK), "\r\n"));
}

/* The program that the tests run. */
static int be_run(int argc, char **argv)
{
    char bytes[4096];
    size_t got = sizeof bytes;

    _setmode(_fileno(stdout), _O_BINARY);
    if (strcmp(argv[1], "--end") == 0)
        TerminateProcess(GetCurrentProcess(), 0xC000013A); /* STATUS_CONTROL_C_EXIT */
    if (strcmp(argv[1], "--start") == 0)
        sys_run((const char *[]){ argv[0], "--hold", NULL }, "", 0, 0, NULL, NULL, &(int){ 0 });
    if (strcmp(argv[1], "--hold") == 0 && CreateMutexW(NULL, FALSE, MUTEX))
        Sleep(60 * 1000);
    for (int i = 2; i < argc; i++)
        printf("%s\n", argv[i]);
    while (strcmp(argv[1], "--copy") == 0 && got == sizeof bytes) {
        sys_read(sys_standard(SYS_INPUT), bytes, sizeof bytes, &got);
        sys_write(sys_standard(SYS_OUTPUT), bytes, got);
        sys_write(sys_standard(SYS_ERRORS), bytes, got);
    }
    return argc == 2 ? 7 : 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(arguments_arrive),
        UNIT_TEST(input_output_and_errors_are_separate),
        UNIT_TEST(an_ended_program_has_no_exit_code),
        UNIT_TEST(the_time_limit_ends_all_that_was_started),
        UNIT_TEST(only_path_is_searched),
        UNIT_TEST(each_error_has_a_problem_and_words),
    };

    if (argc > 1)
        return be_run(argc, argv);
    self = argv[0];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
