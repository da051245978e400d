/* A field of an output that has no row in a table is an option of its target. */
#include "project/project.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/fields.h"

const char *const project_keywords[] = { "project", "output", NULL };

/* ---- the tables ------------------------------------------------------------------------------ */

/* Each reads a field of FIELD_SPECIAL. */
static read_function read_breaking, /* struct project_breaking */
    read_dirs, read_only;           /* arrays of struct job */

static const struct field breaking_fields[] = {
    { "against", FIELD_LINE, 0, 0, offsetof(struct project_breaking, against),
      "The older spec: git:REVISION.", NULL },
    { "fail_on", FIELD_LINE, 0, 0, offsetof(struct project_breaking, fail_on),
      "The lowest level of change that `check` reports: major, minor or patch.", NULL },
};
static const struct field project_fields[] = {
    { "requires", FIELD_LINE, 0, 0, offsetof(struct project, requires),
      "The oldest version that works: >=0.1.", NULL },
    { "breaking", FIELD_SPECIAL, 0, 0, offsetof(struct project, breaking),
      "The older state for `breaking`, and the level that `check` reports: "
      "{ against = \"git:origin/main\", fail_on = \"major\" }.",
      read_breaking },
};
static const struct field output_fields[] = {
    { "spec", FIELD_LINE, FIELD_REQUIRED, 1, offsetof(struct job, spec),
      "A built-in name, or a path to a spec.", NULL },
    { "target", FIELD_LINE, FIELD_REQUIRED, 2, offsetof(struct job, target),
      "The name of a target, as `list targets` prints it.", NULL },
    { "dir", FIELD_SPECIAL, 0, 0, offsetof(struct job, dirs),
      "The folder, or one for each role: { header = \"include\", source = \"src\" }.", read_dirs },
    { "only", FIELD_SPECIAL, 0, 0, offsetof(struct job, only),
      "The codes to include: { group = \"public\" }, { state = { \"registered\" } }.", read_only },
};

static const struct record_type breaking_type = { "breaking", sizeof(struct project_breaking),
                                                  breaking_fields, COUNT(breaking_fields), 0 };
const struct record_type project_type = { "project", sizeof(struct project), project_fields,
                                          COUNT(project_fields), 0 };
const struct record_type output_type = { "output", sizeof(struct job), output_fields,
                                         COUNT(output_fields), 0 };

/* ---- versions -------------------------------------------------------------------------------- */

enum { VERSION_NUMBERS = 3 };

/* Reads "0.1" as three numbers, 0 for missing ones; false if TEXT is anything else.  A number that
 * does not fit becomes the largest. */
static bool read_version(struct str text, unsigned numbers[VERSION_NUMBERS])
{
    size_t at = 0;

    memset(numbers, 0, VERSION_NUMBERS * sizeof *numbers);
    for (int i = 0; i < VERSION_NUMBERS; i++) {
        size_t begin = at;

        for (; at < text.length && ascii_is_digit((unsigned char)text.at[at]); at++)
            numbers[i] = numbers[i] > UINT32_MAX / 10 - 1
                             ? UINT32_MAX
                             : numbers[i] * 10 + (unsigned)(text.at[at] - '0');
        if (at == begin)
            return false;
        if (at == text.length)
            return true;
        if (text.at[at++] != '.')
            return false;
    }
    return false;
}

/* ">=0.1" is the only form of a requirement. */
static bool read_requirement(struct str text, unsigned numbers[VERSION_NUMBERS])
{
    size_t at = 2;

    if (text.length < at || memcmp(text.at, ">=", at) != 0)
        return false;
    while (at < text.length && text.at[at] == ' ')
        at++;
    return read_version((struct str){ text.at + at, text.length - at }, numbers);
}

bool version_satisfies(struct str version, struct str requires)
{
    unsigned have[VERSION_NUMBERS], wanted[VERSION_NUMBERS];

    if (requires.length == 0)
        return true;
    if (!read_version(version, have) || !read_requirement(requires, wanted))
        return false;
    for (int i = 0; i < VERSION_NUMBERS; i++)
        if (have[i] != wanted[i])
            return have[i] > wanted[i];
    return true;
}

/* ---- project { } ----------------------------------------------------------------------------- */

static void read_breaking(struct reader *reader, const struct field *field,
                          const struct data *value, void *member)
{
    struct reader fields = { .arena = reader->arena, .diags = reader->diags };
    struct project_breaking *breaking = member;

    breaking->record = (struct record){ &breaking_type, value->at };
    if (is_table(reader, value, str_of(field->name),
                 "{ against = \"git:origin/main\", fail_on = \"major\" }"))
        read_fields(&fields, value, breaking);
}

static void read_project(struct reader *reader, const struct data *value, struct project *project)
{
    const struct data_field *requires = data_named(value, "requires");
    unsigned numbers[VERSION_NUMBERS];
    struct diag *diag;

    project->record.at = value->at;
    read_fields(reader, value, project);
    if (project->requires.length == 0 || !requires)
        return;
    project->requires_at = requires->value.at;
    if (read_requirement(project->requires, numbers))
        return;
    diag = diag_add(reader->diags, E0112, project->requires_at, "`requires` cannot be \"%.*s\"",
                    STR_ARGS(project->requires));
    diag_help(diag, "use the oldest version that works, such as \">=0.1\"");
    project->requires = STR("");
}

/* ---- output { } ------------------------------------------------------------------------------ */

static void add_dir(struct job *job, struct str role, struct str folder, struct span at)
{
    job->dirs[job->dir_count++] = (struct given){ role, folder, at };
}

static void read_dirs(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    struct job *job = record_of(field, member);
    bool by_role = value->type == DATA_TABLE;

    job->dirs = arena_alloc(reader->arena, (by_role ? value->table.count : 1) * sizeof *job->dirs);
    if (value->type == DATA_STRING)
        add_dir(job, STR(""), value->string, value->at);
    else if (!by_role)
        report_type(reader, value, STR("dir"),
                    "a folder, or { header = \"...\", source = \"...\" }");
    for (size_t i = 0; by_role && i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];

        if (given->key == KEY_NAME)
            add_dir(job, given->name, read_line(reader, &given->value, given->name), given->key_at);
        else
            diag_add(reader->diags, E0107, given->key_at, "`dir` expects role = \"folder\"");
    }
}

static void add_only(struct reader *reader, struct job *job, struct str kind,
                     const struct data *value)
{
    job->only = array_grow(reader->arena, job->only, job->only_count, sizeof *job->only);
    job->only[job->only_count++] = (struct condition){ kind, read_line(reader, value, kind),
                                                       value->at };
}

/* { group = "public" } or { group = { "public", "partner" } } */
static void read_only(struct reader *reader, const struct field *field, const struct data *value,
                      void *member)
{
    struct job *job = record_of(field, member);

    if (!is_table(reader, value, STR("only"), "{ group = \"public\" }"))
        return;
    for (size_t i = 0; i < value->table.count; i++) {
        const struct data_field *given = &value->table.fields[i];
        const struct data *words = &given->value;

        if (given->key != KEY_NAME)
            diag_add(reader->diags, E0107, given->key_at, "`only` expects group, class or state");
        else if (words->type != DATA_TABLE)
            add_only(reader, job, given->name, words);
        else
            for (size_t w = 0; w < words->table.count; w++)
                add_only(reader, job, given->name, &words->table.fields[w].value);
    }
}

/* An option of the target; its value may be empty. */
static bool read_option(struct reader *reader, const struct data_field *given, void *record,
                        struct nearest *nearest)
{
    struct job *job = record;

    (void)nearest;
    if (given->key != KEY_NAME)
        return false;
    if (given->value.type == DATA_STRING)
        job->options[job->option_count++] = (struct given){ given->name, given->value.string,
                                                            given->key_at };
    else
        report_type(reader, &given->value, given->name, "a string");
    return true;
}

static void read_output(struct reader *reader, const struct declaration *declaration,
                        struct project *project)
{
    const struct data *value = &declaration->value;
    const struct data_field *spec = data_at(value, 1), *target = data_at(value, 2);
    struct job *job = &project->jobs[project->job_count++];

    *job = (struct job){ .record = { &output_type, declaration->at },
                         .spec_at = spec ? spec->value.at : SPAN_NONE,
                         .target_at = target ? target->value.at : SPAN_NONE,
                         .folder = project->folder };
    job->options = arena_alloc(reader->arena, value->table.count * sizeof *job->options);
    read_fields(reader, value, job);
}

static void report_keyword(struct diags *diags, const struct declaration *declaration)
{
    struct nearest nearest = diags_nearest(diags, declaration->keyword);
    struct diag *diag = diag_add(diags, E0111, declaration->at, "unknown keyword `%.*s`",
                                 STR_ARGS(declaration->keyword));

    for (const char *const *keyword = project_keywords; *keyword; keyword++)
        nearest_try(&nearest, str_of(*keyword));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "use `project` or `output`");
}

bool project_read(const struct data_file *file, struct str folder, struct arena *arena,
                  struct diags *diags, struct project *project)
{
    struct reader projects = { .arena = arena, .diags = diags };
    struct reader outputs = { .arena = arena, .diags = diags, .unknown = read_option };
    unsigned errors = diags->errors;

    *project = (struct project){ .record = { &project_type, SPAN_NONE }, .folder = folder };
    project->jobs = arena_alloc(arena, file->count * sizeof *project->jobs);
    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];

        if (declaration->value.type != DATA_TABLE) {
            report_type(&projects, &declaration->value, declaration->keyword, "a table");
        } else if (str_is(declaration->keyword, "project")) {
            read_project(&projects, &declaration->value, project);
        } else if (str_is(declaration->keyword, "output")) {
            read_output(&outputs, declaration, project);
        } else {
            report_keyword(diags, declaration);
        }
    }
    return diags->errors == errors;
}
