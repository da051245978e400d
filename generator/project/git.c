/* Runs git, without a shell, to read a file as of a revision; must not know what is in the file. */
#include "project/git.h"

#include "base/arena.h"
#include "base/buf.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { OUT_MAX = 64 << 20, NO_PROGRAM = 127 };

/* What git printed, and its exit code; -1 if it could not be run. */
struct answer {
    struct buf out, problems;
    int code;
};

static void become_git(const char *const *arguments, const int *out, const int *problems)
{
    dup2(out[1], STDOUT_FILENO);
    dup2(problems[1], STDERR_FILENO);
    close(out[0]);
    close(out[1]);
    close(problems[0]);
    close(problems[1]);
    execvp("git", (char *const *)arguments);
    _exit(NO_PROGRAM);
}

/* Reads what there is; false at the end. */
static bool read_some(int file, struct buf *into)
{
    char bytes[4096];
    ssize_t count = read(file, bytes, sizeof bytes);

    if (count > 0)
        buf_add(into, bytes, (size_t)count);
    return count > 0 || (count < 0 && errno == EINTR);
}

static void read_both(int out, int problems, struct answer *answer)
{
    struct pollfd files[] = { { out, POLLIN, 0 }, { problems, POLLIN, 0 } };
    struct buf *const into[] = { &answer->out, &answer->problems };

    while (files[0].fd >= 0 || files[1].fd >= 0) {
        if (poll(files, 2, -1) < 0 && errno != EINTR)
            return;
        for (int i = 0; i < 2; i++)
            if (files[i].fd >= 0 && files[i].revents && !read_some(files[i].fd, into[i]))
                files[i].fd = -1;
    }
}

static void close_pair(const int *files)
{
    close(files[0]);
    close(files[1]);
}

static void run_git(struct arena *arena, const char *const *arguments, struct answer *answer)
{
    int out[2], problems[2], status = 0;
    pid_t child;

    buf_init(&answer->out, arena, OUT_MAX);
    buf_init(&answer->problems, arena, OUT_MAX);
    answer->code = -1;
    if (pipe(out) != 0)
        return;
    if (pipe(problems) != 0) {
        close_pair(out);
        return;
    }
    child = fork();
    if (child == 0)
        become_git(arguments, out, problems);
    close(out[1]);
    close(problems[1]);
    if (child > 0)
        read_both(out[0], problems[0], answer);
    close(out[0]);
    close(problems[0]);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (child > 0 && WIFEXITED(status))
        answer->code = WEXITSTATUS(status);
}

static struct str first_line(struct str text)
{
    const char *end = text.length ? memchr(text.at, '\n', text.length) : NULL;

    return end ? (struct str){ text.at, (size_t)(end - text.at) } : text;
}

static struct str reason(struct arena *arena, const struct answer *answer)
{
    struct str problems = buf_str(&answer->problems);

    if (answer->code == NO_PROGRAM && problems.length == 0)
        return STR("git is not installed");
    if (answer->code < 0)
        return STR("git could not be run");
    if (problems.length == 0)
        return str_format(arena, "git ended with exit code %d", answer->code);
    return first_line(problems);
}

/* Why there was no blob: no such revision, no such file in it, or what the READ of it said. */
static enum git_outcome find_reason(struct arena *arena, const char *const *where,
                                    const struct answer *read, struct str *why)
{
    struct answer list;

    run_git(arena,
            (const char *[]){ "git", "-C", where[0], "ls-tree", "--name-only", where[1], "--",
                              where[2], NULL },
            &list);
    if (list.code == 0 && list.out.length == 0)
        return GIT_NO_SUCH_FILE;
    *why = reason(arena, list.code == 0 ? read : &list);
    return GIT_FAILED;
}

enum git_outcome git_read(struct arena *arena, struct str revision, struct str path,
                          struct str *bytes, struct str *why)
{
    size_t folder = path.length;
    const char *directory, *name, *object, *blob;
    struct answer answer;

    while (folder && path.at[folder - 1] != '/')
        folder--;
    directory = folder ? arena_copy(arena, path.at, folder) : ".";
    name = arena_copy(arena, path.at + folder, path.length - folder);
    object = arena_copy(arena, revision.at, revision.length);
    if (revision.length == 0 || *object == '-') { /* it would be taken for an option */
        *why = STR("this is no name of a revision");
        return GIT_FAILED;
    }
    blob = str_format(arena, "%s:./%s%c", object, name, '\0').at;
    run_git(arena, (const char *[]){ "git", "-C", directory, "cat-file", "blob", blob, NULL },
            &answer);
    if (answer.out.over) {
        *why = STR("the file is too large");
        return GIT_FAILED;
    }
    if (answer.code != 0)
        return find_reason(arena, (const char *[]){ directory, object, name }, &answer, why);
    *bytes = buf_str(&answer.out);
    return GIT_READ;
}
