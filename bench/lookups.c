/*
 * Times the lookups that subjects.h names on queries from files, all of them interleaved; does not
 * know what they look up, nor who wrote them.
 *
 *     lookups REPETITIONS MODE:LABEL:FILE...
 *
 * MODE is `codes` (any int), `listed` (only codes that are listed), `chain` (listed; each query
 * needs the answer to the one before) or `texts`.  A line for each: label, lookup, nanoseconds
 * (median).
 */
#define _POSIX_C_SOURCE 199309L
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* CODE_SUBJECTS(X), TEXT_SUBJECTS(X): X(name, call, whether any query is legal), the floor first.
 */
#include "subjects.h"

struct text {
    const char *bytes;
    size_t length;
};

static const int *codes;
static const struct text *texts;
static size_t count;
static int nothing; /* 0, which the compiler does not know */
static volatile uintptr_t sink;

/* ---- the loops ----------------------------------------------------------------------------------
 */

#define ALIGNED __attribute__((aligned(64), noinline))

#define CODE_LOOP(name, call, any) \
    static ALIGNED void codes_##name(void) \
    { \
        const int *const at = codes, *const end = at + count; \
        uintptr_t sum = 0; \
        for (const int *query = at; query < end; query++) { \
            const int code = *query; \
            sum += (uintptr_t)(call); \
        } \
        sink = sum; \
    }

#define CHAIN_LOOP(name, call, any) \
    static ALIGNED void chain_##name(void) \
    { \
        const int *const at = codes, *const end = at + count; \
        const int zero = nothing; \
        int answer = 0; \
        for (const int *query = at; query < end; query++) { \
            const int code = *query + answer; \
            answer = (int)(uintptr_t)(call)&zero; \
        } \
        sink = (uintptr_t)answer; \
    }

#define TEXT_LOOP(name, call, any) \
    static ALIGNED void texts_##name(void) \
    { \
        const struct text *const at = texts, *const end = at + count; \
        uintptr_t sum = 0; \
        for (const struct text *query = at; query < end; query++) { \
            const char *const text = query->bytes; \
            const size_t length = query->length; \
            int code = 0; \
            sum += (uintptr_t)(call); \
            sum += (uintptr_t)code; \
        } \
        sink = sum; \
    }

CODE_SUBJECTS(CODE_LOOP)
CODE_SUBJECTS(CHAIN_LOOP)
TEXT_SUBJECTS(TEXT_LOOP)

struct subject {
    const char *name;
    void (*run)(void);
    bool any; /* any query is legal */
};

#define CODE_ROW(name, call, any)  { #name, codes_##name, any },
#define CHAIN_ROW(name, call, any) { #name, chain_##name, any },
#define TEXT_ROW(name, call, any)  { #name, texts_##name, any },

static const struct subject code_rows[] = { CODE_SUBJECTS(CODE_ROW){ 0 } };
static const struct subject chain_rows[] = { CODE_SUBJECTS(CHAIN_ROW){ 0 } };
static const struct subject text_rows[] = { TEXT_SUBJECTS(TEXT_ROW){ 0 } };

/* ---- queries from files -------------------------------------------------------------------------
 */

static void stop(const char *what, const char *which)
{
    fprintf(stderr, "lookups: %s: %s\n", what, which);
    exit(1);
}

/* All of a file, aligned as any number is. */
static const void *contents(const char *path, size_t *size)
{
    FILE *const file = fopen(path, "rb");
    char *bytes;
    long end;

    if (!file || fseek(file, 0, SEEK_END) != 0 || (end = ftell(file)) < 0)
        stop("cannot read", path);
    *size = (size_t)end;
    bytes = malloc(*size + 1);
    rewind(file);
    if (!bytes || fread(bytes, 1, *size, file) != *size)
        stop("cannot read", path);
    fclose(file);
    return bytes;
}

static void read_codes(const char *path)
{
    size_t size;

    codes = contents(path, &size);
    count = size / sizeof *codes;
}

/* queries.py says how the file is laid out. */
static void read_texts(const char *path)
{
    size_t size;
    const uint32_t *const words = contents(path, &size);
    const uint32_t *const places = words + 1;
    const uint32_t *const drawn = places + 2 * (size_t)words[0] + 1;
    struct text *made;

    count = drawn[-1];
    made = malloc(count * sizeof *made);
    if (!made)
        stop("no memory for", path);
    for (size_t i = 0; i < count; i++) {
        const uint32_t *const place = places + 2 * (size_t)drawn[i];

        made[i].bytes = (const char *)(drawn + count) + place[0];
        made[i].length = place[1];
    }
    texts = made;
}

/* ---- measuring ----------------------------------------------------------------------------------
 */

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static void measure(const char *label, const struct subject *rows, bool listed, size_t repetitions)
{
    size_t subjects = 0;
    double *times, begin;

    while (rows[subjects].name)
        subjects++;
    times = calloc(subjects * repetitions, sizeof *times);
    if (!times)
        stop("no memory for", label);
    for (size_t i = 0; i < repetitions; i++)
        for (size_t k = 0; k < subjects; k++)
            if (listed || rows[k].any) {
                begin = now();
                rows[k].run();
                times[k * repetitions + i] = now() - begin;
            }
    for (size_t k = 0; k < subjects; k++)
        if (listed || rows[k].any) {
            qsort(times + k * repetitions, repetitions, sizeof *times, compare);
            printf("%s\t%s\t%.4f\n", label, rows[k].name,
                   times[k * repetitions + repetitions / 2] / (double)count);
        }
    free(times);
}

static void round_of(char *argument, size_t repetitions)
{
    char *const label = strchr(argument, ':'), *const path = label ? strchr(label + 1, ':') : NULL;

    if (!path)
        stop("not MODE:LABEL:FILE", argument);
    *label = *path = '\0';
    if (strcmp(argument, "texts") == 0) {
        read_texts(path + 1);
        measure(label + 1, text_rows, true, repetitions);
        return;
    }
    read_codes(path + 1);
    measure(label + 1, strcmp(argument, "chain") == 0 ? chain_rows : code_rows,
            strcmp(argument, "codes") != 0, repetitions);
}

int main(int arguments, char **argument)
{
    nothing = arguments < 0;
    if (arguments < 3)
        stop("usage", "lookups REPETITIONS MODE:LABEL:FILE...");
    for (int i = 2; i < arguments; i++)
        round_of(argument[i], (size_t)atoi(argument[1]));
    return 0;
}
