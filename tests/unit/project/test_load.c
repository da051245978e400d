/* Specs, targets and templates are loaded from where they are found, each once. */
#include "folder.h"

#define SPEC "spec { id = 'own', title = 'Own' } code { 1, 'One' }"
#define TARGET \
    "target { 'mini', 'Mini', api = 1, outputs = { { 'x', file = 'x', from = 'x.tpl' } } }"

static void a_spec_is_found_by_path_or_by_name(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    const struct model *model;

    folder_write("own.lua", SPEC);
    model = load_spec(&loader, STR("own.lua"), STR(""), SPAN_NONE);
    assert_non_null(model);
    assert_true(str_is(model->id, "own") && model->source->on_disk);
    model = load_spec(&loader, STR("http"), STR(""), SPAN_NONE);
    assert_non_null(model);
    assert_string_equal(unit_text(UNIT(state), model->source->name), "<builtin>/spec/http.lua");
    assert_false(model->source->on_disk);
}

static void a_spec_is_loaded_and_its_problems_reported_once(void **state)
{
    struct loader loader = folder_loader(UNIT(state));

    assert_ptr_equal(load_spec(&loader, STR("http"), STR(""), SPAN_NONE),
                     load_spec(&loader, STR("http"), STR(""), SPAN_NONE));
    assert_null(load_spec(&loader, STR("htp"), STR(""), SPAN_NONE));
    assert_null(load_spec(&loader, STR("htp"), STR(""), SPAN_NONE));
    assert_string_equal(unit_brief(UNIT(state)), "statusgen: error[E0001]: unknown spec `htp`\n"
                                                 "      help: did you mean `http`?\n");
}

static void the_folder_of_specs_is_searched_first(void **state)
{
    struct loader loader = folder_loader(UNIT(state));

    folder_write("http.lua", SPEC);
    loader.find.spec_path = STR(".");
    assert_true(str_is(load_spec(&loader, STR("http"), STR(""), SPAN_NONE)->id, "own"));
    unlink("http.lua");
    loader = folder_loader(UNIT(state));
    loader.find.spec_path = STR(".");
    assert_true(str_is(load_spec(&loader, STR("http"), STR(""), SPAN_NONE)->id, "http_status"));
}

static void a_relative_path_is_resolved_against_the_given_folder(void **state)
{
    struct loader loader = folder_loader(UNIT(state));

    folder_write("tpl/own.lua", SPEC);
    assert_non_null(load_spec(&loader, STR("own.lua"), STR("tpl"), SPAN_NONE));
    assert_non_null(load_spec(&loader, STR("own.lua"), STR("tpl/"), SPAN_NONE));
    assert_string_equal(unit_text(UNIT(state), UNIT(state)->sources.first->name), "tpl/own.lua");
}

static void extended_specs_are_found_beside_the_spec_that_extends_them(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    const struct model *model;

    folder_write("tpl/base.lua", SPEC);
    folder_write("tpl/more.lua",
                 "spec { id = 'more', title = 'M', extends = 'base.lua' } code { 2, 'Two' }");
    model = load_spec(&loader, STR("tpl/more.lua"), STR(""), SPAN_NONE);
    assert_non_null(model);
    assert_int_equal(model->codes.count, 2);
    folder_write("out.lua",
                 "spec { id = 'o', title = 'O', extends = '../x.lua' } code { 2, 'Two' }");
    assert_null(load_spec(&loader, STR("out.lua"), STR(""), SPAN_NONE));
    assert_non_null(
        strstr(unit_brief(UNIT(state)), "a spec can only extend files in its own folder\n"));
}

static void data_only_rejects_a_spec_that_computes(void **state)
{
    struct loader loader = folder_loader(UNIT(state));

    folder_write("lua.lua", "local x = 1\n" SPEC);
    loader.data_only = true;
    assert_null(load_spec(&loader, STR("lua.lua"), STR(""), SPAN_NONE));
    assert_string_equal(
        unit_brief(UNIT(state)),
        "lua.lua:1:1: error[E0115]: this file contains more than a list of values\n");
}

static void targets_on_disk_take_precedence_over_embedded_ones(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    const struct target *target;

    folder_write("tpl/mini/target.lua", TARGET);
    target = load_target(&loader, STR("mini"), SPAN_NONE);
    assert_non_null(target);
    assert_string_equal(unit_text(UNIT(state), target->folder), "tpl/mini/");
    assert_ptr_equal(load_target(&loader, STR("mini"), SPAN_NONE), target);
    target = load_target(&loader, STR("json"), SPAN_NONE);
    assert_non_null(target);
    assert_string_equal(unit_text(UNIT(state), target->folder), "templates/json/");
    assert_null(load_target(&loader, STR("jsno"), SPAN_NONE));
    assert_null(load_target(&loader, STR("../tpl/mini"), SPAN_NONE));
    assert_non_null(strstr(unit_brief(UNIT(state)), "unknown target `jsno`\n"
                                                    "      help: did you mean `json`?\n"));
}

static void a_template_is_compiled_once_and_cannot_leave_its_folder(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    const struct template *template;
    struct target *target;

    folder_write("tpl/mini/target.lua", TARGET);
    folder_write("tpl/mini/x.tpl", "{=spec.id}\n");
    folder_write("tpl/secret.tpl", "x\n");
    target = load_target(&loader, STR("mini"), SPAN_NONE);
    template = load_template(&loader, target, STR("x.tpl"), SPAN_NONE);
    assert_non_null(template);
    assert_ptr_equal(load_template(&loader, target, STR("x.tpl"), SPAN_NONE), template);
    assert_null(load_template(&loader, target, STR("../secret.tpl"), SPAN_NONE));
    assert_null(load_template(&loader, target, STR("none.tpl"), SPAN_NONE));
    assert_int_equal(UNIT(state)->diags.errors, 2);
}

static void a_file_over_its_limit_is_rejected(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    struct limits limits = folder_limits;

    folder_write("own.lua", SPEC);
    limits.at[LIMIT_SOURCE] = 10;
    loader.find.limits = &limits;
    assert_null(load_spec(&loader, STR("own.lua"), STR(""), SPAN_NONE));
    assert_non_null(
        strstr(unit_brief(UNIT(state)), "error[E0505]: the text is longer than 10 bytes"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_spec_is_found_by_path_or_by_name),
        UNIT_TEST(a_spec_is_loaded_and_its_problems_reported_once),
        UNIT_TEST(the_folder_of_specs_is_searched_first),
        UNIT_TEST(a_relative_path_is_resolved_against_the_given_folder),
        UNIT_TEST(extended_specs_are_found_beside_the_spec_that_extends_them),
        UNIT_TEST(data_only_rejects_a_spec_that_computes),
        UNIT_TEST(targets_on_disk_take_precedence_over_embedded_ones),
        UNIT_TEST(a_template_is_compiled_once_and_cannot_leave_its_folder),
        UNIT_TEST(a_file_over_its_limit_is_rejected),
    };

    return cmocka_run_group_tests(tests, folder_make, folder_remove);
}
