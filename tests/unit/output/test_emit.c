/* The output set in real directories: files that are written, kept and rejected. */
#include "outputs.h"

#include "output/emit.h"

static struct artifact depfile;
static struct emit_report report;

static void write_all(void)
{
    if (!emit_write(&set, false, &diags, &report) || diags.count > 0)
        fail_msg("%s", printed());
}

/* A write that fails with all of WORDS in its message. */
static void refuses(const char *const *words)
{
    const char *text;

    assert_false(emit_write(&set, false, &diags, &report));
    text = printed();
    for (; *words; words++)
        if (!strstr(text, *words))
            fail_msg("no \"%s\" in: %s", *words, text);
    assert_non_null(strstr(text, "help: "));
}

#define REFUSES(...) refuses((const char *const[]){ __VA_ARGS__, NULL })

/* ---- writing --------------------------------------------------------------------------------- */

static void writes_only_what_changed(void **state)
{
    struct stat before;

    (void)state;
    add("gen/sub/a.c", "a\n");
    add("gen/a.h", "h\n");
    write_all();
    assert_int_equal(report.changed, 2);
    assert_string_equal(text_of("gen/sub/a.c"), "a\n");
    put("gen/a.h", "old\n");
    before = status_of("gen/sub/a.c");
    write_all();
    assert_int_equal(report.changed, 1);
    assert_int_equal(report.states[0], EMIT_UNCHANGED);
    assert_int_equal(report.states[1], EMIT_WRITTEN);
    assert_string_equal(text_of("gen/a.h"), "h\n");
    assert_true(before.st_ino == status_of("gen/sub/a.c").st_ino);
    assert_true(before.st_mtim.tv_nsec == status_of("gen/sub/a.c").st_mtim.tv_nsec);
    assert_int_equal(count_entries("gen"), 2);
}

static void files_of_others_stay_unless_forced(void **state)
{
    (void)state;
    add("a.h", MARKER "\na\n");
    add("b.h", MARKER "\nb\n");
    add("c.h", MARKER "\nc\n");
    put("a.h", "mine\n");
    put("b.h", OTHER "\n");
    put("c.h", "");
    REFUSES("E0613", "`a.h`", "--force");
    assert_string_equal(text_of("b.h"), OTHER "\n");
    set.force = true;
    write_all();
    assert_int_equal(report.states[0], EMIT_REPLACED);
    assert_int_equal(report.states[1], EMIT_WRITTEN);
    assert_int_equal(report.states[2], EMIT_WRITTEN);
}

static void compares_to_the_last_byte(void **state)
{
    static const char *const texts[] = { "", "a", "b", "ab", "a\n" };

    (void)state;
    add("x", "");
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        for (size_t j = 0; j < sizeof texts / sizeof texts[0]; j++) {
            put("x", texts[i]);
            artifacts[0].bytes = str_of(texts[j]);
            write_all();
            assert_int_equal(report.states[0], i == j ? EMIT_UNCHANGED : EMIT_WRITTEN);
            assert_string_equal(text_of("x"), texts[j]);
        }
    }
}

static void differences_anywhere_in_large_files_are_found(void **state)
{
    const size_t places[] = { 0, 65535, 65536, 65537, 131071, 131072, 199999 };
    char *bytes = arena_alloc(&arena, 200000);

    (void)state;
    memset(bytes, 'x', 200000);
    add("x", "");
    artifacts[0].bytes = (struct str){ bytes, 200000 };
    write_all();
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        bytes[places[i]]++;
        write_all();
        assert_int_equal(report.changed, 1);
        write_all();
        assert_int_equal(report.changed, 0);
    }
}

static void dry_run_writes_nothing(void **state)
{

    (void)state;
    add("gen/a.c", "a\n");
    add("b", "b\n");
    set.stamp = STR("stamp");
    put("b", "old\n");
    assert_true(emit_write(&set, true, &diags, &report));
    assert_int_equal(report.states[0], EMIT_WOULD_WRITE);
    assert_int_equal(report.states[1], EMIT_WOULD_WRITE);
    assert_int_equal(report.changed, 2);
    assert_string_equal(text_of("b"), "old\n");
    assert_int_equal(count_entries("."), 1);
}

static void modes_are_kept(void **state)
{
    (void)state;
    add("script", "new\n");
    put("script", "old\n");
    assert_int_equal(chmod("script", 0751), 0);
    write_all();
    assert_int_equal(status_of("script").st_mode & 0777, 0751);
}

static void links_are_written_through(void **state)
{
    (void)state;
    assert_int_equal(mkdir("far", 0777) | symlink("far/real", "link"), 0);
    assert_int_equal(symlink("far/none", "dangling"), 0);
    put("far/real", "old\n");
    add("link", "new\n");
    add("dangling", "made\n");
    write_all();
    assert_true(S_ISLNK(status_of("link").st_mode));
    assert_string_equal(text_of("far/real"), "new\n");
    assert_string_equal(text_of("far/none"), "made\n");
    assert_int_equal(count_entries("far"), 2);
}

static void odd_names(void **state)
{
    static const char *const names[] = { "-rf", "a b/c d", "it's\"", "caf\xC3\xA9", "*", "a\nb" };
    char longest[256];

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        add(names[i], "x\n");
    memset(longest, 'x', 255);
    longest[255] = '\0';
    add(longest, "x\n");
    write_all();
    for (size_t i = 0; i < set.count; i++)
        assert_string_equal(text_of(artifacts[i].path.at), "x\n");
    assert_int_equal(count_entries("."), 7);
}

static void abandoned_temporaries_are_removed(void **state)
{
    (void)state;
    add("a", "x\n");
    put("a", "x\n");
    put(".a.statusgen-1", "half");
    put(".b.statusgen-1", "not of this set");
    put(".a.statusgen-1x", "no temporary file");
    write_all();
    assert_int_equal(report.changed, 0);
    assert_string_equal(text_of(".a.statusgen-1"), "(none)");
    assert_int_equal(count_entries("."), 3);
}

/* ---- depfile and stamp ----------------------------------------------------------------------- */

static void the_stamp_is_touched_but_not_the_depfile(void **state)
{
    const struct timespec old[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };

    (void)state;
    add("a", "a\n");
    depfile = (struct artifact){ .path = STR("dep/a.d"), .bytes = STR("a: b\n") };
    set.depfile = &depfile;
    set.stamp = STR("dep/stamp");
    write_all();
    assert_string_equal(text_of("dep/a.d"), "a: b\n");
    assert_int_equal(status_of("dep/stamp").st_size, 0);
    put("dep/stamp", "kept");
    assert_int_equal(utimensat(AT_FDCWD, "dep/a.d", old, 0), 0);
    assert_int_equal(utimensat(AT_FDCWD, "dep/stamp", old, 0), 0);
    write_all();
    assert_int_equal(report.changed, 0);
    assert_int_equal(status_of("dep/a.d").st_mtim.tv_sec, 1000);
    assert_true(status_of("dep/stamp").st_mtim.tv_sec > 1000);
    assert_string_equal(text_of("dep/stamp"), "kept");
}

static void no_stamp_after_a_failure(void **state)
{
    (void)state;
    add("a", "a\n");
    set.stamp = STR("stamp");
    put("a", "old\n");
    assert_int_equal(chmod("a", 0444), 0);
    REFUSES("E0604");
    assert_string_equal(text_of("stamp"), "(none)");
}

/* ---- refusals -------------------------------------------------------------------------------- */

static void two_outputs_with_one_path(void **state)
{
    (void)state;
    assert_int_equal(mkdir("gen", 0777) | symlink("gen", "link"), 0);
    add("gen/a.h", "1\n");
    add("b.h", "2\n");
    add("link/../link/a.h", "3\n");
    REFUSES("E0603", "gen/a.h", "link/../link/a.h");
    assert_int_equal(count_entries("gen"), 0);
    assert_string_equal(text_of("b.h"), "(none)");
    set.count = 2;
    set.stamp = STR("gen/../b.h");
    REFUSES("E0603", "b.h", "gen/../b.h");
}

static void all_read_only_files_are_reported_at_once(void **state)
{
    (void)state;
    add("new/c.h", "c\n");
    add("a.h", "new\n");
    add("b.h", "new\n");
    add("same.h", "same\n");
    put("a.h", "old\n");
    put("b.h", "old\n");
    put("same.h", "same\n");
    assert_int_equal(chmod("a.h", 0444) | chmod("b.h", 0444) | chmod("same.h", 0444), 0);
    REFUSES("E0604", "`a.h` would change and is read-only", "`b.h`", "p4 edit");
    assert_string_equal(text_of("a.h"), "old\n");
    assert_int_equal(count_entries("."), 3);
    assert_int_equal(report.states[0], EMIT_NOT_WRITTEN);
    assert_int_equal(chmod("a.h", 0644) | chmod("b.h", 0644), 0);
    write_all();
    assert_int_equal(report.states[3], EMIT_UNCHANGED);
}

static void paths_that_are_not_files_are_rejected(void **state)
{
    (void)state;
    add("new/x", "x\n");
    add("dir", "x\n");
    add("pipe", "x\n");
    add("file/x", "x\n");
    assert_int_equal(mkdir("dir", 0777) | mkfifo("pipe", 0666), 0);
    put("file", "");
    REFUSES("`dir`: it is a directory", "`pipe`: it is a named pipe", "`file/x`: a part of");
    assert_int_equal(count_entries("."), 3);
}

static void a_folder_that_cannot_be_created(void **state)
{
    (void)state;
    assert_int_equal(symlink("nowhere/at/all", "gen"), 0);
    add("gen/a", "x\n");
    REFUSES("E0605", "gen");
}

static void an_empty_set_is_fine(void **state)
{
    (void)state;
    write_all();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(writes_only_what_changed),
        TEST(files_of_others_stay_unless_forced),
        TEST(compares_to_the_last_byte),
        TEST(differences_anywhere_in_large_files_are_found),
        TEST(dry_run_writes_nothing),
        TEST(modes_are_kept),
        TEST(links_are_written_through),
        TEST(odd_names),
        TEST(abandoned_temporaries_are_removed),
        TEST(the_stamp_is_touched_but_not_the_depfile),
        TEST(no_stamp_after_a_failure),
        TEST(two_outputs_with_one_path),
        TEST(all_read_only_files_are_reported_at_once),
        TEST(paths_that_are_not_files_are_rejected),
        TEST(a_folder_that_cannot_be_created),
        TEST(an_empty_set_is_fine),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
