/* Constants of headers have the values that a compiler gives them, or none. */
#include "unit.h"

#include "upkeep/import/header.h"

#include <inttypes.h>

/* All entries, one per line: `NAME=VALUE`, or `NAME: why it has none`. */
static const char *entries_of(struct unit *unit, const char *name, const char *text)
{
    struct header header;
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    header_read(unit_source(unit, name, text), strcmp(name, "a.h") != 0, &unit->arena, &header);
    for (size_t i = 0; i < header.count; i++) {
        const struct header_entry *entry = &header.entries[i];

        if (entry->lost.length)
            buf_print(&out, "%.*s: %.*s\n", STR_ARGS(entry->name), STR_ARGS(entry->lost));
        else
            buf_print(&out, "%.*s%.*s=%" PRId64 "\n", STR_ARGS(entry->scope), STR_ARGS(entry->name),
                      entry->value);
    }
    return unit_text(unit, buf_str(&out));
}

#define ENTRIES(text) entries_of(UNIT(state), "a.h", text)

static void values_without_an_initializer_count_up(void **state)
{
    assert_string_equal(ENTRIES("enum e { A, B = 5, C, D = -2, E, };"),
                        "A=0\nB=5\nC=6\nD=-2\nE=-1\n");
    assert_string_equal(ENTRIES("typedef enum : int { A = 0x1F, B = 010, C = 0b11, "
                                "D = 1'000u, E = 7ULL } e;"),
                        "A=31\nB=8\nC=3\nD=1000\nE=7\n");
    assert_string_equal(ENTRIES("enum class [[nodiscard]] e;\nenum e f(void);"), "");
    assert_string_equal(ENTRIES("enum { A = 2147483647, B, C = 0xFFFFFFFF, D };"),
                        "A=2147483647\nB=2147483648\nC=4294967295\nD=4294967296\n");
}

static void expressions_are_computed_as_in_c(void **state)
{
    assert_string_equal(ENTRIES("enum { A = 1 + 2 * 3, B = (1 + 2) * 3, C = 1 << 4 | 1, D = ~0, "
                                "E = A - B - 1, F = 7 % 4 ^ 1, G = 'z', H = -(3), "
                                "I = 0xFF & ~1 >> 0, J = 100 / 7, K = '\\n' + '\\x41' }"),
                        "A=7\nB=9\nC=17\nD=-1\nE=-3\nF=2\nG=122\nH=-3\nI=254\nJ=14\nK=75\n");
    assert_string_equal(
        ENTRIES("#define A ~0u\n#define B -1u\n#define C (1 << 31)\n"
                "#define D (1u << 31)\n#define E (-1 < 0u)\n#define F (-7 / 2)\n"
                "#define G (2147483647 + 1)\n#define H (-2147483648 / -1)\n"
                "#define I 0x80000000\n#define J -0x80000000\n#define K -2147483648\n"),
        "A=4294967295\nB=4294967295\nC=-2147483648\nD=2147483648\nE=0\nF=-3\n"
        "G=-2147483648\nH=2147483648\nI=2147483648\nJ=2147483648\nK=-2147483648\n");
    assert_string_equal(ENTRIES("enum { A = 1 ? 5 : 6, B = 0 && 1 / 0, C = 1 || 1 / 0, "
                                "D = 2 > 1 == 1, E = !5, F = 1 ? -1 : 0u }"),
                        "A=5\nB=0\nC=1\nD=1\nE=0\nF=4294967295\n");
    assert_string_equal(ENTRIES("typedef unsigned char byte;\n"
                                "enum { A = (int)-3, B = (uint32_t)-1, C = (byte)257, "
                                "D = (unsigned long)1 << 32, E = (bool)7, F = (std::int8_t)200 }"),
                        "A=-3\nB=4294967295\nC=1\nD=4294967296\nE=1\nF=-56\n");
}

static void enumerators_have_the_type_that_their_enum_gives_them(void **state)
{
    assert_string_equal(
        ENTRIES("enum { A = -8UL };\nenum { B = ~0ull, C };\nenum { D = 0xFFFFFFFFFFFFFFF8 };\n"
                "enum { E = 8UL, F = -E, G = -8U };\nenum { H = 9223372036854775807u, I };\n"
                "enum { J = 9223372036854775807, K };\n"),
        "A: it does not fit in a signed 64-bit integer\n"
        "B: it does not fit in a signed 64-bit integer\nC: it follows an unknown value\n"
        "D: it does not fit in a signed 64-bit integer\nE=8\nF=-8\nG=4294967288\n"
        "H=9223372036854775807\nI: it does not fit in a signed 64-bit integer\n"
        "J=9223372036854775807\nK: it does not fit in a signed 64-bit integer\n");
    assert_string_equal(ENTRIES("enum { A = 0x80000000, B = -1 };\nenum { C = -A };\n"
                                "enum { D = 0x80000000, E = 1 };\nenum { F = -D, G = -E };\n"
                                "enum { H = 0x100000000 };\nenum { I = -H, J = -H < 0 };\n"
                                "enum { K = 0x80000000, L = sizeof(int) };\nenum { M = -K };\n"),
                        "A=2147483648\nB=-1\nC=-2147483648\nD=2147483648\nE=1\nF=2147483648\n"
                        "G=-1\nH=4294967296\nI: it does not fit in a signed 64-bit integer\nJ=0\n"
                        "K=2147483648\n"
                        "L: `sizeof` is a macro or function that this file does not define\n"
                        "M: `K` depends on a condition that is not known here\n");
    assert_string_equal(entries_of(UNIT(state), "a.hpp",
                                   "enum { D = 0x80000000, E = 1 };\nenum { G = -E };\n"
                                   "enum { H = 0x100000000 };\nenum { I = -H };\n"
                                   "enum : long { J = 8, K = -J };\nenum { L = 8UL, M = -L };\n"
                                   "enum { Q = 8UL, R, S = -R < 0 };\n"
                                   "enum { N = -1, O = Q, P = N * O };\n"
                                   "enum { T = -1, U = ~0ull };\nenum { V = U };\n"),
                        "D=2147483648\nE=1\nG=4294967295\nH=4294967296\nI=-4294967296\n"
                        "J=8\nK=-8\nL=8\nM: it does not fit in a signed 64-bit integer\n"
                        "Q=8\nR=9\nS=0\nN=-1\nO=8\nP=-8\n"
                        "T=-1\nU: it does not fit in a signed 64-bit integer\n"
                        "V: `U` depends on a condition that is not known here\n");
}

static void values_reach_up_to_64_bits_with_a_sign(void **state)
{
    assert_string_equal(
        ENTRIES("#define A 9223372036854775807\n#define B 9223372036854775808\n"
                "#define C 9223372036854775807u\n#define D 18446744073709551615u\n"
                "#define E (18446744073709551615u - 18446744073709551614u)\n"
                "#define F 18446744073709551616u\n#define G (-9223372036854775807 - 1)\n"
                "#define H (1 << 32)\n#define I (1ll << 63)\n#define J (1ull << 64)\n"),
        "A=9223372036854775807\nB: `9223372036854775808` does not fit in a signed 64-bit integer\n"
        "C=9223372036854775807\nD: it does not fit in a signed 64-bit integer\nE=1\n"
        "F: `18446744073709551616u` does not fit in 64 bits\nG=-9223372036854775808\n"
        "H: `<<` shifts by more bits than there are\nI=-9223372036854775808\n"
        "J: `<<` shifts by more bits than there are\n");
}

static void types_have_their_width_and_sign(void **state)
{
    static const struct {
        const char *name;
        int width;
        bool is_signed;
    } rows[] = {
        { "int8_t", 8, true },      { "uint8_t", 8, false },   { "int16_t", 16, true },
        { "uint16_t", 16, false },  { "int32_t", 32, true },   { "uint32_t", 32, false },
        { "int64_t", 64, true },    { "uint64_t", 64, false }, { "size_t", 64, false },
        { "ssize_t", 64, true },    { "ptrdiff_t", 64, true }, { "intptr_t", 64, true },
        { "uintptr_t", 64, false }, { "intmax_t", 64, true },  { "uintmax_t", 64, false },
        { "__int64", 64, true },    { "short", 16, true },     { "unsigned short", 16, false },
        { "int", 32, true },        { "long long", 64, true }, { "unsigned char", 8, false },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct unit *unit = UNIT(state);
        struct str text = str_format(&unit->arena, "#define A ((%s)-1 >> %d)\n#define B ((%s)1)\n",
                                     rows[i].name, rows[i].width - 1, rows[i].name);

        assert_string_equal(ENTRIES(unit_text(unit, text)),
                            rows[i].is_signed ? "A=-1\nB=1\n" : "A=1\nB=1\n");
    }
}

static void what_is_not_certain_has_no_value(void **state)
{
    assert_string_equal(ENTRIES("enum { A = sizeof(int), B, C = 1 / 0, D = 2,\n"
                                "E = 99999999999999999999, F = 1 << 62, G = (foo_t)3, H = 'ab',\n"
                                "I = 0x8000000000000000, J = 1.5, K = 0xE+1, L = 4, M 5 }"),
                        "A: `sizeof` is a macro or function that this file does not define\n"
                        "B: it follows an unknown value\nC: `/` divides by zero\nD=2\n"
                        "E: `99999999999999999999` does not fit in 64 bits\n"
                        "F: `<<` shifts by more bits than there are\n"
                        "G: `foo_t` is not a type that this file defines\n"
                        "H: `'ab'` differs between compilers\n"
                        "I: it does not fit in a signed 64-bit integer\n"
                        "J: `1.5` is not an integer\nK: `0xE+1` is not an integer\nL=4\n"
                        "M: `5` is not expected here\n");
    assert_string_equal(ENTRIES("#define A B\n#define B A\n#define C \"t\"\n#define D f(1)\n"
                                "#define E ((E))\n#define F\n"),
                        "A: it is not defined in this file\nB: it is not defined in this file\n"
                        "C: it is not an integer\n"
                        "D: `f` is a macro or function that this file does not define\n"
                        "E: it is not defined in this file\nF: it is not an integer\n");
}

static void the_first_problem_of_a_value_is_reported(void **state)
{
    assert_string_equal(ENTRIES("#define A (1 / 0)\n#define B (1 % 0)\n#define C (A + B)\n"
                                "#define D (B + A)\n#define E 1 + (\n#define F (0 ? 1 A)\n"),
                        "A: `/` divides by zero\nB: `%` divides by zero\n"
                        "C: `/` divides by zero\nD: `%` divides by zero\n"
                        "E: `(` is where a value was expected\n"
                        "F: `A` is where `:` was expected\n");
}

static void conditions_are_followed(void **state)
{
    assert_string_equal(ENTRIES("#ifndef A_H\n#define A_H\nenum { A,\n#if 0\nB,\n#endif\nC,\n"
                                "#ifdef A_H\nD,\n#else\nE,\n#endif\nF };\n#endif\n"),
                        "A_H: it is not an integer\nA=0\nC=1\nD=2\nF=3\n");
    assert_string_equal(ENTRIES("enum { A,\n#ifdef X\nB,\n#endif\nC, D = 7,\n#if Y\nE,\n#else\nF,\n"
                                "#endif\nG,\n#if 0\n#elif 1\nH,\n#else\nI\n#endif\n};"),
                        "A=0\nB=1\nC: it follows an unknown value\nD=7\nE=8\nF=8\nG=9\nH=10\n");
    assert_string_equal(
        ENTRIES("enum { A =\n#ifdef X\n1\n#else\n2\n#endif\n, B, C = 3,\n"
                "#include \"more.inc\"\nD };"),
        "A: it depends on a condition that is not known here\n"
        "B: it follows an unknown value\nC=3\n\"more.inc\": included files are not read\n"
        "D: it follows an unknown value\n");
    assert_string_equal(ENTRIES("#ifdef X\n#define A 1\n#else\n#define A 2\n#endif\n#define B A\n"
                                "#undef B\n#define C 1\n#undef C\n#define C 2\n"),
                        "A=1\nA=2\nC=2\n");
}

static void a_macro_under_an_unknown_condition_is_unknown_to_later_ones(void **state)
{
    static const char *const conditions[] = { "ifdef HIDE", "if HIDE", "if defined(HIDE)",
                                              "if (HIDE + 0)", "ifndef HIDE" };

    for (size_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++) {
        struct unit *unit = UNIT(state);
        struct str text = str_format(&unit->arena,
                                     "#if defined(FOO)\n#define HIDE 1\n#endif\n"
                                     "#%s\n#define A 1\n#else\n#define A 2\n#endif\n",
                                     conditions[i]);

        assert_string_equal(ENTRIES(unit_text(unit, text)), "HIDE=1\nA=1\nA=2\n");
    }
    assert_string_equal(ENTRIES("#ifdef FOO\n#define M 1\n#endif\nenum { A,\n#ifdef M\n"
                                "B,\n#endif\nC };"),
                        "M=1\nA=0\nB=1\nC: it follows an unknown value\n");
    assert_string_equal(ENTRIES("#ifdef FOO\n#define A 1\n#endif\n#ifndef A\n#define A 2\n"
                                "#endif\n"),
                        "A=1\nA=2\n");
    assert_string_equal(ENTRIES("#ifdef FOO\n#define M\n#endif\n#ifndef M\n#define M\n"
                                "#define A 1\n#else\n#define A 2\n#endif\n"),
                        "M: it is not an integer\nM: it is not an integer\nA=1\nA=2\n");
    assert_string_equal(ENTRIES("#ifdef FOO\n#define M(x) x\n#endif\n#undef M\n#ifdef M\n"
                                "#define A 1\n#else\n#define A 2\n#endif\n"),
                        "A=2\n");
    assert_string_equal(ENTRIES("#ifdef FOO\n#define A B\n#endif\nenum { A, C = A, D = B };"),
                        "A: `B` is not defined in this file\n"
                        "A: it depends on a condition that is not known here\n"
                        "C: `A` depends on a condition that is not known here\n"
                        "D: `B` is not defined in this file\n");
}

static void conditions_are_computed_as_by_the_preprocessor(void **state)
{
    assert_string_equal(ENTRIES("#if (1 << 31) > 0 && ~0u != 0xffffffff\n#define A 1\n#else\n"
                                "#define A 2\n#endif\n"),
                        "A=1\n");
    assert_string_equal(ENTRIES("enum { X = 1 };\n#if X\n#define A 1\n#else\n#define A 2\n"
                                "#endif\n"),
                        "X=1\nA=1\nA=2\n");
    assert_string_equal(ENTRIES("#define M (1 << 31)\n#if M > 0\nenum { A = M, B = M < 0 };\n"
                                "#endif\n"),
                        "M=-2147483648\nA=-2147483648\nB=1\n");
}

static void a_name_that_differs_by_condition_has_no_value(void **state)
{
    assert_string_equal(ENTRIES("#ifdef X\ntypedef int t;\n#else\ntypedef unsigned char t;\n"
                                "#endif\nenum { A = (t)300 };"),
                        "A: `t` is not a type that this file defines\n");
    assert_string_equal(ENTRIES("#ifdef X\nenum { A = sizeof(int) };\n#else\nenum { A = 2 };\n"
                                "#endif\nenum { B = A };"),
                        "A: `sizeof` is a macro or function that this file does not define\n"
                        "A=2\nB: `A` depends on a condition that is not known here\n");
    assert_string_equal(ENTRIES("#define M (A)\nenum { A = 1, B = M };\n#ifdef X\n"
                                "enum { A = 2 };\n#endif\nenum { C = M };"),
                        "M: `A` depends on a condition that is not known here\nA=1\nB=1\nA=2\n"
                        "C: `A` depends on a condition that is not known here\n");
}

static void what_follows_the_last_enumerator_is_not_part_of_it(void **state)
{
    assert_string_equal(
        ENTRIES("enum { A = 1000, B\n#define C B\n#ifdef X\n#define D 7\n#endif\n};"),
        "A=1000\nB=1001\nC=1001\nD=7\n");
    assert_string_equal(ENTRIES("enum { A\n#ifdef X\n, B\n#else\n, C\n#endif\n, D };"),
                        "A=0\nB: it follows an unknown value\nC: it follows an unknown value\n"
                        "D: it follows an unknown value\n");
}

static void only_raw_texts_span_lines(void **state)
{
    assert_string_equal(ENTRIES("#define A DIR\"x\"\n#define B 1\nconst char *c = R\"x(\n\")x\";\n"
                                "#define D 2\n"),
                        "A: it is not an integer\nB=1\n"
                        "c: it does not have an integer type that this file defines\nD=2\n");
}

static void macros_make_enumerators(void **state)
{
    assert_string_equal(ENTRIES("#define MAP(X) X(0, OK) X(404, GONE)\nenum {\n"
                                "#define XX(n, s) AC_##s = n,\nMAP(XX)\n#undef XX\nEND = -5 };"),
                        "AC_OK=0\nAC_GONE=404\nEND=-5\n");
}

static void attributes_are_stepped_over(void **state)
{
    assert_string_equal(
        ENTRIES("#define OLD(text) __attribute__((deprecated(text)))\n"
                "#define IS(n) = n\n"
                "enum __attribute__((packed)) e { A __attribute__((deprecated)) = -12,"
                " B, C [[deprecated]] = 3, D UNKNOWN(\"x\") = 4, E OLD(\"y\") = 5,"
                " F UNKNOWN_DEPRECATED, G IS(9) } __attribute__((packed));"),
        "A=-12\nB=-11\nC=3\nD=4\nE=5\nF=6\nG=9\n");
}

static void names_without_a_comma_may_be_macros(void **state)
{
    assert_string_equal(ENTRIES("enum { A = 1,\n B\n C, D, E = 7, F };"),
                        "A=1\nB: `C` follows without a comma; one of them may be a macro\n"
                        "C: `B` precedes it without a comma\nD: it follows an unknown value\n"
                        "E=7\nF=8\n");
    assert_string_equal(ENTRIES("enum { A B = 3, C };"),
                        "A: `B` follows without a comma; one of them may be a macro\n"
                        "B: `A` precedes it without a comma\nC: it follows an unknown value\n");
    assert_string_equal(ENTRIES("enum { A\n B(x, 1)\n C, D = 2 };"),
                        "A: `B` follows without a comma; one of them may be a macro\n"
                        "B: `A` precedes it without a comma\nC: `A` precedes it without a comma\n"
                        "D=2\n");
    assert_string_equal(ENTRIES("#ifdef X\n#define IS(n) = n\n#else\n#define IS(n) = n + 1\n"
                                "#endif\nenum { A IS(3), B = 2 };"),
                        "A: `IS` follows without a comma; one of them may be a macro\n"
                        "IS: `A` precedes it without a comma\nB=2\n");
}

static void a_file_that_ends_inside_an_enum_loses_its_last_constant(void **state)
{
    static const char why[] = "B: it is the last one before the file ends, inside its enum\n";
    static const char *const texts[] = { "enum { A, B", "enum { A, B,", "enum { A, B = 1\n",
                                         "enum { A,\n#define C 5\nB /* }; */\n" };

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        const char *entries = ENTRIES(texts[i]);

        assert_non_null(strstr(entries, "A=0\n"));
        assert_non_null(strstr(entries, why));
    }
    assert_string_equal(ENTRIES("enum { A, B }"), "A=0\nB=1\n");
}

static void constants_of_cpp_have_a_scope(void **state)
{
    assert_string_equal(
        entries_of(UNIT(state), "a.hpp",
                   "namespace n {\nenum class e : unsigned char { A, B = A + 5 };\n"
                   "struct s { enum { C = 7 }; static constexpr int D{C}; };\n"
                   "inline constexpr auto E = 1ull;\nvoid f() { const int X = 1; }\n"
                   "const double F = 1.5; const int G[] = { 1 }, *H = 0;\n}\n"
                   "static const int I = 3, J = 4;\nextern \"C\" { enum { K }; }\n"),
        "n::e::A=0\nn::e::B=5\nn::s::C=7\nn::s::D=7\nn::E=1\n"
        "F: it does not have an integer type that this file defines\n"
        "I=3\nJ=4\nK=0\n");
}

static void lines_are_joined_and_markers_known(void **state)
{
    assert_string_equal(ENTRIES("#define A \\\n  1\\\n2 // text \\\nenum { B };\nenum { C\\\nD =\n"
                                "# 12 \"x.h\"\n 7 };"),
                        "A=12\nCD=7\n");
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
        "#define A(",
        "#define A(x) x##x\nenum { A(1) A(+) A( }",
        "#define A B\n#define B A\nenum { A, B }",
        "#define A A()\n#define F() A\nenum { A, F() }",
        "#define L (A)\nenum { L, L }",
        "enum { 'x' }",
        "enum { A = \"",
        "enum { A = '",
        "enum { # }",
        "\\\n",
        "enum { A /* x",
        "enum { ,,, }",
        "enum { A B C }",
        "enum { A = ((((((1))))) }",
        "#else\n#endif\n#elif 1\n#if\n#ifdef\n#if 1\n#else\n#else\nenum { A }",
        "const int a = ;const const = 1; static const int = 3; const int x{; const int y{}",
        "typedef;typedef x;const",
        "R\"(",
        "enum : { A }; enum class : int { B }; NS_ENUM( { C }",
    };

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ENTRIES(texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(values_without_an_initializer_count_up),
        UNIT_TEST(expressions_are_computed_as_in_c),
        UNIT_TEST(enumerators_have_the_type_that_their_enum_gives_them),
        UNIT_TEST(values_reach_up_to_64_bits_with_a_sign),
        UNIT_TEST(types_have_their_width_and_sign),
        UNIT_TEST(what_is_not_certain_has_no_value),
        UNIT_TEST(the_first_problem_of_a_value_is_reported),
        UNIT_TEST(conditions_are_followed),
        UNIT_TEST(a_macro_under_an_unknown_condition_is_unknown_to_later_ones),
        UNIT_TEST(conditions_are_computed_as_by_the_preprocessor),
        UNIT_TEST(a_name_that_differs_by_condition_has_no_value),
        UNIT_TEST(what_follows_the_last_enumerator_is_not_part_of_it),
        UNIT_TEST(only_raw_texts_span_lines),
        UNIT_TEST(macros_make_enumerators),
        UNIT_TEST(attributes_are_stepped_over),
        UNIT_TEST(names_without_a_comma_may_be_macros),
        UNIT_TEST(a_file_that_ends_inside_an_enum_loses_its_last_constant),
        UNIT_TEST(constants_of_cpp_have_a_scope),
        UNIT_TEST(lines_are_joined_and_markers_known),
        UNIT_TEST(malformed_text_is_handled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
