/* A revision is looked up once, so that it is reported once if it does not exist. */
#include "project/past.h"

#include "base/arena.h"
#include "base/path.h"
#include "project/git.h"

#include <string.h>

/* How to fetch REVISION, "origin/main" or "v1.2". */
static void help_fetch(struct diag *diag, struct str revision)
{
    const char *slash = memchr(revision.at, '/', revision.length);
    int remote = slash ? (int)(slash - revision.at) : 0;

    if (slash)
        diag_help(diag, "git fetch --depth=1 %.*s %.*s:refs/remotes/%.*s, or fetch-depth: 0 in CI",
                  remote, revision.at, (int)revision.length - remote - 1, slash + 1,
                  STR_ARGS(revision));
    else
        diag_help(diag, "correct the name, or fetch it: git fetch --unshallow --tags, or "
                        "fetch-depth: 0 in CI");
}

static bool has_revision(const struct past *past, struct str folder)
{
    const struct finder *find = &past->loader.find;
    struct str why;
    enum git_outcome outcome = git_find(find->arena, find->revision, folder, &why);

    if (outcome == GIT_NOT_FOUND)
        help_fetch(diag_add(find->diags, E0003, SPAN_NONE, "this clone does not have `%.*s`",
                            STR_ARGS(find->revision)),
                   find->revision);
    if (outcome == GIT_FAILED)
        diag_add(find->diags, E0003, SPAN_NONE, "cannot read revision `%.*s`: %.*s",
                 STR_ARGS(find->revision), STR_ARGS(why));
    return outcome == GIT_FOUND;
}

bool past_read(struct past *past, const struct loader *now, struct str revision, struct str folder,
               const char *name, struct diags *diags)
{
    struct finder *find = &past->loader.find;
    struct str path, ignored;
    struct data_file file;

    *past = (struct past){ .loader = { .find = now->find, .data_only = now->data_only } };
    find->revision = revision;
    find->diags = diags;
    if (!has_revision(past, folder))
        return false;
    path = str_format(find->arena, "%.*s%s", STR_ARGS(folder), name);
    past->has_project = git_read(find->arena, revision, path, &ignored, &ignored) == GIT_FOUND;
    return !past->has_project ||
           (load_file(&past->loader, path, SPAN_NONE, project_keywords, &file) &&
            project_read(&file, folder, find->arena, diags, &past->project));
}
