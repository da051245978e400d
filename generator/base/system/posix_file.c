/* Files by descriptors, relative to that of a folder; must not know this program. */
#include "base/system/posix.h"
#include "base/system/system.h"

#include <stdio.h> /* renameat */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum {
    WRITE_MAX = 1 << 30, /* bytes in one call of write: the result of a larger one is unspecified */
    MODE_BITS = 0777,
    NEW_MODE = 0666, /* the umask is taken off */
};

/* ---- status ---------------------------------------------------------------------------------- */

static enum sys_type type_of(mode_t mode)
{
    return S_ISREG(mode)    ? SYS_FILE
           : S_ISDIR(mode)  ? SYS_FOLDER
           : S_ISFIFO(mode) ? SYS_PIPE
           : S_ISSOCK(mode) ? SYS_SOCKET
           : S_ISLNK(mode)  ? SYS_LINK
                            : SYS_DEVICE;
}

static void set_status(struct sys_status *status, const struct stat *stat)
{
    *status = (struct sys_status){
        .type = type_of(stat->st_mode),
        .size = (uint64_t)stat->st_size,
        .names = (uint64_t)stat->st_nlink,
        .id = { (uint64_t)stat->st_dev, (uint64_t)stat->st_ino },
        .mode = (uint32_t)stat->st_mode & MODE_BITS,
        .owner = (uint32_t)stat->st_uid,
        .group = (uint32_t)stat->st_gid,
    };
}

int sys_status(struct sys_file folder, const char *name, enum sys_links links,
               struct sys_status *status)
{
    struct stat stat;
    int done;

    POSIX_REPEAT(done, fstatat(posix_descriptor(folder.handle), name, &stat,
                               links == SYS_FOLLOW ? 0 : AT_SYMLINK_NOFOLLOW));
    if (done == 0)
        set_status(status, &stat);
    return posix_error(done);
}

int sys_status_of(struct sys_file file, struct sys_status *status)
{
    struct stat stat;
    int done;

    POSIX_REPEAT(done, fstat((int)file.handle, &stat));
    if (done == 0)
        set_status(status, &stat);
    return posix_error(done);
}

int sys_compare_ids(struct sys_id a, struct sys_id b)
{
    if (a.device != b.device)
        return a.device < b.device ? -1 : 1;
    return (a.number > b.number) - (a.number < b.number);
}

bool sys_is_read_only(struct sys_file folder, const char *name, const struct sys_status *status)
{
    if (!(status->mode & (S_IWUSR | S_IWGRP | S_IWOTH)))
        return true;
    return faccessat(posix_descriptor(folder.handle), name, W_OK, AT_EACCESS) != 0 &&
           (errno == EACCES || errno == EPERM);
}

/* ---- reading --------------------------------------------------------------------------------- */

int sys_open(struct sys_file folder, const char *name, enum sys_links links, struct sys_file *file)
{
    int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY, opened;

    if (links == SYS_PLAIN)
        flags |= O_NOFOLLOW | O_NONBLOCK;
    POSIX_REPEAT(opened, openat(posix_descriptor(folder.handle), name, flags));
    file->handle = opened;
    return posix_error(opened);
}

int sys_read(struct sys_file file, char *bytes, size_t size, size_t *got)
{
    for (*got = 0; *got < size;) {
        ssize_t more;

        POSIX_REPEAT(more, read((int)file.handle, bytes + *got, size - *got));
        if (more < 0)
            return errno;
        if (more == 0)
            break;
        *got += (size_t)more;
    }
    return 0;
}

int sys_read_link(const char *path, char *target, size_t size, size_t *length)
{
    ssize_t count;

    POSIX_REPEAT(count, readlink(path, target, size));
    *length = count < 0 ? 0 : (size_t)count;
    return count < 0 ? errno : 0;
}

int sys_real_path(const char *path, char *real, size_t size)
{
    char *found = realpath(path, NULL);
    bool fits;

    if (!found)
        return errno;
    fits = strlen(found) < size;
    if (fits)
        memcpy(real, found, strlen(found) + 1);
    free(found);
    return fits ? 0 : ENAMETOOLONG;
}

/* ---- writing --------------------------------------------------------------------------------- */

int sys_create(struct sys_file folder, const char *name, const struct sys_status *like,
               struct sys_file *file)
{
    mode_t mode = like ? (mode_t)like->mode : NEW_MODE;
    int made;

    POSIX_REPEAT(made,
                 openat(posix_descriptor(folder.handle), name,
                        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, mode));
    file->handle = made;
    return posix_error(made);
}

/* The owner is kept so that a build as root does not take a user's files.  A mode that cannot be
 * kept is an error: an executable script would break. */
int sys_take_after(struct sys_file file, const struct sys_status *like)
{
    struct sys_status now = { 0 };
    int done = 0, error = sys_status_of(file, &now);

    if (error)
        return error;
    if (now.owner != like->owner || now.group != like->group)
        done = fchown((int)file.handle, (uid_t)like->owner, (gid_t)like->group);
    (void)done;
    if (now.mode == like->mode)
        return 0;
    POSIX_REPEAT(done, fchmod((int)file.handle, (mode_t)like->mode));
    return posix_error(done);
}

int sys_write(struct sys_file file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written;

        POSIX_REPEAT(written,
                     write((int)file.handle, bytes, length < WRITE_MAX ? length : WRITE_MAX));
        if (written < 0)
            return errno;
        if (written == 0)
            return ENOSPC; /* no progress and no reason: not to be tried for ever */
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

/* After EINTR the descriptor is gone on Linux and its state is unspecified elsewhere: to close it
 * again could close another file.  The bytes are the system's by then. */
int sys_close(struct sys_file file)
{
    return close((int)file.handle) == 0 || errno == EINTR ? 0 : errno;
}

int sys_rename(struct sys_file folder, const char *from, const char *to)
{
    int in = posix_descriptor(folder.handle), done;

    POSIX_REPEAT(done, renameat(in, from, in, to));
    return posix_error(done);
}

int sys_remove(struct sys_file folder, const char *name)
{
    int done;

    POSIX_REPEAT(done, unlinkat(posix_descriptor(folder.handle), name, 0));
    return posix_error(done);
}

int sys_touch(struct sys_file folder, const char *name)
{
    int in = posix_descriptor(folder.handle), done;

    POSIX_REPEAT(done, utimensat(in, name, NULL, AT_SYMLINK_NOFOLLOW));
    if (done == 0 || errno != ENOENT)
        return posix_error(done);
    POSIX_REPEAT(done, openat(in, name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, NEW_MODE));
    return done < 0 ? errno : sys_close((struct sys_file){ .handle = done });
}
