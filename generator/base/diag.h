/* Diagnostics: collected during a run, sorted, and printed once with the line and a caret.  It must
 * not know what is being checked. */
#ifndef STATUSGEN_BASE_DIAG_H
#define STATUSGEN_BASE_DIAG_H

#include "base/buf.h"
#include "base/nearest.h"
#include "base/rule.h"
#include "base/source.h"

struct diag; /* opaque: one problem with its notes and help */

struct diags {
    struct arena *arena;
    struct diag *first, **last;
    unsigned count, errors, warnings;
};

enum diag_format { DIAG_TEXT, DIAG_JSON, DIAG_GITHUB };

struct diag_style {
    enum diag_format format;
    bool color; /* text only */
    bool warnings_are_errors;
    unsigned shown; /* at most so many in text, then a count; 0 is all */
};

void diags_init(struct diags *diags, struct arena *arena);

/* Records a problem at AT; SPAN_NONE if it has no location.  The message is one short sentence
 * without a period: what is wrong, then what was expected. */
struct diag *diag_add(struct diags *diags, enum diag_id id, struct span at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds the other place that belongs to the problem, or the change that fixes it; nothing if DIAG is
 * NULL, for a problem that was not recorded. */
void diag_note(struct diag *diag, struct span at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void diag_help(struct diag *diag, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The nearest word to WORD, for diag_suggest.  There is none once so many problems are recorded
 * that looking through all candidates for each would take longer than the run. */
struct nearest diags_nearest(const struct diags *diags, struct str word);

/* Adds the help "did you mean `SUGGESTION`?", in backquotes or other quotes; false without one. */
bool diag_suggest(struct diag *diag, struct str suggestion, char quote);

/* Overrides the severity of the row. */
void diag_set_severity(struct diag *diag, enum severity severity);

/* All problems into OUT: errors first, sorted by place, each once.  Control characters of
 * foreign text are shown as escapes. */
void diags_print(struct diags *diags, struct diag_style style, struct buf *out);

/* The largest exit code of the errors; EXIT_DONE without any. */
int diags_exit_code(const struct diags *diags);

#endif
