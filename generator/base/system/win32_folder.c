/* Folders by handles, which keep them from being renamed, and locks by the folder's id; must not
 * know this program. */
#include "base/system/system.h"
#include "base/system/win32.h"

#include <stdio.h>

int sys_open_folder(const char *path, struct sys_file *folder)
{
    wchar_t wide[WIN32_SIZE];
    struct sys_status status;
    int error = win32_path(SYS_HERE, path, wide);

    *folder = SYS_CLOSED;
    if (error)
        return error;
    folder->handle = (intptr_t)CreateFileW(wide, FILE_LIST_DIRECTORY | FILE_READ_ATTRIBUTES,
                                           FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING,
                                           FILE_FLAG_BACKUP_SEMANTICS, NULL);
    if (!sys_is_open(*folder))
        return (int)GetLastError();
    error = sys_status_of(*folder, &status);
    if (!error && status.type != SYS_FOLDER)
        error = ERROR_DIRECTORY;
    if (error) {
        CloseHandle(win32_handle(folder->handle));
        *folder = SYS_CLOSED;
    }
    return error;
}

int sys_make_folder(const char *path)
{
    wchar_t wide[WIN32_SIZE];
    int error = win32_path(SYS_HERE, path, wide);

    if (!error)
        error = win32_error(CreateDirectoryW(wide, NULL));
    return error == ERROR_ALREADY_EXISTS ? 0 : error;
}

/* In the usual form: the working directory cannot have the other one. */
int sys_enter(const char *path)
{
    wchar_t wide[WIN32_SIZE];

    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path, -1, wide, WIN32_SIZE) == 0)
        return ERROR_NO_UNICODE_TRANSLATION;
    return win32_error(SetCurrentDirectoryW(wide));
}

int sys_list(struct sys_file folder, void (*visit)(void *context, const char *name), void *context)
{
    wchar_t path[WIN32_SIZE];
    WIN32_FIND_DATAW entry;
    char name[4 * MAX_PATH]; /* a unit of UTF-16 is at most three bytes */
    HANDLE listing;
    int error = win32_path(folder, "*", path);

    if (error)
        return error;
    listing = FindFirstFileW(path, &entry);
    if (listing == INVALID_HANDLE_VALUE)
        return (int)GetLastError();
    do
        if (win32_name(entry.cFileName, name, sizeof name) == 0)
            visit(context, name);
    while (FindNextFileW(listing, &entry));
    error = (int)GetLastError();
    FindClose(listing);
    return error == ERROR_NO_MORE_FILES ? 0 : error;
}

/* Windows does not lock folders.  A mutex named after the folder's id needs no file, and is free
 * when its owner has ended, however that was.  It does not tell readers from writers, so readers
 * wait, too; and it is known to this machine alone, where that of a network drive would be needed.
 */
int sys_lock(struct sys_file *folder, bool exclusive, unsigned seconds)
{
    wchar_t name[64];
    struct sys_status status;
    HANDLE mutex;
    DWORD waited;
    int error = sys_status_of(*folder, &status);

    (void)exclusive;
    if (error)
        return error;
    swprintf(name, sizeof name / sizeof name[0], L"Global\\statusgen-%08I64x-%016I64x",
             status.id.device, status.id.number);
    mutex = CreateMutexW(NULL, FALSE, name);
    if (!mutex)
        return (int)GetLastError();
    waited = WaitForSingleObject(mutex, seconds * 1000);
    if (waited == WAIT_OBJECT_0 || waited == WAIT_ABANDONED) {
        folder->lock = (intptr_t)mutex;
        return 0;
    }
    error = waited == WAIT_TIMEOUT ? WAIT_TIMEOUT : (int)GetLastError();
    CloseHandle(mutex);
    return error;
}
