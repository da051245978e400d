/* Rules for good specs: comments that allow a finding, and its severity. */
#include "spec.h"

#include "upkeep/lint.h"

static const char *findings(struct unit *unit, const char *text, struct lint_options options)
{
    const struct model *model = spec_model(unit, text);

    lint(model, &options, &unit->arena, &unit->diags);
    return unit_brief(unit);
}

#define ODD "code { 1, \"A\", name = \"b\", summary = \"X.\" }"
#define ODD_FOUND(line) \
    "t.lua:" line ":23: warning[L0805]: the name `b` does not match the phrase, which gives `a`\n" \
    "      help: remove `name`, or give the reason: -- lint: allow L0805: why\n"

static void a_good_spec_has_no_findings(void **state)
{
    assert_string_equal(findings(UNIT(state), SPEC_HEAD "code { 1, \"A\", summary = \"X.\" }\n",
                                 (struct lint_options){ 0 }),
                        "");
}

static void a_reason_allows_a_finding_on_its_line_the_next_or_everywhere(void **state)
{
    static const char *const texts[] = {
        SPEC_HEAD ODD " -- lint: allow L0805: why\n",
        SPEC_HEAD "-- lint: allow L0805: why\n" ODD "\n",
        "-- lint: allow L0805 everywhere: why\n" SPEC_HEAD "\n\n" ODD "\n",
        SPEC_HEAD "-- lint: allow L0812: why -- lint: allow L0805: why\n" ODD "\n",
    };

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(findings(UNIT(state), texts[i], (struct lint_options){ 0 }), "");
}

static void a_missing_reason_allows_nothing(void **state)
{
    assert_string_equal(
        findings(UNIT(state), SPEC_HEAD ODD " -- lint: allow L0805\n", (struct lint_options){ 0 }),
        ODD_FOUND("2"));
}

static void a_reason_elsewhere_or_for_another_rule_allows_nothing(void **state)
{
    assert_string_equal(findings(UNIT(state),
                                 SPEC_HEAD "-- lint: allow L0805: why\n\n" ODD
                                           " -- lint: allow L0801: why\n",
                                 (struct lint_options){ 0 }),
                        ODD_FOUND("4"));
}

static void an_empty_reason_allows_nothing_everywhere(void **state)
{
    assert_string_equal(findings(UNIT(state),
                                 "-- lint: allow L0805 everywhere: \n" SPEC_HEAD ODD "\n",
                                 (struct lint_options){ 0 }),
                        ODD_FOUND("3"));
}

static void levels_disable_rules_and_raise_their_severity(void **state)
{
    struct lint_level levels[2];
    struct diags diags;

    diags_init(&diags, &UNIT(state)->arena);
    assert_true(lint_level_parse(STR("L0805=off"), &levels[0], &diags));
    assert_true(lint_level_parse(STR("l0812=error"), &levels[1], &diags));
    assert_string_equal(findings(UNIT(state), SPEC_HEAD "code { 1, \"A\", name = \"b\" }\n",
                                 (struct lint_options){ .levels = levels, .level_count = 2 }),
                        "t.lua:2:1: error[L0812]: code 1 has no summary\n"
                        "      help: add: summary = \"One sentence.\"\n");
}

static void levels_and_dates_are_checked(void **state)
{
    static const char *const wrong[] = { "",          "L0805",      "L0805=",  "=off",
                                         "E0107=off", "L0805=note", "L08=off", "L0805=off " };
    struct lint_level level;
    struct diags diags;

    diags_init(&diags, &UNIT(state)->arena);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(lint_level_parse(str_of(wrong[i]), &level, &diags));
    assert_true(str_is_date(STR("2026-11-21")));
    assert_false(str_is_date(STR("2026-1-21")));
    assert_false(str_is_date(STR("21.11.2026")));
    assert_false(str_is_date(STR("")));
}

static void every_rule_is_in_the_table(void **state)
{
    struct buf out;

    buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
    lint_list(&out);
    buf_add_char(&out, '\0');
    assert_non_null(strstr(out.at, "L0801  warning  value in no class\n"));
    assert_non_null(strstr(out.at, "L0808  error    value is not a code\n"));
}

static void a_section_consists_of_letters_digits_dots_hyphens_and_underscores(void **state)
{
    static const char head[] = SPEC_HEAD "document { \"D\", url = \"https://d/{section}\" }\n";
    struct str good = str_format(
        &UNIT(state)->arena, "%scode { 1, \"A\", summary = \"X.\", ref = \"D, a-1_b.2\" }\n", head);
    struct str bad = str_format(&UNIT(state)->arena,
                                "%scode { 1, \"A\", summary = \"X.\", ref = \"D, a+1\" }\n", head);

    assert_string_equal(
        findings(UNIT(state), unit_text(UNIT(state), good), (struct lint_options){ 0 }), "");
    assert_non_null(
        strstr(findings(UNIT(state), unit_text(UNIT(state), bad), (struct lint_options){ 0 }),
               "warning[L0803]: reference \"D, a+1\" does not name a section\n"));
}

static void a_retired_code_has_no_constants(void **state)
{
    assert_string_equal(
        findings(UNIT(state),
                 SPEC_HEAD
                 "code { 1, \"A\", summary = \"X.\" }\n"
                 "code { 2, \"B\", summary = \"X.\", state = \"retired\", also = { \"C\" } }\n",
                 (struct lint_options){ 0 }),
        "t.lua:3:1: warning[L0811]: code 2 is retired, but `also` would give it a constant\n");
}

/* Only for users of a built-in spec there is nothing to fix in it. */
static void a_built_in_spec_has_findings_of_its_own(void **state)
{
    struct unit *unit = UNIT(state);
    struct data_file file = spec_data(unit, "<builtin>/t.lua", SPEC_HEAD ODD "\n");
    struct model *model = model_read(&file, 1, &unit->arena, &unit->diags);

    model_link(model, &unit->diags);
    lint(model, &(struct lint_options){ 0 }, &unit->arena, &unit->diags);
    assert_int_equal(unit->diags.count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_good_spec_has_no_findings),
        UNIT_TEST(a_section_consists_of_letters_digits_dots_hyphens_and_underscores),
        UNIT_TEST(a_retired_code_has_no_constants),
        UNIT_TEST(a_built_in_spec_has_findings_of_its_own),
        UNIT_TEST(a_reason_allows_a_finding_on_its_line_the_next_or_everywhere),
        UNIT_TEST(a_missing_reason_allows_nothing),
        UNIT_TEST(a_reason_elsewhere_or_for_another_rule_allows_nothing),
        UNIT_TEST(an_empty_reason_allows_nothing_everywhere),
        UNIT_TEST(levels_disable_rules_and_raise_their_severity),
        UNIT_TEST(levels_and_dates_are_checked),
        UNIT_TEST(every_rule_is_in_the_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
