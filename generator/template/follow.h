/* Follows literal text of a target from place to place: which string, comment or code an insertion
 * stands in.  It must not know the template language around the text. */
#ifndef STATUSGEN_TEMPLATE_FOLLOW_H
#define STATUSGEN_TEMPLATE_FOLLOW_H

#include "target/context.h"

enum { FOLLOW_DEPTH = 32, FOLLOW_TAIL = 16 };

/* Where the text has come to.  A copy is a place to come back to. */
struct follower {
    struct contexts *contexts;
    const struct context *context;
    struct span opened[FOLLOW_DEPTH]; /* the marks that opened the regions, outermost first */
    unsigned depth;
    char tail[FOLLOW_TAIL]; /* the last literal bytes, to see marks across insertions */
    unsigned tail_length;
    bool seam;      /* an insertion came after the tail */
    bool in_blank;  /* nothing but blanks and insertions since the line began */
    bool line_seam; /* and there were insertions */
};

/* The problem and its position; `why` is NULL if there is none. */
struct follow_problem {
    const char *why;
    enum diag_id id;
    struct span at, opened; /* `opened.source` is NULL where no region is to blame */
};

void follow_begin(struct follower *follower, struct contexts *contexts);

/* Steps over TEXT, which continues where the last text ended; AT is its place for messages.
 * INSERTION_NEXT: an insertion follows it. */
struct follow_problem follow_text(struct follower *follower, struct str text, struct span at,
                                  bool insertion_next);

/* A line of the template's own begins: what ends here cannot join what begins there. */
void follow_line(struct follower *follower);

/* Steps over an insertion; NULL, or why only a raw value is allowed here. */
const char *follow_insertion(struct follower *follower);

/* The place with the regions closed that end with the line: what the end of a file must bring back
 * to the base. */
const struct context *follow_line_end(const struct follower *follower);

/* "code", "a string that `"` opens": for messages; in ARENA. */
struct str follow_name(const struct context *context, struct arena *arena);

#endif
