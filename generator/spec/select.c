/* Picks the codes of a model that take part in an output; must not know targets or files. */
#include "spec/select.h"

#include "base/arena.h"
#include "spec/link.h"

#include <inttypes.h>

static bool matches(const struct code *code, const struct only *only)
{
    if (str_is(only->kind, "group"))
        return str_equal(code->group_id, only->word);
    if (str_is(only->kind, "class"))
        return code->code_class && str_equal(code->code_class->id, only->word);
    return str_equal(state_name(code->state->kind), only->word);
}

/* Whether one condition of the kind names the code; without any of that kind, ANSWER. */
static bool is_named(const struct code *code, const struct only *only, size_t count,
                     const char *kind, bool answer)
{
    bool asked = false;

    for (size_t i = 0; i < count; i++) {
        if (!str_is(only[i].kind, kind))
            continue;
        if (matches(code, &only[i]))
            return true;
        asked = true;
    }
    return asked ? false : answer;
}

/* Conditions of one kind are alternatives; of different kinds all must hold.  Groups are additions:
 * their codes join where they are named, and codes without a group are always there. */
static bool takes_part(const struct code *code, const struct only *only, size_t count,
                       bool reserved)
{
    if (code->state->kind == STATE_RETIRED || (code->state->kind == STATE_RESERVED && !reserved))
        return false;
    if (code->group_id.length && !is_named(code, only, count, "group", false))
        return false;
    return is_named(code, only, count, "class", true) && is_named(code, only, count, "state", true);
}

/* Whether the model has what ONLY names; if not, the nearest that it has. */
static bool is_known(const struct model *model, const struct only *only, struct nearest *nearest)
{
    bool known = false;

    if (str_is(only->kind, "state")) {
        for (enum state_kind kind = STATE_REGISTERED; kind <= STATE_RETIRED; kind++) {
            nearest_try(nearest, state_name(kind));
            known |= str_equal(only->word, state_name(kind));
        }
        return known;
    }
    list_try(str_is(only->kind, "group") ? &model->groups : &model->classes, nearest);
    return list_find(str_is(only->kind, "group") ? &model->groups : &model->classes, only->word);
}

static bool check_only(const struct model *model, const struct only *only, struct diags *diags)
{
    struct nearest nearest = diags_nearest(diags, only->word);
    struct diag *diag;

    if (!str_is(only->kind, "group") && !str_is(only->kind, "class") &&
        !str_is(only->kind, "state")) {
        diag = diag_add(diags, E0218, only->at, "cannot select by \"%.*s\"", STR_ARGS(only->kind));
        diag_help(diag, "select by group, class or state");
        return false;
    }
    if (is_known(model, only, &nearest))
        return true;
    diag = diag_add(diags, E0218, only->at, "the spec has no %.*s \"%.*s\"", STR_ARGS(only->kind),
                    STR_ARGS(only->word));
    diag_suggest(diag, nearest.best, '"');
    return false;
}

/* Of the codes of one value the first answers; it must be ungrouped, primary or alone. */
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

bool select_codes(const struct model *model, const struct only *only, size_t only_count,
                  bool reserved, struct arena *arena, struct diags *diags,
                  struct selection *selection)
{
    bool known = true;

    *selection = (struct selection){ .reserved = reserved };
    selection->codes = arena_alloc(arena, model->codes.count * sizeof *selection->codes);
    selection->listed = arena_alloc(arena, model->codes.count * sizeof *selection->listed);
    selection->classes = (struct code_class **)(void *)model->classes.items;
    selection->class_count = model->classes.count;
    for (size_t i = 0; i < only_count; i++)
        known &= check_only(model, &only[i], diags);
    EACH_MUTABLE (code, code, model->codes)
        if (takes_part(code, only, only_count, reserved))
            selection->codes[selection->code_count++] = code;
    if (known && selection->code_count == 0)
        diag_add(diags, E0218, only_count ? only[0].at : model->record.at,
                 "no codes are left to generate");
    return list_values(selection, diags) && known && selection->code_count > 0;
}
