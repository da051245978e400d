/* Where the program begins: main gets its arguments as UTF-8, whatever the code page is.  It must
 * not know what the program does. */
#include "base/system/win32.h"

#include <fcntl.h>
#include <io.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv);
int wmain(int argc, wchar_t **wide);

/* Memory is the process's own, to its end. */
static char *utf8_of(const wchar_t *wide)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
    char *text = malloc((size_t)size + 1);

    if (text)
        text[WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, size, NULL, NULL)] = '\0';
    return text;
}

/* The system shall return errors instead of asking for a disk. */
int wmain(int argc, wchar_t **wide)
{
    char **argv = calloc((size_t)argc + 1, sizeof *argv);
    bool complete = argv != NULL;

    SetErrorMode(SEM_FAILCRITICALERRORS);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    for (int i = 0; complete && i < argc; i++) {
        argv[i] = utf8_of(wide[i]);
        complete = argv[i] != NULL;
    }
    if (complete)
        return main(argc, argv);
    fputs("out of memory\n", stderr);
    return EXIT_FAILURE;
}
