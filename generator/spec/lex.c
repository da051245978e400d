/* A token is found first, and decoded only if its value is asked for. */
#include "spec/lex.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/bytes.h"
#include "base/utf8.h"
#include "spec/value.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

uint32_t lex_begin(struct str text)
{
    size_t begin = utf8_mark(text);
    const char *newline;

    if (begin == text.length || text.at[begin] != '#')
        return (uint32_t)begin;
    newline = memchr(text.at + begin, '\n', text.length - begin);
    return (uint32_t)(newline ? (size_t)(newline - text.at) : text.length);
}

void lexer_init(struct lexer *lexer, const struct source *source, uint32_t begin, uint32_t end)
{
    *lexer = (struct lexer){ source, begin, end };
}

/* The byte at DISTANCE from the next one; NUL, which no token contains, past the end. */
static char peek(const struct lexer *lexer, uint32_t distance)
{
    uint32_t at = lexer->next + distance;

    return at < lexer->end ? lexer->source->text.at[at] : '\0';
}

static bool is_name_byte(char c)
{
    return ascii_is_word((unsigned char)c);
}

static void skip_name(struct lexer *lexer)
{
    const char *text = lexer->source->text.at;
    uint32_t at = lexer->next;

    while (at < lexer->end && is_name_byte(text[at]))
        at++;
    lexer->next = at;
}

static void skip_space(struct lexer *lexer)
{
    const char *text = lexer->source->text.at;
    uint32_t at = lexer->next;

    while (at < lexer->end && ascii_is_space((unsigned char)text[at]))
        at++;
    lexer->next = at;
}

size_t lex_line_end(const char *at, const char *end)
{
    if (at == end || (*at != '\n' && *at != '\r'))
        return 0;
    return end - at > 1 && (at[1] == '\n' || at[1] == '\r') && at[1] != at[0] ? 2 : 1;
}

/* The number of `=` in the long bracket that begins here, or -1 if none does. */
static int long_bracket_level(const struct lexer *lexer)
{
    uint32_t level = 0;

    if (peek(lexer, 0) != '[')
        return -1;
    while (peek(lexer, level + 1) == '=')
        level++;
    return peek(lexer, level + 1) == '[' ? (int)level : -1;
}

/* Steps past the long bracket that begins here; false if it is never closed. */
static bool skip_long_bracket(struct lexer *lexer, int level)
{
    const char *text = lexer->source->text.at;

    lexer->next += (uint32_t)level + 2;
    while (lexer->next < lexer->end) {
        const char *close = memchr(text + lexer->next, ']', lexer->end - lexer->next);
        uint32_t equals = 0;

        if (!close)
            break;
        lexer->next = (uint32_t)(close - text) + 1;
        while (peek(lexer, equals) == '=')
            equals++;
        if ((int)equals == level && peek(lexer, equals) == ']') {
            lexer->next += equals + 1;
            return true;
        }
    }
    lexer->next = lexer->end;
    return false;
}

static void skip_line(struct lexer *lexer)
{
    const char *text = lexer->source->text.at;

    lexer->next = (uint32_t)(bytes_after_plain(text + lexer->next, text + lexer->end) - text);
    while (lexer->next < lexer->end && peek(lexer, 0) != '\n' && peek(lexer, 0) != '\r')
        lexer->next++;
}

/* Steps over blanks and comments; false if the long comment that begins at *COMMENT is never
 * closed. */
static bool skip_blanks(struct lexer *lexer, uint32_t *comment)
{
    for (;;) {
        skip_space(lexer);
        if (peek(lexer, 0) != '-' || peek(lexer, 1) != '-')
            return true;
        *comment = lexer->next;
        lexer->next += 2;
        if (long_bracket_level(lexer) >= 0) {
            if (!skip_long_bracket(lexer, long_bracket_level(lexer)))
                return false;
        } else {
            skip_line(lexer);
        }
    }
}

static struct token finish(const struct lexer *lexer, enum token_type type, uint32_t begin)
{
    return (struct token){ type, begin, lexer->next, NULL };
}

/* A wrong token ends the text: `next` stays at its start, so that it is returned again. */
static struct token wrong(struct lexer *lexer, uint32_t begin, const char *problem)
{
    struct token token = { TOKEN_WRONG, begin, lexer->next, problem };

    if (token.end <= begin)
        token.end = begin + 1;
    lexer->next = begin;
    return token;
}

/* Steps past the escape that begins here, as far as it may hide a quote or a line end. */
static void skip_escape(struct lexer *lexer)
{
    const char *text = lexer->source->text.at;

    lexer->next++;
    if (lexer->next < lexer->end && text[lexer->next] == 'z') {
        while (ascii_is_space((unsigned char)peek(lexer, 1)))
            lexer->next++;
        lexer->next++;
        return;
    }
    if (lexer->next < lexer->end)
        lexer->next += lex_line_end(text + lexer->next, text + lexer->end) == 2 ? 2 : 1;
}

/* Whether none of eight bytes can end a string, or hide its end. */
static bool are_inside(uint64_t word, char quote)
{
    return bytes_are_plain(word) && !(bytes_equal(word, quote) | bytes_equal(word, '\\'));
}

static struct token lex_quoted(struct lexer *lexer, uint32_t begin)
{
    const char *text = lexer->source->text.at, *end = text + lexer->end;
    char quote = text[lexer->next++];

    while (lexer->next < lexer->end) {
        const char *at = text + lexer->next;

        while (end - at >= 8 && are_inside(bytes_load_8(at), quote))
            at += 8;
        while (at < end && *at != quote && *at != '\\' && *at != '\n' && *at != '\r')
            at++;
        lexer->next = (uint32_t)(at - text);
        if (at == end || *at == '\n' || *at == '\r')
            break;
        if (*at == quote) {
            lexer->next++;
            return finish(lexer, TOKEN_STRING, begin);
        }
        skip_escape(lexer);
    }
    return wrong(lexer, begin, "unfinished string");
}

static struct token lex_number(struct lexer *lexer, uint32_t begin)
{
    bool hexadecimal = peek(lexer, 0) == '0' && ascii_lower(peek(lexer, 1)) == 'x';
    char exponent = hexadecimal ? 'p' : 'e';

    while (is_name_byte(peek(lexer, 0)) || peek(lexer, 0) == '.') {
        bool signs = ascii_lower(peek(lexer, 0)) == exponent &&
                     (peek(lexer, 1) == '+' || peek(lexer, 1) == '-');

        lexer->next += signs ? 2 : 1;
    }
    return finish(lexer, TOKEN_NUMBER, begin);
}

/* How many bytes the symbol that begins here has; 0 if none does. */
static uint32_t symbol_length(const struct lexer *lexer)
{
    char c = peek(lexer, 0), next = peek(lexer, 1);

    switch (c) {
    case '.':
        return next != '.' ? 1 : peek(lexer, 2) != '.' ? 2 : 3;
    case '=':
    case '~':
        return next == '=' ? 2 : 1;
    case '<':
    case '>':
        return next == '=' || next == c ? 2 : 1;
    case '/':
    case ':':
        return next == c ? 2 : 1;
    case '{':
    case '}':
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case ';':
    case '+':
    case '-':
    case '*':
    case '%':
    case '^':
    case '#':
    case '&':
    case '|':
        return 1;
    default:
        return 0;
    }
}

static struct token lex_symbol(struct lexer *lexer, uint32_t begin)
{
    uint32_t length = symbol_length(lexer);

    lexer->next += length ? length : 1;
    return length ? finish(lexer, TOKEN_SYMBOL, begin)
                  : wrong(lexer, begin, "unexpected character");
}

struct token lex(struct lexer *lexer)
{
    uint32_t begin = lexer->next;
    char c;

    if (!skip_blanks(lexer, &begin))
        return wrong(lexer, begin, "unfinished comment");
    begin = lexer->next;
    if (begin >= lexer->end)
        return finish(lexer, TOKEN_END, begin);
    c = peek(lexer, 0);
    if (is_name_byte(c) && !ascii_is_digit((unsigned char)c)) {
        skip_name(lexer);
        return finish(lexer, TOKEN_NAME, begin);
    }
    if (ascii_is_digit((unsigned char)c) ||
        (c == '.' && ascii_is_digit((unsigned char)peek(lexer, 1))))
        return lex_number(lexer, begin);
    if (c == '"' || c == '\'')
        return lex_quoted(lexer, begin);
    if (long_bracket_level(lexer) >= 0) {
        if (skip_long_bracket(lexer, long_bracket_level(lexer)))
            return finish(lexer, TOKEN_STRING, begin);
        return wrong(lexer, begin, "unfinished long string");
    }
    return lex_symbol(lexer, begin);
}

bool token_is_text(const struct lexer *lexer, struct token token, const char *text)
{
    const char *at = lexer->source->text.at + token.begin;
    uint32_t length = token.end - token.begin;

    for (uint32_t i = 0; i < length; i++)
        if (at[i] != text[i]) /* a NUL of TEXT included */
            return false;
    return text[length] == '\0' && (token.type == TOKEN_SYMBOL || token.type == TOKEN_NAME);
}

bool token_is_keyword(const struct lexer *lexer, struct token token)
{
    /* in order of first letters, so that only those of one letter are compared */
    static const char *const keywords[] = {
        "and",      "break",  "do",   "else", "elseif", "end",   "false", "for",
        "function", "goto",   "if",   "in",   "local",  "nil",   "not",   "or",
        "repeat",   "return", "then", "true", "until",  "while",
    };
    char first = token.type == TOKEN_NAME ? lexer->source->text.at[token.begin] : '\0';

    if (!ascii_is_lower((unsigned char)first) || token.end - token.begin > 8) /* `function` */
        return false;
    for (size_t i = 0; i < COUNT(keywords) && keywords[i][0] <= first; i++)
        if (keywords[i][0] == first && token_is_text(lexer, token, keywords[i]))
            return true;
    return false;
}

struct span token_span(const struct lexer *lexer, struct token token)
{
    return (struct span){ lexer->source, token.begin, token.end };
}

/* ---- values ---------------------------------------------------------------------------------- */

/* A string token being decoded: AT walks the bytes between the quotes. */
struct decoder {
    const char *at, *end;
    struct buf out;
    const char *problem;
};

static int hex_digit(char c)
{
    if (ascii_is_digit((unsigned char)c))
        return c - '0';
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void decode_hex_byte(struct decoder *d)
{
    int high = d->end - d->at >= 2 ? hex_digit(d->at[0]) : -1;
    int low = high >= 0 ? hex_digit(d->at[1]) : -1;

    if (low < 0) {
        d->problem = "\\x needs two hexadecimal digits";
        return;
    }
    buf_add_char(&d->out, (char)(high * 16 + low));
    d->at += 2;
}

static void decode_decimal_byte(struct decoder *d)
{
    int value = 0;

    d->at--;
    for (int digits = 0; digits < 3 && d->at < d->end && ascii_is_digit((unsigned char)*d->at);
         digits++)
        value = value * 10 + (*d->at++ - '0');
    if (value > 255)
        d->problem = "a decimal escape is at most 255";
    buf_add_char(&d->out, (char)value);
}

static void decode_code_point(struct decoder *d)
{
    uint32_t value = 0;
    const char *digits;

    if (d->at == d->end || *d->at != '{') {
        d->problem = "\\u needs a code point in braces: \\u{20AC}";
        return;
    }
    digits = ++d->at;
    while (d->at < d->end && hex_digit(*d->at) >= 0 && value <= 0x10FFFF)
        value = value * 16 + (uint32_t)hex_digit(*d->at++);
    if (d->at == digits || d->at == d->end || *d->at != '}' || value > 0x10FFFF) {
        d->problem = "\\u{...} needs a code point from 0 to 10FFFF";
        return;
    }
    d->at++;
    utf8_add(&d->out, value);
}

/* D->at is after the backslash. */
static void decode_escape(struct decoder *d)
{
    static const char letters[] = "abfnrtv\\\"'\n";
    static const char values[] = "\a\b\f\n\r\t\v\\\"'\n";
    size_t line_end_size = lex_line_end(d->at, d->end);
    char c = line_end_size ? '\n' : *d->at;
    const char *letter = c ? strchr(letters, c) : NULL;

    d->at += line_end_size ? line_end_size : 1;
    if (letter)
        buf_add_char(&d->out, values[letter - letters]);
    else if (c == 'x')
        decode_hex_byte(d);
    else if (c == 'u')
        decode_code_point(d);
    else if (ascii_is_digit((unsigned char)c))
        decode_decimal_byte(d);
    else if (c == 'z')
        while (d->at < d->end && ascii_is_space((unsigned char)*d->at))
            d->at++;
    else
        d->problem = "unknown escape";
}

static struct str long_string(struct str token)
{
    size_t mark = 2;

    while (token.at[mark - 1] == '=')
        mark++;
    token.at += mark;
    token.length -= 2 * mark;
    mark = lex_line_end(token.at, token.at + token.length);
    return (struct str){ token.at + mark, token.length - mark };
}

/* The text with LF for each line end. */
static struct str with_lua_line_ends(struct arena *arena, struct str text)
{
    char *out;
    size_t length = 0;

    if (text.length == 0 || !memchr(text.at, '\r', text.length))
        return text;
    out = arena_alloc(arena, text.length);
    for (size_t i = 0, size; i < text.length; i += size ? size : 1) {
        size = lex_line_end(text.at + i, text.at + text.length);
        out[length++] = size ? '\n' : text.at[i];
    }
    return (struct str){ out, length };
}

bool token_string(const struct lexer *lexer, struct token token, struct arena *arena,
                  struct str *value, struct span *problem_at, const char **problem)
{
    struct str text = { lexer->source->text.at + token.begin, token.end - token.begin };
    struct decoder d = { .at = text.at + 1, .end = text.at + text.length - 1 };

    if (text.at[0] == '[') {
        *value = with_lua_line_ends(arena, long_string(text));
        return true;
    }
    if (!memchr(d.at, '\\', (size_t)(d.end - d.at))) {
        *value = (struct str){ d.at, (size_t)(d.end - d.at) };
        return true;
    }
    buf_init(&d.out, arena, SIZE_MAX);
    while (d.at < d.end) {
        const char *begin = d.at;

        if (*d.at++ != '\\') {
            buf_add_char(&d.out, *begin);
            continue;
        }
        decode_escape(&d);
        if (d.problem) {
            const char *base = lexer->source->text.at;

            *problem = d.problem;
            *problem_at = (struct span){ lexer->source, (uint32_t)(begin - base),
                                         (uint32_t)(d.at - base) };
            return false;
        }
    }
    *value = buf_str(&d.out);
    return true;
}

static bool hex_integer(const char *at, const char *end, bool negative, int64_t *integer)
{
    uint64_t value = 0;

    if (at == end)
        return false;
    for (; at < end; at++) {
        if (hex_digit(*at) < 0)
            return false;
        value = value << 4 | (unsigned)hex_digit(*at);
    }
    *integer = (int64_t)(negative ? 0 - value : value);
    return true;
}

bool token_integer(const struct lexer *lexer, struct token token, bool negative, int64_t *integer,
                   double *number)
{
    struct str text = span_text(token_span(lexer, token));
    bool hexadecimal = text.length > 1 && text.at[0] == '0' && ascii_lower(text.at[1]) == 'x';
    char copy[512], *end;
    double value;

    if (hexadecimal ? hex_integer(text.at + 2, text.at + text.length, negative, integer)
                    : decimal_parse(text, negative, integer))
        return true;
    if (text.length >= sizeof copy)
        return false;
    memcpy(copy, text.at, text.length);
    copy[text.length] = '\0';
    value = strtod(copy, &end); /* the program never calls setlocale: the point is a point */
    if (end == copy + text.length)
        *number = negative ? -value : value;
    return false;
}
