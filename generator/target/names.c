/* Expands patterns, avoids reserved words, and sorts constants to find those that collide. */
#include "target/names.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/text_set.h"
#include "target/style.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- reserved words -------------------------------------------------------------------------- */

static bool is_for_role(const struct reserved_words *reserved, struct str role)
{
    EACH (text, text, reserved->roles)
        if (str_equal(text->text, role))
            return true;
    return reserved->roles.count == 0;
}

static int compare_words(const void *a, const void *b)
{
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static void split(struct word_list *words)
{
    struct str *items = NULL, word;
    size_t count = 0, next = 0;
    unsigned breaks;

    while (next < words->text.length && /* a row may have no words */
           (word = str_word(words->text, &next, &breaks)).length) {
        items = array_grow(words->arena, items, count, sizeof word);
        items[count++] = word;
        words->longest = word.length > words->longest ? word.length : words->longest;
    }
    for (size_t i = 1; i < count; i++) {
        if (str_compare(items[i - 1], items[i]) <= 0)
            continue; /* they mostly are in order */
        qsort(items, count, sizeof *items, compare_words);
        break;
    }
    words->items = items;
    words->count = count;
}

static bool is_reserved(struct reserved_words *reserved, struct str word)
{
    struct word_list *words = &reserved->words;
    size_t low = 0, high;

    if (!words->items)
        split(words);
    high = word.length <= words->longest ? words->count : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare(words->items[middle], word);

        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static struct str avoid_reserved(const struct names *names, struct str role, struct str identifier)
{
    const struct target *target = names->target;
    struct buf out;

    if (identifier.length && ascii_is_digit((unsigned char)identifier.at[0]))
        identifier = str_format(names->arena, "_%.*s", STR_ARGS(identifier));
    EACH_MUTABLE (reserved_words, reserved, target->reserved) {
        if (!reserved->warn && is_for_role(reserved, role) && is_reserved(reserved, identifier)) {
            buf_init(&out, names->arena, SIZE_MAX);
            style_fill(&out, reserved->how.length ? reserved->how : STR("{}_"), identifier);
            return buf_str(&out);
        }
    }
    return identifier;
}

static struct str style_of_role(const struct target *target, struct str role)
{
    for (size_t i = 0; i < target->styles.count; i++)
        if (str_equal(target->styles.items[i].role, role))
            return target->styles.items[i].style;
    return STR("snake");
}

struct str names_spelled(const struct names *names, struct str role, struct str words,
                         struct str spelling)
{
    struct buf out;

    buf_init(&out, names->arena, SIZE_MAX);
    style_add_spelled(&out, style_of_role(names->target, role), words, spelling);
    return avoid_reserved(names, role, buf_str(&out));
}

struct str names_identifier(const struct names *names, struct str role, struct str words)
{
    return names_spelled(names, role, words, STR(""));
}

struct str names_warning(const struct target *target, struct str identifier)
{
    EACH_MUTABLE (reserved_words, reserved, target->reserved)
        if (reserved->warn && is_reserved(reserved, identifier))
            return reserved->why;
    return STR("");
}

struct str names_refusal(const struct target *target, struct str word)
{
    if (word.length == 0 || ascii_is_digit((unsigned char)word.at[0]) || !str_is_words(word))
        return STR("not an identifier");
    EACH_MUTABLE (reserved_words, reserved, target->reserved) {
        if (!reserved->warn && reserved->roles.count == 0 && is_reserved(reserved, word))
            return reserved->why;
    }
    return STR("");
}

/* ---- patterns -------------------------------------------------------------------------------- */

/* Hex values print only their digits: `0x1f` cannot be part of an identifier. */
static void add_value_digits(const struct expansion *e, struct buf *out)
{
    struct str text = e->code->text;
    enum display_kind kind = e->model->display.kind;

    if (kind == DISPLAY_HEX && text.length > 2 && text.at[1] == 'x')
        buf_add(out, text.at + 2, text.length - 2);
    else if (kind == DISPLAY_DOTTED || kind == DISPLAY_ENHANCED)
        style_add(out, STR("snake"), text);
    else
        buf_add_str(out, text);
}

static void add_upper(struct buf *out, struct str text)
{
    for (size_t i = 0; i < text.length; i++)
        buf_add_char(out, ascii_upper(text.at[i]));
}

enum token {
    TOKEN_ID,
    TOKEN_UPPER_ID,
    TOKEN_PASCAL_ID,
    TOKEN_CAMEL_ID,
    TOKEN_KEBAB_ID,
    TOKEN_VALUE,
    TOKEN_NAME,
    TOKEN_UPPER_NAME,
    TOKEN_PASCAL_NAME,
    TOKEN_COUNT
};

static const char *const tokens[TOKEN_COUNT] = {
    [TOKEN_ID] = "id",       [TOKEN_UPPER_ID] = "ID",     [TOKEN_PASCAL_ID] = "Id",
    [TOKEN_CAMEL_ID] = "iD", [TOKEN_KEBAB_ID] = "i-d",    [TOKEN_VALUE] = "value",
    [TOKEN_NAME] = "name",   [TOKEN_UPPER_NAME] = "NAME", [TOKEN_PASCAL_NAME] = "Name",
};
static const char option_token[] = "option.";

static bool is_option_token(struct str token)
{
    return token.length > sizeof option_token - 1 &&
           memcmp(token.at, option_token, sizeof option_token - 1) == 0;
}

/* Whether TOKEN stands for something of a code. */
static bool is_of_code(enum token token)
{
    return token >= TOKEN_VALUE;
}

/* Adds the value of TOKEN to OUT; false if it has none here. */
static bool add_token(const struct expansion *e, enum token token, struct buf *out)
{
    if (token > TOKEN_VALUE && e->name.length == 0)
        return false;
    switch (token) {
    case TOKEN_ID:
        buf_add_str(out, e->model->id);
        break;
    case TOKEN_UPPER_ID:
        add_upper(out, e->model->id);
        break;
    case TOKEN_PASCAL_ID:
        style_add(out, STR("pascal"), e->model->id);
        break;
    case TOKEN_CAMEL_ID:
        style_add(out, STR("camel"), e->model->id);
        break;
    case TOKEN_KEBAB_ID:
        style_add(out, STR("kebab"), e->model->id);
        break;
    case TOKEN_VALUE:
        if (!e->code)
            return false;
        add_value_digits(e, out);
        break;
    case TOKEN_NAME:
        buf_add_str(out, e->name);
        break;
    case TOKEN_UPPER_NAME:
        add_upper(out, e->name);
        break;
    case TOKEN_PASCAL_NAME:
        style_add_spelled(out, STR("pascal"), e->name, e->spelling);
        break;
    case TOKEN_COUNT:
        return false;
    }
    return true;
}

static bool expand_token(const struct expansion *e, struct str token, struct buf *out)
{
    for (enum token known = TOKEN_ID; known < TOKEN_COUNT; known++)
        if (str_is(token, tokens[known]))
            return add_token(e, known, out);
    if (!is_option_token(token) || !e->settings)
        return false;
    buf_add_str(out, setting(e->target, e->settings,
                             arena_copy(out->arena, token.at + sizeof option_token - 1,
                                        token.length - (sizeof option_token - 1))));
    return true;
}

/* The next `{word}` of *PATTERN, without its braces; `at` is NULL if there is none. */
static struct str next_token(struct str *pattern)
{
    for (size_t open = 0, i = 0; i < pattern->length; i++) {
        char c = pattern->at[i];

        if (c == '{') {
            open = i + 1;
        } else if (c == '}' && open && i > open) {
            struct str token = { pattern->at + open, i - open };

            *pattern = (struct str){ pattern->at + i + 1, pattern->length - i - 1 };
            return token;
        } else if (!ascii_is_alnum((unsigned char)c) && c != '-' && c != '.' && c != '_') {
            open = 0;
        }
    }
    return (struct str){ NULL, 0 };
}

/* Whether both begin in the same case: of {name}, {NAME} and {Name}, {NAM} is the second. */
static bool is_alike(struct str token, const char *known)
{
    for (size_t i = 0; i < 2 && i < token.length && known[i]; i++)
        if (ascii_is_lower((unsigned char)token.at[i]) != ascii_is_lower((unsigned char)known[i]))
            return false;
    return true;
}

static bool is_token(struct str token, bool of_code, struct str *nearest)
{
    struct nearest near = nearest_to(token);
    bool known = is_option_token(token);

    for (int pass = 0; pass < 2; pass++) {
        for (enum token t = TOKEN_ID; t < TOKEN_COUNT; t++) {
            if (is_of_code(t) && !of_code)
                continue;
            known |= str_is(token, tokens[t]);
            if (pass || is_alike(token, tokens[t]))
                nearest_try(&near, str_of(tokens[t]));
        }
    }
    *nearest = near.best;
    return known;
}

struct str names_unknown_token(struct str pattern, bool of_code, struct str *nearest)
{
    struct str token;

    do
        token = next_token(&pattern);
    while (token.at && is_token(token, of_code, nearest));
    return token;
}

struct str names_expand(struct arena *arena, struct str pattern, const struct expansion *expansion)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 0; i < pattern.length; i++) {
        const char *open = pattern.at + i;
        const char *close = *open == '{' ? memchr(open, '}', pattern.length - i) : NULL;

        if (close &&
            expand_token(expansion, (struct str){ open + 1, (size_t)(close - open - 1) }, &out))
            i += (size_t)(close - open);
        else
            buf_add_char(&out, *open);
    }
    return buf_end(&out);
}

/* ---- constants ------------------------------------------------------------------------------- */

/* A constant with what it was made of, so that two that collide can both be shown. */
struct constant {
    struct str text;
    struct span at;
};

struct assignment {
    struct names *names;
    struct str pattern;
    struct diags *diags;
    struct constant *constants;
    size_t count;
};

static bool is_identifier(struct str text)
{
    if (text.length == 0 || ascii_is_digit((unsigned char)text.at[0]))
        return false;
    for (size_t i = 0; i < text.length; i++)
        if (!ascii_is_alnum((unsigned char)text.at[i]) && text.at[i] != '_' && text.at[i] != '`' &&
            text.at[i] != '-' && text.at[i] != '@' && text.at[i] != '"' && text.at[i] != '$' &&
            text.at[i] != '.')
            return false;
    return true;
}

static void report_bad_constant(struct assignment *a, struct span at, struct str constant)
{
    struct diag *diag = diag_add(a->diags, E0301, at, "`%.*s` is not an identifier in target %.*s",
                                 STR_ARGS(constant), STR_ARGS(a->names->target->name));

    diag_help(diag, "change the option `constants` or the `name` of the code");
}

static bool has_negative_value(const struct assignment *a, const struct code *code)
{
    static const char token[] = "{value}";

    if (code->value.value >= 0)
        return false;
    for (size_t i = 0; i + sizeof token - 1 <= a->pattern.length; i++)
        if (memcmp(a->pattern.at + i, token, sizeof token - 1) == 0)
            return true;
    return false;
}

/* A code or an alias that has a constant. */
struct named {
    const struct code *code; /* that it is, or that it is an alias of */
    struct str name, spelling, symbol;
    uint32_t slot;
    struct span at;
};

static struct str expand(const struct assignment *a, const struct named *named)
{
    const struct names *names = a->names;

    return names_expand(names->arena, a->pattern,
                        &(struct expansion){ .model = names->model,
                                             .target = names->target,
                                             .code = named->code,
                                             .name = named->name,
                                             .spelling = named->spelling });
}

/* The symbol as it is, or what the pattern or the style makes of the name. */
static struct str make_constant(struct assignment *a, const struct named *named)
{
    struct str role = STR("constant");

    if (a->names->target->symbols && named->symbol.length)
        return named->symbol;
    if (a->pattern.length)
        return avoid_reserved(a->names, role, expand(a, named));
    return names_spelled(a->names, role, named->name, named->spelling);
}

static void report_symbol(struct assignment *a, const struct named *named, struct str why)
{
    struct diag *diag = diag_add(
        a->diags, E0301, named->at, "symbol `%.*s` cannot be a constant in target %.*s: %.*s",
        STR_ARGS(named->symbol), STR_ARGS(a->names->target->name), STR_ARGS(why));

    diag_help(diag, "change the `symbol` of the code");
}

static void assign(struct assignment *a, const struct named *named)
{
    struct names *names = a->names;
    bool by_symbol = names->target->symbols && named->symbol.length;
    struct str refusal = by_symbol ? names_refusal(names->target, named->symbol) : STR("");
    struct str constant;

    if (named->name.length == 0)
        return;
    if (!by_symbol && has_negative_value(a, named->code)) {
        diag_add(a->diags, E0302, named->at,
                 "the pattern of the constants contains {value}, which is negative here");
        return;
    }
    constant = make_constant(a, named);
    if (refusal.length) {
        report_symbol(a, named, refusal);
    } else if (!is_identifier(constant)) {
        report_bad_constant(a, named->at, constant);
    } else {
        names->constants[named->slot] = constant;
        a->constants[a->count++] = (struct constant){ constant, named->at };
    }
}

static void assign_aliases(struct assignment *a, const struct code *code,
                           const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        assign(a, &(struct named){ code, alias->name, alias->spelling, alias->symbol, alias->slot,
                                   alias->record.at });
}

static int compare_constants(const void *a, const void *b)
{
    const struct constant *x = a, *y = b;
    int order = str_compare(x->text, y->text);

    return order ? order : span_compare(x->at, y->at);
}

static void report_collisions(struct assignment *a)
{
    qsort(a->constants, a->count, sizeof *a->constants, compare_constants);
    for (size_t i = 1; i < a->count; i++) {
        const struct constant *earlier = &a->constants[i - 1], *constant = &a->constants[i];
        struct diag *diag;

        if (!str_equal(earlier->text, constant->text))
            continue;
        diag = diag_add(a->diags, E0303, constant->at,
                        "two codes have the identifier `%.*s` in target %.*s",
                        STR_ARGS(constant->text), STR_ARGS(a->names->target->name));
        diag_note(diag, earlier->at, "the other is here");
        diag_help(diag, "give one of them another name: name = \"...\"");
    }
}

static size_t constant_count(const struct selection *selection)
{
    size_t count = selection->code_count;

    for (size_t i = 0; i < selection->code_count; i++)
        count += selection->codes[i]->was.count + selection->codes[i]->also.count;
    return count;
}

bool names_assign(struct names *names, const struct selection *selection, struct str pattern,
                  struct diags *diags)
{
    struct assignment a = { .names = names, .pattern = pattern, .diags = diags };
    unsigned errors = diags->errors;
    struct arena scratch = { 0 };

    names->constants = arena_alloc(names->arena,
                                   names->model->slot_count * sizeof *names->constants);
    a.constants = arena_alloc(&scratch, constant_count(selection) * sizeof *a.constants);
    for (size_t i = 0; i < selection->code_count; i++) {
        const struct code *code = selection->codes[i];

        assign(&a, &(struct named){ code, code->name, code->spelling, code->symbol, code->slot,
                                    code->name_at });
        assign_aliases(&a, code, &code->was);
        assign_aliases(&a, code, &code->also);
    }
    if (texts_repeat(a.constants, sizeof *a.constants, a.count))
        report_collisions(&a);
    arena_free(&scratch);
    return diags->errors == errors;
}

struct str names_pattern(const struct model *model, const struct target *target)
{
    const struct target_option *option = target_option_find(target, STR("constants"));
    struct str pattern = option ? option->standard : STR("");

    EACH (option, wish, model->options)
        if (str_equal(wish->target, target->name) && str_is(wish->key, "constants"))
            pattern = wish->value;
    return names_expand(model->arena, pattern,
                        &(struct expansion){ .model = model, .target = target });
}
