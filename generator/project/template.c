/* Tries the template as it was compiled with the program, then its text. */
#include "project/template.h"

#include "base/arena.h"
#include "lua/render.h"

/* False if there is none, or for any problem: only the text has places for problems. */
static bool run_compiled(struct loader *loader, struct target *target, struct str from,
                         struct viewer *viewer, struct buf *out)
{
    const struct template *template = load_compiled(loader, target, from);
    struct diags unheard;

    diags_init(&unheard, loader->find.arena);
    return template && render(template, viewer, loader->find.arena, &unheard, out) &&
           unheard.count == 0;
}

static bool run_text(struct loader *loader, struct target *target, const struct output_rule *output,
                     struct viewer *viewer, struct buf *out)
{
    const struct template *template = load_template(loader, target, output->from,
                                                    output->record.at);

    return template && render(template, viewer, loader->find.arena, loader->find.diags, out);
}

bool template_run(struct loader *loader, struct target *target, const struct output_rule *output,
                  struct viewer *viewer, struct str *bytes)
{
    struct arena scratch = { 0 }; /* the text moves as it grows; only its last place is kept */
    struct buf out;
    bool done;

    buf_init(&out, &scratch, RENDER_MAX_BYTES);
    done = run_compiled(loader, target, output->from, viewer, &out);
    if (!done) {
        buf_init(&out, &scratch, RENDER_MAX_BYTES);
        done = run_text(loader, target, output, viewer, &out);
    }
    if (done)
        *bytes = str_copy(loader->find.arena, buf_str(&out));
    arena_free(&scratch);
    return done;
}
