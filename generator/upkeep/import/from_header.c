/* Selects constants, leaves out what is not certain, and finds the pattern that gives most of them
 * their names back. */
#include "upkeep/import/from_header.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/text_set.h"
#include "base/utf8.h"
#include "spec/link.h"
#include "target/style.h"
#include "upkeep/import/languages.h"
#include "upkeep/import/pattern.h"
#include "upkeep/import/remark.h"
#include "upkeep/import/sentinel.h"

#include <string.h>

/* The constants that were asked for. */
struct chosen {
    struct import *import;
    const struct header *header;
    const struct import_options *options;
    struct header_entry **items;
    size_t count, lost;
    bool helped; /* the help that is the same for all was given */
};

/* ---- selection ------------------------------------------------------------------------------- */

static bool begins_with(struct str name, struct str prefix)
{
    return name.length >= prefix.length && memcmp(name.at, prefix.at, prefix.length) == 0;
}

static bool begins_with_one(struct str name, const struct import_words *prefixes)
{
    for (size_t i = 0; i < prefixes->count; i++)
        if (begins_with(name, prefixes->items[i]))
            return true;
    return false;
}

/* Whether PATH ends with NAME, which begins at one of its scopes. */
static bool ends_with_path(struct str path, struct str name)
{
    size_t begin = path.length - name.length;

    return path.length > name.length && strchr(".:", path.at[begin - 1]) &&
           memcmp(path.at + begin, name.at, name.length) == 0;
}

static bool is_named(const struct header_enum *one, const struct import_words *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (str_equal(one->tag, names->items[i]) || str_equal(one->type, names->items[i]) ||
            str_equal(one->path, names->items[i]) || ends_with_path(one->path, names->items[i]))
            return true;
    return false;
}

static bool selects(const struct header *header, const struct header_entry *entry,
                    const struct import_options *options)
{
    bool of_enum = entry->number > 0;

    if (entry->foreign || entry->guards || begins_with_one(entry->name, &options->except))
        return false;
    if (options->enums.count &&
        !(of_enum && is_named(&header->enums[entry->number - 1], &options->enums)))
        return false;
    if (entry->kind == HEADER_UNREAD)
        return true;
    if (options->match.count)
        return begins_with_one(entry->name, &options->match);
    return of_enum;
}

static void choose(struct chosen *chosen, struct header *header)
{
    size_t size = header->count * sizeof *chosen->items;

    chosen->items = arena_alloc(chosen->import->arena, size + 1);
    for (size_t i = 0; i < header->count; i++)
        if (selects(header, &header->entries[i], chosen->options))
            chosen->items[chosen->count++] = &header->entries[i];
}

/* Keeps the constants of the tightest kind: those of an enum rather than loose ones. */
static void prefer_enums(struct chosen *chosen)
{
    const struct header_enum *enums = chosen->header->enums;
    enum header_bond best = HEADER_LOOSE;
    size_t kept = 0;

    if (chosen->options->match.count || chosen->options->enums.count > 1)
        return;
    for (size_t i = 0; i < chosen->count; i++) {
        enum header_bond bond = enums[chosen->items[i]->number - 1].bond;

        if (bond < best && (bond == HEADER_ENUM || !chosen->items[i]->lost.length))
            best = bond;
    }
    for (size_t i = 0; i < chosen->count; i++)
        if (enums[chosen->items[i]->number - 1].bond == best)
            chosen->items[kept++] = chosen->items[i];
    chosen->count = kept ? kept : chosen->count; /* without any value, all are reported */
}

/* Leaves out enums of texts beside one of integers; they are not among those to select from. */
static void leave_out_texts(struct chosen *chosen)
{
    bool *integers = arena_alloc(chosen->import->arena, chosen->header->enum_count + 1);
    bool any = false;
    size_t kept = 0;

    if (chosen->options->match.count || chosen->options->enums.count)
        return;
    for (size_t i = 0; i < chosen->count; i++) {
        bool integer = !chosen->items[i]->other && !chosen->items[i]->unsure;

        integers[chosen->items[i]->number] |= integer;
        any |= integer;
    }
    for (size_t i = 0; i < chosen->count; i++)
        if (integers[chosen->items[i]->number] || !any)
            chosen->items[kept++] = chosen->items[i];
    chosen->count = kept;
}

static void report_nothing(const struct chosen *chosen)
{
    const struct import_options *options = chosen->options;
    struct span at = { chosen->import->source, 0, 0 };
    struct diag *diag;

    if (options->enums.count)
        diag = diag_add(chosen->import->diags, E0856, at, "this file has no enum `%.*s`",
                        STR_ARGS(options->enums.items[0]));
    else if (options->match.count)
        diag = diag_add(chosen->import->diags, E0856, at,
                        "no integer constant begins with \"%.*s\"",
                        STR_ARGS(options->match.items[0]));
    else
        diag = diag_add(chosen->import->diags, E0856, at, "this file has no enumerators");
    if (options->match.count + options->enums.count == 0 && !chosen->header->language)
        diag_help(diag, "to import macros, add --match PREFIX");
}

/* Reports that the chosen constants are those of several enums; false if they are not. */
static bool report_enums(const struct chosen *chosen)
{
    const struct header *header = chosen->header;
    bool *seen = arena_alloc(chosen->import->arena, header->enum_count + 1);
    unsigned first = chosen->items[0]->number;
    bool same_tag = false;
    struct diag *diag = NULL;

    seen[first] = true;
    for (size_t i = 1; i < chosen->count; i++) {
        unsigned number = chosen->items[i]->number;

        if (seen[number])
            continue;
        seen[number] = true;
        if (!diag)
            diag = diag_add(chosen->import->diags, E0857, header->enums[first - 1].at,
                            "this file has several enums");
        diag_note(diag, header->enums[number - 1].at, "another is here");
        same_tag |= first && number &&
                    str_equal(header->enums[number - 1].tag, header->enums[first - 1].tag);
    }
    if (same_tag && header->enums[first - 1].path.length > header->enums[first - 1].tag.length)
        diag_help(diag, "select one with the scope around it, such as --enum %.*s",
                  STR_ARGS(header->enums[first - 1].path));
    else
        diag_help(diag, "select one with --enum NAME or --match PREFIX, or "
                        "leave out the others with --except PREFIX");
    return diag != NULL;
}

/* ---- what is left out ------------------------------------------------------------------------ */

static void leave_out_sentinels(struct chosen *chosen)
{
    size_t kept = 0;

    for (size_t i = 0; i < chosen->count; i++) {
        struct header_entry *entry = chosen->items[i];

        if (entry->sentinel)
            diag_add(chosen->import->diags, E0860, entry->at,
                     "`%.*s` is left out: it marks a place in the list, and is not a code",
                     STR_ARGS(entry->name));
        else
            chosen->items[kept++] = entry;
    }
    chosen->count = kept;
}

static bool can_compile(const struct chosen *chosen)
{
    return !chosen->header->language && !chosen->header->is_list &&
           !chosen->options->compiler.length;
}

static void help_once(struct chosen *chosen, struct diag *diag)
{
    if (!chosen->helped && chosen->header->is_list)
        diag_help(diag, "import the header that includes this file, with --cc");
    else if (!chosen->helped && can_compile(chosen))
        diag_help(diag, "let a compiler compute it: --cc 'cc -I include'");
    chosen->helped = true;
}

/* Reports an entry without a value. */
static void report_lost(struct chosen *chosen, const struct header_entry *entry)
{
    bool certain = entry->kind != HEADER_MACRO && !entry->other && !entry->unsure;
    struct diag *diag;

    if (entry->other && entry->at.end == entry->end)
        return; /* a macro without a body, as of an include guard */
    diag = diag_add(chosen->import->diags, certain ? E0854 : E0855, entry->lost_at,
                    "`%.*s` is left out: %.*s", STR_ARGS(entry->name), STR_ARGS(entry->lost));
    if (entry->other)
        return;
    chosen->lost++;
    help_once(chosen, diag);
}

/* What is known of the constants of an enum. */
struct known_values {
    bool any, upper, lower; /* the first letters of their names */
};

/* Whether ENTRY, which is lost, is one of the constants whose values are known, as far as its
 * declaration shows: any call without a type may return an integer. */
static bool is_like(const struct header_enum *one, const struct header_entry *entry,
                    struct known_values known)
{
    bool is_upper = ascii_is_upper((unsigned char)entry->name.at[0]);

    return known.any && (!entry->unsure || entry->kind != HEADER_CONSTANT || one->type.length ||
                         one->bond == HEADER_CLASS || (is_upper ? known.upper : known.lower));
}

/* Leaves out what is lost beside constants with values, and is not one of them by its type. */
static void leave_out_unread(struct chosen *chosen)
{
    const struct header_enum *enums = chosen->header->enums;
    struct known_values *known = arena_alloc(chosen->import->arena,
                                             (chosen->header->enum_count + 1) * sizeof *known);
    size_t kept = 0;

    for (size_t i = 0; i < chosen->count; i++) {
        const struct header_entry *entry = chosen->items[i];
        bool is_upper = ascii_is_upper((unsigned char)entry->name.at[0]);

        if (entry->lost.length)
            continue;
        known[0].any = known[entry->number].any = true;
        known[entry->number].upper |= is_upper;
        known[entry->number].lower |= !is_upper;
    }
    for (size_t i = 0; i < chosen->count; i++) {
        struct header_entry *entry = chosen->items[i];
        const struct header_enum *one = &enums[entry->number - 1];

        if (!entry->lost.length || one->bond == HEADER_ENUM || (!known[0].any && !entry->unsure) ||
            is_like(one, entry, known[entry->number]))
            chosen->items[kept++] = entry;
        else if (!entry->unsure)
            diag_add(chosen->import->diags, E0855, entry->lost_at, "`%.*s` is left out: %.*s",
                     STR_ARGS(entry->name), STR_ARGS(entry->lost));
    }
    chosen->count = kept;
}

/* Compilers know more characters than specs do: `$`, and letters outside ASCII. */
static void leave_out_strange(struct chosen *chosen)
{
    size_t kept = 0;

    for (size_t i = 0; i < chosen->count; i++) {
        struct header_entry *entry = chosen->items[i];
        struct diag *diag;

        if (str_is_words(entry->name)) {
            chosen->items[kept++] = entry;
            continue;
        }
        diag = diag_add(chosen->import->diags, E0851, entry->at,
                        "this name is left out: a spec knows letters, digits and _");
        diag_help(diag, "rename it");
        chosen->lost++;
    }
    chosen->count = kept;
}

/* One name with several values: which one counts is not known, so none does. */
static void lose_different(struct chosen *chosen)
{
    struct text_set names = text_set_make(chosen->import->arena, chosen->count, false);

    for (size_t i = 0; i < chosen->count; i++) { /* an entry begins with its name */
        struct header_entry *entry = chosen->items[i];
        struct header_entry *earlier = (void *)text_set_add(&names, &entry->name);

        if (entry->kind == HEADER_UNREAD || earlier == entry || earlier->other || entry->other ||
            (!earlier->lost.length && !entry->lost.length && earlier->value == entry->value))
            continue;
        if (!entry->lost.length) {
            entry->lost = STR("it has several definitions");
            entry->lost_at = entry->at;
        }
        if (!earlier->lost.length) {
            earlier->lost = STR("it has several definitions");
            earlier->lost_at = earlier->at;
        }
    }
}

/* Removes what has no value, and repetitions, and reports them. */
static void leave_out_lost(struct chosen *chosen)
{
    struct text_set names = text_set_make(chosen->import->arena, chosen->count, false);
    size_t kept = 0;

    for (size_t i = 0; i < chosen->count; i++) {
        struct header_entry *entry = chosen->items[i];

        if (entry->lost.length)
            report_lost(chosen, entry);
        else if (text_set_add(&names, &entry->name) == &entry->name)
            chosen->items[kept++] = entry;
    }
    chosen->count = kept;
}

/* What is imported although a condition may not hold. */
static void report_conditions(const struct chosen *chosen)
{
    size_t count = chosen->header->condition_count;
    unsigned *codes = arena_alloc(chosen->import->arena, (count + 1) * sizeof *codes);

    for (size_t i = 0; i < chosen->count; i++)
        codes[chosen->items[i]->condition]++;
    for (size_t i = 1; i <= count; i++)
        if (codes[i])
            diag_add(chosen->import->diags, E0861, chosen->header->conditions[i - 1],
                     "whether this condition holds is not known; %u constant%s on it %s imported",
                     codes[i], codes[i] == 1 ? " that depends" : "s that depend",
                     codes[i] == 1 ? "is" : "are");
}

/* ---- prefix and pattern ---------------------------------------------------------------------- */

/* Whether a word of NAME begins at I: after `_`, or at a hump. */
static bool is_boundary(struct str name, size_t i)
{
    if (i == 0)
        return true;
    if (i >= name.length)
        return false;
    return name.at[i - 1] == '_' || (ascii_is_upper((unsigned char)name.at[i]) &&
                                     ascii_is_lower((unsigned char)name.at[i - 1]));
}

/* The names that have a digit after PREFIX, which the name of a code cannot begin with. */
static size_t count_digits(const struct chosen *chosen, struct str prefix)
{
    size_t count = 0;

    for (size_t i = 0; i < chosen->count; i++) {
        struct str name = chosen->items[i]->name;

        count += name.length > prefix.length &&
                 ascii_is_digit((unsigned char)name.at[prefix.length]);
    }
    return count;
}

/* What all names begin with, up to the beginning of a word in each of them. */
static struct str words_in_common(const struct chosen *chosen)
{
    struct str prefix = chosen->items[0]->name;

    for (size_t i = 1; i < chosen->count; i++) {
        struct str name = chosen->items[i]->name;
        size_t same = 0;

        while (same < prefix.length && same < name.length && prefix.at[same] == name.at[same])
            same++;
        prefix.length = same;
    }
    for (size_t i = 0; i < chosen->count; i++) {
        size_t length = prefix.length;

        while (!is_boundary(chosen->items[i]->name, prefix.length))
            prefix.length--;
        if (prefix.length != length)
            i = (size_t)-1; /* the shorter one must suit the earlier names, too */
    }
    return prefix;
}

/* The words that all names begin with.  If most names have a digit after them, the last of these
 * words remain in the names: X_ and `err_2b`.  A few such names are given by `symbol` instead. */
static struct str common_prefix(const struct chosen *chosen)
{
    struct str prefix = words_in_common(chosen), shorter = prefix;

    if (2 * count_digits(chosen, prefix) < chosen->count)
        return prefix;
    while (shorter.length &&
           (!is_boundary(chosen->items[0]->name, shorter.length) || count_digits(chosen, shorter)))
        shorter.length--;
    return shorter;
}

/* The prefix of --match, with the `_` that follows it in all names but one that it is itself. */
static struct str prefix_of(const struct chosen *chosen)
{
    struct str prefix, longer = { 0 };

    if (chosen->options->match.count != 1)
        return common_prefix(chosen);
    prefix = chosen->options->match.items[0];
    for (size_t i = 0; i < chosen->count; i++) {
        struct str name = chosen->items[i]->name;

        if (str_equal(name, prefix))
            continue;
        longer = name;
        if (name.length < prefix.length + 2 || name.at[prefix.length] != '_')
            return prefix;
    }
    return longer.length ? (struct str){ longer.at, prefix.length + 1 } : prefix;
}

static struct str code_name(struct arena *arena, struct str name, size_t prefix)
{
    size_t begin = prefix < name.length ? prefix : name.length;
    struct str rest = { name.at + begin, name.length - begin };
    struct str words = import_name(arena, pattern_words(arena, rest));

    if (words.length == 0 || ascii_is_digit((unsigned char)rest.at[0]))
        words = import_name(arena, pattern_words(arena, name));
    return words;
}

static struct str *code_names(const struct chosen *chosen, size_t prefix)
{
    struct arena *arena = chosen->import->arena;
    struct str *names = arena_alloc(arena, (chosen->count + 1) * sizeof *names);

    for (size_t i = 0; i < chosen->count; i++)
        names[i] = code_name(arena, chosen->items[i]->name, prefix);
    return names;
}

/* The pattern after PREFIX that makes most constants of their NAMES. */
static struct str best_pattern(const struct chosen *chosen, struct str prefix,
                               const struct str *names)
{
    const struct language *language = chosen->header->language;
    struct str tokens = str_of(language ? language->tokens : "{NAME} {name} {Name}"), token;
    struct import *import = chosen->import;
    struct str best = { 0 };
    size_t most = 0;
    unsigned breaks;

    for (size_t next = 0; (token = str_word(tokens, &next, &breaks)).length;) {
        struct str pattern = str_format(import->arena, "%.*s%.*s", STR_ARGS(prefix),
                                        STR_ARGS(token));
        size_t kept = 0;

        for (size_t i = 0; i < chosen->count; i++)
            kept += pattern_makes(import->scratch, pattern, false, names[i],
                                  chosen->items[i]->name);
        if (!best.at || kept > most) {
            best = pattern;
            most = kept;
        }
    }
    return best;
}

/* The enum that has all constants; NULL for none. */
static const struct header_enum *only_enum(const struct chosen *chosen)
{
    unsigned number = chosen->items[0]->number;

    for (size_t i = 1; i < chosen->count; i++)
        if (chosen->items[i]->number != number)
            return NULL;
    return number ? &chosen->header->enums[number - 1] : NULL;
}

/* The names of the type stay if all constants are those of one enum; in Rust, variants stay. */
static void keep_type(const struct chosen *chosen)
{
    const struct header_enum *only = only_enum(chosen);

    if (!only)
        return;
    if (chosen->header->language) {
        chosen->import->of_variants = chosen->header->language->macros &&
                                      only->bond == HEADER_ENUM &&
                                      str_is(chosen->import->constants, "{Name}");
        return;
    }
    if (str_is_words(only->tag))
        chosen->import->enum_tag = only->tag;
    if (str_is_words(only->type))
        chosen->import->typedef_name = only->type;
}

/* ---- codes ----------------------------------------------------------------------------------- */

/* TEXT up to the period that ends its first sentence. */
static struct str first_sentence(struct str text)
{
    for (size_t i = 0; i + 2 < text.length; i++)
        if (text.at[i] == '.' && text.at[i + 1] == ' ' &&
            ascii_is_upper((unsigned char)text.at[i + 2]))
            return (struct str){ text.at, i + 1 };
    return text;
}

/* The first sentence of a comment becomes the summary; a longer comment also becomes the
 * meaning.  One that is the phrase again gives it its spelling: "IM Used." */
static void set_texts(struct import *import, struct import_code *code, struct str comment)
{
    struct str first = first_sentence(comment);

    if (first.length && ascii_is_alnum((unsigned char)first.at[0]) &&
        str_equal(phrase_key(import->arena, first), phrase_key(import->arena, code->phrase))) {
        code->phrase = (struct str){ first.at, first.length - str_ends_with(first, ".") };
        comment.at += first.length;
        comment.length -= first.length;
        if (comment.length)
            comment.at++, comment.length--;
        first = first_sentence(comment);
    }
    code->summary = import_sentence(import->arena, first);
    if (first.length < comment.length)
        code->meaning = import_sentence(import->arena, comment);
}

static void set_state(struct import *import, struct import_code *code,
                      const struct header_entry *entry, const struct remark *remark)
{
    struct str why = remark->deprecated;

    if (!entry->deprecated && !remark->is_deprecated)
        return;
    code->state = STATE_DEPRECATED;
    if (!why.length && utf8_visible(entry->advice))
        why = entry->advice;
    code->advice = import_sentence(import->arena,
                                   why.length ? why : STR("The file marks it as deprecated."));
}

static void add_code(const struct chosen *chosen, const struct remarks *remarks,
                     const struct header_entry *entry, struct str name)
{
    struct import *import = chosen->import;
    struct remark remark = remark_of(remarks, entry);
    struct import_code code = { .value = entry->value, .at = entry->at, .original = entry->name };

    code.name = name;
    code.phrase = code.name.length ? style_words(import->arena, STR("title"), code.name)
                                   : entry->name; /* `_` */
    if (entry->text.length && utf8_visible(entry->text))
        code.phrase = entry->text;
    set_texts(import, &code, remark.text);
    set_state(import, &code, entry, &remark);
    code.since = remark.since;
    import_add(import, code);
}

static void report_most_lost(const struct chosen *chosen)
{
    struct diag *diag;

    if (chosen->lost <= chosen->count)
        return;
    diag = diag_add(chosen->import->diags, E0859, (struct span){ chosen->import->source, 0, 0 },
                    "%zu of %zu constants are left out", chosen->lost,
                    chosen->lost + chosen->count);
    if (can_compile(chosen))
        diag_help(diag, "let a compiler compute them: --cc 'cc -I include'");
}

void import_header(struct import *import, struct header *header,
                   const struct import_options *options)
{
    struct chosen chosen = { .import = import, .header = header, .options = options };
    struct remarks remarks;
    struct str prefix, *names;

    sentinels_find(header, import->arena);
    choose(&chosen, header);
    leave_out_texts(&chosen);
    prefer_enums(&chosen);
    if (options->match.count + options->enums.count == 0)
        leave_out_unread(&chosen);
    if (chosen.count && options->match.count == 0 && options->enums.count < 2 &&
        report_enums(&chosen))
        return;
    leave_out_sentinels(&chosen);
    lose_different(&chosen);
    leave_out_lost(&chosen);
    leave_out_strange(&chosen);
    report_most_lost(&chosen);
    report_conditions(&chosen);
    if (chosen.count == 0) {
        if (import->diags->errors == 0)
            report_nothing(&chosen);
        return;
    }
    prefix = prefix_of(&chosen);
    remarks = remarks_read(header, import->arena);
    names = code_names(&chosen, prefix.length);
    import->constants = best_pattern(&chosen, prefix, names);
    if (!header->is_list)
        keep_type(&chosen);
    for (size_t i = 0; i < chosen.count; i++)
        add_code(&chosen, &remarks, chosen.items[i], names[i]);
}
