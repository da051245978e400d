/* Pairs outputs by target and folder, then compares the pairs. */
#include "upkeep/breaking/outputs.h"

#include "base/arena.h"
#include "base/array.h"

/* ---- options --------------------------------------------------------------------------------- */

/* An option that only selects codes is compared by what it selects. */
static bool is_filter(struct str option)
{
    return str_is(option, "reserved");
}

/* They change comments only. */
static bool is_harmless(struct str option)
{
    return str_is(option, "comments") || str_is(option, "license");
}

/* The option NAME as JOB gives it, or NULL; the last one counts. */
static const struct given *given_option(const struct job *job, struct str name)
{
    for (size_t i = job->option_count; i > 0; i--)
        if (str_equal(job->options[i - 1].name, name))
            return &job->options[i - 1];
    return NULL;
}

/* The value of OPTION for JOB: its own, else that of the spec, else the default. */
static struct str value_of(const struct spec_state *state, const struct spec_output *output,
                           const struct target_option *option)
{
    const struct given *given = given_option(output->job, option->name);

    if (given)
        return given->value;
    EACH (option, said, state->model->options)
        if (str_equal(said->target, output->target->name) && str_equal(said->key, option->name))
            return said->value;
    return option->standard;
}

/* The comparison of two outputs. */
struct pair {
    struct comparison *comparison;
    const struct spec_state *states[2];
    const struct spec_output *outputs[2]; /* before and now */
};

/* Options that neither project file gives are compared with the specs. */
static void compare_options(const struct pair *pair)
{
    const struct job *before = pair->outputs[0]->job, *now = pair->outputs[1]->job;

    EACH (target_option, option, pair->outputs[1]->target->options) {
        const struct given *was = given_option(before, option->name),
                           *is = given_option(now, option->name);
        struct str old = value_of(pair->states[0], pair->outputs[0], option),
                   new = value_of(pair->states[1], pair->outputs[1], option);

        if ((was || is) && !is_filter(option->name) && !str_equal(old, new))
            change_add(pair->comparison, is_harmless(option->name) ? B0949 : B0939,
                       is ? is->at : now->record.at, was ? was->at : before->record.at,
                       "option %.*s of target %.*s was \"%.*s\" and is now \"%.*s\"",
                       STR_ARGS(option->name), STR_ARGS(now->target), STR_ARGS(old), STR_ARGS(new));
    }
}

/* ---- codes that take part -------------------------------------------------------------------- */

static bool cuts_reserved(const struct spec_state *state, const struct spec_output *output)
{
    EACH (target_option, option, output->target->options)
        if (str_is(option->name, "reserved"))
            return str_is(value_of(state, output, option), "no");
    return false;
}

/* The codes of an output; false if its conditions are wrong, which is reported elsewhere. */
static bool select(const struct pair *pair, int side, struct selection *selection)
{
    const struct job *job = pair->outputs[side]->job;
    struct filter filter = { job->only,
                             job->only_count,
                             { .reserved = cuts_reserved(pair->states[side],
                                                         pair->outputs[side]) } };
    struct diags unheard;

    diags_init(&unheard, pair->comparison->arena);
    return select_codes(pair->states[side]->model, &filter, pair->comparison->arena, &unheard,
                        selection);
}

static bool has_code(const struct selection *selection, struct str name)
{
    for (size_t i = 0; i < selection->code_count; i++)
        if (str_equal(selection->codes[i]->name, name))
            return true;
    return false;
}

static bool same_conditions(const struct job *before, const struct job *now)
{
    bool same = before->only_count == now->only_count;

    for (size_t i = 0; same && i < before->only_count; i++)
        same = str_equal(before->only[i].kind, now->only[i].kind) &&
               str_equal(before->only[i].word, now->only[i].word);
    return same;
}

/* Codes that the spec retired are reported with the spec.  Without another condition, an output
 * loses only codes that became reserved. */
static void compare_selections(const struct pair *pair)
{
    struct comparison *c = pair->comparison;
    const struct job *before = pair->outputs[0]->job, *now = pair->outputs[1]->job;
    struct selection was, is;
    struct buf names;
    size_t count = 0;
    bool cuts = cuts_reserved(pair->states[1], pair->outputs[1]);
    bool same = same_conditions(before, now) &&
                cuts == cuts_reserved(pair->states[0], pair->outputs[0]);

    if (same && !cuts)
        return;
    if (!select(pair, 0, &was) || !select(pair, 1, &is))
        return;
    buf_init(&names, c->arena, SIZE_MAX);
    EACH (code, code, pair->states[1]->model->codes)
        if (code->state->kind != STATE_RETIRED && (!same || code->state->kind == STATE_RESERVED) &&
            has_code(&was, code->name) && !has_code(&is, code->name))
            buf_print(&names, "%s%.*s", count++ ? ", " : "", STR_ARGS(code->name));
    if (count)
        change_add(c, B0960, now->record.at, before->record.at,
                   "the output for %.*s no longer has %.*s", STR_ARGS(now->target),
                   STR_ARGS(buf_str(&names)));
}

/* ---- renames --------------------------------------------------------------------------------- */

static bool loses_names(const struct spec_state *state, const struct spec_output *output)
{
    const struct lost_names *lost = &output->target->lost_names;

    if (!lost->given || lost->when.option.length == 0)
        return lost->given;
    EACH (target_option, option, output->target->options)
        if (str_equal(option->name, lost->when.option))
            return str_equal(value_of(state, output, option), lost->when.value);
    return false;
}

/* The code whose own name is NAME, or NULL. */
static const struct code *code_named(const struct model *model, struct str name)
{
    EACH (code, code, model->codes)
        if (str_equal(code->name, name))
            return code;
    return NULL;
}

static void compare_renames(const struct pair *pair)
{
    const struct spec_output *output = pair->outputs[1];

    if (!loses_names(pair->states[1], output))
        return;
    EACH (code, code, pair->states[1]->model->codes) {
        EACH (alias, alias, code->was) {
            const struct code *before = code_named(pair->states[0]->model, alias->name);

            if (before)
                change_add(pair->comparison, B0961, alias->record.at, before->name_at,
                           "%.*s is now called %.*s, and target %.*s does not keep the older name",
                           STR_ARGS(alias->name), STR_ARGS(code->name),
                           STR_ARGS(output->target->name));
        }
    }
}

/* ---- all of them ----------------------------------------------------------------------------- */

static bool same_dirs(const struct job *before, const struct job *now)
{
    bool same = before->dir_count == now->dir_count;

    for (size_t i = 0; same && i < before->dir_count; i++)
        same = str_equal(before->dirs[i].name, now->dirs[i].name) &&
               str_equal(before->dirs[i].value, now->dirs[i].value);
    return same;
}

/* The first output of NOW for the same target that is not TAKEN, preferably in the same folder. */
static const struct spec_output *find_output(const struct spec_output *before,
                                             const struct spec_state *now, bool *taken)
{
    const struct spec_output *found = NULL;

    for (size_t i = 0; i < now->count; i++) {
        const struct job *job = now->outputs[i].job;

        if (taken[i] || !str_equal(job->target, before->job->target))
            continue;
        if (!found || (same_dirs(before->job, job) && !same_dirs(before->job, found->job)))
            found = &now->outputs[i];
    }
    if (found)
        taken[found - now->outputs] = true;
    return found;
}

static void compare_output(const struct pair *pair)
{
    if (!pair->outputs[1]->target)
        return;
    compare_options(pair);
    compare_selections(pair);
}

/* A target that makes several outputs loses names once. */
static void compare_lost_names(struct pair *pair, const struct spec_output *output)
{
    for (size_t i = 0; &pair->states[1]->outputs[i] < output; i++)
        if (pair->states[1]->outputs[i].target == output->target)
            return;
    pair->outputs[1] = output;
    if (output->target)
        compare_renames(pair);
}

void breaking_compare_outputs(const struct spec_state *before, const struct spec_state *now,
                              struct span at, struct changes *changes)
{
    struct comparison c = { .arena = changes->arena, .changes = changes };
    bool *taken = arena_alloc(c.arena, now->count + 1);

    for (size_t i = 0; i < before->count; i++) {
        struct pair pair = { &c, { before, now }, { &before->outputs[i], NULL } };
        const struct job *job = before->outputs[i].job;

        pair.outputs[1] = find_output(pair.outputs[0], now, taken);
        if (!pair.outputs[1]) {
            change_add(&c, B0959, at, job->record.at, "%.*s is no longer generated for %.*s",
                       STR_ARGS(job->spec), STR_ARGS(job->target));
            continue;
        }
        compare_output(&pair);
        compare_lost_names(&pair, pair.outputs[1]);
    }
    changes_sort(changes, 0);
}
