/* One function and one row a rule. */
#include "spec/check.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/text_set.h"
#include "spec/data.h"
#include "spec/link.h"
#include "spec/release.h"
#include "spec/value.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define CODE_AT(model, i)  as_code((model)->codes.items[i])
#define CLASS_AT(model, i) as_class((model)->classes.items[i])

/* ---- values ---------------------------------------------------------------------------------- */

/* An extended spec cannot be changed, but its range can be given again. */
static void help_range(struct diag *diag, const struct range_field *values, const struct code *code)
{
    int64_t value = code->value.value, from = values->from.value, to = values->to.value;
    bool inherited = values->from.at.source != code->value.at.source;

    diag_help(diag, "%s: values = { from = %" PRId64 ", to = %" PRId64 " }",
              inherited ? "give this spec a range of its own" : "widen the range",
              value < from ? value : from, value > to ? value : to);
}

static void values_are_in_range(const struct model *model, struct diags *diags)
{
    const struct range_field *values = &model->values;

    if (!values->from.given || !values->to.given)
        return;
    if (values->from.value > values->to.value)
        diag_add(diags, E0203, values->from.at, "`from` is larger than `to`");
    EACH (code, code, model->codes) {
        struct diag *diag;

        if (!code->value.given ||
            (code->value.value >= values->from.value && code->value.value <= values->to.value))
            continue;
        diag = diag_add(diags, E0203, code->value.at,
                        "value %" PRId64 " is outside %" PRId64 " to %" PRId64, code->value.value,
                        values->from.value, values->to.value);
        diag_note(diag, span_join(values->from.at, values->to.at), "the range is here");
        if (values->from.value <= values->to.value)
            help_range(diag, values, code);
    }
}

/* A display form works both ways: the text of a value leads back to its code. */
static void values_can_be_written(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    struct buf text;

    buf_init(&text, &scratch, SIZE_MAX);
    EACH (code, code, model->codes) {
        text.length = 0;
        if (code->value.given && !text_format(&text, &model->display, code->value.value))
            diag_help(diag_add(diags, E0112, code->value.at,
                               "value %" PRId64 " cannot be written in the spec's display form",
                               code->value.value),
                      "correct it, or choose a `display` wider than %.*s",
                      STR_ARGS(model->display.name));
    }
    arena_free(&scratch);
}

/* The code before number I with the same value and group, neither being primary; NULL if there is
 * none.  An owner may have reused a number. */
static const struct code *same_code_before(const struct model *model, size_t i)
{
    const struct code *code = CODE_AT(model, i);

    for (size_t j = i; j-- > 0 && CODE_AT(model, j)->value.value == code->value.value;)
        if (code->value.given && CODE_AT(model, j)->value.given &&
            str_equal(CODE_AT(model, j)->group_id, code->group_id) &&
            (code->group_id.length == 0 || !CODE_AT(model, j)->primary))
            return CODE_AT(model, j);
    return NULL;
}

/* Codes of groups may share a value; two without a group may not. */
static void values_are_given_once(const struct model *model, struct diags *diags)
{
    for (size_t i = 1; i < model->codes.count; i++) {
        const struct code *earlier = same_code_before(model, i), *code = CODE_AT(model, i);
        struct diag *diag;

        if (!earlier)
            continue;
        diag = diag_add(diags, E0201, code->value.at, "duplicate value %" PRId64,
                        code->value.value);
        diag_note(diag, earlier->value.at, "the first is here");
        diag_help(diag, "put other phrases of the same code into `was`, `also` or `accepts`");
    }
}

static void primary_codes_are_single(const struct model *model, struct diags *diags)
{
    for (size_t i = 1; i < model->codes.count; i++) {
        const struct code *earlier = CODE_AT(model, i - 1), *code = CODE_AT(model, i);
        struct diag *diag;

        if (earlier->value.value != code->value.value || !earlier->primary || !code->primary)
            continue;
        diag = diag_add(diags, E0211, code->record.at,
                        "more than one primary code for value %" PRId64, code->value.value);
        diag_note(diag, earlier->record.at, "the first is here");
    }
}

/* ---- names and phrases ----------------------------------------------------------------------- */

/* A word that must be unique, and its owner. */
struct entry {
    struct str key;
    const struct code *code;
    struct span at;
};

struct entries {
    struct entry *items;
    size_t count;
};

static int compare_names(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = str_compare(x->key, y->key);

    return order ? order : span_compare(x->at, y->at);
}

/* The one that lookups find comes first. */
static int compare_phrases(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = str_compare(x->key, y->key);

    if (order == 0)
        order = (int)code_rank(x->code) - (int)code_rank(y->code);
    return order ? order : span_compare(x->at, y->at);
}

static size_t count_entries(const struct model *model)
{
    size_t count = model->codes.count;

    EACH (code, code, model->codes)
        count += code->was.count + code->also.count + code->accepts.count;
    return count;
}

static void add_entry(struct entries *entries, struct str key, const struct code *code,
                      struct span at)
{
    if (key.length)
        entries->items[entries->count++] = (struct entry){ key, code, at };
}

static void add_alias_entries(struct arena *arena, struct entries *entries, const struct code *code,
                              const struct list *aliases, bool phrases)
{
    EACH (alias, alias, *aliases)
        add_entry(entries, phrases ? phrase_key(arena, alias->phrase) : alias->name, code,
                  alias->record.at);
}

/* All names (or keys of phrases) of all codes, equal ones side by side; none if no two are equal,
 * which is faster to find out than their order.  ARENA is for them alone. */
static struct entries collect(const struct model *model, struct arena *arena, bool phrases)
{
    struct entries entries = { arena_alloc(arena, count_entries(model) * sizeof(struct entry)), 0 };

    EACH (code, code, model->codes) {

        add_entry(&entries, phrases ? phrase_key(arena, code->phrase) : code->name, code,
                  phrases ? code->phrase_at : code->name_at);
        add_alias_entries(arena, &entries, code, &code->was, phrases);
        add_alias_entries(arena, &entries, code, &code->also, phrases);
        if (phrases) /* spellings of vendors make no constants */
            add_alias_entries(arena, &entries, code, &code->accepts, phrases);
    }
    if (!texts_repeat(entries.items, sizeof *entries.items, entries.count))
        return (struct entries){ 0 };
    qsort(entries.items, entries.count, sizeof *entries.items,
          phrases ? compare_phrases : compare_names);
    return entries;
}

static void names_are_given_once(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    struct entries names = collect(model, &scratch, false);

    for (size_t i = 1; i < names.count; i++) {
        const struct entry *earlier = &names.items[i - 1], *entry = &names.items[i];
        struct diag *diag;

        if (!str_equal(earlier->key, entry->key))
            continue;
        diag = diag_add(diags, E0202, entry->at, "duplicate name `%.*s`", STR_ARGS(entry->key));
        diag_note(diag, earlier->at, "the first is here");
        diag_help(diag, "give one of them another name: name = \"...\"");
    }
    arena_free(&scratch);
}

static void add_symbols(struct entries *symbols, const struct code *code,
                        const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        add_entry(symbols, alias->symbol, code, alias->record.at);
}

static void symbols_are_given_once(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    struct entries symbols = { arena_alloc(&scratch, count_entries(model) * sizeof(struct entry)),
                               0 };

    EACH (code, code, model->codes) {
        add_entry(&symbols, code->symbol, code, code->record.at);
        add_symbols(&symbols, code, &code->was);
        add_symbols(&symbols, code, &code->also);
        add_symbols(&symbols, code, &code->accepts);
    }
    qsort(symbols.items, symbols.count, sizeof *symbols.items, compare_names);
    for (size_t i = 1; i < symbols.count; i++) {
        const struct entry *earlier = &symbols.items[i - 1], *entry = &symbols.items[i];
        struct diag *diag;

        if (!str_equal(earlier->key, entry->key))
            continue;
        diag = diag_add(diags, E0202, entry->at, "duplicate symbol `%.*s`", STR_ARGS(entry->key));
        diag_note(diag, earlier->at, "the first is here");
        diag_help(diag, "remove one of them: a symbol stands for one code");
    }
    arena_free(&scratch);
}

static void phrases_are_given_once(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    struct entries phrases = collect(model, &scratch, true);
    const struct entry *first = phrases.items; /* of those with one key: it answers */

    for (size_t i = 1; i < phrases.count; i++) {
        const struct entry *earlier = &phrases.items[i - 1], *entry = &phrases.items[i];
        struct diag *diag;

        if (!str_equal(first->key, entry->key))
            first = earlier = entry;
        if (earlier->code == entry->code || code_rank(first->code) != code_rank(entry->code))
            continue;
        diag = diag_add(diags, E0210, entry->at,
                        "lookups cannot distinguish this phrase from that of %.*s",
                        STR_ARGS(earlier->code->text));
        diag_note(diag, earlier->at, "the other is here");
        diag_help(diag, "add `primary = true` to the code that the phrase should find");
    }
    arena_free(&scratch);
}

/* ---- classes --------------------------------------------------------------------------------- */

/* A class without a range is reported already. */
static bool has_range(const struct code_class *code_class)
{
    return code_class->from.given && code_class->to.given;
}

static void classes_do_not_overlap(const struct model *model, struct diags *diags)
{
    const struct code_class *highest = NULL; /* of the classes before, the one that ends last */

    EACH (code_class, code_class, model->classes) {
        struct diag *diag;

        if (!has_range(code_class))
            continue;
        if (code_class->from.value > code_class->to.value)
            diag_add(diags, E0206, code_class->from.at,
                     "class `%.*s` has a `from` larger than its `to`", STR_ARGS(code_class->id));
        if (highest && highest->to.value >= code_class->from.value) {
            diag = diag_add(diags, E0206, code_class->from.at, "class `%.*s` overlaps class `%.*s`",
                            STR_ARGS(code_class->id), STR_ARGS(highest->id));
            diag_note(diag, highest->to.at, "the other ends here");
        }
        if (!highest || code_class->to.value > highest->to.value)
            highest = code_class;
    }
}

static int compare_numbers(const void *a, const void *b)
{
    const struct code_class *x = *(struct code_class *const *)a,
                            *y = *(struct code_class *const *)b;

    if (x->number.value != y->number.value)
        return x->number.value < y->number.value ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

static void class_numbers_differ(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    size_t count = 0;
    const struct code_class **sorted = arena_alloc(&scratch, model->classes.count * sizeof *sorted);

    EACH (code_class, code_class, model->classes) {
        if (code_class->number.value < 1 || code_class->number.value > INT32_MAX)
            diag_add(diags, E0214, code_class->number.at, "expected a class number of at least 1");
        sorted[count++] = code_class;
    }
    qsort(sorted, count, sizeof *sorted, compare_numbers);
    for (size_t i = 1; i < count; i++) {
        const struct integer *number = &sorted[i]->number;

        if (sorted[i - 1]->number.value == number->value)
            diag_note(diag_add(diags, E0214, number->at, "duplicate class number %" PRId64,
                               number->value),
                      sorted[i - 1]->record.at, "the first is here");
    }
    arena_free(&scratch);
}

static bool is_listed(const struct code *code)
{
    return code && code->state->kind != STATE_RESERVED && code->state->kind != STATE_RETIRED;
}

static void report_fallback(struct diags *diags, const struct integer *fallback,
                            const char *problem)
{
    struct diag *diag = diag_add(diags, E0213, fallback->at, "fallback %" PRId64 " %s",
                                 fallback->value, problem);

    diag_help(diag, "use a listed code: a fallback stands for values that are not listed");
}

static void fallbacks_are_codes(const struct model *model, struct diags *diags)
{
    if (model->fallback.given && !is_listed(model_code(model, model->fallback.value)))
        report_fallback(diags, &model->fallback, "is not a listed code");
    EACH (code_class, code_class, model->classes) {
        const struct integer *fallback = &code_class->fallback;

        if (!fallback->given || !has_range(code_class))
            continue;
        if (fallback->value < code_class->from.value || fallback->value > code_class->to.value)
            report_fallback(diags, fallback, "is outside its class");
        else if (!is_listed(model_code(model, fallback->value)))
            report_fallback(diags, fallback, "is not a listed code");
    }
}

/* ---- other records --------------------------------------------------------------------------- */

/* Styles without underscores write a_1 and a1, or x_ and x, as one identifier. */
static struct str without_underscores(struct arena *arena, struct str name)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 0; i < name.length; i++)
        if (name.at[i] != '_')
            buf_add_char(&out, name.at[i]);
    return buf_end(&out);
}

static void report_declared(struct diags *diags, const char *kind, const struct record *earlier,
                            const struct record *again)
{
    struct str name = record_text(again);
    bool same = str_equal(record_text(earlier), name);
    struct diag *diag = diag_add(diags, E0208, again->at,
                                 same ? "duplicate %s \"%.*s\""
                                      : "%s \"%.*s\" differs from another only in underscores",
                                 kind, STR_ARGS(name));

    diag_note(diag, earlier->at, same ? "the first is here" : "the other is here");
    if (!same)
        diag_help(diag, "rename one of them: many languages write names without underscores");
}

/* IDENTIFIERS are duplicates, too, if they differ only in underscores. */
static void check_declared(const struct list *list, const char *kind, bool identifiers,
                           struct diags *diags)
{
    struct arena scratch = { 0 };
    struct text_set names = text_set_make(&scratch, list->count, false);
    struct str *keys = arena_alloc(&scratch, list->count * sizeof *keys);

    for (size_t i = 0; i < list->count; i++) {
        struct str name = record_text(list->items[i]);
        const struct str *earlier;

        if (name.length == 0)
            continue;
        keys[i] = identifiers ? without_underscores(&scratch, name) : name;
        earlier = text_set_add(&names, &keys[i]);
        if (earlier != &keys[i])
            report_declared(diags, kind, list->items[earlier - keys], list->items[i]);
    }
    arena_free(&scratch);
}

static void declarations_are_single(const struct model *model, struct diags *diags)
{
    check_declared(&model->documents, "document", false, diags);
    check_declared(&model->traits, "trait", true, diags);
    check_declared(&model->groups, "group", true, diags);
    check_declared(&model->classes, "class", true, diags);
}

/* Every item of a list has these members and functions. */
static void check_field_name(const struct trait_field *field, struct diags *diags)
{
    static const char *const taken[] = { "text", "ref", "reference", "trait", "count", "at" };
    struct arena scratch = { 0 };
    struct str key = without_underscores(&scratch, field->name);

    for (size_t i = 0; i < COUNT(taken); i++)
        if (str_is(key, taken[i]))
            diag_help(
                diag_add(diags, E0212, field->record.at, "`%.*s` is taken", STR_ARGS(field->name)),
                "each item of a list already has `%s`", taken[i]);
    arena_free(&scratch);
}

/* The enum of the classes has a member for values outside all of them; `group=all` selects every
 * group. */
static void ids_are_free(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };

    EACH (code_class, code_class, model->classes)
        if (str_is(without_underscores(&scratch, code_class->id), "none"))
            diag_help(diag_add(diags, E0212, code_class->record.at, "`%.*s` is taken",
                               STR_ARGS(code_class->id)),
                      "choose another id: values outside every class are in class none");
    arena_free(&scratch);
    EACH (group, group, model->groups)
        if (str_is(group->id, "all"))
            diag_help(diag_add(diags, E0212, group->record.at, "`all` is taken"),
                      "choose another id: `group = \"all\"` selects every group");
}

/* The enum of the words has a member for codes without one. */
static void check_words(const struct list *choices, struct diags *diags)
{
    check_declared(choices, "word", true, diags);
    EACH (text, word, *choices)
        if (str_is(word->text, "unspecified"))
            diag_help(diag_add(diags, E0212, word->record.at, "`unspecified` is taken"),
                      "choose another word: codes without a word are unspecified");
}

static void words_are_single(const struct model *model, struct diags *diags)
{
    EACH (trait, trait, model->traits) {
        check_words(&trait->choices, diags);
        check_declared(&trait->fields, "field", true, diags);
        EACH (trait_field, field, trait->fields) {
            check_field_name(field, diags);
            check_words(&field->choices, diags);
        }
    }
}

/* Generated code always has these functions, besides the fields of a code. */
static bool is_taken(struct str name)
{
    static const char *const functions[] = {
        "class",       "class_of",  "count",    "at",        "index", "from_name",
        "from_phrase", "is_listed", "listed",   "reference", "value", "phrase_length",
        "constant",    "codes",     "fallback", "code",
    };

    for (size_t i = 0; i < COUNT(functions); i++)
        if (str_is(name, functions[i]))
            return true;
    return field_find(&code_type, name) != NULL;
}

/* Classes and flags become predicates: is_final(code). */
static void predicates_differ(const struct model *model, struct diags *diags)
{
    struct arena scratch = { 0 };
    struct text_set taken = text_set_make(&scratch, model->classes.count, false);
    struct str *keys = arena_alloc(&scratch, model->classes.count * sizeof *keys);

    EACH (code_class, code_class, model->classes) {
        struct str *key = &keys[code_class->index];

        *key = without_underscores(&scratch, code_class->id);
        text_set_add(&taken, key);
        if (str_is(*key, "listed"))
            diag_add(diags, E0212, code_class->record.at, "`%.*s` is taken",
                     STR_ARGS(code_class->id));
    }
    EACH (trait, trait, model->traits) {
        const struct str *found = NULL;

        if (trait->kind == TRAIT_FLAG)
            found = text_set_find(&taken, without_underscores(&scratch, trait->name));
        if (found)
            diag_note(
                diag_add(diags, E0212, trait->record.at, "`%.*s` is taken", STR_ARGS(trait->name)),
                model->classes.items[found - keys]->at, "a class has that name");
    }
    arena_free(&scratch);
}

static void traits_say_what_they_are(const struct model *model, struct diags *diags)
{
    EACH (trait, trait, model->traits) {
        if (is_taken(trait->name)) {
            struct diag *diag = diag_add(diags, E0212, trait->record.at, "`%.*s` is taken",
                                         STR_ARGS(trait->name));

            diag_help(diag, "codes already have a field or function of that name");
        }
        if (!trait->kind_given)
            diag_help(diag_add(diags, E0216, trait->record.at, "trait `%.*s` has no kind",
                               STR_ARGS(trait->name)),
                      "add one of flag = true, choice = { ... }, text = true, number = true, "
                      "code_of = ..., list = { ... }");
    }
}

static void states_say_enough(const struct model *model, struct diags *diags)
{
    EACH (code, code, model->codes) {
        const struct state *state = code->state;

        if (state->kind == STATE_TEMPORARY && state->expires.length == 0)
            diag_add(diags, E0215, state->record.at, "a temporary code needs `expires`");
        if (state->kind == STATE_DEPRECATED && state->why.length == 0)
            diag_add(diags, E0215, state->record.at,
                     "a deprecated code needs a reason: { \"deprecated\", \"why\" }");
        if (state->use.given && !model_code(model, state->use.value))
            diag_add(diags, E0215, state->use.at, "`use` names %" PRId64 ", which is not a code",
                     state->use.value);
    }
}

/* The position of a field, which takes a reading of the text: of the record after many problems. */
static struct span field_at(const struct model *model, const struct record *record,
                            const char *field, const struct diags *diags)
{
    enum { MANY = 100 };

    return diags->errors < MANY ? data_field_at(record->at, str_of(field), model->arena)
                                : record->at;
}

static void releases_are_in_order(const struct model *model, struct diags *diags)
{
    EACH (code, code, model->codes)
        if (release_is_before(code->last, code->since))
            diag_help(diag_add(diags, E0220, field_at(model, &code->record, "last", diags),
                               "the last release of %.*s, \"%.*s\", is before its first, \"%.*s\"",
                               STR_ARGS(code->text), STR_ARGS(code->last), STR_ARGS(code->since)),
                      "correct `since` or `last`");
}

/* Whether SPELLING has the letters of NAME, whatever their case, and begins with a capital. */
static bool spells(struct str spelling, struct str name)
{
    struct arena scratch = { 0 };
    struct str letters = without_underscores(&scratch, spelling);
    bool same = letters.length && ascii_is_upper((unsigned char)letters.at[0]) &&
                str_equal_folded(letters, without_underscores(&scratch, name));

    arena_free(&scratch);
    return same;
}

static void check_spelling(const struct model *model, struct str spelling, struct str name,
                           const struct record *record, struct diags *diags)
{
    if (spelling.length && name.length && !spells(spelling, name))
        diag_help(diag_add(diags, E0221, field_at(model, record, "spelling", diags),
                           "spelling \"%.*s\" is not that of `%.*s`", STR_ARGS(spelling),
                           STR_ARGS(name)),
                  "write the letters and digits of the name, beginning with a capital");
}

static void check_alias_spellings(const struct model *model, const struct list *aliases,
                                  struct diags *diags)
{
    EACH (alias, alias, *aliases)
        check_spelling(model, alias->spelling, alias->name, &alias->record, diags);
}

static void spellings_have_the_letters(const struct model *model, struct diags *diags)
{
    EACH (code, code, model->codes) {
        check_spelling(model, code->spelling, code->name, &code->record, diags);
        check_alias_spellings(model, &code->was, diags);
        check_alias_spellings(model, &code->also, diags);
        check_alias_spellings(model, &code->accepts, diags);
    }
    EACH (code_class, code_class, model->classes)
        check_spelling(model, code_class->spelling, code_class->id, &code_class->record, diags);
}

static void spec_has_codes(const struct model *model, struct diags *diags)
{
    struct diag *diag;

    if (model->codes.count)
        return;
    diag = diag_add(diags, E0116, model->record.at, "the spec has no codes");
    diag_help(diag, "add one: code { 404, \"Not Found\" }");
}

static void (*const rules[])(const struct model *, struct diags *) = {
    spec_has_codes,
    values_are_in_range,
    values_can_be_written,
    values_are_given_once,
    primary_codes_are_single,
    names_are_given_once,
    phrases_are_given_once,
    classes_do_not_overlap,
    class_numbers_differ,
    fallbacks_are_codes,
    declarations_are_single,
    traits_say_what_they_are,
    ids_are_free,
    words_are_single,
    predicates_differ,
    states_say_enough,
    releases_are_in_order,
    symbols_are_given_once,
    spellings_have_the_letters,
};

bool model_check(const struct model *model, struct diags *diags)
{
    unsigned errors = diags->errors;

    for (size_t i = 0; i < COUNT(rules); i++)
        rules[i](model, diags);
    return diags->errors == errors;
}
