/* Tokens and comments of C and of languages with the same lexical form.  It must not know what they
 * mean. */
#ifndef STATUSGEN_UPKEEP_IMPORT_C_TOKEN_H
#define STATUSGEN_UPKEEP_IMPORT_C_TOKEN_H

#include "base/source.h"

enum c_kind { C_END, C_NAME, C_NUMBER, C_CHARACTER, C_STRING, C_SIGN };

struct c_token {
    struct str text;
    uint32_t at;        /* offset in the file; of a token that a macro made, that of its argument */
    unsigned kind : 8;  /* an enum c_kind */
    unsigned first : 1; /* on its line: a `#` there begins a directive */
    unsigned tight : 1; /* nothing separates it from the token before */
    unsigned painted : 1; /* the name of a macro that is not expanded again */
};

struct c_comment {
    uint32_t begin, end;
    bool first; /* no token stands before it on its line */
};

/* Tokens that follow each other; a slice of another list has no capacity of its own. */
struct c_list {
    struct c_token *items;
    size_t count, capacity;
};

struct c_file {
    const struct source *source;
    struct c_list tokens; /* a token of kind C_END follows the last one */
    struct c_comment *comments;
    size_t comment_count;
};

/* What differs between languages with C's lexical form. */
enum c_form {
    C_SPLICES = 1,       /* a line that ends with a backslash goes on; R"(raw)" */
    C_NESTED = 2,        /* comments within comments */
    C_SINGLE_QUOTED = 4, /* 'a text' */
    C_BACKQUOTED = 8,    /* `several lines` */
    C_TEMPLATES = 16,    /* `with ${values}`, and regular expressions */
    C_TEXT_BLOCKS = 32,  /* three quotes, several lines */
    C_LIFETIMES = 64,    /* 'a without a closing quote; r#"raw"# */
};

/* Reads all tokens of SOURCE; FORM is a set of enum c_form. */
void c_read(const struct source *source, unsigned form, struct arena *arena, struct c_file *file);

/* Reads TEXT, which stands at offset AT, as one token; kind C_END if it is not exactly one. */
struct c_token c_single(struct str text, uint32_t at, struct arena *arena);

void c_add(struct c_list *list, struct c_token token, struct arena *arena);

static inline bool c_is(struct c_token token, const char *text)
{
    return token.kind != C_STRING && token.kind != C_CHARACTER && str_is(token.text, text);
}

static inline uint32_t c_end(struct c_token token)
{
    return token.at + (uint32_t)token.text.length;
}

static inline struct span c_span(const struct source *source, struct c_token token)
{
    return (struct span){ source, token.at, c_end(token) };
}

/* The text of a string without white space around it; empty for one with escapes other than those
 * of quotes and backslashes, with line breaks, and for other tokens. */
struct str c_text(struct c_token token, struct arena *arena);

/* The tokens of LIST that begin at the offsets from BEGIN to before END. */
struct c_list c_between(struct c_list list, uint32_t begin, uint32_t end);

/* The index after the bracket that closes the one at I; LIST.count without it. */
size_t c_after_bracket(struct c_list list, size_t i);

#endif
