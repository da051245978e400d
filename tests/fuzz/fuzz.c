/* Begins and ends the runs of all fuzz targets, and checks the messages; must not know what is
 * fuzzed. */
#include "fuzz.h"

#include "base/utf8.h"
#include "lua/eval.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void fuzz_fail(const char *file, int line, const char *what)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    abort();
}

void fuzz_begin(struct fuzz *fuzz)
{
    memset(fuzz, 0, sizeof *fuzz);
    sources_init(&fuzz->sources, &fuzz->arena);
    diags_init(&fuzz->diags, &fuzz->arena);
    limits_init(&fuzz->limits);
    fuzz->limits.at[LIMIT_STEPS] = 300 * 1000;
    fuzz->limits.at[LIMIT_MEMORY] = 4 << 20;
    fuzz->limits.at[LIMIT_VALUE] = 1 << 20;
    fuzz->limits.at[LIMIT_ALLOCATED] = 16 << 20;
    fuzz->limits.at[LIMIT_CPU] = 0; /* the same on every machine */
}

struct source *fuzz_source(struct fuzz *fuzz, const char *name, const uint8_t *bytes, size_t size)
{
    char *copy = arena_alloc(&fuzz->arena, size ? size : 1);

    if (size)
        memcpy(copy, bytes, size);
    return source_add(&fuzz->sources, str_of(name), (struct str){ copy, size });
}

bool fuzz_read(struct fuzz *fuzz, const struct source *source, const char *const *keywords,
               struct data_file *file)
{
    struct data_file places;
    enum data_outcome outcome = data_parse(source, NULL, &fuzz->arena, &fuzz->diags, &places);

    *file = places;
    if (outcome == DATA_NEEDS_LUA)
        outcome = eval_data(source, &places, keywords, &fuzz->arena, &fuzz->diags, &fuzz->limits,
                            file);
    return outcome == DATA_READ;
}

bool fuzz_is_text(struct str text)
{
    return utf8_visible(text) && text.length && text.at[text.length - 1] == '\n';
}

static struct str print(struct fuzz *fuzz, enum diag_format format)
{
    struct buf out;

    buf_init(&out, &fuzz->arena, SIZE_MAX);
    diags_print(&fuzz->diags, (struct diag_style){ .format = format }, &out);
    REQUIRE(utf8_visible(buf_str(&out)));
    return buf_str(&out);
}

static bool all_placed(struct str json)
{
    for (const char *at = json.at, *end = at + json.length; at < end;) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        struct str line = { at, (size_t)((newline ? newline : end) - at) };

        if (str_contains(line, STR("\"severity\": ")) && !str_contains(line, STR("\"line\": ")))
            return false;
        at = newline ? newline + 1 : end;
    }
    return true;
}

void fuzz_refuse(struct fuzz *fuzz, bool wrong, struct str text)
{
    struct str problems;

    if (!wrong)
        return;
    problems = print(fuzz, DIAG_TEXT);
    fprintf(stderr, "%.*s%.*s", STR_ARGS(text), STR_ARGS(problems));
    abort();
}

struct str fuzz_problems(struct fuzz *fuzz, bool placed)
{
    struct str json = print(fuzz, DIAG_JSON);

    fuzz_refuse(fuzz, placed && !all_placed(json), json);
    print(fuzz, DIAG_GITHUB);
    return print(fuzz, DIAG_TEXT);
}

void fuzz_end(struct fuzz *fuzz)
{
    arena_free(&fuzz->arena);
}
