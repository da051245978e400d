/* Changes between two states of a spec: what tests/cases/82-breaking cannot show. */
#include "spec.h"

#include "upkeep/breaking/breaking.h"
#include "upkeep/breaking/print.h"

/* The ids of all changes from BEFORE to NOW, in order, each with its level. */
static const char *changes(struct unit *unit, const char *before, const char *now)
{
    struct changes changes = { .arena = &unit->arena };
    struct buf out;

    breaking_compare(spec_model(unit, before), spec_model(unit, now), &changes);
    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < changes.count; i++)
        buf_print(&out, "%s%s %s", i ? ", " : "", diag_rule(changes.items[i].id)->id,
                  breaking_level_name(changes.items[i].level));
    return unit_text(unit, buf_str(&out));
}

static void a_spec_is_itself(void **state)
{
    static const char text[] = SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\", was = { \"C\" } }\n";

    assert_string_equal(changes(UNIT(state), text, text), "");
}

static void the_gravest_comes_first(void **state)
{
    assert_string_equal(
        changes(UNIT(state), SPEC_HEAD "code { 1, \"A\", summary = \"X.\" }\ncode { 2, \"B\" }\n",
                SPEC_HEAD "code { 1, \"A\", summary = \"Y.\" }\ncode { 3, \"C\" }\n"),
        "B0901 major, B0910 minor, B0949 patch");
}

static void three_values_in_a_ring_are_three_changes(void **state)
{
    assert_string_equal(
        changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\" }\ncode { 3, \"C\" }\n",
                SPEC_HEAD "code { 2, \"A\" }\ncode { 3, \"B\" }\ncode { 1, \"C\" }\n"),
        "B0902 major, B0902 major, B0902 major");
}

static void a_name_that_moves_onto_a_removed_value_is_renumbered(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\" }\n",
                                SPEC_HEAD "code { 1, \"B\" }\n"),
                        "B0901 major, B0902 major");
}

static void an_alias_that_becomes_the_name_is_no_loss(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\", also = { \"B\" } }\n",
                                SPEC_HEAD "code { 1, \"B\", was = { \"A\" } }\n"),
                        "B0905 minor, B0912 minor");
}

static void reserved_codes_have_no_names_to_lose(void **state)
{
    assert_string_equal(
        changes(UNIT(state),
                SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\", state = \"reserved\", "
                          "was = { \"C\" } }\n",
                SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"D\", state = \"reserved\", "
                          "accepts = { \"B\" } }\n"),
        "B0912 minor");
}

static void classes_that_are_all_new_move_no_code(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\n",
                                SPEC_HEAD "class { \"low\", \"Low\", from = 1, to = 9 }\n"
                                          "code { 1, \"A\" }\n"),
                        "B0929 minor");
}

static void what_is_printed_says_places_levels_and_mends(void **state)
{
    struct unit *unit = UNIT(state);
    struct changes changes = { .arena = &unit->arena };
    struct buf out;

    breaking_compare(spec_model(unit, SPEC_HEAD "code { 1, \"A\" }\n"),
                     spec_model(unit, SPEC_HEAD "code { 1, \"A B\", name = \"c\" }\n"), &changes);
    buf_init(&out, &unit->arena, SIZE_MAX);
    breaking_print(&changes, STR("t"), STR("git:v1"),
                   (struct breaking_style){ .format = DIAG_GITHUB, .fail_on = LEVEL_MAJOR }, &out);
    assert_string_equal(
        unit_text(unit, buf_str(&out)),
        "::error file=t.lua,line=2,col=25,title=B0904::a is called c now, and the old name is gone "
        "[major: breaks source]%0Anote: before%0Ahelp: keep it: was = { \"A\" }, or name = \"a\"\n"
        "::error file=t.lua,line=2,col=25,title=B0911::the phrase of 1 was \"A\" and is \"A B\"; "
        "lookups do not know the old one [major: breaks wire]%0Anote: before%0Ahelp: keep it: was = { "
        "\"A\" }\n");
}

static void levels_have_names(void **state)
{
    enum breaking_level level;

    (void)state;
    assert_true(breaking_level_parse(STR("minor"), &level));
    assert_int_equal(level, LEVEL_MINOR);
    assert_string_equal(breaking_level_name(level), "minor");
    assert_false(breaking_level_parse(STR("Major"), &level));
    assert_false(breaking_level_parse(STR(""), &level));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_spec_is_itself),
        UNIT_TEST(the_gravest_comes_first),
        UNIT_TEST(three_values_in_a_ring_are_three_changes),
        UNIT_TEST(a_name_that_moves_onto_a_removed_value_is_renumbered),
        UNIT_TEST(an_alias_that_becomes_the_name_is_no_loss),
        UNIT_TEST(reserved_codes_have_no_names_to_lose),
        UNIT_TEST(classes_that_are_all_new_move_no_code),
        UNIT_TEST(what_is_printed_says_places_levels_and_mends),
        UNIT_TEST(levels_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
