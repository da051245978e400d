/* Compares run by run: digits as a number, everything else byte by byte. */
#include "spec/release.h"

/* The digits of TEXT from *AT on, without leading zeros; *AT is then after them. */
static struct str take_digits(struct str text, size_t *at)
{
    size_t begin;

    while (*at + 1 < text.length && text.at[*at] == '0' &&
           ascii_is_digit((unsigned char)text.at[*at + 1]))
        ++*at;
    begin = *at;
    while (*at < text.length && ascii_is_digit((unsigned char)text.at[*at]))
        ++*at;
    return (struct str){ text.at + begin, *at - begin };
}

bool release_is_before(struct str a, struct str b)
{
    size_t i = 0, j = 0;

    while (i < a.length && j < b.length) {
        struct str x = take_digits(a, &i), y = take_digits(b, &j);

        if (x.length == 0 && y.length == 0 && a.at[i++] != b.at[j++])
            return false;
        if ((x.length == 0) != (y.length == 0))
            return false;
        if (x.length != y.length)
            return x.length < y.length;
        if (!str_equal(x, y))
            return str_compare(x, y) < 0;
    }
    return false; /* 9 may be all of 9.1, 9.2 ... */
}

void release_print(struct buf *out, struct str since, struct str last)
{
    if (since.length)
        buf_print(out, "Since %.*s", STR_ARGS(since));
    if (last.length)
        buf_print(out, "%s in %.*s", since.length ? ", last" : "Last", STR_ARGS(last));
    if (since.length || last.length)
        buf_add_char(out, '.');
}
