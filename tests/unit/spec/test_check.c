/* Rules between records are enforced, and a violation is reported with both positions. */
#include "spec.h"

/* The problems of SPEC_HEAD and TEXT, which begins on line 2. */
static const char *problems_of(struct unit *unit, const char *text)
{
    struct str whole = str_format(&unit->arena, SPEC_HEAD "%s", text);
    struct model *model;
    unsigned errors;
    bool holds;

    diags_init(&unit->diags, &unit->arena);
    model = spec_linked(unit, whole.at);
    errors = unit->diags.errors;
    holds = model_check(model, &unit->diags);
    assert_int_equal(holds, unit->diags.errors == errors);
    return unit_brief(unit);
}

static void assert_rows(void **state, const char *const rows[][2], size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_string_equal(problems_of(UNIT(state), rows[i][0]), rows[i][1]);
}
#define ASSERT_ROWS(rows) assert_rows(state, rows, sizeof rows / sizeof rows[0])

static void values_are_unique_unless_groups_share_them(void **state)
{
    static const char *const rows[][2] = {
        { "code { 404, 'A' }\ncode { 404, 'B' }",
          "t.lua:3:8: error[E0201]: duplicate value 404\nt.lua:2:8: note: the first is here\n"
          "      help: put other phrases of the same code into `was`, `also` or `accepts`\n" },
        { "group { 'g' } group { 'h' } code { 404, 'A', group = 'g' } code { 404, 'B', group = 'h' "
          "} code { 404, 'C' }",
          "" },
        { "group { 'g' }\ncode { 404, 'A', group = 'g' }\ncode { 404, 'B', group = 'g' }",
          "t.lua:4:8: error[E0201]: duplicate value 404\nt.lua:3:8: note: the first is here\n"
          "      help: put other phrases of the same code into `was`, `also` or `accepts`\n" },
        { "group { 'g' } code { 404, 'A', group = 'g', primary = true } code { 404, 'B', group = "
          "'g' }",
          "" },
        { "group { 'g' }\ncode { 4, 'A', group = 'g', primary = true }\ncode { 4, 'B', group = "
          "'g', primary = true }",
          "t.lua:4:1: error[E0211]: more than one primary code for value 4\nt.lua:3:1: note: the first "
          "is here\n" },
    };

    ASSERT_ROWS(rows);
}

static void a_name_belongs_to_one_code_only(void **state)
{
    static const char *const rows[][2] = {
        { "code { 1, 'Not Found' }\ncode { 2, 'Other', name = 'not_found' }",
          "t.lua:3:27: error[E0202]: duplicate name `not_found`\nt.lua:2:11: note: the first "
          "is here\n"
          "      help: give one of them another name: name = \"...\"\n" },
        { "code { 1, 'Found' }\ncode { 2, 'Other', was = { { 'Lost', name = 'found' } } }",
          "t.lua:3:28: error[E0202]: duplicate name `found`\nt.lua:2:11: note: the first is "
          "here\n"
          "      help: give one of them another name: name = \"...\"\n" },
        { "code { 1, 'A', was = { { 'B', name = 'x' } }, also = { { 'C', name = 'x' } } }",
          "t.lua:2:56: error[E0202]: duplicate name `x`\nt.lua:2:24: note: the first is here\n"
          "      help: give one of them another name: name = \"...\"\n" },
        { "code { 1, 'Found', accepts = { { 'B', name = 'found' } } }",
          "" }, /* makes no constant */
    };

    ASSERT_ROWS(rows);
}

static void a_phrase_belongs_to_one_code_only(void **state)
{
    static const char *const rows[][2] = {
        { "code { 1, 'Not Found' }\ncode { 2, 'not-FOUND', name = 'x' }",
          "t.lua:3:11: error[E0210]: lookups cannot distinguish this phrase from that of 1\nt.lua:2:11: "
          "note: the other is here\n"
          "      help: add `primary = true` to the code that the phrase should find\n" },
        { "code { 1, 'Not Found' }\ncode { 2, 'B', accepts = { 'not found' } }",
          "t.lua:3:28: error[E0210]: lookups cannot distinguish this phrase from that of 1\nt.lua:2:11: "
          "note: the other is here\n"
          "      help: add `primary = true` to the code that the phrase should find\n" },
        { "code { 1, 'Not Found', primary = true } code { 2, 'not found', name = 'x' }", "" },
        { "group { 'g' } code { 1, 'Not Found', group = 'g' } code { 2, 'not found', name = 'x' }",
          "" },
        { "code { 1, 'Not Found', accepts = { 'NOT FOUND' } }", "" },
        /* the one of a group stands between two that nothing tells apart */
        { "code { 1, 'A', name = 'x' }\ngroup { 'g' } code { 2, 'A', group = 'g', name = 'y' }\n"
          "code { 3, 'A', name = 'z' }",
          "t.lua:4:11: error[E0210]: lookups cannot distinguish this phrase from that of 1\nt.lua:2:11: "
          "note: the other is here\n"
          "      help: add `primary = true` to the code that the phrase should find\n" },
        /* two of groups, but a third one answers */
        { "group { 'g' } group { 'h' } code { 1, 'A', group = 'g', name = 'x' }\n"
          "code { 2, 'A', group = 'h', name = 'y' }\ncode { 3, 'A', name = 'z' }",
          "" },
    };

    ASSERT_ROWS(rows);
}

static void values_are_within_the_range_of_the_spec(void **state)
{
    static const char *const rows[][2] = {
        { "spec { id = 'u', title = 'U', values = { from = 100, to = 599 } }\ncode { 100, 'A' } "
          "code { 599, 'B' }",
          "t.lua:2:1: error[E0116]: unexpected second `spec` in one file\nt.lua:1:1: note: the first is "
          "here\n" },
        { "code { -5, 'A' } code { 0, 'B' }", "" },
    };
    struct unit *unit = UNIT(state);

    ASSERT_ROWS(rows);
    diags_init(&unit->diags, &unit->arena);
    model_check(
        spec_linked(unit,
                    "spec { id = 't', title = 'T', values = { from = 100, to = 599 } }\n"
                    "code { 100, 'A' }\ncode { 99, 'B' }\ncode { 600, 'C' }\ncode { 599, 'D' }"),
        &unit->diags);
    assert_string_equal(unit_brief(unit),
                        "t.lua:3:8: error[E0203]: value 99 is outside 100 to 599\n"
                        "t.lua:1:49: note: the range is here\n"
                        "      help: widen the range: values = { from = 99, to = 599 }\n"
                        "t.lua:4:8: error[E0203]: value 600 is outside 100 to 599\n"
                        "t.lua:1:49: note: the range is here\n"
                        "      help: widen the range: values = { from = 100, to = 600 }\n"
                        "statusgen: 2 errors, 0 warnings\n");
    diags_init(&unit->diags, &unit->arena);
    model_check(
        spec_linked(
            unit, "spec { id = 't', title = 'T', values = { from = 9, to = 1 } }\ncode { 5, 'A' }"),
        &unit->diags);
    assert_non_null(
        strstr(unit_brief(unit), "t.lua:1:49: error[E0203]: `from` is larger than `to`\n"));
}

static void classes_neither_overlap_nor_end_before_they_begin(void **state)
{
    static const char *const rows[][2] = {
        { "class { 'a', 'A', from = 1, to = 10 }\nclass { 'b', 'B', from = 10, to = 20 }\ncode { "
          "1, 'X' }",
          "t.lua:3:26: error[E0206]: class `b` overlaps class `a`\nt.lua:2:34: note: the other "
          "ends here\n" },
        { "class { 'a', 'A', from = 1, to = 30 }\nclass { 'b', 'B', from = 5, to = 6 }\nclass { "
          "'c', 'C', from = 20, to = 21 }\ncode { 1, 'X' }",
          "t.lua:3:26: error[E0206]: class `b` overlaps class `a`\nt.lua:2:34: note: the other "
          "ends here\n"
          "t.lua:4:26: error[E0206]: class `c` overlaps class `a`\nt.lua:2:34: note: the other "
          "ends here\n"
          "statusgen: 2 errors, 0 warnings\n" },
        { "class { 'a', 'A', from = 9, to = 1 }\ncode { 1, 'X' }",
          "t.lua:2:26: error[E0206]: class `a` has a `from` larger than its `to`\n" },
        { "class { 'a', 'A', from = 1, to = 9 } class { 'b', 'B', from = 10, to = 10 } code { 1, "
          "'X' }",
          "" },
    };

    ASSERT_ROWS(rows);
}

static void class_numbers_are_unique_and_at_least_one(void **state)
{
    static const char *const rows[][2] = {
        { "class { 'a', 'A', from = 1, to = 2, number = 0 }\ncode { 1, 'X' }",
          "t.lua:2:46: error[E0214]: expected a class number of at least 1\n" },
        { "class { 'a', 'A', from = 1, to = 2, number = 2 }\nclass { 'b', 'B', from = 3, to = 4 "
          "}\ncode { 1, 'X' }",
          "t.lua:3:1: error[E0214]: duplicate class number 2\nt.lua:2:1: note: the first is "
          "here\n" },
    };

    ASSERT_ROWS(rows);
}

static void fallbacks_are_listed_codes_of_the_class(void **state)
{
    static const char *const rows[][2] = {
        { "class { 'a', 'A', from = 1, to = 9, fallback = 10 }\ncode { 10, 'X' }",
          "t.lua:2:48: error[E0213]: fallback 10 is outside its class\n"
          "      help: use a listed code: a fallback stands for values that are not listed\n" },
        { "class { 'a', 'A', from = 1, to = 9, fallback = 2 }\ncode { 1, 'X' }",
          "t.lua:2:48: error[E0213]: fallback 2 is not a listed code\n"
          "      help: use a listed code: a fallback stands for values that are not listed\n" },
        { "class { 'a', 'A', from = 1, to = 9, fallback = 1 }\ncode { 1, 'X', state = 'reserved' }",
          "t.lua:2:48: error[E0213]: fallback 1 is not a listed code\n"
          "      help: use a listed code: a fallback stands for values that are not listed\n" },
        { "class { 'a', 'A', from = 1, to = 9, fallback = 1 } code { 1, 'X', state = 'historic' }",
          "" },
    };

    ASSERT_ROWS(rows);
}

static void declarations_have_unique_names(void **state)
{
    static const char *const rows[][2] = {
        { "document { 'D' }\ndocument { 'D' }\ncode { 1, 'X' }",
          "t.lua:3:1: error[E0208]: duplicate document \"D\"\nt.lua:2:1: note: the first "
          "is here\n" },
        { "group { 'g' }\ngroup { 'g' }\ngroup { 'g' }\ncode { 1, 'X' }",
          "t.lua:3:1: error[E0208]: duplicate group \"g\"\nt.lua:2:1: note: the first is "
          "here\n"
          "t.lua:4:1: error[E0208]: duplicate group \"g\"\nt.lua:2:1: note: the first is "
          "here\n"
          "statusgen: 2 errors, 0 warnings\n" },
        { "trait { 't', flag = true }\ntrait { 't', text = true }\ncode { 1, 'X' }",
          "t.lua:3:1: error[E0208]: duplicate trait \"t\"\nt.lua:2:1: note: the first is "
          "here\n" },
        { "class { 'c', 'C', from = 1, to = 2 }\nclass { 'c', 'D', from = 3, to = 4 }\ncode { 1, "
          "'X' }",
          "t.lua:3:1: error[E0208]: duplicate class \"c\"\nt.lua:2:1: note: the first is "
          "here\n" },
    };

    ASSERT_ROWS(rows);
}

static void traits_have_unreserved_names_and_a_kind(void **state)
{
    static const char *const rows[][2] = {
        { "trait { 'phrase', text = true }\ncode { 1, 'X' }",
          "t.lua:2:1: error[E0212]: `phrase` is taken\n      help: codes already have a field or function of that name\n" },
        { "trait { 'count', number = true }\ncode { 1, 'X' }",
          "t.lua:2:1: error[E0212]: `count` is taken\n      help: codes already have a field or function of that name\n" },
        { "trait { 'cache' }\ncode { 1, 'X' }",
          "t.lua:2:1: error[E0216]: trait `cache` has no kind\n      help: add one of flag = true, choice = { ... }, text = true, "
          "number = true, code_of = ..., list = { ... }\n" },
    };

    ASSERT_ROWS(rows);
}

static void states_are_complete(void **state)
{
    static const char *const rows[][2] = {
        { "code { 1, 'X', state = 'temporary' }",
          "t.lua:2:24: error[E0215]: a temporary code needs `expires`\n" },
        { "code { 1, 'X', state = 'deprecated' }",
          "t.lua:2:24: error[E0215]: a deprecated code needs a reason: { \"deprecated\", \"why\" }\n" },
        { "code { 1, 'X', state = { 'deprecated', 'why', use = 9 } }",
          "t.lua:2:53: error[E0215]: `use` names 9, which is not a code\n" },
        { "code { 1, 'X', state = { 'temporary', expires = '2026-01-01' } }", "" },
    };

    ASSERT_ROWS(rows);
}

static void a_spec_has_at_least_one_code(void **state)
{
    static const char *const rows[][2] = {
        { "", "t.lua:1:1: error[E0116]: the spec has no codes\n      help: add one: code { 404, "
              "\"Not Found\" }\n" },
    };

    ASSERT_ROWS(rows);
}

static void all_violations_in_a_spec_are_reported_at_once(void **state)
{
    const char *said = problems_of(
        UNIT(state), "trait { 'name', flag = true }\nclass { 'a', 'A', from = 9, to = 1 }\n"
                     "code { 1, 'X', state = 'temporary' }\ncode { 1, 'X' }");
    static const char *const ids[] = { "E0212", "E0206", "E0215", "E0201", "E0202", "E0210" };

    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        assert_non_null(strstr(said, ids[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(values_are_unique_unless_groups_share_them),
        UNIT_TEST(a_name_belongs_to_one_code_only),
        UNIT_TEST(a_phrase_belongs_to_one_code_only),
        UNIT_TEST(values_are_within_the_range_of_the_spec),
        UNIT_TEST(classes_neither_overlap_nor_end_before_they_begin),
        UNIT_TEST(class_numbers_are_unique_and_at_least_one),
        UNIT_TEST(fallbacks_are_listed_codes_of_the_class),
        UNIT_TEST(declarations_have_unique_names),
        UNIT_TEST(traits_have_unreserved_names_and_a_kind),
        UNIT_TEST(states_are_complete),
        UNIT_TEST(a_spec_has_at_least_one_code),
        UNIT_TEST(all_violations_in_a_spec_are_reported_at_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
