/* A small model with some of everything, to test targets and templates on.  It must not know them.
 */
#ifndef STATUSGEN_FUZZ_SAMPLE_H
#define STATUSGEN_FUZZ_SAMPLE_H

#include "fuzz.h"
#include "template/tpl.h"

struct target;

/* Selects, names and plans the sample's codes for TARGET, compiles SOURCE and renders it.  False
 * after problems were added. */
bool sample_render(struct fuzz *fuzz, const struct target *target, struct contexts *contexts,
                   const struct source *source, const struct tpl_loader *loader, struct buf *out);

#endif
