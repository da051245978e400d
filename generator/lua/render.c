/* A template's chunk calls back for each run of text and values, which is written here. */
#include "lua/render.h"

#include "base/arena.h"
#include "base/bytes.h"
#include "lookup/lookups.h"
#include "lua/chunk.h"
#include "lua/expose.h"
#include "lua/meter.h"
#include "spec/data.h"
#include "target/style.h"
#include "template/compiled.h"

#include <lauxlib.h>
#include <lua.h>

#include <inttypes.h>
#include <string.h>

/* The last field of an insertion: records of a type have a field at the same offset. */
struct found {
    const struct record_type *type;
    const struct view_field *field;
};

/* A run that was called, and what was found for its insertions. */
struct called {
    const struct run *run; /* NULL before */
    struct found *found;   /* by insertion */
};

/* A template while it runs. */
struct rendering {
    lua_State *L;
    struct bindings bindings;
    const struct template *template;
    struct arena *arena;
    struct diags *diags;
    struct buf *out;
    const struct context *context; /* where the text has come to */
    struct called *called;         /* by run */
};

/* ---- problems -------------------------------------------------------------------------------- */

/* The field of `code.field` within an insertion, where it ends with it. */
static struct span field_span(const struct insertion *insertion)
{
    struct span at = insertion->at;
    struct str text = span_text(at);
    size_t length = insertion->field.length;

    while (text.length && ascii_is_space((unsigned char)text.at[text.length - 1]))
        text.length--;
    if (length == 0 || text.length < length ||
        memcmp(text.at + text.length - length, insertion->field.at, length) != 0)
        return at;
    at.end = at.begin + (uint32_t)text.length;
    at.begin = at.end - (uint32_t)length;
    return at;
}

static _Noreturn void unknown_field_l(struct rendering *r, const struct insertion *insertion,
                                      const struct record *record)
{
    struct str nearest = view_suggest(r->bindings.viewer, record, insertion->field);
    struct diag *diag = diag_add(
        r->diags, E0450, field_span(insertion), "%.*s",
        STR_ARGS(view_unknown(r->bindings.viewer, record, insertion->field)));

    diag_suggest(diag, nearest, '`');
    sandbox_leave_l(r->L);
}

/* Reports a value that cannot be inserted, and its replacement. */
static _Noreturn void refuse_l(struct rendering *r, const struct insertion *insertion,
                               const char *what, const char *help)
{
    struct diag *diag = diag_add(r->diags, E0451, insertion->at, "%s cannot be inserted", what);

    diag_help(diag, "%s", help);
    sandbox_leave_l(r->L);
}

static _Noreturn void refuse_record_l(struct rendering *r, const struct insertion *insertion,
                                      const struct record *record)
{
    struct diag *diag = diag_add(r->diags, E0451, insertion->at, "a %s cannot be inserted",
                                 record->type->name);

    if (record->type == &list_type)
        diag_help(diag, "join it, or write a loop: x:join(\", \")");
    else
        diag_help(diag, "insert one of its fields");
    sandbox_leave_l(r->L);
}

/* RECORD is what the text was read from; NULL if Lua made it. */
static _Noreturn void cannot_stand_l(struct rendering *r, const struct insertion *insertion,
                                     struct str text, const struct escape_problem *problem,
                                     const struct record *record)
{
    struct str bytes = { text.at + problem->offset, problem->length };
    struct diag *diag;

    if (!record) {
        diag_add(r->diags, E0416, insertion->at, "\"%.*s\" %s", STR_ARGS(bytes), problem->why);
        sandbox_leave_l(r->L);
    }
    diag = diag_add(r->diags, E0416, insertion->at, "\"%.*s\" in `%.*s` of %.*s %s",
                    STR_ARGS(bytes), STR_ARGS(insertion->field),
                    STR_ARGS(record_name(r->arena, record)), problem->why);
    if (record->at.source)
        diag_note(diag, data_field_at(record->at, insertion->field, r->arena), "the text is here");
    sandbox_leave_l(r->L);
}

/* ---- values ---------------------------------------------------------------------------------- */

static bool is_code(const struct rendering *r, const struct context *context)
{
    enum region_kind kind = context->region ? context->region->kind
                                            : r->bindings.view->target->lexical.base;

    return kind == REGION_CODE;
}

static void put_text_l(struct rendering *r, const struct insertion *insertion, struct str text,
                       const struct record *record)
{
    struct escape_problem problem;

    if (!tpl_insert(insertion, text, r->out, &problem))
        cannot_stand_l(r, insertion, text, &problem, record);
}

static void put_integer_l(struct rendering *r, const struct insertion *insertion, int64_t integer)
{
    struct str pattern = r->bindings.view->target->integers.negative;
    char digits[DIGITS_MOST];
    char *end = digits + sizeof digits, *begin = digits_before(end, integer);
    struct str text = { begin, (size_t)(end - begin) };

    if (integer < 0 && pattern.length && is_code(r, insertion->context))
        style_fill(r->out, pattern, text); /* the target's own: not escaped */
    else
        put_text_l(r, insertion, text, NULL);
}

/* `{=>table}`: what holds neither text nor numbers cannot be inserted. */
static void put_record_l(struct rendering *r, const struct insertion *insertion,
                         const struct record *record)
{
    const struct packed *numbers;
    struct escape_problem problem;

    if (record->type != &lookup_table_type)
        refuse_record_l(r, insertion, record);
    numbers = &((const struct lookup_table *)record)->numbers;
    if (!tpl_insert_numbers(insertion, numbers, r->out, &problem))
        cannot_stand_l(r, insertion, STR("1, -2"), &problem, record);
}

static const char flag_help[] = "choose the words to insert: yesno(x, \"true\", \"false\")";

static void put_field_value_l(struct rendering *r, const struct insertion *insertion,
                              struct view_value value, const struct record *record)
{
    switch (value.type) {
    case VIEW_TEXT:
        put_text_l(r, insertion, value.text, record);
        break;
    case VIEW_INTEGER:
        put_integer_l(r, insertion, value.integer);
        break;
    case VIEW_FLAG:
        if (value.flag)
            refuse_l(r, insertion, "true", flag_help);
        break;
    case VIEW_RECORD:
        put_record_l(r, insertion, value.record);
        break;
    case VIEW_LIST:
        refuse_l(r, insertion, "a list", "join it, or write a loop: x:join(\", \")");
    default:
        break; /* absent: nothing */
    }
}

/* `{=code.summary}`: from the record to the output, without Lua.  A trait's item may be of another
 * trait next time, with other fields. */
static void put_field_l(struct rendering *r, const struct insertion *insertion, struct found *found,
                        const struct record *record)
{
    struct viewer *viewer = r->bindings.viewer;

    if (record->type != found->type) {
        found->type = record->type;
        found->field = view_find(viewer, record, insertion->field);
        if (!found->field)
            unknown_field_l(r, insertion, record);
    }
    put_field_value_l(r, insertion, view_get(viewer, found->field, record, insertion->field),
                      record);
}

static void put_number_l(struct rendering *r, const struct insertion *insertion, int index)
{
    struct str text;

    if (lua_isinteger(r->L, index)) {
        put_integer_l(r, insertion, lua_tointeger(r->L, index));
        return;
    }
    if (lua_tonumber(r->L, index) - lua_tonumber(r->L, index) != 0)
        refuse_l(r, insertion, "a number that is infinite or undefined",
                 "check for a division by zero");
    lua_pushvalue(r->L, index);
    text.at = lua_tolstring(r->L, -1, &text.length);
    put_text_l(r, insertion, text, NULL);
    lua_pop(r->L, 1);
}

static void put_value_l(struct rendering *r, const struct insertion *insertion, int index)
{
    struct str text;

    switch (lua_type(r->L, index)) {
    case LUA_TSTRING:
        text.at = lua_tolstring(r->L, index, &text.length);
        put_text_l(r, insertion, text, NULL);
        break;
    case LUA_TNUMBER:
        put_number_l(r, insertion, index);
        break;
    case LUA_TBOOLEAN:
        if (lua_toboolean(r->L, index))
            refuse_l(r, insertion, "true", flag_help);
        break;
    case LUA_TLIGHTUSERDATA:
    case LUA_TUSERDATA:
        put_record_l(r, insertion, userdata_record(r->L, index));
        break;
    case LUA_TTABLE:
        refuse_l(r, insertion, "a table", "insert one of its values, or write a loop");
    case LUA_TFUNCTION:
        refuse_l(r, insertion, "a function", "call it: f()");
    default:
        refuse_l(r, insertion, "nil",
                 "nil is a variable without a value; an absent field is false");
    }
}

static _Noreturn void no_fields_l(struct rendering *r, const struct insertion *insertion, int index)
{
    struct diag *diag = diag_add(r->diags, E0521, insertion->at, "a %s has no field `%.*s`",
                                 luaL_typename(r->L, index), STR_ARGS(insertion->field));

    if (lua_isboolean(r->L, index) && !lua_toboolean(r->L, index))
        diag_help(diag, "an absent field is false: test it before you use it");
    sandbox_leave_l(r->L);
}

/* The object of `{=object.field}` at INDEX: a record, or a table of Lua's. */
static void put_argument_l(struct rendering *r, const struct insertion *insertion,
                           struct found *found, int index)
{
    const struct record *record = insertion->field.length ? userdata_record(r->L, index) : NULL;

    if (record) {
        put_field_l(r, insertion, found, record);
    } else if (insertion->field.length == 0) {
        put_value_l(r, insertion, index);
    } else if (lua_istable(r->L, index)) {
        lua_pushlstring(r->L, insertion->field.at, insertion->field.length);
        lua_gettable(r->L, index);
        put_value_l(r, insertion, lua_gettop(r->L));
        lua_pop(r->L, 1);
    } else {
        no_fields_l(r, insertion, index);
    }
}

/* ---- runs ------------------------------------------------------------------------------------ */

static void check_place_l(struct rendering *r, const struct run *run)
{
    if (r->context != run->begin)
        sandbox_fail_l(r->L, E0417, (struct str){ NULL, 0 },
                       "this text was written for another context than the one it is called in");
}

static const struct called *call(struct rendering *r, size_t number)
{
    struct called *called = &r->called[number];
    const struct template *template = r->template;

    if (!called->run) {
        called->run = template->runs ? &template->runs[number]
                                     : compiled_run(template->compiled, number, &r->bindings.own);
        called->found = arena_alloc(&r->bindings.own,
                                    called->run->insertions * sizeof *called->found);
    }
    return called;
}

/* __emit(N, ...): run N, with the values of its insertions. */
static int emit_l(lua_State *L)
{
    struct rendering *r = lua_touserdata(L, lua_upvalueindex(1));
    size_t number = (size_t)lua_tointeger(L, 1);
    const struct called *called = call(r, number);
    const struct run *run = called->run;
    struct found *found = called->found;
    size_t begin = r->out->length;
    int argument = 2;

    r->L = L;
    check_place_l(r, run);
    for (size_t i = 0; i < run->count; i++) {
        const struct piece *piece = &run->pieces[i];

        buf_add_str(r->out, piece->text);
        if (piece->insertion)
            put_argument_l(r, piece->insertion, found++, argument++);
    }
    if (r->out->over) {
        diag_add(r->diags, E0452, run->at, "the output would be larger than %zu MiB",
                 r->out->max >> 20);
        sandbox_leave_l(L);
    }
    r->context = run->end;
    meter_charge_l(L, run->count + (r->out->length - begin) / 16);
    return 0;
}

/* ---- the whole ------------------------------------------------------------------------------- */

static struct span template_place(const void *context, size_t begin, size_t end)
{
    return tpl_place(context, begin, end);
}

static void run_l(lua_State *L, void *context)
{
    struct rendering *r = context;

    expose_l(L, &r->bindings);
    lua_pushlightuserdata(L, r);
    lua_pushcclosure(L, emit_l, 1);
    lua_setfield(L, -2, "__emit");
    lua_pop(L, 1);
    lua_call(L, 0, 0);
}

bool render(const struct template *template, struct viewer *viewer, struct arena *arena,
            struct diags *diags, struct buf *out)
{
    struct limits standard;
    struct rendering r = {
        .template = template,
        .arena = arena,
        .diags = diags,
        .out = out,
        .context = context_base(template->contexts),
    };
    struct chunk chunk = { template->chunk, template->code, NULL, template_place, template };
    unsigned errors = diags->errors;
    bool good;

    limits_init(&standard);
    bindings_init(&r.bindings, viewer);
    r.called = arena_alloc(&r.bindings.own, (template->run_count + 1) * sizeof *r.called);
    good = chunk_run(&chunk, arena, diags,
                     r.bindings.view->limits ? r.bindings.view->limits : &standard, run_l, &r);
    bindings_free(&r.bindings);
    return good && diags->errors == errors && !out->over;
}

/* A lua_Writer. */
static int add_code(lua_State *L, const void *bytes, size_t length, void *code)
{
    (void)L;
    buf_add(code, bytes, length);
    return 0;
}

static void compile_l(lua_State *L, void *code)
{
    lua_settop(L, 1);
    buf_add(code, lua_ident, strlen(lua_ident) + 1);
    lua_dump(L, add_code, code, 1);
}

struct str render_compile(const struct template *template, struct arena *arena, struct diags *diags)
{
    struct chunk chunk = { template->chunk, STR(""), NULL, template_place, template };
    struct limits standard;
    struct buf code;

    limits_init(&standard);
    buf_init(&code, arena, SIZE_MAX);
    return chunk_run(&chunk, arena, diags, &standard, compile_l, &code) ? buf_str(&code) : STR("");
}

void view_document(struct buf *out)
{
    view_document_records(out);
    buf_add_str(out, STR("### functions\n\n"));
    expose_document(out);
}
