/* Strings cut, repeated and padded, byte by byte or by terminal columns; must not know their
 * meaning. */
#include "base/utf8.h"
#include "lua/meter.h"
#include "lua/text_parts.h"

#include <limits.h>
#include <string.h>

static int map_bytes_l(lua_State *L, char (*map)(char c))
{
    struct str text = text_string_l(L, 1);
    char *out = meter_scratch_l(L, text.length);

    meter_charge_l(L, text.length / 8);
    for (size_t i = 0; i < text.length; i++)
        out[i] = map(text.at[i]);
    lua_pushlstring(L, out, text.length);
    return 1;
}

int text_upper_l(lua_State *L)
{
    return map_bytes_l(L, ascii_upper);
}

int text_lower_l(lua_State *L)
{
    return map_bytes_l(L, ascii_lower);
}

/* A position as Lua counts it, from 1, or from the end if negative, made one from 1 (or less). */
static lua_Integer from_start(lua_Integer position, size_t length)
{
    if (position >= 0)
        return position;
    return position < -(lua_Integer)length ? 0 : (lua_Integer)length + position + 1;
}

/* The slice from argument FIRST to the one after it. */
static struct str slice_l(lua_State *L, struct str text, int first, lua_Integer last_otherwise)
{
    lua_Integer from = from_start(text_integer_or_l(L, first, 1), text.length);
    lua_Integer to = from_start(text_integer_or_l(L, first + 1, last_otherwise), text.length);

    if (from < 1)
        from = 1;
    if (to > (lua_Integer)text.length)
        to = (lua_Integer)text.length;
    if (from > to)
        return STR("");
    return (struct str){ text.at + from - 1, (size_t)(to - from + 1) };
}

int text_sub_l(lua_State *L)
{
    struct str part = slice_l(L, text_string_l(L, 1), 2, -1);

    meter_charge_l(L, part.length / 16);
    lua_pushlstring(L, part.at, part.length);
    return 1;
}

int text_rep_l(lua_State *L)
{
    struct str text = text_string_l(L, 1);
    lua_Integer times = text_integer_l(L, 2);
    struct str between = lua_isnoneornil(L, 3) ? STR("") : text_string_l(L, 3);
    size_t each = text.length + between.length, length, done;
    char *out;

    if (times <= 0 || each == 0) { /* nothing, however often */
        lua_pushliteral(L, "");
        return 1;
    }
    if ((lua_Unsigned)times > sandbox_of(L)->limits->at[LIMIT_VALUE] / each)
        sandbox_limit_l(L, LIMIT_VALUE);
    length = each * (size_t)times - between.length;
    out = meter_scratch_l(L, each + length);
    memcpy(out, text.at, text.length);
    memcpy(out + text.length, between.at, between.length);
    for (done = each; done < length; done *= 2) /* what is there doubles */
        memcpy(out + done, out, done < length - done ? done : length - done);
    lua_pushlstring(L, out, length);
    return 1;
}

int text_byte_l(lua_State *L)
{
    struct str text = text_string_l(L, 1);
    struct str part = slice_l(L, text, 2, text_integer_or_l(L, 2, 1));

    if (part.length > sandbox_of(L)->limits->at[LIMIT_ARGUMENTS] || part.length > INT_MAX ||
        !lua_checkstack(L, (int)part.length))
        sandbox_limit_l(L, LIMIT_ARGUMENTS);
    meter_charge_l(L, part.length);
    for (size_t i = 0; i < part.length; i++)
        lua_pushinteger(L, (unsigned char)part.at[i]);
    return (int)part.length;
}

int text_char_l(lua_State *L)
{
    int count = lua_gettop(L);
    char *out = meter_scratch_l(L, (size_t)count);

    for (int i = 1; i <= count; i++) {
        lua_Integer byte = text_integer_l(L, i);

        if (byte < 0 || byte > 255)
            text_refuse_l(L, i, "a number from 0 to 255");
        out[i - 1] = (char)(unsigned char)byte;
    }
    lua_pushlstring(L, out, (size_t)count);
    return 1;
}

/* ---- columns --------------------------------------------------------------------------------- */

static int push_padded_l(lua_State *L, bool before)
{
    struct str text = text_string_l(L, 1);
    size_t width = text_width_l(L, 2), columns, blanks;
    struct str fill = lua_isnoneornil(L, 3) ? STR(" ") : text_string_l(L, 3);
    char *out;

    if (fill.length != 1)
        text_refuse_l(L, 3, "one ASCII character");
    meter_charge_l(L, text.length / 4);
    columns = utf8_columns(text);
    blanks = columns < width ? width - columns : 0;
    out = meter_scratch_l(L, text.length + blanks);
    memset(before ? out : out + text.length, fill.at[0], blanks);
    memcpy(before ? out + blanks : out, text.at, text.length);
    lua_pushlstring(L, out, text.length + blanks);
    return 1;
}

int text_pad_l(lua_State *L)
{
    return push_padded_l(L, false);
}

int text_pad_left_l(lua_State *L)
{
    return push_padded_l(L, true);
}

int text_trim_l(lua_State *L)
{
    struct str text = text_string_l(L, 1);

    meter_charge_l(L, text.length / 8);
    text = str_trim(text);
    lua_pushlstring(L, text.at, text.length);
    return 1;
}
