/* One function a type, and the table of them. */
#include "spec/kinds.h"

#include "base/arena.h"
#include "spec/traits.h"

#include <inttypes.h>

static const struct display *display_of(const struct reader *reader)
{
    return &((const struct model *)reader->owner)->display;
}

/* ---- values ---------------------------------------------------------------------------------- */

struct integer read_value(struct reader *reader, const struct data *value, struct str field)
{
    const struct display *display = display_of(reader);
    struct integer result = { 0, value->type == DATA_INTEGER, value->at };
    struct diag *diag;

    if (value->type == DATA_INTEGER) {
        result.value = value->integer;
    } else if (value->type != DATA_STRING) {
        report_type(reader, value, field, "an integer");
    } else if (display->kind != DISPLAY_DECIMAL) {
        result.given = value_parse(display, value->string, &result.value);
        if (!result.given)
            diag_help(diag_add(reader->diags, E0112, value->at,
                               "`%.*s` is not in the spec's display form", STR_ARGS(field)),
                      "write it as %.*s, in the form of %.*s", STR_ARGS(display->name),
                      STR_ARGS(value_format(reader->arena, display, 0)));
    } else {
        diag = diag_add(reader->diags, E0109, value->at, "`%.*s` is a string, expected an integer",
                        STR_ARGS(field));
        if (value_parse(display, value->string, &result.value))
            diag_help(diag, "write %" PRId64 " without quotes", result.value);
    }
    return result;
}

static void read_value_field(struct reader *reader, const struct field *field,
                             const struct data *value, void *member)
{
    *(struct integer *)member = read_value(reader, value, str_of(field->name));
}

static void read_display(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    struct diag *diag;

    if (value->type != DATA_STRING) {
        report_type(reader, value, str_of(field->name), "a string");
    } else if (!display_parse(value->string, member)) {
        diag = diag_add(reader->diags, E0113, value->at, "unknown display form \"%.*s\"",
                        STR_ARGS(value->string));
        diag_help(diag,
                  "expected one of decimal, decimal(3), hex, hex(2), dotted(3,5), slashed(8,8), "
                  "enhanced, packed(5)");
    }
}

/* ---- lists ----------------------------------------------------------------------------------- */

static void add_reference(struct reader *reader, const struct field *field,
                          const struct data *value, struct list *list)
{
    struct reference *reference = record_new(reader->arena, &reference_type, value->at);

    reference->text = read_line(reader, value, str_of(field->name));
    list_add(reader->arena, list, reference);
}

/* One reference, or a table of them. */
static void read_references(struct reader *reader, const struct field *field,
                            const struct data *value, void *member)
{
    if (value->type == DATA_STRING)
        add_reference(reader, field, value, member);
    else if (is_list(reader, value, str_of(field->name), "a string, or a table of strings"))
        for (size_t i = 0; i < value->table.count; i++)
            add_reference(reader, field, &value->table.fields[i].value, member);
}

static void read_aliases(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    enum alias_kind kind = ALIAS_WAS;

    while (!str_is(alias_kind_name(kind), field->name))
        kind++;
    if (!is_list(reader, value, str_of(field->name), "a table of phrases"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *given = &value->table.fields[i].value;
        struct alias *alias = record_new(reader->arena, &alias_type, given->at);

        alias->kind = kind;
        alias->owner = record_of(field, member);
        read_short(reader, given, alias);
        list_add(reader->arena, member, alias);
    }
}

/* { [404] = "...", ["4.04"] = "..." } */
static void read_contrasts(struct reader *reader, const struct field *field,
                           const struct data *value, void *member)
{
    struct str name = str_of(field->name);

    if (!is_table(reader, value, name, "{ [404] = \"...\" }"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct contrast *contrast = record_new(reader->arena, &contrast_type, given->key_at);

        contrast->value = (struct integer){ given->index, true, given->key_at };
        if (given->key == KEY_POSITION ||
            (given->key == KEY_NAME &&
             !value_parse(display_of(reader), given->name, &contrast->value.value))) {
            diag_add(reader->diags, E0109, given->key_at,
                     "`%s` needs the other code's value in brackets: [404] = \"...\"", field->name);
            continue;
        }
        contrast->text = read_text(reader, &given->value, name);
        list_add(reader->arena, member, contrast);
    }
}

static void read_target_options(struct reader *reader, const struct data_field *target,
                                struct list *list)
{
    const struct data *value = &target->value;

    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct option *option;

        if (given->key != KEY_NAME) {
            diag_add(reader->diags, E0107, given->key_at,
                     "unexpected value without a name, expected option = \"value\"");
            continue;
        }
        option = record_new(reader->arena, &option_type, given->key_at);
        option->target = target->name;
        option->target_at = target->key_at;
        option->key = given->name;
        option->value = read_line(reader, &given->value, given->name);
        list_add(reader->arena, list, option);
    }
}

static void read_options(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    struct str name = str_of(field->name);

    if (!is_table(reader, value, name, "{ c = { option = \"value\" } }"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *target = &value->table.fields[i];

        if (target->key != KEY_NAME || target->value.type != DATA_TABLE)
            report_type(reader, &target->value, name, "target = { option = \"value\" }");
        else
            read_target_options(reader, target, member);
    }
}

void read_extra(struct reader *reader, struct code *code, const struct data_field *given)
{
    struct extra *extra = list_find(&code->extras, given->name);

    if (!code->extras.texts)
        list_index(reader->arena, &code->extras);
    if (!extra) {
        extra = record_new(reader->arena, &extra_type, given->key_at);
        extra->name = given->name;
        list_add(reader->arena, &code->extras, extra);
    }
    extra->text = read_text(reader, &given->value, given->name);
    extra->record.at = given->key_at;
}

/* ---- records in records ---------------------------------------------------------------------- */

static void read_state(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    struct state *state = record_new(reader->arena, &state_type, value->at);

    (void)field;
    read_short(reader, value, state);
    *(const struct state **)member = state;
}

static void read_state_kind(struct reader *reader, const struct field *field,
                            const struct data *value, void *member)
{
    int kind = read_word(reader, value, str_of(field->name), state_names, STATE_RETIRED + 1);

    if (kind >= 0)
        *(enum state_kind *)member = (enum state_kind)kind;
}

static void read_part(struct reader *reader, const struct field *field, const struct data *value,
                      const struct record_type *type, struct record *part)
{
    memset(part, 0, type->size);
    *part = (struct record){ type, value->at };
    if (is_table(reader, value, str_of(field->name), "a table"))
        read_fields(reader, value, part);
}

static void read_range(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    read_part(reader, field, value, &range_type, member);
}

static void read_registry(struct reader *reader, const struct field *field,
                          const struct data *value, void *member)
{
    read_part(reader, field, value, &registry_type, member);
}

static void read_basis(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    static const char *const words[] = { "standard", "convention" };
    int word = read_word(reader, value, str_of(field->name), words, 2);

    if (word >= 0)
        *(struct str *)member = str_of(words[word]);
}

read_function *const spec_types[] = {
    [FIELD_VALUE] = read_value_field,     [FIELD_REFERENCES] = read_references,
    [FIELD_ALIASES] = read_aliases,       [FIELD_CONTRASTS] = read_contrasts,
    [FIELD_OPTIONS] = read_options,       [FIELD_STATE] = read_state,
    [FIELD_STATE_KIND] = read_state_kind, [FIELD_RANGE] = read_range,
    [FIELD_REGISTRY] = read_registry,     [FIELD_DISPLAY] = read_display,
    [FIELD_KIND] = read_trait_kind,       [FIELD_EVERY] = read_every,
    [FIELD_SCALAR] = read_scalar,         [FIELD_BASIS] = read_basis,
};
