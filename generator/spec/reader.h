/* The arguments of functions that read fields, and values of common kinds.  It must not know
 * records. */
#ifndef STATUSGEN_SPEC_READER_H
#define STATUSGEN_SPEC_READER_H

#include "spec/data.h"
#include "spec/record.h"

static inline void *record_of(const struct field *field, void *member)
{
    return (char *)member - field->offset;
}

/* Reads a field that no row names.  False if it is unknown: then it has tried on NEAREST what else
 * could be meant, and the field is reported. */
typedef bool read_unknown_function(struct reader *reader, const struct data_field *given,
                                   void *record, struct nearest *nearest);

struct reader {
    struct arena *arena;
    struct diags *diags;
    read_function *const *types;    /* by enum field_type: those beyond text, flags and numbers */
    read_unknown_function *unknown; /* NULL if every field has a row */
    void *owner;                    /* of the functions above */
};

/* One value of a common kind; on a wrong type they report what was expected and return an empty
 * one. */
struct str read_line(struct reader *reader, const struct data *value, struct str field);
struct str read_text(struct reader *reader, const struct data *value, struct str field);
struct str read_listing(struct reader *reader, const struct data *value, struct str field);
struct str read_name(struct reader *reader, const struct data *value, struct str field);

/* The number of VALUE among COUNT words; -1 after reporting that it is none of them. */
int read_word(struct reader *reader, const struct data *value, struct str field,
              const char *const *words, size_t count);

/* Whether VALUE is a table; and whether it is one without keys, which it may then go through. */
bool is_table(struct reader *reader, const struct data *value, struct str field,
              const char *expected);
bool is_list(struct reader *reader, const struct data *value, struct str field,
             const char *expected);

/* Reports that VALUE is not what the field accepts. */
void report_type(struct reader *reader, const struct data *value, struct str field,
                 const char *expected);

#endif
