/* Where the program begins: main gets its arguments as UTF-8, whatever the code page is.  It must
 * not know what the program does. */
#include "base/system/win32.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv);
int wmain(int argc, wchar_t **wide);

/* The process keeps it to its end. */
static void *memory(size_t count, size_t size)
{
    void *block = calloc(count, size);

    if (block)
        return block;
    fputs("out of memory\n", stderr);
    exit(EXIT_FAILURE);
}

static char *utf8_of(const wchar_t *wide)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
    char *text = memory((size_t)size + 1, 1);

    WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, size, NULL, NULL);
    return text;
}

/* The system shall return errors instead of asking for a disk. */
int wmain(int argc, wchar_t **wide)
{
    char **argv = memory((size_t)argc + 1, sizeof *argv);

    SetErrorMode(SEM_FAILCRITICALERRORS);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    for (int i = 0; i < argc; i++)
        argv[i] = utf8_of(wide[i]);
    return main(argc, argv);
}
