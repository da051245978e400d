/* What templates see of a model, field by field, in place: the rows of model.c and the derived
 * ones.  It must not know Lua, files, or what a template does with a field. */
#ifndef STATUSGEN_LUA_VIEW_H
#define STATUSGEN_LUA_VIEW_H

#include "target/names.h"

struct limits;
struct lookups;

/* All that one output can see.  Everything is immutable and outlives the rendering. */
struct view {
    const struct model *model;
    const struct selection *selection;
    const struct names *names;
    const struct target *target;
    const struct settings *settings;
    struct str marker;             /* the words that say that the file is generated */
    const struct lookups *lookups; /* the plans; NULL where no template asks for one */
    const struct limits *limits;   /* NULL: the standard ones */
};

/* Pointers to records: a slice of an array that someone else owns. */
struct records {
    const void *items; /* of pointers to records of any type */
    size_t count;
};

/* What a field holds.  An absent text, number or record is false in templates. */
enum shown_type { SHOWN_ABSENT, SHOWN_TEXT, SHOWN_INTEGER, SHOWN_FLAG, SHOWN_RECORD, SHOWN_LIST };

struct shown {
    enum shown_type type;
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

RECORD_TYPE(loop, loop)
extern const struct record_type list_type;

/* A view made ready for one output: the hash of its fields, and what was derived so far. */
struct viewer;
struct view_field;

/* In ARENA; VIEW must outlive it. */
struct viewer *viewer_make(const struct view *view, struct arena *arena);

/* The globals `option` and `trait`: records whose fields are the target's options, the spec's
 * traits. */
const struct record *viewer_options(const struct viewer *viewer);
const struct record *viewer_traits(const struct viewer *viewer);

/* The field NAME of RECORD; NULL if it has none.  A field of one record serves for all others of
 * its type. */
const struct view_field *view_find(const struct viewer *viewer, const struct record *record,
                                   struct str name);

/* What FIELD, found by NAME, holds in RECORD. */
struct shown view_get(struct viewer *viewer, const struct view_field *field,
                      const struct record *record, struct str name);

/* The value of TRAIT in a code or class; NULL if it gives none. */
const struct record *view_trait_of(const struct viewer *viewer, const struct record *record,
                                   const struct record *trait);

/* That RECORD has no field NAME, as a sentence for a message, and the nearest field that it has;
 * `at` is NULL if none is near. */
struct str view_unknown(const struct viewer *viewer, const struct record *record, struct str name);
struct str view_suggest(const struct viewer *viewer, const struct record *record, struct str name);

/* Codes: one a value, as switches need them; all that take part; those of a class (one a value) or
 * of a group (all).  The codes and aliases that make constants, by value. */
struct records view_codes(const struct viewer *viewer);
struct records view_selected(const struct viewer *viewer);
struct records view_codes_of(struct viewer *viewer, const struct record *class_or_group);
struct records view_constants(struct viewer *viewer);

/* The codes and aliases that answer for names, and for phrases, in the order of their claims. */
struct records view_names(struct viewer *viewer);
struct records view_phrases(struct viewer *viewer);

/* All aliases of a code or class; the traits of KIND, false if there is no such kind. */
struct records view_aliases(struct viewer *viewer, const struct record *record);
bool view_traits(struct viewer *viewer, struct str kind, struct records *traits);

/* Item I of RECORDS; the records of a list of the model. */
const struct record *records_at(struct records records, size_t i);
struct records records_of(const struct list *list);

/* The name of RECORD in messages: "code 404". */
struct str record_name(struct arena *arena, const struct record *record);

/* All records and their fields as tables of Markdown, for docs/template-language.md. */
void view_document_records(struct buf *out);

#endif
