/* Writes a dependency rule, for tests with make and ninja; must not know how they read it.
 *
 *   depfile TARGET... -- INPUT... */
#include "output/depfile.h"
#include "base/arena.h"
#include "base/diag.h"

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct str *paths = arena_alloc(&arena, (size_t)argc * sizeof *paths);
    struct depfile depfile = { .targets = paths };
    struct diags diags;
    struct buf text;
    bool good;

    for (int i = 1; i < argc; i++) {
        if (!depfile.inputs && strcmp(argv[i], "--") == 0)
            depfile.inputs = paths + depfile.target_count;
        else if (depfile.inputs)
            paths[depfile.target_count + depfile.input_count++] = str_of(argv[i]);
        else
            paths[depfile.target_count++] = str_of(argv[i]);
    }
    diags_init(&diags, &arena);
    buf_init(&text, &arena, SIZE_MAX);
    good = depfile_write(&text, &depfile, &diags);
    if (good)
        fwrite(text.at, 1, text.length, stdout);
    arena_free(&arena);
    return good ? 0 : 1;
}
