/* Other programs are run with their output and exit code, or not at all. */
#include "unit.h"

#include "base/system/system.h"

struct taken {
    struct buf output, errors;
};

static void take(void *context, enum sys_stream stream, const char *bytes, size_t length)
{
    struct taken *taken = context;

    buf_add(stream == SYS_OUTPUT ? &taken->output : &taken->errors, bytes, length);
}

static int run(struct unit *unit, const char *command, struct taken *taken, int *code)
{
    buf_init(&taken->output, &unit->arena, SIZE_MAX);
    buf_init(&taken->errors, &unit->arena, SIZE_MAX);
    return sys_run((const char *[]){ "sh", "-c", command, NULL }, NULL, 0, 2, take, taken, code);
}

static void output_errors_and_exit_code_are_separate(void **state)
{
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), "echo out; echo err >&2; exit 7", &taken, &code), 0);
    assert_int_equal(code, 7);
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.output)), "out\n");
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.errors)), "err\n");
}

static void more_output_than_a_pipe_holds_is_read(void **state)
{
    const char *command = "i=0; while [ $i -lt 3000 ]; do i=$((i + 1)); "
                          "echo 0123456789012345678901234567890123456789; echo x >&2; done";
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), command, &taken, &code), 0);
    assert_int_equal(code, 0);
    assert_int_equal(taken.output.length, 3000 * 41);
    assert_int_equal(taken.errors.length, 3000 * 2);
}

static void standard_input_is_empty(void **state)
{
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), "cat", &taken, &code), 0);
    assert_int_equal(code, 0);
    assert_int_equal(taken.output.length, 0);
}

static void a_program_killed_by_a_signal_has_no_exit_code(void **state)
{
    struct taken taken;
    int code;

    assert_int_equal(run(UNIT(state), "kill -9 $$", &taken, &code), 0);
    assert_int_equal(code, -1);
}

static void a_program_that_takes_too_long_is_ended_with_its_children(void **state)
{
    struct taken taken;
    int code;

    assert_int_equal(sys_problem(run(UNIT(state), "echo a; sleep 60 & wait", &taken, &code)),
                     SYS_TIMED_OUT);
    assert_int_equal(code, -1);
    assert_string_equal(unit_text(UNIT(state), buf_str(&taken.output)), "a\n");
}

static void a_program_that_does_not_exist_is_missing(void **state)
{
    struct taken taken;
    int code, error;

    (void)state;
    error = sys_run((const char *[]){ "/nowhere/at/all", NULL }, NULL, 0, 0, take, &taken, &code);
    assert_int_equal(sys_problem(error), SYS_MISSING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(output_errors_and_exit_code_are_separate),
        UNIT_TEST(more_output_than_a_pipe_holds_is_read),
        UNIT_TEST(standard_input_is_empty),
        UNIT_TEST(a_program_killed_by_a_signal_has_no_exit_code),
        UNIT_TEST(a_program_that_takes_too_long_is_ended_with_its_children),
        UNIT_TEST(a_program_that_does_not_exist_is_missing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
