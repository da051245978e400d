/* A target: the language or format that a folder of templates writes, as its target.lua says.  It
 * must not know the model or Lua. */
#ifndef STATUSGEN_TARGET_TARGET_H
#define STATUSGEN_TARGET_TARGET_H

#include "spec/data.h"
#include "spec/model.h"
#include "target/lexical.h"

/* `constant = "upper_snake"`: how identifiers of a role are written. */
struct name_style {
    struct str role, style;
    struct span at;
};

/* Words that cannot be identifiers, why, and what to write instead ("{}_"). */
struct reserved_words {
    struct str why, how;
    struct str *words; /* sorted */
    size_t word_count, longest;
    struct list roles; /* of struct text: only for these; empty is for all */
    bool warn;         /* not changed, but lint warns of them: macros of other headers */
    struct span at;
};

struct target_option {
    struct record record;
    struct str name, standard, help; /* standard: the default, a pattern */
    struct list values;              /* struct text: what is allowed; empty is anything */
    bool identifier;                 /* its value is one, or several with BETWEEN in between */
    struct str between;
};

struct output_rule {
    struct record record;
    struct str role, file, from;        /* file: a pattern; from: a template beside target.lua */
    struct str when_option, when_value; /* only if the option has this value; empty is always */
};

struct target {
    struct record record;
    struct str name, title, folder; /* folder: where its templates are, ending in `/` */
    struct integer api;
    struct range_field integers; /* values that it can hold */
    struct str negative;         /* how a negative value is written in code: "({})" */
    bool plans;                  /* its templates use lookup plans */
    struct name_style *styles;
    size_t style_count;
    struct reserved_words *reserved;
    size_t reserved_count;
    struct lexical lexical;
    struct list options; /* struct target_option */
    struct list outputs; /* struct output_rule, in the order they are renamed into place */
    const struct source *source;
};

/* The value of each option for one output, by position in target->options. */
struct settings {
    struct str *values;
    struct span *places; /* where each was said */
};

extern const struct record_type target_record_type, region_type;
RECORD_TYPE(target_option, target_option)
RECORD_TYPE(output_rule, output_rule)

/* Reads the one declaration target{...} of FILE.  NULL after problems were added. */
struct target *target_read(const struct data_file *file, struct str folder, struct arena *arena,
                           struct diags *diags);

/* The option NAME, or NULL.  For an unknown one, the nearest known name in *NEAREST. */
const struct target_option *target_option_find(const struct target *target, struct str name,
                                               struct str *nearest);

/* Whether VALUE is one of those that the option lists; any is if it lists none. */
bool target_option_takes(const struct target_option *option, struct str value);

/* The value of the option NAME in SETTINGS; empty where the target has no such option. */
struct str setting(const struct target *target, const struct settings *settings, const char *name);

#endif
