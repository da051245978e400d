/* The fields of a model's records that are made on demand; must not know Lua, or what a template
 * does with a field. */
#include "lua/view_parts.h"

#include "base/arena.h"
#include "base/array.h"

/* ---- texts made on demand -------------------------------------------------------------------- */

static struct shown show_upper(struct viewer *viewer, struct str text)
{
    viewer->scratch.length = 0;
    for (size_t i = 0; i < text.length; i++)
        buf_add_char(&viewer->scratch, ascii_upper(text.at[i]));
    return show_text(buf_str(&viewer->scratch));
}

static struct shown show_first_reference(const struct list *references)
{
    if (references->count == 0)
        return show_absent();
    return show_text(as_reference(references->items[0])->text);
}

static struct shown show_constant(const struct viewer *viewer, uint32_t slot)
{
    const struct names *names = viewer->view->names;

    return show_text(names && names->constants ? names->constants[slot] : STR(""));
}

/* ---- code ------------------------------------------------------------------------------------ */

/* The code that lookups by VALUE answer; NULL if none does. */
static const struct code *listed_code(const struct viewer *viewer, int64_t value)
{
    const struct selection *selection = viewer->view->selection;
    size_t i = first_from(selection->listed, selection->listed_count, value);

    return i < selection->listed_count && selection->listed[i]->value.value == value
               ? selection->listed[i]
               : NULL;
}

static struct shown code_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_code(record)->name);
}

static struct shown code_constant(struct viewer *viewer, const struct record *record)
{
    return show_constant(viewer, as_code(record)->slot);
}

static struct shown code_state(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_text(state_name(as_code(record)->state->kind));
}

static struct shown code_state_why(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_text(as_code(record)->state->why);
}

static struct shown code_state_references(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_list(&as_code(record)->state->references);
}

static struct shown code_expires(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_text(as_code(record)->state->expires);
}

static bool is_deprecated(const struct code *code)
{
    return code->state->kind == STATE_DEPRECATED || code->state->kind == STATE_OBSOLETED;
}

static struct shown code_is_deprecated(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(is_deprecated(as_code(record)));
}

static const struct code *replacement(const struct viewer *viewer, const struct code *code)
{
    return code->state->use.given ? listed_code(viewer, code->state->use.value) : NULL;
}

static struct shown code_replacement(struct viewer *viewer, const struct record *record)
{
    return show_record(replacement(viewer, as_code(record)));
}

/* The constant of SLOT, or else the NAME, after WORDS. */
static struct shown show_use(struct viewer *viewer, struct str words, uint32_t slot,
                             struct str name)
{
    struct shown constant = show_constant(viewer, slot);

    viewer->scratch.length = 0;
    buf_add_str(&viewer->scratch, words);
    buf_add_str(&viewer->scratch, constant.type == SHOWN_TEXT ? constant.text : name);
    return show_text(buf_str(&viewer->scratch));
}

static struct shown code_deprecation(struct viewer *viewer, const struct record *record)
{
    const struct code *code = as_code(record), *use = replacement(viewer, code);

    if (!is_deprecated(code))
        return show_absent();
    if (code->state->why.length)
        return show_text(code->state->why);
    if (use)
        return show_use(viewer, STR("use "), use->slot, use->phrase);
    return show_text(state_name(code->state->kind));
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

static struct shown code_is_listed(struct viewer *viewer, const struct record *record)
{
    return show_flag(is_selected(viewer, as_code(record)));
}

static struct shown code_is_canonical(struct viewer *viewer, const struct record *record)
{
    return show_flag(listed_code(viewer, as_code(record)->value.value) == as_code(record));
}

static struct shown show_phrase_key(struct viewer *viewer, struct str phrase)
{
    viewer->scratch.length = 0;
    buf_add_str(&viewer->scratch, phrase);
    viewer->scratch.length = str_fold(phrase, viewer->scratch.at);
    return show_text(buf_str(&viewer->scratch));
}

static struct shown code_phrase_key(struct viewer *viewer, const struct record *record)
{
    return show_phrase_key(viewer, as_code(record)->phrase);
}

static struct shown code_canonical(struct viewer *viewer, const struct record *record)
{
    return show_record(listed_code(viewer, as_code(record)->value.value));
}

static struct shown code_index(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    const struct code *listed = listed_code(viewer, as_code(record)->value.value);

    if (!listed)
        return show_absent();
    return show_integer(
        (int64_t)first_from(selection->listed, selection->listed_count, listed->value.value) + 1);
}

static struct shown code_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_code(record)->references);
}

static struct shown code_url(struct viewer *viewer, const struct record *record)
{
    const struct list *references = &as_code(record)->references;

    (void)viewer;
    return show_text(references->count ? as_reference(references->items[0])->url : STR(""));
}

static struct shown itself(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_record(record);
}

static struct shown no(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    (void)record;
    return show_flag(false);
}

static struct shown yes(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    (void)record;
    return show_flag(true);
}

/* ---- alias ----------------------------------------------------------------------------------- */

static const struct code *owning_code(const struct record *record)
{
    const struct record *owner = as_alias(record)->owner;

    return owner && owner->type == &code_type ? as_code(owner) : NULL;
}

static struct shown alias_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_alias(record)->name);
}

static struct shown alias_constant(struct viewer *viewer, const struct record *record)
{
    return owning_code(record) ? show_constant(viewer, as_alias(record)->slot) : show_absent();
}

static struct shown alias_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_text(alias_kind_name(as_alias(record)->kind));
}

static struct shown alias_code(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_record(owning_code(record));
}

static struct shown alias_class(struct viewer *viewer, const struct record *record)
{
    const struct record *owner = as_alias(record)->owner;

    (void)viewer;
    return show_record(owner && owner->type == &class_type ? owner : NULL);
}

static struct shown alias_value(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    (void)viewer;
    return code ? show_given(&code->value) : show_absent();
}

static struct shown alias_phrase_key(struct viewer *viewer, const struct record *record)
{
    return show_phrase_key(viewer, as_alias(record)->phrase);
}

static struct shown alias_canonical(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    return code ? code_canonical(viewer, &code->record) : show_absent();
}

static struct shown alias_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_alias(record)->references);
}

static struct shown alias_is_deprecated(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    (void)viewer;
    return show_flag(as_alias(record)->kind == ALIAS_WAS || (code && is_deprecated(code)));
}

static struct shown alias_deprecation(struct viewer *viewer, const struct record *record)
{
    const struct code *code = owning_code(record);

    if (as_alias(record)->kind != ALIAS_WAS)
        return code ? code_deprecation(viewer, &code->record) : show_absent();
    if (code)
        return show_use(viewer, STR("use "), code->slot, code->phrase);
    return show_text(STR("an older title"));
}

/* ---- class, contrast, group ------------------------------------------------------------------ */

static struct shown class_upper_id(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_class(record)->id);
}

static struct shown class_fallback_code(struct viewer *viewer, const struct record *record)
{
    const struct integer *fallback = &as_class(record)->fallback;

    return show_record(fallback->given ? listed_code(viewer, fallback->value) : NULL);
}

static struct shown class_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_class(record)->references);
}

static struct shown class_index(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer((int64_t)as_class(record)->index + 1);
}

static struct shown group_upper_id(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_group(record)->id);
}

/* ---- traits ---------------------------------------------------------------------------------- */

static struct shown trait_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_trait(record)->name);
}

static struct shown trait_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_text(trait_kind_name(as_trait(record)->kind));
}

static struct shown trait_index(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer((int64_t)as_trait(record)->index + 1);
}

static struct shown value_value(struct viewer *viewer, const struct record *record)
{
    const struct trait_value *value = as_trait_value(record);

    (void)viewer;
    switch (value->trait->kind) {
    case TRAIT_FLAG:
        return show_flag(value->flag);
    case TRAIT_NUMBER:
    case TRAIT_CODE_OF:
        return show_integer(value->number);
    case TRAIT_LIST:
        return show_list(&value->items);
    default:
        return show_text(value->text);
    }
}

static struct shown value_number(struct viewer *viewer, const struct record *record)
{
    const struct trait_value *value = as_trait_value(record);

    (void)viewer;
    return show_integer(value->trait->kind == TRAIT_FLAG ? value->flag : value->number);
}

static struct shown value_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_trait_value(record)->text);
}

static struct shown value_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_trait_value(record)->references);
}

static struct shown item_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_trait_item(record)->references);
}

static struct shown trait_field_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_trait_field(record)->name);
}

static struct shown text_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_text(record)->text);
}

/* ---- spec ------------------------------------------------------------------------------------ */

static struct shown spec_upper_id(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_model(record)->id);
}

static struct shown spec_has_range(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(as_model(record)->values.from.given);
}

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
static struct shown spec_is_wide(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(exceeds(as_model(record), INT32_MAX));
}

static struct shown spec_bits(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer(exceeds(as_model(record), INT32_MAX) ? 64 : 32);
}

static struct shown spec_beyond_16(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(exceeds(as_model(record), INT16_MAX));
}

/* "hex", "dotted(3,5)": as a spec writes it. */
static struct shown spec_display(struct viewer *viewer, const struct record *record)
{
    static const char *const words[] = { "decimal", "hex", "dotted", "packed" };
    const struct display *display = &as_model(record)->display;
    struct buf *out = &viewer->scratch;

    out->length = 0;
    buf_add_str(out, str_of(words[display->kind]));
    for (unsigned i = 0; i < display->part_count; i++)
        buf_print(out, "%s%u", i ? "," : "(", display->parts[i]);
    if (display->part_count)
        buf_add_char(out, ')');
    return show_text(buf_str(out));
}

/* Whether the class of a value is its hundreds: classes 1, 2, 3 ... are 100 to 199 and so on. */
static struct shown spec_hundreds(struct viewer *viewer, const struct record *record)
{
    const struct list *classes = &as_model(record)->classes;

    (void)viewer;
    for (size_t i = 0; i < classes->count; i++) {
        const struct code_class *class = as_class(classes->items[i]);

        if (class->number.value < 0 || class->number.value > INT32_MAX ||
            class->from.value != class->number.value * 100 ||
            class->to.value != class->from.value + 99 ||
            (i && class->number.value != as_class(classes->items[i - 1])->number.value + 1))
            return show_flag(false);
    }
    return show_flag(classes->count > 0);
}

static struct shown spec_count(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return show_integer((int64_t)viewer->view->selection->listed_count);
}

static struct shown spec_smallest(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;

    (void)record;
    return selection->listed_count ? show_integer(selection->listed[0]->value.value)
                                   : show_absent();
}

static struct shown spec_largest(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = selection->listed_count;

    (void)record;
    return count ? show_integer(selection->listed[count - 1]->value.value) : show_absent();
}

static struct shown spec_fallback_code(struct viewer *viewer, const struct record *record)
{
    const struct integer *fallback = &as_model(record)->fallback;

    return show_record(fallback->given ? listed_code(viewer, fallback->value) : NULL);
}

static struct shown spec_has_fallback(struct viewer *viewer, const struct record *record)
{
    const struct model *model = as_model(record);
    bool has = model->fallback.given;

    (void)viewer;
    EACH (code_class, code_class, model->classes)
        has |= code_class->fallback.given;
    return show_flag(has);
}

static struct shown spec_has_classes(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return show_flag(viewer->view->selection->class_count > 0);
}

/* ---- loops and lists ------------------------------------------------------------------------- */

static struct shown loop_index(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer(as_loop(record)->index);
}

static struct shown loop_first(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(as_loop(record)->index == 1);
}

static struct shown loop_last(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag((size_t)as_loop(record)->index == as_loop(record)->records.count);
}

static struct shown loop_count(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer((int64_t)as_loop(record)->records.count);
}

static struct shown list_count(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer((int64_t)((const struct list_handle *)record)->records.count);
}

static struct shown list_first(struct viewer *viewer, const struct record *record)
{
    struct records records = ((const struct list_handle *)record)->records;

    (void)viewer;
    return show_record(records.count ? records_at(records, 0) : NULL);
}

/* ---- the derived fields ---------------------------------------------------------------------- */

const struct derived model_rows[] = {
    MAKE(model_type, "ID", spec_upper_id, "The id in capitals: HTTP_STATUS."),
    MEMBER(model_type, "from", MEMBER_GIVEN, model, values.from,
           "Smallest value of the range, where one is given."),
    MEMBER(model_type, "to", MEMBER_GIVEN, model, values.to, "Largest value of the range."),
    MAKE(model_type, "has_range", spec_has_range, "Whether a range of values is given."),
    MAKE(model_type, "is_wide", spec_is_wide,
         "Whether values need 64 bits: the range exceeds +-(2^31-1)."),
    MAKE(model_type, "bits", spec_bits, "64 then, else 32."),
    MAKE(model_type, "beyond_16", spec_beyond_16, "Whether values exceed +-(2^15-1)."),
    MAKE(model_type, "display", spec_display,
         "Written form of values: decimal, hex, dotted(3,5), packed(6)."),
    MAKE(model_type, "hundreds", spec_hundreds,
         "Whether classes 1, 2, ... are 100 to 199, 200 to 299, ..."),
    MEMBER(model_type, "registry_url", MEMBER_TEXT, model, registry.url,
           "Where the codes are registered."),
    MEMBER(model_type, "registry_updated", MEMBER_TEXT, model, registry.updated,
           "The registry's date: YYYY-MM-DD."),
    MAKE(model_type, "count", spec_count, "How many codes codes() yields."),
    MAKE(model_type, "smallest", spec_smallest, "The smallest value of these."),
    MAKE(model_type, "largest", spec_largest, "The largest value of these."),
    MAKE(model_type, "fallback_code", spec_fallback_code, "The code of the fallback."),
    MAKE(model_type, "has_fallback", spec_has_fallback,
         "Whether the spec or a class has a fallback."),
    MAKE(model_type, "has_classes", spec_has_classes, "Whether classes() yields any."),

    MEMBER(code_type, "text", MEMBER_TEXT, code, text,
           "The value in the spec's display form: 4.04."),
    MAKE(code_type, "NAME", code_upper_name, "The name in capitals: NOT_FOUND."),
    MAKE(code_type, "constant", code_constant,
         "The constant in the target; false if it takes no part."),
    MAKE(code_type, "state", code_state,
         "registered, temporary, deprecated, obsoleted, historic, reserved, retired."),
    MAKE(code_type, "state_why", code_state_why, "Why it is in that state."),
    MAKE(code_type, "state_ref", code_state_references, "Where that is said."),
    MAKE(code_type, "expires", code_expires, "When a temporary code expires: YYYY-MM-DD."),
    MAKE(code_type, "replacement", code_replacement, "The code to use instead."),
    MAKE(code_type, "is_deprecated", code_is_deprecated,
         "Whether its state is deprecated or obsoleted."),
    MAKE(code_type, "deprecation", code_deprecation, "Then the reason, or what to use instead."),
    MAKE(code_type, "is_listed", code_is_listed, "Whether it takes part in this output."),
    MAKE(code_type, "is_canonical", code_is_canonical,
         "Whether it is the one that its value answers."),
    MAKE(code_type, "canonical", code_canonical, "The code that its value answers."),
    MAKE(code_type, "phrase_key", code_phrase_key,
         "The phrase as lookups compare it: ASCII letters small, no ASCII space or punctuation."),
    MAKE(code_type, "is_alias", no, "false: for loops over constants()."),
    MEMBER(code_type, "class", MEMBER_RECORD, code, code_class, "Its class."),
    MEMBER(code_type, "group", MEMBER_RECORD, code, group, "The group that owns it."),
    MAKE(code_type, "code", itself, "The code itself: for loops over constants()."),
    MAKE(code_type, "reference", code_reference,
         "The text of the first reference: RFC 9110, 15.5.5."),
    MAKE(code_type, "url", code_url, "The link of the first reference."),
    MAKE(code_type, "index", code_index, "Position of its value among codes(), from 1."),

    MAKE(alias_type, "NAME", alias_upper_name, "The name in capitals: PAYLOAD_TOO_LARGE."),
    MAKE(alias_type, "constant", alias_constant,
         "The constant in the target; false for a phrase that is only accepted."),
    MAKE(alias_type, "kind", alias_kind, "was, also or accepts."),
    MAKE(alias_type, "is_alias", yes, "true: for loops over constants()."),
    MAKE(alias_type, "code", alias_code, "The code that it names."),
    MAKE(alias_type, "class", alias_class, "The class that it names, if it names one."),
    MAKE(alias_type, "value", alias_value, "The value of that code."),
    MAKE(alias_type, "canonical", alias_canonical, "The code that this value answers."),
    MAKE(alias_type, "phrase_key", alias_phrase_key, "The phrase as lookups compare it."),
    MAKE(alias_type, "reference", alias_reference, "The text of the first reference."),
    MAKE(alias_type, "is_deprecated", alias_is_deprecated,
         "true for `was`, and if its code is deprecated."),
    MAKE(alias_type, "deprecation", alias_deprecation,
         "Then what to use instead: use HTTP_413_CONTENT_TOO_LARGE."),

    MAKE(class_type, "ID", class_upper_id, "The id in capitals: CLIENT_ERROR."),
    MAKE(class_type, "fallback_code", class_fallback_code, "The code of the fallback."),
    MAKE(class_type, "reference", class_reference, "The text of the first reference."),
    MAKE(class_type, "index", class_index, "Its position, from 1."),

    MEMBER(contrast_type, "value", MEMBER_GIVEN, contrast, value, "The value of the other code."),

    MAKE(group_type, "ID", group_upper_id, "The id in capitals."),

    MAKE(trait_type, "NAME", trait_upper_name, "The name in capitals: CACHE."),
    MAKE(trait_type, "kind", trait_kind, "flag, choice, text, number, code_of or list."),
    MEMBER(trait_type, "code_of", MEMBER_TEXT, trait, code_of, "The spec whose codes it gives."),
    MAKE(trait_type, "index", trait_index, "Its position, from 1."),

    MAKE(trait_value_type, "value", value_value,
         "true or false, a number, a word or text, or the items."),
    MAKE(trait_value_type, "number", value_number,
         "The number, the code, or the choice from 1; 1 or 0 for a flag."),
    MAKE(trait_value_type, "NAME", value_upper_name, "The word chosen in capitals."),
    MAKE(trait_value_type, "reference", value_reference, "The text of the first source."),

    MEMBER(trait_item_type, "trait", MEMBER_RECORD, trait_item, trait, "The trait."),
    MAKE(trait_item_type, "reference", item_reference, "The text of the first source."),

    MAKE(trait_field_type, "NAME", trait_field_upper_name, "The name in capitals."),
    MEMBER(text_type, "name", MEMBER_TEXT, text, text, "The text again, as a choice's word."),
    MAKE(text_type, "NAME", text_upper_name, "The text in capitals."),

    MAKE(loop_type, "index", loop_index, "Position of the item, from 1."),
    MAKE(loop_type, "first", loop_first, "Whether it is the first."),
    MAKE(loop_type, "last", loop_last, "Whether it is the last."),
    MAKE(loop_type, "count", loop_count, "How many there are."),
    MAKE(list_type, "count", list_count, "How many items it has; `#list` too."),
    MAKE(list_type, "first", list_first, "Its first item, or false."),
};

const size_t model_row_count = COUNT(model_rows);
