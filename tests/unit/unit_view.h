/* A small spec and target with everything that outputs consist of, for tests of the view and of
 * rendering.  It must not know what is tested. */
#ifndef STATUSGEN_UNIT_VIEW_H
#define STATUSGEN_UNIT_VIEW_H

#include "unit.h"

#include "lookup/lookups.h"
#include "lua/view.h"
#include "spec/check.h"
#include "spec/link.h"
#include "spec/read.h"
#include "spec/select.h"
#include "target/names.h"
#include "target/target.h"

/* The data that `view` refers to. */
struct unit_view {
    struct selection selection;
    struct names names;
    struct settings settings;
    struct str values[4];
    struct view view;
};

static const char unit_spec[] =
    "spec { format = 1, id = \"sample\", title = \"Sample codes\", "
    "values = { from = -5, to = 99 },\n"
    "  fallback = 20, summary = \"Some */ codes.\" }\n"
    "document { \"Doc 1\", \"First\", url = \"https://example.org/1#{section}\" }\n"
    "trait { \"cache\", choice = { \"never\", \"always\" }, help = \"Whether to keep it.\" }\n"
    "trait { \"final\", flag = true, help = \"Whether it is the last.\" }\n"
    "trait { \"wait\", number = true, help = \"Seconds.\" }\n"
    "trait { \"header\", list = { level = { \"must\", \"may\" }, when = \"text\" }, "
    "help = \"Fields.\" }\n"
    "trait { \"unused\", text = true, help = \"Nothing has it.\" }\n"
    "group { \"vendor\", \"The vendor\" }\n"
    "class { \"good\", \"Good\", from = 1, to = 9, summary = \"All went well.\",\n"
    "  every = { final = true } }\n"
    "class { \"bad\", \"Bad\", from = 20, to = 29, fallback = 20, was = { \"Worse\" } }\n"
    "code { -5, \"Below\" }\n"
    "code { 1, \"All Right\", name = \"ok\", summary = \"It \\\"works\\\".\", "
    "ref = { \"Doc 1, 2.3\", \"Doc 1, 4\" },\n"
    "  cache = { \"always\", ref = \"Doc 1, 5\" }, uses = { \"One.\", \"Two.\" }, "
    "x_color = \"green\" }\n"
    "code { 2, \"Fine\", wait = 30, "
    "header = { { \"Retry\", \"must\", when = \"always\" }, { \"Date\" } } }\n"
    "code { 20, \"Broken\", was = { { \"Kaput\", ref = \"Doc 1, 9\" } }, also = { \"Damaged\" },\n"
    "  accepts = { { \"Oops\", by = \"vendor\" } }, contrast = { [2] = \"That one is fine.\" } }\n"
    "code { 21, \"Old\", state = { \"deprecated\", \"It is old.\", use = 20 } }\n"
    "code { 22, \"Kept\", state = { \"reserved\" } }\n"
    "code { 20, \"Vendor Broken\", group = \"vendor\" }\n";

static const char unit_target[] =
    "target { \"c\", \"C\", api = 1,\n"
    "  integers = { from = -2147483647, to = 2147483647, negative = \"({})\" },\n"
    "  names = { constant = \"upper_snake\", type = \"pascal\", [\"function\"] = \"snake\" },\n"
    "  reserved = { { why = \"keyword\", how = \"{}_\", words = \"int\" } },\n"
    "  text = { { open = '\"', close = '\"', "
    "escape = { ['\"'] = '\\\\\"', [\"\\\\\"] = \"\\\\\\\\\",\n"
    "             other = \"\\\\{{oct:3}}\" } } },\n"
    "  comment = { { open = \"/*\", close = \"*/\" }, { open = \"//\", close = \"\\n\" } },\n"
    "  options = { { \"prefix\", default = \"{id}\", help = \"Prefix.\" },\n"
    "              { \"form\", default = \"\", help = \"Form.\" } },\n"
    "  outputs = { { \"header\", file = \"x.h\", from = \"x.tpl\" } } }\n";

static inline struct data_file unit_data(struct unit *unit, const char *name, const char *text)
{
    struct data_file file = { 0 };

    data_parse(unit_source(unit, name, text), NULL, &unit->arena, &unit->diags, &file);
    return file;
}

/* A view of SPEC; the test fails if it has a problem. */
static inline struct unit_view *unit_view(struct unit *unit, const char *spec)
{
    struct unit_view *made = arena_alloc(&unit->arena, sizeof *made);
    struct data_file file = unit_data(unit, "sample.lua", spec);
    struct data_file target_file = unit_data(unit, "target.lua", unit_target);
    struct model *model = model_read(&file, 1, &unit->arena, &unit->diags);
    struct target *target = target_read(&target_file, STR("c/"), &unit->arena, &unit->diags);
    struct condition only = { STR("group"), STR("vendor"), SPAN_NONE };

    assert_non_null(model);
    assert_non_null(target);
    model_link(model, &unit->diags);
    model_check(model, &unit->diags);
    select_codes(model,
                 &(struct filter){ &only, model->groups.count ? 1 : 0, { .reserved = true } },
                 &unit->arena, &unit->diags, &made->selection);
    made->names = (struct names){ .model = model, .target = target, .arena = &unit->arena };
    names_assign(&made->names, &made->selection, STR("{ID}_{NAME}"), &unit->diags);
    assert_string_equal(unit_problems(unit), "");
    made->values[0] = STR("sample");
    made->settings.values = made->values;
    made->view = (struct view){
        .model = model,
        .selection = &made->selection,
        .names = &made->names,
        .target = target,
        .settings = &made->settings,
        .marker = STR("Generated; do not edit."),
        .lookups = lookups_plan(model, &made->selection, target, &made->settings, &unit->arena),
    };
    return made;
}

#endif
