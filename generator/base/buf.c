/* The capacity doubles when a buffer is full. */
#include "base/buf.h"

#include "base/arena.h"
#include "base/bytes.h"

#include <stdio.h>
#include <string.h>

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
    char digits[DIGITS_MOST];
    char *end = digits + sizeof digits, *begin = digits_before(end, integer);

    buf_add(buf, begin, (size_t)(end - begin));
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
