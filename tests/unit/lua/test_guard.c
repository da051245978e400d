/* The text for Lua's compiler: one token per line, and nothing that costs too much. */
#include "unit.h"

#include "lua/guard.h"

/* The whole text. */
static struct str read_all(struct unit *unit, struct guard *guard)
{
    struct buf out;
    const char *piece;
    size_t size;

    buf_init(&out, &unit->arena, SIZE_MAX);
    while ((piece = guard_read(guard, &size)))
        buf_add(&out, piece, size);
    return buf_str(&out);
}

static void each_token_has_a_line(void **state)
{
    struct limits limits;
    struct guard guard;

    limits_init(&limits);
    guard_init(&guard, str_of("a.b --[[ no ]] = 'x' .. 1 -- no\n"), 0, &UNIT(state)->arena,
               &limits);
    assert_string_equal(unit_text(UNIT(state), read_all(UNIT(state), &guard)),
                        "a\n.\nb\n=\n'x'\n..\n1\n");
    assert_int_equal(guard.outcome, GUARD_GOES_ON);
}

static void every_line_maps_back_to_its_token(void **state)
{
    static const char text[] = "local s = [[a\nb\r\nc]] f(s) f(t)";
    struct limits limits;
    struct guard guard;

    limits_init(&limits);
    guard_init(&guard, str_of(text), 0, &UNIT(state)->arena, &limits);
    read_all(UNIT(state), &guard);
    assert_int_equal(guard_find(&guard, 1, STR(""), GUARD_NEAREST).begin, 0);
    assert_int_equal(guard_find(&guard, 4, STR(""), GUARD_NEAREST).begin, 10);
    assert_int_equal(guard_find(&guard, 6, STR(""), GUARD_NEAREST).begin, 10);
    assert_int_equal(guard_find(&guard, 7, STR(""), GUARD_NEAREST).begin, strchr(text, 'f') - text);
    assert_int_equal(guard_find(&guard, 9, STR("f"), GUARD_BACKWARD).begin,
                     strchr(text, 'f') - text);
    assert_int_equal(guard_find(&guard, 9, STR("f"), GUARD_FORWARD).begin,
                     strrchr(text, 'f') - text);
    assert_int_equal(guard_find(&guard, 900, STR(""), GUARD_NEAREST).begin, sizeof text - 1);
}

/* The line of a call also leads to the name of the function, but not if that is not wanted. */
static void a_word_on_the_very_line_is_the_one(void **state)
{
    struct limits limits;
    struct guard guard;

    limits_init(&limits);
    guard_init(&guard, str_of("f(a(b"), 0, &UNIT(state)->arena, &limits);
    read_all(UNIT(state), &guard);
    assert_int_equal(guard_find(&guard, 2, STR(""), GUARD_NEAREST).begin, 0);
    assert_int_equal(guard_find(&guard, 2, STR("("), GUARD_FORWARD).begin, 1);
    assert_int_equal(guard_find(&guard, 2, STR("("), GUARD_BACKWARD).begin, 1);
}

static void every_one_of_many_tokens_is_found_by_its_line(void **state)
{
    struct limits limits;
    struct guard guard;
    struct buf text;

    limits_init(&limits);
    buf_init(&text, &UNIT(state)->arena, SIZE_MAX);
    for (unsigned i = 0; i < 3000; i++)
        buf_print(&text, "x%04u;", i);
    buf_add_char(&text, '\0');
    guard_init(&guard, str_of(text.at), 0, &UNIT(state)->arena, &limits);
    read_all(UNIT(state), &guard);
    for (unsigned i = 0; i < 3000; i++)
        assert_int_equal(guard_find(&guard, 2 * i + 1, STR(""), GUARD_NEAREST).begin, 6 * i);
}

static void costly_text_is_rejected(void **state)
{
    static const struct {
        const char *text;
        int outcome;
        enum limit limit;
    } rows[] = {
        { "x = a.b.c.d.e", GUARD_LIMIT, LIMIT_CHAIN },
        { "x = a[1][2][3][4]", GUARD_LIMIT, LIMIT_CHAIN },
        { "f(){}''[1]", GUARD_LIMIT, LIMIT_CHAIN },
        { "x = a.b.c + d.e.f + g.h.i", GUARD_GOES_ON, 0 },
        { "x = { a.b.c, d.e.f, g.h.i }", GUARD_GOES_ON, 0 },
        { "x = ((((1))))", GUARD_LIMIT, LIMIT_NESTING },
        { "do do do end end end", GUARD_GOES_ON, 0 },
        { "do do do do end end end end", GUARD_LIMIT, LIMIT_NESTING },
        { "for i = 1, 2 do while x do repeat until y end end", GUARD_GOES_ON, 0 },
        { "x = a or b or c or d or e", GUARD_LIMIT, LIMIT_BRANCHES },
        { "x = a or b or c y = a or b or c", GUARD_GOES_ON, 0 },
        { "f(a or b or c, a or b or c)", GUARD_GOES_ON, 0 },
        { "if a then elseif b then elseif c then elseif d then elseif e then end", GUARD_LIMIT,
          LIMIT_BRANCHES },
        { "if a then elseif b then end if c then elseif d then elseif e then end", GUARD_GOES_ON,
          0 },
        { "goto a goto b goto c goto d", GUARD_LIMIT, LIMIT_JUMPS },
        { "x = _ENV", GUARD_UNAVAILABLE, 0 },
        { "local a, b <close> = 1", GUARD_UNAVAILABLE, 0 },
        { "local a = 1 < 2", GUARD_GOES_ON, 0 },
        { "local a b = c < d", GUARD_GOES_ON, 0 },
        { "x = 'abc", GUARD_WRONG, 0 },
        { "end end ) } ]", GUARD_GOES_ON, 0 }, /* Lua says what is wrong with it */
    };
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_CHAIN] = limits.at[LIMIT_NESTING] = limits.at[LIMIT_BRANCHES] =
        limits.at[LIMIT_JUMPS] = 3;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct guard guard;

        guard_init(&guard, str_of(rows[i].text), 0, &UNIT(state)->arena, &limits);

        read_all(UNIT(state), &guard);
        if ((int)guard.outcome != rows[i].outcome)
            print_error("%s\n", rows[i].text);
        assert_int_equal(guard.outcome, rows[i].outcome);
        assert_int_equal(guard.limit, rows[i].limit);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(each_token_has_a_line),
        UNIT_TEST(every_line_maps_back_to_its_token),
        UNIT_TEST(a_word_on_the_very_line_is_the_one),
        UNIT_TEST(every_one_of_many_tokens_is_found_by_its_line),
        UNIT_TEST(costly_text_is_rejected),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
