/* A spec that extends another answers only with what it does not have from there. */
#include "command/search.h"

#include "base/arena.h"
#include "base/path.h"

/* The family whose matches come first: most people who ask for a bare number mean it. */
static const char first_family[] = "http";

/* ---- specs ----------------------------------------------------------------------------------- */

static const struct family *family_named(const struct search *search, struct str stem)
{
    for (size_t i = 0; i < search->count; i++)
        if (str_equal(spec_stem(search->families[i].name), stem))
            return &search->families[i];
    return NULL;
}

/* Two specs of one name are one family: the first, which is the project's. */
static void add_family(struct session *s, struct search *search, struct session_spec spec)
{
    struct str name = spec_is_path(spec.name) ? path_join(s->arena, spec.folder, spec.name)
                                              : spec.name;
    const struct model *model;

    if (family_named(search, spec_stem(name)))
        return;
    model = load_spec(&s->loader, spec.name, spec.folder, spec.at);
    if (model)
        search->families[search->count++] = (struct family){ .name = name, .model = model };
}

static void add_all(struct session *s, struct search *search)
{
    struct list known = find_names(&s->loader.find, FIND_SPECS);

    session_read_project(s);
    search->families = arena_alloc(s->arena, (s->project.job_count + known.count + 1) *
                                                 sizeof *search->families);
    for (size_t i = 0; i < s->project.job_count; i++) {
        const struct job *job = &s->project.jobs[i];

        add_family(s, search, (struct session_spec){ job->spec, job->folder, job->spec_at });
    }
    EACH (text, name, known)
        add_family(s, search, (struct session_spec){ name->text, STR(""), SPAN_NONE });
}

static void add_families(struct session *s, struct search *search)
{
    if (s->cli->spec.length == 0) {
        add_all(s, search);
        return;
    }
    search->families = arena_alloc(s->arena, sizeof *search->families);
    add_family(s, search, session_spec_named(s, s->cli->spec));
}

/* ---- what each has --------------------------------------------------------------------------- */

static bool has_code(const struct selection *found, const struct code *code)
{
    for (size_t i = 0; i < found->code_count; i++)
        if (found->codes[i]->value.value == code->value.value &&
            str_equal(found->codes[i]->name, code->name))
            return true;
    return false;
}

static bool has_class(const struct selection *found, const struct code_class *code_class)
{
    for (size_t i = 0; i < found->class_count; i++)
        if (str_equal(found->classes[i]->id, code_class->id))
            return true;
    return false;
}

static void leave_out(struct selection *found, const struct selection *base)
{
    size_t codes = found->code_count, classes = found->class_count;

    found->code_count = found->class_count = 0;
    for (size_t i = 0; i < codes; i++)
        if (!has_code(base, found->codes[i]))
            found->codes[found->code_count++] = found->codes[i];
    for (size_t i = 0; i < classes; i++)
        if (!has_class(base, found->classes[i]))
            found->classes[found->class_count++] = found->classes[i];
}

static void search_family(const struct search *search, bool alone, struct family *family)
{
    struct selection inherited;

    match_word(family->model, search->word, alone, &family->found);
    family->base = family->model->extends.length
                       ? family_named(search, spec_stem(family->model->extends))
                       : NULL;
    if (family->base && match_word(family->base->model, search->word, alone, &inherited))
        leave_out(&family->found, &inherited);
    family->has_unlisted = !family->base &&
                           match_unlisted(family->model, search->word, &family->unlisted);
}

bool family_has_found(const struct family *family)
{
    return family->found.code_count + family->found.class_count > 0;
}

/* ---- who answers ----------------------------------------------------------------------------- */

static const struct family *root_of(const struct family *family)
{
    while (family->base)
        family = family->base;
    return family;
}

/* Of several families that extend each other, the one that the others extend. */
static const struct family *only_finder(const struct search *search)
{
    const struct family *only = NULL;

    for (size_t i = 0; i < search->count; i++) {
        const struct family *family = &search->families[i];

        if (!family_has_found(family))
            continue;
        if (only && root_of(only) != root_of(family))
            return NULL;
        if (!only || family == root_of(family))
            only = family;
    }
    return only;
}

static bool has_found(const struct search *search)
{
    for (size_t i = 0; i < search->count; i++)
        if (family_has_found(&search->families[i]))
            return true;
    return false;
}

/* Of several families that have an answer for an unlisted value, none is worth more than a line. */
static const struct family *only_outside(const struct search *search)
{
    const struct family *only = NULL;

    for (size_t i = 0; i < search->count; i++) {
        if (only && search->families[i].has_unlisted)
            return NULL;
        if (search->families[i].has_unlisted)
            only = &search->families[i];
    }
    return only;
}

/* A value outside of the spec is worth an answer only where no other family has it. */
static bool answers_unlisted(const struct search *search, const struct family *family)
{
    return family->has_unlisted && !family_has_found(family) &&
           (family->unlisted.mistaken || family->unlisted.code_class || !has_found(search));
}

/* Who answers for an unlisted value in full. */
static const struct family *choose_outside(const struct search *search, const struct family *first)
{
    if (first && answers_unlisted(search, first))
        return first;
    return has_found(search) ? NULL : only_outside(search);
}

static bool has_unlisted(const struct search *search)
{
    for (size_t i = 0; i < search->count; i++)
        if (search_has_unlisted(search, &search->families[i]))
            return true;
    return false;
}

bool search_specs(struct session *s, struct str word, struct search *search)
{
    const struct family *first;

    *search = (struct search){ .word = word };
    add_families(s, search);
    for (size_t i = 0; i < search->count; i++)
        search_family(search, s->cli->spec.length > 0, &search->families[i]);
    first = s->cli->spec.length ? search->families : family_named(search, str_of(first_family));
    if (search->count == 0)
        return false;
    search->whole = first && family_has_found(first) ? first : only_finder(search);
    search->outside = choose_outside(search, first);
    return has_found(search) || has_unlisted(search);
}

bool search_has_unlisted(const struct search *search, const struct family *family)
{
    return family == search->outside ||
           (family->has_unlisted &&
            (family->unlisted.mistaken || (!search->outside && !has_found(search))));
}

struct str search_nearest(const struct search *search)
{
    struct nearest nearest = nearest_to(search->word);

    for (size_t i = 0; i < search->count; i++)
        match_nearest(search->families[i].model, &nearest);
    return nearest.best;
}
