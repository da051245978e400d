/* Files are read in chunks, so that what differs at its beginning costs little. */
#include "output/file.h"

enum { CHUNK_SIZE = 64 * 1024 };

int file_read(struct sys_file folder, const char *name, char *bytes, size_t size, size_t *got)
{
    struct sys_file file;
    int error = sys_open(folder, name, SYS_PLAIN, &file);

    *got = 0;
    if (error)
        return error;
    error = sys_read(file, bytes, size, got);
    sys_close(file);
    return error;
}

static bool holds(struct sys_file file, struct str bytes, int *error)
{
    char chunk[CHUNK_SIZE];
    size_t got;

    do {
        size_t most = bytes.length < sizeof chunk ? bytes.length + 1 : sizeof chunk;

        *error = sys_read(file, chunk, most, &got);
        if (*error || got > bytes.length || memcmp(chunk, bytes.at, got) != 0)
            return false;
        bytes.at += got;
        bytes.length -= got;
    } while (got > 0);
    return bytes.length == 0;
}

bool file_equals(struct sys_file folder, const char *name, struct str bytes, int *error)
{
    struct sys_file file;
    bool same;

    *error = sys_open(folder, name, SYS_PLAIN, &file);
    if (*error)
        return false;
    same = holds(file, bytes, error);
    sys_close(file);
    return same;
}
