/* Characters are decoded one at a time; widths come from coarse tables of ranges. */
#include "base/utf8.h"

#include "base/array.h"
#include "base/bytes.h"

struct range {
    uint32_t from, to;
};

/* Continuation bytes that follow a lead byte: 0 for ASCII, -1 for a byte that cannot lead. */
static int continuation_count(unsigned char lead)
{
    if (lead < 0x80)
        return 0;
    if (lead < 0xC2 || lead > 0xF4)
        return -1;
    return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

uint32_t utf8_next(struct str text, size_t *offset)
{
    static const uint32_t smallest[] = { 0, 0x80, 0x800, 0x10000 };
    const unsigned char *at = (const unsigned char *)text.at + *offset;
    int count = continuation_count(at[0]);
    uint32_t character;

    ++*offset;
    if (count == 0)
        return at[0];
    if (count < 0 || text.length - *offset < (size_t)count)
        return UTF8_INVALID;
    character = at[0] & (0x3Fu >> count);
    for (int i = 1; i <= count; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return UTF8_INVALID;
        character = character << 6 | (at[i] & 0x3F);
    }
    if (character < smallest[count] || character > 0x10FFFF ||
        (character >= 0xD800 && character <= 0xDFFF))
        return UTF8_INVALID;
    *offset += (size_t)count;
    return character;
}

/* The offset of the first byte from NEXT on that is not ASCII. */
static size_t after_ascii(struct str text, size_t next)
{
    while (text.length - next >= 8 && (bytes_load_8(text.at + next) & BYTES_HIGH) == 0)
        next += 8;
    while (next < text.length && (unsigned char)text.at[next] < 0x80)
        next++;
    return next;
}

bool utf8_valid(struct str text, size_t *offset)
{
    for (size_t next = after_ascii(text, 0); next < text.length; next = after_ascii(text, next)) {
        *offset = next;
        if (utf8_next(text, &next) == UTF8_INVALID)
            return false;
    }
    return true;
}

size_t utf8_mark(struct str text)
{
    return text.length >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

void utf8_add(struct buf *buf, uint32_t character)
{
    static const unsigned char lead[] = { 0, 0xC0, 0xE0, 0xF0 };
    int count = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;

    buf_add_char(buf, (char)(lead[count] | character >> 6 * count));
    while (count-- > 0)
        buf_add_char(buf, (char)(0x80 | (character >> 6 * count & 0x3F)));
}

static bool in_ranges(const struct range *ranges, size_t count, uint32_t character)
{
    for (size_t i = 0; i < count; i++)
        if (character >= ranges[i].from && character <= ranges[i].to)
            return true;
    return false;
}

/* The blocks of East Asian wide characters and emoji, and of combining marks; coarse on purpose. */
int utf8_width(uint32_t character)
{
    static const struct range wide[] = {
        { 0x1100, 0x115F },   { 0x2E80, 0x303E },   { 0x3041, 0xA4CF },   { 0xAC00, 0xD7A3 },
        { 0xF900, 0xFAFF },   { 0xFE30, 0xFE6F },   { 0xFF00, 0xFF60 },   { 0xFFE0, 0xFFE6 },
        { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1FAFF }, { 0x20000, 0x3FFFD },
    };
    static const struct range combining[] = {
        { 0x0300, 0x036F }, { 0x0483, 0x0489 },   { 0x0591, 0x05BD }, { 0x064B, 0x065F },
        { 0x1AB0, 0x1AFF }, { 0x1DC0, 0x1DFF },   { 0x20D0, 0x20FF }, { 0xFE00, 0xFE0F },
        { 0xFE20, 0xFE2F }, { 0xE0100, 0xE01EF },
    };

    if (character < 0x300)
        return 1;
    if (in_ranges(combining, COUNT(combining), character))
        return 0;
    return in_ranges(wide, COUNT(wide), character) ? 2 : 1;
}

bool utf8_is_hidden(uint32_t character)
{
    static const struct range hidden[] = {
        { 0x0000, 0x0008 },   { 0x000B, 0x001F }, { 0x007F, 0x009F }, { 0x00AD, 0x00AD },
        { 0x061C, 0x061C },   { 0x180E, 0x180E }, { 0x200B, 0x200F }, { 0x2028, 0x202E },
        { 0x2060, 0x206F },   { 0xFDD0, 0xFDEF }, { 0xFEFF, 0xFEFF }, { 0xFFF9, 0xFFFB },
        { 0xE0000, 0xE007F },
    };
    bool is_noncharacter = (character & 0xFFFE) == 0xFFFE; /* the last two of each plane */

    return is_noncharacter || in_ranges(hidden, COUNT(hidden), character);
}

bool utf8_visible(struct str text)
{
    for (size_t next = 0; next < text.length;) {
        uint32_t character = utf8_next(text, &next);

        if (character == UTF8_INVALID || utf8_is_hidden(character))
            return false;
    }
    return true;
}

size_t utf8_columns(struct str text)
{
    size_t columns = 0;

    for (size_t next = 0; next < text.length;) {
        bool is_ascii = (unsigned char)text.at[next] < 0x80; /* most of all text */

        columns += is_ascii ? 1 : (size_t)utf8_width(utf8_next(text, &next));
        next += is_ascii;
    }
    return columns;
}

void utf8_add_wrapped(struct buf *buf, struct str text, size_t indent, size_t columns)
{
    size_t column = indent, next = 0;
    unsigned breaks;
    struct str word;

    while ((word = str_word(text, &next, &breaks)).length) {
        size_t width = utf8_columns(word);

        if (column > indent && (breaks > 1 || column + 1 + width >= columns)) {
            buf_print(buf, "%s\n%*s", breaks > 1 ? "\n" : "", (int)indent, "");
            column = indent;
        } else if (column > indent) {
            buf_add_char(buf, ' ');
            column++;
        }
        buf_add_str(buf, word);
        column += width;
    }
    buf_add_char(buf, '\n');
}
