/* Limits are set by name, in the usual units; their messages say how to raise them. */
#include "unit.h"

#include "base/limit.h"

static void every_limit_has_its_own_row(void **state)
{
    struct limits limits;

    (void)state;
    limits_init(&limits);
    for (int i = 0; i < LIMIT_COUNT; i++) {
        const struct limit_rule *rule = limit_rule((enum limit)i);

        assert_non_null(rule->name);
        assert_true(rule->standard > 0 && rule->standard < rule->largest);
        assert_int_equal(limits.at[i], rule->standard);
        assert_int_equal(rule->reason[strlen(rule->reason) - 1], '.');
        for (int j = 0; j < i; j++)
            assert_string_not_equal(rule->name, limit_rule((enum limit)j)->name);
    }
}

static void amounts_accept_the_suffixes_of_their_unit(void **state)
{
    static const struct {
        const char *text;
        enum limit limit;
        uint64_t amount;
    } rows[] = {
        { "steps=1", LIMIT_STEPS, 1 },
        { "steps=400M", LIMIT_STEPS, 400000000 },
        { "steps=2k", LIMIT_STEPS, 2000 },
        { "memory=512M", LIMIT_MEMORY, (uint64_t)512 << 20 },
        { "memory=1G", LIMIT_MEMORY, (uint64_t)1 << 30 },
        { "value=64K", LIMIT_VALUE, 65536 },
        { "memory=1125899906842624", LIMIT_MEMORY, (uint64_t)1 << 50 },
        { "source=1G", LIMIT_SOURCE, (uint64_t)1 << 30 },
        { "nesting=2k", LIMIT_NESTING, 2000 },
        { "cpu=30", LIMIT_CPU, 30 },
        { "cpu=off", LIMIT_CPU, 0 },
        { "cpu=0", LIMIT_CPU, 0 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct limits limits, before;

        limits_init(&limits);
        before = limits;
        assert_null(limits_set(&limits, str_of(rows[i].text), &UNIT(state)->arena));
        assert_int_equal(limits.at[rows[i].limit], rows[i].amount);
        limits.at[rows[i].limit] = before.at[rows[i].limit];
        assert_memory_equal(&limits, &before, sizeof limits); /* and no other was set */
    }
}

static void invalid_limits_are_reported_and_change_nothing(void **state)
{
    static const char *const rows[][2] = {
        { "steps", "a limit is written NAME=NUMBER, as in steps=400M" },
        { "", "a limit is written NAME=NUMBER, as in steps=400M" },
        { "step=5", "unknown limit `step`; did you mean `steps`?" },
        { "zzz=5", "unknown limit `zzz`" },
        { "=5", "unknown limit ``" },
        { "steps=", "`` is not an amount: write a number, or one with k, M or G" },
        { "steps=0", "`0` is not an amount: write a number, or one with k, M or G" },
        { "steps=off", "`off` is not an amount: write a number, or one with k, M or G" },
        { "steps=-1", "`-1` is not an amount: write a number, or one with k, M or G" },
        { "steps=5x", "`5x` is not an amount: write a number, or one with k, M or G" },
        { "steps=5MM", "`5MM` is not an amount: write a number, or one with k, M or G" },
        { "nesting=2001", "`2001` is too large: nesting can be at most 2,000 levels" },
        { "source=8G", "`8G` is too large: source can be at most 1 GiB" },
        { "cpu=1G", "`1G` is too large: cpu can be at most 86,400 seconds" },
        { "memory=1048577G", "`1048577G` is too large: memory can be at most 1,048,576 GiB" },
        { "steps=99999999999999999999999",
          "`99999999999999999999999` is too large: steps can be at most "
          "1,125,899,906,842,624 steps" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct limits limits, before;
        const char *wrong;

        limits_init(&limits);
        before = limits;
        wrong = limits_set(&limits, str_of(rows[i][0]), &UNIT(state)->arena);
        assert_non_null(wrong);
        assert_string_equal(wrong, rows[i][1]);
        assert_memory_equal(&limits, &before, sizeof limits);
    }
}

static void the_message_of_a_limit_gives_its_amount_and_how_to_raise_it(void **state)
{
    struct unit *unit = UNIT(state);
    struct limits limits;
    struct span at = { unit_source(unit, "t", "while true do end"), 0, 5 };

    limits_init(&limits);
    limit_report(&unit->diags, &limits, LIMIT_STEPS, at);
    limit_report(&unit->diags, &limits, LIMIT_VALUE, at);
    limits.at[LIMIT_VALUE] = 1000;
    limit_report(&unit->diags, &limits, LIMIT_VALUE, at);
    limits.at[LIMIT_NESTING] = limit_rule(LIMIT_NESTING)->largest;
    limit_report(&unit->diags, &limits, LIMIT_NESTING, at);
    assert_string_equal(unit_brief(unit),
                        "t:1:1: error[E0501]: this runs for more than 200,000,000 steps\n"
                        "      help: if intended, raise the limit: --limit steps=NUMBER\n"
                        "t:1:1: error[E0503]: one value is larger than 16 MiB\n"
                        "      help: if intended, raise the limit: --limit value=NUMBER\n"
                        "t:1:1: error[E0503]: one value is larger than 1,000 bytes\n"
                        "      help: if intended, raise the limit: --limit value=NUMBER\n"
                        "t:1:1: error[E0506]: this is nested deeper than 2,000 levels\n"
                        "      help: make it simpler: this limit cannot be raised further\n"
                        "statusgen: 4 errors, 0 warnings\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(every_limit_has_its_own_row),
        UNIT_TEST(amounts_accept_the_suffixes_of_their_unit),
        UNIT_TEST(invalid_limits_are_reported_and_change_nothing),
        UNIT_TEST(the_message_of_a_limit_gives_its_amount_and_how_to_raise_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
