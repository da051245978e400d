/* Errors and limits in foreign Lua text: the message, its position, and that the state is left
 * permanently. */
#include "unit.h"

#include "lua/chunk.h"
#include "lua/meter.h"

#include <lua.h>

/* *CONTEXT is whether anything ran after the chunk. */
static void run_l(lua_State *L, void *context)
{
    lua_settop(L, 1);
    lua_call(L, 0, 0);
    *(bool *)context = true;
}

/* The problems of TEXT under LIMITS (NULL for the standard ones), without the lines shown. */
static const char *problems_under(struct unit *unit, const char *text, const struct limits *limits)
{
    const struct source *source = unit_source(unit, "x", text);
    struct chunk chunk = { .text = source->text, .source = source };
    struct limits standard;
    bool after = false, good;

    limits_init(&standard);
    diags_init(&unit->diags, &unit->arena);
    good = chunk_run(&chunk, &unit->arena, &unit->diags, limits ? limits : &standard, run_l,
                     &after);
    assert_int_equal(good, after);
    assert_int_equal(good, unit->diags.count == 0);
    return unit_brief(unit);
}

static const char *problems_of(struct unit *unit, const char *text)
{
    return problems_under(unit, text, NULL);
}

struct example {
    const char *text, *expected;
};

static void check_all(struct unit *unit, const struct example *examples)
{
    for (; examples->text; examples++) {
        const char *found = problems_of(unit, examples->text);

        if (strcmp(found, examples->expected) != 0)
            print_error("%s\n", examples->text);
        assert_string_equal(found, examples->expected);
    }
}

static void runtime_errors_have_a_message_and_a_position(void **state)
{
    static const struct example examples[] = {
        { "local t = {}\nlocal x = t.nmae.length",
          "x:2:13: error[E0521]: field `nmae` is nil: it has no fields\n" },
        { "local t = { a = {} }\nlocal x = t.a.b.c",
          "x:2:15: error[E0521]: field `b` is nil: it has no fields\n" },
        { "local t = {}\nt.run()",
          "x:2:3: error[E0521]: field `run` is nil: it cannot be called\n" },
        { "local t = {}\nt:run()",
          "x:2:3: error[E0521]: method `run` is nil: it cannot be called\n" },
        { "local a, b = 1\nlocal c = a + b",
          "x:2:15: error[E0521]: local `b` is nil: it is not a number\n" },
        { "local a = {}\nlocal c = 'x' .. a",
          "x:2:18: error[E0521]: local `a` is a table: `..` joins only strings and numbers\n" },
        { "local n\nlocal c = #n", "x:2:12: error[E0521]: local `n` is nil: it has no length\n" },
        { "local b = 1 < 'x'", "x:1:15: error[E0521]: a number and a string cannot be compared\n" },
        { "local b = {} < {}", "x:1:17: error[E0521]: two table values cannot be compared\n" },
        { "local n = 1 // 0", "x:1:13: error[E0521]: division by zero\n" },
        { "for i = 1, 2, 0 do end", "x:1:17: error[E0521]: the step of this loop is zero\n" },
        { "local t = {}\nt[nil] = 1", "x:2:10: error[E0521]: nil cannot be a key\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void syntax_errors_have_a_message_and_a_position(void **state)
{
    static const struct example examples[] = {
        { "local x = = 1", "x:1:11: error[E0520]: unexpected symbol near `=`\n" },
        { "if x thn\nend", "x:1:6: error[E0520]: `then` expected near `thn`\n" },
        { "local x = 1\nif x then\n\nlocal y = 2\n",
          "x:5:1: error[E0520]: `end` expected near the end of the text\n"
          "x:2:1: note: this `if` is not closed\n" },
        { "local f = g(1,\n  2\nlocal y = 3", "x:3:1: error[E0520]: `)` expected near `local`\n"
                                              "x:1:12: note: this `(` is not closed\n" },
        { "local a = function(x)\n  local b = function(y) return y end\n  return b",
          "x:3:11: error[E0520]: `end` expected near the end of the text\n"
          "x:1:11: note: this `function` is not closed\n" },
        { "local function a(x)\n  local b = function(y) return y end\n  return b",
          "x:3:11: error[E0520]: `end` expected near the end of the text\n"
          "x:1:7: note: this `function` is not closed\n" },
        { "local t = {}\nfunction t.a(x)\n  local b = function(y) return y end",
          "x:3:37: error[E0520]: `end` expected near the end of the text\n"
          "x:2:1: note: this `function` is not closed\n" },
        { "local t = { f = function(x)\n  return function(y) return y end }",
          "x:2:35: error[E0520]: `end` expected near `}`\n"
          "x:1:17: note: this `function` is not closed\n" },
        { "break", "x:1:6: error[E0520]: this `break` is not in a loop\n" },
        { "goto nowhere", "x:1:13: error[E0520]: no visible label `nowhere`\n" },
        { "local s = 'abc", "x:1:11: error[E0520]: unfinished string\n" },
        { "local x <const> = 1", "x:1:9: error[E0525]: `<const>` is not available here\n" },
        { "local e = _ENV", "x:1:11: error[E0525]: `_ENV` is not available here\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void unknown_names_are_rejected(void **state)
{
    static const struct example examples[] = {
        { "local x = yesn(1)", "x:1:11: error[E0522]: unknown name `yesn`\n"
                               "      help: did you mean `yesno`?\n" },
        { "local counter = 1\nlocal x = countr", "x:2:11: error[E0522]: unknown name `countr`\n"
                                                 "      help: did you mean `counter`?\n" },
        { "os.exit(1)",
          "x:1:1: error[E0522]: unknown name `os`\n"
          "      help: the system, its clock and its environment cannot be accessed here\n" },
        { "local x = quite_unlike", "x:1:11: error[E0522]: unknown name `quite_unlike`\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

static void notes_list_the_calls_that_led_to_an_error(void **state)
{
    static const struct example examples[] = {
        { "local function f()\n  fail('no')\nend\nlocal function g()\n  f()\nend\ng()\n",
          "x:2:3: error[E0523]: no\n"
          "x:5:3: note: called from here\n"
          "x:7:1: note: called from here\n" },
        { NULL, NULL },
    };

    check_all(UNIT(state), examples);
}

struct limited {
    enum limit limit;
    uint64_t value;
    const char *text, *expected;
};

static void each_limit_is_reached(void **state)
{
    static const struct limited rows[] = {
        { LIMIT_STEPS, 10000, "while true do end",
          "x:1:12: error[E0501]: this runs for more than 10,000 steps\n"
          "      help: if intended, raise the limit: --limit steps=NUMBER\n" },
        { LIMIT_MEMORY, 1 << 20, "local t = {}\nwhile true do t = { t } end",
          "x:2:23: error[E0502]: this uses more memory than 1 MiB\n"
          "      help: if intended, raise the limit: --limit memory=NUMBER\n" },
        { LIMIT_VALUE, 1 << 20, "local s = ('x'):rep(2000000)",
          "x:1:17: error[E0503]: one value is larger than 1 MiB\n"
          "      help: if intended, raise the limit: --limit value=NUMBER\n" },
        { LIMIT_ALLOCATED, 10 << 20, "while true do local t = {} end",
          "x:1:26: error[E0504]: this allocates a total of more than 10 MiB\n"
          "      help: if intended, raise the limit: --limit allocated=NUMBER\n" },
        { LIMIT_SOURCE, 20, "local x = 'a long text'",
          "x:1:1: error[E0505]: the text is longer than 20 bytes\n"
          "      help: if intended, raise the limit: --limit source=NUMBER\n" },
        { LIMIT_NESTING, 3, "local x = {{{{}}}}",
          "x:1:14: error[E0506]: this is nested deeper than 3 levels\n"
          "      help: if intended, raise the limit: --limit nesting=NUMBER\n" },
        { LIMIT_CHAIN, 3, "local a = {}\nlocal x = a.b.c.d.e",
          "x:2:18: error[E0507]: this chain of fields, indexes and calls is longer than 3 links\n"
          "      help: if intended, raise the limit: --limit chain=NUMBER\n" },
        { LIMIT_BRANCHES, 2, "local a = 1 or 2 or 3 or 4",
          "x:1:23: error[E0508]: this has more than 2 branches\n"
          "      help: if intended, raise the limit: --limit branches=NUMBER\n" },
        { LIMIT_JUMPS, 1, "goto a\n::a::",
          "x:2:1: error[E0508]: this text has more than 1 jumps and labels\n"
          "      help: if intended, raise the limit: --limit jumps=NUMBER\n" },
        { LIMIT_ARGUMENTS, 2, "string.byte('abc', 1, 3)",
          "x:1:8: error[E0509]: this passes more than 2 values\n"
          "      help: if intended, raise the limit: --limit arguments=NUMBER\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct limits limits;

        limits_init(&limits);
        limits.at[rows[i].limit] = rows[i].value;
        assert_string_equal(problems_under(UNIT(state), rows[i].text, &limits), rows[i].expected);
    }
}

static void the_time_limit_stops_what_the_step_limit_does_not(void **state)
{
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_CPU] = 1;
    limits.at[LIMIT_STEPS] = UINT64_MAX;
    assert_non_null(strstr(problems_under(UNIT(state), "while true do end", &limits), "E0510"));
}

static void garbage_does_not_count_as_memory_in_use(void **state)
{
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_MEMORY] = 8 << 20;
    assert_string_equal(problems_under(UNIT(state),
                                       "for i = 1, 1000 do local s = ('x'):rep(1000000 + i) end",
                                       &limits),
                        "");
}

/* A C function that creates 200 MiB of garbage. */
static void litter_l(lua_State *L, void *context)
{
    (void)context;
    lua_gc(L, LUA_GCSTOP);
    for (int i = 0; i < 200; i++) {
        lua_newuserdatauv(L, 1 << 20, 0);
        lua_pop(L, 1);
        meter_charge_l(L, 1);
    }
}

static void garbage_of_one_function_does_not_count(void **state)
{
    struct unit *unit = UNIT(state);
    struct chunk chunk = { .text = STR(""), .source = unit_source(unit, "x", "") };
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_MEMORY] = 40 << 20;
    assert_true(chunk_run(&chunk, &unit->arena, &unit->diags, &limits, litter_l, NULL));
    assert_string_equal(unit_brief(unit), "");
}

/* A chunk that was made from another text: its byte 26 is byte 7 of the template. */
static struct span template_place(const void *context, size_t begin, size_t end)
{
    return (struct span){ context, (uint32_t)begin - 19, (uint32_t)end - 19 };
}

static void positions_refer_to_the_text_that_a_chunk_was_made_from(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "text {=code.nmae.x} more");
    struct chunk chunk = { .text = STR("local code = {}\nlocal _ = code.nmae.x"),
                           .source = source,
                           .place = template_place,
                           .context = source };
    struct limits limits;
    bool after = false;

    limits_init(&limits);
    assert_false(chunk_run(&chunk, &unit->arena, &unit->diags, &limits, run_l, &after));
    assert_string_equal(unit_brief(unit),
                        "t:1:13: error[E0521]: field `nmae` is nil: it has no fields\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(runtime_errors_have_a_message_and_a_position),
        UNIT_TEST(syntax_errors_have_a_message_and_a_position),
        UNIT_TEST(unknown_names_are_rejected),
        UNIT_TEST(notes_list_the_calls_that_led_to_an_error),
        UNIT_TEST(each_limit_is_reached),
        UNIT_TEST(the_time_limit_stops_what_the_step_limit_does_not),
        UNIT_TEST(garbage_does_not_count_as_memory_in_use),
        UNIT_TEST(garbage_of_one_function_does_not_count),
        UNIT_TEST(positions_refer_to_the_text_that_a_chunk_was_made_from),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
