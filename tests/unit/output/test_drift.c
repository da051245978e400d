/* Differences from the disk, and removed files. */
#include "outputs.h"

#include "output/drift.h"

static struct drifts drifts;

/* The differences as text: "stale gen/a.h, extra gen/b.h". */
static const char *found(void)
{
    static const char *const words[] = { "stale", "missing", "extra" };
    struct buf out;

    buf_init(&out, &arena, SIZE_MAX);
    for (size_t i = 0; i < drifts.count; i++)
        buf_print(&out, "%s%s %.*s", i ? ", " : "", words[drifts.items[i].kind],
                  STR_ARGS(drifts.items[i].path));
    buf_add_char(&out, '\0');
    return out.at;
}

static const char *check(void)
{
    if (!drift_find(&set, &diags, &drifts))
        fail_msg("%s", printed());
    return found();
}

static const char *clean(bool dry_run)
{
    if (!drift_clean(&set, dry_run, &diags, &drifts))
        fail_msg("%s", printed());
    return found();
}

static void differences_of_every_kind(void **state)
{
    (void)state;
    add("gen/missing.h", MARKER "\n");
    add("gen/stale.h", MARKER "\nnew\n");
    add("gen/same.h", MARKER "\n");
    assert_string_equal(check(), "missing gen/missing.h, missing gen/stale.h, missing gen/same.h");
    assert_int_equal(count_entries("."), 0);
    assert_int_equal(mkdir("gen", 0777) | mkdir("gen/sub", 0777), 0);
    put("gen/stale.h", MARKER "\nold\n");
    put("gen/same.h", MARKER "\n");
    put("gen/z.h", "/* " MARKER " */\n");
    put("gen/extra.h", "#pragma once\n// " MARKER "\n");
    put("gen/other.hpp", "// " OTHER "\n");
    put("gen/mine.h", "int x;\n");
    put("gen/sub/far.h", "// " MARKER "\n");
    assert_int_equal(symlink("same.h", "gen/link.h"), 0);
    assert_string_equal(check(), "missing gen/missing.h, stale gen/stale.h, extra gen/extra.h, "
                                 "extra gen/z.h");
    assert_true(str_is(drifts.items[1].old, MARKER "\nold\n"));
    assert_ptr_equal(drifts.items[1].artifact, &artifacts[1]);
    assert_null(drifts.items[2].artifact);
}

static void files_beside_the_target_of_a_link_are_not_extra(void **state)
{
    (void)state;
    assert_int_equal(mkdir("far", 0777) | symlink("far/a.h", "a.h"), 0);
    put("far/a.h", MARKER "\n");
    put("far/b.h", MARKER "\n");
    add("a.h", MARKER "\n");
    assert_string_equal(check(), "");
    add("far/a2.h", MARKER "\n");
    assert_string_equal(check(), "missing far/a2.h, extra far/b.h");
}

static void line_endings_are_reported(void **state)
{
    (void)state;
    add("a", "x\ny\n");
    put("a", "x\r\ny\r\n");
    check();
    assert_true(drifts.items[0].only_line_ends);
    put("a", "x\r\nz\r\n");
    check();
    assert_false(drifts.items[0].only_line_ends);
    put("a", "x\ny");
    check();
    assert_false(drifts.items[0].only_line_ends);
}

static void check_works_in_a_read_only_folder(void **state)
{
    (void)state;
    assert_int_equal(mkdir("gen", 0777), 0);
    put("gen/a", "a\n");
    assert_int_equal(chmod("gen/a", 0444) | chmod("gen", 0555), 0);
    add("gen/a", "b\n");
    assert_string_equal(check(), "stale gen/a");
    assert_int_equal(chmod("gen", 0777), 0);
}

static void clean_removes_extra_files_only(void **state)
{
    static const char extra[] = "extra gen/.a.h.statusgen-7, extra gen/.gone.h.statusgen-7, "
                                "extra gen/gone.h";

    (void)state;
    assert_int_equal(mkdir("gen", 0777), 0);
    add("gen/a.h", MARKER "\nnew\n");
    put("gen/a.h", MARKER "\nold\n");
    put("gen/gone.h", MARKER "\n");
    put("gen/mine.h", "int x;\n");
    put("gen/.a.h.statusgen-7", "half");
    put("gen/.gone.h.statusgen-7", MARKER "\n");
    put("gen/.mine.statusgen-7", "?");
    assert_string_equal(clean(true), extra);
    assert_int_equal(count_entries("gen"), 6);
    assert_string_equal(clean(false), extra);
    assert_string_equal(text_of("gen/a.h"), MARKER "\nold\n");
    assert_int_equal(count_entries("gen"), 3);
    assert_string_equal(clean(false), "");
}

static void clean_keeps_read_only_files(void **state)
{
    (void)state;
    add("a.h", MARKER "\n");
    put("gone.h", MARKER "\n");
    put("gone2.h", MARKER "\n");
    assert_int_equal(chmod("gone.h", 0444), 0);
    assert_false(drift_clean(&set, false, &diags, &drifts));
    assert_string_equal(found(), "extra gone2.h");
    assert_non_null(strstr(printed(), "E0612"));
    assert_string_equal(text_of("gone.h"), MARKER "\n");
}

static void an_empty_set_is_fine(void **state)
{
    (void)state;
    assert_string_equal(check(), "");
    assert_string_equal(clean(false), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(differences_of_every_kind),      TEST(files_beside_the_target_of_a_link_are_not_extra),
        TEST(line_endings_are_reported),      TEST(check_works_in_a_read_only_folder),
        TEST(clean_removes_extra_files_only), TEST(clean_keeps_read_only_files),
        TEST(an_empty_set_is_fine),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
