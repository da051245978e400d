/* A project file lists the outputs and the required version of the program. */
#include "unit.h"

#include "project/project.h"

static bool read_project(struct unit *unit, const char *text, struct project *project)
{
    struct data_file file;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(
        data_parse(unit_source(unit, "p", text), NULL, &unit->arena, &unit->diags, &file),
        DATA_READ);
    return project_read(&file, STR("../"), &unit->arena, &unit->diags, project);
}

static void a_whole_project_file_is_read(void **state)
{
    struct project project;
    const struct job *job;

    assert_true(read_project(
        UNIT(state),
        "project { requires = '>=0.1', breaking = { against = 'git:main', fail_on = 'minor' } }\n"
        "output { 'http', 'c', dir = { header = 'include', source = 'src' }, prefix = 'x', file = "
        "'' }\n"
        "output { 'e.lua', 'go', dir = 'web', only = { group = { 'a', 'b' }, class = 'c' } }\n"
        "output { 'http', 'rust' }",
        &project));
    assert_true(str_is(project.folder, "../") && str_is(project.requires, ">=0.1"));
    assert_true(str_is(project.breaking.against, "git:main") &&
                str_is(project.breaking.fail_on, "minor"));
    assert_int_equal(project.job_count, 3);
    job = &project.jobs[0];
    assert_true(str_is(job->spec, "http") && str_is(job->target, "c") &&
                str_is(job->folder, "../"));
    assert_int_equal(job->dir_count, 2);
    assert_true(str_is(job->dirs[1].name, "source") && str_is(job->dirs[1].value, "src"));
    assert_int_equal(job->option_count, 2);
    assert_true(str_is(job->options[0].name, "prefix") && str_is(job->options[0].value, "x"));
    assert_int_equal(job->options[1].value.length, 0);
    job = &project.jobs[1];
    assert_int_equal(job->dir_count, 1);
    assert_true(str_is(job->dirs[0].name, "") && str_is(job->dirs[0].value, "web"));
    assert_int_equal(job->only_count, 3);
    assert_true(str_is(job->only[1].kind, "group") && str_is(job->only[1].word, "b"));
    assert_int_equal(project.jobs[2].dir_count, 0);
}

static void problems_are_reported_with_their_position(void **state)
{
    static const char *const rows[][2] = {
        { "outptu { 'http', 'c' }", "p:1:1: error[E0111]: unknown keyword `outptu`\n"
                                    "      help: did you mean `output`?\n" },
        { "output { 'http' }",
          "p:1:1: error[E0110]: output \"http\" needs `target`\n"
          "      help: add it as value 2 of the table. The name of a target, as `list targets` prints it.\n" },
        { "output { 'http', 'c', 'd' }",
          "p:1:23: error[E0107]: unexpected value in output \"http\"\n"
          "      help: write further fields with their names: name = value\n" },
        { "output { 'http', 'c', dir = 5 }",
          "p:1:29: error[E0109]: `dir` is an integer, expected a folder, or { header = \"...\", "
          "source = \"...\" }\n" },
        { "output { 'http', 'c', dir = { 'src' } }",
          "p:1:31: error[E0107]: `dir` expects role = \"folder\"\n" },
        { "output { 'http', 'c', only = 'x' }",
          "p:1:30: error[E0109]: `only` is a string, expected { group = \"public\" }\n" },
        { "output { 'http', 'c', only = { 'x' } }",
          "p:1:32: error[E0107]: `only` expects group, class or state\n" },
        { "output { 'http', 'c', form = true }",
          "p:1:30: error[E0109]: `form` is true or false, expected a string\n" },
        { "project { require = '>=1' }",
          "p:1:11: error[E0107]: unknown field `require` of project\n"
          "      help: did you mean `requires`?\n" },
        { "project { breaking = 'git:x' }",
          "p:1:22: error[E0109]: `breaking` is a string, expected { against = \"git:origin/main\", "
          "fail_on = \"major\" }\n" },
        { "project { breaking = { agianst = 'x' } }",
          "p:1:24: error[E0107]: unknown field `agianst` of breaking\n"
          "      help: did you mean `against`?\n" },
        { "project 'x'", "p:1:9: error[E0109]: `project` is a string, expected a table\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct project project;

        assert_false(read_project(UNIT(state), rows[i][0], &project));
        assert_string_equal(unit_brief(UNIT(state)), rows[i][1]);
    }
}

static void a_version_satisfies_requirements_that_are_not_newer(void **state)
{
    static const struct {
        const char *version, *requires;
        bool satisfied;
    } rows[] = {
        { "0.1.0", "", true },
        { "0.1.0", ">=0.1", true },
        { "0.1.0", ">=0.1.0", true },
        { "0.1.0", ">= 0.1", true },
        { "0.1.0", ">=0.1.1", false },
        { "0.1.0", ">=0.2", false },
        { "0.10.0", ">=0.9", true },
        { "0.9.0", ">=0.10", false },
        { "1.0.0", ">=0.99.99", true },
        { "1.0.0", ">=1", true },
        { "1.0.0", ">=2", false },
        { "1.2.3", ">= 1.2.3", true },
        { "1.2.3", ">= 1.2.4", false },
        { "1.2.3", ">=4294967296", false },
        { "1.2.3", ">=4294967297.0", false },
        { "1.2.3", ">=1.99999999999999999999", false },
        { "1.2.3", ">=1.2.18446744073709551616", false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(version_satisfies(str_of(rows[i].version), str_of(rows[i].requires)),
                         rows[i].satisfied);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_whole_project_file_is_read),
        UNIT_TEST(problems_are_reported_with_their_position),
        UNIT_TEST(a_version_satisfies_requirements_that_are_not_newer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
