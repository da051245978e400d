/* Finds and loads specs, targets and templates; must not know what is done with them. */
#include "project/load.h"

#include "base/arena.h"
#include "base/limit.h"
#include "lua/eval.h"
#include "project/embedded.h"
#include "project/git.h"
#include "spec/check.h"
#include "spec/link.h"
#include "spec/read.h"
#include "target/context.h"
#include "template/compiled.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum {
    EXTENDS_MAX = 16 /* specs in a chain */
};

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
    struct str path;
    const struct source *source;
    const struct template *template;
    struct loaded_template *next;
};

/* ---- files ----------------------------------------------------------------------------------- */

/* Sources of a revision are called `REVISION:./PATH`, so that what they extend is found beside
 * them; this is the path alone. */
static struct str path_in_revision(const struct loader *loader, struct str path)
{
    size_t length = loader->revision.length;

    if (path.length > length && memcmp(path.at, loader->revision.at, length) == 0 &&
        path.at[length] == ':')
        return (struct str){ path.at + length + 1, path.length - length - 1 };
    return path;
}

static enum git_outcome read_revision(struct loader *loader, struct str path, struct str *bytes,
                                      struct str *why)
{
    enum git_outcome outcome = git_read(loader->arena, loader->revision,
                                        path_in_revision(loader, path), bytes, why);

    if (outcome == GIT_NO_SUCH_FILE)
        *why = str_format(loader->arena, "there is none at %.*s", STR_ARGS(loader->revision));
    return outcome;
}

static const struct source *add_revision(struct loader *loader, struct str path, struct str *why)
{
    struct str name = path_in_revision(loader, path), bytes;

    if (read_revision(loader, path, &bytes, why) != GIT_READ)
        return NULL;
    name = str_format(loader->arena, "%.*s:%s%.*s", STR_ARGS(loader->revision),
                      name.at[0] == '/' || name.at[0] == '.' ? "" : "./", STR_ARGS(name));
    return source_add(loader->sources, name, bytes);
}

/* What cannot be looked at is there: who reads it will say why not. */
static bool exists(struct loader *loader, struct str path)
{
    struct stat status;
    struct str ignored;

    if (loader->revision.length)
        return read_revision(loader, path, &ignored, &ignored) == GIT_READ;
    if (stat(arena_copy(loader->arena, path.at, path.length), &status) != 0)
        return errno != ENOENT && errno != ENOTDIR;
    return S_ISREG(status.st_mode);
}

static const struct source *add_embedded(struct loader *loader, struct str path)
{
    const struct embedded_file *file = embedded_find(
        arena_copy(loader->arena, path.at, path.length));

    if (!file)
        return NULL;
    return source_add(loader->sources, str_format(loader->arena, "<builtin>/%.*s", STR_ARGS(path)),
                      (struct str){ file->bytes, file->length });
}

/* A file of foreign text; LIMIT says how large it may be. */
static const struct source *read_file(struct loader *loader, struct str path, enum limit limit,
                                      struct span at)
{
    size_t max = (size_t)loader->limits->at[limit];
    struct str why = { 0 };
    const struct source *source = loader->revision.length
                                      ? add_revision(loader, path, &why)
                                      : source_read(loader->sources, path, max, &why);

    if (!source && why.length == 0)
        limit_report(loader->diags, loader->limits, limit, at);
    else if (!source)
        diag_add(loader->diags, E0001, at, "cannot read `%.*s`: %.*s", STR_ARGS(path),
                 STR_ARGS(why));
    return source;
}

static bool is_path(struct str name)
{
    return str_ends_with(name, ".lua") || memchr(name.at, '/', name.length) || str_is(name, "-");
}

bool spec_is_path(struct str name)
{
    return is_path(name);
}

/* A path that stays in its folder: relative, without `..`. */
static bool is_inside(struct str path)
{
    size_t begin = 0;

    if (path.length == 0 || path.at[0] == '/')
        return false;
    for (size_t i = 0; i <= path.length; i++) {
        if (i < path.length && path.at[i] != '/')
            continue;
        if (i - begin == 2 && memcmp(path.at + begin, "..", 2) == 0)
            return false;
        begin = i + 1;
    }
    return true;
}

/* PATH without links, in TO; false if there is nothing. */
static bool real_path(struct loader *loader, struct str path, char *to)
{
    return realpath(path.length ? arena_copy(loader->arena, path.at, path.length) : ".", to);
}

static bool is_below(const char *path, const char *folder)
{
    size_t length = strlen(folder);

    return strncmp(path, folder, length) == 0 && (path[length] == '/' || length == 1);
}

/* Whether links lead PATH out of FOLDER, and out of where the file FROM that names it really is: a
 * build tool's farm of links to one tree is no way out.  UP folders lie between FROM and FOLDER. */
static bool leads_out(struct loader *loader, struct str path, struct str folder, struct str from,
                      int up)
{
    char target[PATH_MAX], within[PATH_MAX];

    if (loader->revision.length || !real_path(loader, path, target) ||
        (real_path(loader, folder, within) && is_below(target, within)))
        return false;
    if (!real_path(loader, from, within))
        return true;
    for (; up >= 0 && strrchr(within, '/') > within; up--)
        *strrchr(within, '/') = '\0';
    return !is_below(target, within);
}

static struct str folder_of(struct str path)
{
    while (path.length && path.at[path.length - 1] != '/')
        path.length--;
    return path;
}

struct str spec_path_from(struct arena *arena, struct str folder, struct str path)
{
    if (folder.length == 0 || (path.length && path.at[0] == '/'))
        return path;
    return str_format(arena, "%.*s%s%.*s", STR_ARGS(folder),
                      folder.at[folder.length - 1] == '/' ? "" : "/", STR_ARGS(path));
}

static struct str joined(struct loader *loader, struct str folder, struct str path)
{
    return spec_path_from(loader->arena, folder, path);
}

struct str spec_folder(struct str path)
{
    return folder_of(path);
}

struct str spec_stem(struct str name)
{
    struct str folder = folder_of(name);

    name.at += folder.length;
    name.length -= folder.length;
    if (str_is(name, "-"))
        return STR("stdin");
    if (str_ends_with(name, ".lua"))
        name.length -= 4;
    return name;
}

/* ---- names that are known -------------------------------------------------------------------- */

static void add_name(struct loader *loader, struct list *list, struct str name)
{
    struct text *text;

    EACH (text, known, *list)
        if (str_equal(known->text, name))
            return;
    text = record_new(loader->arena, &text_type, SPAN_NONE);
    text->text = str_copy(loader->arena, name);
    list_add(loader->arena, list, text);
}

/* PATH less HEAD and TAIL, if it has both and no `/` between them. */
static bool between(struct str path, const char *head, const char *tail, struct str *name)
{
    size_t head_length = strlen(head), tail_length = strlen(tail);

    if (path.length <= head_length + tail_length || memcmp(path.at, head, head_length) != 0 ||
        !str_ends_with(path, tail))
        return false;
    *name = (struct str){ path.at + head_length, path.length - head_length - tail_length };
    return !memchr(name->at, '/', name->length);
}

static void add_from_disk(struct loader *loader, struct list *list, struct str folder, bool specs)
{
    DIR *directory = folder.length ? opendir(arena_copy(loader->arena, folder.at, folder.length))
                                   : NULL;
    struct dirent *entry;

    while (directory && (entry = readdir(directory))) {
        struct str name = str_of(entry->d_name);
        struct str file = joined(loader, folder,
                                 str_format(loader->arena, "%s/target.lua", entry->d_name));

        if (specs && str_ends_with(name, ".lua"))
            add_name(loader, list, spec_stem(name));
        else if (!specs && name.at[0] != '.' && exists(loader, file))
            add_name(loader, list, name);
    }
    if (directory)
        closedir(directory);
}

static int compare_texts(const void *a, const void *b)
{
    return str_compare((*(struct text *const *)a)->text, (*(struct text *const *)b)->text);
}

struct list load_names(struct loader *loader, const char *kind)
{
    bool specs = strcmp(kind, "spec") == 0;
    struct list list = { 0 };

    add_from_disk(loader, &list, specs ? loader->spec_path : loader->templates, specs);
    for (size_t i = 0; i < embedded_file_count; i++) {
        struct str name;

        if (between(str_of(embedded_files[i].name), specs ? "spec/" : "templates/",
                    specs ? ".lua" : "/target.lua", &name))
            add_name(loader, &list, name);
    }
    if (list.count)
        qsort(list.items, list.count, sizeof *list.items, compare_texts);
    return list;
}

static void help_known(struct loader *loader, struct diag *diag, const char *kind, struct str name)
{
    struct nearest nearest = diags_nearest(loader->diags, name);
    struct list known = load_names(loader, kind);
    struct buf words;

    buf_init(&words, loader->arena, SIZE_MAX);
    for (size_t i = 0; i < known.count; i++) {
        nearest_try(&nearest, as_text(known.items[i])->text);
        buf_print(&words, "%s%.*s", i ? ", " : "", STR_ARGS(as_text(known.items[i])->text));
    }
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "there are: %.*s", STR_ARGS(buf_str(&words)));
}

/* ---- data ------------------------------------------------------------------------------------ */

/* The tree lives in TREE: who reads it needs it for a short time. */
static bool read_data(struct loader *loader, const struct source *source,
                      const char *const *keywords, bool data_only, struct arena *tree,
                      struct data_file *file)
{
    struct data_file places;

    switch (data_parse(source, tree, loader->diags, &places)) {
    case DATA_READ:
        *file = places;
        return true;
    case DATA_NEEDS_LUA:
        if (data_only) {
            diag_add(loader->diags, E0115, places.computed_at,
                     "this is more than a list of values");
            return false;
        }
        return eval_data(source, &places, keywords, tree, loader->diags, loader->limits, file) ==
               DATA_READ;
    default:
        return false;
    }
}

bool load_file(struct loader *loader, struct str path, struct span at, const char *const *keywords,
               struct data_file *file)
{
    const struct source *source = read_file(loader, path, LIMIT_SOURCE, at);

    return source && read_data(loader, source, keywords, false, loader->arena, file);
}

/* ---- specs ----------------------------------------------------------------------------------- */

static const struct source *find_spec(struct loader *loader, struct str name, struct str folder,
                                      struct span at)
{
    struct str path;
    const struct source *source;
    struct diag *diag;

    if (str_is(name, "-"))
        return read_file(loader, name, LIMIT_SOURCE, at);
    if (is_path(name))
        return read_file(loader, joined(loader, folder, name), LIMIT_SOURCE, at);
    path = joined(loader, loader->spec_path, str_format(loader->arena, "%.*s.lua", STR_ARGS(name)));
    if (loader->spec_path.length && exists(loader, path))
        return read_file(loader, path, LIMIT_SOURCE, at);
    source = add_embedded(loader, str_format(loader->arena, "spec/%.*s.lua", STR_ARGS(name)));
    if (source)
        return source;
    diag = diag_add(loader->diags, E0001, at, "there is no spec `%.*s`", STR_ARGS(name));
    help_known(loader, diag, "spec", name);
    if (exists(loader, str_format(loader->arena, "%.*s.lua", STR_ARGS(name))))
        diag_help(diag, "a file is named with its path: %.*s.lua", STR_ARGS(name));
    return NULL;
}

/* Whether BASE may follow CHAIN, whose last of COUNT is the spec itself. */
static bool may_extend(struct loader *loader, const struct data_file *chain, int count,
                       const struct source *base, struct span at)
{
    for (int i = 0; i < count; i++) {
        if (!str_equal(chain[i].source->name, base->name))
            continue;
        diag_add(loader->diags, E0219, at,
                 i == 0 ? "the spec extends itself" : "the specs extend each other in a circle");
        return false;
    }
    if (count < EXTENDS_MAX)
        return true;
    diag_add(loader->diags, E0219, at, "specs extend each other more than %d deep", EXTENDS_MAX);
    return false;
}

/* FILES from the spec itself, at the end, back to the one that extends nothing; the index of the
 * latter, or -1. */
static int load_chain(struct loader *loader, const struct source *source, struct arena *tree,
                      struct data_file *files)
{
    int first = EXTENDS_MAX;

    for (;;) {
        struct span at = SPAN_NONE;
        struct str base, folder = folder_of(source->name);

        if (!read_data(loader, source, spec_keywords, loader->data_only, tree, &files[--first]))
            return -1;
        base = model_extends(&files[first], &at);
        if (base.length == 0)
            return first;
        if (is_path(base) && !is_inside(base)) {
            diag_add(loader->diags, E0219, at, "a spec extends files of its own folder only");
            return -1;
        }
        if (is_path(base) && source->on_disk &&
            leads_out(loader, joined(loader, folder, base), folder, source->name, 0)) {
            diag_add(loader->diags, E0219, at, "this link leaves the folder of the spec");
            return -1;
        }
        source = find_spec(loader, base, folder, at);
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
                                                 loader->arena, loader->diags);

    arena_free(&tree);
    return model;
}

static const struct model *make_model(struct loader *loader, const struct source *source)
{
    unsigned errors = loader->diags->errors;
    struct model *model = read_model(loader, source);

    if (!model)
        return NULL;
    model_link(model, loader->diags);
    model_check(model, loader->diags);
    return loader->diags->errors == errors ? model : NULL;
}

const struct model *load_spec(struct loader *loader, struct str name, struct str folder,
                              struct span at)
{
    struct str key = is_path(name) ? joined(loader, folder, name) : name;
    const struct source *source;
    struct loaded_spec *loaded;

    for (loaded = loader->specs; loaded; loaded = loaded->next)
        if (str_equal(loaded->key, key))
            return loaded->model;
    source = find_spec(loader, name, folder, at);
    loaded = arena_alloc(loader->arena, sizeof *loaded);
    *loaded = (struct loaded_spec){ key, source ? make_model(loader, source) : NULL,
                                    loader->specs };
    loader->specs = loaded;
    return loaded->model;
}

/* ---- targets --------------------------------------------------------------------------------- */

static const char *const target_keywords[] = { "target", NULL };

static const struct source *find_target(struct loader *loader, struct str name, struct str *folder,
                                        struct span at)
{
    struct str disk = joined(loader, loader->templates,
                             str_format(loader->arena, "%.*s/", STR_ARGS(name)));
    struct str file = str_format(loader->arena, "%.*starget.lua", STR_ARGS(disk));
    const struct source *source;
    struct diag *diag;

    if (loader->templates.length && is_inside(name) && exists(loader, file)) {
        *folder = disk;
        return read_file(loader, file, LIMIT_SOURCE, at);
    }
    *folder = str_format(loader->arena, "templates/%.*s/", STR_ARGS(name));
    source = add_embedded(loader, str_format(loader->arena, "%.*starget.lua", STR_ARGS(*folder)));
    if (source)
        return source;
    diag = diag_add(loader->diags, E0307, at, "there is no target `%.*s`", STR_ARGS(name));
    help_known(loader, diag, "target", name);
    return NULL;
}

struct target *load_target(struct loader *loader, struct str name, struct span at)
{
    struct loaded_target *loaded;
    const struct source *source;
    struct data_file file;
    struct arena tree = { 0 };
    struct str folder;

    for (loaded = loader->targets; loaded; loaded = loaded->next)
        if (str_equal(loaded->name, name))
            return loaded->target;
    loaded = arena_alloc(loader->arena, sizeof *loaded);
    *loaded = (struct loaded_target){ name, NULL, NULL, loader->targets };
    loader->targets = loaded;
    source = find_target(loader, name, &folder, at);
    if (source && read_data(loader, source, target_keywords, false, &tree, &file))
        loaded->target = target_read(&file, folder, loader->arena, loader->diags);
    arena_free(&tree);
    if (loaded->target)
        loaded->contexts = contexts_make(&loaded->target->lexical, loader->arena, loader->diags);
    if (!loaded->contexts)
        loaded->target = NULL;
    return loaded->target;
}

/* ---- templates ------------------------------------------------------------------------------- */

/* NULL after it was reported at AT that it cannot be read. */
static struct loaded_template *template_file(struct loader *loader, struct str path, bool on_disk,
                                             struct span at)
{
    size_t max = (size_t)loader->limits->at[LIMIT_TEMPLATE];
    struct str why = STR("it is no part of the program");
    const struct source *source;
    struct loaded_template *loaded;

    for (loaded = loader->files; loaded; loaded = loaded->next)
        if (str_equal(loaded->path, path))
            return loaded;
    source = on_disk ? source_read(loader->sources, path, max, &why) : add_embedded(loader, path);
    if (!source) {
        if (why.length == 0)
            limit_report(loader->diags, loader->limits, LIMIT_TEMPLATE, at);
        else
            diag_add(loader->diags, E0001, at, "cannot read the template `%.*s`: %.*s",
                     STR_ARGS(path), STR_ARGS(why));
        return NULL;
    }
    loaded = arena_alloc(loader->arena, sizeof *loaded);
    *loaded = (struct loaded_template){ path, source, NULL, loader->files };
    loader->files = loaded;
    return loaded;
}

static bool is_embedded(const struct source *source)
{
    return !source->on_disk;
}

/* `NAME` beside the including file, or `OTHER/NAME` in a folder beside its own: on disk, else in
 * the program. */
static const struct source *load_include(void *data, struct str name, const struct source *from,
                                         struct span at)
{
    static const char builtin[] = "<builtin>/";
    struct loader *loader = data;
    struct str folder = folder_of(from->name), path;
    const struct loaded_template *loaded;
    bool on_disk;
    int up = 0;

    if (is_embedded(from)) {
        folder.at += sizeof builtin - 1;
        folder.length -= sizeof builtin - 1;
    }
    if (memchr(name.at, '/', name.length)) {
        folder.length--;
        folder = folder_of(folder);
        up = 1;
    }
    path = joined(loader, folder, name);
    on_disk = !is_embedded(from) && exists(loader, path);
    if (!on_disk && up)
        path = str_format(loader->arena, "templates/%.*s", STR_ARGS(name));
    if (!on_disk && !((up || is_embedded(from)) && embedded_find(path.at)))
        return NULL;
    if (on_disk && leads_out(loader, path, folder, from->name, up)) {
        diag_add(loader->diags, E0408, at, "the link `%.*s` leaves the folder of the target",
                 STR_ARGS(path));
        return NULL;
    }
    loaded = template_file(loader, path, on_disk, at);
    return loaded ? loaded->source : NULL;
}

static struct contexts *contexts_of(struct loader *loader, const struct target *target)
{
    struct loaded_target *loaded = loader->targets;

    while (loaded->target != target)
        loaded = loaded->next;
    return loaded->contexts;
}

const struct template *load_template(struct loader *loader, struct target *target, struct str from,
                                     struct span at)
{
    struct tpl_loader includes = { load_include, loader, loader->limits };
    struct str path = joined(loader, target->folder, from);
    struct loaded_template *loaded;
    struct template *template;

    if (!is_inside(from) || (!is_embedded(target->source) &&
                             leads_out(loader, path, target->folder, target->source->name, 0))) {
        diag_add(loader->diags, E0408, at, "the template leaves the folder of the target");
        return NULL;
    }
    loaded = template_file(loader, path, !is_embedded(target->source), at);
    if (!loaded || loaded->template)
        return loaded ? loaded->template : NULL;
    template = arena_alloc(loader->arena, sizeof *template);
    if (!tpl_compile(loaded->source, contexts_of(loader, target), &includes, loader->arena,
                     loader->diags, template))
        return NULL;
    loaded->template = template;
    return template;
}

const struct template *load_compiled(struct loader *loader, struct target *target, struct str from)
{
    const struct embedded_file *entries = embedded_find("compiled");
    struct template *template;

    if (!entries || !is_embedded(target->source))
        return NULL;
    template = arena_alloc(loader->arena, sizeof *template);
    if (!compiled_read((struct str){ entries->bytes, entries->length },
                       joined(loader, target->folder, from), contexts_of(loader, target),
                       loader->arena, template))
        return NULL;
    return template;
}
