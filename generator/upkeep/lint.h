/* Rules about a good spec: what is no error, but will trouble someone.  It must not know templates
 * or files, and never reads the clock. */
#ifndef STATUSGEN_UPKEEP_LINT_H
#define STATUSGEN_UPKEEP_LINT_H

#include "base/diag.h"
#include "spec/model.h"

struct target;

/* What the user says of one rule: "L0805=off". */
struct lint_level {
    const struct diag_rule *rule;
    bool off;
    enum severity severity;
};

struct lint_options {
    struct str today; /* YYYY-MM-DD; empty: what expires is not looked at */
    struct target *const *targets;
    size_t target_count; /* whose reserved words names are held against */
    const struct lint_level *levels;
    size_t level_count;
};

/* Runs every rule over MODEL.  A finding is left out where its line, or the one before, has the
 * comment `-- lint: allow L0805: why`, and in a file with `-- lint: allow L0805 everywhere: why` in
 * it. */
void lint(const struct model *model, const struct lint_options *options, struct arena *arena,
          struct diags *diags);

/* The rules, with how grave each is and what it is for. */
void lint_list(struct buf *out);

/* Reads "L0805=off", "L0805=error" or "L0805=warning".  False if it is none of these. */
bool lint_level_parse(struct str text, struct lint_level *level);

#endif
