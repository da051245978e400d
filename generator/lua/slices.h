/* Which records the loops of a template yield.  It must not know Lua, or what their fields hold. */
#ifndef STATUSGEN_LUA_SLICES_H
#define STATUSGEN_LUA_SLICES_H

#include "lua/view_value.h"

struct viewer;

/* The position of the first of CODES (ascending) whose value is at least VALUE. */
size_t first_from(struct code *const *codes, size_t count, int64_t value);

/* The code that lookups by VALUE answer; NULL if none does. */
const struct code *listed_code(const struct viewer *viewer, int64_t value);

/* A list of codes; those of a class (one a value) or of a group (all that take part); the codes and
 * aliases that make constants.  All but CODES_ASCENDING are in the order of lists: by value, or by
 * text in packed forms, whose values have an order of their own. */
struct records view_codes(struct viewer *viewer, enum code_list list);
struct records view_codes_of(struct viewer *viewer, const struct record *class_or_group);
struct records view_constants(struct viewer *viewer);

/* The states, as the words of a choice: each code has one, counted from 1. */
struct records view_states(struct viewer *viewer);

/* The codes and aliases that answer for names, and for phrases, in the order of their claims. */
struct records view_names(struct viewer *viewer);
struct records view_phrases(struct viewer *viewer);

/* All aliases of a code or class; the traits of KIND, false if there is no such kind. */
struct records view_aliases(struct viewer *viewer, const struct record *record);
bool view_traits(struct viewer *viewer, struct str kind, struct records *traits);

#endif
