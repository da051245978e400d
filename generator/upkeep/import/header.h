/* The integer constants of a C or C++ header: enumerators, macros, `static const` and `constexpr`.
 * It must not know which of them are wanted, or what they are used for. */
#ifndef STATUSGEN_UPKEEP_IMPORT_HEADER_H
#define STATUSGEN_UPKEEP_IMPORT_HEADER_H

#include "upkeep/import/c_token.h"

enum header_kind {
    HEADER_ENUMERATOR,
    HEADER_MACRO,
    HEADER_CONSTANT, /* `static const int A = 1;` */
    HEADER_UNREAD    /* not a constant: a call of an unknown macro, or `#include "x.inc"`, among
                      * enumerators */
};

struct header_entry {
    struct str name;
    enum header_kind kind;
    unsigned number;    /* of its enum, from 1; 0 for the others */
    unsigned condition; /* the innermost one that is not known, from 1; 0 for none */
    struct span at;     /* the name */
    int64_t value;
    struct str lost; /* why it has no value; empty if it has one */
    struct span lost_at;
    bool other;        /* it is lost because it is not an integer: a text, a type, no value */
    bool unsure;       /* it is lost, and nothing says that it is an integer: a call */
    bool implicit;     /* an enumerator without a value of its own */
    bool sentinel;     /* it marks a place in the list, and is not a code */
    bool guards;       /* the macro of an include guard */
    bool foreign;      /* line markers say that it comes from another file */
    bool deprecated;   /* by an attribute */
    struct str advice; /* the text of that attribute */
    struct str scope;  /* in C++: `acme::status::` */
    struct str text;   /* among the arguments that have its value; empty for none */

    /* for comments: offsets of its first token, the end of its last one, and its neighbors */
    uint32_t begin, end, previous, next;
    bool expanded; /* a macro made it; only BEGIN is known */
};

/* What holds the constants of an enum together. */
enum header_bond {
    HEADER_ENUM,
    HEADER_CLASS, /* constants of a class that have its type */
    HEADER_LOOSE  /* constants of one type in one scope */
};

struct header_enum {
    struct str tag, type; /* of `typedef enum tag { ... } type;` */
    struct str path;      /* the tag after the scopes around it: `acme::status`, `Acme.Status` */
    struct span at;       /* the tag or, without one, the keyword */
    bool scoped;          /* `enum class` */
    enum header_bond bond;
};

struct header {
    const struct language *language; /* NULL for C and C++ */
    bool is_list;                    /* of calls of macros, which another file includes */
    struct c_file file;
    struct header_entry *entries; /* in the order of the file */
    size_t count;
    struct header_enum *enums;
    size_t enum_count;
    struct span *conditions; /* `#if` lines of which it is not known whether they hold */
    size_t condition_count;
};

/* Marks ENTRY as deprecated if its ATTRIBUTES do. */
void header_deprecation(struct header_entry *entry, struct c_list attributes, struct arena *arena);

/* Reads SOURCE; in a file *.def, calls of macros are the enumerators.  Nothing is reported: an
 * entry whose value cannot be computed says why. */
void header_read(const struct source *source, bool is_cpp, struct arena *arena,
                 struct header *header);

#endif
