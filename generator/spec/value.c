/* A form is a list of parts, which one function prints and one parses; only decimal and hexadecimal
 * forms without a width have negative values. */
#include "spec/value.h"

#include "base/array.h"

#include <string.h>

enum { DIGITS_MAX = 20 };

const struct display display_decimal = {
    .kind = DISPLAY_DECIMAL,
    .name = { "decimal", 7 },
    .part_count = 1,
    .parts = { { "", 10, 1, DIGITS_MAX, 1, 0 } },
};

/* ---- names of forms -------------------------------------------------------------------------- */

/* The numbers in the parentheses of `dotted(3,5)`. */
struct arguments {
    int64_t items[DISPLAY_PARTS_MAX];
    size_t count;
};

static int64_t power(int64_t base, int64_t exponent)
{
    int64_t result = 1;

    while (exponent-- > 0)
        result *= base;
    return result;
}

static unsigned decimal_digits(int64_t number)
{
    unsigned count = 1;

    while (number >= 10) {
        number /= 10;
        count++;
    }
    return count;
}

static void add_part(struct display *display, struct display_part part)
{
    display->parts[display->part_count++] = part;
}

static bool make_decimal(const struct arguments *arguments, struct display *display)
{
    unsigned width = (unsigned)arguments->items[0];

    if (arguments->count > 1 || arguments->items[0] > 18)
        return false;
    if (arguments->count)
        add_part(display, (struct display_part){ "", 10, width, width, 1, power(10, width) });
    else
        add_part(display, display_decimal.parts[0]);
    return true;
}

static bool make_hex(const struct arguments *arguments, struct display *display)
{
    unsigned width = (unsigned)arguments->items[0];

    if (arguments->count > 1 || arguments->items[0] > 15)
        return false;
    if (arguments->count)
        add_part(display, (struct display_part){ "0x", 16, width, width, 1, power(16, width) });
    else
        add_part(display, (struct display_part){ "0x", 16, 1, 16, 1, 0 });
    return true;
}

/* Parts of so many bits each; padded, every part but the first has as many digits as its largest
 * number. */
static bool add_bits(const struct arguments *arguments, const char *between, bool padded,
                     struct display *display)
{
    int64_t bits = 0;

    if (arguments->count < 2)
        return false;
    for (size_t i = 0; i < arguments->count; i++)
        bits += arguments->items[i];
    if (bits > 62)
        return false;
    for (size_t i = 0; i < arguments->count; i++) {
        int64_t limit = power(2, arguments->items[i]);
        unsigned digits = decimal_digits(limit - 1);

        bits -= arguments->items[i];
        add_part(display, (struct display_part){ i ? between : "", 10, i && padded ? digits : 1,
                                                 digits, power(2, bits), limit });
    }
    return true;
}

/* As CoAP writes 4.04. */
static bool make_dotted(const struct arguments *arguments, struct display *display)
{
    return add_bits(arguments, ".", true, display);
}

/* As routers write a code and a subcode of BGP, 6/2. */
static bool make_slashed(const struct arguments *arguments, struct display *display)
{
    return add_bits(arguments, "/", false, display);
}

/* Class, subject and detail of RFC 3463: one digit, and twice up to three. */
static bool make_enhanced(const struct arguments *arguments, struct display *display)
{
    static const struct display_part parts[] = { { "", 10, 1, 1, 1000000, 10 },
                                                 { ".", 10, 1, 3, 1000, 1000 },
                                                 { ".", 10, 1, 3, 1, 1000 } };

    for (size_t i = 0; i < COUNT(parts); i++)
        add_part(display, parts[i]);
    return arguments->count == 0;
}

/* The first character is the lowest, as in PostgreSQL's errcodes. */
static bool make_packed(const struct arguments *arguments, struct display *display)
{
    if (arguments->count != 1 || arguments->items[0] > DISPLAY_PARTS_MAX)
        return false;
    for (int64_t i = 0; i < arguments->items[0]; i++)
        add_part(display, (struct display_part){ "", RADIX_PACKED, 1, 1, power(64, i), 64 });
    return true;
}

static const struct {
    const char *name;
    enum display_kind kind;
    bool (*make)(const struct arguments *arguments, struct display *display);
} forms[] = {
    { "decimal", DISPLAY_DECIMAL, make_decimal },    { "hex", DISPLAY_HEX, make_hex },
    { "dotted", DISPLAY_DOTTED, make_dotted },       { "packed", DISPLAY_PACKED, make_packed },
    { "enhanced", DISPLAY_ENHANCED, make_enhanced }, { "slashed", DISPLAY_DOTTED, make_slashed },
};

/* TEXT, "3,5)", as numbers from 1. */
static bool parse_arguments(struct str text, struct arguments *arguments)
{
    while (text.length) {
        const char *comma = memchr(text.at, ',', text.length);
        size_t length = comma ? (size_t)(comma - text.at) : text.length - 1;
        int64_t *item = &arguments->items[arguments->count];

        if (arguments->count == DISPLAY_PARTS_MAX || (!comma && text.at[length] != ')') ||
            !decimal_parse((struct str){ text.at, length }, false, item) || *item < 1 || *item > 62)
            return false;
        arguments->count++;
        text = (struct str){ text.at + length + 1, text.length - length - 1 };
        if (!comma)
            return text.length == 0;
    }
    return false;
}

static bool make_form(struct str name, struct display *display)
{
    const char *open = name.length ? memchr(name.at, '(', name.length) : NULL;
    struct str word = { name.at, open ? (size_t)(open - name.at) : name.length };
    struct arguments arguments = { .count = 0 };

    if (open &&
        !parse_arguments((struct str){ open + 1, name.length - word.length - 1 }, &arguments))
        return false;
    for (size_t i = 0; i < COUNT(forms); i++) {
        display->kind = forms[i].kind;
        if (str_is(word, forms[i].name))
            return forms[i].make(&arguments, display);
    }
    return false;
}

bool display_parse(struct str name, struct display *display)
{
    *display = (struct display){ .name = name };
    if (make_form(name, display))
        return true;
    *display = display_decimal;
    return false;
}

/* ---- texts ----------------------------------------------------------------------------------- */

static bool is_packed(unsigned char c)
{
    return ascii_is_digit(c) || ascii_is_upper(c);
}

/* NUMBER as the digits of a part; false if it has too many, or one that no text has. */
static bool format_part(struct buf *out, const struct display_part *part, int64_t number)
{
    char digits[DIGITS_MAX];
    size_t at = sizeof digits;

    do {
        unsigned digit = (unsigned)(number % part->radix);

        digits[--at] = part->radix == RADIX_PACKED ? (char)('0' + digit)
                                                   : "0123456789abcdef"[digit];
        if (part->radix == RADIX_PACKED && !is_packed((unsigned char)digits[at]))
            return false;
        number /= part->radix;
    } while (number || sizeof digits - at < part->least);
    buf_add_str(out, str_of(part->before));
    buf_add(out, digits + at, sizeof digits - at);
    return sizeof digits - at <= part->most;
}

static bool format_parts(struct buf *out, const struct display *display, int64_t value)
{
    for (size_t i = 0; i < display->part_count; i++) {
        const struct display_part *part = &display->parts[i];
        int64_t number = value / part->weight;

        if (!format_part(out, part, part->limit ? number % part->limit : number))
            return false;
    }
    return true;
}

/* Whether VALUE is less than the form can hold. */
static bool fits(const struct display *display, int64_t value)
{
    for (size_t i = 0; i < display->part_count; i++) {
        const struct display_part *part = &display->parts[i];

        if (!part->limit || value / part->weight < part->limit)
            return true;
    }
    return false;
}

/* Without a width, a negative value is written in decimal, hexadecimal or not. */
static bool takes_a_sign(const struct display *display)
{
    return (display->kind == DISPLAY_DECIMAL || display->kind == DISPLAY_HEX) &&
           !display->parts[0].limit;
}

bool text_format(struct buf *out, const struct display *display, int64_t value)
{
    size_t begin = out->length;

    if (takes_a_sign(display) && (value < 0 || display->kind == DISPLAY_DECIMAL)) {
        buf_add_integer(out, value);
        return true;
    }
    if (value >= 0 && fits(display, value) && format_parts(out, display, value))
        return true;
    out->length = begin;
    return false;
}

/* The digit that C is in the radix; -1 if it is none. */
static int digit_of(unsigned radix, unsigned char c)
{
    int digit = -1;

    if (radix == RADIX_PACKED)
        return is_packed(c) ? c - '0' : -1;
    if (ascii_is_digit(c))
        digit = c - '0';
    else if (ascii_lower((char)c) >= 'a' && ascii_lower((char)c) <= 'f')
        digit = ascii_lower((char)c) - 'a' + 10;
    return digit < (int)radix ? digit : -1;
}

/* The number at *AT, which then is after it. */
static bool parse_part(const struct display_part *part, struct str text, size_t *at,
                       int64_t *number)
{
    size_t length = strlen(part->before), begin;

    if (text.length - *at < length ||
        !str_equal_folded((struct str){ text.at + *at, length }, str_of(part->before)))
        return false;
    begin = *at += length;
    for (*number = 0; *at < text.length && *at - begin < part->most; ++*at) {
        int digit = digit_of(part->radix, (unsigned char)text.at[*at]);

        if (digit < 0)
            break;
        if (*number > (INT64_MAX - digit) / (int)part->radix)
            return false;
        *number = *number * part->radix + digit;
    }
    length = *at - begin;
    return length >= part->least && !(length > part->least && text.at[begin] == '0') &&
           (!part->limit || *number < part->limit);
}

static bool parse_parts(const struct display *display, struct str text, int64_t *value)
{
    size_t at = 0;

    *value = 0;
    for (size_t i = 0; i < display->part_count; i++) {
        int64_t number;

        if (!parse_part(&display->parts[i], text, &at, &number))
            return false;
        *value += number * display->parts[i].weight;
    }
    return at == text.length;
}

static bool has_sign(const struct display *display, struct str text)
{
    return takes_a_sign(display) && text.length > 1 && text.at[0] == '-' && text.at[1] != '0';
}

bool text_parse(const struct display *display, struct str text, int64_t *value)
{
    if (has_sign(display, text))
        return decimal_parse((struct str){ text.at + 1, text.length - 1 }, true, value);
    return parse_parts(display, text, value);
}

/* ---- values as people write them ------------------------------------------------------------- */

bool decimal_parse(struct str digits, bool negative, int64_t *value)
{
    int64_t number = 0; /* kept negative: the smallest value has no positive counterpart */

    for (size_t i = 0; i < digits.length; i++) {
        int digit = digits.at[i] - '0';

        if (!ascii_is_digit((unsigned char)digits.at[i]) || number < (INT64_MIN + digit) / 10)
            return false;
        number = number * 10 - digit;
    }
    if (digits.length == 0 || (!negative && number == INT64_MIN))
        return false;
    *value = negative ? number : -number;
    return true;
}

static bool parse_hex(struct str text, int64_t *value)
{
    static const struct display digits = { .part_count = 1, .parts = { { "", 16, 1, 16, 1, 0 } } };
    size_t begin = 2;

    while (begin + 1 < text.length && text.at[begin] == '0')
        begin++;
    return parse_parts(&digits, (struct str){ text.at + begin, text.length - begin }, value);
}

bool value_parse(const struct display *display, struct str text, int64_t *value)
{
    bool negative = text.length && text.at[0] == '-';

    if (text_parse(display, text, value))
        return true;
    if (display->kind == DISPLAY_PACKED)
        return false;
    if (text.length > 2 && text.at[0] == '0' && ascii_lower(text.at[1]) == 'x')
        return parse_hex(text, value);
    return decimal_parse((struct str){ text.at + negative, text.length - negative }, negative,
                         value);
}

struct str value_format(struct arena *arena, const struct display *display, int64_t value)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    if (!text_format(&out, display, value))
        buf_add_integer(&out, value);
    return buf_end(&out);
}
