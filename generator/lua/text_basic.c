/* Types, conversions, arithmetic and refusal for chunks; must not know what a chunk is for. */
#include "lua/sandbox.h"
#include "lua/text_parts.h"

#include <math.h>
#include <string.h>

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

static int digit_value(char c)
{
    if (ascii_is_digit((unsigned char)c))
        return c - '0';
    return ascii_is_alpha((unsigned char)c) ? ascii_lower(c) - 'a' + 10 : 99;
}

/* An integer in BASE, blanks around it; false if it is none. */
static bool read_based(struct str text, lua_Integer base, lua_Integer *value)
{
    lua_Unsigned sum = 0;
    bool negative = false;
    size_t digits = 0;

    while (text.length && ascii_is_space((unsigned char)text.at[0]))
        text.at++, text.length--;
    while (text.length && ascii_is_space((unsigned char)text.at[text.length - 1]))
        text.length--;
    if (text.length && text.at[0] == '-') {
        negative = true;
        text.at++, text.length--;
    }
    for (; digits < text.length && digit_value(text.at[digits]) < base; digits++)
        sum = sum * (lua_Unsigned)base + (lua_Unsigned)digit_value(text.at[digits]);
    *value = (lua_Integer)(negative ? 0 - sum : sum);
    return digits > 0 && digits == text.length;
}

int text_tonumber_l(lua_State *L)
{
    struct str text;
    lua_Integer base, value;

    if (lua_type(L, 1) == LUA_TNUMBER && lua_isnoneornil(L, 2)) {
        lua_settop(L, 1);
        return 1;
    }
    if (lua_type(L, 1) != LUA_TSTRING)
        return 0;
    text = text_string_l(L, 1);
    sandbox_charge_l(L, text.length);
    if (lua_isnoneornil(L, 2))
        return lua_stringtonumber(L, text.at) == text.length + 1 ? 1 : 0;
    base = text_integer_l(L, 2);
    if (base < 2 || base > 36)
        text_refuse_l(L, 2, "a base from 2 to 36");
    if (!read_based(text, base, &value))
        return 0;
    lua_pushinteger(L, value);
    return 1;
}

int text_select_l(lua_State *L)
{
    int count = lua_gettop(L) - 1;
    lua_Integer from;

    sandbox_charge_l(L, (uint64_t)count + 1);
    if (lua_type(L, 1) == LUA_TSTRING && str_is(text_string_l(L, 1), "#")) {
        lua_pushinteger(L, count);
        return 1;
    }
    from = text_integer_l(L, 1);
    if (from < 0)
        from += count + 1;
    if (from < 1)
        text_refuse_l(L, 1, "`#` or a position");
    return from > count ? 0 : count - (int)from + 1;
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

/* A fraction without its fractional part is an integer again if it fits one. */
static int push_rounded(lua_State *L, double value)
{
    /* cppcheck-suppress incorrectLogicOperator; it cannot read 0x1p63 */
    if (value >= -0x1p63 && value < 0x1p63)
        lua_pushinteger(L, (lua_Integer)value);
    else
        lua_pushnumber(L, value);
    return 1;
}

int text_floor_l(lua_State *L)
{
    need_number_l(L, 1);
    lua_settop(L, 1);
    return lua_isinteger(L, 1) ? 1 : push_rounded(L, floor(lua_tonumber(L, 1)));
}

int text_ceil_l(lua_State *L)
{
    need_number_l(L, 1);
    lua_settop(L, 1);
    return lua_isinteger(L, 1) ? 1 : push_rounded(L, ceil(lua_tonumber(L, 1)));
}

static int push_extreme_l(lua_State *L, bool greatest)
{
    int count = lua_gettop(L), best = 1;

    need_number_l(L, 1);
    sandbox_charge_l(L, (uint64_t)count);
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
