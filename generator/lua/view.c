/* Fields are found by a hash of the record's type and the name, filled once for each output. */
#include "lua/view.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/nearest.h"
#include "lookup/lookups.h"
#include "lua/field.h"

#include <string.h>

/* Where the value of a field comes from. */
enum view_source {
    FROM_MEMBER,
    FROM_NOTHING, /* a member that the output leaves out */
    FROM_FUNCTION,
    FROM_TRAIT,
    FROM_ITEM,
    FROM_EXTRA,
    FROM_OPTION
};

struct view_field {
    const struct record_type *type;
    struct str name;
    enum view_source source;
    enum member_type member; /* FROM_MEMBER: what is at `offset` */
    size_t offset;
    owner_function *owner; /* of the member; NULL: the record */
    make_function *make;   /* FROM_FUNCTION */
    size_t index;          /* FROM_TRAIT, FROM_OPTION: its position */
};

static const struct record_type options_type = { "option", sizeof(struct record), NULL, 0, 0 };
static const struct record_type traits_type = { "trait", sizeof(struct record), NULL, 0, 0 };
const struct record_type loop_type = { "loop", sizeof(struct loop), NULL, 0, 0 };
const struct record_type constant_type = { "constant", sizeof(struct constant_view), NULL, 0, 0 };
const struct record_type text_length_type = { "length", sizeof(struct text_length), NULL, 0, 0 };
const struct record_type found_text_type = { "text", sizeof(struct found_text), NULL, 0, 0 };
const struct record_type list_type = { "list", sizeof(struct list_handle), NULL, 0, 0 };

static const struct record_type *const visible_types[] = {
    &model_type,        &code_type,        &alias_type,        &class_type,
    &group_type,        &reference_type,   &document_type,     &contrast_type,
    &trait_type,        &trait_field_type, &trait_value_type,  &trait_item_type,
    &text_type,         &choice_type,      &form_part_type,    &constant_type,
    &loop_type,         &list_type,        &lookups_type,      &lookup_texts_type,
    &lookup_hash_type,  &lookup_pool_type, &lookup_piece_type, &lookup_string_type,
    &lookup_table_type, &slot_line_type,   &text_length_type,  &found_text_type,
};

/* ---- members --------------------------------------------------------------------------------- */

static struct view_value view_pointer(const void *member)
{
    const struct record *record;

    memcpy(&record, member, sizeof record);
    return view_record(record);
}

static struct view_value view_upper(struct viewer *viewer, struct str text)
{
    viewer->scratch.length = 0;
    for (size_t i = 0; i < text.length; i++)
        buf_add_char(&viewer->scratch, ascii_upper(text.at[i]));
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value view_first(const struct list *references)
{
    return view_text(references->count ? as_reference(references->items[0])->text : STR(""));
}

static struct view_value view_member(struct viewer *viewer, enum member_type type,
                                     const void *member)
{
    switch (type) {
    case MEMBER_TEXT:
        return view_text(*(const struct str *)member);
    case MEMBER_UPPER:
        return view_upper(viewer, *(const struct str *)member);
    case MEMBER_FLAG:
        return view_flag(*(const bool *)member);
    case MEMBER_GIVEN:
        return view_given(member);
    case MEMBER_INTEGER:
        return view_integer(*(const int64_t *)member);
    case MEMBER_SIZE:
        return view_integer((int64_t) * (const size_t *)member);
    case MEMBER_UNSIGNED:
        return view_integer(*(const uint32_t *)member);
    case MEMBER_POSITION:
        return view_integer((int64_t) * (const uint32_t *)member + 1);
    case MEMBER_RECORD:
        return view_pointer(member);
    case MEMBER_PART: /* a plan that was not made has no type */
        return view_record(((const struct record *)member)->type ? member : NULL);
    case MEMBER_TABLE:
        return view_record(((const struct lookup_table *)member)->numbers.count ? member : NULL);
    case MEMBER_FIRST:
        return view_first(member);
    default:
        return view_list(member);
    }
}

/* How a field of model.c is shown; false for those that only derived fields show. */
static bool is_visible(const struct field *field, enum member_type *type)
{
    switch (field->type) {
    case FIELD_LINE:
    case FIELD_TEXT:
    case FIELD_NAME:
    case FIELD_IDENTIFIER:
    case FIELD_BASIS:
        *type = MEMBER_TEXT;
        break;
    case FIELD_FLAG:
        *type = MEMBER_FLAG;
        break;
    case FIELD_INTEGER:
    case FIELD_VALUE:
        *type = MEMBER_GIVEN;
        break;
    case FIELD_RECORD:
        *type = MEMBER_RECORD;
        break;
    case FIELD_LINES:
    case FIELD_LISTINGS:
    case FIELD_REFERENCES:
    case FIELD_ALIASES:
    case FIELD_CONTRASTS:
    case FIELD_RECORDS:
        *type = MEMBER_LIST;
        break;
    default:
        return false;
    }
    return !(field->flags & FIELD_HIDDEN);
}

/* ---- the hash of fields ---------------------------------------------------------------------- */

/* Of three characters at most, as this is asked for each field that a template reads. */
static size_t hash_of(const struct record_type *type, struct str name)
{
    uint64_t hash = name.length << 24 | (unsigned char)type->name[0];

    if (name.length)
        hash += (unsigned char)name.at[0] | (unsigned)(unsigned char)name.at[name.length / 2] << 8 |
                (unsigned)(unsigned char)name.at[name.length - 1] << 16;
    return (size_t)((hash + type->size) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

static bool is_named(const struct view_field *field, const struct record_type *type,
                     struct str name)
{
    return field->type == type && str_equal(field->name, name);
}

/* The slot of a field, or the free one where it would be. */
static uint32_t *slot_of(const struct viewer *viewer, const struct record_type *type,
                         struct str name)
{
    size_t i = hash_of(type, name) & viewer->mask;

    while (viewer->slots[i] && !is_named(&viewer->fields[viewer->slots[i] - 1], type, name))
        i = (i + 1) & viewer->mask;
    return &viewer->slots[i];
}

/* The first of a name stays: derived fields go before those of the model, and these before
 * traits. */
static void add_field(struct viewer *viewer, struct view_field field)
{
    uint32_t *slot = slot_of(viewer, field.type, field.name);

    if (*slot)
        return;
    viewer->fields = array_grow(viewer->arena, viewer->fields, viewer->field_count,
                                sizeof *viewer->fields);
    viewer->fields[viewer->field_count++] = field;
    *slot = (uint32_t)viewer->field_count;
}

static void add_rows(struct viewer *viewer, const struct derived *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct derived *row = &rows[i];

        add_field(viewer, (struct view_field){ .type = row->type,
                                               .name = str_of(row->name),
                                               .member = row->member,
                                               .source = row->make ? FROM_FUNCTION : FROM_MEMBER,
                                               .offset = row->offset,
                                               .owner = row->owner,
                                               .make = row->make });
    }
}

static void add_model_fields(struct viewer *viewer, const struct record_type *type)
{
    unsigned left_out = viewer->view->selection->cut.texts ? FIELD_PROSE : 0;
    enum member_type member;

    for (size_t i = 0; i < type->field_count; i++)
        if (is_visible(&type->fields[i], &member))
            add_field(viewer, (struct view_field){ .type = type,
                                                   .name = str_of(type->fields[i].name),
                                                   .source = (type->fields[i].flags & left_out)
                                                                 ? FROM_NOTHING
                                                                 : FROM_MEMBER,
                                                   .member = member,
                                                   .offset = type->fields[i].offset });
}

static void add_traits(struct viewer *viewer)
{
    static const struct record_type *const types[] = { &traits_type, &code_type, &class_type };
    const struct list *traits = &viewer->view->model->traits;

    for (size_t i = 0; i < traits->count; i++)
        for (size_t t = 0; t < COUNT(types); t++)
            add_field(viewer, (struct view_field){ .type = types[t],
                                                   .name = as_trait(traits->items[i])->name,
                                                   .source = FROM_TRAIT,
                                                   .index = i });
}

/* Items of all list traits share a type: one name serves for each trait that has it. */
static void add_item_fields(struct viewer *viewer)
{
    const struct list *traits = &viewer->view->model->traits;

    EACH (trait, trait, *traits) {
        const struct list *fields = &trait->fields;

        EACH (trait_field, field, *fields)
            add_field(viewer, (struct view_field){ .type = &trait_item_type,
                                                   .source = FROM_ITEM,
                                                   .name = field->name });
    }
}

static void add_options(struct viewer *viewer)
{
    const struct list *options = &viewer->view->target->options;

    for (size_t i = 0; i < options->count; i++)
        add_field(viewer, (struct view_field){ .type = &options_type,
                                               .source = FROM_OPTION,
                                               .index = i,
                                               .name = as_target_option(options->items[i])->name });
}

static size_t count_fields(const struct view *view)
{
    size_t count = model_row_count + plan_row_count + 3 * (size_t)view->model->traits.count +
                   view->target->options.count;

    for (size_t i = 0; i < COUNT(visible_types); i++)
        count += visible_types[i]->field_count;
    EACH (trait, trait, view->model->traits)
        count += trait->fields.count;
    return count;
}

struct viewer *viewer_make(const struct view *view, struct arena *arena)
{
    struct viewer *viewer = arena_alloc(arena, sizeof *viewer);
    size_t capacity = 64, count = count_fields(view);

    while (capacity < 2 * count)
        capacity *= 2;
    viewer->view = view;
    viewer->arena = arena;
    viewer->options.type = &options_type;
    viewer->traits.type = &traits_type;
    viewer->brief = view->settings &&
                    str_is(setting(view->target, view->settings, "comments"), "brief");
    viewer->slots = arena_alloc(arena, capacity * sizeof *viewer->slots);
    viewer->mask = capacity - 1;
    viewer->extra = arena_alloc(arena, sizeof *viewer->extra);
    *viewer->extra = (struct view_field){ .type = &code_type, .source = FROM_EXTRA };
    buf_init(&viewer->scratch, arena, SIZE_MAX);
    add_rows(viewer, model_rows, model_row_count);
    add_rows(viewer, plan_rows, plan_row_count);
    for (size_t i = 0; i < COUNT(visible_types); i++)
        add_model_fields(viewer, visible_types[i]);
    add_traits(viewer);
    add_item_fields(viewer);
    add_options(viewer);
    return viewer;
}

const struct view *viewer_view(const struct viewer *viewer)
{
    return viewer->view;
}

void viewer_globals(const struct viewer *viewer, const struct record **options,
                    const struct record **traits)
{
    *options = &viewer->options;
    *traits = &viewer->traits;
}

/* ---- reading --------------------------------------------------------------------------------- */

static struct view_value get_member(struct viewer *viewer, const struct view_field *field,
                                    const struct record *record)
{
    const char *owner = field->owner ? field->owner(viewer, record) : (const void *)record;

    return owner ? view_member(viewer, field->member, owner + field->offset) : view_absent();
}

static struct view_value get_trait(const struct viewer *viewer, const struct record *record,
                                   size_t index)
{
    struct trait_value **values = NULL;

    if (record->type == &traits_type)
        return view_record(viewer->view->model->traits.items[index]);
    if (record->type == &code_type)
        values = as_code(record)->traits;
    else
        values = as_class(record)->every;
    return view_record(values ? values[index] : NULL);
}

static struct view_value get_item_field(const struct record *record, struct str name)
{
    const struct trait_item *item = as_trait_item(record);
    const struct list *fields = &item->trait->fields;

    for (size_t i = 0; i < fields->count; i++)
        if (item->values && str_equal(as_trait_field(fields->items[i])->name, name))
            return view_text(item->values[i]);
    return view_absent();
}

static struct view_value get_extra(const struct code *code, struct str name)
{
    const struct extra *extra = list_find(&code->extras, name);

    return extra ? view_text(extra->text) : view_absent();
}

/* An option with an empty value is absent, like every empty text. */
static struct view_value get_option(const struct view *view, size_t index)
{
    return view_text(view->settings ? view->settings->values[index] : STR(""));
}

static bool is_extra(const struct record *record, struct str name)
{
    return record->type == &code_type && name.length > 2 && name.at[0] == 'x' && name.at[1] == '_';
}

const struct view_field *view_find(const struct viewer *viewer, const struct record *record,
                                   struct str name)
{
    uint32_t slot = *slot_of(viewer, record->type, name);

    if (slot)
        return &viewer->fields[slot - 1];
    return is_extra(record, name) ? viewer->extra : NULL;
}

struct view_value view_get(struct viewer *viewer, const struct view_field *field,
                           const struct record *record, struct str name)
{
    switch (field->source) {
    case FROM_MEMBER:
        return get_member(viewer, field, record);
    case FROM_NOTHING:
        return field->member == MEMBER_LIST ? view_list(&(struct list){ 0 }) : view_absent();
    case FROM_FUNCTION:
        return field->make(viewer, record);
    case FROM_TRAIT:
        return get_trait(viewer, record, field->index);
    case FROM_ITEM:
        return get_item_field(record, name);
    case FROM_EXTRA:
        return get_extra(as_code(record), name);
    default:
        return get_option(viewer->view, field->index);
    }
}

const struct record *view_trait_of(const struct viewer *viewer, const struct record *record,
                                   const struct record *trait)
{
    struct view_value value;

    if (record->type != &code_type && record->type != &class_type)
        return NULL;
    value = get_trait(viewer, record, as_trait(trait)->index);
    return value.type == VIEW_RECORD ? value.record : NULL;
}

struct str view_suggest(const struct viewer *viewer, const struct record *record, struct str name)
{
    struct nearest nearest = nearest_to(name);

    for (size_t i = 0; i < viewer->field_count; i++) {
        struct nearest one = nearest_to(name);

        if (viewer->fields[i].type == record->type)
            nearest_try(&one, viewer->fields[i].name);
        if (one.best.at &&
            (!nearest.best.at || one.limit < nearest.limit ||
             (one.limit == nearest.limit && str_compare(one.best, nearest.best) < 0)))
            nearest = one; /* of two that are as near, the first in the alphabet */
    }
    return nearest.best;
}

/* ---- names of records ------------------------------------------------------------------------ */

/* "a code", "an alias": for messages. */
static const char *article(const struct record_type *type)
{
    return strchr("aeiou", type->name[0]) ? "an" : "a";
}

struct str view_unknown(const struct viewer *viewer, const struct record *record, struct str name)
{
    struct arena *arena = viewer->arena;

    if (record->type == &options_type)
        return str_format(arena, "target %.*s has no option `%.*s`",
                          STR_ARGS(viewer->view->target->name), STR_ARGS(name));
    if (record->type == &traits_type)
        return str_format(arena, "the spec has no trait `%.*s`", STR_ARGS(name));
    return str_format(arena, "%s %s has no field `%.*s`", article(record->type), record->type->name,
                      STR_ARGS(name));
}

struct str record_name(struct arena *arena, const struct record *record)
{
    struct str text = record_text(record), type = str_of(record->type->name);

    if (record->type == &code_type)
        return str_format(arena, "code %.*s", STR_ARGS(as_code(record)->text));
    if (record->type == &trait_value_type)
        return str_format(arena, "a value of trait %.*s",
                          STR_ARGS(as_trait_value(record)->trait->name));
    if (text.length == 0 || text.length > 60 || record->type == &text_type)
        return type;
    return str_format(arena, "%.*s \"%.*s\"", STR_ARGS(type), STR_ARGS(text));
}

/* ---- documents ------------------------------------------------------------------------------- */

static void document_row(struct buf *out, const char *name, const char *help)
{
    buf_print(out, "| `%s` | ", name);
    for (; *help; help++) {
        if (*help == '|')
            buf_add_char(out, '\\');
        buf_add_char(out, *help);
    }
    buf_add_str(out, STR(" |\n"));
}

static bool is_derived(const struct record_type *type, const char *name)
{
    for (size_t i = 0; i < model_row_count; i++)
        if (model_rows[i].type == type && strcmp(model_rows[i].name, name) == 0)
            return true;
    return false;
}

static void document_rows(struct buf *out, const struct record_type *type,
                          const struct derived *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].type == type)
            document_row(out, rows[i].name, rows[i].help);
}

static void document_type_fields(struct buf *out, const struct record_type *type)
{
    enum member_type member;

    for (size_t i = 0; i < type->field_count; i++)
        if (is_visible(&type->fields[i], &member) && !is_derived(type, type->fields[i].name))
            document_row(out, type->fields[i].name, type->fields[i].help);
    document_rows(out, type, model_rows, model_row_count);
}

/* Without plans, which few targets ask for. */
void view_document_records(struct buf *out)
{
    for (size_t i = 0; visible_types[i] != &lookups_type; i++) {
        buf_print(out, "### %s\n\n| field | what it is |\n| --- | --- |\n", visible_types[i]->name);
        document_type_fields(out, visible_types[i]);
        buf_add_char(out, '\n');
    }
}
