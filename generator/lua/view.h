/* What templates see of a model, field by field, in place: the rows of model.c and the derived ones.
 * It must not know Lua, files, or what a template does with a field. */
#ifndef STATUSGEN_LUA_VIEW_H
#define STATUSGEN_LUA_VIEW_H

#include "../names.h"

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
};

/* What a field holds.  An absent text, number or record is false in templates. */
enum shown_type {
    SHOWN_ABSENT,
    SHOWN_TEXT,
    SHOWN_INTEGER,
    SHOWN_FLAG,
    SHOWN_RECORD,
    SHOWN_LIST
};

/* Pointers to records: a slice of an array that someone else owns. */
struct records {
    const void *items; /* of pointers to records of any type */
    size_t count;
};

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

/* A view made ready for one output: the hash of its fields, and what was derived so far. */
struct viewer;
struct view_field;

/* In ARENA; VIEW must outlive it. */
struct viewer *viewer_make(const struct view *view, struct arena *arena);

/* The field NAME of RECORD; NULL if it has none.  A field of one record serves for all others of
 * its type, but those of trait items, whose trait must be the same. */
const struct view_field *view_find(const struct viewer *viewer, const struct record *record,
                                   struct str name);

/* What FIELD holds in RECORD. */
struct shown view_get(struct viewer *viewer, const struct view_field *field,
                      const struct record *record);

/* The field of RECORD that is nearest to NAME; `at` is NULL if none is near. */
struct str view_suggest(const struct viewer *viewer, const struct record *record, struct str name);

/* Where RECORD stands in a spec, and its name in messages: "code 404". */
struct span record_span(const struct record *record);
struct str record_name(struct arena *arena, const struct record *record);

/* Item I of RECORDS. */
const struct record *records_at(struct records records, size_t i);

/* All records and their fields as tables of Markdown, for docs/template-language.md. */
void view_document_records(struct buf *out);

#endif
