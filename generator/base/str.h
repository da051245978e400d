/* Text: slices of bytes.  It must not know where they are stored or what they mean. */
#ifndef STATUSGEN_BASE_STR_H
#define STATUSGEN_BASE_STR_H

#include "base/ascii.h"

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
static inline bool str_equal(struct str a, struct str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}
static inline bool str_is(struct str a, const char *b)
{
    return str_equal(a, (struct str){ b, strlen(b) }); /* a literal is measured by the compiler */
}
static inline bool str_has_byte(struct str text, char byte)
{
    return text.length && memchr(text.at, byte, text.length);
}
bool str_equal_folded(struct str a, struct str b); /* the case of ASCII letters is ignored */
int str_compare(struct str a, struct str b); /* by bytes, as memcmp: the same in every locale */
bool str_contains(struct str text, struct str part); /* false for an empty part */
bool str_ends_with(struct str text, const char *end);
struct str str_trim(struct str text);    /* without ASCII white space at both ends */
bool str_ends_sentence(struct str text); /* with . ? or !, and what closes quotes and parentheses */
bool str_is_words(struct str text);      /* ASCII letters, digits and _, in any order; or empty */
bool str_is_date(struct str text);       /* YYYY-MM-DD, a day of the calendar */
struct str str_upper(struct arena *arena, struct str text); /* ASCII letters only */

/* Steps *NEXT over white space and returns the word after it, empty at the end; *BREAKS is the
 * number of line ends stepped over. */
struct str str_word(struct str text, size_t *next, unsigned *breaks);

/* PHRASE as lookups compare it: ASCII letters in lower case, ASCII space and punctuation dropped.
 * KEY needs as many bytes as PHRASE, and may be the same memory.  Returns the length. */
size_t str_fold(struct str phrase, char *key);

#endif
