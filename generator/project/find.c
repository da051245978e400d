/* Sources from the program are called `<builtin>/PATH`; those of a revision `REVISION:./PATH`, so
 * that the specs that they extend are found beside them. */
#include "project/find.h"

#include "base/arena.h"
#include "base/path.h"
#include "base/system/system.h"
#include "project/embedded.h"
#include "project/git.h"

#include <stdlib.h>

enum { PATH_SIZE = 4096 };

static const char builtin[] = "<builtin>/";

/* ---- reading --------------------------------------------------------------------------------- */

static struct str path_in_revision(const struct finder *finder, struct str path)
{
    size_t length = finder->revision.length;

    if (path.length > length && memcmp(path.at, finder->revision.at, length) == 0 &&
        path.at[length] == ':')
        return (struct str){ path.at + length + 1, path.length - length - 1 };
    return path;
}

static enum git_outcome read_revision(const struct finder *finder, struct str path,
                                      struct str *bytes, struct str *why)
{
    enum git_outcome outcome = git_read(finder->arena, finder->revision,
                                        path_in_revision(finder, path), bytes, why);

    if (outcome == GIT_NOT_FOUND)
        *why = str_format(finder->arena, "it does not exist at %.*s", STR_ARGS(finder->revision));
    return outcome;
}

static const struct source *add_revision(const struct finder *finder, struct str path,
                                         struct str *why)
{
    struct str name = path_in_revision(finder, path), bytes;

    if (read_revision(finder, path, &bytes, why) != GIT_FOUND)
        return NULL;
    name = str_format(finder->arena, "%.*s:%s%.*s", STR_ARGS(finder->revision),
                      path_is_absolute(name) || name.at[0] == '.' ? "" : "./", STR_ARGS(name));
    return source_add(finder->sources, name, bytes);
}

static const struct source *add_embedded(const struct finder *finder, struct str path)
{
    const struct embedded_file *file = embedded_find(
        arena_copy(finder->arena, path.at, path.length));

    if (!file)
        return NULL;
    return source_add(finder->sources, str_format(finder->arena, "%s%.*s", builtin, STR_ARGS(path)),
                      (struct str){ file->bytes, file->length });
}

/* Reads a file that is not in the program, of at most LIMIT bytes. */
static const struct source *read_file(const struct finder *finder, struct str path,
                                      enum limit limit, struct span at)
{
    struct str why = { 0 };
    const struct source *source = finder->revision.length
                                      ? add_revision(finder, path, &why)
                                      : source_read(finder->sources, path,
                                                    (size_t)finder->limits->at[limit], &why);

    if (!source && why.length == 0)
        limit_report(finder->diags, finder->limits, limit, at);
    else if (!source)
        diag_add(finder->diags, E0001, at, "cannot read `%.*s`: %.*s", STR_ARGS(path),
                 STR_ARGS(why));
    return source;
}

/* A file whose status cannot be read counts as existing: reading it will report the reason. */
static bool exists(const struct finder *finder, struct str path)
{
    struct sys_status status;
    enum sys_problem problem;
    struct str ignored;

    if (finder->revision.length)
        return read_revision(finder, path, &ignored, &ignored) == GIT_FOUND;
    problem = sys_problem(
        sys_status(SYS_HERE, arena_copy(finder->arena, path.at, path.length), SYS_FOLLOW, &status));
    return problem ? problem != SYS_MISSING && problem != SYS_NOT_FOLDER : status.type == SYS_FILE;
}

const struct source *find_file(const struct finder *finder, struct str path, struct span at)
{
    return read_file(finder, path, LIMIT_SOURCE, at);
}

/* ---- links ----------------------------------------------------------------------------------- */

/* Resolves the links in PATH into TO; false if nothing is there. */
static bool real_path(const struct finder *finder, struct str path, char *to)
{
    const char *name = path.length ? arena_copy(finder->arena, path.at, path.length) : ".";

    return sys_real_path(name, to, PATH_SIZE) == 0;
}

static bool is_below(const char *path, const char *folder)
{
    size_t length = strlen(folder);

    return strncmp(path, folder, length) == 0 && (path[length] == '/' || folder[length - 1] == '/');
}

/* Whether links lead PATH out of FOLDER and out of the real folder of FROM, the file that names
 * PATH: build tools may link all files to another tree.  FOLDER is UP folders above FROM. */
static bool leads_out(const struct finder *finder, struct str path, struct str folder,
                      const struct source *from, int up)
{
    char target[PATH_SIZE], within[PATH_SIZE];

    if (finder->revision.length || !real_path(finder, path, target) ||
        (real_path(finder, folder, within) && is_below(target, within)))
        return false;
    if (!real_path(finder, from->name, within))
        return true;
    for (; up >= 0 && strrchr(within, '/') > within; up--)
        *strrchr(within, '/') = '\0';
    return !is_below(target, within);
}

/* ---- names that are known -------------------------------------------------------------------- */

static void add_name(const struct finder *finder, struct list *list, struct str name)
{
    struct text *text = record_new(finder->arena, &text_type, SPAN_NONE);

    text->text = str_copy(finder->arena, name);
    list_add(finder->arena, list, text);
}

/* Names on their way out of a folder. */
struct listing {
    const struct finder *finder;
    enum find_kind kind;
    struct str folder;
    struct list *list;
};

static void add_entry(void *context, const char *entry)
{
    const struct listing *listing = context;
    const struct finder *finder = listing->finder;
    struct str name = str_of(entry), file = str_format(finder->arena, "%s/target.lua", entry);

    if (listing->kind == FIND_SPECS && str_ends_with(name, ".lua"))
        add_name(finder, listing->list, spec_stem(name));
    else if (listing->kind == FIND_TARGETS && name.at[0] != '.' &&
             exists(finder, path_join(finder->arena, listing->folder, file)))
        add_name(finder, listing->list, name);
}

/* A folder that cannot be read has no names. */
static void add_from_disk(const struct finder *finder, struct list *list, enum find_kind kind)
{
    struct listing listing = { finder, kind,
                               kind == FIND_SPECS ? finder->spec_path : finder->templates, list };
    const char *path = arena_copy(finder->arena, listing.folder.at, listing.folder.length);
    struct sys_file folder;

    if (listing.folder.length == 0 || sys_open_folder(path, &folder) != 0)
        return;
    sys_list(folder, add_entry, &listing);
    sys_close(folder);
}

/* The part between HEAD and TAIL of the name of an embedded file, if it has no `/`. */
static void add_embedded_names(const struct finder *finder, struct list *list, const char *head,
                               const char *tail)
{
    size_t around = strlen(head) + strlen(tail);

    for (size_t i = 0; i < embedded_file_count; i++) {
        struct str path = str_of(embedded_files[i].name), name;

        if (path.length <= around || strncmp(path.at, head, strlen(head)) != 0 ||
            !str_ends_with(path, tail))
            continue;
        name = (struct str){ path.at + strlen(head), path.length - around };
        if (!memchr(name.at, '/', name.length))
            add_name(finder, list, name);
    }
}

static int compare_texts(const void *a, const void *b)
{
    return str_compare(as_text(*(void *const *)a)->text, as_text(*(void *const *)b)->text);
}

struct list find_names(const struct finder *finder, enum find_kind kind)
{
    struct list names = { 0 };
    uint32_t kept = 0;

    add_from_disk(finder, &names, kind);
    if (kind == FIND_SPECS)
        add_embedded_names(finder, &names, "spec/", ".lua");
    else
        add_embedded_names(finder, &names, "templates/", "/target.lua");
    if (names.count)
        qsort(names.items, names.count, sizeof *names.items, compare_texts);
    for (uint32_t i = 0; i < names.count; i++)
        if (kept == 0 || compare_texts(&names.items[kept - 1], &names.items[i]) != 0)
            names.items[kept++] = names.items[i];
    names.count = kept;
    return names;
}

void find_help(const struct finder *finder, struct diag *diag, enum find_kind kind, struct str name)
{
    struct nearest nearest = diags_nearest(finder->diags, name);
    struct list names = find_names(finder, kind);
    struct buf all;

    buf_init(&all, finder->arena, SIZE_MAX);
    EACH (text, known, names) {
        nearest_try(&nearest, known->text);
        buf_print(&all, "%s%.*s", all.length ? ", " : "", STR_ARGS(known->text));
    }
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "choose one of %.*s", STR_ARGS(buf_str(&all)));
}

/* ---- specs ----------------------------------------------------------------------------------- */

bool spec_is_path(struct str name)
{
    return str_ends_with(name, ".lua") || path_folder(name).length || str_is(name, "-");
}

struct str spec_stem(struct str name)
{
    name = path_name(name);
    if (str_is(name, "-"))
        return STR("stdin");
    if (str_ends_with(name, ".lua"))
        name.length -= 4;
    return name;
}

const struct source *find_spec(const struct finder *finder, struct str name, struct str folder,
                               struct span at)
{
    struct str file, path;
    const struct source *source;
    struct diag *diag;

    if (str_is(name, "-"))
        return find_file(finder, name, at);
    if (spec_is_path(name))
        return find_file(finder, path_join(finder->arena, folder, name), at);
    file = str_format(finder->arena, "%.*s.lua", STR_ARGS(name));
    path = path_join(finder->arena, finder->spec_path, file);
    if (finder->spec_path.length && exists(finder, path))
        return find_file(finder, path, at);
    source = add_embedded(finder, path_join(finder->arena, STR("spec"), file));
    if (source)
        return source;
    diag = diag_add(finder->diags, E0001, at, "unknown spec `%.*s`", STR_ARGS(name));
    find_help(finder, diag, FIND_SPECS, name);
    if (exists(finder, file))
        diag_help(diag, "use `./%.*s` for the file of that name", STR_ARGS(file));
    return NULL;
}

const struct source *find_base(const struct finder *finder, struct str name,
                               const struct source *from, struct span at)
{
    struct str folder = path_folder(from->name);
    const char *wrong = NULL;

    if (spec_is_path(name) && !path_stays_inside(name))
        wrong = "a spec can only extend files in its own folder";
    else if (spec_is_path(name) && from->on_disk &&
             leads_out(finder, path_join(finder->arena, folder, name), folder, from, 0))
        wrong = "this link leads out of the folder of the spec";
    if (!wrong)
        return find_spec(finder, name, folder, at);
    diag_add(finder->diags, E0219, at, "%s", wrong);
    return NULL;
}

/* ---- targets and templates ------------------------------------------------------------------- */

const struct source *find_target(const struct finder *finder, struct str name, struct str *folder,
                                 struct span at)
{
    struct str file;

    *folder = str_format(finder->arena, "%.*s/", STR_ARGS(name));
    *folder = path_join(finder->arena, finder->templates, *folder);
    file = path_join(finder->arena, *folder, STR("target.lua"));
    if (finder->templates.length && path_stays_inside(name) && exists(finder, file))
        return find_file(finder, file, at);
    *folder = str_format(finder->arena, "templates/%.*s/", STR_ARGS(name));
    return add_embedded(finder, path_join(finder->arena, *folder, STR("target.lua")));
}

/* The source of the template PATH: always the same one, so that it is listed as an input once. */
static const struct source *template_source(const struct finder *finder, struct str path,
                                            bool on_disk, struct span at)
{
    struct str name = on_disk ? path : str_format(finder->arena, "%s%.*s", builtin, STR_ARGS(path));
    const struct source *source;

    for (source = finder->sources->first; source; source = source->next)
        if (source->on_disk == on_disk && str_equal(source->name, name))
            return source;
    if (on_disk)
        return read_file(finder, path, LIMIT_TEMPLATE, at);
    source = add_embedded(finder, path);
    if (!source)
        diag_add(finder->diags, E0001, at, "the program does not contain `%.*s`", STR_ARGS(path));
    return source;
}

/* The folder of a source, as a prefix of the names of its files. */
static struct str source_folder(const struct source *source)
{
    struct str folder = path_folder(source->name);

    if (!source->on_disk) {
        folder.at += sizeof builtin - 1;
        folder.length -= sizeof builtin - 1;
    }
    return folder;
}

const struct source *find_template(const struct finder *finder, struct str name,
                                   const struct source *from, struct span at)
{
    struct str folder = source_folder(from), path = path_join(finder->arena, folder, name);

    if (path_stays_inside(name) && !(from->on_disk && leads_out(finder, path, folder, from, 0)))
        return template_source(finder, path, from->on_disk, at);
    diag_add(finder->diags, E0408, at, "the template is not in the folder of the target");
    return NULL;
}

const struct source *find_include(const struct finder *finder, struct str name,
                                  const struct source *from, struct span at)
{
    struct str folder = source_folder(from), path;
    bool above = memchr(name.at, '/', name.length), on_disk;

    if (above) {
        folder.length--; /* with its `/` */
        folder = path_folder(folder);
    }
    path = path_join(finder->arena, folder, name);
    on_disk = from->on_disk && exists(finder, path);
    if (!on_disk && above)
        path = path_join(finder->arena, STR("templates"), name);
    if (!on_disk && !((above || !from->on_disk) && embedded_find(path.at)))
        return NULL;
    if (!on_disk || !leads_out(finder, path, folder, from, above))
        return template_source(finder, path, on_disk, at);
    diag_add(finder->diags, E0408, at, "the link `%.*s` leads out of the folder of the target",
             STR_ARGS(path));
    return NULL;
}
