/* Counts what each token adds, and marks where every so many of them is. */
#include "lua/guard.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

enum {
    MARK_EVERY = 64,     /* tokens from one mark to the next, */
    MARK_BYTES = 4096,   /* or bytes, if they come to more */
    STEPS_PER_SCOPE = 50 /* of looking a name up in one enclosing function */
};

struct guard_mark {
    uint32_t line; /* of Lua, on which the token begins */
    uint32_t offset;
};

/* An open bracket, block or function, and what was counted directly in it. */
struct guard_level {
    char kind; /* the bracket; `b` for a block, `f` for a function, 0 for the text */
    uint64_t chain, logic, branches;
};

void guard_init(struct guard *guard, struct str text, uint32_t skip, struct arena *arena,
                const struct limits *limits)
{
    *guard = (struct guard){ .arena = arena, .limits = limits, .line = 0, .level_count = 1 };
    guard->source.text = text;
    lexer_init(&guard->lexer, &guard->source, skip, (uint32_t)text.length);
    guard->levels = array_grow(arena, NULL, 0, sizeof *guard->levels);
}

static struct guard_level *top(struct guard *guard)
{
    return &guard->levels[guard->level_count - 1];
}

static void stop_at(struct guard *guard, enum limit limit)
{
    guard->outcome = GUARD_LIMIT;
    guard->limit = limit;
}

static void count(struct guard *guard, uint64_t *counter, enum limit limit)
{
    if (++*counter > guard->limits->at[limit])
        stop_at(guard, limit);
}

static bool is(const struct guard *guard, struct token token, const char *text)
{
    return token_is(&guard->lexer, token, text);
}

/* ---- brackets and blocks --------------------------------------------------------------------- */

static void open_level(struct guard *guard, char kind)
{
    if (guard->level_count > guard->limits->at[LIMIT_NESTING]) {
        stop_at(guard, LIMIT_NESTING);
        return;
    }
    guard->levels = array_grow(guard->arena, guard->levels, guard->level_count,
                               sizeof *guard->levels);
    guard->levels[guard->level_count++].kind = kind;
    guard->functions += kind == 'f';
}

/* A mismatch is left to Lua, which rejects it at this very token. */
static void close_level(struct guard *guard, bool matches)
{
    if (!matches || guard->level_count == 1)
        return;
    guard->functions -= top(guard)->kind == 'f';
    guard->level_count--;
}

/* Whether what follows the token is an index, a field or a call of it. */
static bool ends_operand(const struct guard *guard, struct token token)
{
    return token.type == TOKEN_STRING || is(guard, token, ")") || is(guard, token, "]") ||
           is(guard, token, "}") ||
           (token.type == TOKEN_NAME && !token_is_keyword(&guard->lexer, token));
}

static void count_link(struct guard *guard)
{
    count(guard, &top(guard)->chain, LIMIT_CHAIN);
}

/* ---- tokens ---------------------------------------------------------------------------------- */

static void begin_expression(struct guard *guard)
{
    top(guard)->chain = top(guard)->logic = 0;
}

enum keyword_effect {
    OPENS_BLOCK,
    OPENS_FUNCTION,
    CLOSES,
    BRANCHES,
    JOINS,
    JUMPS,
    DECLARES,
    IS_VALUE
};

static const struct {
    const char *word;
    enum keyword_effect effect;
} keyword_effects[] = {
    { "if", OPENS_BLOCK },     { "do", OPENS_BLOCK },
    { "repeat", OPENS_BLOCK }, { "function", OPENS_FUNCTION },
    { "end", CLOSES },         { "until", CLOSES },
    { "elseif", BRANCHES },    { "and", JOINS },
    { "or", JOINS },           { "break", JUMPS },
    { "goto", JUMPS },         { "local", DECLARES },
    { "not", IS_VALUE },       { "nil", IS_VALUE },
    { "true", IS_VALUE },      { "false", IS_VALUE },
};

static void see_keyword(struct guard *guard, enum keyword_effect effect)
{
    switch (effect) {
    case OPENS_BLOCK:
        begin_expression(guard);
        open_level(guard, 'b');
        break;
    case OPENS_FUNCTION:
        open_level(guard, 'f');
        break;
    case CLOSES:
        close_level(guard, top(guard)->kind == 'b' || top(guard)->kind == 'f');
        top(guard)->chain = 0;
        break;
    case BRANCHES:
        begin_expression(guard);
        count(guard, &top(guard)->branches, LIMIT_BRANCHES);
        break;
    case JOINS:
        count(guard, &top(guard)->logic, LIMIT_BRANCHES);
        break;
    case JUMPS:
        begin_expression(guard);
        count(guard, &guard->jumps, LIMIT_JUMPS);
        break;
    case DECLARES:
        begin_expression(guard);
        guard->in_local = true;
        break;
    case IS_VALUE:
        break;
    }
}

static void see_name(struct guard *guard)
{
    if (!is(guard, guard->before, ".") && !is(guard, guard->before, ":"))
        top(guard)->chain = 0;
    if (is(guard, guard->token, "_ENV"))
        guard->outcome = GUARD_UNAVAILABLE;
    if (guard->functions > 1)
        guard->work += (guard->functions - 1) * STEPS_PER_SCOPE;
}

static void see_word(struct guard *guard)
{
    if (!token_is_keyword(&guard->lexer, guard->token)) {
        see_name(guard);
        return;
    }
    guard->in_local = false;
    for (size_t i = 0; i < COUNT(keyword_effects); i++) {
        if (is(guard, guard->token, keyword_effects[i].word)) {
            see_keyword(guard, keyword_effects[i].effect);
            return;
        }
    }
    begin_expression(guard);
}

static void see_symbol(struct guard *guard)
{
    char first = guard->source.text.at[guard->token.begin];
    bool single = guard->token.end - guard->token.begin == 1;

    if (single && first == '<' && guard->in_local)
        guard->outcome = GUARD_UNAVAILABLE;
    if (first != ',')
        guard->in_local = false;
    if (single && strchr("([{", first)) {
        if (ends_operand(guard, guard->before))
            count_link(guard);
        open_level(guard, first);
    } else if (single && strchr(")]}", first)) {
        close_level(guard, top(guard)->kind == (first == ')' ? '(' : (char)(first - 2)));
    } else if (single && (first == '.' || first == ':')) {
        count_link(guard);
    } else if (single && strchr(",;=", first)) {
        begin_expression(guard);
    } else if (is(guard, guard->token, "::")) {
        begin_expression(guard);
        count(guard, &guard->jumps, LIMIT_JUMPS);
    } else {
        top(guard)->chain = 0;
    }
}

static void see_string(struct guard *guard)
{
    if (ends_operand(guard, guard->before))
        count_link(guard);
}

static void see_token(struct guard *guard)
{
    guard->work += 1 + (guard->token.end - guard->token.begin) / 16;
    switch (guard->token.type) {
    case TOKEN_NAME:
        see_word(guard);
        break;
    case TOKEN_SYMBOL:
        see_symbol(guard);
        break;
    case TOKEN_STRING:
        see_string(guard);
        break;
    case TOKEN_WRONG:
        guard->outcome = GUARD_WRONG;
        break;
    case TOKEN_NUMBER:
    case TOKEN_END:
        break;
    }
}

/* ---- lines ----------------------------------------------------------------------------------- */

static uint32_t line_ends(const struct source *source, struct token token)
{
    const char *at = source->text.at + token.begin, *end = source->text.at + token.end;
    uint32_t lines = 0;

    if (token.type != TOKEN_STRING)
        return 0;
    for (size_t size; at < end; at += size ? size : 1) {
        size = lex_line_end(at, end);
        lines += size != 0;
    }
    return lines;
}

static void mark_token(struct guard *guard)
{
    struct guard_mark *mark;
    size_t marks = guard->mark_count;

    if (guard->token_count++ % MARK_EVERY != 0 &&
        guard->token.begin - guard->marks[marks - 1].offset < MARK_BYTES)
        return;
    guard->marks = array_grow(guard->arena, guard->marks, marks, sizeof *mark);
    mark = &guard->marks[guard->mark_count++];
    mark->line = guard->line;
    mark->offset = guard->token.begin;
}

const char *guard_read(struct guard *guard, size_t *size)
{
    if (guard->between) {
        guard->between = false;
        *size = 1;
        return "\n";
    }
    guard->before = guard->token;
    guard->token = lex(&guard->lexer);
    guard->line++;
    mark_token(guard);
    see_token(guard);
    if (guard->outcome != GUARD_GOES_ON || guard->token.type == TOKEN_END)
        return NULL;
    guard->line += line_ends(&guard->source, guard->token);
    guard->between = true;
    *size = guard->token.end - guard->token.begin;
    return guard->source.text.at + guard->token.begin;
}

/* ---- looking back ---------------------------------------------------------------------------- */

/* The last mark at or before LINE. */
static size_t mark_before(const struct guard *guard, uint32_t line)
{
    size_t low = 0, high = guard->mark_count;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        if (guard->marks[middle].line <= line)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static bool is_word(const struct guard *guard, struct token token, struct str word)
{
    struct str text = { guard->source.text.at + token.begin, token.end - token.begin };

    return word.length && str_equal(text, word);
}

/* The best of the three: the nearest word at or before the token, the token, the first word after.
 */
static struct token choose(const struct token *before, struct token token,
                           const struct token *after, uint32_t back, uint32_t ahead,
                           enum guard_way way)
{
    if (before && back == 0)
        return *before;
    if (before && after) {
        if (way == GUARD_NEAREST)
            way = back <= ahead ? GUARD_BACKWARD : GUARD_FORWARD;
        return way == GUARD_BACKWARD ? *before : *after;
    }
    if (before)
        return *before;
    return after ? *after : token;
}

static bool opens_arguments(const struct lexer *lexer, struct token token)
{
    return token.type == TOKEN_STRING || token_is(lexer, token, "(") || token_is(lexer, token, "{");
}

/* The name that begins `a.b:c`, kept while the tokens after it go on with that; empty elsewhere. */
static struct token follow_callee(const struct lexer *lexer, struct token callee, bool joined,
                                  struct token token)
{
    if (token.type == TOKEN_NAME && !token_is_keyword(lexer, token))
        return joined && callee.end ? callee : token;
    if (token_is(lexer, token, ".") || token_is(lexer, token, ":"))
        return callee;
    return (struct token){ 0 };
}

/* The token on LINE; the end of the text if there is none.  The position of a call is the name of
 * its function: Lua up to 5.4.5 reports that, later releases what opens the arguments. */
static struct token token_on(const struct guard *guard, size_t mark, uint32_t line)
{
    struct lexer lexer = guard->lexer;
    struct token token, callee = { 0 };
    uint32_t at = guard->marks[mark].line;
    bool joined = false;

    lexer.next = guard->marks[mark].offset;
    for (;; at++) {
        token = lex(&lexer);
        at += line_ends(&guard->source, token);
        if (at >= line || token.type == TOKEN_END || token.type == TOKEN_WRONG)
            return callee.end && opens_arguments(&lexer, token) ? callee : token;
        callee = follow_callee(&lexer, callee, joined, token);
        joined = token_is(&lexer, token, ".") || token_is(&lexer, token, ":");
    }
}

/* Looks around LINE, from one mark earlier, where the token THERE is not the word. */
static struct token find_around(const struct guard *guard, size_t mark, uint32_t line,
                                struct token there, struct str word, enum guard_way way)
{
    struct lexer lexer = guard->lexer;
    struct token token = { 0 }, found = { 0 }, before = { 0 }, after = { 0 };
    bool has_before = false, has_after = false, passed = false;
    uint32_t back = 0, ahead = 0, at;

    lexer.next = guard->marks[mark].offset;
    for (at = guard->marks[mark].line;; at++) {
        token = lex(&lexer);
        if (token.type == TOKEN_END || token.type == TOKEN_WRONG)
            break;
        at += line_ends(&guard->source, token);
        back += has_before && !passed;
        ahead += passed;
        if (is_word(guard, token, word) && !passed) {
            before = token;
            has_before = true;
            back = 0;
        } else if (is_word(guard, token, word)) {
            after = token;
            has_after = true;
            break;
        }
        if (!passed && at >= line) {
            found = there;
            passed = true;
        }
        if (ahead > MARK_EVERY)
            break;
    }
    if (!passed) /* Lua speaks of the end of the text */
        found = token;
    return choose(has_before ? &before : NULL, found, has_after ? &after : NULL, back, ahead, way);
}

struct token guard_find(const struct guard *guard, uint32_t line, struct str word,
                        enum guard_way way)
{
    struct token token = { 0 };
    size_t mark;

    if (guard->mark_count == 0)
        return token;
    mark = mark_before(guard, line);
    token = token_on(guard, mark > 0 ? mark - 1 : 0, line);
    if (word.length == 0 || is_word(guard, token, word))
        return token;
    return find_around(guard, mark > 0 ? mark - 1 : 0, line, token, word, way);
}
