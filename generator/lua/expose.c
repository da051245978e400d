/* Shows records, lists and loops to Lua, and offers the functions of templates; must not know what
 * a template writes. */
#include "lua/expose.h"

#include "lookup/lookups.h"
#include "lua/sandbox.h"
#include "lua/text.h"
#include "target/style.h"

#include <lauxlib.h>
#include <lua.h>

#include <inttypes.h>
#include <string.h>

enum { SCRATCH_MAX = 1 << 20 };

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define NOWHERE      ((struct str){ NULL, 0 }) /* the place of the function that runs */

/* The key of the metatable of loops and lists in the registry. */
static const char handles_key;

void scene_init(struct scene *scene, const struct view *view, struct arena *arena)
{
    *scene = (struct scene){ .view = view, .viewer = viewer_make(view, arena) };
    if (view->names)
        scene->names = *view->names;
    scene->names.arena = &scene->scratch;
}

void scene_free(struct scene *scene)
{
    arena_free(&scene->scratch);
}

static struct scene *scene_of(lua_State *L)
{
    return sandbox_of(L)->user;
}

/* ---- values ---------------------------------------------------------------------------------- */

const struct record *expose_record(lua_State *L, int index)
{
    int type = lua_type(L, index);

    return type == LUA_TLIGHTUSERDATA || type == LUA_TUSERDATA ? lua_touserdata(L, index) : NULL;
}

static const struct record *record_of_type(lua_State *L, int index, const struct record_type *type)
{
    const struct record *record = expose_record(L, index);

    return record && record->type == type ? record : NULL;
}

static void push_record_l(lua_State *L, const struct record *record)
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

static void push_shown_l(lua_State *L, struct shown shown)
{
    switch (shown.type) {
    case SHOWN_TEXT:
        lua_pushlstring(L, shown.text.at, shown.text.length);
        break;
    case SHOWN_INTEGER:
        lua_pushinteger(L, shown.integer);
        break;
    case SHOWN_FLAG:
        lua_pushboolean(L, shown.flag);
        break;
    case SHOWN_RECORD:
        push_record_l(L, shown.record);
        break;
    case SHOWN_LIST:
        push_list_l(L, shown.records);
        break;
    default:
        lua_pushboolean(L, 0);
    }
}

static struct str string_at(lua_State *L, int index)
{
    struct str text = { NULL, 0 };

    if (lua_type(L, index) == LUA_TSTRING)
        text.at = lua_tolstring(L, index, &text.length);
    return text;
}

/* ---- fields ---------------------------------------------------------------------------------- */

static _Noreturn void unknown_field_l(lua_State *L, const struct record *record, struct str name)
{
    struct viewer *viewer = scene_of(L)->viewer;
    struct str nearest = view_suggest(viewer, record, name);
    struct diag *diag = sandbox_report(L, E0450, name, "%.*s",
                                       STR_ARGS(view_unknown(viewer, record, name)));

    diag_suggest(diag, nearest, '`');
    sandbox_leave_l(L);
}

static const struct view_field *find_l(lua_State *L, const struct record *record, struct str name)
{
    const struct view_field *field = view_find(scene_of(L)->viewer, record, name);

    if (!field)
        unknown_field_l(L, record, name);
    return field;
}

/* Refuses argument INDEX of the function that runs. */
static _Noreturn void wrong_argument_l(lua_State *L, int index, const char *expected)
{
    const struct record *record = expose_record(L, index);
    const char *type = record ? record->type->name : luaL_typename(L, index);

    if (lua_isnone(L, index))
        sandbox_fail_l(L, E0524, NOWHERE, "argument %d is missing, expected %s", index, expected);
    sandbox_fail_l(L, E0524, NOWHERE, "argument %d is %s%s, expected %s", index,
                   lua_isnil(L, index)        ? ""
                   : strchr("aeiou", type[0]) ? "an "
                                              : "a ",
                   type, expected);
}

/* What stands for ITEM in a joined list: its text, or its field NAME. */
static void add_item_l(lua_State *L, luaL_Buffer *joined, const struct record *item,
                       struct str name)
{
    struct shown shown = { .type = SHOWN_TEXT, .text = record_text(item) };

    if (name.at)
        shown = view_get(scene_of(L)->viewer, find_l(L, item, name), item, name);
    if (shown.type == SHOWN_INTEGER) {
        lua_pushinteger(L, shown.integer);
        luaL_addvalue(joined);
    } else if (shown.type == SHOWN_TEXT) {
        luaL_addlstring(joined, shown.text.at, shown.text.length);
    } else if (shown.type != SHOWN_ABSENT) {
        sandbox_fail_l(L, E0524, name, "`%.*s` of a %s is no text", STR_ARGS(name),
                       item->type->name);
    }
    sandbox_charge_l(L, 1 + shown.text.length / 16);
}

/* list:join(separator, field) */
static int join_l(lua_State *L)
{
    const struct record *record = record_of_type(L, 1, &list_type);
    struct str separator = string_at(L, 2), name = string_at(L, 3);
    luaL_Buffer joined;

    if (!record)
        wrong_argument_l(L, 1, "a list");
    if (!separator.at && !lua_isnoneornil(L, 2))
        wrong_argument_l(L, 2, "a text");
    if (!name.at && !lua_isnoneornil(L, 3))
        wrong_argument_l(L, 3, "the name of a field");
    luaL_buffinit(L, &joined);
    for (size_t i = 0; i < ((const struct list_handle *)record)->records.count; i++) {
        if (i && separator.at)
            luaL_addlstring(&joined, separator.at, separator.length);
        add_item_l(L, &joined, records_at(((const struct list_handle *)record)->records, i), name);
    }
    luaL_pushresult(&joined);
    return 1;
}

/* Keeps what Lua read last: if a value cannot be inserted, its text may have come from there. */
static void remember(struct scene *scene, const struct record *record, struct str name)
{
    struct reading *reading = &scene->readings[scene->reading_count++ % READINGS];

    reading->record = record;
    reading->length = name.length < sizeof reading->name ? name.length : 0;
    memcpy(reading->name, name.at, reading->length);
}

static bool holds(struct str text, struct str bytes)
{
    for (size_t at = 0; at + bytes.length <= text.length; at++)
        if (memcmp(text.at + at, bytes.at, bytes.length) == 0)
            return true;
    return false;
}

bool scene_recall(struct scene *scene, struct str bytes, const struct record **record,
                  struct str *name)
{
    for (size_t i = 0; i < READINGS && i < scene->reading_count; i++) {
        const struct reading *reading = &scene->readings[(scene->reading_count - 1 - i) % READINGS];
        const struct view_field *field;
        struct shown shown = { .type = SHOWN_ABSENT };

        *record = reading->record;
        *name = (struct str){ reading->name, reading->length };
        field = view_find(scene->viewer, *record, *name);
        if (field)
            shown = view_get(scene->viewer, field, *record, *name);
        if (shown.type == SHOWN_TEXT && holds(shown.text, bytes))
            return true;
    }
    return false;
}

static int index_by_name_l(lua_State *L, const struct record *record, struct str name)
{
    struct scene *scene = scene_of(L);
    const struct view_field *field = view_find(scene->viewer, record, name);
    struct shown shown;

    if (!field && record->type == &list_type && str_is(name, "join")) {
        lua_pushcfunction(L, join_l);
        return 1;
    }
    if (!field)
        unknown_field_l(L, record, name);
    shown = view_get(scene->viewer, field, record, name);
    if (shown.type == SHOWN_TEXT) {
        remember(scene, record, name);
        if (shown.text.length > 256)
            sandbox_charge_l(L, shown.text.length / 16);
    }
    push_shown_l(L, shown);
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
        push_record_l(
            L, records_at(((const struct list_handle *)record)->records, (size_t)position - 1));
    else
        lua_pushinteger(
            L, packed_at(&((const struct lookup_table *)record)->numbers, (size_t)position - 1));
    return 1;
}

/* What a metamethod is called on: templates cannot name one, and Lua calls it on records alone. */
static const struct record *receiver(lua_State *L)
{
    return lua_touserdata(L, 1);
}

/* __index of all records. */
static int index_l(lua_State *L)
{
    const struct record *record = receiver(L), *key = NULL;
    struct str name = string_at(L, 2);
    size_t length;

    if (name.at)
        return index_by_name_l(L, record, name);
    if (lua_isinteger(L, 2) && has_length(record, &length))
        return index_by_position_l(L, record, lua_tointeger(L, 2));
    key = record_of_type(L, 2, &trait_type);
    if (key && (record->type == &code_type || record->type == &class_type)) {
        const struct record *value = view_trait_of(scene_of(L)->viewer, record, key);

        if (value)
            push_record_l(L, value);
        else
            lua_pushboolean(L, 0);
        return 1;
    }
    sandbox_fail_l(L, E0450, NOWHERE, "%s has no field that is %s", record->type->name,
                   luaL_typename(L, 2));
}

static int length_l(lua_State *L)
{
    const struct record *record = receiver(L);
    size_t length;

    if (!has_length(record, &length))
        sandbox_fail_l(L, E0521, NOWHERE, "a %s has no length: it is no list", record->type->name);
    lua_pushinteger(L, (lua_Integer)length);
    return 1;
}

static int newindex_l(lua_State *L)
{
    sandbox_fail_l(L, E0453, string_at(L, 2), "what the spec says cannot be changed here");
}

/* ---- loops ----------------------------------------------------------------------------------- */

/* The step of every loop: the item, and the loop itself as `at`. */
static int next_l(lua_State *L)
{
    struct loop *loop = record_of_type(L, 1, &loop_type) ? lua_touserdata(L, 1) : NULL;

    if (!loop)
        sandbox_fail_l(L, E0524, NOWHERE, "a loop goes on with its own state");
    if ((uint64_t)loop->index >= loop->records.count) {
        lua_pushnil(L);
        return 1;
    }
    sandbox_charge_l(L, 1); /* compiled templates are counted by what they call */
    if (loop->records.items) {
        push_record_l(L, records_at(loop->records, (size_t)loop->index++));
    } else {
        lua_getiuservalue(L, 1, 1);
        lua_rawgeti(L, -1, ++loop->index);
        lua_remove(L, -2);
    }
    lua_pushvalue(L, 1);
    return 2;
}

static int loop_over_l(lua_State *L, struct records records)
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
static int loop_over_table_l(lua_State *L, int index)
{
    struct loop *loop;

    lua_pushcfunction(L, next_l);
    loop = push_handle_l(L, sizeof *loop, &loop_type, 1);
    loop->records.count = (size_t)lua_rawlen(L, index);
    lua_pushvalue(L, index);
    lua_setiuservalue(L, -2, 1);
    return 2;
}

static bool find_codes(lua_State *L, int index, struct records *codes)
{
    struct viewer *viewer = scene_of(L)->viewer;
    const struct record *record = expose_record(L, index);
    struct str word = string_at(L, index);

    if (lua_isnoneornil(L, index))
        *codes = view_codes(viewer);
    else if (record && (record->type == &class_type || record->type == &group_type))
        *codes = view_codes_of(viewer, record);
    else if (word.at && str_is(word, "all"))
        *codes = records_of(&scene_of(L)->view->model->codes);
    else if (word.at && str_is(word, "selected"))
        *codes = view_selected(viewer);
    else
        return false;
    return true;
}

static int codes_l(lua_State *L)
{
    struct records codes;

    if (!find_codes(L, 1, &codes) || (lua_isnil(L, 1)))
        wrong_argument_l(L, 1, "nothing, a class, a group, \"all\" or \"selected\"");
    return loop_over_l(L, codes);
}

static int constants_l(lua_State *L)
{
    return loop_over_l(L, view_constants(scene_of(L)->viewer));
}

static int names_l(lua_State *L)
{
    return loop_over_l(L, view_names(scene_of(L)->viewer));
}

static int phrases_l(lua_State *L)
{
    return loop_over_l(L, view_phrases(scene_of(L)->viewer));
}

static int classes_l(lua_State *L)
{
    const struct selection *selection = scene_of(L)->view->selection;

    return loop_over_l(L, (struct records){ selection->classes, selection->class_count });
}

static int groups_l(lua_State *L)
{
    return loop_over_l(L, records_of(&scene_of(L)->view->model->groups));
}

static int documents_l(lua_State *L)
{
    return loop_over_l(L, records_of(&scene_of(L)->view->model->documents));
}

static int traits_l(lua_State *L)
{
    struct scene *scene = scene_of(L);
    struct records traits = records_of(&scene->view->model->traits);

    if (!lua_isnone(L, 1) &&
        !(string_at(L, 1).at && view_traits(scene->viewer, string_at(L, 1), &traits)))
        wrong_argument_l(L, 1, "a kind: flag, choice, text, number, code_of or list");
    return loop_over_l(L, traits);
}

static int aliases_l(lua_State *L)
{
    const struct record *record = expose_record(L, 1);

    if (!record || (record->type != &code_type && record->type != &class_type))
        wrong_argument_l(L, 1, "a code or a class");
    return loop_over_l(L, view_aliases(scene_of(L)->viewer, record));
}

static int each_l(lua_State *L)
{
    const struct record *list = record_of_type(L, 1, &list_type);

    if (list)
        return loop_over_l(L, ((const struct list_handle *)list)->records);
    if (!lua_istable(L, 1))
        wrong_argument_l(L, 1, "a list");
    return loop_over_table_l(L, 1);
}

/* ---- identifiers and patterns ---------------------------------------------------------------- */

/* Pushes a text that was made in the scratch arena, which is emptied when it has grown. */
static int push_made_l(lua_State *L, struct str text)
{
    struct scene *scene = scene_of(L);

    lua_pushlstring(L, text.at, text.length);
    scene->scratch_used += 4 * text.length + 64;
    if (scene->scratch_used > SCRATCH_MAX) {
        arena_free(&scene->scratch);
        scene->scratch_used = 0;
    }
    return 1;
}

static struct str argument_l(lua_State *L, int index, const char *expected)
{
    struct str text = string_at(L, index);

    if (!text.at)
        wrong_argument_l(L, index, expected);
    sandbox_charge_l(L, text.length / 4);
    return text;
}

/* Words of an identifier, from the second argument on; absent ones (false) are left out. */
static struct str join_words_l(lua_State *L)
{
    luaL_Buffer joined;
    struct str words;
    int count = lua_gettop(L);
    bool begun = false;

    luaL_buffinit(L, &joined);
    for (int i = 2; i <= count; i++) {
        bool is_false = lua_isboolean(L, i) && !lua_toboolean(L, i);

        if (lua_type(L, i) != LUA_TSTRING && !lua_isinteger(L, i) && !is_false)
            wrong_argument_l(L, i, "a text or an integer");
        if (is_false)
            continue;
        if (begun)
            luaL_addchar(&joined, '_');
        lua_pushvalue(L, i);
        luaL_addvalue(&joined);
        begun = true;
    }
    luaL_pushresult(&joined);
    words.at = lua_tolstring(L, -1, &words.length);
    sandbox_charge_l(L, words.length / 4);
    return words;
}

static bool has_role(const struct target *target, struct str role, struct nearest *nearest)
{
    for (size_t i = 0; i < target->style_count; i++) {
        if (str_equal(target->styles[i].role, role))
            return true;
        nearest_try(nearest, target->styles[i].role);
    }
    return false;
}

static _Noreturn void unknown_role_l(lua_State *L, const struct nearest *nearest)
{
    struct diag *diag = sandbox_report(L, E0524, nearest->word, "target %.*s has no role \"%.*s\"",
                                       STR_ARGS(scene_of(L)->view->target->name),
                                       STR_ARGS(nearest->word));

    if (!diag_suggest(diag, nearest->best, '"'))
        diag_help(diag, "roles and their styles stand in `names` of target.lua");
    sandbox_leave_l(L);
}

static int identifier_l(lua_State *L)
{
    struct scene *scene = scene_of(L);
    struct str role = argument_l(L, 1, "a role: \"function\"");
    struct nearest nearest = nearest_to(role);

    if (!has_role(scene->view->target, role, &nearest))
        unknown_role_l(L, &nearest);
    if (lua_gettop(L) < 2)
        wrong_argument_l(L, 2, "the words of the identifier");
    return push_made_l(L, names_identifier(&scene->names, role, join_words_l(L)));
}

static int style_l(lua_State *L)
{
    struct str style = argument_l(L, 1, "a style: \"pascal\"");
    struct str words = argument_l(L, 2, "a text");

    if (!style_is_known(style))
        sandbox_fail_l(L, E0524, style,
                       "\"%.*s\" is no style; there are snake, upper_snake, "
                       "camel, pascal, kebab, lower, upper, title and asis",
                       STR_ARGS(style));
    return push_made_l(L, style_words(&scene_of(L)->scratch, style, words));
}

static int expand_l(lua_State *L)
{
    const struct view *view = scene_of(L)->view;
    struct str pattern = argument_l(L, 1, "a pattern: \"{ID}_{NAME}\""), name = STR("");
    const struct record *record = expose_record(L, 2);
    const struct code *code = NULL;

    if (record && record->type == &code_type) {
        code = as_code(record);
        name = code->name;
    } else if (record && record->type == &alias_type) {
        const struct alias *alias = as_alias(record);

        name = alias->name;
        if (alias->owner && alias->owner->type == &code_type)
            code = as_code(alias->owner);
    } else if (!lua_isnone(L, 2)) {
        wrong_argument_l(L, 2, "a code or an alias");
    }
    return push_made_l(L, names_expand(&scene_of(L)->scratch, pattern, view->model, view->target,
                                       view->settings, code, name));
}

/* ---- the environment ------------------------------------------------------------------------- */

/* A function of templates, or a method if `function` is NULL, and its line of documentation. */
struct exposed {
    const char *name;
    lua_CFunction function;
    const char *signature, *help;
};

static const struct exposed functions[] = {
    { "codes", codes_l, "codes()",
      "The codes, one a value, ascending: what switches and tables hold." },
    { "codes", codes_l, "codes(class)", "Those of a class; of a group, all that take part." },
    { "codes", codes_l, "codes(\"all\")",
      "Every code of the spec; \"selected\": all that take part." },
    { "constants", constants_l, "constants()",
      "By value, each code that takes part and after it its `was` and `also`: all that make "
      "constants." },
    { "names", names_l, "names()", "The codes and aliases that answer for names: each NAME once." },
    { "phrases", phrases_l, "phrases()",
      "Those that answer for phrases: each `phrase_key` once. Codes without a group claim it "
      "first, and among either the primary ones; codes before aliases." },
    { "classes", classes_l, "classes()", "The classes, ascending." },
    { "groups", groups_l, "groups()", "The groups." },
    { "traits", traits_l, "traits(kind)", "The traits; of one kind, if that is given." },
    { "aliases", aliases_l, "aliases(code)",
      "All aliases of a code or class: `was`, `also`, `accepts`." },
    { "documents", documents_l, "documents()", "The documents that references cite." },
    { "each", each_l, "each(list)", "The items of a list." },
    { "", NULL, "list:join(separator, field)", "The texts of the items, or that field of each." },
    { "identifier", identifier_l, "identifier(role, ...)",
      "An identifier of the target, of words: its style, and no reserved word." },
    { "style", style_l, "style(name, text)",
      "A text as snake, upper_snake, camel, pascal, kebab, lower, upper, title." },
    { "expand", expand_l, "expand(pattern, code)",
      "A pattern with its tokens replaced: {ID} {NAME} {value} {option.x}." },
};

/* What messages call the values, and what they do. */
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

static void set_metatables_l(lua_State *L)
{
    lua_pushlightuserdata(L, NULL);
    push_metatable_l(L, "record");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
    push_metatable_l(L, "list");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &handles_key);
}

static void set_record_l(lua_State *L, const char *name, const struct record *record)
{
    push_record_l(L, record);
    lua_setfield(L, -2, name);
}

void expose_l(lua_State *L, struct scene *scene)
{
    set_metatables_l(L);
    for (size_t i = 0; i < COUNT(functions); i++) {
        if (!functions[i].function)
            continue;
        lua_pushcfunction(L, functions[i].function);
        lua_setfield(L, -2, functions[i].name);
    }
    set_record_l(L, "spec", &scene->view->model->record);
    set_record_l(L, "option", viewer_options(scene->viewer));
    set_record_l(L, "trait", viewer_traits(scene->viewer));
    if (scene->view->lookups)
        set_record_l(L, "lookup", &scene->view->lookups->record);
    lua_pushlstring(L, scene->view->marker.at ? scene->view->marker.at : "",
                    scene->view->marker.length);
    lua_setfield(L, -2, "marker");
}

void expose_document(struct buf *out)
{
    size_t count;
    const struct text_function *texts = text_functions(&count);

    buf_add_str(out, STR("| function | what it gives |\n| --- | --- |\n"));
    for (size_t i = 0; i < COUNT(functions); i++)
        buf_print(out, "| `%s` | %s |\n", functions[i].signature, functions[i].help);
    for (size_t i = 0; i < count; i++)
        buf_print(out, "| `%s` | %s |\n", texts[i].signature, texts[i].help);
}
