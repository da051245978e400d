/*
 * Times the lookups that subjects.h names on queries from files, all of them interleaved; does not
 * know what they look up, nor who wrote them.
 *
 *     lookups REPETITIONS MODE:LABEL:FILE...
 *
 * MODE is `codes` (any int), `listed` (only codes that are listed), `chain` (listed; each query
 * needs the answer to the one before), `names` or `phrases`.  A line for each: label, lookup,
 * nanoseconds (median).  Repetitions go through all files in turns, so that a busy moment of the
 * machine meets a few of all and not all of one.  `same-codes`, `same-names` and `same-phrases`
 * print nothing: of what is listed, lookups that are compared must have the same answers.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/*
 * CODE_SUBJECTS(X), NAME_SUBJECTS(X), PHRASE_SUBJECTS(X): X(name, call, whether any query is
 * legal), the floor first.  SAME_CODES(X): X(call, call) with the same phrase; SAME_NAMES(X) and
 * SAME_PHRASES(X): X(function, function).
 */
#include "subjects.h"

struct text {
    const char *bytes;
    size_t length;
};

/* The queries of a file: numbers or texts. */
struct queries {
    const int *codes;
    const struct text *texts;
    size_t count;
};

static int nothing; /* 0, which the compiler does not know */
static volatile uintptr_t sink;

/* ---- the loops ------------------------------------------------------------------------------- */

#define LOOP __attribute__((aligned(64), noinline)) void

#define CODE_LOOP(name, call, any) \
    static LOOP codes_##name(const struct queries *queries) \
    { \
        const int *const end = queries->codes + queries->count; \
        uintptr_t sum = 0; \
        for (const int *query = queries->codes; query < end; query++) { \
            const int code = *query; \
            sum += (uintptr_t)(call); \
        } \
        sink = sum; \
    }

#define CHAIN_LOOP(name, call, any) \
    static LOOP chain_##name(const struct queries *queries) \
    { \
        const int *const end = queries->codes + queries->count; \
        const int zero = nothing; \
        int answer = 0; \
        for (const int *query = queries->codes; query < end; query++) { \
            const int code = *query + answer; \
            answer = (int)(uintptr_t)(call)&zero; \
        } \
        sink = (uintptr_t)answer; \
    }

#define TEXT_LOOP(name, call) \
    static LOOP name(const struct queries *queries) \
    { \
        const struct text *const end = queries->texts + queries->count; \
        uintptr_t sum = 0; \
        for (const struct text *query = queries->texts; query < end; query++) { \
            const char *const text = query->bytes; \
            const size_t length = query->length; \
            int code = 0; \
            sum += (uintptr_t)(call); \
            sum += (uintptr_t)code; \
        } \
        sink = sum; \
    }

#define NAME_LOOP(name, call, any)   TEXT_LOOP(names_##name, call)
#define PHRASE_LOOP(name, call, any) TEXT_LOOP(phrases_##name, call)

CODE_SUBJECTS(CODE_LOOP)
CODE_SUBJECTS(CHAIN_LOOP)
NAME_SUBJECTS(NAME_LOOP)
PHRASE_SUBJECTS(PHRASE_LOOP)

struct subject {
    const char *name;
    void (*run)(const struct queries *queries);
    bool any; /* any query is valid */
};

#define CODE_ROW(name, call, any)   { #name, codes_##name, any },
#define CHAIN_ROW(name, call, any)  { #name, chain_##name, any },
#define NAME_ROW(name, call, any)   { #name, names_##name, any },
#define PHRASE_ROW(name, call, any) { #name, phrases_##name, any },

static const struct subject code_rows[] = { CODE_SUBJECTS(CODE_ROW){ 0 } };
static const struct subject chain_rows[] = { CODE_SUBJECTS(CHAIN_ROW){ 0 } };
static const struct subject name_rows[] = { NAME_SUBJECTS(NAME_ROW){ 0 } };
static const struct subject phrase_rows[] = { PHRASE_SUBJECTS(PHRASE_ROW){ 0 } };

/* ---- queries from files ---------------------------------------------------------------------- */

static void stop(const char *what, const char *which)
{
    fprintf(stderr, "lookups: %s: %s\n", what, which);
    exit(1);
}

static void *memory(size_t count, size_t size)
{
    void *const made = calloc(count + 1, size);

    if (!made)
        stop("no memory", "");
    return made;
}

/* All of a file, aligned as any number is. */
static const void *contents(const char *path, size_t *size)
{
    FILE *const file = fopen(path, "rb");
    void *bytes;
    long end;

    if (!file || fseek(file, 0, SEEK_END) != 0 || (end = ftell(file)) < 0)
        stop("cannot read", path);
    *size = (size_t)end;
    bytes = memory(*size, 1);
    rewind(file);
    if (fread(bytes, 1, *size, file) != *size)
        stop("cannot read", path);
    fclose(file);
    return bytes;
}

static void read_codes(struct queries *queries, const char *path)
{
    queries->codes = contents(path, &queries->count);
    queries->count /= sizeof *queries->codes;
}

/* queries.py describes the layout of the file. */
static void read_texts(struct queries *queries, const char *path)
{
    size_t size;
    const uint32_t *const words = contents(path, &size);
    const uint32_t *const places = words + 1;
    const uint32_t *const drawn = places + 2 * (size_t)words[0] + 1;
    struct text *const texts = memory(drawn[-1], sizeof *texts);

    queries->count = drawn[-1];
    queries->texts = texts;
    for (size_t i = 0; i < queries->count; i++) {
        const uint32_t *const place = places + 2 * (size_t)drawn[i];

        texts[i].bytes = (const char *)(drawn + queries->count) + place[0];
        texts[i].length = place[1];
    }
}

/* ---- the same answers ------------------------------------------------------------------------ */

#define SAME_PHRASE(a, b) \
    if (strcmp(a, b) != 0) \
        stop("not the same answer", #a ", " #b);

#define SAME_CODE(a, b) \
    if (a(text, length, &code) != b(text, length, &other) || code != other) \
        stop("not the same answer", #a ", " #b);

static void compare_codes(const struct queries *queries)
{
    for (size_t i = 0; i < queries->count; i++) {
        const int code = queries->codes[i];

        (void)code;
        SAME_CODES(SAME_PHRASE)
    }
}

#define COMPARE_TEXTS(name, pairs) \
    static void name(const struct queries *queries) \
    { \
        int code = 0, other = 0; \
        for (size_t i = 0; i < queries->count; i++) { \
            const char *const text = queries->texts[i].bytes; \
            const size_t length = queries->texts[i].length; \
            (void)text, (void)length, (void)code, (void)other; \
            pairs(SAME_CODE) \
        } \
    }

COMPARE_TEXTS(compare_names, SAME_NAMES)
COMPARE_TEXTS(compare_phrases, SAME_PHRASES)

/* ---- the command line ------------------------------------------------------------------------ */

static const struct mode {
    const char *name;
    void (*read)(struct queries *queries, const char *path);
    const struct subject *rows;
    bool listed;                                    /* no query but what is listed */
    void (*compare)(const struct queries *queries); /* instead of measuring */
} modes[] = {
    { "codes", read_codes, code_rows, false, NULL },
    { "listed", read_codes, code_rows, true, NULL },
    { "chain", read_codes, chain_rows, true, NULL },
    { "names", read_texts, name_rows, true, NULL },
    { "phrases", read_texts, phrase_rows, true, NULL },
    { "same-codes", read_codes, NULL, true, compare_codes },
    { "same-names", read_texts, NULL, true, compare_names },
    { "same-phrases", read_texts, NULL, true, compare_phrases },
};

/* An argument, and what was measured for it. */
struct round {
    const struct mode *mode;
    const char *label;
    struct queries queries;
    double *times; /* of each repetition of each subject */
};

static const struct mode *mode_named(const char *name)
{
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (strcmp(modes[i].name, name) == 0)
            return &modes[i];
    stop("no such mode", name);
    return NULL;
}

static size_t subjects_of(const struct round *round)
{
    size_t count = 0;

    while (round->mode->rows && round->mode->rows[count].name)
        count++;
    return count;
}

static bool takes_part(const struct round *round, size_t subject)
{
    return round->mode->listed || round->mode->rows[subject].any;
}

static struct round prepare(char *argument, size_t repetitions)
{
    char *const label = strchr(argument, ':'), *const path = label ? strchr(label + 1, ':') : NULL;
    struct round round = { 0 };

    if (!path)
        stop("not MODE:LABEL:FILE", argument);
    *label = *path = '\0';
    round.mode = mode_named(argument);
    round.label = label + 1;
    round.times = memory(subjects_of(&round) * repetitions, sizeof *round.times);
    round.mode->read(&round.queries, path + 1);
    if (round.mode->compare)
        round.mode->compare(&round.queries);
    return round;
}

/* ---- measuring ------------------------------------------------------------------------------- */

/* Of this process alone: while others have the processor it stands still. */
static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void measure(struct round *round, size_t repetition, size_t repetitions)
{
    const size_t subjects = subjects_of(round);
    double begin;

    for (size_t k = 0; k < subjects; k++)
        if (takes_part(round, k)) {
            begin = now();
            round->mode->rows[k].run(&round->queries);
            round->times[k * repetitions + repetition] = now() - begin;
        }
}

static int compare(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static void print(const struct round *round, size_t repetitions)
{
    const size_t subjects = subjects_of(round);

    for (size_t k = 0; k < subjects; k++)
        if (takes_part(round, k)) {
            double *const times = round->times + k * repetitions;

            qsort(times, repetitions, sizeof *times, compare);
            printf("%s\t%s\t%.4f\n", round->label, round->mode->rows[k].name,
                   times[repetitions / 2] / (double)round->queries.count);
        }
}

int main(int arguments, char **argument)
{
    const size_t count = arguments < 3 ? 0 : (size_t)arguments - 2;
    const size_t repetitions = count ? (size_t)atoi(argument[1]) : 0;
    struct round *const rounds = memory(count, sizeof *rounds);

    nothing = arguments < 0;
    if (repetitions == 0)
        stop("usage", "lookups REPETITIONS MODE:LABEL:FILE...");
    for (size_t i = 0; i < count; i++)
        rounds[i] = prepare(argument[i + 2], repetitions);
    for (size_t repetition = 0; repetition < repetitions; repetition++)
        for (size_t i = 0; i < count; i++)
            measure(&rounds[i], repetition, repetitions);
    for (size_t i = 0; i < count; i++)
        print(&rounds[i], repetitions);
    return 0;
}
