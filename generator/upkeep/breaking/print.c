/* Each change is printed as a diagnostic, a JSON object, or an item of a list. */
#include "upkeep/breaking/print.h"

#include "base/arena.h"
#include "base/json.h"

#include <string.h>

static const char *const names[LEVEL_COUNT] = { "patch", "minor", "major" };

const char *breaking_level_name(enum breaking_level level)
{
    return names[level];
}

bool breaking_level_parse(struct str text, enum breaking_level *level)
{
    for (*level = LEVEL_PATCH; *level < LEVEL_COUNT; ++*level)
        if (str_is(text, names[*level]))
            return true;
    return false;
}

/* "major, breaks source and wire" */
static struct str level_text(struct arena *arena, const struct change *change)
{
    return str_format(arena, "%s%s%s%s%s", names[change->level],
                      change->source || change->wire ? ": breaks " : "",
                      change->source ? "source" : "", change->source && change->wire ? " and " : "",
                      change->wire ? "wire" : "");
}

static enum severity severity_of(const struct change *change, enum breaking_level fail_on)
{
    if (change->level >= fail_on)
        return SEVERITY_ERROR;
    return change->level == LEVEL_PATCH ? SEVERITY_NOTE : SEVERITY_WARNING;
}

/* ---- text and GitHub ------------------------------------------------------------------------- */

/* Prints each change as a list of one problem, which keeps them in this order. */
static void print_diagnostic(const struct changes *changes, const struct change *change,
                             struct breaking_style style, struct buf *out)
{
    struct diags diags;
    struct diag *diag;

    diags_init(&diags, changes->arena);
    diag = diag_add(&diags, change->id, change->at, "%.*s [%.*s]", STR_ARGS(change->message),
                    STR_ARGS(level_text(changes->arena, change)));
    diag_set_severity(diag, severity_of(change, style.fail_on));
    if (change->other.source)
        diag_note(diag, change->other, "before");
    if (change->help.length)
        diag_help(diag, "%.*s", STR_ARGS(change->help));
    diags_print(&diags, (struct diag_style){ style.format, style.color, false, 0 }, out);
}

static void print_total(const struct changes *changes, struct str spec, struct str before,
                        struct buf *out)
{
    if (changes->count == 0)
        buf_print(out, "%.*s: nothing changed since %.*s\n", STR_ARGS(spec), STR_ARGS(before));
    else
        buf_print(out, "%.*s: %zu major, %zu minor, %zu patch since %.*s\n", STR_ARGS(spec),
                  changes->levels[LEVEL_MAJOR], changes->levels[LEVEL_MINOR],
                  changes->levels[LEVEL_PATCH], STR_ARGS(before));
}

/* ---- JSON ------------------------------------------------------------------------------------ */

static void add_text(struct buf *out, const char *name, struct str text)
{
    buf_print(out, ", \"%s\": ", name);
    json_add_string(out, text);
}

/* PREFIX distinguishes the location in the older spec from the one in the newer. */
static void add_place(struct buf *out, const char *prefix, struct span at)
{
    struct place place;

    if (!at.source)
        return;
    place = source_place(at.source, at.begin);
    buf_print(out, ", \"%sfile\": ", prefix);
    json_add_string(out, at.source->name);
    buf_print(out, ", \"%sline\": %u, \"%scolumn\": %u", prefix, (unsigned)place.line, prefix,
              (unsigned)place.column);
}

static void print_json(const struct change *change, struct str spec, struct buf *out)
{
    buf_print(out, "  {\"id\": \"%s\", \"level\": \"%s\", \"source\": %s, \"wire\": %s",
              diag_rule(change->id)->id, names[change->level], change->source ? "true" : "false",
              change->wire ? "true" : "false");
    add_text(out, "spec", spec);
    add_text(out, "message", change->message);
    if (change->help.length)
        add_text(out, "help", change->help);
    add_place(out, "", change->at);
    add_place(out, "before_", change->other);
    buf_add_char(out, '}');
}

/* ---- Markdown -------------------------------------------------------------------------------- */

/* Between backticks, as names are, nothing is special. */
static void add_markdown(struct buf *out, struct str text)
{
    static const char special[] = "\\`*_[]<>#|";
    bool is_code = false;

    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (c == '`' && (is_code || memchr(text.at + i + 1, c, text.length - i - 1)))
            is_code = !is_code;
        else if (!is_code && memchr(special, c, sizeof special - 1))
            buf_add_char(out, '\\');
        buf_add_char(out, c);
    }
}

static void print_markdown_change(const struct change *change, struct buf *out)
{
    buf_add_str(out, STR("- "));
    add_markdown(out, change->message);
    if (change->source || change->wire)
        buf_print(out, " (%s%s%s)", change->source ? "source" : "",
                  change->source && change->wire ? " and " : "", change->wire ? "wire" : "");
    buf_add_char(out, '\n');
}

static void print_markdown(const struct changes *changes, struct str spec, struct buf *out)
{
    static const char *const titles[LEVEL_COUNT] = { "Texts and references", "Added and changed",
                                                     "Breaking" };

    buf_print(out, "%s## %.*s\n", out->length ? "\n" : "", STR_ARGS(spec));
    if (changes->count == 0)
        buf_add_str(out, STR("\nNothing changed.\n"));
    for (int level = LEVEL_MAJOR; level >= LEVEL_PATCH; level--) {
        if (changes->levels[level])
            buf_print(out, "\n### %s\n\n", titles[level]);
        for (size_t i = 0; i < changes->count; i++)
            if ((int)changes->items[i].level == level)
                print_markdown_change(&changes->items[i], out);
    }
}

void breaking_print(const struct changes *changes, struct str spec, struct str before,
                    struct breaking_style style, struct buf *out)
{
    if (style.markdown) {
        print_markdown(changes, spec, out);
        return;
    }
    for (size_t i = 0; i < changes->count; i++) {
        if (style.format != DIAG_JSON) {
            print_diagnostic(changes, &changes->items[i], style, out);
            continue;
        }
        buf_add_str(out, out->at[out->length - 1] == '}' ? STR(",\n") : STR("\n"));
        print_json(&changes->items[i], spec, out); /* in the list that the caller has opened */
    }
    if (style.format == DIAG_TEXT)
        print_total(changes, spec, before, out);
}
