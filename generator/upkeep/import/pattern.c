/* A pattern is a prefix and a token. */
#include "upkeep/import/pattern.h"

#include "base/buf.h"
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
    return buf_str(&out);
}

struct str pattern_constant(struct arena *arena, struct str pattern, struct str name)
{
    size_t end = pattern.length;
    struct str token = { 0 }, made;

    while (end && pattern.at[end - 1] != '{')
        end--;
    if (end == 0)
        return pattern;
    token = (struct str){ pattern.at + end, pattern.length - end };
    made = str_is(token, "Name}") ? style_words(arena, STR("pascal"), name)
           : token.at[0] == 'N'   ? str_upper(arena, name)
                                  : name;
    return str_format(arena, "%.*s%.*s", (int)end - 1, pattern.at, STR_ARGS(made));
}

bool pattern_makes(struct arena *arena, struct str pattern, bool folded, struct str name,
                   struct str constant)
{
    struct str made = pattern_constant(arena, pattern, name);

    return folded ? str_equal_folded(made, constant) : str_equal(made, constant);
}
