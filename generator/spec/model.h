/* The model of a spec: codes, classes, traits, aliases, each with its place, and the tables of
 * their fields.  It must not know Lua, targets or files. */
#ifndef STATUSGEN_SPEC_MODEL_H
#define STATUSGEN_SPEC_MODEL_H

#include "spec/record.h"
#include "spec/value.h"

struct integer {
    int64_t value;
    bool given;
    struct span at;
};

struct text {
    struct record record;
    struct str text;
    struct str title, help; /* of a choice: the word for people, and what it means */
    uint32_t index;         /* of a choice: its position among them */
};

struct document {
    struct record record;
    struct str name, title, url; /* "RFC 9110"; the URL may contain {section} */
    struct str obsoleted_by;     /* the name of the document that replaces it */
    bool cited;                  /* a reference leads to it */
};

/* A document and a section of it. */
struct reference {
    struct record record;
    struct str text; /* as written: "RFC 9110, 15.5.5" */
    struct str section, url;
    struct document *document;
};

enum alias_kind { ALIAS_WAS, ALIAS_ALSO, ALIAS_ACCEPTS };

/* Another name or phrase: of a code or of a class. */
struct alias {
    struct record record;
    enum alias_kind kind;
    struct str phrase, name, by;
    struct str spelling, symbol; /* see struct code */
    struct list references;
    struct record *owner; /* the code or class */
    uint32_t slot;        /* see struct code */
};

struct contrast {
    struct record record;
    struct integer value;
    struct str text;
    struct code *code; /* the other one */
};

enum state_kind {
    STATE_REGISTERED,
    STATE_TEMPORARY,
    STATE_DEPRECATED,
    STATE_OBSOLETED,
    STATE_HISTORIC,
    STATE_RESERVED,
    STATE_RETIRED
};

struct state {
    struct record record;
    enum state_kind kind;
    struct str why, expires;
    struct integer use; /* the code to use instead */
    struct list references;
};

enum trait_kind { TRAIT_FLAG, TRAIT_CHOICE, TRAIT_TEXT, TRAIT_NUMBER, TRAIT_CODE_OF, TRAIT_LIST };

/* A field of the records of a list trait: a text or one of some choices. */
struct trait_field {
    struct record record;
    struct str name;
    struct list choices; /* of struct text; empty for a text field */
    uint32_t index;      /* position among the fields of the trait */
};

struct trait {
    struct record record;
    struct str name, title, help;
    enum trait_kind kind;
    bool kind_given;
    struct str code_of;     /* the other spec */
    struct display display; /* of its codes, if they are given as texts; no parts if not */
    struct list choices;    /* TRAIT_CHOICE: struct text, in declared order */
    struct list fields;     /* TRAIT_LIST: struct trait_field */
    uint32_t index;         /* position among the traits of the spec */
};

/* A code's value of one trait. */
struct trait_value {
    struct record record;
    struct trait *trait;
    bool flag;
    int64_t number;    /* the number, the code, or the choice from 1; 0 for no choice */
    struct str text;   /* the text or the choice's word */
    struct list items; /* TRAIT_LIST: struct trait_item */
    struct list references;
    struct str basis; /* "standard", "convention" or empty */
    bool inherited;   /* from the class */
    bool absent;      /* `false`: what the class gives is taken back; not in a linked model */
};

/* One record of a list trait. */
struct trait_item {
    struct record record;
    struct trait *trait;
    struct str text;
    struct str *values; /* one a trait_field; empty where not given */
    uint32_t *choices;  /* likewise: the choice from 1, 0 for none */
    struct list references;
};

struct group {
    struct record record;
    struct str id, title, url, summary;
};

/* A field x_... that only templates know. */
struct extra {
    struct record record;
    struct str name, text;
};

struct code_class {
    struct record record;
    struct str id, title, summary, meaning;
    struct str spelling; /* of the id */
    struct integer number, from, to, fallback;
    struct list was, also, accepts; /* struct alias */
    struct list uses;
    struct list references;
    struct trait_value **every; /* by trait index; NULL where not given */
    struct list codes;          /* struct code, ascending, every state */
    uint32_t index;
};

struct code {
    struct record record;
    struct integer value;
    struct str text; /* the value in the spec's display form */
    struct str name, phrase, summary, meaning, action;
    struct str spelling; /* the name with capitals, IMUsed; empty: each word has one */
    struct str symbol;   /* what its registry or header calls it; empty: the pattern of a target */
    struct list uses;
    struct list example;   /* struct text: messages */
    struct list contrasts; /* written here or on the other side */
    struct list references;
    struct list was, also, accepts; /* struct alias */
    const struct state *state;      /* state_registered if nothing is said */
    struct str since, last;         /* the first and the last release that have it */
    struct str group_id;
    struct group *group;
    struct code_class *code_class;
    struct trait_value **traits; /* by trait index; NULL where neither code nor class gives one */
    struct list extras;          /* struct extra */
    uint32_t index;              /* position in the model's codes, ascending by value */
    uint32_t slot; /* number of its identifier: codes and constant-making aliases share one count */
    bool primary;
    struct span name_at; /* of the name or, where it is derived, of the phrase */
    struct span phrase_at, group_at;
};

struct registry {
    struct record record;
    struct str url, updated, version;
};

struct range_field {
    struct record record;
    struct integer from, to;
};

struct option {
    struct record record;
    struct str target, key, value;
    struct span target_at;
};

/* A part of the textual form of values, for templates. */
struct form_part {
    struct record record;
    struct str before;
    struct integer radix, least, most, weight, limit;
};

/* One spec, read whole.  Immutable after links and checks. */
struct model {
    struct record record;
    struct arena *arena;
    const struct source *source;
    struct integer format;
    struct str id, title, summary, meaning, extends;
    struct range_field values;
    struct integer fallback;
    struct display display;
    struct list form; /* struct form_part: the display, part by part */
    struct registry registry;
    struct list options, documents, traits, classes, groups, codes;
    struct list
        mistaken; /* struct contrast: values that are taken for codes, and why they are none */
    uint32_t slot_count;
};

/* ---- types ----------------------------------------------------------------------------------- */

RECORD_TYPE(model, model)
RECORD_TYPE(document, document)
RECORD_TYPE(trait, trait)
RECORD_TYPE(class, code_class)
RECORD_TYPE(group, group)
RECORD_TYPE(code, code)
RECORD_TYPE(text, text)
RECORD_TYPE(choice, text)
RECORD_TYPE(reference, reference)
RECORD_TYPE(alias, alias)
RECORD_TYPE(contrast, contrast)
RECORD_TYPE(trait_value, trait_value)
RECORD_TYPE(trait_item, trait_item)
RECORD_TYPE(trait_field, trait_field)
RECORD_TYPE(form_part, form_part)
RECORD_TYPE(option, option)
RECORD_TYPE(extra, extra)
RECORD_TYPE(state, state)
extern const struct record_type registry_type, range_type;

extern const struct state state_registered;

/* The states that codes of an output can have, as the words of a choice. */
extern const struct text state_words[STATE_RESERVED + 1];

/* "temporary", "was", "choice". */
extern const char *const state_names[STATE_RETIRED + 1];
struct str state_name(enum state_kind kind);
struct str alias_kind_name(enum alias_kind kind);
struct str trait_kind_name(enum trait_kind kind);

#endif
