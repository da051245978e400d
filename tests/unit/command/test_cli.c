/* The command line is parsed by its tables, in all usual forms. */
#include "unit.h"

#include "command/help.h"

/* Parses up to 8 arguments after the name of the program. */
static struct cli parse(struct unit *unit, const char *const *words)
{
    char program[] = "statusgen";
    char *argv[10] = { program };
    struct cli cli;
    int argc = 1;

    for (; *words; words++)
        argv[argc++] = (char *)*words;
    cli_parse(argc, argv, &unit->arena, &unit->diags, &cli);
    return cli;
}

#define PARSE(state, ...) parse(UNIT(state), (const char *const[]){ __VA_ARGS__, NULL })

static void option_values_are_accepted_in_every_form(void **state)
{
    struct cli cli = PARSE(state, "generate", "-tc,go", "--output=x", "--stamp", "y", "http");

    assert_int_equal(cli.command, COMMAND_GENERATE);
    assert_int_equal(cli.targets.count, 2);
    assert_true(str_is(cli.targets.items[1], "go"));
    assert_true(str_is(cli.output, "x"));
    assert_true(str_is(cli.stamp, "y"));
    assert_true(str_is(cli.arguments.items[0], "http"));
    assert_string_equal(unit_brief(UNIT(state)), "");
}

static void flags_may_be_combined_and_precede_the_command(void **state)
{
    struct cli cli = PARSE(state, "-C", "dir", "clean", "-n", "--", "-odd");

    assert_int_equal(cli.command, COMMAND_CLEAN);
    assert_true(cli.dry_run);
    assert_true(str_is(cli.folder, "dir"));
    assert_true(str_is(cli.arguments.items[0], "-odd"));
}

static void the_meaning_of_a_name_depends_on_the_command(void **state)
{
    struct cli cli = PARSE(state, "breaking", "--against", "git:main", "--format=markdown");

    assert_true(cli.markdown);
    assert_int_equal(cli.format, DIAG_TEXT);
    cli = PARSE(state, "import", "--against", "http", "--format=github");
    assert_false(cli.markdown);
    assert_int_equal(cli.format, DIAG_GITHUB);
    PARSE(state, "lint", "--format=markdown");
    assert_string_equal(unit_brief(UNIT(state)),
                        "statusgen: error[E0002]: lint does not support this --format\n"
                        "      help: supported: text, json, github\n");
}

static void unknown_arguments_get_a_suggestion(void **state)
{
    static const struct {
        const char *words[3], *said;
    } rows[] = {
        { { "brekaing" }, "unknown command `brekaing`\n      help: did you mean `breaking`?\n" },
        { { "lint", "--todya=1" },
          "unknown option --todya of lint\n      help: did you mean --today?\n" },
        { { "lint", "-q" },
          "unknown option -q of lint\n      help: `statusgen lint --help` lists the options\n" },
        { { "lint", "--today" }, "--today needs DATE\n" },
        { { "lint", "--werror=yes" }, "--werror does not take a value\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct unit *unit = UNIT(state);
        struct str said = str_format(&unit->arena, "statusgen: error[E0002]: %s", rows[i].said);

        diags_init(&unit->diags, &unit->arena);
        parse(unit, rows[i].words);
        assert_string_equal(unit_brief(unit), unit_text(unit, said));
    }
}

static void help_fits_80_columns(void **state)
{
    for (int command = COMMAND_NONE; command < COMMAND_COUNT; command++) {
        struct buf out;

        buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
        help((enum command)command, &out);
        for (size_t begin = 0, i = 0; i < out.length; i++) {
            if (out.at[i] != '\n')
                continue;
            assert_true(i - begin <= 80);
            assert_false(i > begin && out.at[i - 1] == ' ');
            begin = i + 1;
        }
    }
}

static void ten_lines_name_every_command(void **state)
{
    struct buf out;
    int lines = 0;

    buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
    help_short(&out);
    for (size_t i = 0; i < out.length; i++)
        lines += out.at[i] == '\n';
    buf_add_char(&out, '\0');
    assert_int_equal(lines, 10);
    for (int command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
        assert_non_null(strstr(out.at, cli_commands[command].name));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(option_values_are_accepted_in_every_form),
        UNIT_TEST(flags_may_be_combined_and_precede_the_command),
        UNIT_TEST(the_meaning_of_a_name_depends_on_the_command),
        UNIT_TEST(unknown_arguments_get_a_suggestion),
        UNIT_TEST(help_fits_80_columns),
        UNIT_TEST(ten_lines_name_every_command),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
