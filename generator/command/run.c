/* Jobs from the command line or the project file, then a function per command. */
#include "command/run.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/json.h"
#include "base/path.h"
#include "base/system/system.h"
#include "command/answers.h"
#include "command/breaking.h"
#include "command/leftovers.h"
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
    diag = cli_usage(s->diags, "-o, -D and --only cannot be used with a project file");
    diag_help(diag, "set them in %s, or name a SPEC and a TARGET that it does not list",
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
    s->from_project = true;
    s->build.jobs = s->project.jobs;
    s->build.job_count = s->project.job_count;
    s->jobs = arena_alloc(s->arena, s->project.job_count * sizeof *s->jobs);
    for (size_t i = 0; i < s->project.job_count; i++)
        if (job_is_wanted(s, &s->project.jobs[i]))
            s->jobs[s->job_count++] = s->project.jobs[i];
    if (s->job_count || s->diags->errors || !session_check_outputs(s))
        return s->diags->errors == 0;
    diag = cli_usage(s->diags, "the project file does not list such an output");
    diag_help(diag, "`statusgen %s` without arguments selects all of them",
              s->cli->command == COMMAND_CHECK ? "check" : "generate");
    return false;
}

/* "c.form=header", or "form=header" for every target. */
struct define {
    struct str target, name, value;
};

static bool split_define(struct session *s, struct str text, struct define *define)
{
    const char *equals = memchr(text.at, '=', text.length), *dot;

    if (!equals) {
        cli_usage(s->diags, "-D expects KEY=VALUE, found `%.*s`", STR_ARGS(text));
        return false;
    }
    *define = (struct define){ .name = { text.at, (size_t)(equals - text.at) } };
    define->value = (struct str){ equals + 1, text.length - define->name.length - 1 };
    dot = memchr(text.at, '.', define->name.length);
    if (dot) {
        define->target = (struct str){ text.at, (size_t)(dot - text.at) };
        define->name = (struct str){ dot + 1, (size_t)(equals - dot - 1) };
    }
    return true;
}

static void report_target_of(struct session *s, struct str text, struct str target)
{
    const struct words *targets = &s->cli->targets;
    struct nearest nearest = diags_nearest(s->diags, target);
    struct diag *diag = cli_usage(s->diags, "-D %.*s: target %.*s is not one of those after -t",
                                  STR_ARGS(text), STR_ARGS(target));

    for (size_t i = 0; i < targets->count; i++)
        nearest_try(&nearest, targets->items[i]);
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "add it to -t, or remove this -D");
}

/* Of several targets, those that have the option are offered. */
static void report_no_target_of(struct session *s, struct str text, struct str name)
{
    const struct words *targets = &s->cli->targets;
    struct nearest nearest = diags_nearest(s->diags, name);
    struct diag *diag;
    struct buf forms;

    buf_init(&forms, s->arena, SIZE_MAX);
    for (size_t i = 0; i < targets->count; i++) {
        const struct target *target = load_target(&s->loader, targets->items[i], SPAN_NONE);

        if (!target)
            return;
        EACH (target_option, option, target->options)
            nearest_try(&nearest, option->name);
        if (!target_option_find(target, name))
            continue;
        buf_print(&forms, "%s-D ", forms.length ? " or " : "");
        cli_add_word(&forms,
                     str_format(s->arena, "%.*s.%.*s", STR_ARGS(target->name), STR_ARGS(text)));
    }
    if (forms.length) {
        diag = cli_usage(s->diags, "-D %.*s does not specify which target it is for",
                         STR_ARGS(text));
        diag_help(diag, "write %.*s", STR_ARGS(buf_str(&forms)));
        return;
    }
    diag = diag_add(s->diags, E0304, SPAN_NONE, "no target after -t has an option `%.*s`",
                    STR_ARGS(name));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "`statusgen list options %.*s` prints those of one target",
                  STR_ARGS(targets->items[0]));
}

static void check_defines(struct session *s)
{
    const struct words *defines = &s->cli->defines, *targets = &s->cli->targets;
    struct define define;

    for (size_t i = 0; i < defines->count; i++) {
        if (!split_define(s, defines->items[i], &define))
            continue;
        if (define.target.length && !session_is_among(targets, define.target))
            report_target_of(s, defines->items[i], define.target);
        else if (define.target.length == 0 && targets->count > 1)
            report_no_target_of(s, defines->items[i], define.name);
    }
}

static void add_define(struct session *s, struct job *job, struct str text)
{
    struct define define;

    if (split_define(s, text, &define) &&
        (define.target.length == 0 || str_equal(define.target, job->target)))
        job->options[job->option_count++] = (struct given){ define.name, define.value, SPAN_NONE };
}

/* "group=nginx,iis" */
static void add_only(struct session *s, struct job *job, struct str text)
{
    const char *equals = memchr(text.at, '=', text.length);
    struct str kind = { text.at, equals ? (size_t)(equals - text.at) : text.length };

    if (!equals) {
        cli_usage(s->diags, "--only expects KIND=NAME, found `%.*s`", STR_ARGS(text));
        return;
    }
    for (size_t begin = kind.length + 1, i = begin; i <= text.length; i++) {
        if (i < text.length && text.at[i] != ',')
            continue;
        job->only = array_grow(s->arena, job->only, job->only_count, sizeof *job->only);
        job->only[job->only_count++] = (struct condition){ kind,
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
    struct list known = find_names(&s->loader.find, FIND_TARGETS);
    struct diag *diag = cli_usage(s->diags, "no target");
    struct buf words;

    buf_init(&words, s->arena, SIZE_MAX);
    for (size_t i = 0; i < known.count; i++)
        buf_print(&words, "%s%.*s", i ? ", " : "", STR_ARGS(as_text(known.items[i])->text));
    diag_help(diag, "add -t with one of: %.*s", STR_ARGS(buf_str(&words)));
}

/* A job for each SPEC and each target of -t. */
static bool jobs_of_command_line(struct session *s)
{
    const struct words *specs = &s->cli->arguments, *targets = &s->cli->targets;
    struct diag *diag;

    if (specs->count == 0) {
        session_report_no_project(s);
        return false;
    }
    if (targets->count == 0) {
        report_no_target(s);
        return false;
    }
    if (specs->count * targets->count > 1 &&
        ((specs->count > 1 && !str_contains(s->cli->output, STR("{spec}"))) ||
         (targets->count > 1 && !str_contains(s->cli->output, STR("{target}"))))) {
        diag = cli_usage(s->diags, "several outputs cannot share a folder");
        diag_help(diag, "write -o 'gen/{spec}/{target}'");
        return false;
    }
    check_defines(s);
    if (s->diags->errors)
        return false;
    s->jobs = arena_alloc(s->arena, specs->count * targets->count * sizeof *s->jobs);
    for (size_t i = 0; i < specs->count; i++)
        for (size_t j = 0; j < targets->count; j++)
            add_job(s, specs->items[i], targets->items[j]);
    s->build.jobs = s->jobs;
    s->build.job_count = s->job_count;
    return s->diags->errors == 0;
}

/* The project file fills in what the command line leaves out.  It is not used for a SPEC and a
 * target that it does not list, or that come with -o, -D or --only. */
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

/* Builds all artifacts of all jobs; reports the problems of each job even if an earlier one has
 * some. */
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

/* Appends an object to a list in JSON; the value of KEY is what happened to PATH. */
static void add_object(struct session *s, const char *key, const char *word, struct str path)
{
    buf_print(s->out, "%s\n  {\"%s\": \"%s\", \"file\": ", s->out->length > 1 ? "," : "", key,
              word);
    json_add_string(s->out, path);
    buf_add_char(s->out, '}');
}

static void begin_list(struct session *s)
{
    if (s->cli->format == DIAG_JSON)
        buf_add_char(s->out, '[');
}

static void end_list(struct session *s)
{
    if (s->cli->format == DIAG_JSON)
        buf_add_str(s->out, s->out->length > 1 ? STR("\n]\n") : STR("]\n"));
}

/* Prints what was done, or would be done, to PATH, as a line or an object. */
static void report_path(struct session *s, const char *action, struct str path)
{
    if (s->cli->format == DIAG_JSON)
        add_object(s, "action", action, path);
    else
        buf_print(s->out, "%s %.*s\n", action, STR_ARGS(path));
}

static void list_path(struct session *s, const char *kind, struct str path)
{
    if (s->cli->format == DIAG_JSON)
        add_object(s, "kind", kind, path);
    else
        buf_print(s->out, "%.*s\n", STR_ARGS(path));
}

static int list_paths(struct session *s)
{
    struct str *inputs = arena_alloc(s->arena, s->sources.count * sizeof *inputs);
    size_t count = input_paths(s, inputs);

    begin_list(s);
    for (size_t i = 0; s->cli->list_inputs && i < count; i++)
        list_path(s, "input", inputs[i]);
    for (size_t i = 0; s->cli->list_outputs && i < s->build.count; i++)
        list_path(s, "output", s->build.artifacts[i].path);
    end_list(s);
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

/* Whether PATH is WANTED or, unless WHOLE, ends in it. */
static bool is_called(struct str path, struct str wanted, bool whole)
{
    size_t before = path.length - wanted.length;

    if (path.length < wanted.length || (before && (whole || !sys_separates(path.at[before - 1]))))
        return false;
    return memcmp(path.at + before, wanted.at, wanted.length) == 0;
}

static size_t count_called(struct session *s, bool whole, const struct artifact **last)
{
    size_t count = 0;

    for (size_t i = 0; i < s->build.count; i++) {
        if (!is_called(s->build.artifacts[i].path, s->cli->standard_output, whole))
            continue;
        *last = &s->build.artifacts[i];
        count++;
    }
    return count;
}

enum { SHOWN_OUTPUTS = 10 };

/* The output that --stdout=FILE selects: the one whose path is FILE, else the only one whose path
 * ends in it. */
static void print_output(struct session *s)
{
    const struct artifact *found = NULL;
    size_t count = count_called(s, true, &found);
    struct diag *diag;

    if (count == 0)
        count = count_called(s, false, &found);
    if (count == 1) {
        buf_add_str(s->out, found->bytes);
        return;
    }
    diag = cli_usage(s->diags,
                     count ? "the paths of several outputs end in `%.*s`"
                           : "no output is called `%.*s`",
                     STR_ARGS(s->cli->standard_output));
    for (size_t i = 0; i < s->build.count && i < SHOWN_OUTPUTS; i++)
        diag_help(diag, "one output is `%.*s`", STR_ARGS(s->build.artifacts[i].path));
}

static bool selects_groups(const struct job *job)
{
    for (size_t i = 0; i < job->only_count; i++)
        if (str_is(job->only[i].kind, "group"))
            return true;
    return false;
}

/* Codes of groups are easily forgotten, so a spec of whose groups no output selects any is
 * mentioned, at its last output. */
static void mention_groups(struct session *s)
{
    for (size_t i = 0; i < s->job_count; i++) {
        const struct job *job = &s->jobs[i];
        bool mentioned = selects_groups(job);

        for (size_t j = 0; j < s->job_count; j++)
            if (j != i && str_equal(s->jobs[j].spec, job->spec))
                mentioned |= j > i || selects_groups(&s->jobs[j]);
        if (!mentioned && load_spec(&s->loader, job->spec, job->folder, job->spec_at)->groups.count)
            buf_print(s->out, "the codes in groups of %.*s are left out; to include them: %s\n",
                      STR_ARGS(job->spec),
                      s->from_project ? "only = { group = \"all\" }" : "--only group=all");
    }
}

static void report_written(struct session *s, const struct emit_report *report)
{
    static const char *const actions[] = { [EMIT_UNCHANGED] = NULL,
                                           [EMIT_WRITTEN] = "wrote",
                                           [EMIT_REPLACED] = "replaced",
                                           [EMIT_WOULD_WRITE] = "would write" };

    begin_list(s);
    for (size_t i = 0; i < s->build.count; i++)
        if (actions[report->states[i]])
            report_path(s, actions[report->states[i]], s->build.artifacts[i].path);
    end_list(s);
    if (s->cli->format != DIAG_JSON)
        buf_print(s->out, "%zu file%s, %zu %s\n", s->build.count, s->build.count == 1 ? "" : "s",
                  report->changed, s->cli->dry_run ? "would change" : "changed");
    if (s->cli->format != DIAG_JSON && report->changed)
        mention_groups(s);
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
    if (s->cli->standard_output.length) {
        print_output(s);
        return 0;
    }
    set = (struct artifact_set){ .arena = s->arena,
                                 .artifacts = s->build.artifacts,
                                 .count = s->build.count,
                                 .stamp = s->cli->stamp,
                                 .force = s->cli->force };
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

static const char *drift_word(enum drift_kind kind)
{
    static const char *const words[] = { "stale", "missing", "extra" };

    return words[kind];
}

/* What is to be known of it, after its path. */
static const char *drift_note(const struct drift *drift)
{
    return drift->only_line_ends ? " (line endings only)"
           : drift->foreign      ? " (not generated: move it away, or use generate --force)"
                                 : "";
}

static void print_drift(struct session *s, const struct drift *drift, bool color)
{
    struct diff_sides sides = { drift->path, drift->path, drift->old, STR("") };

    if (s->cli->format == DIAG_JSON) {
        add_object(s, "finding", drift_word(drift->kind), drift->path);
        return;
    }
    if (s->cli->format == DIAG_GITHUB) {
        buf_print(s->out, "::error file=%.*s,title=%s::%.*s is %s%s\n", STR_ARGS(drift->path),
                  drift_word(drift->kind), STR_ARGS(drift->path), drift_word(drift->kind),
                  drift_note(drift));
        return;
    }
    buf_print(s->out, "%s: %.*s%s\n", drift_word(drift->kind), STR_ARGS(drift->path),
              drift_note(drift));
    if (drift->kind != DRIFT_STALE || drift->too_large || drift->only_line_ends || drift->foreign)
        return;
    sides.new_text = drift->artifact->bytes;
    diff_unified(s->out, &sides, (struct diff_style){ .color = color, .escape = color });
}

/* Checkouts on Windows may convert line endings. */
static void help_line_ends(struct session *s, const struct drifts *drifts)
{
    for (size_t i = 0; i < drifts->count; i++) {
        struct str path = drifts->items[i].path, folder = path_folder(path);

        if (!drifts->items[i].only_line_ends)
            continue;
        buf_print(s->out, "to keep LF in checkouts: add to .gitattributes: %.*s%s text eol=lf\n",
                  STR_ARGS(folder.length ? folder : path), folder.length ? "*" : "");
        return;
    }
}

/* Whether there are leftovers, or files that `generate` would write. */
static bool has_kind(const struct drifts *drifts, bool extra)
{
    for (size_t i = 0; i < drifts->count; i++)
        if ((drifts->items[i].kind == DRIFT_EXTRA) == extra && !drifts->items[i].foreign)
            return true;
    return false;
}

static void report_drifts(struct session *s, const struct drifts *drifts)
{
    for (size_t i = 0; i < drifts->count; i++)
        print_drift(s, &drifts->items[i], s->cli->color == COLOR_ALWAYS);
    if (s->cli->format != DIAG_TEXT)
        return;
    if (drifts->count == 0)
        buf_print(s->out, "%zu file%s of %zu output%s: up to date\n", s->build.count,
                  s->build.count == 1 ? "" : "s", s->job_count, s->job_count == 1 ? "" : "s");
    if (has_kind(drifts, false)) {
        buf_add_str(s->out, STR("to fix it: "));
        cli_add_command(s->cli, COMMAND_GENERATE, s->out);
        buf_add_char(s->out, '\n');
    }
    help_line_ends(s, drifts);
    if (has_kind(drifts, true)) {
        buf_add_str(s->out, STR("to remove what is left over: "));
        cli_add_command(s->cli, COMMAND_CLEAN, s->out);
        buf_add_char(s->out, '\n');
    }
}

static int run_check(struct session *s)
{
    struct artifact_set set = { .arena = s->arena };
    struct drifts drifts;
    int code;

    if (!build_all(s, s->cli->list_outputs))
        return 0;
    if (s->cli->list_inputs || s->cli->list_outputs)
        return list_paths(s);
    set.artifacts = s->build.artifacts;
    set.count = s->build.count;
    leftovers_find(s, &set.around);
    if (s->diags->errors || !drift_find(&set, s->diags, &drifts))
        return 0;
    begin_list(s);
    report_drifts(s, &drifts);
    code = breaking_check(s);
    end_list(s);
    return drifts.count ? FINDINGS : code;
}

static int run_clean(struct session *s)
{
    struct artifact_set set = { .arena = s->arena };
    struct drifts removed;

    if (!build_all(s, true))
        return 0;
    set.artifacts = s->build.artifacts;
    set.count = s->build.count;
    leftovers_find(s, &set.around);
    if (!drift_clean(&set, s->cli->dry_run, s->diags, &removed))
        return 0;
    begin_list(s);
    for (size_t i = 0; i < removed.count; i++)
        report_path(s, s->cli->dry_run ? "would remove" : "removed", removed.items[i].path);
    end_list(s);
    if (s->cli->format != DIAG_JSON)
        buf_print(s->out, "%zu file%s %s\n", removed.count, removed.count == 1 ? "" : "s",
                  s->cli->dry_run ? "would be removed" : "removed");
    return 0;
}

/* ---- all of them ----------------------------------------------------------------------------- */

static int (*const commands[COMMAND_COUNT])(struct session *) = {
    [COMMAND_GENERATE] = run_generate,  [COMMAND_CHECK] = run_check,
    [COMMAND_CLEAN] = run_clean,        [COMMAND_LINT] = upkeep_lint,
    [COMMAND_BREAKING] = breaking_run,  [COMMAND_IMPORT] = upkeep_import,
    [COMMAND_SHOW] = answer_show,       [COMMAND_LIST] = answer_list,
    [COMMAND_INIT] = upkeep_init,       [COMMAND_EJECT] = upkeep_eject,
    [COMMAND_EXPLAIN] = answer_explain, [COMMAND_COMPLETION] = answer_completion,
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
    s.loader.find = (struct finder){ .arena = arena,
                                     .sources = &s.sources,
                                     .diags = diags,
                                     .limits = &s.limits,
                                     .spec_path = cli->spec_path,
                                     .templates = cli->templates };
    s.loader.data_only = cli->data_only;
    return commands[cli->command](&s);
}
