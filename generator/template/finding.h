/* A problem found by a part of the template compiler, for tpl.c to report.  It must know nothing
 * but places and ids. */
#ifndef STATUSGEN_TEMPLATE_FINDING_H
#define STATUSGEN_TEMPLATE_FINDING_H

#include "base/diag.h"

struct finding {
    enum diag_id id;
    struct span at;
    struct str message;
    struct span other; /* the place of `note`, which is NULL if there is none */
    const char *note;
    const char *help; /* NULL if there is none */
};

#endif
