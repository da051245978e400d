/* Prints changes as text, JSON, GitHub's annotations or Markdown.  It must not know how they were
 * found. */
#ifndef STATUSGEN_UPKEEP_BREAKING_PRINT_H
#define STATUSGEN_UPKEEP_BREAKING_PRINT_H

#include "upkeep/breaking/changes.h"

struct breaking_style {
    enum diag_format format;
    bool markdown;               /* a list for a changelog, instead of `format` */
    bool color;                  /* text only */
    enum breaking_level fail_on; /* changes of this level and above are errors */
};

/* Prints CHANGES of SPEC against BEFORE ("git:main"): each with its location, then their number. */
void breaking_print(const struct changes *changes, struct str spec, struct str before,
                    struct breaking_style style, struct buf *out);

/* "major" for a level, and the reverse; false if TEXT is not a level. */
const char *breaking_level_name(enum breaking_level level);
bool breaking_level_parse(struct str text, enum breaking_level *level);

#endif
