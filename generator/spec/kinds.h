/* The types of fields that only specs have.  It must not know declarations, or how specs extend
 * each other. */
#ifndef STATUSGEN_SPEC_KINDS_H
#define STATUSGEN_SPEC_KINDS_H

#include "spec/fields.h"
#include "spec/model.h"

/* By enum field_type, for a reader whose owner is the model. */
extern read_function *const spec_types[];

/* A value as a number or, if the display of the model is not decimal, in its form. */
struct integer read_value(struct reader *reader, const struct data *value, struct str field);

/* Fields of a code that templates alone know, x_...; one that the code has is replaced. */
void read_extra(struct reader *reader, struct code *code, const struct data_field *given);

#endif
