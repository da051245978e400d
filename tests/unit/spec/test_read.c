/* Declarations become the model, an extending spec changes it, and invalid ones are reported. */
#include "spec.h"

/* The problems of reading SPEC_HEAD and TEXT, which begins on line 2. */
static void assert_problems(void **state, const char *text, const char *problems)
{
    struct unit *unit = UNIT(state);
    struct str whole = str_format(&unit->arena, SPEC_HEAD "%s", text);

    diags_init(&unit->diags, &unit->arena);
    spec_read(unit, whole.at);
    assert_string_equal(unit_brief(unit), problems);
}

static void a_spec_has_its_own_fields(void **state)
{
    const struct model *model = spec_read(
        UNIT(state),
        "spec { format = 1, id = 'x_status', title = 'X', summary = 's', meaning = 'm', fallback = "
        "500,\n"
        "  values = { from = 100, to = 599 }, registry = { url = 'u', updated = '2025-01-01' },\n"
        "  options = { c = { prefix = 'y', form = 'header' }, go = { package = 'z' } } }");

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_true(str_is(model->id, "x_status") && str_is(model->title, "X") &&
                str_is(model->meaning, "m"));
    assert_int_equal(model->values.to.value, 599);
    assert_int_equal(model->fallback.value, 500);
    assert_true(str_is(model->registry.updated, "2025-01-01"));
    assert_int_equal(model->options.count, 3);
    assert_true(str_is(as_option(model->options.items[1])->key, "form"));
    assert_true(str_is(as_option(model->options.items[2])->target, "go"));
}

static void a_code_has_all_of_its_fields(void **state)
{
    const struct model *model = spec_read(
        UNIT(state), SPEC_HEAD
        "code { 404, 'Not Found', name = 'nf', summary = 's', meaning = 'm', action = 'a', uses = "
        "{ 'u', 'v' },\n"
        "  contrast = { [410] = 'gone' }, ref = { 'RFC 1, 2', 'RFC 3' }, was = { 'Old', { 'Older', "
        "ref = 'RFC 0' } },\n"
        "  also = { { 'Two', name = 'two' } }, accepts = { { 'Odd', by = 'nginx' } }, group = 'g', "
        "primary = true,\n"
        "  state = { 'deprecated', 'because', use = 410, ref = 'RFC 9' }, x_note = 'free' }");
    const struct code *code = spec_code(model, 0);

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_int_equal(code->value.value, 404);
    assert_true(str_is(code->name, "nf") && str_is(code->action, "a") && code->primary);
    assert_int_equal(code->uses.count, 2);
    assert_int_equal(as_contrast(code->contrasts.items[0])->value.value, 410);
    assert_true(str_is(as_reference(code->references.items[1])->text, "RFC 3"));
    assert_int_equal(code->was.count, 2);
    assert_int_equal(as_alias(code->was.items[1])->references.count, 1);
    assert_int_equal(as_alias(code->also.items[0])->kind, ALIAS_ALSO);
    assert_true(str_is(as_alias(code->accepts.items[0])->by, "nginx"));
    assert_int_equal(code->state->kind, STATE_DEPRECATED);
    assert_true(str_is(code->state->why, "because"));
    assert_int_equal(code->state->use.value, 410);
    assert_int_equal(code->extras.count, 1);
    assert_true(str_is(as_extra(code->extras.items[0])->text, "free"));
}

static void the_order_of_declarations_does_not_matter(void **state)
{
    const struct model *model = spec_read(UNIT(state), "code { 1, 'A', loud = true }\n"
                                                       "trait { 'loud', flag = true }\n" SPEC_HEAD);

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_true(spec_code(model, 0)->traits[0]->flag);
}

static void traits_of_every_kind_are_read(void **state)
{
    const struct model *model = spec_read(
        UNIT(state),
        SPEC_HEAD "trait { 'fin', flag = true } trait { 'cache', choice = { 'never', 'heuristic' } "
                  "} trait { 'note', text = true }\n"
                  "trait { 'n', number = true } trait { 'http', code_of = 'http' }\n"
                  "trait { 'header', list = { level = { 'must', 'may' }, when = 'text' } }\n"
                  "code { 1, 'A', fin = false, cache = { 'heuristic', ref = 'R', basis = "
                  "'convention' }, note = 'x', n = -5, http = 404,\n"
                  "  header = { { 'Allow', 'may', when = 'w', ref = 'R' }, 'Date' } }");
    struct trait_value **traits = spec_code(model, 0)->traits;
    const struct trait_item *item;

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_false(traits[0]->flag);
    assert_int_equal(traits[1]->number, 2);
    assert_true(str_is(traits[1]->text, "heuristic") && str_is(traits[1]->basis, "convention"));
    assert_int_equal(traits[1]->references.count, 1);
    assert_true(str_is(traits[2]->text, "x"));
    assert_int_equal(traits[3]->number, -5);
    assert_int_equal(traits[4]->number, 404);
    assert_int_equal(traits[5]->items.count, 2);
    item = as_trait_item(traits[5]->items.items[0]);
    assert_true(str_is(item->text, "Allow") && str_is(item->values[0], "may") &&
                str_is(item->values[1], "w"));
    assert_int_equal(item->choices[0], 2);
    item = as_trait_item(traits[5]->items.items[1]);
    assert_true(str_is(item->text, "Date"));
    assert_int_equal(item->choices[0], 0);
}

static void values_may_be_written_in_the_display_form(void **state)
{
    const struct model *model = spec_read(
        UNIT(state), "code { '4.04', 'Not Found', contrast = { ['4.10'] = 'x' } }\n"
                     "class { 'c', 'C', from = '4.00', to = '4.31' }\n"
                     "spec { id = 't', title = 'T', display = 'dotted(3,5)' }");

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_int_equal(spec_code(model, 0)->value.value, 132);
    assert_int_equal(as_contrast(spec_code(model, 0)->contrasts.items[0])->value.value, 138);
    assert_int_equal(as_class(model->classes.items[0])->to.value, 159);
}

static void values_of_64_bits_are_read_exactly(void **state)
{
    const struct model *model = spec_read(UNIT(state),
                                          SPEC_HEAD "code { 9223372036854775807, 'A' }\n"
                                                    "code { 0x8000000000000000, 'B' }");

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_int_equal(spec_code(model, 0)->value.value, INT64_MAX);
    assert_int_equal(spec_code(model, 1)->value.value, INT64_MIN);
}

static void invalid_values_and_fields_of_codes_are_reported(void **state)
{
    static const char *const rows[][2] = {
        { "code { '404', 'A' }",
          "t.lua:2:8: error[E0109]: `value` is a string, expected an integer\n"
          "      help: write 404 without quotes\n" },
        { "code { 1.5, 'A' }",
          "t.lua:2:8: error[E0109]: `value` is a fraction, expected an integer\n" },
        { "code { 9223372036854775808, 'A' }",
          "t.lua:2:8: error[E0117]: `value` does not fit in 64 bits\n" },
        { "code { 1e300, 'A' }", "t.lua:2:8: error[E0117]: `value` does not fit in 64 bits\n" },
        { "code { 404 }",
          "t.lua:2:1: error[E0110]: code 404 needs `phrase`\n"
          "      help: add it as value 2 of the table. The reason phrase: Not Found.\n" },
        { "code { 404, 'A', sumary = 's' }",
          "t.lua:2:18: error[E0107]: unknown field `sumary` of code 404\n"
          "      help: did you mean `summary`?\n" },
        { "trait { 'cache', flag = true } code { 404, 'A', cahce = true }",
          "t.lua:2:49: error[E0107]: unknown field `cahce` of code 404\n      help: did you mean "
          "`cache`?\n" },
        { "code { 404, 'A', phrase = 'B' }",
          "t.lua:2:18: error[E0107]: unknown field `phrase` of code 404\n"
          "      help: write `phrase` as value 2 of the table, without a name\n" },
        { "code { 404, 'A', was = 'B' }",
          "t.lua:2:24: error[E0109]: `was` is a string, expected a table of phrases\n"
          "      help: write { \"B\" }\n" },
        { "code { 404, 'A', was = { 5 } }", "t.lua:2:26: error[E0109]: `phrase` is an integer, "
                                            "expected a string\n      help: write \"5\"\n" },
        { "code { 404, 'A', was = { { ref = 'x' } } }",
          "t.lua:2:26: error[E0110]: alias needs `phrase`\n"
          "      help: add it as value 1 of the table. The other phrase.\n" },
        { "code { 404, 'A', ref = 9110 }", "t.lua:2:24: error[E0109]: `ref` is an integer, "
                                           "expected a string, or a table of strings\n"
                                           "      help: write \"9110\"\n" },
        { "code { 404, 'A', contrast = { 'x' } }",
          "t.lua:2:31: error[E0109]: `contrast` needs the other code's value in brackets: [404] = "
          "\"...\"\n" },
        { "code { 404, 'A', contrast = 'x' }",
          "t.lua:2:29: error[E0109]: `contrast` is a string, expected { [404] = \"...\" }\n" },
        { "code { 404, 'A', primary = 'yes' }",
          "t.lua:2:28: error[E0109]: `primary` is a string, expected true or false\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_problems(state, rows[i][0], rows[i][1]);
}

static void invalid_states_are_reported(void **state)
{
    static const char *const rows[][2] = {
        { "code { 1, 'A', state = 'depricated' }",
          "t.lua:2:24: error[E0113]: `state` cannot be \"depricated\"\n"
          "      help: did you mean \"deprecated\"?\n" },
        { "code { 1, 'A', state = { 'old' } }",
          "t.lua:2:26: error[E0113]: `state` cannot be \"old\"\n"
          "      help: expected one of registered, temporary, deprecated, obsoleted, historic, "
          "reserved, retired\n" },
        { "code { 1, 'A', state = 5 }",
          "t.lua:2:24: error[E0109]: `state` is an integer, expected a string\n      help: write \"5\"\n" },
        { "code { 1, 'A', state = { 'temporary', expires = '2026-1-1' } }",
          "t.lua:2:49: error[E0112]: `expires` is not a date: YYYY-MM-DD\n" },
        { "code { 1, 'A', state = { 'temporary', until_ = 'x' } }",
          "t.lua:2:39: error[E0107]: unknown field `until_` of state \"temporary\"\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_problems(state, rows[i][0], rows[i][1]);
}

static void invalid_traits_are_reported(void **state)
{
#define CACHE  "trait { 'cache', choice = { 'never', 'heuristic' } }\n"
#define HEADER "trait { 'header', list = { level = { 'must', 'may' } } }\n"
    static const char *const rows[][2] = {
        { CACHE "code { 1, 'A', cache = 'nevver' }",
          "t.lua:3:24: error[E0113]: `cache` cannot be \"nevver\"\n"
          "      help: did you mean \"never\"?\n"
          "t.lua:2:29: note: its choices are declared here\n" },
        { CACHE "code { 1, 'A', cache = true }",
          "t.lua:3:24: error[E0109]: `cache` is true or false, expected a string\n" },
        { CACHE "code { 1, 'A', cache = { ref = 'x' } }",
          "t.lua:3:24: error[E0110]: trait value needs `value`\n"
          "      help: add it as value 1 of the table. The value, of the trait's kind.\n" },
        { CACHE "code { 1, 'A', cache = { 'never', basis = 'guess' } }",
          "t.lua:3:43: error[E0113]: `basis` cannot be \"guess\"\n      help: expected one of standard, convention\n" },
        { CACHE "class { 'c', 'C', from = 1, to = 2, every = { cach = 'never' } }",
          "t.lua:3:47: error[E0107]: `every` accepts declared traits only\n      help: did you mean "
          "`cache`?\n" },
        { HEADER "code { 1, 'A', header = { { 'Allow', 'shall' } } }",
          "t.lua:3:38: error[E0113]: `level` cannot be \"shall\"\nt.lua:2:38: note: its choices "
          "are declared here\n" },
        { HEADER "code { 1, 'A', header = { { level = 'may' } } }",
          "t.lua:3:27: error[E0110]: trait item needs `text`\n      help: add it as value 1 of the table. The text of the record.\n" },
        { HEADER "code { 1, 'A', header = { { 'Allow', levle = 'may' } } }",
          "t.lua:3:38: error[E0107]: unknown field `levle` of trait item \"Allow\"\n      help: did you mean `level`?\n" },
        { HEADER "code { 1, 'A', header = 'Allow' }",
          "t.lua:3:25: error[E0109]: `header` is a string, expected a table of records\n      help: write { \"Allow\" }\n" },
        { "trait { 'cache', choice = {} }",
          "t.lua:2:27: error[E0110]: a choice needs at least one word\n" },
        { "trait { 'cache', flag = false }",
          "t.lua:2:25: error[E0109]: `flag` is false, expected true\n" },
        { "trait { 'Cache', flag = true }",
          "t.lua:2:9: error[E0114]: `name` is not an identifier: use a-z, 0-9 and _, starting with a letter\n"
          "      help: write \"cache\"\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_problems(state, rows[i][0], rows[i][1]);
}

static void invalid_declarations_are_reported(void **state)
{
    static const char *const rows[][2] = {
        { "cod { 404, 'A' }",
          "t.lua:2:1: error[E0111]: unknown keyword `cod`\n      help: did you mean `code`?\n" },
        { "zebra { 1 }",
          "t.lua:2:1: error[E0111]: unknown keyword `zebra`\n      help: expected one of spec, "
          "document, trait, group, class, code, change, drop, only\n" },
        { "code 'x'", "t.lua:2:6: error[E0109]: `code` needs a table: code { ... }\n" },
        { "spec { id = 'u', title = 'U' }",
          "t.lua:2:1: error[E0116]: unexpected second `spec` in one file\nt.lua:1:1: note: the first is here\n" },
        { "change { 404 }",
          "t.lua:2:10: error[E0118]: no code 404 in the extended spec\n"
          "      help: to add a code, write code { ... }; change, drop and only need codes of the extended spec\n" },
        { "change { summary = 'x' }",
          "t.lua:2:1: error[E0110]: `change` needs the value of a code\n" },
        { "drop {}", "t.lua:2:1: error[E0110]: `drop` needs the value of a code\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_problems(state, rows[i][0], rows[i][1]);
}

static void a_file_without_a_spec_gets_a_suggestion_how_to_begin(void **state)
{
    assert_null(spec_read(UNIT(state), ""));
    assert_string_equal(
        unit_problems(UNIT(state)),
        "t.lua:1:1: error[E0116]: the file has no `spec`\n"
        "    1 | \n"
        "      | ^\n"
        "      help: start it with: spec { id = \"my_status\", title = \"My codes\" }\n");
}

static void invalid_fields_of_the_spec_are_reported(void **state)
{
    static const char *const rows[][2] = {
        { "spec { format = 9, id = 't', title = 'T' }",
          "t.lua:1:17: error[E0305]: unknown format, expected 1\n" },
        { "spec { id = 't', title = 'T', values = { from = 1 } }",
          "t.lua:1:40: error[E0110]: range needs `to`\n      help: add `to = ...`. The largest value.\n" },
        { "spec { id = 't', title = 'T', values = { from = 1, to = 2, by = 3 } }",
          "t.lua:1:60: error[E0107]: unknown field `by` of range\n" },
        { "spec { id = 't', title = 'T', display = 'octal' }",
          "t.lua:1:41: error[E0113]: unknown display form \"octal\"\n"
          "      help: expected one of decimal, decimal(3), hex, hex(2), dotted(3,5), slashed(8,8), enhanced, packed(5)\n" },
        { "spec { id = 't', title = 'T', registry = { link = 'x' } }",
          "t.lua:1:44: error[E0107]: unknown field `link` of registry\n" },
        { "spec { id = 't', title = 'T', options = { c = { prefix = 'x', 'y' } } }",
          "t.lua:1:63: error[E0107]: unexpected value without a name, expected option = \"value\"\n" },
        { "spec { id = 't', title = 'T', options = { c = 'x' } }",
          "t.lua:1:47: error[E0109]: `options` is a string, expected target = { option = \"value\" "
          "}\n" },
        { "spec { id = 'HTTP Status' }",
          "t.lua:1:1: error[E0110]: spec needs `title`\n      help: add `title = ...`. Title of the family: HTTP "
          "status codes.\n"
          "t.lua:1:13: error[E0114]: `id` is not an identifier: use a-z, 0-9 and _, starting with a letter\n"
          "      help: write \"http_status\"\nstatusgen: 2 errors, 0 warnings\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct unit *unit = UNIT(state);

        diags_init(&unit->diags, &unit->arena);
        spec_read(unit, rows[i][0]);
        assert_string_equal(unit_brief(unit), rows[i][1]);
    }
}

/* ---- specs that extend ----------------------------------------------------------------------- */

static struct model *read_two(struct unit *unit, const char *base, const char *own)
{
    struct data_file files[2] = { spec_data(unit, "base.lua", base),
                                  spec_data(unit, "own.lua", own) };

    diags_init(&unit->diags, &unit->arena);
    return model_read(files, 2, &unit->arena, &unit->diags);
}

#define BASE \
    SPEC_HEAD "code { 1, 'One', summary = 'old', was = { 'Uno' } }\ncode { 2, 'Two' }\ncode { 3, " \
              "'Three' }\n"
#define OWN "spec { id = 'u', title = 'U', extends = 'base' }\n"

static void an_extending_spec_adds_changes_and_drops_codes(void **state)
{
    const struct model *model = read_two(UNIT(state), BASE,
                                         OWN "change { 1, summary = 'new', was = { 'Een' } }\n"
                                             "drop { 2 }\ncode { 4, 'Four' }");

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_true(str_is(model->id, "u"));
    assert_int_equal(model->codes.count, 3);
    assert_true(str_is(spec_code(model, 0)->summary, "new") &&
                str_is(spec_code(model, 0)->phrase, "One"));
    assert_int_equal(spec_code(model, 0)->was.count, 1);
    assert_true(str_is(as_alias(spec_code(model, 0)->was.items[0])->phrase, "Een"));
    assert_true(str_is(spec_code(model, 1)->phrase, "Three"));
    assert_true(str_is(spec_code(model, 2)->phrase, "Four"));
}

static void only_keeps_the_named_and_the_added_codes(void **state)
{
    const struct model *model = read_two(UNIT(state), BASE,
                                         OWN "only { 3, 1 }\ncode { 9, 'Nine' }");

    assert_int_equal(model->codes.count, 3);
    assert_true(str_is(spec_code(model, 0)->phrase, "One"));
    assert_true(str_is(spec_code(model, 1)->phrase, "Three"));
    assert_true(str_is(spec_code(model, 2)->phrase, "Nine"));
}

static void a_change_may_replace_the_phrase(void **state)
{
    const struct model *model = read_two(UNIT(state), BASE, OWN "change { 2, 'Zwei' }");

    assert_string_equal(unit_problems(UNIT(state)), "");
    assert_true(str_is(spec_code(model, 1)->phrase, "Zwei"));
}

static void problems_are_reported_in_the_file_that_has_them(void **state)
{
    read_two(UNIT(state), SPEC_HEAD "code { 1, 'One', sumary = 'x' }",
             OWN "drop { 7 }\nchange { 1, sumary = 'y' }");
    assert_string_equal(
        unit_brief(UNIT(state)),
        "base.lua:2:18: error[E0107]: unknown field `sumary` of code 1\n"
        "      help: did you mean `summary`?\n"
        "own.lua:2:8: error[E0118]: no code 7 in the extended spec\n"
        "      help: to add a code, write code { ... }; change, drop and only need codes of the extended spec\n"
        "own.lua:3:13: error[E0107]: unknown field `sumary` of code 1\n"
        "      help: did you mean `summary`?\n"
        "statusgen: 3 errors, 0 warnings\n");
}

static void the_extended_spec_is_returned_with_its_position(void **state)
{
    struct data_file own = spec_data(UNIT(state), "own.lua", OWN),
                     base = spec_data(UNIT(state), "base.lua", BASE);
    struct span at = SPAN_NONE;

    assert_true(str_is(model_extends(&own, &at), "base"));
    assert_string_equal(unit_text(UNIT(state), span_text(at)), "'base'");
    assert_int_equal(model_extends(&base, &at).length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(a_spec_has_its_own_fields),
        UNIT_TEST(a_code_has_all_of_its_fields),
        UNIT_TEST(the_order_of_declarations_does_not_matter),
        UNIT_TEST(traits_of_every_kind_are_read),
        UNIT_TEST(values_may_be_written_in_the_display_form),
        UNIT_TEST(values_of_64_bits_are_read_exactly),
        UNIT_TEST(invalid_values_and_fields_of_codes_are_reported),
        UNIT_TEST(invalid_states_are_reported),
        UNIT_TEST(invalid_traits_are_reported),
        UNIT_TEST(invalid_declarations_are_reported),
        UNIT_TEST(a_file_without_a_spec_gets_a_suggestion_how_to_begin),
        UNIT_TEST(invalid_fields_of_the_spec_are_reported),
        UNIT_TEST(an_extending_spec_adds_changes_and_drops_codes),
        UNIT_TEST(only_keeps_the_named_and_the_added_codes),
        UNIT_TEST(a_change_may_replace_the_phrase),
        UNIT_TEST(problems_are_reported_in_the_file_that_has_them),
        UNIT_TEST(the_extended_spec_is_returned_with_its_position),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
