/* Files at a revision are read from git, and errors of git are distinguished from missing files. */
#include "unit.h"

#include "project/git.h"

#include <stdio.h>
#include <unistd.h>

/* A repository in its own folder, which becomes the current one; skipped without git. */
static void enter_repository(void)
{
    static const char commands[] =
        "git init -q . && git config user.email a@example.org && git config user.name A && "
        "mkdir -p sub && printf 'one\\n' > sub/file && : > empty && git add -A && git commit -q -m a && "
        "printf 'two\\n' > sub/file";
    char folder[] = "/tmp/statusgen-git-XXXXXX";

    if (system("git --version > /dev/null 2>&1") != 0)
        skip();
    assert_non_null(mkdtemp(folder));
    assert_int_equal(chdir(folder), 0);
    assert_int_equal(system(commands), 0);
}

static void leave_repository(void)
{
    char folder[4096];

    assert_non_null(getcwd(folder, sizeof folder));
    assert_int_equal(system("rm -rf ./* ./.git"), 0);
    assert_int_equal(chdir("/"), 0);
    assert_int_equal(rmdir(folder), 0);
}

static enum git_outcome read_at(struct unit *unit, const char *revision, const char *path,
                                const char **said)
{
    struct str bytes = { 0 }, why = { 0 };
    enum git_outcome outcome = git_read(&unit->arena, str_of(revision), str_of(path), &bytes, &why);

    *said = unit_text(unit, outcome == GIT_FOUND ? bytes : why);
    return outcome;
}

static void a_file_is_read_as_it_was_at_the_revision(void **state)
{
    const char *said;

    enter_repository();
    assert_int_equal(read_at(UNIT(state), "HEAD", "sub/file", &said), GIT_FOUND);
    assert_string_equal(said, "one\n");
    assert_int_equal(read_at(UNIT(state), "HEAD", "empty", &said), GIT_FOUND);
    assert_string_equal(said, "");
    assert_int_equal(chdir("sub"), 0);
    assert_int_equal(read_at(UNIT(state), "HEAD", "./file", &said), GIT_FOUND);
    assert_int_equal(read_at(UNIT(state), "HEAD", "../empty", &said), GIT_FOUND);
    assert_int_equal(chdir(".."), 0);
    leave_repository();
}

static void a_missing_file_is_not_a_failure(void **state)
{
    const char *said;

    enter_repository();
    assert_int_equal(read_at(UNIT(state), "HEAD", "sub/other", &said), GIT_NOT_FOUND);
    assert_int_equal(read_at(UNIT(state), "HEAD", "none/file", &said), GIT_FAILED);
    leave_repository();
}

static void an_error_of_git_is_a_failure_with_its_message(void **state)
{
    const char *said;

    enter_repository();
    assert_int_equal(read_at(UNIT(state), "nothing", "empty", &said), GIT_FAILED);
    assert_non_null(strstr(said, "nothing"));
    assert_int_equal(read_at(UNIT(state), "--output=x", "empty", &said), GIT_FAILED);
    assert_string_equal(said, "this is not the name of a revision");
    assert_int_not_equal(access("x", F_OK), 0);
    assert_int_equal(read_at(UNIT(state), "", "empty", &said), GIT_FAILED);
    assert_int_equal(read_at(UNIT(state), "HEAD;touch x", "empty", &said), GIT_FAILED);
    assert_int_not_equal(access("x", F_OK), 0);
    leave_repository();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_file_is_read_as_it_was_at_the_revision),
        UNIT_TEST(a_missing_file_is_not_a_failure),
        UNIT_TEST(an_error_of_git_is_a_failure_with_its_message),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
