/* Shared by the Windows files.  It must not know what they do. */
#ifndef STATUSGEN_BASE_SYSTEM_WIN32_H
#define STATUSGEN_BASE_SYSTEM_WIN32_H

#define WIN32_LEAN_AND_MEAN
#include <stdint.h>
#include <windows.h>

struct sys_file;

/* The longest path or command line of the system with its end, in units of UTF-16. */
enum { WIN32_SIZE = 32768 };

static inline HANDLE win32_handle(intptr_t handle)
{
    return (HANDLE)handle; /* that of SYS_CLOSED is INVALID_HANDLE_VALUE */
}

static inline int win32_error(BOOL done)
{
    return done ? 0 : (int)GetLastError();
}

/* Converts NAME, UTF-8, to the absolute form that has no other limit than WIN32_SIZE: \\?\C:\...
 * A colon after the drive is refused: it would name a stream of a file, not a file. */
int win32_path(struct sys_file folder, const char *name, wchar_t path[WIN32_SIZE]);

/* Converts PATH from that form, or any name of the system, to UTF-8 with `/`; what is not Unicode
 * becomes U+FFFD. */
int win32_name(const wchar_t *path, char *name, size_t size);

/* The command line from which the C library of another program makes ARGUMENTS. */
int win32_command(const char *const *arguments, wchar_t line[WIN32_SIZE]);

#endif
