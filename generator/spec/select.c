/* Conditions become sets of words, one a kind. */
#include "spec/select.h"

#include "base/arena.h"
#include "spec/link.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { GROUP, CLASS, STATE, KIND_COUNT };

static const char *const kinds[] = { "group", "class", "state" };
static const char every_group[] = "all";

/* The words of the conditions, by kind. */
struct wanted {
    struct text_set words[KIND_COUNT];
};

static bool is_wanted(const struct wanted *wanted, int kind, struct str word)
{
    return text_set_find(&wanted->words[kind], word) != NULL;
}

/* Conditions of one kind are alternatives; of different kinds all must hold.  Groups are additions:
 * their codes join where they are named, and codes without a group always take part. */
static bool takes_part(const struct code *code, const struct wanted *wanted, struct cut cut)
{
    struct str class_id = code->code_class ? code->code_class->id : STR("");

    if (code->state->kind == STATE_RETIRED || (code->state->kind == STATE_RESERVED && cut.reserved))
        return false;
    if (code->group_id.length && !is_wanted(wanted, GROUP, code->group_id) &&
        !is_wanted(wanted, GROUP, str_of(every_group)))
        return false;
    if (wanted->words[CLASS].count && !is_wanted(wanted, CLASS, class_id))
        return false;
    return !wanted->words[STATE].count || is_wanted(wanted, STATE, state_name(code->state->kind));
}

/* What a condition of KIND can name, as words. */
static struct str *known_words(const struct model *model, int kind, size_t *count)
{
    const struct list *list = kind == GROUP ? &model->groups : &model->classes;
    struct str *words = arena_alloc(model->arena,
                                    (list->count + STATE_RETIRED + 1) * sizeof *words);

    *count = 0;
    for (size_t i = 0; kind != STATE && i < list->count; i++)
        words[(*count)++] = record_text(list->items[i]);
    if (kind == GROUP && list->count)
        words[(*count)++] = str_of(every_group);
    for (enum state_kind state = STATE_REGISTERED; kind == STATE && state <= STATE_RETIRED; state++)
        words[(*count)++] = state_name(state);
    return words;
}

/* Whether the model has what CONDITION names; if not, that is reported. */
static bool is_known(const struct model *model, int kind, const struct condition *condition,
                     struct diags *diags)
{
    struct nearest nearest = diags_nearest(diags, condition->word);
    struct diag *diag;
    struct str *words;
    struct buf all;
    size_t count;

    words = known_words(model, kind, &count);
    buf_init(&all, model->arena, SIZE_MAX);
    for (size_t i = 0; i < count; i++) {
        if (str_equal(words[i], condition->word))
            return true;
        nearest_try(&nearest, words[i]);
        buf_print(&all, "%s%.*s", i ? ", " : "", STR_ARGS(words[i]));
    }
    diag = diag_add(diags, E0218, condition->at, "the spec has no %s \"%.*s\"", kinds[kind],
                    STR_ARGS(condition->word));
    if (count == 0)
        diag_help(diag, "it has no %s at all: remove the condition", kinds[kind]);
    else if (!diag_suggest(diag, nearest.best, '"'))
        diag_help(diag, "choose from %.*s", STR_ARGS(buf_str(&all)));
    return false;
}

static bool add_condition(const struct model *model, const struct condition *condition,
                          struct wanted *wanted, struct diags *diags)
{
    struct diag *diag;
    int kind = 0;

    while (kind < KIND_COUNT && !str_is(condition->kind, kinds[kind]))
        kind++;
    if (kind == KIND_COUNT) {
        diag = diag_add(diags, E0218, condition->at, "cannot select by \"%.*s\"",
                        STR_ARGS(condition->kind));
        diag_help(diag, "select by group, class or state");
        return false;
    }
    text_set_add(&wanted->words[kind], &condition->word);
    return is_known(model, kind, condition, diags);
}

/* Lookups find the first code of a value; it must be ungrouped, primary or alone. */
static bool list_value(struct selection *selection, size_t first, size_t end, struct diags *diags)
{
    const struct code *code = selection->codes[first];
    struct diag *diag;

    selection->listed[selection->listed_count++] = selection->codes[first];
    if (end - first == 1 || code->group_id.length == 0 || code->primary)
        return true;
    diag = diag_add(diags, E0217, selection->codes[first + 1]->value.at,
                    "value %" PRId64 " is ambiguous: several groups have it", code->value.value);
    diag_note(diag, code->value.at, "another is here");
    diag_help(diag, "add `primary = true` to one of them, or select fewer groups");
    return false;
}

static bool list_values(struct selection *selection, struct diags *diags)
{
    bool answered = true;

    for (size_t first = 0, end; first < selection->code_count; first = end) {
        for (end = first + 1; end < selection->code_count; end++)
            if (selection->codes[end]->value.value != selection->codes[first]->value.value)
                break;
        answered &= list_value(selection, first, end, diags);
    }
    return answered;
}

bool select_codes(const struct model *model, const struct filter *filter, struct arena *arena,
                  struct diags *diags, struct selection *selection)
{
    struct wanted wanted;
    bool known = true;

    *selection = (struct selection){ .cut = filter->cut };
    selection->codes = arena_alloc(arena, model->codes.count * sizeof *selection->codes);
    selection->listed = arena_alloc(arena, model->codes.count * sizeof *selection->listed);
    selection->classes = (struct code_class **)(void *)model->classes.items;
    selection->class_count = model->classes.count;
    for (int kind = 0; kind < KIND_COUNT; kind++)
        wanted.words[kind] = text_set_make(arena, 0, false);
    for (size_t i = 0; i < filter->count; i++)
        known &= add_condition(model, &filter->conditions[i], &wanted, diags);
    EACH_MUTABLE (code, code, model->codes)
        if (takes_part(code, &wanted, filter->cut))
            selection->codes[selection->code_count++] = code;
    if (known && selection->code_count == 0)
        diag_add(diags, E0218, filter->count ? filter->conditions[0].at : model->record.at,
                 "no codes are left to generate");
    return list_values(selection, diags) && known && selection->code_count > 0;
}

/* ---- the order of lists ---------------------------------------------------------------------- */

bool lists_by_text(const struct model *model)
{
    return model->display.kind == DISPLAY_PACKED;
}

static int compare_texts(const void *left, const void *right)
{
    const struct code *a = *(struct code *const *)left, *b = *(struct code *const *)right;
    int order = str_compare(a->text, b->text);

    return order ? order : (a->index > b->index) - (a->index < b->index);
}

struct code **in_list_order(const struct model *model, struct arena *arena, struct code **codes,
                            size_t count)
{
    struct code **sorted;

    if (!lists_by_text(model) || count == 0)
        return codes;
    sorted = arena_alloc(arena, count * sizeof *sorted);
    memcpy(sorted, codes, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, compare_texts);
    return sorted;
}
