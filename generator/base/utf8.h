/* UTF-8: decoding and the columns a character takes on a terminal.  It must know nothing but text.
 */
#ifndef STATUSGEN_BASE_UTF8_H
#define STATUSGEN_BASE_UTF8_H

#include "base/buf.h"

enum { UTF8_INVALID = 0x7FFFFFFF };

/* Decodes the character at TEXT.at[*OFFSET] (OFFSET < length) and steps over it.  Ill-formed bytes,
 * surrogates and overlong forms give UTF8_INVALID and step over one byte. */
uint32_t utf8_next(struct str text, size_t *offset);

/* Whether all of TEXT is well-formed; if not, *OFFSET is the first wrong byte. */
bool utf8_valid(struct str text, size_t *offset);

/* The length of the byte order mark at the beginning of TEXT: 0 or 3. */
size_t utf8_mark(struct str text);

/* Appends CHARACTER (a valid one) to BUF. */
void utf8_add(struct buf *buf, uint32_t character);

/* Terminal columns of a character: 0 for combining marks, 2 for wide ones, else 1; and of all
 * characters of a text. */
int utf8_width(uint32_t character);
size_t utf8_columns(struct str text);

/* Controls (but for tab and newline), bidirectional controls, and other characters that change how
 * the text around them looks: never to be printed as they are. */
bool utf8_is_hidden(uint32_t character);

/* Appends TEXT wrapped into columns INDENT to COLUMNS, and a line end.  The first line is indented
 * already; an empty line in TEXT separates paragraphs. */
void utf8_add_wrapped(struct buf *buf, struct str text, size_t indent, size_t columns);

/* Whether all of TEXT is well-formed and nothing of it hidden. */
bool utf8_visible(struct str text);

#endif
