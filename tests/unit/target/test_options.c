/* Every target has the common options, and a license goes before the marker in its comments. */
#include "base/array.h"
#include "unit.h"

#include "target/options.h"

static struct target *read_target(struct unit *unit, const char *text)
{
    struct data_file file;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(
        data_parse(unit_source(unit, "target.lua", text), NULL, &unit->arena, &unit->diags, &file),
        DATA_READ);
    return target_read(&file, STR("x/"), &unit->arena, &unit->diags);
}

static void targets_without_comments_lack_options_for_them(void **state)
{
    struct unit *unit = UNIT(state);
    struct target *data = read_target(unit, "target { 'a', 'A', api = 1, outputs = {} }");
    struct target *code = read_target(unit, "target { 'a', 'A', api = 1, outputs = {},\n"
                                            "  comment = { { open = '#', close = '\\n' } } }");

    assert_true(options_add(data, &unit->arena, &unit->diags));
    assert_int_equal(data->options.count, 3);
    assert_true(options_add(code, &unit->arena, &unit->diags));
    assert_int_equal(code->options.count, 5);
}

static void own_options_cannot_have_their_names(void **state)
{
    struct unit *unit = UNIT(state);
    struct target *target = read_target(unit, "target { 'a', 'A', api = 1, outputs = {},\n"
                                              "  options = { { 'texts', help = 'T.' } } }");

    assert_false(options_add(target, &unit->arena, &unit->diags));
    assert_string_equal(
        unit_brief(unit),
        "target.lua:2:15: error[E0308]: every target has the option `texts` already\n"
        "      help: remove it here, or give it another name\n");
}

static void licenses_are_expressions(void **state)
{
    (void)state;
    assert_true(options_is_license(STR("")));
    assert_true(options_is_license(STR("(MIT OR Apache-2.0) AND LicenseRef-x.y+")));
    assert_false(options_is_license(STR("MIT */ int x; /*")));
    assert_false(options_is_license(STR("MIT\nnext")));
}

static void licenses_stand_before_the_marker(void **state)
{
    static const char *const rows[][2] = {
        { "/* M */\nint x;\n", "/* SPDX-License-Identifier: MIT */\n/* M */\nint x;\n" },
        { "#!\n# M @generated\n", "#!\n# SPDX-License-Identifier: MIT\n# M @generated\n" },
        { "M\n", NULL },
        { "/* other */\n", NULL },
    };
    struct unit *unit = UNIT(state);
    struct target *target = read_target(
        unit, "target { 'a', 'A', api = 1, outputs = {},\n"
              "  comment = { { open = '/*', close = '*/' }, { open = '#', close = '\\n' } } }");

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct str bytes = str_of(rows[i][0]);
        bool added = options_add_license(STR("MIT"), target, STR("M"), &unit->arena, &bytes);

        assert_int_equal(added, rows[i][1] != NULL);
        assert_true(str_is(bytes, rows[i][added]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(targets_without_comments_lack_options_for_them),
        UNIT_TEST(own_options_cannot_have_their_names),
        UNIT_TEST(licenses_are_expressions),
        UNIT_TEST(licenses_stand_before_the_marker),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
