/* A key is claimed once; a collision is reported at the record to be renamed. */
#include "unit.h"

#include "base/array.h"
#include "lua/claimed.h"
#include "spec/model.h"

static struct claimant words(const char *text)
{
    return (struct claimant){ .words = str_of(text) };
}

static void the_first_claim_of_a_key_stays(void **state)
{
    struct claimed claimed = { 0 };
    char name[] = "count";
    const struct claimant *earlier;

    (void)state;
    assert_null(claimed_find(&claimed, STR("count")));
    assert_null(claimed_add(&claimed, str_of(name), words("a function")));
    name[0] = 'm'; /* claims keep texts of their own */
    assert_non_null(claimed_find(&claimed, STR("count")));
    assert_null(claimed_find(&claimed, STR("mount")));
    earlier = claimed_add(&claimed, STR("count"), words("a macro"));
    assert_true(str_is(earlier->words, "a function"));
    for (int i = 0; i < 1000; i++)
        claimed_add(&claimed, str_format(&claimed.arena, "name_%d", i), words("one of many"));
    assert_non_null(claimed_find(&claimed, STR("name_999")));
    assert_non_null(claimed_find(&claimed, STR("count")));
    claimed_free(&claimed);
}

static void a_star_stands_for_any_text(void **state)
{
    static const char *const names[] = { "http_x_", "http__", "http__x_" };
    static const char *const others[] = { "http_", "http_x", "_x_", "https_x_", "http_*_x" };
    struct claimed claimed = { 0 };

    (void)state;
    assert_null(claimed_add(&claimed, STR("http_*_"), words("a symbol")));
    for (size_t i = 0; i < COUNT(names); i++)
        assert_true(
            str_is(claimed_add(&claimed, str_of(names[i]), words("a trait"))->words, "a symbol"));
    for (size_t i = 0; i < COUNT(others); i++)
        assert_null(claimed_add(&claimed, str_of(others[i]), words("a trait")));
    claimed_free(&claimed);
}

static void collisions_are_reported_at_a_record(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "a.lua", "class trait");
    struct code_class code_class = { .record = { &class_type, { source, 0, 5 } },
                                     .id = STR("low") };
    struct trait trait = { .record = { &trait_type, { source, 6, 11 } }, .name = STR("x") };
    struct claimant first = { .record = &code_class.record }, second = { .record = &trait.record };

    assert_null(claimed_report(&unit->diags, STR("c"), STR("n"), words("one"), words("two")));
    assert_int_equal(unit->diags.count, 0);
    claimed_report(&unit->diags, STR("c"), STR("n"), words("one"), first);
    claimed_report(&unit->diags, STR("c"), STR("m"), first, words("two"));
    claimed_report(&unit->diags, STR("c"), STR("k"), first, second);
    assert_string_equal(
        unit_problems(unit),
        "a.lua:1:1: error[E0303]: `n` is both one and class \"low\" in target c\n"
        "    1 | class trait\n"
        "      | ^^^^^\n"
        "      help: rename it\n"
        "a.lua:1:1: error[E0303]: `m` is both class \"low\" and two in target c\n"
        "    1 | class trait\n"
        "      | ^^^^^\n"
        "      help: rename it\n"
        "a.lua:1:7: error[E0303]: `k` is both class \"low\" and trait \"x\" in target c\n"
        "    1 | class trait\n"
        "      |       ^^^^^\n"
        "a.lua:1:1: note: the other is here\n"
        "    1 | class trait\n"
        "      | ^^^^^\n"
        "      help: rename it\n"
        "statusgen: 3 errors, 0 warnings\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(the_first_claim_of_a_key_stays),
        UNIT_TEST(a_star_stands_for_any_text),
        UNIT_TEST(collisions_are_reported_at_a_record),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
