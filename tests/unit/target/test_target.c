/* A target.lua is read completely, and problems are reported with their position. */
#include "unit.h"

#include "target/target.h"

static struct target *read_target(struct unit *unit, const char *text)
{
    struct data_file file;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(
        data_parse(unit_source(unit, "target.lua", text), NULL, &unit->arena, &unit->diags, &file),
        DATA_READ);
    return target_read(&file, STR("templates/x/"), &unit->arena, &unit->diags);
}

#define WHOLE \
    "target { 'elm', 'Elm', api = 1,\n" \
    "  integers = { from = -5, to = 9007199254740991, negative = '({})' },\n" \
    "  names = { constant = 'camel', type = 'pascal', ['function'] = 'camel' },\n" \
    "  reserved = { { why = 'keyword', how = '{}_', words = 'then if else  case' },\n" \
    "    { why = 'type', words = 'Int', roles = { 'type' } } },\n" \
    "  text = { { open = '\"', close = '\"', escape = { ['\\n'] = '\\\\n', other = " \
    "'\\\\u{{hex:4}}' } } },\n" \
    "  comment = { { open = '{-', close = '-}', nests = true }, { open = '--', close = '\\n' } " \
    "},\n" \
    "  statement = '@', width = 100, code = '_',\n" \
    "  options = { { 'module', default = '{Id}', help = 'Name.' }, { 'form', values = { 'a', 'b' " \
    "}, default = 'a', help = 'F.' } },\n" \
    "  outputs = { { 'module', file = '{option.module}.elm', from = 'module.tpl' },\n" \
    "    { 'extra', file = 'x', from = 'x.tpl', when = { form = 'b' } } } }"

static void a_whole_target_is_read(void **state)
{
    struct unit *unit = UNIT(state);
    const struct target *target = read_target(unit, WHOLE);
    const struct output_rule *extra;

    assert_string_equal(unit_problems(unit), "");
    assert_true(str_is(target->name, "elm") && str_is(target->title, "Elm") &&
                str_is(target->folder, "templates/x/"));
    assert_int_equal(target->integers.from.value, -5);
    assert_int_equal(target->integers.to.value, 9007199254740991);
    assert_true(str_is(target->integers.negative, "({})"));
    assert_int_equal(target->styles.count, 3);
    assert_true(str_is(target->styles.items[2].role, "function") &&
                str_is(target->styles.items[2].style, "camel"));
    assert_true(
        str_is(as_reserved_words(target->reserved.items[0])->words.text, "then if else  case"));
    assert_int_equal(as_reserved_words(target->reserved.items[1])->how.length, 0);
    assert_int_equal(as_reserved_words(target->reserved.items[1])->roles.count, 1);
    assert_int_equal(target->lexical.region_count, 3);
    assert_true(str_is(target->lexical.statement, "@"));
    assert_int_equal(target->lexical.width, 100);
    assert_int_equal(target->options.count, 2);
    assert_int_equal(target->outputs.count, 2);
    extra = (struct output_rule *)target->outputs.items[1];
    assert_true(str_is(extra->when.option, "form") && str_is(extra->when.value, "b"));
}

static void omitted_fields_have_defaults(void **state)
{
    const struct target *target = read_target(UNIT(state),
                                              "target { 'a', 'A', api = 1, outputs = {} }");

    assert_int_equal(target->integers.from.value, INT64_MIN);
    assert_int_equal(target->integers.to.value, INT64_MAX);
    assert_true(str_is(target->integers.negative, "{}"));
}

static void options_are_found(void **state)
{
    const struct target *target = read_target(UNIT(state), WHOLE);
    struct str values[] = { STR("Main"), STR("b") };
    struct settings settings = { .values = values };

    assert_true(str_is(target_option_find(target, STR("form"))->standard, "a"));
    assert_null(target_option_find(target, STR("zebra")));
    assert_true(str_is(setting(target, &settings, "form"), "b"));
    assert_int_equal(setting(target, &settings, "none").length, 0);
}

static void problems_are_reported_with_their_position(void **state)
{
#define HEAD "target { 'a', 'A', api = 1, outputs = {},\n"
    static const char *const rows[][2] = {
        { "", "target.lua:1:1: error[E0116]: a target.lua is one call: target { \"name\", "
              "\"Title\", api = 1, ... }\n" },
        { "targte { 'a' }", "target.lua:1:1: error[E0116]: a target.lua is one call: target { "
                            "\"name\", \"Title\", api = 1, ... }\n" },
        { "target { 'a', 'A', outputs = {} }",
          "target.lua:1:1: error[E0110]: target \"a\" needs `api`\n      help: add `api = ...`. Version of the template "
          "language: 1.\n" },
        { "target { 'a', 'A', api = 9, outputs = {} }",
          "target.lua:1:26: error[E0305]: unsupported template API, expected 1\n" },
        { HEAD "  nmaes = {} }",
          "target.lua:2:3: error[E0107]: unknown field `nmaes` of target \"a\"\n"
          "      help: did you mean `names`?\n" },
        { HEAD "  names = { constant = 'Camel' } }",
          "target.lua:2:24: error[E0113]: unknown style \"Camel\", expected snake, upper_snake, "
          "camel, pascal, kebab, lower, "
          "upper, title or asis\n" },
        { HEAD "  names = 'camel' }",
          "target.lua:2:11: error[E0109]: `names` is a string, expected a table\n" },
        { HEAD "  integers = { form = 1 } }",
          "target.lua:2:16: error[E0107]: unknown field `form` of integers\n      help: did you mean `from`?\n" },
        { HEAD "  integers = { from = 'x' } }",
          "target.lua:2:23: error[E0109]: `from` is a string, expected an integer\n" },
        { HEAD "  reserved = { { word = 'if' } } }",
          "target.lua:2:18: error[E0107]: unknown field `word` of reserved\n      help: did you mean `words`?\n" },
        { HEAD "  width = 5 }", "target.lua:2:11: error[E0109]: `width` is an integer, expected an "
                                "integer from 20 to 1000\n" },
        { HEAD "  base = 'prose' }",
          "target.lua:2:10: error[E0113]: `base` cannot be \"prose\"\n      help: expected one of code, text\n" },
        { HEAD "  text = { { open = '', close = 'x' } } }",
          "target.lua:2:21: error[E0109]: `open` is a string, expected a string that is not "
          "empty\n" },
        { HEAD "  comment = { { open = '#', close = '\\n', at = 'start' } } }",
          "target.lua:2:48: error[E0113]: `at` cannot be \"start\"\n      help: expected one of line, word\n" },
        { HEAD "  options = { { 'form' } } }",
          "target.lua:2:15: error[E0110]: option \"form\" needs `help`\n      help: add `help = ...`. Description of the option.\n" },
        { "target { 'a', 'A', api = 1,\n  outputs = { { 'h', file = 'x' } } }",
          "target.lua:2:15: error[E0110]: output \"h\" needs `from`\n      help: add `from = ...`. The template.\n" },
        { "target { 'a', 'A', api = 1,\n  outputs = { { 'h', file = 'x', from = 'y', when = { form "
          "= 'b' } } } }",
          "target.lua:2:15: error[E0304]: `when` names `form`, which is not an option of the target\n" },
        { "target { 'a', 'A', api = 1,\n  outputs = { { 'h', file = 'x', from = 'y', when = {} } } "
          "}",
          "target.lua:2:53: error[E0109]: expected one option with its value: { form = \"header\" }\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_null(read_target(UNIT(state), rows[i][0]));
        assert_string_equal(unit_brief(UNIT(state)), rows[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_whole_target_is_read),
        UNIT_TEST(omitted_fields_have_defaults),
        UNIT_TEST(options_are_found),
        UNIT_TEST(problems_are_reported_with_their_position),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
