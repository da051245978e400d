/* Command lines.  Windows passes a program one text, which its C library splits at blanks outside
 * of quotes; backslashes count as such unless they stand before a quote.  It must not know what is
 * run. */
#include "base/system/win32.h"

/* A line that is written; what does not fit is dropped, and noticed at the end. */
struct line {
    wchar_t *at;
    size_t length;
};

static void add(struct line *line, wchar_t c, size_t count)
{
    for (; count > 0; count--, line->length++)
        if (line->length < WIN32_SIZE)
            line->at[line->length] = c;
}

/* Adds TEXT in quotes.  Backslashes before a quote, ours too, are doubled. */
static void add_quoted(struct line *line, const wchar_t *text)
{
    size_t backslashes = 0;

    add(line, L'"', 1);
    for (; *text; text++) {
        if (*text == L'"')
            add(line, L'\\', backslashes + 1);
        backslashes = *text == L'\\' ? backslashes + 1 : 0;
        add(line, *text, 1);
    }
    add(line, L'\\', backslashes);
    add(line, L'"', 1);
}

int win32_command(const char *const *arguments, wchar_t line[WIN32_SIZE])
{
    struct line out = { .length = 0 };
    wchar_t wide[WIN32_SIZE];

    out.at = line;
    for (size_t i = 0; arguments[i]; i++) {
        if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, arguments[i], -1, wide,
                                WIN32_SIZE) == 0)
            return (int)GetLastError();
        if (i > 0)
            add(&out, L' ', 1);
        add_quoted(&out, wide);
    }
    add(&out, L'\0', 1);
    return out.length > WIN32_SIZE ? ERROR_FILENAME_EXCED_RANGE : 0;
}
