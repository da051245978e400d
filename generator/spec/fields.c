/* Fields are found by name or position, and read by type. */
#include "spec/fields.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/model.h"

#include <inttypes.h>
#include <string.h>

/* ---- the common types ------------------------------------------------------------------------ */

typedef struct str read_text_function(struct reader *reader, const struct data *value,
                                      struct str field);

/* A table of texts, each read by READ_ITEM, into LIST as struct text. */
static void read_texts(struct reader *reader, const struct data *value, struct str field,
                       read_text_function *read_item, struct list *list)
{
    if (!is_list(reader, value, field, "a table of strings"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data *item = &value->table.fields[i].value;
        struct text *text = record_new(reader->arena, &text_type, item->at);

        text->text = read_item(reader, item, field);
        list_add(reader->arena, list, text);
    }
}

#define FIELD_READER(function, text_reader) \
    static void function(struct reader *reader, const struct field *field, \
                         const struct data *value, void *member) \
    { \
        *(struct str *)member = text_reader(reader, value, str_of(field->name)); \
    }
FIELD_READER(read_line_field, read_line)
FIELD_READER(read_text_field, read_text)
FIELD_READER(read_name_field, read_name)

static void read_date(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    read_line_field(reader, field, value, member);
    if (((struct str *)member)->length && !str_is_date(*(struct str *)member))
        diag_add(reader->diags, E0112, value->at, "`%s` is not a date: YYYY-MM-DD", field->name);
}

static void read_identifier(struct reader *reader, const struct field *field,
                            const struct data *value, void *member)
{
    struct str *text = member;

    read_line_field(reader, field, value, member);
    if (text->length == 0 || (str_is_words(*text) && !ascii_is_digit((unsigned char)text->at[0])))
        return;
    diag_add(reader->diags, E0114, value->at,
             "`%s` is not an identifier: use letters, digits and _, not starting with a digit",
             field->name);
    *text = STR("");
}

static void read_flag(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    if (value->type == DATA_FLAG)
        *(bool *)member = value->flag;
    else
        report_type(reader, value, str_of(field->name), "true or false");
}

static void read_integer(struct reader *reader, const struct field *field, const struct data *value,
                         void *member)
{
    if (value->type == DATA_INTEGER)
        *(struct integer *)member = (struct integer){ value->integer, true, value->at };
    else
        report_type(reader, value, str_of(field->name), "an integer");
}

static void read_lines(struct reader *reader, const struct field *field, const struct data *value,
                       void *member)
{
    read_texts(reader, value, str_of(field->name), read_text, member);
}

static void read_listings(struct reader *reader, const struct field *field,
                          const struct data *value, void *member)
{
    read_texts(reader, value, str_of(field->name), read_listing, member);
}

static read_function *const common[] = {
    [FIELD_LINE] = read_line_field,
    [FIELD_TEXT] = read_text_field,
    [FIELD_NAME] = read_name_field,
    [FIELD_DATE] = read_date,
    [FIELD_FLAG] = read_flag,
    [FIELD_INTEGER] = read_integer,
    [FIELD_LINES] = read_lines,
    [FIELD_LISTINGS] = read_listings,
    [FIELD_IDENTIFIER] = read_identifier,
};

/* A list that is given again, in a change, starts empty. */
static void read_field(struct reader *reader, const struct field *field, const struct data *value,
                       void *record)
{
    bool is_common = field->type < COUNT(common) && common[field->type];
    void *member = (char *)record + field->offset;

    if (field->type >= FIELD_LINES && field->type <= FIELD_OPTIONS)
        *(struct list *)member = (struct list){ 0 };
    if (field->read)
        field->read(reader, field, value, member);
    else
        (is_common ? common : reader->types)[field->type](reader, field, value, member);
}

/* ---- records --------------------------------------------------------------------------------- */

static const struct field *at_position(const struct record_type *type, int64_t position)
{
    for (size_t i = 0; i < type->field_count; i++)
        if (type->fields[i].position == position)
            return &type->fields[i];
    return NULL;
}

static const struct field *field_for(const struct record_type *type, const struct data_field *given)
{
    const struct field *field;

    if (given->key == KEY_POSITION)
        return at_position(type, given->index);
    field = given->key == KEY_NAME ? field_find(type, given->name) : NULL;
    return field && field->position == 0 && !(field->flags & FIELD_DERIVED) ? field : NULL;
}

/* "code 404": what messages call a record, by its type and the first value of its table. */
static struct str describe(struct arena *arena, const struct record_type *type,
                           const struct data *table)
{
    const struct data_field *first = data_at(table, 1);

    if (first && first->value.type == DATA_INTEGER)
        return str_format(arena, "%s %" PRId64, type->name, first->value.integer);
    if (first && first->value.type == DATA_STRING && first->value.string.length < 60)
        return str_format(arena, "%s \"%.*s\"", type->name, STR_ARGS(first->value.string));
    return str_of(type->name);
}

static void report_unknown(struct reader *reader, const struct record_type *type,
                           const struct data *table, const struct data_field *given,
                           struct nearest *nearest)
{
    const struct field *field = given->key == KEY_NAME ? field_find(type, given->name) : NULL;
    struct str record = describe(reader->arena, type, table);
    struct diag *diag;

    if (given->key != KEY_NAME) {
        diag = diag_add(reader->diags, E0107, given->key_at, "unexpected value in %.*s",
                        STR_ARGS(record));
        diag_help(diag, "write further fields with their names: name = value");
        return;
    }
    diag = diag_add(reader->diags, E0107, given->key_at, "unknown field `%.*s` of %.*s",
                    STR_ARGS(given->name), STR_ARGS(record));
    for (size_t i = 0; i < type->field_count; i++)
        if (type->fields[i].position == 0 && !(type->fields[i].flags & FIELD_DERIVED))
            nearest_try(nearest, str_of(type->fields[i].name));
    if (field && field->position)
        diag_help(diag, "write `%s` as value %d of the table, without a name", field->name,
                  field->position);
    else if (!diag_suggest(diag, nearest->best, '`') && type == &code_type)
        diag_help(diag, "declare it: trait { \"%.*s\", ... }", STR_ARGS(given->name));
}

static void read_given(struct reader *reader, const struct data *table,
                       const struct data_field *given, struct record *record)
{
    const struct field *field = field_for(record->type, given);
    struct nearest nearest;

    if (field) {
        read_field(reader, field, &given->value, record);
        return;
    }
    nearest = diags_nearest(reader->diags, given->name);
    if (!reader->unknown || !reader->unknown(reader, given, record, &nearest))
        report_unknown(reader, record->type, table, given, &nearest);
}

void read_changes(struct reader *reader, const struct data *table, void *record)
{
    for (size_t i = 0; i < table->table.count; i++)
        read_given(reader, table, &table->table.fields[i], record);
}

void read_fields(struct reader *reader, const struct data *table, void *record)
{
    const struct record_type *type = ((struct record *)record)->type;

    read_changes(reader, table, record);
    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];
        struct diag *diag;

        if (!(field->flags & FIELD_REQUIRED) ||
            (field->position ? data_at(table, field->position) : data_named(table, field->name)))
            continue;
        diag = diag_add(reader->diags, E0110, ((struct record *)record)->at, "%.*s needs `%s`",
                        STR_ARGS(describe(reader->arena, type, table)), field->name);
        if (field->position)
            diag_help(diag, "add it as value %d of the table. %s", field->position, field->help);
        else
            diag_help(diag, "add `%s = ...`. %s", field->name, field->help);
    }
}

void read_short(struct reader *reader, const struct data *value, void *record)
{
    const struct field *first = at_position(((struct record *)record)->type, 1);

    if (value->type == DATA_TABLE)
        read_fields(reader, value, record);
    else if (first)
        read_field(reader, first, value, record);
}
