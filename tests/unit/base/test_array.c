/* A growing array keeps its items, whatever else the arena allocates in between. */
#include "unit.h"

#include "base/array.h"

static void items_are_kept_and_new_ones_are_zeroed(void **state)
{
    struct arena *arena = &UNIT(state)->arena;
    int *items = NULL;

    for (size_t count = 0; count < 1000; count++) {
        items = array_grow(arena, items, count, sizeof *items);
        assert_int_equal(items[count], 0);
        items[count] = (int)count + 1;
        memset(arena_alloc(arena, 64), 0xFF, 64);
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i + 1);
}

static void finishing_an_array_releases_its_unused_space(void **state)
{
    struct arena *arena = &UNIT(state)->arena;
    int *items = array_grow(arena, NULL, 0, sizeof *items);

    array_trim(arena, items, 1, sizeof *items);
#ifndef STATUSGEN_NO_POOLS
    assert_ptr_equal(arena_alloc(arena, 8), (char *)items + 8);
#endif
    array_trim(arena, NULL, 0, sizeof *items);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(items_are_kept_and_new_ones_are_zeroed),
        UNIT_TEST(finishing_an_array_releases_its_unused_space),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
