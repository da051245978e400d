/* The fields of a model that templates see, read in place: the rows of model.c and the derived
 * ones.  It must not know Lua, files, or what a template does with a field. */
#ifndef STATUSGEN_LUA_VIEW_H
#define STATUSGEN_LUA_VIEW_H

#include "lua/view_value.h"

/* In ARENA; VIEW must outlive it.  It serves all outputs that are rendered from the view. */
struct viewer *viewer_make(const struct view *view, struct arena *arena);
const struct view *viewer_view(const struct viewer *viewer);

/* The globals `option` and `trait`: records whose fields are the target's options, the spec's
 * traits. */
void viewer_globals(const struct viewer *viewer, const struct record **options,
                    const struct record **traits);

/* The field NAME of RECORD; NULL if it has none.  A field of one record serves for all others of
 * its type. */
const struct view_field *view_find(const struct viewer *viewer, const struct record *record,
                                   struct str name);

/* The value of FIELD, found by NAME, in RECORD. */
struct view_value view_get(struct viewer *viewer, const struct view_field *field,
                           const struct record *record, struct str name);

/* The value of TRAIT in a code or class; NULL if it gives none. */
const struct record *view_trait_of(const struct viewer *viewer, const struct record *record,
                                   const struct record *trait);

/* The message that RECORD has no field NAME, and the nearest field that it has; `at` is NULL if
 * none is near. */
struct str view_unknown(const struct viewer *viewer, const struct record *record, struct str name);
struct str view_suggest(const struct viewer *viewer, const struct record *record, struct str name);

/* The name of RECORD in messages: "code 404". */
struct str record_name(struct arena *arena, const struct record *record);

/* All records and their fields as tables of Markdown, for docs/template-language.md. */
void view_document_records(struct buf *out);

#endif
