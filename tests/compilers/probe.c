/* Calls every kind of function in the generated C, as C or as C++, and compares the results with
 * the rows of the header's own macro.  tests/oracle tests whether these are correct. */
#include "http_status.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static unsigned long asked, wrong;

static void expect(bool holds, const char *what, int value)
{
    asked++;
    if (!holds && wrong++ < 20)
        printf("wrong: %s of %d\n", what, value);
}

static void check_listed(size_t index, int value, const char *name, const char *phrase)
{
    int by_name = 0, by_phrase = 0;

    expect(http_status_at(index) == value, "at", value);
    expect(http_status_is_listed(value), "is_listed", value);
    expect(strcmp(http_status_name(value), name) == 0, "name", value);
    expect(strcmp(http_status_phrase(value), phrase) == 0, "phrase", value);
    expect(http_status_phrase_length(value) == strlen(phrase), "phrase_length", value);
    expect(http_status_summary(value)[0] != '\0', "summary", value);
    expect(http_status_reference(value)[0] != '\0', "reference", value);
    expect(http_status_fallback(value) ==
               (http_status_state(value) == HTTP_STATUS_STATE_RESERVED ? value / 100 * 100 : value),
           "fallback", value);
    expect(http_status_from_name(name, strlen(name), &by_name) && by_name == value, "from_name",
           value);
    expect(http_status_from_phrase(phrase, strlen(phrase), &by_phrase) && by_phrase == value,
           "from_phrase", value);
}

static void check_class(int value)
{
    int number = value >= 100 && value <= 599 ? value / 100 : 0;

    expect((int)http_status_class_of(value) == number, "class_of", value);
    expect(http_status_is_informational(value) == (number == 1), "is_informational", value);
    expect(http_status_is_successful(value) == (number == 2), "is_successful", value);
    expect(http_status_is_redirection(value) == (number == 3), "is_redirection", value);
    expect(http_status_is_client_error(value) == (number == 4), "is_client_error", value);
    expect(http_status_is_server_error(value) == (number == 5), "is_server_error", value);
}

static void check_unlisted(int value)
{
    expect(http_status_phrase(value)[0] == '\0' && http_status_phrase_length(value) == 0, "phrase",
           value);
    expect(http_status_name(value)[0] == '\0', "name", value);
    expect(http_status_summary(value)[0] == '\0', "summary", value);
    expect(http_status_reference(value)[0] == '\0', "reference", value);
    expect(http_status_is_listed(http_status_fallback(value)), "fallback", value);
}

static void check_values(void)
{
    static const int far[] = { INT_MIN, INT_MIN + 1, INT_MIN + 404, -404, 65536 + 404, INT_MAX };
    size_t i = 0, listed = 0;
    int value;

#define ROW(number, NAME, text) check_listed(i++, number, #NAME, text);
    HTTP_STATUS_CODES(ROW)
#undef ROW
    expect(http_status_count() == i && http_status_at(i) == 0, "count", (int)i);
    for (value = -1; value <= 70000; value++) {
        check_class(value);
        if (http_status_is_listed(value))
            listed++;
        else
            check_unlisted(value);
    }
    expect(listed == i, "number of listed codes", (int)listed);
    for (i = 0; i < sizeof far / sizeof far[0]; i++) {
        check_class(far[i]);
        check_unlisted(far[i]);
    }
}

/* One case per value names every enumerator, including aliases. */
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
    int value = 7;

    check_values();
    expect(!http_status_from_name(NULL, 0, &value) && value == 7, "from_name", 0);
    expect(!http_status_from_phrase(NULL, 0, &value) && value == 7, "from_phrase", 0);
    expect(switch_over(HTTP_404_NOT_FOUND) == 404, "switch", 404);
    printf("%lu answers, %lu wrong\n", asked, wrong);
    return wrong != 0;
}
