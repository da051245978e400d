/* The name and the place of a sentinel say what it is: its last word is one of a list, it stands
 * before or after all others of its enum, or another constant gives its value, and they share the
 * words before the last one. */
#include "upkeep/import/sentinel.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/text_set.h"
#include "upkeep/import/languages.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *word;
    bool at_end; /* it may come after the last code, and have a value of its own */
} words[] = {
    { "BASE", false }, { "FIRST", false },   { "MIN", false }, { "START", false },
    { "LAST", true },  { "MAX", true },      { "END", true },  { "COUNT", true },
    { "NUM", true },   { "SENTINEL", true },
};

/* What the codes of an enum, those without such names, have in common. */
struct codes {
    struct str prefix; /* of their names */
    size_t first, last;
    bool any;
};

struct valued {
    unsigned number; /* of the enum */
    int64_t value;
};

struct search {
    struct arena *arena;
    const struct header *header;
    struct codes *codes;   /* by enum */
    struct valued *values; /* of all codes in enums, in order */
    size_t value_count;
    struct text_set names;
};

/* The length of NAME without its last word. */
static size_t stem_length(struct str name)
{
    size_t length = name.length;

    while (length && name.at[length - 1] != '_')
        length--;
    return length;
}

/* The index in `words`, or their number. */
static size_t word_of(struct str name)
{
    size_t stem = stem_length(name), i = 0;
    struct str word = { name.at + stem, name.length - stem };

    while (i < COUNT(words) && !(stem && str_equal_folded(word, str_of(words[i].word))))
        i++;
    return i;
}

/* Whether NAME without its last word begins OTHER; the names of internal ones begin with `_`. */
static bool shares_stem(struct str name, struct str other)
{
    struct str stem = { name.at, stem_length(name) };

    while (stem.length && *stem.at == '_')
        stem.at++, stem.length--;
    while (other.length && *other.at == '_')
        other.at++, other.length--;
    return stem.length && other.length >= stem.length &&
           memcmp(stem.at, other.at, stem.length) == 0;
}

static int compare_valued(const void *a, const void *b)
{
    const struct valued *x = a, *y = b;

    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return (x->value > y->value) - (x->value < y->value);
}

static void add_code(struct search *s, const struct header_entry *entry, size_t i)
{
    struct codes *codes = &s->codes[entry->number];
    size_t same = 0;

    if (!codes->any)
        *codes = (struct codes){ entry->name, i, i, true };
    codes->last = i;
    if (entry->kind == HEADER_UNREAD)
        return; /* the name is that of a macro */
    while (same < codes->prefix.length && same < entry->name.length &&
           codes->prefix.at[same] == entry->name.at[same])
        same++;
    codes->prefix.length = same;
    if (!entry->lost.length)
        s->values[s->value_count++] = (struct valued){ entry->number, entry->value };
}

/* Whether ENTRY is the `X_END` of an `X_START` that is a code: phases, or events. */
static bool ends_pair(const struct search *s, const struct header_entry *entry)
{
    static const char *const pairs[][2] = { { "_END", "_START" }, { "_end", "_start" } };

    for (size_t i = 0; i < COUNT(pairs); i++) {
        struct str name = entry->name;
        const struct header_entry *start;

        if (!str_ends_with(name, pairs[i][0]))
            continue;
        name.length -= strlen(pairs[i][0]);
        start = (const void *)text_set_find(
            &s->names, str_format(s->arena, "%.*s%s", STR_ARGS(name), pairs[i][1]));
        if (start && start < entry && !start->sentinel)
            return true;
    }
    return false;
}

/* Whether ENTRY, number I, stands at the beginning or the end of its enum, and has the value of a
 * code or, at the end, the next one. */
static bool stands_outside(const struct search *s, const struct header_entry *entry, size_t i)
{
    const struct codes *codes = &s->codes[entry->number];
    bool at_end = words[word_of(entry->name)].at_end;
    struct valued value = { entry->number, entry->value };

    if (!entry->number || !codes->any || !shares_stem(entry->name, codes->prefix) ||
        !(i > codes->last || (i < codes->first && !at_end)))
        return false;
    if (at_end && entry->implicit)
        return !ends_pair(s, entry);
    return !entry->lost.length && s->value_count &&
           bsearch(&value, s->values, s->value_count, sizeof value, compare_valued);
}

/* Whether the value of ENTRY is written as that of another constant: `X_MAX = X_LATE`, and at the
 * end `X_LATE + 1`. */
static bool names_another(const struct search *s, const struct header_entry *entry)
{
    struct c_list list = c_between(s->header->file.tokens, entry->at.end, entry->end);
    struct str other = STR("");
    struct c_token sign = { 0 }, one = { 0 };
    bool at_end = words[word_of(entry->name)].at_end;

    for (size_t i = 0; i < list.count; i++) {
        struct c_token token = list.items[i];

        if (c_is(token, "(") || c_is(token, ")") || (i == 0 && c_is(token, "=")))
            continue;
        if (!other.length && token.kind == C_NAME)
            other = token.text;
        else if (other.length && !sign.text.length && (c_is(token, "+") || c_is(token, "-")))
            sign = token;
        else if (sign.text.length && !one.text.length && c_is(token, "1"))
            one = token;
        else
            return false;
    }
    if (!shares_stem(entry->name, other) || str_equal(entry->name, other) ||
        !text_set_find(&s->names, other))
        return false;
    /* codes, too, count up from a base */
    return !sign.text.length || (one.text.length && at_end &&
                                 (word_of(other) == COUNT(words) || words[word_of(other)].at_end));
}

void sentinels_find(struct header *header, struct arena *arena)
{
    struct search s = { .arena = arena,
                        .header = header,
                        .names = text_set_make(arena, header->count, false) };
    bool is_protobuf = header->language && strcmp(header->language->target, "protobuf") == 0;

    s.codes = arena_alloc(arena, (header->enum_count + 1) * sizeof *s.codes);
    s.values = arena_alloc(arena, (header->count + 1) * sizeof *s.values);
    for (size_t i = 0; i < header->count; i++) {
        const struct header_entry *entry = &header->entries[i];

        text_set_add(&s.names, &entry->name); /* an entry begins with its name */
        if (entry->number && word_of(entry->name) == COUNT(words))
            add_code(&s, entry, i);
    }
    qsort(s.values, s.value_count, sizeof *s.values, compare_valued);
    for (size_t i = 0; i < header->count; i++) {
        struct header_entry *entry = &header->entries[i];

        if (word_of(entry->name) < COUNT(words))
            entry->sentinel = stands_outside(&s, entry, i) || names_another(&s, entry);
        else if (is_protobuf)
            entry->sentinel = entry->value == 0 && !entry->lost.length &&
                              str_ends_with(entry->name, "_UNSPECIFIED");
    }
}
