/* Fills records from tables of data by their field tables.  It must not know what the records are
 * for: a reader of one kind of file adds the types that only it has. */
#ifndef STATUSGEN_SPEC_FIELDS_H
#define STATUSGEN_SPEC_FIELDS_H

#include "spec/reader.h"

/* Reads the fields of TABLE into RECORD, whose type names them; reports unknown, mistyped and
 * missing ones.  read_changes: none is missing, the record has been read before. */
void read_fields(struct reader *reader, const struct data *table, void *record);
void read_changes(struct reader *reader, const struct data *table, void *record);

/* Reads what may be a table of fields or the first of them alone: "Found", { "Found", ref = ... }.
 */
void read_short(struct reader *reader, const struct data *value, void *record);

#endif
