/* Changes between two states of a spec, as the parts of the comparison record them.  It must not
 * know where the two come from, or how changes are printed. */
#ifndef STATUSGEN_UPKEEP_BREAKING_CHANGES_H
#define STATUSGEN_UPKEEP_BREAKING_CHANGES_H

#include "base/diag.h"
#include "spec/model.h"

enum breaking_level { LEVEL_PATCH, LEVEL_MINOR, LEVEL_MAJOR, LEVEL_COUNT };

/* One change.  `source`: code that compiled before no longer compiles.  `wire`: a number or text
 * that is sent or read now has another meaning, or none. */
struct change {
    enum diag_id id;
    enum breaking_level level;
    bool source, wire;
    struct span at;    /* in the new spec; in the old one for what was removed */
    struct span other; /* in the old spec; SPAN_NONE if there is nothing to show */
    struct str message, help;
};

struct changes {
    struct arena *arena;
    struct change *items;
    size_t count;
    size_t levels[LEVEL_COUNT]; /* the number of each */
};

/* The names of all constants of a model, sorted; the checks of a spec make them unique. */
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
    /* The new code or class for the index of an old one, or NULL; and the reverse. */
    const struct code **codes, **code_origins;
    const struct code_class **classes;
    struct constants constants_before, constants_now;
};

/* Records a change of the kind ID.  AT is its location in the spec now (or in the old one), OTHER
 * the location of the old text. */
struct change *change_add(struct comparison *c, enum diag_id id, struct span at, struct span other,
                          const char *format, ...) __attribute__((format(printf, 5, 6)));
void change_help(struct comparison *c, struct change *change, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Sorts the changes from FIRST on by severity, then by location. */
void changes_sort(struct changes *changes, size_t first);

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

/* Records that texts of WHAT changed, with the names of those that differ; nothing if all are
 * equal. */
void compare_texts(struct comparison *c, struct span at, struct str what,
                   const struct text_pair *texts, size_t count);

/* Records changes of the texts and references of the aliases that both states of WHAT have. */
void compare_aliases(struct comparison *c, const struct list *before, const struct list *now,
                     struct str what);

/* Whether each of the ALIASES has a counterpart among OTHERS. */
bool has_aliases(struct comparison *c, const struct list *aliases, const struct list *others);

/* A spelling or symbol in both states of a spec; empty: none. */
struct word_pair {
    struct str before, now;
    struct span before_at, now_at;
};

/* Records that the spelling (B0955) or symbol (B0956) of WHAT changed, if it did. */
void compare_word(struct comparison *c, enum diag_id id, struct str what, struct word_pair pair);

bool list_texts_equal(const struct list *before, const struct list *now);

#endif
