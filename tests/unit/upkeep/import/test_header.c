/* Enumerators and macros are read as by a compiler, or reported. */
#include "unit.h"

#include "upkeep/import/header.h"

#include <inttypes.h>

/* All entries, one per line: `NAME=VALUE comment`. */
static const char *entries(struct unit *unit, const char *match, const char *text)
{
    struct header header;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    header_read(unit_source(unit, "a.h", text), str_of(match), &unit->arena, &unit->diags, &header);
    for (size_t i = 0; i < header.count; i++) {
        const struct header_entry *entry = &header.entries[i];

        buf_print(&out, "%.*s=%" PRId64 "%s%.*s\n", STR_ARGS(entry->name), entry->value,
                  entry->comment.length ? " " : "", STR_ARGS(entry->comment));
    }
    return unit_text(unit, buf_str(&out));
}

static void values_without_an_initializer_count_up(void **state)
{
    assert_string_equal(entries(UNIT(state), "", "enum e { A, B = 5, C, D = -2, E, };"),
                        "A=0\nB=5\nC=6\nD=-2\nE=-1\n");
    assert_string_equal(entries(UNIT(state), "",
                                "typedef enum : int { A = 0x1F, B = 010, C = 0b11, "
                                "D = 1'000u, E = 7ULL } e;"),
                        "A=31\nB=8\nC=3\nD=1000\nE=7\n");
    assert_string_equal(entries(UNIT(state), "", "enum class [[nodiscard]] e;\nenum e f(void);"),
                        "");
}

static void constant_expressions_are_computed(void **state)
{
    assert_string_equal(
        entries(UNIT(state), "",
                "enum { A = 1 + 2 * 3, B = (1 + 2) * 3, C = 1 << 4 | 1, D = ~0, "
                "E = A - B - 1, F = 7 % 4 ^ 1, G = 'z', H = -(3), I = 0xFF & ~1 >> 0, "
                "J = 100 / 7 }"),
        "A=7\nB=9\nC=17\nD=-1\nE=-3\nF=2\nG=122\nH=-3\nI=254\nJ=14\n");
}

static void values_are_limited_to_63_bits(void **state)
{
    assert_string_equal(entries(UNIT(state), "A_", "#define A_ONE 9223372036854775807\n"),
                        "A_ONE=9223372036854775807\n");
    assert_string_equal(unit_brief(UNIT(state)), "");
    assert_string_equal(entries(UNIT(state), "", "enum { A = 1 << 62, B = 1 << 63 }"),
                        "A=4611686018427387904\n");
    assert_non_null(strstr(unit_brief(UNIT(state)), "error[E0854]: `}` shifts too far\n"));
}

static void entries_that_cannot_be_computed_are_named_with_those_after_them(void **state)
{
    assert_string_equal(entries(UNIT(state), "",
                                "enum { A = sizeof(int), B, C = 1 / 0, D = 2,\n"
                                "E = 99999999999999999999, F = 1 }"),
                        "D=2\nF=1\n");
    assert_string_equal(
        unit_brief(UNIT(state)),
        "a.h:1:12: error[E0854]: `sizeof` is not defined in this file\n"
        "      help: `A` is skipped: write its value as a number\n"
        "a.h:1:25: error[E0854]: `B` follows an unknown value\n"
        "      help: `B` is skipped: write its value as a number\n"
        "a.h:1:37: error[E0854]: `,` follows a division without a result\n"
        "      help: `C` is skipped: write its value as a number\n"
        "a.h:2:5: error[E0854]: `99999999999999999999` does not fit in a signed 64-bit integer\n"
        "      help: `E` is skipped: write its value as a number\n"
        "statusgen: 4 errors, 0 warnings\n");
}

static void comments_belong_to_the_entry_beside_or_below_them(void **state)
{
    assert_string_equal(entries(UNIT(state), "",
                                "/* far */\n\nenum {\n"
                                "  A, /**< of A */\n"
                                "  /* of\n   * B */\n  B = 2,\n"
                                "  // of C, first\n  // of C, second\n  C, D, /* of D */\n"
                                "  E /* of E */ = 9,\n"
                                "  F //!< of F\n};"),
                        "A=0 of A\nB=2 of B\nC=3 of C, first of C, second\nD=4 of D\nE=9 of E\n"
                        "F=10 of F\n");
}

static void macros_need_a_prefix_and_an_integer(void **state)
{
    static const char text[] = "#define X_A 1 /* one */\n#define X_B (X_A + 1)\n#define Y_C 3\n"
                               "#define X_D \"text\"\n#define X_E(x) (x)\n#define X_F\n"
                               "#  define X_G \\\n  0x10 // sixteen\n#if X_A == 1\n#endif\n"
                               "enum { X_H = Y_C, Z_I };\n";

    assert_string_equal(entries(UNIT(state), "X_", text),
                        "X_A=1 one\nX_B=2\nX_G=16 sixteen\nX_H=3\n");
    assert_string_equal(unit_brief(UNIT(state)),
                        "a.h:4:9: warning[E0855]: macro `X_D` is not an integer\n");
    assert_string_equal(entries(UNIT(state), "", text), "X_H=3\nZ_I=4\n");
}

static void malformed_text_is_handled(void **state)
{
    static const char *const texts[] = {
        "enum {",
        "enum { A",
        "enum { A =",
        "enum { A = (",
        "enum { A = 1 +",
        "/*",
        "\"",
        "'",
        "#",
        "#define",
        "#define A",
        "enum { 'x' }",
        "enum { A = \"",
        "enum { A = '",
        "enum { # }",
        "\\\n",
        "enum { A /* x",
        "enum { ,,, }",
        "enum { A B C }",
        "enum { A = ((((((1))))) }",
    };

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        entries(UNIT(state), "", texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(values_without_an_initializer_count_up),
        UNIT_TEST(constant_expressions_are_computed),
        UNIT_TEST(values_are_limited_to_63_bits),
        UNIT_TEST(entries_that_cannot_be_computed_are_named_with_those_after_them),
        UNIT_TEST(comments_belong_to_the_entry_beside_or_below_them),
        UNIT_TEST(macros_need_a_prefix_and_an_integer),
        UNIT_TEST(malformed_text_is_handled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
