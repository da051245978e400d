/* Identifiers: styles, reserved words, and the constants of one target.  It must not know
 * templates or files. */
#ifndef STATUSGEN_NAMES_H
#define STATUSGEN_NAMES_H

#include "select.h"
#include "target.h"

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

/* WORDS (parts separated by `_` or other punctuation) as an identifier of ROLE in the target: its
 * style, with reserved words and leading digits mended. */
struct str names_identifier(const struct names *names, struct str role, struct str words);

/* WORDS in a style: snake, upper_snake, camel, pascal, kebab, lower, upper, asis.  An unknown style
 * gives the words as they are; names_is_style tells. */
struct str names_style(struct arena *arena, struct str style, struct str words);
bool names_is_style(struct str style);


/* PATTERN with its tokens replaced: {id} {ID} {Id} {value} {name} {NAME} {option.x}. */
struct str names_expand(struct arena *arena, struct str pattern, const struct model *model,
                        const struct target *target, const struct settings *settings,
                        const struct code *code, struct str name);

#endif
