/* Splits a file into tokens in one pass; numbers are those of C's preprocessor. */
#include "upkeep/import/c_token.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"

#include <string.h>

struct scanner {
    struct str text;
    struct arena *arena;
    struct c_file *file;
    unsigned form;
    size_t at;
    bool first, tight; /* of the next token */
    bool code_on_line; /* a token was on this physical line */
};

static char peek(const struct scanner *s, size_t ahead)
{
    return s->at + ahead < s->text.length ? s->text.at[s->at + ahead] : '\0';
}

/* The length of a joined line end at AHEAD; 0 without one. */
static size_t splice(const struct scanner *s, size_t ahead)
{
    if (!(s->form & C_SPLICES) || peek(s, ahead) != '\\')
        return 0;
    if (peek(s, ahead + 1) == '\n')
        return 2;
    return peek(s, ahead + 1) == '\r' && peek(s, ahead + 2) == '\n' ? 3 : 0;
}

static void skip_comment(struct scanner *s)
{
    struct c_comment comment = { .begin = (uint32_t)s->at, .first = !s->code_on_line };
    bool line = peek(s, 1) == '/';
    size_t inner = 0;

    for (s->at += 2; s->at < s->text.length; s->at++) {
        if (line && splice(s, 0))
            s->at += splice(s, 0) - 1;
        else if (line && peek(s, 0) == '\n')
            break;
        else if (!line && s->form & C_NESTED && peek(s, 0) == '/' && peek(s, 1) == '*')
            inner++, s->at++;
        else if (!line && peek(s, 0) == '*' && peek(s, 1) == '/' && inner)
            inner--, s->at++;
        else if (!line && peek(s, 0) == '*' && peek(s, 1) == '/') {
            s->at += 2;
            break;
        }
    }
    comment.end = (uint32_t)s->at;
    s->file->comments = array_grow(s->arena, s->file->comments, s->file->comment_count,
                                   sizeof comment);
    s->file->comments[s->file->comment_count++] = comment;
}

static void skip_blanks(struct scanner *s)
{
    for (;; s->tight = false) {
        char c = peek(s, 0);

        if (splice(s, 0)) {
            s->at += splice(s, 0);
            s->code_on_line = false;
        } else if (c == '/' && (peek(s, 1) == '*' || peek(s, 1) == '/')) {
            skip_comment(s);
        } else if (c == '\n') {
            s->at++;
            s->first = true;
            s->code_on_line = false;
        } else if (c && ascii_is_space((unsigned char)c)) {
            s->at++;
        } else {
            return;
        }
    }
}

static bool is_word(char c)
{
    return ascii_is_word((unsigned char)c) || c == '$' || (unsigned char)c >= 0x80;
}

/* Reads a literal to its closing quote, which is on the same line. */
static void skip_quoted(struct scanner *s, char quote)
{
    for (s->at++; s->at < s->text.length && peek(s, 0) != quote && peek(s, 0) != '\n'; s->at++)
        if (peek(s, 0) == '\\' && s->at + 1 < s->text.length)
            s->at++;
    if (peek(s, 0) == quote)
        s->at++;
}

/* Reads to END, which may be lines below; with ESCAPES, a backslash hides the next character. */
static void skip_to(struct scanner *s, const char *end, bool escapes)
{
    size_t length = strlen(end);

    for (; s->at < s->text.length; s->at++) {
        if (s->at + length <= s->text.length && memcmp(s->text.at + s->at, end, length) == 0) {
            s->at += length;
            return;
        }
        if (escapes && peek(s, 0) == '\\' && s->at + 1 < s->text.length)
            s->at++;
    }
}

/* Reads `a ${`b ${c}`} d`: OPEN has the brackets that are open in each template around. */
static void skip_template(struct scanner *s)
{
    enum { DEEP = 16 };
    size_t open[DEEP] = { 0 }, depth = 0;
    bool text = true; /* and not code */

    for (s->at++; s->at < s->text.length; s->at++) {
        char c = peek(s, 0);

        if (c == '\\' && text && s->at + 1 < s->text.length) {
            s->at++;
        } else if (text && c == '`' && depth == 0) {
            s->at++;
            return;
        } else if (text && c == '`') {
            text = false;
        } else if (text && c == '$' && peek(s, 1) == '{' && depth + 1 < DEEP) {
            open[++depth] = 0;
            s->at++;
            text = false;
        } else if (!text && c == '`') {
            text = true;
        } else if (!text && (c == '"' || c == '\'')) {
            skip_quoted(s, c);
            s->at--;
        } else if (!text && c == '{') {
            open[depth]++;
        } else if (!text && c == '}' && open[depth]-- == 0) {
            depth--;
            text = true;
        }
    }
}

/* Reads r#"..."#, from the first # or quote on. */
static void skip_hashed(struct scanner *s)
{
    char end[8] = "\"";
    size_t count = 0;

    for (; peek(s, 0) == '#' && count + 2 < sizeof end; s->at++)
        end[++count] = '#';
    s->at++;
    skip_to(s, end, false);
}

/* Reads R"x( ... )x" from the quote on. */
static void skip_raw(struct scanner *s)
{
    size_t begin = s->at + 1, length = 0;

    while (begin + length < s->text.length && s->text.at[begin + length] != '(')
        length++;
    for (s->at = begin + length; s->at < s->text.length; s->at++)
        if (peek(s, 0) == ')' && s->at + length + 1 < s->text.length &&
            memcmp(s->text.at + s->at + 1, s->text.at + begin, length) == 0 &&
            s->text.at[s->at + length + 1] == '"') {
            s->at += length + 2;
            return;
        }
}

static void skip_number(struct scanner *s)
{
    for (;; s->at++) {
        char c = ascii_lower(peek(s, 0)), next = peek(s, 1);

        if ((c == 'e' || c == 'p') && (next == '+' || next == '-'))
            s->at++;
        else if (splice(s, 0) && is_word(peek(s, splice(s, 0))))
            s->at += splice(s, 0) - 1;
        else if (!is_word(c) && c != '.' && !(c == '\'' && is_word(next)))
            return;
    }
}

static void skip_word(struct scanner *s)
{
    for (;; s->at++) {
        if (splice(s, 0) && is_word(peek(s, splice(s, 0))))
            s->at += splice(s, 0) - 1;
        else if (!is_word(peek(s, 0)))
            return;
    }
}

static void skip_sign(struct scanner *s)
{
    static const char *const signs[] = { "...", "<<", ">>", "<=", ">=", "==",
                                         "!=",  "&&", "||", "##", "::", "->" };

    for (size_t i = 0; i < COUNT(signs); i++) {
        size_t length = strlen(signs[i]);

        if (s->at + length <= s->text.length && memcmp(s->text.at + s->at, signs[i], length) == 0) {
            s->at += length;
            return;
        }
    }
    s->at++;
}

static struct str without_splices(struct arena *arena, struct str text)
{
    struct buf out;

    if (!str_has_byte(text, '\\'))
        return text;
    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] != '\\' && text.at[i] != '\r' && text.at[i] != '\n')
            buf_add_char(&out, text.at[i]);
    return buf_end(&out);
}

static bool begins_raw(struct str word)
{
    return str_is(word, "R") || str_is(word, "LR") || str_is(word, "uR") || str_is(word, "UR") ||
           str_is(word, "u8R");
}

/* Whether the word at BEGIN, which ends here, begins r"..." or r#"..."#. */
static bool begins_hashed(const struct scanner *s, size_t begin)
{
    size_t ahead = 0;

    while (peek(s, ahead) == '#')
        ahead++;
    return s->form & C_LIFETIMES && s->text.at[s->at - 1] == 'r' && s->at - begin <= 2 &&
           peek(s, ahead) == '"';
}

/* Whether a `/` here begins a regular expression: no operand is before it. */
static bool begins_expression(const struct scanner *s)
{
    const struct c_list *tokens;
    struct c_token last;

    if (!(s->form & C_TEMPLATES))
        return false;
    tokens = &s->file->tokens;
    if (tokens->count == 0)
        return true;
    last = tokens->items[tokens->count - 1];
    return c_is(last, "return") ||
           (last.kind == C_SIGN && !strchr(")]}", last.text.at[last.text.length - 1]));
}

static void skip_expression(struct scanner *s)
{
    bool in_class = false;

    for (s->at++; s->at < s->text.length && peek(s, 0) != '\n'; s->at++) {
        if (peek(s, 0) == '\\' && s->at + 1 < s->text.length)
            s->at++;
        else if (peek(s, 0) == '[' || peek(s, 0) == ']')
            in_class = peek(s, 0) == '[';
        else if (peek(s, 0) == '/' && !in_class)
            break;
    }
    s->at += s->at < s->text.length && peek(s, 0) == '/';
}

/* 'a' and '\n', not 'a of a lifetime. */
static bool is_character(const struct scanner *s)
{
    size_t next = 0;

    if (!(s->form & C_LIFETIMES) || peek(s, 1) == '\\' || s->at + 1 >= s->text.length)
        return true;
    utf8_next((struct str){ s->text.at + s->at + 1, s->text.length - s->at - 1 }, &next);
    return peek(s, next + 1) == '\'';
}

/* Reads a literal whose opening quote is next; the token's kind, C_END if it is not a literal. */
static enum c_kind read_quoted(struct scanner *s)
{
    char c = peek(s, 0);

    if (c == '"' && s->form & C_TEXT_BLOCKS && peek(s, 1) == '"' && peek(s, 2) == '"') {
        s->at += 3;
        skip_to(s, "\"\"\"", true);
    } else if (c == '"' && s->form & C_LIFETIMES) {
        s->at++;
        skip_to(s, "\"", true);
    } else if (c == '"' || (c == '\'' && is_character(s))) {
        skip_quoted(s, c);
        return c == '"' || s->form & C_SINGLE_QUOTED ? C_STRING : C_CHARACTER;
    } else if (c == '`' && s->form & C_BACKQUOTED) {
        s->at++;
        skip_to(s, "`", false);
    } else if (c == '`' && s->form & C_TEMPLATES) {
        skip_template(s);
    } else if (c == '/' && begins_expression(s)) {
        skip_expression(s);
    } else {
        return C_END;
    }
    return C_STRING;
}

static struct c_token next_token(struct scanner *s)
{
    struct c_token token = { .at = (uint32_t)s->at, .first = s->first, .tight = s->tight };
    size_t begin = s->at;
    enum c_kind quoted;
    char c = peek(s, 0);

    if (ascii_is_digit((unsigned char)c) ||
        (c == '.' && ascii_is_digit((unsigned char)peek(s, 1)))) {
        token.kind = C_NUMBER;
        skip_number(s);
    } else if (is_word(c)) {
        token.kind = C_NAME;
        skip_word(s);
        if (s->form & C_SPLICES && peek(s, 0) == '"' &&
            begins_raw((struct str){ s->text.at + begin, s->at - begin })) {
            token.kind = C_STRING;
            skip_raw(s);
        } else if (begins_hashed(s, begin)) {
            token.kind = C_STRING;
            skip_hashed(s);
        }
    } else if ((quoted = read_quoted(s)) != C_END) {
        token.kind = quoted;
    } else {
        token.kind = C_SIGN;
        skip_sign(s);
    }
    token.text = (struct str){ s->text.at + begin, s->at - begin };
    if (token.kind == C_NAME || token.kind == C_NUMBER)
        token.text = without_splices(s->arena, token.text);
    s->first = false;
    s->tight = true;
    s->code_on_line = true;
    return token;
}

void c_add(struct c_list *list, struct c_token token, struct arena *arena)
{
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? 2 * list->capacity : 8;
        list->items = arena_resize(arena, list->items, list->count * sizeof token,
                                   list->capacity * sizeof token);
    }
    list->items[list->count++] = token;
}

void c_read(const struct source *source, unsigned form, struct arena *arena, struct c_file *file)
{
    struct scanner s = { .text = source->text,
                         .arena = arena,
                         .form = form,
                         .file = file,
                         .at = utf8_mark(source->text),
                         .first = true };

    *file = (struct c_file){ .source = source };
    for (skip_blanks(&s); s.at < s.text.length; skip_blanks(&s))
        c_add(&file->tokens, next_token(&s), arena);
    c_add(&file->tokens,
          (struct c_token){ .text = STR(""), .at = (uint32_t)s.text.length, .first = true }, arena);
    file->tokens.count--;
}

struct c_token c_single(struct str text, uint32_t at, struct arena *arena)
{
    struct scanner s = { .text = text, .arena = arena, .form = C_SPLICES };
    struct c_token token = { .kind = C_END };

    if (text.length && !ascii_is_space((unsigned char)text.at[0]))
        token = next_token(&s);
    if (s.at < text.length)
        token.kind = C_END;
    token.at = at;
    return token;
}

struct str c_text(struct c_token token, struct arena *arena)
{
    struct str text = token.text;
    struct buf out;

    if (token.kind != C_STRING || text.length < 2 || text.at[0] != '"')
        return STR("");
    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 1; i + 1 < text.length; i++) {
        bool is_escape = text.at[i] == '\\';

        i += is_escape;
        if (text.at[i] == '\n' || (is_escape && !strchr("\"'\\", text.at[i])))
            return STR("");
        buf_add_char(&out, text.at[i]);
    }
    return str_trim(buf_end(&out));
}

struct c_list c_between(struct c_list list, uint32_t begin, uint32_t end)
{
    size_t low = 0, high = list.count, count = 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (list.items[middle].at < begin)
            low = middle + 1;
        else
            high = middle;
    }
    while (low + count < list.count && list.items[low + count].at < end)
        count++;
    return (struct c_list){ list.items + low, count, 0 };
}

size_t c_after_bracket(struct c_list list, size_t i)
{
    size_t open = 0;

    for (; i < list.count; i++) {
        struct c_token token = list.items[i];
        char c = token.kind == C_SIGN && token.text.length == 1 ? token.text.at[0] : '\0';

        open += c == '(' || c == '[' || c == '{';
        if ((c == ')' || c == ']' || c == '}') && --open == 0)
            return i + 1;
    }
    return list.count;
}
