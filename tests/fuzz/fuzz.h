/* What all fuzz targets share: a run with low limits, its problems looked at, its memory given
 * back. It must not know what is fuzzed. */
#ifndef STATUSGEN_FUZZ_H
#define STATUSGEN_FUZZ_H

#include "base/arena.h"
#include "base/limit.h"
#include "spec/data.h"

#include <stdint.h>

/* One run of a target: all that the stages of the program ask for. */
struct fuzz {
    struct arena arena;
    struct sources sources;
    struct diags diags;
    struct limits limits; /* low, so that a run takes milliseconds */
};

void fuzz_begin(struct fuzz *fuzz);

/* A copy of the input as a file NAME; it ends where its memory ends. */
struct source *fuzz_source(struct fuzz *fuzz, const char *name, const uint8_t *bytes, size_t size);

/* The calls of KEYWORDS that the input makes, by Lua where it computes.  False after problems. */
bool fuzz_read(struct fuzz *fuzz, const struct source *source, const char *const *keywords,
               struct data_file *file);

/* What would be printed: each problem has its place if PLACED is set, and no byte of any form could
 * upset a terminal. */
struct str fuzz_problems(struct fuzz *fuzz, bool placed);

/* If WRONG, shows the problems and TEXT, which should have none, and ends the program. */
void fuzz_refuse(struct fuzz *fuzz, bool wrong, struct str text);

/* Whether TEXT is what an output must be: UTF-8 without controls, and whole lines. */
bool fuzz_is_text(struct str text);

void fuzz_end(struct fuzz *fuzz);

/* Ends the program as a crash does, with what does not hold. */
_Noreturn void fuzz_fail(const char *file, int line, const char *what);

#define REQUIRE(condition) ((condition) ? (void)0 : fuzz_fail(__FILE__, __LINE__, #condition))

/* What libFuzzer calls: each target has one. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
