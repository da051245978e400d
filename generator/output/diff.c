/* E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, in rounds: each goes as
 * far as COST_MAX edits lead, so that time and memory grow with the lines and never with their
 * square. */
#include "output/diff.h"

#include "base/arena.h"
#include "base/text_set.h"
#include "base/utf8.h"

#include <string.h>

enum {
    CONTEXT = 3,
    TEXT_MAX = 64 << 20,
    LINES_MAX = 4 << 20,    /* of both texts */
    BINARY_HEAD = 8 * 1024, /* a file with a NUL in it is not text */
    COST_MAX = 256,         /* edits that are tried for the shortest way */
};

/* One text as lines; a line keeps its newline, so that a last line without one is another line. */
struct side {
    struct str *lines;
    bool *changed; /* deleted from the old, inserted into the new text */
    uint32_t count;
    uint32_t *kept; /* the numbers of the lines that the other side has too */
    uint32_t *ids;  /* of the kept lines: equal ones of both sides have one */
    int32_t kept_count;
};

struct diff {
    struct arena *arena;
    struct side old, new;
    int32_t *reach; /* see reach_at */
};

/* ---- lines ----------------------------------------------------------------------------------- */

static uint32_t count_lines(struct str text)
{
    uint32_t count = text.length && text.at[text.length - 1] != '\n';

    for (size_t i = 0; i < text.length; i++)
        count += text.at[i] == '\n';
    return count;
}

static void split_lines(struct diff *diff, struct side *side, struct str text, struct str *lines)
{
    side->lines = lines;
    side->changed = arena_alloc(diff->arena, side->count + (size_t)1);
    side->kept = arena_alloc(diff->arena, (side->count + (size_t)1) * sizeof *side->kept);
    side->ids = arena_alloc(diff->arena, (side->count + (size_t)1) * sizeof *side->ids);
    for (uint32_t i = 0; i < side->count; i++) {
        const char *newline = memchr(text.at, '\n', text.length);
        size_t length = newline ? (size_t)(newline + 1 - text.at) : text.length;

        lines[i] = (struct str){ text.at, length };
        text.at += length;
        text.length -= length;
    }
}

static void keep(struct side *side, uint32_t line, uint32_t id, bool common)
{
    side->changed[line] = !common;
    if (common) {
        side->ids[side->kept_count] = id;
        side->kept[side->kept_count++] = line;
    }
}

/* Lines that the other side lacks are changed whatever the search finds; it need not see them.  The
 * id of a line is the position of the first line like it in LINES, the lines of both texts. */
static void keep_common(struct diff *diff, const struct str *lines)
{
    struct side *old = &diff->old, *new = &diff->new;
    size_t count = (size_t)old->count + new->count;
    struct text_set set = text_set_make(diff->arena, count, false);
    uint32_t *ids = arena_alloc(diff->arena, (count + 1) * sizeof *ids);
    bool *in_new = arena_alloc(diff->arena, count + 1);

    for (size_t i = 0; i < count; i++) {
        ids[i] = (uint32_t)(text_set_add(&set, &lines[i]) - lines);
        in_new[ids[i]] |= i >= old->count;
    }
    for (uint32_t i = 0; i < old->count; i++)
        keep(old, i, ids[i], in_new[ids[i]]);
    for (uint32_t i = 0; i < new->count; i++)
        keep(new, i, ids[old->count + i], ids[old->count + i] < old->count);
}

/* ---- the search ------------------------------------------------------------------------------ */

/* A pair of kept lines: those before them are dealt with. */
struct point {
    int32_t x, y; /* in the old, in the new text */
};

/* Of the paths from where a round began: the furthest x (from there) that COST edits reach on
 * DIAGONAL, which is x - y and goes from -COST to COST. */
static int32_t *reach_at(const struct diff *diff, int32_t cost, int32_t diagonal)
{
    return &diff->reach[cost * cost + cost + diagonal];
}

/* Whether the best path gets to DIAGONAL by an inserted line, and not by a deleted one. */
static bool is_inserted(const struct diff *diff, int32_t cost, int32_t diagonal)
{
    if (diagonal == -cost || diagonal == cost)
        return diagonal == -cost;
    return *reach_at(diff, cost - 1, diagonal - 1) < *reach_at(diff, cost - 1, diagonal + 1);
}

/* One edit from a neighbor, then along equal lines; where that ends. */
static struct point advance(const struct diff *diff, struct point from, int32_t cost,
                            int32_t diagonal)
{
    const struct side *old = &diff->old, *new = &diff->new;
    bool inserted = cost && is_inserted(diff, cost, diagonal);
    int32_t *reach = reach_at(diff, cost, diagonal);
    struct point to;

    if (cost)
        *reach = inserted ? *reach_at(diff, cost - 1, diagonal + 1)
                          : *reach_at(diff, cost - 1, diagonal - 1) + 1;
    else
        *reach = 0;
    to = (struct point){ from.x + *reach, from.y + *reach - diagonal };
    for (; to.x < old->kept_count && to.y < new->kept_count && old->ids[to.x] == new->ids[to.y];
         to.x++, to.y++)
        ++*reach;
    return to;
}

/* Marks the edits of the path from FROM to DIAGONAL. */
static void mark_path(struct diff *diff, struct point from, int32_t cost, int32_t diagonal)
{
    for (; cost > 0; cost--) {
        bool inserted = is_inserted(diff, cost, diagonal);
        int32_t x;

        diagonal += inserted ? 1 : -1;
        x = *reach_at(diff, cost - 1, diagonal);
        if (inserted)
            diff->new.changed[diff->new.kept[from.y + x - diagonal]] = true;
        else
            diff->old.changed[diff->old.kept[from.x + x]] = true;
    }
}

/* Goes on from FROM until both texts end, or to the furthest point that COST_MAX edits reach. */
static struct point go_on(struct diff *diff, struct point from)
{
    int32_t old_end = diff->old.kept_count, new_end = diff->new.kept_count, best = 0;
    struct point furthest = from;

    for (int32_t cost = 0; cost <= COST_MAX; cost++) {
        for (int32_t diagonal = -cost; diagonal <= cost; diagonal += 2) {
            struct point to = advance(diff, from, cost, diagonal);

            if (to.x > old_end || to.y > new_end)
                continue;
            if (to.x == old_end && to.y == new_end) {
                mark_path(diff, from, cost, diagonal);
                return to;
            }
            if (cost == COST_MAX && to.x + to.y >= furthest.x + furthest.y) {
                furthest = to;
                best = diagonal;
            }
        }
    }
    mark_path(diff, from, COST_MAX, best);
    return furthest;
}

static void find_changes(struct diff *diff)
{
    struct point at = { 0, 0 };
    int32_t costs = COST_MAX + 1;

    /* more than the lines is never needed */
    if (costs > diff->old.kept_count + diff->new.kept_count + 1)
        costs = diff->old.kept_count + diff->new.kept_count + 1;
    diff->reach = arena_alloc(diff->arena, (size_t)(costs * costs) * sizeof *diff->reach);
    while (at.x < diff->old.kept_count || at.y < diff->new.kept_count)
        at = go_on(diff, at);
}

/* ---- printing -------------------------------------------------------------------------------- */

enum color { PLAIN, BOLD, CYAN, RED, GREEN };

static void set_color(struct buf *out, struct diff_style style, enum color color)
{
    static const char *const codes[] = { "\033[0m", "\033[1m", "\033[36m", "\033[31m", "\033[32m" };

    if (style.color)
        buf_add_str(out, str_of(codes[color]));
}

static void add_escaped(struct buf *out, struct str text)
{
    for (size_t next = 0; next < text.length;) {
        size_t at = next;
        uint32_t character = utf8_next(text, &next);

        if (character == UTF8_INVALID)
            buf_print(out, "<%02X>", (unsigned)(unsigned char)text.at[at]);
        else if (utf8_is_hidden(character))
            buf_print(out, "<U+%04X>", (unsigned)character);
        else
            buf_add(out, text.at + at, next - at);
    }
}

static void add_text(struct buf *out, struct diff_style style, struct str text)
{
    if (style.escape)
        add_escaped(out, text);
    else
        buf_add_str(out, text);
}

/* One line after its mark; the colour ends before the newline. */
static void print_line(struct buf *out, struct diff_style style, char mark, struct str line)
{
    bool ended = line.length > 0 && line.at[line.length - 1] == '\n';
    enum color color = mark == '-' ? RED : mark == '+' ? GREEN : PLAIN;

    if (color != PLAIN)
        set_color(out, style, color);
    buf_add_char(out, mark);
    add_text(out, style, (struct str){ line.at, line.length - ended });
    if (color != PLAIN)
        set_color(out, style, PLAIN);
    buf_add_str(out, ended ? STR("\n") : STR("\n\\ No newline at end of file\n"));
}

/* A path as patch and git read it: quoted with escapes where it holds what would end it. */
static void add_label(struct buf *out, struct diff_style style, const char *side, struct str path)
{
    bool quoted = false;
    struct buf label;

    buf_init(&label, out->arena, SIZE_MAX);
    buf_print(&label, "%s%s", side, path.length > 0 && path.at[0] == '/' ? "" : "/");
    for (size_t i = 0; i < path.length; i++) {
        unsigned char byte = (unsigned char)path.at[i];
        bool control = byte < ' ' || byte == 0x7F, special = byte == '"' || byte == '\\';

        quoted |= control || special;
        if (control)
            buf_print(&label, "\\%03o", byte);
        else
            buf_print(&label, special ? "\\%c" : "%c", byte);
    }
    if (quoted)
        buf_add_char(out, '"');
    add_text(out, style, path.length ? buf_str(&label) : STR("/dev/null"));
    if (quoted)
        buf_add_char(out, '"');
    else if (path.length > 0 && memchr(path.at, ' ', path.length))
        buf_add_char(out, '\t'); /* else a blank would end the name */
}

static void print_header(struct buf *out, const struct diff_sides *sides, struct diff_style style)
{
    set_color(out, style, BOLD);
    buf_add_str(out, STR("--- "));
    add_label(out, style, "a", sides->old_path);
    set_color(out, style, PLAIN);
    buf_add_char(out, '\n');
    set_color(out, style, BOLD);
    buf_add_str(out, STR("+++ "));
    add_label(out, style, "b", sides->new_path);
    set_color(out, style, PLAIN);
    buf_add_char(out, '\n');
}

/* Lines [old, old_end) and [new, new_end) of a hunk. */
struct hunk {
    uint32_t old, old_end, new, new_end;
};

/* A range as unified diffs have it: a length of one is left out, and an empty range is named by the
 * line before it. */
static void print_range(struct buf *out, char sign, uint32_t begin, uint32_t end)
{
    uint32_t length = end - begin;

    buf_print(out, " %c%u", sign, (unsigned)(length ? begin + 1 : begin));
    if (length != 1)
        buf_print(out, ",%u", (unsigned)length);
}

static void print_hunk(struct buf *out, const struct diff *diff, struct diff_style style,
                       struct hunk hunk)
{
    const struct side *old = &diff->old, *new = &diff->new;

    set_color(out, style, CYAN);
    buf_add_str(out, STR("@@"));
    print_range(out, '-', hunk.old, hunk.old_end);
    print_range(out, '+', hunk.new, hunk.new_end);
    buf_add_str(out, STR(" @@"));
    set_color(out, style, PLAIN);
    buf_add_char(out, '\n');
    while (hunk.old < hunk.old_end || hunk.new < hunk.new_end) {
        while (hunk.old < hunk.old_end && old->changed[hunk.old])
            print_line(out, style, '-', old->lines[hunk.old++]);
        while (hunk.new < hunk.new_end &&new->changed[hunk.new])
            print_line(out, style, '+', new->lines[hunk.new ++]);
        for (; hunk.old < hunk.old_end && !old->changed[hunk.old] && !new->changed[hunk.new];
             hunk.new ++)
            print_line(out, style, ' ', old->lines[hunk.old++]);
    }
}

/* From a point where both sides are in step: how many equal lines follow, at most MOST. */
static uint32_t equal_run(const struct diff *diff, uint32_t old, uint32_t new, uint32_t most)
{
    uint32_t run = 0;

    while (run < most && old + run < diff->old.count && !diff->old.changed[old + run] &&
           !(new + run < diff->new.count && diff->new.changed[new + run]))
        run++;
    return run;
}

/* Extends HUNK, which ends where a change begins, over all changes that are at most two contexts
 * apart, and a context after the last. */
static void extend_hunk(const struct diff *diff, struct hunk *hunk)
{
    for (;;) {
        uint32_t run;
        bool last;

        while (hunk->old_end < diff->old.count && diff->old.changed[hunk->old_end])
            hunk->old_end++;
        while (hunk->new_end < diff->new.count && diff->new.changed[hunk->new_end])
            hunk->new_end++;
        run = equal_run(diff, hunk->old_end, hunk->new_end, 2 * CONTEXT + 1);
        last = run > 2 * CONTEXT ||
               (hunk->old_end + run == diff->old.count && hunk->new_end + run == diff->new.count);
        if (last && run > CONTEXT)
            run = CONTEXT;
        hunk->old_end += run;
        hunk->new_end += run;
        if (last)
            return;
    }
}

static void print_hunks(struct buf *out, const struct diff *diff, struct diff_style style)
{
    uint32_t old = 0, new = 0;

    for (;;) {
        uint32_t run = equal_run(diff, old, new, UINT32_MAX);
        uint32_t context = run < CONTEXT ? run : CONTEXT;
        struct hunk hunk;

        old += run;
        new += run;
        if (old == diff->old.count && new == diff->new.count)
            return;
        hunk = (struct hunk){ old, old, new, new };
        extend_hunk(diff, &hunk);
        old = hunk.old_end;
        new = hunk.new_end;
        hunk.old -= context;
        hunk.new -= context;
        print_hunk(out, diff, style, hunk);
    }
}

static bool is_binary(struct str text)
{
    return text.length > 0 &&
           memchr(text.at, '\0', text.length < BINARY_HEAD ? text.length : BINARY_HEAD);
}

static void print_differs(struct buf *out, const struct diff_sides *sides, struct diff_style style)
{
    buf_add_str(out, STR("Binary files "));
    add_label(out, style, "a", sides->old_path);
    buf_add_str(out, STR(" and "));
    add_label(out, style, "b", sides->new_path);
    buf_add_str(out, STR(" differ\n"));
}

bool diff_unified(struct buf *out, const struct diff_sides *sides, struct diff_style style)
{
    struct str old = sides->old_text, new = sides->new_text;
    struct diff diff = { .arena = out->arena };
    struct str *lines;
    uint32_t count;

    if (str_equal(old, new) && (sides->old_path.length > 0) == (sides->new_path.length > 0))
        return false;
    if (old.length > TEXT_MAX || new.length > TEXT_MAX || is_binary(old) || is_binary(new)) {
        print_differs(out, sides, style);
        return true;
    }
    diff.old.count = count_lines(old);
    diff.new.count = count_lines(new);
    count = diff.old.count + diff.new.count;
    if (count > LINES_MAX) {
        print_differs(out, sides, style);
        return true;
    }
    lines = arena_alloc(out->arena, (count + (size_t)1) * sizeof *lines);
    split_lines(&diff, &diff.old, old, lines);
    split_lines(&diff, &diff.new, new, lines + diff.old.count);
    keep_common(&diff, lines);
    find_changes(&diff);
    print_header(out, sides, style);
    print_hunks(out, &diff, style);
    return true;
}
