/* The command line: a table of commands and a table of options, which help, the manual and shells
 * are told from.  It must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_CLI_H
#define STATUSGEN_COMMAND_CLI_H

#include "base/diag.h"

enum command {
    COMMAND_NONE, /* none is named */
    COMMAND_GENERATE,
    COMMAND_CHECK,
    COMMAND_CLEAN,
    COMMAND_LINT,
    COMMAND_BREAKING,
    COMMAND_IMPORT,
    COMMAND_SHOW,
    COMMAND_LIST,
    COMMAND_INIT,
    COMMAND_EJECT,
    COMMAND_EXPLAIN,
    COMMAND_COMPLETION,
    COMMAND_COUNT
};

enum color_use { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct words {
    struct str *items;
    size_t count;
};

/* What the user asked for. */
struct cli {
    enum command command;
    struct words arguments; /* those after the command that are not options */
    struct words targets, defines, only, limits, rules, columns;
    struct str output, depfile, stamp, standard_output, spec_path, templates, spec, folder;
    struct str today, against, fail_on, match, id, from;
    bool dry_run, list_inputs, list_outputs, data_only, werror, help, version;
    bool markdown; /* a format of `breaking` beside those of `format` */
    enum color_use color;
    enum diag_format format;
};

/* A command and an option, for parsing, help, the manual and shells. */
struct command_row {
    const char *name, *usage, *summary, *examples, *about;
    const char *words; /* its arguments, for shells: "spec", "target", "file", or all of them */
    unsigned formats;  /* bit 1 << format of each that it can print; markdown is the last */
};

enum option_kind { FLAG, TEXT, LIST, COMMA_LIST, WORD, COLOR, FORMAT };

struct option_row {
    const char *name;
    char letter;
    const char *argument; /* NULL for a flag */
    unsigned commands;    /* bit 1 << command of each that has it */
    enum option_kind kind;
    size_t offset;
    const char *help;
};

extern const struct command_row cli_commands[COMMAND_COUNT];
extern const struct option_row cli_options[];
extern const size_t cli_option_count;

/* Whether help shows OPTION among those of COMMAND, and what it shows as its argument. */
bool cli_shows(enum command command, const struct option_row *option);
void cli_argument(enum command command, const struct option_row *option, struct buf *out);

/* Reads ARGV.  False after problems were added: wrong usage. */
bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli);

/* Appends what CLI asks for as a line for a shell, for another COMMAND; one argument, quoted. */
void cli_add_command(const struct cli *cli, enum command command, struct buf *out);
void cli_add_word(struct buf *out, struct str word);

/* A diagnostic for wrong usage: no location, exit 2. */
struct diag *cli_usage(struct diags *diags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
