/* The codes that a spec inherits from the one it extends, and what becomes of them.  It must not
 * know how a code is read. */
#ifndef STATUSGEN_SPEC_HERITAGE_H
#define STATUSGEN_SPEC_HERITAGE_H

#include "spec/model.h"
#include "spec/reader.h"

struct heritage {
    struct reader *reader;
    struct model *model;
    const struct source *source; /* the file of the spec that inherits */
    struct inherited *codes;     /* by value: the first codes of the model, too */
    size_t count;
    struct text_set names; /* of the inherited codes, once one is asked for */
};

/* The codes that MODEL has now are what the spec in SOURCE inherits. */
void heritage_begin(struct heritage *heritage, struct reader *reader, struct model *model,
                    const struct source *source);

/* The inherited code that NAMED, a value or a name, means; NULL after reporting that there is none.
 */
struct code *heritage_find(struct heritage *heritage, const struct data *named);

/* `drop { 418 }`, and `only { 200, 404 }`, which removes all others. */
void heritage_drop(struct heritage *heritage, const struct declaration *declaration);
void heritage_only(struct heritage *heritage, const struct declaration *declaration);

/* Takes the removed codes out of the model, and with them what the specs below say of them: a
 * contrast or a `use` goes silently, a fallback is reported.  Where the specs below name a code
 * that has another value now, they name that. */
void heritage_end(struct heritage *heritage);

#endif
