/* The lookup plans of one output, as records that templates can see.  It must not know what is
 * printed of them. */
#ifndef STATUSGEN_LOOKUP_LOOKUPS_H
#define STATUSGEN_LOOKUP_LOOKUPS_H

#include "lookup/texts.h"
#include "lookup/values.h"
#include "target/names.h"

/* The rows of some slots of a direct table, for one line of output. */
struct slot_line {
    struct record record;
    int64_t first; /* value of the first slot */
    struct str text;
};

/* The location of the values of a trait, or of a field of a list trait. */
struct trait_column {
    unsigned word,
        shift; /* flag, choice, or whether a number is given: words[word][row] >> shift */
    uint32_t mask;
    struct lookup_table numbers; /* number: by row; choice of a list's field: by item */
    struct lookup_table at;      /* text: offset in `texts`, by row or item */
    struct lookup_table firsts;  /* list: first item of each row, and the count at the end */
    struct lookup_table items;   /* list: offset in `texts` of each item's text */
    struct trait_column *fields; /* list: by position in trait->fields */
};

/* Everything that lookups need, in one place. */
struct lookups {
    struct record record;
    struct lookup_values codes;
    bool is_slow; /* what was asked for takes compilers long */
    int64_t first_value, last_value;
    struct lookup_table listing; /* the listed values, in the order of lists */
    struct list lines;           /* direct: struct slot_line */
    struct lookup_table values;  /* by text id */
    struct lookup_texts names, phrases;
    struct lookup_pool texts;                  /* all other strings */
    struct lookup_table summaries, references; /* offsets in `texts` by row */
    struct list words;                         /* struct lookup_table: packed fields by row */
    struct trait_column *columns;              /* by trait index */
    uint32_t *rows;     /* by index of the code in the model; 0 if it is not listed */
    uint32_t *text_ids; /* by slot of code or alias; 0 if it has none */
};

extern const struct record_type lookups_type, slot_line_type;

/* Plans all lookups of the codes that SELECTION lists.  The option `lookup` (auto, switch, table)
 * counts where the target has it.  Never fails. */
struct lookups *lookups_plan(const struct model *model, const struct selection *selection,
                             const struct target *target, const struct settings *settings,
                             struct arena *arena);

/* The name of the kind in templates: direct, hash, cases, switch. */
struct str lookup_kind_name(enum lookup_kind kind);

#endif
