/* Names come from the preprocessor's output, and values from a probe: a function with a line of
 * assembler for each name, which the compiler writes with the value in it. */
#include "upkeep/import/compiler.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/system/system.h"
#include "base/text_set.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROUNDS = 8,              /* of a probe, each without the names that the last one refused */
    RUNS = 64,               /* of the compiler in all */
    SECONDS = 60,            /* of a run: a header may include a pipe, or expand without an end */
    PARTS = 5,               /* of a line of the probe */
    OUTPUT_MAX = 256 << 20,  /* bytes of a run */
    EXPANDED_MAX = 16 << 20, /* bytes of all expansions */
    IN_FUNCTION = 200        /* names; compilers are slow with large functions */
};

#define PROBE "statusgen-probe"
#define MARK  "statusgen "

struct arguments {
    const char **items;
    size_t count;
};

/* What a run of the compiler wrote. */
struct output {
    struct buf text, errors;
};

struct compiler {
    const struct source *source;
    struct str command;
    bool is_cpp;
    struct arena *arena;
    struct diags *diags;
    struct header *header; /* as it is preprocessed */
    bool *known;           /* by entry */
    unsigned runs;
};

/* ---- running --------------------------------------------------------------------------------- */

static void add_argument(struct compiler *c, struct arguments *arguments, const char *argument)
{
    arguments->items = array_grow(c->arena, arguments->items, arguments->count,
                                  sizeof *arguments->items);
    arguments->items[arguments->count++] = argument;
}

/* Splits the command at blanks outside quotes. */
static struct arguments split_command(struct compiler *c)
{
    struct arguments arguments = { 0 };
    char quote = '\0';
    bool open = false;
    struct buf word;

    buf_init(&word, c->arena, SIZE_MAX);
    for (size_t i = 0; i <= c->command.length; i++) {
        char byte = i < c->command.length ? c->command.at[i] : ' ';

        if (quote ? byte == quote : byte == '\'' || byte == '"') {
            quote = quote ? '\0' : byte;
            open = true;
        } else if (quote || byte != ' ') {
            if (byte == '\\' && quote != '\'' && i + 1 < c->command.length)
                byte = c->command.at[++i];
            buf_add_char(&word, byte);
            open = true;
        } else if (open) {
            add_argument(c, &arguments, arena_copy(c->arena, word.at, word.length));
            word.length = 0;
            open = false;
        }
    }
    return arguments;
}

static void take_output(void *context, enum sys_stream stream, const char *bytes, size_t length)
{
    struct output *output = context;

    buf_add(stream == SYS_OUTPUT ? &output->text : &output->errors, bytes, length);
}

/* Runs the compiler with MORE arguments and INPUT; its exit code, or -1 if it cannot run. */
static int run(struct compiler *c, const char *const *more, struct str input, struct output *output)
{
    struct arguments arguments = split_command(c);
    int code = -1, error;

    buf_init(&output->text, c->arena, OUTPUT_MAX);
    buf_init(&output->errors, c->arena, OUTPUT_MAX);
    for (; *more; more++)
        add_argument(c, &arguments, *more);
    add_argument(c, &arguments, NULL);
    c->runs++;
    error = sys_run(arguments.items, input.at, input.length, SECONDS, take_output, output, &code);
    if (sys_problem(error) == SYS_TIMED_OUT) {
        c->runs = RUNS;
        output->errors.length = 0;
        buf_print(&output->errors, "it was ended after %d seconds", SECONDS);
    } else if (error) {
        buf_print(&output->errors, "%s: %s", arguments.items[0] ? arguments.items[0] : "",
                  sys_reason(error));
    } else if (output->text.over) {
        buf_print(&output->errors, "it wrote more than %d bytes", OUTPUT_MAX);
    }
    return error || output->text.over ? -1 : code;
}

/* The first line of TEXT that has the word `error`, or the first one. */
static struct str first_error(struct str text)
{
    struct str first = { 0 };

    for (size_t begin = 0, i = 0; i <= text.length; i++) {
        struct str line = { text.at + begin, i - begin };

        if (i < text.length && text.at[i] != '\n')
            continue;
        if (str_contains(line, STR("error")))
            return line;
        if (!first.length)
            first = line;
        begin = i + 1;
    }
    return first;
}

static bool report_failure(struct compiler *c, const struct output *output)
{
    struct diag *diag = diag_add(c->diags, E0863, (struct span){ c->source, 0, 0 },
                                 "`%.*s` cannot compile this file", STR_ARGS(c->command));

    diag_note(diag, SPAN_NONE, "%.*s", STR_ARGS(first_error(buf_str(&output->errors))));
    diag_help(diag, "add what it needs, such as -I FOLDER or -include FILE, to --cc");
    return false;
}

/* ---- the preprocessed text ------------------------------------------------------------------- */

/* The length of the line marker `# 1 "FILE"` that TEXT begins with, with FILE in PATH; 0 if it
 * begins with something else. */
static size_t read_marker(struct str text, struct buf *path)
{
    size_t i = 2;

    path->length = 0;
    if (text.length < 2 || text.at[0] != '#' || text.at[1] != ' ')
        return 0;
    while (i < text.length && ascii_is_digit((unsigned char)text.at[i]))
        i++;
    if (i == 2 || i + 1 >= text.length || text.at[i] != ' ' || text.at[i + 1] != '"')
        return 0;
    for (i += 2; i < text.length && text.at[i] != '"' && text.at[i] != '\n'; i++) {
        if (text.at[i] == '\\' && i + 1 < text.length)
            i++;
        buf_add_char(path, text.at[i]);
    }
    buf_add_char(path, '\0');
    return i < text.length && text.at[i] == '"' ? i + 1 : 0;
}

/* TEXT with one name in all markers of the header, which links and folders before it give other
 * names. */
static struct str with_one_name(struct compiler *c, struct str text)
{
    struct sys_status own, other;
    struct str name = { 0 }; /* as the first marker has it */
    struct buf out, path;

    buf_init(&path, c->arena, SIZE_MAX);
    buf_init(&out, c->arena, SIZE_MAX);
    if (sys_status(SYS_HERE, c->source->name.at, SYS_FOLLOW, &own))
        return text;
    for (size_t begin = 0, end; begin < text.length; begin = end) {
        size_t length = read_marker((struct str){ text.at + begin, text.length - begin }, &path);
        struct str marker = { text.at + begin, length };

        if (length && !name.length)
            name = marker;
        else if (length && sys_status(SYS_HERE, path.at, SYS_FOLLOW, &other) == 0 &&
                 sys_compare_ids(own.id, other.id) == 0)
            marker = name;
        buf_add_str(&out, marker);
        begin += length;
        for (end = begin; end < text.length && text.at[end] != '\n';)
            end++;
        end += end < text.length;
        buf_add(&out, text.at + begin, end - begin);
    }
    return buf_end(&out);
}

/* ---- expansions ------------------------------------------------------------------------------ */

/* Whether what is in the bracket at I may have commas: arguments, items. */
static bool is_call(struct c_list list, size_t i)
{
    return !c_is(list.items[i], "(") ||
           (i > 0 && (list.items[i - 1].kind == C_NAME || c_is(list.items[i - 1], ")") ||
                      c_is(list.items[i - 1], "]") || c_is(list.items[i - 1], ">")));
}

static bool closes(struct c_token open, struct c_token token)
{
    return c_is(token, c_is(open, "(") ? ")" : c_is(open, "[") ? "]" : "}");
}

static bool is_opening(struct c_token token)
{
    return c_is(token, "(") || c_is(token, "[") || c_is(token, "{");
}

static bool is_closing(struct c_token token)
{
    return c_is(token, ")") || c_is(token, "]") || c_is(token, "}");
}

/* Whether the token at I shows that LIST is not one constant expression.  OPEN is the bracket
 * around it, or the end of the list. */
static bool refuses(struct c_list list, size_t i, size_t open, bool any_angle)
{
    struct c_token token = list.items[i];
    bool inside = open < list.count;

    if (c_is(token, "{"))
        return i == 0 || c_is(list.items[i - 1], "("); /* the probe puts parentheses around it */
    if (is_closing(token))
        return !(inside && closes(list.items[open], token));
    if (c_is(token, ","))
        return !any_angle && !(inside && is_call(list, open));
    return c_is(token, ";") && !(inside && c_is(list.items[open], "{"));
}

/* Whether LIST may be one constant expression, as far as brackets, commas and semicolons show that.
 * Compilers accept more where they only need a value, and a bracket that nothing closes would take
 * the following names along. */
static bool may_be_constant(struct compiler *c, struct c_list list)
{
    size_t *open = arena_alloc(c->arena, (list.count + 1) * sizeof *open), depth = 0;
    bool any_angle = false; /* of a template's arguments */

    for (size_t i = 0; i < list.count; i++) {
        any_angle |= c->is_cpp && c_is(list.items[i], "<");
        if (refuses(list, i, depth ? open[depth - 1] : list.count, any_angle))
            return false;
        if (is_opening(list.items[i]))
            open[depth++] = i;
        else if (is_closing(list.items[i]))
            depth--;
    }
    return depth == 0 && list.count > 0;
}

/* The expansions of the entries in ITEMS, each after a string with its number, as the compiler
 * preprocesses them; no tokens if it cannot. */
static struct c_list expansions_of(struct compiler *c, const size_t *items, size_t count)
{
    const char *const more[] = {
        "-w", "-O1", "-E", "-P", "-x", c->is_cpp ? "c++" : "c", "-include", c->source->name.at,
        "-",  NULL
    };
    struct sources sources;
    struct output output;
    struct c_file file;
    struct buf names;
    struct str text;

    buf_init(&names, c->arena, SIZE_MAX);
    for (size_t i = 0; i < count; i++)
        buf_print(&names, "\"" MARK "%zu\" %.*s\n", items[i],
                  STR_ARGS(c->header->entries[items[i]].name));
    if (run(c, more, buf_end(&names), &output) != 0)
        return (struct c_list){ 0 };
    text = buf_str(&output.text);
    while (text.length >= sizeof MARK && memcmp(text.at, "\"" MARK, sizeof MARK) != 0)
        text.at++, text.length--; /* what the header declares */
    if (text.length > EXPANDED_MAX)
        return (struct c_list){ 0 };
    sources_init(&sources, c->arena);
    c_read(source_add(&sources, STR("expanded"), text), C_SPLICES, c->arena, &file);
    return file.tokens;
}

/* The index of the entry that the string TOKEN marks; the number of entries for another token. */
static size_t marked_entry(const struct compiler *c, struct c_token token)
{
    size_t at = sizeof "\"" MARK - 1, begin = at, index = 0;

    if (token.kind != C_STRING || token.text.length <= at ||
        memcmp(token.text.at, "\"" MARK, at) != 0)
        return c->header->count;
    for (; ascii_is_digit((unsigned char)token.text.at[at]) && index < c->header->count; at++)
        index = index * 10 + (size_t)(token.text.at[at] - '0');
    return at > begin && index < c->header->count ? index : c->header->count;
}

static void check_expansion(struct compiler *c, size_t index, struct c_list list)
{
    if (!may_be_constant(c, list))
        c->header->entries[index].lost = STR("it does not expand to a constant expression");
}

/* Removes the names whose expansions cannot be probed; returns how many remain. */
static size_t without_others(struct compiler *c, size_t *items, size_t count)
{
    struct c_list all = c->header->file.tokens;
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        const struct header_entry *entry = &c->header->entries[items[i]];

        if (entry->kind == HEADER_MACRO)
            check_expansion(c, items[i], c_between(all, entry->at.end, entry->end));
        if (!entry->lost.length)
            items[kept++] = items[i];
    }
    count = kept, kept = 0;
    all = expansions_of(c, items, count);
    for (size_t i = 0, end; i < all.count; i = end) {
        size_t index = marked_entry(c, all.items[i]);

        for (end = i + 1; end < all.count && all.items[end].kind != C_END &&
                          marked_entry(c, all.items[end]) == c->header->count;)
            end++;
        if (index < c->header->count)
            check_expansion(c, index, (struct c_list){ all.items + i + 1, end - i - 1, 0 });
    }
    for (size_t i = 0; i < count; i++)
        if (!c->header->entries[items[i]].lost.length)
            items[kept++] = items[i];
    return kept;
}

/* ---- the probe ------------------------------------------------------------------------------- */

/* Adds the line that makes the compiler write entry I: its number, the value in three parts, as not
 * every assembler has larger constants, and whether it is positive.  `| 0` refuses what is not an
 * integer. */
static void add_probe(const struct compiler *c, size_t i, struct buf *out)
{
    const struct header_entry *entry = &c->header->entries[i];
    bool scoped = entry->kind == HEADER_ENUMERATOR && c->header->enums[entry->number - 1].scoped;
    struct str scope = entry->kind == HEADER_MACRO ? STR("") : entry->scope;
    struct str name = str_format(c->arena, "((%.*s%.*s)%s)", STR_ARGS(scope), STR_ARGS(entry->name),
                                 scoped ? "" : " | 0");

    buf_print(out,
              "#line %zu \"" PROBE "\"\n"
              "__asm__(\".ascii \\\"statusgen %zu %%0 %%1 %%2 %%3.\\\"\" : : ",
              i + 1, i);
    buf_print(out, "\"i\"((int)((long long)%.*s >> 32)), ", STR_ARGS(name));
    buf_print(out, "\"i\"((int)((long long)%.*s >> 16 & 65535)), ", STR_ARGS(name));
    buf_print(out, "\"i\"((int)((long long)%.*s & 65535)), ", STR_ARGS(name));
    buf_print(out, scoped ? "\"i\"(0));\n" : "\"i\"((int)(%.*s > 0)));\n", STR_ARGS(name));
}

static struct str probe_of(struct compiler *c, const size_t *items, size_t count)
{
    struct buf out;

    buf_init(&out, c->arena, SIZE_MAX);
    for (size_t i = 0; i < count; i++) {
        if (i % IN_FUNCTION == 0)
            buf_print(&out,
                      "%svoid statusgen_probe_%zu(void);\nvoid statusgen_probe_%zu(void)\n{\n",
                      i ? "}\n" : "", i, i);
        add_probe(c, items[i], &out);
    }
    buf_add_str(&out, count ? STR("\n}\n") : STR("\n"));
    return buf_end(&out);
}

/* The number at *AT of TEXT, which is stepped over; some assemblers mark constants. */
static bool read_number(struct str text, size_t *at, int64_t *number)
{
    bool mark = *at < text.length && (text.at[*at] == '$' || text.at[*at] == '#');
    bool minus = *at + mark < text.length && text.at[*at + mark] == '-';
    uint64_t value = 0;
    size_t begin = *at += mark + minus;

    for (; *at < text.length && ascii_is_digit((unsigned char)text.at[*at]); ++*at)
        value = value * 10 + (uint64_t)(text.at[*at] - '0');
    *number = (int64_t)(minus ? 0 - value : value);
    return *at > begin;
}

/* NUMBERS as add_probe writes them, each followed by one other character. */
static bool read_numbers(struct str text, size_t at, int64_t *numbers)
{
    bool found = true;

    for (size_t i = 0; i < PARTS && found; i++, at++)
        found = read_number(text, &at, &numbers[i]);
    return found;
}

/* Reads the values in the assembler TEXT.  A header could write such lines, too: a name that has
 * two values gets none. */
static void read_values(struct compiler *c, struct str text)
{
    static const char mark[] = "\"" MARK;
    const char *end = text.at + text.length, *next = text.at;

    while (next && (next = memchr(next, '"', (size_t)(end - next)))) {
        size_t at = (size_t)(next - text.at) + sizeof mark - 1;
        int64_t numbers[PARTS], value;
        size_t index;
        struct header_entry *entry;

        next++;
        if (at >= text.length || memcmp(next - 1, mark, sizeof mark - 1) != 0 ||
            !read_numbers(text, at, numbers) || numbers[0] < 0 ||
            (size_t)numbers[0] >= c->header->count)
            continue;
        index = (size_t)numbers[0];
        value = (int64_t)((uint64_t)numbers[1] << 32 | (uint64_t)numbers[2] << 16 |
                          (uint64_t)numbers[3]);
        entry = &c->header->entries[index];
        if (c->known[index] && entry->value != value)
            entry->lost = STR("it has several values");
        else if (numbers[4] && value < 0)
            entry->lost = STR("it does not fit in a signed 64-bit integer");
        else if (!c->known[index])
            entry->lost = STR("");
        c->known[index] = true;
        entry->value = value;
        entry->other = false;
    }
}

/* Removes the names that the compiler complains about; returns how many remain. */
static size_t without_refused(struct compiler *c, size_t *items, size_t count, struct str errors)
{
    static const char mark[] = PROBE ":";
    bool *refused = arena_alloc(c->arena, c->header->count + 1);
    size_t kept = 0;

    for (size_t i = 0; i + sizeof mark <= errors.length; i++) {
        size_t at = i + sizeof mark - 1;
        int64_t line;

        if (memcmp(errors.at + i, mark, sizeof mark - 1) == 0 && read_number(errors, &at, &line) &&
            line > 0 && (size_t)line <= c->header->count)
            refused[line - 1] = true;
    }
    for (size_t i = 0; i < count; i++)
        if (!refused[items[i]])
            items[kept++] = items[i];
    return kept;
}

/* Finds the values of the entries in ITEMS, as far as the compiler has them. */
static void probe(struct compiler *c, size_t *items, size_t count, struct output *output)
{
    const char *const more[] = { "-w", "-O1", "-fno-lto", "-x",       c->is_cpp ? "c++" : "c",
                                 "-S", "-o",  "-",        "-include", c->source->name.at,
                                 "-",  NULL };

    for (int round = 0; count && round < ROUNDS && c->runs < RUNS; round++) {
        size_t kept;

        if (run(c, more, probe_of(c, items, count), output) == 0) {
            read_values(c, buf_str(&output->text));
            return;
        }
        kept = without_refused(c, items, count, buf_str(&output->errors));
        if (kept == count)
            break;
        count = kept;
    }
    if (count < 2 || c->runs >= RUNS)
        return;
    probe(c, items, count / 2, output);
    probe(c, items + count / 2, count - count / 2, output);
}

/* Whether the compiler accepts the header alone. */
static bool compiles(struct compiler *c, struct output *output)
{
    const char *const more[] = { "-w", "-fno-lto", "-x",       c->is_cpp ? "c++" : "c", "-S",
                                 "-o", "-",        "-include", c->source->name.at,      "-",
                                 NULL };

    return run(c, more, STR("\n"), output) == 0;
}

/* ---- the original ---------------------------------------------------------------------------- */

/* Gives entries the locations that they have in the original. */
static void place_entries(struct compiler *c, struct header *original)
{
    struct text_set names = text_set_make(c->arena, original->count, false);

    for (size_t i = 0; i < original->count; i++)
        text_set_add(&names, &original->entries[i].name); /* an entry begins with its name */
    for (size_t i = 0; i < c->header->count; i++) {
        struct header_entry *entry = &c->header->entries[i], made = *entry;
        const struct header_entry *found = (const void *)text_set_find(&names, entry->name);

        if (found)
            *entry = *found;
        else
            *entry = (struct header_entry){ .name = made.name, .at = { c->source, 0, 0 } };
        entry->kind = made.kind;
        entry->number = made.number;
        entry->condition = 0;
        entry->value = made.value;
        entry->lost = made.lost;
        entry->lost_at = entry->at;
        entry->other = made.other;
        entry->implicit = made.implicit;
        entry->foreign = made.foreign;
        entry->scope = made.scope;
    }
    for (size_t i = 0; i < c->header->enum_count; i++) {
        struct header_enum *one = &c->header->enums[i];

        one->at = (struct span){ c->source, 0, 0 };
        for (size_t j = 0; j < original->enum_count; j++)
            if (one->tag.length && str_equal(original->enums[j].tag, one->tag))
                one->at = original->enums[j].at;
    }
    c->header->file = original->file;
}

/* Asks for the values of all entries that the file itself has. */
static void find_values(struct compiler *c, struct output *output)
{
    size_t *items = arena_alloc(c->arena, (c->header->count + 1) * sizeof *items), count = 0;

    c->known = arena_alloc(c->arena, c->header->count + 1);
    for (size_t i = 0; i < c->header->count; i++) {
        struct header_entry *entry = &c->header->entries[i];

        entry->foreign |= entry->kind == HEADER_UNREAD;
        if (entry->foreign || (entry->other && entry->at.end == entry->end))
            continue; /* of another file, or a macro without a body */
        entry->lost = STR("");
        items[count++] = i;
    }
    count = without_others(c, items, count);
    for (size_t i = 0; i < count; i++)
        c->header->entries[items[i]].lost = STR(
            "the compiler does not take it for an integer constant");
    probe(c, items, count, output);
}

bool compiler_read(const struct source *source, struct str command, bool is_cpp,
                   struct arena *arena, struct diags *diags, struct header *header)
{
    struct compiler c = { .source = source,
                          .command = command,
                          .is_cpp = is_cpp || str_contains(command, STR("++")),
                          .arena = arena,
                          .diags = diags,
                          .header = header };
    const char *const more[] = { "-w", "-E", "-dD", "-x", c.is_cpp ? "c++" : "c", source->name.at,
                                 NULL };
    struct header original;
    struct sources sources;
    struct output output;

    buf_init(&output.errors, arena, SIZE_MAX);
    if (!source->on_disk || run(&c, more, STR(""), &output) != 0)
        return report_failure(&c, &output);
    sources_init(&sources, arena);
    header_read(source_add(&sources, STR("preprocessed"), with_one_name(&c, buf_str(&output.text))),
                c.is_cpp, arena, header);
    header_read(source, c.is_cpp, arena, &original);
    if (!compiles(&c, &output))
        return report_failure(&c, &output);
    find_values(&c, &output);
    place_entries(&c, &original);
    header->condition_count = 0;
    return true;
}
