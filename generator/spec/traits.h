/* Traits: what a spec declares about its codes, and what codes and classes give for it.  It must
 * not know the other fields of records. */
#ifndef STATUSGEN_SPEC_TRAITS_H
#define STATUSGEN_SPEC_TRAITS_H

#include "spec/fields.h"
#include "spec/model.h"

/* FIELD_KIND, FIELD_EVERY and FIELD_SCALAR.  The reader's owner is the model, whose traits are
 * complete before any value is read. */
read_function read_trait_kind, read_every, read_scalar;

/* Reads GIVEN, if a trait has its name, into *VALUES, an array by trait index that is made here.
 * OF_CODE: `false` takes back what the class or the extended spec gives. */
bool read_trait(struct reader *reader, const struct data_field *given, bool of_code,
                struct trait_value ***values);

/* Reads a field that the trait of a struct trait_item declares. */
read_unknown_function read_field_of_item;

#endif
