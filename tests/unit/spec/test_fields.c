/* Tables of data fill records by field tables, and fields that do not fit are reported. */
#include "unit.h"

#include "spec/fields.h"
#include "spec/model.h"

struct thing {
    struct record record;
    struct str id, title, text;
    bool loud;
    struct integer size;
    struct list lines, listings;
};

#define THING(name, type, flags, position, member) \
    { \
        name, type, flags, position, offsetof(struct thing, member), "What it is.", NULL \
    }

static const struct field thing_fields[] = {
    THING("id", FIELD_NAME, FIELD_REQUIRED, 1, id),
    THING("title", FIELD_LINE, FIELD_REQUIRED, 0, title),
    THING("text", FIELD_TEXT, 0, 0, text),
    THING("loud", FIELD_FLAG, 0, 0, loud),
    THING("size", FIELD_INTEGER, 0, 0, size),
    THING("lines", FIELD_LINES, 0, 0, lines),
    THING("listings", FIELD_LISTINGS, 0, 0, listings),
    THING("made", FIELD_LINE, FIELD_DERIVED, 0, title),
};
static const struct record_type thing_type = { "thing", sizeof(struct thing), thing_fields,
                                               sizeof thing_fields / sizeof thing_fields[0], 0 };

static struct thing *read_thing(struct unit *unit, const char *text)
{
    struct reader reader = { .arena = &unit->arena, .diags = &unit->diags };
    struct data_file file;
    struct thing *thing;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(
        data_parse(unit_source(unit, "t", text), NULL, &unit->arena, &unit->diags, &file),
        DATA_READ);
    thing = record_new(&unit->arena, &thing_type, file.declarations[0].at);
    read_fields(&reader, &file.declarations[0].value, thing);
    return thing;
}

static void a_record_is_filled_by_name_and_position(void **state)
{
    struct unit *unit = UNIT(state);
    struct thing *thing = read_thing(
        unit, "t { 'an_id', title = 'A title', loud = true, size = -9, lines = { 'a', 'b' } }");

    assert_string_equal(unit_problems(unit), "");
    assert_string_equal(unit_text(unit, thing->id), "an_id");
    assert_string_equal(unit_text(unit, thing->title), "A title");
    assert_true(thing->loud);
    assert_int_equal(thing->size.value, -9);
    assert_true(thing->size.given);
    assert_string_equal(unit_text(unit, span_text(thing->size.at)), "-9");
    assert_int_equal(thing->lines.count, 2);
    assert_string_equal(unit_text(unit, as_text(thing->lines.items[1])->text), "b");
}

static void white_space_in_texts_is_folded_into_paragraphs(void **state)
{
    static const char *const rows[][2] = {
        { "[[one two]]", "one two" },
        { "[[\n  one\n  two  \n]]", "one two" },
        { "'  one\\ttwo '", "one two" },
        { "[[one\n\ntwo]]", "one\n\ntwo" },
        { "[[one\n \t \n\n  two\nthree]]", "one\n\ntwo three" },
        { "[[one\r\n\r\ntwo]]", "one\n\ntwo" },
        { "'h\xC3\xA9llo  w'", "h\xC3\xA9llo w" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str text = str_format(&unit->arena, "t { 'a', title = 'b', text = %s }", rows[i][0]);

        assert_string_equal(unit_text(unit, read_thing(unit, text.at)->text), rows[i][1]);
    }
}

static void listings_lose_their_indentation_and_the_empty_lines_around_them(void **state)
{
    static const char *const rows[][2] = {
        { "[[one two]]", "one two" },
        { "[[\n  one\n    two  \n]]", "one\n  two" },
        { "[[\n\n    one\n\n  two\n \n  ]]", "  one\n\ntwo" },
        { "'one\\r\\n\\r\\ntwo\\r\\n'", "one\n\ntwo" },
        { "'h\xC3\xA9llo  w'", "h\xC3\xA9llo  w" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str text = str_format(&unit->arena, "t { 'a', title = 'b', listings = { %s, 'x' } }",
                                     rows[i][0]);
        const struct thing *thing = read_thing(unit, text.at);

        assert_int_equal(thing->listings.count, 2);
        assert_string_equal(unit_text(unit, as_text(thing->listings.items[0])->text), rows[i][1]);
    }
}

static void fields_that_do_not_fit_are_reported_with_their_position_and_a_fix(void **state)
{
    static const char *const rows[][2] = {
        { "t { 'a', title = 'b', sise = 1 }",
          "t:1:23: error[E0107]: unknown field `sise` of thing \"a\"\n"
          "      help: did you mean `size`?\n" },
        { "t { 'a', title = 'b', zzzzz = 1 }",
          "t:1:23: error[E0107]: unknown field `zzzzz` of thing \"a\"\n" },
        { "t { 'a', title = 'b', made = 'x' }",
          "t:1:23: error[E0107]: unknown field `made` of thing \"a\"\n" },
        { "t { title = 'b', id = 'a' }",
          "t:1:1: error[E0110]: thing needs `id`\n      help: add it as value 1 of the table. What it is.\n"
          "t:1:18: error[E0107]: unknown field `id` of thing\n"
          "      help: write `id` as value 1 of the table, without a name\n"
          "statusgen: 2 errors, 0 warnings\n" },
        { "t { 'a', 'b', title = 'b' }",
          "t:1:10: error[E0107]: unexpected value in thing \"a\"\n"
          "      help: write further fields with their names: name = value\n" },
        { "t { 'a', title = 'b', [5] = 'x' }",
          "t:1:23: error[E0107]: unexpected value in thing \"a\"\n"
          "      help: write further fields with their names: name = value\n" },
        { "t { 'a' }",
          "t:1:1: error[E0110]: thing \"a\" needs `title`\n      help: add `title = ...`. What it is.\n" },
        { "t { 'a', title = 5 }", "t:1:18: error[E0109]: `title` is an integer, expected a string\n"
                                  "      help: write \"5\"\n" },
        { "t { 'a', title = {} }",
          "t:1:18: error[E0109]: `title` is a table, expected a string\n" },
        { "t { 'a', title = '' }", "t:1:18: error[E0112]: `title` is empty\n" },
        { "t { 'a', title = '  ' }", "t:1:18: error[E0112]: `title` is empty\n" },
        { "t { 'a', title = 'b\\nc' }",
          "t:1:18: error[E0112]: `title` has a line break; it must be one line\n" },
        { "t { 'a', title = 'b\\xFF' }",
          "t:1:18: error[E0112]: `title` is not well-formed UTF-8\n" },
        { "t { 'a', title = 'b\\u{202E}' }",
          "t:1:18: error[E0112]: `title` contains the invisible character U+202E\n"
          "      help: remove it: it would change how the text around it looks\n" },
        { "t { 'a', title = 'b\\0' }",
          "t:1:18: error[E0112]: `title` contains the invisible character U+0000\n"
          "      help: remove it: it would change how the text around it looks\n" },
        { "t { 'a', title = 'b', text = '  ' }", "t:1:30: error[E0112]: `text` is empty\n" },
        { "t { 'a', title = 'b', loud = 1 }",
          "t:1:30: error[E0109]: `loud` is an integer, expected true or false\n" },
        { "t { 'a', title = 'b', size = 1.5 }",
          "t:1:30: error[E0109]: `size` is a fraction, expected an integer\n" },
        { "t { 'a', title = 'b', size = '1' }",
          "t:1:30: error[E0109]: `size` is a string, expected an integer\n" },
        { "t { 'a', title = 'b', lines = 'x' }",
          "t:1:31: error[E0109]: `lines` is a string, expected a table of strings\n"
          "      help: write { \"x\" }\n" },
        { "t { 'a', title = 'b', lines = { x = 'y' } }",
          "t:1:33: error[E0107]: unexpected key in `lines`, expected a table of strings\n" },
        { "t { 'a', title = 'b', listings = { '\\n \\n' } }",
          "t:1:36: error[E0112]: `listings` is empty\n" },
        { "t { 'a', title = 'b', listings = { 'x\\n\\u{202E}' } }",
          "t:1:36: error[E0112]: `listings` contains the invisible character U+202E\n"
          "      help: remove it: it would change how the text around it looks\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        read_thing(UNIT(state), rows[i][0]);
        assert_string_equal(unit_brief(UNIT(state)), rows[i][1]);
    }
}

static void names_consist_of_lowercase_letters_digits_and_underscores(void **state)
{
    static const char *const right[] = { "a", "a1", "a_b_", "not_found", "im_a_teapot" };
    static const char *const wrong[][2] = {
        { "Not-Found", "      help: write \"not_found\"\n" },
        { "1a", "" },
        { "_a", "      help: write \"a\"\n" },
        { "", "" },
        { "a b", "      help: write \"a_b\"\n" },
        { "\xC3\xA9", "" },
        { "A", "      help: write \"a\"\n" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++) {
        struct thing *thing = read_thing(
            unit, str_format(&unit->arena, "t { '%s', title = 'b' }", right[i]).at);

        assert_string_equal(unit_text(unit, thing->id), right[i]);
        assert_int_equal(unit->diags.count, 0);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct str said = str_format(
            &unit->arena,
            "t:1:5: error[E0114]: `id` is not an identifier: use a-z, 0-9 and _, starting with a letter\n%s",
            wrong[i][1]);

        read_thing(unit, str_format(&unit->arena, "t { '%s', title = 'b' }", wrong[i][0]).at);
        assert_string_equal(unit_brief(unit), said.at);
    }
}

static bool take_extra(struct reader *reader, const struct data_field *given, void *record,
                       struct nearest *nearest)
{
    *(int *)reader->owner += (int)given->value.integer;
    nearest_try(nearest, STR("tag"));
    return given->name.at[0] == 'x' && record;
}

static void the_owner_may_accept_or_suggest_fields_without_a_row(void **state)
{
    struct unit *unit = UNIT(state);
    int sum = 0;
    struct reader reader = {
        .arena = &unit->arena, .diags = &unit->diags, .unknown = take_extra, .owner = &sum
    };
    struct data_file file;

    data_parse(unit_source(unit, "t", "t { 'a', title = 'b', x_y = 40, tga = 2 }"), NULL,
               &unit->arena, &unit->diags, &file);
    read_fields(&reader, &file.declarations[0].value,
                record_new(&unit->arena, &thing_type, file.declarations[0].at));
    assert_int_equal(sum, 42);
    assert_string_equal(unit_brief(unit),
                        "t:1:33: error[E0107]: unknown field `tga` of thing \"a\"\n"
                        "      help: did you mean `tag`?\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_record_is_filled_by_name_and_position),
        UNIT_TEST(white_space_in_texts_is_folded_into_paragraphs),
        UNIT_TEST(listings_lose_their_indentation_and_the_empty_lines_around_them),
        UNIT_TEST(fields_that_do_not_fit_are_reported_with_their_position_and_a_fix),
        UNIT_TEST(names_consist_of_lowercase_letters_digits_and_underscores),
        UNIT_TEST(the_owner_may_accept_or_suggest_fields_without_a_row),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
