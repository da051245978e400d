/* The result of compiling templates, the origin of each line, and the problems of invalid ones. */
#include "base/arena.h"
#include "template/tpl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define T(literal) \
    { \
        "" literal, sizeof literal - 1 \
    }
#define R(from, to) \
    { \
        T(from), T(to), \
        { \
            0 \
        } \
    }

struct file {
    const char *name, *text;
};

enum { MOST_BYTES = 100000 };

struct fixture {
    struct arena arena;
    struct diags diags;
    struct sources sources;
    struct lexical lexical;
    const struct file *files;
    struct template template;
    struct tpl_loader loader;
    struct limits limits;
};

static struct replacement quoted[] = { R("\"", "\\\""), R("\\", "\\\\"), R("\n", "\\n") };
static struct str splice[] = { T("\\") };

static struct region regions[] = {
    { .kind = REGION_TEXT,
      .open = T("\""),
      .close = T("\""),
      .escapes = { .exact = { quoted, COUNT(quoted) }, .other = T("\\{{oct:3}}") } },
    { .kind = REGION_TEXT,
      .open = T("'"),
      .close = T("'"),
      .one = true,
      .escapes = { .exact = { quoted, COUNT(quoted) } } },
    { .kind = REGION_TEXT,
      .open = T("`"),
      .close = T("`"),
      .lines = true,
      .name = T("template"),
      .escapes = { .exact = { quoted, COUNT(quoted) } } },
    { .kind = REGION_CODE,
      .open = T("${"),
      .close = T("}"),
      .nest_open = T("{"),
      .inside = { (struct str[]){ T("template") }, 1 } },
    { .kind = REGION_COMMENT, .open = T("/*"), .close = T("*/"), .splice = { splice, 1 } },
    { .kind = REGION_COMMENT, .open = T("//"), .close = T("\n"), .splice = { splice, 1 } },
    { .kind = REGION_COMMENT, .open = T("#"), .close = T("\n"), .start = START_LINE },
    { .kind = REGION_TEXT,
      .open = T("<script>"),
      .close = T("</script>"),
      .lines = true,
      .raw = true },
};

static const struct source *load(void *data, struct str name, const struct source *from,
                                 struct span at)
{
    struct fixture *fixture = data;

    (void)from, (void)at;
    for (struct source *source = fixture->sources.first; source; source = source->next) {
        if (str_equal(source->name, name))
            return source;
    }
    for (const struct file *file = fixture->files; file && file->name; file++) {
        if (str_is(name, file->name))
            return source_add(&fixture->sources, str_of(file->name), str_of(file->text));
    }
    return NULL;
}

static bool compile_text(struct fixture *fixture, struct str text, const struct file *files)
{
    struct contexts *contexts;
    const struct source *source;

    *fixture = (struct fixture){ .files = files };
    diags_init(&fixture->diags, &fixture->arena);
    sources_init(&fixture->sources, &fixture->arena);
    fixture->lexical.regions = regions;
    fixture->lexical.region_count = COUNT(regions);
    fixture->loader = (struct tpl_loader){ load, fixture, &fixture->limits };
    limits_init(&fixture->limits);
    fixture->limits.at[LIMIT_TEMPLATE] = MOST_BYTES;
    contexts = contexts_make(&fixture->lexical, &fixture->arena, &fixture->diags);
    assert_non_null(contexts);
    source = source_add(&fixture->sources, STR("m"), text);
    return tpl_compile(source, contexts, &fixture->loader, &fixture->arena, &fixture->diags,
                       &fixture->template);
}

static struct str problems(struct fixture *fixture)
{
    struct buf out;

    buf_init(&out, &fixture->arena, SIZE_MAX);
    diags_print(&fixture->diags, (struct diag_style){ 0 }, &out);
    return buf_str(&out);
}

static void compile(struct fixture *fixture, const char *text, const struct file *files)
{
    if (!compile_text(fixture, str_of(text), files))
        fail_msg("%s\n%.*s", text, STR_ARGS(problems(fixture)));
}

/* All runs, one after the other, with VALUE for each value. */
static struct str render(struct fixture *fixture, const char *value)
{
    struct escape_problem problem;
    struct buf out;

    buf_init(&out, &fixture->arena, SIZE_MAX);
    for (size_t i = 0; i < fixture->template.run_count; i++) {
        const struct run *run = &fixture->template.runs[i];

        for (size_t k = 0; k < run->count; k++) {
            buf_add_str(&out, run->pieces[k].text);
            if (run->pieces[k].insertion &&
                !tpl_insert(run->pieces[k].insertion, str_of(value), &out, &problem))
                buf_print(&out, "<%zu %s>", problem.offset, problem.why);
        }
    }
    return buf_str(&out);
}

static void expect_text(const char *template, const char *value, const char *expected)
{
    struct fixture fixture;
    struct str text;

    compile(&fixture, template, NULL);
    text = render(&fixture, value);
    if (!str_is(text, expected))
        fail_msg("%s\ngave\n%.*s\nnot\n%s", template, STR_ARGS(text), expected);
    arena_free(&fixture.arena);
}

/* --- chunks ----------------------------------------------------------------------------------- */

static void text_and_lua_become_a_chunk(void **state)
{
    struct fixture fixture;

    (void)state;
    compile(&fixture,
            "begin\n"
            "% for code in codes() do\n"
            "    {=code.name} = {=code.value + 1},\n"
            "%   if code.x then\n"
            "%   end\n"
            "% end\n"
            "end",
            NULL);
    assert_true(str_is(fixture.template.chunk, ";__emit(0)\n"
                                               " for code in codes() do\n"
                                               ";__emit(1,code,(code.value + 1))\n"
                                               "   if code.x then\n"
                                               "   end\n"
                                               " end\n"
                                               ";__emit(2)\n"));
    assert_int_equal(fixture.template.run_count, 3);
    assert_int_equal(fixture.template.runs[1].insertions, 2);
    assert_true(str_is(fixture.template.runs[1].pieces[0].insertion->field, "name"));
    assert_int_equal(fixture.template.runs[1].pieces[1].insertion->field.length, 0);
    assert_true(str_is(fixture.template.runs[2].pieces[0].text, "end\n"));
    arena_free(&fixture.arena);
}

/* Text copied to the chunk is, unchanged, where the map says; so is each byte of it. */
static void check_positions(const struct template *template)
{
    size_t begin = 0;

    for (size_t i = 0; i < template->part_count; i++) {
        const struct chunk_part *part = &template->parts[i];
        size_t length = part->at.end - part->at.begin;
        struct span last = tpl_place(template, part->offset + length - 1, part->offset + length);

        assert_int_equal(part->offset, begin);
        assert_non_null(part->at.source);
        begin = i + 1 < template->part_count ? part[1].offset : template->chunk.length;
        if (!part->copied || length == 0)
            continue;
        assert_in_range(part->offset + length, part->offset, begin);
        assert_memory_equal(span_text(part->at).at, template->chunk.at + part->offset, length);
        assert_int_equal(last.end, part->at.end);
        assert_int_equal(last.end - last.begin, 1);
    }
    assert_int_equal(begin, template->chunk.length);
}

static void each_part_of_the_chunk_has_its_position(void **state)
{
    static const struct file files[] = {
        { "x.tpl", "%local z = 1\n{=z}{=z.y}\n% if z then\nq\n% end" }, { 0 }
    };
    static const char *const templates[] = {
        "",
        "text",
        "{=a}",
        "% local x\n",
        "{=a.b}{=a.c} {=raw(f(\"}\", {1, 2}))}\n",
        "  %x = 1 --c\n\n%% {=x}\n%\n  {=>x.y}\n% include \"x.tpl\"\nafter {=y[1]}\n",
        "% x = f(\n%   1,\n%   2)\r\n{=x}\r\n",
        "{=--[[c]] x }\n",
        "\xEF\xBB\xBF% local x\n{=x}\n",
        "{=x and \"a\" or function() return 1 end}\n",
    };
    struct fixture fixture;

    (void)state;
    for (size_t i = 0; i < COUNT(templates); i++) {
        compile(&fixture, templates[i], files);
        check_positions(&fixture.template);
        arena_free(&fixture.arena);
    }
}

static void runs_with_many_values_are_split(void **state)
{
    struct fixture fixture;
    struct arena arena = { 0 };
    struct buf text;
    size_t values = 0;

    (void)state;
    buf_init(&text, &arena, SIZE_MAX);
    for (int i = 0; i < 1000; i++)
        buf_print(&text, i % 7 == 0 ? "// {=>a.b}\n" : "// {=x}{=y}\n");
    for (int i = 0; i < 1000; i++)
        buf_print(&text, "{=x} ");
    buf_add_char(&text, '\0');
    compile(&fixture, text.at, NULL);
    for (size_t i = 0; i < fixture.template.run_count; i++) {
        assert_true(fixture.template.runs[i].insertions <= 200);
        values += fixture.template.runs[i].insertions;
    }
    assert_int_equal(values, 143 + 857 * 2 + 1000);
    check_positions(&fixture.template);
    arena_free(&fixture.arena);
    arena_free(&arena);
}

/* --- text ------------------------------------------------------------------------------------- */

static void text_is_copied_unchanged(void **state)
{
    static const struct {
        const char *template, *value, *text;
    } rows[] = {
        { "%% a\n  %% b\n{=\"{=\"}x}\n", "", "% a\n  % b\n{=x}\n" },
        { "a\r\nb", "", "a\nb\n" },
        { "{= x }|{=x}", "v", "v|v\n" },
        { "{ {x} } {{=x}}\n", "v", "{ {x} } {v}\n" },
        { "{=x .. \"}\" .. t[\"}\"]}\n", "v", "v\n" },
        { "\"{=x}\" /* {=x} */ // {=x}\n", "a\"*/\n", "\"a\\\"*/\\n\" /* a\"* /  */ // a\"*/ \n" },
        { "x = {=raw(x)};\n", "a + b", "x = a + b;\n" },
        { "x = {=x};\n", "a + b", "x = <1 cannot be written in code>;\n" },
        { "// a \\\n{=x}\n", "*/ ;", "// a \\\n*/ ;\n" },
        { "'{=x}' 'y\n", "'", "'<0 would end the text around it>' 'y\n" },
        { "'{=x}'\n", "\"", "'\\\"'\n" },
        { "`a ${ {=x}{} } {=x}`\n", "b", "`a ${ b{} } b`\n" },
        { "# it's {=x}\nx # y\n", "'", "# it's '\nx # y\n" },
        { "<script>{=raw(x)}</script>\n", "'", "<script>'</script>\n" },
        { "//{=x}\n{=y}\n", "a\\", "// a\\.\n<1 cannot be written in code>\n" },
        { "/*{=x}{=x}/ */\n", "*", "/* ** / */\n" },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        expect_text(rows[i].template, rows[i].value, rows[i].text);
}

static void strings_of_the_template_itself_are_harmless(void **state)
{
    static const struct {
        const char *expression;
        bool raw;
    } rows[] = {
        { "x and \", \" or \";\"", true },
        { "x and \"a + b\"", true },
        { "f(x, y) and \"; \"", true },
        { "x or \"; \"", false },
        { "x and y or \"; \"", false },
        { "\"a\" .. x", false },
        { "x and \"\\\"\" or \"\"", false },
        { "x and \"/* \" or \"\"", false },
        { "(x and \"a\" or \"b\")", false },
        { "x and \"\\\"\\\"\" or \"\"", false },
        { "x == \"a\"", false },
        { "not \"a\"", false },
    };
    char template[100];
    struct fixture fixture;

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        snprintf(template, sizeof template, "x {=%s}\n", rows[i].expression);
        compile(&fixture, template, NULL);
        if (fixture.template.runs[0].pieces[0].insertion->raw != rows[i].raw)
            fail_msg("%s", rows[i].expression);
        arena_free(&fixture.arena);
    }
}

static void the_mark_of_lua_lines_is_configurable(void **state)
{
    struct fixture fixture = { .lexical = { .statement = T("@") } };
    struct contexts *contexts;
    const struct source *source;

    (void)state;
    diags_init(&fixture.diags, &fixture.arena);
    sources_init(&fixture.sources, &fixture.arena);
    limits_init(&fixture.limits);
    fixture.loader.limits = &fixture.limits;
    contexts = contexts_make(&fixture.lexical, &fixture.arena, &fixture.diags);
    source = source_add(&fixture.sources, STR("m"), STR("% a\n @ x = 1\n@@ b\n"));
    assert_true(tpl_compile(source, contexts, &fixture.loader, &fixture.arena, &fixture.diags,
                            &fixture.template));
    assert_true(str_is(render(&fixture, ""), "% a\n@ b\n"));
    assert_true(str_is(fixture.template.chunk, ";__emit(0)\n x = 1\n;__emit(1)\n"));
    arena_free(&fixture.arena);
}

/* --- wrapping --------------------------------------------------------------------------------- */

static void long_values_are_wrapped(void **state)
{
    static const char words[] = "one two three four five six seven eight nine ten eleven twelve "
                                "thirteen fourteen\nfifteen sixteen\n\n  seventeen */ eighteen";

    (void)state;
    expect_text("    /*\n     * {=>x}\n     */\n", words,
                "    /*\n"
                "     * one two three four five six seven eight nine ten eleven twelve thirteen\n"
                "     * fourteen fifteen sixteen\n"
                "     *\n"
                "     * seventeen * / eighteen\n"
                "     */\n");
    expect_text("// {=>x}.\n", "a b", "// a b.\n");
    expect_text("// {=>x}\n", "", "// \n");
    expect_text("/*\n *{=>x} */\n", "/ a", "/*\n * / a */\n");
    expect_text("/*\n*{=>x}*/\n", "*", "/*\n***/\n");
    expect_text("// {=>x}\n", "a\\\n\nb\\", "// a\\.\n//\n// b\\.\n");
}

static void a_rejected_wrapped_value_reports_its_position(void **state)
{
    (void)state;
    expect_text("/*\n * {=>x}\n */\n", "a  \n b\x01",
                "/*\n * <6 is a control or hidden character>\n */\n");
}

/* --- blocks ----------------------------------------------------------------------------------- */

static void blocks_match(void **state)
{
    static const char *const templates[] = {
        "% if a then\n% elseif b then\n% else\n% end\n",
        "% for x in y do\n% while z do\n% repeat\n% until a\n% end\n% end\n",
        "% do local x = \"end\" end\n% local f = function() end -- end\n",
        "% for x in\n%   y\n% do\nz\n% end\n% local function f()\nt\n% end\n",
        "// a\n% if x then\n// b\n% else\nc\n% end\n",
        "/*\n% if x then\n *\n% end\n */\n",
        "% t.x = function(a)\n\"{=a}\"\n% end\n",
    };
    struct fixture fixture;

    (void)state;
    for (size_t i = 0; i < COUNT(templates); i++) {
        compile(&fixture, templates[i], NULL);
        arena_free(&fixture.arena);
    }
}

static void runs_know_where_they_begin_and_end(void **state)
{
    struct fixture fixture;
    const struct context *base;
    const struct run *runs;

    (void)state;
    compile(&fixture, "/*\n% f()\na\n% f()\n */\n", NULL);
    runs = fixture.template.runs;
    base = context_base(fixture.template.contexts);
    assert_ptr_equal(runs[0].begin, base);
    assert_ptr_equal(runs[0].end, runs[1].begin);
    assert_ptr_equal(runs[1].end, runs[1].begin);
    assert_ptr_equal(runs[2].end, base);
    assert_ptr_not_equal(runs[1].begin, base);
    arena_free(&fixture.arena);
}

/* --- includes --------------------------------------------------------------------------------- */

static void includes_are_expanded_in_place(void **state)
{
    static const struct file files[] = { { "x.tpl", "a {=x}\n\n  b\n% include \"y.tpl\"\n" },
                                         { "y.tpl", "  c\"{=x}\"" },
                                         { 0 } };
    struct fixture fixture;

    (void)state;
    compile(&fixture, "/*\n  % include \"x.tpl\"\n*/\n", files);
    assert_true(str_is(render(&fixture, "*/"), "/*\n  a * /\n\n    b\n    c\"* /\"\n*/\n"));
    arena_free(&fixture.arena);
}

/* --- problems --------------------------------------------------------------------------------- */

static const struct file broken_files[] = {
    { "self.tpl", "% include \"self.tpl\"\n" },
    { "a.tpl", "x\n% include \"b.tpl\"\n" },
    { "b.tpl", "% include \"a.tpl\"\n" },
    { "end.tpl", "% end\n" },
    { "open.tpl", "% if x then\n" },
    { "bad.tpl", "\n{=}\n" },
    { "1", "% include \"2\"\n" },
    { "2", "% include \"3\"\n" },
    { "3", "% include \"4\"\n" },
    { "4", "% include \"5\"\n" },
    { "5", "% include \"6\"\n" },
    { "6", "% include \"7\"\n" },
    { "7", "% include \"8\"\n" },
    { "8", "% include \"9\"\n" },
    { "9", "% include \"10\"\n" },
    { "10", "% include \"11\"\n" },
    { "11", "% include \"12\"\n" },
    { "12", "% include \"13\"\n" },
    { "13", "% include \"14\"\n" },
    { "14", "% include \"15\"\n" },
    { "15", "% include \"16\"\n" },
    { "16", "% include \"17\"\n" },
    { "17", "x\n" },
    { 0 },
};

/* The first line of the output; the number of problems. */
static const struct {
    const char *template, *first;
    unsigned count;
} broken[] = {
    { "x {=a", "m:1:3: error[E0401]: the insertion has no closing `}` on its line", 1 },
    { "\"{=f(a\"\n", "m:1:7: error[E0403]: unfinished string", 1 },
    { "{=}", "m:1:1: error[E0402]: the insertion is empty: expected an expression", 1 },
    { "{=raw()}", "m:1:1: error[E0402]: the insertion is empty: expected an expression", 1 },
    { "{=a = 1}", "m:1:5: error[E0403]: unexpected `=`: an insertion is one expression", 1 },
    { "{=local x}", "m:1:3: error[E0403]: unexpected `local`: an insertion is one expression", 1 },
    { "{=if a then b end}", "m:1:3: error[E0403]: unexpected `if`: an insertion is one expression",
      1 },
    { "{=a)}", "m:1:4: error[E0403]: unmatched `)`", 1 },
    { "{=f(a]}", "m:1:6: error[E0403]: unmatched `]`", 1 },
    { "{=a), __emit(b}", "m:1:4: error[E0403]: unmatched `)`", 1 },
    { "{=(a}", "m:1:3: error[E0403]: this bracket is not closed", 1 },
    { "{=((a) + [b}", "m:1:10: error[E0403]: this bracket is not closed", 1 },
    { "{=a..raw(b)}", "m:1:6: error[E0403]: `raw(...)` must be the whole insertion", 1 },
    { "{=a[1}", "m:1:4: error[E0403]: this bracket is not closed", 1 },
    { "{=a.__index}", "m:1:5: error[E0412]: names that begin with `__` are reserved", 1 },
    { "% __emit(0)", "m:1:3: error[E0412]: names that begin with `__` are reserved", 1 },
    { "% x = \"", "m:1:7: error[E0404]: unfinished string", 1 },
    { "% for x in y do\nz\n", "m:1:3: error[E0405]: this `for` has no `end`", 1 },
    { "% end", "m:1:3: error[E0405]: `end` without a block", 1 },
    { "% repeat\n% end\n% until x\n", "m:2:3: error[E0405]: `end` where `until` is expected", 1 },
    { "% do\n% else\n% end\n", "m:2:3: error[E0405]: `else` in a `do` block", 1 },
    { "% if a then\n/* x\n% end\n",
      "m:3:3: error[E0406]: the text of this `if` begins in code and ends in a comment that "
      "`/*` opens",
      1 },
    { "/*\n% if a then\n*/\n% else\n% end\n*/\n",
      "m:4:3: error[E0406]: the text of this `if` begins in a comment that `/*` opens and ends "
      "in code",
      1 },
    { "% for x in y do\n`\n% end\n",
      "m:3:3: error[E0406]: the text of this `for` begins in code and ends in the region "
      "\"template\"",
      1 },
    { "a\n /* b\n",
      "m:2:2: error[E0407]: a comment that `/*` opens is not closed before the "
      "template ends",
      1 },
    { "x \"abc\n", "m:1:7: error[E0407]: the line ends before the string or comment in it", 1 },
    { "`${\n",
      "m:1:2: error[E0407]: code that `${` opens is not closed before the template "
      "ends",
      1 },
    { "% include \"no.tpl\"\n", "m:1:11: error[E0408]: this template does not exist", 1 },
    { "% include x\n", "m:1:11: error[E0408]: expected the name of a template in quotes", 1 },
    { "% include \"a\" x\n", "m:1:15: error[E0408]: expected the end of the line", 1 },
    { "% include \"../a\"\n",
      "m:1:11: error[E0408]: the name leads out of the folder of the target", 1 },
    { "% include \"/a\"\n", "m:1:11: error[E0408]: the name leads out of the folder of the target",
      1 },
    { "% include \"self.tpl\"\n", "self.tpl:1:11: error[E0408]: the template includes itself", 1 },
    { "% include \"a.tpl\"\n", "b.tpl:1:11: error[E0408]: the template includes itself", 1 },
    { "% include \"1\"\n", "16:1:11: error[E0408]: templates include one another more than 16 deep",
      1 },
    { "% if x then\n% include \"end.tpl\"\n% end\n",
      "end.tpl:1:3: error[E0405]: `end` without a block", 1 },
    { "% include \"open.tpl\"\n", "open.tpl:1:3: error[E0405]: this `if` has no `end`", 1 },
    { "{=a} {=>b}\n", "m:1:6: error[E0413]: `{=>` is not the first insertion of its line", 1 },
    { "/* {=>b} */\n",
      "m:1:4: error[E0413]: the text before `{=>` cannot be repeated on "
      "the next line: it opens or closes a string or comment",
      1 },
    { "\"\\{=a}\"\n",
      "m:1:2: error[E0415]: this escape would apply to the first character of "
      "the value",
      1 },
    { "`${=a}`\n", "m:1:2: error[E0415]: the value would become part of this mark", 1 },
    { "/{=a}*\n",
      "m:1:6: error[E0415]: an empty value would join this with the text "
      "before it",
      1 },
    { "{=a}# b\n",
      "m:1:5: error[E0415]: the value before this mark may change its "
      "meaning",
      1 },
    { "'{=a}{=b}'\n", "m:1:8: error[E0416]: only one value is valid here", 1 },
    { "<script>{=a}</script>\n", "m:1:11: error[E0416]: only `{=raw(...)}` is valid here", 1 },
    { "{=a)}\n{=c)}\n% end\n", "m:1:4: error[E0403]: unmatched `)`", 3 },
    { "{=x /* y */\n{=\n", "m:1:1: error[E0401]: the insertion has no closing `}` on its line", 2 },
    { "\xFF", "m:1:1: error[E0414]: the template is not valid UTF-8", 1 },
};

static void invalid_templates_are_rejected(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(broken); i++) {
        struct fixture fixture;
        struct str printed;
        const char *newline;

        if (compile_text(&fixture, str_of(broken[i].template), broken_files))
            fail_msg("accepted: %s", broken[i].template);
        printed = problems(&fixture);
        newline = memchr(printed.at, '\n', printed.length);
        printed.length = (size_t)(newline - printed.at);
        if (!str_is(printed, broken[i].first) || fixture.diags.errors != broken[i].count)
            fail_msg("%s\ngave %u errors, first\n%.*s", broken[i].template, fixture.diags.errors,
                     STR_ARGS(printed));
        arena_free(&fixture.arena);
    }
}

static void the_include_chain_is_reported(void **state)
{
    struct fixture fixture;
    struct str printed;

    (void)state;
    assert_false(compile_text(&fixture, STR("% include \"bad.tpl\"\n"), broken_files));
    printed = problems(&fixture);
    assert_non_null(strstr(str_format(&fixture.arena, "%.*s", STR_ARGS(printed)).at,
                           "m:1:11: note: included from here"));
    arena_free(&fixture.arena);
}

static void binary_templates_are_rejected(void **state)
{
    static char large[MOST_BYTES + 1];
    struct fixture fixture;

    (void)state;
    assert_false(compile_text(&fixture, STR("a\0b"), NULL));
    arena_free(&fixture.arena);
    memset(large, ' ', sizeof large);
    assert_false(compile_text(&fixture, (struct str){ large, sizeof large }, NULL));
    arena_free(&fixture.arena);
    assert_true(compile_text(&fixture, (struct str){ large, sizeof large - 1 }, NULL));
    arena_free(&fixture.arena);
}

/* An included file counts each time, and the one that exceeds the limit is not read. */
static void included_files_count_toward_the_limit(void **state)
{
    static char large[MOST_BYTES / 2 + 1];
    const struct file files[] = { { "large", large }, { "wrong", "{=code.val\n" }, { 0 } };
    struct fixture fixture;

    (void)state;
    memset(large, ' ', MOST_BYTES / 2 - 20);
    assert_true(compile_text(&fixture, STR("% include \"large\"\n"), files));
    arena_free(&fixture.arena);
    assert_false(compile_text(
        &fixture,
        STR("% include \"large\"\n% include \"large\"\n% include \"wrong\"\n{=code.val}\n"),
        files));
    assert_int_equal(fixture.diags.errors, 1);
    assert_non_null(strstr(str_format(&fixture.arena, "%.*s", STR_ARGS(problems(&fixture))).at,
                           "large:1:1: error[E0505]: the template is longer than"));
    arena_free(&fixture.arena);
}

/* Templates cut off anywhere, or with any byte replaced, cause a result or problems with a
 * position. */
static void damaged_templates_are_handled(void **state)
{
    static const char good[] =
        "/* {=spec.title} */\n% for c in codes() do\n  \"{=c.x:f(\"}\", {1})}\" '{=y}' `${ {=z} }`\n"
        "% if a then\n// {=>raw(b)}\n% else\n%% {=\"{=\"}\n% end\n% end\n% include \"17\"\n";
    static const char bytes[] = "\"'{}%=/*\n\\`$#-[(\xC3";
    char text[sizeof good];
    struct fixture fixture;

    (void)state;
    for (size_t i = 0; i < sizeof good - 1; i++) {
        for (size_t k = 0; k <= sizeof bytes; k++) {
            struct str damaged = { text, k == sizeof bytes ? i : sizeof good - 1 };
            bool fine;

            memcpy(text, good, sizeof good);
            if (k < sizeof bytes)
                text[i] = bytes[k];
            fine = compile_text(&fixture, damaged, broken_files);
            assert_true(fine == (fixture.diags.errors == 0));
            check_positions(&fixture.template);
            problems(&fixture);
            arena_free(&fixture.arena);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_and_lua_become_a_chunk),
        cmocka_unit_test(each_part_of_the_chunk_has_its_position),
        cmocka_unit_test(runs_with_many_values_are_split),
        cmocka_unit_test(text_is_copied_unchanged),
        cmocka_unit_test(strings_of_the_template_itself_are_harmless),
        cmocka_unit_test(the_mark_of_lua_lines_is_configurable),
        cmocka_unit_test(long_values_are_wrapped),
        cmocka_unit_test(a_rejected_wrapped_value_reports_its_position),
        cmocka_unit_test(blocks_match),
        cmocka_unit_test(runs_know_where_they_begin_and_end),
        cmocka_unit_test(includes_are_expanded_in_place),
        cmocka_unit_test(invalid_templates_are_rejected),
        cmocka_unit_test(the_include_chain_is_reported),
        cmocka_unit_test(binary_templates_are_rejected),
        cmocka_unit_test(included_files_count_toward_the_limit),
        cmocka_unit_test(damaged_templates_are_handled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
