/* The functions that every chunk sees: strings, numbers, lists.  It must not know what a chunk is
 * for.
 *
 * None of Lua's own library is used: no patterns, addresses, clock, locale or hash order can show,
 * and each function charges for its work before doing it. */
#ifndef STATUSGEN_LUA_TEXT_H
#define STATUSGEN_LUA_TEXT_H

#include "base/str.h"

struct lua_State;

/* A function that chunks see, with its one line of documentation. */
struct text_function {
    const char *table; /* "string", "table", "math"; "" for a global one; "list" for lists */
    const char *name;
    int (*function)(struct lua_State *L);
    const char *signature; /* "text:pad(width [, fill])" */
    const char *help;
    bool method; /* of all strings or numbers: `text:upper()` */
};

/* All of them, in order; *COUNT is their number. */
const struct text_function *text_functions(size_t *count);

/* Sets the functions in the environment on top of the stack, and gives strings, numbers and lists
 * their methods.  Once for each state. */
void text_open_l(struct lua_State *L);

/* Pushes the library with this name, which is made when it is named; false if there is none. */
enum { TEXT_LIBRARIES = 3 };
extern const char *const text_libraries[TEXT_LIBRARIES];
bool text_library_l(struct lua_State *L, struct str name);

/* Pushes the keys of the table at INDEX as a list in order: numbers, then strings by bytes, then
 * booleans.  Other keys have no order and are refused. */
void text_keys_l(struct lua_State *L, int index);

/* Turns the new table on top of the stack into a list, which has `:join(separator)`. */
void text_list_l(struct lua_State *L);

/* `join` itself, for lists of other kinds: any value that has a length and items. */
int text_join_l(struct lua_State *L);

#endif
