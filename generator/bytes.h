/* Bytes as numbers, for hashes.  It must not know what the bytes say. */
#ifndef STATUSGEN_BYTES_H
#define STATUSGEN_BYTES_H

#include <stddef.h>
#include <stdint.h>

/* The bit of each byte that is the case of a letter. */
#define BYTES_CASE UINT64_C(0x2020202020202020)

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

#endif
