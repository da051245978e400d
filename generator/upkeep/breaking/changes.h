/* Changes between two states of a spec, as the parts of the comparison record them.  It must not
 * know where the two come from, or how changes are printed. */
#ifndef STATUSGEN_UPKEEP_BREAKING_CHANGES_H
#define STATUSGEN_UPKEEP_BREAKING_CHANGES_H

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
    size_t count;
    size_t levels[LEVEL_COUNT]; /* how many of each */
};

/* The names of all constants of a model, sorted: its checks let each stand once. */
struct constant {
    struct str name;
    const struct code *code;
};

struct constants {
    struct constant *items;
    size_t count;
};

struct comparison {
    const struct model *before, *now;
    struct arena *arena;
    struct changes *changes;
    /* By index of an old one: the new one that it has become, or NULL; and the other way. */
    const struct code **codes, **code_origins;
    const struct code_class **classes;
    struct constants constants_before, constants_now;
};

/* Records a change of the kind ID.  AT is where the spec says it now (or said it), OTHER where the
 * old one said otherwise. */
struct change *change_add(struct comparison *c, enum diag_id id, struct span at, struct span other,
                          const char *format, ...) __attribute__((format(printf, 5, 6)));
void change_help(struct comparison *c, struct change *change, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

void compare_references(struct comparison *c, const struct list *before, const struct list *now,
                        struct span at, struct str what);

/* A text field of two records, and whether it differs. */
struct text_pair {
    const char *name;
    bool differ;
};

#define TEXT_PAIR(field) \
    { \
#field, !str_equal(before->field, now->field) \
    }

/* Records that the texts of WHAT changed, with the names of those that differ; nothing if none. */
void compare_texts(struct comparison *c, struct span at, struct str what,
                   const struct text_pair *texts, size_t count);

bool list_texts_equal(const struct list *before, const struct list *now);

#endif
