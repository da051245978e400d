/* Templates over a small spec: their output, and each kind of mistake with its position. */
#include "unit_view.h"

#include "base/limit.h"
#include "lua/render.h"
#include "template/compiled.h"
#include "template/tpl.h"

/* Included templates, by name. */
struct file {
    const char *name, *text;
};

struct files {
    struct unit *unit;
    const struct file *files;
    const struct source *loaded[4];
};

static const struct source *load_file(void *data, struct str name, const struct source *from,
                                      struct span at)
{
    struct files *files = data;

    (void)from, (void)at;
    for (size_t i = 0; files->files[i].name; i++) {
        if (!str_is(name, files->files[i].name))
            continue;
        if (!files->loaded[i])
            files->loaded[i] = unit_source(files->unit, files->files[i].name, files->files[i].text);
        return files->loaded[i];
    }
    return NULL;
}

/* The output of the template TEXT for VIEW; NULL after problems. */
static const char *render_view(struct unit *unit, const struct view *view, const char *text,
                               const struct file *includes, size_t max)
{
    static const struct file none[] = { { NULL, NULL } };
    struct files files = { unit, includes ? includes : none, { NULL } };
    struct limits limits;
    struct tpl_loader loader = { load_file, &files, &limits };
    struct contexts *contexts = contexts_make(&view->target->lexical, &unit->arena, &unit->diags);
    struct template template = { 0 };
    struct buf out;

    limits_init(&limits);
    buf_init(&out, &unit->arena, max);
    if (!contexts || !tpl_compile(unit_source(unit, "x.tpl", text), contexts, &loader, &unit->arena,
                                  &unit->diags, &template))
        return NULL;
    if (!render(&template, viewer_make(view, &unit->arena), &unit->arena, &unit->diags, &out))
        return NULL;
    return unit_text(unit, buf_str(&out));
}

/* The same with a precompiled template, serialized and read back. */
static const char *render_compiled(struct unit *unit, const struct view *view, const char *text)
{
    struct contexts *contexts = contexts_make(&view->target->lexical, &unit->arena, &unit->diags);
    struct template template = { 0 }, read = { 0 };
    struct limits limits;
    const struct tpl_loader loader = { .limits = &limits };
    struct buf entries, out;

    limits_init(&limits);
    buf_init(&entries, &unit->arena, SIZE_MAX);
    buf_init(&out, &unit->arena, RENDER_MAX_BYTES);
    assert_true(tpl_compile(unit_source(unit, "x.tpl", text), contexts, &loader, &unit->arena,
                            &unit->diags, &template));
    template.code = render_compile(&template, &unit->arena, &unit->diags);
    compiled_write(STR("other.tpl"), &template, &entries);
    compiled_write(STR("x.tpl"), &template, &entries);
    assert_false(compiled_read(buf_str(&entries), STR("y.tpl"), contexts, &unit->arena, &read));
    contexts = contexts_make(&view->target->lexical, &unit->arena, &unit->diags);
    assert_true(compiled_read(buf_str(&entries), STR("x.tpl"), contexts, &unit->arena, &read));
    if (!render(&read, viewer_make(view, &unit->arena), &unit->arena, &unit->diags, &out))
        return NULL;
    return unit_text(unit, buf_str(&out));
}

static const char *render_text(struct unit *unit, const char *text)
{
    return render_view(unit, &unit_view(unit, unit_spec)->view, text, NULL, RENDER_MAX_BYTES);
}

/* ---- bytes ----------------------------------------------------------------------------------- */

static const struct {
    const char *name, *template, *output;
} prints[] = {
    { "fields", "% for code in codes() do\n{=code.constant} = {=code.value},\n% end\n",
      "SAMPLE_BELOW = (-5),\nSAMPLE_OK = 1,\nSAMPLE_FINE = 2,\nSAMPLE_BROKEN = 20,\n"
      "SAMPLE_OLD = 21,\n" },
    { "negative values are bare in a comment", "// {=spec.from} {=-spec.to}\n", "// -5 -99\n" },
    { "and wrapped in code, if Lua made them too", "x = {=1 - spec.to};\n", "x = (-98);\n" },
    { "escapes of a string", "\"{=codes and spec.fallback_code.phrase}\" \"{=spec.summary}\"\n",
      "\"Broken\" \"Some */ codes.\"\n" },
    { "strings of Lua", "// {=spec.title:upper()} {=\"a\"}\n", "// SAMPLE CODES a\n" },
    { "false is nothing", "// {=false}{=spec.registry_url}.\n", "// .\n" },
    { "flags that are false are nothing", "// {=spec.is_wide}.\n", "// .\n" },
    { "loops know where they are",
      "% for c, at in classes() do\n// {=at.index} {=yesno(at.first, \"first\", \"\")} "
      "{=yesno(at.last, \"last\", \"\")} {=at.count} {=c.id}\n% end\n",
      "// 1 first  2 good\n// 2  last 2 bad\n" },
    { "codes of a class", "% for c in codes(spec.fallback_code.class) do\n{=c.name}\n% end\n",
      "broken\nold\n" },
    { "every code", "% for c in codes(\"all\") do\n{=c.name}\n% end\n",
      "below\nok\nfine\nbroken\nvendor_broken\nold\nkept\n" },
    { "constants with aliases",
      "% for c in constants() do\n{=c.constant} {=c.value} {=c.is_alias and c.kind}\n% end\n",
      "SAMPLE_BELOW (-5) \nSAMPLE_OK 1 \nSAMPLE_FINE 2 \nSAMPLE_BROKEN 20 \nSAMPLE_KAPUT 20 was\n"
      "SAMPLE_DAMAGED 20 also\nSAMPLE_VENDOR_BROKEN 20 \nSAMPLE_OLD 21 \n" },
    { "names, by rank",
      "% for i, at in names() do\n// {=i.NAME} {=i.code.value}{=at.last and \".\"}\n% end\n",
      "// BELOW -5\n// OK 1\n// FINE 2\n// BROKEN 20\n// OLD 21\n// KAPUT 20\n// DAMAGED 20\n"
      "// VENDOR_BROKEN 20.\n" },
    { "phrases, by rank",
      "% for i in phrases() do\n// {=i.phrase_key} {=i.canonical.name}\n% end\n",
      "// below below\n// allright ok\n// fine fine\n// broken broken\n// old old\n"
      "// kaput broken\n// damaged broken\n// oops broken\n// vendorbroken broken\n" },
    { "aliases", "% for a in aliases(spec.fallback_code) do\n{=a.name} {=a.kind} {=a.by}\n% end\n",
      "kaput was \ndamaged also \noops accepts vendor\n" },
    { "traits of a kind", "% for t in traits(\"choice\") do\n{=t.name} {=#t.choices}\n% end\n",
      "cache 2\n" },
    { "values of traits by name and by record",
      "% for c in codes() do\n% if c.cache then\n{=c.cache.text} {=c[trait.cache].number}\n"
      "% end\n% end\n",
      "always 2\n" },
    { "items of lists",
      "% for c in codes() do\n% for i in each(c.header and c.header.items or {}) do\n"
      "{=i.text} {=i.level} {=i.when}\n% end\n% end\n",
      "Retry must always\nDate  \n" },
    { "lists of Lua", "% for x, at in each({ \"a\", \"b\" }) do\n{=x} {=at.index}\n% end\n",
      "a 1\nb 2\n" },
    { "lists joined",
      "% for c in codes() do\n% if #c.ref > 0 then\n// {=c.ref:join(\"; \")}\n"
      "// {=c.ref:join(\" \", \"section\")} {=c.uses:join(\" \")} {=c.ref[2].section}\n"
      "% end\n% end\n",
      "// Doc 1, 2.3; Doc 1, 4\n// 2.3 4 One. Two. 4\n" },
    { "documents and references",
      "% for d in documents() do\n// {=d.name}: {=d.title}\n% end\n"
      "% for r in each(spec.fallback_code.was[1].ref) do\n// {=r.document.name}\n% end\n",
      "// Doc 1: First\n// Doc 1\n" },
    { "groups", "% for g in groups() do\n{=g.id}\n% end\n", "vendor\n" },
    { "identifiers",
      "{=identifier(\"function\", spec.id, \"Is Fine\")} {=identifier(\"function\", \"int\")} "
      "{=identifier(\"type\", spec.id, false, 2)}\n",
      "sample_is_fine int_ Sample2\n" },
    { "styles and patterns",
      "{=style(\"camel\", \"not_found\")} {=expand(\"{ID}_{NAME}\", spec.fallback_code)} "
      "{=expand(\"{id}\")}\n",
      "notFound SAMPLE_BROKEN sample\n" },
    { "options", "{=option.prefix} {=option.form}\n", "sample \n" },
    { "the marker", "/* {=marker} */\n", "/* Generated; do not edit. */\n" },
    { "free fields", "% for c in codes() do\n{=c.x_color}{=c[\"x_none\"]}\n% end\n",
      "\ngreen\n\n\n\n" },
    { "wrapped text", "/*\n * {=>(\"word \"):rep(20)}\n */\n",
      "/*\n * word word word word word word word word word word word word word word word\n"
      " * word word word word word\n */\n" },
    { "numbers of plans",
      "{=lookup.kind} {=lookup.values[2]} {=#lookup.values} // {=lookup.values.text}\n", NULL },
    { "the numbers of a plan in a string", "\"{=lookup.values.text}\"\n",
      "\"20, -5, 1, 2, 20, 21, 20, 20, 20, 20, 20, 20\"\n" },
    { "a table of numbers", "// {=lookup.values}\n/*\n * {=>lookup.values}\n */\n",
      "// 20, -5, 1, 2, 20, 21, 20, 20, 20, 20, 20, 20\n/*\n"
      " * 20, -5, 1, 2, 20, 21, 20, 20, 20, 20, 20, 20\n */\n" },
    { "numbers that are not whole", "// {=2.5} {=7 // 2}\n", "// 2.5 3\n" },
    { "equal records are equal",
      "% for c in codes() do\n% if c == spec.fallback_code then\n{=c.name}\n"
      "% end\n% end\n",
      "broken\n" },
    { "tables of Lua", "% local t = { name = \"x\" }\n{=t.name}\n", "x\n" },
    { "functions that write", "% local function f(c)\n{=c.name};\n% end\n% f(spec.fallback_code)\n",
      "broken;\n" },
};

static void templates_print_as_expected(void **state)
{
    for (size_t i = 0; i < sizeof prints / sizeof prints[0]; i++) {
        struct unit *unit = UNIT(state);
        const char *output = render_text(unit, prints[i].template);

        if (!output)
            fail_msg("%s: %s", prints[i].name, unit_problems(unit));
        if (prints[i].output && strcmp(output, prints[i].output) != 0)
            fail_msg("%s:\n%s", prints[i].name, output);
    }
}

static void precompiled_templates_print_the_same(void **state)
{
    for (size_t i = 0; i < sizeof prints / sizeof prints[0]; i++) {
        struct unit *unit = UNIT(state);
        struct view *view = &unit_view(unit, unit_spec)->view;

        assert_string_equal(render_compiled(unit, view, prints[i].template),
                            render_view(unit, view, prints[i].template, NULL, RENDER_MAX_BYTES));
    }
}

static void bytecode_of_another_lua_is_not_run(void **state)
{
    struct unit *unit = UNIT(state);
    const struct view *view = &unit_view(unit, unit_spec)->view;
    struct template template = {
        .code = STR("$LuaVersion: Lua 5.4.99 $\0\x1bLua"),
        .contexts = contexts_make(&view->target->lexical, &unit->arena, &unit->diags),
    };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    assert_false(
        render(&template, viewer_make(view, &unit->arena), &unit->arena, &unit->diags, &out));
    assert_int_equal(out.length, 0);
}

static void included_files_share_local_variables(void **state)
{
    static const struct file includes[] = { { "part.tpl", "{=name}: {=spec.id}\n" },
                                            { NULL, NULL } };
    struct unit *unit = UNIT(state);
    struct view *view = &unit_view(unit, unit_spec)->view;

    assert_string_equal(render_view(unit, view, "% local name = \"x\"\n% include \"part.tpl\"\n",
                                    includes, RENDER_MAX_BYTES),
                        "x: sample\n");
}

static void output_is_the_same_every_time(void **state)
{
    struct unit *unit = UNIT(state);
    struct view *view = &unit_view(unit, unit_spec)->view;
    const char *text = "% for c in constants() do\n{=c.constant} {=c.value}\n% end\n";

    assert_string_equal(render_view(unit, view, text, NULL, RENDER_MAX_BYTES),
                        render_view(unit, view, text, NULL, RENDER_MAX_BYTES));
}

/* ---- mistakes -------------------------------------------------------------------------------- */

/* The beginning of the output: position, id, message; then, if HELP is given, a line of notes. */
static const struct {
    const char *template, *problem, *more;
} mistakes[] = {
    { "% for c in codes() do\n  {=c.sumary}\n% end\n",
      "x.tpl:2:7: error[E0450]: a code has no field `sumary`", "help: did you mean `summary`?" },
    { "% for c in codes() do\n  // {=c.cash:upper()}\n% end\n",
      "x.tpl:2:10: error[E0450]: a code has no field `cash`", "help: did you mean `cache`?" },
    { "{=spce.id}\n", "x.tpl:1:3: error[E0522]: unknown name `spce`",
      "help: did you mean `spec`?" },
    { "% local x\nint {=x};\n", "x.tpl:2:7: error[E0451]: nil cannot be inserted", "help:" },
    { "int a; {=true}\n", "x.tpl:1:10: error[E0451]: true cannot be inserted", "yesno" },
    { "{=spec.has_range}\n", "x.tpl:1:3: error[E0451]: true cannot be inserted", "yesno" },
    { "{={}}\n", "x.tpl:1:3: error[E0451]: a table cannot be inserted", "help:" },
    { "{=codes}\n", "x.tpl:1:3: error[E0451]: a function cannot be inserted", "help: call it" },
    { "{=spec}\n", "x.tpl:1:3: error[E0451]: a spec cannot be inserted", "help: insert one of" },
    { "{=spec.fallback_code.class}\n", "x.tpl:1:3: error[E0451]: a class cannot be inserted",
      "help:" },
    { "{=spec.fallback_code.was}\n", "x.tpl:1:3: error[E0451]: a list cannot be inserted", "join" },
    { "{=lookup.values}\n", "x.tpl:1:3: error[E0416]: \",\" in `values`", "" },
    { "{=1 / 0}\n", "x.tpl:1:3: error[E0451]: a number that is infinite", "help:" },
    { "// {=spec.title + 1}\n", "x.tpl:1:11: error[E0521]:", "not a number" },
    { "// {=spec.title()}\n", "x.tpl:1:11: error[E0521]:", "called" },
    { "% local e = spec.registry_url\n// {=e.x}\n",
      "x.tpl:2:6: error[E0521]: a boolean has no field `x`", "help: an absent field is false" },
    { "// {=spec.registry_url.x}\n", "x.tpl:1:6: error[E0521]: a boolean has no field `x`",
      "help: an absent field is false" },
    { "// {=#spec}\n", "x.tpl:1:6: error[E0521]: a spec has no length", "" },
    { "{=option.prefx}\n", "x.tpl:1:10: error[E0450]: target c has no option `prefx`",
      "help: did you mean `prefix`?" },
    { "// {=trait.cash.name}\n", "x.tpl:1:12: error[E0450]: the spec has no trait `cash`",
      "help: did you mean `cache`?" },
    { "% for c in codes(404) do\n% end\n", "x.tpl:1:12: error[E0524]: argument 1 is a number",
      "class" },
    { "% for c in codes(nil) do\n% end\n", "x.tpl:1:12: error[E0524]: argument 1 is nil", "class" },
    { "% for c in traits(\"flags\") do\n% end\n", "x.tpl:1:12: error[E0524]: argument 1",
      "a kind" },
    { "% for c in aliases(spec) do\n% end\n", "x.tpl:1:12: error[E0524]: argument 1 is a spec",
      "a code" },
    { "% for c in each(3) do\n% end\n", "x.tpl:1:12: error[E0524]: argument 1 is a number",
      "a list" },
    { "{=identifier(\"funtion\", \"x\")}\n",
      "x.tpl:1:3: error[E0524]: target c has no role \"funtion\"",
      "help: did you mean \"function\"?" },
    { "{=identifier(\"function\")}\n", "x.tpl:1:3: error[E0524]: argument 2 is missing", "" },
    { "{=style(\"camle\", \"x\")}\n", "x.tpl:1:3: error[E0524]: \"camle\" is not a style", "" },
    { "% local x = = 2\n", "x.tpl:1:13: error[E0520]:", "" },
    { "{=1 +}\n", "x.tpl:1:6: error[E0520]: unexpected symbol near `}`", "" },
    { "{=1 +} b)\n", "x.tpl:1:6: error[E0520]: unexpected symbol near `}`", "" },
    { "{=1 2} {=2}\n", "x.tpl:1:5: error[E0520]: syntax error near `2`", "" },
    { "{=1, 2}\n", "x.tpl:1:4: error[E0520]: syntax error near `,`", "" },
    { "{=raw(1, 2)}\n", "x.tpl:1:8: error[E0520]: syntax error near `,`", "" },
    { "{=spec.}\n", "x.tpl:1:8: error[E0520]: <name> expected near `}`", "" },
    { "{=spec.1}\n", "x.tpl:1:7: error[E0520]: syntax error near `.1`", "" },
    { "{=function() end end}\n", "x.tpl:1:18: error[E0520]: syntax error near `end`", "" },
    { "int {=spec.title};\n", "x.tpl:1:7: error[E0416]: \" \" in `title` of spec \"sample\" cannot",
      "sample.lua:1:43: note: the text is here" },
    { "int {=spec.title:upper()};\n", "x.tpl:1:7: error[E0416]: \" \" cannot", "" },
    { "int {=\"a \" .. \"b\"};\n", "x.tpl:1:7: error[E0416]: ", "" },
    { "% fail(\"no good\")\n", "x.tpl:1:3: error[E0523]: no good", "" },
    { "% while true do\n% end\n", "x.tpl:1:14: error[E0501]:", "" },
    { "% while true do\nint x;\n% end\n", "x.tpl:2:1: error[E0452]: the output would be larger",
      "" },
    { "% for c in codes() do\n%   c.name = \"x\"\n% end\n", "x.tpl:2:7: error[E0453]:", "" },
    { "% local function f()\n{=spec.nope}\n% end\n/* a\n% f()\n*/\n",
      "x.tpl:2:1: error[E0417]:", "x.tpl:5:3: note: called from here" },
    { "% for c in codes() do\n% for i in each(c.header and c.header.items or {}) do\n{=i.levle}\n"
      "% end\n% end\n",
      "x.tpl:3:5: error[E0450]: a trait item has no field `levle`", "`level`" },
};

static void mistakes_are_reported(void **state)
{
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_STEPS] = 1000000;
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        struct unit *unit = UNIT(state);
        struct view *view = &unit_view(unit, unit_spec)->view;
        const char *problems;

        view->limits = &limits;
        if (render_view(unit, view, mistakes[i].template, NULL, 1 << 20))
            fail_msg("%s\nis no mistake", mistakes[i].template);
        problems = unit_problems(unit);
        if (strncmp(problems, mistakes[i].problem, strlen(mistakes[i].problem)) != 0 ||
            !strstr(problems, mistakes[i].more) || unit->diags.count != 1)
            fail_msg("%s\nexpected %s\n%s\ngot %s", mistakes[i].template, mistakes[i].problem,
                     mistakes[i].more, problems);
        diags_init(&unit->diags, &unit->arena);
    }
}

static void mistakes_in_an_included_file(void **state)
{
    static const struct file includes[] = { { "part.tpl", "a\n  {=spec.nmae}\n" }, { NULL, NULL } };
    struct unit *unit = UNIT(state);
    struct view *view = &unit_view(unit, unit_spec)->view;

    assert_null(render_view(unit, view, "% include \"part.tpl\"\n", includes, RENDER_MAX_BYTES));
    assert_memory_equal(unit_problems(unit), "part.tpl:2:10: error[E0450]", 27);
}

/* A text of the spec cannot end a comment: it is escaped, as the target specifies, or rejected. */
static void hostile_text_is_escaped_or_rejected(void **state)
{
    struct unit *unit = UNIT(state);
    const char *output = render_text(unit, "/* {=spec.summary} */\n");

    if (output)
        assert_null(strstr(output, "*/ codes"));
    else
        assert_non_null(strstr(unit_problems(unit), "E0416"));
}

static void a_target_without_lookups_is_rendered(void **state)
{
    struct unit *unit = UNIT(state);
    struct view *view = &unit_view(unit, unit_spec)->view;

    view->lookups = NULL;
    assert_string_equal(render_view(unit, view,
                                    "// {=trait.cache.word}{=spec.fallback_code.row}."
                                    "{=spec.fallback_code.class.row}\n",
                                    NULL, RENDER_MAX_BYTES),
                        "// .\n");
}

/* Single braces in the target's pattern are literal. */
static void a_pattern_for_negative_numbers_is_applied(void **state)
{
    struct unit *unit = UNIT(state);
    struct view view = unit_view(unit, unit_spec)->view;
    struct target target = *view.target;

    target.integers.negative = STR("a} {}-{x");
    view.target = &target;
    assert_string_equal(render_view(unit, &view, "{=-404}\n", NULL, RENDER_MAX_BYTES),
                        "a} -404-{x\n");
}

static void limits_of_the_view_are_enforced(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_STEPS] = 20000;
    made->view.limits = &limits;
    assert_null(render_view(unit, &made->view, "% for i = 1, 100000 do\n% end\n", NULL, 1 << 20));
    assert_non_null(strstr(unit_problems(unit), "E0501"));
}

/* The cost is linear in the number of codes. */
static void time_grows_linearly_with_the_codes(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made;
    struct buf spec;
    const char *output;

    buf_init(&spec, &unit->arena, SIZE_MAX);
    buf_print(&spec, "spec { id = \"m\", title = \"M\" }\n");
    for (int i = 0; i < 20000; i++)
        buf_print(&spec, "code { %d, \"Number %d\" }\n", 7 * i, i);
    buf_add_char(&spec, '\0');
    made = unit_view(unit, spec.at);
    output = render_view(unit, &made->view,
                         "% for c, at in codes() do\n// {=c.index} {=at.index} "
                         "{=c.phrase}\n% end\n",
                         NULL, RENDER_MAX_BYTES);
    assert_non_null(output);
    assert_non_null(strstr(output, "// 20000 20000 Number 19999\n"));
}

static void the_documentation_lists_functions_and_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    view_document(&out);
    buf_add_char(&out, '\0');
    assert_non_null(strstr(out.at, "| `identifier(role, ...)` |"));
    assert_non_null(strstr(out.at, "| `text:upper()` |"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(templates_print_as_expected),
        UNIT_TEST(precompiled_templates_print_the_same),
        UNIT_TEST(bytecode_of_another_lua_is_not_run),
        UNIT_TEST(included_files_share_local_variables),
        UNIT_TEST(output_is_the_same_every_time),
        UNIT_TEST(mistakes_are_reported),
        UNIT_TEST(mistakes_in_an_included_file),
        UNIT_TEST(hostile_text_is_escaped_or_rejected),
        UNIT_TEST(a_target_without_lookups_is_rendered),
        UNIT_TEST(a_pattern_for_negative_numbers_is_applied),
        UNIT_TEST(limits_of_the_view_are_enforced),
        UNIT_TEST(time_grows_linearly_with_the_codes),
        UNIT_TEST(the_documentation_lists_functions_and_fields),
    };

    return cmocka_run_group_tests_name("render", tests, NULL, NULL);
}
