/* The commands that only print what there is: show, list, explain, completion; must not know how
 * anything is made. */
#include "command/answers.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/json.h"
#include "base/path.h"
#include "base/utf8.h"
#include "command/completion.h"
#include "command/show.h"
#include "lua/render.h"
#include "upkeep/lint.h"

#include <inttypes.h>
#include <string.h>

enum { COLUMNS = 80 };

/* ---- show and list --------------------------------------------------------------------------- */

/* The built-in template of the target json that prints codes and classes, so that they look the
 * same everywhere. */
static const struct template *show_template(struct session *s, struct target **target)
{
    struct loader *loader = arena_alloc(s->arena, sizeof *loader);

    *loader = s->loader;
    loader->find.templates = STR("");
    loader->targets = NULL;
    loader->templates = NULL;
    *target = load_target(loader, STR("json"), SPAN_NONE);
    return *target ? load_template(loader, *target, STR("show.tpl"), SPAN_NONE) : NULL;
}

/* The selection of all codes of the model, with FOUND in place of those that take part. */
static struct selection selection_of(struct session *s, const struct model *model,
                                     const struct selection *found)
{
    struct selection selection;
    struct diags ignored; /* only users of selections need them */

    diags_init(&ignored, s->arena);
    select_codes(model, &(struct filter){ 0 }, s->arena, &ignored, &selection);
    selection.codes = found->codes;
    selection.code_count = found->code_count;
    selection.classes = found->classes;
    selection.class_count = found->class_count;
    return selection;
}

static void add_member(struct buf *out, const char *name, struct str text)
{
    buf_print(out, "    \"%s\": ", name);
    json_add_string(out, text);
    buf_add_str(out, STR(",\n"));
}

static void add_unlisted(struct buf *out, const struct unlisted *unlisted)
{
    buf_print(out, "    \"unlisted\": {\n      \"value\": %" PRId64, unlisted->value);
    if (unlisted->mistaken) {
        buf_add_str(out, STR(",\n      \"why\": "));
        json_add_string(out, unlisted->mistaken->text);
    }
    if (unlisted->code_class) {
        buf_add_str(out, STR(",\n      \"class\": "));
        json_add_string(out, unlisted->code_class->id);
    }
    if (unlisted->fallback)
        buf_print(out, ",\n      \"fallback\": %" PRId64, unlisted->fallback->value.value);
    buf_add_str(out, STR("\n    },\n"));
}

static void show_family(struct session *s, const struct search *search, const struct family *family,
                        const struct target *target, const struct template *template)
{
    struct selection selection = selection_of(s, family->model, &family->found);
    struct view view = {
        .model = family->model, .selection = &selection, .target = target, .limits = &s->limits
    };

    buf_add_str(s->out, s->out->length ? STR(",\n  {\n") : STR("[\n  {\n"));
    add_member(s->out, "spec", family->name);
    add_member(s->out, "title", family->model->title);
    if (search_has_unlisted(search, family))
        add_unlisted(s->out, &family->unlisted);
    render(template, viewer_make(&view, s->arena), s->arena, s->diags, s->out);
    buf_add_str(s->out, STR("  }"));
}

static void show_json(struct session *s, const struct search *search)
{
    struct target *target;
    const struct template *template = show_template(s, &target);

    for (size_t i = 0; template && i < search->count; i++)
        if (family_has_found(&search->families[i]) ||
            search_has_unlisted(search, &search->families[i]))
            show_family(s, search, &search->families[i], target, template);
    buf_add_str(s->out, STR("\n]\n"));
}

static void report_unknown(struct session *s, const struct search *search)
{
    bool is_one = s->cli->spec.length > 0;
    struct str where = is_one ? str_format(s->arena,
                                           "%.*s: ", STR_ARGS(search->families->model->title))
                              : STR("");
    struct diag *diag = cli_usage(s->diags, "%.*sno code, name, phrase or class matches \"%.*s\"",
                                  STR_ARGS(where), STR_ARGS(search->word));

    if (!diag_suggest(diag, search_nearest(search), '"') && !is_one)
        diag_help(diag, "`statusgen list specs` lists the specs that were searched");
}

int answer_show(struct session *s)
{
    struct search search;

    if (s->cli->arguments.count != 1)
        cli_usage(s->diags, "show expects one code, name, phrase or class");
    else if (!search_specs(s, s->cli->arguments.items[0], &search)) {
        if (s->diags->errors == 0)
            report_unknown(s, &search);
    } else if (s->cli->format == DIAG_JSON)
        show_json(s, &search);
    else
        show_print(&search, s->cli->color == COLOR_ALWAYS, s->out);
    return 0;
}

static void list_targets(struct session *s)
{
    struct list names = find_names(&s->loader.find, FIND_TARGETS);

    EACH (text, text, names) {
        struct str name = text->text;
        const struct target *target = load_target(&s->loader, name, SPAN_NONE);

        if (!target)
            continue;
        buf_print(s->out, "%-12.*s ", STR_ARGS(name));
        if (target->page.length)
            buf_print(s->out, "%-18.*s %.*s\n", STR_ARGS(target->title), STR_ARGS(target->page));
        else
            buf_print(s->out, "%.*s\n", STR_ARGS(target->title));
    }
}

/* " (extends b, which extends a)": each base is searched for beside the spec that names it. */
static void list_chain(struct session *s, const struct model *model)
{
    const char *word = " (extends";

    while (model && model->extends.length) {
        buf_print(s->out, "%s %.*s", word, STR_ARGS(model->extends));
        model = load_spec(&s->loader, model->extends, path_folder(model->source->name), SPAN_NONE);
        word = ", which extends";
    }
    if (*word == ',')
        buf_add_char(s->out, ')');
}

/* Where the codes come from: the registry, else the first document. */
static struct str source_of(const struct model *model)
{
    const struct document *first = list_at(&model->documents, model->documents.items);

    if (model->registry.url.length || !first)
        return model->registry.url;
    return first->title;
}

static void list_specs(struct session *s)
{
    struct list names = find_names(&s->loader.find, FIND_SPECS);

    EACH (text, text, names) {
        struct str name = text->text;
        const struct model *model = load_spec(&s->loader, name, STR(""), SPAN_NONE);
        const struct registry *registry;

        if (!model)
            continue;
        registry = &model->registry;
        buf_print(s->out, "%-16.*s %4" PRIu32 " codes  %-15.*s  %.*s", STR_ARGS(name),
                  model->codes.count,
                  STR_ARGS(registry->updated.length ? registry->updated : registry->version),
                  STR_ARGS(model->title));
        list_chain(s, model);
        if (source_of(model).length)
            buf_print(s->out, "  %.*s", STR_ARGS(source_of(model)));
        buf_add_char(s->out, '\n');
    }
}

static void list_options(struct session *s, struct str name)
{
    const struct target *target = load_target(&s->loader, name, SPAN_NONE);

    for (size_t i = 0; target && i < target->options.count; i++) {
        const struct target_option *option = as_target_option(target->options.items[i]);

        buf_print(s->out, "%.*s=%.*s\n    %.*s", STR_ARGS(option->name), STR_ARGS(option->standard),
                  STR_ARGS(option->help));
        for (size_t v = 0; v < option->values.count; v++)
            buf_print(s->out, "%s%.*s", v ? ", " : "\n    One of: ",
                      STR_ARGS(as_text(option->values.items[v])->text));
        buf_add_char(s->out, '\n');
    }
}

static void report_list(struct session *s, struct str what)
{
    static const char *const kinds[] = { "targets", "specs", "rules", "options" };
    struct nearest nearest = diags_nearest(s->diags, what);
    struct diag *diag = cli_usage(s->diags,
                                  "list expects `targets`, `specs`, `rules` or `options TARGET`");

    for (size_t i = 0; i < COUNT(kinds); i++)
        nearest_try(&nearest, str_of(kinds[i]));
    if (str_is(what, "options"))
        diag_help(diag, "`statusgen list targets` prints what TARGET can be");
    else
        diag_suggest(diag, nearest.best, '`');
}

int answer_list(struct session *s)
{
    const struct words *words = &s->cli->arguments;
    struct str what = words->count ? words->items[0] : STR("");

    if (str_is(what, "targets") && words->count == 1)
        list_targets(s);
    else if (str_is(what, "specs") && words->count == 1)
        list_specs(s);
    else if (str_is(what, "rules") && words->count == 1)
        lint_list(s->out);
    else if (str_is(what, "options") && words->count == 2)
        list_options(s, words->items[1]);
    else
        report_list(s, what);
    return 0;
}

/* ---- explain --------------------------------------------------------------------------------- */

static void add_example(struct buf *out, const char *title, const char *text)
{
    if (!*text)
        return;
    buf_print(out, "\n%s:\n    ", title);
    for (; *text; text++) {
        buf_add_char(out, *text);
        if (*text == '\n')
            buf_add_str(out, STR("    "));
    }
    buf_add_char(out, '\n');
}

static void explain(struct session *s, const struct diag_rule *rule)
{
    buf_print(s->out, "%s: %s\n\n", rule->id, rule->title);
    utf8_add_wrapped(s->out, str_of(rule->explanation), 0, COLUMNS);
    add_example(s->out, "wrong", rule->wrong);
    add_example(s->out, "right", rule->right);
}

static bool explain_limit(struct session *s, struct str name)
{
    for (enum limit limit = 0; limit < LIMIT_COUNT; limit++) {
        const struct limit_rule *rule = limit_rule(limit);

        if (!str_is(name, rule->name))
            continue;
        buf_print(s->out, "limit %s: %" PRIu64 " %s\n\n", rule->name, rule->standard, rule->unit);
        utf8_add_wrapped(s->out, str_of(rule->reason), 0, COLUMNS);
        buf_print(s->out, "\nAnother: --limit %s=NUMBER\n", rule->name);
        return true;
    }
    return false;
}

/* The first letters of an id find those that begin with them. */
static void report_no_rule(struct session *s, struct str word)
{
    struct diag *diag = cli_usage(s->diags, "no diagnostic or limit is called `%.*s`",
                                  STR_ARGS(word));
    struct nearest nearest = diags_nearest(s->diags, word);
    struct buf begins;

    buf_init(&begins, s->arena, SIZE_MAX);
    for (int i = 0; i < DIAG_ID_COUNT; i++) {
        const struct diag_rule *rule = diag_rule((enum diag_id)i);

        if (word.length < strlen(rule->id) &&
            str_equal_folded(word, (struct str){ rule->id, word.length }))
            buf_print(&begins, "%s%s", begins.length ? ", " : "", rule->id);
        nearest_try(&nearest, str_of(rule->id));
    }
    for (enum limit limit = 0; limit < LIMIT_COUNT; limit++)
        nearest_try(&nearest, str_of(limit_rule(limit)->name));
    if (word.length > 1 && begins.length)
        diag_help(diag, "these begin with it: %.*s", STR_ARGS(buf_str(&begins)));
    else if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "use an id such as E0107, which messages show in brackets");
}

int answer_explain(struct session *s)
{
    const struct diag_rule *rule;
    struct str word;

    if (s->cli->arguments.count != 1) {
        cli_usage(
            s->diags,
            "explain expects the id of a diagnostic, such as E0107, or a limit, such as steps");
        return 0;
    }
    word = s->cli->arguments.items[0];
    rule = diag_rule_find(word);
    if (rule)
        explain(s, rule);
    if (rule || explain_limit(s, word))
        return 0;
    report_no_rule(s, word);
    return 0;
}

/* ---- completion ------------------------------------------------------------------------------ */

int answer_completion(struct session *s)
{
    const struct words *words = &s->cli->arguments;

    if (words->count != 1 || !completion(words->items[0], s->out))
        cli_usage(s->diags, "completion expects `bash`, `zsh` or `fish`");
    return 0;
}
