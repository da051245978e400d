/* The kinds of problems: the rows of diagnostics.def.  It must not know when they are reported. */
#ifndef STATUSGEN_BASE_RULE_H
#define STATUSGEN_BASE_RULE_H

#include "base/str.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

enum exit_code {
    EXIT_DONE,
    EXIT_FINDINGS, /* stale, lint, breaking */
    EXIT_USAGE,    /* the command line; EXIT_INPUT for a problem located in a file */
    EXIT_INPUT,    /* a spec, template, target or project file is wrong, or reached a limit */
    EXIT_SYSTEM    /* reading or writing failed */
};

/* One id per kind of problem; the rows are in diagnostics.def. */
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

/* The row of an id, by its text too ("E0107", any case); NULL for an unknown one. */
const struct diag_rule *diag_rule(enum diag_id id);
const struct diag_rule *diag_rule_find(struct str id);

#endif
