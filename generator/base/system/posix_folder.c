/* Folders by descriptors, which also carry their locks; must not know this program. */
#include "base/system/posix.h"
#include "base/system/system.h"

#include <dirent.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

enum { LOCK_STEP = 10 * 1000 * 1000 }; /* nanoseconds between two tries */

static int open_in(int folder, const char *path)
{
    int file;

    POSIX_REPEAT(file, openat(folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOCTTY));
    return file;
}

int sys_open_folder(const char *path, struct sys_file *folder)
{
    folder->handle = open_in(AT_FDCWD, path);
    return posix_error((int)folder->handle);
}

int sys_make_folder(const char *path)
{
    int done;

    POSIX_REPEAT(done, mkdir(path, 0777));
    return done == 0 || errno == EEXIST ? 0 : errno;
}

int sys_enter(const char *path)
{
    return posix_error(chdir(path));
}

/* Opens the folder again: a descriptor has one position for all listings. */
int sys_list(struct sys_file folder, void (*visit)(void *context, const char *name), void *context)
{
    int file = open_in(posix_descriptor(folder.handle), "."), error;
    DIR *listing = file < 0 ? NULL : fdopendir(file);
    struct dirent *entry;

    if (!listing) {
        error = errno;
        if (file >= 0)
            close(file);
        return error;
    }
    while (errno = 0, (entry = readdir(listing)))
        visit(context, entry->d_name);
    error = errno;
    closedir(listing);
    return error;
}

static double seconds_now(void)
{
    struct timespec now = { 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Polls, so that a stopped run, or `flock DIRECTORY statusgen ...`, which waits for itself, cannot
 * block forever. */
int sys_lock(struct sys_file *folder, bool exclusive, unsigned seconds)
{
    double end = seconds_now() + seconds;

    while (flock((int)folder->handle, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        struct timespec pause = { .tv_nsec = LOCK_STEP };

        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || seconds_now() > end)
            return errno;
        nanosleep(&pause, NULL);
    }
    return 0;
}
