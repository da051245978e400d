/* Compares two texts line by line and prints what differs; must not know what the texts mean. */
#include "output/diff.h"

#include "base/arena.h"
#include "base/utf8.h"

#include <string.h>

enum {
    CONTEXT = 3,
    TEXT_MAX = 64 << 20,
    LINES_MAX = 4 << 20,    /* of both texts */
    BINARY_HEAD = 8 * 1024, /* where a NUL tells that a file is no text */
    COST_MAX = 256,         /* edits after which a search settles for a good split ... */
    COST_MIN = 16,
    EFFORT = 100 * 1000 * 1000, /* ... or fewer, so that edits times lines stay below this */
};

static const ptrdiff_t UNREACHED = -1;

/* One text as lines; a line keeps its newline, so that a last line without one is another line. */
struct side {
    struct str *lines;
    uint32_t *ids; /* equal lines of both sides have one id */
    bool *changed; /* deleted from the old, inserted into the new text */
    uint32_t count;
    uint32_t *kept_ids;   /* without the lines that the other side does not have at all */
    uint32_t *kept_lines; /* their numbers */
    ptrdiff_t kept;
};

struct diff {
    struct arena *arena;
    struct side old, new;
    ptrdiff_t *forward, *backward; /* furthest reach on each diagonal; see find_split */
    ptrdiff_t cost_max;
};

/* ---- lines ----------------------------------------------------------------------------------- */

static void split_lines(struct diff *diff, struct side *side, struct str text)
{
    const char *at = text.at, *end = text.at + text.length;
    uint32_t count = 0;

    for (const char *next = at; next < end; count++) {
        const char *newline = memchr(next, '\n', (size_t)(end - next));

        next = newline ? newline + 1 : end;
    }
    side->lines = arena_alloc(diff->arena, (count + 1) * sizeof *side->lines);
    side->ids = arena_alloc(diff->arena, (count + 1) * sizeof *side->ids);
    side->changed = arena_alloc(diff->arena, count + 1);
    side->kept_ids = arena_alloc(diff->arena, (count + 1) * sizeof *side->kept_ids);
    side->kept_lines = arena_alloc(diff->arena, (count + 1) * sizeof *side->kept_lines);
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *next = newline ? newline + 1 : end;

        side->lines[side->count++] = (struct str){ at, (size_t)(next - at) };
        at = next;
    }
}

static uint32_t hash_line(struct str line)
{
    uint32_t hash = 2166136261u; /* FNV-1a, and a final mix for the low bits */

    for (size_t i = 0; i < line.length; i++)
        hash = (hash ^ (unsigned char)line.at[i]) * 16777619u;
    return hash ^ hash >> 15;
}

/* Open addressing; each distinct line once. */
struct line_table {
    struct str *lines;
    uint32_t *ids; /* from 1; 0 is a free slot */
    uint32_t mask, count;
};

/* Looks in at most 64 slots: lines made to collide would otherwise cost the square of their number.
 * A line that finds no slot gets an id of its own, and the diff is longer than need be. */
static uint32_t intern(struct line_table *table, struct str line)
{
    uint32_t slot = hash_line(line) & table->mask;

    for (int probes = 0; probes < 64; probes++, slot = (slot + 1) & table->mask) {
        if (table->ids[slot] && !str_equal(table->lines[slot], line))
            continue;
        if (!table->ids[slot]) {
            table->lines[slot] = line;
            table->ids[slot] = ++table->count;
        }
        return table->ids[slot];
    }
    return ++table->count;
}

static uint32_t number_lines(struct diff *diff)
{
    struct line_table table = { .mask = 15 };

    while (table.mask / 2 < diff->old.count + diff->new.count)
        table.mask = table.mask * 2 + 1;
    table.lines = arena_alloc(diff->arena, (table.mask + (size_t)1) * sizeof *table.lines);
    table.ids = arena_alloc(diff->arena, (table.mask + (size_t)1) * sizeof *table.ids);
    for (uint32_t i = 0; i < diff->old.count; i++)
        diff->old.ids[i] = intern(&table, diff->old.lines[i]);
    for (uint32_t i = 0; i < diff->new.count; i++)
        diff->new.ids[i] = intern(&table, diff->new.lines[i]);
    return table.count;
}

static bool *ids_of(struct diff *diff, const struct side *side, uint32_t id_count)
{
    bool *has = arena_alloc(diff->arena, id_count + (size_t)1);

    for (uint32_t i = 0; i < side->count; i++)
        has[side->ids[i]] = true;
    return has;
}

/* Lines that the other side lacks are changed whatever the search says; it need not see them. */
static void keep_common(struct side *side, const bool *other_has)
{
    for (uint32_t i = 0; i < side->count; i++) {
        side->changed[i] = !other_has[side->ids[i]];
        if (!side->changed[i]) {
            side->kept_ids[side->kept] = side->ids[i];
            side->kept_lines[side->kept++] = i;
        }
    }
}

/* ---- the search ------------------------------------------------------------------------------ */

/* A part of the old lines [x0, x1) against a part of the new ones [y0, y1), among the kept. */
struct box {
    ptrdiff_t x0, x1, y0, y1;
};

struct point {
    ptrdiff_t x, y;
};

/* The furthest x on diagonal K (x - y) one edit beyond its neighbours, going forward; then along
 * equal lines.  UNREACHED if no path of this cost stays in the box. */
static ptrdiff_t advance(const struct diff *diff, const struct box *box, ptrdiff_t k)
{
    const ptrdiff_t *reach = diff->forward;
    ptrdiff_t x = UNREACHED, y;

    if (reach[k + 1] != UNREACHED && reach[k + 1] - k <= box->y1)
        x = reach[k + 1]; /* down: one line inserted */
    if (reach[k - 1] != UNREACHED && reach[k - 1] < box->x1 && reach[k - 1] + 1 > x)
        x = reach[k - 1] + 1; /* right: one line deleted */
    if (x == UNREACHED)
        return x;
    for (y = x - k; x < box->x1 && y < box->y1 && diff->old.kept_ids[x] == diff->new.kept_ids[y];
         y++)
        x++;
    return x;
}

/* The same from the far corner: the smallest x. */
static ptrdiff_t retreat(const struct diff *diff, const struct box *box, ptrdiff_t k)
{
    const ptrdiff_t *reach = diff->backward;
    ptrdiff_t x = UNREACHED, y;

    if (reach[k - 1] != UNREACHED && reach[k - 1] - k >= box->y0)
        x = reach[k - 1]; /* up */
    if (reach[k + 1] != UNREACHED && reach[k + 1] > box->x0 &&
        (x == UNREACHED || reach[k + 1] - 1 < x))
        x = reach[k + 1] - 1; /* left */
    if (x == UNREACHED)
        return x;
    for (y = x - k;
         x > box->x0 && y > box->y0 && diff->old.kept_ids[x - 1] == diff->new.kept_ids[y - 1]; y--)
        x--;
    return x;
}

/* The reached point that is furthest from where its search began. */
static struct point furthest(const struct diff *diff, const struct box *box, ptrdiff_t cost)
{
    ptrdiff_t first = box->x0 - box->y0, last = box->x1 - box->y1, most = -1;
    struct point best = { box->x0, box->y0 };

    for (ptrdiff_t i = -cost; i <= cost; i += 2) {
        ptrdiff_t ahead = diff->forward[first + i], back = diff->backward[last + i];
        ptrdiff_t gone = 2 * ahead - (first + i) - box->x0 - box->y0;
        ptrdiff_t come = box->x1 + box->y1 - (2 * back - (last + i));

        if (ahead != UNREACHED && gone > most) {
            most = gone;
            best = (struct point){ ahead, ahead - (first + i) };
        }
        if (back != UNREACHED && come > most) {
            most = come;
            best = (struct point){ back, back - (last + i) };
        }
    }
    return best;
}

/* A point that a shortest edit path goes through, found from both corners at once (E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", 1986, section 4b).  Both sides of the box are not
 * empty and differ in their first and last lines.  Beyond cost_max edits any far point will do. */
static struct point find_split(struct diff *diff, const struct box *box)
{
    ptrdiff_t first = box->x0 - box->y0, last = box->x1 - box->y1;
    bool odd = (first - last) & 1;

    for (ptrdiff_t i = -1; i <= 1; i++)
        diff->forward[first + i] = diff->backward[last + i] = UNREACHED;
    diff->forward[first] = box->x0;
    diff->backward[last] = box->x1;
    for (ptrdiff_t cost = 1; cost <= diff->cost_max; cost++) {
        diff->forward[first - cost - 1] = diff->forward[first + cost + 1] = UNREACHED;
        diff->backward[last - cost - 1] = diff->backward[last + cost + 1] = UNREACHED;
        for (ptrdiff_t k = first - cost; k <= first + cost; k += 2) {
            ptrdiff_t x = diff->forward[k] = advance(diff, box, k);

            if (odd && x != UNREACHED && k > last - cost && k < last + cost &&
                diff->backward[k] != UNREACHED && x >= diff->backward[k])
                return (struct point){ x, x - k };
        }
        for (ptrdiff_t k = last - cost; k <= last + cost; k += 2) {
            ptrdiff_t x = diff->backward[k] = retreat(diff, box, k);

            if (!odd && x != UNREACHED && k >= first - cost && k <= first + cost &&
                diff->forward[k] != UNREACHED && x <= diff->forward[k])
                return (struct point){ x, x - k };
        }
    }
    return furthest(diff, box, diff->cost_max);
}

static void shrink(const struct diff *diff, struct box *box)
{
    const uint32_t *old = diff->old.kept_ids, *new = diff->new.kept_ids;

    while (box->x0 < box->x1 && box->y0 < box->y1 && old[box->x0] == new[box->y0]) {
        box->x0++;
        box->y0++;
    }
    while (box->x0 < box->x1 && box->y0 < box->y1 && old[box->x1 - 1] == new[box->y1 - 1]) {
        box->x1--;
        box->y1--;
    }
}

/* Marks what changed in the box.  The smaller half is done by recursion, so that the depth is the
 * logarithm of the size. */
static void compare(struct diff *diff, struct box box)
{
    for (;;) {
        struct point split;
        struct box low, high;

        shrink(diff, &box);
        if (box.x0 == box.x1 || box.y0 == box.y1)
            break;
        split = find_split(diff, &box);
        low = (struct box){ box.x0, split.x, box.y0, split.y };
        high = (struct box){ split.x, box.x1, split.y, box.y1 };
        if (low.x1 - low.x0 + low.y1 - low.y0 > high.x1 - high.x0 + high.y1 - high.y0) {
            compare(diff, high);
            box = low;
        } else {
            compare(diff, low);
            box = high;
        }
    }
    for (ptrdiff_t x = box.x0; x < box.x1; x++)
        diff->old.changed[diff->old.kept_lines[x]] = true;
    for (ptrdiff_t y = box.y0; y < box.y1; y++)
        diff->new.changed[diff->new.kept_lines[y]] = true;
}

/* How many edits a search may cost: it is the number of lines times this that takes the time. */
static ptrdiff_t affordable_cost(const struct diff *diff)
{
    ptrdiff_t cost = EFFORT / (diff->old.kept + diff->new.kept + 1);

    return cost > COST_MAX ? COST_MAX : cost < COST_MIN ? COST_MIN : cost;
}

static void find_changes(struct diff *diff)
{
    uint32_t id_count = number_lines(diff);
    size_t diagonals;
    ptrdiff_t *reach;

    keep_common(&diff->old, ids_of(diff, &diff->new, id_count));
    keep_common(&diff->new, ids_of(diff, &diff->old, id_count));
    diagonals = (size_t)(diff->old.kept + diff->new.kept) + (size_t)2 * COST_MAX + 5;
    reach = arena_alloc(diff->arena, 2 * diagonals * sizeof *reach);
    diff->forward = reach + diff->new.kept + COST_MAX + 2;
    diff->backward = diff->forward + diagonals;
    diff->cost_max = affordable_cost(diff);
    compare(diff, (struct box){ 0, diff->old.kept, 0, diff->new.kept });
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

    if (str_equal(old, new) && (sides->old_path.length > 0) == (sides->new_path.length > 0))
        return false;
    if (old.length > TEXT_MAX || new.length > TEXT_MAX || is_binary(old) || is_binary(new)) {
        print_differs(out, sides, style);
        return true;
    }
    split_lines(&diff, &diff.old, old);
    split_lines(&diff, &diff.new, new);
    if (diff.old.count + diff.new.count > LINES_MAX) {
        print_differs(out, sides, style);
        return true;
    }
    find_changes(&diff);
    print_header(out, sides, style);
    print_hunks(out, &diff, style);
    return true;
}
