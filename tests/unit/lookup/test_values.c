/* Plans from code to row: read like generated code, they give the results of plain searches. */
#include "lookup/values.h"
#include "unit_lookup.h"

static uint64_t random_state = UINT64_C(88172645463325252);

static uint64_t random_word(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

/* As `case` labels, one for each of CODES, do: their rows are in the order of the codes. */
static size_t find_case(const struct lookup_values *values, const int64_t *codes, int64_t code)
{
    for (size_t i = 0; i < values->count; i++) {
        if (codes[i] == code)
            return i + 1;
    }
    return 0;
}

static size_t find_row(const struct lookup_values *values, const int64_t *codes, int64_t code)
{
    uint64_t slot = (uint64_t)code - (uint64_t)values->base;
    uint64_t word = (uint64_t)code;

    switch (values->kind) {
    case LOOKUP_KIND_DIRECT:
        return (size_t)lookup_number(&values->slots, slot < values->span ? slot : values->span);
    case LOOKUP_KIND_CASES:
    case LOOKUP_KIND_SWITCH:
        return find_case(values, codes, code);
    default:
        slot = probe(&values->hash, values->wide ? word ^ word >> 32 : word & 0xFFFFFFFF, 0);
        return lookup_number(&values->keys, slot) == code ? (size_t)slot + 1 : 0;
    }
}

static void plan_values(struct arena *arena, enum lookup_form form, const int64_t *codes,
                        size_t count, const struct lookup_class *classes, size_t class_count,
                        bool class_rows, struct lookup_values *values)
{
    lookup_values(arena,
                  &(struct lookup_codes){ codes, count, classes, class_count, class_rows, form,
                                          LOOKUP_TRIES },
                  values);
}

static const struct lookup_class hundreds[] = {
    { 100, 199, 100 }, { 200, 299, 200 }, { 300, 399, 300 }, { 400, 499, 400 }, { 500, 599, 500 },
};

static const int64_t http[] = { 100, 101, 103, 200, 204, 301, 302, 404, 410, 429, 500, 503, 511 };

static void check_rows(const struct lookup_values *values, const int64_t *codes, size_t count)
{
    bool *taken = calloc(values->row_count, sizeof *taken);

    assert_non_null(taken);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(find_row(values, codes, codes[i]), values->rows[i]);
        assert_in_range(values->rows[i], 1, values->row_count - 1);
        assert_false(taken[values->rows[i]]);
        taken[values->rows[i]] = true;
    }
    free(taken);
}

static bool is_listed(const int64_t *codes, size_t count, int64_t code)
{
    for (size_t i = 0; i < count; i++) {
        if (codes[i] == code)
            return true;
    }
    return false;
}

static void dense_codes_have_a_direct_table_and_other_values_their_class(void **state)
{
    struct lookup_values values;

    plan_values(*state, LOOKUP_TABLE, http, COUNT(http), hundreds, COUNT(hundreds), true, &values);
    assert_int_equal(values.kind, LOOKUP_KIND_DIRECT);
    assert_int_equal(values.slots.numbers.count, values.span + 1);
    assert_int_equal(values.slots.numbers.bits, 8);
    check_rows(&values, http, COUNT(http));
    for (int64_t code = -70000; code <= 70000; code++) {
        size_t expected = 0;

        if (code >= 100 && code <= 599)
            expected = values.class_row + (size_t)(code / 100 - 1);
        if (!is_listed(http, COUNT(http), code))
            assert_int_equal(find_row(&values, http, code), expected);
    }
}

static void up_to_256_codes_are_a_switch_unasked(void **state)
{
    int64_t codes[257];
    struct lookup_values values;

    for (size_t i = 0; i < COUNT(codes); i++)
        codes[i] = (int64_t)i * 2;
    for (size_t count = 0; count <= COUNT(codes); count++) {
        plan_values(*state, LOOKUP_AUTO, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, count <= 256 ? LOOKUP_KIND_SWITCH : LOOKUP_KIND_DIRECT);
        check_rows(&values, codes, count);
    }
}

static void a_switch_that_is_asked_for_is_made_of_any_number(void **state)
{
    int64_t codes[5000];
    struct lookup_values values;

    for (size_t i = 0; i < COUNT(codes); i++)
        codes[i] = (int64_t)i;
    plan_values(*state, LOOKUP_SWITCH, codes, COUNT(codes), NULL, 0, false, &values);
    assert_int_equal(values.kind, LOOKUP_KIND_SWITCH);
    check_rows(&values, codes, COUNT(codes));
}

static void extreme_codes_are_found(void **state)
{
    static const int64_t codes[] = { INT64_MIN, -1, 0, 1, INT64_MAX };
    static const int64_t narrow[] = { INT32_MIN, -5, 7, INT32_MAX };
    static const enum lookup_form forms[] = { LOOKUP_AUTO, LOOKUP_SWITCH, LOOKUP_TABLE };

    for (size_t i = 0; i < COUNT(forms); i++) {
        struct lookup_values values;

        plan_values(*state, forms[i], codes, COUNT(codes), NULL, 0, false, &values);
        check_rows(&values, codes, COUNT(codes));
        assert_int_equal(find_row(&values, codes, 2), 0);
        plan_values(*state, forms[i], narrow, COUNT(narrow), NULL, 0, false, &values);
        check_rows(&values, narrow, COUNT(narrow));
        assert_int_equal(find_row(&values, narrow, 2), 0);
    }
}

static void only_values_of_more_than_32_bits_are_wide(void **state)
{
    static const struct {
        int64_t codes[2];
        bool wide;
    } rows[] = {
        { { INT32_MIN, INT32_MAX }, false },
        { { 0, INT64_C(2147483648) }, true },
        { { INT64_C(-2147483649), 0 }, true },
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct lookup_values values;

        plan_values(*state, LOOKUP_TABLE, rows[i].codes, 2, NULL, 0, false, &values);
        assert_int_equal(values.wide, rows[i].wide);
    }
}

static void few_scattered_codes_are_cases(void **state)
{
    static const int64_t codes[] = { -70000, 5, 1000000, 2000000 };
    struct lookup_values values;

    for (size_t count = 2; count <= COUNT(codes); count++) {
        plan_values(*state, LOOKUP_TABLE, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, count < 4 ? LOOKUP_KIND_CASES : LOOKUP_KIND_HASH);
        check_rows(&values, codes, count);
        plan_values(*state, LOOKUP_DATA, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, LOOKUP_KIND_HASH);
    }
}

static void one_code_and_no_code(void **state)
{
    static const int64_t one[] = { 42 };
    struct lookup_values values;

    plan_values(*state, LOOKUP_AUTO, one, 1, NULL, 0, false, &values);
    check_rows(&values, one, 1);
    assert_int_equal(values.row_count, 2);
    plan_values(*state, LOOKUP_AUTO, NULL, 0, NULL, 0, false, &values);
    assert_int_equal(values.row_count, 1);
    assert_int_equal(find_row(&values, NULL, 0), 0);
}

static int compare_codes(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

/* Up to *COUNT different codes in 32 bits; *COUNT becomes their number. */
static int64_t *sparse_codes(size_t *count)
{
    int64_t *codes = calloc(*count, sizeof *codes);
    size_t kept = 0;

    assert_non_null(codes);
    for (size_t i = 0; i < *count; i++)
        codes[i] = (int32_t)random_word();
    qsort(codes, *count, sizeof *codes, compare_codes);
    for (size_t i = 0; i < *count; i++) {
        if (kept == 0 || codes[kept - 1] != codes[i])
            codes[kept++] = codes[i];
    }
    *count = kept;
    return codes;
}

static void sparse_codes_have_a_compact_hash(void **state)
{
    static const size_t counts[] = { 4, 20, 64, 250, 1000, 10000, 100000 };

    for (size_t i = 0; i < COUNT(counts); i++) {
        size_t count = counts[i];
        int64_t *codes = sparse_codes(&count);
        struct lookup_values values;

        plan_values(*state, LOOKUP_DATA, codes, count, NULL, 0, false, &values);
        assert_int_equal(values.kind, LOOKUP_KIND_HASH);
        check_rows(&values, codes, count);
        if (count >= 64)
            assert_in_range(values.keys.numbers.count, count, count + count / 8);
        for (int n = 0; n < 1000; n++) {
            int64_t code = (int32_t)random_word();

            if (!bsearch(&code, codes, count, sizeof code, compare_codes))
                assert_int_equal(find_row(&values, codes, code), 0);
        }
        free(codes);
    }
}

static void regular_codes_are_hashed(void **state)
{
    static const int64_t steps[] = { 7, 1000, 65536, INT64_C(1) << 32, INT64_C(1) << 40 };

    for (size_t s = 0; s < COUNT(steps); s++) {
        int64_t codes[2000];
        struct lookup_values values;

        for (size_t i = 0; i < COUNT(codes); i++)
            codes[i] = ((int64_t)i - 1000) * steps[s] - 3;
        plan_values(*state, LOOKUP_DATA, codes, COUNT(codes), NULL, 0, false, &values);
        check_rows(&values, codes, COUNT(codes));
        assert_int_not_equal(values.kind, LOOKUP_KIND_CASES);
    }
}

static void a_failed_search_falls_back_to_cases(void **state)
{
    static const int64_t codes[] = { -70000, 5, 1000000, 2000000, 2000005 };
    struct lookup_values values;

    lookup_values(
        *state,
        &(struct lookup_codes){ .codes = codes, .count = COUNT(codes), .form = LOOKUP_DATA },
        &values);
    assert_int_equal(values.kind, LOOKUP_KIND_CASES);
    check_rows(&values, codes, COUNT(codes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(dense_codes_have_a_direct_table_and_other_values_their_class),
        TEST(up_to_256_codes_are_a_switch_unasked),
        TEST(a_switch_that_is_asked_for_is_made_of_any_number),
        TEST(extreme_codes_are_found),
        TEST(only_values_of_more_than_32_bits_are_wide),
        TEST(few_scattered_codes_are_cases),
        TEST(one_code_and_no_code),
        TEST(sparse_codes_have_a_compact_hash),
        TEST(regular_codes_are_hashed),
        TEST(a_failed_search_falls_back_to_cases),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
