/* Plain data is read with a position for every value, all problems of a file are reported, and
 * anything else is left to Lua. */
#include "unit.h"

#include "spec/data.h"

static enum data_outcome parse(struct unit *unit, const char *text, struct data_file *file)
{
    return data_parse(unit_source(unit, "t", text), NULL, &unit->arena, &unit->diags, file);
}

static void print_key(struct buf *out, const struct data_field *field)
{
    if (field->key == KEY_NAME)
        buf_print(out, "%.*s=", STR_ARGS(field->name));
    else if (field->key == KEY_INTEGER)
        buf_print(out, "[%lld]=", (long long)field->index);
}

static void print_data(struct buf *out, const struct data *data)
{
    switch (data->type) {
    case DATA_FLAG:
        buf_print(out, "%s", data->flag ? "true" : "false");
        break;
    case DATA_INTEGER:
        buf_print(out, "%lld", (long long)data->integer);
        break;
    case DATA_NUMBER:
        buf_print(out, "%g", data->number);
        break;
    case DATA_STRING:
        buf_print(out, "'%.*s'", STR_ARGS(data->string));
        break;
    case DATA_COMPUTED:
        buf_print(out, "?");
        break;
    case DATA_TABLE:
        buf_print(out, "{");
        for (size_t i = 0; i < data->table.count; i++) {
            buf_print(out, "%s", i ? "," : "");
            print_key(out, &data->table.fields[i]);
            print_data(out, &data->table.fields[i].value);
        }
        buf_print(out, "}");
        break;
    }
}

/* `code{404,'Not Found'}` for each call, after the outcome if it is not plain data. */
static const char *tree_of(struct unit *unit, const char *text)
{
    static const char *const outcomes[] = { "", "lua: ", "wrong: " };
    struct data_file file;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    buf_print(&out, "%s", outcomes[parse(unit, text, &file)]);
    for (size_t i = 0; i < file.count; i++) {
        buf_print(&out, "%s%.*s", i ? " " : "", STR_ARGS(file.declarations[i].keyword));
        print_data(&out, &file.declarations[i].value);
    }
    buf_add_char(&out, '\0');
    return out.at;
}

static void calls_with_literals_become_a_tree(void **state)
{
    static const char *const rows[][2] = {
        { "", "" },
        { "-- only a comment", "" },
        { "code { 404, 'Not Found' }", "code{404,'Not Found'}" },
        { "code{404};code{405}", "code{404} code{405}" },
        { "code { 404, name = 'a', ['b'] = 1, [7] = true, {} ; 2.5, }",
          "code{404,name='a',b=1,[7]=true,{},2.5}" },
        { "code { -1, - 2, -0x10, -1.5 }", "code{-1,-2,-16,-1.5}" },
        { "code { 0x8000000000000000, 9223372036854775807, -9223372036854775807 }",
          "code{-9223372036854775808,9223372036854775807,-9223372036854775807}" },
        { "code { a = { b = { c = false } } }", "code{a={b={c=false}}}" },
        { "code 'x' code [[y]]", "code'x' code'y'" },
        { "code\n--[[ between ]]\n{ 1 }", "code{1}" },
        { "\xEF\xBB\xBF"
          "code { 1 }",
          "code{1}" },
        { "#!/usr/bin/statusgen\ncode { 1 }", "code{1}" },
        { "code { 1,\r\n  'a' }\r\n", "code{1,'a'}" },
        { "code { \xC3\xA9 = 1 }", "wrong: code{}" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(tree_of(UNIT(state), rows[i][0]), rows[i][1]);
}

static void computation_is_left_to_lua_and_its_position_reported(void **state)
{
    static const struct {
        const char *text, *tree;
        uint32_t computed_at;
    } rows[] = {
        { "local x = 1\ncode { x }", "lua: code{?}", 0 },
        { "code { 400 + 4, 'a' }", "lua: code{?,'a'}", 11 },
        { "code { f(1, 2), 'a' }", "lua: code{?,'a'}", 7 },
        { "code { [x] = 1 }", "lua: code{=1}", 8 },
        { "code { 'a' .. 'b' }", "lua: code{?}", 11 },
        { "for i = 1, 3 do code { i } end", "lua: code{?}", 0 },
        { "code { 1 } + 2", "lua: code{1}", 11 },
        { "code { function() return { 1, 2 } end, 5 }", "lua: code{?,5}", 7 },
        { "code { #t, 5 }", "lua: code{?,5}", 7 },
        { "code { nil }", "lua: code{?}", 7 },
        { "code { -x }", "lua: code{?}", 8 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct data_file file;

        assert_string_equal(tree_of(UNIT(state), rows[i].text), rows[i].tree);
        assert_int_equal(parse(UNIT(state), rows[i].text, &file), DATA_NEEDS_LUA);
        assert_int_equal(file.computed_at.begin, rows[i].computed_at);
    }
    assert_int_equal(UNIT(state)->diags.count, 0);
}

static void every_key_and_value_has_its_position(void **state)
{
    struct data_file file;
    const struct data *table;

    parse(UNIT(state), "code { 404, name = { 'x' }, [7] = -1 }", &file);
    table = &file.declarations[0].value;
    assert_string_equal(unit_text(UNIT(state), span_text(file.declarations[0].at)), "code");
    assert_string_equal(unit_text(UNIT(state), span_text(table->at)),
                        "{ 404, name = { 'x' }, [7] = -1 }");
    assert_string_equal(unit_text(UNIT(state), span_text(table->table.fields[0].key_at)), "404");
    assert_string_equal(unit_text(UNIT(state), span_text(table->table.fields[1].key_at)), "name");
    assert_string_equal(unit_text(UNIT(state), span_text(table->table.fields[1].value.at)),
                        "{ 'x' }");
    assert_string_equal(unit_text(UNIT(state), span_text(table->table.fields[2].key_at)), "[7]");
    assert_string_equal(unit_text(UNIT(state), span_text(table->table.fields[2].value.at)), "-1");
}

static void fields_are_found_by_name_and_position(void **state)
{
    struct data_file file;
    const struct data *table;

    parse(UNIT(state), "code { 404, a = 1, 'x', [1] = 9 }", &file);
    table = &file.declarations[0].value;
    assert_int_equal(data_named(table, "a")->value.integer, 1);
    assert_null(data_named(table, "b"));
    assert_int_equal(data_at(table, 1)->value.integer, 404);
    assert_string_equal(unit_text(UNIT(state), data_at(table, 2)->value.string), "x");
    assert_null(data_at(table, 3));
}

/* The messages about TEXT, without the lines of the source. */
static void assert_problems(void **state, const char *text, const char *problems)
{
    struct unit *unit = UNIT(state);
    struct data_file file;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(parse(unit, text, &file), DATA_WRONG);
    assert_string_equal(unit_brief(unit), problems);
}

static void a_missing_comma_is_reported_at_the_end_of_the_value_before_it(void **state)
{
    assert_problems(state, "code { 404, \"Not Found\"\n  summary = \"x\" }",
                    "t:2:3: error[E0104]: expected a comma before this\n"
                    "t:1:23: note: the value before it ends here\n");
    assert_problems(state, "code { { 1 } { 2 } }",
                    "t:1:14: error[E0104]: expected a comma before this\n"
                    "t:1:12: note: the value before it ends here\n");
}

static void a_duplicate_field_is_reported_with_both_positions(void **state)
{
    assert_problems(state, "code { 404,\n  name = 'a',\n  name = 'b' }",
                    "t:3:3: error[E0105]: duplicate field: name\n"
                    "t:2:3: note: the first is here\n");
    assert_problems(state, "code { c = { [404] = 'a', [0x194] = 'b' } }",
                    "t:1:27: error[E0105]: duplicate field: [0x194]\n"
                    "t:1:14: note: the first is here\n");
    assert_problems(state, "code { 404, [1] = 405 }",
                    "t:1:13: error[E0105]: duplicate field: [1]\n"
                    "t:1:8: note: the first is here\n");
    assert_problems(state, "code { name = 1, ['name'] = 2, name = 3 }",
                    "t:1:18: error[E0105]: duplicate field: ['name']\n"
                    "t:1:8: note: the first is here\n"
                    "t:1:32: error[E0105]: duplicate field: name\n"
                    "t:1:18: note: the first is here\n"
                    "statusgen: 2 errors, 0 warnings\n");
}

static void an_unclosed_table_is_reported_once_at_its_brace(void **state)
{
    assert_problems(state, "code { 404, \"Not Found\"",
                    "t:1:24: error[E0106]: expected `}` before the end of the file\n"
                    "t:1:6: note: the `{` is here\n");
    assert_problems(state, "code { a = {\n",
                    "t:2:1: error[E0106]: expected `}` before the end of the file\n"
                    "t:1:12: note: the `{` is here\n");
}

static void unexpected_tokens_and_invalid_escapes_and_numbers_are_reported(void **state)
{
    assert_problems(state, "spec {\n  title = \"HTTP,\n}",
                    "t:2:11: error[E0101]: unfinished string\n");
    assert_problems(state, "code { 1, $ }", "t:1:11: error[E0101]: unexpected character\n");
    assert_problems(state, "code { 1 } --[[ no end", "t:1:12: error[E0101]: unfinished comment\n");
    assert_problems(state, "code { 404a }", "t:1:8: error[E0103]: malformed number\n");
    assert_problems(
        state, "code { 'C:\\Users', 'a\\300' }",
        "t:1:11: error[E0102]: invalid escape in a string: unknown escape\n"
        "      help: write a literal backslash as \\\\\n"
        "t:1:22: error[E0102]: invalid escape in a string: a decimal escape is at most 255\n"
        "      help: write a literal backslash as \\\\\n"
        "statusgen: 2 errors, 0 warnings\n");
}

static void binary_text_is_rejected_at_its_first_nul(void **state)
{
    struct unit *unit = UNIT(state);
    struct str bytes = { "ab\nc\0d", 6 };
    struct data_file file;

    assert_int_equal(data_parse(source_add(&unit->sources, STR("t"), bytes), NULL, &unit->arena,
                                &unit->diags, &file),
                     DATA_WRONG);
    assert_string_equal(unit_brief(unit),
                        "t:2:2: error[E0100]: not a text file: it contains a NUL byte\n");
}

static void tables_may_be_nested_100_deep_but_not_deeper(void **state)
{
    struct unit *unit = UNIT(state);
    struct data_file file;
    char text[300];

    memcpy(text, "code ", 5);
    memset(text + 5, '{', 100);
    memset(text + 105, '}', 100);
    text[205] = '\0';
    assert_int_equal(parse(unit, text, &file), DATA_READ);
    memset(text + 5, '{', 101);
    memset(text + 106, '}', 101);
    text[207] = '\0';
    assert_int_equal(parse(unit, text, &file), DATA_WRONG);
    assert_non_null(
        strstr(unit_brief(unit), "t:1:106: error[E0506]: this is nested deeper than 100 levels\n"));
}

static void all_problems_of_a_file_are_reported_together(void **state)
{
    assert_problems(state, "code { 404 'a' }\ncode { x = 1, x = 2 }\ncode { '\\q' }\ncode { 7",
                    "t:1:12: error[E0104]: expected a comma before this\n"
                    "t:1:10: note: the value before it ends here\n"
                    "t:2:15: error[E0105]: duplicate field: x\n"
                    "t:2:8: note: the first is here\n"
                    "t:3:9: error[E0102]: invalid escape in a string: unknown escape\n"
                    "      help: write a literal backslash as \\\\\n"
                    "t:4:9: error[E0106]: expected `}` before the end of the file\n"
                    "t:4:6: note: the `{` is here\n"
                    "statusgen: 4 errors, 0 warnings\n");
}

static void a_table_of_many_fields_is_read_in_order(void **state)
{
    enum { COUNT = 5000 };
    struct unit *unit = UNIT(state);
    struct data_file file;
    struct buf text;

    buf_init(&text, &unit->arena, SIZE_MAX);
    buf_add_str(&text, STR("only {"));
    for (int i = 0; i < COUNT; i++)
        buf_print(&text, "%d,", i);
    buf_add_str(&text, STR("}"));
    data_parse(source_add(&unit->sources, STR("t"), buf_str(&text)), NULL, &unit->arena,
               &unit->diags, &file);
    assert_int_equal(file.declarations[0].value.table.count, COUNT);
    for (int i = 0; i < COUNT; i++)
        assert_int_equal(file.declarations[0].value.table.fields[i].value.integer, i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(calls_with_literals_become_a_tree),
        UNIT_TEST(computation_is_left_to_lua_and_its_position_reported),
        UNIT_TEST(every_key_and_value_has_its_position),
        UNIT_TEST(fields_are_found_by_name_and_position),
        UNIT_TEST(a_missing_comma_is_reported_at_the_end_of_the_value_before_it),
        UNIT_TEST(a_duplicate_field_is_reported_with_both_positions),
        UNIT_TEST(an_unclosed_table_is_reported_once_at_its_brace),
        UNIT_TEST(unexpected_tokens_and_invalid_escapes_and_numbers_are_reported),
        UNIT_TEST(binary_text_is_rejected_at_its_first_nul),
        UNIT_TEST(tables_may_be_nested_100_deep_but_not_deeper),
        UNIT_TEST(all_problems_of_a_file_are_reported_together),
        UNIT_TEST(a_table_of_many_fields_is_read_in_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
