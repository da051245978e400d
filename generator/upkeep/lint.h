/* Rules of style: what is valid in a spec, but likely to cause trouble.  It must not know templates
 * or files, and never reads the clock. */
#ifndef STATUSGEN_UPKEEP_LINT_H
#define STATUSGEN_UPKEEP_LINT_H

#include "base/diag.h"
#include "spec/model.h"

struct target;

/* The severity that the user sets for a rule: "L0805=off". */
struct lint_level {
    const struct diag_rule *rule;
    bool off;
    enum severity severity;
};

struct lint_options {
    struct str today; /* YYYY-MM-DD; if empty, expiry is not checked */
    struct target *const *targets;
    size_t target_count; /* names are checked against the reserved words of these */
    const struct lint_level *levels;
    size_t level_count;
};

/* Runs every rule over MODEL.  A finding is omitted if its line or the one before has the comment
 * `-- lint: allow L0805: why`, or its file the comment `-- lint: allow L0805 everywhere: why`. */
void lint(const struct model *model, const struct lint_options *options, struct arena *arena,
          struct diags *diags);

/* Prints the rules, each with its severity and its purpose. */
void lint_list(struct buf *out);

/* Parses "L0805=off", "L0805=error" or "L0805=warning".  Anything else is reported. */
bool lint_level_parse(struct str text, struct lint_level *level, struct diags *diags);

#endif
