/* A table of options; the line of the license goes before that of the marker. */
#include "target/options.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

enum { LICENSE_MAX = 256 }; /* bytes: the marker stays within the first 1,024 of the file */

enum needs { NEEDS_NOTHING, NEEDS_COMMENTS, NEEDS_CODE };

static const struct common_option {
    const char *name, *standard, *values[3], *help;
    enum needs needs; /* what the target must have */
} common_options[] = {
    { "reserved",
      "yes",
      { "yes", "no" },
      "Whether reserved codes are listed, too.",
      NEEDS_NOTHING },
    { "texts",
      "yes",
      { "yes", "no" },
      "Whether there are summaries and references; no saves their space.",
      NEEDS_NOTHING },
    { "traits", "yes", { "yes", "no" }, "Whether there are traits.", NEEDS_NOTHING },
    { "comments",
      "full",
      { "full", "brief" },
      "full: comments contain the summaries of codes; brief: only references.",
      NEEDS_CODE },
    { "license",
      "",
      { 0 },
      "SPDX expression for a line at the top: MIT OR Apache-2.0.",
      NEEDS_COMMENTS },
};

static bool has_comments(const struct target *target)
{
    for (size_t i = 0; i < target->lexical.region_count; i++)
        if (target->lexical.regions[i].kind == REGION_COMMENT)
            return true;
    return false;
}

static bool is_met(const struct target *target, enum needs needs)
{
    return needs == NEEDS_NOTHING ||
           (has_comments(target) &&
            (needs == NEEDS_COMMENTS || target->lexical.base == REGION_CODE));
}

static void add_values(struct target_option *option, const struct common_option *row,
                       struct arena *arena)
{
    for (size_t i = 0; i < COUNT(row->values) && row->values[i]; i++) {
        struct text *value = record_new(arena, &text_type, option->record.at);

        value->text = str_of(row->values[i]);
        list_add(arena, &option->values, value);
    }
}

bool options_add(struct target *target, struct arena *arena, struct diags *diags)
{
    unsigned errors = diags->errors;

    for (size_t i = 0; i < COUNT(common_options); i++) {
        const struct common_option *row = &common_options[i];
        const struct target_option *own = target_option_find(target, str_of(row->name));
        struct target_option *option;

        if (own)
            diag_help(diag_add(diags, E0308, own->record.at,
                               "every target has the option `%s` already", row->name),
                      "remove it here, or give it another name");
        if (own || !is_met(target, row->needs))
            continue;
        option = record_new(arena, &target_option_type, target->record.at);
        option->name = str_of(row->name);
        option->standard = str_of(row->standard);
        option->help = str_of(row->help);
        add_values(option, row, arena);
        list_add(arena, &target->options, option);
    }
    return diags->errors == errors;
}

struct cut options_cut(const struct target *target, const struct settings *settings)
{
    return (struct cut){ .reserved = str_is(setting(target, settings, "reserved"), "no"),
                         .texts = str_is(setting(target, settings, "texts"), "no"),
                         .traits = str_is(setting(target, settings, "traits"), "no") };
}

/* ---- license --------------------------------------------------------------------------------- */

bool options_is_license(struct str text)
{
    bool fine = text.length <= LICENSE_MAX;

    for (size_t i = 0; fine && i < text.length; i++)
        fine = ascii_is_alnum((unsigned char)text.at[i]) || strchr(" .-+():", text.at[i]);
    return fine;
}

/* The comment that LINE opens with; NULL if it is none. */
static const struct region *comment_of(const struct target *target, struct str line)
{
    for (size_t i = 0; i < target->lexical.region_count; i++) {
        const struct region *region = &target->lexical.regions[i];

        if (region->kind == REGION_COMMENT && region->open.length <= line.length &&
            memcmp(line.at, region->open.at, region->open.length) == 0)
            return region;
    }
    return NULL;
}

/* Where the line of BYTES that has the marker begins; the end if none does. */
static size_t marked_line(struct str bytes, struct str marker)
{
    for (size_t begin = 0, end; begin < bytes.length; begin = end + 1) {
        for (end = begin; end < bytes.length && bytes.at[end] != '\n';)
            end++;
        if (str_contains((struct str){ bytes.at + begin, end - begin }, marker))
            return begin;
    }
    return bytes.length;
}

bool options_add_license(struct str license, const struct target *target, struct str marker,
                         struct arena *arena, struct str *bytes)
{
    size_t begin = marked_line(*bytes, marker);
    struct str rest = { bytes->at + begin, bytes->length - begin };
    const struct region *comment = comment_of(target, rest);
    struct buf out;

    if (!comment)
        return false;
    buf_init(&out, arena, SIZE_MAX);
    buf_add(&out, bytes->at, begin);
    buf_print(&out, "%.*s SPDX-License-Identifier: %.*s", STR_ARGS(comment->open),
              STR_ARGS(license));
    if (!str_is(comment->close, "\n"))
        buf_print(&out, " %.*s", STR_ARGS(comment->close));
    buf_add_char(&out, '\n');
    buf_add_str(&out, rest);
    *bytes = buf_end(&out);
    return true;
}
