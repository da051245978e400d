/* A spec through all stages to the outputs of the C target and another one; must not know their
 * contents. */
#include "fuzz.h"

#include "project/build.h"

#include <unistd.h>

/* The program reads a spec called `-` from standard input. */
static void feed(const uint8_t *bytes, size_t size)
{
    int ends[2];

    REQUIRE(pipe(ends) == 0);
    REQUIRE(write(ends[1], bytes, size) == (ssize_t)size); /* a pipe takes that much at once */
    REQUIRE(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    close(ends[0]);
    close(ends[1]);
}

/* Targets are read once per process. */
static const struct loader *warm_loader(struct list *targets)
{
    static struct fuzz fuzz;
    static struct loader loader;
    static struct list names;

    if (!loader.find.arena) {
        fuzz_begin(&fuzz);
        loader = (struct loader){ .find = { .arena = &fuzz.arena,
                                            .sources = &fuzz.sources,
                                            .diags = &fuzz.diags,
                                            .limits = &fuzz.limits } };
        names = find_names(&loader.find, FIND_TARGETS);
        EACH (text, text, names)
            REQUIRE(load_target(&loader, text->text, SPAN_NONE));
    }
    *targets = names;
    return &loader;
}

static void generate(const struct loader *warm, struct str target, const uint8_t *bytes,
                     size_t size)
{
    const struct job job = { .spec = STR("-"), .target = target };
    struct fuzz fuzz;
    struct loader loader = *warm;
    struct build build = { .loader = &loader };
    bool built;

    fuzz_begin(&fuzz);
    loader.find.arena = &fuzz.arena;
    loader.find.sources = &fuzz.sources;
    loader.find.diags = &fuzz.diags;
    loader.find.limits = &fuzz.limits;
    feed(bytes, size);
    built = build_job(&build, &job, false);
    REQUIRE(built == (fuzz.diags.errors == 0));
    for (size_t i = 0; built && i < build.count; i++)
        REQUIRE(fuzz_is_text(build.artifacts[i].bytes));
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct list targets;
    const struct loader *loader = warm_loader(&targets);

    if (size > 32 * 1024)
        return 0;
    generate(loader, STR("c"), bytes, size);
    generate(loader, as_text(targets.items[size % targets.count])->text, bytes, size);
    return 0;
}
