/* Reads declarations in the order in which they need each other. */
#include "spec/read.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/heritage.h"
#include "spec/kinds.h"
#include "spec/traits.h"

#include <string.h>

enum { FORMAT = 1 };

/* The state while the files of one model are read. */
struct spec_reader {
    struct reader fields;
    struct model *model;
    struct heritage heritage;
};

/* A field of a code that no row names may be a trait, or one that only templates know. */
static bool read_unknown(struct reader *reader, const struct data_field *given, void *record,
                         struct nearest *nearest)
{
    const struct record_type *type = ((struct record *)record)->type;
    struct code *code = record;

    if (type == &trait_item_type)
        return read_field_of_item(reader, given, record, nearest);
    if (type != &code_type)
        return false;
    if (read_trait(reader, given, true, &code->traits))
        return true;
    if (given->name.length > 2 && memcmp(given->name.at, "x_", 2) == 0) {
        read_extra(reader, code, given);
        return true;
    }
    list_try(&((struct model *)reader->owner)->traits, nearest);
    return false;
}

/* ---- declarations ---------------------------------------------------------------------------- */

/* A spec inherits the fields of the one below, except options of targets. */
static void read_spec(struct spec_reader *spec, const struct declaration *declaration)
{
    const struct data_field *display = data_named(&declaration->value, "display");
    struct model *model = spec->model;

    model->record.at = declaration->at;
    model->source = declaration->at.source;
    model->options = (struct list){ 0 };
    if (display && display->value.type == DATA_STRING) /* before values that are written in it */
        display_parse(display->value.string, &model->display);
    read_fields(&spec->fields, &declaration->value, model);
    if (model->format.given && model->format.value != FORMAT)
        diag_add(spec->fields.diags, E0305, model->format.at, "unknown format, expected %d",
                 FORMAT);
}

/* The locations of the name, the phrase and the group in a code or a change. */
static void set_places(struct code *code, const struct data *table)
{
    const struct data_field *name = data_named(table, "name"), *phrase = data_at(table, 2);
    const struct data_field *group = data_named(table, "group");

    if (phrase)
        code->phrase_at = phrase->value.at;
    if (name || (phrase && code->name.length == 0))
        code->name_at = (name ? name : phrase)->value.at;
    if (group)
        code->group_at = group->value.at;
}

static void read_code(struct spec_reader *spec, const struct declaration *declaration)
{
    struct code *code = record_new(spec->fields.arena, &code_type, declaration->at);

    code->name_at = declaration->at;
    code->state = &state_registered;
    set_places(code, &declaration->value);
    read_fields(&spec->fields, &declaration->value, code);
    list_add(spec->fields.arena, &spec->model->codes, code);
}

/* The fields of a change: the first one is the new value. */
static struct data changed_fields(struct arena *arena, const struct data *table,
                                  const struct code *code)
{
    const struct data_field *value = data_named(table, "value");
    struct data fields = *table;

    fields.table.fields = arena_alloc(arena, table->table.count * sizeof *fields.table.fields);
    fields.table.count = 0;
    for (size_t i = 0; i < table->table.count; i++) {
        struct data_field given = table->table.fields[i];

        if (given.key == KEY_NAME && str_is(given.name, "value"))
            continue;
        if (given.key == KEY_POSITION && given.index == 1 && value)
            given.value = value->value;
        else if (given.key == KEY_POSITION && given.index == 1)
            given.value = (struct data){ DATA_INTEGER,
                                         code->value.at,
                                         { .integer = code->value.value } };
        fields.table.fields[fields.table.count++] = given;
    }
    return fields;
}

/* change { 404, summary = "..." }: the fields given replace those of the code. */
static void read_change(struct spec_reader *spec, const struct declaration *declaration)
{
    const struct data_field *value = data_at(&declaration->value, 1);
    struct code *code = value ? heritage_find(&spec->heritage, &value->value) : NULL;
    struct data fields;

    if (!value)
        diag_add(spec->fields.diags, E0110, declaration->at, "`change` needs the value of a code");
    if (!code)
        return;
    set_places(code, &declaration->value);
    fields = changed_fields(spec->fields.arena, &declaration->value, code);
    read_changes(&spec->fields, &fields, code);
}

static void read_drop(struct spec_reader *spec, const struct declaration *declaration)
{
    heritage_drop(&spec->heritage, declaration);
}

static void read_only(struct spec_reader *spec, const struct declaration *declaration)
{
    heritage_only(&spec->heritage, declaration);
}

/* ---- files ----------------------------------------------------------------------------------- */

const char *const spec_keywords[] = { "spec", "document", "trait", "group", "class",
                                      "code", "change",   "drop",  "only",  NULL };

/* In the order in which they are read, whatever their order in the file: what a declaration needs
 * is known before it.  Those without a function are records of TYPE, for a list of the model. */
static const struct step {
    const char *keyword;
    bool shared; /* read from all files before the rest of any: a base's codes may use later traits
                  */
    void (*read)(struct spec_reader *, const struct declaration *);
    const struct record_type *type;
    size_t list;
} steps[] = {
    { "spec", true, read_spec, NULL, 0 },
    { "document", true, NULL, &document_type, offsetof(struct model, documents) },
    { "trait", true, NULL, &trait_type, offsetof(struct model, traits) },
    { "group", true, NULL, &group_type, offsetof(struct model, groups) },
    { "class", false, NULL, &class_type, offsetof(struct model, classes) },
    { "change", false, read_change, NULL, 0 },
    { "drop", false, read_drop, NULL, 0 },
    { "only", false, read_only, NULL, 0 },
    { "code", false, read_code, NULL, 0 },
};

enum { STEP_COUNT = COUNT(steps) };

static void report_keyword(struct diags *diags, const struct declaration *declaration)
{
    struct nearest nearest = diags_nearest(diags, declaration->keyword);
    struct diag *diag;

    for (const char *const *keyword = spec_keywords; *keyword; keyword++)
        nearest_try(&nearest, str_of(*keyword));
    diag = diag_add(diags, E0111, declaration->at, "unknown keyword `%.*s`",
                    STR_ARGS(declaration->keyword));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "expected one of spec, document, trait, group, class, code, change, drop, "
                        "only");
}

static bool is_known(struct str keyword)
{
    for (const char *const *known = spec_keywords; *known; known++)
        if (str_is(keyword, *known))
            return true;
    return false;
}

static void check_declarations(const struct data_file *file, struct diags *diags)
{
    const struct declaration *spec = NULL;

    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];

        if (!is_known(declaration->keyword)) {
            report_keyword(diags, declaration);
        } else if (declaration->value.type != DATA_TABLE) {
            diag_add(diags, E0109, declaration->value.at, "`%.*s` needs a table: %.*s { ... }",
                     STR_ARGS(declaration->keyword), STR_ARGS(declaration->keyword));
        } else if (str_is(declaration->keyword, "spec")) {
            if (spec) {
                struct diag *diag = diag_add(diags, E0116, declaration->at,
                                             "unexpected second `spec` in one file");

                diag_note(diag, spec->at, "the first is here");
            }
            spec = declaration;
        }
    }
    if (!spec) {
        struct span start = { file->source, 0, 0 };
        struct diag *diag = diag_add(diags, E0116, start, "the file has no `spec`");

        diag_help(diag, "start it with: spec { id = \"my_status\", title = \"My codes\" }");
    }
}

static void read_record(struct spec_reader *spec, const struct declaration *declaration,
                        const struct step *step)
{
    struct list *list = (struct list *)((char *)spec->model + step->list);
    struct record *record = record_new(spec->fields.arena, step->type, declaration->at);

    read_fields(&spec->fields, &declaration->value, record);
    list_add(spec->fields.arena, list, record);
}

static void run_step(struct spec_reader *spec, const struct data_file *file,
                     const struct step *step)
{
    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];

        if (declaration->value.type != DATA_TABLE || !str_is(declaration->keyword, step->keyword))
            continue;
        if (step->read)
            step->read(spec, declaration);
        else
            read_record(spec, declaration, step);
    }
}

static struct str id_of(const struct data_file *file)
{
    for (size_t i = 0; i < file->count; i++) {
        const struct data_field *id = str_is(file->declarations[i].keyword, "spec") &&
                                              file->declarations[i].value.type == DATA_TABLE
                                          ? data_named(&file->declarations[i].value, "id")
                                          : NULL;

        if (id && id->value.type == DATA_STRING)
            return id->value.string;
    }
    return STR("");
}

/* A symbol is one constant: the headers of two specs cannot both define it. */
static void forget_symbols(struct model *model)
{
    EACH_MUTABLE (code, code, model->codes) {
        const struct list lists[] = { code->was, code->also };

        code->symbol = STR("");
        for (size_t i = 0; i < COUNT(lists); i++)
            EACH_MUTABLE (alias, alias, lists[i])
                alias->symbol = STR("");
    }
}

static void read_files(struct spec_reader *spec, const struct data_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_declarations(&files[i], spec->fields.diags);
    for (const struct step *step = steps; step < steps + STEP_COUNT; step++)
        for (size_t i = 0; step->shared && i < count; i++)
            run_step(spec, &files[i], step);
    EACH_MUTABLE (trait, trait, spec->model->traits)
        trait->index = (uint32_t)EACH_INDEX(trait, spec->model->traits);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && !str_equal(id_of(&files[i]), id_of(&files[i - 1])))
            forget_symbols(spec->model);
        heritage_begin(&spec->heritage, &spec->fields, spec->model, files[i].source);
        for (const struct step *step = steps; step < steps + STEP_COUNT; step++)
            if (!step->shared)
                run_step(spec, &files[i], step);
        heritage_end(&spec->heritage);
    }
}

struct model *model_read(const struct data_file *files, size_t count, struct arena *arena,
                         struct diags *diags)
{
    struct spec_reader spec = {
        .fields = { .arena = arena, .diags = diags, .types = spec_types, .unknown = read_unknown },
        .model = record_new(arena, &model_type, SPAN_NONE),
    };

    spec.fields.owner = spec.model;
    spec.model->display = display_decimal;
    spec.model->arena = arena;
    list_index(arena, &spec.model->documents);
    list_index(arena, &spec.model->traits);
    list_index(arena, &spec.model->groups);
    list_index(arena, &spec.model->classes);
    read_files(&spec, files, count);
    return spec.model->source ? spec.model : NULL;
}

struct str model_extends(const struct data_file *file, struct span *at)
{
    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];
        const struct data_field *extends;

        if (!str_is(declaration->keyword, "spec") || declaration->value.type != DATA_TABLE)
            continue;
        extends = data_named(&declaration->value, "extends");
        if (extends && extends->value.type == DATA_STRING) {
            *at = extends->value.at;
            return extends->value.string;
        }
    }
    return STR("");
}
