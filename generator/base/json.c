/* Escapes follow RFC 8259, 7: what is hidden on a screen is escaped, too. */
#include "base/json.h"

#include "base/utf8.h"

/* As JSON has it: two escapes, a surrogate pair, beyond 16 bits (RFC 8259, 7). */
static void add_escape(struct buf *out, uint32_t character)
{
    if (character < 0x10000) {
        buf_print(out, "\\u%04x", (unsigned)character);
        return;
    }
    character -= 0x10000;
    buf_print(out, "\\u%04x\\u%04x", 0xD800 | (unsigned)(character >> 10),
              0xDC00 | (unsigned)(character & 0x3FF));
}

void json_add_string(struct buf *out, struct str text)
{
    buf_add_char(out, '"');
    for (size_t next = 0; next < text.length;) {
        uint32_t character = utf8_next(text, &next);

        if (character == '"' || character == '\\')
            buf_print(out, "\\%c", (char)character);
        else if (character == '\n')
            buf_add_str(out, STR("\\n"));
        else if (character == UTF8_INVALID)
            utf8_add(out, 0xFFFD);
        else if (character < 0x20 || utf8_is_hidden(character))
            add_escape(out, character);
        else
            utf8_add(out, character);
    }
    buf_add_char(out, '"');
}
