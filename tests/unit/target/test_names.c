/* Identifiers have the style of their role, avoid reserved words, and collisions are reported. */
#include "spec.h"

#include "target/names.h"

static struct target *make_target(struct unit *unit, const char *fields)
{
    struct str text = str_format(&unit->arena, "target { 'x', 'X', api = 1, outputs = {}, %s }",
                                 fields);
    struct data_file file;

    data_parse(unit_source(unit, "target.lua", text.at), NULL, &unit->arena, &unit->diags, &file);
    return target_read(&file, STR("x/"), &unit->arena, &unit->diags);
}

/* The constants of SPEC_HEAD and CODES in a target with FIELDS, or the problems. */
static const char *constants_of(struct unit *unit, const char *fields, const char *pattern,
                                const char *codes)
{
    const struct model *model = spec_model(unit,
                                           str_format(&unit->arena, SPEC_HEAD "%s", codes).at);
    struct selection selection;
    struct names names = { .model = model,
                           .target = make_target(unit, fields),
                           .arena = &unit->arena };
    struct buf out;

    select_codes(model, &(struct filter){ 0 }, &unit->arena, &unit->diags, &selection);
    if (!names_assign(&names, &selection, str_of(pattern), &unit->diags)) {
        const char *problems = unit_brief(unit);

        diags_init(&unit->diags, &unit->arena);
        return problems;
    }
    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < model->slot_count; i++)
        buf_print(&out, "%s%.*s", i ? " " : "", STR_ARGS(names.constants[i]));
    return unit_text(unit, buf_str(&out));
}

#define STYLE "names = { constant = 'upper_snake' }"

static void each_code_and_alias_has_a_constant(void **state)
{
    static const struct {
        const char *fields, *pattern, *codes, *constants;
    } rows[] = {
        { STYLE, "", "code { 404, 'Not Found', was = { 'Lost' }, also = { 'Gone Away' } }",
          "NOT_FOUND LOST GONE_AWAY" },
        { STYLE, "HTTP_{value}_{NAME}", "code { 404, 'Not Found', was = { 'Lost' } }",
          "HTTP_404_NOT_FOUND HTTP_404_LOST" },
        { STYLE, "{ID}_{name}_{Name}_{x}", "code { 1, 'A B' }", "statusgen" },
        { STYLE, "{ID}_{NAME}", "code { 1, 'A' } code { 2, 'B', accepts = { 'C' } }", "T_A T_B " },
        { "names = { constant = 'camel' }", "", "code { 1, 'Not Found' }", "notFound" },
        { STYLE ", reserved = { { words = 'OK NO' } }", "",
          "code { 1, 'OK' } code { 2, 'No' } code { 3, 'Fine' }", "OK_ NO_ FINE" },
        { STYLE ", reserved = { { words = 'OK', how = 'r#{}' } }", "", "code { 1, 'OK' }", "r#OK" },
        { STYLE ", reserved = { { words = 'OK', roles = { 'type' } } }", "", "code { 1, 'OK' }",
          "OK" },
        { STYLE, "{value}", "code { 5, 'A' }", "_5" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *got = constants_of(UNIT(state), rows[i].fields, rows[i].pattern, rows[i].codes);

        if (strcmp(rows[i].constants, "statusgen") == 0)
            assert_non_null(
                strstr(got, "error[E0301]: `T_a_b_AB_{x}` is not an identifier in target x\n"));
        else if (strcmp(rows[i].constants, "r#OK") == 0)
            assert_non_null(strstr(got, "error[E0301]: `r#OK` is not an identifier in target x\n"));
        else
            assert_string_equal(got, rows[i].constants);
    }
}

static void colliding_identifiers_are_reported_with_both_positions_and_the_target(void **state)
{
    assert_string_equal(
        constants_of(UNIT(state), "names = { constant = 'upper' }", "",
                     "code { 1, 'Foo Bar' }\ncode { 3, 'Other', name = 'foobar' }\n"
                     "code { 2, 'Middle' }"),
        "t.lua:3:27: error[E0303]: two codes have the identifier `FOOBAR` in target x\n"
        "t.lua:2:11: note: the other is here\n"
        "      help: give one of them another name: name = \"...\"\n");
    assert_string_equal(
        constants_of(UNIT(state), STYLE ", reserved = { { words = 'OK' } }", "",
                     "code { 1, 'OK', was = { { 'A', name = 'ok_' } } }"),
        "t.lua:2:25: error[E0303]: two codes have the identifier `OK_` in target x\n"
        "t.lua:2:11: note: the other is here\n"
        "      help: give one of them another name: name = \"...\"\n");
    assert_string_equal(
        constants_of(UNIT(state), STYLE, "SAME", "code { 1, 'A' }\ncode { 2, 'B' }"),
        "t.lua:3:11: error[E0303]: two codes have the identifier `SAME` in target x\n"
        "t.lua:2:11: note: the other is here\n"
        "      help: give one of them another name: name = \"...\"\n");
}

static void a_negative_value_cannot_be_part_of_a_name(void **state)
{
    assert_string_equal(
        constants_of(UNIT(state), STYLE, "E_{value}", "code { -5, 'A' }"),
        "t.lua:2:12: error[E0302]: the pattern of the constants contains {value}, which is negative here\n");
    assert_string_equal(constants_of(UNIT(state), STYLE, "E_{NAME}", "code { -5, 'A' }"), "E_A");
}

static void values_in_names_have_the_display_form(void **state)
{
    static const char *const rows[][3] = {
        { "hex", "code { 31, 'A' }", "C_1f" },
        { "dotted(3,5)", "code { '4.04', 'A' }", "C_4_04" },
        { "slashed(8,8)", "code { '6/2', 'A' }", "C_6_2" },
        { "packed(5)", "code { '42P01', 'A' }", "C_42P01" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct model *model = spec_model(
            unit, str_format(&unit->arena, "spec { id = 't', title = 'T', display = '%s' } %s",
                             rows[i][0], rows[i][1])
                      .at);

        assert_string_equal(
            unit_text(unit, names_expand(&unit->arena, STR("C_{value}"),
                                         &(struct expansion){ .model = model,
                                                              .code = spec_code(model, 0),
                                                              .name = STR("a") })),
            rows[i][2]);
    }
}

static void only_the_tokens_of_a_pattern_are_replaced(void **state)
{
    struct unit *unit = UNIT(state);
    const struct model *model = spec_model(
        unit, "spec { id = 'http_status', title = 'T' } code { 404, 'Not Found' }");
    const struct target *target = make_target(unit, "options = { { 'file', help = 'F.' } }");
    struct str values[] = { STR("out") };
    struct settings settings = { .values = values };
    static const char *const rows[][2] = {
        { "{id} {ID} {Id} {iD} {i-d}",
          "http_status HTTP_STATUS HttpStatus httpStatus http-status" },
        { "{value}_{name}_{NAME}_{Name}", "404_not_found_NOT_FOUND_NotFound" },
        { "{option.file}.h", "out.h" },
        { "{", "{" },
        { "{}", "{}" },
        { "{{id}}", "{http_status}" },
        { "{unknown}", "{unknown}" },
        { "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(
            unit_text(unit, names_expand(&unit->arena, str_of(rows[i][0]),
                                         &(struct expansion){ .model = model,
                                                              .target = target,
                                                              .settings = &settings,
                                                              .code = spec_code(model, 0),
                                                              .name = STR("not_found") })),
            rows[i][1]);
    assert_string_equal(
        unit_text(unit, names_expand(&unit->arena, STR("{id}{value}{name}"),
                                     &(struct expansion){ .model = model, .target = target })),
        "http_status{value}{name}");
}

static void identifiers_of_roles_are_made_valid(void **state)
{
    struct unit *unit = UNIT(state);
    struct names names = { .arena = &unit->arena };

    names.target = make_target(unit, "names = { type = 'pascal', ['function'] = 'camel' },\n"
                                     "reserved = { { words = 'class End', how = '{}_' } }");
    assert_string_equal(unit_text(unit, names_identifier(&names, STR("type"), STR("http_status"))),
                        "HttpStatus");
    assert_string_equal(unit_text(unit, names_identifier(&names, STR("function"), STR("class"))),
                        "class_");
    assert_string_equal(unit_text(unit, names_identifier(&names, STR("type"), STR("end"))), "End_");
    assert_string_equal(
        unit_text(unit, names_identifier(&names, STR("type"), STR("404 not found"))),
        "_404NotFound");
    assert_string_equal(unit_text(unit, names_identifier(&names, STR("other"), STR("Foo-Bar"))),
                        "foo_bar");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(each_code_and_alias_has_a_constant),
        UNIT_TEST(colliding_identifiers_are_reported_with_both_positions_and_the_target),
        UNIT_TEST(a_negative_value_cannot_be_part_of_a_name),
        UNIT_TEST(values_in_names_have_the_display_form),
        UNIT_TEST(only_the_tokens_of_a_pattern_are_replaced),
        UNIT_TEST(identifiers_of_roles_are_made_valid),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
