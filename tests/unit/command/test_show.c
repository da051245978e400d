/* Codes and classes are shown for people: those of one spec in full, those of others in a line. */
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
    struct family family = { .name = STR("s"), .model = model };
    struct search search = { str_of(word), &family, 1, &family, NULL };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    match_word(model, search.word, true, &family.found);
    show_print(&search, false, &out);
    return unit_text(unit, buf_str(&out));
}

static const char *shown(struct unit *unit, const char *word)
{
    return shown_of(unit, spec_model(unit, SPEC), word);
}

static void a_code_is_shown_with_all_of_its_fields(void **state)
{
    assert_string_equal(shown(UNIT(state), "404"),
                        "404 Not Found  (Client Error)\n  T (s)\n  RFC 1, 2  https://x/2\n"
                        "\n  S \"quoted\" \\.\n"
                        "\n  One.\n\n  Two.\n"
                        "\n  Not to be confused with\n    - 410 Gone: C.\n"
                        "\n  Facts\n    Final               yes\n    Cache               Never\n"
                        "    Header              Allow, may\n"
                        "\n  Other names\n    - Lost (older)\n");
    assert_string_equal(shown(UNIT(state), "410"),
                        "410 Gone  (Client Error)\n  T (s)\n"
                        "\n  Temporary, until 2030-01-01: Why.\n"
                        "\n  Not to be confused with\n    - 404 Not Found: C.\n"
                        "\n  Facts\n    Final               yes\n");
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

static void a_code_and_a_class_with_the_same_name_are_both_shown(void **state)
{
    const struct model *model = spec_model(
        UNIT(state), SPEC_HEAD "class { 'odd', 'Odd', from = 1, to = 9 } code { 1, 'Odd' }");
    assert_string_equal(shown_of(UNIT(state), model, "odd"),
                        "1 to 9: Odd\n  T (s)\n\n"
                        "  Codes\n    1 Odd\n\n1 Odd  (Odd)\n  T (s)\n");
    assert_string_equal(shown_of(UNIT(state), model, "even"), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_code_is_shown_with_all_of_its_fields),
        UNIT_TEST(long_texts_are_wrapped_within_80_columns),
        UNIT_TEST(a_code_and_a_class_with_the_same_name_are_both_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
