/* Codes and classes are found by each of their names; so are values that a spec does not list. */
#include "spec.h"

#include "command/match.h"

#define SPEC \
    "spec { id = 't', title = 'T', fallback = 5, mistaken = { [7] = 'No.' },\n" \
    "  options = { c = { constants = 'TEST_{value}_{NAME}' } } }\n" \
    "group { 'g', 'Owner' } class { 'client_error', 'Client Error', from = 400, to = 499,\n" \
    "  fallback = 410, accepts = { 'Client Fault' } }\n" \
    "code { 404, 'Not Found', was = { 'Lost' } } code { 410, 'Gone' }\n" \
    "code { 499, 'Closed', group = 'g' } code { 5, 'Five' }"

/* The phrases and titles of the matches. */
static const char *found(struct unit *unit, const char *word)
{
    struct selection found;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    match_word(spec_model(unit, SPEC), str_of(word), true, &found);
    for (size_t i = 0; i < found.class_count; i++)
        buf_add_str(&out, found.classes[i]->title);
    for (size_t i = 0; i < found.code_count; i++)
        buf_add_str(&out, found.codes[i]->phrase);
    return unit_text(unit, buf_str(&out));
}

static struct str nearest(struct unit *unit, const char *word)
{
    struct nearest nearest = nearest_to(str_of(word));

    match_nearest(spec_model(unit, SPEC), &nearest);
    return nearest.best;
}

static void a_code_is_found_by_each_of_its_names(void **state)
{
    static const struct {
        const char *word;
        const char *found;
    } rows[] = {
        { "404", "Not Found" },
        { "0x194", "Not Found" },
        { "not_found", "Not Found" },
        { "NOT FOUND", "Not Found" },
        { "not-found!", "Not Found" },
        { "lost", "Not Found" },
        { "TEST_404_NOT_FOUND", "Not Found" },
        { "test_404_lost", "Not Found" },
        { "T_NOT_FOUND", "Not Found" },
        { "TEST_410_NOT_FOUND", "" },
        { "499", "Closed" },
        { "5", "Five" },
        { "4xx", "Client Error" },
        { "4XX", "Client Error" },
        { "client_error", "Client Error" },
        { "client fault", "Client Error" },
        { "405", "" },
        { "5xx", "" },
        { "4x", "" },
        { "", "" },
        { "!", "" },
        { "404 Not Found", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_string_equal(found(UNIT(state), rows[i].word), rows[i].found);
    }
}

static void similar_names_are_suggested(void **state)
{
    assert_true(str_is(nearest(UNIT(state), "not_fuond"), "not_found"));
    assert_true(str_is(nearest(UNIT(state), "client_eror"), "client_error"));
    assert_true(str_is(nearest(UNIT(state), "Lots"), "Lost"));
    assert_null(nearest(UNIT(state), "zebra").at);
}

static void an_unlisted_value_has_a_reason_a_class_or_a_fallback(void **state)
{
    const struct model *model = spec_model(UNIT(state), SPEC);
    struct unlisted unlisted;

    assert_true(match_unlisted(model, STR("405"), &unlisted));
    assert_true(str_is(unlisted.code_class->id, "client_error"));
    assert_null(unlisted.mistaken);
    assert_int_equal(unlisted.fallback->value.value, 410);
    assert_true(match_unlisted(model, STR("7"), &unlisted));
    assert_true(str_is(unlisted.mistaken->text, "No."));
    assert_null(unlisted.code_class);
    assert_int_equal(unlisted.fallback->value.value, 5);
    assert_false(match_unlisted(model, STR("404"), &unlisted));
    assert_false(match_unlisted(model, STR("0x195"), &unlisted));
    assert_false(match_unlisted(model, STR("word"), &unlisted));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_code_is_found_by_each_of_its_names),
        UNIT_TEST(similar_names_are_suggested),
        UNIT_TEST(an_unlisted_value_has_a_reason_a_class_or_a_fallback),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
