/* The model of a spec: codes, classes, traits, aliases, each with its place, and the tables of
 * their fields.  It must not know Lua, targets or files.
 *
 * A field is one struct member and one row in a table of model.c.  The reader, the check for
 * unknown fields, the view that templates see, and the documents all walk these tables. */
#ifndef STATUSGEN_SPEC_MODEL_H
#define STATUSGEN_SPEC_MODEL_H

#include "base/source.h"

/* ---- records and fields ---------------------------------------------------------------------- */

enum field_type {
    FIELD_LINE,       /* struct str: text of one line */
    FIELD_TEXT,       /* struct str: paragraphs, white space folded, an empty line between two */
    FIELD_NAME,       /* struct str: [a-z][a-z0-9_]* */
    FIELD_FLAG,       /* bool */
    FIELD_INTEGER,    /* struct integer */
    FIELD_VALUE,      /* struct integer, written as a number or in the spec's display form */
    FIELD_LINES,      /* struct list of struct text */
    FIELD_REFERENCES, /* struct list of struct reference */
    FIELD_ALIASES,    /* struct list of struct alias; the row's name is the kind */
    FIELD_CONTRASTS,  /* struct list of struct contrast */
    FIELD_STATE,      /* const struct state * */
    FIELD_RANGE,      /* struct range_field: { from = , to = } */
    FIELD_REGISTRY,   /* struct registry: { url = , updated = } */
    FIELD_OPTIONS,    /* struct list of struct option: { c = { key = "value" } } */
    FIELD_DISPLAY,    /* struct display */
    FIELD_KIND,       /* of a trait: flag = true, choice = { ... }, ... */
    FIELD_EVERY,      /* of a class: trait values of all its codes */
    FIELD_SPECIAL,    /* what only one kind of record has: read by its own function */
    FIELD_RECORD,     /* struct record *: filled by links, never written in a spec */
    FIELD_RECORDS     /* struct list: as above */
};

enum field_flags {
    FIELD_REQUIRED = 1,
    FIELD_DERIVED = 2, /* not written in specs: made by links, seen by templates */
    FIELD_HIDDEN = 4   /* written in specs, not seen by templates under this name */
};

struct field {
    const char *name;
    enum field_type type;
    unsigned flags;
    int position; /* positional number in the table, from 1; 0 if it is named */
    size_t offset;
    const char *help; /* one line, for documents and messages */
};

struct record_type {
    const char *name; /* "code": the keyword and the word in messages */
    size_t size;
    const struct field *fields;
    size_t field_count;
};

/* The first member of everything that templates can see. */
struct record {
    const struct record_type *type;
};

/* Records of one type, in order. */
struct list {
    struct record **items;
    uint32_t count, capacity;
};

/* Walks LIST, a struct list of records of struct TYPE, as ITEM; ITEM##_i counts from 0. */
#define EACH(type, item, list) \
    for (size_t item##_i = 0; item##_i < (list).count; item##_i++) \
        for (const struct type *item = (const struct type *)(list).items[item##_i]; item; \
             item = NULL)

struct integer {
    int64_t value;
    bool given;
    struct span at;
};

/* ---- what a spec says ------------------------------------------------------------------------ */

struct text {
    struct record record;
    struct str text;
    struct span at;
};

struct document {
    struct record record;
    struct str name, title, url; /* "RFC 9110"; the URL may hold {section} */
    struct span at;
};

/* A document and a section of it. */
struct reference {
    struct record record;
    struct str text; /* as written: "RFC 9110, 15.5.5" */
    struct str section, url;
    struct document *document;
    struct span at;
};

enum alias_kind { ALIAS_WAS, ALIAS_ALSO, ALIAS_ACCEPTS };

/* Another name or phrase: of a code or of a class. */
struct alias {
    struct record record;
    enum alias_kind kind;
    struct str phrase, name, by;
    struct list references;
    struct record *owner; /* the code or class */
    uint32_t slot;        /* see struct code */
    struct span at;
};

struct contrast {
    struct record record;
    struct integer value;
    struct str text;
    struct code *code; /* the other one */
    struct span at;
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
    enum state_kind kind;
    struct str why, expires; /* expires: YYYY-MM-DD */
    struct integer use;      /* the code to use instead */
    struct list references;
    struct span at;
};

enum trait_kind { TRAIT_FLAG, TRAIT_CHOICE, TRAIT_TEXT, TRAIT_NUMBER, TRAIT_CODE_OF, TRAIT_LIST };

/* A field of the records of a list trait: a text or one of some choices. */
struct trait_field {
    struct record record;
    struct str name;
    struct list choices; /* of struct text; empty for a text field */
    struct span at;
};

struct trait {
    struct record record;
    struct str name, help;
    enum trait_kind kind;
    bool kind_given;
    struct str code_of;  /* the other spec */
    struct list choices; /* TRAIT_CHOICE: struct text, in declared order */
    struct list fields;  /* TRAIT_LIST: struct trait_field */
    uint32_t index;      /* position among the traits of the spec */
    struct span at;
};

/* What a code says for one trait. */
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
    struct span at;
};

/* One record of a list trait. */
struct trait_item {
    struct record record;
    struct trait *trait;
    struct str text;
    struct str *values; /* one a trait_field; empty where not given */
    uint32_t *choices;  /* likewise: the choice from 1, 0 for none */
    struct list references;
    struct span at;
};

struct group {
    struct record record;
    struct str id, title, url, summary;
    struct span at;
};

/* A field x_... that only templates know. */
struct extra {
    struct str name, text;
    struct span at;
};

struct code_class {
    struct record record;
    struct str id, title, summary, meaning;
    struct integer number, from, to, fallback;
    struct list was, also, accepts; /* struct alias */
    struct list uses;
    struct list references;
    struct trait_value **every; /* by trait index; NULL where not given */
    struct list codes;          /* struct code, ascending, every state */
    uint32_t index;
    struct span at;
};

struct code {
    struct record record;
    struct integer value;
    struct str text; /* the value in the spec's display form */
    struct str name, phrase, summary, meaning, action;
    struct list uses;
    struct list contrasts; /* written here or on the other side */
    struct list references;
    struct list was, also, accepts; /* struct alias */
    const struct state *state;      /* state_registered if nothing is said */
    struct str group_id;
    struct group *group;
    struct code_class *code_class;
    struct trait_value **traits; /* by trait index; NULL where neither code nor class gives one */
    struct extra *extras;
    uint32_t extra_count;
    uint32_t index; /* position in the model's codes, ascending by value */
    uint32_t slot; /* number of its identifier: codes and constant-making aliases share one count */
    bool primary;
    struct span name_at; /* of the name or, where it is derived, of the phrase */
    struct span phrase_at, group_at;
    struct span at;
};

enum display_kind { DISPLAY_DECIMAL, DISPLAY_HEX, DISPLAY_DOTTED, DISPLAY_PACKED };

/* The written form of values.  dotted(3,5): parts of 3 and 5 bits, `4.04`; packed(6): letters and
 * digits of 6 bits each, `42P01`. */
struct display {
    enum display_kind kind;
    unsigned part_count;
    unsigned parts[4];
};

struct registry {
    struct str url, updated;
    struct span at;
};

struct range_field {
    struct integer from, to;
};

struct option {
    struct record record;
    struct str target, key, value;
    struct span at;
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
    struct registry registry;
    struct list options, documents, traits, classes, groups, codes;
    struct list
        mistaken; /* struct contrast: values that are taken for codes, and why they are none */
    uint32_t slot_count;
    struct span at;
};

/* ---- types ----------------------------------------------------------------------------------- */

extern const struct record_type model_type, document_type, trait_type, class_type, group_type,
    code_type, text_type, reference_type, alias_type, contrast_type, trait_value_type,
    trait_item_type, trait_field_type, option_type;

/* The field NAME of TYPE; NULL if it has none. */
const struct field *field_find(const struct record_type *type, struct str name);

/* A zeroed record of TYPE. */
void *record_new(struct arena *arena, const struct record_type *type);

void list_add(struct arena *arena, struct list *list, void *record);

extern const struct state state_registered;

/* "temporary", "was", "choice". */
struct str state_name(enum state_kind kind);
struct str alias_kind_name(enum alias_kind kind);
struct str trait_kind_name(enum trait_kind kind);

#endif
