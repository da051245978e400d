/* Where a piece of target text stands (code, a string, a comment, plain text) and how a value is
 * escaped there, so that no value can leave its place.  It must not know any language by name, nor
 * the model, nor Lua.
 *
 * What a language looks like is data.  target.c fills `struct lexical` from target.lua:
 *
 *   statement = "%"       lexical.statement   mark of Lua lines; default "%"
 *   width     = 80        lexical.width       columns of {=>wrapped} text; default 80
 *   base      = "code"    lexical.base        or "text": what stands outside all regions
 *   code      = ".:"      lexical.harmless    punctuation that values may bring into code, besides
 *                                             letters, digits, `_` and numbers; default none
 *   escape, line, ascii, refuse               of the base, if it is text: as for a region
 *
 *   text    = { {...}, ... }   regions of kind REGION_TEXT: strings, cells, attributes, code spans
 *   comment = { {...}, ... }   regions of kind REGION_COMMENT
 *   embed   = { {...}, ... }   regions of kind REGION_CODE: code inside text, tags: ${ }, #{ }, < >
 *
 * A region, with the names of its fields in target.lua where they are not those of the struct:
 *
 *   { "docstring",                          -- [1] is `name`
 *     open = '"""', close = '"""',          -- close = "\n": ends with its line
 *     at = "line" | "word",                 -- opens only as the first non-blank of a line; only
 *                                           --   after a blank or at the start of a line
 *     skip = "\\",                          -- each takes the meaning from the character after it;
 *                                           --   default: "\\" if escape has the key "\\"
 *     doubled = true,                       -- the closing mark written twice stands for itself
 *     nests = true,                         -- the region opens in itself
 *     nests = "{",                          -- this mark must be closed too (embed)
 *     lines = true,                         -- text: may hold line ends; comments may anyway
 *     one = true,                           -- a region only if it holds one character, escape or
 *                                           --   value: 'x' against a lifetime 'x
 *     raw = true,                           -- values only as {=raw(x)}: <script>
 *     inside = { "cell", "base" },          -- names of regions in which it may open; default: the
 *                                           --   base and every region of code
 *     splice = { "\\", "??/" },             -- a line that ends with one goes on in the next
 *     begins = { "https://" },              -- what a value right after `open` must begin with
 *     escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["??"] = "?\\?", ["\n"] = "\\n",
 *                other = "\\{{oct:3}}" },   -- `exact` and `other`
 *     line = { ["."] = "\\&." },            -- the same at the start of a line
 *     ascii = true,                         -- `other` for all that is not ASCII, too
 *     refuse = "`" }                        -- characters that cannot be said here
 *
 * A key of `escape` may be several characters long; it is found across the seam between value and
 * literal text too, and its replacement best breaks it up within: ["--"] = "- -".  `other` serves
 * control and hidden characters: {{hex:N}} {{HEX:N}} {{oct:N}} {{dec:N}}, each at least N digits.
 * Where the digits end the form, their number says of what: hex:2 oct:3 dec:3 bytes of UTF-8, hex:4
 * units of UTF-16, hex:6 hex:8 characters; where a mark follows, as in \u{{{hex}}}, characters.
 *
 * What is neither escaped nor harmless is refused.  Comments need no `escape`: marks in values are
 * broken by a blank, line ends become blanks, and a blank keeps a value from its opening mark. */
#ifndef STATUSGEN_TARGET_CONTEXT_H
#define STATUSGEN_TARGET_CONTEXT_H

#include "base/diag.h"

enum region_kind { REGION_CODE, REGION_TEXT, REGION_COMMENT };
enum region_at { AT_ANYWHERE, AT_LINE, AT_WORD };

struct replacement {
    struct str from, to;
    struct span at; /* in target.lua, for messages */
};

struct escapes {
    struct replacement *exact;
    size_t exact_count;
    struct replacement *line;
    size_t line_count;
    struct str other; /* empty: none */
    struct span other_at;
    struct str refuse;
    struct str *begins;
    size_t begins_count;
    bool ascii;
};

struct region {
    struct str name; /* may be empty */
    struct span at;  /* in target.lua, for messages */
    enum region_kind kind;
    struct str open, close;
    enum region_at place; /* `at` in target.lua */
    struct str skip;
    struct str nest_open; /* `nests`: true is `open` itself */
    bool doubled, lines, one, raw;
    struct str *inside;
    size_t inside_count;
    struct str *splice;
    size_t splice_count;
    struct escapes escapes;
};

/* All zero is a language of code alone, without strings and comments. */
struct lexical {
    struct str statement;
    unsigned width;
    enum region_kind base; /* REGION_CODE or REGION_TEXT */
    struct str harmless;
    struct escapes escapes; /* of the base */
    struct region *regions;
    size_t region_count;
};

/* A place in the target's text: a region, and the place around it.  Equal places are one object, so
 * pointers tell whether two places are the same. */
struct context {
    const struct region *region;
    const struct context *around;         /* NULL in the base */
    const struct region *const *children; /* what may open in it, longest mark first */
    size_t child_count;
    const struct escape_table *table; /* escape.h */
};

/* All places of one language. */
struct contexts;

/* LEXICAL (which must outlive the result) made ready.  NULL with diagnostics if it is wrong. */
struct contexts *contexts_make(const struct lexical *lexical, struct arena *arena,
                               struct diags *diags);

const struct lexical *contexts_lexical(const struct contexts *contexts);

/* Region 0 is the base, the others are those of the lexical rules in order; NULL after them. */
const struct region *contexts_region(const struct contexts *contexts, size_t number);

/* The base, where a file begins and ends; REGION opened in AROUND. */
const struct context *context_base(const struct contexts *contexts);
const struct context *context_enter(struct contexts *contexts, const struct context *around,
                                    const struct region *region);

/* Why a value cannot stand in its place. */
struct escape_problem {
    size_t offset, length; /* the bytes of the value that are meant */
    const char *why;       /* "cannot stand in code": goes on after the bytes as a sentence */
};

/* Appends VALUE to OUT, escaped for its place.  OUT must end with what stands before it: the seam
 * is looked at.  AFTER is the literal text that follows, as far as it is known; what comes after
 * that may be anything.  False, with OUT as it was, if the value cannot stand there. */
bool context_escape(const struct context *context, struct str value, struct str after,
                    struct buf *out, struct escape_problem *problem);

#endif
