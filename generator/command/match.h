/* Finds the codes and classes of one spec that a word names.  It must not know how they are
 * shown, or where the spec comes from. */
#ifndef STATUSGEN_COMMAND_MATCH_H
#define STATUSGEN_COMMAND_MATCH_H

#include "spec/select.h"

/* A value that the spec does not list, with the information that the spec has on it. */
struct unlisted {
    struct str text; /* in the display form of the spec */
    int64_t value;
    const struct contrast *mistaken; /* why it is not a code; NULL if the spec gives no reason */
    const struct code_class *code_class; /* NULL: outside every class */
    const struct code *fallback;         /* what it is treated as; NULL if the spec has none */
};

/* Finds all codes and classes that WORD names: a value in the display form of the spec, a name, a
 * phrase, a constant, a class by its id, title or `4xx`.  A value in decimal counts if the form is
 * a single number, or WITH_NUMBERS.  False if there are none. */
bool match_word(const struct model *model, struct str word, bool with_numbers,
                struct selection *found);

/* Whether WORD is the text of a value that the spec does not list, but has a reason, a class or a
 * fallback for. */
bool match_unlisted(const struct model *model, struct str word, struct unlisted *unlisted);

/* Tries all names and phrases, for a message. */
void match_nearest(const struct model *model, struct nearest *nearest);

#endif
