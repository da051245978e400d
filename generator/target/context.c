/* Makes the places of a language, and the escape table of each, from data; must not know any
 * language by name, nor how text is followed. */
#include "target/context.h"

#include "base/arena.h"
#include "target/escape.h"

#include <stdlib.h>
#include <string.h>

struct place_node {
    struct context context;
    struct place_node *next;
};

/* The tables of one region: within regions that end with the line, and elsewhere. */
struct region_tables {
    const struct region *region;
    const struct region **children;
    size_t child_count;
    struct escape_table *tables[2];
};

struct contexts {
    const struct lexical *lexical;
    struct arena *arena;
    struct diags *diags;
    struct region base;
    struct region *own;            /* the regions, what they leave out filled in */
    struct region_tables *regions; /* the base first */
    struct place_node *places;     /* the base is the last */
    const struct context *base_context;
    bool failed;
};

static bool ends_line(const struct region *region)
{
    return str_is(region->close, "\n");
}

static bool has_byte(struct str text, char byte)
{
    return text.length && memchr(text.at, byte, text.length);
}

static void refuse_data(struct contexts *contexts, enum diag_id id, struct span at,
                        const char *message, struct str what)
{
    diag_add(contexts->diags, id, at, message, STR_ARGS(what));
    contexts->failed = true;
}

/* --- rules ------------------------------------------------------------------------------------ */

static void add_rule(struct escape_table *table, struct arena *arena, struct escape_rule rule)
{
    size_t size = sizeof *table->rules;

    table->rules = arena_resize(arena, table->rules, table->rule_count * size,
                                (table->rule_count + 1) * size);
    table->rules[table->rule_count++] = rule;
    for (size_t i = 0; i < rule.from.length; i++)
        table->bytes[(unsigned char)rule.from.at[i]] |= BYTE_RULE;
}

/* Whether TO is FROM with the character SKIP before each of its bytes. */
static bool skips_each(struct str from, struct str to, struct str skip)
{
    for (size_t i = 0; i < from.length; i++) {
        if (to.length != 2 * from.length || to.at[2 * i + 1] != from.at[i] ||
            to.at[2 * i] != to.at[0] || !has_byte(skip, to.at[0]))
            return false;
    }
    return true;
}

/* What FROM and TO have in common at both ends stays; what is between is replaced. */
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
           has_byte(region->skip, rule->by.at[rule->by.length - 1]);
}

static void add_exact(struct contexts *contexts, struct escape_table *table,
                      const struct replacement *replacement)
{
    struct escape_rule rule;

    if (replacement->from.length == 1) {
        unsigned char byte = (unsigned char)replacement->from.at[0];

        table->single[byte] = &replacement->to;
        table->bytes[byte] |= BYTE_SINGLE;
        return;
    }
    rule = rule_between(replacement->from, replacement->to, table->region->skip);
    if (str_contains(replacement->to, replacement->from) && !is_escape_of(table->region, &rule) &&
        !table->one_line)
        refuse_data(contexts, E0410, replacement->at, "the replacement of `%.*s` still holds it",
                    replacement->from);
    add_rule(table, contexts->arena, rule);
}

static void add_line_rules(struct contexts *contexts, struct escape_table *table)
{
    const struct escapes *escapes = &table->region->escapes;

    table->line_rules = arena_alloc(contexts->arena,
                                    (escapes->line_count + 1) * sizeof *table->line_rules);
    for (size_t i = 0; i < escapes->line_count; i++) {
        struct str from = escapes->line[i].from;

        if (from.length == 0)
            continue;
        table->line_rules[table->line_rule_count++] = (struct escape_rule){ from, 0, from.length,
                                                                            escapes->line[i].to,
                                                                            NULL };
        table->bytes[(unsigned char)from.at[0]] |= BYTE_LINE;
    }
}

/* --- marks: nothing that is written for a value may hold one ---------------------------------- */

/* Whether the replacement TO of BYTE keeps BYTE from being read as itself: it is gone, or follows a
 * character that takes its meaning, or is doubled as the closing mark is, or its author wrote a
 * whole expression. */
static bool disarms(const struct region *region, char byte, struct str to)
{
    if (!has_byte(to, byte) || to.length > 2)
        return true;
    if (has_byte(region->skip, to.at[0]))
        return true;
    return region->doubled && to.length == 2 && to.at[0] == byte && to.at[1] == byte;
}

static bool is_covered(const struct escape_table *table, struct str mark)
{
    const struct region *region = table->region;

    for (size_t i = 0; i < mark.length; i++) {
        const struct str *to = table->single[(unsigned char)mark.at[i]];

        if (to && disarms(region, mark.at[i], *to))
            return true;
        if (has_byte(region->escapes.refuse, mark.at[i]))
            return true;
    }
    for (size_t i = 0; i < region->escapes.exact_count; i++) {
        if (region->escapes.exact[i].from.length > 1 &&
            str_contains(mark, region->escapes.exact[i].from))
            return true;
    }
    return false;
}

/* Makes sure that no value can write MARK: by the region's own escapes, in a comment by a blank
 * within, else by refusing it. */
static void guard_mark(struct contexts *contexts, struct escape_table *table, struct str mark,
                       const char *why)
{
    struct escape_rule rule = { mark, 1, 1, STR(" "), NULL };

    if (mark.length == 0 || str_is(mark, "\n") || is_covered(table, mark))
        return;
    if (table->region->kind != REGION_COMMENT || mark.length == 1)
        rule = (struct escape_rule){ mark, 0, 0, STR(""), why };
    add_rule(table, contexts->arena, rule);
}

static void guard_line_mark(struct escape_table *table, struct arena *arena, struct str mark)
{
    size_t size = sizeof *table->line_rules;

    for (size_t i = 0; i < table->line_rule_count; i++) {
        if (str_contains(mark, table->line_rules[i].from))
            return;
    }
    if (mark.length == 0 || is_covered(table, mark))
        return;
    table->line_rules = arena_resize(arena, table->line_rules, table->line_rule_count * size,
                                     (table->line_rule_count + 1) * size);
    table->line_rules[table->line_rule_count++] = (struct escape_rule){
        mark, 0, 0, STR(""), "has a meaning at the start of a line"
    };
    table->bytes[(unsigned char)mark.at[0]] |= BYTE_LINE;
}

/* A value right behind the opening mark must not make a longer one of it: `[[` behind `--`. */
static void guard_longer_marks(struct contexts *contexts, struct escape_table *table)
{
    const struct region *region = table->region;
    size_t length = region->open.length;

    for (size_t i = 0; length && i < contexts->lexical->region_count; i++) {
        struct str mark = contexts->own[i].open;

        if (mark.length <= length || memcmp(mark.at, region->open.at, length) != 0 ||
            is_covered(table, mark))
            continue;
        add_rule(
            table, contexts->arena,
            region->kind == REGION_COMMENT
                ? (struct escape_rule){ mark, length, length, STR(" "), NULL }
                : (struct escape_rule){ mark, 0, 0, STR(""), "would open a region of its own" });
    }
}

/* In a comment, what opens one that ends likewise: compilers warn of it, or let it nest. */
static void guard_other_openings(struct contexts *contexts, struct escape_table *table)
{
    for (size_t i = 0; i < contexts->lexical->region_count; i++) {
        const struct region *other = &contexts->own[i];

        if (other->kind == REGION_COMMENT && str_equal(other->close, table->region->close))
            guard_mark(contexts, table, other->open, "");
    }
}

static void guard_marks(struct contexts *contexts, struct escape_table *table,
                        const struct region_tables *tables)
{
    const struct region *region = table->region;

    guard_mark(contexts, table, region->close, "would end the text around it");
    guard_mark(contexts, table, region->nest_open, "would open a region of its own");
    if (region->kind == REGION_COMMENT && !ends_line(region))
        guard_other_openings(contexts, table);
    for (size_t i = 0; i < tables->child_count; i++) {
        const struct region *child = tables->children[i];

        if (child->place == AT_LINE && region->kind != REGION_CODE)
            guard_line_mark(table, contexts->arena, child->open);
        else
            guard_mark(contexts, table, child->open, "would open a region of its own");
    }
    guard_longer_marks(contexts, table);
    for (size_t i = 0; i < region->skip.length; i++)
        guard_mark(contexts, table, (struct str){ region->skip.at + i, 1 },
                   "would take the meaning from what follows");
}

/* --- tables ----------------------------------------------------------------------------------- */

static int by_length(const void *a, const void *b)
{
    const struct escape_rule *left = a, *right = b;

    if (left->from.length != right->from.length)
        return left->from.length < right->from.length ? 1 : -1;
    return str_compare(left->from, right->from);
}

static void mark_text(struct escape_table *table, struct str text, unsigned char mark)
{
    for (size_t i = 0; i < text.length; i++)
        table->bytes[(unsigned char)text.at[i]] |= mark;
}

/* In code stand words and what the target calls harmless; values with more are looked at as a whole
 * (escape.c), and the rules alone matter there.  A blank may stand between the mark that joins
 * lines and the line's end. */
static void mark_bytes(struct escape_table *table)
{
    const struct region *region = table->region;

    for (unsigned byte = 0; byte < 256; byte++) {
        if (byte < 0x20 || byte == 0x7F || byte >= 0x80)
            table->bytes[byte] |= BYTE_CONTROL;
        if (region->kind == REGION_CODE && !ascii_is_alnum((unsigned char)byte) && byte != '_' &&
            !has_byte(table->harmless, (char)byte))
            table->bytes[byte] |= BYTE_LOOK;
    }
    mark_text(table, region->escapes.refuse, BYTE_REFUSED);
    for (size_t i = 0; i < region->splice_count; i++)
        mark_text(table, region->splice[i], BYTE_LOOK);
}

/* '' for ' where the closing mark doubled stands for itself. */
static void add_doubled(struct contexts *contexts, struct escape_table *table)
{
    struct str close = table->region->close;
    unsigned char byte = (unsigned char)(close.length ? close.at[0] : 0);
    struct str *twice;

    if (!table->region->doubled || close.length != 1 || (table->bytes[byte] & BYTE_SINGLE))
        return;
    twice = arena_alloc(contexts->arena, sizeof *twice);
    *twice = str_format(contexts->arena, "%c%c", byte, byte);
    table->single[byte] = twice;
    table->bytes[byte] |= BYTE_SINGLE;
}

static struct escape_table *make_table(struct contexts *contexts,
                                       const struct region_tables *tables, bool one_line)
{
    struct escape_table *table = arena_alloc(contexts->arena, sizeof *table);
    const struct escapes *escapes = &tables->region->escapes;

    table->region = tables->region;
    table->one_line = one_line;
    table->harmless = contexts->lexical->harmless;
    for (size_t i = 0; i < escapes->exact_count; i++) {
        if (escapes->exact[i].from.length)
            add_exact(contexts, table, &escapes->exact[i]);
    }
    add_doubled(contexts, table);
    add_line_rules(contexts, table);
    guard_marks(contexts, table, tables);
    mark_bytes(table);
    if (table->rule_count)
        qsort(table->rules, table->rule_count, sizeof *table->rules, by_length);
    if (escapes->other.length) {
        table->has_form = true;
        if (!escape_form_read(escapes->other, &table->form) && !one_line)
            refuse_data(contexts, E0409, escapes->other_at,
                        "`%.*s` has no {{hex:N}}, {{oct:N}} or {{dec:N}} with digits that end "
                        "by themselves",
                        escapes->other);
    }
    return table;
}

/* --- which region opens where ----------------------------------------------------------------- */

static bool may_open(const struct contexts *contexts, const struct region *child,
                     const struct region *around)
{
    if (child->open.length == 0)
        return false;
    if (child->inside_count == 0)
        return around == &contexts->base || around->kind == REGION_CODE;
    for (size_t i = 0; i < child->inside_count; i++) {
        if (around == &contexts->base ? str_is(child->inside[i], "base")
                                      : str_equal(child->inside[i], around->name))
            return true;
    }
    return false;
}

static int by_mark_length(const void *a, const void *b)
{
    const struct region *left = *(const struct region *const *)a;
    const struct region *right = *(const struct region *const *)b;

    if (left->open.length != right->open.length)
        return left->open.length < right->open.length ? 1 : -1;
    return left < right ? -1 : left > right; /* of one array: as declared */
}

static void find_children(struct contexts *contexts, struct region_tables *tables)
{
    const struct lexical *lexical = contexts->lexical;

    tables->children = arena_alloc(contexts->arena,
                                   (lexical->region_count + 1) * sizeof *tables->children);
    for (size_t i = 0; i < lexical->region_count; i++) {
        if (may_open(contexts, &contexts->own[i], tables->region))
            tables->children[tables->child_count++] = &contexts->own[i];
    }
    if (tables->child_count)
        qsort(tables->children, tables->child_count, sizeof *tables->children, by_mark_length);
}

static bool is_known_region(const struct contexts *contexts, struct str name)
{
    if (str_is(name, "base"))
        return true;
    for (size_t i = 0; i < contexts->lexical->region_count; i++) {
        if (name.length && str_equal(contexts->lexical->regions[i].name, name))
            return true;
    }
    return false;
}

static void check_region(struct contexts *contexts, const struct region *region)
{
    if (region->open.length == 0 || region->close.length == 0)
        refuse_data(contexts, E0411, region->at, "region `%.*s` lacks `open` or `close`",
                    region->name);
    for (size_t i = 0; i < region->inside_count; i++) {
        if (!is_known_region(contexts, region->inside[i]))
            refuse_data(contexts, E0411, region->at, "no region is named `%.*s`",
                        region->inside[i]);
    }
}

/* A region whose escapes name the backslash lets it take the meaning of what follows. */
static void fill_in(struct region *region)
{
    for (size_t i = 0; region->skip.length == 0 && i < region->escapes.exact_count; i++) {
        if (str_is(region->escapes.exact[i].from, "\\"))
            region->skip = STR("\\");
    }
}

static void take_regions(struct contexts *contexts)
{
    const struct lexical *lexical = contexts->lexical;
    size_t count = lexical->region_count;

    contexts->base = (struct region){ .kind = lexical->base,
                                      .lines = true,
                                      .escapes = lexical->escapes };
    fill_in(&contexts->base);
    contexts->own = arena_alloc(contexts->arena, (count + 1) * sizeof *contexts->own);
    contexts->regions = arena_alloc(contexts->arena, (count + 1) * sizeof *contexts->regions);
    contexts->regions[0].region = &contexts->base;
    for (size_t i = 0; i < count; i++) {
        contexts->own[i] = lexical->regions[i];
        fill_in(&contexts->own[i]);
        contexts->regions[i + 1].region = &contexts->own[i];
        check_region(contexts, &contexts->own[i]);
    }
}

struct contexts *contexts_make(const struct lexical *lexical, struct arena *arena,
                               struct diags *diags)
{
    struct contexts *contexts = arena_alloc(arena, sizeof *contexts);

    contexts->lexical = lexical;
    contexts->arena = arena;
    contexts->diags = diags;
    take_regions(contexts);
    for (size_t i = 0; i <= lexical->region_count; i++) {
        struct region_tables *tables = &contexts->regions[i];

        find_children(contexts, tables);
        tables->tables[0] = make_table(contexts, tables, false);
        tables->tables[1] = make_table(contexts, tables, true);
    }
    contexts->base_context = context_enter(contexts, NULL, &contexts->base);
    return contexts->failed ? NULL : contexts;
}

/* --- places ----------------------------------------------------------------------------------- */

const struct lexical *contexts_lexical(const struct contexts *contexts)
{
    return contexts->lexical;
}

const struct region *contexts_region(const struct contexts *contexts, size_t number)
{
    return number <= contexts->lexical->region_count ? contexts->regions[number].region : NULL;
}

const struct context *context_base(const struct contexts *contexts)
{
    return contexts->base_context;
}

static bool is_in_line(const struct context *around, const struct region *region)
{
    for (; around; around = around->around) {
        if (ends_line(around->region))
            return true;
    }
    return ends_line(region) || (region->kind == REGION_TEXT && !region->lines);
}

const struct context *context_enter(struct contexts *contexts, const struct context *around,
                                    const struct region *region)
{
    const struct region_tables *tables = contexts->regions;
    struct place_node *place;

    for (place = contexts->places; place; place = place->next) {
        if (place->context.around == around && place->context.region == region)
            return &place->context;
    }
    while (tables->region != region)
        tables++;
    place = arena_alloc(contexts->arena, sizeof *place);
    place->context = (struct context){ region, around, tables->children, tables->child_count,
                                       tables->tables[is_in_line(around, region)] };
    place->next = contexts->places;
    contexts->places = place;
    return &place->context;
}
