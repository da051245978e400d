/* Values are formatted and parsed in decimal, hex, dotted and packed form, without loss. */
#include "unit.h"

#include "spec/value.h"

static struct display display_of(const char *text)
{
    struct display display;

    assert_true(display_parse(str_of(text), &display));
    return display;
}

static void display_forms_are_recognized(void **state)
{
    static const char *const right[] = { "decimal", "hex", "dotted(3,5)", "dotted(8,8,8,8)",
                                         "packed(6)" };
    static const char *const wrong[] = { "",
                                         "Hex",
                                         "octal",
                                         "dotted",
                                         "dotted()",
                                         "dotted(3)",
                                         "dotted(3,5",
                                         "dotted(3,5)x",
                                         "dotted(0,5)",
                                         "dotted(3,33)",
                                         "dotted(3,)",
                                         "dotted(32,32)",
                                         "dotted(1,1,1,1,1)",
                                         "packed(5)",
                                         "packed(6,6)",
                                         "packed",
                                         "dotted(99999999999999999999,1)" };
    struct display display;

    (void)state;
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++)
        assert_true(display_parse(str_of(right[i]), &display));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(display_parse(str_of(wrong[i]), &display));
}

static void values_survive_formatting_and_parsing(void **state)
{
    static const struct {
        const char *display;
        int64_t value;
        const char *text;
    } rows[] = {
        { "decimal", 404, "404" },
        { "decimal", 0, "0" },
        { "decimal", -32600, "-32600" },
        { "decimal", INT64_MAX, "9223372036854775807" },
        { "decimal", -INT64_MAX, "-9223372036854775807" },
        { "decimal", INT64_MIN, "-9223372036854775808" },
        { "hex", 31, "0x1f" },
        { "hex", 0, "0x0" },
        { "hex", INT64_MAX, "0x7fffffffffffffff" },
        { "hex", -5, "-5" },
        { "dotted(3,5)", 132, "4.04" },
        { "dotted(3,5)", 69, "2.05" },
        { "dotted(3,5)", 191, "5.31" },
        { "dotted(8,8,8)", 0x010203, "1.02.03" },
        { "dotted(8,8,8)", 0, "0.00.00" },
        { "packed(6)", 16908420, "42P01" }, /* PostgreSQL: ERRCODE_UNDEFINED_TABLE */
        { "packed(6)", 0, "00000" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct display display = display_of(rows[i].display);
        int64_t value = 77;

        assert_string_equal(
            unit_text(UNIT(state), value_format(&UNIT(state)->arena, &display, rows[i].value)),
            rows[i].text);
        assert_true(value_parse(&display, str_of(rows[i].text), &value));
        assert_int_equal(value, rows[i].value);
    }
}

static void other_textual_forms_are_parsed(void **state)
{
    static const struct {
        const char *display, *text;
        int64_t value;
    } rows[] = {
        { "decimal", "0x194", 404 },   { "decimal", "0X194", 404 }, { "decimal", "0404", 404 },
        { "hex", "404", 404 },         { "hex", "0x1F", 31 },       { "dotted(3,5)", "132", 132 },
        { "dotted(3,5)", "4.4", 132 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct display display = display_of(rows[i].display);
        int64_t value = 0;

        assert_true(value_parse(&display, str_of(rows[i].text), &value));
        assert_int_equal(value, rows[i].value);
    }
}

static void invalid_values_are_rejected(void **state)
{
    static const char *const rows[][2] = {
        { "decimal", "" },
        { "decimal", "-" },
        { "decimal", "4xx" },
        { "decimal", " 404" },
        { "decimal", "404 " },
        { "decimal", "9223372036854775808" },
        { "decimal", "4.04" },
        { "decimal", "--4" },
        { "decimal", "0x" },
        { "hex", "0xg" },
        { "hex", "0x8000000000000000" },
        { "hex", "0x10000000000000000" },
        { "dotted(3,5)", "8.04" },
        { "dotted(3,5)", "4.32" },
        { "dotted(3,5)", "4." },
        { "dotted(3,5)", "4.04.1" },
        { "dotted(3,5)", ".04" },
        { "packed(6)", "42p01" },
        { "packed(6)", "42P0" },
        { "packed(6)", "42P011" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct display display = display_of(rows[i][0]);
        int64_t value;

        assert_false(value_parse(&display, str_of(rows[i][1]), &value));
    }
}

/* `127.31` for 4095 would not be a value of dotted(3,5). */
static void values_that_do_not_fit_the_form_are_formatted_in_decimal(void **state)
{
    static const struct {
        const char *display;
        int64_t value;
        const char *text;
    } rows[] = {
        { "dotted(3,5)", 255, "7.31" },
        { "dotted(3,5)", 256, "256" },
        { "dotted(3,5)", 4095, "4095" },
        { "packed(6)", 62, "62" },
        { "packed(6)", 1073741824, "1073741824" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct display display = display_of(rows[i].display);

        assert_string_equal(
            unit_text(UNIT(state), value_format(&UNIT(state)->arena, &display, rows[i].value)),
            rows[i].text);
    }
}

static void every_dotted_value_of_a_byte_survives_formatting_and_parsing(void **state)
{
    struct display display = display_of("dotted(3,5)");

    for (int64_t value = 0; value < 256; value++) {
        int64_t back = -1;

        assert_true(
            value_parse(&display, value_format(&UNIT(state)->arena, &display, value), &back));
        assert_int_equal(back, value);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(display_forms_are_recognized),
        UNIT_TEST(values_survive_formatting_and_parsing),
        UNIT_TEST(other_textual_forms_are_parsed),
        UNIT_TEST(invalid_values_are_rejected),
        UNIT_TEST(values_that_do_not_fit_the_form_are_formatted_in_decimal),
        UNIT_TEST(every_dotted_value_of_a_byte_survives_formatting_and_parsing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
