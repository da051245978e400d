/* Each kind of trait is read in two places: where it is declared, and where a value is given. */
#include "spec/traits.h"

#include "base/arena.h"

static struct model *model_of(const struct reader *reader)
{
    return reader->owner;
}

/* ---- declarations ---------------------------------------------------------------------------- */

static void read_choices(struct reader *reader, const struct data *value, struct str field,
                         struct list *list)
{
    list_index(reader->arena, list);
    if (!is_list(reader, value, field, "a table of words"))
        return;
    if (value->table.count == 0)
        diag_add(reader->diags, E0110, value->at, "a choice needs at least one word");
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *given = &value->table.fields[i].value;
        struct text *word = record_new(reader->arena, &choice_type, given->at);

        read_short(reader, given, word);
        word->index = (uint32_t)i;
        list_add(reader->arena, list, word);
    }
}

static void read_item_fields(struct reader *reader, const struct data *value, struct trait *trait)
{
    list_index(reader->arena, &trait->fields);
    if (!is_table(reader, value, STR("list"), "a table of fields"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct trait_field *field = record_new(reader->arena, &trait_field_type, given->key_at);

        field->name = given->name; /* empty if there is none */
        field->index = (uint32_t)i;
        if (given->key != KEY_NAME)
            diag_add(reader->diags, E0107, given->key_at,
                     "unexpected value in `list`, expected fields: level = { ... }");
        else if (given->value.type == DATA_TABLE)
            read_choices(reader, &given->value, field->name, &field->choices);
        else if (given->value.type != DATA_STRING || !str_is(given->value.string, "text"))
            report_type(reader, &given->value, field->name, "\"text\" or a table of words");
        list_add(reader->arena, &trait->fields, field);
    }
}

void read_trait_kind(struct reader *reader, const struct field *field, const struct data *value,
                     void *member)
{
    struct trait *trait = record_of(field, member);
    struct str name = str_of(field->name);

    trait->kind = TRAIT_FLAG;
    while (!str_equal(trait_kind_name(trait->kind), name))
        trait->kind++;
    trait->kind_given = true;
    if (trait->kind == TRAIT_CHOICE)
        read_choices(reader, value, name, &trait->choices);
    else if (trait->kind == TRAIT_LIST)
        read_item_fields(reader, value, trait);
    else if (trait->kind == TRAIT_CODE_OF)
        trait->code_of = read_line(reader, value, name);
    else if (value->type == DATA_FLAG && !value->flag)
        diag_add(reader->diags, E0109, value->at, "`%s` is false, expected true", field->name);
    else if (value->type != DATA_FLAG)
        report_type(reader, value, name, "true");
}

/* ---- values ---------------------------------------------------------------------------------- */

/* The number from 1 of a word among CHOICES; 0 after reporting that it is none of them. */
static uint32_t read_choice(struct reader *reader, const struct data *value, struct str field,
                            const struct list *choices)
{
    const struct text *word;
    struct nearest nearest;
    struct diag *diag;

    if (value->type != DATA_STRING) {
        report_type(reader, value, field, "a string");
        return 0;
    }
    word = list_find(choices, value->string);
    if (word)
        return word->index + 1;
    diag = diag_add(reader->diags, E0113, value->at, "`%.*s` cannot be \"%.*s\"", STR_ARGS(field),
                    STR_ARGS(value->string));
    nearest = diags_nearest(reader->diags, value->string);
    list_try(choices, &nearest);
    diag_suggest(diag, nearest.best, '"');
    if (choices->count)
        diag_note(diag, choices->items[0]->at, "its choices are declared here");
    return 0;
}

/* The code of another spec: its number or, if the trait states their form, its text. */
static void read_code_of(struct reader *reader, const struct data *value,
                         struct trait_value *result)
{
    const struct trait *trait = result->trait;
    bool has_form = trait->display.part_count > 0;

    if (value->type == DATA_INTEGER)
        result->number = value->integer;
    else if (!has_form || value->type != DATA_STRING)
        report_type(reader, value, trait->name, has_form ? "an integer or a text" : "an integer");
    else if (!text_parse(&trait->display, value->string, &result->number))
        diag_add(reader->diags, E0113, value->at, "\"%.*s\" does not have the form %.*s",
                 STR_ARGS(value->string), STR_ARGS(trait->display.name));
    if (has_form)
        result->text = value_format(reader->arena, &trait->display, result->number);
}

void read_scalar(struct reader *reader, const struct field *field, const struct data *value,
                 void *member)
{
    struct trait_value *result = record_of(field, member);
    const struct trait *trait = result->trait;

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
    case TRAIT_CODE_OF:
        read_code_of(reader, value, result);
        break;
    case TRAIT_NUMBER:
        if (value->type == DATA_INTEGER)
            result->number = value->integer;
        else
            report_type(reader, value, trait->name, "an integer");
        break;
    default:
        result->text = read_line(reader, value, trait->name);
        break;
    }
}

static void read_items(struct reader *reader, const struct data *value, struct trait_value *result)
{
    struct trait *trait = result->trait;

    if (!is_list(reader, value, trait->name, "a table of records"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *given = &value->table.fields[i].value;
        struct trait_item *item = record_new(reader->arena, &trait_item_type, given->at);

        item->trait = trait;
        item->values = arena_alloc(reader->arena, trait->fields.count * sizeof *item->values);
        item->choices = arena_alloc(reader->arena, trait->fields.count * sizeof *item->choices);
        read_short(reader, given, item);
        list_add(reader->arena, &result->items, item);
    }
}

static struct trait_value *read_trait_value(struct reader *reader, struct trait *trait,
                                            const struct data *value, bool of_code)
{
    struct trait_value *result = record_new(reader->arena, &trait_value_type, value->at);

    result->trait = trait;
    if (of_code && trait->kind != TRAIT_FLAG && value->type == DATA_FLAG && !value->flag)
        result->absent = true;
    else if (trait->kind == TRAIT_LIST)
        read_items(reader, value, result);
    else
        read_short(reader, value, result);
    return result;
}

bool read_trait(struct reader *reader, const struct data_field *given, bool of_code,
                struct trait_value ***values)
{
    const struct list *traits = &model_of(reader)->traits;
    struct trait *trait = given->key == KEY_NAME ? list_find(traits, given->name) : NULL;

    if (!trait)
        return false;
    if (!*values)
        *values = arena_alloc(reader->arena, traits->count * sizeof **values);
    (*values)[trait->index] = read_trait_value(reader, trait, &given->value, of_code);
    return true;
}

void read_every(struct reader *reader, const struct field *field, const struct data *value,
                void *member)
{
    if (!is_table(reader, value, str_of(field->name), "a table of traits"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        struct nearest nearest = diags_nearest(reader->diags, given->name);
        struct diag *diag;

        if (read_trait(reader, given, false, member))
            continue;
        list_try(&model_of(reader)->traits, &nearest);
        diag = diag_add(reader->diags, E0107, given->key_at,
                        "`every` accepts declared traits only");
        if (given->key == KEY_NAME)
            diag_suggest(diag, nearest.best, '`');
    }
}

/* ---- records of a list trait ----------------------------------------------------------------- */

/* The field that a second value without a name is for: the only one with choices. */
static const struct trait_field *choice_field(const struct trait *trait)
{
    const struct trait_field *found = NULL;

    EACH (trait_field, field, trait->fields) {
        if (field->choices.count && found)
            return NULL;
        if (field->choices.count)
            found = field;
    }
    return found;
}

bool read_field_of_item(struct reader *reader, const struct data_field *given, void *record,
                        struct nearest *nearest)
{
    struct trait_item *item = record;
    const struct trait_field *field = NULL;

    if (given->key == KEY_NAME)
        field = list_find(&item->trait->fields, given->name);
    else if (given->key == KEY_POSITION && given->index == 2)
        field = choice_field(item->trait);
    if (!field) {
        list_try(&item->trait->fields, nearest);
        return false;
    }
    if (field->choices.count == 0) {
        item->values[field->index] = read_line(reader, &given->value, field->name);
        return true;
    }
    item->choices[field->index] = read_choice(reader, &given->value, field->name, &field->choices);
    if (item->choices[field->index])
        item->values[field->index] = given->value.string;
    return true;
}
