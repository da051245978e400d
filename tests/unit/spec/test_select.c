/* Conditions select codes: groups add, classes and states exclude; one code per value wins. */
#include "spec.h"

#include "spec/select.h"

#define SPEC \
    SPEC_HEAD \
    "group { 'nginx' } group { 'iis' } group { 'cf' }\n" \
    "class { 'low', 'Low', from = 1, to = 9 } class { 'high', 'High', from = 10, to = 19 }\n" \
    "code { 1, 'One' } code { 2, 'Two', state = 'historic' } code { 3, 'Three', state = " \
    "'reserved' }\n" \
    "code { 4, 'Four', state = 'retired' } code { 10, 'Ten' } code { 30, 'Outside' }\n" \
    "code { 5, 'N5', group = 'nginx' }\ncode { 5, 'I5', group = 'iis' }\n" \
    "code { 6, 'N6', group = 'nginx' } code { 6, 'I6', group = 'iis', primary = true }\n" \
    "code { 1, 'C1', group = 'cf' }"

/* The names of the codes selected by CONDITIONS ("group=nginx class=low"), in order. */
static const char *selected(struct unit *unit, const char *conditions, bool reserved)
{
    const struct model *model;
    struct condition only[8];
    struct selection selection;
    size_t count = 0, next = 0;
    struct buf out;
    char *copy = arena_copy(&unit->arena, conditions, strlen(conditions));

    diags_init(&unit->diags, &unit->arena);
    model = spec_model(unit, SPEC);
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
        char *equals = strchr(word, '=');

        *equals = '\0';
        only[count++] = (struct condition){ str_of(word), str_of(equals + 1), SPAN_NONE };
    }
    buf_init(&out, &unit->arena, SIZE_MAX);
    if (!select_codes(model, &(struct filter){ only, count, { .reserved = !reserved } },
                      &unit->arena, &unit->diags, &selection))
        return unit_brief(unit);
    for (size_t i = 0; i < selection.code_count; i++) {
        bool answers = next < selection.listed_count &&
                       selection.listed[next] == selection.codes[i];

        next += answers;
        buf_print(&out, "%s%s%.*s", i ? " " : "", answers ? "" : "-",
                  STR_ARGS(selection.codes[i]->name));
    }
    assert_int_equal(next, selection.listed_count);
    assert_int_equal(selection.class_count, 2);
    return unit_text(unit, buf_str(&out));
}

static void conditions_select_codes(void **state)
{
    static const struct {
        const char *conditions;
        bool reserved;
        const char *names; /* with a minus those that do not answer for their value */
    } rows[] = {
        { "", false, "one two ten outside" },
        { "", true, "one two three ten outside" },
        { "group=nginx", false, "one two n5 n6 ten outside" },
        { "group=cf", false, "one -c1 two ten outside" },
        { "class=low", false, "one two" },
        { "class=low class=high", false, "one two ten" },
        { "state=historic", false, "two" },
        { "state=reserved", true, "three" },
        { "class=low state=registered", false, "one" },
        { "class=low group=nginx", false, "one two n5 n6" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(selected(UNIT(state), rows[i].conditions, rows[i].reserved),
                            rows[i].names);
}

static void a_shared_value_without_a_primary_code_is_reported(void **state)
{
    assert_string_equal(
        selected(UNIT(state), "group=nginx group=iis", false),
        "t.lua:7:8: error[E0217]: value 5 is ambiguous: several groups have it\n"
        "t.lua:6:8: note: another is here\n"
        "      help: add `primary = true` to one of them, or select fewer groups\n");
}

static void unknown_words_are_reported(void **state)
{
    static const char *const rows[][2] = {
        { "group=ngnix", "statusgen: error[E0218]: the spec has no group \"ngnix\"\n      help: "
                         "did you mean \"nginx\"?\n" },
        { "class=lows", "statusgen: error[E0218]: the spec has no class \"lows\"\n      help: did "
                        "you mean \"low\"?\n" },
        { "state=old", "statusgen: error[E0218]: the spec has no state \"old\"\n      help: "
                       "choose from registered, temporary, deprecated, obsoleted, historic, "
                       "reserved, retired\n" },
        { "value=5", "statusgen: error[E0218]: cannot select by \"value\"\n      help: select by "
                     "group, class or state\n" },
        { "state=retired", "statusgen: error[E0218]: no codes are left to generate\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(selected(UNIT(state), rows[i][0], false), rows[i][1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(conditions_select_codes),
        UNIT_TEST(a_shared_value_without_a_primary_code_is_reported),
        UNIT_TEST(unknown_words_are_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
