/* A pattern is a prefix and a token. */
#include "upkeep/import/pattern.h"

#include "base/buf.h"
#include "target/style.h"

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

struct str pattern_symbol(struct arena *arena, struct str pattern, struct str name,
                          struct str constant)
{
    if (constant.length == 0 || str_equal(constant, pattern_constant(arena, pattern, name)))
        return STR("");
    return constant;
}
