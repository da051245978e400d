/* The options that every target has, without declaring them.  It must not know templates or
 * files. */
#ifndef STATUSGEN_TARGET_OPTIONS_H
#define STATUSGEN_TARGET_OPTIONS_H

#include "spec/select.h"
#include "target/target.h"

/* Appends them to the options of TARGET.  False if it declares one itself: a problem. */
bool options_add(struct target *target, struct arena *arena, struct diags *diags);

/* What `reserved`, `texts` and `traits` leave out. */
struct cut options_cut(const struct target *target, const struct settings *settings);

/* Whether TEXT, the value of `license`, may stand in a comment: it is an SPDX expression. */
bool options_is_license(struct str text);

/* BYTES with a line before that of MARKER, which names the LICENSE in a comment like that around
 * the marker.  False if the marker is not in a comment. */
bool options_add_license(struct str license, const struct target *target, struct str marker,
                         struct arena *arena, struct str *bytes);

#endif
