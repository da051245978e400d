/* Records are light userdata: pointers into the model, all with one metatable. */
#include "lua/userdata.h"

#include "lookup/lookups.h"
#include "lua/meter.h"

#include <lauxlib.h>
#include <lua.h>

#include <string.h>

/* The key of the metatable of loops and lists in the registry. */
static const char handles_key;

void bindings_init(struct bindings *bindings, struct viewer *viewer)
{
    *bindings = (struct bindings){ .view = viewer_view(viewer), .viewer = viewer };
    if (bindings->view->names)
        bindings->names = *bindings->view->names;
    bindings->names.arena = &bindings->scratch;
}

void bindings_free(struct bindings *bindings)
{
    arena_free(&bindings->scratch);
    arena_free(&bindings->own);
    claimed_free(&bindings->claimed);
}

struct bindings *bindings_of(lua_State *L)
{
    return sandbox_of(L)->user;
}

/* ---- values ---------------------------------------------------------------------------------- */

const struct record *userdata_record(lua_State *L, int index)
{
    int type = lua_type(L, index);

    return type == LUA_TLIGHTUSERDATA || type == LUA_TUSERDATA ? lua_touserdata(L, index) : NULL;
}

const struct record *userdata_of_type(lua_State *L, int index, const struct record_type *type)
{
    const struct record *record = userdata_record(L, index);

    return record && record->type == type ? record : NULL;
}

void userdata_push_l(lua_State *L, const struct record *record)
{
    lua_pushlightuserdata(L, (void *)record); /* nothing that takes it out writes to it */
}

/* Memory of Lua, with the metatable that records have; VALUES is how many Lua values it keeps. */
static void *push_handle_l(lua_State *L, size_t size, const struct record_type *type, int values)
{
    struct record *record = lua_newuserdatauv(L, size, values);

    memset(record, 0, size);
    record->type = type;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &handles_key);
    lua_setmetatable(L, -2);
    return record;
}

static void push_list_l(lua_State *L, struct records records)
{
    struct list_handle *list = push_handle_l(L, sizeof *list, &list_type, 0);

    list->records = records;
}

static void push_value_l(lua_State *L, struct view_value value)
{
    switch (value.type) {
    case VIEW_TEXT:
        lua_pushlstring(L, value.text.at, value.text.length);
        break;
    case VIEW_INTEGER:
        lua_pushinteger(L, value.integer);
        break;
    case VIEW_FLAG:
        lua_pushboolean(L, value.flag);
        break;
    case VIEW_RECORD:
        userdata_push_l(L, value.record);
        break;
    case VIEW_LIST:
        push_list_l(L, value.records);
        break;
    default:
        lua_pushboolean(L, 0);
    }
}

struct str userdata_string(lua_State *L, int index)
{
    struct str text = { NULL, 0 };

    if (lua_type(L, index) == LUA_TSTRING)
        text.at = lua_tolstring(L, index, &text.length);
    return text;
}

/* ---- fields ---------------------------------------------------------------------------------- */

static _Noreturn void unknown_field_l(lua_State *L, const struct record *record, struct str name)
{
    struct viewer *viewer = bindings_of(L)->viewer;
    struct str nearest = view_suggest(viewer, record, name);
    struct diag *diag = sandbox_report(L, E0450, name, "%.*s",
                                       STR_ARGS(view_unknown(viewer, record, name)));

    diag_suggest(diag, nearest, '`');
    sandbox_leave_l(L);
}

static const struct view_field *find_l(lua_State *L, const struct record *record, struct str name)
{
    const struct view_field *field = view_find(bindings_of(L)->viewer, record, name);

    if (!field)
        unknown_field_l(L, record, name);
    return field;
}

/* Refuses argument INDEX of the function that runs. */
_Noreturn void userdata_refuse_l(lua_State *L, int index, const char *expected)
{
    const struct record *record = userdata_record(L, index);
    const char *type = record ? record->type->name : luaL_typename(L, index);

    if (lua_isnone(L, index))
        sandbox_fail_l(L, E0524, (struct str){ NULL, 0 }, "argument %d is missing, expected %s",
                       index, expected);
    sandbox_fail_l(L, E0524, (struct str){ NULL, 0 }, "argument %d is %s%s, expected %s", index,
                   lua_isnil(L, index)        ? ""
                   : strchr("aeiou", type[0]) ? "an "
                                              : "a ",
                   type, expected);
}

/* The text of ITEM in a joined list: its own, or that of its field NAME. */
static void add_item_l(lua_State *L, luaL_Buffer *joined, const struct record *item,
                       struct str name)
{
    struct view_value value = { .type = VIEW_TEXT, .text = record_text(item) };

    if (name.at)
        value = view_get(bindings_of(L)->viewer, find_l(L, item, name), item, name);
    if (value.type == VIEW_INTEGER) {
        lua_pushinteger(L, value.integer);
        luaL_addvalue(joined);
    } else if (value.type == VIEW_TEXT) {
        luaL_addlstring(joined, value.text.at, value.text.length);
    } else if (value.type != VIEW_ABSENT) {
        sandbox_fail_l(L, E0524, name, "`%.*s` of a %s is not text", STR_ARGS(name),
                       item->type->name);
    }
    meter_charge_l(L, 1 + value.text.length / 16);
}

/* list:join(separator, field) */
static int join_l(lua_State *L)
{
    const struct record *record = userdata_of_type(L, 1, &list_type);
    struct str separator = userdata_string(L, 2), name = userdata_string(L, 3);
    luaL_Buffer joined;

    if (!record)
        userdata_refuse_l(L, 1, "a list");
    if (!separator.at && !lua_isnoneornil(L, 2))
        userdata_refuse_l(L, 2, "a text");
    if (!name.at && !lua_isnoneornil(L, 3))
        userdata_refuse_l(L, 3, "the name of a field");
    luaL_buffinit(L, &joined);
    for (size_t i = 0; i < ((const struct list_handle *)record)->records.count; i++) {
        if (i && separator.at)
            luaL_addlstring(&joined, separator.at, separator.length);
        add_item_l(L, &joined, records_at(((const struct list_handle *)record)->records, i), name);
    }
    luaL_pushresult(&joined);
    return 1;
}

static int index_by_name_l(lua_State *L, const struct record *record, struct str name)
{
    struct bindings *bindings = bindings_of(L);
    const struct view_field *field = view_find(bindings->viewer, record, name);
    struct view_value value;

    if (!field && record->type == &list_type && str_is(name, "join")) {
        lua_pushcfunction(L, join_l);
        return 1;
    }
    if (!field)
        unknown_field_l(L, record, name);
    value = view_get(bindings->viewer, field, record, name);
    if (value.type == VIEW_TEXT && value.text.length > 256)
        meter_charge_l(L, value.text.length / 16);
    push_value_l(L, value);
    return 1;
}

/* How many items a list or a table of numbers has; false for other records. */
static bool has_length(const struct record *record, size_t *length)
{
    if (record->type == &list_type)
        *length = ((const struct list_handle *)record)->records.count;
    else if (record->type == &lookup_table_type)
        *length = ((const struct lookup_table *)record)->numbers.count;
    else
        return false;
    return true;
}

/* Items have positions from 1; beyond them is nil, so that loops end. */
static int index_by_position_l(lua_State *L, const struct record *record, lua_Integer position)
{
    size_t length = 0;

    has_length(record, &length);
    if (position < 1 || (uint64_t)position > length)
        lua_pushnil(L);
    else if (record->type == &list_type)
        userdata_push_l(
            L, records_at(((const struct list_handle *)record)->records, (size_t)position - 1));
    else
        lua_pushinteger(
            L, packed_at(&((const struct lookup_table *)record)->numbers, (size_t)position - 1));
    return 1;
}

/* The record of a metamethod: templates cannot call one, and Lua passes only records. */
static const struct record *receiver(lua_State *L)
{
    return lua_touserdata(L, 1);
}

/* __index of all records. */
static int index_l(lua_State *L)
{
    const struct record *record = receiver(L), *key = NULL;
    struct str name = userdata_string(L, 2);
    size_t length;

    if (name.at)
        return index_by_name_l(L, record, name);
    if (lua_isinteger(L, 2) && has_length(record, &length))
        return index_by_position_l(L, record, lua_tointeger(L, 2));
    key = userdata_of_type(L, 2, &trait_type);
    if (key && (record->type == &code_type || record->type == &class_type)) {
        const struct record *value = view_trait_of(bindings_of(L)->viewer, record, key);

        if (value)
            userdata_push_l(L, value);
        else
            lua_pushboolean(L, 0);
        return 1;
    }
    sandbox_fail_l(L, E0450, (struct str){ NULL, 0 }, "%s cannot be indexed with a %s",
                   record->type->name, luaL_typename(L, 2));
}

static int length_l(lua_State *L)
{
    const struct record *record = receiver(L);
    size_t length;

    if (!has_length(record, &length))
        sandbox_fail_l(L, E0521, (struct str){ NULL, 0 }, "a %s has no length: it is not a list",
                       record->type->name);
    lua_pushinteger(L, (lua_Integer)length);
    return 1;
}

static int newindex_l(lua_State *L)
{
    sandbox_fail_l(L, E0453, userdata_string(L, 2), "records of the spec are read-only");
}

/* ---- metatables ------------------------------------------------------------------------------ */

/* The metatable's name in messages, and its functions. */
static void push_metatable_l(lua_State *L, const char *name)
{
    static const luaL_Reg methods[] = {
        { "__index", index_l },
        { "__newindex", newindex_l },
        { "__len", length_l },
        { NULL, NULL },
    };

    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_pushstring(L, name);
    lua_setfield(L, -2, "__name");
}

void userdata_open_l(lua_State *L)
{
    lua_pushlightuserdata(L, NULL);
    push_metatable_l(L, "record");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
    push_metatable_l(L, "list");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &handles_key);
}

/* ---- loops ----------------------------------------------------------------------------------- */

/* The step of every loop: the item, and the loop itself as `at`. */
static int next_l(lua_State *L)
{
    struct loop *loop = userdata_of_type(L, 1, &loop_type) ? lua_touserdata(L, 1) : NULL;

    if (!loop)
        sandbox_fail_l(L, E0524, (struct str){ NULL, 0 },
                       "this iterator can only be used in a `for` loop");
    if ((uint64_t)loop->index >= loop->records.count) {
        lua_pushnil(L);
        return 1;
    }
    meter_charge_l(L, 1); /* compiled templates are counted by what they call */
    if (loop->records.items) {
        userdata_push_l(L, records_at(loop->records, (size_t)loop->index++));
    } else {
        lua_getiuservalue(L, 1, 1);
        lua_rawgeti(L, -1, ++loop->index);
        lua_remove(L, -2);
    }
    lua_pushvalue(L, 1);
    return 2;
}

int userdata_loop_l(lua_State *L, struct records records)
{
    static const char none;
    struct loop *loop;

    lua_pushcfunction(L, next_l);
    loop = push_handle_l(L, sizeof *loop, &loop_type, 0);
    loop->records = records;
    if (!loop->records.items)
        loop->records.items = &none;
    return 2;
}

/* The items of the list of Lua's at INDEX. */
int userdata_loop_table_l(lua_State *L, int index)
{
    struct loop *loop;

    lua_pushcfunction(L, next_l);
    loop = push_handle_l(L, sizeof *loop, &loop_type, 1);
    loop->records.count = (size_t)lua_rawlen(L, index);
    lua_pushvalue(L, index);
    lua_setiuservalue(L, -2, 1);
    return 2;
}
