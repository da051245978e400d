/* The sample's spec, and its way through the stages; must not know the target or the template. */
#include "sample.h"

#include "check.h"
#include "data.h"
#include "link.h"
#include "lookups.h"
#include "lua/render.h"
#include "read.h"

static const char spec[] =
    "spec { id = \"sample\", title = \"Sample codes\", values = { from = -5, to = 99 },\n"
    "  fallback = 20, summary = \"Some */ codes ]] \\\" ' ` ${x} --.\" }\n"
    "document { \"Doc 1\", \"First\", url = \"https://example.org/1#{section}\" }\n"
    "trait { \"cache\", choice = { \"never\", \"always\" }, help = \"Whether to keep it.\" }\n"
    "trait { \"final\", flag = true, help = \"Whether it is the last.\" }\n"
    "trait { \"wait\", number = true, help = \"Seconds.\" }\n"
    "trait { \"hint\", text = true, help = \"A text.\" }\n"
    "trait { \"header\", list = { level = { \"must\", \"may\" }, when = \"text\" } }\n"
    "group { \"vendor\", \"The vendor\" }\n"
    "class { \"good\", \"Good\", from = 1, to = 9, every = { final = true } }\n"
    "class { \"bad\", \"Bad\", from = 20, to = 29, fallback = 20, was = { \"Worse\" } }\n"
    "code { -5, \"Below\", hint = \"<b>&amp;</b>\\n%s\" }\n"
    "code { 1, \"All Right\", name = \"ok\", summary = \"It \\\"works\\\" ?\?/.\",\n"
    "  meaning = [[One paragraph\n    of text.\n\n    Another // one.]],\n"
    "  ref = { \"Doc 1, 2.3\", \"Doc 1, 4\" }, cache = { \"always\", ref = \"Doc 1, 5\" },\n"
    "  uses = { \"One.\", \"Two.\" }, x_color = \"green\" }\n"
    "code { 2, \"Fine\", wait = 30, header = { { \"Retry\", \"must\", when = \"now\" }, \"Date\" } }\n"
    "code { 20, \"Broken\", was = { { \"Kaput\", ref = \"Doc 1, 9\" } }, also = { \"Damaged\" },\n"
    "  accepts = { { \"Oops\", by = \"vendor\" } }, contrast = { [2] = \"That is fine.\" } }\n"
    "code { 21, \"Old\", state = { \"deprecated\", \"It is old.\", use = 20 } }\n"
    "code { 22, \"Kept\", state = \"reserved\" }\n"
    "code { 20, \"Vendor Broken\", group = \"vendor\" }\n";

/* Read once: nothing changes a model that is linked. */
static const struct model *sample(void)
{
    static struct fuzz fuzz;
    static struct model *model;
    struct data_file file;

    if (model)
        return model;
    fuzz_begin(&fuzz);
    REQUIRE(data_parse(fuzz_source(&fuzz, "sample.lua", (const uint8_t *)spec, sizeof spec - 1),
                       &fuzz.arena, &fuzz.diags, &file) == DATA_READ);
    model = model_read(&file, 1, &fuzz.arena, &fuzz.diags);
    model_link(model, &fuzz.diags);
    REQUIRE(model_check(model, &fuzz.diags));
    return model;
}

/* The defaults of TARGET. */
static struct settings make_settings(struct fuzz *fuzz, const struct target *target)
{
    struct settings settings = { 0 };
    size_t count = target->options.count;

    settings.values = arena_alloc(&fuzz->arena, (count + 1) * sizeof *settings.values);
    for (size_t i = 0; i < count; i++)
        settings.values[i] = ((const struct target_option *)target->options.items[i])->standard;
    for (size_t i = 0; i < count; i++)
        settings.values[i] = names_expand(&fuzz->arena, settings.values[i], sample(), target,
                                          &settings, NULL, STR(""));
    return settings;
}

bool sample_render(struct fuzz *fuzz, const struct target *target, struct contexts *contexts,
                   const struct source *source, const struct tpl_loader *loader, struct buf *out)
{
    struct only only = { STR("group"), STR("vendor"), SPAN_NONE };
    struct settings settings = make_settings(fuzz, target);
    struct selection selection;
    struct names names;
    struct template template;
    struct view view = { .model = sample(),
                         .selection = &selection,
                         .names = &names,
                         .target = target,
                         .settings = &settings,
                         .marker = STR("Generated; do not edit."),
                         .limits = &fuzz->limits };

    REQUIRE(select_codes(view.model, &only, 1, false, &fuzz->arena, &fuzz->diags, &selection));
    if (!names_assign(view.model, target, &selection, names_pattern(view.model, target),
                      &fuzz->arena, &fuzz->diags, &names))
        return false;
    view.lookups = lookups_plan(view.model, &selection, target, &settings, &fuzz->arena);
    return tpl_compile(source, contexts, loader, &fuzz->arena, &fuzz->diags, &template) &&
           render(&template, &view, &fuzz->arena, &fuzz->diags, out);
}
