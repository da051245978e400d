/* The completion scripts have every command and every option of the tables. */
#include "unit.h"

#include "command/completion.h"

static const char *script(struct unit *unit, const char *shell)
{
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_true(completion(str_of(shell), &out));
    buf_add_char(&out, '\0');
    return out.at;
}

static void every_shell_knows_every_command(void **state)
{
    static const char *const shells[] = { "bash", "zsh", "fish" };

    for (size_t i = 0; i < 3; i++) {
        const char *text = script(UNIT(state), shells[i]);

        for (int command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
            assert_non_null(strstr(text, cli_commands[command].name));
    }
}

static void every_shell_knows_every_option(void **state)
{
    const char *bash = script(UNIT(state), "bash"), *fish = script(UNIT(state), "fish");

    for (size_t i = 0; i < cli_option_count; i++) {
        const struct option_row *option = &cli_options[i];
        struct str dashes = str_format(&UNIT(state)->arena, "--%s", option->name);
        struct str long_name = str_format(&UNIT(state)->arena, " -l %s ", option->name);

        assert_non_null(strstr(bash, unit_text(UNIT(state), dashes)));
        assert_non_null(strstr(fish, unit_text(UNIT(state), long_name)));
    }
}

static void values_of_options_are_completed(void **state)
{
    const char *text = script(UNIT(state), "bash");

    assert_non_null(strstr(text, "*:--format) mapfile -t COMPREPLY < <(compgen -W "
                                 "'text json github markdown'"));
    assert_non_null(strstr(text, "breaking:--fail-on) mapfile -t COMPREPLY < <(compgen -W "
                                 "'major minor patch'"));
}

static void other_shells_are_rejected(void **state)
{
    struct buf out;

    buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
    assert_false(completion(STR("tcsh"), &out));
    assert_false(completion(STR(""), &out));
    assert_int_equal(out.length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(every_shell_knows_every_command),
        UNIT_TEST(every_shell_knows_every_option),
        UNIT_TEST(values_of_options_are_completed),
        UNIT_TEST(other_shells_are_rejected),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
