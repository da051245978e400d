/* Records in templates: each kind of field, absent fields, and suggestions. */
#include "unit_view.h"

#include "lua/slices.h"

/* The field NAME of RECORD as a text: the output of a template, or a word for its kind. */
static const char *field(struct unit *unit, struct viewer *viewer, const void *of, const char *name)
{
    const struct record *record = of;
    const struct view_field *found = view_find(viewer, record, str_of(name));
    struct view_value value;

    if (!found)
        return "unknown";
    value = view_get(viewer, found, record, str_of(name));
    switch (value.type) {
    case VIEW_TEXT:
        return unit_text(unit, value.text);
    case VIEW_INTEGER:
        return unit_text(unit, str_format(&unit->arena, "%lld", (long long)value.integer));
    case VIEW_FLAG:
        return value.flag ? "true" : "false";
    case VIEW_RECORD:
        return unit_text(unit, record_name(&unit->arena, value.record));
    case VIEW_LIST:
        return unit_text(unit, str_format(&unit->arena, "list of %zu", value.records.count));
    default:
        return "absent";
    }
}

struct expected {
    const char *field, *value;
};

static void expect(struct unit *unit, struct viewer *viewer, const void *record,
                   const struct expected *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_string_equal(
            unit_text(unit, str_format(&unit->arena, "%s %s", fields[i].field,
                                       field(unit, viewer, record, fields[i].field))),
            unit_text(unit, str_format(&unit->arena, "%s %s", fields[i].field, fields[i].value)));
}

#define EXPECT(unit, viewer, record, ...) \
    expect(unit, viewer, record, (struct expected[]){ __VA_ARGS__ }, \
           sizeof(struct expected[]){ __VA_ARGS__ } / sizeof(struct expected))

static const struct code *code_at(const struct unit_view *made, size_t i)
{
    return as_code(made->view.model->codes.items[i]);
}

static void codes_have_their_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);

    EXPECT(unit, viewer, code_at(made, 1), { "value", "1" }, { "text", "1" }, { "name", "ok" },
           { "NAME", "OK" }, { "phrase", "All Right" }, { "constant", "SAMPLE_OK" },
           { "state", "registered" }, { "is_deprecated", "false" }, { "deprecation", "absent" },
           { "is_listed", "true" }, { "is_canonical", "true" }, { "class", "class \"good\"" },
           { "group", "absent" }, { "summary", "It \"works\"." }, { "meaning", "absent" },
           { "uses", "list of 2" }, { "ref", "list of 2" }, { "reference", "Doc 1, 2.3" },
           { "url", "https://example.org/1#2.3" }, { "index", "2" }, { "x_color", "green" },
           { "x_other", "absent" }, { "phrase_key", "allright" },
           { "cache", "a value of trait cache" }, { "final", "a value of trait final" },
           { "wait", "absent" }, { "row", "2" }, { "is_alias", "false" },
           { "nonsense", "unknown" });
}

static void codes_have_their_states(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);

    EXPECT(unit, viewer, code_at(made, 5), { "name", "old" }, { "state", "deprecated" },
           { "is_deprecated", "true" }, { "deprecation", "It is old." },
           { "state_why", "It is old." }, { "replacement", "code 20" });
    EXPECT(unit, viewer, code_at(made, 6), { "name", "kept" }, { "is_listed", "false" },
           { "constant", "absent" }, { "index", "absent" }, { "row", "0" },
           { "canonical", "absent" });
}

static void shared_values_are_marked(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct code *first = code_at(made, 3), *second = code_at(made, 4);
    const struct code *vendor = first->group ? first : second, *own = first->group ? second : first;

    EXPECT(unit, viewer, vendor, { "is_canonical", "false" }, { "is_listed", "true" },
           { "group", "group \"vendor\"" }, { "constant", "SAMPLE_VENDOR_BROKEN" },
           { "canonical", "code 20" });
    EXPECT(unit, viewer, own, { "is_canonical", "true" }, { "group", "absent" });
    assert_ptr_equal(view_get(viewer, view_find(viewer, &vendor->record, STR("canonical")),
                              &vendor->record, STR("canonical"))
                         .record,
                     own);
    assert_int_equal(view_codes(viewer, CODES_LISTED).count, 5);
    assert_int_equal(view_codes(viewer, CODES_SELECTED).count, 6);
    assert_int_equal(view_codes_of(viewer, &vendor->group->record).count, 1);
    assert_int_equal(view_codes_of(viewer, &own->code_class->record).count, 2);
    assert_int_equal(view_constants(viewer).count, 8);
    assert_int_equal(view_names(viewer).count, 8);
    assert_int_equal(view_phrases(viewer).count, 9);
    assert_int_equal(view_aliases(viewer, &own->record).count, 3);
    assert_int_equal(view_aliases(viewer, &own->code_class->record).count, 1);
}

static void aliases_have_their_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct code *code = code_at(made, 3)->was.count ? code_at(made, 3) : code_at(made, 4);
    struct records aliases = view_aliases(viewer, &code->record);

    EXPECT(unit, viewer, records_at(aliases, 0), { "phrase", "Kaput" }, { "name", "kaput" },
           { "NAME", "KAPUT" }, { "kind", "was" }, { "constant", "SAMPLE_KAPUT" },
           { "is_deprecated", "true" }, { "deprecation", "use SAMPLE_BROKEN" },
           { "code", "code 20" }, { "value", "20" }, { "reference", "Doc 1, 9" },
           { "is_alias", "true" }, { "class", "absent" }, { "canonical", "code 20" },
           { "phrase_key", "kaput" });
    EXPECT(unit, viewer, records_at(aliases, 1), { "kind", "also" }, { "is_deprecated", "false" },
           { "deprecation", "absent" }, { "constant", "SAMPLE_DAMAGED" });
    EXPECT(unit, viewer, records_at(aliases, 2), { "kind", "accepts" }, { "by", "vendor" },
           { "constant", "absent" });
}

static void traits_have_their_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct record *options, *traits;
    const struct list *all = &made->view.model->traits;
    const struct record *value = view_trait_of(viewer, &code_at(made, 1)->record, all->items[0]);
    const struct record *header = view_trait_of(viewer, &code_at(made, 2)->record, all->items[3]);
    struct records flags;

    viewer_globals(viewer, &options, &traits);
    EXPECT(unit, viewer, traits, { "cache", "trait \"cache\"" }, { "cash", "unknown" });
    EXPECT(unit, viewer, all->items[0], { "kind", "choice" }, { "choices", "list of 2" },
           { "NAME", "CACHE" }, { "flag", "unknown" });
    EXPECT(unit, viewer, all->items[4], { "kind", "text" });
    EXPECT(unit, viewer, value, { "value", "always" }, { "number", "2" }, { "text", "always" },
           { "inherited", "false" }, { "reference", "Doc 1, 5" }, { "NAME", "ALWAYS" });
    EXPECT(unit, viewer, view_trait_of(viewer, &code_at(made, 1)->record, all->items[1]),
           { "value", "true" }, { "number", "1" }, { "inherited", "true" });
    EXPECT(unit, viewer, header, { "items", "list of 2" }, { "value", "list of 2" });
    EXPECT(unit, viewer, as_trait_value(header)->items.items[0], { "text", "Retry" },
           { "level", "must" }, { "when", "always" });
    EXPECT(unit, viewer, as_trait_value(header)->items.items[1], { "text", "Date" },
           { "level", "absent" }, { "while", "unknown" });
    assert_null(view_trait_of(viewer, &code_at(made, 0)->record, all->items[0]));
    assert_true(view_traits(viewer, STR("flag"), &flags));
    assert_int_equal(flags.count, 1);
    assert_false(view_traits(viewer, STR("flags"), &flags));
}

static void spec_and_options_have_their_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct record *options, *traits;

    viewer_globals(viewer, &options, &traits);
    EXPECT(unit, viewer, &made->view.model->record, { "id", "sample" }, { "ID", "SAMPLE" },
           { "from", "-5" }, { "to", "99" }, { "has_range", "true" }, { "is_wide", "false" },
           { "bits", "32" }, { "beyond_16", "false" }, { "display", "decimal" }, { "count", "5" },
           { "smallest", "-5" }, { "largest", "21" }, { "fallback", "20" },
           { "fallback_code", "code 20" }, { "has_fallback", "true" }, { "has_classes", "true" },
           { "hundreds", "false" }, { "registry_url", "absent" }, { "values", "unknown" },
           { "options", "unknown" });
    EXPECT(unit, viewer, options, { "prefix", "sample" }, { "form", "absent" },
           { "prefx", "unknown" });
    EXPECT(unit, viewer, made->view.model->classes.items[1], { "ID", "BAD" }, { "index", "2" },
           { "from_text", "20" }, { "to_text", "29" }, { "fallback_code", "code 20" },
           { "every", "unknown" });
}

static void wide_values_have_their_width(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, "spec { id = \"w\", title = \"W\" }\n"
                                             "code { 1, \"A\" }\ncode { 5000000000, \"B\" }\n");
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);

    EXPECT(unit, viewer, &made->view.model->record, { "is_wide", "true" }, { "bits", "64" },
           { "beyond_16", "true" }, { "has_range", "false" }, { "from", "absent" },
           { "has_classes", "false" });
    EXPECT(unit, viewer, code_at(made, 1), { "value", "5000000000" }, { "class", "absent" });
}

static void classes_of_hundreds_have_all_of_them(void **state)
{
    static const char *const rows[][2] = {
        { "class { \"a\", \"A\", from = 100, to = 199 }\n"
          "class { \"b\", \"B\", from = 200, to = 299 }\n",
          "true" },
        { "class { \"b\", \"B\", number = 2, from = 200, to = 299 }\n", "true" },
        { "class { \"a\", \"A\", from = 100, to = 199 }\n"
          "class { \"c\", \"C\", number = 3, from = 300, to = 399 }\n",
          "false" },
        { "class { \"a\", \"A\", from = 100, to = 198 }\n", "false" },
        { "class { \"a\", \"A\", from = 101, to = 199 }\n", "false" },
        { "", "false" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct unit *unit = UNIT(state);
        struct str spec = str_format(&unit->arena,
                                     "spec { id = \"h\", title = \"H\" }\n%s"
                                     "code { 1, \"One\" }\n",
                                     rows[i][0]);
        struct unit_view *made = unit_view(unit, unit_text(unit, spec));
        struct viewer *viewer = viewer_make(&made->view, &unit->arena);

        EXPECT(unit, viewer, &made->view.model->record, { "hundreds", rows[i][1] });
    }
}

static void lookup_plans_have_their_fields(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct lookups *lookups = made->view.lookups;

    EXPECT(unit, viewer, &lookups->record, { "kind", "direct" }, { "count", "5" },
           { "first_value", "-5" }, { "names", "text lookup" }, { "texts", "pool" });
    EXPECT(unit, viewer, &lookups->values.record, { "bits", "8" }, { "negative", "true" });
    EXPECT(unit, viewer, &lookups->names.record, { "pool", "pool" }, { "at", "table" });
}

static void the_nearest_field_is_suggested(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    struct viewer *viewer = viewer_make(&made->view, &unit->arena);
    const struct record *code = &code_at(made, 1)->record, *options, *traits;

    viewer_globals(viewer, &options, &traits);
    assert_string_equal(unit_text(unit, view_suggest(viewer, code, STR("sumary"))), "summary");
    assert_string_equal(unit_text(unit, view_suggest(viewer, code, STR("cach"))), "cache");
    assert_null(view_suggest(viewer, code, STR("quite_different")).at);
    assert_string_equal(unit_text(unit, view_unknown(viewer, options, STR("x"))),
                        "target c has no option `x`");
}

static void records_have_their_positions(void **state)
{
    struct unit *unit = UNIT(state);
    struct unit_view *made = unit_view(unit, unit_spec);
    const struct record *code = &code_at(made, 1)->record;

    assert_int_equal(source_place(code->at.source, code->at.begin).line, 14);
    assert_string_equal(unit_text(unit, record_name(&unit->arena, code)), "code 1");
    assert_string_equal(unit_text(unit, record_text(code)), "All Right");
}

/* Each field has a line in the documentation. */
static void the_documentation_lists_every_field(void **state)
{
    struct unit *unit = UNIT(state);
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    view_document_records(&out);
    buf_add_char(&out, '\0');
    assert_non_null(strstr(out.at, "### code\n"));
    assert_non_null(strstr(out.at, "| `constant` |"));
    assert_non_null(strstr(out.at, "| `bits` |"));
    assert_null(strstr(out.at, "` |  |"));
    assert_null(strstr(out.at, "| `options` |"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(codes_have_their_fields),        UNIT_TEST(codes_have_their_states),
        UNIT_TEST(shared_values_are_marked),       UNIT_TEST(aliases_have_their_fields),
        UNIT_TEST(traits_have_their_fields),       UNIT_TEST(spec_and_options_have_their_fields),
        UNIT_TEST(wide_values_have_their_width),   UNIT_TEST(classes_of_hundreds_have_all_of_them),
        UNIT_TEST(lookup_plans_have_their_fields), UNIT_TEST(the_nearest_field_is_suggested),
        UNIT_TEST(records_have_their_positions),   UNIT_TEST(the_documentation_lists_every_field),
    };

    return cmocka_run_group_tests_name("view", tests, NULL, NULL);
}
