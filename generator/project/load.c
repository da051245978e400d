/* A tree of data is freed as soon as its model is made. */
#include "project/load.h"

#include "base/arena.h"
#include "base/path.h"
#include "lua/eval.h"
#include "project/embedded.h"
#include "spec/check.h"
#include "spec/link.h"
#include "spec/read.h"
#include "target/context.h"
#include "target/options.h"
#include "template/compiled.h"

enum { EXTENDS_MAX = 16 }; /* the most specs in a chain */

struct loaded_spec {
    struct str key;
    const struct model *model;
    struct loaded_spec *next;
};

struct loaded_target {
    struct str name;
    struct target *target;
    struct contexts *contexts;
    struct loaded_target *next;
};

struct loaded_template {
    const struct source *source; /* NULL for one that was compiled with the program */
    struct str path;             /* of such a one */
    const struct template *template;
    struct loaded_template *next;
};

/* ---- data ------------------------------------------------------------------------------------ */

/* The result is allocated in TREE. */
static bool read_data(struct loader *loader, const struct source *source,
                      const char *const *keywords, bool data_only, struct arena *tree,
                      struct data_file *file)
{
    struct data_file places;

    switch (data_parse(source, loader->find.limits, tree, loader->find.diags, &places)) {
    case DATA_READ:
        *file = places;
        return true;
    case DATA_NEEDS_LUA:
        if (data_only) {
            diag_add(loader->find.diags, E0115, places.computed_at,
                     "this file contains more than a list of values");
            return false;
        }
        return eval_data(source, &places, keywords, tree, loader->find.diags, loader->find.limits,
                         file) == DATA_READ;
    default:
        return false;
    }
}

bool load_file(struct loader *loader, struct str path, struct span at, const char *const *keywords,
               struct data_file *file)
{
    const struct source *source = find_file(&loader->find, path, at);

    return source && read_data(loader, source, keywords, false, loader->find.arena, file);
}

/* ---- specs ----------------------------------------------------------------------------------- */

/* Whether BASE may follow CHAIN, whose last of COUNT is the spec itself. */
static bool may_extend(struct loader *loader, const struct data_file *chain, int count,
                       const struct source *base, struct span at)
{
    for (int i = 0; i < count; i++) {
        if (!str_equal(chain[i].source->name, base->name))
            continue;
        diag_add(loader->find.diags, E0219, at,
                 i == 0 ? "the spec extends itself" : "the specs extend each other in a circle");
        return false;
    }
    if (count < EXTENDS_MAX)
        return true;
    diag_add(loader->find.diags, E0219, at,
             "the chain of specs that extend each other is longer than %d", EXTENDS_MAX);
    return false;
}

/* Fills FILES from its end, where the spec itself is, back to the spec that extends nothing;
 * returns the index of the latter, or -1. */
static int load_chain(struct loader *loader, const struct source *source, struct arena *tree,
                      struct data_file *files)
{
    int first = EXTENDS_MAX;

    for (;;) {
        struct span at = SPAN_NONE;
        struct str base;

        if (!read_data(loader, source, spec_keywords, loader->data_only, tree, &files[--first]))
            return -1;
        base = model_extends(&files[first], &at);
        if (base.length == 0)
            return first;
        source = find_base(&loader->find, base, source, at);
        if (!source || !may_extend(loader, &files[first], EXTENDS_MAX - first, source, at))
            return -1;
    }
}

static struct model *read_model(struct loader *loader, const struct source *source)
{
    struct data_file files[EXTENDS_MAX];
    struct arena tree = { 0 };
    int first = load_chain(loader, source, &tree, files);
    struct model *model = first < 0 ? NULL
                                    : model_read(files + first, (size_t)(EXTENDS_MAX - first),
                                                 loader->find.arena, loader->find.diags);

    arena_free(&tree);
    return model;
}

static const struct model *make_model(struct loader *loader, const struct source *source)
{
    unsigned errors = loader->find.diags->errors;
    struct model *model = read_model(loader, source);

    if (!model)
        return NULL;
    model_link(model, loader->find.diags);
    model_check(model, loader->find.diags);
    return loader->find.diags->errors == errors ? model : NULL;
}

const struct model *load_spec(struct loader *loader, struct str name, struct str folder,
                              struct span at)
{
    struct str key = spec_is_path(name) ? path_join(loader->find.arena, folder, name) : name;
    const struct source *source;
    struct loaded_spec *loaded;

    for (loaded = loader->specs; loaded; loaded = loaded->next)
        if (str_equal(loaded->key, key))
            return loaded->model;
    source = find_spec(&loader->find, name, folder, at);
    loaded = arena_alloc(loader->find.arena, sizeof *loaded);
    *loaded = (struct loaded_spec){ key, source ? make_model(loader, source) : NULL,
                                    loader->specs };
    loader->specs = loaded;
    return loaded->model;
}

/* ---- targets --------------------------------------------------------------------------------- */

static const char *const target_keywords[] = { "target", NULL };

struct target **load_targets(const struct loader *loader, struct diags *diags, size_t *count)
{
    struct loader all = *loader;
    struct list names = find_names(&loader->find, FIND_TARGETS);
    struct target **targets = arena_alloc(loader->find.arena, (names.count + 1) * sizeof *targets);

    all.find.diags = diags;
    *count = 0;
    EACH (text, text, names) {
        struct target *target = load_target(&all, text->text, SPAN_NONE);

        if (target)
            targets[(*count)++] = target;
    }
    return targets;
}

/* What people call a language is not always near the name of its target: `ts`, `c#`. */
struct str load_meant_target(struct loader *loader, struct str word)
{
    struct nearest nearest = diags_nearest(loader->find.diags, word);
    struct list names = find_names(&loader->find, FIND_TARGETS);
    struct target **targets;
    struct diags ignored;
    size_t count;

    if (list_find(&names, word))
        return (struct str){ NULL, 0 };
    diags_init(&ignored, loader->find.arena);
    targets = load_targets(loader, &ignored, &count);
    for (size_t i = 0; i < count; i++) {
        EACH (text, known, targets[i]->known_as)
            if (str_equal_folded(known->text, word))
                return targets[i]->name;
        nearest_try(&nearest, targets[i]->name);
    }
    return nearest.best;
}

static void report_target(struct loader *loader, struct str name, struct span at)
{
    struct diag *diag = diag_add(loader->find.diags, E0307, at, "unknown target `%.*s`",
                                 STR_ARGS(name));

    if (!diag_suggest(diag, load_meant_target(loader, name), '`'))
        find_help(&loader->find, diag, FIND_TARGETS, name);
}

/* Adds the rows that the target shares with another one. */
static void add_shared(struct loader *loader, struct target *target)
{
    const struct target *other;

    if (target->reserved_like.length == 0)
        return;
    other = load_target(loader, target->reserved_like, target->record.at);
    if (!other)
        return;
    EACH_MUTABLE (reserved_words, reserved, other->reserved)
        if (reserved->shared)
            list_add(loader->find.arena, &target->reserved, reserved);
}

struct target *load_target(struct loader *loader, struct str name, struct span at)
{
    unsigned errors = loader->find.diags->errors;
    struct loaded_target *loaded;
    const struct source *source;
    struct data_file file;
    struct arena tree = { 0 };
    struct str folder;

    for (loaded = loader->targets; loaded; loaded = loaded->next)
        if (str_equal(loaded->name, name))
            return loaded->target;
    loaded = arena_alloc(loader->find.arena, sizeof *loaded);
    *loaded = (struct loaded_target){ name, NULL, NULL, loader->targets };
    loader->targets = loaded;
    source = find_target(&loader->find, name, &folder, at);
    if (!source && loader->find.diags->errors == errors)
        report_target(loader, name, at);
    if (source && read_data(loader, source, target_keywords, false, &tree, &file))
        loaded->target = target_read(&file, folder, loader->find.arena, loader->find.diags);
    arena_free(&tree);
    if (loaded->target)
        add_shared(loader, loaded->target);
    if (loaded->target && options_add(loaded->target, loader->find.arena, loader->find.diags))
        loaded->contexts = contexts_make(&loaded->target->lexical, loader->find.arena,
                                         loader->find.diags);
    if (!loaded->contexts)
        loaded->target = NULL;
    return loaded->target;
}

/* ---- templates ------------------------------------------------------------------------------- */

static struct contexts *contexts_of(struct loader *loader, const struct target *target)
{
    struct loaded_target *loaded = loader->targets;

    while (loaded->target != target)
        loaded = loaded->next;
    return loaded->contexts;
}

static const struct source *load_include(void *loader, struct str name, const struct source *from,
                                         struct span at)
{
    return find_include(&((struct loader *)loader)->find, name, from, at);
}

static const struct template *compile_template(struct loader *loader, const struct target *target,
                                               const struct source *source)
{
    struct tpl_loader includes = { load_include, loader, loader->find.limits };
    struct template *template = arena_alloc(loader->find.arena, sizeof *template);

    return tpl_compile(source, contexts_of(loader, target), &includes, loader->find.arena,
                       loader->find.diags, template)
               ? template
               : NULL;
}

const struct template *load_template(struct loader *loader, struct target *target, struct str from,
                                     struct span at)
{
    const struct source *source = find_template(&loader->find, from, target->source, at);
    struct loaded_template *loaded;

    if (!source)
        return NULL;
    for (loaded = loader->templates; loaded; loaded = loaded->next)
        if (loaded->source == source)
            return loaded->template;
    loaded = arena_alloc(loader->find.arena, sizeof *loaded);
    *loaded = (struct loaded_template){ source, STR(""), compile_template(loader, target, source),
                                        loader->templates };
    loader->templates = loaded;
    return loaded->template;
}

static const struct template *read_compiled(struct loader *loader, const struct target *target,
                                            struct str path)
{
    const struct embedded_file *entries = embedded_find("compiled");
    struct template *template = arena_alloc(loader->find.arena, sizeof *template);

    return entries && compiled_read((struct str){ entries->bytes, entries->length }, path,
                                    contexts_of(loader, target), loader->find.arena, template)
               ? template
               : NULL;
}

const struct template *load_compiled(struct loader *loader, struct target *target, struct str from)
{
    struct str path = path_join(loader->find.arena, target->folder, from);
    struct loaded_template *loaded;

    if (target->source->on_disk)
        return NULL;
    for (loaded = loader->templates; loaded; loaded = loaded->next)
        if (!loaded->source && str_equal(loaded->path, path))
            return loaded->template;
    loaded = arena_alloc(loader->find.arena, sizeof *loaded);
    *loaded = (struct loaded_template){ NULL, path, read_compiled(loader, target, path),
                                        loader->templates };
    loader->templates = loaded;
    return loaded->template;
}
