/* Models for unit tests, made from the text of specs that only list values.  It must not know
 * targets. */
#ifndef STATUSGEN_UNIT_SPEC_H
#define STATUSGEN_UNIT_SPEC_H

#include "unit.h"

#include "spec/check.h"
#include "spec/link.h"
#include "spec/read.h"

#define SPEC_HEAD "spec { id = \"t\", title = \"T\" }\n"

static inline struct data_file spec_data(struct unit *unit, const char *name, const char *text)
{
    struct data_file file = { 0 };

    data_parse(unit_source(unit, name, text), NULL, &unit->arena, &unit->diags, &file);
    return file;
}

/* TEXT read; its problems so far are those of fields. */
static inline struct model *spec_read(struct unit *unit, const char *text)
{
    struct data_file file = spec_data(unit, "t.lua", text);

    return model_read(&file, 1, &unit->arena, &unit->diags);
}

/* TEXT read and linked. */
static inline struct model *spec_linked(struct unit *unit, const char *text)
{
    struct model *model = spec_read(unit, text);

    assert_non_null(model);
    model_link(model, &unit->diags);
    return model;
}

/* TEXT read, linked and checked, without any problem. */
static inline struct model *spec_model(struct unit *unit, const char *text)
{
    struct model *model = spec_linked(unit, text);

    model_check(model, &unit->diags);
    assert_string_equal(unit_brief(unit), "");
    return model;
}

static inline struct code *spec_code(const struct model *model, size_t index)
{
    return (struct code *)model->codes.items[index];
}

#endif
