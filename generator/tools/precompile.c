/* Compiles the templates that are part of the program when it is built, so that it need not when it
 * runs.  It must not know any language.
 *
 *   precompile OUT
 *
 * OUT becomes the embedded file `compiled`. */
#include "base/arena.h"
#include "base/limit.h"
#include "lua/render.h"
#include "project/load.h"
#include "template/compiled.h"

#include <stdio.h>

static void compile(struct loader *loader, struct target *target, struct str from, struct buf *out)
{
    const struct template *text = load_template(loader, target, from, target->record.at);
    struct template template;

    if (!text)
        return;
    template = *text;
    template.code = render_compile(text, loader->find.arena, loader->find.diags);
    compiled_write(
        str_format(loader->find.arena, "%.*s%.*s", STR_ARGS(target->folder), STR_ARGS(from)),
        &template, out);
}

/* Outputs may share a template. */
static bool is_first(const struct target *target, size_t number, struct str from)
{
    for (size_t i = 0; i < number; i++)
        if (str_equal(as_output_rule(target->outputs.items[i])->from, from))
            return false;
    return true;
}

static void compile_all(struct loader *loader, struct buf *out)
{
    struct list names = find_names(&loader->find, FIND_TARGETS);

    EACH (text, text, names) {
        struct str name = text->text;
        struct target *target = load_target(loader, name, SPAN_NONE);

        for (size_t n = 0; target && n < target->outputs.count; n++) {
            struct str from = as_output_rule(target->outputs.items[n])->from;

            if (is_first(target, n, from))
                compile(loader, target, from, out);
        }
    }
}

static bool write_file(const char *path, struct str bytes)
{
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(bytes.at, 1, bytes.length, file) == bytes.length;

    if (file && fclose(file) != 0)
        written = false;
    if (!written)
        perror(path);
    return written;
}

static void print_problems(struct diags *diags)
{
    struct buf text;

    buf_init(&text, diags->arena, SIZE_MAX);
    diags_print(diags, (struct diag_style){ .format = DIAG_TEXT }, &text);
    fwrite(text.at, 1, text.length, stderr);
}

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct diags diags;
    struct sources sources;
    struct limits limits;
    struct loader loader = {
        .find = { .arena = &arena, .sources = &sources, .diags = &diags, .limits = &limits },
    };
    struct buf out;
    bool good;

    if (argc != 2) {
        fputs("usage: precompile OUT\n", stderr);
        return 2;
    }
    limits_init(&limits);
    diags_init(&diags, &arena);
    sources_init(&sources, &arena);
    buf_init(&out, &arena, SIZE_MAX);
    compile_all(&loader, &out);
    good = diags.count == 0 && write_file(argv[1], buf_str(&out));
    if (diags.count)
        print_problems(&diags);
    arena_free(&arena);
    return good ? 0 : 1;
}
