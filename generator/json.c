/* Writes strings of JSON; must not know what they say. */
#include "json.h"

#include "utf8.h"

void json_add_string(struct buf *out, struct str text)
{
    buf_add_char(out, '"');
    for (size_t next = 0; next < text.length;) {
        uint32_t character = utf8_next(text, &next);

        if (character == '"' || character == '\\')
            buf_print(out, "\\%c", (char)character);
        else if (character == '\n')
            buf_add_str(out, STR("\\n"));
        else if (character < 0x10000 && (character < 0x20 || utf8_is_hidden(character)))
            buf_print(out, "\\u%04x", (unsigned)character);
        else
            utf8_add(out, character == UTF8_INVALID ? 0xFFFD : character);
    }
    buf_add_char(out, '"');
}
