/* Asks the generated functions about every value and about many texts, and compares the answers
 * with expected.h, which run.py makes from the registry.  It is C and C++ alike. */
#include "http_status.h"

#include "expected.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { ROW_COUNT = sizeof rows / sizeof rows[0], ALIAS_COUNT = sizeof aliases / sizeof aliases[0] };

static unsigned long asked, wrong;

static void expect(bool holds, const char *what, long value, const char *text)
{
    asked++;
    if (!holds && wrong++ < 20)
        printf("wrong: %s of %ld \"%s\"\n", what, value, text);
}

/* ---- values ---------------------------------------------------------------------------------- */

static const struct row *find_row(int value)
{
    size_t i;

    for (i = 0; i < ROW_COUNT; i++)
        if (rows[i].value == value)
            return &rows[i];
    return NULL;
}

static int class_number(int value)
{
    return value >= 100 && value <= 599 ? value / 100 : 0;
}

static int stand_in(int value)
{
    if (find_row(value))
        return value;
    return class_number(value) ? class_number(value) * 100 : 500;
}

static void check_value(int value)
{
    const struct row *row = find_row(value);
    const char *phrase = row ? row->phrase : "", *name = row ? row->name : "";
    int number = class_number(value);

    expect(strcmp(http_status_phrase(value), phrase) == 0, "phrase", value, phrase);
    expect(http_status_phrase_length(value) == strlen(phrase), "length", value, phrase);
    expect(strcmp(http_status_name(value), name) == 0, "name", value, name);
    expect((http_status_summary(value)[0] != '\0') == (row != NULL), "summary", value, "");
    expect(row ? strncmp(http_status_reference(value), row->reference, strlen(row->reference)) == 0
               : http_status_reference(value)[0] == '\0',
           "reference", value, row ? row->reference : "");
    expect(http_status_is_listed(value) == (row != NULL), "is_listed", value, "");
    expect(http_status_class_of(value) == number, "class_of", value, "");
    expect(http_status_fallback(value) == stand_in(value), "fallback", value, "");
    expect(http_status_is_informational(value) == (number == 1), "is_informational", value, "");
    expect(http_status_is_successful(value) == (number == 2), "is_successful", value, "");
    expect(http_status_is_redirection(value) == (number == 3), "is_redirection", value, "");
    expect(http_status_is_client_error(value) == (number == 4), "is_client_error", value, "");
    expect(http_status_is_server_error(value) == (number == 5), "is_server_error", value, "");
}

static void check_values(void)
{
    int value;
    size_t i;

    for (value = -1; value <= 70000; value++)
        check_value(value);
    check_value(INT_MIN);
    check_value(INT_MIN + 1);
    check_value(INT_MAX - 1);
    check_value(INT_MAX);
    check_value(-404);
    check_value(65536 + 404);
    check_value(INT_MIN + 404);
    expect(http_status_count() == ROW_COUNT, "count", (long)http_status_count(), "");
    for (i = 0; i < ROW_COUNT; i++)
        expect(http_status_at(i) == rows[i].value, "at", (long)i, rows[i].name);
    expect(http_status_at(ROW_COUNT) == 0, "at", ROW_COUNT, "");
    expect(http_status_at((size_t)-1) == 0, "at", -1, "");
}

/* ---- texts ----------------------------------------------------------------------------------- */

/* What lookups by phrase compare. */
static size_t make_key(char *key, const char *text, size_t length)
{
    size_t i, kept = 0;

    for (i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool control = (c < ' ' && !(c >= '\t' && c <= '\r')) || c == 0x7F;

        if (c >= 'A' && c <= 'Z')
            key[kept++] = (char)(c + 32);
        else if (control || c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key[kept++] = (char)c;
    }
    return kept;
}

static bool same_text(const char *text, size_t length, const char *known, bool by_phrase)
{
    char a[200], b[200];
    size_t m, n;

    if (!by_phrase)
        return length == strlen(known) && memcmp(text, known, length) == 0;
    m = make_key(a, text, length);
    n = make_key(b, known, strlen(known));
    return m && m == n && memcmp(a, b, m) == 0;
}

static int expected_value(const char *text, size_t length, bool by_phrase)
{
    size_t i;

    for (i = 0; i < ROW_COUNT; i++)
        if (same_text(text, length, by_phrase ? rows[i].phrase : rows[i].name, by_phrase))
            return rows[i].value;
    for (i = 0; i < ALIAS_COUNT; i++)
        if (aliases[i].is_phrase == by_phrase &&
            same_text(text, length, aliases[i].text, by_phrase))
            return aliases[i].value;
    return -1;
}

/* TEXT stands at the end of a buffer of its own, so that reading on is found by the sanitizers. */
static void check_text(const char *text, size_t length)
{
    char buffer[200];
    char *end = buffer + sizeof buffer - length;
    int by_phrase;

    memcpy(end, text, length);
    for (by_phrase = 0; by_phrase < 2; by_phrase++) {
        int value = expected_value(end, length, by_phrase != 0), got = 12345;
        bool found = by_phrase ? http_status_from_phrase(end, length, &got)
                               : http_status_from_name(end, length, &got);

        expect(found == (value != -1), by_phrase ? "from_phrase" : "from_name", value, text);
        expect(got == (value != -1 ? value : 12345), "what it set", value, text);
    }
}

static void check_variants(const char *text)
{
    static const char changes[] = { 1, 0x20, 0x40, (char)0x80 };
    char copy[200];
    size_t length = strlen(text), i, c;

    for (i = 0; i <= length; i++)
        check_text(text, i);
    for (i = 0; i < length; i++)
        for (c = 0; c < sizeof changes; c++) {
            memcpy(copy, text, length);
            copy[i] = (char)(copy[i] ^ changes[c]);
            check_text(copy, length);
        }
    memcpy(copy, text, length);
    memset(copy + length, '\0', 2);
    check_text(copy, length + 1); /* a NUL is a byte like any other */
    copy[length] = '!';
    check_text(copy, length + 1);
    copy[0] = ' ';
    memcpy(copy + 1, text, length);
    check_text(copy, length + 1);
}

static void check_texts(void)
{
    static const char *const odd[] = {
        "", " ", "-", "\xFF", "NOT_FOUN", "4", "404", "phrase", "__"
    };
    char buffer[150];
    int value = 7;
    size_t i;

    for (i = 0; i < ROW_COUNT; i++) {
        check_variants(rows[i].name);
        check_variants(rows[i].phrase);
    }
    for (i = 0; i < ALIAS_COUNT; i++)
        check_variants(aliases[i].text);
    for (i = 0; i < sizeof odd / sizeof odd[0]; i++)
        check_variants(odd[i]);
    memset(buffer, 'A', sizeof buffer);
    check_text(buffer, sizeof buffer);
    expect(!http_status_from_name(NULL, 0, &value) && value == 7, "from_name", 0, "NULL");
    expect(!http_status_from_phrase(NULL, 0, &value) && value == 7, "from_phrase", 0, "NULL");
}

/* ---- macros ---------------------------------------------------------------------------------- */

static void check_rows_of_the_macro(void)
{
    size_t i = 0;

#define ROW(number, NAME, text) \
    expect(i < ROW_COUNT && rows[i].value == (number) && strcmp(rows[i].name, #NAME) == 0 && \
               strcmp(rows[i].phrase, text) == 0, \
           "X row", number, #NAME); \
    i++;
    HTTP_STATUS_CODES(ROW)
#undef ROW
    expect(i == ROW_COUNT, "X rows", (long)i, "");
}

/* One case a value names every enumerator, aliases and all. */
static int switch_over(enum http_status_code code)
{
    switch (code) {
#define ROW(number, NAME, text) \
    case HTTP_##number##_##NAME: \
        return number;
        HTTP_STATUS_CODES(ROW)
#undef ROW
    }
    return 0;
}

int main(void)
{
    check_values();
    check_texts();
    check_rows_of_the_macro();
    expect(switch_over(HTTP_404_NOT_FOUND) == 404, "switch", 404, "");
    printf("%lu answers, %lu wrong\n", asked, wrong);
    return wrong != 0;
}
