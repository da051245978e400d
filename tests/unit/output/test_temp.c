/* Temporary files: their names, their modes, and their removal. */
#include "output/temp.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char folder_path[] = "/tmp/statusgen-temp-XXXXXX";
static int folder;

static int set_up(void **state)
{
    (void)state;
    strcpy(folder_path + strlen(folder_path) - 6, "XXXXXX");
    folder = mkdtemp(folder_path) ? open(folder_path, O_RDONLY | O_DIRECTORY) : -1;
    return folder < 0;
}

static int tear_down(void **state)
{
    (void)state;
    unlinkat(folder, "a", 0);
    unlinkat(folder, "b", 0);
    unlinkat(folder, "old", 0);
    close(folder);
    return rmdir(folder_path); /* fails if anything else is left */
}

static void names(void **state)
{
    static const struct {
        const char *entry, *name;
        bool is;
    } rows[] = {
        { ".a.h.statusgen-12", "a.h", true },
        { ".a.h.statusgen-12", NULL, true },
        { ".a.h.statusgen-12", "b.h", false },
        { ".a.h.statusgen-", "a.h", false },
        { ".a.h.statusgen-12x", NULL, false },
        { "a.h.statusgen-12", NULL, false },
        { ".a.h", NULL, false },
        { ".a.h.statusgen-12", "a", false },
        { ".a.statusgen-1.statusgen-2", "a", false },
        { ".a.statusgen-1.statusgen-2", "a.statusgen-1", true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (temp_is_for(rows[i].entry, rows[i].name) != rows[i].is)
            fail_msg("%s for %s", rows[i].entry, rows[i].name ? rows[i].name : "any");
}

static void long_names_fit_and_differ(void **state)
{
    struct temp temps[2] = { 0 };
    char name[2][256];

    (void)state;
    for (int i = 0; i < 2; i++) {
        memset(name[i], 'x', 255);
        memcpy(name[i] + 219, "\xC3\xA9", 2); /* where it is cut */
        name[i][254] = i ? 'a' : 'b';
        name[i][255] = '\0';
        temps[i] = (struct temp){ .folder = { .handle = folder }, .name = name[i] };
    }
    temps_begin(temps, 2);
    temps_end();
    assert_string_not_equal(temps[0].own_name, temps[1].own_name);
    for (int i = 0; i < 2; i++) {
        assert_true(strlen(temps[i].own_name) <= 255);
        assert_true(temp_is_for(temps[i].own_name, name[i]));
        assert_false(temp_is_for(temps[i].own_name, name[1 - i]));
    }
}

static mode_t mode_of(const char *name)
{
    struct stat status;

    assert_int_equal(fstatat(folder, name, &status, 0), 0);
    return status.st_mode & 07777;
}

static void modes(void **state)
{
    struct temp temps[2] = { { .folder = { .handle = folder }, .name = "a", .bytes = STR("1") },
                             { .folder = { .handle = folder }, .name = "b", .bytes = STR("2") } };
    int file = openat(folder, "old", O_WRONLY | O_CREAT, 0600);
    struct sys_status old;
    struct temp_failure failure = { 0 };
    mode_t before = umask(027);
    size_t renamed;

    (void)state;
    assert_int_equal(fchmod(file, 04751), 0);
    assert_int_equal(sys_status_of((struct sys_file){ .handle = file }, &old), 0);
    assert_int_equal(close(file), 0);
    temps_begin(temps, 2);
    assert_true(temp_write(0, NULL, &failure));
    assert_true(temp_write(1, &old, &failure));
    assert_true(temps_rename(&renamed, &failure));
    temps_end();
    umask(before);
    assert_int_equal(renamed, 2);
    assert_int_equal(mode_of("a"), 0640);
    assert_int_equal(mode_of("b"), 0751);
}

static void failures_name_the_file_and_leave_no_temporary(void **state)
{
    struct temp temps[2] = { { .folder = { .handle = folder }, .name = "a", .bytes = STR("1") },
                             { .folder = SYS_CLOSED, .name = "b", .bytes = STR("2") } };
    struct temp_failure failure = { 0 };

    (void)state;
    temps_begin(temps, 2);
    assert_true(temp_write(0, NULL, &failure));
    assert_false(temp_write(1, NULL, &failure));
    temps_end();
    assert_int_equal(failure.index, 1);
    assert_string_equal(failure.doing, "making a temporary file");
    assert_int_not_equal(faccessat(folder, temps[0].own_name, F_OK, 0), 0);
}

/* In a child: a signal between making and renaming. */
static void strike(int number, bool ignored)
{
    struct temp temps[1] = { { .folder = { .handle = folder }, .name = "a", .bytes = STR("1") } };
    struct temp_failure failure = { 0 };
    size_t renamed;

    signal(number, ignored ? SIG_IGN : SIG_DFL);
    temps_begin(temps, 1);
    temp_write(0, NULL, &failure);
    raise(number);
    temps_rename(&renamed, &failure);
    temps_end();
    _exit(0);
}

static int status_after(int number, bool ignored)
{
    pid_t child = fork();
    int status;

    if (child == 0)
        strike(number, ignored);
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static void signals_remove_the_files_and_end_the_process(void **state)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        int status = status_after(numbers[i], false);

        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        assert_int_not_equal(faccessat(folder, "a", F_OK, 0), 0);
    }
}

static void ignored_signals_stay_ignored(void **state)
{
    int status = status_after(SIGHUP, true);

    (void)state;
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_int_equal(faccessat(folder, "a", F_OK, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),
        cmocka_unit_test_setup_teardown(long_names_fit_and_differ, set_up, tear_down),
        cmocka_unit_test_setup_teardown(modes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(failures_name_the_file_and_leave_no_temporary, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(signals_remove_the_files_and_end_the_process, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(ignored_signals_stay_ignored, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
