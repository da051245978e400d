/* Specs of now are paired with specs of the older state by path, then by id; what the project file
 * makes of each pair is compared, too. */
#include "command/breaking.h"

#include "base/arena.h"
#include "base/path.h"
#include "project/git.h"
#include "project/past.h"
#include "upkeep/breaking/breaking.h"
#include "upkeep/breaking/outputs.h"
#include "upkeep/breaking/print.h"

#include <string.h>

/* A spec now, and the one that it was. */
struct spec_pair {
    struct session_spec now;
    struct session_spec before; /* without a name if there was none */
};

/* The older state to compare with, and how to compare. */
struct comparing {
    struct session *session;
    struct str against; /* as given */
    bool is_revision;
    bool whole; /* all specs of the project are compared, not those of the command line */
    struct past past;
    struct session_spec *old_specs; /* of the older project file */
    size_t old_count;
    struct breaking_style style;
    bool only_failing; /* print nothing for a spec without failing changes */
    size_t failing, unchanged;
};

static struct str path_of(struct comparing *c, const struct session_spec *spec)
{
    return spec_is_path(spec->name) ? path_join(c->session->arena, spec->folder, spec->name)
                                    : spec->name;
}

static bool same_file(struct comparing *c, const struct session_spec *a,
                      const struct session_spec *b)
{
    return str_equal(path_of(c, a), path_of(c, b));
}

static const char git[] = "git:";

static bool is_revision(struct str against)
{
    return against.length > sizeof git - 1 && memcmp(against.at, git, sizeof git - 1) == 0;
}

static bool is_spec(struct session *s, struct str against)
{
    struct list names = find_names(&s->loader.find, FIND_SPECS);

    EACH (text, text, names)
        if (str_equal(text->text, against))
            return true;
    return spec_is_path(against);
}

static bool begin_comparing(struct comparing *c, struct str against, struct str fail_on)
{
    struct session *s = c->session;

    c->against = against;
    c->style = (struct breaking_style){ .format = s->cli->format,
                                        .markdown = s->cli->markdown,
                                        .color = s->cli->color == COLOR_ALWAYS,
                                        .fail_on = LEVEL_MAJOR };
    if (fail_on.length && !breaking_level_parse(fail_on, &c->style.fail_on)) {
        cli_usage(s->diags, "`fail_on` expects major, minor or patch, found `%.*s`",
                  STR_ARGS(fail_on));
        return false;
    }
    c->is_revision = is_revision(against);
    if (!c->is_revision && !is_spec(s, against)) {
        struct diag *diag = diag_add(s->diags, E0001, SPAN_NONE, "unknown spec `%.*s`",
                                     STR_ARGS(against));

        diag_help(diag, "for a revision of git, write git:%.*s; for a file, ./%.*s",
                  STR_ARGS(against), STR_ARGS(against));
        return false;
    }
    if (!c->is_revision) {
        c->past.loader = (struct loader){ .find = s->loader.find,
                                          .data_only = s->loader.data_only };
        return true;
    }
    against = (struct str){ against.at + sizeof git - 1, against.length - (sizeof git - 1) };
    if (!past_read(&c->past, &s->loader, against, s->project.folder, session_project_file,
                   s->diags))
        return false;
    session_specs_of(s, &c->past.project, &c->old_specs, &c->old_count);
    return true;
}

static void say(struct comparing *c, struct str spec, const char *what)
{
    if (c->style.format == DIAG_TEXT && !c->style.markdown && !c->only_failing)
        buf_print(c->session->out, "%.*s: %s\n", STR_ARGS(spec), what);
}

static void print_changes(struct comparing *c, const struct changes *changes, struct str spec)
{
    size_t failing = 0;

    for (int level = (int)c->style.fail_on; level < LEVEL_COUNT; level++)
        failing += changes->levels[level];
    c->failing += failing;
    if (changes->count == 0 && c->whole && c->style.format == DIAG_TEXT && !c->style.markdown)
        c->unchanged++; /* one line for all of them */
    else if (failing || !c->only_failing)
        breaking_print(changes, spec, c->against, c->style, c->session->out);
}

/* ---- pairs ----------------------------------------------------------------------------------- */

/* A spec that the program contains is the same in every revision. */
static bool is_builtin(const struct comparing *c, const struct session_spec *spec)
{
    return !spec_is_path(spec->name) && c->session->loader.find.spec_path.length == 0;
}

static const struct model *load_now(struct comparing *c, const struct session_spec *spec)
{
    return load_spec(&c->session->loader, spec->name, spec->folder, spec->at);
}

static const struct model *load_before(struct comparing *c, const struct session_spec *spec)
{
    return load_spec(&c->past.loader, spec->name, spec->folder, spec->at);
}

static bool is_paired(struct comparing *c, const struct spec_pair *pairs, size_t count,
                      const struct session_spec *old)
{
    for (size_t i = 0; i < count; i++)
        if (pairs[i].before.name.length && same_file(c, &pairs[i].before, old))
            return true;
    return false;
}

/* The spec of the older project file that has the path of SPEC. */
static const struct session_spec *old_at(struct comparing *c, const struct session_spec *spec)
{
    for (size_t i = 0; i < c->old_count; i++)
        if (same_file(c, &c->old_specs[i], spec))
            return &c->old_specs[i];
    return NULL;
}

/* The spec of the older project file that has the id of SPEC and no pair by its path. */
static const struct session_spec *old_with_id(struct comparing *c, const struct spec_pair *pairs,
                                              size_t count, const struct session_spec *spec)
{
    const struct model *now = load_now(c, spec);

    for (size_t i = 0; now && i < c->old_count; i++) {
        const struct session_spec *old = &c->old_specs[i];
        const struct model *before;

        if (is_builtin(c, old) || is_paired(c, pairs, count, old))
            continue;
        before = load_before(c, old);
        if (before && str_equal(before->id, now->id))
            return old;
    }
    return NULL;
}

/* Whether the revision has the file of a spec that its project file does not list. */
static bool was_there(struct comparing *c, const struct session_spec *spec)
{
    struct session *s = c->session;
    struct str path = path_of(c, spec), revision = c->past.loader.find.revision, ignored, why;

    if (!spec_is_path(spec->name))
        return true;
    switch (git_read(s->arena, revision, path, &ignored, &why)) {
    case GIT_FOUND:
        return true;
    case GIT_NOT_FOUND:
        break;
    case GIT_FAILED:
        diag_add(s->diags, E0001, SPAN_NONE, "cannot read `%.*s` at %.*s: %.*s", STR_ARGS(path),
                 STR_ARGS(revision), STR_ARGS(why));
        break;
    }
    return false;
}

/* All pairs by path are made before any by id. */
static struct spec_pair *pair_specs(struct comparing *c, const struct session_spec *specs,
                                    size_t count)
{
    struct spec_pair *pairs = arena_alloc(c->session->arena, (count + 1) * sizeof *pairs);

    for (size_t i = 0; i < count; i++) {
        const struct session_spec *old = old_at(c, &specs[i]);

        pairs[i].now = specs[i];
        if (old)
            pairs[i].before = *old;
        else if (!is_builtin(c, &specs[i]) && was_there(c, &specs[i]))
            pairs[i].before = specs[i];
    }
    for (size_t i = 0; i < count; i++) {
        const struct session_spec *old;

        if (pairs[i].before.name.length || is_builtin(c, &specs[i]))
            continue;
        old = old_with_id(c, pairs, count, &specs[i]);
        if (old)
            pairs[i].before = *old;
    }
    return pairs;
}

/* ---- comparing ------------------------------------------------------------------------------- */

/* The outputs that PROJECT makes of SPEC. */
static struct spec_state state_of(struct comparing *c, const struct project *project,
                                  const struct session_spec *spec, const struct model *model)
{
    struct session *s = c->session;
    struct spec_output *outputs = arena_alloc(s->arena, (project->job_count + 1) * sizeof *outputs);
    size_t count = 0;

    for (size_t i = 0; i < project->job_count; i++) {
        const struct job *job = &project->jobs[i];

        if (!str_equal(job->spec, spec->name))
            continue;
        outputs[count++] = (struct spec_output){ job, load_target(&s->loader, job->target,
                                                                  job->target_at) };
    }
    return (struct spec_state){ model, outputs, count };
}

static struct span project_place(const struct session *s)
{
    const struct project *project = &s->project;

    return project->record.at.source || project->job_count == 0 ? project->record.at
                                                                : project->jobs[0].record.at;
}

static void compare_outputs(struct comparing *c, const struct spec_pair *pair,
                            const struct model *before, const struct model *now,
                            struct changes *changes)
{
    struct spec_state was, is;

    if (!c->past.has_project || !c->session->has_project)
        return;
    was = state_of(c, &c->past.project, &pair->before, before);
    is = state_of(c, &c->session->project, &pair->now, now);
    breaking_compare_outputs(&was, &is, project_place(c->session), changes);
}

static void compare_pair(struct comparing *c, const struct spec_pair *pair)
{
    struct session *s = c->session;
    struct changes changes = { .arena = s->arena };
    const struct model *before = load_before(c, &pair->before), *now = load_now(c, &pair->now);
    struct str name = path_of(c, &pair->now), old = path_of(c, &pair->before);

    if (!before || !now)
        return;
    if (!is_builtin(c, &pair->now))
        breaking_compare(before, now, &changes);
    compare_outputs(c, pair, before, now, &changes);
    if (c->is_revision && c->style.format == DIAG_TEXT && !str_equal(name, old))
        name = str_format(s->arena, "%.*s (was %.*s)", STR_ARGS(name), STR_ARGS(old));
    print_changes(c, &changes, name);
}

/* Specs that the older project had, and this one has not. */
static void report_gone(struct comparing *c, const struct spec_pair *pairs, size_t count)
{
    struct session *s = c->session;

    for (size_t i = 0; i < c->old_count; i++) {
        const struct session_spec *old = &c->old_specs[i];
        struct comparison comparison = { .arena = s->arena };
        struct changes changes = { .arena = s->arena };
        struct str path = path_of(c, old);

        if (is_paired(c, pairs, count, old))
            continue;
        comparison.changes = &changes;
        change_add(&comparison, B0958, project_place(s), old->at,
                   "nothing is generated from %.*s any more", STR_ARGS(path));
        print_changes(c, &changes, path);
    }
}

/* Names what cannot be compared. */
static void explain_pair(struct comparing *c, const struct spec_pair *pair)
{
    struct session *s = c->session;
    struct diag *diag;

    if (!is_builtin(c, &pair->now)) {
        if (s->diags->errors == 0)
            say(c, path_of(c, &pair->now), "is new");
        return;
    }
    if (c->whole || c->only_failing) {
        say(c, pair->now.name, "is built in and is not compared");
        return;
    }
    diag = cli_usage(s->diags, "%.*s is built in, so a revision does not contain its file",
                     STR_ARGS(pair->now.name));
    diag_help(diag, "name a spec file, or give the folder of the spec with --spec-path");
}

static void compare_all(struct comparing *c, const struct session_spec *specs, size_t count)
{
    struct spec_pair *pairs = pair_specs(c, specs, count);

    for (size_t i = 0; i < count; i++) {
        if (pairs[i].before.name.length)
            compare_pair(c, &pairs[i]);
        else
            explain_pair(c, &pairs[i]);
    }
    if (c->whole)
        report_gone(c, pairs, count);
    if (c->unchanged && !c->only_failing)
        buf_print(c->session->out, "%zu spec%s: nothing changed since %.*s\n", c->unchanged,
                  c->unchanged == 1 ? "" : "s", STR_ARGS(c->against));
}

/* ---- the commands ---------------------------------------------------------------------------- */

static void report_nothing_to_compare(struct session *s)
{
    struct diag *diag = cli_usage(s->diags, "nothing to compare with");

    diag_help(diag,
              "add --against git:REV or --against FILE, or to %s: project { "
              "breaking = { against = \"git:origin/main\" } }",
              session_project_file);
}

/* The one spec against a file. */
static void compare_file(struct comparing *c, const struct session_spec *specs, size_t count)
{
    struct spec_pair pair = { specs[0], { c->against, STR(""), SPAN_NONE } };

    if (count == 1)
        compare_pair(c, &pair);
    else
        cli_usage(c->session->diags, "--against FILE needs exactly one SPEC");
}

int breaking_run(struct session *s)
{
    struct comparing c = { .session = s, .whole = s->cli->arguments.count == 0 };
    struct str against = s->cli->against, fail_on = s->cli->fail_on;
    struct session_spec *specs;
    size_t count;
    bool json;

    if (!session_specs(s, &specs, &count))
        return 0;
    if (!s->has_project && (against.length == 0 || is_revision(against)))
        session_read_project(s);
    if (s->diags->errors)
        return 0;
    against = against.length ? against : s->project.breaking.against;
    fail_on = fail_on.length ? fail_on : s->project.breaking.fail_on;
    if (against.length == 0) {
        report_nothing_to_compare(s);
        return 0;
    }
    if (!begin_comparing(&c, against, fail_on))
        return 0;
    json = c.style.format == DIAG_JSON && !c.style.markdown;
    if (json)
        buf_add_str(s->out, STR("["));
    if (c.is_revision)
        compare_all(&c, specs, count);
    else
        compare_file(&c, specs, count);
    if (json)
        buf_add_str(s->out, s->out->length > 1 ? STR("\n]\n") : STR("]\n"));
    return c.failing ? FINDINGS : 0;
}

int breaking_check(struct session *s)
{
    struct comparing c = { .session = s,
                           .only_failing = true,
                           .whole = s->job_count == s->project.job_count };
    struct project wanted = { .jobs = s->jobs, .job_count = s->job_count };
    struct session_spec *specs;
    size_t count;

    if (!s->has_project || s->project.breaking.against.length == 0 ||
        !begin_comparing(&c, s->project.breaking.against, s->project.breaking.fail_on))
        return 0;
    if (!c.is_revision) {
        cli_usage(s->diags, "`breaking` in a project file needs git:REV, not a file");
        return 0;
    }
    session_specs_of(s, &wanted, &specs, &count);
    compare_all(&c, specs, count);
    return c.failing ? FINDINGS : 0;
}
