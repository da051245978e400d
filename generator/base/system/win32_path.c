/* Paths as text, in UTF-8 with `/` or `\` as the program sees them, and in UTF-16 as the system
 * does.  It must not know what is on the disk. */
#include "base/system/system.h"
#include "base/system/win32.h"

#include <string.h>
#include <wchar.h>

/* What stands before an absolute path so that the system takes the rest as it is. */
static const wchar_t verbatim[] = L"\\\\?\\", verbatim_share[] = L"\\\\?\\UNC\\";

enum {
    VERBATIM = sizeof verbatim / sizeof verbatim[0] - 1,
    VERBATIM_SHARE = sizeof verbatim_share / sizeof verbatim_share[0] - 1,
    DRIVE = 2 /* "C:" */
};

/* ---- in UTF-8 -------------------------------------------------------------------------------- */

bool sys_separates(char c)
{
    return c == '/' || c == '\\';
}

/* The length of the first component of PATH with the separators after it. */
static size_t component(const char *path, size_t length)
{
    size_t end = 0;

    while (end < length && !sys_separates(path[end]))
        end++;
    while (end < length && sys_separates(path[end]))
        end++;
    return end;
}

/* `C:/`, `C:` (the working directory of a drive), `//server/share/`, or `/` of the drive. */
size_t sys_root(const char *path, size_t length)
{
    size_t root = 0;

    if (length >= DRIVE && path[1] == ':')
        return length > DRIVE && sys_separates(path[DRIVE]) ? DRIVE + 1 : DRIVE;
    if (length == 0 || !sys_separates(path[0]))
        return 0;
    if (length == 1 || !sys_separates(path[1]))
        return 1;
    root = DRIVE + component(path + DRIVE, length - DRIVE);
    return root + component(path + root, length - root);
}

/* ---- to UTF-16 ------------------------------------------------------------------------------- */

static bool begins(const wchar_t *path, const wchar_t *with)
{
    return wcsncmp(path, with, wcslen(with)) == 0;
}

/* Puts the absolute path FULL into the verbatim form.  \\.\NUL and its like stay: they are devices,
 * which callers refuse. */
static int make_verbatim(const wchar_t *full, wchar_t path[WIN32_SIZE])
{
    const wchar_t *prefix = verbatim;

    if (begins(full, verbatim) || begins(full, L"\\\\.\\"))
        prefix = L"";
    else if (begins(full, L"\\\\")) {
        prefix = verbatim_share;
        full += 2;
    }
    if (wcslen(prefix) + wcslen(full) >= WIN32_SIZE)
        return ERROR_FILENAME_EXCED_RANGE;
    wcscpy(path, prefix);
    wcscat(path, full);
    return begins(path, verbatim) && wcslen(path) > VERBATIM + DRIVE &&
                   wcschr(path + VERBATIM + DRIVE, L':')
               ? ERROR_INVALID_NAME
               : 0;
}

/* The path of an open folder, which nobody can rename, and NAME. */
static int path_in(HANDLE folder, const wchar_t *name, wchar_t path[WIN32_SIZE])
{
    DWORD length = GetFinalPathNameByHandleW(folder, path, WIN32_SIZE, FILE_NAME_OPENED);

    if (length == 0)
        return (int)GetLastError();
    if (length + 1 + wcslen(name) >= WIN32_SIZE)
        return ERROR_FILENAME_EXCED_RANGE;
    if (wcschr(name, L':'))
        return ERROR_INVALID_NAME;
    if (path[length - 1] != L'\\') /* of a drive it has one */
        path[length++] = L'\\';
    wcscpy(path + length, name);
    return 0;
}

int win32_path(struct sys_file folder, const char *name, wchar_t path[WIN32_SIZE])
{
    wchar_t wide[WIN32_SIZE], full[WIN32_SIZE];
    DWORD length;

    if (*name == '\0')
        return ERROR_FILE_NOT_FOUND;
    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, name, -1, wide, WIN32_SIZE) == 0)
        return GetLastError() == ERROR_INSUFFICIENT_BUFFER ? ERROR_FILENAME_EXCED_RANGE
                                                           : ERROR_NO_UNICODE_TRANSLATION;
    if (folder.handle != SYS_HERE.handle)
        return path_in(win32_handle(folder.handle), wide, path);
    length = GetFullPathNameW(wide, WIN32_SIZE, full, NULL);
    if (length == 0)
        return (int)GetLastError();
    return length < WIN32_SIZE ? make_verbatim(full, path) : ERROR_FILENAME_EXCED_RANGE;
}

/* ---- from UTF-16 ----------------------------------------------------------------------------- */

int win32_name(const wchar_t *path, char *name, size_t size)
{
    size_t begin = 0;

    if (begins(path, verbatim_share)) {
        path += VERBATIM_SHARE;
        begin = 2;
    } else if (begins(path, verbatim))
        path += VERBATIM;
    if (size <= begin || WideCharToMultiByte(CP_UTF8, 0, path, -1, name + begin,
                                             (int)(size - begin), NULL, NULL) == 0)
        return ERROR_FILENAME_EXCED_RANGE;
    memset(name, '/', begin);
    for (; *name; name++)
        if (*name == '\\')
            *name = '/';
    return 0;
}
