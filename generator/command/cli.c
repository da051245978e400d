/* Reads the command line by its tables and prints help from them; must not know what commands do.
 */
#include "command/cli.h"

#include "base/arena.h"

#include <stdio.h>
#include <string.h>

#define ON(command) (1u << (command))
#define BUILDING    (ON(COMMAND_GENERATE) | ON(COMMAND_CHECK) | ON(COMMAND_CLEAN))
#define EVERY       (~0u)

/* By enum command; texts stand as they are printed. */
/* clang-format off */
const struct command_row cli_commands[COMMAND_COUNT] = {
    [COMMAND_NONE] = {
        "", "COMMAND [OPTION]... [WORD]...", "", "", "", "",
    },
    [COMMAND_GENERATE] = {
        "generate", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "write what changed of the outputs, as one set",
        "  statusgen generate http -t c -o src\n"
        "  statusgen generate errors.lua -t c,go -o 'gen/{spec}/{target}'\n"
        "  statusgen generate                 all that statusgen.lua names\n",
        "SPEC is a path (with / or .lua), - for standard input, or a built-in name.\n"
        "Without it the project file statusgen.lua, here or in a folder above, says\n"
        "what to make; SPEC and -t then pick some of its outputs.\n",
        "spec",
    },
    [COMMAND_CHECK] = {
        "check", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "say what is stale, missing or left over; write nothing",
        "  statusgen check                    one line for CI\n"
        "  statusgen check http -t c -o src\n",
        "Prints a unified diff and the command that mends it.\n", "spec",
    },
    [COMMAND_CLEAN] = {
        "clean", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "remove generated files that are not produced any more",
        "  statusgen clean\n"
        "  statusgen clean http -t c -o src --dry-run\n",
        "Only files that carry the marker of the same spec and target are removed.\n",
        "spec",
    },
    [COMMAND_LINT] = {
        "lint", "[SPEC...] [OPTION]...",
        "say what will trouble someone about a good spec",
        "  statusgen lint                     the specs of the project file\n"
        "  statusgen lint errors.lua --today 2026-01-31\n"
        "  statusgen lint --list-rules\n"
        "  statusgen lint errors.lua --rule L0812=off --rule L0805=error\n",
        "Any finding ends with exit code 1, a warning too.  A comment on the line of a\n"
        "finding, or on the one before, allows it: -- lint: allow L0805: why.  For the\n"
        "whole file: -- lint: allow L0805 everywhere: why.\n",
        "spec",
    },
    [COMMAND_BREAKING] = {
        "breaking", "[SPEC...] --against=git:REV|FILE [OPTION]...",
        "say what changed for users of the generated code",
        "  statusgen breaking --against git:origin/main\n"
        "  statusgen breaking errors.lua --against git:v1.2 --fail-on minor\n"
        "  statusgen breaking errors.lua --against old-errors.lua --format markdown\n",
        "major  code that compiled does not compile any more, a constant has another\n"
        "       number, or a value or text is understood in another way or not at all\n"
        "minor  something was added or deprecated, or an answer about a code changed\n"
        "patch  texts and references\n"
        "Without SPEC all specs of the project file are compared, and what it says under\n"
        "`breaking` holds where the options say nothing.\n",
        "spec",
    },
    [COMMAND_IMPORT] = {
        "import", "FILE [--against SPEC] [OPTION]...",
        "make a spec of a registry's CSV, any CSV, or a C header",
        "  statusgen import http-status-codes-1.csv > http.lua\n"
        "  statusgen import codes.csv --columns value,name,summary\n"
        "  statusgen import errors.h --match ACME_ERR_ --id acme_error\n"
        "  statusgen import http-status-codes-1.csv --against http\n",
        "With --against nothing is made: it says what SPEC lacks or has otherwise.\n"
        "Columns are value, name, phrase, summary, ref, state and - for one to leave\n"
        "out.  Lines that cannot be read are named; the others are still used.\n",
        "file",
    },
    [COMMAND_SHOW] = {
        "show", "CODE|NAME|PHRASE|CLASS [--spec=SPEC]",
        "print what a code or class means",
        "  statusgen show 404\n"
        "  statusgen show \"payload too large\"\n"
        "  statusgen show 4xx --format=json\n",
        "CODE may be in the display form of the spec; CLASS is 4xx or its name.\n",
        "",
    },
    [COMMAND_LIST] = {
        "list", "targets | specs | rules | options TARGET",
        "print what there is to choose from",
        "  statusgen list targets\n"
        "  statusgen list options c\n",
        "", "targets specs rules options",
    },
    [COMMAND_INIT] = {
        "init", "[DIR] [--from=FILE] [OPTION]...",
        "write a project file, a spec and a build snippet",
        "  statusgen init\n"
        "  statusgen init server --from include/errors.h --match ACME_ERR_\n",
        "A file that exists is never changed.\n", "folder",
    },
    [COMMAND_EJECT] = {
        "eject", "TARGET [DIR]", "copy the templates of a target, to change them",
        "  statusgen eject c                  into templates/c\n"
        "  statusgen generate http -t c --templates templates\n",
        "The templates that TARGET includes from other folders are copied too.  An\n"
        "existing file is never changed.\n",
        "target",
    },
    [COMMAND_EXPLAIN] = {
        "explain", "ID|LIMIT", "say what a diagnostic or a limit means",
        "  statusgen explain E0107\n"
        "  statusgen explain steps\n",
        "", "",
    },
    [COMMAND_COMPLETION] = {
        "completion", "bash|zsh|fish",
        "print a script that completes words in a shell",
        "  eval \"$(statusgen completion bash)\"         in ~/.bashrc\n"
        "  eval \"$(statusgen completion zsh)\"          in ~/.zshrc, after compinit\n"
        "  statusgen completion fish | source           in config.fish\n",
        "", "bash zsh fish",
    },
};
/* clang-format on */

#define ROW(name, letter, argument, commands, kind, member, help) \
    { \
        name, letter, argument, commands, kind, offsetof(struct cli, member), help \
    }

const struct option_row cli_options[] = {
    ROW("target", 't', "TARGET[,TARGET]", BUILDING, COMMA_LIST, targets,
        "what to write: `list targets` names them"),
    ROW("output", 'o', "DIR", BUILDING, TEXT, output,
        "folder to write into; for several outputs a pattern with {spec}, {target}"),
    ROW("define", 'D', "[TARGET.]KEY=VALUE", BUILDING, LIST, defines,
        "set an option of the target: `list options TARGET`"),
    ROW("only", 0, "KIND=WORD[,WORD]", BUILDING, LIST, only,
        "codes of these: group=, class=, state="),
    ROW("depfile", 0, "FILE", ON(COMMAND_GENERATE), TEXT, depfile,
        "write a dependency rule for make and ninja"),
    ROW("stamp", 0, "FILE", ON(COMMAND_GENERATE), TEXT, stamp,
        "touch FILE on success; the depfile then names it"),
    ROW("stdout", 0, "FILE", ON(COMMAND_GENERATE), TEXT, standard_output,
        "print this output instead of writing any"),
    ROW("dry-run", 'n', NULL, ON(COMMAND_GENERATE) | ON(COMMAND_CLEAN), FLAG, dry_run,
        "say what would be done, and do nothing"),
    ROW("list-inputs", 0, NULL, BUILDING, FLAG, list_inputs,
        "print the files that are read, one a line"),
    ROW("list-outputs", 0, NULL, BUILDING, FLAG, list_outputs,
        "print the files that are written, one a line"),
    ROW("spec", 0, "SPEC", ON(COMMAND_SHOW), TEXT, spec,
        "the spec to look in; http if nothing is said"),
    ROW("list-rules", 0, NULL, ON(COMMAND_LINT), FLAG, list_rules,
        "print the rules, and check nothing"),
    ROW("today", 0, "DATE", ON(COMMAND_LINT), TEXT, today,
        "look for codes that expire before DATE, YYYY-MM-DD"),
    ROW("rule", 0, "ID=off|warning|error", ON(COMMAND_LINT), LIST, rules, "how grave a rule is"),
    ROW("against", 0, "git:REV|FILE", ON(COMMAND_BREAKING), TEXT, against,
        "the older spec: at a revision of git, or another file"),
    ROW("fail-on", 0, "major|minor|patch", ON(COMMAND_BREAKING), WORD, fail_on,
        "the least change that ends with exit code 1; major if nothing is said"),
    ROW("format", 0, "text|json|github|markdown", ON(COMMAND_BREAKING), MARKDOWN, format,
        "form of the answer; markdown is for a changelog"),
    ROW("against", 0, "SPEC", ON(COMMAND_IMPORT), TEXT, against,
        "compare with SPEC, and make none"),
    ROW("columns", 0, "COLUMN[,COLUMN]", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), COMMA_LIST, columns,
        "what the columns of a CSV are, from the left"),
    ROW("id", 0, "ID", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), TEXT, id,
        "id of the new spec; made from the name of FILE if nothing is said"),
    ROW("match", 0, "PREFIX", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), TEXT, match,
        "take enumerators and macros of a C header that begin with PREFIX"),
    ROW("from", 0, "FILE", ON(COMMAND_INIT), TEXT, from,
        "begin with the codes of a C header or CSV"),
    ROW("all", 0, NULL, ON(COMMAND_EXPLAIN), FLAG, all, ""),
    ROW("manual", 0, NULL, ON(COMMAND_EXPLAIN), FLAG, manual, ""),
    ROW("spec-path", 0, "DIR", EVERY, TEXT, spec_path, "look for named specs in DIR first"),
    ROW("templates", 0, "DIR", EVERY, TEXT, templates, "look for targets in DIR first"),
    ROW("data-only", 0, NULL, EVERY, FLAG, data_only, "refuse specs that compute"),
    ROW("limit", 0, "NAME=NUMBER", EVERY, LIST, limits,
        "what specs and templates may use up: steps=400M, cpu=off"),
    ROW("directory", 'C', "DIR", EVERY, TEXT, folder, "work as if started in DIR"),
    ROW("format", 0, "text|json|github", EVERY, FORMAT, format,
        "form of problems and answers; problems in json are a list, [] if there are none"),
    ROW("color", 0, "auto|always|never", EVERY, COLOR, color,
        "colours; auto heeds NO_COLOR and terminals"),
    ROW("werror", 0, NULL, EVERY, FLAG, werror, "treat warnings as errors"),
    ROW("help", 'h', NULL, EVERY, FLAG, help, "print this help"),
    ROW("version", 0, NULL, EVERY, FLAG, version, "print the version"),
};

enum { OPTION_COUNT = sizeof cli_options / sizeof cli_options[0] };

const size_t cli_option_count = OPTION_COUNT;

struct diag *cli_usage(struct diags *diags, const char *format, ...)
{
    struct buf message;
    va_list args;

    buf_init(&message, diags->arena, SIZE_MAX);
    va_start(args, format);
    buf_vprint(&message, format, args);
    va_end(args);
    return diag_add(diags, E0002, SPAN_NONE, "%.*s", STR_ARGS(buf_str(&message)));
}

/* ---- parsing --------------------------------------------------------------------------------- */

struct parsing {
    struct arena *arena;
    struct diags *diags;
    struct cli *cli;
    int argc, next;
    char **argv;
};

static void add_word(struct arena *arena, struct words *words, struct str word)
{
    words->items = arena_resize(arena, words->items, words->count * sizeof *words->items,
                                (words->count + 1) * sizeof *words->items);
    words->items[words->count++] = word;
}

static void add_words(struct arena *arena, struct words *words, struct str text)
{
    for (size_t begin = 0, i = 0; i <= text.length; i++) {
        if (i < text.length && text.at[i] != ',')
            continue;
        if (i > begin)
            add_word(arena, words, (struct str){ text.at + begin, i - begin });
        begin = i + 1;
    }
}

/* The number of VALUE among the words of "auto|always|never"; -1 if it is none of them. */
static int choice_of(const char *words, struct str value)
{
    int number = 0;

    for (const char *word = words; word; number++) {
        const char *bar = strchr(word, '|');
        size_t length = bar ? (size_t)(bar - word) : strlen(word);

        if (length == value.length && memcmp(word, value.at, length) == 0)
            return number;
        word = bar ? bar + 1 : NULL;
    }
    return -1;
}

static void store(struct parsing *p, const struct option_row *row, struct str value)
{
    void *member = (char *)p->cli + row->offset;
    int choice = row->kind >= WORD ? choice_of(row->argument, value) : 0;

    if (choice < 0) {
        cli_usage(p->diags, "--%s takes %s, not `%.*s`", row->name, row->argument, STR_ARGS(value));
        return;
    }
    switch (row->kind) {
    case FLAG:
        *(bool *)member = true;
        break;
    case TEXT:
    case WORD:
        *(struct str *)member = value;
        break;
    case LIST:
        add_word(p->arena, member, value);
        break;
    case COMMA_LIST:
        add_words(p->arena, member, value);
        break;
    case COLOR:
        *(enum color *)member = (enum color)choice;
        break;
    case FORMAT:
    case MARKDOWN:
        p->cli->markdown = choice > DIAG_GITHUB;
        *(enum diag_format *)member = p->cli->markdown ? DIAG_TEXT : (enum diag_format)choice;
        break;
    }
}

static bool is_for_command(const struct parsing *p, const struct option_row *row)
{
    return row->commands & ON(p->cli->command) || row->commands == EVERY;
}

static const struct option_row *find_option(const struct parsing *p, struct str name)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (name.length == 1 ? cli_options[i].letter == name.at[0]
                             : str_is(name, cli_options[i].name))
            if (is_for_command(p, &cli_options[i]))
                return &cli_options[i];
    return NULL;
}

static void report_option(const struct parsing *p, const char *dashes, struct str name)
{
    struct nearest nearest = diags_nearest(p->diags, name);
    const char *command = cli_commands[p->cli->command].name;
    struct diag *diag;

    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (is_for_command(p, &cli_options[i]))
            nearest_try(&nearest, str_of(cli_options[i].name));
    diag = cli_usage(p->diags, "unknown option %s%.*s%s%s", dashes, STR_ARGS(name),
                     *command ? " of " : "", command);
    if (nearest.best.at && name.length > 1)
        diag_help(diag, "did you mean --%.*s?", STR_ARGS(nearest.best));
    else
        diag_help(diag, "statusgen %s%s--help lists them", command, *command ? " " : "");
}

/* --name, --name=value, --name value */
static void parse_long(struct parsing *p, const char *text)
{
    const char *equals = strchr(text, '=');
    struct str name = { text, equals ? (size_t)(equals - text) : strlen(text) };
    const struct option_row *row = find_option(p, name);

    if (!row || name.length == 1)
        report_option(p, "--", name);
    else if (!row->argument && equals)
        cli_usage(p->diags, "--%s takes no value", row->name);
    else if (!row->argument)
        store(p, row, STR(""));
    else if (equals)
        store(p, row, str_of(equals + 1));
    else if (p->next < p->argc)
        store(p, row, str_of(p->argv[p->next++]));
    else
        cli_usage(p->diags, "--%s needs %s", row->name, row->argument);
}

/* -x, -xvalue, -x value, and flags together: -nh */
static void parse_short(struct parsing *p, const char *text)
{
    for (; *text; text++) {
        const struct option_row *row = find_option(p, (struct str){ text, 1 });

        if (!row) {
            report_option(p, "-", (struct str){ text, 1 });
            return;
        }
        if (!row->argument) {
            store(p, row, STR(""));
            continue;
        }
        if (text[1])
            store(p, row, str_of(text + 1));
        else if (p->next < p->argc)
            store(p, row, str_of(p->argv[p->next++]));
        else
            cli_usage(p->diags, "-%c needs %s", row->letter, row->argument);
        return;
    }
}

static void parse_command(struct parsing *p, struct str word)
{
    struct nearest nearest = diags_nearest(p->diags, word);
    struct diag *diag;

    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
        nearest_try(&nearest, str_of(cli_commands[command].name));
        if (str_is(word, cli_commands[command].name)) {
            p->cli->command = command;
            return;
        }
    }
    diag = cli_usage(p->diags, "unknown command `%.*s`", STR_ARGS(word));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "statusgen --help lists the commands");
}

/* The command decides what the other words mean, so it is looked for before them. */
static int find_command(struct parsing *p)
{
    for (int i = 1; i < p->argc; i++) {
        const char *word = p->argv[i];

        if (word[0] != '-') {
            parse_command(p, str_of(word));
            return i;
        }
        if (strcmp(word, "-C") == 0)
            i++;
    }
    return 0;
}

bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli)
{
    struct parsing p = { arena, diags, cli, argc, 1, argv };
    bool only_words = false;
    int command;

    *cli = (struct cli){ 0 };
    command = find_command(&p);
    if (diags->errors)
        return false;
    while (p.next < argc) {
        const char *word = argv[p.next++];

        if (p.next - 1 == command && command)
            continue;
        if (only_words || word[0] != '-' || word[1] == '\0' ||
            ascii_is_digit((unsigned char)word[1])) /* -32600 is a value: no option is a digit */
            add_word(arena, &cli->arguments, str_of(word));
        else if (strcmp(word, "--") == 0)
            only_words = true;
        else if (word[1] == '-')
            parse_long(&p, word + 2);
        else
            parse_short(&p, word + 1);
    }
    return diags->errors == 0;
}

bool cli_shows(enum command command, const struct option_row *option)
{
    for (const struct option_row *row = cli_options; row < option; row++)
        if (row->commands & ON(command) && strcmp(row->name, option->name) == 0)
            return false;
    return option->commands & ON(command) && *option->help;
}

/* ---- help ------------------------------------------------------------------------------------ */

static const char exit_codes[] =
    "Exit codes: 0 done; 1 findings (stale files, ...); 2 wrong usage; 3 a spec,\n"
    "template or project file is wrong; 4 reading or writing failed.\n";

static const char purpose[] =
    "statusgen writes status codes for every part of a system from one spec.\n\n";

void cli_help_short(struct buf *out)
{
    buf_print(out,
              "%s"
              "  generate, check, clean   write what changed; say what is stale; tidy up\n"
              "  lint, breaking           what will trouble someone; what changed for users\n"
              "  import, init, eject      specs from elsewhere; a project; templates to change\n"
              "  show, list, explain      what a code means; what there is; what went wrong\n"
              "  completion               words for your shell\n"
              "\nFirst steps:  statusgen generate http -t c -o src\n"
              "More:         statusgen --help, statusgen COMMAND --help\n",
              purpose);
}

static void help_all(struct buf *out)
{
    buf_add_str(out, str_of(purpose));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
        buf_print(out, "  statusgen %-10s %s\n", cli_commands[command].name,
                  cli_commands[command].summary);
    buf_print(out,
              "\nFirst steps:  statusgen generate http -t c -o src\n"
              "More:         statusgen COMMAND --help\n\n%s",
              exit_codes);
}

enum { HELP_COLUMN = 26, HELP_WIDTH = 79 };

/* TEXT in columns HELP_COLUMN to HELP_WIDTH; COLUMN is where the line stands now. */
static void add_wrapped(struct buf *out, size_t column, const char *text)
{
    if (column + 2 > HELP_COLUMN) {
        buf_add_char(out, '\n');
        column = 0;
    }
    buf_print(out, "%*s", (int)(HELP_COLUMN - column), "");
    column = HELP_COLUMN;
    while (*text) {
        size_t word = strcspn(text, " ");

        if (column + word > HELP_WIDTH && column > HELP_COLUMN) {
            buf_print(out, "\n%*s", HELP_COLUMN, "");
            column = HELP_COLUMN;
        }
        buf_add(out, text, word);
        column += word;
        text += word;
        if (*text == ' ' && column < HELP_WIDTH) {
            buf_add_char(out, ' ');
            column++;
        }
        text += strspn(text, " ");
    }
    buf_add_char(out, '\n');
}

static void help_option(struct buf *out, const struct option_row *row)
{
    size_t begin = out->length;

    if (row->letter)
        buf_print(out, "  -%c, --%s", row->letter, row->name);
    else
        buf_print(out, "      --%s", row->name);
    if (row->argument)
        buf_print(out, "=%s", row->argument);
    add_wrapped(out, out->length - begin, row->help);
}

/* Blanks that wrapping left at the ends of lines. */
static void trim_lines(struct buf *out, size_t from)
{
    size_t kept = from;

    for (size_t i = from; i < out->length; i++) {
        if (out->at[i] == '\n')
            while (kept > from && out->at[kept - 1] == ' ')
                kept--;
        out->at[kept++] = out->at[i];
    }
    out->length = kept;
}

void cli_help(enum command command, struct buf *out)
{
    const struct command_row *row = &cli_commands[command];
    size_t begin;

    if (command == COMMAND_NONE) {
        help_all(out);
        return;
    }
    buf_print(out, "statusgen %s %s\n  %s\n\n%s\n%s%sOptions:\n", row->name, row->usage,
              row->summary, row->examples, row->about, *row->about ? "\n" : "");
    begin = out->length;
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (cli_shows(command, &cli_options[i]))
            help_option(out, &cli_options[i]);
    trim_lines(out, begin);
    buf_print(out, "\n%s", exit_codes);
}

/* TEXT for roff: no line begins with a control character, and `\` and `-` are themselves. */
static void add_roff(struct buf *out, const char *text)
{
    for (bool begins = true; *text; begins = *text++ == '\n') {
        if (begins && (*text == '.' || *text == '\''))
            buf_add_str(out, STR("\\&"));
        if (*text == '\\')
            buf_add_str(out, STR("\\e"));
        else if (*text == '-')
            buf_add_str(out, STR("\\-"));
        else
            buf_add_char(out, *text);
    }
}

/* Which commands an option is for, unless it is for all. */
static void manual_commands(struct buf *out, const struct option_row *row)
{
    const char *separator = "Of\n.Ic ";

    if (row->commands == EVERY)
        return;
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++) {
        if (!(row->commands & ON(command)))
            continue;
        buf_print(out, "%s%s", separator, cli_commands[command].name);
        separator = " ,\n.Ic ";
    }
    buf_add_str(out, STR(" .\n"));
}

static void manual_option(struct buf *out, const struct option_row *row)
{
    buf_add_str(out, STR(".It "));
    if (row->letter)
        buf_print(out, "Fl %c%s%s , ", row->letter, row->argument ? " Ar " : "",
                  row->argument ? row->argument : "");
    buf_add_str(out, STR("Fl \\-"));
    add_roff(out, row->name);
    if (row->argument)
        buf_print(out, " Ns = Ns Ar %s", row->argument);
    buf_print(out, "\n%c", ascii_upper(row->help[0]));
    add_roff(out, row->help + 1);
    buf_add_str(out, STR(".\n"));
    manual_commands(out, row);
}

static void manual_command(struct buf *out, enum command command)
{
    const struct command_row *row = &cli_commands[command];

    buf_print(out, ".It Ic %s Ar \"", row->name);
    add_roff(out, row->usage);
    buf_print(out, "\"\n%c", ascii_upper(row->summary[0]));
    add_roff(out, row->summary + 1);
    buf_add_str(out, STR(".\n"));
    buf_add_str(out, STR(".Bd -literal -compact\n"));
    add_roff(out, row->about);
    add_roff(out, row->examples);
    buf_add_str(out, STR(".Ed\n"));
}

void cli_manual(struct buf *out)
{
    buf_add_str(out, STR(".\\\" Written by `statusgen explain --manual` from the tables of "
                         "generator/command/cli.c.\n"
                         ".Dd November 21, 2026\n.Dt STATUSGEN 1\n.Os\n.Sh NAME\n.Nm statusgen\n"
                         ".Nd write status codes for every part of a system from one spec\n"
                         ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar word ...\n"
                         ".Sh DESCRIPTION\n.Nm\nreads a spec of status codes and writes C headers, "
                         "enums, lookups, bindings for\nother languages, and documents, all in "
                         "sync.\n.Sh COMMANDS\n.Bl -tag -width Ds\n"));
    for (enum command command = COMMAND_GENERATE; command < COMMAND_COUNT; command++)
        manual_command(out, command);
    buf_add_str(out, STR(".El\n.Sh OPTIONS\n.Bl -tag -width Ds\n"));
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (*cli_options[i].help)
            manual_option(out, &cli_options[i]);
    buf_add_str(out, STR(".El\n.Sh FILES\n.Bl -tag -width Ds\n.It Pa statusgen.lua\n"
                         "The project file: which outputs a repository keeps in sync.\n.El\n"
                         ".Sh EXIT STATUS\n"));
    add_roff(out, exit_codes);
}
