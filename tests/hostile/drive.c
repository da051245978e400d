/* Runs one file as a spec and prints what was found, as `statusgen lint --format=json` would, but
 * without any rule about specs; must not know what the file is meant to do. */
#include "arena.h"
#include "data.h"
#include "limit.h"
#include "lua/eval.h"

#include <stdio.h>
#include <string.h>

static const char *const keywords[] = { "spec", "code", "class", NULL };

static enum data_outcome read_spec(const struct source *source, struct arena *arena,
                                   struct diags *diags, const struct limits *limits)
{
    struct data_file places, file;
    enum data_outcome outcome = data_parse(source, arena, diags, &places);

    if (outcome == DATA_NEEDS_LUA)
        outcome = eval_data(source, &places, keywords, arena, diags, limits, &file);
    return outcome;
}

/* `drive [--text] [--limit NAME=NUMBER]... FILE` */
int main(int count, char **arguments)
{
    struct arena arena = { 0 };
    struct sources sources;
    struct diags diags;
    struct limits limits;
    struct diag_style style = { .format = DIAG_JSON };
    struct source *source;
    enum data_outcome outcome = DATA_WRONG;
    struct str why;
    struct buf out;

    sources_init(&sources, &arena);
    diags_init(&diags, &arena);
    limits_init(&limits);
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--text") == 0)
            style.format = DIAG_TEXT;
        else if (strcmp(arguments[i], "--limit") == 0 && i + 1 < count)
            limits_set(&limits, str_of(arguments[++i]), &arena);
    }
    source = source_read(&sources, str_of(arguments[count - 1]), limits.at[LIMIT_SOURCE], &why);
    if (source)
        outcome = read_spec(source, &arena, &diags, &limits);
    else
        diag_add(&diags, E0001, SPAN_NONE, "%.*s", STR_ARGS(why));
    buf_init(&out, &arena, SIZE_MAX);
    diags_print(&diags, style, &out);
    fwrite(out.at, 1, out.length, stdout);
    arena_free(&arena);
    return outcome == DATA_READ ? 0 : 3;
}
