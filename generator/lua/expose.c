/* The functions of templates, a row each. */
#include "lua/expose.h"

#include "base/array.h"
#include "base/nearest.h"
#include "lookup/lookups.h"
#include "lua/meter.h"
#include "lua/slices.h"
#include "lua/text.h"
#include "target/style.h"

#include <lauxlib.h>
#include <lua.h>

enum { SCRATCH_MAX = 1 << 20 };

/* ---- loops ----------------------------------------------------------------------------------- */

static const char *const code_lists[CODE_LISTS] = {
    [CODES_SELECTED] = "selected",
    [CODES_ALL] = "all",
    [CODES_ASCENDING] = "ascending",
};

static bool find_codes(lua_State *L, int index, struct records *codes)
{
    struct viewer *viewer = bindings_of(L)->viewer;
    const struct record *record = userdata_record(L, index);
    struct str word = userdata_string(L, index);
    int list = CODES_SELECTED;

    while (word.at && list < CODE_LISTS && !str_is(word, code_lists[list]))
        list++;
    if (lua_isnoneornil(L, index))
        *codes = view_codes(viewer, CODES_LISTED);
    else if (record && (record->type == &class_type || record->type == &group_type))
        *codes = view_codes_of(viewer, record);
    else if (word.at && list < CODE_LISTS)
        *codes = view_codes(viewer, (enum code_list)list);
    else
        return false;
    return true;
}

static int codes_l(lua_State *L)
{
    struct records codes;

    if (!find_codes(L, 1, &codes) || (lua_isnil(L, 1)))
        userdata_refuse_l(L, 1,
                          "nothing, a class, a group, \"all\", \"selected\" or \"ascending\"");
    return userdata_loop_l(L, codes);
}

static int constants_l(lua_State *L)
{
    return userdata_loop_l(L, view_constants(bindings_of(L)->viewer));
}

static int names_l(lua_State *L)
{
    return userdata_loop_l(L, view_names(bindings_of(L)->viewer));
}

static int phrases_l(lua_State *L)
{
    return userdata_loop_l(L, view_phrases(bindings_of(L)->viewer));
}

static int classes_l(lua_State *L)
{
    const struct selection *selection = bindings_of(L)->view->selection;

    return userdata_loop_l(L, (struct records){ selection->classes, selection->class_count });
}

static int states_l(lua_State *L)
{
    return userdata_loop_l(L, view_states(bindings_of(L)->viewer));
}

static int groups_l(lua_State *L)
{
    return userdata_loop_l(L, records_of(&bindings_of(L)->view->model->groups));
}

static int documents_l(lua_State *L)
{
    return userdata_loop_l(L, records_of(&bindings_of(L)->view->model->documents));
}

static int traits_l(lua_State *L)
{
    struct bindings *bindings = bindings_of(L);
    struct records traits = records_of(&bindings->view->model->traits);

    if (!lua_isnone(L, 1) && !(userdata_string(L, 1).at &&
                               view_traits(bindings->viewer, userdata_string(L, 1), &traits)))
        userdata_refuse_l(L, 1, "a kind: flag, choice, text, number, code_of or list");
    return userdata_loop_l(L, traits);
}

static int aliases_l(lua_State *L)
{
    const struct record *record = userdata_record(L, 1);

    if (!record || (record->type != &code_type && record->type != &class_type))
        userdata_refuse_l(L, 1, "a code or a class");
    return userdata_loop_l(L, view_aliases(bindings_of(L)->viewer, record));
}

static int each_l(lua_State *L)
{
    const struct record *list = userdata_of_type(L, 1, &list_type);

    if (list)
        return userdata_loop_l(L, ((const struct list_handle *)list)->records);
    if (!lua_istable(L, 1))
        userdata_refuse_l(L, 1, "a list");
    return userdata_loop_table_l(L, 1);
}

/* ---- identifiers and patterns ---------------------------------------------------------------- */

/* Pushes a text that was made in the scratch arena, which is emptied when it has grown. */
static int push_made_l(lua_State *L, struct str text)
{
    struct bindings *bindings = bindings_of(L);

    lua_pushlstring(L, text.at, text.length);
    bindings->scratch_used += 4 * text.length + 64;
    if (bindings->scratch_used > SCRATCH_MAX) {
        arena_free(&bindings->scratch);
        bindings->scratch_used = 0;
    }
    return 1;
}

static struct str argument_l(lua_State *L, int index, const char *expected)
{
    struct str text = userdata_string(L, index);

    if (!text.at)
        userdata_refuse_l(L, index, expected);
    meter_charge_l(L, text.length / 4);
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
            userdata_refuse_l(L, i, "a text or an integer");
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
    meter_charge_l(L, words.length / 4);
    return words;
}

static bool has_role(const struct target *target, struct str role, struct nearest *nearest)
{
    for (size_t i = 0; i < target->styles.count; i++) {
        if (str_equal(target->styles.items[i].role, role))
            return true;
        nearest_try(nearest, target->styles.items[i].role);
    }
    return false;
}

static _Noreturn void unknown_role_l(lua_State *L, const struct nearest *nearest)
{
    struct diag *diag = sandbox_report(L, E0524, nearest->word, "target %.*s has no role \"%.*s\"",
                                       STR_ARGS(bindings_of(L)->view->target->name),
                                       STR_ARGS(nearest->word));

    if (!diag_suggest(diag, nearest->best, '"'))
        diag_help(diag, "roles are defined in `names` of target.lua");
    sandbox_leave_l(L);
}

/* The name of RECORD and its spelling; false if it is not a record that has both. */
static bool spelled_name(const struct record *record, struct str *name, struct str *spelling)
{
    if (record && record->type == &code_type) {
        *name = as_code(record)->name;
        *spelling = as_code(record)->spelling;
    } else if (record && record->type == &alias_type) {
        *name = as_alias(record)->name;
        *spelling = as_alias(record)->spelling;
    } else if (record && record->type == &class_type) {
        *name = as_class(record)->id;
        *spelling = as_class(record)->spelling;
    } else {
        return false;
    }
    return true;
}

static int identifier_l(lua_State *L)
{
    struct bindings *bindings = bindings_of(L);
    struct str role = argument_l(L, 1, "a role: \"function\"");
    struct nearest nearest = nearest_to(role);
    struct str name, spelling;

    if (!has_role(bindings->view->target, role, &nearest))
        unknown_role_l(L, &nearest);
    if (lua_gettop(L) < 2)
        userdata_refuse_l(L, 2, "the words of the identifier");
    if (lua_gettop(L) == 2 && spelled_name(userdata_record(L, 2), &name, &spelling))
        return push_made_l(L, names_spelled(&bindings->names, role, name, spelling));
    return push_made_l(L, names_identifier(&bindings->names, role, join_words_l(L)));
}

static int style_l(lua_State *L)
{
    struct str style = argument_l(L, 1, "a style: \"pascal\"");
    struct str words = argument_l(L, 2, "a text");

    if (!style_is_known(style))
        sandbox_fail_l(L, E0524, style,
                       "\"%.*s\" is not a style: use snake, upper_snake, "
                       "camel, pascal, kebab, lower, upper, title or asis",
                       STR_ARGS(style));
    return push_made_l(L, style_words(&bindings_of(L)->scratch, style, words));
}

/* The code that RECORD is, or that it is an alias of. */
static const struct code *code_of(const struct record *record)
{
    if (record->type == &alias_type)
        record = as_alias(record)->owner;
    return record && record->type == &code_type ? as_code(record) : NULL;
}

static int expand_l(lua_State *L)
{
    const struct view *view = bindings_of(L)->view;
    struct str pattern = argument_l(L, 1, "a pattern: \"{ID}_{NAME}\"");
    const struct record *record = userdata_record(L, 2);
    struct expansion expansion = { .model = view->model,
                                   .target = view->target,
                                   .settings = view->settings };

    if (record && (record->type == &code_type || record->type == &alias_type)) {
        spelled_name(record, &expansion.name, &expansion.spelling);
        expansion.code = code_of(record);
    } else if (!lua_isnone(L, 2)) {
        userdata_refuse_l(L, 2, "a code or an alias");
    }
    return push_made_l(L, names_expand(&bindings_of(L)->scratch, pattern, &expansion));
}

/* ---- names that the output declares ---------------------------------------------------------- */

/* At INDEX: a record of the spec, or words. */
static struct claimant claimant_l(lua_State *L, int index)
{
    const struct record *record = userdata_record(L, index);

    if (record)
        return (struct claimant){ .record = record };
    return (struct claimant){ .words = argument_l(L, index, "a record or a text: \"a function\"") };
}

/* Goes on after a collision that the spec can resolve, so that all are reported. */
static int claim_l(lua_State *L)
{
    struct bindings *bindings = bindings_of(L);
    struct str target = bindings->view->target->name;
    struct str name = argument_l(L, 1, "an identifier");
    struct claimant by = claimant_l(L, 2);
    struct str key = lua_isnoneornil(L, 3) ? name : argument_l(L, 3, "what must be unique");
    const struct claimant *earlier = claimed_add(&bindings->claimed, key, by);

    if (earlier && !claimed_report(sandbox_of(L)->diags, target, name, *earlier, by))
        sandbox_fail_l(L, E0303, STR("claim"), "`%.*s` is both %.*s and %.*s in target %.*s",
                       STR_ARGS(name), STR_ARGS(earlier->words), STR_ARGS(by.words),
                       STR_ARGS(target));
    lua_pushvalue(L, 1);
    return 1;
}

/* Constants differ from each other already: only from what is claimed they might not. */
static int claim_constants_l(lua_State *L)
{
    struct bindings *bindings = bindings_of(L);
    struct records constants = view_constants(bindings->viewer);
    struct str field = STR("constant");

    meter_charge_l(L, constants.count);
    for (size_t i = 0; i < constants.count; i++) {
        const struct record *item = records_at(constants, i);
        struct str name =
            view_get(bindings->viewer, view_find(bindings->viewer, item, field), item, field).text;
        const struct claimant *earlier = claimed_find(&bindings->claimed, name);

        if (earlier)
            claimed_report(sandbox_of(L)->diags, bindings->view->target->name, name, *earlier,
                           (struct claimant){ .record = item });
    }
    return 0;
}

/* For names that the output uses but does not declare: what is claimed later must differ. */
static int reserve_l(lua_State *L)
{
    struct str words = argument_l(L, 1, "identifiers, separated by blanks"), word;
    struct claimant by = { .words = argument_l(L, 2, "a text: \"a parameter\"") };
    size_t next = 0;
    unsigned breaks;

    while ((word = str_word(words, &next, &breaks)).length)
        claimed_add(&bindings_of(L)->claimed, word, by);
    return 0;
}

static int is_claimed_l(lua_State *L)
{
    struct str key = argument_l(L, 1, "an identifier");

    lua_pushboolean(L, claimed_find(&bindings_of(L)->claimed, key) != NULL);
    return 1;
}

/* ---- the environment ------------------------------------------------------------------------- */

/* A function of templates, or a method if `function` is NULL, and its line of documentation. */
struct function {
    const char *name;
    lua_CFunction function;
    const char *signature, *help;
};

static const struct function functions[] = {
    { "codes", codes_l, "codes()",
      "The codes, one per value, ascending, or in packed forms in the order of their texts." },
    { "codes", codes_l, "codes(\"ascending\")",
      "The same in the order of their values in every form: the rows of tables." },
    { "codes", codes_l, "codes(class)",
      "The codes of a class; of a group, all that are selected." },
    { "codes", codes_l, "codes(\"all\")",
      "Every code of the spec; \"selected\": all selected codes." },
    { "constants", constants_l, "constants()",
      "In that order, each selected code, followed by its `was` and `also`: all that have "
      "constants." },
    { "names", names_l, "names()", "The codes and aliases found by name: each NAME once." },
    { "phrases", phrases_l, "phrases()",
      "The codes and aliases found by phrase: each `phrase_key` once.  Codes without a group take "
      "precedence, among these primary ones; codes take precedence over aliases." },
    { "classes", classes_l, "classes()", "The classes, in ascending order." },
    { "states", states_l, "states()",
      "The states that codes can have, as the words of a choice: registered, ... reserved." },
    { "groups", groups_l, "groups()", "The groups." },
    { "traits", traits_l, "traits(kind)", "The traits, or those of one kind." },
    { "aliases", aliases_l, "aliases(code)",
      "All aliases of a code or class: `was`, `also`, `accepts`." },
    { "documents", documents_l, "documents()", "The documents that references cite." },
    { "each", each_l, "each(list)", "The items of a list." },
    { "", NULL, "list:join(separator, field)", "The texts of the items, or that field of each." },
    { "identifier", identifier_l, "identifier(role, ...)",
      "An identifier of the target made from words, in its style; not a reserved word.  A code, "
      "alias or class alone stands for its name, with the capitals of its spelling." },
    { "style", style_l, "style(name, text)",
      "A text in a style: snake, upper_snake, camel, pascal, kebab, lower, upper, title." },
    { "expand", expand_l, "expand(pattern, code)",
      "A pattern with its tokens replaced: {ID} {NAME} {value} {option.x}." },
    { "claim", claim_l, "claim(name, what, key)",
      "The name itself, claimed for `what`: a record of the spec or a description.  A second claim "
      "is an error at the record.  `key` distinguishes names that may be equal, such as members." },
    { "claim_constants", claim_constants_l, "claim_constants()",
      "The same for all constants, once everything else is claimed." },
    { "reserve", reserve_l, "reserve(names, what)",
      "Claims each of the names, which blanks separate, unless it is claimed already.  `*` stands "
      "for any text: \"http_*_\"." },
    { "is_claimed", is_claimed_l, "is_claimed(name)", "Whether that name or key is claimed." },
};

static void set_record_l(lua_State *L, const char *name, const struct record *record)
{
    userdata_push_l(L, record);
    lua_setfield(L, -2, name);
}

void expose_l(lua_State *L, struct bindings *bindings)
{
    const struct record *options, *traits;

    sandbox_of(L)->user = bindings;
    viewer_globals(bindings->viewer, &options, &traits);
    userdata_open_l(L);
    for (size_t i = 0; i < COUNT(functions); i++) {
        if (!functions[i].function)
            continue;
        lua_pushcfunction(L, functions[i].function);
        lua_setfield(L, -2, functions[i].name);
    }
    set_record_l(L, "spec", &bindings->view->model->record);
    set_record_l(L, "option", options);
    set_record_l(L, "trait", traits);
    if (bindings->view->lookups)
        set_record_l(L, "lookup", &bindings->view->lookups->record);
    lua_pushlstring(L, bindings->view->marker.at ? bindings->view->marker.at : "",
                    bindings->view->marker.length);
    lua_setfield(L, -2, "marker");
}

void expose_document(struct buf *out)
{
    size_t count;
    const struct text_function *texts = text_functions(&count);

    buf_add_str(out, STR("| function | result |\n| --- | --- |\n"));
    for (size_t i = 0; i < COUNT(functions); i++)
        buf_print(out, "| `%s` | %s |\n", functions[i].signature, functions[i].help);
    for (size_t i = 0; i < count; i++)
        buf_print(out, "| `%s` | %s |\n", texts[i].signature, texts[i].help);
}
