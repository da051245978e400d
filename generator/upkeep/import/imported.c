/* Separates states and references from the texts of imported codes. */
#include "upkeep/import/imported.h"

#include "base/arena.h"
#include "base/array.h"
#include "spec/link.h"
#include "spec/value.h"
#include "upkeep/import/pattern.h"

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

    if (text.length == 0)
        return text;
    buf_init(&out, arena, SIZE_MAX);
    buf_add_char(&out, ascii_upper(text.at[0]));
    buf_add(&out, text.at + 1, text.length - 1);
    if (!str_ends_sentence(text))
        buf_add_char(&out, '.');
    return buf_end(&out);
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
    return buf_end(&out);
}

void import_add(struct import *import, struct import_code code)
{
    code.key = phrase_key(import->arena, code.phrase);
    if (code.value < import->from)
        import->from = code.value;
    if (code.value > import->to)
        import->to = code.value;
    import->codes = array_grow(import->arena, import->codes, import->count, sizeof code);
    import->codes[import->count++] = code;
}

void import_add_range(struct import *import, struct str values, struct str text, int64_t from,
                      int64_t to)
{
    if (from < import->from)
        import->from = from;
    if (to > import->to)
        import->to = to;
    import->ranges = array_grow(import->arena, import->ranges, import->range_count,
                                sizeof *import->ranges);
    import->ranges[import->range_count++] = (struct import_range){ values, text };
}

bool import_is_made(const struct import *import, struct str name, struct str original)
{
    bool own_style = import->target && strcmp(import->target, "go") == 0;

    return original.length == 0 ||
           pattern_makes(import->scratch, import->constants, own_style, name, original);
}

/* ---- references ------------------------------------------------------------------------------ */

static struct str after(struct str text, size_t count)
{
    return str_trim((struct str){ text.at + count, text.length - count });
}

/* Turns "RFC9110" into "RFC 9110", as IANA also writes "PWG5100.13"; "RFC-ietf-..." is a draft that
 * is about to become an RFC. */
static struct str document_text(struct arena *arena, struct str text)
{
    bool is_series = import_begins(text, "RFC") || import_begins(text, "PWG");

    if (import_begins(text, "RFC-ietf-"))
        return str_format(arena, "draft-%.*s", (int)text.length - 4, text.at + 4);
    if (!is_series || text.length < 4 || !ascii_is_digit((unsigned char)text.at[3]))
        return text;
    return str_format(arena, "%.3s %.*s", text.at, (int)text.length - 3, text.at + 3);
}

/* Turns "RFC9110, Section 15.5.5" into "RFC 9110, 15.5.5". */
static struct str reference_text(struct arena *arena, struct str text)
{
    const char *comma = text.length ? memchr(text.at, ',', text.length) : NULL;
    struct str document = str_trim(comma ? (struct str){ text.at, (size_t)(comma - text.at) }
                                         : text);
    struct str section = comma ? after(text, document.length + 1) : STR("");

    document = document_text(arena, document);
    if (import_begins(section, "Section "))
        section = after(section, 8);
    else if (import_begins(section, "Appendix "))
        section = after(section, 9);
    if (section.length == 0 || document.length == 0)
        return document;
    return str_format(arena, "%.*s, %.*s", STR_ARGS(document), STR_ARGS(section));
}

void import_add_reference(struct import *import, struct import_code *code, struct str text)
{
    text = reference_text(import->arena, str_trim(text));
    if (text.length == 0)
        return;
    for (size_t i = 0; i < code->reference_count; i++)
        if (str_equal(code->references[i], text))
            return;
    code->references = array_grow(import->arena, code->references, code->reference_count,
                                  sizeof *code->references);
    code->references[code->reference_count++] = text;
}

void import_references(struct import *import, struct import_code *code, struct str text)
{
    bool brackets = false;

    for (size_t begin = 0, i = 0; i < text.length; i++) {
        if (text.at[i] == '[') {
            begin = i + 1;
        } else if (text.at[i] == ']') {
            import_add_reference(import, code, (struct str){ text.at + begin, i - begin });
            brackets = true;
        }
    }
    if (!brackets)
        import_add_reference(import, code, text);
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
    for (size_t i = 0; i < COUNT(states); i++) {
        if (import_begins(text, states[i].word)) {
            *state = states[i].state;
            return true;
        }
    }
    return false;
}

/* The date after `expires`; empty if it is missing. */
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

/* A reserved value has no meaning to name it after: its number distinguishes it from others. */
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
        diag_add(import->diags, E0851, at, "a temporary code must have an expiry date");
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
    code->phrase = str_trim((struct str){ phrase.at, open - 1 });
    if (code->phrase.length == 0)
        name_reserved(import, code, mark);
}
