/* Each row of diagnostics.def is complete and found by its id. */
#include "unit.h"

static void rules_are_found_only_by_id_in_any_case(void **state)
{
    (void)state;
    assert_ptr_equal(diag_rule_find(STR("E0107")), diag_rule(E0107));
    assert_ptr_equal(diag_rule_find(STR("e0107")), diag_rule(E0107));
    assert_null(diag_rule_find(STR("E010")));
    assert_null(diag_rule_find(STR("E01077")));
    assert_null(diag_rule_find(STR("")));
    assert_null(diag_rule(DIAG_ID_COUNT));
}

static void every_rule_has_a_title_and_an_explanation(void **state)
{
    (void)state;
    for (int id = 0; id < DIAG_ID_COUNT; id++) {
        const struct diag_rule *rule = diag_rule((enum diag_id)id);

        assert_true(strlen(rule->id) == 5 && strlen(rule->title) > 5);
        assert_int_equal(rule->explanation[strlen(rule->explanation) - 1], '.');
        for (int other = 0; other < id; other++)
            assert_string_not_equal(rule->id, diag_rule((enum diag_id)other)->id);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(rules_are_found_only_by_id_in_any_case),
        UNIT_TEST(every_rule_has_a_title_and_an_explanation),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
