/* Parses by precedence, and applies C's conversions at each operator. */
#include "upkeep/import/c_value.h"

#include "base/array.h"

#include <string.h>

enum { DEPTH_MAX = 200 }; /* of brackets and signs within each other */

struct evaluation {
    struct c_list tokens;
    size_t at;
    struct c_token end;
    const struct c_lookup *lookup;
    struct c_problem *problem;
    unsigned skipping; /* operands of `&&`, `||` and `?` that do not count */
    unsigned depth;
};

/* ---- types ----------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    struct c_type type;
} types[] = {
    { "bool", { 1, false } },      { "_Bool", { 1, false } },      { "int8_t", { 8, true } },
    { "int16_t", { 16, true } },   { "int32_t", { 32, true } },    { "int64_t", { 64, true } },
    { "uint8_t", { 8, false } },   { "uint16_t", { 16, false } },  { "uint32_t", { 32, false } },
    { "uint64_t", { 64, false } }, { "size_t", { 64, false } },    { "ssize_t", { 64, true } },
    { "ptrdiff_t", { 64, true } }, { "intptr_t", { 64, true } },   { "uintptr_t", { 64, false } },
    { "intmax_t", { 64, true } },  { "uintmax_t", { 64, false } }, { "__int64", { 64, true } },
};

struct specifiers {
    unsigned is_long, is_short, is_char, is_int, is_signed, is_unsigned;
};

static bool add_specifier(struct specifiers *s, struct str word)
{
    const struct {
        const char *word;
        unsigned *count;
    } all[] = { { "long", &s->is_long },         { "short", &s->is_short },
                { "char", &s->is_char },         { "int", &s->is_int },
                { "signed", &s->is_signed },     { "unsigned", &s->is_unsigned },
                { "__signed__", &s->is_signed }, { "__signed", &s->is_signed } };

    for (size_t i = 0; i < COUNT(all); i++) {
        if (str_is(word, all[i].word)) {
            ++*all[i].count;
            return true;
        }
    }
    return false;
}

static struct c_type named_type(struct str name, const struct c_lookup *lookup)
{
    for (size_t i = 0; i < COUNT(types); i++)
        if (str_is(name, types[i].name))
            return types[i].type;
    return lookup->type(lookup->context, name);
}

static bool is_qualifier(struct c_token token)
{
    return c_is(token, "const") || c_is(token, "volatile") || c_is(token, "std") ||
           c_is(token, "::");
}

struct c_type c_type_of(struct c_list tokens, const struct c_lookup *lookup)
{
    struct specifiers s = { 0 };
    struct c_type named = { 0 };
    bool words = false;

    for (size_t i = 0; i < tokens.count; i++) {
        struct c_token token = tokens.items[i];

        if (is_qualifier(token))
            continue;
        if (token.kind != C_NAME || named.width)
            return (struct c_type){ 0 };
        if (add_specifier(&s, token.text)) {
            words = true;
            continue;
        }
        named = named_type(token.text, lookup);
        if (!named.width || words)
            return (struct c_type){ 0 };
    }
    if (!words)
        return named;
    if (s.is_char) /* whether plain `char` has a sign differs; nobody uses it for large values */
        return (struct c_type){ 8, !s.is_unsigned };
    return (struct c_type){ (uint8_t)(s.is_long ? 64 : s.is_short ? 16 : 32), !s.is_unsigned };
}

struct c_value c_convert(struct c_value value, struct c_type type)
{
    unsigned unused = 64U - type.width;

    value.type = type;
    if (type.width == 1)
        value.bits = value.bits != 0;
    else if (type.is_signed)
        value.bits = (uint64_t)((int64_t)(value.bits << unused) >> unused);
    else
        value.bits = value.bits << unused >> unused;
    return value;
}

bool c_integer(struct c_value value, int64_t *integer)
{
    *integer = (int64_t)value.bits;
    return value.type.is_signed || value.bits <= INT64_MAX;
}

struct c_range c_range_add(struct c_range range, struct c_value value)
{
    if (value.type.is_signed && (int64_t)value.bits < 0) {
        range.has_negative = true;
        value.bits = ~value.bits; /* INT32_MIN needs as many bits as INT32_MAX */
    }
    if (range.largest < value.bits)
        range.largest = value.bits;
    return range;
}

struct c_type c_range_type(struct c_range range)
{
    if (range.largest <= INT32_MAX)
        return C_INT;
    if (range.largest <= UINT32_MAX && !range.has_negative)
        return (struct c_type){ 32, false };
    return (struct c_type){ 64, range.has_negative || range.largest <= INT64_MAX };
}

struct c_value c_next(struct c_value value)
{
    struct c_value next = { value.bits + 1, { 64, value.type.is_signed } };

    next.type.is_signed &= next.bits != (uint64_t)INT64_MAX + 1;
    next.type = c_range_type(c_range_add((struct c_range){ 0 }, next));
    return next;
}

static struct c_type promoted(struct c_type type)
{
    return type.width < 32 ? C_INT : type;
}

static struct c_type common(struct c_type a, struct c_type b)
{
    a = promoted(a);
    b = promoted(b);
    if (a.width != b.width)
        return a.width > b.width ? a : b;
    return (struct c_type){ a.width, a.is_signed && b.is_signed };
}

/* ---- tokens ---------------------------------------------------------------------------------- */

static struct c_token current(const struct evaluation *e)
{
    return e->at < e->tokens.count ? e->tokens.items[e->at] : e->end;
}

static bool at(const struct evaluation *e, const char *sign)
{
    return e->at < e->tokens.count && c_is(current(e), sign);
}

static bool take(struct evaluation *e, const char *sign)
{
    bool found = at(e, sign);

    e->at += found;
    return found;
}

static struct c_value wrong_at(struct evaluation *e, struct c_token token, const char *text)
{
    if (!e->problem->text)
        *e->problem = (struct c_problem){ text, token };
    return (struct c_value){ 0, C_INT };
}

static struct c_value wrong(struct evaluation *e, const char *text)
{
    return wrong_at(e, current(e), text);
}

/* ---- literals -------------------------------------------------------------------------------- */

/* The value of a digit; 99 if it is not one in any base. */
static unsigned digit_of(char c)
{
    if (ascii_is_digit((unsigned char)c))
        return (unsigned)(c - '0');
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
}

/* The base that the prefix of TEXT specifies; *DIGITS is where its digits begin. */
static unsigned base_of(struct str text, size_t *digits)
{
    char c = text.length > 1 && text.at[0] == '0' ? ascii_lower(text.at[1]) : '\0';

    *digits = c == 'x' || c == 'b' ? 2 : c ? 1 : 0;
    return c == 'x' ? 16 : c == 'b' ? 2 : c ? 8 : 10;
}

/* Reads the suffix; false if it is not one of integers. */
static bool read_suffix(struct str suffix, bool *is_unsigned, bool *is_long)
{
    static const char *const suffixes[] = {
        "", "u", "l", "ul", "lu", "ll", "ull", "llu", "uz", "z"
    };

    for (size_t i = 0; i < COUNT(suffixes); i++) {
        if (str_equal_folded(suffix, str_of(suffixes[i]))) {
            *is_unsigned = strchr(suffixes[i], 'u') != NULL;
            *is_long = i > 1;
            return true;
        }
    }
    return false;
}

/* The first type that holds BITS: decimal literals without `u` have signed types only. */
static struct c_type literal_type(uint64_t bits, bool decimal, bool is_unsigned, bool is_long)
{
    if (!is_long && !is_unsigned && bits <= INT32_MAX)
        return C_INT;
    if (!is_long && (is_unsigned || !decimal) && bits <= UINT32_MAX)
        return (struct c_type){ 32, false };
    return (struct c_type){ 64, !is_unsigned && bits <= INT64_MAX };
}

static struct c_value number(struct evaluation *e)
{
    struct str text = current(e).text;
    size_t i;
    unsigned base = base_of(text, &i);
    bool is_unsigned, is_long;
    uint64_t bits = 0;

    if (i == text.length)
        return wrong(e, "is not an integer");
    for (; i < text.length && (text.at[i] == '\'' || digit_of(text.at[i]) < base); i++) {
        unsigned digit = digit_of(text.at[i]);

        if (text.at[i] == '\'')
            continue;
        if (bits > (UINT64_MAX - digit) / base)
            return wrong(e, "does not fit in 64 bits");
        bits = bits * base + digit;
    }
    if (!read_suffix((struct str){ text.at + i, text.length - i }, &is_unsigned, &is_long))
        return wrong(e, "is not an integer");
    if (base == 10 && !is_unsigned && bits > INT64_MAX)
        return wrong(e, "does not fit in a signed 64-bit integer");
    is_long |= e->lookup->in_condition;
    e->at++;
    return (struct c_value){ bits, literal_type(bits, base == 10, is_unsigned, is_long) };
}

/* The character after a backslash; 0x80 if that differs between compilers, or is unknown. */
static unsigned escaped(struct str text)
{
    static const char letters[] = "n\nt\tr\r0\0a\ab\bf\fv\v\\\\''\"\"??";
    unsigned base = text.at[0] == 'x' ? 16 : 8, value = 0;
    size_t i = base == 16;

    for (; i < text.length && digit_of(text.at[i]) < base && value < 0x80; i++)
        value = value * base + digit_of(text.at[i]);
    if (i == text.length && i > (base == 16))
        return value < 0x80 ? value : 0x80;
    for (i = 0; text.length == 1 && i + 1 < sizeof letters; i += 2)
        if (letters[i] == text.at[0])
            return (unsigned char)letters[i + 1];
    return 0x80;
}

static struct c_value character(struct evaluation *e)
{
    struct str text = current(e).text;
    unsigned value = 0x80;

    if (text.length == 3 && text.at[1] != '\\')
        value = (unsigned char)text.at[1];
    else if (text.length >= 4 && text.at[1] == '\\')
        value = escaped((struct str){ text.at + 2, text.length - 3 });
    if (value >= 0x80)
        return wrong(e, "differs between compilers");
    e->at++;
    return (struct c_value){ value, C_INT };
}

/* ---- expressions ----------------------------------------------------------------------------- */

static struct c_value ternary(struct evaluation *e);
static struct c_value operand(struct evaluation *e);

/* The tokens up to the bracket that closes the one before AT. */
static struct c_list in_brackets(const struct evaluation *e)
{
    size_t end = c_after_bracket(e->tokens, e->at - 1);

    return (struct c_list){ e->tokens.items + e->at, end > e->at ? end - 1 - e->at : 0, 0 };
}

static bool begins_operand(const struct evaluation *e, size_t at)
{
    struct c_token token = at < e->tokens.count ? e->tokens.items[at] : e->end;

    return token.kind == C_NAME || token.kind == C_NUMBER || token.kind == C_CHARACTER ||
           token.kind == C_STRING || c_is(token, "(") || c_is(token, "~") || c_is(token, "!");
}

/* After `(`: a cast, or an expression in parentheses. */
static struct c_value parenthesized(struct evaluation *e)
{
    struct c_list inside = in_brackets(e);
    struct c_type type = c_type_of(inside, e->lookup);
    struct c_value value;

    if (type.width) {
        e->at += inside.count + 1;
        return c_convert(operand(e), type);
    }
    if (inside.count == 1 && inside.items[0].kind == C_NAME && begins_operand(e, e->at + 2))
        return wrong(e, "is not a type that this file defines");
    value = ternary(e);
    if (!take(e, ")"))
        return wrong(e, "is where `)` was expected");
    return value;
}

static struct c_value name(struct evaluation *e)
{
    struct c_token token = current(e);
    struct c_value value = { 0, C_INT };
    struct c_problem problem = { 0 };

    e->at++;
    if (e->lookup->value(e->lookup->context, token, &value, &problem))
        return value;
    if (at(e, "(") && !problem.text)
        return wrong_at(e, token, "is a macro or function that this file does not define");
    if (e->skipping)
        return value;
    if (problem.text && !e->problem->text)
        *e->problem = problem;
    return wrong_at(e, token, "is not defined in this file");
}

static struct c_value primary(struct evaluation *e)
{
    switch (current(e).kind) {
    case C_NUMBER:
        return number(e);
    case C_CHARACTER:
        return character(e);
    case C_NAME:
        return name(e);
    default:
        if (e->at == e->tokens.count)
            return wrong(e, "is where a value was expected");
        return take(e, "(") ? parenthesized(e) : wrong(e, "cannot be evaluated");
    }
}

static struct c_value unary(struct evaluation *e)
{
    struct c_value value;
    char sign = current(e).text.at[0];

    e->at++;
    value = operand(e);
    if (sign == '!')
        return (struct c_value){ value.bits == 0, C_INT };
    value = c_convert(value, promoted(value.type));
    if (sign == '-')
        value.bits = 0 - value.bits;
    else if (sign == '~')
        value.bits = ~value.bits;
    return c_convert(value, value.type);
}

static struct c_value operand(struct evaluation *e)
{
    struct c_value value;

    if (e->depth >= DEPTH_MAX)
        return wrong(e, "is nested too deeply");
    e->depth++;
    value = at(e, "-") || at(e, "~") || at(e, "+") || at(e, "!") ? unary(e) : primary(e);
    e->depth--;
    return value;
}

/* Binary operators from the loosest to the tightest. */
static int level_of(const struct evaluation *e)
{
    static const char *const levels[][4] = { { "||" },
                                             { "&&" },
                                             { "|" },
                                             { "^" },
                                             { "&" },
                                             { "==", "!=" },
                                             { "<", ">", "<=", ">=" },
                                             { "<<", ">>" },
                                             { "+", "-" },
                                             { "*", "/", "%" } };

    for (int level = 0; level < (int)COUNT(levels); level++)
        for (int i = 0; i < 4 && levels[level][i]; i++)
            if (at(e, levels[level][i]))
                return level;
    return -1;
}

static bool is_less(struct c_value a, struct c_value b)
{
    return a.type.is_signed ? (int64_t)a.bits < (int64_t)b.bits : a.bits < b.bits;
}

static struct c_value divide(struct evaluation *e, struct c_token sign, struct c_value a,
                             struct c_value b)
{
    bool remainder = c_is(sign, "%");
    int64_t x = (int64_t)a.bits, y = (int64_t)b.bits;

    if (b.bits == 0)
        return e->skipping ? a : wrong_at(e, sign, "divides by zero");
    if (!a.type.is_signed)
        return (struct c_value){ remainder ? a.bits % b.bits : a.bits / b.bits, a.type };
    if (y == -1) /* the quotient may be one too large for the type */
        return c_convert((struct c_value){ remainder ? 0 : 0 - a.bits, a.type }, a.type);
    return (struct c_value){ (uint64_t)(remainder ? x % y : x / y), a.type };
}

static struct c_value shift(struct evaluation *e, struct c_token sign, struct c_value a,
                            struct c_value b)
{
    a = c_convert(a, promoted(a.type));
    if (b.bits >= a.type.width)
        return e->skipping ? a : wrong_at(e, sign, "shifts by more bits than there are");
    if (c_is(sign, "<<"))
        a.bits <<= b.bits;
    else if (a.type.is_signed)
        a.bits = (uint64_t)((int64_t)a.bits >> b.bits);
    else
        a.bits >>= b.bits;
    return c_convert(a, a.type);
}

static struct c_value arithmetic(struct evaluation *e, struct c_token sign, struct c_value a,
                                 struct c_value b)
{
    switch (sign.text.at[0]) {
    case '|':
        a.bits |= b.bits;
        break;
    case '^':
        a.bits ^= b.bits;
        break;
    case '&':
        a.bits &= b.bits;
        break;
    case '+':
        a.bits += b.bits;
        break;
    case '-':
        a.bits -= b.bits;
        break;
    case '*':
        a.bits *= b.bits;
        break;
    default:
        return divide(e, sign, a, b);
    }
    return c_convert(a, a.type);
}

static struct c_value comparison(struct c_token sign, struct c_value a, struct c_value b)
{
    bool holds = c_is(sign, "==")   ? a.bits == b.bits
                 : c_is(sign, "!=") ? a.bits != b.bits
                 : c_is(sign, "<")  ? is_less(a, b)
                 : c_is(sign, ">")  ? is_less(b, a)
                 : c_is(sign, "<=") ? !is_less(b, a)
                                    : !is_less(a, b);

    return (struct c_value){ holds, C_INT };
}

static struct c_value apply(struct evaluation *e, int level, struct c_token sign, struct c_value a,
                            struct c_value b)
{
    struct c_type type = common(a.type, b.type);

    if (level < 2)
        return (struct c_value){ level ? a.bits && b.bits : a.bits || b.bits, C_INT };
    if (level == 7)
        return shift(e, sign, a, b);
    a = c_convert(a, type);
    b = c_convert(b, type);
    return level == 5 || level == 6 ? comparison(sign, a, b) : arithmetic(e, sign, a, b);
}

static struct c_value binary(struct evaluation *e, int level)
{
    struct c_value value = operand(e);

    for (int found; !e->problem->text && (found = level_of(e)) >= level;) {
        struct c_token sign = current(e);
        bool decided = found < 2 && (value.bits != 0) == (found == 0);
        struct c_value right;

        e->at++;
        e->skipping += decided;
        right = binary(e, found + 1);
        e->skipping -= decided;
        value = apply(e, found, sign, value, right);
    }
    return value;
}

static struct c_value ternary(struct evaluation *e)
{
    struct c_value condition, first, second;

    if (e->depth >= DEPTH_MAX)
        return wrong(e, "is nested too deeply");
    e->depth++;
    condition = binary(e, 0);
    if (!e->problem->text && take(e, "?")) {
        e->skipping += condition.bits == 0;
        first = ternary(e);
        e->skipping -= condition.bits == 0;
        if (!take(e, ":"))
            wrong(e, "is where `:` was expected");
        e->skipping += condition.bits != 0;
        second = ternary(e);
        e->skipping -= condition.bits != 0;
        condition = c_convert(condition.bits ? first : second, common(first.type, second.type));
    }
    e->depth--;
    return condition;
}

bool c_evaluate(struct c_list tokens, struct c_token end, const struct c_lookup *lookup,
                struct c_value *value, struct c_problem *problem)
{
    struct evaluation e = { .tokens = tokens, .end = end, .lookup = lookup, .problem = problem };

    *problem = (struct c_problem){ 0 };
    *value = ternary(&e);
    if (!problem->text && e.at < tokens.count)
        wrong(&e, "cannot be evaluated");
    return !problem->text;
}
