/* The tokens of Lua text, each with its place.  It must not know what the tokens are read for. */
#ifndef STATUSGEN_SPEC_LEX_H
#define STATUSGEN_SPEC_LEX_H

#include "base/source.h"

enum token_type {
    TOKEN_END,  /* of the text */
    TOKEN_NAME, /* identifier or keyword: see token_is_keyword */
    TOKEN_NUMBER,
    TOKEN_STRING, /* quoted or long */
    TOKEN_SYMBOL, /* one of the operators and punctuation of Lua: `..` is one token */
    TOKEN_WRONG   /* not a token: `problem` is the reason */
};

struct token {
    enum token_type type;
    uint32_t begin, end; /* bytes of the source; END is past the last */
    const char *problem; /* TOKEN_WRONG only: "unfinished string" */
};

/* Walks LENGTH bytes of a source; comments and blanks are skipped. */
struct lexer {
    const struct source *source;
    uint32_t next, end;
};

/* Where Lua begins in the text of a file: after a byte order mark and a first line with `#`. */
uint32_t lex_begin(struct str text);

void lexer_init(struct lexer *lexer, const struct source *source, uint32_t begin, uint32_t end);

/* The next token.  After TOKEN_END or TOKEN_WRONG it gives that again. */
struct token lex(struct lexer *lexer);

/* Bytes of the line end at AT, before END: CR, LF, CR LF or LF CR, as Lua has it; 0 if there is
 * none. */
size_t lex_line_end(const char *at, const char *end);

/* Whether the token is the symbol or word TEXT, which is not empty. */
bool token_is_text(const struct lexer *lexer, struct token token, const char *text);
static inline bool token_is(const struct lexer *lexer, struct token token, const char *text)
{
    return token.end > token.begin && lexer->source->text.at[token.begin] == *text &&
           token_is_text(lexer, token, text); /* the first byte is enough nearly always */
}
bool token_is_keyword(const struct lexer *lexer, struct token token); /* `end`, `nil`, ... */
struct span token_span(const struct lexer *lexer, struct token token);

/* The value of a string token, escapes undone, in ARENA or the source itself.  A long string loses
 * its first newline, as in Lua.  False with *PROBLEM_AT and *PROBLEM for a wrong escape. */
bool token_string(const struct lexer *lexer, struct token token, struct arena *arena,
                  struct str *value, struct span *problem_at, const char **problem);

/* The value of a number token, or its NEGATIVE: an integer if it is written as one and fits 64 bits
 * (hexadecimal wraps around, as in Lua), else false with *NUMBER, or *NUMBER untouched if it is
 * malformed. */
bool token_integer(const struct lexer *lexer, struct token token, bool negative, int64_t *integer,
                   double *number);

#endif
