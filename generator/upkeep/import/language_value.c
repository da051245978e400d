/* Anything on which languages differ is a problem, and not a guess. */
#include "upkeep/import/language_value.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"

#include <string.h>

enum { DEPTH_MAX = 50 }; /* of brackets and signs within each other */

struct expression {
    const struct language_values *values;
    struct c_list tokens;
    struct c_token end;
    size_t at;
    unsigned depth;
    struct c_problem *problem;
};

struct known {
    struct str key; /* SCOPE.NAME */
    int64_t value;
    unsigned number;
    bool several;
};

/* ---- names ----------------------------------------------------------------------------------- */

static struct str key_of(const struct language_values *values, struct str scope, struct str name)
{
    return str_format(values->arena, "%.*s.%.*s", STR_ARGS(scope), STR_ARGS(name));
}

void language_remember(struct language_values *values, struct str name, int64_t value,
                       unsigned number)
{
    struct str key = key_of(values, values->scope, name);
    struct known *known = (void *)text_set_find(&values->known, key);

    if (known) {
        known->several |= known->value != value;
        return;
    }
    known = arena_alloc(values->arena, sizeof *known);
    *known = (struct known){ key, value, number, false };
    text_set_add(&values->known, &known->key);
}

static const struct known *find(const struct language_values *values, struct str scope,
                                struct str name)
{
    return (const void *)text_set_find(&values->known, key_of(values, scope, name));
}

unsigned language_number(const struct language_values *values, struct c_list tokens)
{
    const struct known *known = tokens.count == 1
                                    ? find(values, values->scope, tokens.items[0].text)
                                    : NULL;

    return known ? known->number : 0;
}

/* ---- literals -------------------------------------------------------------------------------- */

static unsigned digit_of(char c)
{
    c = ascii_lower(c);
    return ascii_is_digit((unsigned char)c) ? (unsigned)(c - '0')
           : c >= 'a' && c <= 'f'           ? (unsigned)(c - 'a') + 10
                                            : 99;
}

/* The base of TEXT, whose prefix is at *AT and stepped over; 0 if the language has none. */
static unsigned base_of(const struct language *language, struct str text, size_t *at)
{
    static const char letters[] = "xXoObB";
    static const unsigned bases[] = { 16, 8, 2 };
    const char *letter = text.length > 2 && text.at[0] == '0' ? strchr(letters, text.at[1]) : NULL;

    if (letter && *letter) {
        *at = 2;
        return bases[(letter - letters) / 2];
    }
    if (text.length > 1 && text.at[0] == '0' && ascii_is_digit((unsigned char)text.at[1]))
        return language->zero == LANGUAGE_ZERO_OCTAL     ? 8
               : language->zero == LANGUAGE_ZERO_DECIMAL ? 10
                                                         : 0;
    return 10;
}

static bool literal(const struct language *language, struct str text, uint64_t *value)
{
    size_t i = 0, begin;
    unsigned base = base_of(language, text, &i);

    *value = 0;
    for (begin = i; i < text.length && (text.at[i] == '_' || digit_of(text.at[i]) < base); i++) {
        if (text.at[i] == '_')
            continue;
        if (*value > (UINT64_MAX - 15) / base)
            return false;
        *value = *value * base + digit_of(text.at[i]);
    }
    if (base == 0 || i == begin ||
        (i < text.length &&
         !language_lists(language->suffixes, (struct str){ text.at + i, text.length - i })))
        return false;
    if (language->rounds && i == text.length && *value > (uint64_t)1 << 53)
        return false;
    if (language->wraps && base != 10 && i == text.length && *value > INT32_MAX &&
        *value <= UINT32_MAX)
        *value |= 0xFFFFFFFF00000000;
    return true;
}

/* ---- expressions ----------------------------------------------------------------------------- */

static struct c_token current(const struct expression *e)
{
    return e->at < e->tokens.count ? e->tokens.items[e->at] : e->end;
}

static bool at(const struct expression *e, const char *sign)
{
    return e->at < e->tokens.count && c_is(current(e), sign);
}

static int64_t wrong(struct expression *e, struct c_token token, const char *text)
{
    if (!e->problem->text)
        *e->problem = (struct c_problem){ text, token };
    return 0;
}

static int64_t number(struct expression *e, bool minus)
{
    struct c_token token = current(e);
    const struct language *language = e->values->language;
    bool in_int32;
    uint64_t value;

    if (!literal(language, token.text, &value))
        return wrong(e, token, "is not an integer");
    e->at++;
    in_int32 = language->wraps && (int64_t)value < 0 && (int64_t)value >= INT32_MIN;
    if (in_int32 && minus)
        return wrong(e, token, "is not an integer with one meaning here");
    if (!in_int32 && value > (uint64_t)INT64_MAX + minus)
        return wrong(e, token, "does not fit in a signed 64-bit integer");
    return (int64_t)(minus ? 0 - value : value);
}

static int64_t chain(struct expression *e);

static int64_t operand(struct expression *e);

static const struct integer_type {
    const char *name;
    int64_t from, to;
} java_types[] = { { "byte", INT8_MIN, INT8_MAX },
                   { "short", INT16_MIN, INT16_MAX },
                   { "char", 0, UINT16_MAX },
                   { "int", INT32_MIN, INT32_MAX },
                   { "long", INT64_MIN, INT64_MAX } };

/* The type of the cast `(byte)` that is next; NULL without one. */
static const struct integer_type *cast_type(const struct expression *e)
{
    const struct c_token *next = e->tokens.items + e->at;

    if (e->values->language->typed_before && e->at + 2 < e->tokens.count && c_is(next[2], ")"))
        for (size_t i = 0; i < COUNT(java_types); i++)
            if (c_is(next[1], java_types[i].name))
                return &java_types[i];
    return NULL;
}

/* Reads what follows a cast, which must leave the value as it is. */
static int64_t cast(struct expression *e, const struct integer_type *type)
{
    struct c_token type_name = e->tokens.items[e->at + 1];
    int64_t value;

    e->at += 3;
    value = operand(e);
    return value < type->from || value > type->to ? wrong(e, type_name, "does not have this value")
                                                  : value;
}

static int64_t parenthesized(struct expression *e)
{
    const struct integer_type *type = cast_type(e);
    int64_t value;

    if (type)
        return cast(e, type);
    e->at++;
    value = chain(e);
    if (!at(e, ")"))
        return wrong(e, current(e), "is where `)` was expected");
    e->at++;
    return value;
}

bool language_wraps(const struct language_values *values, struct c_token name)
{
    const char *wrapper = values->language->wrapper;

    if (strcmp(wrapper, "*") == 0)
        return !language_lists("imag len cap min max", name.text);
    return *wrapper && (c_is(name, wrapper) || str_equal(name.text, values->scope) ||
                        str_equal(name.text, values->type));
}

static int64_t name(struct expression *e)
{
    const struct language_values *values = e->values;
    struct c_token token = current(e);
    const struct known *known;

    e->at++;
    if (at(e, "(") && language_wraps(values, token))
        return parenthesized(e);
    if (at(e, values->language->qualifier) && e->at + 1 < e->tokens.count) {
        struct str scope = c_is(token, "Self") ? values->scope : token.text;

        known = find(values, scope, e->tokens.items[e->at + 1].text);
        e->at += 2;
    } else if (values->counter >= 0 && c_is(token, "iota")) {
        return values->counter;
    } else {
        known = find(values, values->scope, token.text);
        if (!known)
            known = find(values, STR(""), token.text);
    }
    if (at(e, "(") || at(e, values->language->qualifier))
        return wrong(e, token, "cannot be evaluated");
    if (!known || known->several)
        return wrong(e, token, "is not a constant whose value is known here");
    return known->value;
}

static int64_t operand(struct expression *e)
{
    struct c_token token = current(e);
    int64_t value = 0;

    if (e->depth >= DEPTH_MAX)
        return wrong(e, token, "is nested too deeply");
    e->depth++;
    if (e->at == e->tokens.count) {
        wrong(e, token, "is where a value was expected");
    } else if (at(e, "-") || at(e, "+")) {
        bool minus = at(e, "-");

        e->at++;
        if (current(e).kind == C_NUMBER)
            value = number(e, minus);
        else
            value = minus ? (int64_t)(0 - (uint64_t)operand(e)) : operand(e);
    } else if (token.kind == C_NUMBER) {
        value = number(e, false);
    } else if (token.kind == C_NAME) {
        value = name(e);
    } else if (at(e, "(")) {
        value = parenthesized(e);
    } else {
        wrong(e, token, "cannot be evaluated");
    }
    e->depth--;
    return value;
}

static bool at_operator(const struct expression *e)
{
    return at(e, "+") || at(e, "-") || at(e, "*") || at(e, "|") || at(e, "<<");
}

/* Languages differ beyond 31 bits, and in the bits of negative numbers. */
static int64_t apply(struct expression *e, struct c_token sign, int64_t a, int64_t b)
{
    static const char text[] = "has operands on which languages differ";
    bool bits = c_is(sign, "|") || c_is(sign, "<<");
    int64_t value;

    if (a > INT32_MAX || a < (bits ? 0 : -INT32_MAX) || b > INT32_MAX ||
        b < (bits ? 0 : -INT32_MAX) || (c_is(sign, "<<") && b > 30))
        return wrong(e, sign, text);
    value = c_is(sign, "+")   ? a + b
            : c_is(sign, "-") ? a - b
            : c_is(sign, "*") ? a * b
            : c_is(sign, "|") ? a | b
                              : (int64_t)((uint64_t)a << b);
    return value > INT32_MAX || value < -INT32_MAX ? wrong(e, sign, text) : value;
}

/* Operands with one operator between them: languages differ in precedence. */
static int64_t chain(struct expression *e)
{
    int64_t value = operand(e);
    struct c_token sign = current(e);

    while (!e->problem->text && at_operator(e)) {
        if (!str_equal(current(e).text, sign.text))
            return wrong(e, current(e), "follows another operator: add parentheses");
        e->at++;
        value = apply(e, sign, value, operand(e));
    }
    return value;
}

bool language_compute(const struct language_values *values, struct c_list tokens,
                      struct c_token end, int64_t *value, struct c_problem *problem)
{
    struct expression e = { .values = values, .tokens = tokens, .end = end, .problem = problem };

    *problem = (struct c_problem){ 0 };
    *value = chain(&e);
    if (!problem->text && e.at < tokens.count)
        wrong(&e, current(&e), "cannot be evaluated");
    return !problem->text;
}

/* Words that are values, none of them an integer. */
static const char other_words[] = "true false null nil undefined NaN";

bool language_may_compute(const struct language_values *values, struct c_list tokens)
{
    static const char *const signs[] = { "+", "-", "*", "|", "<<", "(", ")", ".", "::" };
    uint64_t ignored;

    for (size_t i = 0; i < tokens.count; i++) {
        struct c_token token = tokens.items[i];
        bool called = i + 1 < tokens.count && c_is(tokens.items[i + 1], "(");
        bool known = token.kind == C_NAME && (!called || language_wraps(values, token));

        if (token.kind == C_NUMBER)
            known = literal(values->language, token.text, &ignored) || i > 0 ||
                    !str_has_byte(token.text, '.');
        for (size_t s = 0; s < COUNT(signs); s++)
            known |= c_is(token, signs[s]);
        known &= token.kind != C_NAME || !language_lists(other_words, token.text);
        if (!known)
            return false;
    }
    return tokens.count > 0;
}

/* Whether the token at I, which is in no brackets, makes the value something else. */
static bool makes_other(const struct language_values *values, struct c_list tokens, size_t i)
{
    struct c_token token = tokens.items[i];
    bool measured = i + 2 < tokens.count && c_is(tokens.items[i + 1], ".") &&
                    (c_is(tokens.items[i + 2], "length") || c_is(tokens.items[i + 2], "len"));
    bool used = i + 1 < tokens.count &&
                (c_is(tokens.items[i + 1], "(") || c_is(tokens.items[i + 1], "."));

    if (token.kind == C_STRING)
        return !measured;
    if (token.kind == C_NUMBER)
        return str_has_byte(token.text, '.');
    if (token.kind == C_NAME)
        return language_lists(other_words, token.text) ||
               (i == 0 && language_lists("new function class async typeof", token.text)) ||
               (i == 0 && used && language_lists(values->language->others, token.text));
    return c_is(token, "=") || c_is(token, "==") || c_is(token, "!=") || /* `=>` is two signs */
           (i == 0 && (c_is(token, "[") || c_is(token, "{") || c_is(token, "!") ||
                       c_is(token, "&") || c_is(token, "<") || c_is(token, "/")));
}

bool language_is_other(const struct language_values *values, struct str type, struct c_list tokens)
{
    bool is_integer = language_lists(values->language->integers, type);

    if (!is_integer && language_lists(values->language->others, type))
        return true;
    if (tokens.count == 1 && tokens.items[0].kind == C_CHARACTER)
        return language_lists("char Character", type); /* `int A = 'a'` is an integer */
    for (size_t i = 0; i < tokens.count;) {
        bool bracket = c_is(tokens.items[i], "(") || c_is(tokens.items[i], "[") ||
                       c_is(tokens.items[i], "{");
        bool fraction = tokens.items[i].kind == C_NUMBER; /* of `number` */

        if ((!is_integer || fraction || tokens.count == 1) && makes_other(values, tokens, i))
            return true;
        i = bracket ? c_after_bracket(tokens, i) : i + 1;
    }
    return tokens.count == 0;
}
