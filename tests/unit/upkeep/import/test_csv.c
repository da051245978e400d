/* A CSV is read according to RFC 4180, with its common variations. */
#include "unit.h"

#include "upkeep/import/csv.h"

/* All rows, one per line: fields between bars. */
static const char *rows(struct unit *unit, const char *text)
{
    struct csv_row row;
    struct csv csv;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    csv_begin(&csv, unit_source(unit, "a.csv", text), &unit->arena, &unit->diags);
    while (csv_next(&csv, &row)) {
        for (size_t i = 0; i < row.count; i++)
            buf_print(&out, "%s%.*s", i ? "|" : "", STR_ARGS(row.fields[i].text));
        buf_add_char(&out, '\n');
    }
    return unit_text(unit, buf_str(&out));
}

static void separators_delimit_fields(void **state)
{
    assert_string_equal(rows(UNIT(state), "a,b,c\n1,2,3\n"), "a|b|c\n1|2|3\n");
    assert_string_equal(rows(UNIT(state), "a,,c\n,,x"), "a||c\n||x\n");
    assert_string_equal(rows(UNIT(state), ""), "");
}

static void the_separator_is_detected_in_the_first_line(void **state)
{
    assert_string_equal(rows(UNIT(state), "a\tb,c\td\n1\t2,3\t4\n"), "a|b,c|d\n1|2,3|4\n");
    assert_string_equal(rows(UNIT(state), "a;b;\"c,d,e,f\"\n1;2;3\n"), "a|b|c,d,e,f\n1|2|3\n");
}

static void line_endings_and_byte_order_marks_are_recognized(void **state)
{
    assert_string_equal(rows(UNIT(state), "\xEF\xBB\xBF"
                                          "a,b\r\n\r\n1,2\r\n"),
                        "a|b\n1|2\n");
    assert_string_equal(rows(UNIT(state), "a,b\r"), "a|b\n");
}

static void quoted_fields_may_contain_separators_quotes_and_lines(void **state)
{
    assert_string_equal(rows(UNIT(state), "\"a,b\",\"c \"\"d\"\"\",\"e\n  f\"\n1,2,3\n"),
                        "a,b|c \"d\"|e f\n1|2|3\n");
    assert_string_equal(rows(UNIT(state), "\"\",\"x\" y,z\n"), "|x|z\n");
}

static void an_unclosed_quote_is_reported_and_ends_with_its_line(void **state)
{
    assert_string_equal(rows(UNIT(state), "a,\"b\n1,2\n"), "a|b\n1|2\n");
    assert_string_equal(unit_problems(UNIT(state)),
                        "a.csv:1:3: error[E0852]: this quote is not closed\n"
                        "    1 | a,\"b\n"
                        "      |   ^\n"
                        "      help: close it, and double each quote inside a quoted field\n");
}

static void a_field_has_its_position(void **state)
{
    struct unit *unit = UNIT(state);
    struct csv_row row;
    struct csv csv;

    csv_begin(&csv, unit_source(unit, "a.csv", "a,b\n1,\"2\"\n"), &unit->arena, &unit->diags);
    assert_true(csv_next(&csv, &row));
    assert_true(csv_next(&csv, &row));
    assert_int_equal(source_place(row.fields[1].at.source, row.fields[1].at.begin).line, 2);
    assert_int_equal(source_place(row.fields[1].at.source, row.fields[1].at.begin).column, 3);
    assert_false(csv_next(&csv, &row));
}

static void a_final_carriage_return_belongs_to_no_row(void **state)
{
    struct unit *unit = UNIT(state);
    struct csv_row row;
    struct csv csv;

    csv_begin(&csv, unit_source(unit, "a.csv", "101,\r"), &unit->arena, &unit->diags);
    assert_true(csv_next(&csv, &row));
    assert_int_equal(row.count, 2);
    assert_int_equal(row.at.end, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(separators_delimit_fields),
        UNIT_TEST(the_separator_is_detected_in_the_first_line),
        UNIT_TEST(line_endings_and_byte_order_marks_are_recognized),
        UNIT_TEST(quoted_fields_may_contain_separators_quotes_and_lines),
        UNIT_TEST(an_unclosed_quote_is_reported_and_ends_with_its_line),
        UNIT_TEST(a_field_has_its_position),
        UNIT_TEST(a_final_carriage_return_belongs_to_no_row),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
