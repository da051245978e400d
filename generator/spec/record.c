/* Lists grow by doubling; their indexes hold the texts where they are, in the records. */
#include "spec/record.h"

#include "base/arena.h"
#include "base/array.h"

const struct field *field_find(const struct record_type *type, struct str name)
{
    for (size_t i = 0; i < type->field_count; i++)
        if (str_is(name, type->fields[i].name)) /* NAME may hold a NUL */
            return &type->fields[i];
    return NULL;
}

void *record_new(struct arena *arena, const struct record_type *type, struct span at)
{
    struct record *record = arena_alloc(arena, type->size);

    *record = (struct record){ type, at };
    return record;
}

struct str record_text(const struct record *record)
{
    size_t offset = record->type->text;

    return offset ? *(const struct str *)((const char *)record + offset) : STR("");
}

/* The index holds the texts where they are: in the records. */
static void add_text(struct list *list, const struct record *record)
{
    text_set_add(list->texts, (const struct str *)((const char *)record + record->type->text));
}

void list_add(struct arena *arena, struct list *list, void *record)
{
    list->items = array_grow(arena, list->items, list->count, sizeof *list->items);
    list->items[list->count++] = record;
    if (list->texts)
        add_text(list, record);
}

void list_index(struct arena *arena, struct list *list)
{
    list->texts = arena_alloc(arena, sizeof *list->texts);
    *list->texts = text_set_make(arena, list->count, false);
    for (size_t i = 0; i < list->count; i++)
        add_text(list, list->items[i]);
}

void *list_find(const struct list *list, struct str text)
{
    const struct str *found;

    if (!list->texts) {
        for (size_t i = 0; i < list->count; i++)
            if (str_equal(record_text(list->items[i]), text))
                return list->items[i];
        return NULL;
    }
    found = text_set_find(list->texts, text);
    return found ? (char *)found - list->items[0]->type->text : NULL;
}

void list_try(const struct list *list, struct nearest *nearest)
{
    for (size_t i = 0; i < list->count && nearest->limit >= 0; i++)
        nearest_try(nearest, record_text(list->items[i]));
}
