/* UTF-8 is decoded strictly, encoded to the same bytes, and measured as terminals show it. */
#include "unit.h"

#include "base/utf8.h"

static void every_character_survives_encoding_and_decoding(void **state)
{
    struct buf buf;

    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        size_t offset = 0;

        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        if (c % 0x1000 == 0)
            buf_init(&buf, &UNIT(state)->arena, SIZE_MAX);
        buf.length = 0;
        utf8_add(&buf, c);
        assert_int_equal(utf8_next(buf_str(&buf), &offset), c);
        assert_int_equal(offset, buf.length);
        assert_int_equal(buf.length, c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
    }
}

static void ill_formed_bytes_are_skipped_one_by_one(void **state)
{
    static const char *const rows[] = {
        "\x80",             /* continuation without a lead */
        "\xC0\xAF",         /* overlong / */
        "\xC1\xBF",         /* overlong */
        "\xE0\x80\xAF",     /* overlong */
        "\xF0\x80\x80\xAF", /* overlong */
        "\xED\xA0\x80",     /* surrogate D800 */
        "\xED\xBF\xBF",     /* surrogate DFFF */
        "\xF4\x90\x80\x80", /* beyond 10FFFF */
        "\xF5\x80\x80\x80", /* no lead */
        "\xFF",             /* no lead */
        "\xE2\x82",         /* cut off */
        "\xE2\x28\xA1",     /* second byte wrong */
        "\xF0\x9F\x98",     /* cut off */
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t offset = 0, wrong = 99;

        assert_int_equal(utf8_next(str_of(rows[i]), &offset), UTF8_INVALID);
        assert_int_equal(offset, 1);
        assert_false(utf8_valid(str_of(rows[i]), &wrong));
        assert_int_equal(wrong, 0);
    }
}

static void the_first_ill_formed_byte_is_found(void **state)
{
    size_t wrong = 0;

    (void)state;
    assert_true(utf8_valid(STR("h\xC3\xA9llo \xF0\x9F\x98\x80"), &wrong));
    assert_true(utf8_valid(STR(""), &wrong));
    assert_true(utf8_valid(STR("a\0b"), &wrong));
    assert_false(utf8_valid(STR("h\xC3\xA9llo \xC3"), &wrong));
    assert_int_equal(wrong, 7);
}

static void wide_characters_take_two_columns_and_combining_marks_none(void **state)
{
    static const struct {
        uint32_t character;
        int width;
    } rows[] = {
        { 'a', 1 },    { 0xE9, 1 },    { 0x2FF, 1 },   { 0x300, 0 },  { 0x36F, 0 },   { 0x370, 1 },
        { 0x10FF, 1 }, { 0x1100, 2 },  { 0x20AC, 1 },  { 0x4E2D, 2 }, { 0xAC00, 2 },  { 0xFF01, 2 },
        { 0xFF61, 1 }, { 0x1F600, 2 }, { 0x20000, 2 }, { 0xFE0F, 0 }, { 0xE0100, 0 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(utf8_width(rows[i].character), rows[i].width);
}

static void deceptive_characters_are_hidden(void **state)
{
    static const uint32_t hidden[] = { 0,      7,       0x1B,   0x7F,   0x80,   0x9F,   0xAD,
                                       0x200B, 0x200E,  0x2028, 0x202A, 0x202E, 0x2066, 0x2069,
                                       0xFEFF, 0xE0001, '\r',   0xFDD0, 0xFFFE, 0xFFFF, 0x10FFFE };
    static const uint32_t shown[] = { '\t', '\n',   ' ',    'a',    0xA0,
                                      0xE9, 0x200A, 0x2010, 0x4E2D, 0x1F600 };

    (void)state;
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        assert_true(utf8_is_hidden(hidden[i]));
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        assert_false(utf8_is_hidden(shown[i]));
}

static void text_is_visible_if_all_of_its_characters_are(void **state)
{
    (void)state;
    assert_true(utf8_visible(STR("")));
    assert_true(utf8_visible(STR("a\tb\n\xC3\xBC")));
    assert_false(utf8_visible(STR("ab\x1B")));
    assert_false(utf8_visible(STR("ab\xFE"
                                  "c")));
}

static void wrapped_text_keeps_its_words_and_paragraphs(void **state)
{
    static const struct {
        const char *text, *wrapped;
    } rows[] = {
        { "", "\n" },
        { "one two", "one two\n" },
        { "one two three", "one two\n  three\n" },
        { "one\ntwo", "one two\n" }, /* the line end of a long string in a spec */
        { "one\n\ntwo", "one\n\n  two\n" },
        { "one  two ", "one two\n" },
        { "\xE8\xA1\xA8\xE8\xA1\xA8\xE8\xA1\xA8 abc",
          "\xE8\xA1\xA8\xE8\xA1\xA8\xE8\xA1\xA8\n  abc\n" },
        { "longer-than-a-line x", "longer-than-a-line\n  x\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf out;

        buf_init(&out, &UNIT(state)->arena, SIZE_MAX);
        utf8_add_wrapped(&out, str_of(rows[i].text), 2, 12);
        assert_string_equal(unit_text(UNIT(state), buf_str(&out)), rows[i].wrapped);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(wrapped_text_keeps_its_words_and_paragraphs),
        UNIT_TEST(every_character_survives_encoding_and_decoding),
        UNIT_TEST(ill_formed_bytes_are_skipped_one_by_one),
        UNIT_TEST(the_first_ill_formed_byte_is_found),
        UNIT_TEST(wide_characters_take_two_columns_and_combining_marks_none),
        UNIT_TEST(deceptive_characters_are_hidden),
        UNIT_TEST(text_is_visible_if_all_of_its_characters_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
