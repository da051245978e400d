/* Text as bytes: nothing here depends on the locale or on an encoding. */
#include "base/str.h"

#include "base/arena.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Bytes in one call of write: the result of a larger one would be unspecified. */
enum { WRITE_MAX = 1 << 30 };

struct str str_of(const char *text)
{
    return (struct str){ text ? text : "", text ? strlen(text) : 0 };
}

struct str str_copy(struct arena *arena, struct str text)
{
    return (struct str){ arena_copy(arena, text.at, text.length), text.length };
}

struct str str_format(struct arena *arena, const char *format, ...)
{
    va_list args;
    struct buf buf;

    buf_init(&buf, arena, SIZE_MAX);
    va_start(args, format);
    buf_vprint(&buf, format, args);
    va_end(args);
    buf_add_char(&buf, '\0'); /* so that the text serves as a C string too */
    return (struct str){ buf_end(&buf).at, buf.length - 1 };
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

static int digits_at(struct str text, size_t at, size_t count)
{
    int number = 0;

    for (size_t i = at; i < at + count; i++)
        number = number * 10 + (text.at[i] - '0');
    return number;
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

/* Whether a byte makes no difference between phrases: ASCII space and punctuation. */
static unsigned is_dropped(unsigned c)
{
    const uint64_t set = c < 64 ? UINT64_C(0xFC00FFFF00003E00) : UINT64_C(0x78000001F8000001);

    return (c < 128) & (unsigned)(set >> (c & 63) & 1);
}

size_t str_fold(struct str phrase, char *key)
{
    size_t length = 0;

    for (size_t i = 0; i < phrase.length; i++) {
        unsigned char c = (unsigned char)phrase.at[i];

        key[length] = ascii_lower(phrase.at[i]);
        length += 1 - is_dropped(c);
    }
    return length;
}

void buf_init(struct buf *buf, struct arena *arena, size_t max)
{
    *buf = (struct buf){ .arena = arena, .max = max };
}

/* Room for LENGTH more bytes, or less where the maximum is near; returns how much there is. */
static size_t buf_reserve(struct buf *buf, size_t length)
{
    size_t capacity;

    if (length > buf->max - buf->length) {
        length = buf->max - buf->length;
        buf->over = true;
    }
    if (length <= buf->capacity - buf->length)
        return length;
    capacity = buf->capacity ? buf->capacity * 2 : 256;
    if (capacity < buf->length + length)
        capacity = buf->length + length;
    if (capacity > buf->max)
        capacity = buf->max;
    buf->at = arena_resize(buf->arena, buf->at, buf->capacity, capacity);
    buf->capacity = capacity;
    return length;
}

void buf_add(struct buf *buf, const void *bytes, size_t length)
{
    if (length > buf->capacity - buf->length)
        length = buf_reserve(buf, length);
    if (length)
        memcpy(buf->at + buf->length, bytes, length);
    buf->length += length;
}

void buf_print(struct buf *buf, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    buf_vprint(buf, format, args);
    va_end(args);
}

void buf_vprint(struct buf *buf, const char *format, va_list args)
{
    char small[256];
    va_list again;
    int length;

    va_copy(again, args);
    length = vsnprintf(small, sizeof small, format, args);
    if (length >= 0 && (size_t)length < sizeof small) {
        buf_add(buf, small, (size_t)length);
    } else if (length >= 0) {
        char *large = arena_alloc(buf->arena, (size_t)length + 1);

        vsnprintf(large, (size_t)length + 1, format, again);
        buf_add(buf, large, (size_t)length);
    }
    va_end(again);
}

void buf_add_integer(struct buf *buf, int64_t integer)
{
    char digits[24];
    char *next = digits + sizeof digits;
    uint64_t rest = integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer;

    do
        *--next = (char)('0' + rest % 10);
    while (rest /= 10);
    if (integer < 0)
        *--next = '-';
    buf_add(buf, next, (size_t)(digits + sizeof digits - next));
}

struct str buf_str(const struct buf *buf)
{
    return (struct str){ buf->at ? buf->at : "", buf->length };
}

struct str buf_end(struct buf *buf)
{
    if (buf->at)
        arena_resize(buf->arena, buf->at, buf->capacity, buf->length);
    buf->capacity = buf->length;
    return buf_str(buf);
}

bool str_write(int file, struct str bytes)
{
    while (bytes.length > 0) {
        size_t length = bytes.length < WRITE_MAX ? bytes.length : WRITE_MAX;
        ssize_t written = write(file, bytes.at, length);

        if (written > 0) {
            bytes.at += written;
            bytes.length -= (size_t)written;
        } else if (written == 0) {
            errno = ENOSPC; /* no progress and no reason: not to be tried for ever */
            return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}
