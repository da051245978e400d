/* A pattern is a prefix and a token. */
#include "upkeep/import/pattern.h"

#include "target/style.h"

struct str pattern_words(struct arena *arena, struct str name)
{
    struct buf out;

    buf_init(&out, arena, SIZE_MAX);
    for (size_t i = 0; i < name.length; i++) {
        bool upper = ascii_is_upper((unsigned char)name.at[i]);
        bool after_lower = i && ascii_is_lower((unsigned char)name.at[i - 1]);
        bool after_upper = i && ascii_is_upper((unsigned char)name.at[i - 1]);
        bool after_digit = i && ascii_is_digit((unsigned char)name.at[i - 1]);
        bool before_lower = i + 1 < name.length && ascii_is_lower((unsigned char)name.at[i + 1]);

        if (upper && (after_lower || ((after_upper || after_digit) && before_lower)))
            buf_add_char(&out, '_');
        buf_add_char(&out, name.at[i]);
    }
    return buf_end(&out);
}

static void add_constant(struct buf *out, struct str pattern, struct str name)
{
    size_t end = pattern.length;
    struct str token;

    while (end && pattern.at[end - 1] != '{')
        end--;
    buf_add(out, pattern.at, end ? end - 1 : pattern.length);
    if (end == 0)
        return;
    token = (struct str){ pattern.at + end, pattern.length - end };
    if (str_is(token, "Name}"))
        style_add(out, STR("pascal"), name);
    else if (str_is(token, "name}"))
        buf_add_str(out, name);
    else
        for (size_t i = 0; i < name.length; i++)
            buf_add_char(out, ascii_upper(name.at[i]));
}

bool pattern_makes(struct buf *scratch, struct str pattern, bool folded, struct str name,
                   struct str constant)
{
    struct str made;

    scratch->length = 0;
    add_constant(scratch, pattern, name);
    made = buf_str(scratch);
    return folded ? str_equal_folded(made, constant) : str_equal(made, constant);
}
