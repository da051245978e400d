/* Codes from elsewhere: a registry's CSV, any CSV, a C header; made into a spec, or compared with
 * one. It must not know targets, or where the bytes go. */
#ifndef STATUSGEN_UPKEEP_IMPORT_IMPORT_H
#define STATUSGEN_UPKEEP_IMPORT_IMPORT_H

#include "base/diag.h"
#include "spec/model.h"

struct import_options {
    const struct str *columns; /* of a CSV, from the left; none: its first line names them */
    size_t column_count;
    struct str match; /* of a C header */
    struct str id;    /* empty: made from the name of the file */
};

/* Another name on the value of a code. */
struct import_alias {
    struct str phrase, name;
    struct str key; /* of the phrase: what lookups compare */
    struct span at;
};

struct import_code {
    int64_t value;
    struct str name; /* empty where the phrase gives it */
    struct str phrase, summary, meaning;
    struct str key;      /* of the phrase: what lookups compare */
    struct str why;      /* a comment: why the name is not that of the phrase */
    struct str original; /* the name in the file, where the constant cannot be that */
    enum state_kind state;
    struct str expires;
    struct str *references; /* "RFC 9110, 15.5.5" */
    size_t reference_count;
    struct import_alias *also;
    size_t also_count;
    bool primary; /* of those that share the phrase */
    struct span at;
};

/* Values that make no code: "105-199", "Unassigned". */
struct import_range {
    struct str values, text;
};

struct import {
    struct arena *arena;
    struct diags *diags;
    const struct source *source;
    struct str id, constants; /* the pattern of constants, from a C header; empty for none */
    struct display display;
    struct import_code *codes;
    size_t count;
    struct import_range *ranges;
    size_t range_count;
    int64_t from, to; /* of all values, ranges included */
    bool from_header;
};

/* Reads SOURCE, a C header if its name ends in .h (.hpp, .hh, .c, .cc), else a CSV.  Lines that
 * cannot be read are reported and left out.  False if nothing is left. */
bool import_read(const struct source *source, const struct import_options *options,
                 struct arena *arena, struct diags *diags, struct import *import);

/* The spec that lists the codes. */
void import_write(const struct import *import, struct buf *out);

/* Adds to FINDINGS what MODEL lacks or has otherwise. */
void import_compare(const struct import *import, const struct model *model, struct diags *findings);

#endif
