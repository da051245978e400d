/* Runs the template of an output.  It must not know how the template was compiled, or where the
 * bytes go. */
#ifndef STATUSGEN_PROJECT_TEMPLATE_H
#define STATUSGEN_PROJECT_TEMPLATE_H

#include "lua/view.h"
#include "project/load.h"

/* The result of OUTPUT's template for the view of VIEWER, in *BYTES.  False after problems were
 * added. */
bool template_run(struct loader *loader, struct target *target, const struct output_rule *output,
                  struct viewer *viewer, struct str *bytes);

#endif
