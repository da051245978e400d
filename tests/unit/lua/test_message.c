/* Lua's messages, reworded: releases of 5.4 differ in some of them. */
#include "unit.h"

#include "lua/message.h"

static struct lua_message read(struct unit *unit, const char *text, bool running)
{
    return message_read(str_of(text), running, &unit->arena);
}

static void runtime_messages_are_reworded(void **state)
{
    static const struct {
        const char *lua, *text, *word;
    } rows[] = {
        { "chunk:12: attempt to index a nil value (field 'nmae')",
          "field `nmae` is nil: it has no fields", "nmae" },
        { "chunk:12: attempt to index a nil value", "this value is nil: it has no fields", "" },
        { "chunk:12: attempt to call a table value (global 'f')",
          "global `f` is a table: it cannot be called", "f" },
        { "chunk:12: attempt to call a nil value (for iterator 'for iterator')",
          "this value is nil: it cannot be called", "" },
        { "chunk:12: attempt to perform arithmetic on a nil value (local 'a')",
          "local `a` is nil: it is not a number", "a" },
        { "chunk:12: attempt to compare number with nil", "a number and a nil cannot be compared",
          "" },
        { "chunk:12: attempt to compare two nil values", "two nil values cannot be compared", "" },
        { "chunk:12: attempt to perform 'n//0'", "division by zero", "" },
        { "chunk:12: attempt to perform 'n%%0'", "division by zero", "" },
        { "chunk:12: number (local 'x') has no integer representation",
          "this number is not an integer", "" },
        { "chunk:12: table index is nil", "nil cannot be a key", "" },
        { "chunk:12: stack overflow (message ...)",
          "endless recursion: functions call each other without end", "" },
        { "chunk:12: something new 'x'", "something new `x`", "" },
        { "", "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct lua_message message = read(UNIT(state), rows[i].lua, true);

        assert_string_equal(unit_text(UNIT(state), message.text), rows[i].text);
        assert_true(str_is(message.word, rows[i].word));
        assert_int_equal(message.line, *rows[i].lua ? 12 : 0);
    }
}

static void syntax_messages_lose_useless_parts(void **state)
{
    static const struct {
        const char *lua, *text;
        bool names_token;
        const char *opened;
        unsigned opened_line;
    } rows[] = {
        { "chunk:7: unexpected symbol near '='", "unexpected symbol", true, "", 0 },
        { "chunk:7: 'end' expected (to close 'if' at line 3) near <eof>", "`end` expected", true,
          "if", 3 },
        { "chunk:7: too many local variables (limit is 200) in main function near '='",
          "too many local variables (limit is 200)", true, "", 0 },
        { "chunk:7: no visible label 'x' for goto at line 2", "no visible label `x`", false, "",
          0 },
        { "chunk:7: break outside a loop at line 2 near <eof>", "this `break` is not in a loop",
          false, "", 0 },
        { "chunk:7: C stack overflow", "this is nested too deeply", false, "", 0 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct lua_message message = read(UNIT(state), rows[i].lua, false);

        assert_string_equal(unit_text(UNIT(state), message.text), rows[i].text);
        assert_int_equal(message.names_token, rows[i].names_token);
        assert_true(str_is(message.opened, rows[i].opened));
        assert_int_equal(message.opened_line, rows[i].opened_line);
        assert_int_equal(message.line, 7);
    }
}

static void withheld_names_are_explained(void **state)
{
    (void)state;
    assert_non_null(message_withheld(STR("io")));
    assert_non_null(message_withheld(STR("pcall")));
    assert_null(message_withheld(STR("pairs")));
    assert_null(message_withheld(STR("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(runtime_messages_are_reworded),
        UNIT_TEST(syntax_messages_lose_useless_parts),
        UNIT_TEST(withheld_names_are_explained),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
