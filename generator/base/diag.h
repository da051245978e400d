/* Diagnostics: collected during a run, sorted, and printed once with the line and a caret.  It must
 * not know what is being checked. */
#ifndef STATUSGEN_BASE_DIAG_H
#define STATUSGEN_BASE_DIAG_H

#include "base/source.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

enum exit_code {
    EXIT_DONE,
    EXIT_FINDINGS, /* stale, lint, breaking */
    EXIT_USAGE,    /* the command line; EXIT_INPUT for a problem located in a file */
    EXIT_INPUT,    /* a spec, template, target or project file is wrong, or reached a limit */
    EXIT_SYSTEM    /* reading or writing failed */
};

/* One id per kind of problem; the rows stand in diagnostics.def. */
enum diag_id {
#define RULE(id, severity, exit_code, title, explanation, wrong, right) id,
#include "base/diagnostics.def"
#undef RULE
    DIAG_ID_COUNT
};

struct diag_rule {
    const char *id; /* "E0107" */
    enum severity severity;
    enum exit_code exit_code;
    const char *title;
    const char *explanation;   /* why it is refused and what to do */
    const char *wrong, *right; /* a short example of each, "" where none helps */
};

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

/* Records a problem at AT; SPAN_NONE where there is no place.  The message is one short sentence
 * without a period: what is wrong, then what was expected. */
struct diag *diag_add(struct diags *diags, enum diag_id id, struct span at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds the other place that belongs to the problem, or the change that fixes it; nothing if DIAG is
 * NULL, for a problem that was not recorded. */
void diag_note(struct diag *diag, struct span at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void diag_help(struct diag *diag, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Makes the problem more or less severe than its row says. */
void diag_set_severity(struct diag *diag, enum severity severity);

/* All problems into OUT: sorted by place, each once.  Control characters of foreign text are shown
 * as escapes. */
void diags_print(struct diags *diags, struct diag_style style, struct buf *out);

/* The largest exit code of the errors; EXIT_DONE without any. */
int diags_exit_code(const struct diags *diags);

/* The row of an id, by its text too ("E0107", any case); NULL for an unknown one. */
const struct diag_rule *diag_rule(enum diag_id id);
const struct diag_rule *diag_rule_find(struct str id);

#endif
