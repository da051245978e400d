/* Programs that are run, without a shell, and the one that runs them; must not know what for. */
#include "base/system/posix.h"
#include "base/system/system.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

struct sys_file sys_standard(enum sys_stream stream)
{
    return (struct sys_file){ .handle = (int)stream }; /* the descriptors 0, 1 and 2 */
}

bool sys_is_terminal(enum sys_stream stream)
{
    return isatty((int)stream);
}

unsigned long sys_process(void)
{
    return (unsigned long)getpid();
}

uint64_t sys_cpu_ms(void)
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    struct timespec now = { 0 };

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
#else
    return (uint64_t)clock() * 1000 / CLOCKS_PER_SEC;
#endif
}

/* ---- running --------------------------------------------------------------------------------- */

/* The exit code by which posix_spawn may report that there is no such program, where it forks. */
enum { NOT_STARTED = 127 };

/* The two pipes that a program writes to: one end to read, one to write. */
struct pipes {
    int output[2], errors[2];
};

static void close_pipe(int *ends)
{
    for (int i = 0; i < 2; i++)
        if (ends[i] >= 0)
            close(ends[i]);
}

/* No other program that runs keeps an end open. */
static int make_pipe(int *ends)
{
    if (pipe(ends) != 0)
        return errno;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
}

/* A file without a name that has the input; NULL with errno. */
static FILE *make_input(const char *input, size_t length)
{
    FILE *file = tmpfile();

    if (file && (fwrite(input, 1, length, file) != length || fflush(file) != 0)) {
        fclose(file);
        file = NULL;
    }
    if (file)
        rewind(file);
    return file;
}

/* INPUT is a file to read, or NULL. */
static int spawn(const char *const *arguments, FILE *input, const struct pipes *pipes,
                 const posix_spawnattr_t *attributes, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);

    if (error)
        return error;
    error = input ? posix_spawn_file_actions_adddup2(&actions, fileno(input), STDIN_FILENO)
                  : posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY,
                                                     0);
    if (!error)
        error = posix_spawn_file_actions_adddup2(&actions, pipes->output[1], STDOUT_FILENO);
    if (!error)
        error = posix_spawn_file_actions_adddup2(&actions, pipes->errors[1], STDERR_FILENO);
    if (!error)
        error = posix_spawnp(child, arguments[0], &actions, attributes, (char *const *)arguments,
                             environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* Starts the program; in a GROUP of its own, it can be ended with all that it starts. */
static int start(const char *const *arguments, FILE *input, const struct pipes *pipes, bool group,
                 pid_t *child)
{
    posix_spawnattr_t attributes;
    int error = posix_spawnattr_init(&attributes);

    if (error)
        return error;
    if (group)
        error = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    if (!error)
        error = spawn(arguments, input, pipes, &attributes, child);
    posix_spawnattr_destroy(&attributes);
    return error;
}

typedef void take_function(void *context, enum sys_stream stream, const char *bytes, size_t length);

/* Takes what there is; false at the end. */
static bool take_some(int file, enum sys_stream stream, take_function *take, void *context)
{
    char bytes[4096];
    ssize_t count;

    POSIX_REPEAT(count, read(file, bytes, sizeof bytes));
    if (count > 0)
        take(context, stream, bytes, (size_t)count);
    return count > 0;
}

/* Milliseconds of a clock that is never set back. */
static int64_t clock_ms(void)
{
    struct timespec now = { 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Takes all output until END, or without a limit if that is 0.  False if the time is over. */
static bool take_all(const struct pipes *pipes, int64_t end, take_function *take, void *context)
{
    struct pollfd files[] = { { pipes->output[0], POLLIN, 0 }, { pipes->errors[0], POLLIN, 0 } };

    while (files[0].fd >= 0 || files[1].fd >= 0) {
        int64_t left = end ? end - clock_ms() : -1;

        if (end && left <= 0)
            return false;
        files[0].revents = files[1].revents = 0;
        if (poll(files, 2, (int)left) < 0 && errno != EINTR)
            return true;
        for (int i = 0; i < 2; i++)
            if (files[i].fd >= 0 && files[i].revents &&
                !take_some(files[i].fd, i == 0 ? SYS_OUTPUT : SYS_ERRORS, take, context))
                files[i].fd = -1;
    }
    return true;
}

/* Closing the ends that are written to lets those that are read come to an end. */
static int run_with(const char *const *arguments, FILE *input, struct pipes *pipes,
                    unsigned seconds, take_function *take, void *context, int *code)
{
    int64_t end = seconds ? clock_ms() + (int64_t)seconds * 1000 : 0;
    pid_t child, ended;
    int status = 0, error = start(arguments, input, pipes, seconds > 0, &child);
    bool in_time;

    if (error)
        return error;
    close(pipes->output[1]);
    close(pipes->errors[1]);
    pipes->output[1] = pipes->errors[1] = -1;
    in_time = take_all(pipes, end, take, context);
    if (!in_time)
        kill(-child, SIGKILL);
    POSIX_REPEAT(ended, waitpid(child, &status, 0));
    *code = ended == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return !in_time ? ETIMEDOUT : *code == NOT_STARTED ? ENOENT : 0;
}

int sys_run(const char *const *arguments, const char *input, size_t length, unsigned seconds,
            take_function *take, void *context, int *code)
{
    struct pipes pipes = { { -1, -1 }, { -1, -1 } };
    FILE *file = length ? make_input(input, length) : NULL;
    int error = length && !file ? errno : make_pipe(pipes.output);

    if (!error)
        error = make_pipe(pipes.errors);
    if (!error)
        error = run_with(arguments, file, &pipes, seconds, take, context, code);
    if (file)
        fclose(file);
    close_pipe(pipes.output);
    close_pipe(pipes.errors);
    return error;
}
