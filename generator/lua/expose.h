/* Makes a view visible in a Lua state: records and lists as userdata, loops, and the functions of
 * templates.  It must not know what a template writes. */
#ifndef STATUSGEN_LUA_EXPOSE_H
#define STATUSGEN_LUA_EXPOSE_H

#include "base/arena.h"
#include "lua/view.h"

struct lua_State;

enum { READINGS = 8 };

/* A text that Lua read. */
struct reading {
    const struct record *record;
    char name[40];
    size_t length;
};

/* What the functions of one rendering share; `user` of its sandbox points to it. */
struct scene {
    const struct view *view;
    struct viewer *viewer;
    struct names names;                /* those of the view, but what they make goes to `scratch` */
    struct arena scratch;              /* for what becomes a Lua string at once */
    size_t scratch_used;               /* bytes, about: it is emptied now and then */
    struct reading readings[READINGS]; /* the last ones, in a ring */
    size_t reading_count;
};

void scene_init(struct scene *scene, const struct view *view, struct arena *arena);
void scene_free(struct scene *scene);

/* The record and field that Lua read last whose text holds BYTES; false if none of the last few
 * does. */
bool scene_recall(struct scene *scene, struct str bytes, const struct record **record,
                  struct str *name);

/* Gives records their metatables, and sets all that templates see in the environment on top of the
 * stack. */
void expose_l(struct lua_State *L, struct scene *scene);

/* The record at INDEX; NULL if something else is there.  All userdata of the state begin with a
 * struct record. */
const struct record *expose_record(struct lua_State *L, int index);

/* The functions as a table of Markdown. */
void expose_document(struct buf *out);

#endif
