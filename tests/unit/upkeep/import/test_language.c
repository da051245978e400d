/* Constants of other languages have the values that their compilers give them, or none. */
#include "unit.h"

#include "base/array.h"
#include "upkeep/import/language.h"

#include <inttypes.h>

/* All entries, one per line: `NAME=VALUE`, or `NAME: why it has none`. */
static const char *entries_of(struct unit *unit, const char *name, const char *text)
{
    struct header header;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    language_read(language_of(str_of(name)), unit_source(unit, name, text), &unit->arena, &header);
    for (size_t i = 0; i < header.count; i++) {
        const struct header_entry *entry = &header.entries[i];

        if (entry->lost.length)
            buf_print(&out, "%.*s: %.*s\n", STR_ARGS(entry->name), STR_ARGS(entry->lost));
        else
            buf_print(&out, "%.*s=%" PRId64 "\n", STR_ARGS(entry->name), entry->value);
    }
    return unit_text(unit, buf_str(&out));
}

#define ENTRIES(name, text) entries_of(UNIT(state), name, text)

static void numbers_have_the_forms_of_the_language(void **state)
{
    assert_string_equal(ENTRIES("a.ts", "enum E { A = 0xF, B = 0o17, C = 1_000, D = 017, E = 5n, "
                                        "F = 9007199254740993, G = 9007199254740993n }"),
                        "A=15\nB=15\nC=1000\nD: `017` is not an integer\nE=5\n"
                        "F: `9007199254740993` is not an integer\nG=9007199254740993\n");
    assert_string_equal(ENTRIES("A.java", "enum E { A(017), B(0xFFFFFFFF), C(0xFFFFFFFFL), D(-1), "
                                          "E(0b11), F(2147483648L), G(1f) }"),
                        "A=15\nB=-1\nC=4294967295\nD=-1\nE=3\nF=2147483648\n"
                        "G: `1f` is not an integer\n");
    assert_string_equal(ENTRIES("a.rs", "enum E { A = 017, B = 0x1F_u8, C = -9223372036854775808, "
                                        "D = 9223372036854775808, E = 1x }"),
                        "A=17\nB=31\nC=-9223372036854775808\n"
                        "D: `9223372036854775808` does not fit in a signed 64-bit integer\n"
                        "E: `1x` is not an integer\n");
    assert_string_equal(ENTRIES("a.proto", "enum E { A = 017; B = 0x10; C = -5; }"),
                        "A=15\nB=16\nC=-5\n");
}

static void operators_do_not_mix(void **state)
{
    assert_string_equal(ENTRIES("a.go",
                                "const (\nA = 1 << 4\nB = A | 2\nC = 1 + 2 * 3\n"
                                "D = 1 + (2 * 3)\nE = 1 << 31\nF = -1 << 1\nG = 5 - 3 - 1\n)"),
                        "A=16\nB=18\nC: `*` follows another operator: add parentheses\nD=7\n"
                        "E: `<<` has operands on which languages differ\n"
                        "F: `<<` has operands on which languages differ\nG=1\n");
}

static void lines_of_go_repeat_the_last_value(void **state)
{
    assert_string_equal(ENTRIES("a.go",
                                "const (\nA Code = iota + 1\nB\n_\nC\nD Code = 1 << iota; E\n"
                                "F = Code(0x1F)\n)\nconst G Code = iota\n"),
                        "A=1\nB=2\nC=4\nD=16\nE=32\nF=31\nG=0\n");
}

static void what_follows_an_unknown_value_is_unknown(void **state)
{
    assert_string_equal(ENTRIES("a.rs", "enum E { A, #[cfg(unix)] B, C, D = 7, E }"),
                        "A=0\nB: `cfg` is a condition that is not known here\n"
                        "C: it follows an unknown value\nD=7\nE=8\n");
    assert_string_equal(ENTRIES("a.ts", "enum E { A = f(1), B, C = 'x', D = 1, E = D }"),
                        "A: `f` cannot be evaluated\nB: it follows an unknown value\n"
                        "C: it is not an integer\nD=1\nE=1\n");
}

static void texts_and_bodies_do_not_count(void **state)
{
    assert_string_equal(ENTRIES("a.ts",
                                "const a = /[/`\"]/, b = /x\\/`\\\\/, t = `${`}`} enum X { A }`;\n"
                                "function f() { const B = 1 }\nconst C = 2"),
                        "a: it is not an integer\nb: it is not an integer\n"
                        "t: it is not an integer\nC=2\n");
    assert_string_equal(ENTRIES("a.rs", "/* /* */ enum X { A } */ const T: &'a str = r#\"}\"#;\n"
                                        "fn f() { const B: u8 = 1; }\nconst C: char = '{';\n"
                                        "struct S<const N: usize = 5>; const D: u8 = 2;"),
                        "T: it is not an integer\nC: `'{'` cannot be evaluated\nD=2\n");
    assert_string_equal(ENTRIES("A.java",
                                "class A { String s = \"\"\"\nenum X { A(1) }\n\"\"\";\n"
                                "void f() { final int B = 1; } static final int C = 2; }"),
                        "C=2\n");
}

static void unclosed_brackets_end_with_the_file(void **state)
{
    static const char *const names[] = { "a.ts", "a.java", "a.go", "a.rs", "a.proto" };
    static const char *const texts[] = {
        "",          "enum",        "enum E",      "enum E {",       "enum E {A",   "const (",
        "const A =", "const A = (", "enum E {A(",  "class A { enum", "const A = {", "=",
        "#[",        "enum E { @",  "enum E {A=1["
    };

    for (size_t i = 0; i < COUNT(names); i++)
        for (size_t j = 0; j < COUNT(texts); j++)
            ENTRIES(names[i], texts[j]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(numbers_have_the_forms_of_the_language),
        UNIT_TEST(operators_do_not_mix),
        UNIT_TEST(lines_of_go_repeat_the_last_value),
        UNIT_TEST(what_follows_an_unknown_value_is_unknown),
        UNIT_TEST(texts_and_bodies_do_not_count),
        UNIT_TEST(unclosed_brackets_end_with_the_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
