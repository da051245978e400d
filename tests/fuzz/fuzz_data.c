/* The parser of plain data, compared with Lua: texts that both can read must give the same tree;
 * must not know the keywords. */
#include "fuzz.h"

#include "lua/eval.h"

#include <string.h>

static const char *const keywords[] = { "spec", "code", "class", NULL };

static bool same_span(struct span a, struct span b)
{
    return a.source == b.source && a.begin == b.begin && a.end == b.end;
}

static bool same_data(const struct data *a, const struct data *b);

static bool same_field(const struct data_field *a, const struct data_field *b)
{
    return a->key == b->key && same_span(a->key_at, b->key_at) && str_equal(a->name, b->name) &&
           a->index == b->index && same_data(&a->value, &b->value);
}

static bool same_data(const struct data *a, const struct data *b)
{
    if (a->type != b->type || !same_span(a->at, b->at))
        return false;
    switch (a->type) {
    case DATA_FLAG:
        return a->flag == b->flag;
    case DATA_INTEGER:
        return a->integer == b->integer;
    case DATA_NUMBER:
        return a->number == b->number;
    case DATA_STRING:
        return str_equal(a->string, b->string);
    case DATA_TABLE:
        for (size_t i = 0; i < a->table.count && i < b->table.count; i++)
            if (!same_field(&a->table.fields[i], &b->table.fields[i]))
                return false;
        return a->table.count == b->table.count;
    case DATA_COMPUTED:
        return true;
    }
    return false;
}

static bool same_file(const struct data_file *a, const struct data_file *b)
{
    for (size_t i = 0; i < a->count && i < b->count; i++)
        if (!str_equal(a->declarations[i].keyword, b->declarations[i].keyword) ||
            !same_span(a->declarations[i].at, b->declarations[i].at) ||
            !same_data(&a->declarations[i].value, &b->declarations[i].value))
            return false;
    return a->count == b->count;
}

/* Other words may have a meaning in Lua. */
static bool has_only_keywords(const struct data_file *file)
{
    for (size_t i = 0; i < file->count; i++) {
        const char *const *keyword = keywords;

        while (*keyword && !str_is(file->declarations[i].keyword, *keyword))
            keyword++;
        if (!*keyword)
            return false;
    }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct fuzz fuzz;
    const struct source *source;
    struct data_file written, computed;
    enum data_outcome outcome;

    fuzz_begin(&fuzz);
    source = fuzz_source(&fuzz, "input.lua", bytes, size);
    outcome = data_parse(source, NULL, &fuzz.arena, &fuzz.diags, &written);
    REQUIRE((outcome == DATA_WRONG) == (fuzz.diags.errors > 0));
    if (outcome != DATA_WRONG) {
        enum data_outcome other = eval_data(source, &written, keywords, &fuzz.arena, &fuzz.diags,
                                            &fuzz.limits, &computed);

        REQUIRE((other == DATA_READ) == (fuzz.diags.errors == 0));
        if (outcome == DATA_READ && has_only_keywords(&written))
            REQUIRE(other == DATA_READ && same_file(&written, &computed));
    }
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
    return 0;
}
