/* The syntax of a language, as data: strings, comments, code inside text, and how a
 * value is escaped in each.  It must not know any language by name, nor what is done with the data.
 *
 * target.c fills `struct lexical` from target.lua:
 *
 *   statement = "%"       lexical.statement   mark of Lua lines; default "%"
 *   width     = 80        lexical.width       columns of {=>wrapped} text; default 80
 *   base      = "code"    lexical.base        or "text": what is outside all regions
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
 *     skip = "\\",                          -- each makes the character after it stand for itself;
 *                                           --   default: "\\" if escape has the key "\\"
 *     doubled = true,                       -- the closing mark, doubled, stands for itself
 *     nests = true,                         -- the region opens in itself
 *     nests = "{",                          -- this mark must be closed too (embed)
 *     lines = true,                         -- text: may contain line ends; comments may anyway
 *     one = true,                           -- a region only if it contains one character, escape
 * or
 *                                           --   value: 'x', but not the lifetime 'x
 *     raw = true,                           -- values only as {=raw(x)}: <script>
 *     inside = { "cell", "base" },          -- names of regions in which it may open; default: the
 *                                           --   base and every region of code
 *     splice = { "\\", "??/" },             -- a line that ends with one continues on the next
 *     begins = { "https://" },              -- what a value right after `open` must begin with
 *     escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["??"] = "?\\?", ["\n"] = "\\n",
 *                other = "\\{{oct:3}}" },   -- `exact` and `other`
 *     line = { ["."] = "\\&." },            -- the same at the start of a line
 *     ascii = true,                         -- `other` for everything that is not ASCII, too
 *     refuse = "`" }                        -- characters that cannot be written here
 *
 * A key of `escape` may have several characters; it is also found where it begins in a value and
 * ends in literal text, or the reverse, so its replacement best breaks it up: ["--"] = "- -".
 * `other` is for control and hidden characters: {{hex:N}} {{HEX:N}} {{oct:N}} {{dec:N}}, each at
 * least N digits.  Where the form ends with the digits, N decides what they number: hex:2 oct:3
 * dec:3 bytes of UTF-8, hex:4 units of UTF-16, hex:6 hex:8 characters.  Where a mark follows, as in
 * \u{{{hex}}}, they number characters.
 *
 * What is neither escaped nor harmless is refused.  Comments need no `escape`: in values a blank
 * breaks up their marks, line ends become blanks, and a blank separates a value from the opening
 * mark. */
#ifndef STATUSGEN_TARGET_LEXICAL_H
#define STATUSGEN_TARGET_LEXICAL_H

#include "base/source.h"

enum region_kind { REGION_CODE, REGION_TEXT, REGION_COMMENT };
enum region_start { START_ANYWHERE, START_LINE, START_WORD };

struct replacement {
    struct str from, to;
    struct span at; /* in target.lua, for messages */
};

struct replacements {
    struct replacement *items;
    size_t count;
};

/* Marks, names, or words. */
struct marks {
    struct str *items;
    size_t count;
};

struct escapes {
    struct replacements exact, line;
    struct str other; /* empty: none */
    struct span other_at;
    struct str refuse;
    struct marks begins;
    bool ascii;
};

struct region {
    struct str name; /* may be empty */
    struct span at;  /* in target.lua, for messages */
    enum region_kind kind;
    struct str open, close;
    enum region_start start; /* `at` in target.lua */
    struct str skip;
    struct str nest_open; /* `nests`: true is `open` itself */
    bool doubled, lines, one, raw;
    struct marks inside, splice;
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

#endif
