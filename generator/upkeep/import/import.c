/* Codes of a CSV or header in one form: names made single, states and references taken apart; must
 * not know what becomes of them. */
#include "upkeep/import/import.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "spec/link.h"
#include "spec/value.h"
#include "upkeep/import/parts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- text ------------------------------------------------------------------------------------ */

bool import_begins(struct str text, const char *with)
{
    size_t length = strlen(with);

    if (text.length < length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (ascii_lower(text.at[i]) != ascii_lower(with[i]))
            return false;
    return true;
}

struct str import_sentence(struct arena *arena, struct str text)
{
    struct buf out;
    char last;

    if (text.length == 0)
        return text;
    buf_init(&out, arena, SIZE_MAX);
    buf_add_char(&out, ascii_upper(text.at[0]));
    buf_add(&out, text.at + 1, text.length - 1);
    last = text.at[text.length - 1];
    if (last != '.' && last != '?' && last != '!')
        buf_add_char(&out, '.');
    return buf_str(&out);
}

struct str import_name(struct arena *arena, struct str text)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 0; i < text.length; i++) {
        char c = ascii_lower(text.at[i]);

        if (ascii_is_alnum((unsigned char)c) && (out.length || !ascii_is_digit((unsigned char)c)))
            buf_add_char(&out, c);
        else if (out.length && out.at[out.length - 1] != '_' && c != '\'')
            buf_add_char(&out, '_');
    }
    while (out.length && out.at[out.length - 1] == '_')
        out.length--;
    return buf_str(&out);
}

struct import_code *import_add(struct import *import, struct import_code code)
{
    if (!utf8_visible(code.phrase) || !utf8_visible(code.summary) || !utf8_visible(code.meaning)) {
        diag_add(import->diags, E0851, code.at,
                 "this holds characters that cannot be seen, or is no UTF-8");
        return NULL;
    }
    code.key = phrase_key(import->arena, code.phrase);
    if (code.value < import->from)
        import->from = code.value;
    if (code.value > import->to)
        import->to = code.value;
    import->codes = arena_resize(import->arena, import->codes, import->count * sizeof code,
                                 (import->count + 1) * sizeof code);
    import->codes[import->count] = code;
    return &import->codes[import->count++];
}

void import_add_range(struct import *import, struct str values, struct str text, int64_t from,
                      int64_t to)
{
    if (from < import->from)
        import->from = from;
    if (to > import->to)
        import->to = to;
    import->ranges = arena_resize(import->arena, import->ranges,
                                  import->range_count * sizeof *import->ranges,
                                  (import->range_count + 1) * sizeof *import->ranges);
    import->ranges[import->range_count++] = (struct import_range){ values, text };
}

/* ---- references ------------------------------------------------------------------------------ */

static struct str trimmed(struct str text)
{
    while (text.length && text.at[0] == ' ')
        text.at++, text.length--;
    while (text.length && text.at[text.length - 1] == ' ')
        text.length--;
    return text;
}

static struct str after(struct str text, size_t count)
{
    return trimmed((struct str){ text.at + count, text.length - count });
}

/* "RFC9110, Section 15.5.5" is "RFC 9110, 15.5.5". */
static struct str reference_text(struct arena *arena, struct str text)
{
    const char *comma = text.length ? memchr(text.at, ',', text.length) : NULL;
    struct str document = trimmed(comma ? (struct str){ text.at, (size_t)(comma - text.at) }
                                        : text);
    struct str section = comma ? after(text, document.length + 1) : STR("");

    if (import_begins(document, "RFC") && document.length > 3 &&
        ascii_is_digit((unsigned char)document.at[3]))
        document = str_format(arena, "RFC %.*s", (int)document.length - 3, document.at + 3);
    if (import_begins(section, "Section "))
        section = after(section, 8);
    else if (import_begins(section, "Appendix "))
        section = after(section, 9);
    if (section.length == 0 || document.length == 0)
        return document;
    return str_format(arena, "%.*s, %.*s", STR_ARGS(document), STR_ARGS(section));
}

static void add_reference(struct import *import, struct import_code *code, struct str text)
{
    text = reference_text(import->arena, trimmed(text));
    if (text.length == 0)
        return;
    for (size_t i = 0; i < code->reference_count; i++)
        if (str_equal(code->references[i], text))
            return;
    code->references = arena_resize(import->arena, code->references,
                                    code->reference_count * sizeof *code->references,
                                    (code->reference_count + 1) * sizeof *code->references);
    code->references[code->reference_count++] = text;
}

void import_references(struct import *import, struct import_code *code, struct str text)
{
    bool brackets = false;

    for (size_t begin = 0, i = 0; i < text.length; i++) {
        if (text.at[i] == '[') {
            begin = i + 1;
        } else if (text.at[i] == ']') {
            add_reference(import, code, (struct str){ text.at + begin, i - begin });
            brackets = true;
        }
    }
    if (!brackets)
        add_reference(import, code, text);
}

/* ---- states ---------------------------------------------------------------------------------- */

static const struct {
    const char *word;
    enum state_kind state;
} states[] = {
    { "temporary", STATE_TEMPORARY },   { "obsolete", STATE_OBSOLETED },
    { "deprecated", STATE_DEPRECATED }, { "historic", STATE_HISTORIC },
    { "unused", STATE_RESERVED },       { "reserved", STATE_RESERVED },
};

static bool find_state(struct str text, enum state_kind *state)
{
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
        if (import_begins(text, states[i].word)) {
            *state = states[i].state;
            return true;
        }
    }
    return false;
}

/* The day after `expires`; empty if there is none. */
static struct str expiry(struct str text)
{
    static const char word[] = "expires ";
    enum { WORD = sizeof word - 1, DAY = 10 };

    for (size_t i = 0; i + WORD + DAY <= text.length; i++) {
        struct str day = { text.at + i + WORD, DAY };

        if (memcmp(text.at + i, word, WORD) == 0 && str_is_date(day))
            return day;
    }
    return STR("");
}

/* A value without a meaning has none to be called by: the value tells it from others like it. */
static void name_reserved(struct import *import, struct import_code *code, struct str word)
{
    struct str value = value_format(import->arena, &import->display, code->value);

    code->state = STATE_RESERVED;
    if (word.length)
        code->phrase = str_format(import->arena, "%.*s (%.*s)", STR_ARGS(word), STR_ARGS(value));
}

bool import_standing(struct import *import, struct import_code *code, struct str mark,
                     struct span at)
{
    enum state_kind state;

    if (!find_state(mark, &state))
        return false;
    code->state = state;
    if (state == STATE_TEMPORARY)
        code->expires = expiry(mark);
    if (state == STATE_TEMPORARY && code->expires.length == 0) {
        diag_add(import->diags, E0851, at, "a temporary code needs the day on which it expires");
        code->state = STATE_REGISTERED;
    }
    return true;
}

void import_state(struct import *import, struct import_code *code, struct span at)
{
    struct str phrase = code->phrase, mark;
    size_t open = phrase.length;

    if (import_begins(phrase, "unused") || import_begins(phrase, "reserved")) {
        if (memchr(phrase.at, ' ', phrase.length) && code->summary.length == 0)
            code->summary = phrase;
        name_reserved(import, code,
                      import_begins(phrase, "unused") ? STR("Unused") : STR("Reserved"));
        return;
    }
    if (phrase.length > 9 && import_begins(after(phrase, phrase.length - 9), "_RESERVED"))
        code->state = STATE_RESERVED;
    while (open && phrase.at[open - 1] != '(')
        open--;
    if (open == 0 || phrase.at[phrase.length - 1] != ')')
        return;
    mark = (struct str){ phrase.at + open, phrase.length - open - 1 };
    if (!import_standing(import, code, mark, at))
        return;
    code->phrase = trimmed((struct str){ phrase.at, open - 1 });
    if (code->phrase.length == 0)
        name_reserved(import, code, mark);
}

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

/* Another line for the value of CODE: another name for it, or the same once more. */
static void add_alias(struct import *import, struct import_code *code,
                      const struct import_code *other)
{
    struct import_alias alias = { other->phrase, code_name(import->arena, other), other->key,
                                  other->at };
    bool same = str_equal(code_name(import->arena, code), alias.name) ||
                str_equal(code->key, alias.key);

    for (size_t i = 0; i < other->reference_count; i++)
        add_reference(import, code, other->references[i]);
    if (same)
        return;
    code->also = arena_resize(import->arena, code->also, code->also_count * sizeof alias,
                              (code->also_count + 1) * sizeof alias);
    code->also[code->also_count++] = alias;
}

/* The better name stays that of the code: EX_USAGE and not EX__BASE, and a name before `reserved`.
 */
static void merge(struct import *import, struct import_code *code, struct import_code other)
{
    bool reserved = code->state == STATE_RESERVED || other.state == STATE_RESERVED;

    if ((code->state == STATE_RESERVED && other.state != STATE_RESERVED) ||
        (code->original.length && other.original.length == 0)) {
        struct import_code swapped = *code;

        *code = other;
        other = swapped;
    }
    if (reserved)
        diag_add(import->diags, E0853, other.at, "another line says more about this value");
    else
        add_alias(import, code, &other);
}

/* A value that stands in several lines is one code with several names. */
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
        text = after(text, 2);
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

/* Sorts, and tells of each whether it is the first, second, ... code with its text. */
static size_t *count_shared(struct import *import, struct shared *items)
{
    size_t *numbers = arena_alloc(import->arena, (import->count + 1) * sizeof *numbers);

    qsort(items, import->count, sizeof *items, compare_shared);
    for (size_t i = 1; i < import->count; i++)
        if (str_equal(items[i].text, items[i - 1].text))
            numbers[items[i].code] = numbers[items[i - 1].code] + 1;
    return numbers;
}

static void name_code(struct import *import, struct import_code *code, bool taken)
{
    struct str derived = phrase_name(import->arena, code->phrase);

    if (taken) {
        code->name = name_with_value(import, code->name, code->value);
        code->why = STR("another code has that name");
    } else if (derived.length && !str_equal(code->name, derived)) {
        code->why = STR("the name is the file's own");
    }
}

/* Each code gets a name that no code before it has. */
static void name_codes(struct import *import)
{
    struct shared *names = arena_alloc(import->arena, (import->count + 1) * sizeof *names);
    size_t *numbers;

    for (size_t i = 0; i < import->count; i++) {
        struct import_code *code = &import->codes[i];

        code->name = code_name(import->arena, code);
        if (code->name.length == 0)
            code->name = name_with_value(import, STR("code"), code->value);
        names[i] = (struct shared){ code->name, i };
    }
    numbers = count_shared(import, names);
    for (size_t i = 0; i < import->count; i++)
        name_code(import, &import->codes[i], numbers[i] > 0);
}

/* Of two codes with one phrase the first answers for it; a third is told apart by its value. */
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
    }
}

/* Whether a code, or an alias before number J of code I, has the name or the phrase of ALIAS. */
static bool alias_is_taken(const struct import *import, size_t i, size_t j,
                           const struct import_alias *alias)
{
    for (size_t c = 0; c < import->count; c++) {
        const struct import_code *code = &import->codes[c];
        size_t count = c < i ? code->also_count : c == i ? j : 0;

        if (str_equal(code->name, alias->name) || str_equal(code->key, alias->key))
            return true;
        for (size_t a = 0; a < count; a++)
            if (str_equal(code->also[a].name, alias->name) ||
                str_equal(code->also[a].key, alias->key))
                return true;
    }
    return false;
}

/* A second name that another code has is none: it is named, and left out. */
static void name_aliases(struct import *import)
{
    for (size_t i = 0; i < import->count; i++) {
        struct import_code *code = &import->codes[i];
        size_t kept = 0;

        for (size_t j = 0; j < code->also_count; j++) {
            struct import_alias alias = code->also[j];

            if (alias.name.length == 0)
                alias.name = name_with_value(import, STR("code"), code->value);
            if (alias_is_taken(import, i, kept, &alias))
                diag_add(import->diags, E0858, alias.at,
                         "\"%.*s\" is a name of another value already", STR_ARGS(alias.phrase));
            else
                code->also[kept++] = alias;
        }
        code->also_count = kept;
    }
}

/* ---- all of it ------------------------------------------------------------------------------- */

static bool is_header(const struct source *source)
{
    static const char *const ends[] = { ".h", ".hh", ".hpp", ".hxx", ".c", ".cc", ".cpp" };

    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (str_ends_with(source->name, ends[i]))
            return true;
    return false;
}

/* The stem of the file's name; IANA numbers the tables of a registry: `-1.csv`. */
static struct str default_id(struct import *import)
{
    struct str name = import->source->name;
    size_t begin = name.length, end = name.length;

    while (begin && name.at[begin - 1] != '/')
        begin--;
    while (end > begin && name.at[end - 1] != '.')
        end--;
    if (end > begin)
        end--;
    else
        end = name.length;
    if (!import->from_header && end > begin + 2 &&
        ascii_is_digit((unsigned char)name.at[end - 1]) && name.at[end - 2] == '-')
        end -= 2;
    name = import_name(import->arena, (struct str){ name.at + begin, end - begin });
    return name.length ? name : STR("imported");
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
    import->id = options->id.length ? import_name(arena, options->id) : default_id(import);
    if (import->from_header)
        import_header(import, options);
    else
        import_csv(import, options);
    if (import->count == 0) {
        if (diags->errors == 0)
            diag_add(diags, E0856, (struct span){ source, 0, 0 }, "no line of this makes a code");
        return false;
    }
    merge_values(import);
    name_codes(import);
    tell_phrases_apart(import);
    name_aliases(import);
    return true;
}
