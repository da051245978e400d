/* Runs a template's chunk and writes its runs of text and values; must not know where the bytes go,
 * or what the codes mean. */
#include "lua/render.h"

#include "base/arena.h"
#include "lookup/lookups.h"
#include "lua/expose.h"
#include "lua/sandbox.h"
#include "target/style.h"

#include <lauxlib.h>
#include <lua.h>

#include <inttypes.h>
#include <string.h>

#define NOWHERE ((struct str){ NULL, 0 })

/* What an insertion found the last time: records of a type have a field at one place. */
struct found {
    const struct record_type *type;
    const struct view_field *field;
};

/* A template while it runs. */
struct rendering {
    struct scene scene; /* first: `user` of the sandbox is both */
    const struct template *template;
    struct chunk chunk;
    struct arena *arena;
    struct diags *diags;
    struct buf *out;
    const struct context *context; /* where the text has come to */
    struct found **found;          /* by run, then by insertion */
};

static struct rendering *rendering_of(lua_State *L)
{
    return sandbox_of(L)->user;
}

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

static _Noreturn void unknown_field_l(lua_State *L, const struct insertion *insertion,
                                      const struct record *record)
{
    struct rendering *r = rendering_of(L);
    struct str nearest = view_suggest(r->scene.viewer, record, insertion->field);
    struct diag *diag = diag_add(r->diags, E0450, field_span(insertion), "%.*s",
                                 STR_ARGS(view_unknown(r->scene.viewer, record, insertion->field)));

    diag_suggest(diag, nearest, '`');
    sandbox_leave_l(L);
}

/* What cannot be inserted, and what can be written instead. */
static _Noreturn void refuse_l(lua_State *L, const struct insertion *insertion, const char *what,
                               const char *help)
{
    struct rendering *r = rendering_of(L);
    struct diag *diag = diag_add(r->diags, E0451, insertion->at, "%s cannot be inserted", what);

    diag_help(diag, "%s", help);
    sandbox_leave_l(L);
}

static _Noreturn void refuse_record_l(lua_State *L, const struct insertion *insertion,
                                      const struct record *record)
{
    struct rendering *r = rendering_of(L);
    struct diag *diag = diag_add(r->diags, E0451, insertion->at, "a %s cannot be inserted",
                                 record->type->name);

    if (record->type == &list_type)
        diag_help(diag, "join it, or write a loop: x:join(\", \")");
    else
        diag_help(diag, "insert one of its fields");
    sandbox_leave_l(L);
}

/* Where a spec gives FIELD of RECORD: the value if the spec's text says so, else the record. */
static struct span spec_place(struct rendering *r, const struct record *record, struct str field)
{
    struct span at = record->at;
    struct data_file file = { 0 };
    struct diags unheard;

    if (!at.source || field.length == 0)
        return at;
    diags_init(&unheard, r->arena);
    if (data_parse(at.source, r->arena, &unheard, &file) == DATA_WRONG)
        return at;
    for (size_t i = 0; i < file.count; i++) {
        const struct declaration *declaration = &file.declarations[i];
        const struct data_field *given;

        if (declaration->at.begin != at.begin || declaration->value.type != DATA_TABLE)
            continue;
        given = data_named(&declaration->value, arena_copy(r->arena, field.at, field.length));
        return given ? given->value.at : at;
    }
    return at;
}

/* RECORD is what the text was read from; NULL if Lua made it. */
static _Noreturn void cannot_stand_l(lua_State *L, const struct insertion *insertion,
                                     struct str text, const struct escape_problem *problem,
                                     const struct record *record)
{
    struct rendering *r = rendering_of(L);
    struct str bytes = { text.at + problem->offset, problem->length }, field = insertion->field;
    bool is_known = record || scene_recall(&r->scene, bytes, &record, &field);
    struct diag *diag;

    if (is_known)
        diag = diag_add(r->diags, E0416, insertion->at, "\"%.*s\" in `%.*s` of %.*s %s",
                        STR_ARGS(bytes), STR_ARGS(field), STR_ARGS(record_name(r->arena, record)),
                        problem->why);
    else
        diag = diag_add(r->diags, E0416, insertion->at, "\"%.*s\" %s", STR_ARGS(bytes),
                        problem->why);
    if (is_known && record->at.source)
        diag_note(diag, spec_place(r, record, field), "the text stands here");
    sandbox_leave_l(L);
}

/* ---- values ---------------------------------------------------------------------------------- */

static bool is_code(const struct rendering *r, const struct context *context)
{
    enum region_kind kind = context->region ? context->region->kind
                                            : r->scene.view->target->lexical.base;

    return kind == REGION_CODE;
}

static void put_text_l(lua_State *L, const struct insertion *insertion, struct str text,
                       const struct record *record)
{
    struct rendering *r = rendering_of(L);
    struct escape_problem problem;

    if (!tpl_insert(insertion, text, r->out, &problem))
        cannot_stand_l(L, insertion, text, &problem, record);
}

static void put_integer_l(lua_State *L, const struct insertion *insertion, int64_t integer)
{
    struct rendering *r = rendering_of(L);
    struct str pattern = r->scene.view->target->negative;
    char digits[24];
    struct buf text = { .at = digits, .capacity = sizeof digits, .max = sizeof digits };

    buf_add_integer(&text, integer);
    if (integer < 0 && pattern.length && is_code(r, insertion->context))
        style_fill(r->out, pattern, buf_str(&text)); /* the target's own: not escaped */
    else
        put_text_l(L, insertion, buf_str(&text), NULL);
}

/* `{=>table}`: what holds neither text nor numbers cannot be inserted. */
static void put_record_l(lua_State *L, const struct insertion *insertion,
                         const struct record *record)
{
    struct rendering *r = rendering_of(L);
    const struct packed *numbers;
    struct escape_problem problem;

    if (record->type != &lookup_table_type)
        refuse_record_l(L, insertion, record);
    numbers = &((const struct lookup_table *)record)->numbers;
    if (!tpl_insert_numbers(insertion, numbers, r->out, &problem))
        cannot_stand_l(L, insertion, STR("1, -2"), &problem, record);
}

static const char flag_help[] = "write words for it: yesno(x, \"true\", \"false\")";

static void put_shown_l(lua_State *L, const struct insertion *insertion, struct shown shown,
                        const struct record *record)
{
    switch (shown.type) {
    case SHOWN_TEXT:
        put_text_l(L, insertion, shown.text, record);
        break;
    case SHOWN_INTEGER:
        put_integer_l(L, insertion, shown.integer);
        break;
    case SHOWN_FLAG:
        if (shown.flag)
            refuse_l(L, insertion, "true", flag_help);
        break;
    case SHOWN_RECORD:
        put_record_l(L, insertion, shown.record);
        break;
    case SHOWN_LIST:
        refuse_l(L, insertion, "a list", "join it, or write a loop: x:join(\", \")");
    default:
        break; /* absent: nothing */
    }
}

/* `{=code.summary}`: from the record to the output, without Lua.  A trait's item may be of another
 * trait next time, with other fields. */
static void put_field_l(lua_State *L, const struct insertion *insertion, struct found *found,
                        const struct record *record)
{
    struct viewer *viewer = rendering_of(L)->scene.viewer;

    if (record->type != found->type) {
        found->type = record->type;
        found->field = view_find(viewer, record, insertion->field);
        if (!found->field)
            unknown_field_l(L, insertion, record);
    }
    put_shown_l(L, insertion, view_get(viewer, found->field, record, insertion->field), record);
}

static void put_number_l(lua_State *L, const struct insertion *insertion, int index)
{
    struct str text;

    if (lua_isinteger(L, index)) {
        put_integer_l(L, insertion, lua_tointeger(L, index));
        return;
    }
    if (lua_tonumber(L, index) - lua_tonumber(L, index) != 0)
        refuse_l(L, insertion, "a number that is infinite or undefined",
                 "nothing in a spec is divided by zero");
    lua_pushvalue(L, index);
    text.at = lua_tolstring(L, -1, &text.length);
    put_text_l(L, insertion, text, NULL);
    lua_pop(L, 1);
}

static void put_value_l(lua_State *L, const struct insertion *insertion, int index)
{
    struct str text;

    switch (lua_type(L, index)) {
    case LUA_TSTRING:
        text.at = lua_tolstring(L, index, &text.length);
        put_text_l(L, insertion, text, NULL);
        break;
    case LUA_TNUMBER:
        put_number_l(L, insertion, index);
        break;
    case LUA_TBOOLEAN:
        if (lua_toboolean(L, index))
            refuse_l(L, insertion, "true", flag_help);
        break;
    case LUA_TLIGHTUSERDATA:
    case LUA_TUSERDATA:
        put_record_l(L, insertion, expose_record(L, index));
        break;
    case LUA_TTABLE:
        refuse_l(L, insertion, "a table", "insert one of its values, or write a loop");
    case LUA_TFUNCTION:
        refuse_l(L, insertion, "a function", "call it: f()");
    default:
        refuse_l(L, insertion, "nil", "what has no value yet is nil; what may be absent is false");
    }
}

static _Noreturn void no_fields_l(lua_State *L, const struct insertion *insertion, int index)
{
    struct rendering *r = rendering_of(L);
    struct diag *diag = diag_add(r->diags, E0521, insertion->at, "a %s has no field `%.*s`",
                                 luaL_typename(L, index), STR_ARGS(insertion->field));

    if (lua_isboolean(L, index) && !lua_toboolean(L, index))
        diag_help(diag, "what is absent is false: test it before you use it");
    sandbox_leave_l(L);
}

/* The object of `{=object.field}` at INDEX: a record, or a table of Lua's. */
static void put_argument_l(lua_State *L, const struct insertion *insertion, struct found *found,
                           int index)
{
    const struct record *record = insertion->field.length ? expose_record(L, index) : NULL;

    if (record) {
        put_field_l(L, insertion, found, record);
    } else if (insertion->field.length == 0) {
        put_value_l(L, insertion, index);
    } else if (lua_istable(L, index)) {
        lua_pushlstring(L, insertion->field.at, insertion->field.length);
        lua_gettable(L, index);
        put_value_l(L, insertion, lua_gettop(L));
        lua_pop(L, 1);
    } else {
        no_fields_l(L, insertion, index);
    }
}

/* ---- runs ------------------------------------------------------------------------------------ */

static void check_place_l(lua_State *L, const struct run *run)
{
    struct rendering *r = rendering_of(L);

    if (r->context != run->begin)
        sandbox_fail_l(L, E0417, NOWHERE,
                       "this text was written for another place than it comes "
                       "to here");
}

/* __emit(N, ...): run N, with the values of its insertions. */
static int emit_l(lua_State *L)
{
    struct rendering *r = rendering_of(L);
    size_t number = (size_t)lua_tointeger(L, 1);
    const struct run *run = &r->template->runs[number];
    struct found *found = r->found[number];
    size_t begin = r->out->length;
    int argument = 2;

    check_place_l(L, run);
    for (size_t i = 0; i < run->count; i++) {
        const struct piece *piece = &run->pieces[i];

        buf_add_str(r->out, piece->text);
        if (piece->insertion)
            put_argument_l(L, piece->insertion, found++, argument++);
    }
    if (r->out->over) {
        diag_add(r->diags, E0452, run->at, "the output would be larger than %zu MiB",
                 r->out->max >> 20);
        sandbox_leave_l(L);
    }
    r->context = run->end;
    sandbox_charge_l(L, run->count + (r->out->length - begin) / 16);
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

    sandbox_load_l(L, &r->chunk);
    lua_insert(L, -2);
    expose_l(L, &r->scene);
    lua_pushcfunction(L, emit_l);
    lua_setfield(L, -2, "__emit");
    lua_pop(L, 1);
    lua_call(L, 0, 0);
}

static struct found **make_found(const struct template *template, struct arena *arena)
{
    struct found **found = arena_alloc(arena, (template->run_count + 1) * sizeof *found);

    for (size_t i = 0; i < template->run_count; i++)
        found[i] = arena_alloc(arena, (template->runs[i].insertions + 1) * sizeof **found);
    return found;
}

bool render(const struct template *template, const struct view *view, struct arena *arena,
            struct diags *diags, struct buf *out)
{
    struct limits standard;
    struct rendering r = {
        .template = template,
        .arena = arena,
        .diags = diags,
        .out = out,
        .context = context_base(template->contexts),
        .found = make_found(template, arena),
        .chunk = { template->chunk, template->code, NULL, template_place, template },
    };
    struct sandbox *sandbox;
    bool good;

    limits_init(&standard);
    scene_init(&r.scene, view, arena);
    sandbox = sandbox_open(arena, diags, view->limits ? view->limits : &standard);
    sandbox->user = &r;
    good = sandbox_call(sandbox, run_l, &r);
    sandbox_close(sandbox);
    scene_free(&r.scene);
    return good && !out->over;
}

/* A chunk on its way to code. */
struct compiling {
    struct chunk chunk;
    struct buf code;
};

/* A lua_Writer. */
static int add_code(lua_State *L, const void *bytes, size_t length, void *code)
{
    (void)L;
    buf_add(code, bytes, length);
    return 0;
}

static void compile_l(lua_State *L, void *context)
{
    struct compiling *compiling = context;

    sandbox_load_l(L, &compiling->chunk);
    buf_add(&compiling->code, lua_ident, strlen(lua_ident) + 1);
    lua_dump(L, add_code, &compiling->code, 1);
}

struct str render_compile(const struct template *template, struct arena *arena, struct diags *diags)
{
    struct compiling compiling = {
        .chunk = { template->chunk, STR(""), NULL, template_place, template },
    };
    struct limits standard;
    struct sandbox *sandbox;
    bool good;

    limits_init(&standard);
    buf_init(&compiling.code, arena, SIZE_MAX);
    sandbox = sandbox_open(arena, diags, &standard);
    good = sandbox_call(sandbox, compile_l, &compiling);
    sandbox_close(sandbox);
    return good ? buf_str(&compiling.code) : STR("");
}

void view_document(struct buf *out)
{
    view_document_records(out);
    buf_add_str(out, STR("### functions\n\n"));
    expose_document(out);
}
