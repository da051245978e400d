/* The tables that a spec hands over become a tree with locations. */
#include "lua/eval.h"

#include "base/arena.h"
#include "base/array.h"
#include "lua/chunk.h"
#include "lua/message.h"
#include "lua/meter.h"
#include "lua/text.h"
#include "spec/lex.h"

#include <lua.h>
#include <string.h>

enum { STEPS_PER_CALL = 150 }; /* for finding its location */

struct eval {
    const struct data_file *places;
    const char *const *keywords;
    struct arena *arena;
    struct data_file *file;
    struct chunk chunk;
    uint64_t bytes; /* of the arena that the tree takes: it counts as memory */
};

/* A table that is being copied, the one that contains it, and so on. */
struct parent {
    const struct parent *above;
    const void *table;
    unsigned depth;
};

static struct eval *eval_of(lua_State *L)
{
    return sandbox_of(L)->user;
}

static void take_l(lua_State *L, size_t bytes)
{
    struct eval *eval = eval_of(L);

    meter_charge_l(L, 1 + bytes / 16);
    eval->bytes += bytes;
    if (eval->bytes > sandbox_of(L)->limits->at[LIMIT_MEMORY])
        sandbox_limit_l(L, LIMIT_MEMORY);
}

static _Noreturn void refuse_l(lua_State *L, struct span at, const char *why)
{
    diag_add(sandbox_of(L)->diags, E0526, at, "%s", why);
    sandbox_leave_l(L);
}

/* ---- values ---------------------------------------------------------------------------------- */

static void copy_table_l(lua_State *L, const struct data *place, const struct parent *above,
                         struct data *to);

/* Lua reads -9223372036854775808 as a float, like smaller numbers, which PLACE distinguishes. */
static void copy_number_l(lua_State *L, const struct data *place, struct data *to)
{
    if (lua_isinteger(L, -1)) {
        to->type = DATA_INTEGER;
        to->integer = lua_tointeger(L, -1);
        return;
    }
    if (lua_tonumber(L, -1) == -0x1p63 && !(place && place->type == DATA_NUMBER)) {
        to->type = DATA_INTEGER;
        to->integer = INT64_MIN;
        return;
    }
    to->type = DATA_NUMBER;
    to->number = lua_tonumber(L, -1);
    if (to->number != to->number)
        refuse_l(L, to->at, "this is NaN, the result of 0/0 or similar, not a number");
}

static struct str copy_text_l(lua_State *L, struct str text)
{
    take_l(L, text.length);
    return str_copy(eval_of(L)->chunk.source->arena, text);
}

static void copy_string_l(lua_State *L, struct data *to)
{
    struct str text;

    text.at = lua_tolstring(L, -1, &text.length);
    to->type = DATA_STRING;
    to->string = copy_text_l(L, text);
}

/* The value on top of the stack, as PLACE has it written (NULL if it is not written at all); NEAR
 * is the next best place. */
static void copy_value_l(lua_State *L, const struct data *place, struct span near,
                         const struct parent *above, struct data *to)
{
    memset(to, 0, sizeof *to);
    to->at = place ? place->at : near;
    switch (lua_type(L, -1)) {
    case LUA_TBOOLEAN:
        to->type = DATA_FLAG;
        to->flag = lua_toboolean(L, -1);
        break;
    case LUA_TNUMBER:
        copy_number_l(L, place, to);
        break;
    case LUA_TSTRING:
        copy_string_l(L, to);
        break;
    case LUA_TTABLE:
        copy_table_l(L, place, above, to);
        break;
    default:
        refuse_l(L, to->at, "a function cannot be part of a spec");
    }
}

/* ---- tables ---------------------------------------------------------------------------------- */

/* A table being copied: where it is on Lua's stack, and how it is written. */
struct copy {
    int table;
    int seen; /* index of a table of the keys that were copied; 0 if none is needed */
    const struct data_field *fields;
    size_t field_count;
    struct data *to;
    struct parent parent;
    int64_t next_position;
};

static void push_key_l(lua_State *L, const struct data_field *field)
{
    if (field->key == KEY_NAME)
        lua_pushlstring(L, field->name.at, field->name.length);
    else
        lua_pushinteger(L, field->index);
}

static size_t count_entries_l(lua_State *L, int table)
{
    size_t count = 0;

    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1))
        count++;
    meter_charge_l(L, count + 1);
    return count;
}

/* Whether the table has just the fields that are written, each once: so it is but for loops and the
 * like. */
static bool is_as_written_l(lua_State *L, const struct copy *copy, size_t entries)
{
    size_t found = 0;

    for (size_t i = 0; i < copy->field_count; i++) {
        if (copy->fields[i].key == KEY_INTEGER)
            return false; /* [1] may be the first position again */
        push_key_l(L, &copy->fields[i]);
        found += lua_rawget(L, copy->table) != LUA_TNIL;
        lua_pop(L, 1);
    }
    return found == entries;
}

/* Whether the key on top of the stack was copied before; it is marked as copied now. */
static bool mark_seen_l(lua_State *L, const struct copy *copy)
{
    bool seen;

    if (!copy->seen)
        return false;
    lua_pushvalue(L, -1);
    seen = lua_rawget(L, copy->seen) != LUA_TNIL;
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushboolean(L, true);
    lua_rawset(L, copy->seen);
    return seen;
}

static void copy_written_field_l(lua_State *L, struct copy *copy, const struct data_field *field)
{
    struct data_field *to;

    if (field->key == KEY_POSITION && field->index >= copy->next_position)
        copy->next_position = field->index + 1;
    push_key_l(L, field);
    if (mark_seen_l(L, copy)) {
        lua_pop(L, 1);
        return;
    }
    if (lua_rawget(L, copy->table) == LUA_TNIL) {
        lua_pop(L, 1);
        return;
    }
    to = &copy->to->table.fields[copy->to->table.count]; /* there are none if all are nil */
    *to = *field;
    copy_value_l(L, &field->value, field->key_at, &copy->parent, &to->value);
    copy->to->table.count++;
    lua_pop(L, 1);
}

/* The key on top of the stack, which is written nowhere. */
static void copy_key_l(lua_State *L, struct copy *copy, struct data_field *to)
{
    if (lua_type(L, -1) == LUA_TSTRING) {
        to->key = KEY_NAME;
        to->name.at = lua_tolstring(L, -1, &to->name.length);
        to->name = copy_text_l(L, to->name);
        return;
    }
    if (!lua_isinteger(L, -1))
        refuse_l(L, copy->to->at, "a key of this table is neither a name nor an integer");
    to->index = lua_tointeger(L, -1);
    to->key = to->index == copy->next_position ? KEY_POSITION : KEY_INTEGER;
    copy->next_position += to->key == KEY_POSITION;
}

/* Positions that a loop filled come first, so they follow those that are written. */
static void copy_other_fields_l(lua_State *L, struct copy *copy)
{
    int keys;

    text_keys_l(L, copy->table);
    keys = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, keys, i) != LUA_TNIL; i++) {
        struct data_field *to = &copy->to->table.fields[copy->to->table.count];

        if (!mark_seen_l(L, copy)) {
            to->key_at = copy->to->at;
            copy_key_l(L, copy, to);
            lua_pushvalue(L, -1);
            lua_rawget(L, copy->table);
            copy_value_l(L, NULL, copy->to->at, &copy->parent, &to->value);
            copy->to->table.count++;
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
    lua_settop(L, keys - 1);
}

/* Reports a table that is nested too deep, or contains itself: then it is too deep as well, so that
 * only here its parents have to be looked through. */
static void check_depth_l(lua_State *L, const struct parent *parent, struct span at)
{
    if (parent->depth <= sandbox_of(L)->limits->at[LIMIT_NESTING] && lua_checkstack(L, 20))
        return;
    for (const struct parent *above = parent->above; above; above = above->above)
        if (above->table == parent->table)
            refuse_l(L, at, "this table contains itself");
    limit_report(sandbox_of(L)->diags, sandbox_of(L)->limits, LIMIT_NESTING, at);
    sandbox_leave_l(L);
}

static void copy_table_l(lua_State *L, const struct data *place, const struct parent *above,
                         struct data *to)
{
    bool written = place && place->type == DATA_TABLE;
    struct copy copy = {
        .table = lua_gettop(L),
        .fields = written ? place->table.fields : NULL,
        .field_count = written ? place->table.count : 0,
        .to = to,
        .parent = { above, lua_topointer(L, -1), above ? above->depth + 1 : 1 },
        .next_position = 1,
    };
    size_t entries;

    check_depth_l(L, &copy.parent, to->at);
    entries = count_entries_l(L, copy.table);
    to->type = DATA_TABLE;
    take_l(L, entries * sizeof *to->table.fields);
    to->table.fields = arena_alloc(eval_of(L)->arena, entries * sizeof *to->table.fields);
    if (!is_as_written_l(L, &copy, entries)) {
        lua_newtable(L);
        copy.seen = lua_gettop(L);
    }
    for (size_t i = 0; i < copy.field_count; i++)
        copy_written_field_l(L, &copy, &copy.fields[i]);
    if (copy.seen)
        copy_other_fields_l(L, &copy);
    lua_settop(L, copy.table);
}

/* ---- calls ----------------------------------------------------------------------------------- */

/* The call that is written at AT; NULL if none is. */
static const struct declaration *written_at(const struct data_file *places, struct span at)
{
    size_t low = 0, high = places->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (places->declarations[middle].at.begin < at.begin)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == places->count || places->declarations[low].at.begin != at.begin)
        return NULL;
    return &places->declarations[low];
}

static struct declaration *add_declaration_l(lua_State *L)
{
    struct eval *eval = eval_of(L);
    struct data_file *file = eval->file;

    take_l(L, sizeof *file->declarations);
    file->declarations = array_grow(eval->arena, file->declarations, file->count,
                                    sizeof *file->declarations);
    return &file->declarations[file->count++];
}

static struct str keyword_of(lua_State *L)
{
    struct str keyword;

    keyword.at = lua_tolstring(L, lua_upvalueindex(1), &keyword.length);
    return keyword;
}

static _Noreturn void refuse_arguments_l(lua_State *L, struct str keyword)
{
    struct diag *diag = sandbox_report(L, E0524, keyword, "`%.*s` expects one table or one string",
                                       STR_ARGS(keyword));

    diag_help(diag, "write it with braces: %.*s { ... }", STR_ARGS(keyword));
    sandbox_leave_l(L);
}

/* A keyword is called.  Its name is the upvalue. */
static int declare_l(lua_State *L)
{
    struct eval *eval = eval_of(L);
    struct str keyword = keyword_of(L);
    struct span at = sandbox_place(L, keyword);
    const struct declaration *written = written_at(eval->places, at);
    struct declaration *declaration;
    struct data value;

    meter_charge_l(L, STEPS_PER_CALL);
    if (lua_gettop(L) != 1 || (lua_type(L, 1) != LUA_TTABLE && lua_type(L, 1) != LUA_TSTRING))
        refuse_arguments_l(L, keyword);
    copy_value_l(L, written ? &written->value : NULL, at, NULL, &value);
    declaration = add_declaration_l(L);
    declaration->keyword = written ? written->keyword : copy_text_l(L, keyword);
    declaration->at = at;
    declaration->value = value;
    return 0;
}

static void push_keyword_l(lua_State *L, struct str keyword)
{
    lua_pushlstring(L, keyword.at, keyword.length);
    lua_pushcclosure(L, declare_l, 1);
}

/* Whether a name is followed by a table or a string, so that it is called like a keyword. */
static bool is_call(struct span name)
{
    struct lexer lexer;
    struct token token;

    if (!name.source)
        return false;
    lexer_init(&lexer, name.source, name.end, (uint32_t)name.source->text.length);
    token = lex(&lexer);
    if (token_is(&lexer, token, "("))
        token = lex(&lexer);
    return token.type == TOKEN_STRING || token_is(&lexer, token, "{");
}

/* The `__index` of the environment.  Whether a name that is called is a keyword, the reader of the
 * tree can tell best: it says the same for a spec that does not compute. */
static int unknown_word_l(lua_State *L)
{
    struct str word;
    struct span at;

    if (lua_type(L, 2) != LUA_TSTRING)
        return chunk_unknown_l(L);
    word.at = lua_tolstring(L, 2, &word.length);
    if (message_withheld(word))
        return chunk_unknown_l(L);
    at = sandbox_place(L, word);
    if (!str_equal(span_text(at), word) || !is_call(at))
        return chunk_unknown_l(L);
    push_keyword_l(L, word);
    return 1;
}

static void run_l(lua_State *L, void *context)
{
    const struct eval *eval = context;

    sandbox_of(L)->user = context;
    sandbox_of(L)->is_data = true;
    for (const char *const *keyword = eval->keywords; *keyword; keyword++) {
        push_keyword_l(L, str_of(*keyword));
        lua_setfield(L, 2, *keyword);
    }
    lua_getmetatable(L, 2);
    lua_pushcfunction(L, unknown_word_l);
    lua_setfield(L, -2, "__index");
    lua_settop(L, 1);
    lua_call(L, 0, 0);
}

enum data_outcome eval_data(const struct source *source, const struct data_file *places,
                            const char *const *keywords, struct arena *arena, struct diags *diags,
                            const struct limits *limits, struct data_file *file)
{
    struct eval eval = {
        .places = places,
        .keywords = keywords,
        .arena = arena,
        .file = file,
        .chunk = { .text = source->text, .source = source },
    };

    *file = (struct data_file){ .source = source, .computed_at = places->computed_at };
    return chunk_run(&eval.chunk, arena, diags, limits, run_l, &eval) ? DATA_READ : DATA_WRONG;
}
