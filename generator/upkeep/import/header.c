/* Reads a C header token by token, as far as that needs no compiler. */
#include "upkeep/import/header.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

enum kind { END, NAME, NUMBER, CHARACTER, OTHER };

struct comment {
    uint32_t begin, end;
};

struct token {
    enum kind kind;
    struct str text;
    uint32_t begin;
};

struct known {
    struct str name;
    int64_t value;
};

struct reader {
    const struct source *source;
    struct str match;
    struct arena *arena;
    struct diags *diags;
    struct header *header;
    struct comment *comments;
    size_t comment_count;
    struct known *known; /* names that later values can use */
    size_t known_count;
    uint32_t at;
    bool in_directive; /* it ends with the line */
    struct token token;
    uint32_t token_end;  /* of the previous token */
    uint32_t entry_end;  /* of the previous entry, which owns a comment on its line */
    const char *problem; /* of the value being computed, at `problem_at` */
    struct span problem_at;
};

/* ---- tokens ---------------------------------------------------------------------------------- */

static char peek(const struct reader *r, uint32_t ahead)
{
    return r->at + ahead < r->source->text.length ? r->source->text.at[r->at + ahead] : '\0';
}

static void skip_comment(struct reader *r)
{
    bool line = peek(r, 1) == '/';
    uint32_t begin = r->at;

    for (r->at += 2; r->at < r->source->text.length; r->at++) {
        if (line && peek(r, 0) == '\n')
            break;
        if (!line && peek(r, 0) == '*' && peek(r, 1) == '/') {
            r->at += 2;
            break;
        }
    }
    r->comments = array_grow(r->arena, r->comments, r->comment_count, sizeof *r->comments);
    r->comments[r->comment_count++] = (struct comment){ begin, r->at };
}

static void skip_blanks(struct reader *r)
{
    for (;;) {
        char c = peek(r, 0);

        if (c == '\\' && (peek(r, 1) == '\n' || (peek(r, 1) == '\r' && peek(r, 2) == '\n')))
            r->at += peek(r, 1) == '\n' ? 2 : 3;
        else if (c == '/' && (peek(r, 1) == '*' || peek(r, 1) == '/'))
            skip_comment(r);
        else if (c && ascii_is_space((unsigned char)c) && !(c == '\n' && r->in_directive))
            r->at++;
        else
            return;
    }
}

static bool is_word(char c)
{
    return ascii_is_alnum((unsigned char)c) || c == '_';
}

/* Reads a literal to its closing quote, which is on the same line. */
static void skip_quoted(struct reader *r, char quote)
{
    for (r->at++; peek(r, 0) && peek(r, 0) != quote && peek(r, 0) != '\n'; r->at++)
        if (peek(r, 0) == '\\')
            r->at++;
    if (peek(r, 0) == quote)
        r->at++;
}

static void step(struct reader *r)
{
    static const char *const pairs[] = { "<<", ">>" };
    char c;

    r->token_end = r->at;
    skip_blanks(r);
    r->token = (struct token){ .begin = r->at };
    c = peek(r, 0);
    if (r->at >= r->source->text.length || (r->in_directive && c == '\n'))
        return;
    if (is_word(c)) {
        r->token.kind = ascii_is_digit((unsigned char)c) ? NUMBER : NAME;
        while (is_word(peek(r, 0)) || (r->token.kind == NUMBER && peek(r, 0) == '\''))
            r->at++;
    } else if (c == '"' || c == '\'') {
        r->token.kind = c == '\'' ? CHARACTER : OTHER;
        skip_quoted(r, c);
    } else {
        r->token.kind = OTHER;
        r->at++;
        for (size_t i = 0; i < 2; i++)
            if (c == pairs[i][0] && peek(r, 0) == pairs[i][1])
                r->at++;
    }
    r->token.text = (struct str){ r->source->text.at + r->token.begin, r->at - r->token.begin };
    if (r->token.kind == OTHER && r->at > r->source->text.length)
        r->at = (uint32_t)r->source->text.length;
}

static bool at(const struct reader *r, const char *text)
{
    return r->token.kind != END && str_is(r->token.text, text);
}

static struct span here(const struct reader *r)
{
    return (struct span){ r->source, r->token.begin,
                          r->token.begin + (uint32_t)r->token.text.length };
}

/* ---- values ---------------------------------------------------------------------------------- */

static int64_t wrong(struct reader *r, const char *problem)
{
    if (!r->problem) {
        r->problem = problem;
        r->problem_at = here(r);
    }
    return 0;
}

/* The base that the prefix of TEXT specifies; *DIGITS is where its digits begin. */
static unsigned base_of(struct str text, size_t *digits)
{
    char c = text.length > 1 && text.at[0] == '0' ? ascii_lower(text.at[1]) : '\0';

    *digits = c == 'x' || c == 'b' ? 2 : c ? 1 : 0;
    return c == 'x' ? 16 : c == 'b' ? 2 : c ? 8 : 10;
}

/* The value of a digit; 99 if it is not one in any base. */
static unsigned digit_of(char c)
{
    if (ascii_is_digit((unsigned char)c))
        return (unsigned)(c - '0');
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
}

static int64_t number(struct reader *r)
{
    struct str text = r->token.text;
    uint64_t value = 0;
    size_t i;
    unsigned base = base_of(text, &i);

    for (; i < text.length; i++) {
        unsigned digit = digit_of(text.at[i]);

        if (text.at[i] == '\'')
            continue;
        if (digit >= base)
            break;
        if (value > ((uint64_t)INT64_MAX - digit) / base)
            return wrong(r, "does not fit in a signed 64-bit integer");
        value = value * base + digit;
    }
    for (; i < text.length; i++)
        if (ascii_lower(text.at[i]) != 'u' && ascii_lower(text.at[i]) != 'l')
            return wrong(r, "is not an integer");
    return (int64_t)value;
}

static int64_t character(struct reader *r)
{
    struct str text = r->token.text;

    if (text.length == 3 && text.at[1] != '\\')
        return (unsigned char)text.at[1];
    return wrong(r, "is an unsupported character constant");
}

static int64_t known_value(struct reader *r)
{
    for (size_t i = 0; i < r->known_count; i++)
        if (str_equal(r->known[i].name, r->token.text))
            return r->known[i].value;
    return wrong(r, "is not defined in this file");
}

static int64_t expression(struct reader *r, int level);

static int64_t operand(struct reader *r)
{
    int64_t value;
    bool minus = at(r, "-"), inverse = at(r, "~");

    if (minus || inverse || at(r, "+")) {
        step(r);
        value = operand(r);
        return minus ? (int64_t)(0 - (uint64_t)value) : inverse ? ~value : value;
    }
    if (at(r, "(")) {
        step(r);
        value = expression(r, 0);
        if (!at(r, ")"))
            return wrong(r, "is where `)` was expected");
        step(r);
        return value;
    }
    switch (r->token.kind) {
    case NUMBER:
        value = number(r);
        break;
    case CHARACTER:
        value = character(r);
        break;
    case NAME:
        value = known_value(r);
        break;
    default:
        return wrong(r, "cannot be evaluated");
    }
    step(r);
    return value;
}

/* Binary operators from the loosest to the tightest. */
static int level_of(const struct reader *r)
{
    static const char *const levels[][3] = { { "|" },        { "^" },      { "&" },
                                             { "<<", ">>" }, { "+", "-" }, { "*", "/", "%" } };

    for (int level = 0; level < 6; level++)
        for (int i = 0; i < 3 && levels[level][i]; i++)
            if (at(r, levels[level][i]))
                return level;
    return -1;
}

static int64_t apply(struct reader *r, char sign, int64_t a, int64_t b)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;

    switch (sign) {
    case '|':
        return (int64_t)(x | y);
    case '^':
        return (int64_t)(x ^ y);
    case '&':
        return (int64_t)(x & y);
    case '+':
        return (int64_t)(x + y);
    case '-':
        return (int64_t)(x - y);
    case '*':
        return (int64_t)(x * y);
    case '<':
        return y < 63 ? (int64_t)(x << y) : wrong(r, "shifts too far");
    case '>':
        return y < 63 ? a >> y : wrong(r, "shifts too far");
    default:
        break;
    }
    if (b == 0 || (b == -1 && a == INT64_MIN))
        return wrong(r, "follows a division without a result");
    return sign == '/' ? a / b : a % b;
}

static int64_t expression(struct reader *r, int level)
{
    int64_t value = operand(r);

    for (int found; !r->problem && (found = level_of(r)) >= level;) {
        char sign = r->token.text.at[0];

        step(r);
        value = apply(r, sign, value, expression(r, found + 1));
    }
    return value;
}

/* ---- comments -------------------------------------------------------------------------------- */

static uint32_t line_of(const struct reader *r, uint32_t offset)
{
    return source_place(r->source, offset).line;
}

/* A comment without its marks: slashes, stars, `!` and `<` at the beginning of its lines. */
static struct str clean(struct reader *r, struct comment comment)
{
    struct str text = { r->source->text.at + comment.begin, comment.end - comment.begin };
    bool begins = true, blank = false;
    struct buf out;

    if (text.length >= 4 && text.at[1] == '*')
        text.length -= 2;
    buf_init(&out, r->arena, text.length + 1);
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (c == '\n')
            begins = true;
        if (ascii_is_space((unsigned char)c)) {
            blank = out.length > 0;
            continue;
        }
        if (begins && (c == '*' || c == '/' || c == '!' || c == '<'))
            continue;
        begins = false;
        if (blank)
            buf_add_char(&out, ' ');
        blank = false;
        buf_add_char(&out, c);
    }
    while (out.length && out.at[out.length - 1] == '*')
        out.length--;
    return buf_str(&out);
}

/* The comments of the lines right above BEGIN, without those on the line of the previous entry. */
static struct str comment_before(struct reader *r, uint32_t begin)
{
    uint32_t line = line_of(r, begin);
    size_t first = r->comment_count;
    struct buf out;

    while (first > 0) {
        const struct comment *comment = &r->comments[first - 1];
        bool beside = r->entry_end && line_of(r, comment->begin) == line_of(r, r->entry_end);

        if (comment->begin >= begin || comment->begin < r->entry_end || beside ||
            line_of(r, comment->end) + 1 < line)
            break;
        line = line_of(r, comment->begin);
        first--;
    }
    buf_init(&out, r->arena, SIZE_MAX);
    for (; first < r->comment_count; first++) {
        if (out.length)
            buf_add_char(&out, ' ');
        buf_add_str(&out, clean(r, r->comments[first]));
    }
    return buf_str(&out);
}

/* The first comment from number FROM on that begins on the line where the entry ends. */
static struct str comment_after(struct reader *r, size_t from, uint32_t end)
{
    for (size_t i = from; i < r->comment_count; i++)
        if (line_of(r, r->comments[i].begin) == line_of(r, end))
            return clean(r, r->comments[i]);
    return STR("");
}

/* ---- entries --------------------------------------------------------------------------------- */

static bool matches(const struct reader *r, struct str name)
{
    return name.length > r->match.length &&
           (r->match.length == 0 || memcmp(name.at, r->match.at, r->match.length) == 0);
}

static void remember(struct reader *r, struct str name, int64_t value)
{
    r->known = array_grow(r->arena, r->known, r->known_count, sizeof *r->known);
    r->known[r->known_count++] = (struct known){ name, value };
}

static void add_entry(struct reader *r, struct header_entry entry)
{
    struct header *header = r->header;

    header->entries = array_grow(r->arena, header->entries, header->count, sizeof entry);
    header->entries[header->count++] = entry;
}

static void report_value(struct reader *r, struct str name)
{
    struct diag *diag = diag_add(r->diags, E0854, r->problem_at, "`%.*s` %s",
                                 STR_ARGS(span_text(r->problem_at)), r->problem);

    diag_help(diag, "`%.*s` is skipped: write its value as a number", STR_ARGS(name));
}

static void skip_to_comma(struct reader *r)
{
    unsigned open = 0;

    for (; r->token.kind != END; step(r)) {
        if (open == 0 && (at(r, ",") || at(r, "}")))
            return;
        open += at(r, "(");
        open -= open && at(r, ")");
    }
}

/* Reads NAME or NAME = VALUE.  False if the value is unknown, and so are those that count up from
 * it. */
static bool read_enumerator(struct reader *r, int64_t *value, bool known)
{
    struct header_entry entry = { .name = r->token.text,
                                  .at = here(r),
                                  .number = r->header->enums };
    size_t comments;
    uint32_t end;

    entry.comment = comment_before(r, r->token.begin);
    comments = r->comment_count;
    r->problem = NULL;
    step(r);
    if (at(r, "=")) {
        step(r);
        *value = expression(r, 0);
        if (!r->problem && !at(r, ",") && !at(r, "}") && !at(r, "#"))
            wrong(r, "cannot be evaluated");
        known = !r->problem;
    } else if (!known) {
        r->problem = "follows an unknown value";
        r->problem_at = entry.at;
    }
    if (r->problem && matches(r, entry.name))
        report_value(r, entry.name);
    if (!at(r, "#"))
        skip_to_comma(r);
    end = r->token_end;
    if (at(r, ","))
        step(r);
    r->entry_end = end;
    if (entry.comment.length == 0)
        entry.comment = comment_after(r, comments, end);
    entry.value = *value;
    if (known)
        remember(r, entry.name, entry.value);
    if (known && matches(r, entry.name))
        add_entry(r, entry);
    *value += known && *value < INT64_MAX;
    return known;
}

static void read_directive(struct reader *r);

/* Reads what follows `enum`: a name, a type, and the enumerators if there is a body. */
static void read_enum(struct reader *r)
{
    int64_t value = 0;
    bool known = true;

    while (r->token.kind == NAME || at(r, ":"))
        step(r);
    if (!at(r, "{"))
        return;
    r->header->enums++;
    r->entry_end = r->token.begin + 1;
    step(r);
    while (r->token.kind != END && !at(r, "}")) {
        if (at(r, "#")) {
            read_directive(r);
        } else if (r->token.kind == NAME) {
            known = read_enumerator(r, &value, known);
        } else {
            diag_add(r->diags, E0851, here(r), "this is not an enumerator");
            skip_to_comma(r);
            if (at(r, ","))
                step(r);
        }
    }
}

static void read_macro(struct reader *r)
{
    struct header_entry entry = { .name = r->token.text, .at = here(r) };
    uint32_t begin = r->token.begin;
    bool is_function = peek(r, 0) == '(', wanted = r->match.length && matches(r, entry.name);
    size_t comments;

    entry.comment = comment_before(r, begin);
    comments = r->comment_count;
    r->problem = NULL;
    step(r);
    if (is_function || r->token.kind == END)
        return; /* a macro with arguments, or an include guard */
    entry.value = expression(r, 0);
    if (r->token.kind != END)
        wrong(r, "is not an integer");
    if (r->problem && wanted)
        diag_add(r->diags, E0855, entry.at, "macro `%.*s` is not an integer", STR_ARGS(entry.name));
    if (r->problem)
        return;
    remember(r, entry.name, entry.value);
    if (!wanted)
        return;
    r->entry_end = r->token_end;
    if (entry.comment.length == 0)
        entry.comment = comment_after(r, comments, r->token_end);
    add_entry(r, entry);
}

static void read_directive(struct reader *r)
{
    r->in_directive = true;
    step(r);
    if (at(r, "define")) {
        step(r);
        if (r->token.kind == NAME)
            read_macro(r);
    }
    while (r->token.kind != END)
        step(r);
    r->in_directive = false;
    step(r);
}

void header_read(const struct source *source, struct str match, struct arena *arena,
                 struct diags *diags, struct header *header)
{
    struct reader r = {
        .source = source, .match = match, .arena = arena, .diags = diags, .header = header
    };

    *header = (struct header){ 0 };
    step(&r);
    while (r.token.kind != END) {
        if (at(&r, "#")) {
            read_directive(&r);
        } else if (at(&r, "enum")) {
            step(&r);
            read_enum(&r);
        } else {
            step(&r);
        }
    }
}
