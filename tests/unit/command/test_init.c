/* Initial files are written unless they exist. */
#include "unit.h"

#include "command/init.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static struct str path_in_folder(struct unit *unit, const char *name)
{
    return str_format(&unit->arena, "%s/%s", folder, name);
}

static const char *text_of(struct unit *unit, const char *name)
{
    struct str why;
    const struct source *source = source_read(&unit->sources, path_in_folder(unit, name), 1 << 20,
                                              &why);

    return source ? unit_text(unit, source->text) : NULL;
}

static int setup(void **state)
{
    strcpy(folder, "/tmp/statusgen-init-XXXXXX");
    return mkdtemp(folder) ? unit_setup(state) : -1;
}

static int teardown(void **state)
{
    struct str command = str_format(&UNIT(state)->arena, "rm -rf %s", folder);
    int removed = system(unit_text(UNIT(state), command));

    return unit_teardown(state) | removed;
}

static void existing_files_are_kept(void **state)
{
    struct unit *unit = UNIT(state);
    struct init_file items[] = { { path_in_folder(unit, "a/b/c"), STR("one\n") },
                                 { path_in_folder(unit, "d"), STR("") } };
    struct init_files files = { &unit->arena, items, 2 };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_true(init_write(&files, &unit->diags, &out));
    assert_string_equal(text_of(unit, "a/b/c"), "one\n");
    assert_string_equal(text_of(unit, "d"), "");
    items[0].bytes = STR("two\n");
    out.length = 0;
    assert_true(init_write(&files, &unit->diags, &out));
    assert_string_equal(text_of(unit, "a/b/c"), "one\n");
    assert_string_equal(unit_text(unit, buf_str(&out)),
                        unit_text(unit, str_format(&unit->arena,
                                                   "kept %s/a/b/c: it already exists\n"
                                                   "kept %s/d: it already exists\n",
                                                   folder, folder)));
}

static void a_dangling_link_is_not_followed(void **state)
{
    struct unit *unit = UNIT(state);
    struct init_file items[] = { { path_in_folder(unit, "link"), STR("one\n") } };
    struct init_files files = { &unit->arena, items, 1 };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_int_equal(symlink("nowhere", unit_text(unit, items[0].path)), 0);
    assert_true(init_write(&files, &unit->diags, &out));
    assert_null(text_of(unit, "nowhere"));
}

static void a_file_in_place_of_a_folder_is_reported(void **state)
{
    struct unit *unit = UNIT(state);
    struct init_file items[] = { { path_in_folder(unit, "a"), STR("one\n") },
                                 { path_in_folder(unit, "a/b"), STR("two\n") } };
    struct init_files files = { &unit->arena, items, 2 };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_false(init_write(&files, &unit->diags, &out));
    assert_int_equal(unit->diags.errors, 1);
    assert_int_equal(diags_exit_code(&unit->diags), 4);
}

static void a_project_has_four_files(void **state)
{
    struct init_files files = { .arena = &UNIT(state)->arena };

    init_project(&files, STR("x/"), STR("app_error"), STR(""));
    assert_int_equal(files.count, 4);
    assert_string_equal(unit_text(UNIT(state), files.items[0].path), "x/statusgen.lua");
    assert_string_equal(unit_text(UNIT(state), files.items[1].path), "x/spec/app_error.lua");
    assert_non_null(strstr(files.items[0].bytes.at, "output { \"spec/app_error.lua\", \"c\""));
    assert_non_null(strstr(files.items[1].bytes.at, "id      = \"app_error\","));
    init_project(&files, STR(""), STR("b"), STR("mine"));
    assert_string_equal(unit_text(UNIT(state), files.items[5].bytes), "mine");
}

static void a_target_comes_with_its_templates(void **state)
{
    struct init_files files = { .arena = &UNIT(state)->arena };
    bool has_target = false;

    assert_false(init_target(&files, STR("t/"), STR("no-such-target")));
    assert_false(init_target(&files, STR("t/"), STR("")));
    assert_true(init_target(&files, STR("t/"), STR("json")));
    for (size_t i = 0; i < files.count; i++)
        has_target |= str_is(files.items[i].path, "t/json/target.lua");
    assert_true(has_target);
}

static void a_target_comes_with_what_it_includes(void **state)
{
    struct init_files files = { .arena = &UNIT(state)->arena };
    bool included = false;

    assert_true(init_target(&files, STR(""), STR("javascript")));
    for (size_t i = 0; i < files.count; i++) {
        included |= str_is(files.items[i].path, "typescript/names.tpl");
        assert_false(str_is(files.items[i].path, "typescript/target.lua"));
    }
    assert_true(included);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(existing_files_are_kept),
        IN_FOLDER(a_dangling_link_is_not_followed),
        IN_FOLDER(a_file_in_place_of_a_folder_is_reported),
        UNIT_TEST(a_project_has_four_files),
        UNIT_TEST(a_target_comes_with_its_templates),
        UNIT_TEST(a_target_comes_with_what_it_includes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
