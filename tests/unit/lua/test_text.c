/* The functions that chunks see: each line is an expression of Lua and the text of its value. */
#include "unit.h"

#include "lua/chunk.h"
#include "lua/text.h"

#include <lua.h>

struct example {
    const char *expression, *expected;
};

struct answer {
    struct unit *unit;
    const char *text;
};

static void evaluate_l(lua_State *L, void *context)
{
    struct answer *answer = context;

    lua_insert(L, 1);
    lua_call(L, 0, 1);
    lua_getfield(L, 1, "tostring");
    lua_insert(L, -2);
    lua_call(L, 1, 1);
    answer->text = unit_text(answer->unit, str_of(lua_tostring(L, -1)));
}

/* The text of the value, or the problem. */
static const char *evaluate(struct unit *unit, const char *expression)
{
    struct str text = str_format(&unit->arena, "return %s", expression);
    struct chunk chunk = { .text = text, .source = source_add(&unit->sources, STR("x"), text) };
    struct answer answer = { unit, "" };
    struct limits limits;

    limits_init(&limits);
    diags_init(&unit->diags, &unit->arena);
    return chunk_run(&chunk, &unit->arena, &unit->diags, &limits, evaluate_l, &answer)
               ? answer.text
               : unit_brief(unit);
}

static void check_all(struct unit *unit, const struct example *examples)
{
    for (; examples->expression; examples++) {
        const char *found = evaluate(unit, examples->expression);

        if (strcmp(found, examples->expected) != 0)
            print_error("%s\n", examples->expression);
        assert_string_equal(found, examples->expected);
    }
}

static void strings_are_cut_and_mapped(void **state)
{
    static const struct example examples[] = {
        { "('aZ\\xe4'):upper()", "AZ\xe4" },
        { "('AZ\\xc4'):lower()", "az\xc4" },
        { "('abc'):sub(2)", "bc" },
        { "('abc'):sub(-2, -2)", "b" },
        { "('abc'):sub(0)", "abc" },
        { "('abc'):sub(3, 2)", "" },
        { "('ab'):rep(3)", "ababab" },
        { "('ab'):rep(3, '-')", "ab-ab-ab" },
        { "('ab'):rep(1, '-')", "ab" },
        { "('ab'):rep(0)", "" },
        { "(''):rep(3, '-')", "--" },
        { "('abc'):byte()", "97" },
        { "('abc'):byte(-1)", "99" },
        { "(function(...) return #{ ... } end)(('abc'):byte(1, -1))", "3" },
        { "string.char(104, 105)", "hi" },
        { "('  a b\\n'):trim()", "a b" },
        { "('   '):trim()", "" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void bytes_are_passed_on_up_to_a_limit(void **state)
{
    static const struct example examples[] = {
        { "#{ string.byte(string.rep('a', 200), 1, 200) }", "200" },
        { "#{ string.byte(string.rep('a', 201), 1, 201) }",
          "x:1:18: error[E0509]: this passes more than 200 values\n"
          "      help: if intended, raise the limit: --limit arguments=NUMBER\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void padding_counts_columns(void **state)
{
    static const struct example examples[] = {
        { "'[' .. ('ab'):pad(4) .. ']'", "[ab  ]" },
        { "'[' .. ('ab'):pad_left(4) .. ']'", "[  ab]" },
        { "('ab'):pad(1)", "ab" },
        { "('\\u{e4}'):pad(3, '.')", "\xc3\xa4.." },
        { "('\\u{4e2d}'):pad(3, '.')", "\xe4\xb8\xad." },
        { "('\\xff'):pad(2, '.')", "\xff." },
        { "('x'):rep(20000):pad(20001, '.'):sub(-2)", "x." },
        { "(5):pad(3)", "  5" },
        { "(5):pad(3, '0')", "005" },
        { "(255):hex()", "ff" },
        { "(255):hex(4)", "00ff" },
        { "(-1):hex(2)", "-01" },
        { "(0):hex()", "0" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void searching_is_plain(void **state)
{
    static const struct example examples[] = {
        { "('a.c'):find('.')", "2" },
        { "('a.c'):find('%.')", "nil" },
        { "({ ('abcabc'):find('bc', 3) })[2]", "6" },
        { "('abc'):contains('bc')", "true" },
        { "('abc'):contains('')", "true" },
        { "('abc'):contains('abcd')", "false" },
        { "('abc'):starts_with('ab')", "true" },
        { "('abc'):ends_with('bc')", "true" },
        { "('abc'):ends_with('xabc')", "false" },
        { "('a.b.c'):replace('.', '::')", "a::b::c" },
        { "('aaa'):replace('a', '')", "" },
        { "('aaa'):replace('b', 'c')", "aaa" },
        { "('aab'):replace('ab', 'x')", "ax" },
        { "('a,b,,c'):split(','):join('|')", "a|b||c" },
        { "#(''):split(',')", "1" },
        { "('a\\r\\nb\\n\\nc\\n'):lines():join('|')", "a|b||c" },
        { "#(''):lines()", "0" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void prose_is_wrapped(void **state)
{
    static const struct example examples[] = {
        { "('aa bb cc'):wrap(5)", "aa bb\ncc" },
        { "('  aa\\n bb  '):wrap(80)", "aa bb" },
        { "('aa\\n\\n\\nbb'):wrap(80)", "aa\n\nbb" },
        { "('aaaaaaaa b'):wrap(3)", "aaaaaaaa\nb" },
        { "(''):wrap(3)", "" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void numbers_are_converted(void **state)
{
    static const struct example examples[] = {
        { "tonumber('0x10')", "16" },
        { "tonumber('  12  ')", "12" },
        { "tonumber('1e2')", "100.0" },
        { "tonumber('x')", "nil" },
        { "tonumber(nil)", "nil" },
        { "tostring(nil)", "nil" },
        { "tostring(1 / 0)", "inf" },
        { "tostring(0 / 0)", "nan" },
        { "math.max(1, 3, 2)", "3" },
        { "math.min(1, 3.5, -2)", "-2" },
        { "math.abs(-3)", "3" },
        { "math.abs(-0.5)", "0.5" },
        { "math.tointeger(3.0)", "3" },
        { "math.tointeger(3.5)", "nil" },
        { "math.tointeger('3')", "nil" },
        { "type(1) .. type('') .. type(nil) .. type({}) .. type(fail)",
          "numberstringniltablefunction" },
        { "yesno(true, 'a', 'b') .. yesno(nil, 'a', 'b')", "ab" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void table_functions_work(void **state)
{
    static const struct example examples[] = {
        { "table.concat({ 1, 2, 'x' }, '-')", "1-2-x" },
        { "table.concat({ 1, 2, 3 }, ',', 2, 3)", "2,3" },
        { "table.concat({})", "" },
        { "(function() local t = { 1, 3 } table.insert(t, 2, 2) table.insert(t, 4) "
          "return table.concat(t) end)()",
          "1234" },
        { "(function() local t = { 3, 1, 2 } table.sort(t) return table.concat(t) end)()", "123" },
        { "(function() local t = { 'b', 'B', '\\xff', 'a' } table.sort(t) "
          "return table.concat(t) end)()",
          "Bab\xff" },
        { "(function() local t = { 3, 1, 2 } table.sort(t, function(a, b) return a > b end) "
          "return table.concat(t) end)()",
          "321" },
        { "(function() local s = '' for k, v in pairs({ b = 1, a = 2, 'x', [0] = 'y' }) do "
          "s = s .. k .. v end return s end)()",
          "0y1xa2b1" },
        { "(function() local s = '' for i, v in ipairs({ 'x', 'y', nil, 'z' }) do "
          "s = s .. i .. v end return s end)()",
          "1x2y" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void invalid_arguments_are_rejected(void **state)
{
    static const struct example examples[] = {
        { "('x'):rep('y')",
          "x:1:14: error[E0524]: argument 1 of `rep` must be an integer, not this string\n" },
        { "('x'):pad(1, 'ab')",
          "x:1:14: error[E0524]: argument 2 of `pad` must be one ASCII character, not this string\n" },
        { "string.rep()",
          "x:1:15: error[E0524]: argument 1 of `rep` must be a string, not nothing\n" },
        { "tostring({})",
          "x:1:8: error[E0524]: argument 1 of `tostring` must be a string, number, boolean or nil, not a "
          "table\n" },
        { "('%d'):format(1)", "x:1:15: error[E0522]: strings have no `format`\n"
                              "      help: join the parts with `..`; text:pad(width) and "
                              "n:hex(digits) give them their width\n" },
        { "table.concat({ 1, {} })",
          "x:1:14: error[E0524]: item 2 of the list is a table: only strings and numbers can be "
          "joined\n" },
        { "('x'):trm()", "x:1:14: error[E0522]: strings have no `trm`\n"
                         "      help: did you mean `trim`?\n" },
        { "table.contact({})", "x:1:14: error[E0522]: there is no `table.contact`\n"
                               "      help: did you mean `concat`?\n" },
        { "(5):heks()", "x:1:12: error[E0522]: numbers have no `heks`\n"
                        "      help: did you mean `hex`?\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void every_function_is_described(void **state)
{
    size_t count;
    const struct text_function *functions = text_functions(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(functions[i].help);

        assert_non_null(strstr(functions[i].signature, functions[i].name));
        assert_true(length > 5 && functions[i].help[length - 1] == '.');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(bytes_are_passed_on_up_to_a_limit),
        UNIT_TEST(strings_are_cut_and_mapped),
        UNIT_TEST(padding_counts_columns),
        UNIT_TEST(searching_is_plain),
        UNIT_TEST(prose_is_wrapped),

        UNIT_TEST(numbers_are_converted),
        UNIT_TEST(table_functions_work),
        UNIT_TEST(invalid_arguments_are_rejected),
        UNIT_TEST(every_function_is_described),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
