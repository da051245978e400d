/* Fills records from tables of data by their field tables.  It must not know what the records are
 * for: who reads a kind of file adds the types that only it has. */
#ifndef STATUSGEN_SPEC_FIELDS_H
#define STATUSGEN_SPEC_FIELDS_H

#include "spec/data.h"
#include "spec/model.h"

struct reader;

/* Reads VALUE into MEMBER, the place that FIELD names in a record; problems go to diags. */
typedef void read_function(struct reader *reader, const struct field *field,
                           const struct data_field *value, void *record, void *member);

/* Reads a field that no row names; false if it is unknown, which is then reported. */
typedef bool read_unknown_function(struct reader *reader, const struct data_field *field,
                                   void *record);

struct reader {
    struct arena *arena;
    struct diags *diags;
    read_function *special;         /* for the types beyond text, names, flags and numbers */
    read_unknown_function *unknown; /* NULL if every field has a row */
    void (*suggest)(struct reader *reader, struct nearest *nearest); /* more known words, or NULL */
    void *owner;                                                     /* of the functions above */
};

/* What messages call a record: its kind, and the value that tells it from others: code 404. */
struct what {
    struct str kind;
    const struct data *value; /* NULL: the kind says enough */
};

/* Reads all fields of TABLE into RECORD, whose type tells them; reports unknown, doubled, missing
 * and mistyped ones.  WHAT names the record in messages. */
void read_fields(struct reader *reader, const struct data *table, void *record, struct what what);

/* One value of a common kind; on a wrong type they report what was expected and give an empty one.
 */
struct str read_line(struct reader *reader, const struct data *value, struct str field);
struct str read_text(struct reader *reader, const struct data *value, struct str field);
struct str read_name(struct reader *reader, const struct data *value, struct str field);
void read_lines(struct reader *reader, const struct data *value, struct str field,
                struct list *list);

/* Reports that VALUE is not what the field takes. */
void report_type(struct reader *reader, const struct data *value, struct str field,
                 const char *expected);

#endif
