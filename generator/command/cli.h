/* The command line: tables of commands and options, from which help, the manual and shell
 * completions are made.  It must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_CLI_H
#define STATUSGEN_COMMAND_CLI_H

#include "base/diag.h"

enum command {
    COMMAND_NONE, /* no command is named */
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

/* The parsed command line. */
struct cli {
    enum command command;
    struct words arguments; /* the arguments after the command */
    struct words targets, defines, only, limits, rules, columns, match, except, enums;
    struct str output, depfile, stamp, standard_output, spec_path, templates, spec, folder;
    struct str today, against, fail_on, id, from, compiler;
    bool dry_run, force, tree, list_inputs, list_outputs, data_only, werror, help, version;
    bool markdown; /* --format markdown, which only `breaking` supports */
    enum color_use color;
    enum diag_format format;
};

/* The rows of both tables, for parsing, help, the manual and shell completions. */
struct command_row {
    const char *name, *usage, *summary, *examples, *about;
    const char
        *words; /* its arguments, for completion: "spec", "target", "file", or the full list */
    unsigned formats; /* a set of bits 1 << format that it can print; markdown is the last */
};

enum option_kind { FLAG, TEXT, LIST, COMMA_LIST, WORD, COLOR, FORMAT };

struct option_row {
    const char *name;
    char letter;
    const char *argument; /* NULL for a flag */
    unsigned commands;    /* a set of bits 1 << command that accept it */
    enum option_kind kind;
    size_t offset;
    const char *help;
};

extern const struct command_row cli_commands[COMMAND_COUNT];
extern const struct option_row cli_options[];
extern const size_t cli_option_count;

/* Whether the help of COMMAND lists OPTION, and the name that it shows for the option's
 * argument. */
bool cli_shows(enum command command, const struct option_row *option);
void cli_argument(enum command command, const struct option_row *option, struct buf *out);

/* Parses ARGV.  False after wrong usage was reported. */
bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli);

/* Appends CLI as a shell command line, for another COMMAND; appends one argument, quoted. */
void cli_add_command(const struct cli *cli, enum command command, struct buf *out);
void cli_add_word(struct buf *out, struct str word);

/* Adds a diagnostic for wrong usage: no location, exit code 2. */
struct diag *cli_usage(struct diags *diags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
