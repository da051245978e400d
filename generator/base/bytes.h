/* Bytes as numbers: eight at once, numbers in as few bytes as they need, and their digits.  It must
 * not know what they say. */
#ifndef STATUSGEN_BASE_BYTES_H
#define STATUSGEN_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The bit of each byte that is the case of a letter, and the one that no byte of ASCII has. */
#define BYTES_CASE UINT64_C(0x2020202020202020)
#define BYTES_HIGH UINT64_C(0x8080808080808080)

/* Up to eight bytes as a number, the first in the lowest bits, whatever the machine does. */
static inline uint64_t bytes_load(const char *at, size_t length)
{
    uint64_t word = 0;

    for (size_t i = length; i-- > 0;)
        word = word << 8 | (unsigned char)at[i];
    return word;
}

/* Eight bytes, likewise; most machines load them at once. */
static inline uint64_t bytes_load_8(const char *text)
{
    const unsigned char *at = (const unsigned char *)text;

    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
           (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 |
           (uint64_t)at[7] << 56;
}

/* Whether all eight bytes are visible ASCII or blanks: nearly all text. */
static inline bool bytes_are_plain(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);

    /* Of a byte below 128, the highest bit is set: by the first if it is a control character, by
     * the second if it is DEL. */
    return (((word - 0x20 * ones) | (word + ones) | word) & BYTES_HIGH) == 0;
}

/* The place after all words of eight plain bytes from AT on, before END. */
static inline const char *bytes_after_plain(const char *at, const char *end)
{
    while (end - at >= 8 && bytes_are_plain(bytes_load_8(at)))
        at += 8;
    return at;
}

/* The highest bit of each of the eight bytes that is C; the others are 0. */
static inline uint64_t bytes_equal(uint64_t word, char c)
{
    const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F), ones = UINT64_C(0x0101010101010101);
    uint64_t unlike = word ^ (unsigned char)c * ones;

    return ~(((unlike & low) + low) | unlike | low);
}

enum { DIGITS_MOST = 20 }; /* of an integer, with a sign */

/* Writes the digits of INTEGER so that they end at END, and returns where they begin. */
static inline char *digits_before(char *end, int64_t integer)
{
    uint64_t rest = integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer;

    do
        *--end = (char)('0' + rest % 10);
    while (rest /= 10);
    if (integer < 0)
        *--end = '-';
    return end;
}

/* Integers of 8, 16, 32 or 64 bits each, with a sign if one of them is negative. */
struct packed {
    const void *at;
    size_t count;
    unsigned bits;
    bool negative;
};

static inline int64_t packed_at(const struct packed *numbers, size_t index)
{
    switch (numbers->bits) {
    case 8:
        return numbers->negative ? (int64_t)((const int8_t *)numbers->at)[index]
                                 : (int64_t)((const uint8_t *)numbers->at)[index];
    case 16:
        return numbers->negative ? (int64_t)((const int16_t *)numbers->at)[index]
                                 : (int64_t)((const uint16_t *)numbers->at)[index];
    case 32:
        return numbers->negative ? (int64_t)((const int32_t *)numbers->at)[index]
                                 : (int64_t)((const uint32_t *)numbers->at)[index];
    default:
        return ((const int64_t *)numbers->at)[index];
    }
}

#endif
