/* The table of the functions, and how they read their arguments. */
#include "lua/text.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/nearest.h"
#include "lua/sandbox.h"
#include "lua/text_parts.h"

#include <string.h>

static const struct text_function functions[] = {
    { "", "fail", text_fail_l, "fail(message)",
      "Stops with the message, reported at this location.", false },
    { "", "ipairs", text_ipairs_l, "ipairs(list)", "For loops: position and item, in order.",
      false },
    { "", "pairs", text_pairs_l, "pairs(table)",
      "For loops: key and value, numbers first, then strings in the order of their bytes.", false },
    { "", "tonumber", text_tonumber_l, "tonumber(text)", "The number that a text spells, or nil.",
      false },
    { "", "tostring", text_tostring_l, "tostring(value)",
      "A string, number, boolean or nil as text.", false },
    { "", "type", text_type_l, "type(value)", "`string`, `number`, `table`, `record`, ...", false },
    { "", "yesno", text_yesno_l, "yesno(value, yes, no)",
      "`yes` if the value is true, otherwise `no`.", false },

    { "math", "abs", text_abs_l, "math.abs(n)", "The number without its sign.", false },
    { "math", "max", text_max_l, "math.max(n, ...)", "The greatest.", false },
    { "math", "min", text_min_l, "math.min(n, ...)", "The least.", false },
    { "math", "tointeger", text_tointeger_l, "math.tointeger(n)",
      "The number as an integer, or nil if it is not one.", false },

    { "table", "concat", text_concat_l, "table.concat(list [, separator [, from [, to]]])",
      "All items in one string.", false },
    { "table", "insert", text_insert_l, "table.insert(list, [position,] value)",
      "Puts a value at the end, or at a position.", false },
    { "table", "sort", text_sort_l, "table.sort(list [, less])",
      "Sorts in place; equal items keep their order.", false },

    { "string", "byte", text_byte_l, "text:byte([from [, to]])", "The bytes as numbers.", true },
    { "string", "char", text_char_l, "string.char(byte, ...)", "A string of these bytes.", false },
    { "string", "contains", text_contains_l, "text:contains(word)", "Whether it contains the word.",
      true },
    { "string", "ends_with", text_ends_with_l, "text:ends_with(word)",
      "Whether it ends with the word.", true },
    { "string", "find", text_find_l, "text:find(word [, from])",
      "Positions of the first and last byte of the word, or nil.", true },
    { "string", "lines", text_lines_l, "text:lines()", "A list of its lines.", true },
    { "string", "lower", text_lower_l, "text:lower()", "In lower case (ASCII).", true },
    { "string", "pad", text_pad_l, "text:pad(width [, fill])",
      "With blanks appended, up to a width in columns.", true },
    { "string", "pad_left", text_pad_left_l, "text:pad_left(width [, fill])",
      "With blanks prepended.", true },
    { "string", "rep", text_rep_l, "text:rep(times [, between])", "Repeated.", true },
    { "string", "replace", text_replace_l, "text:replace(old, new)",
      "With each `old` replaced; both are plain text.", true },
    { "string", "split", text_split_l, "text:split(separator)", "A list of the parts.", true },
    { "string", "starts_with", text_starts_with_l, "text:starts_with(word)",
      "Whether it starts with the word.", true },
    { "string", "sub", text_sub_l, "text:sub(from [, to])",
      "Its bytes from one position to another; negative ones count from the end.", true },
    { "string", "trim", text_trim_l, "text:trim()", "Without leading and trailing blanks.", true },
    { "string", "upper", text_upper_l, "text:upper()", "In upper case (ASCII).", true },
    { "string", "wrap", text_wrap_l, "text:wrap(width)", "Wrapped at blanks; empty lines are kept.",
      true },

    { "number", "hex", text_hex_l, "n:hex([digits])", "In hexadecimal, with leading zeros.", true },
    { "number", "pad", text_number_pad_l, "n:pad(width [, fill])", "With blanks prepended.", true },

    { "list", "join", text_join_l, "list:join([separator])", "All items in one string.", true },
};

enum { FUNCTION_COUNT = COUNT(functions) };

static const char list_key = 0; /* its address is the key of Lua's registry */

const struct text_function *text_functions(size_t *count)
{
    *count = FUNCTION_COUNT;
    return functions;
}

/* ---- what is missing ------------------------------------------------------------------------- */

static const struct {
    const char *name, *help;
} withheld[] = {
    { "gsub", "there are no patterns: text:replace(old, new) takes plain text" },
    { "gmatch", "there are no patterns: see text:split(separator) and text:find(word)" },
    { "match", "there are no patterns: see text:find(word), text:starts_with(word)" },
    { "random", "the same input must give the same output every time" },
    { "randomseed", "the same input must give the same output every time" },
    { "format",
      "join the parts with `..`; text:pad(width) and n:hex(digits) give them their width" },
    { "len", "write #text" },
    { "floor", "write n // 1" },
    { "ceil", "write -(-n // 1)" },
    { "pack", "write { ... }" },
    { "unpack", "write t[1], t[2]" },
    { "remove", "t[#t] = nil removes the last item" },
    { "move", "copy the items in a loop" },
    { "title", "use style(name, text), or a field such as `code.NAME`" },
    { "camel", "use style(name, text), or a field such as `code.NAME`" },
    { "snake", "use style(name, text), or a field such as `code.NAME`" },
};

static bool help_withheld(struct diag *diag, struct str name)
{
    for (size_t i = 0; i < COUNT(withheld); i++) {
        if (str_is(name, withheld[i].name)) {
            diag_help(diag, "%s", withheld[i].help);
            return true;
        }
    }
    return false;
}

/* The function of TABLE that is nearest to a name; all are tried in the order of the rows. */
static struct str nearest_function(struct str name, struct str table, bool methods)
{
    struct nearest nearest = nearest_to(name);

    for (size_t i = 0; i < FUNCTION_COUNT; i++)
        if (str_is(table, functions[i].table) && (functions[i].method || !methods))
            nearest_try(&nearest, str_of(functions[i].name));
    return nearest.best;
}

static const struct text_function *find_method(struct str name, struct str table)
{
    for (size_t i = 0; i < FUNCTION_COUNT; i++)
        if (functions[i].method && str_is(name, functions[i].name) &&
            str_is(table, functions[i].table))
            return &functions[i];
    return NULL;
}

/* The `__index` of the libraries and of the methods, which are put into their table when they are
 * first called: no text sees it.  Upvalues: the table's name, and whether it is that of methods. */
static int missing_l(lua_State *L)
{
    struct str table = str_of(lua_tostring(L, lua_upvalueindex(1))), name, best;
    bool methods = lua_toboolean(L, lua_upvalueindex(2));
    const struct text_function *method;
    struct diag *diag;

    name = lua_type(L, 2) == LUA_TSTRING ? text_string_l(L, 2) : STR("item");
    method = methods ? find_method(name, table) : NULL;
    if (method) {
        lua_pushcfunction(L, method->function);
        lua_pushvalue(L, 2);
        lua_pushvalue(L, -2);
        lua_rawset(L, 1);
        return 1;
    }
    name.length = name.length > 60 ? 60 : name.length;
    if (lua_type(L, 2) != LUA_TSTRING)
        sandbox_fail_l(L, E0521, (struct str){ NULL, 0 }, "%.*ss have no items", STR_ARGS(table));
    diag = methods ? sandbox_report(L, E0522, name, "%.*ss have no `%.*s`", STR_ARGS(table),
                                    STR_ARGS(name))
                   : sandbox_report(L, E0522, name, "there is no `%.*s.%.*s`", STR_ARGS(table),
                                    STR_ARGS(name));
    if (!help_withheld(diag, name)) {
        best = nearest_function(name, table, methods);
        diag_suggest(diag, best, '`');
    }
    sandbox_leave_l(L);
}

/* ---- setting up ------------------------------------------------------------------------------ */

/* Pushes a new table for the functions of TABLE, or for its methods alone, which reports other
 * names. */
static void push_table_l(lua_State *L, const char *table, bool methods)
{
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushstring(L, table);
    lua_pushboolean(L, methods);
    lua_pushcclosure(L, missing_l, 2);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

/* Gives all values of the type of the one on top of the stack the methods of TABLE, and pops it. */
static void set_methods_l(lua_State *L, const char *table)
{
    lua_createtable(L, 0, 1);
    push_table_l(L, table, true);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

const char *const text_libraries[TEXT_LIBRARIES] = { "math", "string", "table" };

static void push_library_l(lua_State *L, const char *table)
{
    push_table_l(L, table, false);
    for (size_t i = 0; i < FUNCTION_COUNT; i++) {
        if (strcmp(functions[i].table, table) == 0) {
            lua_pushcfunction(L, functions[i].function);
            lua_setfield(L, -2, functions[i].name);
        }
    }
}

bool text_library_l(lua_State *L, struct str name)
{
    for (size_t i = 0; i < TEXT_LIBRARIES; i++) {
        if (str_is(name, text_libraries[i])) {
            push_library_l(L, text_libraries[i]);
            return true;
        }
    }
    return false;
}

void text_open_l(lua_State *L)
{
    int environment = lua_gettop(L);

    for (size_t i = 0; i < FUNCTION_COUNT && *functions[i].table == '\0'; i++) {
        lua_pushcfunction(L, functions[i].function);
        lua_setfield(L, environment, functions[i].name);
    }
    lua_pushliteral(L, "");
    set_methods_l(L, "string");
    lua_pushinteger(L, 0);
    set_methods_l(L, "number");
    lua_createtable(L, 0, 1); /* the metatable of lists, in which other names are nil */
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, text_join_l);
    lua_setfield(L, -2, "join");
    lua_setfield(L, -2, "__index");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &list_key);
}

void text_list_l(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, &list_key);
    lua_setmetatable(L, -2);
}

/* ---- arguments ------------------------------------------------------------------------------- */

/* The description of the argument in messages. */
static const char *describe(lua_State *L, int argument)
{
    switch (lua_type(L, argument)) {
    case LUA_TNONE:
        return "nothing";
    case LUA_TNIL:
        return "nil";
    case LUA_TBOOLEAN:
        return lua_toboolean(L, argument) ? "true" : "false";
    case LUA_TSTRING:
        return "this string";
    case LUA_TNUMBER:
        return "this number";
    case LUA_TTABLE:
        return "a table";
    case LUA_TFUNCTION:
        return "a function";
    default:
        return "a record";
    }
}

_Noreturn void text_refuse_l(lua_State *L, int argument, const char *expected)
{
    const char *what = describe(L, argument);
    lua_Debug frame = { 0 };
    bool method;

    lua_getstack(L, 0, &frame);
    lua_getinfo(L, "n", &frame);
    method = frame.namewhat && strcmp(frame.namewhat, "method") == 0;
    if (!frame.name)
        sandbox_fail_l(L, E0524, (struct str){ NULL, 0 }, "%s was expected, not %s", expected,
                       what);
    if (method && argument == 1)
        sandbox_fail_l(L, E0524, str_of(frame.name), "`%s` is for %s, not %s", frame.name, expected,
                       what);
    sandbox_fail_l(L, E0524, str_of(frame.name), "argument %d of `%s` must be %s, not %s",
                   argument - method, frame.name, expected, what);
}

struct str text_string_l(lua_State *L, int argument)
{
    int type = lua_type(L, argument);
    struct str text;

    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        text_refuse_l(L, argument, "a string");
    text.at = lua_tolstring(L, argument, &text.length);
    return text;
}

lua_Integer text_integer_l(lua_State *L, int argument)
{
    int exact = 0;
    lua_Integer value = lua_type(L, argument) == LUA_TNUMBER ? lua_tointegerx(L, argument, &exact)
                                                             : 0;

    if (!exact)
        text_refuse_l(L, argument, "an integer");
    return value;
}

lua_Integer text_integer_or_l(lua_State *L, int argument, lua_Integer otherwise)
{
    return lua_isnoneornil(L, argument) ? otherwise : text_integer_l(L, argument);
}

void text_table_l(lua_State *L, int argument)
{
    if (lua_type(L, argument) != LUA_TTABLE)
        text_refuse_l(L, argument, "a table");
}

size_t text_size_l(lua_State *L, int argument, size_t max)
{
    lua_Integer value = text_integer_l(L, argument);

    if (value < 0 || (lua_Unsigned)value > max)
        text_refuse_l(L, argument,
                      str_format(sandbox_of(L)->arena, "a number from 0 to %zu", max).at);
    return (size_t)value;
}

size_t text_width_l(lua_State *L, int argument)
{
    return text_size_l(L, argument, (size_t)sandbox_of(L)->limits->at[LIMIT_VALUE]);
}

struct str text_of_l(lua_State *L, int index)
{
    static const char *const flags[] = { "false", "true" };

    switch (lua_type(L, index)) {
    case LUA_TSTRING:
        break;
    case LUA_TNUMBER:
        if (lua_tonumber(L, index) != lua_tonumber(L, index))
            return STR("nan"); /* some systems write a sign before it */
        break;
    case LUA_TNIL:
        return STR("nil");
    case LUA_TBOOLEAN:
        return str_of(flags[lua_toboolean(L, index)]);
    default:
        text_refuse_l(L, index, "a string, number, boolean or nil");
    }
    return text_string_l(L, index);
}
