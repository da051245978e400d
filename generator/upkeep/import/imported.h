/* Imported codes in one form, and the functions with which readers build them.  It must not know
 * how a file is read, or what the codes are used for. */
#ifndef STATUSGEN_UPKEEP_IMPORT_IMPORTED_H
#define STATUSGEN_UPKEEP_IMPORT_IMPORTED_H

#include "base/diag.h"
#include "spec/model.h"

struct import_words {
    const struct str *items;
    size_t count;
};

struct import_options {
    struct import_words columns; /* of a CSV, from the left; if empty, its first line names them */
    struct import_words match, except; /* prefixes of constants */
    struct import_words enums;         /* tags, or names of types */
    struct str id;                     /* if empty, made from the name of the file */
    struct str compiler;               /* a command that computes the constants; empty for none */
    bool
        for_comparison; /* the codes are compared with a spec, which has the classes of open ones */
};

/* Another name for the value of a code. */
struct import_alias {
    struct str phrase, name;
    struct str key;      /* of the phrase: what lookups compare */
    struct str original; /* its constant in the file; empty for none */
    struct span at;
    bool deprecated;
};

struct import_code {
    int64_t value;
    struct str name; /* empty if the phrase gives it */
    struct str phrase, summary, meaning;
    struct str key;      /* of the phrase: what lookups compare */
    struct str why;      /* a comment on why the name is not that of the phrase */
    struct str original; /* its constant in the file; empty for none */
    enum state_kind state;
    struct str expires, since;
    struct str advice;      /* why it is deprecated */
    struct str *references; /* "RFC 9110, 15.5.5" */
    size_t reference_count;
    struct import_alias *also;
    size_t also_count;
    bool primary;   /* among those that share the phrase */
    bool described; /* the file has no phrase for it; PHRASE is its description */
    struct span at;
};

/* A line that does not become a code: "105-199", "Unassigned". */
struct import_range {
    struct str values, text;
};

struct import {
    struct arena *arena;
    struct diags *diags;
    const struct source *source;
    struct str id;
    struct buf *scratch;               /* for short texts that are compared at once */
    const char *target;                /* in whose language the constants are; NULL for none */
    struct str constants;              /* their pattern; empty for none */
    struct str enum_tag, typedef_name; /* of the enum in that header; empty for none */
    bool of_variants;                  /* the constants are the variants of an enum of Rust */
    struct display display;
    struct import_code *codes;
    size_t count;
    struct import_code *open; /* such as X.7.1: codes of any class; the value is that of 0.7.1 */
    size_t open_count;
    struct import_range *ranges;
    size_t range_count;
    int64_t from, to; /* of all values, ranges included */
    bool from_header;
};

/* Whether ORIGINAL is the constant that the pattern makes of NAME.  Case is ignored for Go, which
 * spells initialisms in its own way: HTTPError. */
bool import_is_made(const struct import *import, struct str name, struct str original);

/* Adds a copy of CODE, whose texts are visible. */
void import_add(struct import *import, struct import_code code);
void import_add_range(struct import *import, struct str values, struct str text, int64_t from,
                      int64_t to);

/* Adds the references in TEXT, such as `[RFC9110, Section 15.5.5][RFC9111]`; plain text is a single
 * reference. */
void import_references(struct import *import, struct import_code *code, struct str text);
void import_add_reference(struct import *import, struct import_code *code, struct str text);

/* Removes `(TEMPORARY - ..., expires 2026-11-13)`, `(OBSOLETED)`, `(Unused)` and the like from the
 * phrase, and sets the state accordingly. */
void import_state(struct import *import, struct import_code *code, struct span at);

/* Sets the state that MARK names, with its date; false if MARK is not a state. */
bool import_standing(struct import *import, struct import_code *code, struct str mark,
                     struct span at);

/* TEXT as a sentence: it begins with a capital and ends with a period. */
struct str import_sentence(struct arena *arena, struct str text);

/* Any text as [a-z][a-z0-9_]*; empty if no character of it can be kept. */
struct str import_name(struct arena *arena, struct str text);

bool import_begins(struct str text, const char *with); /* ignores ASCII case */

#endif
