/* Looks up every text and value near a listed one, and many random ones, with the generated code,
 * and compares the results with plain searches in reference.h, which lookups.py writes from the
 * output of the json target.  It must not know how the lookups work.
 *
 *     lookups RANDOM [STRIDE]
 *
 * looks up RANDOM random texts and values, and mutations of every STRIDEth text. */
#include "reference.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

enum { LONGEST = 300, UNTOUCHED = 123456789 };

static unsigned long asked, wrong;
static uint64_t random_state = UINT64_C(88172645463325252);

static uint64_t random_word(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state >> 16;
}

static size_t random_below(size_t limit)
{
    return (size_t)(random_word() % limit);
}

/* ---- plain searches -------------------------------------------------------------------------- */

static const struct row *find_row(value_type value)
{
    size_t low = 0, high = COUNT(rows);

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (rows[middle].value == value)
            return &rows[middle];
        if (rows[middle].value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* TEXTS ascend by their bytes and, if one is the beginning of another, by length. */
static const struct text *find_text(const struct text *texts, size_t count,
                                    const unsigned char *bytes, size_t length)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct text *text = &texts[middle];
        size_t common = length < text->length ? length : text->length;
        int order = common ? memcmp(bytes, text->bytes, common) : 0;

        if (order == 0 && length == text->length)
            return text;
        if (order > 0 || (order == 0 && length > text->length))
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static const struct text *find_phrase(const unsigned char *bytes, size_t length)
{
    unsigned char key[LONGEST];
    size_t count = 0;

    for (size_t i = 0; i < length; i++) {
        unsigned char c = bytes[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool blank = c == ' ' || (c >= '\t' && c <= '\r');

        if (blank || (c > ' ' && c < 0x7F && !letter && !(c >= '0' && c <= '9')))
            continue;
        key[count++] = c >= 'A' && c <= 'Z' ? (unsigned char)(c - 'A' + 'a') : c;
    }
    return count ? find_text(keys, COUNT(keys), key, count) : NULL;
}

/* ---- questions ------------------------------------------------------------------------------- */

static void tell(const char *what, const unsigned char *bytes, size_t length)
{
    if (wrong++ >= 20)
        return;
    printf("wrong: %s of \"", what);
    for (size_t i = 0; i < length; i++)
        printf(bytes[i] >= ' ' && bytes[i] < 0x7F ? "%c" : "\\%03o", bytes[i]);
    printf("\"\n");
}

static void ask_text(const unsigned char *bytes, size_t length)
{
    static char *buffers[LONGEST]; /* of exactly as many bytes: reading beside them is detected */
    const struct text *name = length ? find_text(names, COUNT(names), bytes, length) : NULL;
    const struct text *phrase = find_phrase(bytes, length);
    value_type code = UNTOUCHED;

    if (!buffers[length] && !(buffers[length] = malloc(length ? length : 1)))
        exit(2);
    memcpy(buffers[length], bytes, length);
    if (FROM_NAME(length ? buffers[length] : NULL, length, &code) != (name != NULL) ||
        code != (name ? name->value : UNTOUCHED))
        tell("the name", bytes, length);
    code = UNTOUCHED;
    if (FROM_PHRASE(length ? buffers[length] : NULL, length, &code) != (phrase != NULL) ||
        code != (phrase ? phrase->value : UNTOUCHED))
        tell("the phrase", bytes, length);
    asked += 2;
}

static bool class_is_right(value_type value)
{
#if CLASS_COUNT
    int number = 0;

    for (size_t i = 0; i < COUNT(classes); i++) {
        if (value >= classes[i].from && value <= classes[i].to)
            number = classes[i].number;
    }
    return (int)CLASS_OF(value) == number;
#else
    (void)value;
    return true;
#endif
}

/* A reserved code is treated like an unlisted one. */
static bool fallback_is_right(value_type value, const struct row *row)
{
#if HAS_FALLBACK
    value_type expected = OUTSIDE;

#if CLASS_COUNT
    for (size_t i = 0; i < COUNT(classes); i++) {
        if (value >= classes[i].from && value <= classes[i].to)
            expected = classes[i].fallback;
    }
#endif
    return FALLBACK(value) == (row && row->state != RESERVED ? value : expected);
#else
    (void)value;
    (void)row;
    return true;
#endif
}

static void ask_value(value_type value)
{
    const struct row *row = find_row(value);

    asked += 6;
    if ((strcmp(PHRASE(value), row ? row->phrase : "") != 0 ||
         strcmp(NAME(value), row ? row->name : "") != 0 ||
         LENGTH(value) != (row ? strlen(row->phrase) : 0) || IS_LISTED(value) != (row != NULL) ||
         (int)STATE(value) != (row ? row->state : 0) ||
         !class_is_right(value) || !fallback_is_right(value, row)) &&
        wrong++ < 20)
        printf("wrong: the answers for %" PRId64 "\n", (int64_t)value);
}

/* The text of a value, in a buffer of each size up to one more than it needs. */
static void ask_form(value_type value, const char *text)
{
    size_t length = strlen(text);

    for (size_t size = 0; size <= length + 1; size++) {
        char *buffer = size ? malloc(size) : NULL;

        if (size && !buffer)
            exit(2);
        if (TEXT(value, buffer, size) != length ||
            (size && (strncmp(buffer, text, size - 1) != 0 || buffer[size <= length ? size - 1 : length])))
            tell("the form", (const unsigned char *)text, length);
        free(buffer);
        asked++;
    }
    wrong += length >= TEXT_SIZE;
}

static void ask_forms(void)
{
    for (size_t i = 0; i < COUNT(forms); i++)
        ask_form(forms[i].value, forms[i].text);
    for (size_t i = 0; i < COUNT(form_texts); i++) {
        size_t length = form_texts[i].length;
        char *buffer = length ? malloc(length) : NULL;
        value_type value = UNTOUCHED;

        if (length && !buffer)
            exit(2);
        if (length)
            memcpy(buffer, form_texts[i].bytes, length);
        if (FROM_TEXT(buffer, length, &value) != form_texts[i].found ||
            value != (form_texts[i].found ? form_texts[i].value : UNTOUCHED))
            tell("the value", (const unsigned char *)form_texts[i].bytes, length);
        free(buffer);
        asked++;
    }
}

/* ---- near listed ones ------------------------------------------------------------------------ */

static void change_each_byte(unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char was = bytes[i];

        for (unsigned c = 0; c < 256; c++) {
            bytes[i] = (unsigned char)c;
            ask_text(bytes, length);
        }
        bytes[i] = was;
    }
}

static void shorten_and_extend(unsigned char *bytes, size_t length)
{
    unsigned char longer[LONGEST + 1];

    for (size_t end = 0; end <= length; end++)
        for (size_t begin = 0; begin <= end; begin++)
            if (begin == 0 || end == length)
                ask_text(bytes + begin, end - begin);
    memcpy(longer + 1, bytes, length);
    for (unsigned c = 0; c < 256; c++) {
        longer[0] = (unsigned char)c;
        ask_text(longer, length + 1);
        longer[length + 1] = (unsigned char)c;
        ask_text(longer + 1, length + 1);
    }
}

static void ask_near_texts(const struct text *texts, size_t count, size_t stride)
{
    unsigned char bytes[LONGEST];

    for (size_t i = 0; i < count; i++) {
        memcpy(bytes, texts[i].bytes, texts[i].length);
        ask_text(bytes, texts[i].length);
        if (i % stride != 0)
            continue;
        change_each_byte(bytes, texts[i].length);
        shorten_and_extend(bytes, texts[i].length);
    }
}

/* ---- at random ------------------------------------------------------------------------------- */

static const struct text *random_text(void)
{
    return random_below(2) ? &names[random_below(COUNT(names))]
                           : &spellings[random_below(COUNT(spellings))];
}

static unsigned char random_byte(void)
{
    static const char likely[] = "aeinorstAEINORST_  .-'09\0\x80\xA0\xC3\xFF";

    return random_below(4) ? (unsigned char)likely[random_below(sizeof likely)]
                           : (unsigned char)random_below(256);
}

/* A listed text with some bytes changed, parts of two joined, or random bytes. */
static size_t make_text(unsigned char *bytes)
{
    const struct text *one = random_text(), *other = random_text();
    size_t kind = random_below(4), length = one->length;

    if (kind == 0) {
        length = random_below(40);
        for (size_t i = 0; i < length; i++)
            bytes[i] = random_byte();
        return length;
    }
    memcpy(bytes, one->bytes, length);
    if (kind == 1) {
        size_t cut = random_below(length + 1), rest = random_below(other->length + 1);

        memcpy(bytes + cut, other->bytes + other->length - rest, rest);
        return cut + rest;
    }
    for (size_t i = random_below(3) + 1; i > 0; i--)
        bytes[random_below(length)] ^= kind == 2 ? 0x20 : random_byte();
    return length;
}

static void ask_at_random(size_t count)
{
    unsigned char bytes[2 * LONGEST];

    for (size_t i = 0; i < count; i++) {
        value_type value = (value_type)(random_word() << 32 ^ random_word());

        ask_text(bytes, make_text(bytes));
        ask_value(value);
        if (i % 4 == 0)
            ask_value((value_type)((uint64_t)rows[random_below(COUNT(rows))].value + i % 16 - 8));
    }
}

int main(int count, char **arguments)
{
    size_t random = count > 1 ? (size_t)strtoul(arguments[1], NULL, 10) : 0;
    size_t stride = count > 2 ? (size_t)strtoul(arguments[2], NULL, 10) : 1;

    for (int value = -70000; value <= 70000; value++)
        ask_value((value_type)value);
    ask_forms();
    for (size_t i = 0; i < COUNT(rows); i++)
        ask_value(rows[i].value);
    for (size_t i = 0; i < ROW_COUNT(); i++)
        wrong += AT(i) != listing[i];
    wrong += ROW_COUNT() != COUNT(rows) || AT(COUNT(rows)) != 0;
    ask_near_texts(names, COUNT(names), stride);
    ask_near_texts(spellings, COUNT(spellings), stride);
    ask_near_texts(keys, COUNT(keys), stride);
    ask_at_random(random);
    printf("%lu asked, %lu wrong\n", asked, wrong);
    return wrong != 0 || asked == 0;
}
