/* Codes and classes are found by each of their names and shown for people and programs. */
#include "spec.h"

#include "command/show.h"

#define SPEC \
    SPEC_HEAD \
    "document { 'RFC 1', url = 'https://x/{section}' } trait { 'final', flag = true }\n" \
    "trait { 'cache', choice = { 'never' } } trait { 'header', list = { level = { 'may' } } }\n" \
    "group { 'g', 'Owner' } class { 'client_error', 'Client Error', from = 400, to = 499,\n" \
    "  accepts = { 'Client Fault' }, every = { final = true } }\n" \
    "code { 404, 'Not Found', summary = 'S \"quoted\" \\\\.', meaning = 'One.\\n\\nTwo.',\n" \
    "  ref = 'RFC 1, 2', contrast = { [410] = 'C.' }, was = { 'Lost' }, cache = 'never',\n" \
    "  header = { { 'Allow', 'may' } } }\n" \
    "code { 410, 'Gone', state = { 'temporary', 'Why.', expires = '2030-01-01' } }\n" \
    "code { 499, 'Closed', group = 'g' } code { 5, 'Five' }"

static const char *shown_of(struct unit *unit, const struct model *model, const char *word)
{
    struct selection found;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    if (show_find(model, str_of(word), &found))
        show_print(model, &found, false, &out);
    return unit_text(unit, buf_str(&out));
}

static const char *shown(struct unit *unit, const char *word)
{
    return shown_of(unit, spec_model(unit, SPEC), word);
}

static void a_code_is_found_by_each_of_its_names(void **state)
{
    static const struct {
        const char *word;
        const char *begins; /* the first line, or "" if nothing is found */
    } rows[] = {
        { "404", "404 Not Found  (Client Error)\n" },
        { "0x194", "404 Not Found  (Client Error)\n" },
        { "not_found", "404 Not Found  (Client Error)\n" },
        { "NOT FOUND", "404 Not Found  (Client Error)\n" },
        { "not-found!", "404 Not Found  (Client Error)\n" },
        { "lost", "404 Not Found  (Client Error)\n" },
        { "499", "499 Closed  (Client Error)  [Owner]\n" },
        { "5", "5 Five\n" },
        { "4xx", "400 to 499: Client Error\n" },
        { "4XX", "400 to 499: Client Error\n" },
        { "client_error", "400 to 499: Client Error\n" },
        { "client fault", "400 to 499: Client Error\n" },
        { "405", "" },
        { "5xx", "" },
        { "4x", "" },
        { "", "" },
        { "!", "" },
        { "404 Not Found", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *text = shown(UNIT(state), rows[i].word);

        if (rows[i].begins[0])
            assert_memory_equal(text, rows[i].begins, strlen(rows[i].begins));
        else
            assert_string_equal(text, "");
    }
}

static void a_code_is_shown_with_all_that_is_said_of_it(void **state)
{
    assert_string_equal(shown(UNIT(state), "404"),
                        "404 Not Found  (Client Error)\n  RFC 1, 2  https://x/2\n"
                        "\n  S \"quoted\" \\.\n"
                        "\n  One.\n\n  Two.\n"
                        "\n  Not to be confused with\n    - 410 Gone: C.\n"
                        "\n  Traits\n    final       yes\n    cache       never\n"
                        "    header      Allow, may\n"
                        "\n  Other names\n    - Lost (older)\n");
    assert_string_equal(shown(UNIT(state), "410"),
                        "410 Gone  (Client Error)\n"
                        "\n  Temporary, until 2030-01-01: Why.\n"
                        "\n  Not to be confused with\n    - 404 Not Found: C.\n"
                        "\n  Traits\n    final       yes\n");
}

static void long_texts_are_wrapped_within_80_columns(void **state)
{
    struct unit *unit = UNIT(state);
    struct buf spec;
    const char *text;
    size_t column = 0;

    buf_init(&spec, &unit->arena, SIZE_MAX);
    buf_add_str(&spec, STR(SPEC_HEAD "code { 1, 'A', meaning = '"));
    for (int i = 0; i < 100; i++)
        buf_print(&spec, "w\xC3\xB6rd%d ", i);
    buf_add_str(&spec, STR("' }"));
    buf_add_char(&spec, '\0');
    text = shown_of(unit, spec_model(unit, spec.at), "1");
    assert_true(strlen(text) > 80);
    for (size_t i = 0; text[i]; i++) {
        column = text[i] == '\n' ? 0 : column + ((text[i] & 0xC0) != 0x80);
        assert_true(column <= 80);
        if (text[i] == '\n' && i)
            assert_int_not_equal(text[i - 1], ' ');
    }
}

static void a_code_and_a_class_of_one_name_are_both_shown(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD "class { 'odd', 'Odd', from = 1, to = 9 } code { 1, 'Odd' }");
    assert_string_equal(shown_of(UNIT(state), model, "odd"),
                        "1 to 9: Odd\n\n"
                        "  Codes\n    1 Odd\n\n1 Odd  (Odd)\n");
    assert_string_equal(shown_of(UNIT(state), model, "even"), "");
}

static void names_that_are_near_are_suggested(void **state)
{
    const struct model *model = spec_model(UNIT(state), SPEC);

    assert_true(str_is(show_suggest(model, STR("not_fuond")), "not_found"));
    assert_true(str_is(show_suggest(model, STR("client_eror")), "client_error"));
    assert_true(str_is(show_suggest(model, STR("Lots")), "Lost"));
    assert_null(show_suggest(model, STR("zebra")).at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_code_is_found_by_each_of_its_names),
        UNIT_TEST(a_code_is_shown_with_all_that_is_said_of_it),
        UNIT_TEST(long_texts_are_wrapped_within_80_columns),
        UNIT_TEST(a_code_and_a_class_of_one_name_are_both_shown),
        UNIT_TEST(names_that_are_near_are_suggested),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
