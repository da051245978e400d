/* Programs that are run, without a shell, and the one that runs them; must not know what for.
 *
 * A program that is run reads and writes temporary files: none waits for a pipe that nobody reads,
 * and what it leaves running in the background holds up nothing. */
#include "base/system/system.h"
#include "base/system/win32.h"

#include <wchar.h>

/* ---- this program ---------------------------------------------------------------------------- */

struct sys_file sys_standard(enum sys_stream stream)
{
    static const DWORD names[] = { STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE };

    return (struct sys_file){ .handle = (intptr_t)GetStdHandle(names[stream]) };
}

/* A console that cannot interpret escape sequences counts as a file. */
bool sys_is_terminal(enum sys_stream stream)
{
    HANDLE console = win32_handle(sys_standard(stream).handle);
    DWORD mode;

    if (!GetConsoleMode(console, &mode))
        return false;
    return stream == SYS_INPUT || mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING ||
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

unsigned long sys_process(void)
{
    return GetCurrentProcessId();
}

static uint64_t milliseconds(FILETIME time)
{
    return ((uint64_t)time.dwHighDateTime << 32 | time.dwLowDateTime) / 10000;
}

uint64_t sys_cpu_ms(void)
{
    FILETIME begin, end, kernel = { 0 }, user = { 0 };

    GetThreadTimes(GetCurrentThread(), &begin, &end, &kernel, &user);
    return milliseconds(kernel) + milliseconds(user);
}

/* ---- others ---------------------------------------------------------------------------------- */

enum { STREAMS = 3, FIRST_FATAL_CODE = 0xC0 /* the highest byte of an exit code */ };

typedef void take_function(void *context, enum sys_stream stream, const char *bytes, size_t length);

/* A file of an inheritable handle that is deleted when the last one is closed. */
static int make_stream(HANDLE *stream)
{
    SECURITY_ATTRIBUTES inheritable = { sizeof inheritable, NULL, TRUE };
    wchar_t folder[MAX_PATH + 1], path[MAX_PATH + 1];

    if (GetTempPathW(sizeof folder / sizeof folder[0], folder) == 0 ||
        GetTempFileNameW(folder, L"sgn", 0, path) == 0)
        return (int)GetLastError();
    *stream = CreateFileW(path, GENERIC_READ | GENERIC_WRITE,
                          FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, &inheritable,
                          TRUNCATE_EXISTING, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE,
                          NULL);
    return win32_error(*stream != INVALID_HANDLE_VALUE);
}

static int rewind_stream(HANDLE stream)
{
    return win32_error(
        SetFilePointerEx(stream, (LARGE_INTEGER){ .QuadPart = 0 }, NULL, FILE_BEGIN));
}

static int make_streams(HANDLE *streams, const char *input, size_t length)
{
    int error = 0;

    for (int i = 0; i < STREAMS && !error; i++)
        error = make_stream(&streams[i]);
    if (!error)
        error = sys_write((struct sys_file){ .handle = (intptr_t)streams[SYS_INPUT] }, input,
                          length);
    return error ? error : rewind_stream(streams[SYS_INPUT]);
}

static int take_all(HANDLE stream, enum sys_stream which, take_function *take, void *context)
{
    char bytes[4096];
    size_t count = 0;
    int error = rewind_stream(stream);

    while (!error) {
        error = sys_read((struct sys_file){ .handle = (intptr_t)stream }, bytes, sizeof bytes,
                         &count);
        if (error || count == 0)
            break;
        take(context, which, bytes, count);
    }
    return error;
}

/* Finds a program in the folders of PATH, unlike the system not in the working directory: a file of
 * somebody's repository must not be run for git.  Only .exe: scripts would read the command line by
 * rules of their own. */
static int find_program(const char *name, wchar_t found[WIN32_SIZE])
{
    static const wchar_t ending[] = L".exe";
    const size_t ending_length = sizeof ending / sizeof ending[0] - 1;
    wchar_t wide[WIN32_SIZE], folders[WIN32_SIZE];
    size_t length;

    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, name, -1, wide,
                            WIN32_SIZE - (int)ending_length) == 0)
        return ERROR_NO_UNICODE_TRANSLATION;
    length = wcslen(wide);
    if (length < ending_length || _wcsicmp(wide + length - ending_length, ending) != 0)
        wcscpy(wide + length, ending);
    if (wcspbrk(wide, L"/\\:"))
        wcscpy(folders, L".");
    else if (GetEnvironmentVariableW(L"PATH", folders, WIN32_SIZE) == 0)
        return ERROR_FILE_NOT_FOUND;
    length = SearchPathW(folders, wide, NULL, WIN32_SIZE, found, NULL);
    return length == 0 || length >= WIN32_SIZE ? ERROR_FILE_NOT_FOUND : 0;
}

/* What it starts belongs to the job, too, unless this program is in one on Windows 7. */
struct child {
    HANDLE process, job;
};

static int start(const char *const *arguments, const HANDLE *streams, struct child *child)
{
    wchar_t program[WIN32_SIZE], line[WIN32_SIZE];
    STARTUPINFOW how = { .cb = sizeof how,
                         .dwFlags = STARTF_USESTDHANDLES,
                         .hStdInput = streams[SYS_INPUT],
                         .hStdOutput = streams[SYS_OUTPUT],
                         .hStdError = streams[SYS_ERRORS] };
    PROCESS_INFORMATION started;
    int error = find_program(arguments[0], program);

    if (!error)
        error = win32_command(arguments, line);
    if (!error)
        error = win32_error(CreateProcessW(program, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL,
                                           NULL, &how, &started));
    if (error)
        return error;
    *child = (struct child){ started.hProcess, CreateJobObjectW(NULL, NULL) };
    if (child->job)
        AssignProcessToJobObject(child->job, child->process);
    ResumeThread(started.hThread);
    CloseHandle(started.hThread);
    return 0;
}

/* A program that was ended has a status such as STATUS_CONTROL_C_EXIT as its exit code. */
static int wait_for(struct child child, unsigned seconds, int *code)
{
    DWORD ended = 0;
    DWORD waited = WaitForSingleObject(child.process, seconds ? seconds * 1000 : INFINITE);
    int error = waited == WAIT_TIMEOUT ? ERROR_TIMEOUT
                                       : win32_error(waited == WAIT_OBJECT_0 &&
                                                     GetExitCodeProcess(child.process, &ended));

    if (waited == WAIT_TIMEOUT && child.job)
        TerminateJobObject(child.job, 1);
    if (waited == WAIT_TIMEOUT)
        TerminateProcess(child.process, 1);
    if (child.job)
        CloseHandle(child.job);
    CloseHandle(child.process);
    *code = error || ended >> 24 >= FIRST_FATAL_CODE ? -1 : (int)ended;
    return error;
}

int sys_run(const char *const *arguments, const char *input, size_t length, unsigned seconds,
            take_function *take, void *context, int *code)
{
    HANDLE streams[STREAMS] = { INVALID_HANDLE_VALUE, INVALID_HANDLE_VALUE, INVALID_HANDLE_VALUE };
    struct child child = { NULL, NULL };
    int error = make_streams(streams, input, length);

    if (!error)
        error = start(arguments, streams, &child);
    if (!error)
        error = wait_for(child, seconds, code);
    for (enum sys_stream i = SYS_OUTPUT; i <= SYS_ERRORS && !error; i++)
        error = take_all(streams[i], i, take, context);
    for (int i = 0; i < STREAMS; i++)
        if (streams[i] != INVALID_HANDLE_VALUE)
            CloseHandle(streams[i]);
    return error;
}
