/* Records, the tables of their fields, and lists of them.  It must not know which records there
 * are.
 *
 * A field is one struct member and one row in a table.  The reader, the check for unknown fields,
 * the view that templates see, and the documents all walk these tables. */
#ifndef STATUSGEN_SPEC_RECORD_H
#define STATUSGEN_SPEC_RECORD_H

#include "base/nearest.h"
#include "base/source.h"
#include "base/text_set.h"

enum field_type {
    FIELD_LINE,       /* struct str: text of one line */
    FIELD_TEXT,       /* struct str: paragraphs, white space folded, an empty line between two */
    FIELD_NAME,       /* struct str: [a-z][a-z0-9_]* */
    FIELD_DATE,       /* struct str: YYYY-MM-DD */
    FIELD_IDENTIFIER, /* struct str: letters, digits and _, not starting with a digit */
    FIELD_FLAG,       /* bool */
    FIELD_INTEGER,    /* struct integer */
    FIELD_VALUE,      /* struct integer, written as a number or in the spec's display form */
    FIELD_LINES,      /* struct list of struct text */
    FIELD_LISTINGS,   /* struct list of struct text: lines as they are written */
    FIELD_REFERENCES, /* struct list of struct reference */
    FIELD_ALIASES,    /* struct list of struct alias; the row's name is the kind */
    FIELD_CONTRASTS,  /* struct list of struct contrast */
    FIELD_OPTIONS,    /* struct list of struct option: { c = { key = "value" } } */
    FIELD_STATE,      /* const struct state * */
    FIELD_STATE_KIND, /* enum state_kind */
    FIELD_RANGE,      /* struct range_field: { from = , to = } */
    FIELD_REGISTRY,   /* struct registry: { url = , updated = } */
    FIELD_DISPLAY,    /* struct display */
    FIELD_KIND,       /* of a trait: flag = true, choice = { ... }, ... */
    FIELD_EVERY,      /* of a class: trait values of all its codes */
    FIELD_SCALAR,     /* of a trait value: what the trait's kind calls for */
    FIELD_BASIS,      /* struct str: "standard" or "convention" */
    FIELD_SPECIAL,    /* what only one kind of record has: read by its own function */
    FIELD_RECORD,     /* struct record *: filled by links, never written in a spec */
    FIELD_RECORDS     /* struct list: as above */
};

enum field_flags {
    FIELD_REQUIRED = 1,
    FIELD_DERIVED = 2, /* not written in specs: made by links, seen by templates */
    FIELD_HIDDEN = 4,  /* written in specs, not seen by templates under this name */
    FIELD_PROSE = 8    /* left out with the option texts=no */
};

struct data;
struct field;
struct reader;

/* Reads VALUE into MEMBER, the place that FIELD has in a record; problems go to diags. */
typedef void read_function(struct reader *reader, const struct field *field,
                           const struct data *value, void *member);

struct field {
    const char *name;
    enum field_type type;
    unsigned flags;
    int position; /* positional number in the table, from 1; 0 if it is named */
    size_t offset;
    const char *help;    /* one line, for documents and messages */
    read_function *read; /* FIELD_SPECIAL: how it is read */
};

struct record_type {
    const char *name; /* "code": the keyword and the word in messages */
    size_t size;
    const struct field *fields;
    size_t field_count;
    size_t text; /* offset of the struct str that represents a record; 0: none */
};

/* The first member of everything that templates can see: what it is, and where it is written. */
struct record {
    const struct record_type *type;
    struct span at;
};

/* Records of one type, in order. */
struct list {
    struct record **items;
    uint32_t count;
    struct text_set *texts; /* of the records, for list_find; NULL: list_index was not called */
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

/* Declares the type, and as_NAME(record): a record that is known to be of it. */
#define RECORD_TYPE(name, struct_name) \
    extern const struct record_type name##_type; \
    static inline const struct struct_name *as_##name(const struct record *record) \
    { \
        return (const struct struct_name *)record; \
    }

/* The field NAME of TYPE; NULL if it has none. */
const struct field *field_find(const struct record_type *type, struct str name);

/* A zeroed record of TYPE that is written at AT. */
void *record_new(struct arena *arena, const struct record_type *type, struct span at);

/* The text that represents RECORD in a list: a phrase, title, name or id; empty if it has none. */
struct str record_text(const struct record *record);

void list_add(struct arena *arena, struct list *list, void *record);

/* The first record of LIST whose text is TEXT; NULL if there is none.  It walks through the list
 * until that has an index, which list_add then keeps. */
void *list_find(const struct list *list, struct str text);
void list_index(struct arena *arena, struct list *list);

/* Tries the texts of all records of LIST. */
void list_try(const struct list *list, struct nearest *nearest);

#endif
