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

struct name_styles {
    struct name_style *items;
    size_t count;
};

/* Words that cannot be identifiers, why, and what to write instead ("{}_"). */
struct reserved_words {
    struct record record;
    struct str why, how;
    struct word_list {
        struct str text;     /* "else if then" */
        struct arena *arena; /* of what follows: it is made when it is asked for */
        struct str *items;   /* sorted */
        size_t count, longest;
    } words;
    struct list roles; /* of struct text: only for these; empty is for all */
    bool warn;         /* not changed, but lint warns of them: macros of other headers */
    bool shared;       /* reserved in targets that are `reserved_like` this one, too */
};

/* The values that the target can hold, and how a negative one is written in code: "({})". */
struct integers {
    struct record record;
    struct integer from, to;
    struct str negative;
};

struct target_option {
    struct record record;
    struct str name, standard, help; /* standard: the default, a pattern */
    struct list values;              /* struct text: what is allowed; empty is anything */
    bool identifier;                 /* its value is one, or several with BETWEEN in between */
    struct str between;
};

/* Only if the option has this value. */
struct when {
    struct str option, value;
};

struct output_rule {
    struct record record;
    struct str role, file, from; /* file: a pattern; from: a template beside target.lua */
    struct when when;            /* empty is always */
    bool unmarked;               /* the format has no room for a marker */
};

struct target {
    struct record record;
    struct str name, title, folder; /* folder: where its templates are, ending in `/` */
    struct integer api;
    struct str page;      /* of the documentation: how to use its outputs; may be empty */
    struct list known_as; /* struct text: what people call it, for messages: ts */
    struct integers integers;
    bool plans;     /* its templates use lookup plans */
    bool symbols;   /* the symbol of a code is its constant */
    bool one_scope; /* constants of all its outputs are in one */
    struct lost_names {
        bool given;
        struct when when; /* empty is always */
    } lost_names;         /* an older name of a code is no longer valid in its outputs */
    struct list shows;    /* struct text: the targets whose constants its templates see */
    struct name_styles styles;
    struct list reserved;     /* struct reserved_words */
    struct str reserved_like; /* the target whose shared rows of `reserved` are read, too */
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
RECORD_TYPE(reserved_words, reserved_words)

/* Reads the one declaration target{...} of FILE.  NULL after problems were added. */
struct target *target_read(const struct data_file *file, struct str folder, struct arena *arena,
                           struct diags *diags);

/* The option NAME, or NULL. */
const struct target_option *target_option_find(const struct target *target, struct str name);

/* Whether VALUE is one of those that the option lists; any is if it lists none. */
bool target_option_takes(const struct target_option *option, struct str value);

/* The value of the option NAME in SETTINGS; empty where the target has no such option. */
struct str setting(const struct target *target, const struct settings *settings, const char *name);

#endif
