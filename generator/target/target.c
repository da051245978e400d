/* Reads target.lua by tables of fields: styles, reserved words, lexical rules, options, outputs. */
#include "target/target.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "spec/fields.h"
#include "target/style.h"

#include <string.h>

enum { API = 1 };

/* A region of target.lua while it is read. */
struct region_record {
    struct record record;
    struct region region;
};

/* Each reads a field of FIELD_SPECIAL, into a member of the type that it names. */
static read_function read_integers,            /* struct integers */
    read_styles,                               /* struct name_styles */
    read_words,                                /* struct word_list */
    read_regions,                              /* struct lexical */
    read_base,                                 /* enum region_kind */
    read_width,                                /* unsigned */
    read_escape,                               /* struct escapes */
    read_replacements,                         /* struct replacements */
    read_mark,                                 /* struct str */
    read_marks,                                /* struct marks */
    read_start,                                /* enum region_start */
    read_nests,                                /* struct str */
    read_any,                                  /* struct str */
    read_when,                                 /* struct when */
    read_lost_names,                           /* struct lost_names */
    read_marker,                               /* bool, the opposite */
    read_options, read_outputs, read_reserved; /* struct list */

#define ROW(name, type, flags, position, struct_name, member, help) \
    { \
        name, type, flags, position, offsetof(struct struct_name, member), help, NULL \
    }
#define ROW_BY(function, name, flags, struct_name, member, help) \
    { \
        name, FIELD_SPECIAL, flags, 0, offsetof(struct struct_name, member), help, function \
    }
#define TARGET(name, type, flags, position, member, help) \
    ROW(name, type, flags, position, target, member, help)
#define TARGET_BY(function, name, flags, member, help) \
    ROW_BY(function, name, flags, target, member, help)
#define REGION(name, type, position, member, help) \
    ROW(name, type, 0, position, region_record, region.member, help)
#define REGION_BY(function, name, member, help) \
    ROW_BY(function, name, 0, region_record, region.member, help)

static const struct field target_fields[] = {
    TARGET("name", FIELD_NAME, FIELD_REQUIRED, 1, name, "Name for -t: c."),
    TARGET("title", FIELD_LINE, FIELD_REQUIRED, 2, title, "The language or format: C."),
    TARGET("api", FIELD_INTEGER, FIELD_REQUIRED, 0, api, "Version of the template language: 1."),
    TARGET("page", FIELD_LINE, 0, 0, page,
           "The page of the documentation on how to use its outputs: docs/using/go.md."),
    TARGET("known_as", FIELD_LINES, 0, 0, known_as,
           "Other names that people may try after -t, for messages: { \"ts\" }."),
    TARGET_BY(read_integers, "integers", 0, integers,
              "Range of its integers, and the form of negative ones."),
    TARGET_BY(read_styles, "names", 0, styles,
              "Style of identifiers by role: { constant = \"upper_snake\" }."),
    TARGET_BY(read_reserved, "reserved", 0, reserved,
              "Words that cannot be identifiers: { { why = , how = , words = } }."),
    TARGET("reserved_like", FIELD_NAME, 0, 0, reserved_like,
           "Another target, whose shared rows of `reserved` are rows of this one: c."),
    TARGET_BY(read_regions, "text", 0, lexical,
              "Strings: { { open = , close = , escape = { } } }."),
    TARGET_BY(read_regions, "comment", 0, lexical, "Comments, likewise."),
    TARGET_BY(read_regions, "embed", 0, lexical, "Code inside text, likewise."),
    TARGET_BY(read_base, "base", 0, lexical.base,
              "\"code\" or \"text\": what is outside all of these."),
    TARGET("code", FIELD_LINE, 0, 0, lexical.harmless,
           "Punctuation that values may insert into code."),
    TARGET("statement", FIELD_LINE, 0, 0, lexical.statement,
           "Mark of Lua lines in templates; % by default."),
    TARGET_BY(read_width, "width", 0, lexical.width, "Columns of wrapped text; 80 by default."),
    TARGET_BY(read_escape, "escape", 0, lexical.escapes, "Escapes of the base, if it is text."),
    TARGET_BY(read_replacements, "line", 0, lexical.escapes.line,
              "Escapes at the start of its lines."),
    TARGET("ascii", FIELD_FLAG, 0, 0, lexical.escapes.ascii,
           "Whether the base escapes all characters outside ASCII."),
    TARGET("refuse", FIELD_LINE, 0, 0, lexical.escapes.refuse,
           "Characters that are not allowed in the base."),
    TARGET("plans", FIELD_FLAG, 0, 0, plans,
           "true: plans of lookups are made, and its templates see them as `lookup`."),
    TARGET("symbols", FIELD_FLAG, 0, 0, symbols,
           "true: the symbol of a code, where it has one, is its constant."),
    TARGET("one_scope", FIELD_FLAG, 0, 0, one_scope,
           "true: constants of different specs are in one scope, so they should differ."),
    TARGET_BY(
        read_lost_names, "lost_names", 0, lost_names,
        "true: older names of codes are not valid in its outputs; { option = \"value\" }: with "
        "this option."),
    TARGET(
        "shows", FIELD_LINES, 0, 0, shows,
        "Other targets whose constants its templates see, as `code.constants`: { \"c\", \"go\" }."),
    TARGET_BY(read_options, "options", 0, options,
              "What -D can set: { { \"name\", default = , values = , help = } }."),
    TARGET_BY(read_outputs, "outputs", FIELD_REQUIRED, outputs,
              "Files: { { \"role\", file = , from = , when = { } } }."),
};

static const struct field integers_fields[] = {
    ROW("from", FIELD_INTEGER, 0, 0, integers, from, "The smallest value."),
    ROW("to", FIELD_INTEGER, 0, 0, integers, to, "The largest value."),
    ROW_BY(read_mark, "negative", 0, integers, negative, "Form of a negative value in code: ({})."),
};

static const struct field reserved_fields[] = {
    ROW("why", FIELD_LINE, 0, 0, reserved_words, why, "Whose words they are."),
    ROW("how", FIELD_LINE, 0, 0, reserved_words, how, "Replacement of such a word: {}_."),
    ROW_BY(read_words, "words", 0, reserved_words, words, "The words, separated by blanks."),
    ROW("warn", FIELD_FLAG, 0, 0, reserved_words, warn, "true: lint only warns of them."),
    ROW("shared", FIELD_FLAG, 0, 0, reserved_words, shared,
        "true: also rows of the targets that name this one in `reserved_like`."),
    ROW("roles", FIELD_LINES, 0, 0, reserved_words, roles, "The roles that they are reserved for."),
};

static const struct field region_fields[] = {
    REGION("name", FIELD_LINE, 1, name, "Its name for `inside` of other regions."),
    REGION_BY(read_mark, "open", open, "The mark that opens it."),
    REGION_BY(read_mark, "close", close,
              "The mark that closes it; \"\\n\" for the end of the line."),
    REGION_BY(read_start, "at", start, "\"line\" or \"word\": where it may open."),
    REGION("skip", FIELD_LINE, 0, skip, "A character that makes the next one literal."),
    REGION("doubled", FIELD_FLAG, 0, doubled, "A doubled closing mark is literal."),
    REGION_BY(read_nests, "nests", nest_open, "true, or a mark that must be closed too."),
    REGION("lines", FIELD_FLAG, 0, lines, "It may contain line endings."),
    REGION("one", FIELD_FLAG, 0, one, "It is a region only around one character."),
    REGION("raw", FIELD_FLAG, 0, raw, "Values are accepted only as {=raw(x)}."),
    REGION_BY(read_marks, "inside", inside, "Regions in which it may open."),
    REGION_BY(read_marks, "splice", splice, "Marks that continue a line on the next."),
    REGION_BY(read_marks, "begins", escapes.begins,
              "Texts with which a value after the opening mark must begin."),
    REGION_BY(read_escape, "escape", escapes, "{ [\"x\"] = \"\\\\x\", other = \"...\" }"),
    REGION_BY(read_replacements, "line", escapes.line, "The same at the start of a line."),
    REGION("ascii", FIELD_FLAG, 0, escapes.ascii, "Escapes all characters outside ASCII."),
    REGION("refuse", FIELD_LINE, 0, escapes.refuse, "Characters that are not allowed in it."),
};

static const struct field option_fields[] = {
    ROW("name", FIELD_NAME, FIELD_REQUIRED, 1, target_option, name, "Name for -D."),
    ROW_BY(read_any, "default", FIELD_HIDDEN, target_option, standard,
           "Its default value; a pattern."),
    ROW("values", FIELD_LINES, 0, 0, target_option, values, "The valid values."),
    ROW("identifier", FIELD_FLAG, 0, 0, target_option, identifier,
        "Whether its value must be an identifier, and not a word reserved for all roles."),
    ROW("between", FIELD_LINE, 0, 0, target_option, between,
        "Separator of several identifiers: ::."),
    ROW("help", FIELD_LINE, FIELD_REQUIRED, 0, target_option, help, "Description of the option."),
};

static const struct field output_fields[] = {
    ROW("role", FIELD_NAME, FIELD_REQUIRED, 1, output_rule, role,
        "Name for `dir` in a project file: header."),
    ROW("file", FIELD_LINE, FIELD_REQUIRED, 0, output_rule, file, "Its name; a pattern."),
    ROW("from", FIELD_LINE, FIELD_REQUIRED, 0, output_rule, from, "The template."),
    ROW_BY(read_when, "when", FIELD_HIDDEN, output_rule, when,
           "Only with this option: { form = \"header\" }."),
    ROW_BY(read_marker, "marker", FIELD_HIDDEN, output_rule, unmarked,
           "false: the format has no room for {=marker}."),
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
const struct record_type reserved_words_type = TYPE("reserved", reserved_words, reserved_fields,
                                                    why);
static const struct record_type integers_type = { "integers", sizeof(struct integers),
                                                  integers_fields, COUNT(integers_fields), 0 };

/* ---- values ---------------------------------------------------------------------------------- */

static bool need_table(struct reader *reader, const struct field *field, const struct data *value)
{
    return is_table(reader, value, str_of(field->name), "a table");
}

static bool need_string(struct reader *reader, const struct data *value, struct str name)
{
    if (value->type == DATA_STRING)
        return true;
    report_type(reader, value, name, "a string");
    return false;
}

/* Any string, line ends and all; it may be empty. */
static void read_any(struct reader *reader, const struct field *field, const struct data *value,
                     void *member)
{
    if (need_string(reader, value, str_of(field->name)))
        *(struct str *)member = value->string;
}

/* The same, but not empty. */
static void read_mark(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    if (value->type == DATA_STRING && value->string.length)
        *(struct str *)member = value->string;
    else
        report_type(reader, value, str_of(field->name), "a string that is not empty");
}

/* A mark or a table of marks. */
static void read_marks(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    bool several = value->type == DATA_TABLE;
    struct marks *marks = member;

    marks->count = several ? value->table.count : 1;
    marks->items = arena_alloc(reader->arena, marks->count * sizeof *marks->items);
    for (size_t i = 0; i < marks->count; i++)
        read_mark(reader, field, several ? &value->table.fields[i].value : value, &marks->items[i]);
}

/* ---- words and integers ---------------------------------------------------------------------- */

static void read_words(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    struct word_list *words = member;

    read_mark(reader, field, value, &words->text);
    words->arena = reader->arena;
}

static void read_integers(struct reader *reader, const struct field *field,
                          const struct data *value, void *member)
{
    if (need_table(reader, field, value))
        read_fields(reader, value, member);
}

static void read_styles(struct reader *reader, const struct field *field, const struct data *value,
                        void *member)
{
    struct name_styles *styles = member;

    if (!need_table(reader, field, value))
        return;
    styles->items = arena_alloc(reader->arena, value->table.count * sizeof *styles->items);
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct name_style *style = &styles->items[styles->count++];

        style->role = given->name;
        style->at = given->key_at;
        read_mark(reader, field, &given->value, &style->style);
        if (style->style.length && !style_is_known(style->style))
            diag_add(reader->diags, E0113, given->value.at,
                     "unknown style \"%.*s\", expected snake, upper_snake, camel, pascal, kebab, "
                     "lower, upper, title or asis",
                     STR_ARGS(style->style));
    }
}

/* ---- lexical rules --------------------------------------------------------------------------- */

/* One replacement; `other` goes to ESCAPES unless that is NULL. */
static void read_replacement(struct reader *reader, const struct data_field *given,
                             struct escapes *escapes, struct replacements *list)
{
    if (given->key != KEY_NAME) {
        diag_add(reader->diags, E0107, given->key_at,
                 "expected a replacement: [\"from\"] = \"to\"");
    } else if (!need_string(reader, &given->value, given->name)) {
        return;
    } else if (str_is(given->name, "other") && escapes) {
        escapes->other = given->value.string;
        escapes->other_at = given->value.at;
    } else {
        list->items[list->count++] = (struct replacement){ given->name, given->value.string,
                                                           given->key_at };
    }
}

static void read_table(struct reader *reader, const struct field *field, const struct data *value,
                       struct escapes *escapes, struct replacements *list)
{
    if (!need_table(reader, field, value))
        return;
    list->items = arena_alloc(reader->arena, value->table.count * sizeof *list->items);
    for (size_t i = 0; i < value->table.count; i++)
        read_replacement(reader, &value->table.fields[i], escapes, list);
}

static void read_replacements(struct reader *reader, const struct field *field,
                              const struct data *value, void *member)
{
    read_table(reader, field, value, NULL, member);
}

static void read_escape(struct reader *reader, const struct field *field, const struct data *value,
                        void *member)
{
    struct escapes *escapes = member;

    read_table(reader, field, value, escapes, &escapes->exact);
}

static void read_start(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    static const char *const words[] = { "line", "word" }; /* after START_ANYWHERE */
    int word = read_word(reader, value, str_of(field->name), words, COUNT(words));

    *(enum region_start *)member = (enum region_start)(word + 1);
}

static void read_nests(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    if (value->type == DATA_FLAG) /* the opening mark, set when it is known */
        *(struct str *)member = value->flag ? STR("\n") : STR("");
    else
        read_mark(reader, field, value, member);
}

static void read_region(struct reader *reader, const struct data *value, enum region_kind kind,
                        struct lexical *lexical)
{
    struct region_record record = { .record = { &region_type, value->at },
                                    .region = { .kind = kind, .at = value->at } };

    if (!is_table(reader, value, STR("region"), "a table"))
        return;
    read_fields(reader, value, &record);
    if (str_is(record.region.nest_open, "\n"))
        record.region.nest_open = record.region.open;
    lexical->regions = array_grow(reader->arena, lexical->regions, lexical->region_count,
                                  sizeof *lexical->regions);
    lexical->regions[lexical->region_count++] = record.region;
}

static void read_regions(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    static const char *const names[] = {
        [REGION_CODE] = "embed", [REGION_TEXT] = "text", [REGION_COMMENT] = "comment"
    };
    enum region_kind kind = REGION_CODE;

    if (!need_table(reader, field, value))
        return;
    while (kind < REGION_COMMENT && strcmp(field->name, names[kind]) != 0)
        kind++;
    for (size_t i = 0; i < value->table.count; i++)
        read_region(reader, &value->table.fields[i].value, kind, member);
}

static void read_base(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    static const char *const words[] = { [REGION_CODE] = "code", [REGION_TEXT] = "text" };
    int word = read_word(reader, value, str_of(field->name), words, COUNT(words));

    *(enum region_kind *)member = word < 0 ? REGION_CODE : (enum region_kind)word;
}

static void read_width(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    if (value->type == DATA_INTEGER && value->integer >= 20 && value->integer <= 1000)
        *(unsigned *)member = (unsigned)value->integer;
    else
        report_type(reader, value, str_of(field->name), "an integer from 20 to 1000");
}

/* ---- options, outputs, reserved words -------------------------------------------------------- */

static void read_when(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    struct when *when = member;

    if (!need_table(reader, field, value))
        return;
    if (value->table.count != 1 || value->table.fields[0].key != KEY_NAME) {
        diag_add(reader->diags, E0109, value->at,
                 "expected one option with its value: { form = \"header\" }");
        return;
    }
    when->option = value->table.fields[0].name;
    read_mark(reader, field, &value->table.fields[0].value, &when->value);
}

static void read_marker(struct reader *reader, const struct field *field, const struct data *value,
                        void *member)
{
    if (value->type == DATA_FLAG)
        *(bool *)member = !value->flag;
    else
        report_type(reader, value, str_of(field->name), "true or false");
}

static void read_lost_names(struct reader *reader, const struct field *field,
                            const struct data *value, void *member)
{
    struct lost_names *lost = member;

    lost->given = value->type != DATA_FLAG || value->flag;
    if (value->type != DATA_FLAG)
        read_when(reader, field, value, &lost->when);
}

static void read_entries(struct reader *reader, const struct field *field, const struct data *value,
                         const struct record_type *type, struct list *list)
{
    if (!need_table(reader, field, value))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *entry = &value->table.fields[i].value;
        struct record *record = record_new(reader->arena, type, entry->at);

        if (!need_table(reader, field, entry))
            continue;
        read_fields(reader, entry, record);
        list_add(reader->arena, list, record);
    }
}

static void read_options(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    read_entries(reader, field, value, &target_option_type, member);
}

static void read_outputs(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    read_entries(reader, field, value, &output_rule_type, member);
}

static void read_reserved(struct reader *reader, const struct field *field,
                          const struct data *value, void *member)
{
    read_entries(reader, field, value, &reserved_words_type, member);
}

/* ---- the target ------------------------------------------------------------------------------ */

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
                     "the default \"%.*s\" of option `%.*s` is not one of its values",
                     STR_ARGS(option->standard), STR_ARGS(option->name));
}

static void check_outputs(struct reader *reader, const struct target *target)
{
    EACH (output_rule, output, target->outputs) {
        const struct target_option *option = NULL;

        if (output->when.option.length == 0)
            continue;
        option = target_option_find(target, output->when.option);
        if (!option)
            diag_add(reader->diags, E0304, output->record.at,
                     "`when` names `%.*s`, which is not an option of the target",
                     STR_ARGS(output->when.option));
        else if (!target_option_takes(option, output->when.value))
            diag_add(reader->diags, E0308, output->record.at,
                     "`when` requires \"%.*s\", which is not a value of option `%.*s`",
                     STR_ARGS(output->when.value), STR_ARGS(option->name));
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
    struct reader reader = { .arena = arena, .diags = diags };
    struct target *target;
    unsigned errors = diags->errors;

    if (!declaration)
        return NULL;
    target = record_new(arena, &target_record_type, declaration->at);
    target->folder = folder;
    target->source = file->source;
    target->integers = (struct integers){ .record = { &integers_type, declaration->at },
                                          .from.value = INT64_MIN,
                                          .to.value = INT64_MAX,
                                          .negative = STR("{}") };
    read_fields(&reader, &declaration->value, target);
    if (target->api.given && target->api.value != API)
        diag_add(diags, E0305, target->api.at, "unsupported template API, expected %d", API);
    if (diags->errors == errors) /* or it may be reported twice */
        check_texts(diags, &declaration->value);
    check_options(&reader, target);
    check_outputs(&reader, target);
    return diags->errors == errors ? target : NULL;
}

const struct target_option *target_option_find(const struct target *target, struct str name)
{
    EACH (target_option, option, target->options)
        if (str_equal(option->name, name))
            return option;
    return NULL;
}

struct str setting(const struct target *target, const struct settings *settings, const char *name)
{
    for (size_t i = 0; i < target->options.count; i++)
        if (str_is(as_target_option(target->options.items[i])->name, name))
            return settings->values[i];
    return STR("");
}
