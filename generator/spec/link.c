/* Classes are linked first, then codes, then contrasts, each in order. */
#include "spec/link.h"

#include "base/arena.h"
#include "spec/value.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { CITED_MAX = 100 }; /* bytes of a document's name that are looked for in a reference */

/* ---- phrases --------------------------------------------------------------------------------- */

struct str phrase_key(struct arena *arena, struct str phrase)
{
    char *key = arena_alloc(arena, phrase.length + 1);

    return (struct str){ key, str_fold(phrase, key) };
}

struct str phrase_name(struct arena *arena, struct str phrase)
{
    char *name = arena_alloc(arena, phrase.length + 1);
    size_t length = 0;

    for (size_t i = 0; i < phrase.length; i++) {
        unsigned char c = (unsigned char)phrase.at[i];

        if (c >= 0x80)
            return STR("");
        if (c == '\'')
            continue;
        if (ascii_is_alnum(c))
            name[length++] = ascii_lower((char)c);
        else if (length && name[length - 1] != '_')
            name[length++] = '_';
    }
    while (length && name[length - 1] == '_')
        length--;
    if (length == 0 || ascii_is_digit((unsigned char)name[0]))
        return STR("");
    return (struct str){ name, length };
}

static struct str derived_name(const struct model *model, struct str phrase, struct span at,
                               struct diags *diags)
{
    struct str name = phrase_name(model->arena, phrase);
    struct diag *diag;

    if (name.length || phrase.length == 0)
        return name;
    diag = diag_add(diags, E0209, at, "cannot derive a name from this phrase");
    diag_help(diag, "add a name: name = \"...\"");
    return STR("");
}

/* ---- documents ------------------------------------------------------------------------------- */

/* The document whose name and a space start TEXT: a comma is missing.  Empty if there is none. */
static struct str find_cited(const struct model *model, struct str text)
{
    size_t most = text.length < CITED_MAX ? text.length : CITED_MAX;

    for (size_t i = 1; i < most; i++) {
        struct str name = { text.at, i };

        if (text.at[i] == ' ' && list_find(&model->documents, name))
            return name;
    }
    return STR("");
}

static void report_document(const struct model *model, const struct reference *reference,
                            struct str name, struct diags *diags)
{
    struct nearest nearest = diags_nearest(diags, name);
    struct str cited = find_cited(model, name);
    struct diag *diag = diag_add(diags, E0205, reference->record.at, "unknown document \"%.*s\"",
                                 STR_ARGS(name));

    list_try(&model->documents, &nearest);
    if (cited.length)
        diag_help(diag, "write a comma before the section: \"%.*s, ...\"", STR_ARGS(cited));
    else if (!diag_suggest(diag, nearest.best, '"'))
        diag_help(diag, "declare it: document { \"%.*s\", \"Title\", url = \"...\" }",
                  STR_ARGS(name));
}

static struct str section_url(const struct model *model, struct str url, struct str section)
{
    static const char token[] = "{section}";
    const char *at = url.length ? url.at : "", *end = at + url.length, *brace;
    struct buf out;

    buf_init(&out, model->arena, SIZE_MAX);
    while (at < end && (brace = memchr(at, token[0], (size_t)(end - at)))) {
        bool is_token = (size_t)(end - brace) >= sizeof token - 1 &&
                        memcmp(brace, token, sizeof token - 1) == 0;

        buf_add(&out, at, (size_t)(brace - at));
        buf_add_str(&out, is_token ? section : (struct str){ brace, 1 });
        at = brace + (is_token ? sizeof token - 1 : 1);
    }
    buf_add(&out, at, (size_t)(end - at));
    return buf_end(&out);
}

/* "RFC 9110, 15.5.5": a document, and after the comma a section. */
static void link_reference(const struct model *model, struct reference *reference,
                           struct diags *diags)
{
    struct str text = reference->text, name = text;
    const char *comma = text.length ? memchr(text.at, ',', text.length) : NULL;

    if (text.length == 0)
        return;
    if (comma) {
        name.length = (size_t)(comma - text.at);
        reference->section = (struct str){ comma + 1, text.length - name.length - 1 };
        while (reference->section.length && reference->section.at[0] == ' ')
            reference->section.at++, reference->section.length--;
    }
    reference->document = list_find(&model->documents, name);
    if (!reference->document) {
        report_document(model, reference, name, diags);
        return;
    }
    reference->document->cited = true;
    reference->url = section_url(model, reference->document->url, reference->section);
}

static void link_references(const struct model *model, const struct list *references,
                            struct diags *diags)
{
    EACH_MUTABLE (reference, reference, *references)
        link_reference(model, reference, diags);
}

static void link_aliases(struct model *model, const struct list *aliases, struct diags *diags)
{
    EACH_MUTABLE (alias, alias, *aliases) {
        link_references(model, &alias->references, diags);
        if (alias->name.length == 0)
            alias->name = derived_name(model, alias->phrase, alias->record.at, diags);
        alias->slot = model->slot_count++;
    }
}

static void link_trait_value(const struct model *model, struct trait_value *value,
                             struct diags *diags)
{
    link_references(model, &value->references, diags);
    EACH (trait_item, item, value->items)
        link_references(model, &item->references, diags);
}

/* ---- classes --------------------------------------------------------------------------------- */

static int compare_classes(const void *a, const void *b)
{
    const struct code_class *x = *(struct code_class *const *)a,
                            *y = *(struct code_class *const *)b;

    if (x->from.value != y->from.value)
        return x->from.value < y->from.value ? -1 : 1;
    return span_compare(x->record.at, y->record.at);
}

struct code_class *model_class_of(const struct model *model, int64_t value)
{
    size_t low = 0, high = model->classes.count; /* they are in order, and do not overlap */

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        struct code_class *code_class = (struct code_class *)model->classes.items[middle];

        if (value >= code_class->from.value && value <= code_class->to.value)
            return code_class;
        if (value < code_class->from.value)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static void link_class(struct model *model, struct code_class *code_class, struct diags *diags)
{
    if (!code_class->number.given)
        code_class->number = (struct integer){ (int64_t)code_class->index + 1, true,
                                               code_class->record.at };
    link_references(model, &code_class->references, diags);
    link_aliases(model, &code_class->was, diags);
    link_aliases(model, &code_class->also, diags);
    link_aliases(model, &code_class->accepts, diags);
    for (size_t i = 0; code_class->every && i < model->traits.count; i++)
        if (code_class->every[i])
            link_trait_value(model, code_class->every[i], diags);
}

static void link_classes(struct model *model, struct diags *diags)
{
    if (model->classes.count)
        qsort(model->classes.items, model->classes.count, sizeof *model->classes.items,
              compare_classes);
    EACH_MUTABLE (code_class, code_class, model->classes) {
        code_class->index = (uint32_t)EACH_INDEX(code_class, model->classes);
        link_class(model, code_class, diags);
    }
}

/* ---- codes ----------------------------------------------------------------------------------- */

unsigned code_rank(const struct code *code)
{
    return 2u * (code->group_id.length != 0) + !code->primary;
}

/* By value, then by rank, then in the order of the file. */
static int compare_codes(const void *a, const void *b)
{
    const struct code *x = *(struct code *const *)a, *y = *(struct code *const *)b;

    if (x->value.value != y->value.value)
        return x->value.value < y->value.value ? -1 : 1;
    if (code_rank(x) != code_rank(y))
        return code_rank(x) < code_rank(y) ? -1 : 1;
    return span_compare(x->record.at, y->record.at);
}

struct code *model_code(const struct model *model, int64_t value)
{
    size_t low = 0, high = model->codes.count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (as_code(model->codes.items[middle])->value.value < value)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == model->codes.count || as_code(model->codes.items[low])->value.value != value)
        return NULL;
    return (struct code *)model->codes.items[low];
}

static void link_group(const struct model *model, struct code *code, struct diags *diags)
{
    struct nearest nearest = diags_nearest(diags, code->group_id);
    struct diag *diag;

    if (code->group_id.length == 0)
        return;
    code->group = list_find(&model->groups, code->group_id);
    if (code->group)
        return;
    diag = diag_add(diags, E0207, code->group_at, "unknown group \"%.*s\"",
                    STR_ARGS(code->group_id));
    list_try(&model->groups, &nearest);
    if (!diag_suggest(diag, nearest.best, '"'))
        diag_help(diag, "declare it: group { \"%.*s\", \"Owner\", url = \"...\" }",
                  STR_ARGS(code->group_id));
}

static struct trait_value *inherit_trait(struct arena *arena, const struct trait_value *every)
{
    struct trait_value *copy = record_new(arena, &trait_value_type, every->record.at);

    *copy = *every;
    copy->inherited = true;
    return copy;
}

/* The class fills in what the code neither gives nor takes back, marked as inherited. */
static void inherit_traits(const struct model *model, struct code *code)
{
    struct trait_value **every = code->code_class ? code->code_class->every : NULL;

    if (!code->traits && every)
        code->traits = arena_alloc(model->arena, model->traits.count * sizeof *code->traits);
    for (size_t i = 0; code->traits && i < model->traits.count; i++) {
        struct trait_value **value = &code->traits[i];

        if (*value && (*value)->absent)
            *value = NULL;
        else if (!*value && every && every[i])
            *value = inherit_trait(model->arena, every[i]);
    }
}

static void link_code(struct model *model, struct code *code, struct diags *diags)
{
    code->text = value_format(model->arena, &model->display, code->value.value);
    if (code->name.length == 0)
        code->name = derived_name(model, code->phrase, code->name_at, diags);
    code->slot = model->slot_count++;
    code->code_class = model_class_of(model, code->value.value);
    if (code->code_class)
        list_add(model->arena, &code->code_class->codes, code);
    link_group(model, code, diags);
    link_references(model, &code->references, diags);
    link_references(model, &code->state->references, diags);
    link_aliases(model, &code->was, diags);
    link_aliases(model, &code->also, diags);
    link_aliases(model, &code->accepts, diags);
    for (size_t i = 0; code->traits && i < model->traits.count; i++)
        if (code->traits[i])
            link_trait_value(model, code->traits[i], diags);
    inherit_traits(model, code);
}

static void link_codes(struct model *model, struct diags *diags)
{
    if (model->codes.count)
        qsort(model->codes.items, model->codes.count, sizeof *model->codes.items, compare_codes);
    EACH_MUTABLE (code, code, model->codes) {
        code->index = (uint32_t)EACH_INDEX(code, model->codes);
        link_code(model, code, diags);
    }
}

/* ---- contrasts ------------------------------------------------------------------------------- */

static void link_contrast(const struct model *model, const struct code *code,
                          struct contrast *contrast, struct diags *diags)
{
    struct diag *diag;

    contrast->code = model_code(model, contrast->value.value);
    if (!contrast->code) {
        diag = diag_add(diags, E0204, contrast->record.at, "no code %" PRId64 " to contrast with",
                        contrast->value.value);
        diag_help(diag, "remove the line, or add the code");
    } else if (contrast->code == code) {
        diag_add(diags, E0204, contrast->record.at, "a code cannot be contrasted with itself");
        contrast->code = NULL;
    }
}

/* Written on one side, shown on both: the other code gets its own record that points back. */
static void mirror_contrast(const struct model *model, struct code *code,
                            const struct contrast *contrast)
{
    struct contrast *mirrored = record_new(model->arena, &contrast_type, contrast->record.at);

    *mirrored = *contrast;
    mirrored->code = code;
    mirrored->value = code->value;
    list_add(model->arena, &contrast->code->contrasts, mirrored);
}

static int compare_contrasts(const void *a, const void *b)
{
    const struct contrast *x = *(struct contrast *const *)a, *y = *(struct contrast *const *)b;

    return (x->value.value > y->value.value) - (x->value.value < y->value.value);
}

static void sort_contrasts(struct code *code)
{
    if (code->contrasts.count > 1)
        qsort(code->contrasts.items, code->contrasts.count, sizeof *code->contrasts.items,
              compare_contrasts);
}

/* Whether one of the first COUNT contrasts of FROM, which are in order, is with TO. */
static bool contrasts_with(const struct code *from, size_t count, const struct code *to)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct contrast *contrast = as_contrast(from->contrasts.items[middle]);

        if (contrast->value.value == to->value.value)
            return contrast->code == to;
        if (contrast->value.value < to->value.value)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static void link_contrasts(struct model *model, struct diags *diags)
{
    size_t *written = arena_alloc(model->arena, model->codes.count * sizeof *written);

    EACH_MUTABLE (code, code, model->codes) {
        written[code->index] = code->contrasts.count;
        EACH_MUTABLE (contrast, contrast, code->contrasts)
            link_contrast(model, code, contrast, diags);
        sort_contrasts(code);
    }
    EACH_MUTABLE (code, code, model->codes)
        for (size_t i = 0; i < written[code->index]; i++) {
            const struct contrast *contrast = as_contrast(code->contrasts.items[i]);
            const struct code *other = contrast->code;

            if (other && !contrasts_with(other, written[other->index], code))
                mirror_contrast(model, code, contrast);
        }
    EACH_MUTABLE (code, code, model->codes)
        sort_contrasts(code);
}

static struct integer given(int64_t number)
{
    return (struct integer){ .value = number, .given = true };
}

static void link_form(struct model *model)
{
    const struct display *display = &model->display;

    for (size_t i = 0; i < display->part_count; i++) {
        const struct display_part *from = &display->parts[i];
        struct form_part *part = record_new(model->arena, &form_part_type, SPAN_NONE);

        part->before = str_of(from->before);
        part->radix = given(from->radix);
        part->least = given(from->least);
        part->most = given(from->most);
        part->weight = given(from->weight);
        part->limit = (struct integer){ .value = from->limit, .given = from->limit > 0 };
        list_add(model->arena, &model->form, part);
    }
}

void model_link(struct model *model, struct diags *diags)
{
    link_form(model);
    link_classes(model, diags);
    link_codes(model, diags);
    link_contrasts(model, diags);
}
