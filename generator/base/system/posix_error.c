/* Errors are numbers of errno.  It must not know this program. */
#include "base/system/system.h"

#include <errno.h>
#include <string.h>

/* sys_error returns the first error of a problem. */
static const struct {
    enum sys_problem problem;
    int error;
} rows[] = {
    { SYS_NONE, 0 },
    { SYS_MISSING, ENOENT },
    { SYS_EXISTS, EEXIST },
    { SYS_NOT_FOLDER, ENOTDIR },
    { SYS_BAD_PATH, ELOOP },
    { SYS_BAD_PATH, ENAMETOOLONG },
    { SYS_DENIED, EACCES },
    { SYS_DENIED, EPERM },
    { SYS_FULL, ENOSPC },
    { SYS_OVER_QUOTA, EDQUOT },
    { SYS_TOO_LARGE, EFBIG },
    { SYS_TOO_MANY, EMFILE },
    { SYS_READ_ONLY, EROFS },
    { SYS_BUSY, EBUSY },
    { SYS_LOCKED, EWOULDBLOCK },
    { SYS_TIMED_OUT, ETIMEDOUT },
};

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

enum sys_problem sys_problem(int error)
{
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].error == error)
            return rows[i].problem;
    return SYS_OTHER;
}

int sys_error(enum sys_problem problem)
{
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].problem == problem)
            return rows[i].error;
    return EIO;
}

const char *sys_reason(int error)
{
    return strerror(error);
}
