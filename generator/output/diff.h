/* Unified diffs of two texts.  It must not know where the texts come from or what they mean. */
#ifndef STATUSGEN_OUTPUT_DIFF_H
#define STATUSGEN_OUTPUT_DIFF_H

#include "base/buf.h"

/* The two sides.  A side whose label is empty does not exist: it is shown as /dev/null. */
struct diff_sides {
    struct str old_path, new_path; /* shown as a/PATH and b/PATH */
    struct str old_text, new_text; /* any bytes; with a NUL near the start they count as binary */
};

struct diff_style {
    bool color;
    bool escape; /* for terminals: controls of the texts are shown as escapes; without it `patch`
                    can apply the diff byte by byte */
};

/* Appends the diff, three lines of context, to OUT; nothing if the texts are equal.  For binary or
 * very large texts (over 64 MiB), it is a single line.  Time grows with the number of lines, never
 * with its square; beyond a bound the diff is right but not the shortest.  Memory is of OUT's
 * arena.  Returns whether the texts differ. */
bool diff_unified(struct buf *out, const struct diff_sides *sides, struct diff_style style);

#endif
