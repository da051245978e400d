/* The project file is searched for in the working directory, then upwards. */
#include "command/session.h"

#include "base/arena.h"
#include "base/system/system.h"

enum { FOLDERS_UP = 64 };

const char session_project_file[] = "statusgen.lua";

/* A file whose status cannot be read counts as existing, and reading it will report the reason; but
 * a folder above may be closed to us. */
static bool is_regular_file(struct session *s, struct str path)
{
    struct sys_status status;
    enum sys_problem problem = sys_problem(
        sys_status(SYS_HERE, arena_copy(s->arena, path.at, path.length), SYS_FOLLOW, &status));

    if (problem)
        return problem != SYS_MISSING && problem != SYS_NOT_FOLDER && problem != SYS_DENIED;
    return status.type == SYS_FILE;
}

/* "", "../", "../../", ...: the first folder from here upwards that has a project file. */
static bool find_project(struct session *s, struct str *folder)
{
    struct buf up;

    buf_init(&up, s->arena, SIZE_MAX);
    for (int i = 0; i < FOLDERS_UP; i++) {
        *folder = str_copy(s->arena, buf_str(&up));
        if (is_regular_file(
                s, str_format(s->arena, "%.*s%s", STR_ARGS(*folder), session_project_file)))
            return true;
        buf_add_str(&up, STR("../"));
    }
    return false;
}

static void check_requires(struct session *s)
{
    const struct project *project = &s->project;
    struct diag *diag;

    if (version_satisfies(STR(STATUSGEN_VERSION), project->requires))
        return;
    diag = diag_add(s->diags, E0701, project->requires_at, "the project requires statusgen %.*s",
                    STR_ARGS(project->requires));
    diag_help(diag, "this is statusgen %s", STATUSGEN_VERSION);
}

bool session_read_project(struct session *s)
{
    struct str folder;
    struct data_file file;

    if (!find_project(s, &folder))
        return false;
    s->has_project = true;
    if (load_file(&s->loader,
                  str_format(s->arena, "%.*s%s", STR_ARGS(folder), session_project_file), SPAN_NONE,
                  project_keywords, &file) &&
        project_read(&file, folder, s->arena, s->diags, &s->project))
        check_requires(s);
    return s->diags->errors == 0;
}

void session_report_no_project(struct session *s)
{
    struct diag *diag = cli_usage(s->diags, "no spec, and no project file %s",
                                  session_project_file);

    diag_help(diag, "name a spec, a path or a built-in one such as http; or change to the folder "
                    "of a project, or below; `statusgen init` starts one");
}

bool session_check_outputs(struct session *s)
{
    struct diag *diag;

    if (s->project.job_count)
        return true;
    diag = cli_usage(s->diags, "the project file %.*s%s lists no outputs",
                     STR_ARGS(s->project.folder), session_project_file);
    diag_help(diag, "add one: output { \"http\", \"c\", dir = \"src\" }");
    return false;
}

bool session_is_among(const struct words *words, struct str word)
{
    for (size_t i = 0; i < words->count; i++)
        if (str_equal(words->items[i], word))
            return true;
    return words->count == 0;
}

/* ---- specs ----------------------------------------------------------------------------------- */

static void add_spec(struct session_spec *specs, size_t *count, struct session_spec spec)
{
    for (size_t i = 0; i < *count; i++)
        if (str_equal(specs[i].name, spec.name))
            return;
    specs[(*count)++] = spec;
}

struct session_spec session_spec_named(struct session *s, struct str word)
{
    if (!spec_is_path(word) && !s->has_project)
        session_read_project(s);
    for (size_t i = 0; i < s->project.job_count; i++) {
        const struct job *job = &s->project.jobs[i];

        if (!spec_is_path(word) && str_equal(spec_stem(job->spec), word))
            return (struct session_spec){ job->spec, job->folder, job->spec_at };
    }
    return (struct session_spec){ word, STR(""), SPAN_NONE };
}

void session_specs_of(struct session *s, const struct project *project, struct session_spec **specs,
                      size_t *count)
{
    *count = 0;
    *specs = arena_alloc(s->arena, (project->job_count + 1) * sizeof **specs);
    for (size_t i = 0; i < project->job_count; i++) {
        const struct job *job = &project->jobs[i];

        add_spec(*specs, count, (struct session_spec){ job->spec, job->folder, job->spec_at });
    }
}

bool session_specs(struct session *s, struct session_spec **specs, size_t *count)
{
    const struct words *words = &s->cli->arguments;

    *count = 0;
    if (words->count) {
        *specs = arena_alloc(s->arena, words->count * sizeof **specs);
        for (size_t i = 0; i < words->count; i++)
            add_spec(*specs, count, session_spec_named(s, words->items[i]));
        return s->diags->errors == 0;
    }
    if (!s->has_project && !session_read_project(s)) {
        if (s->diags->errors)
            return false;
        session_report_no_project(s);
        return false;
    }
    session_specs_of(s, &s->project, specs, count);
    return s->diags->errors == 0 && session_check_outputs(s);
}
