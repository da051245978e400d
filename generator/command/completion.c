/* A script per shell, written from the tables of the command line. */
#include "command/completion.h"

#include "base/array.h"
#include "base/rule.h"

#include <string.h>

#define ON(command) (1u << (command))

/* The possible completions of an argument. */
enum filling {
    WORDS_NONE,
    WORDS_FIXED,
    WORDS_SPECS,
    WORDS_TARGETS,
    WORDS_FILES,
    WORDS_FOLDERS,
    WORDS_TARGET_LIST, /* separated by commas */
    WORDS_OPTIONS,     /* of the targets after -t */
    WORDS_RULES,
    WORDS_KINDS, /* of --only */
    WORDS_IDS,   /* of diagnostics */
    FILLING_COUNT
};

static enum filling words_of_argument(const char *argument)
{
    static const struct {
        const char *argument;
        enum filling words;
    } known[] = {
        { "TARGET[,TARGET]", WORDS_TARGET_LIST },
        { "[TARGET.]KEY=VALUE", WORDS_OPTIONS },
        { "ID=off|warning|error", WORDS_RULES },
        { "KIND=WORD[,WORD]", WORDS_KINDS },
        { "SPEC", WORDS_SPECS },
        { "FILE", WORDS_FILES },
        { "DIR", WORDS_FOLDERS },
        { "git:REV|FILE", WORDS_FILES },
    };

    for (size_t i = 0; i < COUNT(known); i++)
        if (strcmp(argument, known[i].argument) == 0)
            return known[i].words;
    return strchr(argument, '|') && !strchr(argument, '=') ? WORDS_FIXED : WORDS_NONE;
}

static enum filling words_of_command(const char *words)
{
    static const struct {
        const char *name;
        enum filling words;
    } known[] = { { "", WORDS_NONE },      { "spec", WORDS_SPECS },     { "target", WORDS_TARGETS },
                  { "file", WORDS_FILES }, { "folder", WORDS_FOLDERS }, { "id", WORDS_IDS } };

    for (size_t i = 0; i < COUNT(known); i++)
        if (strcmp(words, known[i].name) == 0)
            return known[i].words;
    return WORDS_FIXED;
}

/* "text|json|github" with blanks between the words. */
static void add_fixed(struct buf *out, const char *words)
{
    for (; *words; words++)
        buf_add_char(out, *words == '|' ? ' ' : *words);
}

static bool is_for_every(const struct option_row *option)
{
    return option->commands == ~0u;
}

/* Adds the patterns `COMMAND:--name` of an option, for `case`. */
static void add_patterns(struct buf *out, const struct option_row *option)
{
    const char *bar = "";

    for (enum command command = COMMAND_NONE; command < COMMAND_COUNT; command++) {
        const char *name = is_for_every(option) ? "*" : cli_commands[command].name;

        if (!(option->commands & ON(command)) || (command == COMMAND_NONE && !is_for_every(option)))
            continue;
        buf_print(out, "%s%s:--%s", bar, name, option->name);
        if (option->letter)
            buf_print(out, "|%s:-%c", name, option->letter);
        bar = "|";
        if (is_for_every(option))
            return;
    }
}

/* ---- bash and zsh ---------------------------------------------------------------------------- */

/* The command of a shell for each kind of argument; %s is replaced by the fixed words. */
struct shell {
    const char *head, *said[FILLING_COUNT], *options, *tail;
};

/* What shells have in common.  The options of a target are the lines of `list options` with a =. */
#define SHELL_NAMES \
    "_statusgen_names() { statusgen list \"$@\" 2>/dev/null | cut -d' ' -f1; }\n" \
    "_statusgen_options() {\n" \
    "    local target\n" \
    "    for target in $(printf '%s\\n' \"$@\" | sed -n '/^-t$/{n;p;};s/^-t\\(..*\\)/\\1/p' |\n" \
    "        tr , ' '); do\n" \
    "        _statusgen_names options \"$target\" | sed -n 's/^\\([a-z_]*=\\).*/\\1/p'\n" \
    "    done\n" \
    "}\n"

/* Values that end with `=` are completed further. */
#define BASH_LIST(words)  "mapfile -t COMPREPLY < <(compgen -W " words " -- \"$cur\")"
#define BASH_WORDS(words) (BASH_LIST(words))
#define BASH_OPEN(words)  ("compopt -o nospace 2>/dev/null; " BASH_LIST(words))

static const struct shell bash = {
    "# Completes the arguments of statusgen in bash.\n" SHELL_NAMES "_statusgen() {\n"
    "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
    "    local command='' list='' i\n"
    "    [ \"$prev\" != = ] || prev=${COMP_WORDS[COMP_CWORD-2]}\n"
    "    [ \"$cur\" != = ] || cur=''\n"
    "    [[ $cur != *,* ]] || list=${cur%,*},\n"
    "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
    "        case ${COMP_WORDS[i]} in -C) ((i++)) ;; -*) ;;\n"
    "        *) command=${COMP_WORDS[i]}; break ;; esac\n"
    "    done\n"
    "    COMPREPLY=()\n",
    {
        [WORDS_NONE] = ":",
        [WORDS_FIXED] = BASH_WORDS("'%s'"),
        [WORDS_SPECS] = ("mapfile -t COMPREPLY < <(compgen -W \"$(_statusgen_names specs)\" -- "
                         "\"$cur\"; compgen -f -- \"$cur\")"),
        [WORDS_TARGETS] = BASH_WORDS("\"$(_statusgen_names targets)\""),
        [WORDS_FILES] = "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")",
        [WORDS_FOLDERS] = "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")",
        [WORDS_TARGET_LIST] = ("mapfile -t COMPREPLY < <(compgen -P \"$list\" -W "
                               "\"$(_statusgen_names targets)\" -- \"${cur##*,}\")"),
        [WORDS_OPTIONS] = BASH_OPEN("\"$(_statusgen_options \"${COMP_WORDS[@]}\")\""),
        [WORDS_RULES] = BASH_OPEN("\"$(_statusgen_names rules | sed -n 's/^L.*/&=/p')\""),
        [WORDS_KINDS] = BASH_OPEN("'group= class= state='"),
        [WORDS_IDS] = BASH_WORDS("'%s'"),
    },
    BASH_WORDS("'%s'"),
    "}\ncomplete -o filenames -F _statusgen statusgen\n",
};

static const struct shell zsh = {
    "#compdef statusgen\n"
    "# Completes the arguments of statusgen in zsh.\n" SHELL_NAMES "_statusgen() {\n"
    "    local cur=${words[CURRENT]} prev=${words[CURRENT-1]} command='' i\n"
    "    case $cur in --*=*) prev=${cur%%=*}; compset -P '*=' ;; esac\n"
    "    for ((i = 2; i < CURRENT; i++)); do\n"
    "        case ${words[i]} in -C) ((i++)) ;; -*) ;; *) command=${words[i]}; break ;; esac\n"
    "    done\n",
    {
        [WORDS_NONE] = ":",
        [WORDS_FIXED] = "compadd -- %s",
        [WORDS_SPECS] = "compadd -- ${(f)\"$(_statusgen_names specs)\"}; _files",
        [WORDS_TARGETS] = "compadd -- ${(f)\"$(_statusgen_names targets)\"}",
        [WORDS_FILES] = "_files",
        [WORDS_FOLDERS] = "_files -/",
        [WORDS_TARGET_LIST] = "compset -P '*,'; compadd -- ${(f)\"$(_statusgen_names targets)\"}",
        [WORDS_OPTIONS] = "compadd -S '' -- ${(f)\"$(_statusgen_options $words)\"}",
        [WORDS_RULES] = "compadd -S = -- ${(M)${(f)\"$(_statusgen_names rules)\"}:#L*}",
        [WORDS_KINDS] = "compadd -S = -- group class state",
        [WORDS_IDS] = "compadd -- %s",
    },
    "compadd -- %s",
    "}\n"
    "if [ \"$funcstack[1]\" = _statusgen ]; then _statusgen \"$@\"\n"
    "else compdef _statusgen statusgen; fi\n",
};

/* The ids of all diagnostics, with blanks between them. */
static const char *all_ids(struct arena *arena)
{
    struct buf ids;

    buf_init(&ids, arena, SIZE_MAX);
    for (int id = 0; id < DIAG_ID_COUNT; id++)
        buf_print(&ids, "%s%s", id ? " " : "", diag_rule((enum diag_id)id)->id);
    buf_add_char(&ids, '\0');
    return ids.at;
}

/* Appends FORMAT with WORDS for its %s. */
static void add_said(struct buf *out, const char *format, const char *words)
{
    const char *hole = strstr(format, "%s");

    if (!hole) {
        buf_add_str(out, str_of(format));
        return;
    }
    buf_add(out, format, (size_t)(hole - format));
    add_fixed(out, words);
    buf_add_str(out, str_of(hole + 2));
}

static void add_values(struct buf *out, const struct shell *shell)
{
    buf_add_str(out, STR("    case $command:$prev in\n"));
    for (size_t i = 0; i < cli_option_count; i++) {
        const struct option_row *option = &cli_options[i];

        if (!option->argument)
            continue;
        buf_add_str(out, STR("    "));
        add_patterns(out, option);
        buf_add_str(out, STR(") "));
        add_said(out, shell->said[words_of_argument(option->argument)], option->argument);
        buf_add_str(out, STR("; return ;;\n"));
    }
    buf_print(out, "    list:options) %s; return ;;\n", shell->said[WORDS_TARGETS]);
    buf_add_str(out, STR("    esac\n"));
}

static void add_option_words(struct buf *words, enum command command)
{
    for (size_t i = 0; i < cli_option_count; i++)
        if (cli_shows(command, &cli_options[i]))
            buf_print(words, "%s--%s", words->length ? " " : "", cli_options[i].name);
    buf_add_char(words, '\0');
}

static void add_commands(struct buf *out, const struct shell *shell)
{
    buf_add_str(out, STR("    case $cur in -*)\n        case $command in\n"));
    for (enum command command = COMMAND_NONE; command < COMMAND_COUNT; command++) {
        struct buf words;

        buf_init(&words, out->arena, SIZE_MAX);
        add_option_words(&words, command);
        buf_print(out, "        '%s') ", cli_commands[command].name);
        add_said(out, shell->options, words.at);
        buf_add_str(out, STR(" ;;\n"));
    }
    buf_add_str(out,
                STR("        esac\n        return ;;\n    esac\n    case $command in\n    '') "));
    {
        struct buf words;

        buf_init(&words, out->arena, SIZE_MAX);
        for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
            buf_print(&words, "%s%s", words.length ? " " : "", cli_commands[command].name);
        buf_add_char(&words, '\0');
        add_said(out, shell->options, words.at);
    }
    buf_add_str(out, STR(" ;;\n"));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
        const struct command_row *row = &cli_commands[command];
        enum filling words = words_of_command(row->words);

        if (words == WORDS_NONE)
            continue;
        buf_print(out, "    %s) ", row->name);
        add_said(out, shell->said[words], words == WORDS_IDS ? all_ids(out->arena) : row->words);
        buf_add_str(out, STR(" ;;\n"));
    }
    buf_add_str(out, STR("    esac\n"));
}

static void add_script(struct buf *out, const struct shell *shell)
{
    buf_add_str(out, str_of(shell->head));
    add_values(out, shell);
    add_commands(out, shell);
    buf_add_str(out, str_of(shell->tail));
}

/* ---- fish ------------------------------------------------------------------------------------ */

/* For fish's own __fish_use_subcommand, the folder after -C would be the command. */
static const char fish_head[] =
    "# Completes the arguments of statusgen in fish.\n"
    "function __statusgen_needs_command\n"
    "    set -l words (commandline -opc)\n"
    "    while set -e words[1]; and set -q words[1]\n"
    "        switch $words[1]\n"
    "            case -C\n"
    "                set -e words[1]\n"
    "            case '-*'\n"
    "            case '*'\n"
    "                return 1\n"
    "        end\n"
    "    end\n"
    "    return 0\n"
    "end\n"
    "function __statusgen_options\n"
    "    for target in (commandline -opc | sed -n '/^-t$/{n;p;};s/^-t\\(..*\\)/\\1/p' |\n"
    "        tr , '\\n')\n"
    "        statusgen list options $target 2>/dev/null | sed -n 's/^\\([a-z_]*=\\).*/\\1/p'\n"
    "    end\n"
    "end\n";

/* Appends TEXT in single quotes. */
static void add_quoted(struct buf *out, const char *text)
{
    buf_add_char(out, '\'');
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\')
            buf_add_char(out, '\\');
        buf_add_char(out, *text);
    }
    buf_add_char(out, '\'');
}

/* Appends the options of `complete` for the arguments of an option or a command; FIXED words are
 * separated by | or blanks. */
static void add_fish_words(struct buf *out, enum filling words, const char *fixed)
{
    static const char *const said[FILLING_COUNT] = {
        [WORDS_NONE] = "",
        [WORDS_SPECS] = " -a '(statusgen list specs 2>/dev/null | cut -d\" \" -f1)'",
        [WORDS_TARGETS] = " -f -a '(statusgen list targets 2>/dev/null | cut -d\" \" -f1)'",
        [WORDS_FILES] = " -F",
        [WORDS_FOLDERS] = " -f -a '(__fish_complete_directories)'",
        [WORDS_TARGET_LIST] = (" -f -a '(__fish_append , (statusgen list targets 2>/dev/null | "
                               "cut -d\" \" -f1))'"),
        [WORDS_OPTIONS] = " -f -a '(__statusgen_options)'",
        [WORDS_RULES] =
            " -f -a '(statusgen list rules 2>/dev/null | string match -r \"^L[0-9]+\")='",
        [WORDS_KINDS] = " -f -a 'group= class= state='",
    };

    if (said[words]) {
        buf_add_str(out, str_of(said[words]));
        return;
    }
    buf_add_str(out, STR(" -f -a '"));
    add_fixed(out, fixed);
    buf_add_char(out, '\'');
}

static void add_fish_option(struct buf *out, const struct option_row *option)
{
    const char *separator = "";

    buf_add_str(out, STR("complete -c statusgen"));
    if (!is_for_every(option)) {
        buf_add_str(out, STR(" -n '__fish_seen_subcommand_from "));
        for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
            if (!(option->commands & ON(command)))
                continue;
            buf_print(out, "%s%s", separator, cli_commands[command].name);
            separator = " ";
        }
        buf_add_char(out, '\'');
    }
    buf_print(out, " -l %s", option->name);
    if (option->letter)
        buf_print(out, " -s %c", option->letter);
    if (option->argument) {
        buf_add_str(out, STR(" -r"));
        add_fish_words(out, words_of_argument(option->argument), option->argument);
    }
    buf_add_str(out, STR(" -d "));
    add_quoted(out, option->help);
    buf_add_char(out, '\n');
}

static void add_fish(struct buf *out)
{
    buf_add_str(out, str_of(fish_head));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
        const struct command_row *row = &cli_commands[command];
        enum filling words = words_of_command(row->words);

        buf_print(out, "complete -c statusgen -f -n __statusgen_needs_command -a %s -d ",
                  row->name);
        add_quoted(out, row->summary);
        buf_add_char(out, '\n');
        if (words == WORDS_NONE)
            continue;
        buf_print(out, "complete -c statusgen -n '__fish_seen_subcommand_from %s'", row->name);
        add_fish_words(out, words, words == WORDS_IDS ? all_ids(out->arena) : row->words);
        buf_add_char(out, '\n');
    }
    buf_add_str(out, STR("complete -c statusgen -n '__fish_seen_subcommand_from list; and "
                         "__fish_seen_subcommand_from options'"));
    add_fish_words(out, WORDS_TARGETS, "");
    buf_add_char(out, '\n');
    for (size_t i = 0; i < cli_option_count; i++)
        add_fish_option(out, &cli_options[i]);
}

bool completion(struct str shell, struct buf *out)
{
    if (str_is(shell, "bash"))
        add_script(out, &bash);
    else if (str_is(shell, "zsh"))
        add_script(out, &zsh);
    else if (str_is(shell, "fish"))
        add_fish(out);
    else
        return false;
    return true;
}
