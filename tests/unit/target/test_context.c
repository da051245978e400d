/* Values in every kind of context: whatever they contain, they are rejected or cannot escape. */
#include "base/arena.h"
#include "target/context.h"
#include "target/escape.h"
#include "template/follow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* One context of a language, described as in target.lua.  The value is between BEFORE and AFTER,
 * which together are a text that begins and ends in the base. */
enum { MAX_EXACT = 12 };

struct sample {
    const char *name;
    struct region region;
    struct replacement exact[MAX_EXACT];
    struct replacement line[4];
    const char *splice[3];
    const char *before, *after;
    enum region_kind base;
    bool leaves; /* its escapes leave the string and come back */
};

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
#define TEXT(o, c)    .kind = REGION_TEXT, .open = T(o), .close = T(c)
#define COMMENT(o, c) .kind = REGION_COMMENT, .open = T(o), .close = T(c)
#define OTHER(form)   .escapes = { .other = T(form) }

#define C_EXACT \
    { \
        R("\"", "\\\""), R("\\", "\\\\"), R("\n", "\\n"), \
            R("?" \
              "?", \
              "?\\?") \
    }
#define C_SPLICE \
    { \
        "\\", "?" \
              "?/" \
    }

static const struct sample samples[] = {
    { "C string", .region = { TEXT("\"", "\""), OTHER("\\{{oct:3}}") }, .exact = C_EXACT,
      .before = "f(\"", .after = "\");\n" },
    { "C string with ? around", .region = { TEXT("\"", "\""), OTHER("\\{{oct:3}}") },
      .exact = C_EXACT, .before = "f(\"?", .after = "?=\");\n" },
    { "C string, ASCII",
      .region = { TEXT("\"", "\""), .escapes = { .other = T("\\{{oct:3}}"), .ascii = true } },
      .exact = C_EXACT, .before = "f(\"7", .after = "7\");\n" },
    { "C comment", .region = { COMMENT("/*", "*/") }, .splice = C_SPLICE, .before = "/* ",
      .after = " */\n" },
    { "C comment, seams", .region = { COMMENT("/*", "*/") }, .splice = C_SPLICE, .before = "/**",
      .after = "/ */\n" },
    { "C comment, end of line", .region = { COMMENT("/*", "*/") }, .splice = C_SPLICE,
      .before = "/* *", .after = "\n/ */\n" },
    { "C line comment", .region = { COMMENT("//", "\n") }, .splice = C_SPLICE, .before = "x; //",
      .after = "\n" },
    { "C line comment, blanks", .region = { COMMENT("//", "\n") }, .splice = C_SPLICE,
      .before = "x; // ", .after = "  \n" },
    { "template literal", .region = { TEXT("`", "`"), .lines = true, OTHER("\\u{{hex:4}}") },
      .exact = { R("`", "\\`"), R("\\", "\\\\"), R("${", "$\\{") }, .before = "x = `a",
      .after = "{b`;\n" },
    { "script string", .region = { TEXT("'", "'"), OTHER("\\u{{hex:4}}") },
      .exact = { R("'", "\\'"), R("\\", "\\\\"), R("\n", "\\n"), R("</", "<\\/") },
      .before = "x = '<", .after = "/script>';\n" },
    { "docstring", .region = { TEXT("\"\"\"", "\"\"\""), .lines = true, OTHER("\\U{{hex:8}}") },
      .exact = { R("\\", "\\\\"), R("\"\"\"", "\\\"\"\"") }, .before = "x = \"\"\"",
      .after = "\"\"\"\n" },
    { "hash comment", .region = { COMMENT("#", "\n") },
      .exact = { R("coding:", "coding :"), R("coding=", "coding =") }, .before = "x = 1 # ",
      .after = "\n" },
    { "raw string", .region = { TEXT("`", "`"), .lines = true },
      .exact = { R("`", "` + \"`\" + `") }, .before = "x := `", .after = "`\n", .leaves = true },
    { "raw string that refuses", .region = { TEXT("`", "`"), .lines = true }, .before = "x := `",
      .after = "`\n" },
    { "directive comment", .region = { COMMENT("//", "\n") }, .exact = { R("//go:", "// go:") },
      .before = "//", .after = "\n" },
    { "nested comment", .region = { COMMENT("/*", "*/"), .nest_open = T("/*") }, .before = "/*",
      .after = "*/\n" },
    { "character", .region = { TEXT("'", "'"), .one = true, OTHER("\\u{{{hex}}}") },
      .exact = { R("'", "\\'"), R("\\", "\\\\"), R("\n", "\\n") }, .before = "x = '",
      .after = "';\n" },
    { "comment with unicode escapes", .region = { COMMENT("/*", "*/") },
      .exact = { R("\\u", "\\ u") }, .before = "/* \\", .after = "u002a/ */\n" },
    { "dollar string", .region = { TEXT("\"", "\""), OTHER("\\u{{hex:4}}") },
      .exact = { R("\"", "\\\""), R("\\", "\\\\"), R("$", "\\$"), R("\n", "\\n") },
      .before = "x = \"", .after = "{y}\"\n" },
    { "interpolated string", .region = { TEXT("\"", "\""), .lines = true, OTHER("\\u{{{hex}}}") },
      .exact = { R("\"", "\\\""), R("\\", "\\\\"), R("#", "\\#") }, .before = "x = \"",
      .after = "{y}\"\n" },
    { "comment that a tag ends", .region = { COMMENT("//", "\n") }, .exact = { R("?>", "? >") },
      .before = "x; // ?", .after = "> y\n" },
    { "long bracket", .region = { TEXT("[[", "]]"), .lines = true }, .before = "x = [[a",
      .after = "]]\n" },
    { "long comment", .region = { COMMENT("--[[", "]]") }, .before = "--[[", .after = "]]\n" },
    { "verbatim string", .region = { TEXT("@\"", "\""), .lines = true, .doubled = true },
      .before = "x = @\"", .after = "\";\n" },
    { "XML comment line", .region = { COMMENT("///", "\n") },
      .exact = { R("&", "&amp;"), R("<", "&lt;"), R(">", "&gt;") }, .before = "/// <summary>",
      .after = "</summary>\n" },
    { "string with codes", .region = { TEXT("\"", "\""), OTHER("\\u{{hex:4}}") },
      .exact = { R("\"", "\\\""), R("\\", "\\\\"), R("${", "\\u0024{") }, .before = "x = \"",
      .after = "\"\n" },
    { "string with names of pairs", .region = { TEXT("\"", "\"") },
      .exact = { R("\"", "\\\""), R("\\", "\\\\"), R("ab", "\\x\\y") }, .before = "x = \"",
      .after = "\"\n" },
    { "text with links", .region = { TEXT("|", "\n"), .start = START_LINE },
      .exact = { R("|", "\\|"), R("\\", "\\\\"), R("\n", " "), R("://", "\\://") }, .before = "| ",
      .after = " |\n", .base = REGION_TEXT },
    { "SQL string", .region = { TEXT("'", "'"), .lines = true, .doubled = true }, .before = "x('",
      .after = "');\n" },
    { "SQL comment", .region = { COMMENT("--", "\n") }, .before = "x; -- ", .after = "\n" },
    { "hint comment", .region = { COMMENT("/*", "*/") },
      .exact = { R("/*!", "/* !"), R("/*+", "/* +") }, .before = "/*", .after = "*/\n" },
    { "JSON", .region = { TEXT("\"", "\""), OTHER("\\u{{hex:4}}") },
      .exact = { R("\"", "\\\""), R("\\", "\\\\") }, .before = "{ \"", .after = "\" }\n" },
    { "YAML single", .region = { TEXT("'", "'"), .doubled = true }, .before = "x: '",
      .after = "'\n" },
    { "YAML comment", .region = { COMMENT("#", "\n"), .start = START_WORD }, .before = "x: 1 # ",
      .after = "\n" },
    { "table cell", .region = { TEXT("|", "\n"), .start = START_LINE },
      .exact = { R("|", "\\|"), R("`", "\\`"), R("\\", "\\\\"), R("<", "&lt;"), R("\n", " "),
                 R("*", "\\*") },
      .before = "| ", .after = " |\n", .base = REGION_TEXT },
    { "code span", .region = { TEXT("`", "`"), .escapes = { .refuse = T("`") } },
      .exact = { R("\n", " ") }, .before = "x `", .after = "` y\n", .base = REGION_TEXT },
    { "HTML comment", .region = { COMMENT("<!--", "-->") },
      .exact = { R("--", "- -"), R("<!-->", "<!-- >"), R("<!--->", "<!-- ->") }, .before = "<!--",
      .after = "-->\n", .base = REGION_TEXT },
    { "HTML attribute", .region = { TEXT("\"", "\""), .lines = true },
      .exact = { R("\"", "&quot;"), R("&", "&amp;"), R("<", "&lt;"), R(">", "&gt;") },
      .before = "x=\"", .after = "\"\n", .base = REGION_TEXT },
    { "roff comment", .region = { COMMENT(".\\\"", "\n"), .start = START_LINE }, .splice = { "\\" },
      .before = ".\\\" ", .after = "\n", .base = REGION_TEXT },
    { "shell single", .region = { TEXT("'", "'"), .lines = true }, .exact = { R("'", "'\\''") },
      .before = "x='", .after = "'\n", .leaves = true },
    { "shell double", .region = { TEXT("\"", "\""), .lines = true },
      .exact = { R("\"", "\\\""), R("\\", "\\\\"), R("$", "\\$"), R("`", "\\`") }, .before = "x=\"",
      .after = "\"\n" },
    { "line of a multi-line string", .region = { TEXT("\\\\", "\n") }, .before = "x =\n \\\\",
      .after = "\n;\n" },
    { "doc comment", .region = { COMMENT("/**", "*/") }, .exact = { R("*/", "*&#47;") },
      .before = "/***", .after = "/ */\n" },
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct str hostile[] = {
    T(""),
    T("plain words"),
    T("*/"),
    T("*"),
    T("/"),
    T("**//**//"),
    T("/*"),
    T("//"),
    T("\""),
    T("\"\""),
    T("\"\"\""),
    T("\"\"\"\""),
    T("'"),
    T("''"),
    T("'''"),
    T("`"),
    T("```"),
    T("\\"),
    T("\\\\"),
    T("\\\""),
    T("\\'"),
    T("a\\"),
    T("\\ "),
    T("\\\n"),
    T("?>"),
    T(">"),
    T("?"
      "?="),
    T("?"
      "?/"),
    T("?"),
    T("?"
      "?"
      "?"),
    T("?/"),
    T("="),
    T("${}"),
    T("$"),
    T("${x}"),
    T("$x"),
    T("{"),
    T("}"),
    T("#{x}"),
    T("#"),
    T("#@x"),
    T("\\(x)"),
    T("</script>"),
    T("<script>"),
    T("<!--"),
    T("-->"),
    T("--"),
    T("-"),
    T("->"),
    T("--!>"),
    T("&"),
    T("&lt;"),
    T("<"),
    T("|"),
    T("| a |"),
    T("]]"),
    T("]"),
    T("]]>"),
    T("[["),
    T("--[["),
    T("\n"),
    T("\r\n"),
    T("\r"),
    T("a\nb"),
    T("\n.Sh X"),
    T(".Sh X"),
    T("'br"),
    T("\v"),
    T("\f"),
    T("\t"),
    T("\0"),
    T("a\0b"),
    T("\x01"),
    T("\x1b[2J"),
    T("\x7f"),
    T("\xC2\x85"),
    T("\xE2\x80\xA8"),
    T("\xE2\x80\xA9"),
    T("\xE2\x80\xAE"
      "abc"),
    T("\xEF\xBB\xBF"),
    T("\xFF"),
    T("\xC3"),
    T("\xC0\xAF"),
    T("\xED\xA0\x80"),
    T("\xF4\x90\x80\x80"),
    T("\xF0\x9F\x98\x80"),
    T("\xC3\xA9"),
    T("\xD0\xB0"),
    T("u002a/"),
    T("\\u002a\\u002f"),
    T("\\u0022"),
    T("go:generate rm"),
    T("! x"),
    T("+ x"),
    T("coding: utf-7"),
    T("coding=x"),
    T("0"),
    T("7"),
    T("x"),
    T("';--"),
    T("');--"),
    T("\"); system(\"x"),
    T("' or ''='"),
    T("= x"),
    T("=begin"),
    T("\\x41"),
    T("%s"),
    T("{=x}"),
    T("__proto__"),
    T("a b; evil(); //"),
    T("{{"),
    T("}}"),
};

struct fixture {
    struct arena arena;
    struct diags diags;
    struct lexical lexical;
    struct region region;
    struct replacement replacement[MAX_EXACT + 4];
    struct str splice[3];
    struct contexts *contexts;
};

static size_t count_replacements(const struct replacement *list, size_t max)
{
    size_t count = 0;

    while (count < max && list[count].from.length)
        count++;
    return count;
}

static void begin(struct fixture *fixture, const struct sample *sample)
{
    *fixture = (struct fixture){ .region = sample->region };
    diags_init(&fixture->diags, &fixture->arena);
    fixture->region.escapes.exact.items = (struct replacement *)(size_t)sample->exact;
    fixture->region.escapes.exact.count = count_replacements(sample->exact, MAX_EXACT);
    fixture->region.escapes.line.items = (struct replacement *)(size_t)sample->line;
    fixture->region.escapes.line.count = count_replacements(sample->line, 4);
    while (fixture->region.splice.count < 3 && sample->splice[fixture->region.splice.count]) {
        size_t i = fixture->region.splice.count++;

        fixture->splice[i] = str_of(sample->splice[i]);
    }
    fixture->region.splice.items = fixture->splice;
    fixture->lexical = (struct lexical){ .base = sample->base,
                                         .regions = &fixture->region,
                                         .region_count = 1 };
    fixture->contexts = contexts_make(&fixture->lexical, &fixture->arena, &fixture->diags);
    if (!fixture->contexts)
        fail_msg("%s: the sample is wrong", sample->name);
}

static const struct context *place_after(struct fixture *fixture, struct str text, bool insertion)
{
    struct follower follower;

    follow_begin(&follower, fixture->contexts);
    follow_text(&follower, text, SPAN_NONE, insertion);
    return follower.context;
}

/* Whether the text up to END can be cut there: not within a doubled mark. */
static bool can_cut(const struct sample *sample, struct str text, size_t end)
{
    size_t quotes = 0;

    if (!sample->region.doubled)
        return true;
    for (size_t i = strlen(sample->before); i < end; i++)
        quotes += text.at[i] == sample->region.close.at[0];
    return quotes % 2 == 0;
}

/* The text with the value in it is read again from its beginning: its context must be the same
 * before the value, throughout it, and at the end. */
static void check_text(struct fixture *fixture, const struct sample *sample, struct str value,
                       const struct context *place, struct str text, size_t value_end)
{
    size_t begin = strlen(sample->before);

    if (sample->leaves)
        return;
    if (sample->region.one)
        begin = value_end + 1; /* it is one only with its closing mark */
    for (size_t end = begin; end <= value_end; end++) {
        struct str part = { text.at, end };

        if (can_cut(sample, text, end) && place_after(fixture, part, false) != place)
            fail_msg("%s: value `%.*s` leaves its place at %zu: %.*s", sample->name,
                     STR_ARGS(value), end - begin, STR_ARGS(text));
    }
    if (place_after(fixture, text, false) != context_base(fixture->contexts))
        fail_msg("%s: value `%.*s` does not come back: %.*s", sample->name, STR_ARGS(value),
                 STR_ARGS(text));
}

static unsigned put(struct fixture *fixture, const struct sample *sample, struct str value)
{
    struct str before = str_of(sample->before), after = str_of(sample->after);
    const struct context *place = place_after(fixture, before, true);
    struct escape_problem problem;
    struct buf out;
    size_t end;

    if (place->region->open.length == 0)
        fail_msg("%s: `%s` does not open it", sample->name, sample->before);
    buf_init(&out, &fixture->arena, SIZE_MAX);
    buf_add_str(&out, before);
    if (!escape_value(place->table, value, after, &out, &problem)) {
        assert_true(str_equal(buf_str(&out), before));
        assert_true(problem.offset + problem.length <= value.length);
        assert_non_null(problem.why);
        return 1;
    }
    end = out.length;
    for (size_t i = before.length; i < end; i++)
        assert_true((unsigned char)out.at[i] >= 0x20 || out.at[i] == '\n' || out.at[i] == '\t');
    buf_add_str(&out, after);
    check_text(fixture, sample, value, place, buf_str(&out), end);
    return 0;
}

static void hostile_values_are_contained_or_rejected(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(samples); i++) {
        struct fixture fixture;
        unsigned refused = 0;

        begin(&fixture, &samples[i]);
        for (size_t k = 0; k < COUNT(hostile); k++)
            refused += put(&fixture, &samples[i], hostile[k]);
        assert_true(refused < COUNT(hostile) / 2 || samples[i].region.one);
        arena_free(&fixture.arena);
    }
}

/* Two hostile values side by side, as `{=a}{=b}`, in one value's room. */
static void hostile_pairs_are_contained_or_rejected(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(samples); i++) {
        struct fixture fixture;

        begin(&fixture, &samples[i]);
        for (size_t k = 0; k < COUNT(hostile) * COUNT(hostile); k++) {
            struct buf value;

            buf_init(&value, &fixture.arena, SIZE_MAX);
            buf_add_str(&value, hostile[k / COUNT(hostile)]);
            buf_add_str(&value, hostile[k % COUNT(hostile)]);
            put(&fixture, &samples[i], buf_str(&value));
        }
        arena_free(&fixture.arena);
    }
}

static void put_two(struct fixture *fixture, const struct sample *sample, struct str a,
                    struct str b)
{
    struct str before = str_of(sample->before), after = str_of(sample->after);
    const struct context *place = place_after(fixture, before, true);
    struct escape_problem problem;
    struct buf out;
    size_t end;

    buf_init(&out, &fixture->arena, SIZE_MAX);
    buf_add_str(&out, before);
    if (!escape_value(place->table, a, STR(""), &out, &problem) ||
        !escape_value(place->table, b, after, &out, &problem))
        return;
    end = out.length;
    buf_add_str(&out, after);
    check_text(fixture, sample, b, place, buf_str(&out), end);
}

static void adjacent_insertions_do_not_join(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(samples); i++) {
        struct fixture fixture;

        if (samples[i].region.one)
            continue;
        begin(&fixture, &samples[i]);
        for (size_t k = 0; k < COUNT(hostile) * COUNT(hostile); k++)
            put_two(&fixture, &samples[i], hostile[k / COUNT(hostile)],
                    hostile[k % COUNT(hostile)]);
        arena_free(&fixture.arena);
    }
}

static const struct sample *sample_named(const char *name)
{
    for (size_t i = 0; i < COUNT(samples); i++) {
        if (strcmp(samples[i].name, name) == 0)
            return &samples[i];
    }
    fail_msg("no sample %s", name);
    return NULL;
}

/* Escapes also apply to sequences that begin in one value and end in the next. */
static void adjacent_insertions_are_escaped_as_one(void **state)
{
    static const struct {
        const char *sample, *a, *b, *c, *text;
    } rows[] = {
        { "string with codes", "$", "{", "x", "x = \"\\u0024{x\"\n" },
        { "string with codes", "cost: 5 $", "", "{x}", "x = \"cost: 5 \\u0024{x}\"\n" },
        { "text with links", "http", ":", "//x", "| http\\://x |\n" },
        { "text with links", "http:", "/", "/x", "| http\\://x |\n" },
        { "text with links", "http:", "//", "://", "| http\\://\\:// |\n" },
        { "C comment", "*", "/", "x", "/* * /x */\n" },
        { "C comment", "a /", "*", "/", "/* a / * / */\n" },
        { "C string", "?", "?", "=", "f(\"?\\?=\");\n" },
        { "C string", "?",
          "?"
          "?",
          "/", "f(\"?\\?\\?/\");\n" },
        { "template literal", "a", "$", "{x}", "x = `aa$\\{x}{b`;\n" },
        { "docstring", "\"", "\"", "\"", "x = \"\"\"\\\"\\\"\\\"\"\"\"\n" },
        { "HTML comment", "-", "-", ">", "<!-- - ->-->\n" },
        { "doc comment", "x*", "/", "", "/***x*&#47;/ */\n" },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct sample *sample = sample_named(rows[i].sample);
        const char *values[] = { rows[i].a, rows[i].b, rows[i].c };
        const struct context *place;
        struct escape_problem problem;
        struct fixture fixture;
        struct buf out;

        begin(&fixture, sample);
        place = place_after(&fixture, str_of(sample->before), true);
        buf_init(&out, &fixture.arena, SIZE_MAX);
        buf_add_str(&out, str_of(sample->before));
        for (size_t k = 0; k < 3; k++)
            assert_true(escape_value(place->table, str_of(values[k]),
                                     k == 2 ? str_of(sample->after) : STR(""), &out, &problem));
        buf_add_str(&out, str_of(sample->after));
        if (!str_is(buf_str(&out), rows[i].text))
            fail_msg("%s: `%s` `%s` `%s` gave %.*s", sample->name, values[0], values[1], values[2],
                     STR_ARGS(buf_str(&out)));
        arena_free(&fixture.arena);
    }
}

/* Two comments that end alike, as the documentation and other comments of many languages do. */
static void no_comment_opens_inside_another(void **state)
{
    struct region regions[] = { { COMMENT("/**", "*/") },
                                { COMMENT("/*", "*/") },
                                { COMMENT("//", "\n") } };
    struct fixture fixture = { .lexical = { .regions = regions, .region_count = COUNT(regions) } };
    static const struct {
        const char *before, *value, *text;
    } rows[] = {
        { "/** ", "a /* b", "/** a / * b" }, { "/** ", "a /** b", "/** a / ** b" },
        { "/* ", "a /* b", "/* a / * b" },   { "/** ", "a // b", "/** a // b" },
        { "// ", "a /* b", "// a /* b" },
    };

    (void)state;
    diags_init(&fixture.diags, &fixture.arena);
    fixture.contexts = contexts_make(&fixture.lexical, &fixture.arena, &fixture.diags);
    assert_non_null(fixture.contexts);
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct escape_problem problem;
        struct buf out;

        buf_init(&out, &fixture.arena, SIZE_MAX);
        buf_add_str(&out, str_of(rows[i].before));
        assert_true(escape_value(place_after(&fixture, str_of(rows[i].before), true)->table,
                                 str_of(rows[i].value), STR("\n"), &out, &problem));
        if (!str_is(buf_str(&out), rows[i].text))
            fail_msg("`%s` gave %.*s", rows[i].value, STR_ARGS(buf_str(&out)));
    }
    arena_free(&fixture.arena);
}

/* --- exact results ---------------------------------------------------------------------------- */

static void values_are_escaped_as_expected(void **state)
{
    static const struct {
        const char *sample;
        struct str value;
        const char *text; /* NULL: refused */
    } rows[] = {
        { "C string", T("a\"b\\c\nd\x01"), "f(\"a\\\"b\\\\c\\nd\\001\");\n" },
        { "C string",
          T("?"
            "?="),
          "f(\"?\\?=\");\n" },
        { "C string", T("caf\xC3\xA9"), "f(\"caf\xC3\xA9\");\n" },
        { "C string", T("\xE2\x80\xAE"), "f(\"\\342\\200\\256\");\n" },
        { "C string, ASCII", T("\xC3\xA9"), "f(\"7\\303\\2517\");\n" },
        { "C string with ? around", T("x"), "f(\"?x?=\");\n" },
        { "C string with ? around", T("?x"), "f(\"?\\?x?=\");\n" },
        { "C comment", T("a */ b"), "/* a * / b */\n" },
        { "C comment", T("a\nb\r\nc\td"), "/* a b c d */\n" },
        { "C comment", T("http://x/*y"), "/* http://x/ *y */\n" },
        { "C comment, seams", T("/x*"), "/** /x* / */\n" },
        { "C comment, seams", T(""), "/** / */\n" },
        { "C line comment", T("C:\\"), "x; // C:\\.\n" },
        { "C line comment, blanks", T("C:\\ "), "x; // C:\\ .  \n" },
        { "C line comment",
          T("a ?"
            "?/"),
          "x; // a ?"
          "?/.\n" },
        { "C line comment", T("\xE2\x80\xAE"), NULL },
        { "template literal", T("${x} `"), "x = `a$\\{x} \\`{b`;\n" },
        { "template literal", T("$"), "x = `a$\\{b`;\n" },
        { "script string", T("</script>"), "x = '<<\\/script>/script>';\n" },
        { "script string", T("<"), "x = '<<\\/script>';\n" },
        { "script string", T("\xF0\x9F\x98\x80\x7F"), "x = '<\xF0\x9F\x98\x80\\u007f/script>';\n" },
        { "docstring", T("say \"x\" \\"), "x = \"\"\"say \"x\" \\\\\"\"\"\n" },
        { "docstring", T("x\""), "x = \"\"\"x\\\"\"\"\"\n" },
        { "directive comment", T("go:generate"), "// go:generate\n" },
        { "comment with unicode escapes", T(""), "/* \\ u002a/ */\n" },
        { "SQL string", T("it's"), "x('it''s');\n" },
        { "table cell", T("a|b\nc"), "| a\\|b c |\n" },
        { "code span", T("a`b"), NULL },
        { "HTML comment", T("->"), "<!-- ->-->\n" },
        { "HTML comment", T("a--"), "<!-- a- - -->\n" },
        { "character", T("ab"), NULL },
        { "character", T("'"), "x = '\\'';\n" },
        { "character", T("\xE2\x80\xAE"), "x = '\\u{202e}';\n" },
        { "raw string", T("a`b"), "x := `a` + \"`\" + `b`\n" },
        { "shell single", T("it's"), "x='it'\\''s'\n" },
        { "raw string that refuses", T("a`b"), NULL },
        { "line of a multi-line string", T("a\nb"), NULL },
        { "doc comment", T("*/"), "/****&#47;/ */\n" },
        { "string with codes", T("${x} $"), "x = \"\\u0024{x} $\"\n" },
        { "text with links", T("see http://x"), "| see http\\://x |\n" },
        { "text with links", T("\\://"), "| \\\\\\:// |\n" },
        { "string with names of pairs", T("Cab"), "x = \"C\\x\\y\"\n" },
        { "JSON", T("\0"), "{ \"\\u0000\" }\n" },
        { "JSON", T("\xFF"), NULL },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct sample *sample = sample_named(rows[i].sample);
        struct escape_problem problem;
        struct fixture fixture;
        struct buf out;
        bool fine;

        begin(&fixture, sample);
        buf_init(&out, &fixture.arena, SIZE_MAX);
        buf_add_str(&out, str_of(sample->before));
        fine = escape_value(place_after(&fixture, str_of(sample->before), true)->table,
                            rows[i].value, str_of(sample->after), &out, &problem);
        buf_add_str(&out, str_of(sample->after));
        if (fine != (rows[i].text != NULL) || (fine && !str_is(buf_str(&out), rows[i].text)))
            fail_msg("%s: `%.*s` gave %.*s", sample->name, STR_ARGS(rows[i].value),
                     STR_ARGS(buf_str(&out)));
        arena_free(&fixture.arena);
    }
}

/* --- code ------------------------------------------------------------------------------------- */

static void code_accepts_identifiers_and_numbers(void **state)
{
    static const struct {
        const char *before, *value, *after;
        bool fine;
    } rows[] = {
        { "x = ", "NOT_FOUND", ";\n", true },
        { "x = ", "404", ";\n", true },
        { "x = ", "-5", ";\n", true },
        { "x = ", "(-5)", ";\n", true },
        { "x = ", "(-2147483647 - 1)", "\n", true },
        { "x = ", "-0x1F", ";\n", true },
        { "x = ", "1.5", ";\n", true },
        { "x = ", "  NAME   ", ";\n", true },
        { "x = ", "", ";\n", true },
        { "x = -", "-5", ";\n", false },
        { "x", "--", ";\n", false },
        { "f", "()", ";\n", false },
        { "f", "(5)", ";\n", false },
        { "x = ", "a b", ";\n", false },
        { "x = ", "a;b", ";\n", false },
        { "x = ", "f()", ";\n", false },
        { "x = ", "a.b", ";\n", false },
        { "x = ", "\"", ";\n", false },
        { "x = ", "a\nb", ";\n", false },
        { "x = ", "\xD0\xB0", ";\n", false },
        { "x = ", "/", "* y\n", false },
        { "x = ", "`", ";\n", false },
        { "x = ", "a\0b", ";\n", true },
        { "x = ", "-", "-5\n", false },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct escape_problem problem;
        struct fixture fixture;
        struct buf out;
        bool fine;

        begin(&fixture, sample_named("C comment"));
        buf_init(&out, &fixture.arena, SIZE_MAX);
        buf_add_str(&out, str_of(rows[i].before));
        fine = escape_value(context_base(fixture.contexts)->table, str_of(rows[i].value),
                            str_of(rows[i].after), &out, &problem);
        if (fine != rows[i].fine)
            fail_msg("`%s` in code: %d", rows[i].value, fine);
        arena_free(&fixture.arena);
    }
}

/* --- wrong data ------------------------------------------------------------------------------- */

static void invalid_tables_are_rejected(void **state)
{
    static const struct sample wrong[] = {
        { "no digits", .region = { TEXT("\"", "\""), OTHER("\\x") } },
        { "endless digits", .region = { TEXT("\"", "\""), OTHER("\\x{{hex}}") } },
        { "unknown digits", .region = { TEXT("\"", "\""), OTHER("\\{{bin:8}}") } },
        { "still there", .region = { COMMENT("/*", "*/") }, .exact = { R("*/", " */") } },
        { "no close", .region = { COMMENT("/*", "") } },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        struct arena arena = { 0 };
        struct diags diags;
        struct region region = wrong[i].region;
        struct lexical lexical = { .regions = &region, .region_count = 1 };

        diags_init(&diags, &arena);
        region.escapes.exact.items = (struct replacement *)(size_t)wrong[i].exact;
        region.escapes.exact.count = count_replacements(wrong[i].exact, MAX_EXACT);
        if (contexts_make(&lexical, &arena, &diags) || diags.errors != 1)
            fail_msg("%s: %u errors", wrong[i].name, diags.errors);
        arena_free(&arena);
    }
}

static void equal_contexts_are_one(void **state)
{
    struct fixture fixture;

    (void)state;
    begin(&fixture, sample_named("nested comment"));
    assert_ptr_equal(place_after(&fixture, STR("/* /* */ "), false),
                     place_after(&fixture, STR("x; /*"), false));
    assert_ptr_not_equal(place_after(&fixture, STR("/* /* "), false),
                         place_after(&fixture, STR("/*"), false));
    arena_free(&fixture.arena);
}

static void long_values_are_copied(void **state)
{
    struct fixture fixture;
    struct escape_problem problem;
    struct buf value, out;

    (void)state;
    begin(&fixture, sample_named("C comment"));
    buf_init(&value, &fixture.arena, SIZE_MAX);
    for (int i = 0; i < 1000000; i++)
        buf_add(&value, "0123456789", 10);
    buf_init(&out, &fixture.arena, SIZE_MAX);
    assert_true(escape_value(place_after(&fixture, STR("/*"), true)->table, buf_str(&value),
                             STR("*/"), &out, &problem));
    assert_int_equal(out.length, 10000000);
    arena_free(&fixture.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_values_are_contained_or_rejected),
        cmocka_unit_test(hostile_pairs_are_contained_or_rejected),
        cmocka_unit_test(adjacent_insertions_do_not_join),
        cmocka_unit_test(adjacent_insertions_are_escaped_as_one),
        cmocka_unit_test(no_comment_opens_inside_another),
        cmocka_unit_test(values_are_escaped_as_expected),
        cmocka_unit_test(code_accepts_identifiers_and_numbers),
        cmocka_unit_test(invalid_tables_are_rejected),
        cmocka_unit_test(equal_contexts_are_one),
        cmocka_unit_test(long_values_are_copied),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
