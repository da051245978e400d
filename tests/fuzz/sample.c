/* Takes the sample (sample.lua) through the stages; must not know the target or the template.
 */
#include "sample.h"

#include "lookup/lookups.h"
#include "lua/render.h"
#include "spec/check.h"
#include "spec/data.h"
#include "spec/link.h"
#include "spec/read.h"

/* Read once: nothing changes a model that is linked. */
static const struct model *sample(void)
{
    static struct fuzz fuzz;
    static struct model *model;
    struct data_file file;
    struct str why;

    if (model)
        return model;
    fuzz_begin(&fuzz);
    REQUIRE(data_parse(source_read(&fuzz.sources, STR(SAMPLE), 64 * 1024, &why), NULL, &fuzz.arena,
                       &fuzz.diags, &file) == DATA_READ);
    model = model_read(&file, 1, &fuzz.arena, &fuzz.diags);
    model_link(model, &fuzz.diags);
    model_check(model, &fuzz.diags);
    REQUIRE(fuzz.diags.errors == 0);
    return model;
}

/* The defaults of TARGET. */
static struct settings make_settings(struct fuzz *fuzz, const struct target *target)
{
    struct settings settings = { 0 };
    size_t count = target->options.count;

    settings.values = arena_alloc(&fuzz->arena, (count + 1) * sizeof *settings.values);
    for (size_t i = 0; i < count; i++)
        settings.values[i] = as_target_option(target->options.items[i])->standard;
    for (size_t i = 0; i < count; i++)
        settings.values[i] = names_expand(
            &fuzz->arena, settings.values[i],
            &(struct expansion){ .model = sample(), .target = target, .settings = &settings });
    return settings;
}

bool sample_render(struct fuzz *fuzz, const struct target *target, struct contexts *contexts,
                   const struct source *source, const struct tpl_loader *loader, struct buf *out)
{
    struct condition only = { STR("group"), STR("vendor"), SPAN_NONE };
    struct settings settings = make_settings(fuzz, target);
    struct selection selection;
    struct names names = { .model = sample(), .target = target, .arena = &fuzz->arena };
    struct template template;
    struct view view = { .model = sample(),
                         .selection = &selection,
                         .names = &names,
                         .target = target,
                         .settings = &settings,
                         .marker = STR("Generated; do not edit."),
                         .limits = &fuzz->limits };

    REQUIRE(select_codes(view.model, &(struct filter){ .conditions = &only, .count = 1 },
                         &fuzz->arena, &fuzz->diags, &selection));
    if (!names_assign(&names, &selection, names_pattern(view.model, target), &fuzz->diags))
        return false;
    view.lookups = lookups_plan(view.model, &selection, target, &settings, &fuzz->arena);
    return tpl_compile(source, contexts, loader, &fuzz->arena, &fuzz->diags, &template) &&
           render(&template, viewer_make(&view, &fuzz->arena), &fuzz->arena, &fuzz->diags, out);
}
