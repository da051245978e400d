/* The commands, a stage a line; must not know how any stage works. */
#include "command/run.h"

#include "base/arena.h"
#include "base/json.h"
#include "command/answers.h"
#include "command/session.h"
#include "command/upkeep.h"
#include "output/depfile.h"
#include "output/diff.h"
#include "output/drift.h"
#include "output/emit.h"

#include <stdio.h>
#include <string.h>

/* ---- jobs ------------------------------------------------------------------------------------ */

static void reject_with_project(struct session *s)
{
    struct diag *diag;

    if (!s->cli->output.length && !s->cli->defines.count && !s->cli->only.count)
        return;
    diag = cli_usage(s->diags, "with a project file, -o, -D and --only have no place");
    diag_help(diag, "put them into %s, or name a SPEC and a TARGET that it does not have",
              session_project_file);
}

static bool job_is_wanted(const struct session *s, const struct job *job)
{
    const struct words *specs = &s->cli->arguments;
    bool spec = specs->count == 0;

    for (size_t i = 0; i < specs->count; i++)
        spec |= str_equal(specs->items[i], job->spec) ||
                str_equal(specs->items[i], spec_stem(job->spec));
    return spec && session_is_among(&s->cli->targets, job->target);
}

/* The outputs of the project file that SPEC and -t pick. */
static bool jobs_of_project(struct session *s)
{
    struct diag *diag;

    reject_with_project(s);
    s->jobs = arena_alloc(s->arena, s->project.job_count * sizeof *s->jobs);
    for (size_t i = 0; i < s->project.job_count; i++)
        if (job_is_wanted(s, &s->project.jobs[i]))
            s->jobs[s->job_count++] = s->project.jobs[i];
    if (s->job_count || s->diags->errors)
        return s->diags->errors == 0;
    diag = cli_usage(s->diags, "no output of the project file is meant");
    diag_help(diag, "`statusgen %s` without words takes all of them",
              s->cli->command == COMMAND_CHECK ? "check" : "generate");
    return false;
}

/* "c.form=header" or "form=header" for TARGET. */
static void add_define(struct session *s, struct job *job, struct str define)
{
    const char *equals = memchr(define.at, '=', define.length);
    struct str name = { define.at, equals ? (size_t)(equals - define.at) : define.length };
    const char *dot = memchr(name.at, '.', name.length);

    if (!equals) {
        cli_usage(s->diags, "-D takes KEY=VALUE, not `%.*s`", STR_ARGS(define));
        return;
    }
    if (dot) {
        struct str target = { name.at, (size_t)(dot - name.at) };

        if (!session_is_among(&s->cli->targets, target))
            cli_usage(s->diags, "-D %.*s: target %.*s is not asked for", STR_ARGS(define),
                      STR_ARGS(target));
        if (!str_equal(target, job->target))
            return;
        name = (struct str){ dot + 1, name.length - target.length - 1 };
    } else if (s->cli->targets.count > 1) {
        struct diag *diag = cli_usage(s->diags, "-D %.*s: which target is it for?",
                                      STR_ARGS(define));

        diag_help(diag, "write -D %.*s.%.*s", STR_ARGS(job->target), STR_ARGS(define));
        return;
    }
    job->options[job->option_count++] = (struct given){
        name, { equals + 1, define.length - (size_t)(equals + 1 - define.at) }, SPAN_NONE
    };
}

/* "group=nginx,iis" */
static void add_only(struct session *s, struct job *job, struct str text)
{
    const char *equals = memchr(text.at, '=', text.length);
    struct str kind = { text.at, equals ? (size_t)(equals - text.at) : text.length };

    if (!equals) {
        cli_usage(s->diags, "--only takes KIND=WORD, not `%.*s`", STR_ARGS(text));
        return;
    }
    for (size_t begin = kind.length + 1, i = begin; i <= text.length; i++) {
        if (i < text.length && text.at[i] != ',')
            continue;
        job->only = arena_resize(s->arena, job->only, job->only_count * sizeof *job->only,
                                 (job->only_count + 1) * sizeof *job->only);
        job->only[job->only_count++] = (struct only){ kind,
                                                      { text.at + begin, i - begin },
                                                      SPAN_NONE };
        begin = i + 1;
    }
}

static struct str expand_output(struct session *s, struct str pattern, const struct job *job)
{
    static const char spec[] = "{spec}", target[] = "{target}";
    struct buf out;

    buf_init(&out, s->arena, SIZE_MAX);
    for (size_t i = 0; i < pattern.length;) {
        struct str rest = { pattern.at + i, pattern.length - i };

        if (rest.length >= sizeof spec - 1 && memcmp(rest.at, spec, sizeof spec - 1) == 0) {
            buf_add_str(&out, spec_stem(job->spec));
            i += sizeof spec - 1;
        } else if (rest.length >= sizeof target - 1 &&
                   memcmp(rest.at, target, sizeof target - 1) == 0) {
            buf_add_str(&out, job->target);
            i += sizeof target - 1;
        } else {
            buf_add_char(&out, pattern.at[i++]);
        }
    }
    return buf_str(&out);
}

static void add_job(struct session *s, struct str spec, struct str target)
{
    struct job *job = &s->jobs[s->job_count++];
    struct given dir = { STR(""), STR("."), SPAN_NONE };

    *job = (struct job){ .spec = spec, .target = target };
    if (s->cli->output.length)
        dir.value = expand_output(s, s->cli->output, job);
    job->dirs = arena_alloc(s->arena, sizeof *job->dirs);
    job->dirs[job->dir_count++] = dir;
    job->options = arena_alloc(s->arena, s->cli->defines.count * sizeof *job->options);
    for (size_t i = 0; i < s->cli->defines.count; i++)
        add_define(s, job, s->cli->defines.items[i]);
    for (size_t i = 0; i < s->cli->only.count; i++)
        add_only(s, job, s->cli->only.items[i]);
}

static void report_no_target(struct session *s)
{
    struct list known = load_names(&s->loader, "target");
    struct diag *diag = cli_usage(s->diags, "no target is given");
    struct buf words;

    buf_init(&words, s->arena, SIZE_MAX);
    for (size_t i = 0; i < known.count; i++)
        buf_print(&words, "%s%.*s", i ? ", " : "", STR_ARGS(as_text(known.items[i])->text));
    diag_help(diag, "add -t with one of: %.*s", STR_ARGS(buf_str(&words)));
}

/* Each SPEC into each -t. */
static bool jobs_of_command_line(struct session *s)
{
    const struct words *specs = &s->cli->arguments, *targets = &s->cli->targets;
    struct diag *diag;

    if (targets->count == 0) {
        report_no_target(s);
        return false;
    }
    if (specs->count == 0) {
        diag = cli_usage(s->diags, "no spec is given, and there is no project file %s",
                         session_project_file);
        diag_help(diag, "name one: a path, or a built-in one such as http");
        return false;
    }
    if (specs->count * targets->count > 1 &&
        ((specs->count > 1 && !str_contains(s->cli->output, STR("{spec}"))) ||
         (targets->count > 1 && !str_contains(s->cli->output, STR("{target}"))))) {
        diag = cli_usage(s->diags, "several outputs need a folder each");
        diag_help(diag, "write -o 'gen/{spec}/{target}'");
        return false;
    }
    s->jobs = arena_alloc(s->arena, specs->count * targets->count * sizeof *s->jobs);
    for (size_t i = 0; i < specs->count; i++)
        for (size_t j = 0; j < targets->count; j++)
            add_job(s, specs->items[i], targets->items[j]);
    return s->diags->errors == 0;
}

/* A project file stands for what the command line leaves out: with a SPEC and a -t that it does not
 * name, or with -o, there is nothing left to ask it. */
static bool gather_jobs(struct session *s)
{
    bool whole = s->cli->arguments.count && s->cli->targets.count;

    if (whole && (s->cli->output.length || s->cli->defines.count || s->cli->only.count))
        return jobs_of_command_line(s);
    if (session_read_project(s)) {
        for (size_t i = 0; whole && i < s->project.job_count; i++)
            if (job_is_wanted(s, &s->project.jobs[i]))
                whole = false;
        return whole ? jobs_of_command_line(s) : jobs_of_project(s);
    }
    return s->diags->errors == 0 && jobs_of_command_line(s);
}

/* All artifacts of all jobs; problems of each are found even if another has some. */
static bool build_all(struct session *s, bool paths_only)
{
    bool built = gather_jobs(s);

    s->build.loader = &s->loader;
    for (size_t i = 0; built && i < s->job_count; i++)
        build_job(&s->build, &s->jobs[i], paths_only);
    return built && s->diags->errors == 0;
}

/* ---- generate -------------------------------------------------------------------------------- */

static size_t input_paths(struct session *s, struct str *paths)
{
    size_t count = 0;

    for (const struct source *source = s->sources.first; source; source = source->next)
        if (source->on_disk)
            paths[count++] = source->name;
    return count;
}

static int list_paths(struct session *s)
{
    struct str *inputs = arena_alloc(s->arena, s->sources.count * sizeof *inputs);
    size_t count = input_paths(s, inputs);

    for (size_t i = 0; s->cli->list_inputs && i < count; i++)
        buf_print(s->out, "%.*s\n", STR_ARGS(inputs[i]));
    for (size_t i = 0; s->cli->list_outputs && i < s->build.count; i++)
        buf_print(s->out, "%.*s\n", STR_ARGS(s->build.artifacts[i].path));
    return 0;
}

static bool make_depfile(struct session *s, struct artifact *artifact)
{
    struct str *targets = arena_alloc(s->arena, (s->build.count + 1) * sizeof *targets);
    struct str *inputs = arena_alloc(s->arena, s->sources.count * sizeof *inputs);
    struct depfile depfile = { targets, s->build.count, inputs, input_paths(s, inputs) };
    struct buf text;

    for (size_t i = 0; i < s->build.count; i++)
        targets[i] = s->build.artifacts[i].path;
    if (s->cli->stamp.length) {
        targets[0] = s->cli->stamp;
        depfile.target_count = 1;
    }
    buf_init(&text, s->arena, SIZE_MAX);
    if (!depfile_write(&text, &depfile, s->diags))
        return false;
    *artifact = (struct artifact){ .path = s->cli->depfile, .bytes = buf_str(&text) };
    return true;
}

static bool same_file(struct str path, struct str wanted)
{
    if (path.length < wanted.length ||
        memcmp(path.at + path.length - wanted.length, wanted.at, wanted.length) != 0)
        return false;
    return path.length == wanted.length || path.at[path.length - wanted.length - 1] == '/';
}

/* --stdout=FILE: the one output whose path is FILE or ends in it. */
static int print_output(struct session *s)
{
    const struct artifact *found = NULL;
    struct diag *diag;

    for (size_t i = 0; i < s->build.count; i++)
        if (same_file(s->build.artifacts[i].path, s->cli->standard_output))
            found = &s->build.artifacts[i];
    if (found) {
        buf_add_str(s->out, found->bytes);
        return 0;
    }
    diag = cli_usage(s->diags, "no output is called `%.*s`", STR_ARGS(s->cli->standard_output));
    for (size_t i = 0; i < s->build.count && i < 10; i++)
        diag_help(diag, "there is %.*s", STR_ARGS(s->build.artifacts[i].path));
    return 0;
}

static void report_written(struct session *s, const struct emit_report *report)
{
    for (size_t i = 0; i < s->build.count; i++)
        if (report->states[i] == EMIT_WRITTEN || report->states[i] == EMIT_WOULD_WRITE)
            buf_print(s->out, "%s %.*s\n",
                      report->states[i] == EMIT_WRITTEN ? "wrote" : "would write",
                      STR_ARGS(s->build.artifacts[i].path));
    buf_print(s->out, "%zu file%s, %zu %s\n", s->build.count, s->build.count == 1 ? "" : "s",
              report->changed, s->cli->dry_run ? "would change" : "changed");
}

static int run_generate(struct session *s)
{
    bool paths_only = s->cli->list_outputs;
    struct artifact depfile;
    struct artifact_set set;
    struct emit_report report;

    if (!build_all(s, paths_only))
        return 0;
    if (s->cli->list_inputs || s->cli->list_outputs)
        return list_paths(s);
    if (s->cli->standard_output.length)
        return print_output(s);
    set = (struct artifact_set){ .arena = s->arena,
                                 .artifacts = s->build.artifacts,
                                 .count = s->build.count,
                                 .stamp = s->cli->stamp };
    if (s->cli->depfile.length) {
        if (!make_depfile(s, &depfile))
            return 0;
        set.depfile = &depfile;
    }
    if (emit_write(&set, s->cli->dry_run, s->diags, &report))
        report_written(s, &report);
    return 0;
}

/* ---- check and clean ------------------------------------------------------------------------- */

/* The command that mends what `check` found: the same words, for another command. */
static void add_command(struct session *s, const char *command)
{
    const struct cli *cli = s->cli;

    buf_print(s->out, "statusgen %s", command);
    if (cli->folder.length)
        buf_print(s->out, " -C '%.*s'", STR_ARGS(cli->folder));
    for (size_t i = 0; i < cli->arguments.count; i++)
        buf_print(s->out, " %.*s", STR_ARGS(cli->arguments.items[i]));
    for (size_t i = 0; i < cli->targets.count; i++)
        buf_print(s->out, "%s%.*s", i ? "," : " -t ", STR_ARGS(cli->targets.items[i]));
    if (cli->output.length)
        buf_print(s->out, " -o '%.*s'", STR_ARGS(cli->output));
    for (size_t i = 0; i < cli->defines.count; i++)
        buf_print(s->out, " -D '%.*s'", STR_ARGS(cli->defines.items[i]));
    for (size_t i = 0; i < cli->only.count; i++)
        buf_print(s->out, " --only '%.*s'", STR_ARGS(cli->only.items[i]));
    if (cli->spec_path.length)
        buf_print(s->out, " --spec-path '%.*s'", STR_ARGS(cli->spec_path));
    if (cli->templates.length)
        buf_print(s->out, " --templates '%.*s'", STR_ARGS(cli->templates));
    buf_add_char(s->out, '\n');
}

static const char *drift_word(enum drift_kind kind)
{
    static const char *const words[] = { "stale", "missing", "extra" };

    return words[kind];
}

static void print_drift(struct session *s, const struct drift *drift, bool color)
{
    struct diff_sides sides = { drift->path, drift->path, drift->old, STR("") };

    if (s->cli->format == DIAG_GITHUB) {
        buf_print(s->out, "::error file=%.*s,title=%s::%.*s is %s\n", STR_ARGS(drift->path),
                  drift_word(drift->kind), STR_ARGS(drift->path), drift_word(drift->kind));
        return;
    }
    buf_print(s->out, "%s: %.*s%s\n", drift_word(drift->kind), STR_ARGS(drift->path),
              drift->only_line_ends ? " (line ends only)" : "");
    if (drift->kind != DRIFT_STALE || drift->too_large)
        return;
    sides.new_text = drift->artifact->bytes;
    diff_unified(s->out, &sides, (struct diff_style){ .color = color, .escape = color });
}

static void print_drifts_json(struct session *s, const struct drifts *drifts)
{
    for (size_t i = 0; i < drifts->count; i++) {
        buf_print(s->out, "%s\n  {\"finding\": \"%s\", \"file\": ", i ? "," : "",
                  drift_word(drifts->items[i].kind));
        json_add_string(s->out, drifts->items[i].path);
        buf_add_char(s->out, '}');
    }
}

static bool has_kind(const struct drifts *drifts, bool extra)
{
    for (size_t i = 0; i < drifts->count; i++)
        if ((drifts->items[i].kind == DRIFT_EXTRA) == extra)
            return true;
    return false;
}

static void report_drifts(struct session *s, const struct drifts *drifts)
{
    if (s->cli->format == DIAG_JSON) {
        print_drifts_json(s, drifts);
        return;
    }
    for (size_t i = 0; i < drifts->count; i++)
        print_drift(s, &drifts->items[i], s->cli->color == COLOR_ALWAYS);
    if (s->cli->format == DIAG_GITHUB)
        return;
    if (drifts->count == 0)
        buf_print(s->out, "%zu file%s of %zu output%s: up to date\n", s->build.count,
                  s->build.count == 1 ? "" : "s", s->job_count, s->job_count == 1 ? "" : "s");
    if (has_kind(drifts, false)) {
        buf_add_str(s->out, STR("to mend it: "));
        add_command(s, "generate");
    }
    if (has_kind(drifts, true)) {
        buf_add_str(s->out, STR("to remove what is left over: "));
        add_command(s, "clean");
    }
}

static int run_check(struct session *s)
{
    struct artifact_set set = { .arena = s->arena };
    struct drifts drifts;
    bool json;
    int code;

    if (!build_all(s, s->cli->list_outputs))
        return 0;
    if (s->cli->list_inputs || s->cli->list_outputs)
        return list_paths(s);
    set.artifacts = s->build.artifacts;
    set.count = s->build.count;
    if (!drift_find(&set, s->diags, &drifts))
        return 0;
    json = s->cli->format == DIAG_JSON;
    if (json)
        buf_add_str(s->out, STR("["));
    report_drifts(s, &drifts);
    code = drifts.count ? FINDINGS : 0;
    if (upkeep_check_breaking(s))
        code = FINDINGS;
    if (json)
        buf_add_str(s->out, code ? STR("\n]\n") : STR("]\n"));
    return code;
}

static int run_clean(struct session *s)
{
    struct artifact_set set = { .arena = s->arena };
    struct drifts removed;

    if (!build_all(s, true))
        return 0;
    set.artifacts = s->build.artifacts;
    set.count = s->build.count;
    if (!drift_clean(&set, s->cli->dry_run, s->diags, &removed))
        return 0;
    for (size_t i = 0; i < removed.count; i++)
        buf_print(s->out, "%s %.*s\n", s->cli->dry_run ? "would remove" : "removed",
                  STR_ARGS(removed.items[i].path));
    buf_print(s->out, "%zu file%s %s\n", removed.count, removed.count == 1 ? "" : "s",
              s->cli->dry_run ? "would be removed" : "removed");
    return 0;
}

/* ---- all of them ----------------------------------------------------------------------------- */

static int (*const commands[COMMAND_COUNT])(struct session *) = {
    [COMMAND_GENERATE] = run_generate,    [COMMAND_CHECK] = run_check,
    [COMMAND_CLEAN] = run_clean,          [COMMAND_LINT] = upkeep_lint,
    [COMMAND_BREAKING] = upkeep_breaking, [COMMAND_IMPORT] = upkeep_import,
    [COMMAND_SHOW] = answer_show,         [COMMAND_LIST] = answer_list,
    [COMMAND_INIT] = upkeep_init,         [COMMAND_EJECT] = upkeep_eject,
    [COMMAND_EXPLAIN] = answer_explain,   [COMMAND_COMPLETION] = answer_completion,
};

int run(const struct cli *cli, struct arena *arena, struct diags *diags, struct buf *out)
{
    struct session s = { .cli = cli, .arena = arena, .diags = diags, .out = out };

    sources_init(&s.sources, arena);
    limits_init(&s.limits);
    for (size_t i = 0; i < cli->limits.count; i++) {
        const char *wrong = limits_set(&s.limits, cli->limits.items[i], arena);

        if (wrong)
            cli_usage(diags, "--limit %.*s: %s", STR_ARGS(cli->limits.items[i]), wrong);
    }
    if (diags->errors)
        return 0;
    s.loader = (struct loader){ .arena = arena,
                                .sources = &s.sources,
                                .diags = diags,
                                .spec_path = cli->spec_path,
                                .templates = cli->templates,
                                .data_only = cli->data_only,
                                .limits = &s.limits };
    return commands[cli->command](&s);
}
