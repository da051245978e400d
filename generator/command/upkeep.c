/* One function per command. */
#include "command/upkeep.h"

#include "base/arena.h"
#include "base/system/system.h"
#include "command/init.h"
#include "upkeep/import/import.h"
#include "upkeep/lint.h"

#include <inttypes.h>
#include <string.h>

/* ---- lint ------------------------------------------------------------------------------------ */

static bool read_levels(struct session *s, struct lint_level *levels)
{
    for (size_t i = 0; i < s->cli->rules.count; i++)
        lint_level_parse(s->cli->rules.items[i], &levels[i], s->diags);
    if (s->cli->today.length && !str_is_date(s->cli->today))
        cli_usage(s->diags, "--today expects a date, YYYY-MM-DD, found `%.*s`",
                  STR_ARGS(s->cli->today));
    return s->diags->errors == 0;
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
    /* names are checked against the reserved words of every known target */
    options.targets = load_targets(&s->loader, s->diags, &options.target_count);
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

/* ---- import ---------------------------------------------------------------------------------- */

enum { IMPORT_MAX_BYTES = 64 << 20 };

static bool read_import(struct session *s, struct str path, struct import *import)
{
    const struct cli *cli = s->cli;
    struct import_options options = { .columns = { cli->columns.items, cli->columns.count },
                                      .match = { cli->match.items, cli->match.count },
                                      .except = { cli->except.items, cli->except.count },
                                      .enums = { cli->enums.items, cli->enums.count },
                                      .id = cli->id,
                                      .compiler = cli->compiler,
                                      .for_comparison = cli->against.length > 0 };
    struct str why;
    const struct source *source;

    if (cli->compiler.at && str_trim(cli->compiler).length == 0) { /* often an unset variable */
        cli_usage(s->diags, "--cc needs a command");
        return false;
    }
    source = source_read(&s->sources, path, IMPORT_MAX_BYTES, &why);
    if (source)
        return import_read(source, &options, s->arena, s->diags, import);
    diag_add(s->diags, E0001, SPAN_NONE, "cannot read `%.*s`: %.*s", STR_ARGS(path), STR_ARGS(why));
    return false;
}

/* Only C renames constants that are valid names: those of its common macros. */
static void report_names(struct session *s, const struct import *import)
{
    bool is_c = import->target && strcmp(import->target, "c") == 0;

    import_report_names(import, is_c ? load_target(&s->loader, STR("c"), SPAN_NONE) : NULL);
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
                  import->count + import->open_count, STR_ARGS(import->source->name),
                  model->codes.count, STR_ARGS(s->cli->against), findings.count,
                  findings.count == 1 ? "" : "s");
    return findings.count ? FINDINGS : 0;
}

int upkeep_import(struct session *s)
{
    const struct model *model;
    struct import import;

    if (s->cli->arguments.count != 1) {
        cli_usage(s->diags, "import expects one file, such as a CSV or a C header");
        return 0;
    }
    if (!read_import(s, s->cli->arguments.items[0], &import))
        return 0;
    if (s->cli->against.length == 0) {
        import_write(&import, s->out);
        report_names(s, &import);
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
                      sys_separates(folder.at[folder.length - 1]) ? "" : "/");
}

int upkeep_init(struct session *s)
{
    struct init_files files = { .arena = s->arena };
    struct str id = STR("app_error");
    struct import import;
    struct buf spec;
    bool is_new;

    buf_init(&spec, s->arena, SIZE_MAX);
    if (s->cli->arguments.count > 1) {
        cli_usage(s->diags, "init expects at most one folder");
        return 0;
    }
    if (s->cli->from.length) {
        if (!read_import(s, s->cli->from, &import))
            return 0;
        import_write(&import, &spec);
        report_names(s, &import);
        id = import.id;
    }
    is_new = init_project(&files, folder_word(s, 0, ""), id, buf_str(&spec));
    if (!init_write(&files, s->diags, s->out))
        return 0;
    if (is_new)
        buf_add_str(s->out,
                    STR("\nnext: edit the spec in spec/, then run: statusgen generate\n"
                        "how to use the result: docs/c-api.md, docs/using/ for other languages\n"));
    else if (spec.length)
        buf_print(s->out,
                  "\nnext: unless it is there, add to %s: "
                  "output { \"spec/%.*s.lua\", \"c\", dir = \"generated\" }\n",
                  session_project_file, STR_ARGS(id));
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
