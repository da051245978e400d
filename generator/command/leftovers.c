/* An older state is only read if git reports a change, and specs without one are not read again. */
#include "command/leftovers.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/path.h"
#include "base/system/system.h"
#include "project/git.h"
#include "project/past.h"

#include <string.h>

struct paths {
    struct arena *arena;
    struct str *items;
    size_t count;
};

static void add_path(struct paths *paths, struct str path)
{
    paths->items = array_grow(paths->arena, paths->items, paths->count, sizeof *paths->items);
    paths->items[paths->count++] = path;
}

static bool has_path(const struct paths *paths, struct str path)
{
    for (size_t i = 0; i < paths->count; i++)
        if (str_equal(paths->items[i], path))
            return true;
    return false;
}

/* Adds a path for each text in LIST, which NULs end, in FOLDER. */
static void add_list(struct paths *paths, struct str folder, struct str list)
{
    for (size_t begin = 0, i = 0; i < list.length; i++) {
        if (list.at[i] != '\0')
            continue;
        add_path(paths,
                 path_join(paths->arena, folder, (struct str){ list.at + begin, i - begin }));
        begin = i + 1;
    }
}

/* ---- what is none of our business ------------------------------------------------------------ */

static bool exists(struct session *s, struct str folder, const char *name)
{
    struct sys_status status;
    const char *path = str_format(s->arena, "%.*s%s", STR_ARGS(folder), name).at;

    return sys_status(SYS_HERE, path, SYS_PLAIN, &status) == 0;
}

/* Files of another project, of a submodule, or that git ignores. */
static bool is_foreign(void *session, struct str path)
{
    struct session *s = session;

    for (struct str folder = path_folder(path);
         folder.length && !str_equal(folder, s->project.folder) && !str_ends_with(folder, "../");
         folder = path_folder((struct str){ folder.at, folder.length - 1 }))
        if (exists(s, folder, session_project_file) || exists(s, folder, ".git"))
            return true;
    return git_ignores(s->arena, s->project.folder, path);
}

/* ---- what other outputs write ---------------------------------------------------------------- */

/* Adds the paths of JOB's outputs; problems are ignored. */
static void add_outputs(struct paths *paths, const struct loader *loader, const struct job *job)
{
    struct loader quiet = *loader;
    struct build build = { .loader = &quiet };
    struct diags unheard;

    diags_init(&unheard, paths->arena);
    quiet.find.diags = &unheard;
    build_job(&build, job, true);
    for (size_t i = 0; i < build.count; i++)
        add_path(paths, build.artifacts[i].path);
}

/* The paths of all outputs of the project, whether this run makes them or not. */
static void add_others(struct session *s, struct paths *others)
{
    for (size_t i = 0; s->job_count < s->project.job_count && i < s->project.job_count; i++)
        add_outputs(others, &s->loader, &s->project.jobs[i]);
}

/* ---- what an older state wrote --------------------------------------------------------------- */

static struct str revision_of(const struct session *s)
{
    static const char git[] = "git:";
    struct str against = s->project.breaking.against;

    if (against.length <= sizeof git - 1 || memcmp(against.at, git, sizeof git - 1) != 0)
        return STR("HEAD");
    return (struct str){ against.at + sizeof git - 1, against.length - (sizeof git - 1) };
}

static void add_former(struct session *s, struct paths *suspects)
{
    struct paths changed = { .arena = s->arena };
    struct diags unheard;
    struct past past;
    struct str list;

    diags_init(&unheard, s->arena);
    if (!git_changed(s->arena, s->project.folder, revision_of(s), &list) || list.length == 0 ||
        !past_read(&past, &s->loader, revision_of(s), s->project.folder, session_project_file,
                   &unheard))
        return;
    add_list(&changed, s->project.folder, list);
    for (size_t i = 0; i < past.project.job_count; i++) {
        const struct job *job = &past.project.jobs[i];
        bool same = !has_path(&changed, path_join(s->arena, job->folder, job->spec));

        add_outputs(suspects, same ? &s->loader : &past.loader, job);
    }
}

static void add_tracked(struct session *s, struct paths *suspects)
{
    struct str list, why;

    if (git_tracked(s->arena, s->project.folder, &list, &why))
        add_list(suspects, s->project.folder, list);
    else
        diag_help(diag_add(s->diags, E0001, SPAN_NONE,
                           "cannot list the files that git tracks: %.*s", STR_ARGS(why)),
                  "run it in a repository, or without --tree");
}

void leftovers_find(struct session *s, struct surroundings *around)
{
    struct paths others = { .arena = s->arena }, suspects = { .arena = s->arena };

    if (s->cli->tree)
        add_tracked(s, &suspects);
    if (s->from_project) {
        add_others(s, &others);
        add_former(s, &suspects);
        around->whole = true;
    }
    around->others = others.items;
    around->other_count = others.count;
    around->suspects = suspects.items;
    around->suspect_count = suspects.count;
    if (s->from_project || s->cli->tree) {
        around->is_foreign = is_foreign;
        around->context = s;
    }
}
