/* One table of fields a type of record. */
#include "spec/model.h"

#include "base/array.h"

#define TYPE(name, struct_name, fields, text) \
    { \
        name, sizeof(struct struct_name), fields, COUNT(fields), \
            offsetof(struct struct_name, text) \
    }

/* Rows: name, type, flags, position, member, help. */
#define ROW(name, type, flags, position, struct_name, member, help) \
    { \
        name, type, flags, position, offsetof(struct struct_name, member), help, NULL \
    }

#define SPEC(name, type, flags, member, help) ROW(name, type, flags, 0, model, member, help)
static const struct field spec_fields[] = {
    SPEC("format", FIELD_INTEGER, 0, format, "Version of the spec language: 1."),
    SPEC("id", FIELD_NAME, FIELD_REQUIRED, id, "Prefix of symbols and file names: http_status."),
    SPEC("title", FIELD_LINE, FIELD_REQUIRED, title, "Title of the family: HTTP status codes."),
    SPEC("summary", FIELD_LINE, 0, summary, "One sentence about the family."),
    SPEC("meaning", FIELD_TEXT, 0, meaning, "Text on all codes of the family."),
    SPEC("values", FIELD_RANGE, 0, values, "Smallest and largest value: { from = 100, to = 599 }."),
    SPEC("fallback", FIELD_VALUE, 0, fallback, "The code for values outside every class."),
    SPEC("display", FIELD_DISPLAY, 0, display,
         "Textual form of values: decimal(3), dotted(3,5), slashed(8,8), enhanced, packed(5)."),
    SPEC("form", FIELD_RECORDS, FIELD_DERIVED, form,
         "The textual form as a plan: the numbers that a text consists of."),
    SPEC("registry", FIELD_REGISTRY, 0, registry,
         "Where the codes are registered: { url = , updated = } or { url = , version = }."),
    SPEC("options", FIELD_OPTIONS, 0, options,
         "Options of targets: { c = { constants = \"HTTP_{value}_{NAME}\" } }."),
    SPEC("mistaken", FIELD_CONTRASTS, FIELD_HIDDEN, mistaken,
         "Values mistaken for codes, and why they are not: { [110] = \"...\" }."),
    SPEC("extends", FIELD_LINE, FIELD_HIDDEN, extends, "The spec that this one extends."),
};

static const struct field document_fields[] = {
    ROW("name", FIELD_LINE, FIELD_REQUIRED, 1, document, name, "How references cite it: RFC 9110."),
    ROW("title", FIELD_LINE, 0, 2, document, title, "Its title."),
    ROW("url", FIELD_LINE, 0, 0, document, url, "Its URL; {section} becomes the section cited."),
    ROW("obsoleted_by", FIELD_LINE, 0, 0, document, obsoleted_by,
        "The document that replaces it: RFC 9846."),
};

static const struct field trait_fields[] = {
    ROW("name", FIELD_NAME, FIELD_REQUIRED, 1, trait, name, "The field of codes: cache."),
    ROW("title", FIELD_LINE, 0, 0, trait, title,
        "Its name for people, if not that of the field: HTTP."),
    ROW("help", FIELD_LINE, 0, 0, trait, help, "Meaning of the trait, in one sentence."),
    ROW("flag", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind, "true: codes give true or false."),
    ROW("choice", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind,
        "The words from which a code selects one."),
    ROW("text", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind, "true: codes give a text."),
    ROW("number", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind, "true: codes give an integer."),
    ROW("code_of", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind,
        "The other spec: codes give one of its codes."),
    ROW("display", FIELD_DISPLAY, FIELD_HIDDEN, 0, trait, display,
        "With code_of: the textual form in which codes give its codes."),
    ROW("list", FIELD_KIND, FIELD_HIDDEN, 0, trait, kind,
        "The fields of the records that codes give."),
    ROW("choices", FIELD_RECORDS, FIELD_DERIVED, 0, trait, choices,
        "The words, in declared order."),
    ROW("fields", FIELD_RECORDS, FIELD_DERIVED, 0, trait, fields,
        "The fields of a list's records."),
};

#define CLASS(name, type, flags, position, member, help) \
    ROW(name, type, flags, position, code_class, member, help)
static const struct field class_fields[] = {
    CLASS("id", FIELD_NAME, FIELD_REQUIRED, 1, id, "Its identifier: client_error."),
    CLASS("title", FIELD_LINE, FIELD_REQUIRED, 2, title, "Its title: Client Error."),
    CLASS("spelling", FIELD_IDENTIFIER, 0, 0, spelling,
          "The id with its capitals, where words are not separated: IPError."),
    CLASS("number", FIELD_INTEGER, 0, 0, number,
          "The number that class_of returns; by default the position, from 1."),
    CLASS("from", FIELD_VALUE, FIELD_REQUIRED, 0, from, "Smallest value."),
    CLASS("to", FIELD_VALUE, FIELD_REQUIRED, 0, to, "Largest value."),
    CLASS("fallback", FIELD_VALUE, 0, 0, fallback, "The code for unlisted values of the class."),
    CLASS("summary", FIELD_LINE, FIELD_PROSE, 0, summary, "One sentence."),
    CLASS("meaning", FIELD_TEXT, FIELD_PROSE, 0, meaning, "Text on all codes of the class."),
    CLASS("uses", FIELD_LINES, FIELD_PROSE, 0, uses, "Situations in which to use the class."),
    CLASS("was", FIELD_ALIASES, 0, 0, was, "Older titles, newest first."),
    CLASS("also", FIELD_ALIASES, 0, 0, also, "Equally valid titles."),
    CLASS("accepts", FIELD_ALIASES, 0, 0, accepts, "Titles accepted by lookups."),
    CLASS("ref", FIELD_REFERENCES, FIELD_PROSE, 0, references, "Where it is defined."),
    CLASS("every", FIELD_EVERY, FIELD_HIDDEN, 0, every, "Traits of all codes of the class."),
    CLASS("codes", FIELD_RECORDS, FIELD_DERIVED, 0, codes, "Its codes, ascending."),
};

static const struct field group_fields[] = {
    ROW("id", FIELD_NAME, FIELD_REQUIRED, 1, group, id,
        "The identifier for `group =` and `--only group=`; not `all`, which selects every group."),
    ROW("title", FIELD_LINE, 0, 2, group, title, "The owner of the codes."),
    ROW("url", FIELD_LINE, 0, 0, group, url, "Where the owner documents them."),
    ROW("summary", FIELD_LINE, 0, 0, group, summary, "One sentence."),
};

#define CODE(name, type, flags, position, member, help) \
    ROW(name, type, flags, position, code, member, help)
static const struct field code_fields[] = {
    CODE("value", FIELD_VALUE, FIELD_REQUIRED, 1, value, "The number: 404."),
    CODE("phrase", FIELD_LINE, FIELD_REQUIRED, 2, phrase, "The reason phrase: Not Found."),
    CODE("name", FIELD_NAME, 0, 0, name,
         "The identifier; by default derived from the phrase: not_found."),
    CODE("spelling", FIELD_IDENTIFIER, 0, 0, spelling,
         "The name with its capitals, where words are not separated: IMUsed."),
    CODE("symbol", FIELD_IDENTIFIER, 0, 0, symbol,
         "The name that its registry or header gives it; C and C++ keep it: ECONNREFUSED."),
    CODE("summary", FIELD_LINE, FIELD_PROSE, 0, summary, "One sentence."),
    CODE("meaning", FIELD_TEXT, FIELD_PROSE, 0, meaning,
         "Meaning of the code, in a few sentences."),
    CODE("uses", FIELD_LINES, FIELD_PROSE, 0, uses, "Concrete situations in which to use it."),
    CODE("action", FIELD_TEXT, FIELD_PROSE, 0, action, "Advice: what the client should do."),
    CODE("example", FIELD_LISTINGS, FIELD_PROSE, 0, example,
         "The messages of an exchange in which it occurs, as they are written."),
    CODE("contrast", FIELD_CONTRASTS, FIELD_PROSE, 0, contrasts,
         "Codes that it is confused with, and the difference."),
    CODE("ref", FIELD_REFERENCES, FIELD_PROSE, 0, references,
         "Where it is defined; the defining section first."),
    CODE("was", FIELD_ALIASES, 0, 0, was, "Older phrases, newest first: deprecated constants."),
    CODE("also", FIELD_ALIASES, 0, 0, also, "Equally valid phrases: constants."),
    CODE("accepts", FIELD_ALIASES, 0, 0, accepts, "Phrases that vendors use: for lookups only."),
    CODE("state", FIELD_STATE, 0, 0, state, "Its state; registered by default."),
    CODE("since", FIELD_LINE, 0, 0, since, "The first release that has it, or its date: 17."),
    CODE("last", FIELD_LINE, 0, 0, last, "The last release that had it, or its date: 23."),
    CODE("group", FIELD_NAME, FIELD_HIDDEN, 0, group_id, "The group that owns it."),
    CODE("primary", FIELD_FLAG, 0, 0, primary,
         "Whether lookups find it for a value or phrase that several codes share."),
};

static const struct field text_fields[] = {
    ROW("text", FIELD_LINE, FIELD_DERIVED, 0, text, text, "The text."),
};

static const struct field choice_fields[] = {
    ROW("word", FIELD_NAME, FIELD_REQUIRED | FIELD_HIDDEN, 1, text, text,
        "The word that codes give: heuristic."),
    ROW("text", FIELD_LINE, FIELD_DERIVED, 0, text, text, "The word."),
    ROW("title", FIELD_LINE, 0, 0, text, title, "The word for people: Cacheable by default."),
    ROW("help", FIELD_LINE, 0, 0, text, help, "Meaning of the word, in one sentence."),
};

static const struct field reference_fields[] = {
    ROW("text", FIELD_LINE, FIELD_DERIVED, 0, reference, text, "As written: RFC 9110, 15.5.5."),
    ROW("section", FIELD_LINE, FIELD_DERIVED, 0, reference, section, "The section: 15.5.5."),
    ROW("url", FIELD_LINE, FIELD_DERIVED, 0, reference, url, "The link."),
    ROW("document", FIELD_RECORD, FIELD_DERIVED, 0, reference, document, "The document."),
};

static const struct field alias_fields[] = {
    ROW("phrase", FIELD_LINE, FIELD_REQUIRED, 1, alias, phrase, "The other phrase."),
    ROW("name", FIELD_NAME, 0, 0, alias, name,
        "Its identifier; by default derived from the phrase."),
    ROW("spelling", FIELD_IDENTIFIER, 0, 0, alias, spelling,
        "The name with its capitals, where words are not separated."),
    ROW("symbol", FIELD_IDENTIFIER, 0, 0, alias, symbol,
        "The name that a registry or header gives it; C and C++ keep it."),
    ROW("by", FIELD_LINE, 0, 0, alias, by, "Who uses it."),
    ROW("ref", FIELD_REFERENCES, 0, 0, alias, references, "The document that uses it."),
};

static const struct field contrast_fields[] = {
    ROW("text", FIELD_TEXT, FIELD_DERIVED, 0, contrast, text, "The difference."),
    ROW("code", FIELD_RECORD, FIELD_DERIVED, 0, contrast, code, "The other code."),
};

static const struct field trait_value_fields[] = {
    ROW("value", FIELD_SCALAR, FIELD_REQUIRED | FIELD_HIDDEN, 1, trait_value, text,
        "The value, of the trait's kind."),
    ROW("text", FIELD_LINE, FIELD_DERIVED, 0, trait_value, text, "The text, or the word chosen."),
    ROW("basis", FIELD_BASIS, 0, 0, trait_value, basis, "standard or convention, if given."),
    ROW("inherited", FIELD_FLAG, FIELD_DERIVED, 0, trait_value, inherited,
        "Whether it comes from the class."),
    ROW("trait", FIELD_RECORD, FIELD_DERIVED, 0, trait_value, trait, "The trait."),
    ROW("items", FIELD_RECORDS, FIELD_DERIVED, 0, trait_value, items, "The records of a list."),
    ROW("ref", FIELD_REFERENCES, 0, 0, trait_value, references, "Its sources."),
};

static const struct field trait_item_fields[] = {
    ROW("text", FIELD_LINE, FIELD_REQUIRED, 1, trait_item, text, "The text of the record."),
    ROW("ref", FIELD_REFERENCES, 0, 0, trait_item, references, "Its sources."),
};

static const struct field trait_field_fields[] = {
    ROW("name", FIELD_NAME, FIELD_DERIVED, 0, trait_field, name, "The field of the record: level."),
    ROW("choices", FIELD_RECORDS, FIELD_DERIVED, 0, trait_field, choices,
        "Its words; none if it is a text."),
};

static const struct field form_part_fields[] = {
    ROW("before", FIELD_LINE, FIELD_DERIVED, 0, form_part, before,
        "What precedes its digits: 0x, a period, or nothing."),
    ROW("radix", FIELD_INTEGER, FIELD_DERIVED, 0, form_part, radix,
        "10, 16, or 64: then a digit is its character, 0 to 9 or A to Z, less 0."),
    ROW("least", FIELD_INTEGER, FIELD_DERIVED, 0, form_part, least,
        "How many digits it has at least; zeros lead only up to that."),
    ROW("most", FIELD_INTEGER, FIELD_DERIVED, 0, form_part, most, "How many it has at most."),
    ROW("weight", FIELD_INTEGER, FIELD_DERIVED, 0, form_part, weight,
        "What it is multiplied by; the sum of all parts is the value."),
    ROW("limit", FIELD_INTEGER, FIELD_DERIVED, 0, form_part, limit,
        "What it is less than; false if only the digits limit it."),
};

static const struct field option_fields[] = {
    ROW("target", FIELD_LINE, FIELD_DERIVED, 0, option, target, "The target it is for."),
    ROW("key", FIELD_LINE, FIELD_DERIVED, 0, option, key, "The option."),
    ROW("value", FIELD_LINE, FIELD_DERIVED, 0, option, value, "Its value."),
};

static const struct field extra_fields[] = {
    ROW("name", FIELD_LINE, FIELD_DERIVED, 0, extra, name, "The name: x_note."),
    ROW("text", FIELD_TEXT, FIELD_DERIVED, 0, extra, text, "The text."),
};

static const struct field state_fields[] = {
    ROW("state", FIELD_STATE_KIND, FIELD_REQUIRED, 1, state, kind,
        "One of registered, temporary, deprecated, obsoleted, historic, reserved, retired."),
    ROW("why", FIELD_TEXT, 0, 2, state, why, "Why it has this state."),
    ROW("use", FIELD_VALUE, 0, 0, state, use, "The code to use instead."),
    ROW("expires", FIELD_DATE, 0, 0, state, expires, "When a temporary code expires: 2026-11-13."),
    ROW("ref", FIELD_REFERENCES, 0, 0, state, references, "Where that is defined."),
};

static const struct field registry_fields[] = {
    ROW("url", FIELD_LINE, 0, 0, registry, url, "Where the registry is."),
    ROW("updated", FIELD_DATE, 0, 0, registry, updated, "The day of its last update: 2025-09-15."),
    ROW("version", FIELD_LINE, 0, 0, registry, version, "Its version, without such a day: 18.4."),
};

static const struct field range_fields[] = {
    ROW("from", FIELD_VALUE, FIELD_REQUIRED, 0, range_field, from, "The smallest value."),
    ROW("to", FIELD_VALUE, FIELD_REQUIRED, 0, range_field, to, "The largest value."),
};

const struct record_type model_type = TYPE("spec", model, spec_fields, id);
const struct record_type document_type = TYPE("document", document, document_fields, name);
const struct record_type trait_type = TYPE("trait", trait, trait_fields, name);
const struct record_type class_type = TYPE("class", code_class, class_fields, id);
const struct record_type group_type = TYPE("group", group, group_fields, id);
const struct record_type code_type = TYPE("code", code, code_fields, phrase);
const struct record_type text_type = TYPE("text", text, text_fields, text);
const struct record_type choice_type = TYPE("choice", text, choice_fields, text);
const struct record_type reference_type = TYPE("reference", reference, reference_fields, text);
const struct record_type alias_type = TYPE("alias", alias, alias_fields, phrase);
const struct record_type contrast_type = TYPE("contrast", contrast, contrast_fields, text);
const struct record_type trait_value_type = TYPE("trait value", trait_value, trait_value_fields,
                                                 text);
const struct record_type trait_item_type = TYPE("trait item", trait_item, trait_item_fields, text);
const struct record_type trait_field_type = TYPE("trait field", trait_field, trait_field_fields,
                                                 name);
const struct record_type form_part_type = TYPE("part", form_part, form_part_fields, before);
const struct record_type option_type = TYPE("option", option, option_fields, key);
const struct record_type extra_type = TYPE("extra field", extra, extra_fields, name);
const struct record_type state_type = TYPE("state", state, state_fields, why);
const struct record_type registry_type = TYPE("registry", registry, registry_fields, url);
const struct record_type range_type = { "range", sizeof(struct range_field), range_fields,
                                        COUNT(range_fields), 0 };

const struct state state_registered = { .record = { .type = &state_type } };

#define WORD(position, word, meaning) \
    { \
        .record = { .type = &choice_type }, .text = { (word), sizeof(word) - 1 }, \
        .help = { (meaning), sizeof(meaning) - 1 }, .index = (position) \
    }
const struct text state_words[] = {
    WORD(STATE_REGISTERED, "registered", "In use."),
    WORD(STATE_TEMPORARY, "temporary", "Registered until a date."),
    WORD(STATE_DEPRECATED, "deprecated", "Should no longer be used."),
    WORD(STATE_OBSOLETED, "obsoleted", "Replaced by another specification."),
    WORD(STATE_HISTORIC, "historic", "Of interest only for its history."),
    WORD(STATE_RESERVED, "reserved", "Set aside; treated like an unlisted code."),
};

const char *const state_names[] = { "registered", "temporary", "deprecated", "obsoleted",
                                    "historic",   "reserved",  "retired" };

struct str state_name(enum state_kind kind)
{
    return str_of(state_names[kind]);
}

struct str alias_kind_name(enum alias_kind kind)
{
    static const char *const names[] = { "was", "also", "accepts" };

    return str_of(names[kind]);
}

struct str trait_kind_name(enum trait_kind kind)
{
    static const char *const names[] = { "flag", "choice", "text", "number", "code_of", "list" };

    return str_of(names[kind]);
}
