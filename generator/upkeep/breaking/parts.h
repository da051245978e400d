/* What the parts of the comparison share.  It must not know where the two specs come from. */
#ifndef STATUSGEN_UPKEEP_BREAKING_PARTS_H
#define STATUSGEN_UPKEEP_BREAKING_PARTS_H

#include "upkeep/breaking/breaking.h"

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
    const struct code *
        *codes; /* by index of an old code: the new code that it has become, or NULL */
    const struct code **origins; /* by index of a new code: the old one, or NULL */
    struct constants constants_before, constants_now;
    const struct code_class **classes; /* by index of an old class: the new one, or NULL */
};

/* Records a change of the kind ID.  AT is where the spec says it now (or said it), OTHER where the
 * old one said otherwise. */
struct change *change_add(struct comparison *c, enum diag_id id, struct span at, struct span other,
                          const char *format, ...) __attribute__((format(printf, 5, 6)));
void change_help(struct comparison *c, struct change *change, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The parts, in the order in which they run: classes are matched before codes. */
void compare_spec(struct comparison *c);
void compare_classes(struct comparison *c);
void compare_traits(struct comparison *c);
void compare_codes(struct comparison *c);

/* What codes and classes have alike. */
void compare_trait_values(struct comparison *c, struct trait_value *const *before,
                          struct trait_value *const *now, struct span at, struct str what,
                          bool of_codes);
void compare_references(struct comparison *c, const struct list *before, const struct list *now,
                        struct span at, struct str what);

/* Names of texts that differ, for one message: "summary, meaning". */
struct texts {
    struct buf names;
};

void texts_compare(struct texts *texts, struct str before, struct str now, const char *name);
bool list_texts_equal(const struct list *before, const struct list *now);

#endif
