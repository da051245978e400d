/* Escapes a value whole, or word by word where it is wrapped.  It must not know where values come
 * from. */
#include "template/tpl.h"

#include "base/utf8.h"

enum { MIN_ROOM = 20 };

/* Text on its way into lines. */
struct wrapping {
    const struct insertion *insertion;
    struct str text;
    size_t at;          /* in the text: what comes next */
    size_t line_at;     /* of the line's first word */
    struct buf line;    /* its words, with single blanks */
    size_t width;       /* its columns */
    struct str between; /* "\n" and the beginning of the next line */
    struct buf *out;
};

/* The place in the whole text of a byte of the line, which has single blanks. */
static size_t offset_in_text(const struct wrapping *wrapping, size_t offset)
{
    struct str text = wrapping->text;
    size_t at = wrapping->line_at;

    for (; offset > 0 && at < text.length; offset--) {
        if (!ascii_is_space((unsigned char)text.at[at]))
            at++;
        else
            while (at < text.length && ascii_is_space((unsigned char)text.at[at]))
                at++;
    }
    return at;
}

static bool add_value(const struct insertion *insertion, struct str value, struct str after,
                      struct buf *out, struct escape_problem *problem)
{
    if (!insertion->raw)
        return escape_value(insertion->context->table, value, after, out, problem);
    buf_add_str(out, value);
    return true;
}

static bool end_wrapped_line(struct wrapping *wrapping, bool is_last,
                             struct escape_problem *problem)
{
    struct str after = is_last ? wrapping->insertion->after : wrapping->between;

    if (add_value(wrapping->insertion, buf_str(&wrapping->line), after, wrapping->out, problem)) {
        wrapping->line.length = 0;
        wrapping->width = 0;
        return true;
    }
    problem->offset = offset_in_text(wrapping, problem->offset);
    return false;
}

/* Begins a further line; one without text in between where a paragraph ends. */
static void begin_wrapped_line(struct wrapping *wrapping, bool paragraph)
{
    struct str between = wrapping->between;

    if (paragraph) {
        while (between.length > 1 && ascii_is_space((unsigned char)between.at[between.length - 1]))
            between.length--;
        buf_add_str(wrapping->out, between);
    }
    buf_add_str(wrapping->out, wrapping->between);
}

static size_t room_of(const struct insertion *insertion)
{
    size_t prefix = utf8_columns(insertion->prefix);

    return insertion->width > prefix + MIN_ROOM ? insertion->width - prefix : MIN_ROOM;
}

static bool add_words(struct wrapping *wrapping, size_t room, struct escape_problem *problem)
{
    unsigned breaks;

    for (;;) {
        struct str word = str_word(wrapping->text, &wrapping->at, &breaks);
        size_t word_width = utf8_columns(word);
        bool fits = breaks < 2 && wrapping->width + 1 + word_width <= room;

        if (word.length == 0)
            return end_wrapped_line(wrapping, true, problem);
        if (wrapping->line.length && !fits) {
            if (!end_wrapped_line(wrapping, false, problem))
                return false;
            begin_wrapped_line(wrapping, breaks >= 2);
        } else if (wrapping->line.length) {
            buf_add_char(&wrapping->line, ' ');
            wrapping->width++;
        }
        wrapping->width += word_width;
        if (wrapping->line.length == 0)
            wrapping->line_at = wrapping->at - word.length;
        buf_add_str(&wrapping->line, word);
    }
}

/* The end of a line and what the next one begins with. */
static struct str line_break(const struct insertion *insertion, struct arena *arena)
{
    struct buf text;

    buf_init(&text, arena, SIZE_MAX);
    buf_add_char(&text, '\n');
    buf_add_str(&text, insertion->prefix);
    return buf_end(&text);
}

bool tpl_insert(const struct insertion *insertion, struct str value, struct buf *out,
                struct escape_problem *problem)
{
    struct wrapping wrapping = { .insertion = insertion, .text = value, .out = out };
    size_t length = out->length;

    if (insertion->width == 0)
        return add_value(insertion, value, insertion->after, out, problem);
    wrapping.between = line_break(insertion, out->arena);
    buf_init(&wrapping.line, out->arena, SIZE_MAX);
    if (add_words(&wrapping, room_of(insertion), problem))
        return true;
    out->length = length;
    return false;
}

/* Whether a list of numbers needs no escapes here: then none of them has to be checked. */
static bool takes_numbers(const struct insertion *insertion, struct buf *out,
                          struct escape_problem *problem)
{
    struct str sample = STR("1, -2");
    size_t length = out->length;
    bool fits = add_value(insertion, sample, insertion->after, out, problem);

    out->length = length;
    return fits;
}

bool tpl_insert_numbers(const struct insertion *insertion, const struct packed *numbers,
                        struct buf *out, struct escape_problem *problem)
{
    struct str between = line_break(insertion, out->arena);
    size_t room = insertion->width ? room_of(insertion) : SIZE_MAX, column = 0;

    if (!takes_numbers(insertion, out, problem))
        return false;
    for (size_t i = 0; i < numbers->count; i++) {
        char digits[DIGITS_MOST + 1];
        char *end = digits + DIGITS_MOST;
        struct str word = { digits_before(end, packed_at(numbers, i)), 0 };

        *end = ',';
        word.length = (size_t)(end - word.at) + (i + 1 < numbers->count);
        if (column && column + 1 + word.length > room) {
            buf_add_str(out, between);
            column = 0;
        } else if (column) {
            buf_add_char(out, ' ');
            column++;
        }
        buf_add_str(out, word);
        column += word.length;
    }
    return true;
}
