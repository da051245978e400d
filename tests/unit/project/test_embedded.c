/* The embedded files are found by name, sorted, and end with a NUL. */
#include "unit.h"

#include "project/embedded.h"

static void files_are_sorted_by_the_bytes_of_their_names(void **state)
{
    (void)state;
    for (size_t i = 1; i < embedded_file_count; i++)
        assert_true(strcmp(embedded_files[i - 1].name, embedded_files[i].name) < 0);
}

static void every_file_is_found_by_its_name(void **state)
{
    (void)state;
    assert_true(embedded_file_count > 0);
    for (size_t i = 0; i < embedded_file_count; i++) {
        assert_ptr_equal(embedded_find(embedded_files[i].name), &embedded_files[i]);
        assert_int_equal(embedded_files[i].bytes[embedded_files[i].length], '\0');
    }
}

static void the_http_spec_is_embedded(void **state)
{
    const struct embedded_file *file = embedded_find("spec/http.lua");

    (void)state;
    assert_non_null(file);
    assert_int_equal(strlen(file->bytes), file->length);
    assert_memory_equal(file->bytes, "--", 2);
}

static void other_names_are_not_found(void **state)
{
    static const char *const names[] = { "",
                                         "spec",
                                         "spec/",
                                         "spec/http.lu",
                                         "spec/http.luaa",
                                         "SPEC/http.lua",
                                         "../spec/http.lua",
                                         "zzz" };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_null(embedded_find(names[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(files_are_sorted_by_the_bytes_of_their_names),
        UNIT_TEST(every_file_is_found_by_its_name),
        UNIT_TEST(the_http_spec_is_embedded),
        UNIT_TEST(other_names_are_not_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
