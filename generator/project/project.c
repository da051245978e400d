/* Reads a project file; must not know how outputs are made. */
#include "project/project.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/fields.h"

#include <string.h>

const char *const project_keywords[] = { "project", "output", NULL };

/* ---- project { } ----------------------------------------------------------------------------- */

static void read_breaking(struct reader *reader, const struct data *value, struct project *project)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("breaking"),
                    "{ against = \"git:origin/main\", fail_on = \"major\" }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key == KEY_NAME && str_is(given->name, "against"))
            project->against = read_line(reader, &given->value, given->name);
        else if (given->key == KEY_NAME && str_is(given->name, "fail_on"))
            project->fail_on = read_line(reader, &given->value, given->name);
        else
            diag_add(reader->diags, E0107, given->key_at, "`breaking` has `against` and `fail_on`");
    }
}

/* ">=" and up to three numbers: the one thing that can be asked for. */
static bool is_requirement(struct str text)
{
    size_t at = 2, numbers = 0;

    if (text.length < 3 || memcmp(text.at, ">=", 2) != 0)
        return false;
    while (at < text.length && text.at[at] == ' ')
        at++;
    for (; at < text.length && ascii_is_digit((unsigned char)text.at[at]); at++, numbers++) {
        while (at < text.length && ascii_is_digit((unsigned char)text.at[at]))
            at++;
        if (at == text.length)
            return numbers < 3;
        if (text.at[at] != '.')
            return false;
    }
    return false;
}

static void read_requires(struct reader *reader, const struct data *value, struct str name,
                          struct project *project)
{
    struct diag *diag;

    project->requires = read_line(reader, value, name);
    project->requires_at = value->at;
    if (project->requires.length == 0 || is_requirement(project->requires))
        return;
    diag = diag_add(reader->diags, E0112, value->at, "`requires` cannot be \"%.*s\"",
                    STR_ARGS(project->requires));
    diag_help(diag, "write the oldest version that will do: \">=0.1\"");
    project->requires = STR("");
}

static void read_project(struct reader *reader, const struct data *value, struct project *project)
{
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key == KEY_NAME && str_is(given->name, "requires")) {
            read_requires(reader, &given->value, given->name, project);
        } else if (given->key == KEY_NAME && str_is(given->name, "breaking")) {
            read_breaking(reader, &given->value, project);
        } else {
            diag_add(reader->diags, E0107, given->key_at,
                     "`project` has `requires` and `breaking`");
        }
    }
}

/* ---- output { } ------------------------------------------------------------------------------ */

static void add_given(struct reader *reader, struct given **items, size_t *count, struct str name,
                      struct str value, struct span at)
{
    *items = array_grow(reader->arena, *items, *count, sizeof **items);
    (*items)[(*count)++] = (struct given){ name, value, at };
}

static void read_dirs(struct reader *reader, const struct data *value, struct job *job)
{
    if (value->type == DATA_STRING) {
        add_given(reader, &job->dirs, &job->dir_count, STR(""), value->string, value->at);
        return;
    }
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("dir"),
                    "a folder, or { header = \"...\", source = \"...\" }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key == KEY_NAME)
            add_given(reader, &job->dirs, &job->dir_count, given->name,
                      read_line(reader, &given->value, given->name), given->key_at);
        else
            diag_add(reader->diags, E0107, given->key_at, "`dir` takes role = \"folder\"");
    }
}

static void add_only(struct reader *reader, struct job *job, struct str kind,
                     const struct data *value)
{
    job->only = array_grow(reader->arena, job->only, job->only_count, sizeof *job->only);
    job->only[job->only_count++] = (struct only){ kind, read_line(reader, value, kind), value->at };
}

/* { group = "public" } or { group = { "public", "partner" } } */
static void read_only(struct reader *reader, const struct data *value, struct job *job)
{
    if (value->type != DATA_TABLE) {
        report_type(reader, value, STR("only"), "{ group = \"public\" }");
        return;
    }
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        const struct data *words = &given->value;

        if (given->key != KEY_NAME)
            diag_add(reader->diags, E0107, given->key_at, "`only` takes group, class or state");
        else if (words->type != DATA_TABLE)
            add_only(reader, job, given->name, words);
        else
            for (size_t w = 0; w < words->table.count; w++)
                add_only(reader, job, given->name, &words->table.fields[w].value);
    }
}

static void read_output_field(struct reader *reader, const struct data_field *given,
                              struct job *job)
{
    if (given->key == KEY_POSITION && given->index == 1) {
        job->spec = read_line(reader, &given->value, STR("spec"));
        job->spec_at = given->value.at;
    } else if (given->key == KEY_POSITION && given->index == 2) {
        job->target = read_line(reader, &given->value, STR("target"));
        job->target_at = given->value.at;
    } else if (given->key != KEY_NAME) {
        diag_add(reader->diags, E0107, given->key_at,
                 "unexpected value: an output has a spec and a target");
    } else if (str_is(given->name, "dir")) {
        read_dirs(reader, &given->value, job);
    } else if (str_is(given->name, "only")) {
        read_only(reader, &given->value, job);
    } else if (given->value.type == DATA_STRING) { /* an option of the target; it may be empty */
        add_given(reader, &job->options, &job->option_count, given->name, given->value.string,
                  given->key_at);
    } else {
        report_type(reader, &given->value, given->name, "a string");
    }
}

static void read_output(struct reader *reader, const struct declaration *declaration,
                        struct project *project)
{
    struct job *job;

    project->jobs = array_grow(reader->arena, project->jobs, project->job_count, sizeof *job);
    job = &project->jobs[project->job_count++];
    *job = (struct job){ .folder = project->folder };
    for (size_t i = 0; i < declaration->value.table.count; i++)
        read_output_field(reader, &declaration->value.table.fields[i], job);
    if (job->spec.length == 0 || job->target.length == 0)
        diag_add(reader->diags, E0110, declaration->at,
                 "an output needs a spec and a target: output { \"http\", \"c\", dir = \"src\" }");
    if (job->dir_count == 0)
        add_given(reader, &job->dirs, &job->dir_count, STR(""), STR("."), declaration->at);
}

bool project_read(const struct data_file *file, struct str folder, struct arena *arena,
                  struct diags *diags, struct project *project)
{
    struct reader reader = { .arena = arena, .diags = diags };
    unsigned errors = diags->errors;

    *project = (struct project){ .folder = folder };
    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];
        struct diag *diag;

        if (declaration->value.type != DATA_TABLE) {
            report_type(&reader, &declaration->value, declaration->keyword, "a table");
        } else if (str_is(declaration->keyword, "project")) {
            read_project(&reader, &declaration->value, project);
        } else if (str_is(declaration->keyword, "output")) {
            read_output(&reader, declaration, project);
        } else {
            diag = diag_add(diags, E0111, declaration->at, "unknown keyword `%.*s`",
                            STR_ARGS(declaration->keyword));
            diag_help(diag, "a project file is made of `project` and `output`");
        }
    }
    return diags->errors == errors;
}

/* ---- versions -------------------------------------------------------------------------------- */

static unsigned next_number(struct str text, size_t *at)
{
    unsigned number = 0;

    while (*at < text.length && ascii_is_digit((unsigned char)text.at[*at]))
        number = number * 10 + (unsigned)(text.at[(*at)++] - '0');
    if (*at < text.length && text.at[*at] == '.')
        ++*at;
    return number;
}

bool version_satisfies(struct str version, struct str requires)
{
    size_t at = 0, wanted_at = 0;

    while (wanted_at < requires.length && !ascii_is_digit((unsigned char) requires.at[wanted_at]))
        wanted_at++; /* the ">=" */
    for (int part = 0; part < 3; part++) {
        unsigned have = next_number(version, &at), wanted = next_number(requires, &wanted_at);

        if (have != wanted)
            return have > wanted;
    }
    return true;
}
