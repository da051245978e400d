/* The table of rules, read from diagnostics.def. */
#include "base/rule.h"

static const struct diag_rule rules[] = {
#define RULE(id, severity, exit_code, title, explanation, wrong, right) \
    { #id, severity, EXIT_##exit_code, title, explanation, wrong, right },
#include "base/diagnostics.def"
#undef RULE
};

const struct diag_rule *diag_rule(enum diag_id id)
{
    return (size_t)id < sizeof rules / sizeof rules[0] ? &rules[id] : NULL;
}

const struct diag_rule *diag_rule_find(struct str id)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        struct str known = str_of(rules[i].id);
        size_t same = 0;

        while (same < known.length && same < id.length &&
               ascii_upper(id.at[same]) == known.at[same])
            same++;
        if (same == known.length && same == id.length)
            return &rules[i];
    }
    return NULL;
}
