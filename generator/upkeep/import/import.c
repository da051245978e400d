/* Reads a file, merges the codes that share a value, and makes names unique. */
#include "upkeep/import/import.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/path.h"
#include "base/text_set.h"
#include "spec/link.h"
#include "spec/value.h"
#include "target/names.h"
#include "upkeep/import/compiler.h"
#include "upkeep/import/from_header.h"
#include "upkeep/import/from_table.h"
#include "upkeep/import/language.h"
#include "upkeep/import/pattern.h"

#include <stdlib.h>
#include <string.h>

/* ---- single names ---------------------------------------------------------------------------- */

static struct str code_name(struct arena *arena, const struct import_code *code)
{
    return code->name.length ? code->name : phrase_name(arena, code->phrase);
}

static int compare_values(const void *a, const void *b)
{
    const struct import_code *x = a, *y = b;

    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return (x->at.begin > y->at.begin) - (x->at.begin < y->at.begin);
}

/* Handles another line for the value of CODE: another name for it, or a repetition. */
static void add_alias(struct import *import, struct import_code *code,
                      const struct import_code *other)
{
    struct import_alias alias = { other->phrase, code_name(import->arena, other),
                                  other->key,    other->original,
                                  other->at,     other->state == STATE_DEPRECATED };
    bool same = !other->original.length && (str_equal(code_name(import->arena, code), alias.name) ||
                                            str_equal(code->key, alias.key));

    for (size_t i = 0; i < other->reference_count; i++)
        import_add_reference(import, code, other->references[i]);
    if (same)
        return;
    code->also = array_grow(import->arena, code->also, code->also_count, sizeof alias);
    code->also[code->also_count++] = alias;
}

/* Whether OTHER has the better name for CODE: any rather than `reserved`, one that is not
 * deprecated, or one that the pattern makes. */
static bool is_better(const struct import *import, const struct import_code *code,
                      const struct import_code *other)
{
    static const enum state_kind worse[] = { STATE_RESERVED, STATE_DEPRECATED };

    for (size_t i = 0; i < COUNT(worse); i++)
        if ((code->state == worse[i]) != (other->state == worse[i]))
            return code->state == worse[i];
    return !import_is_made(import, code_name(import->arena, code), code->original) &&
           import_is_made(import, code_name(import->arena, other), other->original);
}

static void merge(struct import *import, struct import_code *code, struct import_code other)
{
    bool reserved = code->state == STATE_RESERVED || other.state == STATE_RESERVED;

    if (is_better(import, code, &other)) {
        struct import_code swapped = *code;

        *code = other;
        code->also = swapped.also; /* the names that were merged before */
        code->also_count = swapped.also_count;
        other = swapped;
    }
    if (reserved)
        diag_add(import->diags, E0853, other.at, "ignored: another line has more about this value");
    else
        add_alias(import, code, &other);
}

/* A value that is on several lines becomes one code with several names. */
static void merge_values(struct import *import)
{
    size_t kept = 0;

    if (import->count)
        qsort(import->codes, import->count, sizeof *import->codes, compare_values);
    for (size_t i = 0; i < import->count; i++) {
        if (kept && import->codes[kept - 1].value == import->codes[i].value)
            merge(import, &import->codes[kept - 1], import->codes[i]);
        else
            import->codes[kept++] = import->codes[i];
    }
    import->count = kept;
}

static struct str name_with_value(struct import *import, struct str word, int64_t value)
{
    struct str text = value_format(import->arena, &import->display, value);

    if (import->display.kind == DISPLAY_HEX)
        text = (struct str){ text.at + 2, text.length - 2 };
    return import_name(import->arena,
                       str_format(import->arena, "%.*s_%.*s", STR_ARGS(word), STR_ARGS(text)));
}

/* A name or key of a code, to find those that share it. */
struct shared {
    struct str text;
    size_t code;
};

static int compare_shared(const void *a, const void *b)
{
    const struct shared *x = a, *y = b;
    int order = str_compare(x->text, y->text);

    return order ? order : (x->code > y->code) - (x->code < y->code);
}

/* Sorts the entries, and numbers those that have the same text from 1. */
static size_t *count_shared(struct import *import, struct shared *items)
{
    size_t *numbers = arena_alloc(import->arena, (import->count + 1) * sizeof *numbers);

    qsort(items, import->count, sizeof *items, compare_shared);
    for (size_t i = 1; i < import->count; i++)
        if (str_equal(items[i].text, items[i - 1].text))
            numbers[items[i].code] = numbers[items[i - 1].code] + 1;
    return numbers;
}

/* WORD, or WORD with the value and, if need be, a number, whichever TAKEN lacks. */
static struct str free_name(struct import *import, struct text_set *taken, struct str word,
                            int64_t value)
{
    struct str name = word;

    for (unsigned i = 1; name.length == 0 || text_set_find(taken, name); i++) {
        name = name_with_value(import, word.length ? word : STR("code"), value);
        if (i > 1)
            name = str_format(import->arena, "%.*s_%u", STR_ARGS(name), i);
    }
    return name;
}

/* Whether the constant is what the pattern makes of the name, so that the name is not to change. */
static bool is_exact(const struct import *import, const struct import_code *code)
{
    return code->original.length && import_is_made(import, code->name, code->original);
}

static void name_code(struct import *import, struct import_code *code, struct text_set *taken)
{
    struct str wanted = code->name, derived = phrase_name(import->arena, code->phrase);

    code->name = free_name(import, taken, wanted, code->value);
    text_set_add(taken, &code->name);
    if (wanted.length && !str_equal(wanted, code->name))
        code->why = STR("another code has that name");
    else if (derived.length && !str_equal(code->name, derived))
        code->why = STR("the name is the file's own");
}

/* Gives each code a name of its own; those that the pattern depends on first. */
static void name_codes(struct import *import)
{
    struct text_set taken = text_set_make(import->arena, import->count, false);

    for (size_t i = 0; i < import->count; i++)
        import->codes[i].name = code_name(import->arena, &import->codes[i]);
    for (int exact = 1; exact >= 0; exact--)
        for (size_t i = 0; i < import->count; i++)
            if (is_exact(import, &import->codes[i]) == (exact == 1))
                name_code(import, &import->codes[i], &taken);
}

/* Of two codes with the same phrase, lookups return the first; from the third on, the value is
 * added to the phrase. */
static void tell_phrases_apart(struct import *import)
{
    struct shared *keys = arena_alloc(import->arena, (import->count + 1) * sizeof *keys);
    size_t *numbers;

    for (size_t i = 0; i < import->count; i++)
        keys[i] = (struct shared){ import->codes[i].key, i };
    numbers = count_shared(import, keys);
    for (size_t i = 1; i < import->count; i++)
        if (numbers[keys[i].code] == 1)
            import->codes[keys[i - 1].code].primary = true;
    for (size_t i = 0; i < import->count; i++) {
        struct import_code *code = &import->codes[i];

        if (numbers[i] < 2)
            continue;
        code->phrase = str_format(
            import->arena, "%.*s (%.*s)", STR_ARGS(code->phrase),
            STR_ARGS(value_format(import->arena, &import->display, code->value)));
        code->key = phrase_key(import->arena, code->phrase);
        if (code->why.length == 0)
            code->why = STR("other codes have that phrase");
    }
}

/* Collects the names and keys of codes and aliases, all codes before any alias. */
struct taken {
    struct text_set names, keys;
};

static bool is_taken(struct text_set *set, const struct str *text)
{
    return text_set_add(set, text) != text;
}

static struct taken collect_taken(const struct import *import)
{
    struct taken taken;
    size_t count = import->count;

    for (size_t i = 0; i < import->count; i++)
        count += import->codes[i].also_count;
    taken.names = text_set_make(import->arena, count, false);
    taken.keys = text_set_make(import->arena, count, false);
    for (size_t i = 0; i < import->count; i++) {
        text_set_add(&taken.names, &import->codes[i].name);
        text_set_add(&taken.keys, &import->codes[i].key);
    }
    return taken;
}

/* Gives the constant of a header a name that no other has.  False without a constant. */
static bool rename_alias(struct import *import, struct taken *taken, struct import_alias *alias,
                         int64_t value)
{
    struct str text = value_format(import->arena, &import->display, value);

    if (!alias->original.length)
        return false;
    alias->name = free_name(import, &taken->names, alias->name, value);
    text_set_add(&taken->names, &alias->name);
    for (unsigned i = 1; text_set_find(&taken->keys, alias->key); i++) {
        alias->phrase = str_format(import->arena, "%.*s (%.*s, %u)", STR_ARGS(alias->phrase),
                                   STR_ARGS(text), i);
        alias->key = phrase_key(import->arena, alias->phrase);
    }
    text_set_add(&taken->keys, &alias->key);
    return true;
}

/* An alias whose name belongs to another code gets another one, or is reported and omitted. */
static void name_aliases(struct import *import)
{
    struct taken taken = collect_taken(import);

    for (size_t i = 0; i < import->count; i++) {
        struct import_code *code = &import->codes[i];
        size_t count = code->also_count;
        struct import_alias *all = code->also; /* must not change: the sets refer to its texts */

        code->also = arena_alloc(import->arena, (count + 1) * sizeof *all);
        code->also_count = 0;
        for (size_t j = 0; j < count; j++) {
            struct import_alias *alias = &all[j];
            bool free = rename_alias(import, &taken, alias, code->value);

            if (alias->name.length == 0)
                alias->name = name_with_value(import, STR("code"), code->value);
            if (!free) { /* both are taken from here on */
                bool name_taken = is_taken(&taken.names, &alias->name);
                bool key_taken = is_taken(&taken.keys, &alias->key);

                free = !name_taken && !key_taken;
            }
            if (!free)
                diag_add(import->diags, E0858, alias->at,
                         "\"%.*s\" is already a name of another value", STR_ARGS(alias->phrase));
            else
                code->also[code->also_count++] = *alias;
        }
    }
}

/* ---- all of it ------------------------------------------------------------------------------- */

static bool is_header(const struct source *source)
{
    static const char *const ends[] = { ".h",  ".hh",  ".hpp", ".hxx", ".c",
                                        ".cc", ".cpp", ".cxx", ".def" };

    for (size_t i = 0; i < COUNT(ends); i++)
        if (str_ends_with(source->name, ends[i]))
            return true;
    return language_of(source->name) != NULL;
}

/* The stem of the file's name, without the number that IANA gives the tables of a registry:
 * `-1.csv`. */
static struct str default_id(struct import *import)
{
    struct str name = path_name(import->source->name);
    size_t end = name.length;

    while (end > 0 && name.at[end - 1] != '.')
        end--;
    name.length = end > 0 ? end - 1 : name.length;
    if (!import->from_header && name.length > 2 &&
        ascii_is_digit((unsigned char)name.at[name.length - 1]) && name.at[name.length - 2] == '-')
        name.length -= 2;
    if (str_ends_with(import->source->name, ".d.ts"))
        name.length -= 2;
    if (language_of(import->source->name))
        name = pattern_words(import->arena, name);
    name = import_name(import->arena, name);
    return name.length ? name : STR("imported");
}

/* Reports an option that would be ignored. */
static bool check_options(const struct import *import, const struct import_options *options,
                          const char *kind)
{
    bool constants = import->from_header;
    const char *option = !constants && options->match.count    ? "--match"
                         : !constants && options->except.count ? "--except"
                         : !constants && options->enums.count  ? "--enum"
                         : options->compiler.length            ? "--cc"
                                                               : NULL;

    if (!option)
        return true;
    diag_help(diag_add(import->diags, E0002, SPAN_NONE, "%s is for %s, and %.*s is read as %s",
                       option, strcmp(option, "--cc") == 0 ? "C headers" : "named constants",
                       STR_ARGS(import->source->name), kind),
              "remove it, or give a C header a name that ends in .h");
    return false;
}

static void read_constants(struct import *import, const struct import_options *options)
{
    const struct language *language = language_of(import->source->name);
    static const char *const ends[] = { ".hh", ".hpp", ".hxx", ".cc", ".cpp", ".cxx" };
    bool is_list = str_ends_with(import->source->name, ".def"), is_cpp = false;
    struct header header;

    for (size_t i = 0; i < COUNT(ends); i++)
        is_cpp |= str_ends_with(import->source->name, ends[i]);
    import->target = language ? language->target : "c";
    if ((language || is_list) &&
        !check_options(import, options, language ? language->title : "a list of macro calls"))
        return;
    if (language)
        language_read(language, import->source, import->arena, &header);
    else if (!options->compiler.length)
        header_read(import->source, is_cpp, import->arena, &header);
    else if (!compiler_read(import->source, options->compiler, is_cpp, import->arena, import->diags,
                            &header))
        return;
    import_header(import, &header, options);
}

/* Reports a file with a byte order mark of UTF-16. */
static bool check_encoding(struct import *import)
{
    struct str text = import->source->text;

    if (text.length < 2 ||
        (memcmp(text.at, "\xFF\xFE", 2) != 0 && memcmp(text.at, "\xFE\xFF", 2) != 0))
        return true;
    diag_help(diag_add(import->diags, E0856, (struct span){ import->source, 0, 2 },
                       "this file is UTF-16 and not UTF-8"),
              "convert it to UTF-8");
    return false;
}

bool import_read(const struct source *source, const struct import_options *options,
                 struct arena *arena, struct diags *diags, struct import *import)
{
    *import = (struct import){ .arena = arena,
                               .diags = diags,
                               .source = source,
                               .from = INT64_MAX,
                               .to = INT64_MIN,
                               .from_header = is_header(source) };
    import->scratch = arena_alloc(arena, sizeof *import->scratch);
    buf_init(import->scratch, arena, SIZE_MAX);
    if (!check_encoding(import))
        return false;
    import->id = options->id.length ? import_name(arena, options->id) : default_id(import);
    if (import->from_header)
        read_constants(import, options);
    else if (check_options(import, options, "a table"))
        import_table(import, options);
    if (import->count + import->open_count == 0) {
        if (diags->errors == 0)
            diag_add(diags, E0856, (struct span){ source, 0, 0 },
                     "this file does not contain any codes");
        return false;
    }
    merge_values(import);
    name_codes(import);
    tell_phrases_apart(import);
    name_aliases(import);
    return true;
}

void import_report_names(const struct import *import, const struct target *target)
{
    size_t by_pattern = 0, by_symbol = 0, reserved = 0;
    struct str first = STR("");
    struct buf text;

    if (!import->from_header)
        return;
    for (size_t i = 0; i < import->count; i++) {
        const struct import_code *code = &import->codes[i];

        for (size_t j = 0; j <= code->also_count; j++) {
            struct str name = j ? code->also[j - 1].name : code->name;
            struct str original = j ? code->also[j - 1].original : code->original;
            bool symbol = !import_is_made(import, name, original);

            by_symbol += symbol;
            by_pattern += !symbol;
            if (symbol || !target || !names_refusal(target, original).length)
                continue;
            first = reserved++ ? first : original;
        }
    }
    buf_init(&text, import->arena, SIZE_MAX);
    buf_print(&text, "%zu code%s, %zu constant%s: %zu by the pattern \"%.*s\", %zu %s",
              import->count, import->count == 1 ? "" : "s", by_pattern + by_symbol,
              by_pattern + by_symbol == 1 ? "" : "s", by_pattern - reserved,
              STR_ARGS(import->constants), by_symbol,
              strcmp(import->target, "c") == 0 ? "by `symbol`" : "with other names");
    if (reserved)
        buf_print(&text, ", %zu with other names because %s reserved in C: `%.*s`%s", reserved,
                  reserved == 1 ? "it is" : "they are", STR_ARGS(first),
                  reserved == 1 ? "" : " and others");
    diag_add(import->diags, E0862, SPAN_NONE, "%.*s", STR_ARGS(buf_end(&text)));
}
