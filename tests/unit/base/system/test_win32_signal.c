/* Ctrl+C comes after the last act, in the meantime nothing else is made, and without a guard no act
 * remains; the program that is interrupted is this test itself. */
#include "unit.h"

#include "base/system/system.h"
#include "base/system/win32.h"

/* Of a program that nothing has ended.  Wine has no other code than 0 for one that Ctrl+C has. */
enum { NOT_ENDED = 3, SECONDS = 60 };

static const char *self;

static void take(void *context, enum sys_stream stream, const char *bytes, size_t length)
{
    (void)stream;
    buf_add(context, bytes, length);
}

/* What the program of this name below prints, and its exit code. */
static const char *printed(struct unit *unit, const char *name, int *code)
{
    const char *const arguments[] = { self, name, NULL };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_int_equal(sys_run(arguments, NULL, 0, SECONDS, take, &out, code), 0);
    return unit_text(unit, buf_str(&out));
}

static void the_last_act_comes_first(void **state)
{
    int code;

    assert_string_equal(printed(UNIT(state), "guarded", &code), "last act\n");
    assert_int_not_equal(code, NOT_ENDED);
}

static void a_held_signal_waits_and_then_stops_the_program(void **state)
{
    int code;

    assert_string_equal(printed(UNIT(state), "held", &code), "held\nlast act\n");
    assert_int_not_equal(code, NOT_ENDED);
}

static void without_a_guard_there_is_no_last_act(void **state)
{
    int code;

    assert_string_equal(printed(UNIT(state), "unguarded", &code), "");
    assert_int_not_equal(code, NOT_ENDED);
}

/* ---- the program that is interrupted --------------------------------------------------------- */

static void say(const char *text)
{
    sys_write(sys_standard(SYS_OUTPUT), text, strlen(text));
}

static void act(void)
{
    say("last act\n");
}

/* Returns only if nothing interrupts it within ten seconds. */
static int be_interrupted(const char *name)
{
    HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);

    FreeConsole(); /* that of the tests is not to be interrupted */
    AllocConsole();
    SetConsoleCtrlHandler(NULL, FALSE);
    SetStdHandle(STD_OUTPUT_HANDLE, output);
    sys_guard(act);
    if (strcmp(name, "unguarded") == 0)
        sys_unguard();
    if (strcmp(name, "held") == 0)
        sys_hold_signals();
    if (!GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0))
        return NOT_ENDED;
    if (strcmp(name, "held") == 0) {
        Sleep(300);
        say("held\n");
        sys_release_signals();
        Sleep(300);
        sys_hold_signals(); /* as if to make another file: this waits for the end */
        say("not stopped\n");
    }
    Sleep(10 * 1000);
    return NOT_ENDED;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(the_last_act_comes_first),
        UNIT_TEST(a_held_signal_waits_and_then_stops_the_program),
        UNIT_TEST(without_a_guard_there_is_no_last_act),
    };

    if (argc > 1)
        return be_interrupted(argv[1]);
    self = argv[0];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
