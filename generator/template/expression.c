/* Reads the expression of an insertion from tokens; must not know what becomes of it. */
#include "template/expression.h"

#include "base/arena.h"

#include <string.h>

enum { MAX_NESTING = 100 };

/* The tokens of one insertion. */
struct reading {
    struct lexer lexer;
    struct arena *arena;
    struct token *tokens;
    size_t count;
    struct finding *finding;
    struct span opened; /* of the `{=` */
};

static bool wrong(struct reading *reading, enum diag_id id, struct span at, struct str message,
                  const char *help)
{
    *reading->finding = (struct finding){ .id = id, .at = at, .message = message, .help = help };
    return false;
}

static bool is(const struct reading *reading, size_t at, const char *text)
{
    return at < reading->count && token_is(&reading->lexer, reading->tokens[at], text);
}

static struct span place(const struct reading *reading, size_t at)
{
    return token_span(&reading->lexer, reading->tokens[at]);
}

static bool is_one_of(const struct reading *reading, struct token token, const char *const *words)
{
    for (; *words; words++) {
        if (token_is(&reading->lexer, token, *words))
            return true;
    }
    return false;
}

bool is_reserved_name(const struct lexer *lexer, struct token token)
{
    struct str name = span_text(token_span(lexer, token));

    return token.type == TOKEN_NAME && name.length > 1 && name.at[0] == '_' && name.at[1] == '_';
}

/* --- tokens up to the closing brace ----------------------------------------------------------- */

static const char *const openers[] = { "(", "[", "{", NULL };
static const char *const closers[] = { ")", "]", "}", NULL };

static void add_token(struct reading *reading, struct token token)
{
    size_t count = reading->count, size = sizeof token;

    if ((count & (count - 1)) == 0) /* powers of two: room for as many again */
        reading->tokens = arena_resize(reading->arena, reading->tokens, count * size,
                                       (count ? 2 * count : 1) * size);
    reading->tokens[reading->count++] = token;
}

static bool unfinished(struct reading *reading, const struct token *token)
{
    if (token->type == TOKEN_WRONG)
        return wrong(reading, E0403, token_span(&reading->lexer, *token), str_of(token->problem),
                     "an insertion ends with `}` on the line that it begins on");
    return wrong(reading, E0401, reading->opened,
                 STR("the insertion has no closing `}` on its line"),
                 "for a literal `{=` write `{=\"{=\"}`");
}

/* Takes tokens until the `}` that closes no `{` of theirs; *END is past it. */
static bool take_tokens(struct reading *reading, uint32_t *end)
{
    char opened[MAX_NESTING + 2];
    size_t depth = 0;

    for (;;) {
        struct token token = lex(&reading->lexer);

        *end = token.end;
        if (token.type == TOKEN_END || token.type == TOKEN_WRONG)
            return unfinished(reading, &token);
        if (is_reserved_name(&reading->lexer, token))
            return wrong(reading, E0412, token_span(&reading->lexer, token),
                         STR("names that begin with `__` are reserved"), NULL);
        if (token_is(&reading->lexer, token, "}") && (depth == 0 || opened[depth - 1] != '{'))
            return true;
        if (is_one_of(reading, token, openers))
            opened[depth++] = reading->lexer.source->text.at[token.begin];
        else if (depth && is_one_of(reading, token, closers))
            depth--;
        if (depth > MAX_NESTING)
            return wrong(reading, E0403, token_span(&reading->lexer, token),
                         STR("too many brackets inside one another"), NULL);
        add_token(reading, token);
    }
}

/* --- values and operators in turn ------------------------------------------------------------- */

static const char *const unary[] = { "-", "not", "#", "~", NULL };
static const char *const binary[] = {
    "or", "and", "<",  ">", "<=", ">=", "~=", "==", "|", "~", "&",
    "<<", ">>",  "..", "+", "-",  "*",  "/",  "//", "%", "^", NULL
};
static const char *const values[] = { "nil", "true", "false", "...", NULL };
static const char *const statements[] = { "break",  "do",   "else",  "elseif", "end",
                                          "for",    "goto", "if",    "local",  "repeat",
                                          "return", "then", "until", "while",  NULL };
static const char *const block_openers[] = { "function", "if", "do", "repeat", NULL };
static const char *const block_closers[] = { "end", "until", NULL };

enum bracket { PARENTHESES, ARGUMENTS, INDEX, KEY, TABLE };

struct checking {
    struct reading *reading;
    size_t at, end;
    size_t depth;
    enum bracket kinds[MAX_NESTING + 1];
    size_t opened[MAX_NESTING + 1]; /* tokens */
};

/* Text of the token that was found; `}` of the insertion if the tokens are at their end. */
static bool unexpected(struct checking *checking, const char *expected)
{
    struct reading *reading = checking->reading;
    size_t at = checking->at;
    struct span span;
    const char *help = NULL;

    if (at < reading->count) {
        span = place(reading, at);
        if (is_one_of(reading, reading->tokens[at], statements) || is(reading, at, "="))
            help = "statements stand in lines of their own, which begin with `%`";
    } else {
        span = (struct span){ reading->lexer.source, reading->lexer.next - 1, reading->lexer.next };
    }
    return wrong(reading, E0403, span,
                 str_format(reading->arena, "expected %s, found `%.*s`", expected,
                            STR_ARGS(span_text(span))),
                 help);
}

static bool open_bracket(struct checking *checking, enum bracket kind)
{
    checking->kinds[checking->depth] = kind;
    checking->opened[checking->depth++] = checking->at;
    return true;
}

static bool in_bracket(const struct checking *checking, enum bracket kind)
{
    return checking->depth && checking->kinds[checking->depth - 1] == kind;
}

/* The `end` of the function that begins here. */
static bool skip_function(struct checking *checking)
{
    const struct reading *reading = checking->reading;
    size_t depth = 0;

    for (size_t at = checking->at; at < checking->end; at++) {
        if (is_one_of(reading, reading->tokens[at], block_openers))
            depth++;
        else if (is_one_of(reading, reading->tokens[at], block_closers) && --depth == 0) {
            checking->at = at;
            return true;
        }
    }
    return unexpected(checking, "a `function` that has its `end`");
}

/* What may end right after it was opened or after a comma: () {} {1,}. */
static bool may_be_empty(const struct checking *checking)
{
    const struct reading *reading = checking->reading;

    if (in_bracket(checking, ARGUMENTS))
        return is(reading, checking->at, ")") &&
               checking->opened[checking->depth - 1] + 1 == checking->at;
    return in_bracket(checking, TABLE) && is(reading, checking->at, "}") &&
           (is(reading, checking->at - 1, ",") || is(reading, checking->at - 1, ";") ||
            is(reading, checking->at - 1, "{"));
}

/* A token where a value is expected; *HAVE tells whether one was there. */
static bool check_value(struct checking *checking, bool *have)
{
    const struct reading *reading = checking->reading;
    struct token token = reading->tokens[checking->at];

    if (is_one_of(reading, token, unary))
        return true;
    if (is(reading, checking->at, "("))
        return open_bracket(checking, PARENTHESES);
    if (is(reading, checking->at, "{"))
        return open_bracket(checking, TABLE);
    if (is(reading, checking->at, "[") && in_bracket(checking, TABLE))
        return open_bracket(checking, KEY);
    *have = true;
    if (may_be_empty(checking)) {
        checking->depth--;
        return true;
    }
    if (is(reading, checking->at, "function"))
        return skip_function(checking);
    if (token.type == TOKEN_NUMBER || token.type == TOKEN_STRING ||
        is_one_of(reading, token, values) ||
        (token.type == TOKEN_NAME && !token_is_keyword(&reading->lexer, token)))
        return true;
    return unexpected(checking, "a value");
}

static bool close_bracket(struct checking *checking)
{
    static const char *const ends[] = { ")", ")", "]", "]", "}" };
    const struct reading *reading = checking->reading;

    if (!checking->depth || !is(reading, checking->at, ends[checking->kinds[checking->depth - 1]]))
        return unexpected(checking, "an operator or `}`");
    checking->depth--;
    return true;
}

/* A token behind a value; *HAVE tells whether it still stands behind one. */
static bool check_operator(struct checking *checking, bool *have)
{
    struct reading *reading = checking->reading;
    struct token token = reading->tokens[checking->at];
    size_t at = checking->at;

    if (is(reading, at, ".") || is(reading, at, ":")) {
        checking->at++;
        if (checking->at < checking->end && reading->tokens[checking->at].type == TOKEN_NAME)
            return true;
        return unexpected(checking, "a name");
    }
    if (token.type == TOKEN_STRING)
        return true; /* name "argument" */
    *have = false;
    if (is(reading, at, "("))
        return open_bracket(checking, ARGUMENTS);
    if (is(reading, at, "["))
        return open_bracket(checking, INDEX);
    if (is(reading, at, "{"))
        return open_bracket(checking, TABLE);
    if (is_one_of(reading, token, binary) ||
        (is(reading, at, ",") && in_bracket(checking, ARGUMENTS)) ||
        ((is(reading, at, ",") || is(reading, at, ";") || is(reading, at, "=")) &&
         in_bracket(checking, TABLE)))
        return true;
    *have = true;
    return close_bracket(checking);
}

/* Whether the tokens from BEGIN to END are one expression. */
static bool check_tokens(struct reading *reading, size_t begin, size_t end)
{
    struct checking checking = { .reading = reading, .at = begin, .end = end };
    bool have = false;

    for (; checking.at < end; checking.at++) {
        if (!(have ? check_operator(&checking, &have) : check_value(&checking, &have)))
            return false;
    }
    if (checking.depth)
        return wrong(reading, E0403, place(reading, checking.opened[checking.depth - 1]),
                     STR("this bracket is not closed"), NULL);
    return have || unexpected(&checking, "a value");
}

/* --- what kind of expression ------------------------------------------------------------------ */

/* The token that closes the bracket at AT; the brackets are known to match. */
static size_t closing(const struct reading *reading, size_t at)
{
    size_t depth = 0;

    for (; at < reading->count; at++) {
        if (is_one_of(reading, reading->tokens[at], openers))
            depth++;
        else if (is_one_of(reading, reading->tokens[at], closers) && --depth == 0)
            break;
    }
    return at;
}

static bool is_raw_call(const struct reading *reading, size_t at)
{
    return is(reading, at, "raw") && is(reading, at + 1, "(") &&
           !(at && (is(reading, at - 1, ".") || is(reading, at - 1, ":")));
}

static bool check_raw(struct reading *reading)
{
    for (size_t i = 0; i < reading->count; i++) {
        if (is_raw_call(reading, i))
            return wrong(reading, E0403, place(reading, i),
                         STR("raw(...) has to be the whole insertion"), "write {=raw(x .. y)}");
    }
    return true;
}

static bool add_constant(struct reading *reading, size_t at, struct expression *expression)
{
    struct span problem_at;
    const char *problem;
    size_t size = sizeof *expression->constants, count = expression->constant_count;

    if (reading->tokens[at].type != TOKEN_STRING)
        return false;
    expression->constants = arena_resize(reading->arena, expression->constants, count * size,
                                         (count + 1) * size);
    if (!token_string(&reading->lexer, reading->tokens[at], reading->arena,
                      &expression->constants[count], &problem_at, &problem))
        return false;
    expression->constant_count++;
    return true;
}

/* Whether the value can only be a string that stands in the template: each of the alternatives that
 * `or` joins ends in one, alone or behind `and`. */
static bool find_constants(struct reading *reading, size_t begin, size_t end,
                           struct expression *expression)
{
    size_t operand = begin;

    for (size_t i = begin; i <= end; i++) {
        if (i == end || is(reading, i, "or")) {
            if (i != operand + 1 || !add_constant(reading, operand, expression))
                return false;
            operand = i + 1;
        } else if (is(reading, i, "and")) {
            operand = i + 1;
        } else if (is_one_of(reading, reading->tokens[i], openers)) {
            i = closing(reading, i);
        } else if (is(reading, i, "function")) {
            return false;
        }
    }
    return true;
}

static bool is_name(const struct reading *reading, size_t at)
{
    return reading->tokens[at].type == TOKEN_NAME &&
           !token_is_keyword(&reading->lexer, reading->tokens[at]);
}

static bool find_kind(struct reading *reading, size_t begin, size_t end,
                      struct expression *expression)
{
    struct span problem_at;
    const char *problem;

    if (end - begin == 3 && is_name(reading, begin) && is(reading, begin + 1, ".") &&
        is_name(reading, begin + 2)) {
        expression->object = place(reading, begin);
        expression->field = span_text(place(reading, begin + 2));
    }
    if (end - begin == 1 && reading->tokens[begin].type == TOKEN_STRING && !expression->raw) {
        if (!token_string(&reading->lexer, reading->tokens[begin], reading->arena,
                          &expression->literal, &problem_at, &problem))
            return wrong(reading, E0403, problem_at, str_of(problem), NULL);
        if (!expression->literal.at)
            expression->literal = STR("");
    }
    if (!find_constants(reading, begin, end, expression))
        expression->constant_count = 0;
    return true;
}

bool expression_read(const struct source *source, uint32_t begin, uint32_t line_end,
                     struct arena *arena, struct expression *expression, struct finding *finding)
{
    struct reading reading = { .arena = arena,
                               .finding = finding,
                               .opened = { source, begin - 2, begin } };
    size_t first = 0, last;

    *expression = (struct expression){ 0 };
    lexer_init(&reading.lexer, source, begin, line_end);
    if (!take_tokens(&reading, &expression->end))
        return false;
    last = reading.count;
    if (is_raw_call(&reading, 0) && closing(&reading, 1) + 1 == last) {
        expression->raw = true;
        first = 2;
        last--;
    }
    if (first == last)
        return wrong(&reading, E0402,
                     (struct span){ source, reading.opened.begin, expression->end },
                     STR("the insertion is empty: expected an expression"), NULL);
    expression->at = span_join(place(&reading, first), place(&reading, last - 1));
    return check_tokens(&reading, first, last) && (expression->raw || check_raw(&reading)) &&
           find_kind(&reading, first, last, expression);
}
