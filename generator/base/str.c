/* Text as bytes: nothing here depends on the locale or on an encoding. */
#include "base/str.h"

#include "base/arena.h"

#include <string.h>

struct str str_of(const char *text)
{
    return (struct str){ text ? text : "", text ? strlen(text) : 0 };
}

struct str str_copy(struct arena *arena, struct str text)
{
    return (struct str){ arena_copy(arena, text.at, text.length), text.length };
}

bool str_equal_folded(struct str a, struct str b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++)
        if (ascii_lower(a.at[i]) != ascii_lower(b.at[i]))
            return false;
    return true;
}

int str_compare(struct str a, struct str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;

    if (order == 0)
        order = (a.length > b.length) - (a.length < b.length);
    return order;
}

bool str_contains(struct str text, struct str part)
{
    for (size_t i = 0; part.length && i + part.length <= text.length; i++)
        if (text.at[i] == part.at[0] && memcmp(text.at + i, part.at, part.length) == 0)
            return true;
    return false;
}

bool str_ends_with(struct str text, const char *end)
{
    size_t length = strlen(end);

    return text.length >= length && memcmp(text.at + text.length - length, end, length) == 0;
}

struct str str_trim(struct str text)
{
    while (text.length && ascii_is_space((unsigned char)text.at[0]))
        text.at++, text.length--;
    while (text.length && ascii_is_space((unsigned char)text.at[text.length - 1]))
        text.length--;
    return text;
}

bool str_ends_sentence(struct str text)
{
    size_t end = text.length;

    while (end && strchr("\"')", text.at[end - 1]))
        end--;
    return end && strchr(".?!", text.at[end - 1]);
}

static int digits_at(struct str text, size_t at, size_t count)
{
    int number = 0;

    for (size_t i = at; i < at + count; i++)
        number = number * 10 + (text.at[i] - '0');
    return number;
}

bool str_is_words(struct str text)
{
    size_t i = 0;

    while (i < text.length && ascii_is_word((unsigned char)text.at[i]))
        i++;
    return i == text.length;
}

bool str_is_date(struct str text)
{
    static const char form[] = "dddd-dd-dd";
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int year, month, day;

    if (text.length != sizeof form - 1)
        return false;
    for (size_t i = 0; i < text.length; i++)
        if (form[i] == 'd' ? !ascii_is_digit((unsigned char)text.at[i]) : text.at[i] != form[i])
            return false;
    year = digits_at(text, 0, 4);
    month = digits_at(text, 5, 2);
    day = digits_at(text, 8, 2);
    if (month < 1 || month > 12 || day < 1)
        return false;
    if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
        return day <= 29;
    return day <= days[month - 1];
}

struct str str_upper(struct arena *arena, struct str text)
{
    char *copy = arena_copy(arena, text.at, text.length);

    for (size_t i = 0; i < text.length; i++)
        copy[i] = ascii_upper(copy[i]);
    return (struct str){ copy, text.length };
}

struct str str_word(struct str text, size_t *next, unsigned *breaks)
{
    size_t begin = *next, end;

    *breaks = 0;
    while (begin < text.length && ascii_is_space((unsigned char)text.at[begin]))
        *breaks += text.at[begin++] == '\n';
    end = begin;
    while (end < text.length && !ascii_is_space((unsigned char)text.at[end]))
        end++;
    *next = end;
    return (struct str){ text.at + begin, end - begin };
}

/* Whether phrases that differ in this byte only are the same. */
static bool is_dropped(unsigned char c)
{
    return ascii_is_space(c) || ascii_is_punctuation(c);
}

size_t str_fold(struct str phrase, char *key)
{
    size_t length = 0;

    for (size_t i = 0; i < phrase.length; i++) {
        unsigned char c = (unsigned char)phrase.at[i];

        if (ascii_is_alpha(c)) /* most are */
            key[length++] = (char)(c | 0x20);
        else if (!is_dropped(c))
            key[length++] = (char)c;
    }
    return length;
}
