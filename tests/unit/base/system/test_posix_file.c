/* Links are followed on request, a file is created once, and error numbers become problems. */
#include "unit.h"

#include "base/system/system.h"

#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/statusgen-system-XXXXXX";

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(folder) && chdir(folder) == 0 && symlink("file", "link") == 0 ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    unlink("link");
    unlink("file");
    return rmdir(folder);
}

static void write_text(const char *name, const char *text)
{
    struct sys_file file;

    assert_int_equal(sys_create(SYS_HERE, name, NULL, &file), 0);
    assert_int_equal(sys_write(file, text, strlen(text)), 0);
    assert_int_equal(sys_close(file), 0);
}

static void a_file_is_created_once(void **state)
{
    struct sys_file file;

    (void)state;
    write_text("file", "text");
    assert_int_equal(sys_problem(sys_create(SYS_HERE, "file", NULL, &file)), SYS_EXISTS);
    assert_int_equal(sys_remove(SYS_HERE, "file"), 0);
    assert_int_equal(sys_problem(sys_remove(SYS_HERE, "file")), SYS_MISSING);
}

static void links_are_followed_on_request(void **state)
{
    struct sys_status status, target;
    struct sys_file file;

    (void)state;
    assert_int_equal(sys_problem(sys_status(SYS_HERE, "link", SYS_FOLLOW, &status)), SYS_MISSING);
    assert_int_equal(sys_status(SYS_HERE, "link", SYS_PLAIN, &status), 0);
    assert_int_equal(status.type, SYS_LINK);
    write_text("file", "text");
    assert_int_equal(sys_status(SYS_HERE, "link", SYS_FOLLOW, &status), 0);
    assert_int_equal(sys_status(SYS_HERE, "file", SYS_PLAIN, &target), 0);
    assert_int_equal(sys_compare_ids(status.id, target.id), 0);
    assert_int_equal(status.size, 4);
    assert_int_equal(sys_problem(sys_open(SYS_HERE, "link", SYS_PLAIN, &file)), SYS_BAD_PATH);
    assert_int_equal(sys_open(SYS_HERE, "link", SYS_FOLLOW, &file), 0);
    assert_int_equal(sys_close(file), 0);
    assert_int_equal(sys_remove(SYS_HERE, "file"), 0);
}

static void reading_stops_at_the_end_of_the_file(void **state)
{
    char bytes[8];
    struct sys_file file;
    size_t got;

    (void)state;
    write_text("file", "text");
    assert_int_equal(sys_open(SYS_HERE, "file", SYS_PLAIN, &file), 0);
    assert_int_equal(sys_read(file, bytes, 3, &got), 0);
    assert_int_equal(got, 3);
    assert_int_equal(sys_read(file, bytes, sizeof bytes, &got), 0);
    assert_int_equal(got, 1);
    assert_int_equal(sys_close(file), 0);
    assert_int_equal(sys_remove(SYS_HERE, "file"), 0);
}

static void a_link_that_does_not_fit_is_detected(void **state)
{
    char target[8];
    size_t length;

    (void)state;
    assert_int_equal(sys_read_link("link", target, sizeof target, &length), 0);
    assert_int_equal(length, 4);
    assert_int_equal(sys_read_link("link", target, 3, &length), 0);
    assert_int_equal(length, 3);
    assert_int_equal(sys_problem(sys_read_link("none", target, 3, &length)), SYS_MISSING);
}

static void each_errno_has_an_error(void **state)
{
    (void)state;
    for (int problem = SYS_NONE; problem <= SYS_OTHER; problem++)
        assert_int_equal(sys_problem(sys_error((enum sys_problem)problem)), problem);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_file_is_created_once),
        UNIT_TEST(links_are_followed_on_request),
        UNIT_TEST(reading_stops_at_the_end_of_the_file),
        UNIT_TEST(a_link_that_does_not_fit_is_detected),
        UNIT_TEST(each_errno_has_an_error),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
