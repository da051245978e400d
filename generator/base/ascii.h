/* Letters, digits and white space of ASCII, whatever the locale.  It must not know of other
 * characters. */
#ifndef STATUSGEN_BASE_ASCII_H
#define STATUSGEN_BASE_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}
static inline bool ascii_is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}
static inline bool ascii_is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}
static inline bool ascii_is_alpha(unsigned char c)
{
    return ascii_is_lower(c | 0x20);
}
static inline bool ascii_is_alnum(unsigned char c)
{
    return ascii_is_alpha(c) || ascii_is_digit(c);
}

/* A character of an identifier in C. */
static inline bool ascii_is_word(unsigned char c)
{
    return ascii_is_alnum(c) || c == '_';
}

static inline bool ascii_is_punctuation(unsigned char c)
{
    return c > ' ' && c < 0x7F && !ascii_is_alnum(c);
}
static inline bool ascii_is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline char ascii_lower(char c)
{
    return ascii_is_upper((unsigned char)c) ? (char)(c + 32) : c;
}
static inline char ascii_upper(char c)
{
    return ascii_is_lower((unsigned char)c) ? (char)(c - 32) : c;
}

#endif
