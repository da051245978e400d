/* A target.lua: read, and a template rendered by its rules; must not know any language. */
#include "sample.h"

#include "target/target.h"

static const char template_text[] =
    "{=marker} {=spec.title}\n"
    "% for code in codes() do\n"
    "{=code.value} {=code.name} \"{=code.phrase}\" '{=code.summary}' {=code.constant}\n"
    "  /* {=>code.meaning} */\n"
    "  // {=code.summary}\n"
    "  <!-- {=code.phrase} --> <p title=\"{=code.phrase}\">{=code.summary}</p> # {=code.phrase}\n"
    "% end\n";

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const char *const keywords[] = { "target", NULL };
    struct fuzz fuzz;
    struct target *target = NULL;
    struct contexts *contexts = NULL;
    struct data_file file;
    const struct tpl_loader loader = { .limits = &fuzz.limits };
    struct buf out;

    fuzz_begin(&fuzz);
    if (fuzz_read(&fuzz, fuzz_source(&fuzz, "target.lua", bytes, size), keywords, &file))
        target = target_read(&file, STR("sample/"), &fuzz.arena, &fuzz.diags);
    REQUIRE(target || fuzz.diags.errors);
    if (target)
        contexts = contexts_make(&target->lexical, &fuzz.arena, &fuzz.diags);
    REQUIRE(contexts || fuzz.diags.errors);
    buf_init(&out, &fuzz.arena, 4 << 20);
    if (contexts)
        sample_render(&fuzz, target, contexts,
                      fuzz_source(&fuzz, "sample.tpl", (const uint8_t *)template_text,
                                  sizeof template_text - 1),
                      &loader, &out);
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
    return 0;
}
