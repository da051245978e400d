/* Codes of a CSV or header as a spec; tests/cases/83-import has other tests. */
#include "spec.h"

#include "upkeep/import/import.h"

static const struct str a_match = { "A_", 2 };

static bool read_as(struct unit *unit, const char *name, const char *text,
                    struct import_options options, struct import *import)
{
    return import_read(unit_source(unit, name, text), &options, &unit->arena, &unit->diags, import);
}

/* The spec made from TEXT, from the first code on. */
static const char *codes(struct unit *unit, const char *name, const char *text,
                         struct import_options options)
{
    const char *begin;
    struct import import;
    struct buf out;

    if (!read_as(unit, name, text, options, &import))
        return "";
    buf_init(&out, &unit->arena, SIZE_MAX);
    import_write(&import, &out);
    buf_add_char(&out, '\0');
    spec_model(unit, out.at);
    begin = strstr(out.at, "\n\n");
    return begin ? begin + 2 : out.at;
}

#define CSV(text) codes(UNIT(state), "a.csv", text, (struct import_options){ 0 })

static void columns_are_recognized_by_many_names(void **state)
{
    assert_string_equal(CSV("Status Code,Reason Phrase\n1,A\n"), "code { 1, \"A\" }\n");
    assert_string_equal(CSV("rcode,name,description\n1,A,b\n"),
                        "code { 1, \"A\",\n    summary = \"B.\" }\n");
    assert_string_equal(
        CSV("name,value,state\nA,1,deprecated\nB,2,active\n"),
        "code { 1, \"A\",\n    state = { \"deprecated\", \"According to the registry.\" } }\n"
        "code { 2, \"B\" }\n");
}

static void names_are_made_unique(void **state)
{
    assert_string_equal(CSV("value,phrase\n1,A\n2,a\n3,A.\n4,404\n5,5 o'clock\n"),
                        "code { 1, \"A\",\n    primary = true }\n"
                        "code { 2, \"a\",\n    -- lint: allow L0805: another code has that name\n"
                        "    name = \"a_2\" }\n"
                        "code { 3, \"A. (3)\" }\n"
                        "code { 4, \"404\",\n    name = \"code_4\" }\n"
                        "code { 5, \"5 o'clock\",\n    name = \"code_5\" }\n");
}

static void states_are_read_from_parentheses(void **state)
{
    assert_string_equal(
        CSV("value,phrase\n1,A (OBSOLETED)\n2,(Unused)\n3,Reserved\n4,B (for now)\n"
            "5,\"C (TEMPORARY - registered 2025-01-01, expires 2027-01-02)\"\n"),
        "code { 1, \"A\",\n    state = { \"obsoleted\" } }\n"
        "code { 2, \"Unused (2)\",\n    state = { \"reserved\" } }\n"
        "code { 3, \"Reserved (3)\",\n    state = { \"reserved\" } }\n"
        "code { 4, \"B (for now)\" }\n"
        "code { 5, \"C\",\n    state = { \"temporary\", expires = \"2027-01-02\" } }\n");
}

static void references_are_split_into_document_and_section(void **state)
{
    assert_string_equal(
        CSV("value,phrase,ref\n1,A,\"[RFC9110, Section 15.5][RFC9111, Appendix A]\"\n"
            "2,B,The manual\n3,C,\n"),
        "document { \"RFC 9110\", url = \"https://www.rfc-editor.org/rfc/rfc9110.html"
        "#section-{section}\" }\n"
        "document { \"RFC 9111\", url = \"https://www.rfc-editor.org/rfc/rfc9111.html"
        "#section-{section}\" }\n"
        "document { \"The manual\" }\n\n"
        "code { 1, \"A\",\n    ref = { \"RFC 9110, 15.5\", \"RFC 9111, A\" } }\n"
        "code { 2, \"B\",\n    ref = \"The manual\" }\n"
        "-- lint: allow L0802: the file names no document\n"
        "code { 3, \"C\" }\n");
}

static void strings_of_a_file_remain_strings(void **state)
{
    assert_string_equal(CSV("value,phrase\n1,\"A \"\"b\"\" \\n } os.exit() --\"\n"),
                        "code { 1, \"A \\\"b\\\" \\\\n } os.exit() --\" }\n");
}

static void an_id_is_derived_from_the_file_name(void **state)
{
    static const struct {
        const char *file, *id;
    } rows[] = { { "dir.x/http-status-codes-1.csv", "http_status_codes" },
                 { "errors2.h", "errors2" },
                 { "2.csv", "imported" },
                 { "A B.csv", "a_b" } };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct import import;

        assert_true(read_as(UNIT(state), rows[i].file,
                            strstr(rows[i].file, ".h") && !strstr(rows[i].file, "csv")
                                ? "enum { A, B };"
                                : "value,phrase\n1,A\n",
                            (struct import_options){ 0 }, &import));
        assert_string_equal(unit_text(UNIT(state), import.id), rows[i].id);
    }
}

static void a_spec_is_compared_with_a_file(void **state)
{
    struct unit *unit = UNIT(state);
    struct model *model = spec_model(unit, SPEC_HEAD "code { 1, \"A\" }\ncode { 2, \"B\" }\n"
                                                     "code { 4, \"D\", was = { \"E\" } }\n");
    struct import import;
    struct diags findings;

    assert_true(read_as(unit, "a.csv", "value,phrase\n1,a\n3,C\n4,E\n",
                        (struct import_options){ 0 }, &import));
    diags_init(&findings, &unit->arena);
    import_compare(&import, model, &findings);
    unit->diags = findings;
    assert_string_equal(
        unit_brief(unit),
        "t.lua:3:1: error[B0984]: 2 b is not in a.csv\n"
        "t.lua:4:11: error[B0981]: 4 is \"E\" in the file and \"D\" in the spec\n"
        "a.csv:4:1: note: in the file\n"
        "      help: check that the file is up to date: this is an older phrase in the spec\n"
        "a.csv:3:1: error[B0980]: the spec has no code 3, \"C\"\n"
        "      help: add: code { 3, \"C\" }\n"
        "statusgen: 3 errors, 0 warnings\n");
}

static void a_document_is_not_confused_with_one_of_a_longer_number(void **state)
{
    struct unit *unit = UNIT(state);
    struct model *model = spec_model(unit, SPEC_HEAD
                                     "document { \"RFC 9113\" }\n"
                                     "code { 100, \"Continue\", ref = \"RFC 9113, 1\" }\n");
    struct import import;

    assert_true(read_as(unit, "a.csv", "value,phrase,ref\n100,Continue,[RFC9110]\n",
                        (struct import_options){ 0 }, &import));
    import_compare(&import, model, &unit->diags);
    assert_string_equal(unit_brief(unit),
                        "t.lua:3:31: error[B0983]: 100 continue does not cite \"RFC 9110\"\n"
                        "a.csv:2:1: note: cited here\n");
}

static void invisible_characters_of_a_comment_are_dropped(void **state)
{
    struct import_options options = { .match = { &a_match, 1 } };

    assert_string_equal(codes(UNIT(state), "a.h",
                              "#define A_ONE 1 /* Con\xE2\x80\x8Btinue \xE9t\xE9. */\n", options),
                        "code { 1, \"One\",\n    summary = \"Continue \xC3\xA9t\xC3\xA9.\" }\n");
}

static void tags_of_a_comment_are_dropped(void **state)
{
    struct import_options options = { .match = { &a_match, 1 } };

    assert_string_equal(codes(UNIT(state), "a.h",
                              "#define A_ONE 1 /** <p>It is <b>bold</b> if 1 < 2.</p> */\n",
                              options),
                        "code { 1, \"One\",\n    summary = \"It is bold if 1 < 2.\" }\n");
}

static void a_sentence_ends_at_a_period_before_a_capital(void **state)
{
    struct import_options options = { .match = { &a_match, 1 } };

    assert_string_equal(
        codes(UNIT(state), "a.h", "#define A_ONE 1 /* Use the GET method. see X.1 A */\n", options),
        "code { 1, \"One\",\n    summary = \"Use the GET method. see X.1 A.\" }\n");
    assert_string_equal(
        codes(UNIT(state), "a.h", "#define A_ONE 1 /* First. Second one. */\n", options),
        "code { 1, \"One\",\n    summary = \"First.\",\n"
        "    meaning = \"First. Second one.\" }\n");
}

static void an_alias_used_by_another_value_is_omitted(void **state)
{
    struct unit *unit = UNIT(state);
    struct import import;

    assert_true(read_as(unit, "a.csv", "value,phrase\n1,One\n1,Foo Bar\n2,Two\n2,FooBar\n",
                        (struct import_options){ 0 }, &import));
    assert_string_equal(unit_brief(unit),
                        "a.csv:5:1: error[E0858]: \"FooBar\" is already a name of another value\n");
    assert_int_equal(import.codes[0].also_count, 1);
    assert_int_equal(import.codes[1].also_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(columns_are_recognized_by_many_names),
        UNIT_TEST(names_are_made_unique),
        UNIT_TEST(states_are_read_from_parentheses),
        UNIT_TEST(references_are_split_into_document_and_section),
        UNIT_TEST(strings_of_a_file_remain_strings),
        UNIT_TEST(an_id_is_derived_from_the_file_name),
        UNIT_TEST(a_spec_is_compared_with_a_file),
        UNIT_TEST(a_document_is_not_confused_with_one_of_a_longer_number),
        UNIT_TEST(invisible_characters_of_a_comment_are_dropped),
        UNIT_TEST(tags_of_a_comment_are_dropped),
        UNIT_TEST(a_sentence_ends_at_a_period_before_a_capital),
        UNIT_TEST(an_alias_used_by_another_value_is_omitted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
