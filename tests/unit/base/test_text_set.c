/* The first of equal texts is returned, and texts that differ in case, length or one byte are not
 * equal. */
#include "unit.h"

#include "base/text_set.h"

static void the_first_of_equal_texts_is_returned(void **state)
{
    static const struct str texts[] = {
        { "", 0 },        { "a", 1 },         { "A", 1 },         { "a", 1 },
        { "a\0", 2 },     { "[", 1 },         { "{", 1 },         { "12345678", 8 },
        { "1234567", 7 }, { "123456789", 9 }, { "", 0 },          { "12345678", 8 },
        { "A\0", 2 },     { "1234567a8", 9 }, { "1234567A8", 9 }, { "\0", 1 },
    };
    static const size_t exact[] = { 0, 1, 2, 1, 4, 5, 6, 7, 8, 9, 0, 7, 12, 13, 14, 15 };
    static const size_t folded[] = { 0, 1, 1, 1, 4, 5, 6, 7, 8, 9, 0, 7, 4, 13, 13, 15 };
    size_t count = sizeof texts / sizeof texts[0];
    struct text_set sets[] = { text_set_make(&UNIT(state)->arena, count, false),
                               text_set_make(&UNIT(state)->arena, count, true) };

    for (size_t i = 0; i < count; i++) {
        assert_ptr_equal(text_set_add(&sets[0], &texts[i]), &texts[exact[i]]);
        assert_ptr_equal(text_set_add(&sets[1], &texts[i]), &texts[folded[i]]);
    }
}

static void a_growing_set_still_distinguishes_its_texts(void **state)
{
    struct unit *unit = UNIT(state);
    enum { COUNT = 5000 };
    struct text_set set = text_set_make(&unit->arena, 0, false);
    struct str texts[COUNT];

    for (unsigned i = 0; i < COUNT; i++) {
        texts[i] = str_format(&unit->arena, "%u", i);
        assert_ptr_equal(text_set_add(&set, &texts[i]), &texts[i]);
    }
    for (unsigned i = 0; i < COUNT; i++) {
        struct str again = str_format(&unit->arena, "%u", i);

        assert_ptr_equal(text_set_add(&set, &again), &texts[i]);
        assert_ptr_equal(text_set_find(&set, again), &texts[i]);
    }
}

static void absent_texts_are_not_found(void **state)
{
    const struct text_set set = text_set_make(&UNIT(state)->arena, 1, false);

    assert_null(text_set_find(&set, STR("a")));
    assert_null(text_set_find(&set, STR("")));
    assert_null(text_set_find(&set, (struct str){ 0 }));
}

static void items_are_duplicates_if_their_texts_are(void **state)
{
    static const struct {
        struct str text;
        int other;
    } items[] = { { { "a", 1 }, 1 }, { { "b", 1 }, 1 }, { { "A", 1 }, 2 }, { { "b", 1 }, 3 } };

    (void)state;
    assert_false(texts_repeat(NULL, sizeof items[0], 0));
    assert_false(texts_repeat(items, sizeof items[0], 3));
    assert_true(texts_repeat(items, sizeof items[0], 4));
    assert_true(texts_repeat(items + 1, sizeof items[0], 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(the_first_of_equal_texts_is_returned),
        UNIT_TEST(a_growing_set_still_distinguishes_its_texts),
        UNIT_TEST(absent_texts_are_not_found),
        UNIT_TEST(items_are_duplicates_if_their_texts_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
