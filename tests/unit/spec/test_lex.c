/* Lua's tokens are found with their positions; strings and numbers have their Lua values. */
#include "unit.h"

#include "spec/lex.h"

#include <math.h>

/* The tokens of TEXT, each after the letter of its type: `n:code s:{`. */
static const char *tokens_of(struct unit *unit, const char *text)
{
    static const char letters[] = "enisyw"; /* of enum token_type: end, name, ... */
    struct lexer lexer;
    struct token token;
    struct buf out;

    lexer_init(&lexer, unit_source(unit, "t", text), 0, (uint32_t)strlen(text));
    buf_init(&out, &unit->arena, SIZE_MAX);
    while ((token = lex(&lexer)).type != TOKEN_END) {
        buf_print(&out, "%c:", letters[token.type]);
        buf_add_str(&out, span_text(token_span(&lexer, token)));
        buf_add_char(&out, '|');
        if (token.type == TOKEN_WRONG) {
            buf_print(&out, "%s", token.problem);
            break;
        }
    }
    buf_add_char(&out, '\0');
    return out.at;
}

static void text_is_split_as_lua_does(void **state)
{
    static const char *const rows[][2] = {
        { "", "" },
        { " \t\r\n\v\f", "" },
        { "code { 404 }", "n:code|y:{|i:404|y:}|" },
        { "a..b...c.d", "n:a|y:..|n:b|y:...|n:c|y:.|n:d|" },
        { "a=b==c~=d<=e>=f<g>h",
          "n:a|y:=|n:b|y:==|n:c|y:~=|n:d|y:<=|n:e|y:>=|n:f|y:<|n:g|y:>|n:h|" },
        { "a//b::c<<d>>e~f", "n:a|y://|n:b|y:::|n:c|y:<<|n:d|y:>>|n:e|y:~|n:f|" },
        { "-1", "y:-|i:1|" },
        { "_a1 a_ A9", "n:_a1|n:a_|n:A9|" },
        { "0x1F 1.5 .5 1e-3 0x1p+4 3..2", "i:0x1F|i:1.5|i:.5|i:1e-3|i:0x1p+4|i:3..2|" },
        { "\"a\" 'b' \"\\\"\" ''", "s:\"a\"|s:'b'|s:\"\\\"\"|s:''|" },
        { "[[a]] [==[b]]c]==]", "s:[[a]]|s:[==[b]]c]==]|" },
        { "a[ [[b]] ]", "n:a|y:[|s:[[b]]|y:]|" },
        { "a--b\nc", "n:a|n:c|" },
        { "a--[[b\nc]]d", "n:a|n:d|" },
        { "a--[==[b]]\n]==]d", "n:a|n:d|" },
        { "--", "" },
        { "--[[]]", "" },
        { "--[=x\na", "n:a|" },
        { "\"a\\z  \n  b\"", "s:\"a\\z  \n  b\"|" },
        { "--a\rb--c\n\rd--e\r\n", "n:b|n:d|" },
        { "\"a\\\nb\"", "s:\"a\\\nb\"|" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(tokens_of(UNIT(state), rows[i][0]), rows[i][1]);
}

static void invalid_tokens_are_explained(void **state)
{
    static const char *const rows[][2] = {
        { "a = \"b\nc\"", "n:a|y:=|w:\"b|unfinished string" },
        { "'abc", "w:'abc|unfinished string" },
        { "'abc\\", "w:'abc\\|unfinished string" },
        { "a [[b\nc", "n:a|w:[[b\nc|unfinished long string" },
        { "a\n  --[[b\nc", "n:a|w:--[[b\nc|unfinished comment" },
        { "a $", "n:a|w:$|unexpected character" },
        { "\xC3\xA9", "w:\xC3|unexpected character" },
        { "!", "w:!|unexpected character" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(tokens_of(UNIT(state), rows[i][0]), rows[i][1]);
}

static void the_end_and_an_invalid_token_are_returned_again(void **state)
{
    struct lexer lexer;

    lexer_init(&lexer, unit_source(UNIT(state), "t", "a"), 0, 1);
    lex(&lexer);
    assert_int_equal(lex(&lexer).type, TOKEN_END);
    assert_int_equal(lex(&lexer).type, TOKEN_END);
    lexer_init(&lexer, unit_source(UNIT(state), "t", " $ a"), 0, 4);
    assert_int_equal(lex(&lexer).begin, 1);
    assert_int_equal(lex(&lexer).type, TOKEN_WRONG);
    assert_int_equal(lex(&lexer).begin, 1);
}

static void only_the_given_span_is_read(void **state)
{
    struct lexer lexer;
    struct token token;

    lexer_init(&lexer, unit_source(UNIT(state), "t", "{=code.name}"), 2, 6);
    token = lex(&lexer);
    assert_true(token_is(&lexer, token, "code"));
    assert_int_equal(token.begin, 2);
    assert_int_equal(lex(&lexer).type, TOKEN_END);
}

static void keywords_are_distinguished_from_names(void **state)
{
    static const char keywords[] =
        "and break do else elseif end false for function goto if in local nil "
        "not or repeat return then true until while";
    struct lexer lexer;
    struct token token;
    int count = 0;

    lexer_init(&lexer, unit_source(UNIT(state), "t", keywords), 0, sizeof keywords - 1);
    for (; (token = lex(&lexer)).type != TOKEN_END; count++)
        assert_true(token_is_keyword(&lexer, token));
    assert_int_equal(count, 22);
    lexer_init(&lexer, unit_source(UNIT(state), "t", "ends spec 'end'"), 0, 15);
    while ((token = lex(&lexer)).type != TOKEN_END)
        assert_false(token_is_keyword(&lexer, token));
}

/* The value of the string token TEXT, or its position and problem. */
static struct str string_of(struct unit *unit, const char *text)
{
    struct lexer lexer;
    struct str value = { 0 };
    struct span at;
    const char *problem;

    lexer_init(&lexer, unit_source(unit, "t", text), 0, (uint32_t)strlen(text));
    if (token_string(&lexer, lex(&lexer), &unit->arena, &value, &at, &problem))
        return value;
    return str_format(&unit->arena, "%u-%u: %s", (unsigned)at.begin, (unsigned)at.end, problem);
}

static void strings_have_their_value_in_lua(void **state)
{
    static const struct {
        const char *text;
        struct str value;
    } rows[] = {
        { "\"\"", { "", 0 } },
        { "'a b'", { "a b", 3 } },
        { "\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\\'\"", { "\a\b\f\n\r\t\v\\\"'", 10 } },
        { "\"\\x41\\x0a\\xfF\"", { "A\n\xFF", 3 } },
        { "\"\\0\\10\\0651\\255\"", { "\0\nA1\xFF", 5 } },
        { "\"\\u{41}\\u{20AC}\\u{1F600}\"", { "A\xE2\x82\xAC\xF0\x9F\x98\x80", 8 } },
        { "\"a\\z \n\t b\"", { "ab", 2 } },
        { "\"a\\\nb\"", { "a\nb", 3 } },
        { "[[\na\nb]]", { "a\nb", 3 } },
        { "[[\r\na]]", { "a", 1 } },
        { "[[\n\ra]]", { "a", 1 } },
        { "[[\n\na]]", { "\na", 2 } },
        { "[[a\r\nb\rc\n\rd]]", { "a\nb\nc\nd", 7 } },
        { "'a\\\r\nb'", { "a\nb", 3 } },
        { "'a\\\n\rb'", { "a\nb", 3 } },
        { "'a\\\rb'", { "a\nb", 3 } },
        { "[==[a]]b]==]", { "a]]b", 4 } },
        { "[[]]", { "", 0 } },
        { "[[\\n]]", { "\\n", 2 } },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str value = string_of(UNIT(state), rows[i].text);

        assert_int_equal(value.length, rows[i].value.length);
        assert_memory_equal(value.at, rows[i].value.at, value.length);
    }
}

static void invalid_escapes_are_reported_with_their_position(void **state)
{
    static const char *const rows[][2] = {
        { "\"ab\\q\"", "3-5: unknown escape" },
        { "\"\\x4\"", "1-3: \\x needs two hexadecimal digits" },
        { "\"\\xg0\"", "1-3: \\x needs two hexadecimal digits" },
        { "\"\\256\"", "1-5: a decimal escape is at most 255" },
        { "\"\\u41\"", "1-3: \\u needs a code point in braces: \\u{20AC}" },
        { "\"\\u{}\"", "1-4: \\u{...} needs a code point from 0 to 10FFFF" },
        { "\"\\u{110000}\"", "1-10: \\u{...} needs a code point from 0 to 10FFFF" },
        { "\"\\u{41\"", "1-6: \\u{...} needs a code point from 0 to 10FFFF" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(unit_text(UNIT(state), string_of(UNIT(state), rows[i][0])), rows[i][1]);
}

static void integers_are_exact_up_to_64_bits(void **state)
{
    static const struct {
        const char *text;
        bool integer;
        int64_t value;
        double number; /* NAN: malformed */
    } rows[] = {
        { "0", true, 0, 0 },
        { "404", true, 404, 0 },
        { "007", true, 7, 0 },
        { "9223372036854775807", true, INT64_MAX, 0 },
        { "9223372036854775808", false, 0, 9223372036854775808.0 },
        { "0x1F", true, 31, 0 },
        { "0XfF", true, 255, 0 },
        { "0x7fffffffffffffff", true, INT64_MAX, 0 },
        { "0xffffffffffffffff", true, -1, 0 },
        { "0x1ffffffffffffffff", true, -1, 0 }, /* wraps around, as Lua does */
        { "1.5", false, 0, 1.5 },
        { "4e2", false, 0, 400.0 },
        { "0x.8p1", false, 0, 1.0 },
        { "0x", false, 0, NAN },
        { "12a", false, 0, NAN },
        { "1.2.3", false, 0, NAN },
        { "1e", false, 0, NAN },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t integer = 0;
        double number = NAN;
        struct lexer lexer;

        lexer_init(&lexer, unit_source(UNIT(state), "t", rows[i].text), 0,
                   (uint32_t)strlen(rows[i].text));
        assert_int_equal(token_integer(&lexer, lex(&lexer), false, &integer, &number),
                         rows[i].integer);
        if (rows[i].integer)
            assert_int_equal(integer, rows[i].value);
        else
            assert_true(isnan(rows[i].number) ? isnan(number) : number == rows[i].number);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(text_is_split_as_lua_does),
        UNIT_TEST(invalid_tokens_are_explained),
        UNIT_TEST(the_end_and_an_invalid_token_are_returned_again),
        UNIT_TEST(only_the_given_span_is_read),
        UNIT_TEST(keywords_are_distinguished_from_names),
        UNIT_TEST(strings_have_their_value_in_lua),
        UNIT_TEST(invalid_escapes_are_reported_with_their_position),
        UNIT_TEST(integers_are_exact_up_to_64_bits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
