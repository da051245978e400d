/* Shared by the POSIX files.  It must not know what they do. */
#ifndef STATUSGEN_BASE_SYSTEM_POSIX_H
#define STATUSGEN_BASE_SYSTEM_POSIX_H

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>

/* RESULT = CALL, again as long as a signal interrupts it. */
#define POSIX_REPEAT(result, call) \
    do \
        (result) = (call); \
    while ((result) < 0 && errno == EINTR)

static inline int posix_descriptor(intptr_t handle)
{
    return handle == -2 ? AT_FDCWD : (int)handle;
}

static inline int posix_error(int result)
{
    return result < 0 ? errno : 0;
}

#endif
