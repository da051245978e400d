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

static const char *shown(struct unit *unit, const char *word, bool json)
{
    const struct model *model = spec_model(unit, SPEC);
    struct show_style style = { json, false };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    show(model, str_of(word), style, &out);
    return unit_text(unit, buf_str(&out));
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
        const char *text = shown(UNIT(state), rows[i].word, false);

        if (rows[i].begins[0])
            assert_memory_equal(text, rows[i].begins, strlen(rows[i].begins));
        else
            assert_string_equal(text, "");
    }
}

static void a_code_is_shown_with_all_that_is_said_of_it(void **state)
{
    assert_string_equal(shown(UNIT(state), "404", false),
                        "404 Not Found  (Client Error)\n  RFC 1, 2  https://x/2\n"
                        "\n  S \"quoted\" \\.\n"
                        "\n  One.\n\n  Two.\n"
                        "\n  Not to be confused with\n    - 410 Gone: C.\n"
                        "\n  Traits\n    final       yes\n    cache       never\n"
                        "    header      Allow, may\n"
                        "\n  Other names\n    - Lost (older)\n");
    assert_string_equal(shown(UNIT(state), "410", false),
                        "410 Gone  (Client Error)\n"
                        "\n  Temporary, until 2030-01-01: Why.\n"
                        "\n  Not to be confused with\n    - 404 Not Found: C.\n"
                        "\n  Traits\n    final       yes\n");
}

static void json_is_escaped_and_a_list(void **state)
{
    const char *text = shown(UNIT(state), "404", true);

    assert_memory_equal(text, "[\n  {\"value\": 404, \"text\": \"404\", \"name\": \"not_found\"",
                        52);
    assert_non_null(strstr(text, "\"summary\": \"S \\\"quoted\\\" \\\\.\""));
    assert_non_null(strstr(text, "\"meaning\": \"One.\\n\\nTwo.\""));
    assert_non_null(
        strstr(text, "\"header\": {\"value\": [{\"text\": \"Allow\", \"level\": \"may\"}]}"));
    assert_string_equal(text + strlen(text) - 4, "}\n]\n");
    assert_string_equal(shown(UNIT(state), "6", true), "[]\n");
}

static void long_texts_are_wrapped_within_80_columns(void **state)
{
    struct unit *unit = UNIT(state);
    struct buf spec, out;
    size_t column = 0;

    buf_init(&spec, &unit->arena, SIZE_MAX);
    buf_add_str(&spec, STR(SPEC_HEAD "code { 1, 'A', meaning = '"));
    for (int i = 0; i < 100; i++)
        buf_print(&spec, "w\xC3\xB6rd%d ", i);
    buf_add_str(&spec, STR("' }"));
    buf_add_char(&spec, '\0');
    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_int_equal(show(spec_model(unit, spec.at), STR("1"), (struct show_style){ 0 }, &out), 1);
    for (size_t i = 0; i < out.length; i++) {
        column = out.at[i] == '\n' ? 0 : column + ((out.at[i] & 0xC0) != 0x80);
        assert_true(column <= 80);
        if (out.at[i] == '\n' && i)
            assert_int_not_equal(out.at[i - 1], ' ');
    }
}

static void a_code_and_a_class_of_one_name_are_both_shown(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD "class { 'odd', 'Odd', from = 1, to = 9 } code { 1, 'Odd' }");
    struct buf out;

    buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
    assert_int_equal(show(model, STR("odd"), (struct show_style){ 0 }, &out), 2);
    assert_int_equal(show(model, STR("even"), (struct show_style){ 0 }, &out), 0);
}

static void names_that_are_near_are_suggested(void **state)
{
    const struct model *model = spec_model(UNIT(state), SPEC);

    assert_true(str_is(show_suggest(model, STR("not_fuond")), "not_found"));
    assert_true(str_is(show_suggest(model, STR("client_eror")), "client_error"));
    assert_null(show_suggest(model, STR("zebra")).at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_code_is_found_by_each_of_its_names),
        UNIT_TEST(a_code_is_shown_with_all_that_is_said_of_it),
        UNIT_TEST(json_is_escaped_and_a_list),
        UNIT_TEST(long_texts_are_wrapped_within_80_columns),
        UNIT_TEST(a_code_and_a_class_of_one_name_are_both_shown),
        UNIT_TEST(names_that_are_near_are_suggested),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
