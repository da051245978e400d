/* At each byte, what the region it is in skips, closes or opens there. */
#include "template/follow.h"

#include "base/arena.h"

#include <string.h>

/* One text on its way. */
struct walk {
    struct follower *follower;
    struct str text;
    struct span at;
    size_t next;
    bool insertion_next;
    struct follow_problem problem;
};

/* The position of the next LENGTH bytes of the text. */
static struct span place_of(const struct walk *walk, size_t length)
{
    uint32_t begin = walk->at.begin + (uint32_t)walk->next, end = begin + (uint32_t)length;

    if (begin > walk->at.end)
        begin = walk->at.end;
    return (struct span){ walk->at.source, begin, end > walk->at.end ? walk->at.end : end };
}

static void complain(struct walk *walk, enum diag_id id, const char *why, size_t length,
                     bool region)
{
    const struct follower *follower = walk->follower;

    if (walk->problem.why)
        return;
    walk->problem.why = why;
    walk->problem.id = id;
    walk->problem.at = place_of(walk, length);
    if (region && follower->depth)
        walk->problem.opened = follower->opened[follower->depth - 1];
}

static bool stands_at(const struct walk *walk, size_t at, struct str mark)
{
    return mark.length && mark.length <= walk->text.length - at &&
           memcmp(walk->text.at + at, mark.at, mark.length) == 0;
}

static bool closes_line(const struct context *context)
{
    return str_is(context->region->close, "\n");
}

/* --- steps: literal bytes leave a tail behind, marks do not ----------------------------------- */

static void keep(struct follower *follower, char byte)
{
    follower->seam = false;
    if (follower->tail_length == FOLLOW_TAIL)
        memmove(follower->tail, follower->tail + 1, --follower->tail_length);
    follower->tail[follower->tail_length++] = byte;
    if (byte == '\n')
        follower->in_blank = true, follower->line_seam = false;
    else if (byte != ' ' && byte != '\t')
        follower->in_blank = false;
}

static void step(struct walk *walk, size_t count)
{
    for (; count && walk->next < walk->text.length; count--)
        keep(walk->follower, walk->text.at[walk->next++]);
}

static void step_mark(struct walk *walk, size_t count)
{
    step(walk, count);
    walk->follower->tail_length = 0;
}

static void leave(struct follower *follower)
{
    follower->context = follower->context->around;
    follower->depth--;
}

static void enter(struct walk *walk, const struct region *region, size_t length)
{
    struct follower *follower = walk->follower;

    if (follower->depth == FOLLOW_DEPTH) {
        complain(walk, E0407, "regions are nested more than 32 deep", length, false);
    } else {
        follower->opened[follower->depth++] = place_of(walk, length);
        follower->context = context_enter(follower->contexts, follower->context, region);
    }
    step_mark(walk, length);
}

/* --- marks ------------------------------------------------------------------------------------ */

/* Whether a blank or the start of a line is before the next byte, or may be: a value. */
static bool is_after_blank(const struct walk *walk)
{
    const struct follower *follower = walk->follower;
    char before = '\0';

    if (walk->next)
        before = walk->text.at[walk->next - 1];
    else if (follower->seam || follower->in_blank)
        return true;
    else if (follower->tail_length)
        before = follower->tail[follower->tail_length - 1];
    return before == ' ' || before == '\t' || before == '\n';
}

/* Whether it depends on the value if the mark of REGION is at the start of a line or word. */
static bool depends_on_value(const struct follower *follower, const struct region *region)
{
    return (region->start == START_LINE && follower->line_seam) ||
           (region->start == START_WORD && follower->seam);
}

/* The length of the character at AT, which is valid UTF-8. */
static size_t character_length(struct str text, size_t at)
{
    size_t length = 1;

    while (at + length < text.length && ((unsigned char)text.at[at + length] & 0xC0) == 0x80)
        length++;
    return length;
}

/* Whether a region of one character is closed where it should be, so that it is one. */
static bool holds_one(const struct walk *walk, const struct region *region)
{
    size_t at = walk->next + region->open.length;

    if (at >= walk->text.length)
        return walk->insertion_next;
    if (str_has_byte(region->skip, walk->text.at[at])) {
        at += 2;
        for (size_t i = 0; i < 10 && at + i < walk->text.length; i++) {
            if (stands_at(walk, at + i, region->close))
                return true;
        }
        return false;
    }
    return stands_at(walk, at + character_length(walk->text, at), region->close);
}

static bool opens_here(const struct walk *walk, const struct region *region)
{
    if (!stands_at(walk, walk->next, region->open))
        return false;
    if (region->start == START_LINE && !walk->follower->in_blank)
        return false;
    if (region->start == START_WORD && !is_after_blank(walk))
        return false;
    return !region->one || holds_one(walk, region);
}

static bool try_open(struct walk *walk)
{
    const struct context *context = walk->follower->context;
    struct str nest = context->region->nest_open;

    if (stands_at(walk, walk->next, nest)) {
        enter(walk, context->region, nest.length);
        return true;
    }
    for (size_t i = 0; i < context->child_count; i++) {
        const struct region *child = context->children[i];

        if (opens_here(walk, child)) {
            if (depends_on_value(walk->follower, child))
                complain(walk, E0415, "the value before this mark may change its meaning",
                         child->open.length, false);
            enter(walk, child, child->open.length);
            return true;
        }
    }
    return false;
}

static bool is_spliced(const struct walk *walk, const struct region *region)
{
    for (size_t i = 0; i < region->splice.count; i++) {
        struct str mark = region->splice.items[i];

        if (mark.length && mark.length <= walk->next &&
            stands_at(walk, walk->next - mark.length, mark))
            return true;
    }
    return false;
}

static bool try_close(struct walk *walk)
{
    struct follower *follower = walk->follower;
    const struct region *region = follower->context->region;
    size_t length = region->close.length;

    if (!stands_at(walk, walk->next, region->close))
        return false;
    if (closes_line(follower->context)) {
        if (!is_spliced(walk, region)) {
            while (closes_line(follower->context))
                leave(follower);
        }
        step(walk, 1);
        return true;
    }
    if (region->doubled && stands_at(walk, walk->next + length, region->close)) {
        step_mark(walk, 2 * length);
        return true;
    }
    leave(follower);
    step_mark(walk, length);
    return true;
}

static bool try_skip(struct walk *walk)
{
    const struct region *region = walk->follower->context->region;

    if (!str_has_byte(region->skip, walk->text.at[walk->next]))
        return false;
    if (walk->next + 1 == walk->text.length && walk->insertion_next)
        complain(walk, E0415, "this escape would apply to the first character of the value", 1,
                 false);
    step(walk, 1 + character_length(walk->text, walk->next + 1));
    walk->follower->tail_length = 0;
    return true;
}

/* A line end in a region that has to end before it. */
static void check_line_end(struct walk *walk)
{
    struct follower *follower = walk->follower;

    while (follower->context->around &&
           ((follower->context->region->kind == REGION_TEXT && !follower->context->region->lines) ||
            closes_line(follower->context->around))) {
        complain(walk, E0407, "the line ends before the string or comment in it", 0, true);
        leave(follower);
    }
    while (follower->context->around && closes_line(follower->context))
        leave(follower);
}

/* --- seams ------------------------------------------------------------------------------------ */

/* Whether MARK is partly before an insertion and partly after it. */
static bool joins(const struct walk *walk, struct str mark)
{
    const struct follower *follower = walk->follower;

    for (size_t k = 1; k < mark.length && k <= follower->tail_length; k++) {
        if (mark.length - k <= walk->text.length &&
            memcmp(follower->tail + follower->tail_length - k, mark.at, k) == 0 &&
            memcmp(walk->text.at, mark.at + k, mark.length - k) == 0)
            return true;
    }
    return false;
}

/* The first literal text after an insertion; in comments the escape sees to it. */
static void check_seam(struct walk *walk)
{
    const struct context *context = walk->follower->context;
    bool found = joins(walk, context->region->close) || joins(walk, context->region->nest_open);

    if (context->region->kind == REGION_COMMENT)
        return;
    for (size_t i = 0; i < context->child_count && !found; i++)
        found = joins(walk, context->children[i]->open);
    if (found)
        complain(walk, E0415, "an empty value would join this with the text before it", 1, false);
    if (context->region->one && !stands_at(walk, 0, context->region->close))
        complain(walk, E0415, "the closing mark must follow the value", 1, true);
}

/* `$` right before a value where `${` opens code: `$name` may do as well. */
static void check_torn(struct walk *walk)
{
    const struct follower *follower = walk->follower;
    const struct context *context = follower->context;

    for (size_t i = 0; i < context->child_count; i++) {
        struct str open = context->children[i]->open;

        if (context->region->kind == REGION_CODE || context->children[i]->kind != REGION_CODE)
            continue;
        for (size_t k = 1; k < open.length && k <= follower->tail_length; k++) {
            if (memcmp(follower->tail + follower->tail_length - k, open.at, k) == 0) {
                walk->next -= k < walk->next ? k : walk->next;
                complain(walk, E0415, "the value would become part of this mark", k, false);
                walk->next = walk->text.length;
                return;
            }
        }
    }
}

/* --- the interface ---------------------------------------------------------------------------- */

void follow_begin(struct follower *follower, struct contexts *contexts)
{
    *follower = (struct follower){ .contexts = contexts,
                                   .context = context_base(contexts),
                                   .in_blank = true };
}

struct follow_problem follow_text(struct follower *follower, struct str text, struct span at,
                                  bool insertion_next)
{
    struct walk walk = {
        .follower = follower, .text = text, .at = at, .insertion_next = insertion_next
    };

    if (follower->seam && text.length)
        check_seam(&walk);
    while (walk.next < text.length) {
        if (try_skip(&walk) || try_close(&walk) || try_open(&walk))
            continue;
        if (text.at[walk.next] == '\n')
            check_line_end(&walk);
        step(&walk, 1);
    }
    if (insertion_next && text.length)
        check_torn(&walk);
    return walk.problem;
}

void follow_line(struct follower *follower)
{
    follower->tail_length = 0;
    follower->seam = false;
    follower->in_blank = true;
    follower->line_seam = false;
}

const char *follow_insertion(struct follower *follower)
{
    const struct region *region = follower->context->region;
    bool second = region->one && follower->seam;

    follower->seam = true;
    follower->line_seam = follower->in_blank;
    if (region->raw)
        return "only `{=raw(...)}` is valid here";
    return second ? "only one value is valid here" : NULL;
}

const struct context *follow_line_end(const struct follower *follower)
{
    const struct context *context = follower->context;

    while (closes_line(context))
        context = context->around;
    return context;
}

struct str follow_name(const struct context *context, struct arena *arena)
{
    static const char *const kinds[] = { "code", "text", "a comment" };
    const struct region *region = context->region;

    if (!context->around)
        return str_of(kinds[region->kind]);
    if (region->name.length)
        return str_format(arena, "the region \"%.*s\"", STR_ARGS(region->name));
    return str_format(arena, "%s that `%.*s` opens", kinds[region->kind], STR_ARGS(region->open));
}
