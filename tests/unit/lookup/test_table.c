/* Tables have the narrowest type, and fields that share them do not overlap. */
#include "unit_lookup.h"

static void fields_are_packed_without_touching_each_other(void **state)
{
    static const uint32_t bits[] = { 1, 0, 1, 1 }, zeros[] = { 0, 0, 0, 0 };
    static const uint32_t choices[] = { 3, 0, 7, 1 }, wide[] = { UINT32_MAX, 5, 0, 1 };
    struct lookup_field fields[] = {
        { .numbers = bits }, { .numbers = wide }, { .numbers = choices }, { .numbers = zeros }
    };
    struct lookup_table *words;

    assert_int_equal(lookup_pack(*state, fields, COUNT(fields), 4, &words), 2);
    assert_int_equal(words[0].numbers.bits, 8);
    for (size_t f = 0; f < COUNT(fields); f++) {
        for (size_t row = 0; row < 4; row++)
            assert_int_equal(lookup_number(&words[fields[f].word], row) >> fields[f].shift &
                                 fields[f].mask,
                             fields[f].numbers[row]);
    }
}

static void tables_have_the_narrowest_type(void **state)
{
    static const struct {
        int64_t low, high;
        unsigned bits;
        bool negative;
    } rows[] = {
        { 0, 255, 8, false },         { 0, 256, 16, false },
        { -128, 127, 8, true },       { -129, 0, 16, true },
        { -1, 128, 16, true },        { 0, 65535, 16, false },
        { 0, 65536, 32, false },      { 0, UINT32_MAX, 32, false },
        { -1, UINT32_MAX, 64, true }, { INT64_MIN, INT64_MAX, 64, true },
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        int64_t numbers[] = { rows[i].low, rows[i].high };
        struct lookup_table table = lookup_table(*state, numbers, 2);

        assert_int_equal(table.numbers.bits, rows[i].bits);
        assert_int_equal(table.numbers.negative, rows[i].negative);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(fields_are_packed_without_touching_each_other),
        TEST(tables_have_the_narrowest_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
