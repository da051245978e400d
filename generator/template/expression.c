/* Collects tokens up to the brace that ends an insertion, then looks at what kind they are. */
#include "template/expression.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

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
    reading->tokens = array_grow(reading->arena, reading->tokens, reading->count, sizeof token);
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

/* The innermost bracket that no token closes; there is one. */
static struct span unclosed(const struct reading *reading)
{
    size_t at = reading->count, depth = 1;

    while (depth) {
        at--;
        depth += is_one_of(reading, reading->tokens[at], closers);
        depth -= is_one_of(reading, reading->tokens[at], openers);
    }
    return place(reading, at);
}

/* Keeps in OPENED the brackets that are open; false for one that closes none of them. */
static bool take_bracket(const struct reading *reading, struct token token, struct buf *opened)
{
    char mark = reading->lexer.source->text.at[token.begin];

    if (is_one_of(reading, token, openers)) {
        buf_add_char(opened, mark);
    } else if (is_one_of(reading, token, closers)) {
        char opener = mark == ')' ? '(' : mark == ']' ? '[' : '{';

        if (opened->length == 0 || opened->at[--opened->length] != opener)
            return false;
    }
    return true;
}

/* Takes tokens until the `}` that closes no `{` of theirs; *END is past it.  Their brackets match,
 * so the whole stays one expression in the parentheses that it gets. */
static bool take_tokens(struct reading *reading, uint32_t *end)
{
    struct buf opened;

    buf_init(&opened, reading->arena, SIZE_MAX);
    for (;;) {
        struct token token = lex(&reading->lexer);
        bool in_table = opened.length && opened.at[opened.length - 1] == '{';

        *end = token.end;
        if (token.type == TOKEN_END || token.type == TOKEN_WRONG)
            return unfinished(reading, &token);
        if (is_reserved_name(&reading->lexer, token))
            return wrong(reading, E0412, token_span(&reading->lexer, token),
                         STR("names that begin with `__` are reserved"), NULL);
        if (token_is(&reading->lexer, token, "}") && !in_table)
            return opened.length == 0 || wrong(reading, E0403, unclosed(reading),
                                               STR("this bracket is not closed"), NULL);
        if (!take_bracket(reading, token, &opened))
            return wrong(reading, E0403, token_span(&reading->lexer, token),
                         str_format(reading->arena, "unmatched `%.*s`",
                                    STR_ARGS(span_text(token_span(&reading->lexer, token)))),
                         NULL);
        add_token(reading, token);
    }
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

static const char *const statements[] = { "=",      "break", "do",    "else",  "elseif", "end",
                                          "for",    "goto",  "if",    "local", "then",   "repeat",
                                          "return", "until", "while", NULL };

/* Lua checks the expression.  What it would say of a statement has no help. */
static bool check_tokens(struct reading *reading, size_t begin, size_t end)
{
    for (size_t i = begin; i < end && !is(reading, i, "function"); i++) {
        if (is_one_of(reading, reading->tokens[i], statements))
            return wrong(reading, E0403, place(reading, i),
                         str_format(reading->arena,
                                    "unexpected `%.*s`: an insertion is one expression",
                                    STR_ARGS(span_text(place(reading, i)))),
                         "write statements on lines of their own, which begin with `%`");
        if (is_one_of(reading, reading->tokens[i], openers))
            i = closing(reading, i);
    }
    return true;
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
                         STR("`raw(...)` must be the whole insertion"), "write `{=raw(x .. y)}`");
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
    expression->constants = array_grow(reading->arena, expression->constants, count, size);
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

/* Whether it is a field of a name, or of a field of one, and so on: `alias.code.constant`. */
static bool is_field(const struct reading *reading, size_t begin, size_t end)
{
    if (end - begin < 3 || (end - begin) % 2 == 0)
        return false;
    for (size_t i = begin; i < end; i++)
        if ((i - begin) % 2 ? !is(reading, i, ".") : !is_name(reading, i))
            return false;
    return true;
}

static bool find_kind(struct reading *reading, size_t begin, size_t end,
                      struct expression *expression)
{
    struct span problem_at;
    const char *problem;

    if (is_field(reading, begin, end)) {
        expression->object = span_join(place(reading, begin), place(reading, end - 3));
        expression->field = span_text(place(reading, end - 1));
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
