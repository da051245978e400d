/* Shared by all fuzz targets: a run with low limits, checks of its problems, freeing its memory. It
 * must not know what is fuzzed. */
#ifndef STATUSGEN_FUZZ_H
#define STATUSGEN_FUZZ_H

#include "base/arena.h"
#include "base/limit.h"
#include "spec/data.h"

#include <stdint.h>

/* One run of a target: everything that the stages of the program need. */
struct fuzz {
    struct arena arena;
    struct sources sources;
    struct diags diags;
    struct limits limits; /* low, so that a run takes milliseconds */
};

void fuzz_begin(struct fuzz *fuzz);

/* A copy of the input as a file NAME; it ends where its memory ends. */
struct source *fuzz_source(struct fuzz *fuzz, const char *name, const uint8_t *bytes, size_t size);

/* The calls of KEYWORDS in the input, read by Lua if it computes.  False after problems. */
bool fuzz_read(struct fuzz *fuzz, const struct source *source, const char *const *keywords,
               struct data_file *file);

/* Checks the messages: each problem has a position if PLACED is set, and no format has a byte that
 * could affect a terminal. */
struct str fuzz_problems(struct fuzz *fuzz, bool placed);

/* If WRONG, shows the problems and TEXT, which should have none, and ends the program. */
void fuzz_refuse(struct fuzz *fuzz, bool wrong, struct str text);

/* Whether TEXT is a valid output: UTF-8 without control characters, and complete lines. */
bool fuzz_is_text(struct str text);

void fuzz_end(struct fuzz *fuzz);

/* Ends the program like a crash, with the violated requirement. */
_Noreturn void fuzz_fail(const char *file, int line, const char *what);

#define REQUIRE(condition) ((condition) ? (void)0 : fuzz_fail(__FILE__, __LINE__, #condition))

/* The entry point for libFuzzer, one per target. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
