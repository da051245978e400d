/* The command line: one table of commands, one of options; help and the manual come from them.  It
 * must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_CLI_H
#define STATUSGEN_COMMAND_CLI_H

#include "base/diag.h"

enum command {
    COMMAND_NONE, /* no word at all */
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

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct words {
    struct str *items;
    size_t count;
};

/* What the user asked for. */
struct cli {
    enum command command;
    struct words arguments; /* the words after the command that are no options */
    struct words targets, defines, only, limits, rules, columns;
    struct str output, depfile, stamp, standard_output, spec_path, templates, spec, folder;
    struct str today, against, fail_on, match, id, from;
    bool dry_run, list_inputs, list_outputs, data_only, werror, help, version;
    bool list_rules, markdown; /* markdown: the form of `breaking`, beside those of `format` */
    bool all, manual;          /* hidden: what docs/ is made of */
    enum color color;
    enum diag_format format;
};

/* A command and an option, as help, the manual and shells know them. */
struct command_row {
    const char *name, *usage, *summary, *examples, *about;
    const char *words; /* what its words are, for shells: "spec", "target", "file", or the words */
};

enum option_kind { FLAG, TEXT, LIST, COMMA_LIST, WORD, COLOR, FORMAT, MARKDOWN };

struct option_row {
    const char *name;
    char letter;
    const char *argument; /* NULL for a flag */
    unsigned commands;    /* bit 1 << command of each that has it */
    enum option_kind kind;
    size_t offset;
    const char *help; /* "" for what is not shown */
};

extern const struct command_row cli_commands[COMMAND_COUNT];
extern const struct option_row cli_options[];
extern const size_t cli_option_count;

/* Whether OPTION is shown among those of COMMAND: it has it, and no row before has its name. */
bool cli_shows(enum command command, const struct option_row *option);

/* Reads ARGV.  False after problems were added: wrong usage. */
bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli);

/* The ten lines that `statusgen` alone prints. */
void cli_help_short(struct buf *out);

/* All about COMMAND; COMMAND_NONE is for what commands there are. */
void cli_help(enum command command, struct buf *out);

/* The manual page, in mdoc. */
void cli_manual(struct buf *out);

/* A diagnostic for wrong usage: no place, exit 2. */
struct diag *cli_usage(struct diags *diags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
