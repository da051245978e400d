/* Identifiers: styles, reserved words, and the constants of one target.  It must not know
 * templates or files. */
#ifndef STATUSGEN_TARGET_NAMES_H
#define STATUSGEN_TARGET_NAMES_H

#include "spec/select.h"
#include "target/target.h"

/* The identifiers of one spec in one target. */
struct names {
    const struct model *model;
    const struct target *target;
    struct arena *arena;
    struct str *constants; /* by slot of code or alias; empty for one that takes no part */
};

/* Makes the constant of each selected code and its `was` and `also`, by PATTERN ("" is the target's
 * style of the role `constant`), and checks all for reserved words and collisions. */
bool names_assign(const struct model *model, const struct target *target,
                  const struct selection *selection, struct str pattern, struct arena *arena,
                  struct diags *diags, struct names *names);

/* The pattern of the constants if the user says nothing: the spec's wish, else the target's. */
struct str names_pattern(const struct model *model, const struct target *target);

/* Why IDENTIFIER is unwise in the target: what else has that name; empty if nothing. */
struct str names_warning(const struct target *target, struct str identifier);

/* Why WORD cannot be a symbol of the target; empty if it can. */
struct str names_refusal(const struct target *target, struct str word);

/* WORDS (parts separated by `_` or other punctuation) as an identifier of ROLE in the target: its
 * style, with reserved words and leading digits mended. */
struct str names_identifier(const struct names *names, struct str role, struct str words);

/* PATTERN with its tokens replaced: {id} {ID} {Id} {value} {name} {NAME} {option.x}. */
struct str names_expand(struct arena *arena, struct str pattern, const struct model *model,
                        const struct target *target, const struct settings *settings,
                        const struct code *code, struct str name);

#endif
