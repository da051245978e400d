/* Turns the escapes and marks of a region into rules, and rules into a table by byte. */
#include "target/escape_table.h"

#include "base/arena.h"
#include "base/array.h"

#include <stdlib.h>
#include <string.h>

/* A table that is being made. */
struct maker {
    const struct escape_site *site;
    struct escape_table *table;
    struct arena *arena;
    struct diags *diags;
};

/* --- forms of numbers ------------------------------------------------------------------------- */

struct form_word {
    char word[4];
    unsigned base;
    bool upper;
};

static const struct form_word form_words[] = {
    { "hex", 16, false },
    { "HEX", 16, true },
    { "oct", 8, false },
    { "dec", 10, false },
};

/* The unit numbered by a form that ends with its digits. */
static const struct {
    unsigned base, digits;
    enum form_unit unit;
} units[] = {
    { 16, 2, FORM_BYTE },  { 8, 3, FORM_BYTE },       { 10, 3, FORM_BYTE },
    { 16, 4, FORM_UTF16 }, { 16, 6, FORM_CHARACTER }, { 16, 8, FORM_CHARACTER },
};

/* Reads "hex:4}}" at AT, which follows the opening braces; the length that was read, or 0. */
static size_t read_form_word(struct str text, size_t at, struct escape_form *form)
{
    size_t begin = at;

    for (size_t i = 0; i < COUNT(form_words); i++) {
        if (text.length - at > 4 && memcmp(text.at + at, form_words[i].word, 3) == 0) {
            form->base = form_words[i].base;
            form->upper = form_words[i].upper;
            at += 3;
            break;
        }
    }
    if (at == begin)
        return 0;
    form->digits = 1;
    if (text.at[at] == ':' && ascii_is_digit((unsigned char)text.at[at + 1])) {
        form->digits = (unsigned)(text.at[at + 1] - '0');
        at += 2;
    }
    if (form->digits == 0 || text.length - at < 2 || memcmp(text.at + at, "}}", 2) != 0)
        return 0;
    return at + 2 - begin;
}

/* False if nothing ends the digits. */
static bool find_unit(struct escape_form *form)
{
    form->unit = FORM_CHARACTER;
    for (size_t i = 0; form->after.length == 0; i++) {
        if (i == COUNT(units))
            return false;
        if (units[i].base == form->base && units[i].digits == form->digits) {
            form->unit = units[i].unit;
            break;
        }
    }
    return true;
}

/* Reads a form such as "\\u{{hex:4}}"; false if TEXT is not one. */
static bool read_form(struct str text, struct escape_form *form)
{
    for (size_t i = 0; i + 2 < text.length; i++) {
        size_t length;

        if (memcmp(text.at + i, "{{", 2) != 0)
            continue;
        length = read_form_word(text, i + 2, form);
        if (length == 0)
            continue;
        form->before = (struct str){ text.at, i };
        form->after = (struct str){ text.at + i + 2 + length, text.length - i - 2 - length };
        return find_unit(form);
    }
    return false;
}

/* --- rules ------------------------------------------------------------------------------------ */

static void mark_text(struct escape_table *table, struct str text, unsigned char mark)
{
    for (size_t i = 0; i < text.length; i++)
        table->bytes[(unsigned char)text.at[i]] |= mark;
}

static void append_rule(struct maker *m, struct escape_rule **rules, size_t *count,
                        struct escape_rule rule)
{
    size_t size = sizeof rule;

    *rules = array_grow(m->arena, *rules, *count, size);
    (*rules)[(*count)++] = rule;
}

static void add_rule(struct maker *m, struct escape_rule rule)
{
    append_rule(m, &m->table->rules, &m->table->rule_count, rule);
    mark_text(m->table, rule.from, BYTE_RULE);
}

static void add_line_rule(struct maker *m, struct escape_rule rule)
{
    append_rule(m, &m->table->line_rules, &m->table->line_rule_count, rule);
    m->table->bytes[(unsigned char)rule.from.at[0]] |= BYTE_LINE;
}

/* Whether TO is FROM with the character SKIP before each of its bytes. */
static bool skips_each(struct str from, struct str to, struct str skip)
{
    for (size_t i = 0; i < from.length; i++) {
        if (to.length != 2 * from.length || to.at[2 * i + 1] != from.at[i] ||
            to.at[2 * i] != to.at[0] || !str_has_byte(skip, to.at[0]))
            return false;
    }
    return true;
}

/* The common ends of FROM and TO are kept; the text between them is replaced. */
static struct escape_rule rule_between(struct str from, struct str to, struct str skip)
{
    size_t begin = 0, end = from.length, to_end = to.length;

    if (skips_each(from, to, skip))
        return (struct escape_rule){ from, 0, 0, { to.at, 1 }, NULL };
    while (end > 0 && to_end > 0 && from.at[end - 1] == to.at[to_end - 1])
        end--, to_end--;
    while (begin < end && begin < to_end && from.at[begin] == to.at[begin])
        begin++;
    return (struct escape_rule){ from, begin, end, { to.at + begin, to_end - begin }, NULL };
}

static bool is_escape_of(const struct region *region, const struct escape_rule *rule)
{
    return rule->begin == 0 && rule->end == 0 && rule->by.length &&
           str_has_byte(region->skip, rule->by.at[rule->by.length - 1]);
}

static void add_single(struct escape_table *table, unsigned char byte, const struct str *to)
{
    table->single[byte] = to;
    table->bytes[byte] |= BYTE_SINGLE;
}

static void add_exact(struct maker *m, const struct replacement *replacement)
{
    const struct region *region = m->site->region;
    struct str from = replacement->from, to = replacement->to;
    struct escape_rule rule;

    if (from.length == 1) {
        add_single(m->table, (unsigned char)from.at[0], &replacement->to);
        return;
    }
    rule = rule_between(from, to, region->skip);
    if (str_contains(to, from) && !is_escape_of(region, &rule) && !m->table->one_line)
        diag_add(m->diags, E0410, replacement->at, "the replacement of `%.*s` still contains it",
                 STR_ARGS(from));
    add_rule(m, rule);
}

static void add_line_rules(struct maker *m)
{
    const struct escapes *escapes = &m->site->region->escapes;

    for (size_t i = 0; i < escapes->line.count; i++) {
        struct str from = escapes->line.items[i].from;

        if (from.length)
            add_line_rule(
                m, (struct escape_rule){ from, 0, from.length, escapes->line.items[i].to, NULL });
    }
}

/* '' for ' if a doubled closing mark is literal. */
static void add_doubled(struct maker *m)
{
    struct str close = m->site->region->close;
    unsigned char byte = (unsigned char)(close.length ? close.at[0] : 0);
    struct str *twice;

    if (!m->site->region->doubled || close.length != 1 || (m->table->bytes[byte] & BYTE_SINGLE))
        return;
    twice = arena_alloc(m->arena, sizeof *twice);
    *twice = str_format(m->arena, "%c%c", byte, byte);
    add_single(m->table, byte, twice);
}

/* --- marks: no value may write one ------------------------------------------------------------ */

static const char opens_region[] = "would open a region of its own";

/* Whether the replacement TO keeps BYTE from being read as itself: TO does not contain it, has a
 * character of `skip` before it, doubles it as the closing mark is, or is a whole expression. */
static bool disarms(const struct region *region, char byte, struct str to)
{
    if (!str_has_byte(to, byte) || to.length > 2)
        return true;
    if (str_has_byte(region->skip, to.at[0]))
        return true;
    return region->doubled && to.length == 2 && to.at[0] == byte && to.at[1] == byte;
}

static bool is_covered(const struct maker *m, struct str mark)
{
    const struct region *region = m->site->region;

    for (size_t i = 0; i < mark.length; i++) {
        const struct str *to = m->table->single[(unsigned char)mark.at[i]];

        if (to && disarms(region, mark.at[i], *to))
            return true;
        if (str_has_byte(region->escapes.refuse, mark.at[i]))
            return true;
    }
    for (size_t i = 0; i < region->escapes.exact.count; i++) {
        if (region->escapes.exact.items[i].from.length > 1 &&
            str_contains(mark, region->escapes.exact.items[i].from))
            return true;
    }
    return false;
}

/* Makes sure that no value can write MARK: by the region's own escapes, by a blank inside the mark
 * in a comment, else by refusing it. */
static void guard_mark(struct maker *m, struct str mark, const char *why)
{
    struct escape_rule rule = { mark, 1, 1, STR(" "), NULL };

    if (mark.length == 0 || str_is(mark, "\n") || is_covered(m, mark))
        return;
    if (m->site->region->kind != REGION_COMMENT || mark.length == 1)
        rule = (struct escape_rule){ mark, 0, 0, STR(""), why };
    add_rule(m, rule);
}

static void guard_line_mark(struct maker *m, struct str mark)
{
    for (size_t i = 0; i < m->table->line_rule_count; i++) {
        if (str_contains(mark, m->table->line_rules[i].from))
            return;
    }
    if (mark.length && !is_covered(m, mark))
        add_line_rule(
            m, (struct escape_rule){ mark, 0, 0, STR(""), "has a meaning at the start of a line" });
}

/* A value right after the opening mark must not make a longer one of it: `[[` after `--`. */
static void guard_longer_marks(struct maker *m)
{
    const struct region *region = m->site->region;
    size_t length = region->open.length;

    for (size_t i = 0; length && i < m->site->lexical->region_count; i++) {
        struct str mark = m->site->lexical->regions[i].open;
        struct escape_rule refuse = { mark, 0, 0, STR(""), opens_region };
        struct escape_rule part = { mark, length, length, STR(" "), NULL };

        if (mark.length > length && memcmp(mark.at, region->open.at, length) == 0 &&
            !is_covered(m, mark))
            add_rule(m, region->kind == REGION_COMMENT ? part : refuse);
    }
}

/* In a comment, the marks of other comments that end alike: compilers warn of them, or let them
 * nest. */
static void guard_other_openings(struct maker *m)
{
    for (size_t i = 0; i < m->site->lexical->region_count; i++) {
        const struct region *other = &m->site->lexical->regions[i];

        if (other->kind == REGION_COMMENT && str_equal(other->close, m->site->region->close))
            guard_mark(m, other->open, "");
    }
}

static void guard_marks(struct maker *m)
{
    const struct region *region = m->site->region;

    guard_mark(m, region->close, "would end the text around it");
    guard_mark(m, region->nest_open, opens_region);
    if (region->kind == REGION_COMMENT && !str_is(region->close, "\n"))
        guard_other_openings(m);
    for (size_t i = 0; i < m->site->child_count; i++) {
        const struct region *child = m->site->children[i];

        if (child->start == START_LINE && region->kind != REGION_CODE)
            guard_line_mark(m, child->open);
        else
            guard_mark(m, child->open, opens_region);
    }
    guard_longer_marks(m);
    for (size_t i = 0; i < region->skip.length; i++)
        guard_mark(m, (struct str){ region->skip.at + i, 1 },
                   "would change the meaning of what follows");
}

/* --- the table -------------------------------------------------------------------------------- */

static int by_length(const void *a, const void *b)
{
    const struct escape_rule *left = a, *right = b;

    if (left->from.length != right->from.length)
        return left->from.length < right->from.length ? 1 : -1;
    return str_compare(left->from, right->from);
}

/* Code accepts words and what the target calls harmless; escape.c checks values with more as a
 * whole. Blanks may stand between a mark that joins lines and the end of its line. */
static void mark_bytes(struct maker *m)
{
    const struct region *region = m->site->region;

    for (unsigned byte = 0; byte < 256; byte++) {
        if (byte < 0x20 || byte == 0x7F || byte >= 0x80)
            m->table->bytes[byte] |= BYTE_CONTROL;
        if (region->kind == REGION_CODE && !ascii_is_alnum((unsigned char)byte) && byte != '_' &&
            !str_has_byte(m->table->harmless, (char)byte))
            m->table->bytes[byte] |= BYTE_LOOK;
    }
    mark_text(m->table, region->escapes.refuse, BYTE_REFUSED);
    for (size_t i = 0; i < region->splice.count; i++)
        mark_text(m->table, region->splice.items[i], BYTE_LOOK);
}

static void set_form(struct maker *m)
{
    const struct escapes *escapes = &m->site->region->escapes;

    m->table->has_form = escapes->other.length > 0;
    if (m->table->has_form && !read_form(escapes->other, &m->table->form) && !m->table->one_line)
        diag_add(m->diags, E0409, escapes->other_at,
                 "`%.*s` has no {{hex:N}}, {{oct:N}} or {{dec:N}} whose digits end by themselves",
                 STR_ARGS(escapes->other));
}

const struct escape_table *escape_table_make(const struct escape_site *site, bool one_line,
                                             struct arena *arena, struct diags *diags)
{
    struct escape_table *table = arena_alloc(arena, sizeof *table);
    struct maker maker = { site, table, arena, diags };
    const struct escapes *escapes = &site->region->escapes;

    table->region = site->region;
    table->one_line = one_line;
    table->harmless = site->lexical->harmless;
    for (size_t i = 0; i < escapes->exact.count; i++) {
        if (escapes->exact.items[i].from.length)
            add_exact(&maker, &escapes->exact.items[i]);
    }
    add_doubled(&maker);
    add_line_rules(&maker);
    guard_marks(&maker);
    mark_bytes(&maker);
    if (table->rule_count)
        qsort(table->rules, table->rule_count, sizeof *table->rules, by_length);
    set_form(&maker);
    return table;
}
