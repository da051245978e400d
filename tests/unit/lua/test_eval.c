/* Specs that compute: for plain data the tree equals the parser's, and computed values get the
 * nearest position. */
#include "unit.h"

#include "lua/eval.h"

static const char *const keywords[] = { "spec", "code", "class", NULL };

/* ---- the tree as text, with all places ------------------------------------------------------- */

static void print_data(struct buf *out, const struct data *data);

static void print_span(struct buf *out, struct span span)
{
    buf_print(out, "@%u-%u", (unsigned)span.begin, (unsigned)span.end);
}

static void print_field(struct buf *out, const struct data_field *field)
{
    static const char *const kinds[] = { "position", "name", "integer" };

    buf_print(out, " %s %.*s%lld", kinds[field->key], STR_ARGS(field->name),
              (long long)field->index);
    print_span(out, field->key_at);
    buf_add_str(out, STR(" ="));
    print_data(out, &field->value);
}

static void print_data(struct buf *out, const struct data *data)
{
    switch (data->type) {
    case DATA_FLAG:
        buf_add_str(out, data->flag ? STR(" true") : STR(" false"));
        break;
    case DATA_INTEGER:
        buf_print(out, " %lld", (long long)data->integer);
        break;
    case DATA_NUMBER:
        buf_print(out, " %.17g", data->number);
        break;
    case DATA_STRING:
        buf_add_str(out, STR(" '"));
        buf_add_str(out, data->string);
        buf_add_str(out, STR("'"));
        break;
    case DATA_TABLE:
        buf_add_str(out, STR(" {"));
        for (size_t i = 0; i < data->table.count; i++)
            print_field(out, &data->table.fields[i]);
        buf_add_str(out, STR(" }"));
        break;
    case DATA_COMPUTED:
        buf_add_str(out, STR(" ?"));
        break;
    }
    print_span(out, data->at);
}

static struct str print_file(struct unit *unit, const struct data_file *file)
{
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < file->count; i++) {
        buf_add_str(&out, file->declarations[i].keyword);
        print_span(&out, file->declarations[i].at);
        print_data(&out, &file->declarations[i].value);
        buf_add_char(&out, '\n');
    }
    return buf_str(&out);
}

static enum data_outcome run(struct unit *unit, const struct source *source,
                             struct data_file *places, struct data_file *file)
{
    struct limits limits;

    limits_init(&limits);
    if (data_parse(source, NULL, &unit->arena, &unit->diags, places) == DATA_WRONG)
        return DATA_WRONG;
    return eval_data(source, places, keywords, &unit->arena, &unit->diags, &limits, file);
}

/* ---- plain data ------------------------------------------------------------------------------ */

static void check_same(struct unit *unit, const struct source *source)
{
    struct data_file places, file;
    struct str parsed, evaluated;

    diags_init(&unit->diags, &unit->arena);
    assert_int_equal(run(unit, source, &places, &file), DATA_READ);
    parsed = print_file(unit, &places);
    evaluated = print_file(unit, &file);
    assert_string_equal(unit_text(unit, evaluated), unit_text(unit, parsed));
    assert_int_equal(evaluated.length, parsed.length);
}

static void plain_data_gives_the_tree_of_the_parser(void **state)
{
    static const char *const texts[] = {
        "",
        "-- nothing\n",
        "spec { }",
        "spec {}\ncode { 1 } code { 2 }\ncode\n{\n3 }",
        "code \"text\" code 'x' code [[\nlong]]",
        "code { 404, \"Not Found\", summary = 'x', [403] = true, [\"a b\"] = false; nested = { { 1 }, x = {} } }",
        "code { b = 1, a = 2, 3, z = { y = 1, x = 2 }, 4 }",
        "code { 0x10, 1e3, -5, -1.5, 0xffffffffffffffff, 9223372036854775807, 9223372036854775808 }",
        "code { -0, -0.0, 3., .5, 0x.8p1, 1e400 }",
        "code { [1] = 'a', [0] = 'b', [-1] = 'c', [9223372036854775807] = 'd' }",
        "code { '\\65\\x42\\u{43}\\n\\z   x\\\\', \"tab\\t\", [==[ ]] ]==] }",
        "code { --[[ comment ]] 1, -- another\n 2 }",
        "code { 1, 2, 3, } ; class { ; }",
        "nonsense { 1 } code { 2 } other 'x'",
        "code { x_a = { true, false }, list = { 'a', 'b', { 'c', by = 'd' } } }",
        "\357\273\277code { 1 }", /* octal: a hexadecimal escape would swallow the c */
        "#!/usr/bin/env statusgen\ncode { 1 }",
        "code { '\xff\x01', 'caf\xc3\xa9' }",
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        const struct source *source = unit_source(unit, "x", texts[i]);
        struct data_file places;

        diags_init(&unit->diags, &unit->arena);
        if (data_parse(source, NULL, &unit->arena, &unit->diags, &places) == DATA_READ)
            check_same(unit, source);
    }
}

/* A random text of nested tables. */
static void add_random_table(struct buf *out, uint32_t *seed, int depth)
{
    static const char *const values[] = { "1",     "-2",  "'x'",   "true",
                                          "false", "1.5", "[[y]]", "\"\\n\"" };
    unsigned count;

    *seed = *seed * 1103515245u + 12345u;
    count = *seed >> 16 & 7;
    buf_add_char(out, '{');
    for (unsigned i = 0; i < count; i++) {
        *seed = *seed * 1103515245u + 12345u;
        if (*seed >> 16 & 1)
            buf_print(out, " k%u =", (i * 7 + (*seed >> 20 & 3)) % 23);
        else if (*seed >> 17 & 1)
            buf_print(out, " [%u] =", 100 + i);
        if (depth > 0 && (*seed >> 18 & 3) == 0)
            add_random_table(out, seed, depth - 1);
        else
            buf_print(out, " %s", values[*seed >> 21 & 7]);
        buf_add_str(out, *seed >> 24 & 1 ? STR(",\n") : STR(";"));
    }
    buf_add_char(out, '}');
}

static void random_data_gives_the_tree_of_the_parser(void **state)
{
    struct unit *unit = UNIT(state);
    unsigned compared = 0;

    for (uint32_t i = 1; i <= 300; i++) {
        uint32_t seed = i * 2654435761u;
        const struct source *source;
        struct data_file places;
        struct buf out;

        buf_init(&out, &unit->arena, SIZE_MAX);
        for (int calls = 0; calls < 3; calls++) {
            buf_add_str(&out, calls == 1 ? STR("code ") : STR("class "));
            add_random_table(&out, &seed, 4);
            buf_add_str(&out, calls == 2 ? STR(" ") : STR("\n"));
        }
        source = source_add(&unit->sources, STR("x"), buf_str(&out));
        diags_init(&unit->diags, &unit->arena);
        if (data_parse(source, NULL, &unit->arena, &unit->diags, &places) != DATA_READ)
            continue; /* a field twice */
        check_same(unit, source);
        compared++;
    }
    assert_true(compared > 100);
}

static void the_specs_give_the_tree_of_the_parser(void **state)
{
    static const char *const paths[] = { "spec/http.lua", "spec/http-vendor.lua" };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        struct str why;
        const struct source *source = source_read(&unit->sources, str_of(paths[i]), SIZE_MAX / 2,
                                                  &why);

        if (source) /* tests may be started from elsewhere */
            check_same(unit, source);
    }
}

/* ---- computed data --------------------------------------------------------------------------- */

/* The declarations as text, each position as `line:column`. */
static const char *outline(struct unit *unit, const struct data_file *file)
{
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < file->count; i++) {
        const struct declaration *declaration = &file->declarations[i];
        struct place at = source_place(file->source, declaration->at.begin);

        buf_print(&out, "%.*s %u:%u", STR_ARGS(declaration->keyword), (unsigned)at.line,
                  (unsigned)at.column);
        if (declaration->value.type != DATA_TABLE)
            buf_add_str(&out, STR(" no table"));
        for (size_t j = 0;
             declaration->value.type == DATA_TABLE && j < declaration->value.table.count; j++) {
            const struct data_field *field = &declaration->value.table.fields[j];

            at = source_place(file->source, field->value.at.begin);
            if (field->key == KEY_NAME)
                buf_print(&out, " %.*s", STR_ARGS(field->name));
            else
                buf_print(&out, field->key == KEY_POSITION ? " %lld" : " [%lld]",
                          (long long)field->index);
            buf_print(&out, "=%u:%u", (unsigned)at.line, (unsigned)at.column);
        }
        buf_add_char(&out, '\n');
    }
    buf_add_char(&out, '\0');
    return out.at;
}

static void computed_values_get_the_nearest_position(void **state)
{
    static const struct {
        const char *text, *expected;
    } rows[] = {
        { "for i = 1, 2 do\n  code { i, 'x', z = i, a = 5 }\nend",
          "code 2:3 1=2:10 2=2:13 z=2:22 a=2:29\ncode 2:3 1=2:10 2=2:13 z=2:22 a=2:29\n" },
        { "local t = { 7, b = 1, a = 2 }\nt[2] = 8 t[9] = 9\ncode(t)",
          "code 3:1 1=3:1 2=3:1 [9]=3:1 a=3:1 b=3:1\n" },
        { "local function f() return 1, 2, 3 end\ncode { y = 1, 'x', f() }",
          "code 2:1 y=2:12 1=2:15 2=2:20 3=2:6 4=2:6\n" },
        { "local n\ncode { 1, n, 3, x = n }", "code 2:1 1=2:8 3=2:14\n" },
        { "local x = 1 code { x } code { 2, x } code { 3 }",
          "code 1:13 1=1:20\ncode 1:24 1=1:31 2=1:34\ncode 1:38 1=1:45\n" },
        { "local c = code\nc { 1 }", "code 1:11 1=1:11\n" },
        { "local k = 'name'\ncode { [k] = 1, b = 2 }", "code 2:1 b=2:21 name=2:6\n" },
        { "local x = 1\nunheard { x }\nunheard 'x'", "unheard 2:1 1=2:11\nunheard 3:1 no table\n" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct data_file places, file;

        diags_init(&unit->diags, &unit->arena);
        assert_int_equal(run(unit, unit_source(unit, "x", rows[i].text), &places, &file),
                         DATA_READ);
        assert_string_equal(outline(unit, &file), rows[i].expected);
    }
}

/* Whatever the limit says, the stack holds what is copied. */
static void deep_tables_end_with_a_message(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(
        unit, "x", "local t = {}\nfor i = 1, 150000 do t = { t } end\ncode(t)");
    struct data_file places, file;
    struct limits limits;

    limits_init(&limits);
    limits.at[LIMIT_NESTING] = limit_rule(LIMIT_NESTING)->largest;
    data_parse(source, NULL, &unit->arena, &unit->diags, &places);
    assert_int_equal(
        eval_data(source, &places, keywords, &unit->arena, &unit->diags, &limits, &file),
        DATA_WRONG);
    assert_string_equal(unit_brief(unit),
                        "x:3:1: error[E0506]: this is nested deeper than 2,000 levels\n"
                        "      help: make it simpler: this limit cannot be raised further\n");
}

static void values_that_are_not_data_are_rejected(void **state)
{
    static const struct {
        const char *text, *expected;
    } rows[] = {
        { "local t = {}\nt.t = t\ncode { 1, x = t }",
          "x:3:15: error[E0526]: this table contains itself\n" },
        { "code { 1, fail }", "x:1:11: error[E0526]: a function cannot be part of a spec\n" },
        { "code { 1, 0 / 0 }",
          "x:1:11: error[E0526]: this is NaN, the result of 0/0 or similar, not a number\n" },
        { "local k = 1.5\ncode { [k] = 1 }",
          "x:2:6: error[E0526]: a key of this table is neither a name nor an integer\n" },
        { "code(1)",
          "x:1:1: error[E0524]: `code` expects one table or one string\n      help: write it with braces: code { ... }\n" },
        { "local x = cod", "x:1:11: error[E0522]: unknown name `cod`\n"
                           "      help: did you mean `code`?\n" },
        { "cod(1)", "x:1:1: error[E0522]: unknown name `cod`\n"
                    "      help: did you mean `code`?\n" },
        { "print 'x'",
          "x:1:1: error[E0522]: unknown name `print`\n"
          "      help: write the text in the template itself; fail(message) stops with a message\n" },
    };
    struct unit *unit = UNIT(state);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct data_file places, file;

        diags_init(&unit->diags, &unit->arena);
        assert_int_equal(run(unit, unit_source(unit, "x", rows[i].text), &places, &file),
                         DATA_WRONG);
        assert_string_equal(unit_brief(unit), rows[i].expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(plain_data_gives_the_tree_of_the_parser),
        UNIT_TEST(random_data_gives_the_tree_of_the_parser),
        UNIT_TEST(the_specs_give_the_tree_of_the_parser),
        UNIT_TEST(computed_values_get_the_nearest_position),
        UNIT_TEST(deep_tables_end_with_a_message),
        UNIT_TEST(values_that_are_not_data_are_rejected),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
