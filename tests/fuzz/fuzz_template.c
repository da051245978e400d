/* A template for one of the built-in targets, compiled and rendered; must not know the contents of
 * templates.
 *
 * The first line may be the name of the target in templates/. */
#include "sample.h"

#include "project/embedded.h"
#include "project/load.h"
#include "target/target.h"

#include <string.h>

/* The templates of the target that can be included, each a source from its first use on. */
struct folder {
    struct fuzz *fuzz;
    struct str name;
    const struct source *loaded[64];
};

static const struct source *load_include(void *data, struct str name, const struct source *from,
                                         struct span at)
{
    struct folder *folder = data;
    struct str path = str_format(&folder->fuzz->arena, "templates/%.*s/%.*s",
                                 STR_ARGS(folder->name), STR_ARGS(name));
    const struct embedded_file *file = embedded_find(path.at);
    size_t i = 0;

    (void)from, (void)at;
    if (!file || memchr(path.at, '\0', path.length))
        return NULL;
    while (folder->loaded[i] && !str_equal(folder->loaded[i]->name, path))
        i++;
    if (!folder->loaded[i])
        folder->loaded[i] = source_add(&folder->fuzz->sources, path,
                                       (struct str){ file->bytes, file->length });
    return folder->loaded[i];
}

/* A built-in target and its lexical rules; read once per process. */
struct known {
    struct target *target;
    struct contexts *contexts;
};

static struct known *known_targets(size_t *count)
{
    static struct fuzz fuzz;
    static struct known known[64];
    static struct list names;
    struct loader loader = { .find = { .arena = &fuzz.arena,
                                       .sources = &fuzz.sources,
                                       .diags = &fuzz.diags,
                                       .limits = &fuzz.limits } };

    if (names.count == 0) {
        fuzz_begin(&fuzz);
        names = find_names(&loader.find, FIND_TARGETS);
        REQUIRE(names.count && names.count < 64);
        for (size_t i = 0; i < names.count; i++) {
            known[i].target = load_target(&loader, as_text(names.items[i])->text, SPAN_NONE);
            known[i].contexts = contexts_make(&known[i].target->lexical, &fuzz.arena, &fuzz.diags);
            REQUIRE(known[i].contexts);
        }
    }
    *count = names.count;
    return known;
}

/* The target named in the first line, which is removed; otherwise the first of all. */
static const struct known *choose(const uint8_t **bytes, size_t *size)
{
    const uint8_t *newline = *size ? memchr(*bytes, '\n', *size) : NULL;
    struct str word = { (const char *)*bytes, newline ? (size_t)(newline - *bytes) : 0 };
    size_t count;
    const struct known *known = known_targets(&count);

    for (size_t i = 0; word.length && i < count; i++)
        if (str_equal(known[i].target->name, word)) {
            *size -= word.length + 1;
            *bytes += word.length + 1;
            return &known[i];
        }
    return known;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const struct known *known = choose(&bytes, &size);
    struct fuzz fuzz;
    struct folder folder = { &fuzz, known->target->name, { 0 } };
    const struct tpl_loader loader = { load_include, &folder, &fuzz.limits };
    struct buf out;

    fuzz_begin(&fuzz);
    buf_init(&out, &fuzz.arena, 4 << 20);
    if (sample_render(&fuzz, known->target, known->contexts,
                      fuzz_source(&fuzz, "input.tpl", bytes, size), &loader, &out))
        REQUIRE(fuzz.diags.errors == 0);
    else
        REQUIRE(fuzz.diags.errors > 0);
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
    return 0;
}
