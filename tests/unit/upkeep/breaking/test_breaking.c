/* Changes between two states of a spec; tests/cases/82-breaking has other tests. */
#include "spec.h"

#include "upkeep/breaking/breaking.h"
#include "upkeep/breaking/print.h"

/* The ids of all changes from BEFORE to NOW, in order, each with its level. */
static const char *changes(struct unit *unit, const char *before, const char *now)
{
    struct changes changes = { .arena = &unit->arena };
    struct buf out;

    breaking_compare(spec_model(unit, before), spec_model(unit, now), &changes);
    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < changes.count; i++)
        buf_print(&out, "%s%s %s", i ? ", " : "", diag_rule(changes.items[i].id)->id,
                  breaking_level_name(changes.items[i].level));
    return unit_text(unit, buf_str(&out));
}

static void an_unchanged_spec_has_no_changes(void **state)
{
    static const char text[] = SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\", was = { \"C\" } }\n";

    assert_string_equal(changes(UNIT(state), text, text), "");
}

static void the_most_severe_change_comes_first(void **state)
{
    assert_string_equal(
        changes(UNIT(state), SPEC_HEAD "code { 1, \"A\", summary = \"X.\" }\ncode { 2, \"B\" }\n",
                SPEC_HEAD "code { 1, \"A\", summary = \"Y.\" }\ncode { 3, \"C\" }\n"),
        "B0901 major, B0910 minor, B0949 patch");
}

static void three_rotated_values_are_three_changes(void **state)
{
    assert_string_equal(
        changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\" }\ncode { 3, \"C\" }\n",
                SPEC_HEAD "code { 2, \"A\" }\ncode { 3, \"B\" }\ncode { 1, \"C\" }\n"),
        "B0902 major, B0902 major, B0902 major");
}

static void a_name_moved_to_a_removed_value_is_renumbered(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\" }\n",
                                SPEC_HEAD "code { 1, \"B\" }\n"),
                        "B0901 major, B0902 major");
}

static void an_alias_that_becomes_the_name_is_not_removed(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\", also = { \"B\" } }\n",
                                SPEC_HEAD "code { 1, \"B\", was = { \"A\" } }\n"),
                        "B0905 minor, B0912 minor");
}

static void an_alias_has_a_phrase_to_lose(void **state)
{
    assert_string_equal(changes(UNIT(state),
                                SPEC_HEAD "code { 1, \"A\", was = { { \"B\", name = \"b\" } } }\n",
                                SPEC_HEAD "code { 1, \"A\", was = { { \"C\", name = \"b\" } } }\n"),
                        "B0916 major, B0949 patch");
}

static void reserved_codes_have_names_to_lose(void **state)
{
    assert_string_equal(
        changes(UNIT(state),
                SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\", state = \"reserved\", "
                          "was = { \"C\" } }\n",
                SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"D\", state = \"reserved\", "
                          "accepts = { \"B\" } }\n"),
        "B0914 major, B0904 major, B0912 minor");
}

static void new_classes_alone_move_no_code(void **state)
{
    assert_string_equal(changes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\n",
                                SPEC_HEAD "class { \"low\", \"Low\", from = 1, to = 9 }\n"
                                          "code { 1, \"A\" }\n"),
                        "B0929 minor");
}

static void the_output_has_positions_levels_and_fixes(void **state)
{
    struct unit *unit = UNIT(state);
    struct changes changes = { .arena = &unit->arena };
    struct buf out;

    breaking_compare(spec_model(unit, SPEC_HEAD "code { 1, \"A\" }\n"),
                     spec_model(unit, SPEC_HEAD "code { 1, \"A B\", name = \"c\" }\n"), &changes);
    buf_init(&out, &unit->arena, SIZE_MAX);
    breaking_print(&changes, STR("t"), STR("git:v1"),
                   (struct breaking_style){ .format = DIAG_GITHUB, .fail_on = LEVEL_MAJOR }, &out);
    assert_string_equal(
        unit_text(unit, buf_str(&out)),
        "::error file=t.lua,line=2,col=25,title=B0904::a is now called c, and the old name was removed "
        "[major: breaks source]%0Anote: before%0Ahelp: keep it: was = { \"A\" }, or name = \"a\"\n"
        "::error file=t.lua,line=2,col=25,title=B0911::the phrase of 1 was \"A\" and is now \"A B\"; "
        "lookups no longer accept the old one [major: breaks wire]%0Anote: before%0Ahelp: keep it: was = { "
        "\"A\" }\n");
}

static void levels_have_names(void **state)
{
    enum breaking_level level;

    (void)state;
    assert_true(breaking_level_parse(STR("minor"), &level));
    assert_int_equal(level, LEVEL_MINOR);
    assert_string_equal(breaking_level_name(level), "minor");
    assert_false(breaking_level_parse(STR("Major"), &level));
    assert_false(breaking_level_parse(STR(""), &level));
}

/* TEXT with TO in place of the first FROM. */
static const char *replaced(struct unit *unit, const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);

    assert_non_null(at);
    return str_format(&unit->arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from)).at;
}

/* A spec with every field that an output shows. */
static const char all_fields[] =
    "spec { id = \"t\", title = \"T1\", summary = \"T2.\", meaning = \"T3.\",\n"
    "  registry = { url = \"https://t4\", updated = \"2026-01-01\", version = \"1\" } }\n"
    "document { \"D\", \"D1\", url = \"https://d#{section}\", obsoleted_by = \"E\" }\n"
    "document { \"E\", \"E1\" }\n"
    "trait { \"flag\", title = \"F1\", flag = true, help = \"F2.\" }\n"
    "trait { \"word\", choice = { { \"low\", title = \"W1\", help = \"W2.\" }, \"high\" } }\n"
    "trait { \"list\", list = { need = { { \"must\", help = \"L1.\" }, \"may\" }, note = \"text\" } }\n"
    "trait { \"text\", text = true }\n"
    "group { \"g\", \"G1\", url = \"https://g2\", summary = \"G3.\" }\n"
    "class { \"low\", \"C0\", from = 1, to = 9, summary = \"C1.\", meaning = \"C2.\",\n"
    "  uses = { \"C3.\" }, was = { { \"C4\", by = \"C5\", ref = \"D, 1\" } }, also = { { \"C6\", by = \"E2\" } },\n"
    "  accepts = { { \"C7\", by = \"E3\" } }, ref = \"D, 2\", every = { text = { \"C8\", ref = \"D, 3\" } } }\n"
    "code { 1, \"One\", summary = \"A1.\", meaning = \"A2.\", uses = { \"A3.\" }, action = \"A4.\",\n"
    "  example = { \"A5\" }, contrast = { [2] = \"A6.\" }, ref = \"D, 4\", since = \"10\", last = \"12\",\n"
    "  was = { { \"Old One\", by = \"A7\", ref = \"D, 5\" } }, also = { { \"B\", by = \"A8\" } },\n"
    "  accepts = { { \"C\", by = \"A9\", ref = \"D, 6\" } }, x_y = \"A0\",\n"
    "  state = { \"deprecated\", \"S1.\", use = 2, ref = \"D, 7\" },\n"
    "  flag = { true, ref = \"D, 8\" }, word = { \"low\", basis = \"standard\" },\n"
    "  list = { { \"Etag\", need = \"must\", note = \"N1\", ref = \"D, 9\" } } }\n"
    "code { 2, \"Two\", state = { \"temporary\", expires = \"2026-02-02\" } }\n"
    "code { 3, \"Three\", state = { \"deprecated\", \"S2.\", use = 0 } }\n"
    "code { 0, \"Zero\" }\n";

/* A part of the spec, another one in its place, and the changes that makes. */
static const struct {
    const char *from, *to, *changes;
} field_changes[] = {
    { "T1", "Q", "B0949 patch" },
    { "T2", "Q", "B0949 patch" },
    { "T3", "Q", "B0949 patch" },
    { "t4", "q", "B0950 patch" },
    { "updated = \"2026-01-01\"", "updated = \"2026-01-02\"", "B0950 patch" },
    { "version = \"1\"", "version = \"2\"", "B0950 patch" },
    { "D1", "Q", "B0950 patch" },
    { "//d#", "//q#", "B0950 patch" },
    { "obsoleted_by = \"E\"", "obsoleted_by = \"D\"", "B0950 patch" },
    { "F1", "Q", "B0949 patch" },
    { "F2", "Q", "B0949 patch" },
    { "W1", "Q", "B0949 patch" },
    { "W2", "Q", "B0949 patch" },
    { "L1", "Q", "B0949 patch" },
    { "G1", "Q", "B0949 patch" },
    { "g2", "q", "B0949 patch" },
    { "G3", "Q", "B0949 patch" },
    { "C0", "Q", "B0930 patch" },
    { "C1", "Q", "B0949 patch" },
    { "C2", "Q", "B0949 patch" },
    { "C3", "Q", "B0949 patch" },
    { "C4", "Q", "B0949 patch" },
    { "C5", "Q", "B0949 patch" },
    { "C6", "Q", "B0949 patch" },
    { "C7", "Q", "B0949 patch" },
    { "E2", "Q", "B0949 patch" },
    { "E3", "Q", "B0949 patch" },
    { "also = { {", "also = { \"E4\", {", "B0949 patch" },
    { "C8", "Q", "B0948 minor" },
    { "A1", "Q", "B0949 patch" },
    { "A2", "Q", "B0949 patch" },
    { "A3", "Q", "B0949 patch" },
    { "A4", "Q", "B0949 patch" },
    { "A5", "Q", "B0949 patch" },
    { "A6", "Q", "B0949 patch, B0949 patch" }, /* a contrast has two sides */
    { "[2] =", "[3] =", "B0949 patch, B0949 patch, B0949 patch" },
    { "\"10\"", "\"11\"", "B0949 patch" },
    { "\"12\"", "\"13\"", "B0949 patch" },
    { "Old One", "old one", "B0949 patch" },
    { "A7", "Q", "B0949 patch" },
    { "A8", "Q", "B0949 patch" },
    { "A9", "Q", "B0949 patch" },
    { "A0", "Q", "B0953 minor" },
    { "S1", "Q", "B0920 patch" },
    { "use = 2", "use = 3", "B0920 patch" },
    { ", use = 0", "", "B0920 patch" },
    { "2026-02-02", "2026-02-03", "B0920 patch" },
    { "basis = \"standard\"", "basis = \"convention\"", "B0949 patch" },
    { "need = \"must\"", "need = \"may\"", "B0948 minor" },
    { "N1", "Q", "B0948 minor" },
    { "x_y", "x_z", "B0953 minor, B0953 minor" },
    { "D, 1", "D, 10", "B0950 patch" },
    { "D, 2", "D, 10", "B0950 patch" },
    { "D, 3", "D, 10", "B0950 patch" },
    { "D, 4", "D, 10", "B0950 patch" },
    { "D, 5", "D, 10", "B0950 patch" },
    { "D, 6", "D, 10", "B0950 patch" },
    { "D, 7", "D, 10", "B0950 patch" },
    { "D, 8", "D, 10", "B0950 patch" },
    { "D, 9", "D, 10", "B0950 patch" },
};

static void every_field_is_compared(void **state)
{
    for (size_t i = 0; i < sizeof field_changes / sizeof field_changes[0]; i++) {
        const char *from = field_changes[i].from, *to = field_changes[i].to;
        const char *found = changes(UNIT(state), all_fields,
                                    replaced(UNIT(state), all_fields, from, to));

        if (strcmp(found, field_changes[i].changes) != 0)
            fail_msg("%s -> %s: %s", from, to, found);
    }
}

static const char *changes_between(struct unit *unit, const char *text, const char *before,
                                   const char *now)
{
    struct str old = str_format(&unit->arena, text, before);

    return changes(unit, old.at, str_format(&unit->arena, text, now).at);
}

/* Users of the texts see every part of a form. */
static void another_form_is_a_change(void **state)
{
    static const char spec[] =
        "spec { id = \"t\", title = \"T\", display = \"%s\" }\ncode { 131, \"A\" }\n";
    static const char trait[] = SPEC_HEAD "trait { \"t\", code_of = \"http\", display = \"%s\" }\n"
                                          "code { 1, \"A\", t = 131 }\n";
    static const char *const forms[] = { "decimal",       "decimal(3)",    "decimal(4)",
                                         "hex(4)",        "hex(2)",        "hex",
                                         "dotted(3,5)",   "slashed(3,5)",  "dotted(3,5,1)",
                                         "dotted(4,5,1)", "dotted(4,4,2)", "packed(3)",
                                         "packed(2)" };

    for (size_t i = 1; i < sizeof forms / sizeof forms[0]; i++) {
        assert_string_equal(changes_between(UNIT(state), spec, forms[i - 1], forms[i]),
                            "B0938 major");
        assert_string_equal(changes_between(UNIT(state), trait, forms[i - 1], forms[i]),
                            "B0938 major");
    }
}

static const char *changes_of_codes(struct unit *unit, const char *head, const char *before,
                                    const char *now)
{
    return changes(unit, str_format(&unit->arena, "%s%s", head, before).at,
                   str_format(&unit->arena, "%s%s", head, now).at);
}

/* A retired code has neither constants nor lookups to lose. */
static void retired_codes_lose_nothing(void **state)
{
    static const struct {
        const char *before, *now, *changes;
    } rows[] = {
        { "code { 2, \"B\", state = \"retired\" }\n",
          "code { 2, \"Bee\", name = \"b\", state = \"retired\" }\n", "B0949 patch" },
        { "code { 2, \"B\", state = \"retired\" }\n", "code { 2, \"C\", state = \"retired\" }\n",
          "B0957 major, B0910 minor" },
        { "code { 2, \"B\", spelling = \"B\", state = \"retired\" }\n",
          "code { 2, \"B\", state = \"retired\" }\n", "" },
        { "code { 2, \"B\" }\n", "code { 2, \"C\", state = \"retired\" }\n",
          "B0908 major, B0949 patch" },
        { "code { 2, \"B\", state = \"retired\" }\n", "code { 3, \"C\", was = { \"B\" } }\n",
          "B0907 major, B0902 major, B0949 patch" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(changes_of_codes(UNIT(state), SPEC_HEAD "code { 1, \"A\" }\n",
                                             rows[i].before, rows[i].now),
                            rows[i].changes);
}

/* One change is reported once, as what it is. */
static void similar_changes_are_distinguished(void **state)
{
    static const char classes[] = SPEC_HEAD "class { \"c\", \"C\", from = 1, to = 9 }\n"
                                            "class { \"d\", \"D\", from = 10, to = 19 }\n"
                                            "trait { \"flag\", flag = true }\n"
                                            "code { 8, \"H\" }\n";
    static const struct {
        const char *before, *now, *changes;
    } rows[] = {
        { "code { 2, \"B\" }\n", "code { 12, \"B\" }\n", "B0902 major" },
        { "code { 2, \"B\", was = { { \"Tls\", spelling = \"TLS\" } } }\n",
          "code { 2, \"B\", also = { { \"Tls\", spelling = \"TlS\" } } }\n",
          "B0955 major, B0918 minor" },
        { "code { 2, \"B\" }\n", "code { 2, \"C\", also = { \"B\" } }\n",
          "B0905 minor, B0912 minor" },
        { "code { 2, \"B\" }\n", "code { 2, \"B\", flag = false }\n", "" },
        { "code { 2, \"B\", also = { { \"C\", name = \"c\" } } }\n",
          "code { 2, \"B\", also = { { \"D\", name = \"c\" } } }\n", "B0916 major, B0949 patch" },
        { "code { 2, \"B\", accepts = { \"C D\", \"c-d\" } }\n",
          "code { 2, \"B\", accepts = { \"C D\", \"c-d\" } }\n", "" },
        { "code { 2, \"B\", accepts = { \"C D\" } }\n", "code { 2, \"B\", accepts = { \"CD\" } }\n",
          "B0949 patch" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(changes_of_codes(UNIT(state), classes, rows[i].before, rows[i].now),
                            rows[i].changes);
}

static void limits_of_values_are_compared(void **state)
{
    static const struct {
        const char *before, *now, *changes;
    } rows[] = {
        { "from = 1, to = 9", "from = 2, to = 9", "B0934 major" },
        { "from = 2, to = 9", "from = 1, to = 9", "B0935 minor" },
        { "from = -2147483647, to = 9", "from = -2147483648, to = 9", "B0936 major, B0935 minor" },
        { "from = 1, to = 2147483647", "from = 1, to = 2147483648", "B0936 major, B0935 minor" },
        { "from = -2147483647, to = 9", "from = 1, to = 2147483647", "B0934 major" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(changes_between(UNIT(state),
                                            "spec { id = \"t\", title = \"T\", values = { %s } }\n"
                                            "code { 5, \"A\" }\n",
                                            rows[i].before, rows[i].now),
                            rows[i].changes);
}

static void a_class_with_the_number_of_another_is_not_the_other(void **state)
{
    assert_string_equal(changes_of_codes(UNIT(state), SPEC_HEAD "code { 99, \"A\" }\n",
                                         "class { \"c\", \"C\", from = 1, to = 9 }\n"
                                         "class { \"d\", \"D\", from = 10, to = 19 }\n",
                                         "class { \"d\", \"D\", from = 10, to = 19 }\n"),
                        "B0924 major, B0926 major");
}

static void options_of_two_targets_are_compared_apart(void **state)
{
    assert_string_equal(
        changes_between(UNIT(state),
                        "spec { id = \"t\", title = \"T\", options = { %s } }\n"
                        "code { 5, \"A\" }\n",
                        "c = { constants = \"A_{NAME}\" }, cpp = { constants = \"B_{NAME}\" }",
                        "c = { constants = \"B_{NAME}\" }, cpp = { constants = \"A_{NAME}\" }"),
        "B0939 major, B0939 major");
}

/* Codes of one value in different groups have nothing to do with each other. */
static void groups_are_compared_apart(void **state)
{
    static const char head[] = SPEC_HEAD "group { \"g\", \"G\" }\ngroup { \"h\", \"H\" }\n";
    static const struct {
        const char *before, *now, *changes;
    } rows[] = {
        { "code { 1, \"A\", group = \"g\" }\ncode { 1, \"B\", group = \"h\" }\n",
          "code { 1, \"C\", group = \"h\" }\ncode { 1, \"A B\", group = \"g\" }\n",
          "B0904 major, B0911 major, B0904 major, B0911 major" },
        { "code { 1, \"A\", group = \"g\" }\n", "code { 1, \"B\", group = \"h\" }\n",
          "B0901 major, B0910 minor" },
        { "code { 1, \"A\", group = \"g\" }\ncode { 2, \"B\", group = \"h\" }\n",
          "code { 2, \"A\", group = \"g\" }\ncode { 1, \"B\", group = \"h\" }\n",
          "B0902 major, B0902 major" },
        { "code { 1, \"A\", group = \"g\" }\ncode { 2, \"B\", group = \"h\" }\n",
          "code { 2, \"A\", group = \"g\" }\ncode { 1, \"B\", group = \"g\" }\n",
          "B0902 major, B0921 major, B0902 major" },
        { "code { 1, \"A\", group = \"g\" }\ncode { 1, \"B\", group = \"h\" }\n",
          "code { 1, \"B\", group = \"h\", was = { \"A\" } }\n", "B0905 minor" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(changes_of_codes(UNIT(state), head, rows[i].before, rows[i].now),
                            rows[i].changes);
}

static void changes_at_one_position_are_sorted_by_message(void **state)
{
    struct unit *unit = UNIT(state);
    struct changes changes = { .arena = &unit->arena };

    breaking_compare(
        spec_model(unit, SPEC_HEAD "code { 1, \"A\", also = { \"C\", \"B\", \"D\" } }\n"),
        spec_model(unit, SPEC_HEAD "code { 1, \"A\" }\n"), &changes);
    assert_int_equal(changes.count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(changes.items[i].message.at[0], "bcd"[i]);
}

/* The advice of the change that removes the code VALUE from a spec with the form DISPLAY. */
static const char *advice_to_keep(struct unit *unit, const char *display, const char *value)
{
    struct changes changes = { .arena = &unit->arena };
    struct str now = str_format(
        &unit->arena, "spec { id = \"t\", title = \"T\", display = \"%s\" }\ncode { 1, \"B\" }\n",
        display);
    struct str before = str_format(&unit->arena, "%scode { %s, \"A\" }\n", now.at, value);

    breaking_compare(spec_model(unit, before.at), spec_model(unit, now.at), &changes);
    assert_int_equal(changes.count, 1);
    return unit_text(unit, changes.items[0].help);
}

static void help_writes_a_value_as_the_spec_does(void **state)
{
    static const struct {
        const char *display, *value;
    } rows[] = { { "decimal(3)", "007" },       { "hex(2)", "0x0a" },
                 { "dotted(3,5)", "\"4.04\"" }, { "slashed(8,8)", "\"6/2\"" },
                 { "enhanced", "\"4.7.1\"" },   { "packed(5)", "\"42P01\"" } };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(
            advice_to_keep(UNIT(state), rows[i].display, rows[i].value),
            str_format(&UNIT(state)->arena,
                       "keep it as code { %s, \"A\", state = \"retired\" }, so that its value is "
                       "never used again",
                       rows[i].value)
                .at);
}

static void markdown_is_escaped(void **state)
{
    struct unit *unit = UNIT(state);
    struct changes changes = { .arena = &unit->arena };
    struct buf out;

    breaking_compare(spec_model(unit, SPEC_HEAD
                                "class { \"c_d\", \"A\", from = 1, to = 9 }\ncode { 1, \"A\" }\n"),
                     spec_model(unit, SPEC_HEAD
                                "class { \"c_d\", \"#A|B<*>_[\\\\]`\", from = 1, to = 9 }\n"
                                "code { 1, \"A\" }\n"),
                     &changes);
    buf_init(&out, &unit->arena, SIZE_MAX);
    breaking_print(&changes, STR("t"), STR("git:v1"), (struct breaking_style){ .markdown = true },
                   &out);
    assert_string_equal(unit_text(unit, buf_str(&out)), "## t\n\n### Texts and references\n\n"
                                                        "- class `c_d` was \"A\" and is now "
                                                        "\"\\#A\\|B\\<\\*\\>\\_\\[\\\\\\]\\`\"\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(an_unchanged_spec_has_no_changes),
        UNIT_TEST(the_most_severe_change_comes_first),
        UNIT_TEST(three_rotated_values_are_three_changes),
        UNIT_TEST(a_name_moved_to_a_removed_value_is_renumbered),
        UNIT_TEST(an_alias_that_becomes_the_name_is_not_removed),
        UNIT_TEST(an_alias_has_a_phrase_to_lose),
        UNIT_TEST(reserved_codes_have_names_to_lose),
        UNIT_TEST(new_classes_alone_move_no_code),
        UNIT_TEST(the_output_has_positions_levels_and_fixes),
        UNIT_TEST(levels_have_names),
        UNIT_TEST(every_field_is_compared),
        UNIT_TEST(another_form_is_a_change),
        UNIT_TEST(retired_codes_lose_nothing),
        UNIT_TEST(similar_changes_are_distinguished),
        UNIT_TEST(limits_of_values_are_compared),
        UNIT_TEST(a_class_with_the_number_of_another_is_not_the_other),
        UNIT_TEST(options_of_two_targets_are_compared_apart),
        UNIT_TEST(groups_are_compared_apart),
        UNIT_TEST(changes_at_one_position_are_sorted_by_message),
        UNIT_TEST(help_writes_a_value_as_the_spec_does),
        UNIT_TEST(markdown_is_escaped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
