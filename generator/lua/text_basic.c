/* Types, conversions and arithmetic for chunks; must not know what a chunk is for. */
#include "lua/meter.h"
#include "lua/text_parts.h"

#include <math.h>
#include <stdio.h>

enum { HEX_MAX = 64 /* digits */ };

/* ---- types and conversions ------------------------------------------------------------------- */

int text_type_l(lua_State *L)
{
    int type = lua_type(L, 1);

    if (type == LUA_TNONE)
        text_refuse_l(L, 1, "a value");
    if (type == LUA_TUSERDATA || type == LUA_TLIGHTUSERDATA)
        lua_pushliteral(L, "record");
    else
        lua_pushstring(L, lua_typename(L, type));
    return 1;
}

int text_tostring_l(lua_State *L)
{
    struct str text = text_of_l(L, 1);

    lua_pushlstring(L, text.at, text.length);
    return 1;
}

int text_tonumber_l(lua_State *L)
{
    struct str text;

    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    if (lua_type(L, 1) != LUA_TSTRING)
        return 0;
    text = text_string_l(L, 1);
    meter_charge_l(L, text.length);
    return lua_stringtonumber(L, text.at) == text.length + 1 ? 1 : 0;
}

int text_yesno_l(lua_State *L)
{
    lua_settop(L, 3);
    lua_pushvalue(L, lua_toboolean(L, 1) ? 2 : 3);
    return 1;
}

int text_fail_l(lua_State *L)
{
    struct str message = text_string_l(L, 1);

    sandbox_fail_l(L, E0523, STR("fail"), "%.*s",
                   (int)(message.length > 10000 ? 10000 : message.length), message.at);
}

/* ---- arithmetic ------------------------------------------------------------------------------ */

static void need_number_l(lua_State *L, int argument)
{
    if (lua_type(L, argument) != LUA_TNUMBER)
        text_refuse_l(L, argument, "a number");
}

static int push_extreme_l(lua_State *L, bool greatest)
{
    int count = lua_gettop(L), best = 1;

    need_number_l(L, 1);
    meter_charge_l(L, (uint64_t)count);
    for (int i = 2; i <= count; i++) {
        need_number_l(L, i);
        if (greatest ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT))
            best = i;
    }
    lua_pushvalue(L, best);
    return 1;
}

int text_min_l(lua_State *L)
{
    return push_extreme_l(L, false);
}

int text_max_l(lua_State *L)
{
    return push_extreme_l(L, true);
}

int text_abs_l(lua_State *L)
{
    need_number_l(L, 1);
    if (lua_isinteger(L, 1)) {
        lua_Integer value = lua_tointeger(L, 1);

        lua_pushinteger(L, value < 0 ? (lua_Integer)(0 - (lua_Unsigned)value) : value);
    } else {
        lua_pushnumber(L, fabs(lua_tonumber(L, 1)));
    }
    return 1;
}

int text_tointeger_l(lua_State *L)
{
    int exact = 0;
    lua_Integer value = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &exact) : 0;

    if (exact)
        lua_pushinteger(L, value);
    else
        lua_pushnil(L);
    return 1;
}

/* ---- methods of numbers ---------------------------------------------------------------------- */

int text_hex_l(lua_State *L)
{
    lua_Integer value = text_integer_l(L, 1);
    int width = lua_isnoneornil(L, 2) ? 1 : (int)text_size_l(L, 2, HEX_MAX);
    lua_Unsigned magnitude = value < 0 ? 0 - (lua_Unsigned)value : (lua_Unsigned)value;
    char out[HEX_MAX + 2];
    int length = snprintf(out, sizeof out, "%s%0*llx", value < 0 ? "-" : "", width,
                          (unsigned long long)magnitude);

    lua_pushlstring(L, out, (size_t)length);
    return 1;
}

/* Numbers are right-aligned. */
int text_number_pad_l(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TNUMBER)
        text_refuse_l(L, 1, "a number");
    lua_settop(L, 3);
    text_of_l(L, 1);
    return text_pad_left_l(L);
}
