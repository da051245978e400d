/* Files are read completely or rejected with a reason, and offsets become lines and columns. */
#include "unit.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void every_offset_has_the_line_and_column_a_reader_counts(void **state)
{
    static const char *const texts[] = { "",
                                         "x",
                                         "x\n",
                                         "\n",
                                         "\n\n",
                                         "one\ntwo",
                                         "one\r\ntwo\r\n",
                                         "\xEF\xBB\xBFone\n\ttwo\n\n",
                                         "last line without end" };

    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        const struct source *source = unit_source(UNIT(state), "t", texts[t]);
        uint32_t line = 1, column = 1;

        for (uint32_t offset = 0; offset <= source->text.length; offset++) {
            struct place place = source_place(source, offset);

            assert_int_equal(place.line, line);
            assert_int_equal(place.column, column);
            column++;
            if (offset < source->text.length && texts[t][offset] == '\n')
                line++, column = 1;
        }
    }
}

static void an_offset_past_the_end_is_the_end(void **state)
{
    const struct source *source = unit_source(UNIT(state), "t", "one\ntwo");
    struct place place = source_place(source, 4000000000u);

    assert_int_equal(place.line, 2);
    assert_int_equal(place.column, 4);
}

static void lines_exclude_their_line_ending(void **state)
{
    const struct source *source = unit_source(UNIT(state), "t", "one\r\ntwo\n\nfour");
    static const char *const lines[] = { "", "one", "two", "", "four", "", "" };

    for (uint32_t line = 0; line < sizeof lines / sizeof lines[0]; line++)
        assert_string_equal(unit_text(UNIT(state), source_line(source, line)), lines[line]);
    assert_int_equal(source->line_count, 4);
}

static void a_final_newline_begins_an_empty_line(void **state)
{
    assert_int_equal(unit_source(UNIT(state), "t", "a\n")->line_count, 2);
    assert_int_equal(unit_source(UNIT(state), "t", "")->line_count, 1);
}

static void sources_are_numbered_and_kept_in_order(void **state)
{
    const struct source *first = unit_source(UNIT(state), "first", "");
    const struct source *second = unit_source(UNIT(state), "second", "");

    assert_int_equal(first->number, 0);
    assert_int_equal(second->number, 1);
    assert_ptr_equal(UNIT(state)->sources.first, first);
    assert_ptr_equal(first->next, second);
    assert_null(second->next);
    assert_false(first->on_disk);
}

static void spans_are_joined_and_read(void **state)
{
    const struct source *source = unit_source(UNIT(state), "t", "abcdef");
    struct span a = { source, 1, 2 }, b = { source, 4, 5 };

    assert_string_equal(unit_text(UNIT(state), span_text(span_join(a, b))), "bcde");
    assert_string_equal(unit_text(UNIT(state), span_text(a)), "b");
    assert_int_equal(span_text(SPAN_NONE).length, 0);
}

/* ---- files ----------------------------------------------------------------------------------- */

static char folder[] = "/tmp/test_source_XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static const char *path_of(char *path, size_t size, const char *name)
{
    snprintf(path, size, "%s/%s", folder, name);
    return path;
}

static void write_file(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void a_file_is_read_with_all_its_bytes(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source;
    struct str why = { 0 };
    char path[200];

    write_file(path_of(path, sizeof path, "bytes"), "a\0b\r\n\xFF", 6);
    source = source_read(&unit->sources, str_of(path), 6, &why);
    assert_non_null(source);
    assert_int_equal(source->text.length, 6);
    assert_memory_equal(source->text.at, "a\0b\r\n\xFF", 6);
    assert_string_equal(unit_text(unit, source->name), path);
    assert_true(source->on_disk);
    unlink(path);
}

static void a_file_larger_than_the_limit_is_rejected(void **state)
{
    struct unit *unit = UNIT(state);
    struct str why = { 0 };
    char path[200];

    write_file(path_of(path, sizeof path, "long"), "1234567", 7);
    assert_null(source_read(&unit->sources, str_of(path), 6, &why));
    assert_int_equal(why.length, 0);
    assert_non_null(source_read(&unit->sources, str_of(path), 7, &why));
    unlink(path);
}

static void unreadable_files_are_rejected_with_the_reason(void **state)
{
    struct unit *unit = UNIT(state);
    struct str why = { 0 };
    char path[200];

    assert_null(source_read(&unit->sources, str_of(path_of(path, sizeof path, "none")), 9, &why));
    assert_string_equal(unit_text(unit, why), "No such file or directory");
    assert_null(source_read(&unit->sources, str_of(folder), 9, &why));
    assert_string_equal(unit_text(unit, why), "it is a directory");
    assert_null(source_read(&unit->sources, STR(""), 9, &why));
    assert_string_equal(unit_text(unit, why), "No such file or directory");
    assert_int_equal(unit->sources.count, 0);
}

static void a_hyphen_is_standard_input_and_not_a_file(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source;
    struct str why = { 0 };
    int saved = dup(STDIN_FILENO), file;
    char path[200];

    write_file(path_of(path, sizeof path, "in"), "spec {}\n", 8);
    file = open(path, O_RDONLY);
    assert_true(file >= 0 && dup2(file, STDIN_FILENO) == STDIN_FILENO);
    source = source_read(&unit->sources, STR("-"), 100, &why);
    dup2(saved, STDIN_FILENO);
    close(saved);
    close(file);
    unlink(path);
    assert_non_null(source);
    assert_string_equal(unit_text(unit, source->name), "<stdin>");
    assert_string_equal(unit_text(unit, source->text), "spec {}\n");
    assert_false(source->on_disk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(every_offset_has_the_line_and_column_a_reader_counts),
        UNIT_TEST(an_offset_past_the_end_is_the_end),
        UNIT_TEST(lines_exclude_their_line_ending),
        UNIT_TEST(a_final_newline_begins_an_empty_line),
        UNIT_TEST(sources_are_numbered_and_kept_in_order),
        UNIT_TEST(spans_are_joined_and_read),
        UNIT_TEST(a_file_is_read_with_all_its_bytes),
        UNIT_TEST(a_file_larger_than_the_limit_is_rejected),
        UNIT_TEST(unreadable_files_are_rejected_with_the_reason),
        UNIT_TEST(a_hyphen_is_standard_input_and_not_a_file),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
