/* Ties a freshly read model together: order, names, references, classes, inheritance.  It must not
 * know where the model came from or what is made of it. */
#ifndef STATUSGEN_SPEC_LINK_H
#define STATUSGEN_SPEC_LINK_H

#include "base/diag.h"
#include "spec/model.h"

/* Sorts codes and classes, derives names, resolves references, contrasts and groups, gives codes
 * their class and its traits.  A name that leads to nothing is reported and left empty. */
void model_link(struct model *model, struct diags *diags);

/* The class that VALUE lies in; NULL if none. */
struct code_class *model_class_of(const struct model *model, int64_t value);

/* The first code of VALUE; NULL if none.  Codes that share it follow in model->codes. */
struct code *model_code(const struct model *model, int64_t value);

/* Of several codes that claim a value or a text, one of a lower rank comes first: codes without a
 * group before those of groups, and among either the primary ones.  From 0. */
unsigned code_rank(const struct code *code);

/* The key that lookups by phrase compare: str_fold, in ARENA. */
struct str phrase_key(struct arena *arena, struct str phrase);

/* The default name of a phrase: apostrophes dropped, every other run of non-alphanumerics one `_`,
 * small letters.  Empty if the phrase is not ASCII or gives no identifier. */
struct str phrase_name(struct arena *arena, struct str phrase);

#endif
