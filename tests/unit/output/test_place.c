/* Locations of outputs: one folder for all its spellings, links followed, locks released. */
#include "base/arena.h"
#include "base/diag.h"
#include "output/place.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char folder_path[] = "/tmp/statusgen-place-XXXXXX";
static struct arena arena;
static struct diags diags;
static struct folders folders;

static int set_up(void **state)
{
    (void)state;
    strcpy(folder_path + strlen(folder_path) - 6, "XXXXXX");
    diags_init(&diags, &arena);
    folders = (struct folders){ .arena = &arena };
    return mkdtemp(folder_path) == NULL || chdir(folder_path) != 0;
}

static int tear_down(void **state)
{
    char command[100];

    (void)state;
    folders_close(&folders);
    arena_free(&arena);
    snprintf(command, sizeof command, "rm -rf %s", folder_path);
    return chdir("/") != 0 || system(command) != 0;
}

static struct destination find(const char *path)
{
    struct destination destination;

    if (!folders_resolve(&folders, str_of(path), &destination, &diags))
        fail_msg("refused: %s", path);
    return destination;
}

static void spellings_of_one_location(void **state)
{
    static const char *const spellings[] = { "gen/a.h",   "./gen/a.h",      "gen//a.h",
                                             "gen/./a.h", "gen/new/../a.h", "new/../gen/a.h",
                                             "link/a.h",  "gen/sub/../a.h", "link.h",
                                             "deep.h" };
    struct destination first;

    (void)state;
    assert_int_equal(mkdir("gen", 0777) | mkdir("gen/sub", 0777), 0);
    assert_int_equal(symlink("gen", "link") | symlink("gen/a.h", "link.h"), 0);
    assert_int_equal(symlink("link.h", "deep.h"), 0);
    first = find("gen/a.h");
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
        struct destination other = find(spellings[i]);

        if (other.folder != first.folder || strcmp(other.name, first.name) != 0)
            fail_msg("another place: %s", spellings[i]);
    }
}

static void missing_locations(void **state)
{
    (void)state;
    assert_ptr_equal(find("a/b/x").folder, find("a/./c/../b/y").folder);
    assert_ptr_not_equal(find("a/b/x").folder, find("a/x").folder);
    assert_string_equal(find("a/b/c/../../x").folder->path, "a");
    assert_string_equal(find("a/../../../../../../x").folder->rest, "");
    assert_string_equal(find("x").folder->path, ".");
}

static void a_link_is_resolved_to_its_target(void **state)
{
    struct destination place;

    (void)state;
    assert_int_equal(mkdir("gen", 0777) | mkdir("far", 0777), 0);
    assert_int_equal(symlink("../far/a.h", "gen/a.h"), 0);
    place = find("gen/a.h");
    assert_string_equal(place.folder->path, "gen/../far");
    assert_string_equal(place.home->path, "gen");
    assert_ptr_equal(place.folder, find("far/b.h").folder);
}

static void rejected_locations(void **state)
{
    static const struct {
        const char *path, *id;
    } rows[] = {
        { "", "E0610" },          { "gen/", "E0610" },     { "gen/..", "E0610" },
        { ".", "E0610" },         { "dir", "E0602" },      { "file/x", "E0602" },
        { "pipe", "E0602" },      { "to_dir", "E0602" },   { "self", "E0610" },
        { "/dev/null", "E0602" }, { "file/x/y", "E0602" },
    };
    char long_path[400];

    (void)state;
    assert_int_equal(mkdir("dir", 0777) | mkfifo("pipe", 0666) | symlink("self", "self"), 0);
    assert_int_equal(symlink("dir", "to_dir") | close(creat("file", 0666)), 0);
    memset(long_path, 'x', sizeof long_path - 1);
    long_path[sizeof long_path - 1] = '\0';
    for (size_t i = 0; i <= sizeof rows / sizeof rows[0]; i++) {
        bool last = i == sizeof rows / sizeof rows[0];
        const char *path = last ? long_path : rows[i].path, *id = last ? "E0610" : rows[i].id;
        struct destination destination;
        struct buf out;

        diags_init(&diags, &arena);
        assert_false(folders_resolve(&folders, str_of(path), &destination, &diags));
        buf_init(&out, &arena, SIZE_MAX);
        diags_print(&diags, (struct diag_style){ .format = DIAG_TEXT }, &out);
        buf_add_char(&out, '\0');
        if (!strstr(out.at, id) || !strstr(out.at, "help: "))
            fail_msg("%s: %s", path, out.at);
    }
}

static void folders_are_created_on_request(void **state)
{
    struct folder *folder = find("a/b/c/x").folder;

    (void)state;
    assert_true(folders_open(&folders, LOCK_SHARED, &diags));
    assert_false(sys_is_open(folder->file));
    folders_close(&folders);
    assert_int_not_equal(access("a", F_OK), 0);
    assert_true(folders_make(&folders, &diags) && folders_open(&folders, LOCK_NONE, &diags));
    assert_true(sys_is_open(folder->file));
    assert_int_equal(access("a/b/c", F_OK), 0);
}

/* tests/fault tests that waiting ends, with a faster clock. */
static void shared_locks_are_compatible(void **state)
{
    int other;

    (void)state;
    assert_int_equal(mkdir("gen", 0777), 0);
    other = open("gen", O_RDONLY);
    assert_int_equal(flock(other, LOCK_SH), 0);
    find("gen/x");
    assert_true(folders_open(&folders, LOCK_SHARED, &diags));
    folders_close(&folders);
    close(other);
    assert_true(folders_open(&folders, LOCK_EXCLUSIVE, &diags));
    other = open("gen", O_RDONLY);
    assert_int_equal(flock(other, LOCK_SH | LOCK_NB), -1);
    folders_close(&folders);
    assert_int_equal(flock(other, LOCK_EX | LOCK_NB), 0);
    close(other);
}

static void locks_are_taken_in_one_order(void **state)
{
    const struct folder *before = NULL;

    (void)state;
    for (char name[] = "a/x"; name[0] <= 'h'; name[0]++)
        find(name);
    assert_true(folders_make(&folders, &diags) && folders_open(&folders, LOCK_EXCLUSIVE, &diags));
    for (const struct folder *folder = folders.first; folder; folder = folder->next) {
        assert_true(folder->locked);
        assert_true(!before || sys_compare_ids(before->id, folder->id) < 0);
        before = folder;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(spellings_of_one_location, set_up, tear_down),
        cmocka_unit_test_setup_teardown(missing_locations, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_link_is_resolved_to_its_target, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rejected_locations, set_up, tear_down),
        cmocka_unit_test_setup_teardown(folders_are_created_on_request, set_up, tear_down),
        cmocka_unit_test_setup_teardown(shared_locks_are_compatible, set_up, tear_down),
        cmocka_unit_test_setup_teardown(locks_are_taken_in_one_order, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
