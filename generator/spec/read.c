/* Reads declarations into the model by its field tables; must not know where the data came from or
 * which rules hold between records. */
#include "spec/read.h"

#include "base/arena.h"
#include "spec/fields.h"
#include "spec/value.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { FORMAT = 1 };

/* What is known while the files of one model are read. */
struct spec_reader {
    struct reader fields;
    struct model *model;
    const struct record *current; /* the record whose fields are being read */
    size_t inherited;             /* codes of the specs below the one being read */
};

static struct spec_reader *owner_of(struct reader *reader)
{
    return reader->owner;
}

/* ---- references and texts -------------------------------------------------------------------- */

static struct reference *new_reference(struct reader *reader, const struct data *value)
{
    struct reference *reference = record_new(reader->arena, &reference_type, value->at);

    reference->text = read_line(reader, value, STR("ref"));
    return reference;
}

static void read_references(struct reader *reader, const struct data *value, struct list *list)
{
    if (value->type == DATA_STRING) {
        list_add(reader->arena, list, new_reference(reader, value));
        return;
    }
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("ref"), "a string, or a table of strings");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++)
        list_add(reader->arena, list, new_reference(reader, &value->table.fields[i].value));
}

/* ---- aliases --------------------------------------------------------------------------------- */

static enum alias_kind alias_kind_of(const struct field *field)
{
    enum alias_kind kind = ALIAS_WAS;

    while (!str_is(alias_kind_name(kind), field->name))
        kind++;
    return kind;
}

static void read_alias(struct reader *reader, const struct field *field, const struct data *value,
                       void *record, struct list *list)
{
    struct alias *alias = record_new(reader->arena, &alias_type, value->at);

    alias->kind = alias_kind_of(field);
    alias->owner = record;
    if (value->type == DATA_STRING)
        alias->phrase = read_line(reader, value, str_of(field->name));
    else if (value->type == DATA_TABLE)
        read_fields(reader, value, alias, (struct what){ STR("the alias"), NULL });
    else
        report_type(reader, value, str_of(field->name), "a phrase, or { \"phrase\", ref = ... }");
    list_add(reader->arena, list, alias);
}

static void read_aliases(struct reader *reader, const struct field *field, const struct data *value,
                         void *record, struct list *list)
{
    list->count = 0;
    if (value->type != DATA_TABLE) {
        report_type(reader, value, str_of(field->name), "a table of phrases");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++)
        read_alias(reader, field, &value->table.fields[i].value, record, list);
}

/* ---- values ---------------------------------------------------------------------------------- */

static void read_display_value(struct reader *reader, const struct data *value, struct str field,
                               struct integer *member)
{
    const struct display *display = &owner_of(reader)->model->display;
    struct diag *diag;

    *member = (struct integer){ 0, true, value->at };
    if (value->type == DATA_INTEGER) {
        member->value = value->integer;
    } else if (value->type == DATA_STRING && display->kind != DISPLAY_DECIMAL) {
        if (!value_parse(display, value->string, &member->value))
            diag_add(reader->diags, E0112, value->at,
                     "`%.*s` is not in the display form of the spec", STR_ARGS(field));
    } else if (value->type != DATA_STRING) {
        report_type(reader, value, field, "an integer");
    } else {
        diag = diag_add(reader->diags, E0109, value->at, "`%.*s` is a string, expected an integer",
                        STR_ARGS(field));
        if (value_parse(display, value->string, &member->value))
            diag_help(diag, "write %" PRId64 " without quotes", member->value);
    }
}

static void read_range(struct reader *reader, const struct data *value, struct range_field *range)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("values"), "{ from = ..., to = ... }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *field = &value->table.fields[i];

        if (field->key == KEY_NAME && str_is(field->name, "from"))
            read_display_value(reader, &field->value, STR("from"), &range->from);
        else if (field->key == KEY_NAME && str_is(field->name, "to"))
            read_display_value(reader, &field->value, STR("to"), &range->to);
        else
            diag_add(reader->diags, E0107, field->key_at, "`values` has only `from` and `to`");
    }
    if (!range->from.given || !range->to.given)
        diag_add(reader->diags, E0110, value->at, "`values` needs `from` and `to`");
}

static void read_display(struct reader *reader, const struct data *value, struct display *display)
{
    struct diag *diag;

    if (value->type == DATA_STRING && display_parse(value->string, display))
        return;
    if (value->type != DATA_STRING) {
        report_type(reader, value, STR("display"), "a string");
        return;
    }
    diag = diag_add(reader->diags, E0113, value->at, "unknown display form \"%.*s\"",
                    STR_ARGS(value->string));
    diag_help(diag, "it is one of decimal, hex, dotted(3,5), packed(6)");
}

/* ---- state ----------------------------------------------------------------------------------- */

static void read_state_kind(struct reader *reader, const struct data *value, struct state *state)
{
    struct nearest nearest = diags_nearest(reader->diags, value->string);
    struct diag *diag;

    if (value->type != DATA_STRING) {
        report_type(reader, value, STR("state"), "a word such as \"deprecated\"");
        return;
    }
    for (enum state_kind kind = STATE_REGISTERED; kind <= STATE_RETIRED; kind++) {
        if (str_equal(state_name(kind), value->string)) {
            state->kind = kind;
            return;
        }
    }
    for (enum state_kind kind = STATE_REGISTERED; kind <= STATE_RETIRED; kind++)
        nearest_try(&nearest, state_name(kind));
    diag = diag_add(reader->diags, E0113, value->at, "unknown state \"%.*s\"",
                    STR_ARGS(value->string));
    if (!diag_suggest(diag, nearest.best, '"'))
        diag_help(diag, "it is one of registered, temporary, deprecated, obsoleted, "
                        "historic, reserved, retired");
}

static void read_state_field(struct reader *reader, const struct data_field *field,
                             struct state *state)
{
    if (field->key == KEY_POSITION && field->index == 1) {
        read_state_kind(reader, &field->value, state);
    } else if (field->key == KEY_POSITION && field->index == 2) {
        state->why = read_text(reader, &field->value, STR("state"));
    } else if (field->key == KEY_NAME && str_is(field->name, "use")) {
        read_display_value(reader, &field->value, STR("use"), &state->use);
    } else if (field->key == KEY_NAME && str_is(field->name, "ref")) {
        read_references(reader, &field->value, &state->references);
    } else if (field->key == KEY_NAME && str_is(field->name, "expires")) {
        state->expires = read_line(reader, &field->value, STR("expires"));
        if (state->expires.length && !str_is_date(state->expires))
            diag_add(reader->diags, E0112, field->value.at, "`expires` is not a date: YYYY-MM-DD");
    } else {
        diag_add(reader->diags, E0107, field->key_at,
                 "`state` takes a word, why, and the fields use, expires, ref");
    }
}

static const struct state *read_state(struct reader *reader, const struct data *value)
{
    struct state *state = arena_alloc(reader->arena, sizeof *state);

    state->at = value->at;
    if (value->type != DATA_TABLE) {
        read_state_kind(reader, value, state);
        return state;
    }
    for (size_t i = 0; i < value->table.count; i++)
        read_state_field(reader, &value->table.fields[i], state);
    return state;
}

/* ---- contrast, registry, options ------------------------------------------------------------- */

static void read_contrasts(struct reader *reader, const struct data *value, struct list *list)
{
    list->count = 0;
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("contrast"), "{ [404] = \"...\" }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *field = &value->table.fields[i];
        struct contrast *contrast = record_new(reader->arena, &contrast_type, field->key_at);
        const struct display *display = &owner_of(reader)->model->display;

        contrast->value = (struct integer){ field->index, true, field->key_at };
        if (field->key == KEY_POSITION ||
            (field->key == KEY_NAME &&
             !value_parse(display, field->name, &contrast->value.value))) {
            diag_add(reader->diags, E0109, field->key_at,
                     "`contrast` takes the other code's value in brackets: [404] = \"...\"");
            continue;
        }
        contrast->text = read_text(reader, &field->value, STR("contrast"));
        list_add(reader->arena, list, contrast);
    }
}

static void read_registry(struct reader *reader, const struct data *value,
                          struct registry *registry)
{
    registry->at = value->at;
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("registry"), "{ url = ..., updated = ... }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *field = &value->table.fields[i];

        if (field->key == KEY_NAME && str_is(field->name, "url"))
            registry->url = read_line(reader, &field->value, STR("url"));
        else if (field->key == KEY_NAME && str_is(field->name, "updated"))
            registry->updated = read_line(reader, &field->value, STR("updated"));
        else
            diag_add(reader->diags, E0107, field->key_at,
                     "`registry` has only `url` and `updated`");
    }
}

static void read_target_options(struct reader *reader, const struct data_field *target,
                                struct list *list)
{
    if (target->key != KEY_NAME || target->value.type != DATA_TABLE) {
        report_type(reader, &target->value, STR("options"), "target = { option = \"value\" }");
        return;
    }
    for (size_t i = 0; i < target->value.table.count; i++) {
        const struct data_field *field = &target->value.table.fields[i];
        struct option *option;

        if (field->key != KEY_NAME) {
            diag_add(reader->diags, E0107, field->key_at,
                     "an option has a name: option = \"value\"");
            continue;
        }
        option = record_new(reader->arena, &option_type, field->key_at);
        option->target = target->name;
        option->key = field->name;
        option->value = read_line(reader, &field->value, field->name);
        list_add(reader->arena, list, option);
    }
}

static void read_options(struct reader *reader, const struct data *value, struct list *list)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("options"), "{ c = { option = \"value\" } }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++)
        read_target_options(reader, &value->table.fields[i], list);
}

/* ---- traits ---------------------------------------------------------------------------------- */

static void read_words(struct reader *reader, const struct data *value, struct list *list)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("choice"), "a table of words");
        return;
    }
    if (value->table.count == 0)
        diag_add(reader->diags, E0110, value->at, "a choice needs at least one word");
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *given = &value->table.fields[i].value;
        struct text *word = record_new(reader->arena, &text_type, given->at);

        word->text = read_name(reader, given, STR("choice"));
        list_add(reader->arena, list, word);
    }
}

static void read_trait_fields(struct reader *reader, const struct data *value, struct trait *trait)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("list"), "a table of fields");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct trait_field *field = record_new(reader->arena, &trait_field_type, given->key_at);

        field->name = given->key == KEY_NAME ? given->name : STR("");
        if (given->key != KEY_NAME)
            diag_add(reader->diags, E0107, given->key_at, "`list` takes fields: level = { ... }");
        else if (given->value.type == DATA_TABLE)
            read_words(reader, &given->value, &field->choices);
        else if (given->value.type != DATA_STRING || !str_is(given->value.string, "text"))
            report_type(reader, &given->value, field->name, "\"text\" or a table of words");
        list_add(reader->arena, &trait->fields, field);
    }
}

/* One of flag, choice, text, number, code_of, list says what the trait is. */
static void read_trait_kind(struct reader *reader, const struct field *field,
                            const struct data_field *given, struct trait *trait)
{
    enum trait_kind kind = TRAIT_FLAG;

    while (!str_is(trait_kind_name(kind), field->name))
        kind++;
    trait->kind = kind;
    trait->kind_given = true;
    if (kind == TRAIT_CHOICE)
        read_words(reader, &given->value, &trait->choices);
    else if (kind == TRAIT_LIST)
        read_trait_fields(reader, &given->value, trait);
    else if (kind == TRAIT_CODE_OF)
        trait->code_of = read_line(reader, &given->value, str_of(field->name));
    else if (given->value.type == DATA_FLAG && !given->value.flag)
        diag_add(reader->diags, E0109, given->value.at, "`%s` is false, expected true",
                 field->name);
    else if (given->value.type != DATA_FLAG)
        report_type(reader, &given->value, str_of(field->name), "true");
}

static struct trait *trait_named(const struct model *model, struct str name)
{
    EACH_MUTABLE (trait, trait, model->traits)
        if (str_equal(trait->name, name))
            return trait;
    return NULL;
}

static void report_choice(struct reader *reader, const struct data *value, struct str field,
                          const struct list *choices)
{
    struct nearest nearest = diags_nearest(reader->diags, value->string);
    struct diag *diag = diag_add(reader->diags, E0113, value->at, "`%.*s` cannot be \"%.*s\"",
                                 STR_ARGS(field), STR_ARGS(value->string));

    EACH (text, text, *choices)
        nearest_try(&nearest, text->text);
    diag_suggest(diag, nearest.best, '"');
    if (choices->count)
        diag_note(diag, as_text(choices->items[0])->record.at, "its choices are declared here");
}

/* The number from 1 of a word among CHOICES; 0 after reporting that it is none of them. */
static uint32_t read_choice(struct reader *reader, const struct data *value, struct str field,
                            const struct list *choices)
{
    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a word");
        return 0;
    }
    for (size_t i = 0; i < choices->count; i++)
        if (str_equal(as_text(choices->items[i])->text, value->string))
            return (uint32_t)i + 1;
    report_choice(reader, value, field, choices);
    return 0;
}

static void set_item_field(struct reader *reader, struct trait_item *item, size_t index,
                           const struct data *value)
{
    const struct trait_field *field = as_trait_field(item->trait->fields.items[index]);

    if (field->choices.count == 0) {
        item->values[index] = read_line(reader, value, field->name);
        return;
    }
    item->choices[index] = read_choice(reader, value, field->name, &field->choices);
    if (item->choices[index])
        item->values[index] = value->string;
}

/* The field of a list's record that a positional word is for: the only one with choices. */
static size_t choice_field(const struct trait *trait)
{
    size_t found = trait->fields.count;

    for (size_t i = 0; i < trait->fields.count; i++)
        if (as_trait_field(trait->fields.items[i])->choices.count)
            found = found == trait->fields.count ? i : trait->fields.count;
    return found;
}

static size_t item_field_index(const struct trait *trait, const struct data_field *given)
{
    size_t i = 0;

    if (given->key != KEY_NAME)
        return given->index == 2 ? choice_field(trait) : trait->fields.count;
    while (i < trait->fields.count &&
           !str_equal(as_trait_field(trait->fields.items[i])->name, given->name))
        i++;
    return i;
}

static void report_item_field(struct reader *reader, const struct trait *trait,
                              const struct data_field *given)
{
    struct nearest nearest = diags_nearest(reader->diags, given->name);
    struct diag *diag = diag_add(reader->diags, E0107, given->key_at, "unknown field of `%.*s`",
                                 STR_ARGS(trait->name));

    EACH (trait_field, field, trait->fields)
        nearest_try(&nearest, field->name);
    diag_suggest(diag, nearest.best, '`');
    diag_note(diag, trait->record.at, "the trait is declared here");
}

static void read_trait_item(struct reader *reader, struct trait *trait, const struct data *value,
                            struct list *items)
{
    struct trait_item *item = record_new(reader->arena, &trait_item_type, value->at);

    item->trait = trait;
    item->values = arena_alloc(reader->arena, trait->fields.count * sizeof *item->values);
    item->choices = arena_alloc(reader->arena, trait->fields.count * sizeof *item->choices);
    list_add(reader->arena, items, item);
    if (value->type != DATA_TABLE) {
        item->text = read_line(reader, value, trait->name);
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        size_t index = item_field_index(trait, given);

        if (given->key == KEY_POSITION && given->index == 1)
            item->text = read_line(reader, &given->value, trait->name);
        else if (given->key == KEY_NAME && str_is(given->name, "ref"))
            read_references(reader, &given->value, &item->references);
        else if (index < trait->fields.count)
            set_item_field(reader, item, index, &given->value);
        else
            report_item_field(reader, trait, given);
    }
    if (item->text.length == 0)
        diag_add(reader->diags, E0110, value->at, "a record of `%.*s` needs its text first",
                 STR_ARGS(trait->name));
}

static void set_scalar(struct reader *reader, struct trait_value *result, const struct data *value)
{
    const struct trait *trait = result->trait;
    struct integer number = { 0 };

    switch (trait->kind) {
    case TRAIT_FLAG:
        if (value->type == DATA_FLAG)
            result->flag = value->flag;
        else
            report_type(reader, value, trait->name, "true or false");
        break;
    case TRAIT_CHOICE:
        result->number = read_choice(reader, value, trait->name, &trait->choices);
        if (result->number)
            result->text = value->string;
        break;
    case TRAIT_NUMBER:
    case TRAIT_CODE_OF:
        if (value->type == DATA_INTEGER)
            number.value = value->integer;
        else
            report_type(reader, value, trait->name, "an integer");
        result->number = number.value;
        break;
    default:
        result->text = read_line(reader, value, trait->name);
        break;
    }
}

static void read_basis(struct reader *reader, const struct data *value, struct trait_value *result)
{
    result->basis = read_line(reader, value, STR("basis"));
    if (result->basis.length && !str_is(result->basis, "standard") &&
        !str_is(result->basis, "convention"))
        diag_add(reader->diags, E0113, value->at, "`basis` is \"standard\" or \"convention\"");
}

/* { "after_delay", ref = ..., basis = ... } */
static void read_sourced(struct reader *reader, struct trait_value *result,
                         const struct data *value)
{
    if (!data_at(value, 1))
        diag_add(reader->diags, E0110, value->at, "`%.*s` needs its value first",
                 STR_ARGS(result->trait->name));
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key == KEY_POSITION && given->index == 1)
            set_scalar(reader, result, &given->value);
        else if (given->key == KEY_NAME && str_is(given->name, "ref"))
            read_references(reader, &given->value, &result->references);
        else if (given->key == KEY_NAME && str_is(given->name, "basis"))
            read_basis(reader, &given->value, result);
        else
            diag_add(reader->diags, E0107, given->key_at,
                     "a trait's value takes the value, `ref` and `basis`");
    }
}

static struct trait_value *read_trait_value(struct reader *reader, struct trait *trait,
                                            const struct data *value)
{
    struct trait_value *result = record_new(reader->arena, &trait_value_type, value->at);

    result->trait = trait;
    if (trait->kind == TRAIT_LIST && value->type == DATA_TABLE) {
        for (size_t i = 0; i < value->table.count; i++)
            read_trait_item(reader, trait, &value->table.fields[i].value, &result->items);
    } else if (trait->kind == TRAIT_LIST) {
        report_type(reader, value, trait->name, "a table of records");
    } else if (value->type == DATA_TABLE) {
        read_sourced(reader, result, value);
    } else {
        set_scalar(reader, result, value);
    }
    return result;
}

static void suggest_traits(struct reader *reader, struct nearest *nearest)
{
    const struct spec_reader *spec = owner_of(reader);

    if (spec->current->type != &code_type)
        return;
    EACH (trait, trait, spec->model->traits)
        nearest_try(nearest, trait->name);
}

static void read_every(struct reader *reader, const struct data *value,
                       struct code_class *code_class)
{
    struct model *model = owner_of(reader)->model;

    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("every"), "a table of traits");
        return;
    }
    if (!code_class->every)
        code_class->every = arena_alloc(reader->arena,
                                        model->traits.count * sizeof *code_class->every);
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct trait *trait = given->key == KEY_NAME ? trait_named(model, given->name) : NULL;
        struct nearest nearest = diags_nearest(reader->diags, given->name);
        struct diag *diag;

        if (trait) {
            code_class->every[trait->index] = read_trait_value(reader, trait, &given->value);
            continue;
        }
        diag = diag_add(reader->diags, E0107, given->key_at, "`every` takes declared traits only");
        EACH (trait, known, model->traits)
            nearest_try(&nearest, known->name);
        diag_suggest(diag, nearest.best, '`');
    }
}

/* ---- fields that only specs have ------------------------------------------------------------- */

static void read_special(struct reader *reader, const struct field *field,
                         const struct data_field *given, void *record, void *member)
{
    const struct data *value = &given->value;

    switch (field->type) {
    case FIELD_VALUE:
        read_display_value(reader, value, str_of(field->name), member);
        break;
    case FIELD_REFERENCES:
        ((struct list *)member)->count = 0;
        read_references(reader, value, member);
        break;
    case FIELD_ALIASES:
        read_aliases(reader, field, value, record, member);
        break;
    case FIELD_CONTRASTS:
        read_contrasts(reader, value, member);
        break;
    case FIELD_STATE:
        *(const struct state **)member = read_state(reader, value);
        break;
    case FIELD_RANGE:
        read_range(reader, value, member);
        break;
    case FIELD_REGISTRY:
        read_registry(reader, value, member);
        break;
    case FIELD_OPTIONS:
        read_options(reader, value, member);
        break;
    case FIELD_DISPLAY:
        read_display(reader, value, member);
        break;
    case FIELD_KIND:
        read_trait_kind(reader, field, given, record);
        break;
    case FIELD_EVERY:
        read_every(reader, value, record);
        break;
    default:
        break; /* derived fields are never written */
    }
}

static void add_extra(struct reader *reader, struct code *code, const struct data_field *given)
{
    struct extra *extras = arena_alloc(reader->arena, (code->extra_count + 1) * sizeof *extras);

    if (code->extra_count)
        memcpy(extras, code->extras, code->extra_count * sizeof *extras);
    extras[code->extra_count].name = given->name;
    extras[code->extra_count].text = read_text(reader, &given->value, given->name);
    extras[code->extra_count].at = given->key_at;
    code->extras = extras;
    code->extra_count++;
}

/* A field of a code that no row names may be a trait, or one that only templates know. */
static bool read_unknown(struct reader *reader, const struct data_field *given, void *record)
{
    struct model *model = owner_of(reader)->model;
    struct code *code = record;
    struct trait *trait;

    if (given->key != KEY_NAME || code->record.type != &code_type)
        return false;
    trait = trait_named(model, given->name);
    if (trait) {
        if (!code->traits)
            code->traits = arena_alloc(reader->arena, model->traits.count * sizeof *code->traits);
        code->traits[trait->index] = read_trait_value(reader, trait, &given->value);
        return true;
    }
    if (given->name.length > 2 && memcmp(given->name.at, "x_", 2) == 0) {
        add_extra(reader, code, given);
        return true;
    }
    return false;
}

/* ---- declarations ---------------------------------------------------------------------------- */

static void read_into(struct spec_reader *spec, const struct declaration *declaration, void *record)
{
    const struct data_field *first = data_at(&declaration->value, 1);
    struct what what = { declaration->keyword, first ? &first->value : NULL };

    spec->current = record;
    read_fields(&spec->fields, &declaration->value, record, what);
}

static void read_spec(struct spec_reader *spec, const struct declaration *declaration)
{
    const struct data_field *display = data_named(&declaration->value, "display");

    spec->model->record.at = declaration->at;
    spec->model->source = declaration->at.source;
    if (display) /* before the values that are written in it */
        read_display(&spec->fields, &display->value, &spec->model->display);
    read_into(spec, declaration, spec->model);
    if (spec->model->format.given && spec->model->format.value != FORMAT)
        diag_add(spec->fields.diags, E0305, spec->model->format.at,
                 "this program reads specs of format %d", FORMAT);
}

/* A record of TYPE of the declaration, as a further item of LIST. */
static void read_record(struct spec_reader *spec, const struct declaration *declaration,
                        const struct record_type *type, struct list *list)
{
    struct record *record = record_new(spec->fields.arena, type, declaration->at);

    read_into(spec, declaration, record);
    list_add(spec->fields.arena, list, record);
}

static void read_document(struct spec_reader *spec, const struct declaration *declaration)
{
    read_record(spec, declaration, &document_type, &spec->model->documents);
}

static void read_group(struct spec_reader *spec, const struct declaration *declaration)
{
    read_record(spec, declaration, &group_type, &spec->model->groups);
}

static void read_class(struct spec_reader *spec, const struct declaration *declaration)
{
    read_record(spec, declaration, &class_type, &spec->model->classes);
}

static void read_trait(struct spec_reader *spec, const struct declaration *declaration)
{
    struct trait *trait = record_new(spec->fields.arena, &trait_type, declaration->at);

    trait->index = (uint32_t)spec->model->traits.count;
    read_into(spec, declaration, trait);
    list_add(spec->fields.arena, &spec->model->traits, trait);
}

/* Where a code, or what changes it, gives its name and its group. */
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
    read_into(spec, declaration, code);
    list_add(spec->fields.arena, &spec->model->codes, code);
}

/* The code of the specs below that a change{} or drop{} names by its value. */
static struct code *inherited_code(struct spec_reader *spec, const struct data *value)
{
    struct integer wanted = { 0 };
    struct diag *diag;

    read_display_value(&spec->fields, value, STR("value"), &wanted);
    for (size_t i = 0; i < spec->inherited; i++) {
        struct code *code = (struct code *)spec->model->codes.items[i];

        if (code->value.value == wanted.value)
            return code;
    }
    diag = diag_add(spec->fields.diags, E0118, value->at,
                    "no code %" PRId64 " in the extended spec", wanted.value);
    diag_help(diag, "add a code with code{...}; change and drop take known ones");
    return NULL;
}

static void report_no_value(struct spec_reader *spec, const struct declaration *declaration)
{
    diag_add(spec->fields.diags, E0110, declaration->at, "`%.*s` needs the value of a code",
             STR_ARGS(declaration->keyword));
}

/* change { 404, summary = "..." }: the fields given replace those of the code. */
static void read_change(struct spec_reader *spec, const struct declaration *declaration)
{
    const struct data_field *value = data_at(&declaration->value, 1);
    const struct data_field *phrase = data_at(&declaration->value, 2);
    struct code *code = value ? inherited_code(spec, &value->value) : NULL;
    struct str kept;

    if (!value)
        report_no_value(spec, declaration);
    if (!code)
        return;
    kept = code->phrase;
    set_places(code, &declaration->value);
    spec->current = &code->record;
    if (!phrase) { /* the phrase is required, but the code has one */
        struct data with_phrase = declaration->value;
        struct data_field *fields = arena_alloc(spec->fields.arena,
                                                (with_phrase.table.count + 1) * sizeof *fields);

        memcpy(fields, with_phrase.table.fields, with_phrase.table.count * sizeof *fields);
        fields[with_phrase.table.count] = (struct data_field){
            .key = KEY_POSITION,
            .index = 2,
            .key_at = declaration->at,
            .value = { .type = DATA_STRING, .at = code->name_at, .string = kept },
        };
        with_phrase.table.fields = fields;
        with_phrase.table.count++;
        read_fields(&spec->fields, &with_phrase, code, (struct what){ STR("the change"), NULL });
        return;
    }
    read_into(spec, declaration, code);
}

static void remove_code(struct model *model, size_t index)
{
    memmove(&model->codes.items[index], &model->codes.items[index + 1],
            (model->codes.count - index - 1) * sizeof *model->codes.items);
    model->codes.count--;
}

static void drop_code(struct spec_reader *spec, const struct code *code)
{
    for (size_t i = 0; i < spec->inherited; i++) {
        if (spec->model->codes.items[i] == &code->record) {
            remove_code(spec->model, i);
            spec->inherited--;
            return;
        }
    }
}

static void read_drop(struct spec_reader *spec, const struct declaration *declaration)
{
    for (size_t i = 0; i < declaration->value.table.count; i++) {
        const struct code *code = inherited_code(spec, &declaration->value.table.fields[i].value);

        if (code)
            drop_code(spec, code);
    }
    if (declaration->value.table.count == 0)
        report_no_value(spec, declaration);
}

/* only { 200, 404 }: of the extended spec, these codes alone stay. */
static void read_only(struct spec_reader *spec, const struct declaration *declaration)
{
    const struct data *table = &declaration->value;
    size_t kept = 0;

    for (size_t i = 0; i < table->table.count; i++) {
        struct code *code = inherited_code(spec, &table->table.fields[i].value);

        for (size_t j = kept; code && j < spec->inherited; j++) {
            if (spec->model->codes.items[j] == &code->record) {
                spec->model->codes.items[j] = spec->model->codes.items[kept];
                spec->model->codes.items[kept++] = &code->record;
            }
        }
    }
    while (spec->inherited > kept) {
        remove_code(spec->model, --spec->inherited);
    }
}

/* ---- files ----------------------------------------------------------------------------------- */

const char *const spec_keywords[] = { "spec", "document", "trait", "group", "class",
                                      "code", "change",   "drop",  "only",  NULL };

/* In the order in which they are read, whatever their order in the file: what a declaration needs
 * is known before it. */
static const struct {
    const char *keyword;
    void (*read)(struct spec_reader *, const struct declaration *);
    bool shared; /* read from all files before the rest of any: a base's codes may use later traits
                  */
} steps[] = {
    { "spec", read_spec, true },    { "document", read_document, true },
    { "trait", read_trait, true },  { "group", read_group, true },
    { "class", read_class, false }, { "change", read_change, false },
    { "drop", read_drop, false },   { "only", read_only, false },
    { "code", read_code, false },
};

enum { STEP_COUNT = sizeof steps / sizeof steps[0] };

static void report_keyword(struct diags *diags, const struct declaration *declaration)
{
    struct nearest nearest = diags_nearest(diags, declaration->keyword);
    struct diag *diag;

    for (const char *const *keyword = spec_keywords; *keyword; keyword++)
        nearest_try(&nearest, str_of(*keyword));
    diag = diag_add(diags, E0111, declaration->at, "unknown keyword `%.*s`",
                    STR_ARGS(declaration->keyword));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "a spec is made of spec, document, trait, group, class, code, change, "
                        "drop, only");
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
            diag_add(diags, E0109, declaration->value.at, "`%.*s` takes a table: %.*s { ... }",
                     STR_ARGS(declaration->keyword), STR_ARGS(declaration->keyword));
        } else if (str_is(declaration->keyword, "spec")) {
            if (spec) {
                struct diag *diag = diag_add(diags, E0116, declaration->at,
                                             "a second `spec` in one file");

                diag_note(diag, spec->at, "the first is here");
            }
            spec = declaration;
        }
    }
    if (!spec) {
        struct span start = { file->source, 0, 0 };
        struct diag *diag = diag_add(diags, E0116, start, "the file has no `spec`");

        diag_help(diag, "begin it with: spec { id = \"my_status\", title = \"My codes\" }");
    }
}

static void run_step(struct spec_reader *spec, const struct data_file *file, size_t step)
{
    struct str keyword = str_of(steps[step].keyword);

    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];

        if (declaration->value.type == DATA_TABLE && str_equal(declaration->keyword, keyword))
            steps[step].read(spec, declaration);
    }
}

static void read_files(struct spec_reader *spec, const struct data_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_declarations(&files[i], spec->fields.diags);
    for (size_t step = 0; step < STEP_COUNT; step++)
        for (size_t i = 0; steps[step].shared && i < count; i++)
            run_step(spec, &files[i], step);
    for (size_t i = 0; i < count; i++) {
        spec->inherited = spec->model->codes.count;
        for (size_t step = 0; step < STEP_COUNT; step++)
            if (!steps[step].shared)
                run_step(spec, &files[i], step);
    }
}

struct model *model_read(const struct data_file *files, size_t count, struct arena *arena,
                         struct diags *diags)
{
    struct spec_reader spec = {
        .fields = { .arena = arena,
                    .diags = diags,
                    .special = read_special,
                    .unknown = read_unknown,
                    .suggest = suggest_traits },
        .model = record_new(arena, &model_type, SPAN_NONE),
    };

    spec.fields.owner = &spec;
    spec.model->arena = arena;
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
