/* Joins words and sets the case of their letters by the row of a style. */
#include "target/style.h"

#include "base/arena.h"
#include "base/array.h"

enum letter_case { AS_IT_IS, LOWER, UPPER };

/* How words are joined, and the case of the first letter of the first word, of the first letter of
 * the others, and of the rest. */
struct style {
    const char *name;
    const char *joint;
    enum letter_case first, next, rest;
};

static const struct style styles[] = {
    { "snake", "_", LOWER, LOWER, LOWER }, { "upper_snake", "_", UPPER, UPPER, UPPER },
    { "camel", "", LOWER, UPPER, LOWER },  { "pascal", "", UPPER, UPPER, LOWER },
    { "kebab", "-", LOWER, LOWER, LOWER }, { "lower", "", LOWER, LOWER, LOWER },
    { "upper", "", UPPER, UPPER, UPPER },  { "asis", "_", AS_IT_IS, AS_IT_IS, AS_IT_IS },
    { "title", " ", UPPER, UPPER, LOWER },
};

static const struct style *find_style(struct str name)
{
    for (size_t i = 0; i < COUNT(styles); i++)
        if (str_is(name, styles[i].name))
            return &styles[i];
    return NULL;
}

bool style_is_known(struct str style)
{
    return find_style(style) != NULL;
}

static char in_case(char c, enum letter_case letter_case)
{
    return letter_case == UPPER ? ascii_upper(c) : letter_case == LOWER ? ascii_lower(c) : c;
}

void style_add(struct buf *out, struct str style_name, struct str words)
{
    const struct style *style = find_style(style_name);
    bool word_begins = true, digit_before = false;
    size_t begin = out->length;

    if (!style) {
        buf_add_str(out, words);
        return;
    }
    for (size_t i = 0; i < words.length; i++) {
        unsigned char c = (unsigned char)words.at[i];
        bool digit = ascii_is_digit(c);

        if (!ascii_is_alnum(c) && c < 0x80) {
            word_begins = true;
            continue;
        }
        if (word_begins && out->length > begin) {
            /* `foo_3_3` must not become what `foo_33` is: digits of two words stay apart */
            bool apart = style->joint[0] == '\0' && digit_before && digit;

            buf_add_str(out, apart ? STR("_") : str_of(style->joint));
        }
        buf_add_char(out, in_case((char)c, !word_begins          ? style->rest
                                           : out->length > begin ? style->next
                                                                 : style->first));
        word_begins = false;
        digit_before = digit;
    }
}

/* The capitals that SPELLING begins with and that are not the first of a word: IM of IMUsed. */
static size_t first_capitals(struct str spelling)
{
    size_t count = 0;

    while (count < spelling.length && ascii_is_upper((unsigned char)spelling.at[count]))
        count++;
    if (count > 1 && count < spelling.length && spelling.at[count] >= 'a' &&
        spelling.at[count] <= 'z')
        count--;
    return count;
}

void style_add_spelled(struct buf *out, struct str style_name, struct str words,
                       struct str spelling)
{
    const struct style *style = find_style(style_name);
    bool has_humps = style && style->joint[0] == '\0' && style->next == UPPER &&
                     style->rest == LOWER;
    size_t lowered;

    if (!has_humps || spelling.length == 0) {
        style_add(out, style_name, words);
        return;
    }
    lowered = style->first == LOWER ? first_capitals(spelling) : 0;
    for (size_t i = 0; i < spelling.length; i++)
        buf_add_char(out, i < lowered ? ascii_lower(spelling.at[i]) : spelling.at[i]);
}

struct str style_words(struct arena *arena, struct str style, struct str words)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    style_add(&out, style, words);
    return buf_end(&out);
}

void style_fill(struct buf *out, struct str pattern, struct str text)
{
    for (size_t i = 0; i < pattern.length; i++) {
        if (pattern.at[i] == '{' && i + 1 < pattern.length && pattern.at[i + 1] == '}') {
            buf_add_str(out, text);
            i++;
        } else {
            buf_add_char(out, pattern.at[i]);
        }
    }
}
