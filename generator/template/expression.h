/* Reads the expression of an insertion: where it ends, that it is one, and which kind.  It must not
 * know what becomes of it. */
#ifndef STATUSGEN_TEMPLATE_EXPRESSION_H
#define STATUSGEN_TEMPLATE_EXPRESSION_H

#include "spec/lex.h"
#include "template/finding.h"

struct expression {
    struct span at;        /* of the value's text; within the parentheses of raw(...) */
    uint32_t end;          /* past the `}` */
    struct span object;    /* `code` of `code.value`; else source is NULL */
    struct str field;      /* "value" of it */
    struct str literal;    /* the value of a string alone; `at` is NULL if it is something else */
    struct str *constants; /* if it can only be one of these or nothing: x and "a" or "b" */
    size_t constant_count;
    bool raw; /* raw(...) */
};

/* Reads from BEGIN, behind the `{=`, to LINE_END at most.  False with *FINDING if it is wrong; then
 * EXPRESSION.end is where to go on. */
bool expression_read(const struct source *source, uint32_t begin, uint32_t line_end,
                     struct arena *arena, struct expression *expression, struct finding *finding);

/* Whether NAME belongs to the generator. */
bool is_reserved_name(const struct lexer *lexer, struct token token);

#endif
