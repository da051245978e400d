/* Finds and reads the fields of records for templates; must not know Lua, files, or what a template
 * does with a field. */
#include "view.h"

#include "../arena.h"

#include <inttypes.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

typedef struct shown make_function(struct viewer *viewer, const struct record *record);

/* Where the value of a field comes from. */
enum view_source { FROM_MEMBER, FROM_FUNCTION, FROM_TRAIT, FROM_ITEM, FROM_EXTRA, FROM_OPTION };

struct view_field {
    const struct record_type *type;
    struct str name;
    enum view_source source;
    enum field_type member; /* FROM_MEMBER: what is at `offset` */
    size_t offset;
    make_function *make;    /* FROM_FUNCTION */
    size_t index;           /* FROM_TRAIT, FROM_OPTION: its position */
};

/* A field that model.c does not have: a member, or a function that makes its value. */
struct derived {
    const struct record_type *type;
    const char *name;
    enum field_type member;
    size_t offset;
    make_function *make; /* NULL: a member */
    const char *help;
};

struct viewer {
    const struct view *view;
    struct arena *arena;
    struct record options, traits;  /* the globals `option` and `trait` */
    struct view_field *slots;       /* the hash: type NULL is free */
    size_t mask;
    struct view_field extra;        /* serves for every x_ field of codes */
    struct buf scratch;             /* texts that are made on demand */
    bool *used_traits;              /* by index; NULL until asked for */
    struct records constants;       /* items NULL until asked for */
    struct records *aliases;        /* by code or, after the codes, class; likewise */
    struct records *group_codes;    /* by position of the group; likewise */
    struct records kinds[TRAIT_LIST + 1];
    bool kinds_made;
};

static const struct record_type options_type = { "option", sizeof(struct record), NULL, 0 };
static const struct record_type traits_type = { "trait", sizeof(struct record), NULL, 0 };
const struct record_type loop_type = { "loop", sizeof(struct loop), NULL, 0 };
const struct record_type list_type = { "list", sizeof(struct list_handle), NULL, 0 };

/* ---- what is shown --------------------------------------------------------------------------- */

static struct shown show_text(struct str text)
{
    return text.length ? (struct shown){ .type = SHOWN_TEXT, .text = text }
                       : (struct shown){ .type = SHOWN_ABSENT };
}

static struct shown show_integer(int64_t integer)
{
    return (struct shown){ .type = SHOWN_INTEGER, .integer = integer };
}

static struct shown show_given(const struct integer *integer)
{
    return integer->given ? show_integer(integer->value) : (struct shown){ .type = SHOWN_ABSENT };
}

static struct shown show_flag(bool flag)
{
    return (struct shown){ .type = SHOWN_FLAG, .flag = flag };
}

static struct shown show_record(const void *record)
{
    return record ? (struct shown){ .type = SHOWN_RECORD, .record = record }
                  : (struct shown){ .type = SHOWN_ABSENT };
}

static struct shown show_list(const struct list *list)
{
    return (struct shown){ .type = SHOWN_LIST, .records = records_of(list) };
}

struct records records_of(const struct list *list)
{
    return (struct records){ list->items, list->count };
}

const struct record *records_at(struct records records, size_t i)
{
    const struct record *record;

    memcpy(&record, (const char *)records.items + i * sizeof record, sizeof record);
    return record;
}

/* The value of a member; the types that are not here are shown by functions. */
static struct shown show_member(enum field_type type, const void *member)
{
    switch (type) {
    case FIELD_LINE:
    case FIELD_TEXT:
    case FIELD_NAME:
        return show_text(*(const struct str *)member);
    case FIELD_FLAG:
        return show_flag(*(const bool *)member);
    case FIELD_INTEGER:
    case FIELD_VALUE:
        return show_given(member);
    case FIELD_RECORD: {
        const struct record *record;

        memcpy(&record, member, sizeof record);
        return show_record(record);
    }
    default:
        return show_list(member);
    }
}

static bool is_shown(const struct field *field)
{
    switch (field->type) {
    case FIELD_STATE:
    case FIELD_RANGE:
    case FIELD_REGISTRY:
    case FIELD_OPTIONS:
    case FIELD_DISPLAY:
    case FIELD_KIND:
    case FIELD_EVERY:
    case FIELD_SPECIAL:
        return false;
    default:
        return !(field->flags & FIELD_HIDDEN);
    }
}

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
        return (struct shown){ .type = SHOWN_ABSENT };
    return show_text(((const struct reference *)references->items[0])->text);
}

static struct shown show_constant(const struct viewer *viewer, uint32_t slot)
{
    const struct names *names = viewer->view->names;

    return show_text(names && names->constants ? names->constants[slot] : STR(""));
}

/* ---- code ------------------------------------------------------------------------------------ */

static const struct code *as_code(const struct record *record)
{
    return (const struct code *)record;
}

/* The position of the first of CODES (ascending) whose value is at least VALUE. */
static size_t first_from(struct code *const *codes, size_t count, int64_t value)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (codes[middle]->value.value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The code that lookups by VALUE answer; NULL if none does. */
static const struct code *listed_code(const struct viewer *viewer, int64_t value)
{
    const struct selection *selection = viewer->view->selection;
    size_t i = first_from(selection->listed, selection->listed_count, value);

    return i < selection->listed_count && selection->listed[i]->value.value == value
               ? selection->listed[i] : NULL;
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
    return show_text(state_name(as_code(record)->state.kind));
}

static bool is_deprecated(const struct code *code)
{
    return code->state.kind == STATE_DEPRECATED || code->state.kind == STATE_OBSOLETED;
}

static struct shown code_is_deprecated(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_flag(is_deprecated(as_code(record)));
}

static const struct code *replacement(const struct viewer *viewer, const struct code *code)
{
    return code->state.use.given ? listed_code(viewer, code->state.use.value) : NULL;
}

static struct shown code_replacement(struct viewer *viewer, const struct record *record)
{
    return show_record(replacement(viewer, as_code(record)));
}

/* The constant of SLOT, or else the NAME, after WORDS. */
static struct shown show_use(struct viewer *viewer, struct str words, uint32_t slot, struct str name)
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
        return (struct shown){ .type = SHOWN_ABSENT };
    if (code->state.why.length)
        return show_text(code->state.why);
    if (use)
        return show_use(viewer, STR("use "), use->slot, use->phrase);
    return show_text(state_name(code->state.kind));
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

static struct shown code_index(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    const struct code *listed = listed_code(viewer, as_code(record)->value.value);

    if (!listed)
        return (struct shown){ .type = SHOWN_ABSENT };
    return show_integer((int64_t)first_from(selection->listed, selection->listed_count,
                                            listed->value.value) + 1);
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
    return show_text(references->count ? ((const struct reference *)references->items[0])->url
                                       : STR(""));
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

static const struct alias *as_alias(const struct record *record)
{
    return (const struct alias *)record;
}

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
    return owning_code(record) ? show_constant(viewer, as_alias(record)->slot)
                               : (struct shown){ .type = SHOWN_ABSENT };
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
    return code ? show_given(&code->value) : (struct shown){ .type = SHOWN_ABSENT };
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
        return code ? code_deprecation(viewer, &code->record)
                    : (struct shown){ .type = SHOWN_ABSENT };
    if (code)
        return show_use(viewer, STR("use "), code->slot, code->phrase);
    return show_text(STR("an older title"));
}

/* ---- class, contrast, group ------------------------------------------------------------------ */

static const struct code_class *as_class(const struct record *record)
{
    return (const struct code_class *)record;
}

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

static struct shown class_is_used(struct viewer *viewer, const struct record *record)
{
    return show_flag(view_codes_of(viewer, record).count > 0);
}

static struct shown class_index(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_integer((int64_t)as_class(record)->index + 1);
}

static struct shown group_upper_id(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, ((const struct group *)record)->id);
}

static struct shown group_is_used(struct viewer *viewer, const struct record *record)
{
    return show_flag(view_codes_of(viewer, record).count > 0);
}

/* ---- traits ---------------------------------------------------------------------------------- */

static const struct trait *as_trait(const struct record *record)
{
    return (const struct trait *)record;
}

static const struct trait_value *as_value(const struct record *record)
{
    return (const struct trait_value *)record;
}

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

static void find_used_traits(struct viewer *viewer)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = viewer->view->model->traits.count;

    viewer->used_traits = arena_alloc(viewer->arena, count * sizeof *viewer->used_traits);
    for (size_t c = 0; c < selection->code_count; c++)
        for (size_t t = 0; t < count && selection->codes[c]->traits; t++)
            viewer->used_traits[t] |= selection->codes[c]->traits[t] != NULL;
}

static struct shown trait_is_used(struct viewer *viewer, const struct record *record)
{
    if (!viewer->used_traits)
        find_used_traits(viewer);
    return show_flag(viewer->used_traits[as_trait(record)->index]);
}

static struct shown value_value(struct viewer *viewer, const struct record *record)
{
    const struct trait_value *value = as_value(record);

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
    const struct trait_value *value = as_value(record);

    (void)viewer;
    return show_integer(value->trait->kind == TRAIT_FLAG ? value->flag : value->number);
}

static struct shown value_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, as_value(record)->text);
}

static struct shown value_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&as_value(record)->references);
}

static struct shown item_reference(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return show_first_reference(&((const struct trait_item *)record)->references);
}

static struct shown trait_field_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, ((const struct trait_field *)record)->name);
}

static struct shown text_upper_name(struct viewer *viewer, const struct record *record)
{
    return show_upper(viewer, ((const struct text *)record)->text);
}

/* ---- spec ------------------------------------------------------------------------------------ */

static const struct model *as_model(const struct record *record)
{
    return (const struct model *)record;
}

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
                                   : (struct shown){ .type = SHOWN_ABSENT };
}

static struct shown spec_largest(struct viewer *viewer, const struct record *record)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = selection->listed_count;

    (void)record;
    return count ? show_integer(selection->listed[count - 1]->value.value)
                 : (struct shown){ .type = SHOWN_ABSENT };
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
    for (size_t i = 0; i < model->classes.count; i++)
        has |= as_class(model->classes.items[i])->fallback.given;
    return show_flag(has);
}

static struct shown spec_has_classes(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return show_flag(viewer->view->selection->class_count > 0);
}

/* ---- loops and lists ------------------------------------------------------------------------- */

static const struct loop *as_loop(const struct record *record)
{
    return (const struct loop *)record;
}

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

#define MAKE(type, name, function, help) { &type, name, FIELD_SPECIAL, 0, function, help }
#define MEMBER(type, name, field_type, struct_name, member, help) \
    { &type, name, field_type, offsetof(struct struct_name, member), NULL, help }

static const struct derived derived_fields[] = {
    MAKE(model_type, "ID", spec_upper_id, "The id in capitals: HTTP_STATUS."),
    MEMBER(model_type, "from", FIELD_VALUE, model, values.from, "Smallest value of the range, where one is given."),
    MEMBER(model_type, "to", FIELD_VALUE, model, values.to, "Largest value of the range."),
    MAKE(model_type, "has_range", spec_has_range, "Whether a range of values is given."),
    MAKE(model_type, "is_wide", spec_is_wide, "Whether values need 64 bits: the range exceeds +-(2^31-1)."),
    MAKE(model_type, "bits", spec_bits, "64 then, else 32."),
    MAKE(model_type, "beyond_16", spec_beyond_16, "Whether values exceed +-(2^15-1)."),
    MAKE(model_type, "display", spec_display, "Written form of values: decimal, hex, dotted(3,5), packed(6)."),
    MAKE(model_type, "hundreds", spec_hundreds, "Whether classes 1, 2, ... are 100 to 199, 200 to 299, ..."),
    MEMBER(model_type, "registry_url", FIELD_LINE, model, registry.url, "Where the codes are registered."),
    MEMBER(model_type, "registry_updated", FIELD_LINE, model, registry.updated, "The registry's date: YYYY-MM-DD."),
    MAKE(model_type, "count", spec_count, "How many codes codes() yields."),
    MAKE(model_type, "smallest", spec_smallest, "The smallest value of these."),
    MAKE(model_type, "largest", spec_largest, "The largest value of these."),
    MAKE(model_type, "fallback_code", spec_fallback_code, "The code of the fallback."),
    MAKE(model_type, "has_fallback", spec_has_fallback, "Whether the spec or a class has a fallback."),
    MAKE(model_type, "has_classes", spec_has_classes, "Whether classes() yields any."),

    MEMBER(code_type, "text", FIELD_LINE, code, text, "The value in the spec's display form: 4.04."),
    MAKE(code_type, "NAME", code_upper_name, "The name in capitals: NOT_FOUND."),
    MAKE(code_type, "constant", code_constant, "The constant in the target; false if it takes no part."),
    MAKE(code_type, "state", code_state, "registered, temporary, deprecated, obsoleted, historic, reserved, retired."),
    MEMBER(code_type, "state_why", FIELD_LINE, code, state.why, "Why it is in that state."),
    MEMBER(code_type, "state_ref", FIELD_REFERENCES, code, state.references, "Where that is said."),
    MEMBER(code_type, "expires", FIELD_LINE, code, state.expires, "When a temporary code expires: YYYY-MM-DD."),
    MAKE(code_type, "replacement", code_replacement, "The code to use instead."),
    MAKE(code_type, "is_deprecated", code_is_deprecated, "Whether its state is deprecated or obsoleted."),
    MAKE(code_type, "deprecation", code_deprecation, "Then the reason, or what to use instead."),
    MAKE(code_type, "is_listed", code_is_listed, "Whether it takes part in this output."),
    MAKE(code_type, "is_canonical", code_is_canonical, "Whether it is the one that its value answers."),
    MAKE(code_type, "is_alias", no, "false: for loops over constants()."),
    MEMBER(code_type, "class", FIELD_RECORD, code, code_class, "Its class."),
    MEMBER(code_type, "group", FIELD_RECORD, code, group, "The group that owns it."),
    MAKE(code_type, "code", itself, "The code itself: for loops over constants()."),
    MAKE(code_type, "reference", code_reference, "The text of the first reference: RFC 9110, 15.5.5."),
    MAKE(code_type, "url", code_url, "The link of the first reference."),
    MAKE(code_type, "index", code_index, "Position of its value among codes(), from 1."),

    MAKE(alias_type, "NAME", alias_upper_name, "The name in capitals: PAYLOAD_TOO_LARGE."),
    MAKE(alias_type, "constant", alias_constant, "The constant in the target; false for a phrase that is only accepted."),
    MAKE(alias_type, "kind", alias_kind, "was, also or accepts."),
    MAKE(alias_type, "is_alias", yes, "true: for loops over constants()."),
    MAKE(alias_type, "code", alias_code, "The code that it names."),
    MAKE(alias_type, "class", alias_class, "The class that it names, if it names one."),
    MAKE(alias_type, "value", alias_value, "The value of that code."),
    MAKE(alias_type, "reference", alias_reference, "The text of the first reference."),
    MAKE(alias_type, "is_deprecated", alias_is_deprecated, "true for `was`, and if its code is deprecated."),
    MAKE(alias_type, "deprecation", alias_deprecation, "Then what to use instead: use HTTP_413_CONTENT_TOO_LARGE."),

    MAKE(class_type, "ID", class_upper_id, "The id in capitals: CLIENT_ERROR."),
    MAKE(class_type, "fallback_code", class_fallback_code, "The code of the fallback."),
    MAKE(class_type, "reference", class_reference, "The text of the first reference."),
    MAKE(class_type, "is_used", class_is_used, "Whether codes(class) yields any."),
    MAKE(class_type, "index", class_index, "Its position, from 1."),

    MEMBER(contrast_type, "value", FIELD_VALUE, contrast, value, "The value of the other code."),

    MAKE(group_type, "ID", group_upper_id, "The id in capitals."),
    MAKE(group_type, "is_used", group_is_used, "Whether codes(group) yields any."),

    MAKE(trait_type, "NAME", trait_upper_name, "The name in capitals: CACHE."),
    MAKE(trait_type, "kind", trait_kind, "flag, choice, text, number, code_of or list."),
    MEMBER(trait_type, "code_of", FIELD_LINE, trait, code_of, "The spec whose codes it gives."),
    MAKE(trait_type, "is_used", trait_is_used, "Whether any code of this output has a value."),
    MAKE(trait_type, "index", trait_index, "Its position, from 1."),

    MAKE(trait_value_type, "value", value_value, "true or false, a number, a word or text, or the items."),
    MAKE(trait_value_type, "number", value_number, "The number, the code, or the choice from 1; 1 or 0 for a flag."),
    MAKE(trait_value_type, "NAME", value_upper_name, "The word chosen in capitals."),
    MAKE(trait_value_type, "reference", value_reference, "The text of the first source."),

    MEMBER(trait_item_type, "trait", FIELD_RECORD, trait_item, trait, "The trait."),
    MAKE(trait_item_type, "reference", item_reference, "The text of the first source."),

    MAKE(trait_field_type, "NAME", trait_field_upper_name, "The name in capitals."),
    MEMBER(text_type, "name", FIELD_LINE, text, text, "The text again, as a choice's word."),
    MAKE(text_type, "NAME", text_upper_name, "The text in capitals."),

    MAKE(loop_type, "index", loop_index, "Position of the item, from 1."),
    MAKE(loop_type, "first", loop_first, "Whether it is the first."),
    MAKE(loop_type, "last", loop_last, "Whether it is the last."),
    MAKE(loop_type, "count", loop_count, "How many there are."),
    MAKE(list_type, "count", list_count, "How many items it has; `#list` too."),
    MAKE(list_type, "first", list_first, "Its first item, or false."),
};

static const struct record_type *const shown_types[] = {
    &model_type, &code_type, &alias_type, &class_type, &group_type, &reference_type,
    &document_type, &contrast_type, &trait_type, &trait_field_type, &trait_value_type,
    &trait_item_type, &text_type, &loop_type, &list_type,
};

/* ---- the hash of fields ---------------------------------------------------------------------- */

/* Not of the type's address: the order in the table must be the same in every run. */
static size_t hash_of(const struct record_type *type, struct str name)
{
    uint64_t hash = type->size * 31 + (unsigned char)type->name[0];

    for (size_t i = 0; i < name.length; i++)
        hash = (hash ^ (unsigned char)name.at[i]) * 0x100000001B3u;
    return (size_t)(hash ^ (hash >> 32));
}

/* The slot of a field, or the free one where it would be. */
static struct view_field *slot_of(const struct viewer *viewer, const struct record_type *type,
                                  struct str name)
{
    size_t i = hash_of(type, name) & viewer->mask;

    while (viewer->slots[i].type &&
           !(viewer->slots[i].type == type && str_equal(viewer->slots[i].name, name)))
        i = (i + 1) & viewer->mask;
    return &viewer->slots[i];
}

/* The first of a name stays: derived fields go before those of the model, and these before traits. */
static void add_field(struct viewer *viewer, struct view_field field)
{
    struct view_field *slot = slot_of(viewer, field.type, field.name);

    if (!slot->type)
        *slot = field;
}

static void add_derived_fields(struct viewer *viewer)
{
    for (size_t i = 0; i < COUNT(derived_fields); i++) {
        const struct derived *row = &derived_fields[i];

        add_field(viewer, (struct view_field){
            .type = row->type, .name = str_of(row->name), .member = row->member,
            .source = row->make ? FROM_FUNCTION : FROM_MEMBER, .offset = row->offset,
            .make = row->make });
    }
}

static void add_model_fields(struct viewer *viewer, const struct record_type *type)
{
    for (size_t i = 0; i < type->field_count; i++)
        if (is_shown(&type->fields[i]))
            add_field(viewer, (struct view_field){
                .type = type, .name = str_of(type->fields[i].name), .source = FROM_MEMBER,
                .member = type->fields[i].type, .offset = type->fields[i].offset });
}

static void add_traits(struct viewer *viewer)
{
    static const struct record_type *const types[] = { &traits_type, &code_type, &class_type };
    const struct list *traits = &viewer->view->model->traits;

    for (size_t i = 0; i < traits->count; i++)
        for (size_t t = 0; t < COUNT(types); t++)
            add_field(viewer, (struct view_field){
                .type = types[t], .name = as_trait(traits->items[i])->name, .source = FROM_TRAIT,
                .index = i });
}

/* Items of all list traits share a type: one name serves for each trait that has it. */
static void add_item_fields(struct viewer *viewer)
{
    const struct list *traits = &viewer->view->model->traits;

    for (size_t i = 0; i < traits->count; i++) {
        const struct list *fields = &as_trait(traits->items[i])->fields;

        for (size_t f = 0; f < fields->count; f++)
            add_field(viewer, (struct view_field){
                .type = &trait_item_type, .source = FROM_ITEM,
                .name = ((const struct trait_field *)fields->items[f])->name });
    }
}

static void add_options(struct viewer *viewer)
{
    const struct list *options = &viewer->view->target->options;

    for (size_t i = 0; i < options->count; i++)
        add_field(viewer, (struct view_field){
            .type = &options_type, .source = FROM_OPTION, .index = i,
            .name = ((const struct target_option *)options->items[i])->name });
}

static size_t count_fields(const struct view *view)
{
    size_t count = COUNT(derived_fields) + 3 * view->model->traits.count +
                   view->target->options.count;

    for (size_t i = 0; i < COUNT(shown_types); i++)
        count += shown_types[i]->field_count;
    for (size_t i = 0; i < view->model->traits.count; i++)
        count += as_trait(view->model->traits.items[i])->fields.count;
    return count;
}

struct viewer *viewer_make(const struct view *view, struct arena *arena)
{
    struct viewer *viewer = arena_alloc(arena, sizeof *viewer);
    size_t capacity = 64, count = count_fields(view);

    while (capacity < 2 * count)
        capacity *= 2;
    viewer->view = view;
    viewer->arena = arena;
    viewer->options.type = &options_type;
    viewer->traits.type = &traits_type;
    viewer->slots = arena_alloc(arena, capacity * sizeof *viewer->slots);
    viewer->mask = capacity - 1;
    viewer->extra = (struct view_field){ .type = &code_type, .source = FROM_EXTRA };
    buf_init(&viewer->scratch, arena, SIZE_MAX);
    add_derived_fields(viewer);
    for (size_t i = 0; i < COUNT(shown_types); i++)
        add_model_fields(viewer, shown_types[i]);
    add_traits(viewer);
    add_item_fields(viewer);
    add_options(viewer);
    return viewer;
}

const struct record *viewer_options(const struct viewer *viewer)
{
    return &viewer->options;
}

const struct record *viewer_traits(const struct viewer *viewer)
{
    return &viewer->traits;
}

/* ---- reading --------------------------------------------------------------------------------- */

static struct shown get_trait(const struct viewer *viewer, const struct record *record, size_t index)
{
    struct trait_value **values = NULL;

    if (record->type == &traits_type)
        return show_record(viewer->view->model->traits.items[index]);
    if (record->type == &code_type)
        values = as_code(record)->traits;
    else
        values = as_class(record)->every;
    return show_record(values ? values[index] : NULL);
}

static struct shown get_item_field(const struct record *record, struct str name)
{
    const struct trait_item *item = (const struct trait_item *)record;
    const struct list *fields = &item->trait->fields;

    for (size_t i = 0; i < fields->count; i++)
        if (item->values && str_equal(((const struct trait_field *)fields->items[i])->name, name))
            return show_text(item->values[i]);
    return (struct shown){ .type = SHOWN_ABSENT };
}

static struct shown get_extra(const struct code *code, struct str name)
{
    for (size_t i = 0; i < code->extra_count; i++)
        if (str_equal(code->extras[i].name, name))
            return show_text(code->extras[i].text);
    return (struct shown){ .type = SHOWN_ABSENT };
}

/* An option that is set to nothing is absent, as every empty text is. */
static struct shown get_option(const struct view *view, size_t index)
{
    return show_text(view->settings ? view->settings->values[index] : STR(""));
}

static bool is_extra(const struct record *record, struct str name)
{
    return record->type == &code_type && name.length > 2 && name.at[0] == 'x' && name.at[1] == '_';
}

const struct view_field *view_find(const struct viewer *viewer, const struct record *record,
                                   struct str name)
{
    const struct view_field *field = slot_of(viewer, record->type, name);

    if (field->type)
        return field;
    return is_extra(record, name) ? &viewer->extra : NULL;
}

struct shown view_get(struct viewer *viewer, const struct view_field *field,
                      const struct record *record, struct str name)
{
    switch (field->source) {
    case FROM_MEMBER:
        return show_member(field->member, (const char *)record + field->offset);
    case FROM_FUNCTION:
        return field->make(viewer, record);
    case FROM_TRAIT:
        return get_trait(viewer, record, field->index);
    case FROM_ITEM:
        return get_item_field(record, name);
    case FROM_EXTRA:
        return get_extra(as_code(record), name);
    default:
        return get_option(viewer->view, field->index);
    }
}

const struct record *view_trait_of(const struct viewer *viewer, const struct record *record,
                                   const struct record *trait)
{
    struct shown shown;

    if (record->type != &code_type && record->type != &class_type)
        return NULL;
    shown = get_trait(viewer, record, as_trait(trait)->index);
    return shown.type == SHOWN_RECORD ? shown.record : NULL;
}

struct str view_suggest(const struct viewer *viewer, const struct record *record, struct str name)
{
    struct nearest nearest = { .word = name };

    for (size_t i = 0; i <= viewer->mask; i++)
        if (viewer->slots[i].type == record->type)
            nearest_try(&nearest, viewer->slots[i].name);
    return nearest.best;
}

/* ---- slices of records ----------------------------------------------------------------------- */

struct records view_codes(const struct viewer *viewer)
{
    const struct selection *selection = viewer->view->selection;

    return (struct records){ selection->listed, selection->listed_count };
}

/* Classes do not overlap, so the codes of one stand together. */
static struct records codes_of_class(const struct viewer *viewer, const struct code_class *class)
{
    const struct selection *selection = viewer->view->selection;
    size_t count = selection->listed_count;
    size_t begin = first_from(selection->listed, count, class->from.value);
    size_t end = class->to.value < INT64_MAX
                     ? first_from(selection->listed, count, class->to.value + 1) : count;

    return (struct records){ selection->listed + begin, end > begin ? end - begin : 0 };
}

static struct records find_group_codes(struct viewer *viewer, const struct group *group)
{
    const struct selection *selection = viewer->view->selection;
    const struct code **codes;
    size_t count = 0, next = 0;

    for (size_t i = 0; i < selection->code_count; i++)
        count += selection->codes[i]->group == group;
    codes = arena_alloc(viewer->arena, (count + 1) * sizeof *codes);
    for (size_t i = 0; i < selection->code_count; i++)
        if (selection->codes[i]->group == group)
            codes[next++] = selection->codes[i];
    return (struct records){ codes, count };
}

static struct records codes_of_group(struct viewer *viewer, const struct record *group)
{
    const struct list *groups = &viewer->view->model->groups;
    size_t i = 0;

    if (!viewer->group_codes)
        viewer->group_codes = arena_alloc(viewer->arena, groups->count * sizeof(struct records));
    while (i < groups->count && groups->items[i] != group)
        i++;
    if (i == groups->count)
        return (struct records){ NULL, 0 };
    if (!viewer->group_codes[i].items)
        viewer->group_codes[i] = find_group_codes(viewer, (const struct group *)group);
    return viewer->group_codes[i];
}

struct records view_codes_of(struct viewer *viewer, const struct record *class_or_group)
{
    if (class_or_group->type == &class_type)
        return codes_of_class(viewer, as_class(class_or_group));
    return codes_of_group(viewer, class_or_group);
}

struct records view_selected(const struct viewer *viewer)
{
    const struct selection *selection = viewer->view->selection;

    return (struct records){ selection->codes, selection->code_count };
}

/* An array that is filled in two passes: once to count, once with memory. */
struct filling {
    const void **items; /* NULL while counting */
    size_t count;
};

static void fill(struct filling *filling, const void *record)
{
    if (filling->items)
        filling->items[filling->count] = record;
    filling->count++;
}

static void fill_list(struct filling *filling, const struct list *list)
{
    for (size_t i = 0; i < list->count; i++)
        fill(filling, list->items[i]);
}

static void fill_constants(const struct viewer *viewer, struct filling *filling)
{
    const struct selection *selection = viewer->view->selection;

    filling->count = 0;
    for (size_t i = 0; i < selection->code_count; i++) {
        fill(filling, selection->codes[i]);
        fill_list(filling, &selection->codes[i]->was);
        fill_list(filling, &selection->codes[i]->also);
    }
}

struct records view_constants(struct viewer *viewer)
{
    struct filling filling = { NULL, 0 };

    if (viewer->constants.items)
        return viewer->constants;
    fill_constants(viewer, &filling);
    filling.items = arena_alloc(viewer->arena, (filling.count + 1) * sizeof *filling.items);
    fill_constants(viewer, &filling);
    viewer->constants = (struct records){ filling.items, filling.count };
    return viewer->constants;
}

static struct records join_lists(struct viewer *viewer, const struct list *const lists[3])
{
    struct filling filling = { NULL, 0 };

    for (size_t i = 0; i < 3; i++)
        if (lists[i]->count == lists[0]->count + lists[1]->count + lists[2]->count)
            return records_of(lists[i]);
    filling.items = arena_alloc(viewer->arena, (lists[0]->count + lists[1]->count +
                                                lists[2]->count) * sizeof *filling.items);
    for (size_t i = 0; i < 3; i++)
        fill_list(&filling, lists[i]);
    return (struct records){ filling.items, filling.count };
}

/* Joined once for each code or class: a loop over loops must not use up memory. */
struct records view_aliases(struct viewer *viewer, const struct record *record)
{
    const struct model *model = viewer->view->model;
    const struct list *lists[3];
    struct records *known;

    if (!viewer->aliases)
        viewer->aliases = arena_alloc(viewer->arena, (model->codes.count + model->classes.count) *
                                                         sizeof *viewer->aliases);
    if (record->type == &code_type) {
        const struct code *code = as_code(record);

        known = &viewer->aliases[code->index];
        lists[0] = &code->was, lists[1] = &code->also, lists[2] = &code->accepts;
    } else {
        const struct code_class *class = as_class(record);

        known = &viewer->aliases[model->codes.count + class->index];
        lists[0] = &class->was, lists[1] = &class->also, lists[2] = &class->accepts;
    }
    if (!known->items)
        *known = join_lists(viewer, lists);
    return *known;
}

static void find_kinds(struct viewer *viewer)
{
    const struct list *traits = &viewer->view->model->traits;

    for (size_t kind = 0; kind < COUNT(viewer->kinds); kind++) {
        struct filling filling = { arena_alloc(viewer->arena, traits->count * sizeof(void *)), 0 };

        for (size_t i = 0; i < traits->count; i++)
            if (as_trait(traits->items[i])->kind == (enum trait_kind)kind)
                fill(&filling, traits->items[i]);
        viewer->kinds[kind] = (struct records){ filling.items, filling.count };
    }
    viewer->kinds_made = true;
}

bool view_traits(struct viewer *viewer, struct str kind, struct records *traits)
{
    if (!viewer->kinds_made)
        find_kinds(viewer);
    for (size_t i = 0; i < COUNT(viewer->kinds); i++)
        if (str_equal(kind, trait_kind_name((enum trait_kind)i))) {
            *traits = viewer->kinds[i];
            return true;
        }
    return false;
}

/* ---- names and places of records ------------------------------------------------------------- */

/* Where each type keeps its place and what names it. */
struct identity {
    const struct record_type *type;
    size_t at, text; /* offsets of a struct span, a struct str; 0 is none */
};

#define IDENTITY(type, struct_name, text) \
    { &type, offsetof(struct struct_name, at), offsetof(struct struct_name, text) }

static const struct identity identities[] = {
    IDENTITY(model_type, model, id),           IDENTITY(code_type, code, text),
    IDENTITY(alias_type, alias, phrase),       IDENTITY(class_type, code_class, id),
    IDENTITY(group_type, group, id),           IDENTITY(reference_type, reference, text),
    IDENTITY(document_type, document, name),   IDENTITY(contrast_type, contrast, text),
    IDENTITY(trait_type, trait, name),         IDENTITY(trait_field_type, trait_field, name),
    IDENTITY(trait_value_type, trait_value, text), IDENTITY(trait_item_type, trait_item, text),
    IDENTITY(text_type, text, text),
};

static const struct identity *identity_of(const struct record *record)
{
    for (size_t i = 0; i < COUNT(identities); i++)
        if (identities[i].type == record->type)
            return &identities[i];
    return NULL;
}

struct str record_text(const struct record *record)
{
    const struct identity *identity = identity_of(record);

    if (!identity)
        return STR("");
    if (record->type == &code_type)
        return as_code(record)->phrase;
    return *(const struct str *)((const char *)record + identity->text);
}

struct span record_span(const struct record *record)
{
    const struct identity *identity = identity_of(record);

    return identity ? *(const struct span *)((const char *)record + identity->at) : SPAN_NONE;
}

struct str record_name(struct arena *arena, const struct record *record)
{
    struct str text = record_text(record), type = str_of(record->type->name);

    if (record->type == &code_type)
        return str_format(arena, "code %.*s", STR_ARGS(as_code(record)->text));
    if (record->type == &trait_value_type)
        return str_format(arena, "a value of trait %.*s", STR_ARGS(as_value(record)->trait->name));
    if (text.length == 0 || text.length > 60 || record->type == &text_type)
        return type;
    return str_format(arena, "%.*s \"%.*s\"", STR_ARGS(type), STR_ARGS(text));
}

/* ---- documents ------------------------------------------------------------------------------- */

static void document_row(struct buf *out, const char *name, const char *help)
{
    buf_print(out, "| `%s` | ", name);
    for (; *help; help++) {
        if (*help == '|')
            buf_add_char(out, '\\');
        buf_add_char(out, *help);
    }
    buf_add_str(out, STR(" |\n"));
}

static bool is_derived(const struct record_type *type, const char *name)
{
    for (size_t i = 0; i < COUNT(derived_fields); i++)
        if (derived_fields[i].type == type && strcmp(derived_fields[i].name, name) == 0)
            return true;
    return false;
}

static void document_type_fields(struct buf *out, const struct record_type *type)
{
    for (size_t i = 0; i < type->field_count; i++)
        if (is_shown(&type->fields[i]) && !is_derived(type, type->fields[i].name))
            document_row(out, type->fields[i].name, type->fields[i].help);
    for (size_t i = 0; i < COUNT(derived_fields); i++)
        if (derived_fields[i].type == type)
            document_row(out, derived_fields[i].name, derived_fields[i].help);
}

void view_document_records(struct buf *out)
{
    for (size_t i = 0; i < COUNT(shown_types); i++) {
        buf_print(out, "### %s\n\n| field | what it is |\n| --- | --- |\n", shown_types[i]->name);
        document_type_fields(out, shown_types[i]);
        buf_add_char(out, '\n');
    }
}
