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
    static const char *const right[] = { "decimal",     "decimal(3)", "decimal(18)",
                                         "hex",         "hex(2)",     "hex(15)",
                                         "dotted(3,5)", "enhanced",   "dotted(8,8,8,8)",
                                         "packed(5)",   "packed(10)", "slashed(8,8)" };
    static const char *const wrong[] = { "",
                                         "Hex",
                                         "octal",
                                         "decimal()",
                                         "decimal(0)",
                                         "decimal(19)",
                                         "decimal(3,3)",
                                         "hex(16)",
                                         "hex(2",
                                         "hex(-2)",
                                         "hex2)",
                                         "dotted",
                                         "dotted()",
                                         "dotted(3)",
                                         "dotted(3,5",
                                         "dotted(3,5)x",
                                         "dotted(3,5))",
                                         "dotted(0,5)",
                                         "dotted(3,63)",
                                         "dotted(3,)",
                                         "dotted(,3)",
                                         "dotted(32,32)",
                                         "dotted(1,1,1,1,1,1,1,1,1,1,1)",
                                         "enhanced(3)",
                                         "packed(11)",
                                         "packed(5,5)",
                                         "packed",
                                         "dotted(99999999999999999999,1)" };
    struct display display;

    (void)state;
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++) {
        assert_true(display_parse(str_of(right[i]), &display));
        assert_true(str_is(display.name, right[i]));
    }
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_false(display_parse(str_of(wrong[i]), &display));
        assert_int_equal(display.part_count, 1);
    }
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
        { "dotted(8,8,8)", 0x010203, "1.002.003" },
        { "dotted(8,8,8)", 0, "0.000.000" },
        { "slashed(8,8)", 1538, "6/2" },
        { "slashed(8,8)", 65535, "255/255" },
        { "decimal(3)", 7, "007" },
        { "decimal(3)", 999, "999" },
        { "hex(2)", 11, "0x0b" },
        { "hex(2)", 255, "0xff" },
        { "enhanced", 4007001, "4.7.1" },
        { "enhanced", 2000000, "2.0.0" },
        { "enhanced", 5999999, "5.999.999" },
        { "packed(5)", 16908420, "42P01" }, /* PostgreSQL: ERRCODE_UNDEFINED_TABLE */
        { "packed(5)", 0, "00000" },
        { "packed(2)", 42 * 64 + 9, "9Z" },
        { "packed(10)", 0, "0000000000" },
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
        { "decimal", "0x194", 404 },    { "decimal", "0X194", 404 },
        { "decimal", "0404", 404 },     { "hex", "404", 404 },
        { "hex", "0x1F", 31 },          { "dotted(3,5)", "132", 132 },
        { "hex", "0x0004", 4 },         { "hex(2)", "0x4", 4 },
        { "hex(2)", "0x194", 404 },     { "decimal(3)", "7", 7 },
        { "decimal(3)", "1000", 1000 }, { "enhanced", "42", 42 },
        { "decimal", "-07", -7 },       { "hex", "0x0", 0 },
        { "hex", "0x00", 0 },
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
        { "dotted(3,5)", "4.4" },
        { "dotted(3,5)", "4.004" },
        { "dotted(3,5)", "04.04" },
        { "slashed(8,8)", "6/02" },
        { "slashed(8,8)", "6.2" },
        { "slashed(8,8)", "6/256" },
        { "enhanced", "4.07.1" },
        { "enhanced", "4.7" },
        { "enhanced", "4.7.1000" },
        { "enhanced", "40.7.1" },
        { "packed(5)", "42p01" },
        { "packed(5)", "42P0" },
        { "packed(5)", "42P011" },
        { "packed(5)", "16908420" },
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
        { "decimal(3)", 1000, "1000" },
        { "decimal(3)", -1, "-1" },
        { "hex(2)", 256, "256" },
        { "enhanced", 10000000, "10000000" },
        { "packed(5)", 62, "62" },
        { "packed(5)", 1073741824, "1073741824" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct display display = display_of(rows[i].display);

        assert_string_equal(
            unit_text(UNIT(state), value_format(&UNIT(state)->arena, &display, rows[i].value)),
            rows[i].text);
    }
}

/* What others may send: nothing but what the form itself prints. */
static void a_text_is_exactly_in_the_form(void **state)
{
    static const char *const wrong[][2] = {
        { "decimal", "007" },      { "decimal", "+7" },     { "decimal", "-0" },
        { "decimal", "-07" },      { "decimal", "0x7" },    { "decimal(3)", "7" },
        { "decimal(3)", "1000" },  { "decimal(3)", "-07" }, { "hex", "1f" },
        { "hex", "0x01f" },        { "hex(2)", "0x7" },     { "hex(2)", "0x007" },
        { "enhanced", "4007001" }, { "decimal", "" },       { "decimal", "9223372036854775808" },
    };
    static const struct {
        const char *display, *text;
        int64_t value;
    } right[] = {
        { "decimal(3)", "000", 0 },
        { "decimal", "-7", -7 },
        { "hex", "0X1F", 31 },
        { "hex(2)", "0xFF", 255 },
        { "decimal", "-9223372036854775808", INT64_MIN },
        { "enhanced", "4.7.1", 4007001 },
    };
    int64_t value;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct display display = display_of(wrong[i][0]);

        assert_false(text_parse(&display, str_of(wrong[i][1]), &value));
    }
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++) {
        struct display display = display_of(right[i].display);

        assert_true(text_parse(&display, str_of(right[i].text), &value));
        assert_int_equal(value, right[i].value);
    }
}

/* Each value has one text or none, and each text of it leads back. */
static void the_two_directions_agree(void **state)
{
    static const char *const forms[] = { "decimal",   "decimal(2)",    "hex",
                                         "hex(1)",    "dotted(3,5)",   "enhanced",
                                         "packed(2)", "dotted(2,3,4)", "slashed(4,5)" };

    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        struct display display = display_of(forms[i]);
        struct buf out;

        buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
        for (int64_t value = -3; value < 5000; value++) {
            int64_t back = -99;

            out.length = 0;
            if (!text_format(&out, &display, value)) {
                assert_int_equal(out.length, 0);
                continue;
            }
            assert_true(text_parse(&display, buf_str(&out), &back));
            assert_int_equal(back, value);
        }
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
        UNIT_TEST(a_text_is_exactly_in_the_form),
        UNIT_TEST(the_two_directions_agree),
        UNIT_TEST(every_dotted_value_of_a_byte_survives_formatting_and_parsing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
