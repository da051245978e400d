/* The lookup plans of one output, as records that templates can see.  It must not know what is
 * printed of them. */
#ifndef STATUSGEN_LOOKUP_LOOKUPS_H
#define STATUSGEN_LOOKUP_LOOKUPS_H

#include "base/bytes.h"
#include "lookup/lookup.h"
#include "target/names.h"

/* Numbers by row, by text id, or by item. */
struct number_table {
    struct record record;
    struct packed numbers; /* count 0: absent */
};

struct text_hash {
    struct record record;
    uint64_t factor;
    bool by_length;
    unsigned slot_shift, bucket_shift;
    uint32_t range;
    struct number_table shifts, slots;
};

struct pool_string {
    struct record record;
    struct str text;
};

/* A part of a pool that is one literal in C. */
struct pool_piece {
    struct record record;
    size_t index, size;
    struct list strings; /* struct pool_string */
};

struct string_pool {
    struct record record;
    size_t size, used, longest;
    unsigned block_shift; /* 0: offsets are whole */
    struct number_table blocks;
    struct list pieces; /* struct pool_piece */
};

/* Names or phrases: the strings by text id, and how a text is found. */
struct text_lookup {
    struct record record;
    struct string_pool pool;
    struct number_table at, lengths, order;
    bool sorted, plain; /* sorted: no hash was found, `order` is searched by halving */
    struct str reason;
    struct text_hash hash;
    size_t shortest, longest_key;
    unsigned words;
};

/* The rows of some slots of a direct table, for one line of output. */
struct slot_line {
    struct record record;
    int64_t first; /* value of the first slot */
    struct str text;
};

struct value_gap {
    struct record record;
    int64_t from, to;
    size_t row;
};

/* Where the values of a trait, or of a field of a list trait, stand. */
struct trait_column {
    unsigned word,
        shift; /* flag, choice, or whether a number is given: words[word][row] >> shift */
    uint32_t mask;
    struct number_table numbers; /* number: by row; choice of a list's field: by item */
    struct number_table at;      /* text: offset in `texts`, by row or item */
    struct number_table firsts;  /* list: first item of each row, and the count at the end */
    struct number_table items;   /* list: offset in `texts` of each item's text */
    struct trait_column *fields; /* list: by position in trait->fields */
};

/* Everything that lookups need, in one place; see lookup.h for rows and text ids. */
struct lookups {
    struct record record;
    enum lookup_kind kind;
    struct str reason;
    bool clamped, wide, has_minimum; /* has_minimum: a number is INT64_MIN */
    bool is_slow;                    /* what was asked for takes compilers long */
    size_t count, row_count, class_row;
    int64_t first_value, last_value, base;
    uint64_t span;
    struct list lines; /* direct: struct slot_line */
    struct list gaps;  /* switch: struct value_gap */
    struct text_hash hash;
    struct number_table keys, values, sorted;
    struct text_lookup names, phrases;
    struct string_pool texts;                  /* all other strings */
    struct number_table summaries, references; /* offsets in `texts` by row */
    struct list words;                         /* struct number_table: packed fields by row */
    struct trait_column *columns;              /* by trait index */
    uint32_t *rows;     /* by index of the code in the model; 0 if it is not listed */
    uint32_t *text_ids; /* by slot of code or alias; 0 if it has none */
};

extern const struct record_type lookups_type, number_table_type, text_hash_type, pool_string_type,
    pool_piece_type, string_pool_type, text_lookup_type, slot_line_type, value_gap_type;

/* Plans all lookups of the codes that SELECTION lists.  The options `lookup` (auto, switch, table)
 * and `texts` (yes, no) of the target are heeded if it has them.  Never fails. */
struct lookups *lookups_plan(const struct model *model, const struct selection *selection,
                             const struct target *target, const struct settings *settings,
                             struct arena *arena);

/* What templates call the kind: direct, switch, hash, sorted. */
struct str lookup_kind_name(enum lookup_kind kind);

#endif
