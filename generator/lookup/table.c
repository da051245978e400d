/* Finds the narrowest type that holds all numbers, and packs columns first fit. */
#include "lookup/table.h"

#include "base/arena.h"
#include "base/array.h"

enum { WORD_BITS = 16 /* of small fields together: wider ones have their own table */ };

const struct record_type lookup_table_type = { "table", sizeof(struct lookup_table), NULL, 0, 0 };

static unsigned bits_of(int64_t low, int64_t high)
{
    static const unsigned widths[] = { 8, 16, 32 };

    for (size_t i = 0; i < COUNT(widths); i++) {
        int64_t limit = INT64_C(1) << (widths[i] - (low < 0));

        if (high < limit && low >= -limit)
            return widths[i];
    }
    return 64;
}

struct lookup_table lookup_table(struct arena *arena, const int64_t *numbers, size_t count)
{
    int64_t low = 0, high = 0;
    unsigned bits;
    void *at;

    for (size_t i = 0; i < count; i++) {
        low = numbers[i] < low ? numbers[i] : low;
        high = numbers[i] > high ? numbers[i] : high;
    }
    bits = bits_of(low, high);
    at = arena_alloc(arena, count * (bits / 8));
    for (size_t i = 0; i < count; i++) {
        if (bits == 8)
            ((uint8_t *)at)[i] = (uint8_t)numbers[i];
        else if (bits == 16)
            ((uint16_t *)at)[i] = (uint16_t)numbers[i];
        else if (bits == 32)
            ((uint32_t *)at)[i] = (uint32_t)numbers[i];
        else
            ((int64_t *)at)[i] = numbers[i];
    }
    return (struct lookup_table){ { .type = &lookup_table_type }, { at, count, bits, low < 0 } };
}

static unsigned width_of(const struct lookup_field *field, size_t row_count)
{
    uint32_t all = 1;
    unsigned width = 0;

    for (size_t i = 0; i < row_count; i++)
        all |= field->numbers[i];
    while (width < 32 && all >> width != 0)
        width++;
    return width;
}

size_t lookup_pack(struct arena *arena, struct lookup_field *fields, size_t field_count,
                   size_t row_count, struct lookup_table **words)
{
    struct arena scratch = { 0 };
    unsigned *used = arena_alloc(&scratch, (field_count + 1) * sizeof *used);
    int64_t **numbers = arena_alloc(&scratch, (field_count + 1) * sizeof *numbers);
    size_t word_count = 0;

    for (size_t i = 0; i < field_count; i++) {
        unsigned width = width_of(&fields[i], row_count);
        size_t word = 0;

        while (word < word_count && used[word] + width > WORD_BITS)
            word++;
        if (word == word_count)
            numbers[word_count++] = arena_alloc(&scratch, (row_count + 1) * sizeof **numbers);
        fields[i].word = (unsigned)word;
        fields[i].shift = used[word];
        fields[i].mask = (uint32_t)((UINT64_C(1) << width) - 1);
        used[word] += width;
        for (size_t row = 0; row < row_count; row++)
            numbers[word][row] |= (int64_t)fields[i].numbers[row] << fields[i].shift;
    }
    *words = arena_alloc(arena, (word_count + 1) * sizeof **words);
    for (size_t i = 0; i < word_count; i++)
        (*words)[i] = lookup_table(arena, numbers[i], row_count);
    arena_free(&scratch);
    return word_count;
}
