/* Opens FILE so that others may read it and nothing else, prints a line, and holds it until the
 * input ends: a program that is in the way, for tests/windows. */
#include <stdio.h>
#include <windows.h>

int wmain(int argc, wchar_t **argv)
{
    HANDLE file = CreateFileW(argc > 1 ? argv[1] : L"", GENERIC_READ, FILE_SHARE_READ, NULL,
                              OPEN_EXISTING, 0, NULL);

    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("open");
    fflush(stdout);
    while (getchar() != EOF)
        continue;
    return 0;
}
