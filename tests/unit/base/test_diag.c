/* Problems are sorted, reported once, and shown with their line and a caret in the right position,
 * whatever the line contains. */
#include "unit.h"

static struct span span_of(const struct source *source, const char *text)
{
    uint32_t begin = (uint32_t)(strstr(source->text.at, text) - source->text.at);

    return (struct span){ source, begin, begin + (uint32_t)strlen(text) };
}

static const char *printed(struct unit *unit, struct diag_style style)
{
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    diags_print(&unit->diags, style, &out);
    return unit_text(unit, buf_str(&out));
}

static void a_problem_is_shown_with_its_line_a_caret_its_note_and_its_help(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "a.lua", "code {\n  404, nmae = \"x\",\n}\n");
    struct diag *diag = diag_add(&unit->diags, E0107, span_of(source, "nmae"), "unknown field `%s`",
                                 "nmae");

    diag_note(diag, span_of(source, "code"), "of this code");
    diag_help(diag, "did you mean `%s`?", "name");
    assert_string_equal(unit_problems(unit), "a.lua:2:8: error[E0107]: unknown field `nmae`\n"
                                             "    2 |   404, nmae = \"x\",\n"
                                             "      |        ^^^^\n"
                                             "a.lua:1:1: note: of this code\n"
                                             "    1 | code {\n"
                                             "      | ^^^^\n"
                                             "      help: did you mean `name`?\n");
}

static void a_problem_without_a_position_begins_with_the_name_of_the_program(void **state)
{
    struct unit *unit = UNIT(state);

    diag_add(&unit->diags, E0002, SPAN_NONE, "unknown command \"%s\"", "genrate");
    assert_string_equal(unit_problems(unit),
                        "statusgen: error[E0002]: unknown command \"genrate\"\n");
}

static void the_caret_is_under_its_word_whatever_precedes_it(void **state)
{
    static const struct {
        const char *line, *shown; /* the caret is asked for at @@ */
    } rows[] = {
        { "@@", "    1 | @@\n      | ^^\n" },
        { "  @@ x", "    1 |   @@ x\n      |   ^^\n" },
        { "\t@@", "    1 |     @@\n      |     ^^\n" },
        { "ab\t@@", "    1 | ab  @@\n      |     ^^\n" },
        { "\xC3\xA9\xC3\xA9 @@", "    1 | \xC3\xA9\xC3\xA9 @@\n      |    ^^\n" },
        { "\xE4\xB8\xAD\xE6\x96\x87 @@", "    1 | \xE4\xB8\xAD\xE6\x96\x87 @@\n      |      ^^\n" },
        { "e\xCC\x81 @@", "    1 | e\xCC\x81 @@\n      |   ^^\n" },
        { "\xE2\x80\xAE @@", "    1 | <U+202E> @@\n      |          ^^\n" },
        { "\x1B[2J @@", "    1 | <U+001B>[2J @@\n      |             ^^\n" },
        { "\xFF @@", "    1 | \xEF\xBF\xBD @@\n      |   ^^\n" },
        { "@@\r", "    1 | @@\n      | ^^\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct unit *unit = UNIT(state);
        const struct source *source = unit_source(unit, "t", rows[i].line);
        const char *text;

        diags_init(&unit->diags, &unit->arena);
        diag_add(&unit->diags, E0101, span_of(source, "@@"), "m");
        text = strchr(unit_problems(unit), '\n') + 1;
        assert_string_equal(text, rows[i].shown);
    }
}

static void a_very_long_line_is_cut_around_the_caret(void **state)
{
    struct unit *unit = UNIT(state);
    char *line = arena_alloc(&unit->arena, 2001);
    const struct source *source;
    const char *shown, *caret;

    memset(line, '.', 2000);
    memcpy(line + 1500, "HERE", 4);
    source = unit_source(unit, "t", line);
    diag_add(&unit->diags, E0101, span_of(source, "HERE"), "m");
    shown = unit_problems(unit);
    assert_memory_equal(shown, "t:1:1501: error[E0101]: m\n", 26);
    shown += 26;
    caret = strchr(shown, '\n') + 1;
    assert_true(caret - shown < 120);
    assert_memory_equal(shown, "    1 | ...", 11);
    assert_int_equal(strstr(shown, "HERE") - shown, strstr(caret, "^^^^\n") - caret);
    assert_non_null(strstr(shown, "...\n"));
}

static void a_span_of_several_lines_is_marked_to_the_end_of_the_first(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "ab {\n cd\n}\n");

    diag_add(&unit->diags, E0101, (struct span){ source, 3, 10 }, "m");
    assert_string_equal(unit_problems(unit), "t:1:4: error[E0101]: m\n"
                                             "    1 | ab {\n"
                                             "      |    ^\n");
}

static void an_empty_span_and_the_end_of_the_file_still_have_a_caret(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "ab\n");

    diag_add(&unit->diags, E0106, (struct span){ source, 3, 3 }, "m");
    diag_add(&unit->diags, E0106, (struct span){ source, 0, 0 }, "m");
    assert_string_equal(unit_problems(unit), "t:1:1: error[E0106]: m\n    1 | ab\n      | ^\n"
                                             "t:2:1: error[E0106]: m\n    2 | \n      | ^\n"
                                             "statusgen: 2 errors, 0 warnings\n");
}

static void problems_are_sorted_by_position_and_unique(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *first = unit_source(unit, "first", "abcd");
    const struct source *second = unit_source(unit, "second", "abcd");

    diag_add(&unit->diags, E0101, span_of(second, "a"), "4");
    diag_add(&unit->diags, E0101, span_of(first, "c"), "3");
    diag_add(&unit->diags, E0101, span_of(first, "a"), "1");
    diag_add(&unit->diags, E0101, span_of(first, "a"), "2");
    diag_add(&unit->diags, E0101, span_of(first, "c"), "3");
    diag_add(&unit->diags, E0002, SPAN_NONE, "0");
    assert_string_equal(unit_brief(unit), "statusgen: error[E0002]: 0\n"
                                          "first:1:1: error[E0101]: 1\n"
                                          "first:1:1: error[E0101]: 2\n"
                                          "first:1:3: error[E0101]: 3\n"
                                          "second:1:1: error[E0101]: 4\n"
                                          "statusgen: 5 errors, 0 warnings\n");
}

static void problems_beyond_the_maximum_are_counted(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "abcdefgh");

    for (uint32_t i = 0; i < 5; i++)
        diag_add(&unit->diags, E0101, (struct span){ source, i, i + 1 }, "m");
    assert_string_equal(printed(unit, (struct diag_style){ DIAG_TEXT, false, false, 1 }),
                        "t:1:1: error[E0101]: m\n    1 | abcdefgh\n      | ^\n"
                        "statusgen: 4 more not shown (--format=json lists all)\n"
                        "statusgen: 5 errors, 0 warnings\n");
    assert_non_null(
        strstr(printed(unit, (struct diag_style){ DIAG_JSON, false, false, 1 }), "\"column\": 5"));
}

static void foreign_text_in_messages_is_escaped_for_the_terminal(void **state)
{
    struct unit *unit = UNIT(state);

    diag_add(&unit->diags, E0002, SPAN_NONE, "%s", "a\x1B[31mb\nc\td\x7F\xE2\x80\xAE\xFF");
    assert_string_equal(unit_problems(unit),
                        "statusgen: error[E0002]: a<U+001B>[31mb c d<U+007F><U+202E>"
                        "\xEF\xBF\xBD\n");
}

static void colors_appear_on_request_and_change_nothing_else(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "ab");
    const char *text;
    size_t kept = 0;
    char plain[300];

    diag_help(diag_add(&unit->diags, E0101, span_of(source, "b"), "m"), "h");
    text = printed(unit, (struct diag_style){ DIAG_TEXT, true, false, 0 });
    assert_non_null(strstr(text, "\033[1;31m"));
    for (const char *at = text; *at; at++) {
        if (*at == '\033')
            at = strchr(at, 'm');
        else
            plain[kept++] = *at;
    }
    plain[kept] = '\0';
    assert_string_equal(plain, unit_problems(unit));
}

static void json_has_both_ends_of_a_span_and_escapes(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "a\"b.lua", "one\ntwo\n");
    struct diag *diag = diag_add(&unit->diags, E0105, span_of(source, "two"), "say \"%s\"",
                                 "x\n\x01\\");

    diag_note(diag, span_of(source, "one"), "first");
    diag_help(diag, "mend");
    assert_string_equal(
        printed(unit, (struct diag_style){ .format = DIAG_JSON }),
        "[\n  {\"severity\": \"error\", \"id\": \"E0105\", \"message\": \"say "
        "\\\"x\\n\\u0001\\\\\\\"\", "
        "\"file\": \"a\\\"b.lua\", \"line\": 2, \"column\": 1, \"end_line\": 2, \"end_column\": 4, "
        "\"parts\": [{\"kind\": \"note\", \"message\": \"first\", \"file\": \"a\\\"b.lua\", "
        "\"line\": 1, "
        "\"column\": 1, \"end_line\": 1, \"end_column\": 4}, {\"kind\": \"help\", \"message\": "
        "\"mend\"}]}\n]\n");
}

static void json_contains_no_hidden_character(void **state)
{
    struct unit *unit = UNIT(state);

    /* a soft hyphen, a tag letter, the last noncharacter of a plane, and what is no UTF-8 */
    diag_add(&unit->diags, E0002, (struct span){ 0 }, "%s",
             "a\xC2\xAD\xF3\xA0\x81\x81\xF1\xBF\xBF\xBF\xF0\x9F\x98\x80\xBF");
    assert_string_equal(printed(unit, (struct diag_style){ .format = DIAG_JSON }),
                        "[\n  {\"severity\": \"error\", \"id\": \"E0002\", \"message\": "
                        "\"a\\u00ad\\udb40\\udc41\\ud9bf\\udfff\xF0\x9F\x98\x80\xEF\xBF\xBD\", "
                        "\"parts\": []}\n]\n");
}

static void json_without_problems_is_an_empty_list(void **state)
{
    assert_string_equal(printed(UNIT(state), (struct diag_style){ .format = DIAG_JSON }), "[]\n");
}

static void each_problem_is_one_encoded_github_line(void **state)
{
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "a,b:c%.lua", "one\n");
    struct diag *diag = diag_add(&unit->diags, E0107, span_of(source, "one"), "100%% sure:\nx");

    diag_help(diag, "mend");
    diag_add(&unit->diags, E0607, SPAN_NONE, "w");
    assert_string_equal(
        printed(unit, (struct diag_style){ .format = DIAG_GITHUB }),
        "::error file=a%2Cb%3Ac%25.lua,line=1,col=1,title=E0107::100%25 sure:%0Ax%0Ahelp: mend\n"
        "::warning title=E0607::w\n");
}

static void warnings_fail_a_run_only_if_they_are_errors(void **state)
{
    struct unit *unit = UNIT(state);

    diag_add(&unit->diags, E0607, SPAN_NONE, "w");
    assert_int_equal(diags_exit_code(&unit->diags), 0);
    assert_string_equal(unit_problems(unit), "statusgen: warning[E0607]: w\n");
    assert_string_equal(printed(unit, (struct diag_style){ .warnings_are_errors = true }),
                        "statusgen: error[E0607]: w\n");
    assert_int_equal(diags_exit_code(&unit->diags), 4);
}

static void the_exit_code_is_that_of_the_most_severe_problem(void **state)
{
    static const struct {
        enum diag_id id;
        bool placed;
        int code;
    } rows[] = {
        { E0002, false, 2 }, { E0304, false, 2 }, { E0107, true, 3 },  { E0304, true, 3 },
        { E0001, false, 4 }, { E0001, true, 4 },  { E0601, false, 4 }, { E0501, true, 3 },
    };
    struct unit *unit = UNIT(state);
    const struct source *source = unit_source(unit, "t", "x");
    int worst = 0;

    assert_int_equal(diags_exit_code(&unit->diags), 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct span at = { source, 0, 1 };
        struct diags alone;

        diags_init(&alone, &unit->arena);
        diag_add(&alone, rows[i].id, rows[i].placed ? at : SPAN_NONE, "m");
        assert_int_equal(diags_exit_code(&alone), rows[i].code);
        diag_add(&unit->diags, rows[i].id, rows[i].placed ? at : SPAN_NONE, "m");
        worst = rows[i].code > worst ? rows[i].code : worst;
        assert_int_equal(diags_exit_code(&unit->diags), worst);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_problem_is_shown_with_its_line_a_caret_its_note_and_its_help),
        UNIT_TEST(a_problem_without_a_position_begins_with_the_name_of_the_program),
        UNIT_TEST(the_caret_is_under_its_word_whatever_precedes_it),
        UNIT_TEST(a_very_long_line_is_cut_around_the_caret),
        UNIT_TEST(a_span_of_several_lines_is_marked_to_the_end_of_the_first),
        UNIT_TEST(an_empty_span_and_the_end_of_the_file_still_have_a_caret),
        UNIT_TEST(problems_are_sorted_by_position_and_unique),
        UNIT_TEST(problems_beyond_the_maximum_are_counted),
        UNIT_TEST(foreign_text_in_messages_is_escaped_for_the_terminal),
        UNIT_TEST(colors_appear_on_request_and_change_nothing_else),
        UNIT_TEST(json_has_both_ends_of_a_span_and_escapes),
        UNIT_TEST(json_contains_no_hidden_character),
        UNIT_TEST(json_without_problems_is_an_empty_list),
        UNIT_TEST(each_problem_is_one_encoded_github_line),
        UNIT_TEST(warnings_fail_a_run_only_if_they_are_errors),
        UNIT_TEST(the_exit_code_is_that_of_the_most_severe_problem),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
