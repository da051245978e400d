/* Reads the blob at once; only if that fails is the file looked for, to report why. */
#include "project/git.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/path.h"
#include "base/system/system.h"

#include <string.h>

enum { OUT_MAX = 64 << 20 };

/* The output of git, its exit code, and the reason if it could not be run. */
struct answer {
    struct buf out, problems;
    int code, error;
};

static void take(void *context, enum sys_stream stream, const char *bytes, size_t length)
{
    struct answer *answer = context;

    buf_add(stream == SYS_OUTPUT ? &answer->out : &answer->problems, bytes, length);
}

static bool run_git(struct arena *arena, const char *const *arguments, struct answer *answer)
{
    buf_init(&answer->out, arena, OUT_MAX);
    buf_init(&answer->problems, arena, OUT_MAX);
    answer->code = -1;
    answer->error = sys_run(arguments, NULL, 0, 0, take, answer, &answer->code);
    return answer->code == 0;
}

static struct str first_line(struct str text)
{
    const char *end = text.length ? memchr(text.at, '\n', text.length) : NULL;

    return end ? (struct str){ text.at, (size_t)(end - text.at) } : text;
}

static struct str reason(struct arena *arena, const struct answer *answer)
{
    struct str problems = buf_str(&answer->problems);

    if (sys_problem(answer->error) == SYS_MISSING)
        return STR("git is not installed");
    if (answer->error)
        return str_format(arena, "git could not be run: %s", sys_reason(answer->error));
    if (problems.length == 0)
        return str_format(arena, "git ended with exit code %d", answer->code);
    return first_line(problems);
}

static const char *folder_text(struct arena *arena, struct str folder)
{
    return folder.length ? str_copy(arena, folder).at : ".";
}

/* Git would take what begins with a dash for an option. */
static bool is_revision(struct str revision, struct str *why)
{
    if (revision.length && revision.at[0] != '-')
        return true;
    *why = STR("this is not the name of a revision");
    return false;
}

enum git_outcome git_find(struct arena *arena, struct str revision, struct str folder,
                          struct str *why)
{
    const char *tree = str_format(arena, "%.*s^{tree}", STR_ARGS(revision)).at;
    struct answer answer;

    if (!is_revision(revision, why))
        return GIT_FAILED;
    if (run_git(arena,
                (const char *[]){ "git", "-C", folder_text(arena, folder), "rev-parse", "--verify",
                                  "--quiet", tree, NULL },
                &answer))
        return GIT_FOUND;
    if (answer.code > 0 && answer.problems.length == 0)
        return GIT_NOT_FOUND;
    *why = reason(arena, &answer);
    return GIT_FAILED;
}

bool git_tracked(struct arena *arena, struct str folder, struct str *list, struct str *why)
{
    struct answer answer;

    if (!run_git(
            arena,
            (const char *[]){ "git", "-C", folder_text(arena, folder), "ls-files", "-z", NULL },
            &answer)) {
        *why = reason(arena, &answer);
        return false;
    }
    *list = buf_str(&answer.out);
    return true;
}

bool git_changed(struct arena *arena, struct str folder, struct str revision, struct str *list)
{
    struct answer answer;
    struct str ignored;

    if (!is_revision(revision, &ignored) ||
        !run_git(arena,
                 (const char *[]){ "git", "-C", folder_text(arena, folder), "diff", "--name-only",
                                   "--no-renames", "--relative", "-z", str_copy(arena, revision).at,
                                   "--", NULL },
                 &answer))
        return false;
    *list = buf_str(&answer.out);
    return true;
}

bool git_ignores(struct arena *arena, struct str folder, struct str path)
{
    struct answer answer;
    char real[4096];

    if (sys_real_path(str_copy(arena, path).at, real, sizeof real) != 0)
        return false;
    return run_git(arena,
                   (const char *[]){ "git", "-C", folder_text(arena, folder), "check-ignore", "-q",
                                     "--", real, NULL },
                   &answer);
}

/* Why the file could not be read: unknown revision, no such file in it, or the reason of READ. */
static enum git_outcome find_reason(struct arena *arena, const char *const *where,
                                    const struct answer *read, struct str *why)
{
    struct answer list;

    run_git(arena,
            (const char *[]){ "git", "-C", where[0], "ls-tree", "--name-only", where[1], "--",
                              where[2], NULL },
            &list);
    if (list.code == 0 && list.out.length == 0)
        return GIT_NOT_FOUND;
    *why = reason(arena, list.code == 0 ? read : &list);
    return GIT_FAILED;
}

enum git_outcome git_read(struct arena *arena, struct str revision, struct str path,
                          struct str *bytes, struct str *why)
{
    struct str folder = path_folder(path), name = str_copy(arena, path_name(path));
    const char *directory = folder_text(arena, folder);
    const char *object = str_copy(arena, revision).at, *blob;
    struct answer answer;
    bool good;

    if (!is_revision(revision, why))
        return GIT_FAILED;
    blob = str_format(arena, "%s:./%s", object, name.at).at;
    good = run_git(
        arena, (const char *[]){ "git", "-C", directory, "cat-file", "blob", blob, NULL }, &answer);
    if (answer.out.over) {
        *why = STR("the file is too large");
        return GIT_FAILED;
    }
    if (!good)
        return find_reason(arena, (const char *[]){ directory, object, name.at }, &answer, why);
    *bytes = buf_str(&answer.out);
    return GIT_FOUND;
}
