/* Files by handles.  Others may read, replace and delete a file that is open here, as on other
 * systems.  It must not know this program. */
#include "base/system/system.h"
#include "base/system/win32.h"

#include <string.h>
#include <wchar.h>

enum {
    ANYONE = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
    PART = 1 << 20, /* bytes in one call: more is refused by some drivers */
    /* Of an old file for the new one in its place. */
    KEPT_ATTRIBUTES = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM | FILE_ATTRIBUTE_ARCHIVE |
                      FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
    LONGEST_PAUSE = 512 /* milliseconds */
};

/* Opens what exists, a folder too.  LINK opens a link itself. */
static int open_path(const wchar_t *path, DWORD access, bool link, HANDLE *handle)
{
    *handle = CreateFileW(path, access, ANYONE, NULL, OPEN_EXISTING,
                          FILE_FLAG_BACKUP_SEMANTICS | (link ? FILE_FLAG_OPEN_REPARSE_POINT : 0),
                          NULL);
    return win32_error(*handle != INVALID_HANDLE_VALUE);
}

/* ---- status ---------------------------------------------------------------------------------- */

/* Of the files with a reparse point only those are links that name another file; the others are in
 * a cloud, or stored in some other way. */
static bool is_link(HANDLE file, DWORD attributes)
{
    FILE_ATTRIBUTE_TAG_INFO info;

    return attributes & FILE_ATTRIBUTE_REPARSE_POINT &&
           GetFileInformationByHandleEx(file, FileAttributeTagInfo, &info, sizeof info) &&
           IsReparseTagNameSurrogate(info.ReparseTag);
}

static enum sys_type type_on_disk(HANDLE file, DWORD attributes)
{
    return is_link(file, attributes)                 ? SYS_LINK
           : (attributes & FILE_ATTRIBUTE_DIRECTORY) ? SYS_FOLDER
                                                     : SYS_FILE;
}

int sys_status_of(struct sys_file file, struct sys_status *status)
{
    HANDLE handle = win32_handle(file.handle);
    BY_HANDLE_FILE_INFORMATION info;
    DWORD type = GetFileType(handle);

    *status = (struct sys_status){ .type = type == FILE_TYPE_PIPE ? SYS_PIPE : SYS_DEVICE };
    if (type != FILE_TYPE_DISK)
        return type == FILE_TYPE_UNKNOWN ? (int)GetLastError() : 0;
    if (!GetFileInformationByHandle(handle, &info))
        return (int)GetLastError();
    *status = (struct sys_status){
        .type = type_on_disk(handle, info.dwFileAttributes),
        .size = (uint64_t)info.nFileSizeHigh << 32 | info.nFileSizeLow,
        .names = info.nNumberOfLinks,
        .id = { info.dwVolumeSerialNumber,
                (uint64_t)info.nFileIndexHigh << 32 | info.nFileIndexLow },
        .mode = info.dwFileAttributes,
    };
    return 0;
}

int sys_status(struct sys_file folder, const char *name, enum sys_links links,
               struct sys_status *status)
{
    wchar_t path[WIN32_SIZE];
    HANDLE handle = INVALID_HANDLE_VALUE;
    int error = win32_path(folder, name, path);

    if (!error)
        error = open_path(path, FILE_READ_ATTRIBUTES, links == SYS_PLAIN, &handle);
    if (error)
        return error;
    error = sys_status_of((struct sys_file){ .handle = (intptr_t)handle }, status);
    CloseHandle(handle);
    return error;
}

int sys_compare_ids(struct sys_id a, struct sys_id b)
{
    if (a.device != b.device)
        return a.device < b.device ? -1 : 1;
    return (a.number > b.number) - (a.number < b.number);
}

/* Of a folder the attribute means something else. */
bool sys_is_read_only(struct sys_file folder, const char *name, const struct sys_status *status)
{
    wchar_t path[WIN32_SIZE];
    HANDLE handle;
    int error;

    if (status->type == SYS_FILE && status->mode & FILE_ATTRIBUTE_READONLY)
        return true;
    if (win32_path(folder, name, path) != 0)
        return false;
    error = open_path(path, GENERIC_WRITE, false, &handle);
    if (!error)
        CloseHandle(handle);
    return sys_problem(error) == SYS_DENIED;
}

/* ---- reading --------------------------------------------------------------------------------- */

/* A file that is not a link is opened the usual way, as only that fetches it from a cloud. */
int sys_open(struct sys_file folder, const char *name, enum sys_links links, struct sys_file *file)
{
    wchar_t path[WIN32_SIZE];
    struct sys_status status;
    HANDLE handle;
    int error = links == SYS_PLAIN ? sys_status(folder, name, SYS_PLAIN, &status) : 0;

    if (!error && links == SYS_PLAIN && status.type == SYS_LINK)
        error = ERROR_CANT_RESOLVE_FILENAME;
    if (!error)
        error = win32_path(folder, name, path);
    if (!error)
        error = open_path(path, GENERIC_READ, false, &handle);
    *file = error ? SYS_CLOSED : (struct sys_file){ .handle = (intptr_t)handle };
    return error;
}

/* The end of a pipe is that its writer is gone. */
int sys_read(struct sys_file file, char *bytes, size_t size, size_t *got)
{
    for (*got = 0; *got < size;) {
        DWORD most = size - *got < PART ? (DWORD)(size - *got) : PART, more;

        if (!ReadFile(win32_handle(file.handle), bytes + *got, most, &more, NULL))
            return GetLastError() == ERROR_BROKEN_PIPE ? 0 : (int)GetLastError();
        if (more == 0)
            break;
        *got += more;
    }
    return 0;
}

/* Resolves all links, and gives the names the case that they have on the disk. */
int sys_real_path(const char *path, char *real, size_t size)
{
    wchar_t wide[WIN32_SIZE];
    HANDLE handle;
    DWORD length;
    int error = win32_path(SYS_HERE, path, wide);

    if (!error)
        error = open_path(wide, FILE_READ_ATTRIBUTES, false, &handle);
    if (error)
        return error;
    length = GetFinalPathNameByHandleW(handle, wide, WIN32_SIZE, FILE_NAME_NORMALIZED);
    error = length == 0           ? (int)GetLastError()
            : length < WIN32_SIZE ? win32_name(wide, real, size)
                                  : ERROR_FILENAME_EXCED_RANGE;
    CloseHandle(handle);
    return error;
}

/* The end of the way, not its first step: a link that leads nowhere is an error. */
int sys_read_link(const char *path, char *target, size_t size, size_t *length)
{
    int error = sys_real_path(path, target, size);

    *length = error ? 0 : strlen(target);
    if (error != ERROR_FILENAME_EXCED_RANGE || size >= WIN32_SIZE)
        return error;
    *length = size;
    return 0;
}

/* ---- writing --------------------------------------------------------------------------------- */

/* What stands where the folder of PATH is expected is a file: the system says that it is missing.
 */
static bool is_below_file(wchar_t path[WIN32_SIZE])
{
    wchar_t *name = wcsrchr(path, L'\\');
    DWORD attributes;

    if (name)
        *name = L'\0';
    attributes = GetFileAttributesW(path);
    return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_DIRECTORY);
}

/* It may be deleted while it is open, as on a signal. */
int sys_create(struct sys_file folder, const char *name, const struct sys_status *like,
               struct sys_file *file)
{
    wchar_t path[WIN32_SIZE];
    DWORD attributes = like ? like->mode & KEPT_ATTRIBUTES : 0;
    int error = win32_path(folder, name, path);
    HANDLE handle;

    *file = SYS_CLOSED;
    if (error)
        return error;
    handle = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, CREATE_NEW,
                         attributes ? attributes : FILE_ATTRIBUTE_NORMAL, NULL);
    file->handle = (intptr_t)handle;
    error = win32_error(handle != INVALID_HANDLE_VALUE);
    return error == ERROR_PATH_NOT_FOUND && is_below_file(path) ? ERROR_DIRECTORY : error;
}

/* sys_create has set the attributes.  Owner and access come from the folder. */
int sys_take_after(struct sys_file file, const struct sys_status *like)
{
    (void)file;
    (void)like;
    return 0;
}

/* The beginning of TEXT, at most SIZE bytes, in whole characters. */
static int whole_characters(const char *text, size_t length, size_t size)
{
    size_t end = length < size ? length : size;

    while (end < length && end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80)
        end--;
    return (int)(end > 0 ? end : size);
}

/* A console gets UTF-16, whatever its code page is. */
static int write_to_console(HANDLE console, const char *text, size_t length)
{
    wchar_t wide[4096];

    while (length > 0) {
        int part = whole_characters(text, length, sizeof wide / sizeof wide[0]);
        int count = MultiByteToWideChar(CP_UTF8, 0, text, part, wide, sizeof wide / sizeof wide[0]);
        DWORD written;

        if (count == 0 || !WriteConsoleW(console, wide, (DWORD)count, &written, NULL))
            return (int)GetLastError();
        text += part;
        length -= (size_t)part;
    }
    return 0;
}

int sys_write(struct sys_file file, const char *bytes, size_t length)
{
    HANDLE handle = win32_handle(file.handle);
    DWORD mode;

    if (GetConsoleMode(handle, &mode))
        return write_to_console(handle, bytes, length);
    while (length > 0) {
        DWORD written;

        if (!WriteFile(handle, bytes, length < PART ? (DWORD)length : PART, &written, NULL))
            return (int)GetLastError();
        if (written == 0)
            return ERROR_DISK_FULL; /* no progress and no reason: not to be tried for ever */
        bytes += written;
        length -= written;
    }
    return 0;
}

int sys_close(struct sys_file file)
{
    if (file.lock) {
        ReleaseMutex(win32_handle(file.lock));
        CloseHandle(win32_handle(file.lock));
    }
    return win32_error(CloseHandle(win32_handle(file.handle)));
}

/* A scanner or an indexer may have opened a file that has just been written, for a moment. */
static bool may_pass(int error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED;
}

int sys_rename(struct sys_file folder, const char *from, const char *to)
{
    wchar_t old[WIN32_SIZE], new[WIN32_SIZE];
    int error = win32_path(folder, from, old);

    if (!error)
        error = win32_path(folder, to, new);
    if (error)
        return error;
    for (DWORD pause = 1;; pause *= 2) {
        error = win32_error(MoveFileExW(old, new, MOVEFILE_REPLACE_EXISTING));
        if (!may_pass(error) || pause > LONGEST_PAUSE)
            return error;
        Sleep(pause);
    }
}

int sys_remove(struct sys_file folder, const char *name)
{
    wchar_t path[WIN32_SIZE];
    int error = win32_path(folder, name, path);

    return error ? error : win32_error(DeleteFileW(path));
}

/* The clock is that of this machine, also for a file of another one. */
int sys_touch(struct sys_file folder, const char *name)
{
    wchar_t path[WIN32_SIZE];
    FILETIME now;
    int error = win32_path(folder, name, path);
    HANDLE handle;

    if (error)
        return error;
    handle = CreateFileW(path, GENERIC_WRITE, ANYONE, NULL, OPEN_ALWAYS,
                         FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, NULL);
    if (handle == INVALID_HANDLE_VALUE)
        return (int)GetLastError();
    GetSystemTimeAsFileTime(&now);
    error = win32_error(SetFileTime(handle, NULL, &now, &now));
    CloseHandle(handle);
    return error;
}
