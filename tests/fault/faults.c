/* A library to be preloaded: makes the K-th call of one function fail, or raises a signal there;
 * must not know the program.
 *
 *   FAULT_COUNT=FILE      at the end, writes how often each function was called, one per line
 *   FAULT_CALL=NAME FAULT_AT=K FAULT_ERROR=NUMBER     the call fails with this errno; for write, 0
 *                                                     means that it writes only a part, and for
 *                                                     read that it returns a single byte
 *   FAULT_CALL=NAME FAULT_AT=K FAULT_SIGNAL=NUMBER    the signal arrives just before the call
 *   FAULT_CALL=clock_gettime          an hour passes before each call
 *   FAULT_FOR=NAME        only in the program of this name, not in a shell that starts it
 *   FAULT_LOUD=1          a failing call is reported on standard error
 *
 * Where a function goes by two names, as openat and openat64, both count as the first; memory is
 * malloc, calloc and realloc alike.  Calls on standard output and error do not count. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FUNCTIONS(X) \
    X(memory) \
    X(openat) \
    X(read) X(write) X(close) X(renameat) X(mkdir) X(flock) X(fstat) X(fstatat) X(readlink) \
        X(fchmod) X(fchown) X(fdopendir) X(readdir) X(unlinkat) X(utimensat) X(clock_gettime) \
            X(calloc) X(realloc) X(malloc)

enum function {
#define X(name) CALL_##name,
    FUNCTIONS(X)
#undef X
        FUNCTION_COUNT
};

static const char *const names[] = {
#define X(name) #name,
    FUNCTIONS(X)
#undef X
};

static long calls[FUNCTION_COUNT];
static long fault_at;
static int fault_call = -1, fault_error, fault_signal, loud;
static int ready;

__attribute__((constructor)) static void begin(void)
{
    const char *call = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");
    const char *error = getenv("FAULT_ERROR"), *number = getenv("FAULT_SIGNAL");
    const char *name = getenv("FAULT_FOR");

    for (int i = 0; call && i < FUNCTION_COUNT; i++)
        if (strcmp(names[i], call) == 0)
            fault_call = i;
    fault_at = at ? atol(at) : 0;
    fault_error = error ? atoi(error) : 0;
    fault_signal = number ? atoi(number) : 0;
    loud = getenv("FAULT_LOUD") != NULL;
    ready = !name || strcmp(name, program_invocation_short_name) == 0;
}

__attribute__((destructor)) static void end(void)
{
    const char *path = ready ? getenv("FAULT_COUNT") : NULL;
    FILE *out;

    ready = 0;
    out = path ? fopen(path, "w") : NULL;
    for (int i = 0; out && i < FUNCTION_COUNT; i++)
        fprintf(out, "%s %ld\n", names[i], calls[i]);
    if (out)
        fclose(out);
}

/* Counts the call; true if it is to fail. */
static int strikes(enum function function)
{
    static const char message[] = "(fault)\n";

    if (!ready || ++calls[function] != fault_at || (int)function != fault_call)
        return 0;
    if (loud && write(2, message, sizeof message - 1) < 0)
        return 0;
    if (fault_signal) {
        raise(fault_signal);
        return 0;
    }
    errno = fault_error;
    return 1;
}

static int is_input(int file)
{
    return file != STDOUT_FILENO && file != STDERR_FILENO;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRAP(type, name, as, failed, parameters, arguments, counted) \
    type name parameters \
    { \
        static __typeof__(&name) real; \
\
        if (!real) \
            real = REAL(name); \
        if ((counted) && strikes(CALL_##as)) \
            return failed; \
        return real arguments; \
    }

/* Systems release the descriptor even if closing it fails. */
int close(int file)
{
    static __typeof__(&close) real;
    int fails = file > 2 && strikes(CALL_close), error = errno, closed;

    if (!real)
        real = REAL(close);
    closed = real(file);
    errno = fails ? error : errno;
    return fails ? -1 : closed;
}

WRAP(int, renameat, renameat, -1, (int a, const char *from, int b, const char *to),
     (a, from, b, to), 1)
WRAP(int, mkdir, mkdir, -1, (const char *path, mode_t mode), (path, mode), 1)
WRAP(int, flock, flock, -1, (int file, int operation), (file, operation), 1)
WRAP(int, fstat, fstat, -1, (int file, struct stat *status), (file, status), is_input(file))
WRAP(int, fstatat, fstatat, -1, (int folder, const char *path, struct stat *status, int flags),
     (folder, path, status, flags), 1)
WRAP(ssize_t, readlink, readlink, -1, (const char *path, char *to, size_t size), (path, to, size),
     1)
WRAP(int, fchmod, fchmod, -1, (int file, mode_t mode), (file, mode), 1)
WRAP(int, fchown, fchown, -1, (int file, uid_t user, gid_t group), (file, user, group), 1)
WRAP(DIR *, fdopendir, fdopendir, NULL, (int file), (file), 1)
WRAP(struct dirent *, readdir, readdir, NULL, (DIR * folder), (folder), 1)
WRAP(int, unlinkat, unlinkat, -1, (int folder, const char *path, int flags), (folder, path, flags),
     1)
WRAP(int, utimensat, utimensat, -1,
     (int folder, const char *path, const struct timespec times[2], int flags),
     (folder, path, times, flags), 1)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) \
    { \
        static __typeof__(&name) real; \
        mode_t mode = 0; \
        va_list rest; \
\
        if (!real) \
            real = REAL(name); \
        if (flags & O_CREAT) { \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        return strikes(CALL_openat) ? -1 : real(folder, path, flags, mode); \
    }

OPENAT(openat)

/* The variants for files larger than a long can represent. */
#if defined __GLIBC__
OPENAT(openat64)
WRAP(int, fstat64, fstat, -1, (int file, struct stat64 *status), (file, status), is_input(file))
WRAP(int, fstatat64, fstatat, -1, (int folder, const char *path, struct stat64 *status, int flags),
     (folder, path, status, flags), 1)
WRAP(struct dirent64 *, readdir64, readdir, NULL, (DIR * folder), (folder), 1)
#endif

int clock_gettime(clockid_t clock, struct timespec *now)
{
    static __typeof__(&clock_gettime) real;
    int result;

    if (!real)
        real = REAL(clock_gettime);
    result = real(clock, now);
    if (ready && clock == CLOCK_MONOTONIC && fault_call == CALL_clock_gettime)
        now->tv_sec += 3600 * ++calls[CALL_clock_gettime];
    return result;
}

ssize_t read(int file, void *bytes, size_t size)
{
    static __typeof__(&read) real;

    if (!real)
        real = REAL(read);
    if (is_input(file) && strikes(CALL_read)) {
        if (fault_error)
            return -1;
        size = size > 1 ? 1 : size;
    }
    return real(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static __typeof__(&write) real;

    if (!real)
        real = REAL(write);
    if (file > 2 && strikes(CALL_write)) {
        if (fault_error)
            return -1;
        size = size > 1 ? size / 2 : size;
    }
    return real(file, bytes, size);
}

/* The C library's own names: dlsym itself allocates. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
    return strikes(CALL_malloc) | strikes(CALL_memory) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return strikes(CALL_calloc) | strikes(CALL_memory) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return strikes(CALL_realloc) | strikes(CALL_memory) ? NULL : __libc_realloc(memory, size);
}
