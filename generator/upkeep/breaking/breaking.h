/* What changed between two states of a spec, as a user of the generated code sees it.  It must not
 * know where the two come from, targets or files. */
#ifndef STATUSGEN_UPKEEP_BREAKING_BREAKING_H
#define STATUSGEN_UPKEEP_BREAKING_BREAKING_H

#include "base/diag.h"
#include "spec/model.h"

enum breaking_level { LEVEL_PATCH, LEVEL_MINOR, LEVEL_MAJOR, LEVEL_COUNT };

/* One change.  `source` says that code which compiled does not compile any more, `wire` that a
 * number or text which was sent or read means something else, or nothing, now. */
struct change {
    enum diag_id id;
    enum breaking_level level;
    bool source, wire;
    struct span at;    /* in the new spec; in the old one for what is gone */
    struct span other; /* in the old spec; SPAN_NONE if there is nothing to see */
    struct str message, help;
};

struct changes {
    struct arena *arena;
    struct change *items;
    size_t count, capacity;
    size_t levels[LEVEL_COUNT]; /* how many of each */
};

/* Adds to CHANGES all that is otherwise in NOW than in BEFORE, sorted: the gravest first, then by
 * place.  Order and layout of the files make no difference. */
void breaking_compare(const struct model *before, const struct model *now, struct changes *changes);

struct breaking_style {
    enum diag_format format;
    bool markdown;               /* a list for a changelog, instead of that format */
    bool color;                  /* text only */
    enum breaking_level fail_on; /* changes of this level and above are errors */
};

/* Prints CHANGES of SPEC against BEFORE ("git:main"): each with its place, then how many there are.
 */
void breaking_print(const struct changes *changes, struct str spec, struct str before,
                    struct breaking_style style, struct buf *out);

/* "major"; and the other way: false if TEXT is no level. */
const char *breaking_level_name(enum breaking_level level);
bool breaking_level_parse(struct str text, enum breaking_level *level);

#endif
