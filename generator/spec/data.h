/* "Lua as data": a text of calls `keyword { ... }` as a tree in which each value knows its place.
 * It must not know which keywords or fields there are.
 *
 * Two producers make the same tree: the parser here, for text that only lists values, and
 * lua/eval.c, for text that computes them.  Readers of the tree cannot distinguish them. */
#ifndef STATUSGEN_SPEC_DATA_H
#define STATUSGEN_SPEC_DATA_H

#include "base/limit.h"

enum data_type {
    DATA_FLAG,
    DATA_INTEGER,
    DATA_NUMBER, /* any other number */
    DATA_STRING,
    DATA_TABLE,
    DATA_COMPUTED /* an expression that only Lua can evaluate */
};

struct data {
    enum data_type type;
    struct span at;
    union {
        bool flag;
        int64_t integer;
        double number;
        struct str string;
        struct {
            struct data_field *fields; /* as written: positional and named ones mixed */
            size_t count;
        } table;
    };
};

enum data_key { KEY_POSITION, KEY_NAME, KEY_INTEGER };

struct data_field {
    enum data_key key;
    struct span key_at; /* of the name or `[...]`; of the value if positional */
    struct str name;    /* KEY_NAME */
    int64_t index;      /* KEY_INTEGER, or the position from 1 */
    struct data value;
};

/* One call: `code { 404, "Not Found" }`. */
struct declaration {
    struct str keyword;
    struct span at; /* of the keyword */
    struct data value;
};

struct data_file {
    const struct source *source;
    struct declaration *declarations;
    size_t count;
    struct span computed_at; /* where the text stops being plain data, if it does */
};

enum data_outcome { DATA_READ, DATA_NEEDS_LUA, DATA_WRONG };

/* Parses SOURCE.  DATA_WRONG: problems were added to DIAGS (as many as could be found).
 * DATA_NEEDS_LUA: FILE holds every call that could be found, wherever it stands, with
 * DATA_COMPUTED for what is not literal: good for places only.  The tree lives in TREE and may be
 * freed when it was read; its texts live as long as SOURCE, those that are decoded in its arena.
 * LIMITS NULL: the standard ones. */
enum data_outcome data_parse(const struct source *source, const struct limits *limits,
                             struct arena *tree, struct diags *diags, struct data_file *file);

/* The field NAME, or the one at POSITION (from 1), of a table; NULL if it has none. */
const struct data_field *data_named(const struct data *table, const char *name);
const struct data_field *data_at(const struct data *table, int64_t position);

/* "a string", "a table": for messages. */
const char *data_type_name(enum data_type type);

/* The position of FIELD in the declaration at AT, for a message: AT itself if the text does not
 * have the field there. */
struct span data_field_at(struct span at, struct str field, struct arena *arena);

#endif
