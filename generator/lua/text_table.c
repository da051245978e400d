/* Tables joined, sorted and walked in order; must not know what is in them. */
#include "lua/meter.h"
#include "lua/text.h"
#include "lua/text_parts.h"

#include <string.h>

/* ---- joining --------------------------------------------------------------------------------- */

/* Item INDEX of the table, pushed, as the text of a string or number. */
static struct str push_item_l(lua_State *L, int table, lua_Integer index)
{
    int type = lua_rawgeti(L, table, index);
    struct str text;

    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        sandbox_fail_l(L, E0524, (struct str){ NULL, 0 },
                       "item %lld of the list is %s%s: only strings and numbers can be joined",
                       (long long)index, type == LUA_TNIL ? "" : "a ", lua_typename(L, type));
    text.at = lua_tolstring(L, -1, &text.length);
    return text;
}

/* Bytes of the items from FROM to TO and of SEPARATOR between them. */
static size_t joined_length_l(lua_State *L, struct str separator, lua_Integer from, lua_Integer to)
{
    uint64_t max = sandbox_of(L)->limits->at[LIMIT_VALUE];
    size_t length = 0;

    for (lua_Integer i = from; i <= to; i++) {
        meter_charge_l(L, 3);
        length += push_item_l(L, 1, i).length + (i < to ? separator.length : 0);
        lua_pop(L, 1);
        if (length > max)
            sandbox_limit_l(L, LIMIT_VALUE);
        if (i == LUA_MAXINTEGER)
            break;
    }
    return length;
}

int text_concat_l(lua_State *L)
{
    struct str separator = STR("");
    lua_Integer from, to;
    size_t length;
    char *out, *at;

    text_table_l(L, 1);
    if (!lua_isnoneornil(L, 2))
        separator = text_string_l(L, 2);
    from = text_integer_or_l(L, 3, 1);
    to = text_integer_or_l(L, 4, (lua_Integer)lua_rawlen(L, 1));
    length = joined_length_l(L, separator, from, to);
    at = out = meter_scratch_l(L, length);
    for (lua_Integer i = from; i <= to; i++) {
        struct str item = push_item_l(L, 1, i);

        memcpy(at, item.at, item.length);
        at += item.length;
        if (i < to && separator.length) {
            memcpy(at, separator.at, separator.length);
            at += separator.length;
        }
        lua_pop(L, 1);
        if (i == LUA_MAXINTEGER)
            break;
    }
    lua_pushlstring(L, out, length);
    return 1;
}

/* For any value with a length and items: they are gathered first, as reading them may run code. */
int text_join_l(lua_State *L)
{
    lua_Integer count;

    lua_settop(L, 2);
    if (lua_type(L, 1) != LUA_TTABLE && lua_type(L, 1) != LUA_TLIGHTUSERDATA &&
        lua_type(L, 1) != LUA_TUSERDATA)
        text_refuse_l(L, 1, "a list");
    if (lua_type(L, 1) == LUA_TTABLE)
        return text_concat_l(L);
    lua_len(L, 1);
    count = lua_tointeger(L, -1);
    lua_newtable(L);
    for (lua_Integer i = 1; i <= count; i++) {
        meter_charge_l(L, 2);
        lua_geti(L, 1, i);
        lua_rawseti(L, -2, i);
    }
    lua_replace(L, 1);
    lua_settop(L, 2);
    return text_concat_l(L);
}

/* ---- inserting ------------------------------------------------------------------------------- */

int text_insert_l(lua_State *L)
{
    lua_Integer end, at;

    text_table_l(L, 1);
    end = at = (lua_Integer)lua_rawlen(L, 1) + 1;
    if (lua_gettop(L) == 3) {
        at = text_integer_l(L, 2);
        if (at < 1 || at > end)
            text_refuse_l(L, 2, "a position in the list");
    } else if (lua_gettop(L) != 2) {
        text_refuse_l(L, 2, "a value, or a position and a value");
    }
    meter_charge_l(L, (uint64_t)(end - at) * 2 + 1);
    for (lua_Integer i = end; i > at; i--) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
    }
    lua_rawseti(L, 1, at);
    return 0;
}

/* ---- sorting --------------------------------------------------------------------------------- */

/* Sorts the positions of values, so that a function that compares badly, or changes the table, can
 * only cause a wrong order: merging takes n log n steps whatever the function returns. */
struct sorter {
    int values; /* index of a table of the values, from 1, that no one else sees */
    int less;   /* index of the function that compares; 0 for the natural order */
    bool keys;  /* numbers before strings before booleans */
    uint32_t *order, *spare;
    size_t count;
};

static int key_rank(int type)
{
    static const int types[] = { LUA_TNUMBER, LUA_TSTRING, LUA_TBOOLEAN };

    for (int i = 0; i < 3; i++)
        if (types[i] == type)
            return i;
    return 3;
}

static struct str string_at(lua_State *L, int index)
{
    struct str text;

    text.at = lua_tolstring(L, index, &text.length);
    return text;
}

/* Whether the value on top of the stack comes before the one below it. */
static bool naturally_less_l(lua_State *L, const struct sorter *sorter)
{
    int a = lua_type(L, -1), b = lua_type(L, -2);

    if (sorter->keys && a != b)
        return key_rank(a) < key_rank(b);
    if (a == LUA_TNUMBER && b == LUA_TNUMBER)
        return lua_compare(L, -1, -2, LUA_OPLT);
    if (a == LUA_TSTRING && b == LUA_TSTRING) {
        struct str x = string_at(L, -1), y = string_at(L, -2);

        meter_charge_l(L, (x.length < y.length ? x.length : y.length) / 16);
        return str_compare(x, y) < 0;
    }
    if (sorter->keys && a == LUA_TBOOLEAN)
        return lua_toboolean(L, -1) < lua_toboolean(L, -2);
    sandbox_fail_l(L, E0524, (struct str){ NULL, 0 },
                   "a %s and a %s cannot be compared: pass a comparison function to sort",
                   lua_typename(L, a), lua_typename(L, b));
}

static bool is_less_l(lua_State *L, const struct sorter *sorter, uint32_t a, uint32_t b)
{
    bool less;

    if (!sorter->less) {
        lua_rawgeti(L, sorter->values, b);
        lua_rawgeti(L, sorter->values, a);
        less = naturally_less_l(L, sorter);
        lua_pop(L, 2);
        return less;
    }
    lua_pushvalue(L, sorter->less);
    lua_rawgeti(L, sorter->values, a);
    lua_rawgeti(L, sorter->values, b);
    lua_call(L, 2, 1);
    less = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return less;
}

/* Merges two sorted neighbours; of equal ones the left stays first. */
static void merge_l(lua_State *L, struct sorter *sorter, size_t from, size_t middle, size_t to)
{
    size_t left = from, right = middle;

    for (size_t i = from; i < to; i++) {
        bool take_right = right < to &&
                          (left == middle ||
                           is_less_l(L, sorter, sorter->order[right], sorter->order[left]));

        sorter->spare[i] = sorter->order[take_right ? right++ : left++];
    }
    memcpy(sorter->order + from, sorter->spare + from, (to - from) * sizeof *sorter->order);
}

/* Fills `order` (pushing its memory), with the values in SORTER->values. */
static void sort_l(lua_State *L, struct sorter *sorter)
{
    size_t bytes = (sorter->count + 1) * sizeof *sorter->order, rounds = 1;

    for (size_t run = 1; run < sorter->count; run *= 2)
        rounds++;
    meter_charge_l(L, sorter->count * rounds * 4 + 1);
    sorter->order = lua_newuserdatauv(L, bytes, 0);
    sorter->spare = lua_newuserdatauv(L, bytes, 0);
    for (size_t i = 0; i < sorter->count; i++)
        sorter->order[i] = (uint32_t)i + 1;
    for (size_t run = 1; run < sorter->count; run *= 2) {
        for (size_t from = 0; from + run < sorter->count; from += run * 2) {
            size_t to = from + run * 2 < sorter->count ? from + run * 2 : sorter->count;

            merge_l(L, sorter, from, from + run, to);
        }
    }
}

/* Writes the values in their order to the table at index TO. */
static void store_sorted_l(lua_State *L, const struct sorter *sorter, int to)
{
    for (size_t i = 0; i < sorter->count; i++) {
        lua_rawgeti(L, sorter->values, sorter->order[i]);
        lua_rawseti(L, to, (lua_Integer)i + 1);
    }
}

int text_sort_l(lua_State *L)
{
    struct sorter sorter = { 0 };

    text_table_l(L, 1);
    lua_settop(L, 2);
    if (!lua_isnil(L, 2) && lua_type(L, 2) != LUA_TFUNCTION)
        text_refuse_l(L, 2, "a function that compares");
    sorter.less = lua_isnil(L, 2) ? 0 : 2;
    sorter.count = (size_t)lua_rawlen(L, 1);
    meter_charge_l(L, sorter.count * 2 + 1);
    lua_createtable(L, (int)sorter.count, 0);
    sorter.values = 3;
    for (size_t i = 1; i <= sorter.count; i++) {
        lua_rawgeti(L, 1, (lua_Integer)i);
        lua_rawseti(L, sorter.values, (lua_Integer)i);
    }
    sort_l(L, &sorter);
    store_sorted_l(L, &sorter, 1);
    return 0;
}

/* ---- walking in order ------------------------------------------------------------------------ */

void text_keys_l(lua_State *L, int index)
{
    struct sorter sorter = { .keys = true };
    int top = lua_gettop(L), table = lua_absindex(L, index);

    lua_newtable(L); /* the result */
    lua_newtable(L); /* the keys as they come */
    sorter.values = top + 2;
    for (lua_pushnil(L); lua_next(L, table);) {
        lua_pop(L, 1);
        if (key_rank(lua_type(L, -1)) == 3)
            sandbox_fail_l(L, E0524, (struct str){ NULL, 0 },
                           "a key of the table is a %s: keys must be strings, numbers or booleans",
                           lua_typename(L, lua_type(L, -1)));
        meter_charge_l(L, 2);
        lua_pushvalue(L, -1);
        lua_rawseti(L, sorter.values, (lua_Integer)++sorter.count);
    }
    sort_l(L, &sorter);
    store_sorted_l(L, &sorter, top + 1);
    lua_settop(L, top + 1);
}

/* Upvalues: the keys, the table, how many were given. */
static int next_pair_l(lua_State *L)
{
    lua_Integer index = lua_tointeger(L, lua_upvalueindex(3));

    for (;;) {
        if (lua_rawgeti(L, lua_upvalueindex(1), ++index) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL)
            break;
        lua_pop(L, 2); /* it was taken out since */
        meter_charge_l(L, 1);
    }
    lua_pushinteger(L, index);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

int text_pairs_l(lua_State *L)
{
    text_table_l(L, 1);
    lua_settop(L, 1);
    text_keys_l(L, 1);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair_l, 3);
    return 1;
}

static int next_item_l(lua_State *L)
{
    lua_Integer index = lua_tointeger(L, 2) + 1;

    lua_settop(L, 1);
    lua_pushinteger(L, index);
    return lua_geti(L, 1, index) == LUA_TNIL ? 1 : 2;
}

int text_ipairs_l(lua_State *L)
{
    int type = lua_type(L, 1);

    if (type != LUA_TTABLE && type != LUA_TUSERDATA && type != LUA_TLIGHTUSERDATA)
        text_refuse_l(L, 1, "a list");
    lua_pushcfunction(L, next_item_l);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}
