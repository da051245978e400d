/* A spec from text to the checked model, linted, compared and shown; must not know the code
 * generated from it. */
#include "fuzz.h"

#include "command/show.h"
#include "lua/eval.h"
#include "spec/check.h"
#include "spec/link.h"
#include "spec/read.h"
#include "upkeep/breaking/breaking.h"
#include "upkeep/lint.h"

/* The model of FILE; NULL if it has a problem. */
static const struct model *make_model(struct fuzz *fuzz, const struct data_file *file)
{
    struct model *model = model_read(file, 1, &fuzz->arena, &fuzz->diags);

    REQUIRE(model || fuzz->diags.errors);
    if (!model)
        return NULL;
    model_link(model, &fuzz->diags);
    model_check(model, &fuzz->diags);
    return fuzz->diags.errors ? NULL : model;
}

/* What WORD names is shown. */
static void show_word(const struct model *model, struct str word, struct buf *out)
{
    struct family family = { .name = model->id, .model = model };
    struct search search = { .word = word, .families = &family, .count = 1, .whole = &family };

    REQUIRE(match_word(model, word, true, &family.found));
    show_print(&search, false, out);
}

/* A spec has no changes compared with itself, and everything in it can be found. */
static void look_at(struct fuzz *fuzz, const struct model *model)
{
    const struct lint_options options = { .today = STR("2030-01-01") };
    struct changes changes = { .arena = &fuzz->arena };
    struct buf out;

    lint(model, &options, &fuzz->arena, &fuzz->diags);
    breaking_compare(model, model, &changes);
    REQUIRE(changes.count == 0);
    buf_init(&out, &fuzz->arena, SIZE_MAX);
    for (size_t i = 0; i < model->codes.count && i < 4; i++) {
        const struct code *code = as_code(model->codes.items[i]);

        show_word(model, code->name, &out);
        show_word(model, code->phrase, &out);
        REQUIRE(fuzz_is_text(buf_str(&out)));
    }
}

/* Reads the spec by our parser alone where that can be, or COMPUTED, by Lua in any case.  What is
 * said of it; nothing where the two ways are not the same: a declaration may have the name of a
 * function of Lua. */
static struct str read_spec(struct fuzz *fuzz, const uint8_t *bytes, size_t size, bool computed)
{
    const struct source *source = fuzz_source(fuzz, "input.lua", bytes, size);
    struct data_file places, file;
    enum data_outcome outcome = data_parse(source, NULL, &fuzz->arena, &fuzz->diags, &places);
    bool plain = outcome == DATA_READ;
    const struct model *model = NULL;

    file = places;
    if (outcome == DATA_NEEDS_LUA || (plain && computed))
        outcome = eval_data(source, &places, spec_keywords, &fuzz->arena, &fuzz->diags,
                            &fuzz->limits, &file);
    if (outcome == DATA_READ)
        model = make_model(fuzz, &file);
    if (model)
        look_at(fuzz, model);
    return plain && outcome == DATA_READ && file.count == places.count ? fuzz_problems(fuzz, true)
                                                                       : STR("");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct fuzz one, other;
    struct str said, said_computed;

    fuzz_begin(&one);
    said = read_spec(&one, bytes, size, false);
    fuzz_problems(&one, true);
    if (said.length && size % 4 == 0) { /* now and then: it takes twice the time */
        fuzz_begin(&other);
        said_computed = read_spec(&other, bytes, size, true);
        if (said_computed.length && !str_equal(said, said_computed))
            fuzz_refuse(&other, true, said);
        fuzz_end(&other);
    }
    fuzz_end(&one);
    return 0;
}
