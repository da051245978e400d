/* Growing buffers of bytes.  It must not know what the bytes mean. */
#ifndef STATUSGEN_BASE_BUF_H
#define STATUSGEN_BASE_BUF_H

#include "base/str.h"

#include <stdarg.h>

/* A growing buffer in ARENA.  Bytes beyond MAX are dropped and `over` is set, for a diagnostic. */
struct buf {
    struct arena *arena;
    char *at;
    size_t length, capacity, max;
    bool over;
};

void buf_init(struct buf *buf, struct arena *arena, size_t max);
void buf_add(struct buf *buf, const void *bytes, size_t length);
static inline void buf_add_str(struct buf *buf, struct str text)
{
    if (text.length == 0 || text.length > buf->capacity - buf->length) {
        buf_add(buf, text.at, text.length);
        return;
    }
    memcpy(buf->at + buf->length, text.at, text.length);
    buf->length += text.length;
}
static inline void buf_add_char(struct buf *buf, char c)
{
    if (buf->length < buf->capacity)
        buf->at[buf->length++] = c; /* the capacity is at most the maximum */
    else
        buf_add(buf, &c, 1);
}
void buf_print(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprint(struct buf *buf, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
void buf_add_integer(struct buf *buf, int64_t integer);
struct str buf_str(const struct buf *buf); /* its bytes, without a NUL */
struct str buf_end(struct buf *buf);       /* the same; gives back the room that is not needed */

/* Text by a format, in ARENA; it has a NUL after it. */
struct str str_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
