/* The view of a template, and the value of one of its fields.  It must not know Lua, or which
 * fields there are. */
#ifndef STATUSGEN_LUA_VIEW_VALUE_H
#define STATUSGEN_LUA_VIEW_VALUE_H

#include "target/names.h"

#include <string.h>

struct limits;
struct lookups;

/* All that one output can see.  Everything is immutable and outlives the rendering. */
struct view {
    const struct model *model;
    const struct selection *selection;
    const struct names *names;
    const struct names *shown; /* those of the targets that `target` shows, in its order */
    size_t shown_count;
    const struct target *target;
    const struct settings *settings;
    struct str marker;             /* the comment that marks the file as generated */
    const struct lookups *lookups; /* the plans; NULL where no template asks for one */
    const struct limits *limits;   /* NULL: the standard ones */
};

/* Pointers to records: a slice of an array that someone else owns. */
struct records {
    const void *items; /* of pointers to records of any type */
    size_t count;
};

/* The lists of codes, as slices.h has them. */
enum code_list {
    CODES_LISTED,    /* one a value */
    CODES_SELECTED,  /* all that take part */
    CODES_ALL,       /* every one of the spec */
    CODES_ASCENDING, /* one a value, by value in every form: the rows of searches and tables */
    CODE_LISTS
};

/* The value of a field.  An absent text, number or record is false in templates. */
enum view_type { VIEW_ABSENT, VIEW_TEXT, VIEW_INTEGER, VIEW_FLAG, VIEW_RECORD, VIEW_LIST };

struct view_value {
    enum view_type type;
    union {
        struct str text; /* good until the next text is asked for */
        int64_t integer;
        bool flag;
        const struct record *record;
        struct records records;
    };
};

/* A loop over records, as `at` of a template sees it. */
struct loop {
    struct record record;
    struct records records;
    int64_t index; /* of the item that was yielded last, from 1 */
};

/* A list as a template holds it. */
struct list_handle {
    struct record record;
    struct records records;
};

/* What another target calls a code. */
struct constant_view {
    struct record record;
    struct str text, target; /* the title of the target */
};

/* The names or phrases of one length, as a switch over lengths finds them; and one of them. */
struct text_length {
    struct record record;
    size_t length;
    struct list texts; /* struct found_text */
};

struct found_text {
    struct record record;
    struct str text;         /* as it is compared */
    const struct code *code; /* what it finds */
};

RECORD_TYPE(loop, loop)
extern const struct record_type list_type, constant_type, text_length_type, found_text_type;

/* The records of a list of the model; item I of RECORDS. */
static inline struct records records_of(const struct list *list)
{
    return (struct records){ list->items, list->count };
}

static inline const struct record *records_at(struct records records, size_t i)
{
    const struct record *record;

    memcpy(&record, (const char *)records.items + i * sizeof record, sizeof record);
    return record;
}

static inline struct view_value view_absent(void)
{
    return (struct view_value){ .type = VIEW_ABSENT };
}

static inline struct view_value view_text(struct str text)
{
    return text.length ? (struct view_value){ .type = VIEW_TEXT, .text = text } : view_absent();
}

static inline struct view_value view_integer(int64_t integer)
{
    return (struct view_value){ .type = VIEW_INTEGER, .integer = integer };
}

static inline struct view_value view_given(const struct integer *integer)
{
    return integer->given ? view_integer(integer->value) : view_absent();
}

static inline struct view_value view_flag(bool flag)
{
    return (struct view_value){ .type = VIEW_FLAG, .flag = flag };
}

static inline struct view_value view_record(const void *record)
{
    return record ? (struct view_value){ .type = VIEW_RECORD, .record = record } : view_absent();
}

static inline struct view_value view_list(const struct list *list)
{
    return (struct view_value){ .type = VIEW_LIST, .records = records_of(list) };
}

#endif
