/* A command line, one argument per line; must not know what a command does. */
#include "fuzz.h"

#include "command/help.h"
#include "upkeep/lint.h"

enum { WORDS_MAX = 64 };

/* The lines of the input as arguments. */
static int split(struct fuzz *fuzz, const uint8_t *bytes, size_t size, char **words)
{
    char *text = arena_copy(&fuzz->arena, bytes, size);
    int count = 0;

    words[count++] = text;
    for (size_t i = 0; i < size && count < WORDS_MAX; i++)
        if (text[i] == '\n') {
            text[i] = '\0';
            words[count++] = text + i + 1;
        }
    words[count] = NULL;
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct fuzz fuzz;
    struct cli cli;
    char *words[WORDS_MAX + 1];
    int count;

    fuzz_begin(&fuzz);
    count = split(&fuzz, bytes, size, words);
    if (cli_parse(count, words, &fuzz.arena, &fuzz.diags, &cli)) {
        struct lint_level level;
        struct buf out;

        REQUIRE(fuzz.diags.errors == 0);
        buf_init(&out, &fuzz.arena, SIZE_MAX);
        help(cli.command, &out);
        REQUIRE(fuzz_is_text(buf_str(&out)));
        for (size_t i = 0; i < cli.limits.count; i++)
            limits_set(&fuzz.limits, cli.limits.items[i], &fuzz.arena);
        for (size_t i = 0; i < cli.rules.count; i++)
            lint_level_parse(cli.rules.items[i], &level, &fuzz.diags);
    } else {
        REQUIRE(fuzz.diags.errors > 0);
    }
    fuzz_problems(&fuzz, false);
    fuzz_end(&fuzz);
    return 0;
}
