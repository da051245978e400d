/* Lays out the tables of the command line for a terminal of 80 columns. */
#include "command/help.h"

#include "base/utf8.h"

const char help_exit_codes[] =
    "Exit codes: 0 success; 1 findings, such as stale files; 2 wrong usage; 3 error\n"
    "in a spec, template or project file; 4 error when reading or writing a file.\n";

static const char purpose[] =
    "statusgen generates status codes for every part of a system from one spec.\n\n";

void help_short(struct buf *out)
{
    buf_print(
        out,
        "%s"
        "  generate, check, clean   write outputs; report stale ones; remove old ones\n"
        "  lint, breaking           report likely trouble; report changes for users\n"
        "  import, init, eject      make a spec; start a project; copy templates\n"
        "  show, list, explain      explain a code; list targets, specs, rules; explain an error\n"
        "  completion               print a completion script for a shell\n"
        "\nFirst steps:  statusgen generate http -t c -o src\n"
        "More:         statusgen --help, statusgen COMMAND --help\n",
        purpose);
}

static void help_commands(struct buf *out)
{
    buf_add_str(out, str_of(purpose));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
        buf_print(out, "  statusgen %-10s %s\n", cli_commands[command].name,
                  cli_commands[command].summary);
    buf_print(out,
              "\nFirst steps:  statusgen generate http -t c -o src\n"
              "More:         statusgen COMMAND --help\n\n%s",
              help_exit_codes);
}

enum { TEXT_COLUMN = 26, COLUMNS = 80 };

static void help_option(struct buf *out, enum command command, const struct option_row *row)
{
    size_t begin = out->length, column;

    if (row->letter)
        buf_print(out, "  -%c, --%s", row->letter, row->name);
    else
        buf_print(out, "      --%s", row->name);
    if (row->argument) {
        buf_add_char(out, '=');
        cli_argument(command, row, out);
    }
    column = out->length - begin;
    if (column + 2 > TEXT_COLUMN) {
        buf_add_char(out, '\n');
        column = 0;
    }
    buf_print(out, "%*s", (int)(TEXT_COLUMN - column), "");
    utf8_add_wrapped(out, str_of(row->help), TEXT_COLUMN, COLUMNS);
}

void help(enum command command, struct buf *out)
{
    const struct command_row *row = &cli_commands[command];

    if (command == COMMAND_NONE) {
        help_commands(out);
        return;
    }
    buf_print(out, "statusgen %s %s\n  %s\n\n%s\n%s%sOptions:\n", row->name, row->usage,
              row->summary, row->examples, row->about, *row->about ? "\n" : "");
    for (size_t i = 0; i < cli_option_count; i++)
        if (cli_shows(command, &cli_options[i]))
            help_option(out, command, &cli_options[i]);
    buf_print(out, "\n%s", help_exit_codes);
}
