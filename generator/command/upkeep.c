/* One function per command; `breaking` also serves `check`. */
#include "command/upkeep.h"

#include "base/arena.h"
#include "base/path.h"
#include "command/init.h"
#include "project/git.h"
#include "upkeep/breaking/breaking.h"
#include "upkeep/breaking/print.h"
#include "upkeep/import/import.h"
#include "upkeep/lint.h"

#include <inttypes.h>
#include <string.h>

/* ---- lint ------------------------------------------------------------------------------------ */

static bool read_levels(struct session *s, struct lint_level *levels)
{
    for (size_t i = 0; i < s->cli->rules.count; i++) {
        struct str text = s->cli->rules.items[i];

        if (!lint_level_parse(text, &levels[i]))
            diag_help(cli_usage(s->diags,
                                "--rule expects L0805=off, =warning or =error, found `%.*s`",
                                STR_ARGS(text)),
                      "`statusgen list rules` lists them");
    }
    if (s->cli->today.length && !str_is_date(s->cli->today))
        cli_usage(s->diags, "--today expects a date, YYYY-MM-DD, found `%.*s`",
                  STR_ARGS(s->cli->today));
    return s->diags->errors == 0;
}

/* Names are checked against the reserved words of every known target. */
static void load_targets(struct session *s, struct lint_options *options)
{
    struct list names = find_names(&s->loader.find, FIND_TARGETS);
    struct target **targets = arena_alloc(s->arena, (names.count + 1) * sizeof(struct target *));

    EACH (text, text, names) {
        struct target *target = load_target(&s->loader, text->text, SPAN_NONE);

        if (target)
            targets[options->target_count++] = target;
    }
    options->targets = targets;
}

int upkeep_lint(struct session *s)
{
    struct lint_options options = { .today = s->cli->today, .level_count = s->cli->rules.count };
    struct lint_level *levels = arena_alloc(s->arena, (options.level_count + 1) * sizeof *levels);
    struct session_spec *specs;
    unsigned before = s->diags->count;
    size_t count;

    options.levels = levels;
    if (!read_levels(s, levels) || !session_specs(s, &specs, &count))
        return 0;
    load_targets(s, &options);
    for (size_t i = 0; i < count; i++) {
        const struct model *model = load_spec(&s->loader, specs[i].name, specs[i].folder,
                                              specs[i].at);

        if (model)
            lint(model, &options, s->arena, s->diags);
    }
    if (s->diags->count == before && s->cli->format == DIAG_TEXT)
        buf_print(s->out, "%zu spec%s: no findings\n", count, count == 1 ? "" : "s");
    return s->diags->count > before ? FINDINGS : 0;
}

/* ---- breaking -------------------------------------------------------------------------------- */

/* The older state to compare with, and how to compare. */
struct comparing {
    struct session *session;
    struct str against; /* as given */
    bool is_revision;
    struct loader loader; /* of the old state */
    struct breaking_style style;
    bool only_failing; /* print nothing for a spec without failing changes */
    size_t failing;
};

static bool begin_comparing(struct comparing *c, struct str against, struct str fail_on)
{
    static const char git[] = "git:";
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
    c->loader = s->loader;
    c->loader.specs = NULL;
    c->is_revision = against.length > sizeof git - 1 &&
                     memcmp(against.at, git, sizeof git - 1) == 0;
    if (c->is_revision)
        c->loader.find.revision = (struct str){ against.at + sizeof git - 1,
                                                against.length - (sizeof git - 1) };
    return true;
}

static void say(struct comparing *c, struct str spec, const char *what)
{
    if (c->style.format == DIAG_TEXT && !c->style.markdown && !c->only_failing)
        buf_print(c->session->out, "%.*s: %s\n", STR_ARGS(spec), what);
}

/* Whether SPEC has an older state to compare with; prints why if it has not. */
static bool has_before(struct comparing *c, const struct session_spec *spec, struct str path)
{
    struct session *s = c->session;
    struct str ignored, why;
    struct diag *diag;

    if (!spec_is_path(spec->name) && s->loader.find.spec_path.length == 0) {
        if (s->cli->arguments.count == 0 || c->only_failing) {
            say(c, spec->name, "is built in and is not compared");
            return false;
        }
        diag = cli_usage(s->diags, "%.*s is built in, so a revision does not contain its file",
                         STR_ARGS(spec->name));
        diag_help(diag, "name a spec file, or give the folder of the spec with --spec-path");
        return false;
    }
    if (!spec_is_path(spec->name))
        return true;
    switch (git_read(s->arena, c->loader.find.revision, path, &ignored, &why)) {
    case GIT_READ:
        return true;
    case GIT_NO_SUCH_FILE:
        say(c, path, "is new");
        return false;
    case GIT_FAILED:
        diag_add(s->diags, E0001, SPAN_NONE, "cannot read `%.*s` at %.*s: %.*s", STR_ARGS(path),
                 STR_ARGS(c->loader.find.revision), STR_ARGS(why));
        break;
    }
    return false;
}

static void compare_spec(struct comparing *c, const struct session_spec *spec)
{
    struct session *s = c->session;
    struct str path = path_join(s->arena, spec->folder, spec->name);
    const struct model *before, *now;
    struct changes changes = { .arena = s->arena };
    size_t failing = 0;

    if (!c->is_revision)
        before = load_spec(&c->loader, c->against, STR(""), SPAN_NONE);
    else if (has_before(c, spec, path))
        before = load_spec(&c->loader, spec->name, spec->folder, spec->at);
    else
        return;
    now = load_spec(&s->loader, spec->name, spec->folder, spec->at);
    if (!before || !now)
        return;
    breaking_compare(before, now, &changes);
    for (int level = (int)c->style.fail_on; level < LEVEL_COUNT; level++)
        failing += changes.levels[level];
    c->failing += failing;
    if (failing || !c->only_failing)
        breaking_print(&changes, spec_is_path(spec->name) ? path : spec->name, c->against, c->style,
                       s->out);
}

int upkeep_breaking(struct session *s)
{
    struct comparing c = { .session = s };
    struct session_spec *specs;
    struct str against = s->cli->against, fail_on = s->cli->fail_on;
    size_t count;
    bool json;

    if (!session_specs(s, &specs, &count))
        return 0;
    if (against.length == 0 && !s->has_project)
        session_read_project(s);
    if (against.length == 0)
        against = s->project.breaking.against;
    if (fail_on.length == 0)
        fail_on = s->project.breaking.fail_on;
    if (s->diags->errors)
        return 0;
    if (against.length == 0) {
        struct diag *diag = cli_usage(s->diags, "nothing to compare with");

        diag_help(diag,
                  "add --against git:REV or --against FILE, or to %s: project { "
                  "breaking = { against = \"git:origin/main\" } }",
                  session_project_file);
        return 0;
    }
    if (!begin_comparing(&c, against, fail_on))
        return 0;
    if (!c.is_revision && count > 1) {
        cli_usage(s->diags, "--against FILE needs exactly one SPEC");
        return 0;
    }
    json = c.style.format == DIAG_JSON && !c.style.markdown;
    if (json)
        buf_add_str(s->out, STR("["));
    for (size_t i = 0; i < count; i++)
        compare_spec(&c, &specs[i]);
    if (json)
        buf_add_str(s->out, s->out->length > 1 ? STR("\n]\n") : STR("]\n"));
    return c.failing ? FINDINGS : 0;
}

int upkeep_check_breaking(struct session *s)
{
    struct comparing c = { .session = s, .only_failing = true };

    if (!s->has_project || s->project.breaking.against.length == 0 ||
        !begin_comparing(&c, s->project.breaking.against, s->project.breaking.fail_on))
        return 0;
    if (!c.is_revision) {
        cli_usage(s->diags, "`breaking` in a project file needs git:REV, not a file");
        return 0;
    }
    for (size_t i = 0; i < s->job_count; i++) {
        struct session_spec spec = { s->jobs[i].spec, s->jobs[i].folder, s->jobs[i].spec_at };
        bool seen = false;

        for (size_t j = 0; j < i; j++)
            seen |= str_equal(s->jobs[j].spec, spec.name);
        if (!seen)
            compare_spec(&c, &spec);
    }
    return c.failing ? FINDINGS : 0;
}

/* ---- import ---------------------------------------------------------------------------------- */

enum { IMPORT_MAX_BYTES = 64 << 20 };

static bool read_import(struct session *s, struct str path, struct import *import)
{
    struct import_options options = { s->cli->columns.items, s->cli->columns.count, s->cli->match,
                                      s->cli->id };
    struct str why;
    const struct source *source = source_read(&s->sources, path, IMPORT_MAX_BYTES, &why);

    if (source)
        return import_read(source, &options, s->arena, s->diags, import);
    diag_add(s->diags, E0001, SPAN_NONE, "cannot read `%.*s`: %.*s", STR_ARGS(path), STR_ARGS(why));
    return false;
}

/* The findings are the result, so all of them are printed, to standard output. */
static int print_drift(struct session *s, const struct import *import, const struct model *model)
{
    struct diag_style style = { s->cli->format, s->cli->color == COLOR_ALWAYS, false, 0 };
    struct diags findings;

    diags_init(&findings, s->arena);
    import_compare(import, model, &findings);
    if (findings.count || s->cli->format == DIAG_JSON)
        diags_print(&findings, style, s->out);
    if (s->cli->format == DIAG_TEXT)
        buf_print(s->out, "%zu codes in %.*s, %" PRIu32 " in %.*s: %u difference%s\n",
                  import->count, STR_ARGS(import->source->name), model->codes.count,
                  STR_ARGS(s->cli->against), findings.count, findings.count == 1 ? "" : "s");
    return findings.count ? FINDINGS : 0;
}

int upkeep_import(struct session *s)
{
    const struct model *model;
    struct import import;

    if (s->cli->arguments.count != 1) {
        cli_usage(s->diags, "import expects one file: a CSV or a C header");
        return 0;
    }
    if (!read_import(s, s->cli->arguments.items[0], &import))
        return 0;
    if (s->cli->against.length == 0) {
        import_write(&import, s->out);
        return 0;
    }
    model = load_spec(&s->loader, s->cli->against, STR(""), SPAN_NONE);
    return model ? print_drift(s, &import, model) : 0;
}

/* ---- init and eject -------------------------------------------------------------------------- */

/* The argument at INDEX as a folder, with its `/`. */
static struct str folder_word(struct session *s, size_t index, const char *standard)
{
    struct str folder = index < s->cli->arguments.count ? s->cli->arguments.items[index]
                                                        : str_of(standard);

    if (folder.length == 0 || str_is(folder, "."))
        return STR("");
    return str_format(s->arena, "%.*s%s", STR_ARGS(folder),
                      folder.at[folder.length - 1] == '/' ? "" : "/");
}

int upkeep_init(struct session *s)
{
    struct init_files files = { .arena = s->arena };
    struct str id = STR("error");
    struct import import;
    struct buf spec;

    buf_init(&spec, s->arena, SIZE_MAX);
    if (s->cli->arguments.count > 1) {
        cli_usage(s->diags, "init expects at most one folder");
        return 0;
    }
    if (s->cli->from.length) {
        if (!read_import(s, s->cli->from, &import))
            return 0;
        import_write(&import, &spec);
        id = import.id;
    }
    init_project(&files, folder_word(s, 0, ""), id, buf_str(&spec));
    if (init_write(&files, s->diags, s->out))
        buf_add_str(s->out, STR("\nnext: edit the spec in spec/, then run: statusgen generate\n"));
    return 0;
}

static void report_ejected(struct session *s, struct str folder)
{
    buf_add_str(s->out, STR("\nto use them: statusgen generate --templates "));
    cli_add_word(s->out, folder.length ? folder : STR("."));
    buf_add_char(s->out, '\n');
}

int upkeep_eject(struct session *s)
{
    struct init_files files = { .arena = s->arena };
    const struct words *words = &s->cli->arguments;
    struct str folder = folder_word(s, 1, "templates");

    if (words->count < 1 || words->count > 2) {
        cli_usage(s->diags, "eject expects a target and, optionally, the folder to copy it into");
        return 0;
    }
    if (!init_target(&files, folder, words->items[0])) {
        load_target(&s->loader, words->items[0], SPAN_NONE); /* reports the available ones */
        if (s->diags->errors == 0)
            cli_usage(s->diags, "`%.*s` is not a built-in target", STR_ARGS(words->items[0]));
        return 0;
    }
    if (init_write(&files, s->diags, s->out))
        report_ejected(s, folder);
    return 0;
}
