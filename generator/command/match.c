/* Names are compared by their keys, as lookups by phrase compare them; constants are made from the
 * patterns that the spec gives for its targets. */
#include "command/match.h"

#include "base/arena.h"
#include "spec/link.h"
#include "spec/value.h"
#include "target/names.h"

struct wanted {
    const struct model *model;
    struct str word, key;
    bool with_numbers;
};

/* ---- names ----------------------------------------------------------------------------------- */

static bool is_key_of(const struct wanted *wanted, struct str text)
{
    return wanted->key.length && str_equal(phrase_key(wanted->model->arena, text), wanted->key);
}

static bool is_constant(const struct wanted *wanted, struct str pattern, const struct code *code,
                        struct str name)
{
    struct expansion expansion = { .model = wanted->model, .code = code, .name = name };

    return is_key_of(wanted, names_expand(wanted->model->arena, pattern, &expansion));
}

/* Whether NAME, of CODE or of an alias of it, makes the constant, whatever the target. */
static bool names_constant(const struct wanted *wanted, const struct code *code, struct str name)
{
    static const char standard[] = "{ID}_{NAME}";

    if (name.length == 0)
        return false;
    EACH (option, option, wanted->model->options)
        if (str_is(option->key, "constants") && is_constant(wanted, option->value, code, name))
            return true;
    return is_constant(wanted, str_of(standard), code, name);
}

/* CODE is that of the aliases, or NULL for those of a class. */
static bool alias_matches(const struct wanted *wanted, const struct code *code,
                          const struct list *aliases)
{
    EACH (alias, alias, *aliases)
        if (is_key_of(wanted, alias->phrase) || is_key_of(wanted, alias->name) ||
            is_key_of(wanted, alias->symbol) || (code && names_constant(wanted, code, alias->name)))
            return true;
    return false;
}

/* In a form of several parts, the number is another thing than the text: 777 is not 3/9. */
static bool is_value(const struct wanted *wanted, int64_t value)
{
    const struct display *display = &wanted->model->display;
    int64_t number;

    if (!wanted->with_numbers && display->part_count > 1)
        return text_parse(display, wanted->word, &number) && number == value;
    return value_parse(display, wanted->word, &number) && number == value;
}

static bool code_matches(const struct wanted *wanted, const struct code *code)
{
    return str_equal(code->text, wanted->word) || is_value(wanted, code->value.value) ||
           is_key_of(wanted, code->name) || is_key_of(wanted, code->phrase) ||
           is_key_of(wanted, code->symbol) || names_constant(wanted, code, code->name) ||
           alias_matches(wanted, code, &code->was) || alias_matches(wanted, code, &code->also) ||
           alias_matches(wanted, code, &code->accepts);
}

/* ---- classes --------------------------------------------------------------------------------- */

/* "4xx" is the class of 400 to 499. */
static bool is_wildcard_of(const struct code_class *code_class, struct str word)
{
    int64_t digit;

    if (word.length != 3 || !ascii_is_digit((unsigned char)word.at[0]) ||
        ascii_lower(word.at[1]) != 'x' || ascii_lower(word.at[2]) != 'x')
        return false;
    digit = word.at[0] - '0';
    return code_class->from.value == digit * 100 && code_class->to.value == digit * 100 + 99;
}

static bool class_matches(const struct wanted *wanted, const struct code_class *code_class)
{
    return is_wildcard_of(code_class, wanted->word) || is_key_of(wanted, code_class->id) ||
           is_key_of(wanted, code_class->title) || alias_matches(wanted, NULL, &code_class->was) ||
           alias_matches(wanted, NULL, &code_class->also) ||
           alias_matches(wanted, NULL, &code_class->accepts);
}

/* ---- both ------------------------------------------------------------------------------------ */

bool match_word(const struct model *model, struct str word, bool with_numbers,
                struct selection *found)
{
    struct wanted wanted = { model, word, phrase_key(model->arena, word), with_numbers };

    *found = (struct selection){ 0 };
    found->codes = arena_alloc(model->arena, (model->codes.count + 1) * sizeof *found->codes);
    found->classes = arena_alloc(model->arena, (model->classes.count + 1) * sizeof *found->classes);
    EACH_MUTABLE (code_class, code_class, model->classes)
        if (class_matches(&wanted, code_class))
            found->classes[found->class_count++] = code_class;
    EACH_MUTABLE (code, code, model->codes)
        if (code_matches(&wanted, code))
            found->codes[found->code_count++] = code;
    return found->code_count + found->class_count > 0;
}

static const struct contrast *mistaken_for_code(const struct model *model, int64_t value)
{
    EACH (contrast, mistaken, model->mistaken)
        if (mistaken->value.value == value)
            return mistaken;
    return NULL;
}

static const struct code *fallback_of(const struct model *model, const struct code_class *of)
{
    const struct integer *fallback = of && of->fallback.given ? &of->fallback : &model->fallback;

    return fallback->given ? model_code(model, fallback->value) : NULL;
}

bool match_unlisted(const struct model *model, struct str word, struct unlisted *unlisted)
{
    int64_t value;

    if (!value_parse(&model->display, word, &value) || model_code(model, value))
        return false;
    *unlisted = (struct unlisted){ .text = value_format(model->arena, &model->display, value),
                                   .value = value,
                                   .mistaken = mistaken_for_code(model, value),
                                   .code_class = model_class_of(model, value) };
    unlisted->fallback = fallback_of(model, unlisted->code_class);
    return str_equal(unlisted->text, word) &&
           (unlisted->mistaken || unlisted->code_class || unlisted->fallback);
}

static void try_aliases(struct nearest *nearest, const struct list *aliases)
{
    EACH (alias, alias, *aliases) {
        nearest_try(nearest, alias->phrase);
        nearest_try(nearest, alias->symbol);
    }
}

void match_nearest(const struct model *model, struct nearest *nearest)
{
    EACH (code, code, model->codes) {
        nearest_try(nearest, code->name);
        nearest_try(nearest, code->phrase);
        nearest_try(nearest, code->symbol);
        try_aliases(nearest, &code->was);
        try_aliases(nearest, &code->also);
        try_aliases(nearest, &code->accepts);
    }
    EACH (code_class, code_class, model->classes)
        nearest_try(nearest, code_class->id);
}
