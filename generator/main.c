/* The program: parses the command line, runs the command, prints results and problems; must not
 * know what the commands do. */
#include "base/arena.h"
#include "base/system/system.h"
#include "command/cli.h"
#include "command/help.h"
#include "command/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_DIAGNOSTICS = 20 };

static bool use_color(enum color_use color, enum sys_stream stream)
{
    const char *no_color = getenv("NO_COLOR");

    if (color != COLOR_AUTO)
        return color == COLOR_ALWAYS;
    return sys_is_terminal(stream) && !(no_color && *no_color);
}

static int finish(const struct cli *cli, struct diags *diags, struct buf *out, int code)
{
    struct diag_style style = { cli->format, use_color(cli->color, SYS_ERRORS), cli->werror,
                                SHOWN_DIAGNOSTICS };
    struct buf problems;
    int error;

    buf_init(&problems, diags->arena, SIZE_MAX);
    if (diags->count || cli->format == DIAG_JSON) /* an empty list is still printed */
        diags_print(diags, style, &problems);
    if (diags_exit_code(diags))
        code = diags_exit_code(diags);
    /* A result that was cut off must not end with exit code 0. */
    error = sys_write(sys_standard(SYS_OUTPUT), out->at, out->length);
    if (error) {
        buf_print(&problems, "statusgen: cannot write the result: %s\n", sys_reason(error));
        code = EXIT_SYSTEM;
    }
    sys_write(sys_standard(SYS_ERRORS), problems.at, problems.length);
    return code;
}

static int execute(struct cli *cli, struct arena *arena, struct diags *diags, struct buf *out)
{
    char *folder = arena_copy(arena, cli->folder.at, cli->folder.length);
    int error;

    if (cli->version) {
        buf_print(out, "statusgen %s\n", STATUSGEN_VERSION);
        return 0;
    }
    if (cli->help) {
        help(cli->command, out);
        return 0;
    }
    if (cli->command == COMMAND_NONE) {
        help_short(out);
        return EXIT_USAGE;
    }
    error = cli->folder.length ? sys_enter(folder) : 0;
    if (error) {
        cli_usage(diags, "-C %s: %s", folder, sys_reason(error));
        return 0;
    }
    cli->color = use_color(cli->color, SYS_OUTPUT) ? COLOR_ALWAYS : COLOR_NEVER;
    return run(cli, arena, diags, out);
}

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct diags diags;
    struct cli cli;
    struct buf out;
    int code = 0;

    diags_init(&diags, &arena);
    buf_init(&out, &arena, SIZE_MAX);
    if (cli_parse(argc, argv, &arena, &diags, &cli))
        code = execute(&cli, &arena, &diags, &out);
    code = finish(&cli, &diags, &out, code);
    arena_free(&arena);
    return code;
}
