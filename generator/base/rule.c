/* The table of rules, read from diagnostics.def. */
#include "base/rule.h"

#include "base/array.h"

static const struct diag_rule rules[] = {
#define RULE(id, severity, exit_code, title, explanation, wrong, right) \
    { #id, severity, EXIT_##exit_code, title, explanation, wrong, right },
#include "base/diagnostics.def"
#undef RULE
};

const struct diag_rule *diag_rule(enum diag_id id)
{
    return (size_t)id < COUNT(rules) ? &rules[id] : NULL;
}

const struct diag_rule *diag_rule_find(struct str id)
{
    for (size_t i = 0; i < COUNT(rules); i++)
        if (str_equal_folded(str_of(rules[i].id), id))
            return &rules[i];
    return NULL;
}
