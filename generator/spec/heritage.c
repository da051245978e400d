/* Removed codes are marked with the span that removes them; the end of the file settles the rest.
 */
#include "spec/heritage.h"

#include "base/arena.h"
#include "spec/kinds.h"
#include "spec/value.h"

#include <inttypes.h>
#include <stdlib.h>

struct inherited {
    int64_t value;
    struct code *code;
    struct span removed_at; /* without a source: it is kept */
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
    *heritage = (struct heritage){ reader, model, source, NULL, model->codes.count };
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

static struct inherited *find_named(struct heritage *heritage, const struct data *named)
{
    struct integer wanted = read_value(heritage->reader, named, STR("value"));
    struct inherited *inherited = find_kept(heritage, wanted.value);
    struct diag *diag;

    if (inherited)
        return inherited;
    diag = diag_add(heritage->reader->diags, E0118, named->at,
                    "no code %" PRId64 " in the extended spec", wanted.value);
    diag_help(
        diag,
        "to add a code, write code { ... }; change, drop and only need codes of the extended spec");
    return NULL;
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
        if (!wanted[i] && is_kept(&heritage->codes[i]))
            heritage->codes[i].removed_at = declaration->at;
}

/* ---- what the specs below say of removed codes ----------------------------------------------- */

/* Why VALUE, given by a spec below, names a code no longer: the removed one; NULL if it does. */
static const struct inherited *find_removed(const struct heritage *heritage,
                                            const struct integer *value)
{
    struct inherited *end, *removed;

    if (!value->given || value->at.source == heritage->source)
        return NULL;
    removed = find_value(heritage, value->value, &end);
    return removed < end && !removed->replaced && !find_kept(heritage, value->value) ? removed
                                                                                     : NULL;
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

static void remove_contrasts(const struct heritage *heritage, struct code *code)
{
    uint32_t kept = 0;

    EACH_MUTABLE (contrast, contrast, code->contrasts)
        if (!find_removed(heritage, &contrast->value))
            code->contrasts.items[kept++] = &contrast->record;
    code->contrasts.count = kept;
}

static void remove_use(const struct heritage *heritage, struct code *code)
{
    struct state *state;

    if (!find_removed(heritage, &code->state->use))
        return;
    state = record_new(heritage->reader->arena, &state_type, code->state->record.at);
    *state = *code->state;
    state->use = (struct integer){ 0 };
    code->state = state;
}

/* The fallbacks that one declaration removes are one problem. */
struct lost {
    const struct inherited *inherited;
    struct span declared_at;
};

static void remove_fallback(const struct heritage *heritage, struct integer *fallback,
                            struct lost *lost, size_t *count)
{
    const struct inherited *removed = find_removed(heritage, fallback);

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
        diag_help(diag, "keep %s, or give this spec its own: fallback = ...",
                  together > 1 ? "them" : "it");
    }
}

/* A fallback of the spec's own also stands for the values of the classes that lose theirs. */
static void remove_fallbacks(const struct heritage *heritage)
{
    struct model *model = heritage->model;
    struct lost *lost = arena_alloc(heritage->reader->arena,
                                    (model->classes.count + 1) * sizeof *lost);
    bool own = model->fallback.given && model->fallback.at.source == heritage->source;
    size_t count = 0;

    remove_fallback(heritage, &model->fallback, lost, &count);
    EACH_MUTABLE (code_class, code_class, model->classes)
        remove_fallback(heritage, &code_class->fallback, lost, &count);
    if (own)
        return;
    qsort(lost, count, sizeof *lost, compare_lost);
    report_lost(heritage, lost, count);
}

void heritage_end(struct heritage *heritage)
{
    struct list *codes = &heritage->model->codes;
    uint32_t kept = 0;

    if (heritage->count == 0)
        return;
    mark_replaced(heritage);
    for (size_t i = 0; i < heritage->count; i++)
        if (is_kept(&heritage->codes[i]))
            codes->items[kept++] = &heritage->codes[i].code->record;
    for (size_t i = heritage->count; i < codes->count; i++)
        codes->items[kept++] = codes->items[i];
    if (kept == codes->count)
        return;
    codes->count = kept;
    EACH_MUTABLE (code, code, *codes) {
        remove_contrasts(heritage, code);
        remove_use(heritage, code);
    }
    remove_fallbacks(heritage);
}
