/* Known names, and the files found by them; test_load.c has the rest. */
#include "folder.h"

#define SPEC   "spec { id = 'own', title = 'Own' } code { 1, 'One' }"
#define TARGET "target { 'mini', 'Mini', api = 1, outputs = {} }"

static void the_stem_of_a_spec_is_its_file_name_without_extension(void **state)
{
    static const char *const rows[][2] = {
        { "http", "http" },     { "errors.lua", "errors" }, { "a/b/errors.lua", "errors" },
        { "./x.y.lua", "x.y" }, { "-", "stdin" },           { "a/b", "b" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(unit_text(UNIT(state), spec_stem(str_of(rows[i][0]))), rows[i][1]);
}

static void known_names_are_sorted_and_unique(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    bool found[2] = { false };

    folder_write("tpl/mini/target.lua", TARGET);
    folder_write("http.lua", SPEC);
    loader.find.spec_path = STR(".");
    for (size_t kind = 0; kind < 2; kind++) {
        struct list names = find_names(&loader.find, kind ? FIND_TARGETS : FIND_SPECS);

        for (size_t i = 0; i < names.count; i++) {
            struct str name = as_text(names.items[i])->text;

            found[kind] |= str_is(name, kind ? "mini" : "http");
            if (i)
                assert_true(str_compare(as_text(names.items[i - 1])->text, name) < 0);
        }
    }
    assert_true(found[0] && found[1]);
    unlink("http.lua");
}

static void a_template_is_one_source_however_often_it_is_found(void **state)
{
    struct loader loader = folder_loader(UNIT(state));
    const struct source *target, *source;
    struct str folder_found;

    folder_write("tpl/mini/target.lua", TARGET);
    folder_write("tpl/mini/x.tpl", "x\n");
    target = find_target(&loader.find, STR("mini"), &folder_found, SPAN_NONE);
    assert_string_equal(unit_text(UNIT(state), folder_found), "tpl/mini/");
    source = find_template(&loader.find, STR("x.tpl"), target, SPAN_NONE);
    assert_non_null(source);
    assert_ptr_equal(find_template(&loader.find, STR("x.tpl"), target, SPAN_NONE), source);
    assert_ptr_equal(find_include(&loader.find, STR("x.tpl"), source, SPAN_NONE), source);
    assert_null(find_include(&loader.find, STR("none.tpl"), source, SPAN_NONE));
    assert_int_equal(UNIT(state)->diags.errors, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(the_stem_of_a_spec_is_its_file_name_without_extension),
        UNIT_TEST(known_names_are_sorted_and_unique),
        UNIT_TEST(a_template_is_one_source_however_often_it_is_found),
    };

    return cmocka_run_group_tests(tests, folder_make, folder_remove);
}
