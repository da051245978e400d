/* Compares imported codes with a spec; must not know where either came from. */
#include "upkeep/import/import.h"

#include "base/arena.h"
#include "spec/link.h"
#include "spec/value.h"
#include "target/names.h"

#include <string.h>

struct holding {
    const struct import *import;
    const struct model *model;
    struct diags *findings;
    struct str constants; /* the pattern of the spec; empty for none */
};

/* ---- phrases and names ----------------------------------------------------------------------- */

static bool among(const struct list *aliases, struct str key, struct arena *arena)
{
    EACH (alias, alias, *aliases)
        if (str_equal(phrase_key(arena, alias->phrase), key))
            return true;
    return false;
}

static bool has_also(const struct import_code *imported, struct str key, struct arena *arena)
{
    for (size_t i = 0; i < imported->also_count; i++)
        if (str_equal(phrase_key(arena, imported->also[i].phrase), key))
            return true;
    return false;
}

/* Whether the file has the symbol of the code, such as SSH_DISCONNECT_BY_APPLICATION. */
static bool has_symbol(const struct import_code *imported, const struct code *code,
                       struct arena *arena)
{
    struct str key = phrase_key(arena, imported->phrase);

    if (key.length && str_equal(key, phrase_key(arena, code->symbol)))
        return true;
    EACH (alias, alias, code->accepts)
        if (memchr(alias->phrase.at, '_', alias->phrase.length) &&
            str_equal(key, phrase_key(arena, alias->phrase)))
            return true;
    return false;
}

/* The value as the spec writes it. */
static struct str literal(const struct holding *h, int64_t value)
{
    struct str text = value_format(h->import->arena, &h->model->display, value);

    return h->model->display.kind > DISPLAY_HEX
               ? str_format(h->import->arena, "\"%.*s\"", STR_ARGS(text))
               : text;
}

/* Whether the imported code has a name of CODE. */
static bool has_name(const struct holding *h, const struct import_code *imported,
                     const struct code *code)
{
    struct arena *arena = h->import->arena;
    struct str key = phrase_key(arena, imported->phrase), own = phrase_key(arena, code->phrase);
    bool same = h->import->from_header
                    ? str_equal(phrase_key(arena, imported->name), phrase_key(arena, code->name))
                    : str_equal(key, own) || str_equal(imported->name, code->name);

    return same || among(&code->also, key, arena) || has_also(imported, own, arena) ||
           has_symbol(imported, code, arena);
}

/* Only the spec gives reserved values a name.  A header may have the code of a group with that
 * value. */
static void hold_phrase(struct holding *h, const struct import_code *imported,
                        const struct code *code)
{
    struct arena *arena = h->import->arena;
    struct str key = phrase_key(arena, imported->phrase);
    struct diag *diag;

    if (imported->described || imported->state == STATE_RESERVED)
        return;
    EACH (code, twin, h->model->codes)
        if ((twin == code || h->import->from_header) && twin->value.value == code->value.value &&
            has_name(h, imported, twin))
            return;
    diag = diag_add(h->findings, B0981, code->name_at,
                    "%.*s is \"%.*s\" in the file and \"%.*s\" in the spec", STR_ARGS(code->text),
                    STR_ARGS(h->import->from_header ? imported->name : imported->phrase),
                    STR_ARGS(h->import->from_header ? code->name : code->phrase));
    diag_note(diag, imported->at, "in the file");
    if (among(&code->was, key, arena))
        diag_help(diag, "check that the file is up to date: this is an older phrase in the spec");
    else
        diag_help(diag, "code { %.*s, \"%.*s\", was = { \"%.*s\" } } keeps the old name",
                  STR_ARGS(literal(h, code->value.value)), STR_ARGS(imported->phrase),
                  STR_ARGS(code->phrase));
}

/* ---- constants ------------------------------------------------------------------------------- */

/* The pattern that the spec has for the language of the file; empty if it leaves that open. */
static struct str constants_of(const struct import *import, const struct model *model)
{
    EACH (option, option, model->options)
        if (import->target && str_is(option->target, import->target) &&
            str_is(option->key, "constants"))
            return option->value;
    return STR("");
}

static bool is_c(const struct holding *h)
{
    return strcmp(h->import->target, "c") == 0;
}

/* The constant of a NAME of CODE. */
static struct str constant_of(const struct holding *h, const struct code *code, struct str name,
                              struct str symbol)
{
    struct expansion expansion = { .model = h->model, .code = code, .name = name };

    return symbol.length && is_c(h) ? symbol
                                    : names_expand(h->import->arena, h->constants, &expansion);
}

/* Whether constants are the same; languages other than C spell names in their own way. */
static bool is_same(const struct holding *h, struct str a, struct str b)
{
    struct arena *arena = h->import->arena;

    return is_c(h) ? str_equal(a, b) : str_equal(phrase_key(arena, a), phrase_key(arena, b));
}

/* Whether one of ALIASES, those of CODE, has the CONSTANT. */
static bool has_constant(const struct holding *h, const struct code *code,
                         const struct list *aliases, struct str constant)
{
    EACH (alias, alias, *aliases)
        if (is_same(h, constant_of(h, code, alias->name, alias->symbol), constant))
            return true;
    return false;
}

/* PHRASE is that of CONSTANT in the file; HAS_OWN: the file has that of the code itself, too. */
static void hold_constant(struct holding *h, const struct code *code, struct str constant,
                          struct str phrase, struct span at, bool has_own)
{
    struct str own = constant_of(h, code, code->name, code->symbol);
    struct diag *diag;

    if (constant.length == 0)
        return;
    EACH (code, twin, h->model->codes) /* those of groups, too */
        if (twin->value.value == code->value.value &&
            (is_same(h, constant_of(h, twin, twin->name, twin->symbol), constant) ||
             has_constant(h, twin, &twin->also, constant) ||
             has_constant(h, twin, &twin->was, constant)))
            return;
    diag = diag_add(h->findings, B0985, code->name_at,
                    "%.*s has the constant `%.*s` in the file and `%.*s` in the spec",
                    STR_ARGS(code->text), STR_ARGS(constant), STR_ARGS(own));
    diag_note(diag, at, "in the file");
    if (!is_c(h))
        diag_help(diag, "change `constants` in the `options` of the spec, or the name");
    else if (has_own)
        diag_help(diag, "add: also = { { \"%.*s\", symbol = \"%.*s\" } }", STR_ARGS(phrase),
                  STR_ARGS(constant));
    else
        diag_help(diag, "add: symbol = \"%.*s\"", STR_ARGS(constant));
}

/* If the spec says how constants are made, they are compared, and not the names behind a prefix
 * that is only a guess. */
static void hold_names(struct holding *h, const struct import_code *imported,
                       const struct code *code)
{
    struct str own;
    bool has_own;

    if (h->constants.length == 0) {
        hold_phrase(h, imported, code);
        return;
    }
    own = constant_of(h, code, code->name, code->symbol);
    has_own = is_same(h, own, imported->original);
    for (size_t i = 0; i < imported->also_count; i++)
        has_own |= is_same(h, own, imported->also[i].original);
    hold_constant(h, code, imported->original, imported->phrase, imported->at, has_own);
    for (size_t i = 0; i < imported->also_count; i++)
        hold_constant(h, code, imported->also[i].original, imported->also[i].phrase,
                      imported->also[i].at, has_own);
}

/* ---- states and references ------------------------------------------------------------------- */

/* Registries do not mark every deprecated or historic code; they do mark the other states. */
static bool may_differ(enum state_kind imported, enum state_kind own)
{
    return imported == STATE_REGISTERED && (own == STATE_DEPRECATED || own == STATE_HISTORIC);
}

static void hold_state(struct holding *h, const struct import_code *imported,
                       const struct code *code)
{
    const struct state *state = code->state;
    struct span at = state->record.at.source ? state->record.at : code->record.at;
    struct diag *diag = NULL;

    if (h->import->from_header || may_differ(imported->state, state->kind))
        return;
    if (imported->state != state->kind)
        diag = diag_add(h->findings, B0982, at,
                        "%.*s %.*s is %.*s in the file and %.*s in the spec", STR_ARGS(code->text),
                        STR_ARGS(code->name), STR_ARGS(state_name(imported->state)),
                        STR_ARGS(state_name(state->kind)));
    else if (state->kind == STATE_TEMPORARY && !str_equal(imported->expires, state->expires))
        diag = diag_add(h->findings, B0982, at,
                        "%.*s %.*s expires on %.*s in the file and on %.*s in the spec",
                        STR_ARGS(code->text), STR_ARGS(code->name), STR_ARGS(imported->expires),
                        STR_ARGS(state->expires));
    diag_note(diag, imported->at, "in the file");
}

/* Whether OWN cites what WANTED cites; a section is compared only if WANTED has one. */
static bool cites(const struct list *own, struct str wanted)
{
    EACH (reference, reference, *own) {
        struct str text = reference->text;
        bool begins = text.length >= wanted.length &&
                      memcmp(text.at, wanted.at, wanted.length) == 0;

        if (begins && (text.length == wanted.length || text.at[wanted.length] == ','))
            return true;
    }
    return false;
}

/* Drafts are compared without their number, which changes. */
static struct str without_version(struct str text)
{
    size_t end = text.length;

    while (end && ascii_is_digit((unsigned char)text.at[end - 1]))
        end--;
    if (import_begins(text, "draft-") && end && end < text.length && text.at[end - 1] == '-')
        text.length = end - 1;
    return text;
}

static void hold_references(struct holding *h, const struct import_code *imported,
                            const struct code *code)
{
    for (size_t i = 0; i < imported->reference_count; i++) {
        struct str wanted = imported->references[i];

        if (cites(&code->references, wanted) || cites(&code->references, without_version(wanted)) ||
            cites(&code->state->references, wanted))
            continue;
        diag_note(diag_add(h->findings, B0983,
                           code->references.count
                               ? as_reference(code->references.items[0])->record.at
                               : code->record.at,
                           "%.*s %.*s does not cite \"%.*s\"", STR_ARGS(code->text),
                           STR_ARGS(code->name), STR_ARGS(wanted)),
                  imported->at, "cited here");
    }
}

/* ---- all of it ------------------------------------------------------------------------------- */

/* The imported code of VALUE; they are sorted by value. */
static const struct import_code *imported_code(const struct import *import, int64_t value)
{
    size_t low = 0, high = import->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (import->codes[middle].value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low < import->count && import->codes[low].value == value ? &import->codes[low] : NULL;
}

/* Values that a registry reserves are not codes; the spec explains those that stand alone. */
static bool is_explained(const struct model *model, const struct import_code *imported)
{
    EACH (contrast, mistaken, model->mistaken)
        if (mistaken->value.value == imported->value)
            return imported->state == STATE_RESERVED;
    return false;
}

static void hold_code(struct holding *h, const struct import_code *imported,
                      const struct code *code)
{
    if (code->group_id.length && !h->import->from_header)
        return; /* a registry has no code of a group; that value may get another meaning there */
    hold_names(h, imported, code);
    hold_state(h, imported, code);
    hold_references(h, imported, code);
}

static void hold(struct holding *h, const struct import_code *imported)
{
    const struct code *code = model_code(h->model, imported->value);
    struct str text;

    if (code) {
        hold_code(h, imported, code);
        return;
    }
    if (is_explained(h->model, imported))
        return;
    text = value_format(h->import->arena, &h->model->display, imported->value);
    diag_help(diag_add(h->findings, B0980, imported->at, "the spec has no code %.*s, \"%.*s\"",
                       STR_ARGS(text), STR_ARGS(imported->phrase)),
              "add: code { %.*s, \"%.*s\" }", STR_ARGS(literal(h, imported->value)),
              STR_ARGS(imported->phrase));
}

/* Whether CODE is the open one, X.7.1, in a class. */
static bool is_in_a_class(const struct import *import, const struct code *code,
                          const struct import_code *open)
{
    return code->value.value % import->display.parts[0].weight == open->value;
}

/* Holds an open code against that of each class. */
static void hold_open(struct holding *h, const struct import_code *open)
{
    struct str text = value_format(h->import->arena, &h->import->display, open->value);
    bool found = false;

    EACH (code, code, h->model->codes) {
        if (!is_in_a_class(h->import, code, open))
            continue;
        hold_code(h, open, code);
        found = true;
    }
    if (!found)
        diag_help(diag_add(h->findings, B0980, open->at,
                           "the spec has no code X%.*s, \"%.*s\", of any class",
                           (int)text.length - 1, text.at + 1, STR_ARGS(open->phrase)),
                  "add it for each class in which it may be used");
}

/* Whether the file has the code, in this class or for any. */
static bool is_imported(const struct holding *h, const struct code *code)
{
    for (size_t i = 0; i < h->import->open_count; i++)
        if (is_in_a_class(h->import, code, &h->import->open[i]))
            return true;
    return imported_code(h->import, code->value.value) != NULL;
}

void import_compare(const struct import *import, const struct model *model, struct diags *findings)
{
    struct holding h = { import, model, findings, constants_of(import, model) };

    for (size_t i = 0; i < import->count; i++)
        hold(&h, &import->codes[i]);
    for (size_t i = 0; i < import->open_count; i++)
        hold_open(&h, &import->open[i]);
    EACH (code, code, model->codes)
        if (code->group_id.length == 0 && code->state->kind != STATE_RETIRED &&
            !(import->from_header &&
              code->state->kind == STATE_RESERVED) && /* it has no constant */
            !is_imported(&h, code))
            diag_add(findings, B0984, code->record.at, "%.*s %.*s is not in %.*s",
                     STR_ARGS(code->text), STR_ARGS(code->name), STR_ARGS(import->source->name));
}
