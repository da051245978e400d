/* Copies a value to the output, and applies the rules of its table where they match, across both
 * ends of the value. */
#include "target/escape.h"

#include "base/utf8.h"

#include <string.h>

/* --- forms of numbers ------------------------------------------------------------------------- */

static void add_number(const struct escape_form *form, uint32_t number, struct buf *out)
{
    const char *digits = form->upper ? "0123456789ABCDEF" : "0123456789abcdef";
    char text[40];
    size_t at = sizeof text;

    for (unsigned count = 0; number || count < form->digits; count++) {
        text[--at] = digits[number % form->base];
        number /= form->base;
    }
    buf_add_str(out, form->before);
    buf_add(out, text + at, sizeof text - at);
    buf_add_str(out, form->after);
}

static void add_form(const struct escape_form *form, uint32_t character, struct str bytes,
                     struct buf *out)
{
    if (form->unit == FORM_BYTE) {
        for (size_t i = 0; i < bytes.length; i++)
            add_number(form, (unsigned char)bytes.at[i], out);
    } else if (form->unit == FORM_UTF16 && character > 0xFFFF) {
        add_number(form, 0xD800 + ((character - 0x10000) >> 10), out);
        add_number(form, 0xDC00 + ((character - 0x10000) & 0x3FF), out);
    } else {
        add_number(form, character, out);
    }
}

/* --- seams: rules look back at what was written and ahead into the literal text --------------- */

/* One value on its way. */
struct writing {
    const struct escape_table *table;
    struct str value, after;
    size_t at; /* of the value: what comes next */
    struct buf *out;
    struct escape_problem problem;
    size_t begin; /* length of the output before the value */
    size_t tries; /* rules applied without a step forward */
};

static bool fail(struct writing *writing, size_t length, const char *why)
{
    writing->problem = (struct escape_problem){ writing->at, length, why };
    return false;
}

static bool out_ends_with(const struct buf *out, const char *bytes, size_t length)
{
    return length == 0 ||
           (length <= out->length && memcmp(out->at + out->length - length, bytes, length) == 0);
}

/* An escape goes before what it escapes, which is still there to be found. */
static bool is_escape(const struct escape_rule *rule)
{
    return rule->begin == 0 && rule->end == 0 && !rule->why;
}

/* Whether the byte of OUT at AT has lost its meaning to one of SKIP before it. */
static bool is_escaped(const struct buf *out, size_t at, struct str skip)
{
    size_t begin = at;

    while (begin > 0 && skip.length && memchr(skip.at, out->at[begin - 1], skip.length))
        begin--;
    return (at - begin) % 2 == 1;
}

/* Whether DONE bytes of RULE stand at the end of the output.  The mark that opened the region is
 * not the beginning of another one, and neither is a byte that was escaped. */
static bool stands_before(const struct writing *writing, const struct escape_rule *rule,
                          size_t done)
{
    const struct region *region = writing->table->region;
    struct buf before = *writing->out;

    before.length = writing->begin;
    if (is_escape(rule) && done > 0 && done <= writing->out->length &&
        is_escaped(writing->out, writing->out->length - done, region->skip))
        return false;
    if (rule->why && region->kind == REGION_TEXT && region->open.length &&
        done > writing->out->length - writing->begin &&
        out_ends_with(&before, region->open.at, region->open.length))
        return false;
    return out_ends_with(writing->out, rule->from.at, done);
}

/* Whether FROM continues, from its byte DONE, in the value and then in the literal text.  What is
 * not known counts as if it did where UNKNOWN says so. */
static bool goes_on(const struct writing *writing, struct str from, size_t done, bool unknown)
{
    size_t at = writing->at;

    for (; done < from.length && at < writing->value.length; done++, at++) {
        if (from.at[done] != writing->value.at[at])
            return false;
    }
    for (at = 0; done < from.length && at < writing->after.length; done++, at++) {
        if (from.at[done] != writing->after.at[at])
            return false;
    }
    return done == from.length || unknown;
}

/* Writes the replacement of RULE, DONE bytes of which are already in the output. */
static bool apply_rule(struct writing *writing, const struct escape_rule *rule, size_t done)
{
    size_t left = writing->value.length - writing->at;

    if (rule->why)
        return fail(writing, left ? 1 : 0, rule->why);
    if (rule->begin == rule->end) {
        buf_add_str(writing->out, rule->by);
        if (is_escape(rule) && left) /* what it precedes is itself */
            buf_add_char(writing->out, writing->value.at[writing->at++]);
    } else if (done == rule->begin && rule->end - rule->begin <= left) {
        buf_add_str(writing->out, rule->by);
        writing->at += rule->end - rule->begin;
    } else if (writing->table->region->kind == REGION_COMMENT) {
        buf_add_char(writing->out, ' ');
    } else {
        return fail(writing, left ? 1 : 0, "would join with the text around it");
    }
    return true;
}

/* Whether RULE is for bytes that are here now: the next value, if that is what follows, can no
 * longer change them. */
static bool is_last_chance(const struct writing *writing, const struct escape_rule *rule,
                           size_t done)
{
    size_t left = writing->value.length - writing->at;

    if (is_escape(rule))
        return true;
    return rule->begin < rule->end && done == rule->begin && rule->end - done <= left;
}

/* The rule to apply before the next byte, with *DONE; NULL if there is none. */
static const struct escape_rule *find_rule(const struct writing *writing, size_t *done)
{
    const struct escape_table *table = writing->table;
    bool is_end = writing->at == writing->value.length;

    for (size_t i = 0; i < table->rule_count; i++) {
        const struct escape_rule *rule = &table->rules[i];
        size_t first = rule->why ? 0 : rule->begin;

        if (is_escape(rule) && is_end)
            continue;
        for (size_t k = rule->from.length; k-- > (is_end ? 1 : 0);) {
            /* A later byte of the value may be a better place, but for the last chance. */
            if (k < first && !is_end)
                break;
            *done = k;
            if (stands_before(writing, rule, k) &&
                goes_on(writing, rule->from, k, is_last_chance(writing, rule, k)))
                return rule;
        }
    }
    return NULL;
}

/* --- the parts of a value --------------------------------------------------------------------- */

static bool is_line_start(const struct buf *out)
{
    size_t at = out->length;

    while (at > 0 && (out->at[at - 1] == ' ' || out->at[at - 1] == '\t'))
        at--;
    return at == 0 || out->at[at - 1] == '\n';
}

/* Whether a line rule was applied, or refused the value. */
static bool try_line_rules(struct writing *writing, bool *fine)
{
    if (!is_line_start(writing->out))
        return false;
    for (size_t i = 0; i < writing->table->line_rule_count; i++) {
        const struct escape_rule *rule = &writing->table->line_rules[i];

        if (!goes_on(writing, rule->from, 0, true))
            continue;
        if (rule->why) {
            *fine = fail(writing, 1, rule->why);
        } else if (rule->from.length <= writing->value.length - writing->at) {
            buf_add_str(writing->out, rule->by);
            writing->at += rule->from.length;
        } else {
            *fine = fail(writing, 1, "would join with the text around it");
        }
        return true;
    }
    return false;
}

static bool is_line_end(uint32_t character)
{
    return (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 ||
           character == 0x2029;
}

/* Control characters, line ends, and all that is not ASCII. */
static bool add_character(struct writing *writing)
{
    const struct escape_table *table = writing->table;
    enum region_kind kind = table->region->kind;
    size_t next = writing->at;
    uint32_t character = utf8_next(writing->value, &next);
    struct str bytes = { writing->value.at + writing->at, next - writing->at };

    if (character == UTF8_INVALID)
        return fail(writing, 1, "is not valid UTF-8");
    if (kind == REGION_COMMENT && (is_line_end(character) || character == '\t')) {
        if (character != '\r' || next == writing->value.length || writing->value.at[next] != '\n')
            buf_add_char(writing->out, ' ');
    } else if ((character == '\n' || character == '\t') && !table->one_line) {
        buf_add_char(writing->out, (char)character);
    } else if (!utf8_is_hidden(character) && character > 0x20 &&
               !(table->region->escapes.ascii && table->has_form)) {
        buf_add_str(writing->out, bytes);
    } else if (table->has_form) {
        add_form(&table->form, character, bytes, writing->out);
    } else {
        return fail(writing, bytes.length,
                    character == '\n' || character == '\t' ? "cannot be written here"
                    : utf8_is_hidden(character)            ? "is a control or hidden character"
                                                           : "is not ASCII");
    }
    writing->at = next;
    return true;
}

/* One byte that asks for something. */
static bool add_special(struct writing *writing)
{
    unsigned char byte = (unsigned char)writing->value.at[writing->at];
    unsigned char asks = writing->table->bytes[byte];
    const struct escape_rule *rule;
    size_t done;
    bool fine = true;

    if ((asks & BYTE_LINE) && try_line_rules(writing, &fine))
        return fine;
    rule = (asks & BYTE_RULE) ? find_rule(writing, &done) : NULL;
    if (rule) {
        if (writing->tries++ > writing->table->rule_count)
            return fail(writing, 1, "would join with the text around it");
        return apply_rule(writing, rule, done);
    }
    if (asks & BYTE_REFUSED)
        return fail(writing, 1, "cannot be written here");
    if (asks & BYTE_SINGLE)
        buf_add_str(writing->out, *writing->table->single[byte]);
    else if (asks & BYTE_CONTROL)
        return add_character(writing);
    else
        buf_add_char(writing->out, (char)byte);
    writing->at++;
    return true;
}

/* --- the end of a value ----------------------------------------------------------------------- */

static size_t trimmed(const char *text, size_t length)
{
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
        length--;
    return length;
}

/* Whether the line that the value ends in would go on in the next line; compilers let blanks stand
 * between the mark and the line's end. */
static bool splices(const struct writing *writing, struct str mark)
{
    struct str after = writing->after;
    const char *newline = after.length ? memchr(after.at, '\n', after.length) : NULL;
    const struct buf *out = writing->out;
    size_t rest, written, before;

    if (!newline)
        return false; /* what follows next looks back itself */
    rest = trimmed(after.at, (size_t)(newline - after.at));
    if (rest >= mark.length || memcmp(after.at, mark.at + mark.length - rest, rest) != 0)
        return false;
    before = mark.length - rest;
    written = rest ? out->length : trimmed(out->at, out->length);
    return before <= written && memcmp(out->at + written - before, mark.at, before) == 0;
}

static bool finish(struct writing *writing)
{
    const struct region *region = writing->table->region;
    const struct escape_rule *rule;
    size_t done;

    rule = find_rule(writing, &done);
    if (rule && rule->why)
        return fail(writing, 0, rule->why);
    if (rule && rule->begin == rule->end)
        buf_add_str(writing->out, rule->by);
    else if (rule && region->kind == REGION_COMMENT)
        buf_add_char(writing->out, ' ');
    else if (rule)
        return fail(writing, 0, "would join with the text around it");
    for (size_t i = 0; i < region->splice.count; i++) {
        if (region->splice.items[i].length && splices(writing, region->splice.items[i])) {
            buf_add_char(writing->out, '.');
            break;
        }
    }
    return true;
}

/* --- whole values ----------------------------------------------------------------------------- */

/* Stretches without special bytes are copied whole. */
static bool add_text(struct writing *writing)
{
    const unsigned char *bytes = writing->table->bytes;

    while (writing->at < writing->value.length) {
        size_t end = writing->at;

        while (end < writing->value.length &&
               (bytes[(unsigned char)writing->value.at[end]] & ~BYTE_LOOK) == 0)
            end++;
        if (end > writing->at) {
            buf_add(writing->out, writing->value.at + writing->at, end - writing->at);
            writing->at = end;
            writing->tries = 0;
        } else {
            size_t at = writing->at;

            if (!add_special(writing))
                return false;
            if (writing->at > at)
                writing->tries = 0;
        }
    }
    return true;
}

static bool has_letters(struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (ascii_is_alpha((unsigned char)text.at[i]) || text.at[i] == '_')
            return true;
    }
    return false;
}

static bool is_digit_at(struct str text, size_t at)
{
    return at < text.length && ascii_is_digit((unsigned char)text.at[at]);
}

/* Punctuation that belongs to a number: a sign before it, a point in it, and parentheses, blanks
 * and further signs where there are no letters at all: (-5), (-2147483647 - 1).  BEFORE is the
 * character before it, in the value or the text: (5) right after a name would be a call. */
static bool is_number_part(struct str value, size_t at, bool letters, char before)
{
    char c = value.at[at];

    if (c == '.')
        return at > 0 && is_digit_at(value, at - 1) && is_digit_at(value, at + 1);
    if (c == '-' || c == '+')
        return before != '-' && before != '+' &&
               (letters ? at == 0 && is_digit_at(value, at + 1) : at + 1 < value.length);
    if (letters)
        return false;
    if (c == '(')
        return !ascii_is_alnum((unsigned char)before) && (before == '\0' || !strchr("_)]", before));
    return c == ' ' || (c == ')' && (ascii_is_digit((unsigned char)before) || before == ')'));
}

/* Code takes words and numbers, with blanks around them (padding). */
static bool check_code(struct writing *writing)
{
    const unsigned char *bytes = writing->table->bytes;
    struct str value = writing->value;
    const struct buf *out = writing->out;
    char before = out->length ? out->at[out->length - 1] : ' ';
    size_t begin = 0, end = value.length;
    bool letters = has_letters(value);

    while (begin < end && value.at[begin] == ' ')
        begin++;
    while (end > begin && value.at[end - 1] == ' ')
        end--;
    value = (struct str){ value.at + begin, end - begin };
    for (size_t i = 0; i < value.length; i++) {
        unsigned char c = (unsigned char)value.at[i];

        if ((bytes[c] & BYTE_LOOK) && !is_number_part(value, i, letters, before)) {
            writing->at = begin + i;
            return fail(writing, 1, "cannot be written in code");
        }
        before = (char)c;
    }
    return true;
}

/* A region of one character takes one: 'a b' may begin with something else than a string. */
static bool check_one(struct writing *writing)
{
    size_t next = 0;

    if (writing->value.length)
        utf8_next(writing->value, &next);
    if (writing->value.length && next == writing->value.length)
        return true;
    writing->at = next;
    return fail(writing, writing->value.length - next, "is not one character");
}

/* A value right after the opening mark may have to begin with one of some words. */
static bool check_begin(struct writing *writing)
{
    const struct region *region = writing->table->region;

    if (region->escapes.begins.count == 0 ||
        !out_ends_with(writing->out, region->open.at, region->open.length))
        return true;
    for (size_t i = 0; i < region->escapes.begins.count; i++) {
        struct str begin = region->escapes.begins.items[i];

        if (begin.length <= writing->value.length &&
            memcmp(begin.at, writing->value.at, begin.length) == 0)
            return true;
    }
    return fail(writing, 1, "does not begin with what values must begin with here");
}

/* A value does not touch the mark that opens its comment: `[[` behind `--`, `!` behind `//` and
 * `go:` behind `//` would make something else of it, in one language or another. */
static void keep_apart(struct writing *writing)
{
    const struct region *region = writing->table->region;

    if (region->kind == REGION_COMMENT && writing->value.length &&
        !ascii_is_space((unsigned char)writing->value.at[0]) &&
        out_ends_with(writing->out, region->open.at, region->open.length))
        buf_add_char(writing->out, ' ');
}

/* The needs of all bytes of VALUE. */
static unsigned char all_asked(const struct escape_table *table, struct str value)
{
    unsigned char asked = 0;

    for (size_t i = 0; i < value.length; i++)
        asked |= table->bytes[(unsigned char)value.at[i]];
    return asked;
}

/* Whether VALUE, whose bytes ask for nothing, needs no look at its ends either: as most do not. */
static bool is_plain(const struct region *region, struct str value, const struct buf *out)
{
    if (region->one || region->escapes.begins.count || value.length == 0)
        return false;
    if (region->kind == REGION_COMMENT && out_ends_with(out, region->open.at, region->open.length))
        return false;
    return value.at[value.length - 1] != ' ';
}

/* VALUE between the texts before and after it. */
static bool add_value(struct writing *writing, unsigned char asked)
{
    writing->at = 0;
    keep_apart(writing);
    if (asked & ~BYTE_LOOK)
        return add_text(writing) && finish(writing);
    buf_add_str(writing->out, writing->value);
    writing->at = writing->value.length;
    return finish(writing);
}

static bool escape(const struct escape_table *table, struct str value, struct str after,
                   unsigned char asked, struct buf *out, struct escape_problem *problem)
{
    struct writing writing = {
        .table = table, .value = value, .after = after, .out = out, .begin = out->length
    };
    const struct region *region = table->region;
    bool fine = check_begin(&writing);

    if (fine && region->kind == REGION_CODE)
        fine = check_code(&writing);
    if (fine && region->one)
        fine = check_one(&writing);
    if (fine)
        fine = add_value(&writing, asked);
    if (!fine) {
        out->length = writing.begin;
        *problem = writing.problem;
    }
    return fine;
}

bool escape_value(const struct escape_table *table, struct str value, struct str after,
                  struct buf *out, struct escape_problem *problem)
{
    unsigned char asked = all_asked(table, value);

    if (asked || !is_plain(table->region, value, out))
        return escape(table, value, after, asked, out, problem);
    buf_add_str(out, value);
    return true;
}
