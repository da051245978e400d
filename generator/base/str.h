/* Text: slices and growing buffers.  It must know nothing but the arena. */
#ifndef STATUSGEN_BASE_STR_H
#define STATUSGEN_BASE_STR_H

#include "base/ascii.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

/* A slice: LENGTH bytes at AT, any bytes, no NUL needed.  It owns nothing. */
struct str {
    const char *at;
    size_t length;
};

#define STR(literal)  ((struct str){ "" literal, sizeof literal - 1 })
#define STR_ARGS(str) (int)(str).length, (str).at /* for "%.*s" */

struct str str_of(const char *text); /* of a C string; NULL is the empty slice */
struct str str_copy(struct arena *arena, struct str text);
struct str str_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static inline bool str_equal(struct str a, struct str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}
static inline bool str_is(struct str a, const char *b)
{
    return str_equal(a, (struct str){ b, strlen(b) }); /* a literal is measured by the compiler */
}
int str_compare(struct str a, struct str b); /* by bytes, as memcmp: the same in every locale */
bool str_contains(struct str text, struct str part); /* false for an empty part */
bool str_ends_with(struct str text, const char *end);
bool str_is_date(struct str text);                          /* YYYY-MM-DD, a day of the calendar */
struct str str_upper(struct arena *arena, struct str text); /* ASCII letters only */
/* PHRASE as lookups compare it: ASCII letters small, ASCII space and punctuation dropped.  KEY has
 * room for all of it, and may be where it is.  Gives the length. */
size_t str_fold(struct str phrase, char *key);
bool str_write(int file, struct str text); /* all of it, or false with errno */

/* A growing buffer in ARENA.  Bytes beyond MAX are dropped and `over` is set: who fills the buffer
 * with foreign input says so in a diagnostic. */
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
struct str buf_str(const struct buf *buf); /* what is in it, without a NUL */
struct str buf_end(struct buf *buf);       /* the same, and gives back the room it did not need */

#endif
