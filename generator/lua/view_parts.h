/* Between the parts of view.c: rows of derived fields, and what their functions need.  It must not
 * know Lua. */
#ifndef STATUSGEN_LUA_VIEW_PARTS_H
#define STATUSGEN_LUA_VIEW_PARTS_H

#include "lua/view.h"

/* What is at the offset of a member. */
enum member_type {
    MEMBER_TEXT,     /* struct str */
    MEMBER_FLAG,     /* bool */
    MEMBER_GIVEN,    /* struct integer */
    MEMBER_INTEGER,  /* int64_t, uint64_t */
    MEMBER_SIZE,     /* size_t */
    MEMBER_UNSIGNED, /* unsigned, uint32_t */
    MEMBER_RECORD,   /* pointer to a record, or NULL */
    MEMBER_PART,     /* a record */
    MEMBER_TABLE,    /* struct lookup_table: absent if it is empty */
    MEMBER_LIST      /* struct list */
};

typedef struct shown make_function(struct viewer *viewer, const struct record *record);

/* A field that model.c does not have: a member, or a function that makes its value. */
struct derived {
    const struct record_type *type;
    const char *name;
    enum member_type member;
    size_t offset;
    make_function *make; /* NULL: a member */
    const char *help;
};

#define MAKE(type, name, function, help) \
    { \
        &type, name, MEMBER_TEXT, 0, function, help \
    }
#define MEMBER(type, name, member_type, struct_name, member, help) \
    { \
        &type, name, member_type, offsetof(struct struct_name, member), NULL, help \
    }

struct viewer {
    const struct view *view;
    struct arena *arena;
    struct record options, traits; /* the globals `option` and `trait` */
    struct view_field *slots;      /* the hash: type NULL is free */
    size_t mask;
    struct view_field *extra;      /* serves for every x_ field of codes */
    struct buf scratch;            /* texts that are made on demand */
    struct records constants;      /* items NULL until asked for */
    struct records names, phrases; /* likewise */
    struct records *aliases;       /* by code or, after the codes, class; likewise */
    struct records *group_codes;   /* by position of the group; likewise */
    struct records kinds[TRAIT_LIST + 1];
    bool kinds_made;
};

/* The rows of view_fields.c and of view_plans.c. */
extern const struct derived model_rows[], plan_rows[];
extern const size_t model_row_count, plan_row_count;

static inline struct shown show_absent(void)
{
    return (struct shown){ .type = SHOWN_ABSENT };
}

static inline struct shown show_text(struct str text)
{
    return text.length ? (struct shown){ .type = SHOWN_TEXT, .text = text } : show_absent();
}

static inline struct shown show_integer(int64_t integer)
{
    return (struct shown){ .type = SHOWN_INTEGER, .integer = integer };
}

static inline struct shown show_given(const struct integer *integer)
{
    return integer->given ? show_integer(integer->value) : show_absent();
}

static inline struct shown show_flag(bool flag)
{
    return (struct shown){ .type = SHOWN_FLAG, .flag = flag };
}

static inline struct shown show_record(const void *record)
{
    return record ? (struct shown){ .type = SHOWN_RECORD, .record = record } : show_absent();
}

static inline struct shown show_list(const struct list *list)
{
    return (struct shown){ .type = SHOWN_LIST, .records = records_of(list) };
}

/* The position of the first of CODES (ascending) whose value is at least VALUE. */
size_t first_from(struct code *const *codes, size_t count, int64_t value);

#endif
