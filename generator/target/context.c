/* Finds what opens where, and keeps one object for each place that the text has come to. */
#include "target/context.h"

#include "base/arena.h"
#include "target/escape_table.h"

#include <stdlib.h>
#include <string.h>

struct context_node {
    struct context context;
    struct context_node *next;
};

/* A region, with its tables for several lines and for one. */
struct region_tables {
    struct escape_site site;
    const struct escape_table *tables[2];
};

struct contexts {
    const struct lexical *given;
    struct lexical lexical; /* with what the regions leave out */
    struct arena *arena;
    struct diags *diags;
    struct region base;
    struct region_tables *regions; /* the base first */
    struct context_node *nodes;
    const struct context *base_context;
};

static bool ends_line(const struct region *region)
{
    return str_is(region->close, "\n");
}

/* --- which region opens where ----------------------------------------------------------------- */

static bool may_open(const struct contexts *contexts, const struct region *child,
                     const struct region *around)
{
    if (child->open.length == 0)
        return false;
    if (child->inside.count == 0)
        return around == &contexts->base || around->kind == REGION_CODE;
    for (size_t i = 0; i < child->inside.count; i++) {
        if (around == &contexts->base ? str_is(child->inside.items[i], "base")
                                      : str_equal(child->inside.items[i], around->name))
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

static void find_children(struct contexts *contexts, struct escape_site *site)
{
    const struct lexical *lexical = &contexts->lexical;

    site->children = arena_alloc(contexts->arena,
                                 (lexical->region_count + 1) * sizeof *site->children);
    for (size_t i = 0; i < lexical->region_count; i++) {
        if (may_open(contexts, &lexical->regions[i], site->region))
            site->children[site->child_count++] = &lexical->regions[i];
    }
    if (site->child_count)
        qsort(site->children, site->child_count, sizeof *site->children, by_mark_length);
}

/* --- regions ---------------------------------------------------------------------------------- */

static bool is_known_region(const struct lexical *lexical, struct str name)
{
    if (str_is(name, "base"))
        return true;
    for (size_t i = 0; i < lexical->region_count; i++) {
        if (name.length && str_equal(lexical->regions[i].name, name))
            return true;
    }
    return false;
}

static void check_region(struct contexts *contexts, const struct region *region)
{
    if (region->open.length == 0 || region->close.length == 0)
        diag_add(contexts->diags, E0411, region->at, "region `%.*s` lacks `open` or `close`",
                 STR_ARGS(region->name));
    for (size_t i = 0; i < region->inside.count; i++) {
        if (!is_known_region(&contexts->lexical, region->inside.items[i]))
            diag_add(contexts->diags, E0411, region->at, "no region is named `%.*s`",
                     STR_ARGS(region->inside.items[i]));
    }
}

/* A region that escapes the backslash is one in which the backslash escapes. */
static void set_skip(struct region *region)
{
    for (size_t i = 0; region->skip.length == 0 && i < region->escapes.exact.count; i++) {
        if (str_is(region->escapes.exact.items[i].from, "\\"))
            region->skip = STR("\\");
    }
}

static void copy_regions(struct contexts *contexts)
{
    struct lexical *lexical = &contexts->lexical;
    size_t size = lexical->region_count * sizeof *lexical->regions;

    contexts->base = (struct region){ .kind = lexical->base,
                                      .lines = true,
                                      .escapes = lexical->escapes };
    set_skip(&contexts->base);
    lexical->regions = arena_alloc(contexts->arena, size);
    if (size)
        memcpy(lexical->regions, contexts->given->regions, size);
    for (size_t i = 0; i < lexical->region_count; i++) {
        set_skip(&lexical->regions[i]);
        check_region(contexts, &lexical->regions[i]);
    }
}

static void make_tables(struct contexts *contexts, const struct region *region,
                        struct region_tables *tables)
{
    tables->site.region = region;
    tables->site.lexical = &contexts->lexical;
    find_children(contexts, &tables->site);
    for (int one_line = 0; one_line < 2; one_line++)
        tables->tables[one_line] = escape_table_make(&tables->site, one_line, contexts->arena,
                                                     contexts->diags);
}

struct contexts *contexts_make(const struct lexical *lexical, struct arena *arena,
                               struct diags *diags)
{
    struct contexts *contexts = arena_alloc(arena, sizeof *contexts);
    size_t count = lexical->region_count;
    unsigned errors = diags->errors;

    contexts->given = lexical;
    contexts->lexical = *lexical;
    contexts->arena = arena;
    contexts->diags = diags;
    copy_regions(contexts);
    contexts->regions = arena_alloc(arena, (count + 1) * sizeof *contexts->regions);
    make_tables(contexts, &contexts->base, &contexts->regions[0]);
    for (size_t i = 0; i < count; i++)
        make_tables(contexts, &contexts->lexical.regions[i], &contexts->regions[i + 1]);
    contexts->base_context = context_enter(contexts, NULL, &contexts->base);
    return diags->errors == errors ? contexts : NULL;
}

/* --- places ----------------------------------------------------------------------------------- */

const struct lexical *contexts_lexical(const struct contexts *contexts)
{
    return &contexts->lexical;
}

const struct region *contexts_region(const struct contexts *contexts, size_t number)
{
    return number <= contexts->lexical.region_count ? contexts->regions[number].site.region : NULL;
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
    struct context_node *node;

    for (node = contexts->nodes; node; node = node->next) {
        if (node->context.around == around && node->context.region == region)
            return &node->context;
    }
    while (tables->site.region != region)
        tables++;
    node = arena_alloc(contexts->arena, sizeof *node);
    node->context = (struct context){ region, around, tables->site.children,
                                      tables->site.child_count,
                                      tables->tables[is_in_line(around, region)] };
    node->next = contexts->nodes;
    contexts->nodes = node;
    return &node->context;
}
