/* Records, lists and loops as Lua values: their fields, items and lengths.  It must not know which
 * functions templates have. */
#ifndef STATUSGEN_LUA_USERDATA_H
#define STATUSGEN_LUA_USERDATA_H

#include "lua/claimed.h"
#include "lua/view.h"

struct lua_State;

/* Shared by the functions of one rendering: the `user` of its sandbox. */
struct bindings {
    const struct view *view;
    struct viewer *viewer;
    struct arena own;     /* for what is needed until the end of the run */
    struct names names;   /* those of the view, but what they make goes to `scratch` */
    struct arena scratch; /* for what becomes a Lua string at once */
    size_t scratch_used;  /* bytes, about: it is emptied now and then */
    struct claimed claimed;
};

void bindings_init(struct bindings *bindings, struct viewer *viewer);
void bindings_free(struct bindings *bindings);
struct bindings *bindings_of(struct lua_State *L);

/* Gives records, lists and loops their metatables.  Once for each state. */
void userdata_open_l(struct lua_State *L);

void userdata_push_l(struct lua_State *L, const struct record *record);

/* The record at INDEX; NULL if something else is there, or a record of another TYPE.  All userdata
 * of the state begin with a struct record. */
const struct record *userdata_record(struct lua_State *L, int index);
const struct record *userdata_of_type(struct lua_State *L, int index,
                                      const struct record_type *type);

/* The string at INDEX; {NULL} if something else is there. */
struct str userdata_string(struct lua_State *L, int index);

/* Pushes what a `for` over RECORDS, or over the items of the table at INDEX, starts with: how many
 * values that are. */
int userdata_loop_l(struct lua_State *L, struct records records);
int userdata_loop_table_l(struct lua_State *L, int index);

/* Refuses argument INDEX of the function that runs: EXPECTED is what it must be. */
_Noreturn void userdata_refuse_l(struct lua_State *L, int index, const char *expected);

#endif
