/* Parses the command line by its tables and quotes arguments for shells. */
#include "command/cli.h"

#include "base/arena.h"
#include "base/array.h"

#include <stdio.h>
#include <string.h>

#define ON(command) (1u << (command))
#define BUILDING    (ON(COMMAND_GENERATE) | ON(COMMAND_CHECK) | ON(COMMAND_CLEAN))
#define EVERY       (~0u)

/* The formats in which a command can print its results and problems. */
enum { AS_TEXT = 1 << DIAG_TEXT, AS_JSON = 1 << DIAG_JSON, AS_GITHUB = 1 << DIAG_GITHUB };
enum { AS_MARKDOWN = AS_GITHUB << 1, AS_PROBLEMS = AS_TEXT | AS_JSON | AS_GITHUB };

/* Indexed by enum command; texts are laid out as they are printed. */
/* clang-format off */
const struct command_row cli_commands[COMMAND_COUNT] = {
    [COMMAND_NONE] = {
        "", "COMMAND [OPTION]... [ARGUMENT]...", "", "", "", "", AS_PROBLEMS,
    },
    [COMMAND_GENERATE] = {
        "generate", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "write the outputs that changed, all of them or none",
        "  statusgen generate http -t c -o src\n"
        "  statusgen generate errors.lua -t c,go -o 'gen/{spec}/{target}'\n"
        "  statusgen generate                 everything in statusgen.lua\n",
        "SPEC is a path (with / or .lua), - for standard input, or a built-in name.\n"
        "Without it, the project file statusgen.lua, here or in a folder above, lists\n"
        "the outputs; SPEC and -t then select among them.\n",
        "spec", AS_PROBLEMS,
    },
    [COMMAND_CHECK] = {
        "check", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "report files that are out of date, missing or left over",
        "  statusgen check                    one line for CI\n"
        "  statusgen check http -t c -o src\n",
        "Writes nothing.  Prints a unified diff and the command that fixes it.\n",
        "spec", AS_PROBLEMS,
    },
    [COMMAND_CLEAN] = {
        "clean", "[SPEC] [-t TARGET[,TARGET]] [-o DIR] [OPTION]...",
        "remove generated files that are no longer produced",
        "  statusgen clean\n"
        "  statusgen clean http -t c -o src --dry-run\n",
        "Removes only files that have the marker of the same spec and target.\n",
        "spec", AS_PROBLEMS,
    },
    [COMMAND_LINT] = {
        "lint", "[SPEC...] [OPTION]...",
        "report what is valid, but likely to cause trouble",
        "  statusgen lint                     the specs of the project file\n"
        "  statusgen lint errors.lua --today 2026-01-31\n"
        "  statusgen lint errors.lua --rule L0812=off --rule L0805=error\n"
        "  statusgen list rules\n",
        "Any finding ends with exit code 1, even a warning.  A comment on the line of\n"
        "the finding, or on the line before it, allows it: -- lint: allow L0805: why.\n"
        "For a whole file: -- lint: allow L0805 everywhere: why.\n",
        "spec", AS_PROBLEMS,
    },
    [COMMAND_BREAKING] = {
        "breaking", "[SPEC...] --against=git:REV|FILE [OPTION]...",
        "report changes that affect users of the generated code",
        "  statusgen breaking --against git:origin/main\n"
        "  statusgen breaking errors.lua --against git:v1.2 --fail-on minor\n"
        "  statusgen breaking errors.lua --against old-errors.lua --format markdown\n",
        "major  code no longer compiles, a constant has another number, or a value or\n"
        "       text is understood differently or not at all\n"
        "minor  something was added or deprecated, or a fact about a code changed\n"
        "patch  texts and references\n"
        "Without SPEC, all specs of the project file are compared.  The `breaking` field\n"
        "of the project file gives the defaults of --against and --fail-on.\n",
        "spec", AS_PROBLEMS | AS_MARKDOWN,
    },
    [COMMAND_IMPORT] = {
        "import", "FILE [--against SPEC] [OPTION]...",
        "make a spec from a table, a C header or other constants",
        "  statusgen import http-status-codes-1.csv > http.lua\n"
        "  statusgen import codes.csv --columns value,name,summary\n"
        "  statusgen import errors.h --match ACME_ERR_ --id acme_error\n"
        "  statusgen import errors.hpp --enum Error --cc 'c++ -I include'\n"
        "  statusgen import status.ts --enum Status\n"
        "  statusgen import http-status-codes-1.csv --against http\n",
        "With --against, it reports what differs from SPEC instead of printing a spec.\n"
        "Columns are value, name, phrase, summary, ref, state, and - for one to ignore.\n"
        "Lines that cannot be read are reported and skipped.\n",
        "file", AS_PROBLEMS,
    },
    [COMMAND_SHOW] = {
        "show", "CODE|NAME|PHRASE|CLASS [--spec=SPEC]",
        "print what a code or class means",
        "  statusgen show 404\n"
        "  statusgen show \"payload too large\"\n"
        "  statusgen show HTTP_404_NOT_FOUND\n"
        "  statusgen show 4xx --format=json\n"
        "  statusgen show 404 --spec sip\n",
        "CODE may be in the display form of its spec, NAME a constant; CLASS is 4xx or\n"
        "its name.  All specs are searched.  The matches of http, or those of the only\n"
        "spec with any, are printed in full, the others in a line each.  A value that\n"
        "http does not list is printed with the reason, its class and its fallback.\n"
        "In JSON, each spec has its codes and classes in full, as the target json\n"
        "writes them.\n",
        "", AS_TEXT | AS_JSON,
    },
    [COMMAND_LIST] = {
        "list", "targets | specs | rules | options TARGET",
        "print the available targets, specs, rules or options",
        "  statusgen list targets\n"
        "  statusgen list options c\n",
        "", "targets specs rules options", AS_TEXT,
    },
    [COMMAND_INIT] = {
        "init", "[DIR] [--from=FILE] [OPTION]...",
        "write a project file, a spec and a build snippet",
        "  statusgen init\n"
        "  statusgen init server --from include/errors.h --match ACME_ERR_\n",
        "Never changes an existing file.\n", "folder", AS_TEXT,
    },
    [COMMAND_EJECT] = {
        "eject", "TARGET [DIR]", "copy the templates of a target in order to change them",
        "  statusgen eject c                  into templates/c\n"
        "  statusgen generate http -t c --templates templates\n",
        "Also copies the templates that TARGET includes from other folders.  Never\n"
        "changes an existing file.\n",
        "target", AS_TEXT,
    },
    [COMMAND_EXPLAIN] = {
        "explain", "ID|LIMIT", "explain a diagnostic or a limit",
        "  statusgen explain E0107\n"
        "  statusgen explain steps\n",
        "", "id", AS_TEXT,
    },
    [COMMAND_COMPLETION] = {
        "completion", "bash|zsh|fish",
        "print a completion script for a shell",
        "  eval \"$(statusgen completion bash)\"         in ~/.bashrc\n"
        "  eval \"$(statusgen completion zsh)\"          in ~/.zshrc, after compinit\n"
        "  statusgen completion fish | source           in config.fish\n",
        "", "bash zsh fish", AS_TEXT,
    },
};
/* clang-format on */

#define ROW(name, letter, argument, commands, kind, member, help) \
    { \
        name, letter, argument, commands, kind, offsetof(struct cli, member), help \
    }

const struct option_row cli_options[] = {
    ROW("target", 't', "TARGET[,TARGET]", BUILDING, COMMA_LIST, targets,
        "what to write; see `statusgen list targets`"),
    ROW("output", 'o', "DIR", BUILDING, TEXT, output,
        "folder to write to; for several outputs a pattern with {spec} and {target}"),
    ROW("define", 'D', "[TARGET.]KEY=VALUE", BUILDING, LIST, defines,
        "set an option of the target; see `statusgen list options TARGET`"),
    ROW("only", 0, "KIND=WORD[,WORD]", BUILDING, LIST, only,
        "only codes that match: group= (all: every group), class= or state="),
    ROW("depfile", 0, "FILE", ON(COMMAND_GENERATE), TEXT, depfile,
        "write a dependency rule for make and ninja"),
    ROW("stamp", 0, "FILE", ON(COMMAND_GENERATE), TEXT, stamp,
        "touch FILE on success and make it the target of the depfile"),
    ROW("stdout", 0, "FILE", ON(COMMAND_GENERATE), TEXT, standard_output,
        "print this output instead of writing files"),
    ROW("dry-run", 'n', NULL, ON(COMMAND_GENERATE) | ON(COMMAND_CLEAN), FLAG, dry_run,
        "report what would be done without doing it"),
    ROW("force", 0, NULL, ON(COMMAND_GENERATE), FLAG, force,
        "replace files that statusgen did not generate"),
    ROW("tree", 0, NULL, ON(COMMAND_CHECK) | ON(COMMAND_CLEAN), FLAG, tree,
        "also search the files that git tracks elsewhere"),
    ROW("list-inputs", 0, NULL, BUILDING, FLAG, list_inputs,
        "print the files that are read, one per line"),
    ROW("list-outputs", 0, NULL, BUILDING, FLAG, list_outputs,
        "print the files that are written, one per line"),
    ROW("spec", 0, "SPEC", ON(COMMAND_SHOW), TEXT, spec,
        "search only this spec (default: those of the project, then the built-in ones)"),
    ROW("today", 0, "DATE", ON(COMMAND_LINT), TEXT, today,
        "report codes that expire before DATE (YYYY-MM-DD)"),
    ROW("rule", 0, "ID=off|warning|error", ON(COMMAND_LINT), LIST, rules,
        "set the severity of a rule"),
    ROW("against", 0, "git:REV|FILE", ON(COMMAND_BREAKING), TEXT, against,
        "the older spec: at a git revision, or another file"),
    ROW("fail-on", 0, "major|minor|patch", ON(COMMAND_BREAKING), WORD, fail_on,
        "lowest level of change that ends with exit code 1 (default: major)"),
    ROW("against", 0, "SPEC", ON(COMMAND_IMPORT), TEXT, against,
        "compare with SPEC instead of printing a spec"),
    ROW("columns", 0, "COLUMN[,COLUMN]", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), COMMA_LIST, columns,
        "the columns of a CSV, from left to right"),
    ROW("id", 0, "ID", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), TEXT, id,
        "id of the new spec (default: from the name of FILE)"),
    ROW("match", 0, "PREFIX", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), LIST, match,
        "import constants whose names begin with PREFIX; may be repeated"),
    ROW("except", 0, "PREFIX", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), LIST, except,
        "but not those that begin with PREFIX"),
    ROW("enum", 0, "NAME", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), LIST, enums,
        "import the enum with that tag or type"),
    ROW("cc", 0, "COMMAND", ON(COMMAND_IMPORT) | ON(COMMAND_INIT), TEXT, compiler,
        "let this compiler compute the constants of a C header; nothing of it is run"),
    ROW("from", 0, "FILE", ON(COMMAND_INIT), TEXT, from,
        "start from the codes of a file that import can read"),
    ROW("spec-path", 0, "DIR", EVERY, TEXT, spec_path, "look for named specs in DIR first"),
    ROW("templates", 0, "DIR", EVERY, TEXT, templates, "look for targets in DIR first"),
    ROW("data-only", 0, NULL, EVERY, FLAG, data_only, "refuse specs that run code"),
    ROW("limit", 0, "NAME=NUMBER", EVERY, LIST, limits,
        "limit what specs and templates may use: steps=400M, cpu=off"),
    ROW("directory", 'C', "DIR", EVERY, TEXT, folder, "run as if started in DIR"),
    ROW("format", 0, "text|json|github|markdown", EVERY, FORMAT, format,
        "format of results and problems"),
    ROW("color", 0, "auto|always|never", EVERY, COLOR, color,
        "colors; auto: on a terminal, unless NO_COLOR is set"),
    ROW("werror", 0, NULL, EVERY, FLAG, werror, "treat warnings as errors"),
    ROW("help", 'h', NULL, EVERY, FLAG, help, "print this help"),
    ROW("version", 'V', NULL, EVERY, FLAG, version, "print the version"),
};

enum { OPTION_COUNT = COUNT(cli_options) };

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
    words->items = array_grow(arena, words->items, words->count, sizeof *words->items);
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

/* The index of VALUE in a list such as "auto|always|never"; -1 if it is not in it. */
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
        cli_usage(p->diags, "--%s expects %s, found `%.*s`", row->name, row->argument,
                  STR_ARGS(value));
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
        *(enum color_use *)member = (enum color_use)choice;
        break;
    case FORMAT:
        p->cli->markdown = choice > DIAG_GITHUB;
        p->cli->format = p->cli->markdown ? DIAG_TEXT : (enum diag_format)choice;
        break;
    }
}

/* The option called NAME, in its short or long form, of one of COMMANDS. */
static const struct option_row *find_option(unsigned commands, struct str name)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (cli_options[i].commands & commands &&
            (name.length == 1 ? cli_options[i].letter == name.at[0]
                              : str_is(name, cli_options[i].name)))
            return &cli_options[i];
    return NULL;
}

static void report_option(const struct parsing *p, const char *dashes, struct str name)
{
    struct nearest nearest = diags_nearest(p->diags, name);
    const char *command = cli_commands[p->cli->command].name;
    struct diag *diag;

    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (cli_options[i].commands & ON(p->cli->command))
            nearest_try(&nearest, str_of(cli_options[i].name));
    diag = cli_usage(p->diags, "unknown option %s%.*s%s%s", dashes, STR_ARGS(name),
                     *command ? " of " : "", command);
    if (nearest.best.at && name.length > 1)
        diag_help(diag, "did you mean --%.*s?", STR_ARGS(nearest.best));
    else
        diag_help(diag, "`statusgen %s%s--help` lists the options", command, *command ? " " : "");
}

/* --name, --name=value, --name value */
static void parse_long(struct parsing *p, const char *text)
{
    const char *equals = strchr(text, '=');
    struct str name = { text, equals ? (size_t)(equals - text) : strlen(text) };
    const struct option_row *row = find_option(ON(p->cli->command), name);

    if (!row || name.length == 1)
        report_option(p, "--", name);
    else if (!row->argument && equals)
        cli_usage(p->diags, "--%s does not take a value", row->name);
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
        const struct option_row *row = find_option(ON(p->cli->command), (struct str){ text, 1 });

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

/* `help` and `version` mean the options of that name. */
static bool parse_synonym(struct parsing *p, struct str word)
{
    p->cli->help |= str_is(word, "help");
    p->cli->version |= str_is(word, "version");
    return str_is(word, "help") || str_is(word, "version");
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
        diag_help(diag, "`statusgen --help` lists the commands");
}

/* Whether the argument after OPTION is its value.  The command may not be known yet, but options of
 * the same name agree on that. */
static bool takes_next(const char *option)
{
    const struct option_row *row;

    if (option[1] == '-') {
        row = find_option(EVERY, str_of(option + 2));
        return row && row->argument;
    }
    for (const char *letter = option + 1; *letter; letter++) {
        row = find_option(EVERY, (struct str){ letter, 1 });
        if (!row || row->argument)
            return row && !letter[1];
    }
    return false;
}

/* The command decides what the other arguments mean, so it is found first. */
static int find_command(struct parsing *p)
{
    for (int i = 1; i < p->argc; i++) {
        if (p->argv[i][0] == '-')
            i += takes_next(p->argv[i]);
        else if (!parse_synonym(p, str_of(p->argv[i]))) {
            parse_command(p, str_of(p->argv[i]));
            return i;
        }
    }
    return 0;
}

/* The names in "text|json|github|markdown" that COMMAND can print, between SEPARATORs. */
static void add_formats(struct buf *out, enum command command, const char *words,
                        const char *separator)
{
    for (unsigned bit = 1, any = 0; *words; bit <<= 1) {
        size_t length = strcspn(words, "|");

        if (cli_commands[command].formats & bit)
            buf_print(out, "%s%.*s", any++ ? separator : "", (int)length, words);
        words += length + (words[length] == '|');
    }
}

void cli_argument(enum command command, const struct option_row *option, struct buf *out)
{
    if (option->kind == FORMAT)
        add_formats(out, command, option->argument, "|");
    else
        buf_add_str(out, str_of(option->argument));
}

static void check_format(struct parsing *p)
{
    const struct option_row *row = find_option(EVERY, STR("format"));
    unsigned bit = p->cli->markdown ? AS_MARKDOWN : 1u << p->cli->format;
    struct buf known;
    struct diag *diag;

    if (cli_commands[p->cli->command].formats & bit)
        return;
    buf_init(&known, p->arena, SIZE_MAX);
    add_formats(&known, p->cli->command, row->argument, ", ");
    p->cli->format = DIAG_TEXT;
    diag = cli_usage(p->diags, "%s does not support this --format",
                     cli_commands[p->cli->command].name);
    diag_help(diag, "supported: %.*s", STR_ARGS(buf_str(&known)));
}

static bool is_option(const char *word)
{
    /* - is standard input and -32600 a value: no short option is a digit */
    return word[0] == '-' && word[1] && !ascii_is_digit((unsigned char)word[1]);
}

bool cli_parse(int argc, char **argv, struct arena *arena, struct diags *diags, struct cli *cli)
{
    struct parsing p = { arena, diags, cli, argc, 1, argv };
    bool options_end = false;
    int command;

    *cli = (struct cli){ 0 };
    command = find_command(&p);
    if (diags->errors)
        return false;
    while (p.next < argc) {
        const char *word = argv[p.next++];

        if (p.next - 1 == command && command)
            continue;
        if (options_end || !is_option(word))
            add_word(arena, &cli->arguments, str_of(word));
        else if (strcmp(word, "--") == 0)
            options_end = true;
        else if (word[1] == '-')
            parse_long(&p, word + 2);
        else
            parse_short(&p, word + 1);
    }
    check_format(&p);
    return diags->errors == 0;
}

bool cli_shows(enum command command, const struct option_row *option)
{
    if (option->kind == FORMAT && cli_commands[command].formats == AS_TEXT)
        return false;
    return option->commands & ON(command);
}

/* ---- printing -------------------------------------------------------------------------------- */

void cli_add_word(struct buf *out, struct str word)
{
    static const char marks[] = { '%', '+', ',', '-', '.', '/', ':', '=', '@', '_' };
    bool plain = word.length > 0;

    for (size_t i = 0; i < word.length; i++)
        plain &= ascii_is_alnum((unsigned char)word.at[i]) ||
                 memchr(marks, word.at[i], sizeof marks);
    if (plain) {
        buf_add_str(out, word);
        return;
    }
    buf_add_char(out, '\'');
    for (size_t i = 0; i < word.length; i++) {
        if (word.at[i] == '\'')
            buf_add_str(out, STR("'\\'"));
        buf_add_char(out, word.at[i]);
    }
    buf_add_char(out, '\'');
}

static void add_option(struct buf *out, const struct option_row *row, struct str value)
{
    if (row->letter)
        buf_print(out, " -%c", row->letter);
    else
        buf_print(out, " --%s", row->name);
    if (!row->argument)
        return;
    buf_add_char(out, ' ');
    cli_add_word(out, value);
}

static void add_list(struct buf *out, const struct option_row *row, const struct words *values)
{
    struct buf joined;

    for (size_t i = 0; row->kind == LIST && i < values->count; i++)
        add_option(out, row, values->items[i]);
    if (row->kind == LIST || values->count == 0)
        return;
    buf_init(&joined, out->arena, SIZE_MAX);
    for (size_t i = 0; i < values->count; i++)
        buf_print(&joined, "%s%.*s", i ? "," : "", STR_ARGS(values->items[i]));
    add_option(out, row, buf_str(&joined));
}

void cli_add_command(const struct cli *cli, enum command command, struct buf *out)
{
    buf_print(out, "statusgen %s", cli_commands[command].name);
    for (size_t i = 0; i < cli->arguments.count; i++) {
        buf_add_char(out, ' ');
        cli_add_word(out, cli->arguments.items[i]);
    }
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const struct option_row *row = &cli_options[i];
        const void *member = (const char *)cli + row->offset;

        if (!(row->commands & ON(command)))
            continue;
        if (row->kind == LIST || row->kind == COMMA_LIST)
            add_list(out, row, member);
        else if (row->kind == TEXT && ((const struct str *)member)->length)
            add_option(out, row, *(const struct str *)member);
        else if (row->kind == FLAG && *(const bool *)member)
            add_option(out, row, STR(""));
    }
}
