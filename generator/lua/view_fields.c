/* The derived fields of a model's records, a row each; must not know Lua. */
#include "lua/field.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/ascii.h"
#include "lua/slices.h"
#include "spec/release.h"
#include "spec/value.h"

/* ---- texts made on demand -------------------------------------------------------------------- */

static struct view_value view_constant(const struct viewer *viewer, uint32_t slot)
{
    const struct names *names = viewer->view->names;

    return view_text(names && names->constants ? names->constants[slot] : STR(""));
}

/* ---- code ------------------------------------------------------------------------------------ */

static struct view_value code_constant(struct viewer *viewer, const struct record *record)
{
    return view_constant(viewer, as_code(record)->slot);
}

/* What the targets that are shown call it; those in which it takes no part are left out. */
static struct view_value code_constants(struct viewer *viewer, const struct record *record)
{
    const struct view *view = viewer->view;
    struct list constants = { 0 };

    for (size_t i = 0; i < view->shown_count; i++) {
        struct str constant = view->shown[i].constants[as_code(record)->slot];
        struct constant_view *shown;

        if (constant.length == 0)
            continue;
        shown = record_new(viewer->arena, &constant_type, record->at);
        shown->text = constant;
        shown->target = view->shown[i].target->title;
        list_add(viewer->arena, &constants, shown);
    }
    return view_list(&constants);
}

static const void *state_of(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return as_code(record)->state;
}

static struct view_value code_state(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_text(state_name(as_code(record)->state->kind));
}

static struct view_value code_state_number(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_integer((int64_t)as_code(record)->state->kind + 1);
}

static bool is_deprecated(const struct code *code)
{
    return code->state->kind == STATE_DEPRECATED || code->state->kind == STATE_OBSOLETED;
}

static struct view_value code_is_deprecated(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_flag(is_deprecated(as_code(record)));
}

static const struct code *replacement(const struct viewer *viewer, const struct code *code)
{
    return code->state->use.given ? listed_code(viewer, code->state->use.value) : NULL;
}

static struct view_value code_replacement(struct viewer *viewer, const struct record *record)
{
    return view_record(replacement(viewer, as_code(record)));
}

/* The constant of SLOT, or else the NAME, after WORDS. */
static struct view_value view_use(struct viewer *viewer, struct str words, uint32_t slot,
                                  struct str name)
{
    struct view_value constant = view_constant(viewer, slot);

    viewer->scratch.length = 0;
    buf_add_str(&viewer->scratch, words);
    buf_add_str(&viewer->scratch, constant.type == VIEW_TEXT ? constant.text : name);
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value code_deprecation(struct viewer *viewer, const struct record *record)
{
    const struct code *code = as_code(record), *use = replacement(viewer, code);

    if (!is_deprecated(code))
        return view_absent();
    if (code->state->why.length)
        return view_text(code->state->why);
    if (use)
        return view_use(viewer, STR("use "), use->slot, use->phrase);
    return view_text(state_name(code->state->kind));
}

/* PHRASE as a sentence, after what CODE is written as. */
static struct view_value view_headline(struct viewer *viewer, const struct code *code,
                                       struct str phrase)
{
    viewer->scratch.length = 0;
    buf_add_str(&viewer->scratch, code->text);
    buf_add_char(&viewer->scratch, ' ');
    buf_add_str(&viewer->scratch, phrase);
    buf_add_str(&viewer->scratch, str_ends_sentence(phrase) ? STR("") : STR("."));
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value code_headline(struct viewer *viewer, const struct record *record)
{
    return view_headline(viewer, as_code(record), as_code(record)->phrase);
}

static bool is_selected(const struct viewer *viewer, const struct code *code)
{
    const struct selection *selection = viewer->view->selection;
    size_t i = first_from(selection->codes, selection->code_count, code->value.value);

    while (i < selection->code_count && selection->codes[i]->value.value == code->value.value)
        if (selection->codes[i++] == code)
            return true;
    return false;
}

static struct view_value code_is_listed(struct viewer *viewer, const struct record *record)
{
    return view_flag(is_selected(viewer, as_code(record)));
}

static struct view_value code_is_canonical(struct viewer *viewer, const struct record *record)
{
    return view_flag(listed_code(viewer, as_code(record)->value.value) == as_code(record));
}

static struct view_value view_phrase_key(struct viewer *viewer, struct str phrase)
{
    viewer->scratch.length = 0;
    buf_add_str(&viewer->scratch, phrase);
    viewer->scratch.length = str_fold(phrase, viewer->scratch.at);
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value code_phrase_key(struct viewer *viewer, const struct record *record)
{
    return view_phrase_key(viewer, as_code(record)->phrase);
}

static struct view_value code_canonical(struct viewer *viewer, const struct record *record)
{
    return view_record(listed_code(viewer, as_code(record)->value.value));
}

static struct view_value code_index(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    const struct code *listed = listed_code(viewer, as_code(record)->value.value);

    if (!listed)
        return view_absent();
    return view_integer(
        (int64_t)first_from(selection->listed, selection->listed_count, listed->value.value) + 1);
}

static struct view_value code_releases(struct viewer *viewer, const struct record *record)
{
    const struct code *code = as_code(record);

    viewer->scratch.length = 0;
    release_print(&viewer->scratch, code->since, code->last);
    return view_text(buf_str(&viewer->scratch));
}

static bool are_texts_cut(const struct viewer *viewer)
{
    return viewer->view->selection->cut.texts;
}

static struct view_value first_reference(const struct list *references)
{
    return view_text(references->count ? as_reference(references->items[0])->text : STR(""));
}

static struct view_value code_reference(struct viewer *viewer, const struct record *record)
{
    return are_texts_cut(viewer) ? view_absent() : first_reference(&as_code(record)->references);
}

/* For comments, which stay where the functions for texts go. */
static struct view_value code_comment(struct viewer *viewer, const struct record *record)
{
    return viewer->brief ? view_absent() : view_text(as_code(record)->summary);
}

static struct view_value code_url(struct viewer *viewer, const struct record *record)
{
    const struct list *references = &as_code(record)->references;

    (void)viewer;
    return view_text(references->count ? as_reference(references->items[0])->url : STR(""));
}

static struct view_value no(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    (void)record;
    return view_flag(false);
}

static struct view_value yes(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    (void)record;
    return view_flag(true);
}

/* ---- alias ----------------------------------------------------------------------------------- */

static const struct code *owning_code(const struct record *record)
{
    const struct record *owner = as_alias(record)->owner;

    return owner && owner->type == &code_type ? as_code(owner) : NULL;
}

static struct view_value alias_constant(struct viewer *viewer, const struct record *record)
{
    return owning_code(record) ? view_constant(viewer, as_alias(record)->slot) : view_absent();
}

static struct view_value alias_headline(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    return code ? view_headline(viewer, code, as_alias(record)->phrase) : view_absent();
}

static struct view_value alias_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_text(alias_kind_name(as_alias(record)->kind));
}

static struct view_value alias_code(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_record(owning_code(record));
}

static struct view_value alias_class(struct viewer *viewer, const struct record *record)
{
    const struct record *owner = as_alias(record)->owner;

    (void)viewer;
    return view_record(owner && owner->type == &class_type ? owner : NULL);
}

static struct view_value alias_value(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    (void)viewer;
    return code ? view_given(&code->value) : view_absent();
}

static struct view_value alias_phrase_key(struct viewer *viewer, const struct record *record)
{
    return view_phrase_key(viewer, as_alias(record)->phrase);
}

static struct view_value alias_canonical(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    return code ? code_canonical(viewer, &code->record) : view_absent();
}

static struct view_value alias_is_deprecated(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    (void)viewer;
    return view_flag(as_alias(record)->kind == ALIAS_WAS || (code && is_deprecated(code)));
}

static struct view_value alias_deprecation(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    if (as_alias(record)->kind != ALIAS_WAS)
        return code ? code_deprecation(viewer, &code->record) : view_absent();
    if (code)
        return view_use(viewer, STR("use "), code->slot, code->phrase);
    return view_text(STR("an older title"));
}

/* ---- class, contrast, group ------------------------------------------------------------------ */

static struct view_value class_fallback_code(struct viewer *viewer, const struct record *record)
{
    const struct integer *fallback = &as_class(record)->fallback;

    return view_record(fallback->given ? listed_code(viewer, fallback->value) : NULL);
}

static struct view_value view_shown(struct viewer *viewer, int64_t value)
{
    return view_text(value_format(viewer->arena, &viewer->view->model->display, value));
}

static struct view_value class_comment(struct viewer *viewer, const struct record *record)
{
    return viewer->brief ? view_absent() : view_text(as_class(record)->summary);
}

static struct view_value class_reference(struct viewer *viewer, const struct record *record)
{
    return are_texts_cut(viewer) ? view_absent() : first_reference(&as_class(record)->references);
}

static struct view_value class_from_text(struct viewer *viewer, const struct record *record)
{
    return view_shown(viewer, as_class(record)->from.value);
}

static struct view_value class_to_text(struct viewer *viewer, const struct record *record)
{
    return view_shown(viewer, as_class(record)->to.value);
}

/* ---- traits ---------------------------------------------------------------------------------- */

static struct view_value trait_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_text(trait_kind_name(as_trait(record)->kind));
}

static struct view_value value_value(struct viewer *viewer, const struct record *record)
{
    const struct trait_value *value = as_trait_value(record);

    (void)viewer;
    switch (value->trait->kind) {
    case TRAIT_FLAG:
        return view_flag(value->flag);
    case TRAIT_NUMBER:
    case TRAIT_CODE_OF:
        return view_integer(value->number);
    case TRAIT_LIST:
        return view_list(&value->items);
    default:
        return view_text(value->text);
    }
}

static struct view_value value_number(struct viewer *viewer, const struct record *record)
{
    const struct trait_value *value = as_trait_value(record);

    (void)viewer;
    return view_integer(value->trait->kind == TRAIT_FLAG ? value->flag : value->number);
}

/* ---- spec ------------------------------------------------------------------------------------ */

static bool exceeds(const struct model *model, int64_t limit)
{
    size_t count = model->codes.count;
    int64_t from = model->values.from.value, to = model->values.to.value;

    if (!model->values.from.given && count) {
        from = as_code(model->codes.items[0])->value.value;
        to = as_code(model->codes.items[count - 1])->value.value;
    }
    return from < -limit || to > limit;
}

/* The type follows the range that the spec gives, so that a further code never changes it. */
static struct view_value spec_is_wide(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_flag(exceeds(as_model(record), INT32_MAX));
}

static struct view_value spec_is_unsigned(struct viewer *viewer, const struct record *record)
{
    const struct model *model = as_model(record);

    (void)viewer;
    return view_flag(exceeds(model, INT32_MAX) && model->values.from.given &&
                     model->values.from.value >= 0 && model->values.to.value <= UINT32_MAX);
}

static struct view_value spec_bits(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_integer(exceeds(as_model(record), INT32_MAX) ? 64 : 32);
}

static struct view_value spec_beyond_16(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_flag(exceeds(as_model(record), INT16_MAX));
}

/* Whether the class of a value is its hundreds: classes 1, 2, 3 ... are 100 to 199 and so on. */
static struct view_value spec_hundreds(struct viewer *viewer, const struct record *record)
{
    const struct list *classes = &as_model(record)->classes;

    (void)viewer;
    for (size_t i = 0; i < classes->count; i++) {
        const struct code_class *class = as_class(classes->items[i]);

        if (class->number.value < 0 || class->number.value > INT32_MAX ||
            class->from.value != class->number.value * 100 ||
            class->to.value != class->from.value + 99 ||
            (i && class->number.value != as_class(classes->items[i - 1])->number.value + 1))
            return view_flag(false);
    }
    return view_flag(classes->count > 0);
}

static struct view_value spec_count(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return view_integer((int64_t)viewer->view->selection->listed_count);
}

static struct view_value spec_smallest(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;

    (void)record;
    return selection->listed_count ? view_integer(selection->listed[0]->value.value)
                                   : view_absent();
}

static struct view_value spec_largest(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = selection->listed_count;

    (void)record;
    return count ? view_integer(selection->listed[count - 1]->value.value) : view_absent();
}

static struct view_value spec_longest_phrase(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    size_t longest = 0;

    (void)record;
    for (size_t i = 0; i < selection->listed_count; i++)
        if (selection->listed[i]->phrase.length > longest)
            longest = selection->listed[i]->phrase.length;
    return view_integer((int64_t)longest);
}

static struct view_value spec_fallback_code(struct viewer *viewer, const struct record *record)
{
    const struct integer *fallback = &as_model(record)->fallback;

    return view_record(fallback->given ? listed_code(viewer, fallback->value) : NULL);
}

/* Reserved codes are known, and treated like unlisted ones. */
static struct view_value code_fallback(struct viewer *viewer, const struct record *record)
{
    const struct code *code = as_code(record);
    const struct code_class *code_class = code->code_class;

    if (code->state->kind != STATE_RESERVED)
        return view_given(&code->value);
    if (code_class && code_class->fallback.given)
        return view_given(&code_class->fallback);
    return view_given(&viewer->view->model->fallback);
}

static struct view_value code_fallback_code(struct viewer *viewer, const struct record *record)
{
    struct view_value fallback = code_fallback(viewer, record);

    return view_record(fallback.type == VIEW_INTEGER ? listed_code(viewer, fallback.integer)
                                                     : NULL);
}

static struct view_value spec_by_text(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return view_flag(lists_by_text(viewer->view->model));
}

static struct view_value spec_order(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return view_text(lists_by_text(viewer->view->model) ? STR("in the order of their texts")
                                                        : STR("in ascending order"));
}

static void add_edition(struct buf *out, const struct registry *registry)
{
    struct str version = registry->version;

    if (registry->updated.length)
        buf_print(out, "updated %.*s", STR_ARGS(registry->updated));
    else if (version.length) /* a number alone does not say what it is; "RFC 959" does */
        buf_print(out, "%s%.*s", ascii_is_digit((unsigned char)version.at[0]) ? "version " : "",
                  STR_ARGS(version));
}

static struct view_value spec_registry_state(struct viewer *viewer, const struct record *record)
{
    (void)record;
    viewer->scratch.length = 0;
    add_edition(&viewer->scratch, &viewer->view->model->registry);
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value spec_registry_source(struct viewer *viewer, const struct record *record)
{
    const struct registry *registry = &viewer->view->model->registry;
    struct buf *out = &viewer->scratch;

    (void)record;
    out->length = 0;
    buf_add_str(out, registry->url);
    if (registry->url.length && (registry->updated.length || registry->version.length)) {
        buf_add_str(out, STR(", "));
        add_edition(out, registry);
    }
    return view_text(buf_str(out));
}

/* Those of codes() in a state from FIRST to LAST; *FOUND keeps them. */
static struct view_value codes_in(struct viewer *viewer, enum state_kind first,
                                  enum state_kind last, struct records *found)
{
    struct records listed = view_codes(viewer, CODES_LISTED);
    const void **codes;

    if (!found->items) {
        codes = arena_alloc(viewer->arena, (listed.count + 1) * sizeof *codes);
        for (size_t i = 0; i < listed.count; i++) {
            const struct code *code = as_code(records_at(listed, i));

            if (code->state->kind >= first && code->state->kind <= last)
                codes[found->count++] = code;
        }
        found->items = codes;
    }
    return (struct view_value){ .type = VIEW_LIST, .records = *found };
}

static struct view_value spec_marked(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return codes_in(viewer, STATE_REGISTERED + 1, STATE_RETIRED, &viewer->marked);
}

static struct view_value spec_reserved(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return codes_in(viewer, STATE_RESERVED, STATE_RESERVED, &viewer->reserved);
}

static struct view_value spec_has_fallback(struct viewer *viewer, const struct record *record)
{
    const struct model *model = as_model(record);
    bool has = model->fallback.given;

    (void)viewer;
    EACH (code_class, code_class, model->classes)
        has |= code_class->fallback.given;
    return view_flag(has);
}

static struct view_value spec_has_summaries(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    bool has = false;

    (void)record;
    for (size_t i = 0; i < selection->code_count && !selection->cut.texts; i++)
        has |= selection->codes[i]->summary.length > 0;
    return view_flag(has);
}

static struct view_value spec_has_references(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    bool has = false;

    (void)record;
    for (size_t i = 0; i < selection->code_count && !selection->cut.texts; i++)
        has |= selection->codes[i]->references.count > 0;
    return view_flag(has);
}

static struct view_value spec_has_classes(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return view_flag(viewer->view->selection->class_count > 0);
}

/* ---- loops and lists ------------------------------------------------------------------------- */

static struct view_value loop_first(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_flag(as_loop(record)->index == 1);
}

static struct view_value loop_last(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_flag((size_t)as_loop(record)->index == as_loop(record)->records.count);
}

static struct view_value list_first(struct viewer *viewer, const struct record *record)
{
    struct records records = ((const struct list_handle *)record)->records;

    (void)viewer;
    return view_record(records.count ? records_at(records, 0) : NULL);
}

/* ---- the derived fields ---------------------------------------------------------------------- */

const struct derived model_rows[] = {
    MEMBER(model_type, "ID", MEMBER_UPPER, model, id, "The id in capitals: HTTP_STATUS."),
    MEMBER(model_type, "from", MEMBER_GIVEN, model, values.from,
           "Smallest value of the range, if one is given."),
    MEMBER(model_type, "to", MEMBER_GIVEN, model, values.to, "Largest value of the range."),
    MEMBER(model_type, "has_range", MEMBER_FLAG, model, values.from.given,
           "Whether a range of values is given."),
    MAKE(model_type, "is_wide", spec_is_wide,
         "Whether values need 64 bits: the range exceeds +-(2^31-1)."),
    MAKE(model_type, "is_unsigned", spec_is_unsigned,
         "Whether uint32_t holds them: `is_wide`, and the range is within 0 to 2^32-1."),
    MAKE(model_type, "bits", spec_bits, "64 if `is_wide`, otherwise 32."),
    MAKE(model_type, "beyond_16", spec_beyond_16, "Whether values exceed +-(2^15-1)."),
    MEMBER(model_type, "display", MEMBER_TEXT, model, display.name,
           "Textual form of values: hex(2), dotted(3,5), slashed(8,8), enhanced, packed(5)."),
    MAKE(model_type, "hundreds", spec_hundreds,
         "Whether classes 1, 2, ... are 100 to 199, 200 to 299, ..."),
    MEMBER(model_type, "registry_url", MEMBER_TEXT, model, registry.url,
           "Where the codes are registered."),
    MEMBER(model_type, "registry_updated", MEMBER_TEXT, model, registry.updated,
           "The registry's date: YYYY-MM-DD."),
    MEMBER(model_type, "registry_version", MEMBER_TEXT, model, registry.version,
           "The registry's version."),
    MAKE(model_type, "registry_state", spec_registry_state,
         "Which edition of it, if that is given: updated 2025-09-15, version 3.53.2, RFC 959."),
    MAKE(model_type, "registry_source", spec_registry_source,
         "`registry_url`, and `registry_state` after a comma, if a URL is given."),
    MAKE(model_type, "count", spec_count, "The number of codes that codes() yields."),
    MAKE(model_type, "by_text", spec_by_text,
         "Whether codes() is in the order of texts: the values of packed forms have another one."),
    MAKE(model_type, "order", spec_order,
         "How codes() is ordered, in words: in ascending order, or in the order of their texts."),
    MAKE(model_type, "smallest", spec_smallest, "The smallest value among them."),
    MAKE(model_type, "largest", spec_largest, "The largest value among them."),
    MAKE(model_type, "longest_phrase", spec_longest_phrase, "Bytes of the longest phrase."),
    MAKE(model_type, "fallback_code", spec_fallback_code, "The code of the fallback."),
    MAKE(model_type, "has_fallback", spec_has_fallback,
         "Whether the spec or a class has a fallback."),
    MAKE(model_type, "marked", spec_marked,
         "Those of codes() in another state than \"registered\"."),
    MAKE(model_type, "reserved", spec_reserved, "Those of codes() that are reserved."),
    MAKE(model_type, "has_summaries", spec_has_summaries, "Whether a selected code has a summary."),
    MAKE(model_type, "has_references", spec_has_references,
         "Whether a selected code has a reference."),
    MAKE(model_type, "has_classes", spec_has_classes, "Whether classes() yields any."),

    MEMBER(code_type, "text", MEMBER_TEXT, code, text,
           "The value in the spec's display form: 4.04."),
    MAKE(code_type, "headline", code_headline, "The value and the phrase: 404 Not Found."),
    MEMBER(code_type, "NAME", MEMBER_UPPER, code, name, "The name in capitals: NOT_FOUND."),
    MAKE(code_type, "constant", code_constant,
         "The constant in the target; false if it is not selected."),
    MAKE(code_type, "constants", code_constants,
         "The constants in the targets that target.lua `shows`, where they can be made."),
    MAKE(code_type, "state", code_state,
         "registered, temporary, deprecated, obsoleted, historic, reserved, retired."),
    MAKE(code_type, "state_number", code_state_number, "Its position among states(), from 1."),
    MEMBER_OF(code_type, "state_why", state_of, MEMBER_TEXT, state, why,
              "The reason for that state."),
    MEMBER_OF(code_type, "state_ref", state_of, MEMBER_LIST, state, references,
              "The references for that state."),
    MEMBER_OF(code_type, "expires", state_of, MEMBER_TEXT, state, expires,
              "When a temporary code expires: YYYY-MM-DD."),
    MAKE(code_type, "replacement", code_replacement, "The code to use instead."),
    MAKE(code_type, "is_deprecated", code_is_deprecated,
         "Whether its state is deprecated or obsoleted."),
    MAKE(code_type, "deprecation", code_deprecation,
         "If deprecated, the reason or the replacement."),
    MAKE(code_type, "fallback", code_fallback,
         "The value to treat it as: its own, unless it is reserved."),
    MAKE(code_type, "fallback_code", code_fallback_code, "The code of that value."),
    MAKE(code_type, "is_listed", code_is_listed, "Whether it is selected for this output."),
    MAKE(code_type, "is_canonical", code_is_canonical, "Whether a lookup of its value finds it."),
    MAKE(code_type, "canonical", code_canonical, "The code that a lookup of its value finds."),
    MAKE(code_type, "phrase_key", code_phrase_key,
         "The phrase as lookups compare it: ASCII letters in lower case, no ASCII space or "
         "punctuation."),
    MAKE(code_type, "is_alias", no, "false: for loops over constants()."),
    MEMBER(code_type, "class", MEMBER_RECORD, code, code_class, "Its class."),
    MEMBER(code_type, "group", MEMBER_RECORD, code, group, "The group that owns it."),
    MEMBER(code_type, "code", MEMBER_PART, code, record,
           "The code itself: for loops over constants()."),
    MAKE(code_type, "reference", code_reference,
         "The text of the first reference: RFC 9110, 15.5.5."),
    MAKE(code_type, "comment", code_comment,
         "The summary, for a comment: false with comments=brief, kept with texts=no."),
    MEMBER(code_type, "source", MEMBER_FIRST, code, references,
           "The text of the first reference, for a comment: kept with texts=no."),
    MAKE(code_type, "releases", code_releases,
         "Its first and last release in words: Since 9.6, last in 17."),
    MAKE(code_type, "url", code_url, "The link of the first reference."),
    MAKE(code_type, "index", code_index, "Position in codes(\"ascending\"), from 1."),

    MEMBER(alias_type, "NAME", MEMBER_UPPER, alias, name,
           "The name in capitals: PAYLOAD_TOO_LARGE."),
    MAKE(alias_type, "constant", alias_constant,
         "The constant in the target; false for a phrase that is only accepted."),
    MAKE(alias_type, "headline", alias_headline,
         "The value of that code and the phrase: 413 Payload Too Large."),
    MAKE(alias_type, "kind", alias_kind, "was, also or accepts."),
    MAKE(alias_type, "is_alias", yes, "true: for loops over constants()."),
    MAKE(alias_type, "code", alias_code, "The code that it names."),
    MAKE(alias_type, "class", alias_class, "The class that it names, if any."),
    MAKE(alias_type, "value", alias_value, "The value of that code."),
    MAKE(alias_type, "canonical", alias_canonical, "The code that a lookup of this value finds."),
    MAKE(alias_type, "phrase_key", alias_phrase_key, "The phrase as lookups compare it."),
    MEMBER(alias_type, "reference", MEMBER_FIRST, alias, references,
           "The text of the first reference."),
    MEMBER(alias_type, "source", MEMBER_FIRST, alias, references,
           "The same, for loops over constants()."),
    MAKE(alias_type, "is_deprecated", alias_is_deprecated,
         "true for `was`, or if its code is deprecated."),
    MAKE(alias_type, "deprecation", alias_deprecation,
         "If deprecated, the replacement: use HTTP_413_CONTENT_TOO_LARGE."),

    MEMBER(class_type, "ID", MEMBER_UPPER, code_class, id, "The id in capitals: CLIENT_ERROR."),
    MAKE(class_type, "from_text", class_from_text,
         "The smallest value in the spec's display form: 4.00."),
    MAKE(class_type, "to_text", class_to_text,
         "The largest value in the spec's display form: 4.31."),
    MAKE(class_type, "fallback_code", class_fallback_code, "The code of the fallback."),
    MAKE(class_type, "reference", class_reference, "The text of the first reference."),
    MAKE(class_type, "comment", class_comment,
         "The summary, for a comment: false with comments=brief, kept with texts=no."),
    MEMBER(class_type, "index", MEMBER_POSITION, code_class, index, "Its position, from 1."),

    MEMBER(contrast_type, "value", MEMBER_GIVEN, contrast, value, "The value of the other code."),

    MEMBER(group_type, "ID", MEMBER_UPPER, group, id, "The id in capitals."),

    MEMBER(trait_type, "NAME", MEMBER_UPPER, trait, name, "The name in capitals: CACHE."),
    MAKE(trait_type, "kind", trait_kind, "flag, choice, text, number, code_of or list."),
    MEMBER(trait_type, "code_of", MEMBER_TEXT, trait, code_of, "The spec whose codes it gives."),
    MEMBER(trait_type, "index", MEMBER_POSITION, trait, index, "Its position, from 1."),

    MAKE(trait_value_type, "value", value_value,
         "A boolean, a number, a word or text, or the items."),
    MAKE(trait_value_type, "number", value_number,
         "The number, the code, or the choice from 1; 1 or 0 for a flag."),
    MEMBER(trait_value_type, "text", MEMBER_TEXT, trait_value, text,
           "The word or text; of a code of another spec, its text, if the trait has a form."),
    MEMBER(trait_value_type, "NAME", MEMBER_UPPER, trait_value, text,
           "The chosen word in capitals."),
    MEMBER(trait_value_type, "reference", MEMBER_FIRST, trait_value, references,
           "The text of the first source."),

    MEMBER(trait_item_type, "trait", MEMBER_RECORD, trait_item, trait, "The trait."),
    MEMBER(trait_item_type, "reference", MEMBER_FIRST, trait_item, references,
           "The text of the first source."),

    MEMBER(trait_field_type, "NAME", MEMBER_UPPER, trait_field, name, "The name in capitals."),
    MEMBER(choice_type, "name", MEMBER_TEXT, text, text, "The word again."),
    MEMBER(choice_type, "NAME", MEMBER_UPPER, text, text, "The word in capitals."),

    MEMBER(constant_type, "text", MEMBER_TEXT, constant_view, text, "The constant: NOT_FOUND."),
    MEMBER(constant_type, "target", MEMBER_TEXT, constant_view, target,
           "The title of the target: Go."),

    MEMBER(loop_type, "index", MEMBER_INTEGER, loop, index, "Position of the item, from 1."),
    MAKE(loop_type, "first", loop_first, "Whether it is the first."),
    MAKE(loop_type, "last", loop_last, "Whether it is the last."),
    MEMBER(loop_type, "count", MEMBER_SIZE, loop, records.count, "The number of items."),
    MEMBER(list_type, "count", MEMBER_SIZE, list_handle, records.count,
           "The number of items; the same as `#list`."),
    MAKE(list_type, "first", list_first, "Its first item, or false."),
};

const size_t model_row_count = COUNT(model_rows);
