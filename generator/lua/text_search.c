/* Finds, replaces, splits and wraps plain text, without patterns; must not know its meaning. */
#include "base/utf8.h"
#include "lua/meter.h"
#include "lua/text.h"
#include "lua/text_parts.h"

#include <string.h>

enum { CHARGE_EVERY = 1000 };

/* ---- searching ------------------------------------------------------------------------------- */

/* A search in progress: its work is charged as it is done, since a text can be made for which each
 * byte is nearly a match. */
struct search {
    struct str text, word;
    size_t next; /* where to look from */
    uint64_t work;
};

static void pay_l(lua_State *L, struct search *search, uint64_t work)
{
    search->work += work;
    if (search->work > CHARGE_EVERY) {
        meter_charge_l(L, search->work);
        search->work = 0;
    }
}

/* Whether the word (not empty) is found; *AT is where, and the search goes on behind it. */
static bool search_l(lua_State *L, struct search *search, size_t *at)
{
    struct str text = search->text, word = search->word;

    while (word.length <= text.length - search->next) {
        const char *from = text.at + search->next;
        const char *first = memchr(from, word.at[0], text.length - word.length + 1 - search->next);
        size_t same = 1;

        pay_l(L, search, 1 + (size_t)((first ? first : text.at + text.length) - from) / 16);
        if (!first)
            break;
        while (same < word.length && first[same] == word.at[same])
            same++;
        pay_l(L, search, same / 4);
        search->next = (size_t)(first - text.at) + 1;
        if (same == word.length) {
            *at = search->next - 1;
            search->next = *at + word.length;
            return true;
        }
    }
    search->next = text.length;
    return false;
}

int text_find_l(lua_State *L)
{
    struct search search = { .text = text_string_l(L, 1), .word = text_string_l(L, 2) };
    lua_Integer from = text_integer_or_l(L, 3, 1);
    size_t at;

    if (from < 1)
        text_refuse_l(L, 3, "a position from 1");
    if ((lua_Unsigned)from - 1 > search.text.length)
        return 0;
    search.next = at = (size_t)from - 1;
    if (search.word.length && !search_l(L, &search, &at))
        return 0;
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_pushinteger(L, (lua_Integer)at + (lua_Integer)search.word.length);
    return 2;
}

int text_contains_l(lua_State *L)
{
    struct search search = { .text = text_string_l(L, 1), .word = text_string_l(L, 2) };
    size_t at;

    lua_pushboolean(L, search.word.length == 0 || search_l(L, &search, &at));
    return 1;
}

static int push_begins_l(lua_State *L, bool at_end)
{
    struct str text = text_string_l(L, 1), word = text_string_l(L, 2);

    meter_charge_l(L, word.length / 16);
    if (at_end && word.length <= text.length)
        text.at += text.length - word.length;
    lua_pushboolean(L, word.length <= text.length &&
                           str_equal((struct str){ text.at, word.length }, word));
    return 1;
}

int text_starts_with_l(lua_State *L)
{
    return push_begins_l(L, false);
}

int text_ends_with_l(lua_State *L)
{
    return push_begins_l(L, true);
}

/* ---- replacing ------------------------------------------------------------------------------- */

static size_t count_matches_l(lua_State *L, struct search search)
{
    size_t count = 0, at;

    while (search_l(L, &search, &at))
        count++;
    return count;
}

/* Bytes of TEXT once COUNT words are replaced; ends the run if that is more than a value may have.
 */
static size_t replaced_length_l(lua_State *L, struct search search, size_t count, size_t by)
{
    uint64_t max = sandbox_of(L)->limits->at[LIMIT_VALUE];
    size_t kept = search.text.length - count * search.word.length;

    if (by && count > max / by)
        sandbox_limit_l(L, LIMIT_VALUE);
    return kept + count * by;
}

int text_replace_l(lua_State *L)
{
    struct search search = { .text = text_string_l(L, 1), .word = text_string_l(L, 2) };
    struct str by = text_string_l(L, 3);
    size_t count, length, from = 0, at;
    char *out, *to;

    if (search.word.length == 0)
        text_refuse_l(L, 2, "a string that is not empty");
    count = count_matches_l(L, search);
    length = replaced_length_l(L, search, count, by.length);
    to = out = meter_scratch_l(L, length);
    while (search_l(L, &search, &at)) {
        memcpy(to, search.text.at + from, at - from);
        to += at - from;
        if (by.length)
            memcpy(to, by.at, by.length);
        to += by.length;
        from = at + search.word.length;
    }
    memcpy(to, search.text.at + from, search.text.length - from);
    lua_pushlstring(L, out, length);
    return 1;
}

/* ---- lists of parts -------------------------------------------------------------------------- */

static void add_part_l(lua_State *L, lua_Integer index, struct str part)
{
    meter_charge_l(L, 2 + part.length / 16);
    lua_pushlstring(L, part.at, part.length);
    lua_rawseti(L, -2, index);
}

static struct str between(struct str text, size_t from, size_t to)
{
    return (struct str){ text.at + from, to - from };
}

int text_split_l(lua_State *L)
{
    struct search search = { .text = text_string_l(L, 1), .word = text_string_l(L, 2) };
    lua_Integer count = 0;
    size_t from = 0, at;

    if (search.word.length == 0)
        text_refuse_l(L, 2, "a string that is not empty");
    lua_newtable(L);
    while (search_l(L, &search, &at)) {
        add_part_l(L, ++count, between(search.text, from, at));
        from = at + search.word.length;
    }
    add_part_l(L, ++count, between(search.text, from, search.text.length));
    text_list_l(L);
    return 1;
}

int text_lines_l(lua_State *L)
{
    struct search search = { .text = text_string_l(L, 1), .word = STR("\n") };
    lua_Integer count = 0;
    size_t from = 0, at;

    lua_newtable(L);
    while (search_l(L, &search, &at)) {
        size_t end = at > from && search.text.at[at - 1] == '\r' ? at - 1 : at;

        add_part_l(L, ++count, between(search.text, from, end));
        from = at + 1;
    }
    if (from < search.text.length)
        add_part_l(L, ++count, between(search.text, from, search.text.length));
    text_list_l(L);
    return 1;
}

/* ---- prose ----------------------------------------------------------------------------------- */

/* Each run of blanks becomes a blank or a newline; an empty line stays.  So nothing grows. */
int text_wrap_l(lua_State *L)
{
    struct str text = text_string_l(L, 1), word;
    size_t width = text_width_l(L, 2), column = 0, next = 0;
    char *out = meter_scratch_l(L, text.length), *to = out;
    unsigned breaks;

    meter_charge_l(L, text.length / 4);
    while ((word = str_word(text, &next, &breaks)).length) {
        size_t columns = utf8_columns(word);

        if (to > out && breaks > 1) {
            *to++ = '\n';
            *to++ = '\n';
            column = 0;
        } else if (to > out && column + 1 + columns > width) {
            *to++ = '\n';
            column = 0;
        } else if (to > out) {
            *to++ = ' ';
            column++;
        }
        memcpy(to, word.at, word.length);
        to += word.length;
        column += columns;
    }
    lua_pushlstring(L, out, (size_t)(to - out));
    return 1;
}
