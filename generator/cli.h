/* The command line: one table of commands, one of options; help and the manual come from them.  It
 * must not know what the commands do. */
#ifndef STATUSGEN_CLI_H
#define STATUSGEN_CLI_H

#include "diag.h"

enum command {
    COMMAND_NONE, /* no word at all */
    COMMAND_GENERATE,
    COMMAND_CHECK,
    COMMAND_CLEAN,
    COMMAND_SHOW,
    COMMAND_LIST,
    COMMAND_EXPLAIN,
    COMMAND_COUNT
};

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct words {
    struct str *items;
    size_t count;
};

/* What the user asked for. */
struct cli {
    enum command command;
    struct words arguments; /* the words after the command that are no options */
    struct words targets, defines, only, limits;
    struct str output, depfile, stamp, standard_output, spec_path, templates, spec, folder;
    bool dry_run, list_inputs, list_outputs, data_only, fsync, werror, help, version;
    enum color color;
    enum diag_format format;
};

/* Reads ARGV.  False after problems were added: wrong usage. */
bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli);

/* The ten lines that `statusgen` alone prints, or all about COMMAND. */
void cli_help(enum command command, struct buf *out);

/* The manual page, in mdoc. */
void cli_manual(struct buf *out);

/* A diagnostic for wrong usage: no place, exit 2. */
struct diag *cli_usage(struct diags *diags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
