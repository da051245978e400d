/* The model of a spec: codes, classes, traits, aliases, each with its place, and the tables of
 * their fields.  It must not know Lua, targets or files.
 *
 * A field is one struct member and one row in a table of model.c.  The reader, the check for
 * unknown fields, the view that templates see, and the documents all walk these tables. */
#ifndef STATUSGEN_SPEC_MODEL_H
#define STATUSGEN_SPEC_MODEL_H

#include "base/source.h"
#include "spec/value.h"

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
    size_t text; /* offset of the struct str that stands for a record; 0: none */
};

/* The first member of everything that templates can see: what it is, and where it is written. */
struct record {
    const struct record_type *type;
    struct span at;
};

/* Records of one type, in order. */
struct list {
    struct record **items;
    uint32_t count, capacity;
};

/* The record at AT, which points into the items of LIST; NULL past the last. */
static inline void *list_at(const struct list *list, const void *at)
{
    struct record *const *item = at;

    return list->count && item < list->items + list->count ? *item : NULL;
}

/* Walks LIST, a struct list of records of struct TYPE, as ITEM. */
#define EACH(type, item, list) \
    for (const struct type *item, *const *item##_at = (const void *)(list).items; \
         (item = list_at(&(list), item##_at)) != NULL; item##_at++)
#define EACH_MUTABLE(type, item, list) \
    for (struct type * item, *const *item##_at = (const void *)(list).items; \
         (item = list_at(&(list), item##_at)) != NULL; item##_at++)

/* In EACH: the position of ITEM in LIST, from 0. */
#define EACH_INDEX(item, list) \
    ((size_t)((struct record *const *)(const void *)item##_at - (list).items))

struct integer {
    int64_t value;
    bool given;
    struct span at;
};

/* ---- what a spec says ------------------------------------------------------------------------ */

struct text {
    struct record record;
    struct str text;
};

struct document {
    struct record record;
    struct str name, title, url; /* "RFC 9110"; the URL may hold {section} */
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
};

/* ---- types ----------------------------------------------------------------------------------- */

/* Declares the type, and as_NAME(record): a record that is known to be of it. */
#define RECORD_TYPE(name, struct_name) \
    extern const struct record_type name##_type; \
    static inline const struct struct_name *as_##name(const struct record *record) \
    { \
        return (const struct struct_name *)record; \
    }

RECORD_TYPE(model, model)
RECORD_TYPE(document, document)
RECORD_TYPE(trait, trait)
RECORD_TYPE(class, code_class)
RECORD_TYPE(group, group)
RECORD_TYPE(code, code)
RECORD_TYPE(text, text)
RECORD_TYPE(reference, reference)
RECORD_TYPE(alias, alias)
RECORD_TYPE(contrast, contrast)
RECORD_TYPE(trait_value, trait_value)
RECORD_TYPE(trait_item, trait_item)
RECORD_TYPE(trait_field, trait_field)
RECORD_TYPE(option, option)

/* The field NAME of TYPE; NULL if it has none. */
const struct field *field_find(const struct record_type *type, struct str name);

/* A zeroed record of TYPE that is written at AT. */
void *record_new(struct arena *arena, const struct record_type *type, struct span at);

/* The text that stands for RECORD in a list: a phrase, title, name or id; empty if it has none. */
struct str record_text(const struct record *record);

void list_add(struct arena *arena, struct list *list, void *record);

extern const struct state state_registered;

/* "temporary", "was", "choice". */
struct str state_name(enum state_kind kind);
struct str alias_kind_name(enum alias_kind kind);
struct str trait_kind_name(enum trait_kind kind);

#endif
