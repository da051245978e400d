/* Dependency rules: exact escapes, and rejected paths.  tests/fault reads them with make and ninja
 * themselves. */
#include "base/arena.h"
#include "base/diag.h"
#include "output/depfile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;

static int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* The rule, or the messages about it. */
static const char *rule_of(const char *target, const char *input)
{
    struct str targets[] = { str_of(target) }, inputs[] = { str_of(input) };
    struct depfile depfile = { targets, 1, inputs, 1 };
    struct diags diags;
    struct buf out;

    diags_init(&diags, &arena);
    buf_init(&out, &arena, SIZE_MAX);
    if (!depfile_write(&out, &depfile, &diags)) {
        assert_true(diags.errors > 0);
        out.length = 0;
        diags_print(&diags, (struct diag_style){ .format = DIAG_TEXT }, &out);
    } else {
        assert_int_equal(diags.count, 0);
    }
    buf_add_char(&out, '\0');
    return out.at;
}

static void escapes(void **state)
{
    static const struct {
        const char *target, *input, *rule, *empty;
    } rows[] = {
        { "gen/a.h", "spec/http.lua", "gen/a.h: \\\n  spec/http.lua\n", "spec/http.lua:\n" },
        { "my gen/a.h", "a  b", "my\\ gen/a.h: \\\n  a\\ \\ b\n", "a\\ \\ b:\n" },
        { "a$b", "$$x", "a$$b: \\\n  $$$$x\n", "$$$$x:\n" },
        { "a#b", "#", "a\\#b: \\\n  \\#\n", "\\#:\n" },
        { "C:/a", "a:b", "C\\:/a: \\\n  a\\:b\n", "a\\:b:\n" },
        { "a\\b", "a\\\\ b", "a\\b: \\\n  a\\\\\\\\\\ b\n", "a\\\\\\\\\\ b:\n" },
        { "a", "100%/b", "a: \\\n  100%/b\n", "100%/b:\n" },
        { "-a", "caf\xC3\xA9", "-a: \\\n  caf\xC3\xA9\n", "caf\xC3\xA9:\n" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *text = rule_of(rows[i].target, rows[i].input);
        size_t length = strlen(rows[i].rule);

        assert_memory_equal(text, rows[i].rule, length);
        assert_int_equal(text[length], '\n');
        assert_string_equal(text + length + 1, rows[i].empty);
    }
}

static void rejected_inputs(void **state)
{
    static const char *const paths[] = { "",      "a\nb",  "a\tb",  "a*",  "a?b", "[id]", "a=b",
                                         "it's",  "a\"b",  "a&b",   "a;b", "a<b", "a|b",  "`a`",
                                         "a^b",   "~a",    "./~a",  "a)",  "a ",  "a:",   "a\\",
                                         "a\\#b", "a\\:b", "a\\$b", "\x7F" };

    (void)state;
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        if (!strstr(rule_of("out", paths[i]), "error[E0609]"))
            fail_msg("not refused: %s", paths[i]);
}

static void the_help_depends_on_what_is_invalid(void **state)
{
    (void)state;
    assert_non_null(strstr(rule_of("a%b", "in"), "--stamp FILE"));
    assert_non_null(strstr(rule_of("out", "a;b"), "rename it"));
    assert_non_null(strstr(rule_of("out", "a;b"), "ninja ends it"));
}

static void all_invalid_paths_are_reported(void **state)
{
    struct str targets[] = { STR("a%"), STR("b") }, inputs[] = { STR("c;"), STR("d"), STR("e*") };
    struct depfile depfile = { targets, 2, inputs, 3 };
    struct diags diags;
    struct buf out;

    (void)state;
    diags_init(&diags, &arena);
    buf_init(&out, &arena, SIZE_MAX);
    assert_false(depfile_write(&out, &depfile, &diags));
    assert_int_equal(diags.errors, 3);
}

static void several_targets_are_listed_in_order(void **state)
{
    struct str targets[] = { STR("z.c"), STR("a.h") };
    struct depfile depfile = { .targets = targets, .target_count = 2 };
    struct diags diags;
    struct buf out;

    (void)state;
    diags_init(&diags, &arena);
    buf_init(&out, &arena, SIZE_MAX);
    assert_true(depfile_write(&out, &depfile, &diags));
    assert_true(str_is(buf_str(&out), "z.c \\\n  a.h:\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(escapes, tear_down),
        cmocka_unit_test_teardown(rejected_inputs, tear_down),
        cmocka_unit_test_teardown(the_help_depends_on_what_is_invalid, tear_down),
        cmocka_unit_test_teardown(all_invalid_paths_are_reported, tear_down),
        cmocka_unit_test_teardown(several_targets_are_listed_in_order, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
