/* Shared by the parts of text.h: reading arguments, columns, and the functions themselves. Private
 * to text*.c; it must not know what a chunk is for. */
#ifndef STATUSGEN_LUA_TEXT_PARTS_H
#define STATUSGEN_LUA_TEXT_PARTS_H

#include "base/str.h"

#include <lua.h>

/* ---- arguments: each is checked, and refused with its number and the function's name --------- */

_Noreturn void text_refuse_l(lua_State *L, int argument, const char *expected);
struct str text_string_l(lua_State *L, int argument); /* a number becomes text */
lua_Integer text_integer_l(lua_State *L, int argument);
lua_Integer text_integer_or_l(lua_State *L, int argument, lua_Integer otherwise);
void text_table_l(lua_State *L, int argument);

/* A width or count: from 0 to MAX. */
size_t text_size_l(lua_State *L, int argument, size_t max);

/* A width in columns: no text can be wider than a value is long. */
size_t text_width_l(lua_State *L, int argument);

/* The value at INDEX as text: strings, numbers, true, false and nil have one. */
struct str text_of_l(lua_State *L, int index);

/* ---- the functions --------------------------------------------------------------------------- */

/* How wide TEXT is on a terminal. */

#define TEXT_FUNCTION(name) int text_##name##_l(lua_State *L)

/* text_string.c */
TEXT_FUNCTION(upper);
TEXT_FUNCTION(lower);
TEXT_FUNCTION(sub);
TEXT_FUNCTION(rep);
TEXT_FUNCTION(byte);
TEXT_FUNCTION(char);
TEXT_FUNCTION(pad);
TEXT_FUNCTION(pad_left);
TEXT_FUNCTION(trim);

/* text_search.c */
TEXT_FUNCTION(find);
TEXT_FUNCTION(contains);
TEXT_FUNCTION(starts_with);
TEXT_FUNCTION(ends_with);
TEXT_FUNCTION(replace);
TEXT_FUNCTION(split);
TEXT_FUNCTION(lines);
TEXT_FUNCTION(wrap);

/* text_table.c */
TEXT_FUNCTION(concat);
TEXT_FUNCTION(insert);
TEXT_FUNCTION(sort);
TEXT_FUNCTION(pairs);
TEXT_FUNCTION(ipairs);

/* text_basic.c */
TEXT_FUNCTION(type);
TEXT_FUNCTION(tostring);
TEXT_FUNCTION(tonumber);
TEXT_FUNCTION(yesno);
TEXT_FUNCTION(fail);
TEXT_FUNCTION(min);
TEXT_FUNCTION(max);
TEXT_FUNCTION(abs);
TEXT_FUNCTION(tointeger);
TEXT_FUNCTION(hex);
TEXT_FUNCTION(number_pad);

#undef TEXT_FUNCTION

#endif
