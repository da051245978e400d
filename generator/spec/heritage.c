/* Removed codes are marked with the span that removes them; the end of the file settles the rest.
 */
#include "spec/heritage.h"

#include "base/arena.h"
#include "spec/kinds.h"
#include "spec/link.h"
#include "spec/value.h"

#include <inttypes.h>
#include <stdlib.h>

struct inherited {
    struct str name; /* once the names are indexed */
    int64_t value;
    struct code *code;
    struct span removed_at; /* without a source: it is kept */
    bool left_out;          /* by `only` */
    bool replaced;          /* the spec has a code of its own with that value */
};

static bool is_kept(const struct inherited *inherited)
{
    return !inherited->removed_at.source;
}

static int compare_inherited(const void *a, const void *b)
{
    const struct inherited *x = a, *y = b;

    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return span_compare(x->code->record.at, y->code->record.at);
}

void heritage_begin(struct heritage *heritage, struct reader *reader, struct model *model,
                    const struct source *source)
{
    *heritage = (struct heritage){ reader, model, source, .count = model->codes.count };
    if (heritage->count == 0)
        return;
    heritage->codes = arena_alloc(reader->arena, heritage->count * sizeof *heritage->codes);
    EACH_MUTABLE (code, code, model->codes)
        heritage->codes[EACH_INDEX(code, model->codes)] = (struct inherited){
            .value = code->value.value, .code = code
        };
    qsort(heritage->codes, heritage->count, sizeof *heritage->codes, compare_inherited);
}

/* ---- one code -------------------------------------------------------------------------------- */

/* The inherited codes with VALUE are those from the one returned up to END. */
static struct inherited *find_value(const struct heritage *heritage, int64_t value,
                                    struct inherited **end)
{
    size_t low = 0, high = heritage->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (heritage->codes[middle].value < value)
            low = middle + 1;
        else
            high = middle;
    }
    while (high < heritage->count && heritage->codes[high].value == value)
        high++;
    *end = heritage->codes + high;
    return heritage->codes + low;
}

static struct inherited *find_kept(const struct heritage *heritage, int64_t value)
{
    struct inherited *end, *inherited = heritage->count ? find_value(heritage, value, &end) : NULL;

    for (; inherited && inherited < end; inherited++)
        if (is_kept(inherited))
            return inherited;
    return NULL;
}

/* ---- names ----------------------------------------------------------------------------------- */

static void index_names(struct heritage *heritage)
{
    struct arena *arena = heritage->reader->arena;

    heritage->names = text_set_make(arena, heritage->count, true);
    for (size_t i = 0; i < heritage->count; i++) {
        struct inherited *inherited = &heritage->codes[i];
        const struct code *code = inherited->code;

        inherited->name = code->name.length ? code->name : phrase_name(arena, code->phrase);
        if (inherited->name.length)
            text_set_add(&heritage->names, &inherited->name);
    }
}

static struct inherited *find_name(struct heritage *heritage, struct str name)
{
    const struct str *found;
    struct inherited *inherited;

    if (heritage->count == 0)
        return NULL;
    if (!heritage->names.arena)
        index_names(heritage);
    found = text_set_find(&heritage->names, name);
    inherited = found ? (struct inherited *)(void *)found : NULL;
    return inherited && is_kept(inherited) ? inherited : NULL;
}

static struct diag *report_missing(struct heritage *heritage, const struct data *named,
                                   struct str code)
{
    return diag_add(heritage->reader->diags, E0118, named->at, "no code %.*s in the extended spec",
                    STR_ARGS(code));
}

static struct inherited *find_by_name(struct heritage *heritage, const struct data *named)
{
    struct inherited *inherited = find_name(heritage, named->string);
    struct nearest nearest;

    if (inherited)
        return inherited;
    nearest = diags_nearest(heritage->reader->diags, named->string);
    for (size_t i = 0; i < heritage->count && nearest.limit >= 0; i++)
        if (is_kept(&heritage->codes[i]))
            nearest_try(&nearest, heritage->codes[i].name);
    diag_suggest(
        report_missing(heritage, named,
                       str_format(heritage->reader->arena, "\"%.*s\"", STR_ARGS(named->string))),
        nearest.best, '"');
    return NULL;
}

/* Five letters may be a value in the display form, and a name. */
static struct inherited *find_named(struct heritage *heritage, const struct data *named)
{
    const struct display *display = &heritage->model->display;
    struct inherited *inherited;
    struct integer wanted;

    if (named->type == DATA_STRING && !value_parse(display, named->string, &wanted.value))
        return find_by_name(heritage, named);
    wanted = read_value(heritage->reader, named, STR("value"));
    if (!wanted.given)
        return NULL;
    inherited = find_kept(heritage, wanted.value);
    if (!inherited && named->type == DATA_STRING)
        inherited = find_name(heritage, named->string);
    if (!inherited)
        diag_help(report_missing(heritage, named,
                                 value_format(heritage->reader->arena, display, wanted.value)),
                  "to add a code, write code { ... }; change, drop and only need codes of the "
                  "extended spec");
    return inherited;
}

struct code *heritage_find(struct heritage *heritage, const struct data *named)
{
    struct inherited *inherited = find_named(heritage, named);

    return inherited ? inherited->code : NULL;
}

/* ---- removing -------------------------------------------------------------------------------- */

void heritage_drop(struct heritage *heritage, const struct declaration *declaration)
{
    const struct data *table = &declaration->value;

    if (!is_list(heritage->reader, table, declaration->keyword, "values of codes"))
        return;
    if (table->table.count == 0)
        diag_add(heritage->reader->diags, E0110, declaration->at,
                 "`drop` needs the value of a code");
    for (size_t i = 0; i < table->table.count; i++) {
        const struct data *named = &table->table.fields[i].value;
        struct inherited *inherited = find_named(heritage, named);

        if (inherited)
            inherited->removed_at = named->at;
    }
}

void heritage_only(struct heritage *heritage, const struct declaration *declaration)
{
    const struct data *table = &declaration->value;
    bool *wanted = arena_alloc(heritage->reader->arena, heritage->count + 1);

    if (!is_list(heritage->reader, table, declaration->keyword, "values of codes"))
        return;
    for (size_t i = 0; i < table->table.count; i++) {
        struct inherited *inherited = find_named(heritage, &table->table.fields[i].value);

        if (inherited)
            wanted[inherited - heritage->codes] = true;
    }
    for (size_t i = 0; i < heritage->count; i++)
        if (!wanted[i] && is_kept(&heritage->codes[i])) {
            heritage->codes[i].removed_at = declaration->at;
            heritage->codes[i].left_out = true;
        }
}

/* ---- what the specs below say of changed codes ----------------------------------------------- */

/* VALUE, if a spec below gave it, follows a code that has another one now.  The code, if it was
 * removed; else NULL. */
static const struct inherited *follow(const struct heritage *heritage, struct integer *value)
{
    struct inherited *end, *removed;
    const struct inherited *kept = NULL;

    if (!value->given || value->at.source == heritage->source)
        return NULL;
    removed = find_value(heritage, value->value, &end);
    for (struct inherited *inherited = removed; inherited < end; inherited++) {
        if (is_kept(inherited) && inherited->code->value.value == value->value)
            return NULL;
        if (is_kept(inherited) && !kept)
            kept = inherited;
    }
    if (kept)
        *value = kept->code->value;
    return !kept && removed < end && !removed->replaced ? removed : NULL;
}

static void mark_replaced(struct heritage *heritage)
{
    const struct list *codes = &heritage->model->codes;

    for (size_t i = heritage->count; i < codes->count; i++) {
        struct inherited *end, *inherited;

        inherited = find_value(heritage, as_code(codes->items[i])->value.value, &end);
        for (; inherited < end; inherited++)
            inherited->replaced = true;
    }
}

static void follow_contrasts(const struct heritage *heritage, struct code *code)
{
    uint32_t kept = 0;

    EACH_MUTABLE (contrast, contrast, code->contrasts)
        if (!follow(heritage, &contrast->value))
            code->contrasts.items[kept++] = &contrast->record;
    code->contrasts.count = kept;
}

static void follow_use(const struct heritage *heritage, struct code *code)
{
    struct integer use = code->state->use;
    struct state *state;

    if (follow(heritage, &use))
        use = (struct integer){ 0 };
    if (use.given == code->state->use.given && use.value == code->state->use.value)
        return;
    state = record_new(heritage->reader->arena, &state_type, code->state->record.at);
    *state = *code->state;
    state->use = use;
    code->state = state;
}

/* The fallbacks that one declaration removes are one problem. */
struct lost {
    const struct inherited *inherited;
    struct span declared_at;
};

static void follow_fallback(const struct heritage *heritage, struct integer *fallback,
                            struct lost *lost, size_t *count)
{
    const struct inherited *removed = follow(heritage, fallback);

    if (!removed)
        return;
    fallback->given = false;
    for (size_t i = 0; i < *count; i++)
        if (lost[i].inherited == removed)
            return;
    lost[(*count)++] = (struct lost){ removed, fallback->at };
}

/* Of LOST, those that are removed where the first is: "100, 300 and 500". */
static struct str lost_together(const struct heritage *heritage, const struct lost *lost,
                                size_t count, size_t *together)
{
    struct arena *arena = heritage->reader->arena;
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    for (*together = 0; *together < count; ++*together) {
        const struct inherited *inherited = lost[*together].inherited;
        bool last = *together + 1 == count ||
                    span_compare(lost[*together + 1].inherited->removed_at, inherited->removed_at);

        if (span_compare(inherited->removed_at, lost->inherited->removed_at))
            break;
        buf_print(&out, "%s%.*s",
                  out.length == 0 ? ""
                  : last          ? " and "
                                  : ", ",
                  STR_ARGS(value_format(arena, &heritage->model->display, inherited->value)));
    }
    return buf_end(&out);
}

static int compare_lost(const void *a, const void *b)
{
    const struct lost *x = a, *y = b;
    int order = span_compare(x->inherited->removed_at, y->inherited->removed_at);

    return order ? order : compare_inherited(x->inherited, y->inherited);
}

/* What could be `fallback`: the inherited one, else the last code that is kept; NULL if none is. */
static const struct code *possible_fallback(const struct heritage *heritage)
{
    const struct model *model = heritage->model;
    const struct code *last = NULL;

    if (model->fallback.given)
        return model_code(model, model->fallback.value);
    EACH (code, code, model->codes)
        if (!last || code->value.value > last->value.value)
            last = code;
    return last;
}

static void help_lost(const struct heritage *heritage, struct diag *diag, const struct lost *lost,
                      struct str values)
{
    const struct code *fallback = possible_fallback(heritage);

    if (lost->inherited->left_out)
        diag_help(diag, "add %.*s to `only`", STR_ARGS(values));
    else
        diag_help(diag, "take %.*s out of `drop`", STR_ARGS(values));
    if (fallback)
        diag_help(diag,
                  "or add `fallback = %" PRId64 "` to `spec`; classes that lose theirs get it, too",
                  fallback->value.value);
}

static void report_lost(const struct heritage *heritage, const struct lost *lost, size_t count)
{
    for (size_t first = 0, together; first < count; first += together) {
        struct str values = lost_together(heritage, lost + first, count - first, &together);
        struct diag *diag = diag_add(
            heritage->reader->diags, E0213, lost[first].inherited->removed_at,
            together > 1 ? "fallbacks %.*s are removed" : "fallback %.*s is removed",
            STR_ARGS(values));

        diag_note(diag, lost[first].declared_at,
                  together > 1 ? "the first is declared here" : "it is declared here");
        help_lost(heritage, diag, &lost[first], values);
    }
}

/* The spec's own fallback also applies to the values of classes that lose theirs. */
static void follow_fallbacks(const struct heritage *heritage)
{
    struct model *model = heritage->model;
    struct lost *lost = arena_alloc(heritage->reader->arena,
                                    (model->classes.count + 1) * sizeof *lost);
    bool own = model->fallback.given && model->fallback.at.source == heritage->source;
    size_t count = 0;

    follow_fallback(heritage, &model->fallback, lost, &count);
    EACH_MUTABLE (code_class, code_class, model->classes)
        follow_fallback(heritage, &code_class->fallback, lost, &count);
    if (own)
        return;
    qsort(lost, count, sizeof *lost, compare_lost);
    report_lost(heritage, lost, count);
}

void heritage_end(struct heritage *heritage)
{
    struct list *codes = &heritage->model->codes;
    uint32_t kept = 0;
    bool changed = false;

    if (heritage->count == 0)
        return;
    mark_replaced(heritage);
    for (size_t i = 0; i < heritage->count; i++) {
        const struct inherited *inherited = &heritage->codes[i];

        if (is_kept(inherited))
            codes->items[kept++] = &inherited->code->record;
        changed |= !is_kept(inherited) || inherited->code->value.value != inherited->value;
    }
    for (size_t i = heritage->count; i < codes->count; i++)
        codes->items[kept++] = codes->items[i];
    codes->count = kept;
    if (!changed)
        return;
    EACH_MUTABLE (code, code, *codes) {
        follow_contrasts(heritage, code);
        follow_use(heritage, code);
    }
    follow_fallbacks(heritage);
}
