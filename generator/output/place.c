/* Resolves paths to folders, makes and opens these, and locks them in one order; must not know what
 * is written there. */
#if defined __APPLE__ && !defined _DARWIN_C_SOURCE
#define _DARWIN_C_SOURCE /* for flock */
#endif
#include "output/place.h"

#include "base/arena.h"
#include "base/diag.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    LINKS_MAX = 40, /* symbolic links followed for one output, as the system does */
    LOCK_SECONDS = 60,
    LOCK_STEP = 10 * 1000 * 1000, /* nanoseconds between two tries */
    DIRECTORY_FLAGS = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOCTTY,
};

/* ---- paths ----------------------------------------------------------------------------------- */

const char *refused_type(mode_t mode)
{
    return S_ISREG(mode)    ? NULL
           : S_ISDIR(mode)  ? "a directory"
           : S_ISFIFO(mode) ? "a named pipe"
           : S_ISSOCK(mode) ? "a socket"
           : S_ISLNK(mode)  ? "a symbolic link"
                            : "a device";
}

/* How much of PATH is its directory, with the slash. */
static size_t directory_length(struct str path)
{
    while (path.length > 0 && path.at[path.length - 1] != '/')
        path.length--;
    return path.length;
}

static struct str last_part(struct str path)
{
    size_t skip = directory_length(path);

    return (struct str){ path.at + skip, path.length - skip };
}

static const char *join(struct arena *arena, const char *directory, struct str name)
{
    size_t length = strlen(directory);

    if (str_is(str_of(directory), ".") || length == 0)
        return str_copy(arena, name).at;
    return str_format(arena, "%s%s%.*s", directory, directory[length - 1] == '/' ? "" : "/",
                      STR_ARGS(name))
        .at;
}

/* A directory on the way down: what exists of it, and the rest. */
struct walk {
    struct arena *arena;
    const char *base, *rest;
    struct stat status; /* of the base */
};

/* Goes one component down.  As long as all exists the system resolves it; `..` below what is still
 * missing is plain arithmetic, since what will be made there is no link. */
static bool step(struct walk *walk, struct str part)
{
    const char *next;
    struct stat status;

    if (part.length == 0 || str_is(part, "."))
        return true;
    if (walk->rest[0]) {
        struct str rest = str_of(walk->rest);
        size_t kept = directory_length(rest);

        walk->rest = str_is(part, "..") ? arena_copy(walk->arena, rest.at, kept ? kept - 1 : 0)
                                        : join(walk->arena, walk->rest, part);
        return true;
    }
    next = join(walk->arena, walk->base, part);
    if (stat(next, &status) == 0) {
        walk->base = next;
        walk->status = status;
        errno = ENOTDIR;
        return S_ISDIR(status.st_mode);
    }
    walk->rest = str_copy(walk->arena, part).at;
    return errno == ENOENT;
}

/* Walks DIRECTORY ("" is the working directory); false with errno. */
static bool walk_down(struct walk *walk, struct str directory)
{
    bool absolute = directory.length > 0 && directory.at[0] == '/';

    walk->base = absolute ? "/" : ".";
    walk->rest = "";
    if (stat(walk->base, &walk->status) != 0)
        return false;
    while (directory.length > 0) {
        const char *slash = memchr(directory.at, '/', directory.length);
        size_t length = slash ? (size_t)(slash - directory.at) : directory.length;

        if (!step(walk, (struct str){ directory.at, length }))
            return false;
        length += slash != NULL;
        directory.at += length;
        directory.length -= length;
    }
    return true;
}

/* The folder of DIRECTORY, an earlier one if it is the same; NULL with errno. */
static struct folder *find_folder(struct folders *folders, struct str directory)
{
    struct walk walk = { .arena = folders->arena };
    struct folder *folder;

    if (!walk_down(&walk, directory))
        return NULL;
    for (folder = folders->first; folder; folder = folder->next)
        if (folder->device == walk.status.st_dev && folder->inode == walk.status.st_ino &&
            strcmp(folder->rest, walk.rest) == 0)
            return folder;
    folder = arena_alloc(folders->arena, sizeof *folder);
    *folder = (struct folder){
        .base = walk.base,
        .rest = walk.rest,
        .path = walk.rest[0] ? join(folders->arena, walk.base, str_of(walk.rest)) : walk.base,
        .prefix = directory,
        .device = walk.status.st_dev,
        .inode = walk.status.st_ino,
        .file = -1,
        .number = folders->count++,
        .next = folders->first,
    };
    folders->first = folder;
    return folder;
}

/* What the link PATH leads to; the empty string with errno on failure. */
static struct str read_link(struct arena *arena, struct str path)
{
    size_t size = 256;

    for (;;) {
        char *target = arena_alloc(arena, size);
        ssize_t length = readlink(path.at, target, size - 1);

        if (length < 0)
            return STR("");
        if ((size_t)length < size - 1) {
            struct str name = { target, (size_t)length };
            struct str directory = { path.at, directory_length(path) };

            if (target[0] == '/')
                return name;
            return str_format(arena, "%.*s%.*s", STR_ARGS(directory), STR_ARGS(name));
        }
        size *= 2;
    }
}

/* Follows symbolic links from *PATH (a C string) to a file, there or not; false with errno. */
static bool follow_links(struct arena *arena, struct str *path, mode_t *mode)
{
    struct stat status;

    for (int links = 0; links <= LINKS_MAX; links++) {
        *mode = 0;
        if (lstat(path->at, &status) != 0)
            return errno == ENOENT;
        *mode = status.st_mode;
        if (!S_ISLNK(status.st_mode))
            return true;
        *path = read_link(arena, *path);
        if (path->length == 0)
            return false;
    }
    errno = ELOOP;
    return false;
}

static bool refuse(struct diags *diags, enum diag_id id, struct str path, const char *why,
                   const char *help)
{
    struct diag *diag = diag_add(diags, id, SPAN_NONE, "no output can be written to `%.*s`: %s",
                                 STR_ARGS(path), why);

    diag_help(diag, "%s", help);
    return false;
}

static bool refuse_error(struct diags *diags, struct str path, int error)
{
    if (error == ENAMETOOLONG || error == ELOOP)
        return refuse(diags, E0610, path, strerror(error), "choose a shorter or more direct path");
    if (error == ENOTDIR)
        return refuse(diags, E0602, path, "a part of the path is a file, not a directory",
                      "move that file away or choose another directory");
    return refuse(diags, E0605, path, strerror(error), "see whether its directory may be searched");
}

static bool is_file_name(struct str name)
{
    return name.length > 0 && !str_is(name, ".") && !str_is(name, "..");
}

bool folders_resolve(struct folders *folders, struct str path, struct destination *destination,
                     struct diags *diags)
{
    struct str own = str_copy(folders->arena, path);
    mode_t mode;

    *destination = (struct destination){ .path = path };
    if (!is_file_name(last_part(own)) || memchr(own.at, '\0', own.length))
        return refuse(diags, E0610, path, "it does not end in a file name",
                      "give the path of a file");
    destination->home = find_folder(folders, (struct str){ own.at, directory_length(own) });
    if (!destination->home || !follow_links(folders->arena, &own, &mode))
        return refuse_error(diags, path, errno);
    if (mode && refused_type(mode))
        return refuse(diags, E0602, path,
                      str_format(folders->arena, "it is %s", refused_type(mode)).at,
                      "move it away or choose another path");
    if (!is_file_name(last_part(own)))
        return refuse(diags, E0602, path, "it is a link to a directory",
                      "move it away or choose another path");
    destination->folder = find_folder(folders, (struct str){ own.at, directory_length(own) });
    destination->name = last_part(own).at;
    return destination->folder ? true : refuse_error(diags, path, errno);
}

/* ---- making and opening ---------------------------------------------------------------------- */

static int open_directory(const char *path)
{
    int file;

    do
        file = open(path, DIRECTORY_FLAGS);
    while (file < 0 && errno == EINTR);
    return file;
}

/* Makes each missing directory of REST below BASE; another run may have been first. */
static bool make_folder(struct arena *arena, const struct folder *folder)
{
    const char *parent = folder->base;

    for (const char *at = folder->rest; *at;) {
        size_t length = strcspn(at, "/");
        const char *path = join(arena, parent, (struct str){ at, length });
        int done;

        do
            done = mkdir(path, 0777);
        while (done != 0 && errno == EINTR);
        if (done != 0 && errno != EEXIST)
            return false;
        parent = path;
        at += length;
        at += *at == '/';
    }
    return true;
}

static bool folder_failed(struct diags *diags, const struct folder *folder, const char *doing,
                          int error)
{
    struct diag *diag = diag_add(diags, E0605, SPAN_NONE, "cannot %s the output directory `%s`: %s",
                                 doing, folder->path, strerror(error));

    diag_help(diag, "no file was touched; see to the directory or choose another with -o");
    return false;
}

/* A folder that is missing stays closed. */
static bool open_folder(struct folder *folder, struct diags *diags)
{
    struct stat status;

    if (folder->file >= 0)
        return true;
    folder->file = open_directory(folder->path);
    if (folder->file < 0)
        return errno == ENOENT || folder_failed(diags, folder, "open", errno);
    if (fstat(folder->file, &status) != 0)
        return folder_failed(diags, folder, "open", errno);
    folder->device = status.st_dev;
    folder->inode = status.st_ino;
    return true;
}

bool folders_make(struct folders *folders, struct diags *diags)
{
    for (struct folder *folder = folders->first; folder; folder = folder->next) {
        if (!make_folder(folders->arena, folder))
            return folder_failed(diags, folder, "make", errno);
        if (!open_folder(folder, diags))
            return false;
        if (folder->file < 0)
            return folder_failed(diags, folder, "open", ENOENT);
    }
    return true;
}

/* ---- locks ----------------------------------------------------------------------------------- */

static double seconds_now(void)
{
    struct timespec now = { 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Tries until the lock is ours or time is up; 0 or an errno.  Trying instead of waiting bounds what
 * a stopped run, or a `flock DIRECTORY statusgen ...`, which waits for itself, can cost. */
static int lock_file(int file, enum lock_kind lock)
{
    int operation = (lock == LOCK_EXCLUSIVE ? LOCK_EX : LOCK_SH) | LOCK_NB;
    double end = seconds_now() + LOCK_SECONDS;

    while (flock(file, operation) != 0) {
        struct timespec pause = { .tv_nsec = LOCK_STEP };

        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || seconds_now() > end)
            return errno;
        nanosleep(&pause, NULL);
    }
    return 0;
}

static bool lock_refused(struct diags *diags, const struct folder *folder)
{
    struct diag *diag = diag_add(diags, E0606, SPAN_NONE,
                                 "another program has locked the output directory `%s` for %d s",
                                 folder->path, LOCK_SECONDS);

    diag_help(diag, "end the run that hangs, or remove the `flock` around this command");
    return false;
}

/* The lock is worth something only if the path still leads to the folder that we hold: 0, or the
 * error that says why not. */
static int error_of_path(const struct folder *folder)
{
    struct stat status;

    if (stat(folder->path, &status) != 0)
        return errno;
    return status.st_dev == folder->device && status.st_ino == folder->inode ? 0 : ENOENT;
}

/* *WARNED: a file system without locks is reported once. */
static bool lock_folder(struct folder *folder, enum lock_kind lock, bool *warned,
                        struct diags *diags)
{
    int error = lock_file(folder->file, lock);

    folder->locked = error == 0;
    if (error == EWOULDBLOCK)
        return lock_refused(diags, folder);
    if (error && lock == LOCK_EXCLUSIVE && !*warned) {
        struct diag *diag = diag_add(diags, E0607, SPAN_NONE,
                                     "the output directory `%s` cannot be locked: %s", folder->path,
                                     strerror(error));

        diag_help(diag, "let only one run at a time write there");
        *warned = true;
    }
    error = error_of_path(folder);
    return error == 0 || folder_failed(diags, folder, "keep", error);
}

static int compare_folders(const void *a, const void *b)
{
    const struct folder *x = *(struct folder *const *)a, *y = *(struct folder *const *)b;

    if (x->device != y->device)
        return x->device < y->device ? -1 : 1;
    return (x->inode > y->inode) - (x->inode < y->inode);
}

/* By device and inode, so that two runs ask for the locks in one order and never wait for each
 * other. */
static void sort_folders(struct folders *folders)
{
    struct folder **sorted = arena_alloc(folders->arena, (folders->count + 1) * sizeof *sorted);
    struct folder **last = &folders->first;
    size_t count = 0;

    for (struct folder *folder = folders->first; folder; folder = folder->next)
        sorted[count++] = folder;
    qsort(sorted, count, sizeof *sorted, compare_folders);
    for (size_t i = 0; i < count; i++) {
        *last = sorted[i];
        last = &sorted[i]->next;
    }
    *last = NULL;
}

/* Two spellings can turn out to be one folder only now, on a file system that ignores case; its
 * lock is taken once, for a second one would wait for the first. */
static bool is_repeated(const struct folder *folder, const struct folder *before)
{
    return before && before->file >= 0 && before->device == folder->device &&
           before->inode == folder->inode;
}

bool folders_open(struct folders *folders, enum lock_kind lock, struct diags *diags)
{
    const struct folder *before = NULL;
    bool warned = false;

    for (struct folder *folder = folders->first; folder; folder = folder->next)
        if (!open_folder(folder, diags))
            return false;
    sort_folders(folders);
    for (struct folder *folder = folders->first; folder; before = folder, folder = folder->next) {
        if (folder->file < 0 || lock == LOCK_NONE)
            continue;
        if (is_repeated(folder, before))
            folder->locked = before->locked;
        else if (!lock_folder(folder, lock, &warned, diags))
            return false;
    }
    return true;
}

void folders_close(struct folders *folders)
{
    for (struct folder *folder = folders->first; folder; folder = folder->next) {
        if (folder->file >= 0)
            close(folder->file);
        folder->file = -1;
        folder->locked = false;
    }
}
