/* The rows of the fields that model.c does not have, and what their functions are called with.  It
 * must not know Lua. */
#ifndef STATUSGEN_LUA_FIELD_H
#define STATUSGEN_LUA_FIELD_H

#include "lua/view_value.h"

struct viewer;
struct view_field;

/* The type at the offset of a member. */
enum member_type {
    MEMBER_TEXT,     /* struct str */
    MEMBER_UPPER,    /* struct str, shown in capitals */
    MEMBER_FLAG,     /* bool */
    MEMBER_GIVEN,    /* struct integer */
    MEMBER_INTEGER,  /* int64_t, uint64_t */
    MEMBER_SIZE,     /* size_t */
    MEMBER_UNSIGNED, /* unsigned, uint32_t */
    MEMBER_POSITION, /* uint32_t, counted from 1 */
    MEMBER_RECORD,   /* pointer to a record, or NULL */
    MEMBER_PART,     /* a record */
    MEMBER_TABLE,    /* struct lookup_table: absent if it is empty */
    MEMBER_LIST,     /* struct list */
    MEMBER_FIRST     /* struct list of references: the text of the first */
};

typedef struct view_value make_function(struct viewer *viewer, const struct record *record);
typedef const void *owner_function(struct viewer *viewer, const struct record *record);

/* A field that model.c does not have: a member of the record or of something that belongs to it, or
 * a function that makes its value. */
struct derived {
    const struct record_type *type;
    const char *name;
    enum member_type member;
    size_t offset;
    owner_function *owner; /* of the member, NULL if there is none; itself NULL: the record */
    make_function *make;   /* NULL: a member */
    const char *help;
};

#define MAKE(type, name, function, help) \
    { \
        &type, name, MEMBER_TEXT, 0, NULL, function, help \
    }
#define MEMBER(type, name, member_type, struct_name, member, help) \
    { \
        &type, name, member_type, offsetof(struct struct_name, member), NULL, NULL, help \
    }
#define MEMBER_OF(type, name, owner, member_type, struct_name, member, help) \
    { \
        &type, name, member_type, offsetof(struct struct_name, member), owner, NULL, help \
    }

/* A view made ready for one output: the hash of its fields, and what was derived so far. */
struct viewer {
    const struct view *view;
    struct arena *arena;
    struct record options, traits; /* the globals `option` and `trait` */
    struct view_field *fields;     /* all that a template can name */
    size_t field_count;
    uint32_t *slots; /* the hash: positions in `fields` from 1; 0 is free */
    size_t mask;
    struct view_field *extra; /* serves for every x_ field of codes */
    struct buf scratch;       /* texts that are made on demand */
    struct records constants; /* items NULL until asked for, and so on: */
    struct records names, phrases;
    struct records codes[CODE_LISTS], marked, reserved;
    struct records *aliases;  /* by code or, after the codes, class */
    struct records *codes_of; /* by class or, after the classes, group */
    const void *states[STATE_RESERVED + 1];
    struct records kinds[TRAIT_LIST + 1];
    bool kinds_made;
    bool brief; /* comments=brief */
};

/* ---- of view_fields.c and view_plans.c ------------------------------------------------------- */

extern const struct derived model_rows[], plan_rows[];
extern const size_t model_row_count, plan_row_count;

#endif
