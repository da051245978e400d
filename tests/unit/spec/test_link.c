/* A model is sorted and linked: names, references, classes, contrasts, groups. */
#include "spec.h"

static void default_names_are_derived_from_the_phrase(void **state)
{
    static const char *const rows[][2] = {
        { "Not Found", "not_found" },
        { "I'm a teapot", "im_a_teapot" },
        { "OK", "ok" },
        { "Multi-Status", "multi_status" },
        { "URI Too Long (really!)", "uri_too_long_really" },
        { "  --Odd  case-- ", "odd_case" },
        { "HTTP/2 Error", "http_2_error" },
        { "3 Strikes", "" },
        { "\xC3\x89tat", "" },
        { "!?", "" },
        { "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(
            unit_text(UNIT(state), phrase_name(&UNIT(state)->arena, str_of(rows[i][0]))),
            rows[i][1]);
}

static void keys_of_phrases_keep_letters_digits_and_non_ascii_bytes(void **state)
{
    static const char *const rows[][2] = {
        { "Not Found", "notfound" },
        { "not-FOUND!", "notfound" },
        { "Request Time-out", "requesttimeout" },
        { "HTTP/2 Error", "http2error" },
        { "\xC3\x89tat 1", "\xC3\x89tat1" },
        { " .-", "" },
        { "a_b", "ab" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(
            unit_text(UNIT(state), phrase_key(&UNIT(state)->arena, str_of(rows[i][0]))),
            rows[i][1]);
}

static void a_phrase_without_a_name_is_reported_at_its_position(void **state)
{
    spec_linked(UNIT(state),
                SPEC_HEAD "code { 1, '3 Strikes' }\ncode { 2, 'Ok', was = { '\\u{C9}' } }");
    assert_string_equal(unit_brief(UNIT(state)),
                        "t.lua:2:11: error[E0209]: cannot derive a name from this phrase\n"
                        "      help: add a name: name = \"...\"\n"
                        "t.lua:3:25: error[E0209]: cannot derive a name from this phrase\n"
                        "      help: add a name: name = \"...\"\n"
                        "statusgen: 2 errors, 0 warnings\n");
}

static void codes_and_classes_are_sorted(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD
        "class { 'high', 'High', from = 10, to = 19 } class { 'low', 'Low', from = -9, to = 9 }\n"
        "code { 12, 'C' } code { -3, 'A' } code { 7, 'B' } code { 40, 'D' }");
    static const int64_t values[] = { -3, 7, 12, 40 };
    const struct code_class *low = as_class(model->classes.items[0]);

    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(spec_code(model, i)->value.value, values[i]);
        assert_int_equal(spec_code(model, i)->index, i);
    }
    assert_true(str_is(low->id, "low"));
    assert_int_equal(low->number.value, 1);
    assert_int_equal(as_class(model->classes.items[1])->number.value, 2);
    assert_int_equal(low->codes.count, 2);
    assert_ptr_equal(spec_code(model, 0)->code_class, low);
    assert_null(spec_code(model, 3)->code_class);
}

static void classes_and_codes_are_found_by_value_including_the_extremes(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD "class { 'a', 'A', from = 0x8000000000000000, to = 0 } class { 'b', "
                               "'B', from = 1, to = 9223372036854775807 }\n"
                               "code { 5, 'X' } code { 0x8000000000000000, 'Y' }");

    assert_true(str_is(model_class_of(model, INT64_MIN)->id, "a"));
    assert_true(str_is(model_class_of(model, 0)->id, "a"));
    assert_true(str_is(model_class_of(model, 1)->id, "b"));
    assert_true(str_is(model_class_of(model, INT64_MAX)->id, "b"));
    assert_true(str_is(model_code(model, 5)->phrase, "X"));
    assert_true(str_is(model_code(model, INT64_MIN)->phrase, "Y"));
    assert_null(model_code(model, 6));
    assert_null(model_code(model, INT64_MAX));
}

static void references_get_their_document_section_and_link(void **state)
{
    const struct model *model = spec_model(
        UNIT(state),
        SPEC_HEAD "document { 'RFC 9110', 'HTTP', url = 'https://x/{section}#{section}' } document "
                  "{ 'Doc' }\n"
                  "code { 1, 'A', ref = { 'RFC 9110, 15.5.5', 'RFC 9110', 'Doc, annex B, 2' } }");
    const struct list *references = &spec_code(model, 0)->references;
    const struct reference *first = as_reference(references->items[0]);
    const struct reference *last = as_reference(references->items[2]);

    assert_true(str_is(first->section, "15.5.5"));
    assert_true(str_is(first->url, "https://x/15.5.5#15.5.5"));
    assert_true(str_is(first->document->title, "HTTP"));
    assert_true(str_is(as_reference(references->items[1])->url, "https://x/#"));
    assert_true(str_is(last->section, "annex B, 2"));
    assert_int_equal(last->url.length, 0);
}

static void an_unknown_document_is_reported_with_a_suggestion_or_its_declaration(void **state)
{
    spec_linked(UNIT(state),
                SPEC_HEAD "document { 'RFC 9110' }\ncode { 1, 'A', ref = 'RFC 9101, 15',\n"
                          "  was = { { 'B', ref = 'ISO 1234' } } }\n"
                          "code { 2, 'C', ref = 'RFC 9110 15.5' }");
    assert_string_equal(
        unit_brief(UNIT(state)),
        "t.lua:3:22: error[E0205]: unknown document \"RFC 9101\"\n"
        "      help: did you mean \"RFC 9110\"?\n"
        "t.lua:4:24: error[E0205]: unknown document \"ISO 1234\"\n"
        "      help: declare it: document { \"ISO 1234\", \"Title\", url = \"...\" }\n"
        "t.lua:5:22: error[E0205]: unknown document \"RFC 9110 15.5\"\n"
        "      help: write a comma before the section: \"RFC 9110, ...\"\n"
        "statusgen: 3 errors, 0 warnings\n");
}

static void a_contrast_appears_on_both_sides(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD "code { 1, 'A', contrast = { [3] = 'c', [2] = 'b' } }\n"
                               "code { 2, 'B' } code { 3, 'C', contrast = { [2] = 'x' } }");
    const struct contrast *mirrored = as_contrast(spec_code(model, 1)->contrasts.items[0]);

    assert_int_equal(spec_code(model, 0)->contrasts.count, 2);
    assert_int_equal(as_contrast(spec_code(model, 0)->contrasts.items[0])->value.value, 2);
    assert_int_equal(spec_code(model, 1)->contrasts.count, 2);
    assert_ptr_equal(mirrored->code, spec_code(model, 0));
    assert_int_equal(mirrored->value.value, 1);
    assert_true(str_is(mirrored->text, "b"));
    assert_int_equal(spec_code(model, 2)->contrasts.count, 2);
}

static void a_contrast_declared_on_both_sides_is_not_mirrored(void **state)
{
    const struct model *model = spec_model(UNIT(state), SPEC_HEAD
                                           "code { 1, 'A', contrast = { [2] = 'from a' } }\n"
                                           "code { 2, 'B', contrast = { [1] = 'from b' } }");

    assert_int_equal(spec_code(model, 0)->contrasts.count, 1);
    assert_int_equal(spec_code(model, 1)->contrasts.count, 1);
    assert_true(str_is(as_contrast(spec_code(model, 1)->contrasts.items[0])->text, "from b"));
}

static void contrasts_with_unknown_codes_are_reported(void **state)
{
    spec_linked(UNIT(state), SPEC_HEAD "code { 1, 'A', contrast = { [9] = 'x', [1] = 'y' } }");
    assert_string_equal(unit_brief(UNIT(state)),
                        "t.lua:2:29: error[E0204]: no code 9 to contrast with\n"
                        "      help: remove the line, or add the code\n"
                        "t.lua:2:40: error[E0204]: a code cannot be contrasted with itself\n"
                        "statusgen: 2 errors, 0 warnings\n");
}

static void codes_inherit_the_traits_of_their_class_unless_they_override_them(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD
        "trait { 'final', flag = true } trait { 'cache', choice = { 'never', 'always' } }\n"
        "class { 'c', 'C', from = 1, to = 9, every = { final = true, cache = 'never' } }\n"
        "code { 1, 'A' } code { 2, 'B', cache = 'always' } code { 10, 'D' }");
    struct trait_value **first = spec_code(model, 0)->traits,
                       **second = spec_code(model, 1)->traits;

    assert_true(first[0]->flag && first[0]->inherited);
    assert_true(str_is(first[1]->text, "never") && first[1]->inherited);
    assert_true(second[0]->inherited);
    assert_true(str_is(second[1]->text, "always") && !second[1]->inherited);
    assert_null(spec_code(model, 2)->traits);
}

static void groups_are_found_or_suggested(void **state)
{
    const struct model *model = spec_linked(
        UNIT(state), SPEC_HEAD "group { 'nginx', 'nginx' }\ncode { 1, 'A', group = 'nginx' }\n"
                               "code { 2, 'B', group = 'ngnix' }\ncode { 3, 'C', group = 'iis' }");

    assert_true(str_is(spec_code(model, 0)->group->title, "nginx"));
    assert_string_equal(unit_brief(UNIT(state)),
                        "t.lua:4:24: error[E0207]: unknown group \"ngnix\"\n"
                        "      help: did you mean \"nginx\"?\n"
                        "t.lua:5:24: error[E0207]: unknown group \"iis\"\n"
                        "      help: declare it: group { \"iis\", \"Owner\", url = \"...\" }\n"
                        "statusgen: 2 errors, 0 warnings\n");
}

static void ungrouped_and_primary_codes_precede_others_of_the_same_value(void **state)
{
    const struct model *model = spec_model(UNIT(state), SPEC_HEAD
                                           "group { 'g' } group { 'h' }\ncode { 1, 'A', group = "
                                           "'g' } code { 1, 'B', group = 'h', primary = true }\n"
                                           "code { 2, 'C', group = 'g' } code { 2, 'D' }");

    assert_true(str_is(spec_code(model, 0)->phrase, "B"));
    assert_true(str_is(spec_code(model, 1)->phrase, "A"));
    assert_true(str_is(spec_code(model, 2)->phrase, "D"));
    assert_ptr_equal(model_code(model, 2), spec_code(model, 2));
}

static void every_constant_has_its_own_slot(void **state)
{
    const struct model *model = spec_model(
        UNIT(state),
        SPEC_HEAD "code { 1, 'A', was = { 'B', 'C' }, also = { 'D' } } code { 2, 'E' }");
    bool used[16] = { false };
    const struct list *was = &spec_code(model, 0)->was;
    const uint32_t slots[] = { spec_code(model, 0)->slot, spec_code(model, 1)->slot,
                               as_alias(was->items[0])->slot, as_alias(was->items[1])->slot,
                               as_alias(spec_code(model, 0)->also.items[0])->slot };

    assert_true(model->slot_count <= 16);
    for (size_t i = 0; i < 5; i++) {
        assert_true(slots[i] < model->slot_count);
        assert_false(used[slots[i]]);
        used[slots[i]] = true;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(default_names_are_derived_from_the_phrase),
        UNIT_TEST(keys_of_phrases_keep_letters_digits_and_non_ascii_bytes),
        UNIT_TEST(a_phrase_without_a_name_is_reported_at_its_position),
        UNIT_TEST(codes_and_classes_are_sorted),
        UNIT_TEST(classes_and_codes_are_found_by_value_including_the_extremes),
        UNIT_TEST(references_get_their_document_section_and_link),
        UNIT_TEST(an_unknown_document_is_reported_with_a_suggestion_or_its_declaration),
        UNIT_TEST(a_contrast_appears_on_both_sides),
        UNIT_TEST(a_contrast_declared_on_both_sides_is_not_mirrored),
        UNIT_TEST(contrasts_with_unknown_codes_are_reported),
        UNIT_TEST(codes_inherit_the_traits_of_their_class_unless_they_override_them),
        UNIT_TEST(groups_are_found_or_suggested),
        UNIT_TEST(ungrouped_and_primary_codes_precede_others_of_the_same_value),
        UNIT_TEST(every_constant_has_its_own_slot),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
