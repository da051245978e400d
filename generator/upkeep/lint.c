/* One function and one row of the table per rule. */
#include "upkeep/lint.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/utf8.h"
#include "spec/link.h"
#include "target/names.h"
#include "target/target.h"

#include <inttypes.h>
#include <string.h>

struct linter {
    const struct model *model;
    const struct lint_options *options;
    struct arena *arena;
    struct diags *diags;
    enum diag_id
        rule; /* the rule last searched for in all of `file`, and whether it is allowed there */
    const struct source *file;
    bool everywhere;
};

/* ---- findings -------------------------------------------------------------------------------- */

static struct str find_text(struct str text, const char *wanted)
{
    size_t length = strlen(wanted);

    for (size_t i = 0; i + length <= text.length; i++)
        if (memcmp(text.at + i, wanted, length) == 0)
            return (struct str){ text.at + i + length, text.length - i - length };
    return (struct str){ 0 };
}

/* Whether a comment allows the rule: `lint: allow L0805: why` or, with WHERE " everywhere", `lint:
 * allow L0805 everywhere: why`.  Without a reason it allows nothing. */
static bool allows(struct str text, const char *id, const char *where)
{
    struct str rest = text, why;

    while ((rest = find_text(rest, "lint: allow ")).at) {
        if (rest.length < strlen(id) || memcmp(rest.at, id, strlen(id)) != 0)
            continue;
        why = (struct str){ rest.at + strlen(id), rest.length - strlen(id) };
        if (why.length < strlen(where) + 3 || memcmp(why.at, where, strlen(where)) != 0)
            continue;
        if (memcmp(why.at + strlen(where), ": ", 2) == 0 && why.at[strlen(where) + 2] != '\n')
            return true;
    }
    return false;
}

static bool is_allowed(struct linter *l, enum diag_id id, struct span at)
{
    const char *text = diag_rule(id)->id;
    uint32_t line;

    if (!at.source)
        return false;
    if (l->file != at.source || l->rule != id) {
        l->file = at.source;
        l->rule = id;
        l->everywhere = allows(at.source->text, text, " everywhere");
    }
    line = source_place(at.source, at.begin).line;
    return l->everywhere || allows(source_line(at.source, line), text, "") ||
           allows(source_line(at.source, line - 1), text, "");
}

static bool is_builtin(const struct source *source)
{
    static const char builtin[] = "<builtin>/";

    return source && source->name.length > sizeof builtin - 1 &&
           memcmp(source->name.at, builtin, sizeof builtin - 1) == 0;
}

/* Users cannot fix what their spec inherits from a built-in one. */
static struct diag *found(struct linter *l, enum diag_id id, struct span at, struct str message)
{
    const struct diag_rule *rule = diag_rule(id);
    struct diag *diag;

    if (is_allowed(l, id, at) || (is_builtin(at.source) && !is_builtin(l->model->source)))
        return NULL;
    for (size_t i = 0; i < l->options->level_count; i++)
        if (l->options->levels[i].rule == rule && l->options->levels[i].off)
            return NULL;
    diag = diag_add(l->diags, id, at, "%.*s", STR_ARGS(message));
    for (size_t i = 0; i < l->options->level_count; i++)
        if (l->options->levels[i].rule == rule)
            diag_set_severity(diag, l->options->levels[i].severity);
    return diag;
}

/* ---- rules ----------------------------------------------------------------------------------- */

static void values_have_a_class(struct linter *l)
{
    if (l->model->classes.count == 0)
        return;
    EACH (code, code, l->model->codes) {
        if (!code->code_class && !code->group)
            found(l, L0801, code->value.at,
                  str_format(l->arena, "value %.*s is not in any class", STR_ARGS(code->text)));
    }
}

static void codes_have_references(struct linter *l)
{
    if (l->model->documents.count == 0)
        return;
    EACH (code, code, l->model->codes) {
        if (code->references.count == 0 && !code->group)
            diag_help(
                found(l, L0802, code->record.at,
                      str_format(l->arena, "code %.*s has no reference", STR_ARGS(code->text))),
                "add: ref = \"RFC 9110, 15.5.5\"");
    }
}

static bool is_section(struct str section)
{
    for (size_t i = 0; i < section.length; i++) {
        unsigned char c = (unsigned char)section.at[i];

        if (!ascii_is_alnum(c) && c != '.' && c != '-' && c != '_')
            return false;
    }
    return section.length > 0;
}

static void check_references(struct linter *l, const struct list *references)
{
    EACH (reference, reference, *references) {
        bool wants_section = reference->document &&
                             find_text(reference->document->url, "{section}").at;

        if (wants_section && !is_section(reference->section))
            diag_help(found(l, L0803, reference->record.at,
                            str_format(l->arena, "reference \"%.*s\" does not name a section",
                                       STR_ARGS(reference->text))),
                      "add the section after a comma: \"RFC 9110, 15.5.5\"");
    }
}

static void references_lead_somewhere(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        check_references(l, &code->references);
        check_references(l, &code->state->references);
    }
    EACH (code_class, code_class, l->model->classes)
        check_references(l, &code_class->references);
}

static void aliases_say_something_new(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        struct str key = phrase_key(l->arena, code->phrase);

        EACH (alias, alias, code->accepts) {
            if (str_equal(phrase_key(l->arena, alias->phrase), key))
                diag_help(found(l, L0804, alias->record.at,
                                STR("for lookups, this alias is the same as the phrase")),
                          "remove it: lookups ignore case, blanks and punctuation");
        }
    }
}

static void names_follow_phrases(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        struct str derived = phrase_name(l->arena, code->phrase);

        if (derived.length && !str_equal(derived, code->name) && !code->group)
            diag_help(
                found(l, L0805, code->name_at,
                      str_format(l->arena,
                                 "the name `%.*s` does not match the phrase, which gives `%.*s`",
                                 STR_ARGS(code->name), STR_ARGS(derived))),
                "remove `name`, or give the reason: -- lint: allow L0805: why");
    }
}

static void temporary_codes_are_valid(struct linter *l)
{
    if (l->options->today.length == 0)
        return;
    EACH (code, code, l->model->codes) {
        const struct state *state = code->state;

        if (state->kind == STATE_TEMPORARY && state->expires.length &&
            str_compare(state->expires, l->options->today) < 0)
            diag_help(found(l, L0806, state->record.at,
                            str_format(l->arena, "the registration of code %.*s expired on %.*s",
                                       STR_ARGS(code->text), STR_ARGS(state->expires))),
                      "update it from the registry: it was renewed, made permanent or withdrawn");
    }
}

static void check_sources(struct linter *l, const struct list *aliases)
{
    EACH (alias, alias, *aliases) {
        if (alias->references.count == 0 && alias->by.length == 0)
            diag_help(found(l, L0807, alias->record.at,
                            str_format(l->arena, "alias \"%.*s\" has no source",
                                       STR_ARGS(alias->phrase))),
                      "add `ref`, the document that had it, or `by`, the software that uses it");
    }
}

static void aliases_have_sources(struct linter *l)
{
    if (l->model->documents.count == 0)
        return;
    EACH (code, code, l->model->codes) {
        check_sources(l, &code->was);
        check_sources(l, &code->also);
        check_sources(l, &code->accepts);
    }
}

static void mistaken_values_are_left_out(struct linter *l)
{
    EACH (contrast, mistaken, l->model->mistaken) {
        const struct code *code = model_code(l->model, mistaken->value.value);

        if (code)
            diag_help(found(l, L0808, code->value.at,
                            str_format(l->arena, "%.*s is not a code of this family: %.*s",
                                       STR_ARGS(code->text), STR_ARGS(mistaken->text))),
                      "remove it");
    }
}

/* Words that a target warns about, such as macros of common headers. */
static void check_reserved(struct linter *l, struct target *target)
{
    struct selection selection = { 0 };
    struct diags ignored;
    struct names names = { .model = l->model, .target = target, .arena = l->arena };

    diags_init(&ignored, l->arena);
    if (!select_codes(l->model, &(struct filter){ 0 }, l->arena, &ignored, &selection))
        return;
    names_assign(&names, &selection, names_pattern(l->model, target), &ignored);
    for (size_t i = 0; i < selection.code_count; i++) {
        const struct code *code = selection.codes[i];
        struct str why = names_warning(target, names.constants[code->slot]);

        if (why.length)
            diag_help(found(l, L0809, code->name_at,
                            str_format(l->arena, "`%.*s` may be taken in target %.*s: %.*s",
                                       STR_ARGS(names.constants[code->slot]),
                                       STR_ARGS(target->name), STR_ARGS(why))),
                      "change the pattern of the constants: "
                      "options = { %.*s = { constants = \"MY_{NAME}\" } }",
                      STR_ARGS(target->name));
    }
}

static void names_are_free(struct linter *l)
{
    for (size_t i = 0; i < l->options->target_count; i++)
        check_reserved(l, l->options->targets[i]);
}

/* Whether TEXT begins with a name in lower case, such as iOS or gRPC, or with the title of a group,
 * such as nginx. */
static bool begins_with_name(const struct linter *l, struct str text)
{
    size_t end = 0;

    while (end < text.length && ascii_is_alnum((unsigned char)text.at[end]))
        end++;
    for (size_t i = 0; i < end; i++)
        if (!ascii_is_lower((unsigned char)text.at[i]))
            return true;
    EACH (group, group, l->model->groups)
        if (str_equal(group->title, (struct str){ text.at, end }))
            return true;
    return false;
}

static void check_sentence(struct linter *l, struct str text, struct span at, const char *what)
{
    if (text.length && !str_ends_sentence(text))
        found(l, L0810, at, str_format(l->arena, "%s does not end with a period", what));
    else if (text.length && ascii_is_lower((unsigned char)text.at[0]) && !begins_with_name(l, text))
        found(l, L0810, at, str_format(l->arena, "%s does not begin with a capital letter", what));
}

static void texts_are_sentences(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        check_sentence(l, code->summary, code->record.at, "the summary");
        check_sentence(l, code->meaning, code->record.at, "the meaning");
        check_sentence(l, code->action, code->record.at, "the action");
        EACH (text, use, code->uses)
            check_sentence(l, use->text, use->record.at, "a use");
    }
}

static void retired_codes_make_no_constants(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        if (code->state->kind == STATE_RETIRED && code->also.count)
            found(l, L0811, code->record.at,
                  str_format(l->arena, "code %.*s is %.*s, but `also` would give it a constant",
                             STR_ARGS(code->text), STR_ARGS(state_name(code->state->kind))));
    }
}

static void codes_have_summaries(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        if (code->summary.length == 0)
            diag_help(found(l, L0812, code->record.at,
                            str_format(l->arena, "code %.*s has no summary", STR_ARGS(code->text))),
                      "add: summary = \"One sentence.\"");
    }
}

/* A spec may replace all that its base says of a document. */
static void documents_are_cited(struct linter *l)
{
    EACH (document, document, l->model->documents) {
        if (!document->cited && document->record.at.source == l->model->source)
            found(l, L0813, document->record.at,
                  str_format(l->arena, "no reference cites \"%.*s\"", STR_ARGS(document->name)));
    }
}

static void check_obsolete(struct linter *l, const struct list *references)
{
    EACH (reference, reference, *references) {
        const struct document *document = reference->document;

        if (document && document->obsoleted_by.length)
            diag_help(found(l, L0814, reference->record.at,
                            str_format(l->arena, "\"%.*s\" is obsoleted by \"%.*s\"",
                                       STR_ARGS(document->name), STR_ARGS(document->obsoleted_by))),
                      "cite the section of \"%.*s\" that replaces it",
                      STR_ARGS(document->obsoleted_by));
    }
}

static void check_obsolete_traits(struct linter *l, struct trait_value *const *values)
{
    for (size_t i = 0; values && i < l->model->traits.count; i++) {
        if (!values[i] || values[i]->inherited)
            continue;
        check_obsolete(l, &values[i]->references);
        EACH (trait_item, item, values[i]->items)
            check_obsolete(l, &item->references);
    }
}

/* Older names, states, and codes out of use are what obsolete documents say. */
static void cited_documents_are_current(struct linter *l)
{
    EACH (code, code, l->model->codes) {
        if (code->state->kind > STATE_TEMPORARY)
            continue;
        check_obsolete(l, &code->references);
        check_obsolete_traits(l, code->traits);
    }
    EACH (code_class, code_class, l->model->classes) {
        check_obsolete(l, &code_class->references);
        check_obsolete_traits(l, code_class->every);
    }
}

static void (*const rules[])(struct linter *) = {
    values_have_a_class,
    codes_have_references,
    references_lead_somewhere,
    aliases_say_something_new,
    names_follow_phrases,
    temporary_codes_are_valid,
    aliases_have_sources,
    mistaken_values_are_left_out,
    names_are_free,
    texts_are_sentences,
    retired_codes_make_no_constants,
    codes_have_summaries,
    documents_are_cited,
    cited_documents_are_current,
};

void lint(const struct model *model, const struct lint_options *options, struct arena *arena,
          struct diags *diags)
{
    struct linter linter = { .model = model, .options = options, .arena = arena, .diags = diags };

    for (size_t i = 0; i < COUNT(rules); i++)
        rules[i](&linter);
}

/* ---- the table ------------------------------------------------------------------------------- */

enum { TEXT_COLUMN = 16, COLUMNS = 80 };

void lint_list(struct buf *out)
{
    static const char *const words[] = { "note", "warning", "error" };

    for (enum diag_id id = 0; id < DIAG_ID_COUNT; id++) {
        const struct diag_rule *rule = diag_rule(id);

        if (rule->id[0] != 'L')
            continue;
        buf_print(out, "%s  %-7s  %s\n%*s", rule->id, words[rule->severity], rule->title,
                  TEXT_COLUMN, "");
        utf8_add_wrapped(out, str_of(rule->explanation), TEXT_COLUMN, COLUMNS);
    }
}

/* ---- options --------------------------------------------------------------------------------- */

static bool parse_severity(struct str word, struct lint_level *level)
{
    level->off = str_is(word, "off");
    level->severity = str_is(word, "error") ? SEVERITY_ERROR : SEVERITY_WARNING;
    return level->off || str_is(word, "error") || str_is(word, "warning");
}

static void report_rule(struct diag *diag, struct nearest *nearest)
{
    for (int id = 0; id < DIAG_ID_COUNT; id++)
        if (diag_rule((enum diag_id)id)->id[0] == 'L')
            nearest_try(nearest, str_of(diag_rule((enum diag_id)id)->id));
    if (diag_rule_find(nearest->word) || !diag_suggest(diag, nearest->best, '`'))
        diag_help(diag, "`statusgen list rules` prints the rules");
}

bool lint_level_parse(struct str text, struct lint_level *level, struct diags *diags)
{
    const char *equals = text.length ? memchr(text.at, '=', text.length) : NULL;
    struct str id = { text.at, equals ? (size_t)(equals - text.at) : text.length };
    struct str word = { NULL, 0 };
    struct nearest nearest = diags_nearest(diags, id);

    if (equals)
        word = (struct str){ equals + 1, text.length - id.length - 1 };
    level->rule = diag_rule_find(id);
    if (!level->rule || level->rule->id[0] != 'L')
        report_rule(diag_add(diags, E0002, SPAN_NONE, "--rule: `%.*s` is not a rule", STR_ARGS(id)),
                    &nearest);
    else if (!parse_severity(word, level))
        diag_help(diag_add(diags, E0002, SPAN_NONE, "--rule expects a severity, found `%.*s`",
                           STR_ARGS(text)),
                  "write %s=off, %s=warning or %s=error", level->rule->id, level->rule->id,
                  level->rule->id);
    else
        return true;
    return false;
}
