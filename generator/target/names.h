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

/* The values of the tokens of a pattern. */
struct expansion {
    const struct model *model;
    const struct target *target;
    const struct settings *settings; /* NULL: no options */
    const struct code *code;         /* NULL: no value */
    struct str name, spelling;       /* of the code or alias; may be empty */
};

/* Makes the constant of each selected code and its `was` and `also`, by PATTERN ("" is the target's
 * style of the role `constant`), and checks all for reserved words and collisions.  NAMES has its
 * model, target and arena.  False after problems were added. */
bool names_assign(struct names *names, const struct selection *selection, struct str pattern,
                  struct diags *diags);

/* The pattern of the constants unless the user gives one: the spec's, else the target's. */
struct str names_pattern(const struct model *model, const struct target *target);

/* Why IDENTIFIER is unwise in the target: what else has that name; empty if nothing. */
struct str names_warning(const struct target *target, struct str identifier);

/* Why WORD cannot be a symbol of the target; empty if it can. */
struct str names_refusal(const struct target *target, struct str word);

/* WORDS (parts separated by `_` or other punctuation) as an identifier of ROLE in the target: in
 * its style, changed where it begins with a digit or is a reserved word. */
struct str names_identifier(const struct names *names, struct str role, struct str words);

/* The same for WORDS whose capitals SPELLING gives, unless that is empty. */
struct str names_spelled(const struct names *names, struct str role, struct str words,
                         struct str spelling);

/* PATTERN with its tokens replaced: {id} {ID} {Id} {value} {name} {NAME} {option.x}.  A token that
 * stands for nothing is kept. */
struct str names_expand(struct arena *arena, struct str pattern, const struct expansion *expansion);

/* The first `{word}` of PATTERN that is not a token, without its braces, and the NEAREST token;
 * `at` is NULL if there is none.  Tokens OF_CODE stand for something of a code. */
struct str names_unknown_token(struct str pattern, bool of_code, struct str *nearest);

#endif
