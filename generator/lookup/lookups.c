/* Collects codes, names, phrases and traits for the planners, and sets their plans together. */
#include "lookup/lookups.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/claims.h"

#include <string.h>

enum {
    SLOTS_A_LINE = 10,
    SWITCH_MOST = 2000 /* a switch of more codes takes compilers seconds */
};

#define TYPE(type_name, struct_name) \
    { \
        .name = (type_name), .size = sizeof(struct struct_name) \
    }

const struct record_type lookups_type = TYPE("lookup", lookups);
const struct record_type slot_line_type = TYPE("line", slot_line);

/* The state while one set of plans is made. */
struct planner {
    const struct model *model;
    const struct selection *selection;
    struct arena *arena;  /* of the records */
    struct arena scratch; /* of the plans, which are larger */
    struct lookups *lookups;
    const struct code **codes_by_row; /* NULL for row 0, holes and classes */
    size_t id_count;                  /* rows and, after them, aliases... */
    size_t name_count;                /* ...of which so many may have names */
};

struct str lookup_kind_name(enum lookup_kind kind)
{
    static const char *const names[] = { "direct", "hash", "cases", "switch" };

    return str_of(names[kind]);
}

static int64_t *new_numbers(struct planner *p, size_t count)
{
    return arena_alloc(&p->scratch, count * sizeof(int64_t));
}

/* ---- codes ----------------------------------------------------------------------------------- */

/* Classes answer for unlisted values if they have a fallback or a trait of their own. */
static bool classes_answer(const struct model *model)
{
    bool answer = model->fallback.given;

    EACH (code_class, code_class, model->classes) {
        answer |= code_class->fallback.given;
        for (size_t t = 0; code_class->every && t < model->traits.count; t++)
            answer |= code_class->every[t] != NULL;
    }
    return answer && model->classes.count > 0;
}

static int64_t class_fallback(const struct model *model, const struct code_class *code_class)
{
    return code_class->fallback.given ? code_class->fallback.value : model->fallback.value;
}

static void add_lines(struct planner *p, const struct lookup_values *values)
{
    for (size_t first = 0; first < values->span; first += SLOTS_A_LINE) {
        struct slot_line *line = record_new(p->arena, &slot_line_type, SPAN_NONE);
        struct buf text;

        buf_init(&text, p->arena, SIZE_MAX);
        for (size_t i = first; i < first + SLOTS_A_LINE && i < values->span; i++) {
            if (i > first)
                buf_add(&text, ", ", 2);
            buf_add_integer(&text, lookup_number(&values->slots, i));
        }
        line->first = values->base + (int64_t)first;
        line->text = buf_end(&text);
        list_add(p->arena, &p->lookups->lines, line);
    }
}

/* Which code, and which row of the tables, belong together. */
static void note_rows(struct planner *p)
{
    struct lookups *lookups = p->lookups;

    p->codes_by_row = arena_alloc(&p->scratch, lookups->codes.row_count * sizeof *p->codes_by_row);
    lookups->rows = arena_alloc(p->arena, p->model->codes.count * sizeof *lookups->rows);
    for (size_t i = 0; i < lookups->codes.count; i++) {
        size_t row = lookups->codes.rows[i];

        p->codes_by_row[row] = p->selection->listed[i];
        lookups->rows[p->selection->listed[i]->index] = (uint32_t)row;
    }
}

/* Of the listed codes, in this order. */
static int64_t *values_of(struct planner *p, struct code *const *listed)
{
    int64_t *values = new_numbers(p, p->selection->listed_count);

    for (size_t i = 0; i < p->selection->listed_count; i++)
        values[i] = listed[i]->value.value;
    return values;
}

static void plan_values(struct planner *p, enum lookup_form form)
{
    size_t count = p->selection->listed_count, class_count = p->model->classes.count;
    int64_t *codes = values_of(p, p->selection->listed);
    struct lookup_class *classes = arena_alloc(&p->scratch, class_count * sizeof *classes);
    struct lookups *lookups = p->lookups;
    struct code **listed;

    for (size_t i = 0; i < class_count; i++) {
        const struct code_class *code_class = p->selection->classes[i];

        classes[i] = (struct lookup_class){ code_class->from.value, code_class->to.value,
                                            class_fallback(p->model, code_class) };
    }
    lookup_values(p->arena,
                  &(struct lookup_codes){ codes, count, classes, class_count,
                                          classes_answer(p->model), form, LOOKUP_TRIES },
                  &lookups->codes);
    if (lookups->codes.kind == LOOKUP_KIND_DIRECT)
        add_lines(p, &lookups->codes);
    lookups->is_slow = form == LOOKUP_SWITCH && count > SWITCH_MOST;
    listed = in_list_order(p->model, &p->scratch, p->selection->listed, count);
    lookups->listing = lookup_table(p->arena, values_of(p, listed), count);
    lookups->first_value = count ? codes[0] : 0;
    lookups->last_value = count ? codes[count - 1] : 0;
    note_rows(p);
}

/* ---- text ids -------------------------------------------------------------------------------- */

static void number_aliases(struct planner *p, const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        p->lookups->text_ids[alias->slot] = (uint32_t)p->id_count++;
}

/* Gives a text id to each alias of a selected code, and to each code that shares its value with
 * another: first to those with a name, so that tables of names end there. */
static void number_texts(struct planner *p)
{
    struct lookups *lookups = p->lookups;

    lookups->text_ids = arena_alloc(p->arena, p->model->slot_count * sizeof *lookups->text_ids);
    p->id_count = lookups->codes.row_count;
    for (size_t i = 0; i < p->selection->code_count; i++) {
        const struct code *code = p->selection->codes[i];
        size_t row = lookups->rows[code->index];

        lookups->text_ids[code->slot] = (uint32_t)(row ? row : p->id_count++);
        number_aliases(p, &code->was);
        number_aliases(p, &code->also);
    }
    p->name_count = p->id_count;
    for (size_t i = 0; i < p->selection->code_count; i++)
        number_aliases(p, &p->selection->codes[i]->accepts);
}

static void set_alias_values(const struct planner *p, const struct code *code,
                             const struct list *aliases, int64_t *values)
{
    EACH (alias, alias, *aliases)
        values[p->lookups->text_ids[alias->slot]] = code->value.value;
}

/* By text id: the code; in the rows of classes and in row 0, the fallback of unlisted values.  The
 * rows of a hash are compared with a code: those without one hold a value that never matches. */
static void fill_values(struct planner *p)
{
    struct lookups *lookups = p->lookups;
    int64_t *values = new_numbers(p, p->id_count);

    for (size_t row = 0; row < lookups->codes.row_count; row++)
        values[row] = p->model->fallback.value;
    for (size_t slot = 0; slot < lookups->codes.keys.numbers.count; slot++)
        values[slot + 1] = lookup_number(&lookups->codes.keys, slot);
    for (size_t i = 0; lookups->codes.class_row && i < p->model->classes.count; i++)
        values[lookups->codes.class_row + i] = class_fallback(p->model, p->selection->classes[i]);
    for (size_t i = 0; i < p->selection->code_count; i++) {
        const struct code *code = p->selection->codes[i];

        values[lookups->text_ids[code->slot]] = code->value.value;
        set_alias_values(p, code, &code->was, values);
        set_alias_values(p, code, &code->also, values);
        set_alias_values(p, code, &code->accepts, values);
    }
    lookups->values = lookup_table(p->arena, values, p->id_count);
}

/* ---- names and phrases ----------------------------------------------------------------------- */

/* Names or phrases as the planner takes them, each with its text id; empty ones are left out. */
static size_t list_texts(struct planner *p, const struct claims *claims, bool phrases,
                         struct lookup_text *texts)
{
    size_t count = 0;

    for (size_t i = 0; i < claims->count; i++) {
        const struct claim *claim = &claims->items[i];
        struct str text = phrases ? claim->phrase : str_upper(p->arena, claim->name);

        if (text.length)
            texts[count++] = (struct lookup_text){ text, p->lookups->text_ids[claim->slot] };
    }
    return count;
}

static void plan_texts(struct planner *p, const struct claims *claims, bool phrases,
                       struct lookup_texts *plan)
{
    struct arena scratch = { 0 };
    struct lookup_text *texts = arena_alloc(&scratch, claims->count * sizeof *texts);
    size_t count = list_texts(p, claims, phrases, texts);

    lookup_texts(p->arena,
                 &(struct lookup_known){ texts, count, phrases ? p->id_count : p->name_count,
                                         phrases, LOOKUP_TRIES },
                 plan);
    arena_free(&scratch);
}

static void plan_all_texts(struct planner *p)
{
    struct arena scratch = { 0 };
    struct claims claims = claims_collect(p->selection, &scratch);

    plan_texts(p, &claims, false, &p->lookups->names);
    plan_texts(p, &claims, true, &p->lookups->phrases);
    arena_free(&scratch);
}

/* ---- texts and traits by row ----------------------------------------------------------------- */

/* Strings on their way into the pool `texts`, and the tables that get their offsets. */
struct strings {
    struct str *items;
    size_t count;
    struct offsets {
        struct lookup_table *table;
        size_t first;
    } * tables;
    size_t table_count;
};

static void add_string(struct planner *p, struct strings *strings, struct str text)
{
    strings->items = array_grow(&p->scratch, strings->items, strings->count, sizeof text);
    strings->items[strings->count++] = text;
}

/* Directs later additions into TABLE. */
static void begin_table(struct planner *p, struct strings *strings, struct lookup_table *table)
{
    strings->tables = array_grow(&p->scratch, strings->tables, strings->table_count,
                                 sizeof *strings->tables);
    strings->tables[strings->table_count++] = (struct offsets){ table, strings->count };
}

/* The trait's value in a row: the code's or, in the row of a class, that of the class. */
static const struct trait_value *value_in_row(const struct planner *p, size_t row, uint32_t trait)
{
    const struct lookups *lookups = p->lookups;
    const struct code *code = p->codes_by_row[row];

    if (code)
        return code->traits ? code->traits[trait] : NULL;
    if (lookups->codes.class_row && row >= lookups->codes.class_row &&
        row - lookups->codes.class_row < p->model->classes.count) {
        const struct code_class *code_class = p->selection->classes[row - lookups->codes.class_row];

        return code_class->every ? code_class->every[trait] : NULL;
    }
    return NULL;
}

static uint32_t small_number(const struct trait_value *value)
{
    if (!value)
        return 0;
    if (value->trait->kind == TRAIT_FLAG)
        return value->flag;
    if (value->trait->kind == TRAIT_CHOICE)
        return (uint32_t)value->number;
    return 1; /* a number is given */
}

static bool is_packed(const struct trait *trait)
{
    return trait->kind != TRAIT_TEXT && trait->kind != TRAIT_LIST;
}

static void pack_traits(struct planner *p)
{
    size_t count = p->model->traits.count, packed = 0, word_count;
    struct lookup_field *fields = arena_alloc(&p->scratch, count * sizeof *fields);
    struct lookup_table *words;

    for (size_t t = 0; t < count; t++) {
        uint32_t *numbers;

        if (!is_packed(as_trait(p->model->traits.items[t])))
            continue;
        numbers = arena_alloc(&p->scratch, p->lookups->codes.row_count * sizeof *numbers);
        for (size_t row = 0; row < p->lookups->codes.row_count; row++)
            numbers[row] = small_number(value_in_row(p, row, (uint32_t)t));
        fields[packed++].numbers = numbers;
    }
    word_count = lookup_pack(p->arena, fields, packed, p->lookups->codes.row_count, &words);
    for (size_t i = 0; i < word_count; i++)
        list_add(p->arena, &p->lookups->words, &words[i]);
    packed = 0;
    for (size_t t = 0; t < count; t++) {
        struct trait_column *column = &p->lookups->columns[t];

        if (!is_packed(as_trait(p->model->traits.items[t])))
            continue;
        column->word = fields[packed].word;
        column->shift = fields[packed].shift;
        column->mask = fields[packed].mask;
        packed++;
    }
}

static void fill_numbers(struct planner *p, uint32_t trait)
{
    int64_t *numbers = new_numbers(p, p->lookups->codes.row_count);

    for (size_t row = 0; row < p->lookups->codes.row_count; row++) {
        const struct trait_value *value = value_in_row(p, row, trait);

        numbers[row] = value ? value->number : 0;
    }
    p->lookups->columns[trait].numbers = lookup_table(p->arena, numbers,
                                                      p->lookups->codes.row_count);
}

static void fill_texts(struct planner *p, uint32_t trait, struct strings *strings)
{
    begin_table(p, strings, &p->lookups->columns[trait].at);
    for (size_t row = 0; row < p->lookups->codes.row_count; row++) {
        const struct trait_value *value = value_in_row(p, row, trait);

        add_string(p, strings, value ? value->text : STR(""));
    }
}

/* The items of all rows, in order of rows. */
static struct list items_by_row(struct planner *p, uint32_t trait, struct lookup_table *kept)
{
    int64_t *firsts = new_numbers(p, p->lookups->codes.row_count + 1);
    struct list items = { 0 };

    for (size_t row = 0; row < p->lookups->codes.row_count; row++) {
        const struct trait_value *value = value_in_row(p, row, trait);

        firsts[row] = (int64_t)items.count;
        for (size_t i = 0; value && i < value->items.count; i++)
            list_add(&p->scratch, &items, value->items.items[i]);
    }
    firsts[p->lookups->codes.row_count] = (int64_t)items.count;
    *kept = lookup_table(p->arena, firsts, p->lookups->codes.row_count + 1);
    return items;
}

static void fill_list(struct planner *p, const struct trait *trait, struct strings *strings)
{
    struct trait_column *column = &p->lookups->columns[trait->index];
    struct list items = items_by_row(p, trait->index, &column->firsts);

    begin_table(p, strings, &column->items);
    EACH (trait_item, item, items)
        add_string(p, strings, item->text);
    column->fields = arena_alloc(p->arena, trait->fields.count * sizeof *column->fields);
    for (size_t f = 0; f < trait->fields.count; f++) {
        bool words = as_trait_field(trait->fields.items[f])->choices.count > 0;
        int64_t *numbers = new_numbers(p, items.count);

        if (!words)
            begin_table(p, strings, &column->fields[f].at);
        for (size_t i = 0; i < items.count; i++) {
            const struct trait_item *item = as_trait_item(items.items[i]);

            if (words)
                numbers[i] = item->choices[f];
            else
                add_string(p, strings, item->values[f]);
        }
        if (words)
            column->fields[f].numbers = lookup_table(p->arena, numbers, items.count);
    }
}

static struct str summary_of(const struct code *code)
{
    return code->summary;
}

static struct str reference_of(const struct code *code)
{
    return code->references.count ? as_reference(code->references.items[0])->text : STR("");
}

/* A text of each code; classes and unlisted values answer with "".  No table if no code has one. */
static void fill_descriptions(struct planner *p, struct str (*text_of)(const struct code *code),
                              struct strings *strings, struct lookup_table *table)
{
    size_t row = 0;

    while (row < p->lookups->codes.row_count &&
           (!p->codes_by_row[row] || text_of(p->codes_by_row[row]).length == 0))
        row++;
    if (row == p->lookups->codes.row_count)
        return;
    begin_table(p, strings, table);
    for (row = 0; row < p->lookups->codes.row_count; row++)
        add_string(p, strings, p->codes_by_row[row] ? text_of(p->codes_by_row[row]) : STR(""));
}

static void place_strings(struct planner *p, const struct strings *strings)
{
    struct lookup_pool *pool = &p->lookups->texts;
    int64_t *at = new_numbers(p, strings->count);

    lookup_pool(p->arena, strings->items, strings->count, pool);
    for (size_t i = 0; i < strings->count; i++)
        at[i] = lookup_number(&pool->at, i);
    for (size_t i = 0; i < strings->table_count; i++) {
        const struct offsets *offsets = &strings->tables[i];
        size_t end = i + 1 < strings->table_count ? offsets[1].first : strings->count;

        *offsets->table = lookup_table(p->arena, at + offsets->first, end - offsets->first);
    }
}

static void plan_traits(struct planner *p)
{
    struct strings strings = { 0 };

    p->lookups->columns = arena_alloc(p->arena,
                                      p->model->traits.count * sizeof *p->lookups->columns);
    pack_traits(p);
    if (!p->selection->cut.texts) {
        fill_descriptions(p, summary_of, &strings, &p->lookups->summaries);
        fill_descriptions(p, reference_of, &strings, &p->lookups->references);
    }
    EACH (trait, trait, p->model->traits) {
        if (trait->kind == TRAIT_NUMBER || trait->kind == TRAIT_CODE_OF)
            fill_numbers(p, trait->index);
        else if (trait->kind == TRAIT_TEXT)
            fill_texts(p, trait->index, &strings);
        else if (trait->kind == TRAIT_LIST)
            fill_list(p, trait, &strings);
    }
    place_strings(p, &strings);
}

/* ---- all of them ----------------------------------------------------------------------------- */

/* A target without the option prints tables, whatever its language makes of a switch. */
static enum lookup_form form_of(struct str option)
{
    static const char *const words[] = { "auto", "switch", "table" };

    for (enum lookup_form form = LOOKUP_AUTO; form < LOOKUP_DATA; form++)
        if (str_is(option, words[form]))
            return form;
    return LOOKUP_DATA;
}

struct lookups *lookups_plan(const struct model *model, const struct selection *selection,
                             const struct target *target, const struct settings *settings,
                             struct arena *arena)
{
    struct planner p = { .model = model, .selection = selection, .arena = arena };

    p.lookups = record_new(arena, &lookups_type, SPAN_NONE);
    plan_values(&p, form_of(setting(target, settings, "lookup")));
    if (p.lookups->codes.kind != LOOKUP_KIND_SWITCH) {
        number_texts(&p);
        fill_values(&p);
        plan_all_texts(&p);
        plan_traits(&p);
    }
    arena_free(&p.scratch);
    return p.lookups;
}
