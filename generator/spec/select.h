/* Which codes of a model take part in an output.  It must not know targets or files. */
#ifndef STATUSGEN_SPEC_SELECT_H
#define STATUSGEN_SPEC_SELECT_H

#include "base/diag.h"
#include "spec/model.h"

/* One of --only or a project file's `only`: kind "group", "class" or "state". */
struct condition {
    struct str kind, word;
    struct span at;
};

/* Parts of a spec that an output leaves out. */
struct cut {
    bool reserved; /* codes that are reserved */
    bool texts;    /* summaries, meanings, references and the like */
    bool traits;
};

struct filter {
    const struct condition *conditions;
    size_t count;
    struct cut cut;
};

struct selection {
    struct code **codes; /* all selected ones, ascending; shared values are adjacent */
    size_t code_count;
    struct code **listed; /* one a value: the one that lookups by value answer */
    size_t listed_count;
    struct code_class **classes; /* ascending */
    size_t class_count;
    struct cut cut;
};

/* Codes without a group take part unless they are retired or cut; those of a group join only
 * if a condition names it.  Conditions by class or state leave out the rest.  Unknown words and
 * values that no code answers for are problems. */
bool select_codes(const struct model *model, const struct filter *filter, struct arena *arena,
                  struct diags *diags, struct selection *selection);

/* Whether lists are in the order of texts: the values of packed forms have another one. */
bool lists_by_text(const struct model *model);

/* COUNT of the MODEL's CODES, which ascend, in the order of lists; the same array where lists
 * ascend, too. */
struct code **in_list_order(const struct model *model, struct arena *arena, struct code **codes,
                            size_t count);

#endif
