/* Slices of the selection where they are one, else arrays that are made once. */
#include "lua/slices.h"

#include "lua/field.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/claims.h"
#include "spec/select.h"

size_t first_from(struct code *const *codes, size_t count, int64_t value)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (codes[middle]->value.value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct code *listed_code(const struct viewer *viewer, int64_t value)
{
    const struct selection *selection = viewer->view->selection;
    size_t i = first_from(selection->listed, selection->listed_count, value);

    return i < selection->listed_count && selection->listed[i]->value.value == value
               ? selection->listed[i]
               : NULL;
}

/* ---- the order of lists ---------------------------------------------------------------------- */

static struct records in_order(struct viewer *viewer, struct records codes)
{
    struct code **items = (struct code **)(void *)codes.items;

    return (struct records){ in_list_order(viewer->view->model, viewer->arena, items, codes.count),
                             codes.count };
}

struct records view_codes(struct viewer *viewer, enum code_list list)
{
    const struct selection *selection = viewer->view->selection;
    struct records codes = { selection->listed, selection->listed_count };

    if (list == CODES_SELECTED)
        codes = (struct records){ selection->codes, selection->code_count };
    else if (list == CODES_ALL)
        codes = records_of(&viewer->view->model->codes);
    else if (list == CODES_ASCENDING)
        return codes;
    if (!viewer->codes[list].items)
        viewer->codes[list] = in_order(viewer, codes);
    return viewer->codes[list];
}

/* ---- the codes of a class or group ----------------------------------------------------------- */

/* Classes do not overlap, so the codes of each are adjacent. */
static struct records find_class_codes(struct viewer *viewer, const struct code_class *class)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = selection->listed_count;
    size_t begin = first_from(selection->listed, count, class->from.value);
    size_t end = class->to.value < INT64_MAX
                     ? first_from(selection->listed, count, class->to.value + 1)
                     : count;

    return (struct records){ selection->listed + begin, end > begin ? end - begin : 0 };
}

static struct records find_group_codes(struct viewer *viewer, const struct group *group)
{
    const struct selection *selection = viewer->view->selection;
    const struct code **codes;
    size_t count = 0, next = 0;

    for (size_t i = 0; i < selection->code_count; i++)
        count += selection->codes[i]->group == group;
    codes = arena_alloc(viewer->arena, (count + 1) * sizeof *codes);
    for (size_t i = 0; i < selection->code_count; i++)
        if (selection->codes[i]->group == group)
            codes[next++] = selection->codes[i];
    return (struct records){ codes, count };
}

/* Classes and groups share one array, the classes first. */
static struct records *codes_kept(struct viewer *viewer, const struct record *class_or_group)
{
    const struct list *groups = &viewer->view->model->groups;
    size_t class_count = viewer->view->model->classes.count, at = 0;

    if (!viewer->codes_of)
        viewer->codes_of = arena_alloc(viewer->arena,
                                       (class_count + groups->count) * sizeof *viewer->codes_of);
    if (class_or_group->type == &class_type)
        return &viewer->codes_of[as_class(class_or_group)->index];
    while (groups->items[at] != class_or_group)
        at++;
    return &viewer->codes_of[class_count + at];
}

struct records view_codes_of(struct viewer *viewer, const struct record *class_or_group)
{
    struct records *kept = codes_kept(viewer, class_or_group);

    if (!kept->items)
        *kept = in_order(viewer, class_or_group->type == &class_type
                                     ? find_class_codes(viewer, as_class(class_or_group))
                                     : find_group_codes(viewer, as_group(class_or_group)));
    return *kept;
}

/* An array that is filled in two passes: once to count, once with memory. */
struct record_array {
    const void **items; /* NULL while counting */
    size_t count;
};

static void add_record(struct record_array *array, const void *record)
{
    if (array->items)
        array->items[array->count] = record;
    array->count++;
}

static void add_list(struct record_array *array, const struct list *list)
{
    for (size_t i = 0; i < list->count; i++)
        add_record(array, list->items[i]);
}

static void add_constants(struct viewer *viewer, struct record_array *array)
{
    struct records selected = view_codes(viewer, CODES_SELECTED);

    array->count = 0;
    for (size_t i = 0; i < selected.count; i++) {
        const struct code *code = ((const struct code *const *)selected.items)[i];

        add_record(array, code);
        add_list(array, &code->was);
        add_list(array, &code->also);
    }
}

struct records view_constants(struct viewer *viewer)
{
    struct record_array array = { NULL, 0 };

    if (viewer->constants.items)
        return viewer->constants;
    add_constants(viewer, &array);
    array.items = arena_alloc(viewer->arena, (array.count + 1) * sizeof *array.items);
    add_constants(viewer, &array);
    viewer->constants = (struct records){ array.items, array.count };
    return viewer->constants;
}

struct records view_states(struct viewer *viewer)
{
    struct record_array array = { viewer->states, 0 };

    for (size_t i = 0; i < COUNT(viewer->states); i++)
        add_record(&array, &state_words[i]);
    return (struct records){ viewer->states, array.count };
}

/* Of CLAIMS the items that have a name, or a phrase. */
static struct records answering(struct viewer *viewer, const struct claims *claims, bool phrases)
{
    struct record_array array = { arena_alloc(viewer->arena, (claims->count + 1) * sizeof(void *)),
                                  0 };

    for (size_t i = 0; i < claims->count; i++) {
        const struct claim *claim = &claims->items[i];

        if ((phrases ? claim->phrase : claim->name).length)
            add_record(&array, claim->item);
    }
    return (struct records){ array.items, array.count };
}

static void settle_claims(struct viewer *viewer)
{
    struct arena scratch = { 0 };
    struct claims claims = claims_collect(viewer->view->selection, &scratch);

    claims_settle_phrases(&claims);
    viewer->names = answering(viewer, &claims, false);
    viewer->phrases = answering(viewer, &claims, true);
    arena_free(&scratch);
}

struct records view_names(struct viewer *viewer)
{
    if (!viewer->names.items)
        settle_claims(viewer);
    return viewer->names;
}

struct records view_phrases(struct viewer *viewer)
{
    if (!viewer->phrases.items)
        settle_claims(viewer);
    return viewer->phrases;
}

static struct records join_lists(struct viewer *viewer, const struct list *const lists[3])
{
    struct record_array array = { NULL, 0 };

    for (size_t i = 0; i < 3; i++)
        if (lists[i]->count == lists[0]->count + lists[1]->count + lists[2]->count)
            return records_of(lists[i]);
    array.items = arena_alloc(viewer->arena, (lists[0]->count + lists[1]->count + lists[2]->count) *
                                                 sizeof *array.items);
    for (size_t i = 0; i < 3; i++)
        add_list(&array, lists[i]);
    return (struct records){ array.items, array.count };
}

/* Joined once for each code or class: a loop over loops must not use up memory. */
struct records view_aliases(struct viewer *viewer, const struct record *record)
{
    const struct model *model = viewer->view->model;
    const struct list *lists[3];
    struct records *known;

    if (!viewer->aliases)
        viewer->aliases = arena_alloc(viewer->arena, (model->codes.count + model->classes.count) *
                                                         sizeof *viewer->aliases);
    if (record->type == &code_type) {
        const struct code *code = as_code(record);

        known = &viewer->aliases[code->index];
        lists[0] = &code->was, lists[1] = &code->also, lists[2] = &code->accepts;
    } else {
        const struct code_class *class = as_class(record);

        known = &viewer->aliases[model->codes.count + class->index];
        lists[0] = &class->was, lists[1] = &class->also, lists[2] = &class->accepts;
    }
    if (!known->items)
        *known = join_lists(viewer, lists);
    return *known;
}

static void find_kinds(struct viewer *viewer)
{
    const struct list *traits = &viewer->view->model->traits;

    for (size_t kind = 0; kind < COUNT(viewer->kinds); kind++) {
        struct record_array array = { arena_alloc(viewer->arena, traits->count * sizeof(void *)),
                                      0 };

        for (size_t i = 0; i < traits->count; i++)
            if (as_trait(traits->items[i])->kind == (enum trait_kind)kind)
                add_record(&array, traits->items[i]);
        viewer->kinds[kind] = (struct records){ array.items, array.count };
    }
    viewer->kinds_made = true;
}

bool view_traits(struct viewer *viewer, struct str kind, struct records *traits)
{
    if (!viewer->kinds_made)
        find_kinds(viewer);
    for (size_t i = 0; i < COUNT(viewer->kinds); i++)
        if (str_equal(kind, trait_kind_name((enum trait_kind)i))) {
            *traits = viewer->kinds[i];
            return true;
        }
    return false;
}
