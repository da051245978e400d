/* Reads target.lua: styles, reserved words, lexical rules, options, outputs; must not know the
 * model or Lua. */
#include "target/target.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "spec/fields.h"
#include "target/style.h"

#include <stdlib.h>
#include <string.h>

enum { API = 1 };

/* A region of target.lua while it is read. */
struct region_record {
    struct record record;
    struct region region;
};

#define TARGET(name, type, flags, position, member, help) \
    { \
        name, type, flags, position, offsetof(struct target, member), help \
    }
#define REGION(name, type, position, member, help) \
    { \
        name, type, 0, position, offsetof(struct region_record, region.member), help \
    }

static const struct field target_fields[] = {
    TARGET("name", FIELD_NAME, FIELD_REQUIRED, 1, name, "What -t names: c."),
    TARGET("title", FIELD_LINE, FIELD_REQUIRED, 2, title, "The language or format: C."),
    TARGET("api", FIELD_INTEGER, FIELD_REQUIRED, 0, api, "Version of the template language: 1."),
    TARGET("integers", FIELD_SPECIAL, 0, 0, integers,
           "Values that it holds, and how negative ones are written."),
    TARGET("names", FIELD_SPECIAL, 0, 0, styles,
           "Style of identifiers by role: { constant = \"upper_snake\" }."),
    TARGET("reserved", FIELD_SPECIAL, 0, 0, reserved,
           "Words that cannot be identifiers: { { why = , how = , words = } }."),
    TARGET("text", FIELD_SPECIAL, 0, 0, lexical,
           "Strings: { { open = , close = , escape = { } } }."),
    TARGET("comment", FIELD_SPECIAL, 0, 0, lexical, "Comments, likewise."),
    TARGET("embed", FIELD_SPECIAL, 0, 0, lexical, "Code inside text, likewise."),
    TARGET("base", FIELD_SPECIAL, 0, 0, lexical,
           "\"code\" or \"text\": what stands outside all of these."),
    TARGET("code", FIELD_LINE, 0, 0, lexical.harmless,
           "Punctuation that values may bring into code."),
    TARGET("statement", FIELD_LINE, 0, 0, lexical.statement,
           "Mark of Lua lines in templates; % by default."),
    TARGET("width", FIELD_SPECIAL, 0, 0, lexical, "Columns of wrapped text; 80 by default."),
    TARGET("escape", FIELD_SPECIAL, 0, 0, lexical.escapes, "Escapes of the base, if it is text."),
    TARGET("line", FIELD_SPECIAL, 0, 0, lexical.escapes, "Escapes at the start of its lines."),
    TARGET("ascii", FIELD_FLAG, 0, 0, lexical.escapes.ascii,
           "Whether the base escapes all that is not ASCII."),
    TARGET("refuse", FIELD_LINE, 0, 0, lexical.escapes.refuse,
           "Characters that cannot be said in the base."),
    TARGET("plans", FIELD_FLAG, 0, 0, plans,
           "true: plans of lookups are made, and its templates see them as `lookup`."),
    TARGET("options", FIELD_SPECIAL, 0, 0, options,
           "What -D can set: { { \"name\", default = , values = , help = } }."),
    TARGET("outputs", FIELD_SPECIAL, FIELD_REQUIRED, 0, outputs,
           "Files: { { \"role\", file = , from = , when = { } } }."),
};

static const struct field region_fields[] = {
    REGION("name", FIELD_LINE, 1, name, "What `inside` of other regions calls it."),
    REGION("open", FIELD_SPECIAL, 0, open, "The mark that opens it."),
    REGION("close", FIELD_SPECIAL, 0, close,
           "The mark that closes it; \"\\n\" for the end of the line."),
    REGION("at", FIELD_SPECIAL, 0, start, "\"line\" or \"word\": where it may open."),
    REGION("skip", FIELD_LINE, 0, skip, "Takes the meaning from the character after it."),
    REGION("doubled", FIELD_FLAG, 0, doubled, "The closing mark written twice stands for itself."),
    REGION("nests", FIELD_SPECIAL, 0, nest_open, "true, or a mark that must be closed too."),
    REGION("lines", FIELD_FLAG, 0, lines, "It may hold line ends."),
    REGION("one", FIELD_FLAG, 0, one, "It is a region only around one character."),
    REGION("raw", FIELD_FLAG, 0, raw, "Values enter only as {=raw(x)}."),
    REGION("inside", FIELD_SPECIAL, 0, inside, "Regions in which it may open."),
    REGION("splice", FIELD_SPECIAL, 0, splice, "A line that ends so goes on in the next."),
    REGION("begins", FIELD_SPECIAL, 0, escapes.begins,
           "What a value after the opening mark begins with."),
    REGION("escape", FIELD_SPECIAL, 0, escapes, "{ [\"x\"] = \"\\\\x\", other = \"...\" }"),
    REGION("line", FIELD_SPECIAL, 0, escapes, "The same at the start of a line."),
    REGION("ascii", FIELD_FLAG, 0, escapes.ascii, "Escapes all that is not ASCII."),
    REGION("refuse", FIELD_LINE, 0, escapes.refuse, "Characters that cannot be said in it."),
};

static const struct field option_fields[] = {
    { "name", FIELD_NAME, FIELD_REQUIRED, 1, offsetof(struct target_option, name),
      "What -D names." },
    { "default", FIELD_SPECIAL, FIELD_HIDDEN, 0, offsetof(struct target_option, standard),
      "Its value if nothing is said; a pattern." },
    { "values", FIELD_LINES, 0, 0, offsetof(struct target_option, values), "The values allowed." },
    { "identifier", FIELD_FLAG, 0, 0, offsetof(struct target_option, identifier),
      "Whether its value must be an identifier, and no word that is reserved for all roles." },
    { "between", FIELD_LINE, 0, 0, offsetof(struct target_option, between),
      "What stands between several identifiers: ::." },
    { "help", FIELD_LINE, FIELD_REQUIRED, 0, offsetof(struct target_option, help),
      "What it does." },
};

static const struct field output_fields[] = {
    { "role", FIELD_NAME, FIELD_REQUIRED, 1, offsetof(struct output_rule, role),
      "What a project file's `dir` names: header." },
    { "file", FIELD_LINE, FIELD_REQUIRED, 0, offsetof(struct output_rule, file),
      "Its name; a pattern." },
    { "from", FIELD_LINE, FIELD_REQUIRED, 0, offsetof(struct output_rule, from), "The template." },
    { "when", FIELD_SPECIAL, FIELD_HIDDEN, 0, offsetof(struct output_rule, when_option),
      "Only with this option: { form = \"header\" }." },
};

#define TYPE(name, struct_name, fields, text) \
    { \
        name, sizeof(struct struct_name), fields, COUNT(fields), \
            offsetof(struct struct_name, text) \
    }
const struct record_type target_record_type = TYPE("target", target, target_fields, name);
const struct record_type target_option_type = TYPE("option", target_option, option_fields, name);
const struct record_type output_rule_type = TYPE("output", output_rule, output_fields, role);
const struct record_type region_type = TYPE("region", region_record, region_fields, region.name);

/* ---- strings --------------------------------------------------------------------------------- */

/* Any string, line ends and all: marks and escapes are what they are. */
static struct str read_mark(struct reader *reader, const struct data *value, const char *field)
{
    if (value->type == DATA_STRING && value->string.length)
        return value->string;
    report_type(reader, value, str_of(field), "a string that is not empty");
    return STR("");
}

/* A string or a table of strings, as an array. */
static void read_marks(struct reader *reader, const struct data *value, const char *field,
                       struct str **items, size_t *count)
{
    size_t given = value->type == DATA_TABLE ? value->table.count : 1;

    *items = arena_alloc(reader->arena, given * sizeof **items);
    *count = given;
    if (value->type != DATA_TABLE) {
        (*items)[0] = read_mark(reader, value, field);
        return;
    }
    for (size_t i = 0; i < given; i++)
        (*items)[i] = read_mark(reader, &value->table.fields[i].value, field);
}

static int compare_words(const void *a, const void *b)
{
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

/* "else if then" as a sorted array, which it mostly is as it stands. */
static void split_words(struct reader *reader, const struct data *value,
                        struct reserved_words *reserved)
{
    struct str text = read_mark(reader, value, "words");
    size_t begin = 0;

    reserved->words = arena_alloc(reader->arena, (text.length / 2 + 1) * sizeof *reserved->words);
    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length && !ascii_is_space((unsigned char)text.at[i]))
            continue;
        if (i > begin)
            reserved->words[reserved->word_count++] = (struct str){ text.at + begin, i - begin };
        if (i - begin > reserved->longest)
            reserved->longest = i - begin;
        begin = i + 1;
    }
    for (size_t i = 1; i < reserved->word_count; i++) {
        if (str_compare(reserved->words[i - 1], reserved->words[i]) <= 0)
            continue;
        qsort(reserved->words, reserved->word_count, sizeof *reserved->words, compare_words);
        break;
    }
}

static bool need_table(struct reader *reader, const struct data *value, const char *field)
{
    if (value->type == DATA_TABLE)
        return true;
    report_type(reader, value, str_of(field), "a table");
    return false;
}

/* ---- lexical rules --------------------------------------------------------------------------- */

static void read_replacements(struct reader *reader, const struct data *value, const char *field,
                              struct escapes *escapes, struct replacement **items, size_t *count)
{
    if (!need_table(reader, value, field))
        return;
    *items = arena_alloc(reader->arena, value->table.count * sizeof **items);
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key != KEY_NAME) {
            diag_add(reader->diags, E0107, given->key_at, "`%s` takes [\"from\"] = \"to\"", field);
        } else if (str_is(given->name, "other") && escapes) {
            escapes->other = read_mark(reader, &given->value, "other");
            escapes->other_at = given->value.at;
        } else if (given->value.type != DATA_STRING) {
            report_type(reader, &given->value, given->name, "a string");
        } else {
            (*items)[(*count)++] = (struct replacement){ given->name, given->value.string,
                                                         given->key_at };
        }
    }
}

static void read_place(struct reader *reader, const struct data *value, enum region_start *start)
{
    struct str word = read_mark(reader, value, "at");

    if (str_is(word, "line"))
        *start = START_LINE;
    else if (str_is(word, "word"))
        *start = START_WORD;
    else
        diag_add(reader->diags, E0113, value->at, "`at` is \"line\" or \"word\"");
}

static void read_nests(struct reader *reader, const struct data *value, struct str *nests)
{
    if (value->type == DATA_FLAG)
        *nests = value->flag ? STR("\n") : STR(""); /* the opening mark, set when it is known */
    else
        *nests = read_mark(reader, value, "nests");
}

static void read_region_field(struct reader *reader, const struct field *field,
                              const struct data *value, void *member)
{
    struct region *region = &((struct region_record *)record_of(field, member))->region;
    struct escapes *escapes = &region->escapes;

    if (str_is(str_of(field->name), "open") || str_is(str_of(field->name), "close"))
        *(struct str *)member = read_mark(reader, value, field->name);
    else if (str_is(str_of(field->name), "at"))
        read_place(reader, value, member);
    else if (str_is(str_of(field->name), "nests"))
        read_nests(reader, value, member);
    else if (str_is(str_of(field->name), "inside"))
        read_marks(reader, value, "inside", &region->inside, &region->inside_count);
    else if (str_is(str_of(field->name), "splice"))
        read_marks(reader, value, "splice", &region->splice, &region->splice_count);
    else if (str_is(str_of(field->name), "begins"))
        read_marks(reader, value, "begins", &escapes->begins, &escapes->begins_count);
    else if (str_is(str_of(field->name), "escape"))
        read_replacements(reader, value, "escape", escapes, &escapes->exact, &escapes->exact_count);
    else
        read_replacements(reader, value, "line", NULL, &escapes->line, &escapes->line_count);
}

static struct region *add_region(struct reader *reader, struct lexical *lexical)
{
    lexical->regions = array_grow(reader->arena, lexical->regions, lexical->region_count,
                                  sizeof *lexical->regions);
    return &lexical->regions[lexical->region_count++];
}

static void read_region(struct reader *reader, const struct data_field *given,
                        enum region_kind kind, struct lexical *lexical)
{
    static read_function *const types[] = { [FIELD_SPECIAL] = read_region_field };
    struct reader fields = { .arena = reader->arena, .diags = reader->diags, .types = types };
    struct region_record record = { .record = { &region_type, given->value.at } };

    if (!need_table(reader, &given->value, "region"))
        return;
    record.region.kind = kind;
    record.region.at = given->value.at;
    read_fields(&fields, &given->value, &record);
    if (str_is(record.region.nest_open, "\n"))
        record.region.nest_open = record.region.open;
    *add_region(reader, lexical) = record.region;
}

static void read_regions(struct reader *reader, const struct data *value, enum region_kind kind,
                         struct lexical *lexical)
{
    if (!need_table(reader, value, "regions"))
        return;
    for (size_t i = 0; i < value->table.count; i++)
        read_region(reader, &value->table.fields[i], kind, lexical);
}

static void read_base(struct reader *reader, const struct data *value, struct lexical *lexical)
{
    if (value->type == DATA_STRING && str_is(value->string, "text"))
        lexical->base = REGION_TEXT;
    else if (value->type != DATA_STRING || !str_is(value->string, "code"))
        report_type(reader, value, STR("base"), "\"code\" or \"text\"");
}

static void read_width(struct reader *reader, const struct data *value, struct lexical *lexical)
{
    if (value->type == DATA_INTEGER && value->integer >= 20 && value->integer <= 1000)
        lexical->width = (unsigned)value->integer;
    else
        report_type(reader, value, STR("width"), "an integer from 20 to 1000");
}

/* ---- names, options, outputs ----------------------------------------------------------------- */

static void read_integers(struct reader *reader, const struct data *value, struct target *target)
{
    if (!need_table(reader, value, "integers"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct integer integer = { given->value.integer, true, given->value.at };

        if (given->key == KEY_NAME && str_is(given->name, "negative"))
            target->negative = read_mark(reader, &given->value, "negative");
        else if (given->value.type != DATA_INTEGER)
            report_type(reader, &given->value, STR("integers"), "an integer");
        else if (given->key == KEY_NAME && str_is(given->name, "from"))
            target->integers.from = integer;
        else if (given->key == KEY_NAME && str_is(given->name, "to"))
            target->integers.to = integer;
        else
            diag_add(reader->diags, E0107, given->key_at, "`integers` has from, to and negative");
    }
}

static void read_styles(struct reader *reader, const struct data *value, struct target *target)
{
    if (!need_table(reader, value, "names"))
        return;
    target->styles = arena_alloc(reader->arena, value->table.count * sizeof *target->styles);
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct name_style *style = &target->styles[target->style_count++];

        style->role = given->name;
        style->style = read_mark(reader, &given->value, "names");
        style->at = given->key_at;
        if (style->style.length && !style_is_known(style->style))
            diag_add(reader->diags, E0113, given->value.at,
                     "unknown style \"%.*s\", expected snake, upper_snake, camel, pascal, kebab, "
                     "lower, upper, title or asis",
                     STR_ARGS(style->style));
    }
}

static void read_reserved_group(struct reader *reader, const struct data_field *group,
                                struct target *target)
{
    struct reserved_words *reserved = &target->reserved[target->reserved_count];

    if (!need_table(reader, &group->value, "reserved"))
        return;
    target->reserved_count++;
    reserved->at = group->value.at;
    reserved->how = STR("{}_");
    for (size_t i = 0; i < group->value.table.count; i++) {
        const struct data_field *given = &group->value.table.fields[i];

        if (given->key == KEY_NAME && str_is(given->name, "why"))
            reserved->why = read_line(reader, &given->value, STR("why"));
        else if (given->key == KEY_NAME && str_is(given->name, "how"))
            reserved->how = read_line(reader, &given->value, STR("how"));
        else if (given->key == KEY_NAME && str_is(given->name, "words"))
            split_words(reader, &given->value, reserved);
        else if (given->key == KEY_NAME && str_is(given->name, "warn"))
            reserved->warn = given->value.type == DATA_FLAG && given->value.flag;
        else if (given->key == KEY_NAME && str_is(given->name, "roles"))
            read_lines(reader, &given->value, STR("roles"), &reserved->roles);
        else
            diag_add(reader->diags, E0107, given->key_at,
                     "`reserved` has why, how, words, roles and warn");
    }
}

static void read_reserved(struct reader *reader, const struct data *value, struct target *target)
{
    if (!need_table(reader, value, "reserved"))
        return;
    target->reserved = arena_alloc(reader->arena, value->table.count * sizeof *target->reserved);
    for (size_t i = 0; i < value->table.count; i++)
        read_reserved_group(reader, &value->table.fields[i], target);
}

static void read_when(struct reader *reader, const struct data *value, struct output_rule *output)
{
    if (!need_table(reader, value, "when"))
        return;
    if (value->table.count != 1 || value->table.fields[0].key != KEY_NAME) {
        diag_add(reader->diags, E0109, value->at, "`when` names one option: { form = \"header\" }");
        return;
    }
    output->when_option = value->table.fields[0].name;
    output->when_value = read_mark(reader, &value->table.fields[0].value, "when");
}

static void read_entry_field(struct reader *reader, const struct field *field,
                             const struct data *value, void *member)
{
    if (str_is(str_of(field->name), "when"))
        read_when(reader, value, record_of(field, member));
    else if (value->type == DATA_STRING) /* a default, which may be empty */
        *(struct str *)member = value->string;
    else
        report_type(reader, value, str_of(field->name), "a string");
}

/* The entries of `options` or `outputs`. */
static void read_entries(struct reader *reader, const struct data *value, const char *field,
                         const struct record_type *type, struct list *list)
{
    static read_function *const types[] = { [FIELD_SPECIAL] = read_entry_field };
    struct reader fields = { .arena = reader->arena, .diags = reader->diags, .types = types };

    if (!need_table(reader, value, field))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *entry = &value->table.fields[i].value;
        struct record *record = record_new(reader->arena, type, entry->at);

        if (!need_table(reader, entry, field))
            continue;
        read_fields(&fields, entry, record);
        list_add(reader->arena, list, record);
    }
}

/* ---- the target ------------------------------------------------------------------------------ */

static void read_target_field(struct reader *reader, const struct field *field,
                              const struct data *value, void *member)
{
    struct str name = str_of(field->name);
    struct target *target = record_of(field, member);
    struct escapes *escapes = &target->lexical.escapes;

    if (str_is(name, "integers"))
        read_integers(reader, value, target);
    else if (str_is(name, "names"))
        read_styles(reader, value, target);
    else if (str_is(name, "reserved"))
        read_reserved(reader, value, target);
    else if (str_is(name, "text"))
        read_regions(reader, value, REGION_TEXT, &target->lexical);
    else if (str_is(name, "comment"))
        read_regions(reader, value, REGION_COMMENT, &target->lexical);
    else if (str_is(name, "embed"))
        read_regions(reader, value, REGION_CODE, &target->lexical);
    else if (str_is(name, "base"))
        read_base(reader, value, &target->lexical);
    else if (str_is(name, "width"))
        read_width(reader, value, &target->lexical);
    else if (str_is(name, "escape"))
        read_replacements(reader, value, "escape", escapes, &escapes->exact, &escapes->exact_count);
    else if (str_is(name, "line"))
        read_replacements(reader, value, "line", NULL, &escapes->line, &escapes->line_count);
    else if (str_is(name, "options"))
        read_entries(reader, value, "options", &target_option_type, member);
    else
        read_entries(reader, value, "outputs", &output_rule_type, member);
}

bool target_option_takes(const struct target_option *option, struct str value)
{
    EACH (text, text, option->values)
        if (str_equal(text->text, value))
            return true;
    return option->values.count == 0;
}

static void check_options(struct reader *reader, const struct target *target)
{
    EACH (target_option, option, target->options)
        if (!target_option_takes(option, option->standard))
            diag_add(reader->diags, E0308, option->record.at,
                     "the default \"%.*s\" of option `%.*s` is none of its values",
                     STR_ARGS(option->standard), STR_ARGS(option->name));
}

static void check_outputs(struct reader *reader, const struct target *target)
{
    EACH (output_rule, output, target->outputs) {
        const struct target_option *option = NULL;

        if (output->when_option.length == 0)
            continue;
        option = target_option_find(target, output->when_option, NULL);
        if (!option)
            diag_add(reader->diags, E0304, output->record.at,
                     "`when` names `%.*s`, which is no option", STR_ARGS(output->when_option));
        else if (!target_option_takes(option, output->when_value))
            diag_add(reader->diags, E0308, output->record.at,
                     "`when` asks for \"%.*s\", which option `%.*s` cannot be",
                     STR_ARGS(output->when_value), STR_ARGS(option->name));
    }
}

static void check_text(struct diags *diags, struct str text, struct span at)
{
    size_t wrong;

    if (!utf8_valid(text, &wrong))
        diag_add(diags, E0112, at, "this text is not well-formed UTF-8");
}

/* All texts and keys: what of them comes into an output is many things. */
static void check_texts(struct diags *diags, const struct data *value)
{
    if (value->type == DATA_STRING)
        check_text(diags, value->string, value->at);
    for (size_t i = 0; value->type == DATA_TABLE && i < value->table.count; i++) {
        check_text(diags, value->table.fields[i].name, value->table.fields[i].key_at);
        check_texts(diags, &value->table.fields[i].value);
    }
}

static const struct declaration *the_declaration(const struct data_file *file, struct diags *diags)
{
    struct span start = { file->source, 0, 0 };

    if (file->count == 1 && str_is(file->declarations[0].keyword, "target") &&
        file->declarations[0].value.type == DATA_TABLE)
        return &file->declarations[0];
    diag_add(diags, E0116, file->count ? file->declarations[0].at : start,
             "a target.lua is one call: target { \"name\", \"Title\", api = 1, ... }");
    return NULL;
}

struct target *target_read(const struct data_file *file, struct str folder, struct arena *arena,
                           struct diags *diags)
{
    const struct declaration *declaration = the_declaration(file, diags);
    static read_function *const types[] = { [FIELD_SPECIAL] = read_target_field };
    struct reader reader = { .arena = arena, .diags = diags, .types = types };
    struct target *target;
    unsigned errors = diags->errors;

    if (!declaration)
        return NULL;
    target = record_new(arena, &target_record_type, declaration->at);
    target->folder = folder;
    target->source = file->source;
    target->negative = STR("{}");
    target->integers.from.value = INT64_MIN;
    target->integers.to.value = INT64_MAX;
    read_fields(&reader, &declaration->value, target);
    if (target->api.given && target->api.value != API)
        diag_add(diags, E0305, target->api.at, "this program has template API %d", API);
    if (diags->errors == errors) /* or it may be told twice */
        check_texts(diags, &declaration->value);
    check_options(&reader, target);
    check_outputs(&reader, target);
    return diags->errors == errors ? target : NULL;
}

const struct target_option *target_option_find(const struct target *target, struct str name,
                                               struct str *nearest)
{
    struct nearest near = nearest_to(name);

    EACH (target_option, option, target->options) {
        if (str_equal(option->name, name))
            return option;
        if (nearest)
            nearest_try(&near, option->name);
    }
    if (nearest)
        *nearest = near.best;
    return NULL;
}

struct str setting(const struct target *target, const struct settings *settings, const char *name)
{
    for (size_t i = 0; i < target->options.count; i++)
        if (str_is(as_target_option(target->options.items[i])->name, name))
            return settings->values[i];
    return STR("");
}
