/* Each call is repeated when a signal interrupts it. */
#include "output/file.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { CHUNK_SIZE = 64 * 1024 };

static int open_in(int folder, const char *name, int flags)
{
    int file;

    do
        file = openat(folder, name, flags | O_RDONLY | O_CLOEXEC);
    while (file < 0 && errno == EINTR);
    return file;
}

int file_open(int folder, const char *name)
{
    return open_in(folder, name, O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
}

ssize_t file_read(int file, char *bytes, size_t length)
{
    size_t got = 0;

    while (got < length) {
        ssize_t more = read(file, bytes + got, length - got);

        if (more == 0)
            break;
        if (more > 0)
            got += (size_t)more;
        else if (errno != EINTR)
            return -1;
    }
    return (ssize_t)got;
}

static bool holds(int file, struct str bytes, int *error)
{
    char chunk[CHUNK_SIZE];

    for (;;) {
        size_t most = bytes.length < sizeof chunk ? bytes.length + 1 : sizeof chunk;
        ssize_t got = file_read(file, chunk, most);

        if (got == 0)
            return bytes.length == 0;
        if (got < 0)
            *error = errno;
        if (got < 0 || (size_t)got > bytes.length || memcmp(chunk, bytes.at, (size_t)got) != 0)
            return false;
        bytes.at += got;
        bytes.length -= (size_t)got;
    }
}

bool file_equals(int folder, const char *name, struct str bytes, int *error)
{
    int file = file_open(folder, name);
    bool same;

    *error = file < 0 ? errno : 0;
    if (file < 0)
        return false;
    same = holds(file, bytes, error);
    close(file);
    return same;
}

bool file_is_read_only(int folder, const char *name, const struct stat *status)
{
    if (!(status->st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)))
        return true;
    return faccessat(folder, name, W_OK, AT_EACCESS) != 0 && (errno == EACCES || errno == EPERM);
}

DIR *file_list(int folder)
{
    int file = open_in(folder, ".", O_DIRECTORY);
    DIR *listing = file < 0 ? NULL : fdopendir(file);

    if (file >= 0 && !listing)
        close(file);
    return listing;
}
