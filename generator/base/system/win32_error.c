/* Errors are those of GetLastError.  The common ones are worded as on other systems, so that the
 * messages of a run are the same.  It must not know this program. */
#include "base/system/system.h"
#include "base/system/win32.h"

#include <string.h>

/* sys_error returns the first error of a problem. */
static const struct {
    enum sys_problem problem;
    DWORD error;
    const char *reason;
} rows[] = {
    { SYS_NONE, ERROR_SUCCESS, "Success" },
    { SYS_MISSING, ERROR_FILE_NOT_FOUND, "No such file or directory" },
    { SYS_MISSING, ERROR_PATH_NOT_FOUND, "No such file or directory" },
    { SYS_MISSING, ERROR_INVALID_DRIVE, "No such drive" },
    { SYS_MISSING, ERROR_BAD_NETPATH, "No such server" },
    { SYS_MISSING, ERROR_BAD_NET_NAME, "No such share of the server" },
    { SYS_EXISTS, ERROR_FILE_EXISTS, "File exists" },
    { SYS_EXISTS, ERROR_ALREADY_EXISTS, "File exists" },
    { SYS_NOT_FOLDER, ERROR_DIRECTORY, "Not a directory" },
    { SYS_BAD_PATH, ERROR_CANT_RESOLVE_FILENAME, "Too many levels of symbolic links" },
    { SYS_BAD_PATH, ERROR_FILENAME_EXCED_RANGE, "File name too long" },
    { SYS_BAD_PATH, ERROR_INVALID_NAME, "Windows allows no such file name" },
    { SYS_BAD_PATH, ERROR_BAD_PATHNAME, "Windows allows no such file name" },
    { SYS_BAD_PATH, ERROR_NO_UNICODE_TRANSLATION, "The file name is not UTF-8" },
    { SYS_DENIED, ERROR_ACCESS_DENIED, "Permission denied" },
    { SYS_DENIED, ERROR_PRIVILEGE_NOT_HELD, "Operation not permitted" },
    { SYS_FULL, ERROR_DISK_FULL, "No space left on device" },
    { SYS_FULL, ERROR_HANDLE_DISK_FULL, "No space left on device" },
    { SYS_OVER_QUOTA, ERROR_NOT_ENOUGH_QUOTA, "Disk quota exceeded" },
    { SYS_TOO_LARGE, ERROR_FILE_TOO_LARGE, "File too large" },
    { SYS_TOO_MANY, ERROR_TOO_MANY_OPEN_FILES, "Too many open files" },
    { SYS_READ_ONLY, ERROR_WRITE_PROTECT, "Read-only file system" },
    { SYS_BUSY, ERROR_BUSY, "Device or resource busy" },
    { SYS_BUSY, ERROR_SHARING_VIOLATION, "Another program uses the file" },
    { SYS_BUSY, ERROR_LOCK_VIOLATION, "Another program uses the file" },
    { SYS_BUSY, ERROR_USER_MAPPED_FILE, "Another program uses the file" },
    { SYS_TIMED_OUT, ERROR_TIMEOUT, "Timed out" },
    { SYS_LOCKED, WAIT_TIMEOUT, "Resource temporarily unavailable" },
};

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

enum sys_problem sys_problem(int error)
{
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].error == (DWORD)error)
            return rows[i].problem;
    return SYS_OTHER;
}

int sys_error(enum sys_problem problem)
{
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].problem == problem)
            return (int)rows[i].error;
    return ERROR_GEN_FAILURE;
}

/* The words of the system for ERROR, in English where it has them, without their full stop and end
 * of line. */
static const char *words_of_system(DWORD error)
{
    static const DWORD languages[] = { MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), 0 };
    static char words[512]; /* valid until the next call, as those of strerror */
    wchar_t wide[256];
    DWORD length = 0;

    for (int i = 0; i < 2 && length == 0; i++)
        length = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL,
                                error, languages[i], wide, sizeof wide / sizeof wide[0], NULL);
    while (length > 0 && wcschr(L". \r\n", wide[length - 1]))
        length--;
    wide[length] = L'\0';
    if (length == 0 ||
        WideCharToMultiByte(CP_UTF8, 0, wide, -1, words, sizeof words, NULL, NULL) == 0)
        return "The system does not say why";
    return words;
}

const char *sys_reason(int error)
{
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].error == (DWORD)error)
            return rows[i].reason;
    return words_of_system((DWORD)error);
}
