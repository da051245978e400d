/* The field tables of the records are consistent, and lists keep their order. */
#include "unit.h"

#include "spec/model.h"

static const struct record_type *const types[] = {
    &model_type,       &document_type,   &trait_type,       &class_type,  &group_type,
    &code_type,        &text_type,       &reference_type,   &alias_type,  &contrast_type,
    &trait_value_type, &trait_item_type, &trait_field_type, &option_type, &extra_type,
    &state_type,       &registry_type,   &range_type,
};
enum { TYPE_COUNT = sizeof types / sizeof types[0] };

static size_t size_of(enum field_type type)
{
    static const size_t sizes[] = {
        [FIELD_LINE] = sizeof(struct str),
        [FIELD_TEXT] = sizeof(struct str),
        [FIELD_NAME] = sizeof(struct str),
        [FIELD_DATE] = sizeof(struct str),
        [FIELD_IDENTIFIER] = sizeof(struct str),
        [FIELD_STATE_KIND] = sizeof(enum state_kind),
        [FIELD_SCALAR] = 1,
        [FIELD_BASIS] = sizeof(struct str),
        [FIELD_FLAG] = sizeof(bool),
        [FIELD_INTEGER] = sizeof(struct integer),
        [FIELD_VALUE] = sizeof(struct integer),
        [FIELD_LINES] = sizeof(struct list),
        [FIELD_LISTINGS] = sizeof(struct list),
        [FIELD_REFERENCES] = sizeof(struct list),
        [FIELD_ALIASES] = sizeof(struct list),
        [FIELD_CONTRASTS] = sizeof(struct list),
        [FIELD_STATE] = sizeof(struct state *),
        [FIELD_RANGE] = sizeof(struct range_field),
        [FIELD_REGISTRY] = sizeof(struct registry),
        [FIELD_OPTIONS] = sizeof(struct list),
        [FIELD_DISPLAY] = sizeof(struct display),
        [FIELD_KIND] = sizeof(enum trait_kind),
        [FIELD_EVERY] = sizeof(void *),
        [FIELD_SPECIAL] = 1,
        [FIELD_RECORD] = sizeof(void *),
        [FIELD_RECORDS] = sizeof(struct list),
    };

    return sizes[type];
}

static void every_field_is_inside_its_record_and_has_help(void **state)
{
    (void)state;
    for (size_t t = 0; t < TYPE_COUNT; t++)
        for (size_t i = 0; i < types[t]->field_count; i++) {
            const struct field *field = &types[t]->fields[i];

            assert_true(field->offset >= sizeof(struct record));
            assert_true(field->offset + size_of(field->type) <= types[t]->size);
            assert_int_equal(field->help[strlen(field->help) - 1], '.');
            assert_true(strlen(field->help) < 100);
        }
}

static void no_two_fields_of_a_record_share_a_name_or_a_position(void **state)
{
    (void)state;
    for (size_t t = 0; t < TYPE_COUNT; t++)
        for (size_t i = 0; i < types[t]->field_count; i++)
            for (size_t j = 0; j < i; j++) {
                const struct field *a = &types[t]->fields[i], *b = &types[t]->fields[j];

                assert_string_not_equal(a->name, b->name);
                assert_true(a->position == 0 || a->position != b->position);
            }
}

static void no_record_has_more_fields_than_readers_can_count(void **state)
{
    (void)state;
    for (size_t t = 0; t < TYPE_COUNT; t++)
        assert_true(types[t]->field_count <= 64);
}

static void fields_are_found_by_their_full_name(void **state)
{
    (void)state;
    assert_string_equal(field_find(&code_type, STR("summary"))->name, "summary");
    assert_null(field_find(&code_type, STR("summar")));
    assert_null(field_find(&code_type, STR("summaryx")));
    assert_null(field_find(&code_type, STR("")));
    assert_null(field_find(&code_type, STR("Summary")));
    assert_null(field_find(&code_type, (struct str){ 0 })); /* a value by position has none */
}

/* Reading past the end of a known name would mistake the second NUL for the end of both. */
static void a_nul_in_a_name_makes_it_a_different_field(void **state)
{
    static const char name[] = "id\0\0";
    const struct field field = { .name = name };
    const struct record_type type = { .fields = &field, .field_count = 1 };

    (void)state;
    assert_ptr_equal(field_find(&type, STR("id")), &field);
    assert_null(field_find(&type, STR("id\0")));
}

static void the_required_fields_match_the_language(void **state)
{
    static const char *const required[] = {
        "spec.id",     "spec.title",   "document.name",     "trait.name",      "class.id",
        "class.title", "class.from",   "class.to",          "group.id",        "code.value",
        "code.phrase", "alias.phrase", "trait value.value", "trait item.text", "state.state",
        "range.from",  "range.to",
    };
    size_t found = 0;

    for (size_t t = 0; t < TYPE_COUNT; t++)
        for (size_t i = 0; i < types[t]->field_count; i++) {
            const struct field *field = &types[t]->fields[i];

            if (!(field->flags & FIELD_REQUIRED))
                continue;
            assert_true(found < sizeof required / sizeof required[0]);
            assert_string_equal(
                str_format(&UNIT(state)->arena, "%s.%s", types[t]->name, field->name).at,
                required[found++]);
        }
    assert_int_equal(found, sizeof required / sizeof required[0]);
}

static void a_new_record_is_empty_and_knows_its_type(void **state)
{
    const struct code *code = record_new(&UNIT(state)->arena, &code_type, SPAN_NONE);

    assert_ptr_equal(code->record.type, &code_type);
    assert_int_equal(code->phrase.length, 0);
    assert_null(code->state);
    assert_false(code->value.given);
}

static void a_list_of_any_length_keeps_its_order(void **state)
{
    struct list list = { 0 };
    struct text *texts[100];

    for (size_t i = 0; i < 100; i++) {
        texts[i] = record_new(&UNIT(state)->arena, &text_type, SPAN_NONE);
        list_add(&UNIT(state)->arena, &list, texts[i]);
    }
    assert_int_equal(list.count, 100);
    for (size_t i = 0; i < 100; i++)
        assert_ptr_equal(list.items[i], texts[i]);
}

static void a_record_is_found_by_its_text_with_and_without_an_index(void **state)
{
    struct arena *arena = &UNIT(state)->arena;
    struct list list = { 0 };

    for (int i = 0; i < 100; i++) {
        struct text *text = record_new(arena, &text_type, SPAN_NONE);

        text->text = str_format(arena, "%d", i % 60); /* the first of two answers */
        list_add(arena, &list, text);
        if (i == 50)
            list_index(arena, &list);
        assert_ptr_equal(list_find(&list, text->text), list.items[i % 60]);
    }
    assert_null(list_find(&list, STR("60")));
    assert_null(list_find(&(struct list){ 0 }, STR("60")));
}

static void the_keywords_of_states_aliases_and_traits_match_the_language(void **state)
{
    static const char *const states[] = { "registered", "temporary", "deprecated", "obsoleted",
                                          "historic",   "reserved",  "retired" };
    static const char *const aliases[] = { "was", "also", "accepts" };
    static const char *const traits[] = { "flag", "choice", "text", "number", "code_of", "list" };

    (void)state;
    for (int i = 0; i <= STATE_RETIRED; i++)
        assert_true(str_is(state_name((enum state_kind)i), states[i]));
    for (int i = 0; i <= ALIAS_ACCEPTS; i++)
        assert_true(str_is(alias_kind_name((enum alias_kind)i), aliases[i]));
    for (int i = 0; i <= TRAIT_LIST; i++)
        assert_true(str_is(trait_kind_name((enum trait_kind)i), traits[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(every_field_is_inside_its_record_and_has_help),
        UNIT_TEST(no_two_fields_of_a_record_share_a_name_or_a_position),
        UNIT_TEST(no_record_has_more_fields_than_readers_can_count),
        UNIT_TEST(fields_are_found_by_their_full_name),
        UNIT_TEST(a_nul_in_a_name_makes_it_a_different_field),
        UNIT_TEST(the_required_fields_match_the_language),
        UNIT_TEST(a_new_record_is_empty_and_knows_its_type),
        UNIT_TEST(a_list_of_any_length_keeps_its_order),
        UNIT_TEST(a_record_is_found_by_its_text_with_and_without_an_index),
        UNIT_TEST(the_keywords_of_states_aliases_and_traits_match_the_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
