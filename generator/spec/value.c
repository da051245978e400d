/* Each form is written and parsed by a pair of functions. */
#include "spec/value.h"

#include "base/buf.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool parse_number(struct str text, size_t *at, int64_t *number)
{
    size_t begin = *at;

    *number = 0;
    for (; *at < text.length && ascii_is_digit((unsigned char)text.at[*at]); ++*at) {
        int digit = text.at[*at] - '0';

        if (*number > (INT64_MAX - digit) / 10)
            return false;
        *number = *number * 10 + digit;
    }
    return *at > begin;
}

/* "(3,5)" after the name: the bits of each part. */
static bool parse_parts(struct str text, size_t at, struct display *display)
{
    unsigned bits = 0;

    if (at >= text.length || text.at[at++] != '(')
        return false;
    for (;;) {
        int64_t part;

        if (!parse_number(text, &at, &part) || part < 1 || part > 32 || at >= text.length ||
            display->part_count == sizeof display->parts / sizeof display->parts[0])
            return false;
        display->parts[display->part_count++] = (unsigned)part;
        bits += (unsigned)part;
        if (text.at[at] == ')')
            return at + 1 == text.length && bits < 64;
        if (text.at[at++] != ',')
            return false;
    }
}

bool display_parse(struct str text, struct display *display)
{
    *display = (struct display){ 0 };
    if (str_is(text, "decimal"))
        return true;
    if (str_is(text, "hex")) {
        display->kind = DISPLAY_HEX;
        return true;
    }
    if (text.length > 6 && memcmp(text.at, "dotted", 6) == 0) {
        display->kind = DISPLAY_DOTTED;
        return parse_parts(text, 6, display) && display->part_count > 1;
    }
    if (text.length > 6 && memcmp(text.at, "packed", 6) == 0) {
        display->kind = DISPLAY_PACKED;
        return parse_parts(text, 6, display) && display->part_count == 1 && display->parts[0] == 6;
    }
    return false;
}

/* Every part but the first has at least two digits, as CoAP writes 4.04. */
static struct str format_dotted(struct arena *arena, const struct display *display, uint64_t value)
{
    unsigned shift = 0;
    struct buf out;

    buf_init(&out, arena, 128);
    for (unsigned i = 1; i < display->part_count; i++)
        shift += display->parts[i];
    for (unsigned i = 0; i < display->part_count; i++) {
        uint64_t part = value >> shift;

        if (i > 0)
            part &= ((uint64_t)1 << display->parts[i]) - 1;
        buf_print(&out, i ? ".%02" PRIu64 : "%" PRIu64, part);
        if (i + 1 < display->part_count)
            shift -= display->parts[i + 1];
    }
    return buf_str(&out);
}

/* Five digits and letters in 30 bits, the first lowest, each less `0`: as PostgreSQL's errcodes. */
static struct str format_packed(struct arena *arena, int64_t value)
{
    char text[5];

    for (int i = 0; i < 5; i++)
        text[i] = (char)((value >> 6 * i & 0x3F) + '0');
    return str_copy(arena, (struct str){ text, sizeof text });
}

static bool parse_hex(struct str text, int64_t *value)
{
    uint64_t number = 0;

    if (text.length < 3 || text.length > 18)
        return false;
    for (size_t i = 2; i < text.length; i++) {
        char c = ascii_lower(text.at[i]);

        if (ascii_is_digit((unsigned char)c))
            number = number << 4 | (unsigned)(c - '0');
        else if (c >= 'a' && c <= 'f')
            number = number << 4 | (unsigned)(c - 'a' + 10);
        else
            return false;
    }
    *value = (int64_t)number;
    return number <= INT64_MAX;
}

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

static bool parse_decimal(struct str text, int64_t *value)
{
    if (text.length && text.at[0] == '-')
        return decimal_parse((struct str){ text.at + 1, text.length - 1 }, true, value);
    return decimal_parse(text, false, value);
}

static bool parse_dotted(const struct display *display, struct str text, int64_t *value)
{
    size_t at = 0;

    *value = 0;
    for (unsigned i = 0; i < display->part_count; i++) {
        int64_t part;

        if (i > 0 && (at >= text.length || text.at[at++] != '.'))
            return false;
        if (!parse_number(text, &at, &part) || part >> display->parts[i] != 0)
            return false;
        *value = *value << display->parts[i] | part;
    }
    return at == text.length;
}

static bool parse_packed(struct str text, int64_t *value)
{
    if (text.length != 5)
        return false;
    *value = 0;
    for (int i = 4; i >= 0; i--) {
        unsigned char c = (unsigned char)text.at[i];

        if (!ascii_is_digit(c) && !ascii_is_upper(c))
            return false;
        *value = *value << 6 | (c - '0');
    }
    return true;
}

bool value_parse(const struct display *display, struct str text, int64_t *value)
{
    if (display->kind == DISPLAY_DOTTED && parse_dotted(display, text, value))
        return true;
    if (display->kind == DISPLAY_PACKED)
        return parse_packed(text, value);
    if (text.length > 2 && text.at[0] == '0' && ascii_lower(text.at[1]) == 'x')
        return parse_hex(text, value);
    return parse_decimal(text, value);
}

static struct str format_decimal(struct arena *arena, int64_t value)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    buf_add_integer(&out, value);
    return buf_end(&out);
}

struct str value_format(struct arena *arena, const struct display *display, int64_t value)
{
    struct str text = STR("");
    int64_t back;

    if (value >= 0 && display->kind == DISPLAY_HEX)
        return str_format(arena, "0x%" PRIx64, value);
    if (value >= 0 && display->kind == DISPLAY_DOTTED)
        text = format_dotted(arena, display, (uint64_t)value);
    else if (value >= 0 && display->kind == DISPLAY_PACKED)
        text = format_packed(arena, value);
    if (text.length && value_parse(display, text, &back) && back == value)
        return text;
    return format_decimal(arena, value); /* also what has more bits than the form */
}
