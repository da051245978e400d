/* The lines of a source are mapped once; a location is found by binary search. */
#include "base/source.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/system/system.h"

#include <string.h>

void sources_init(struct sources *sources, struct arena *arena)
{
    *sources = (struct sources){ .arena = arena };
    sources->last = &sources->first;
}

static void map_lines(struct source *source, struct arena *arena)
{
    const char *text = source->text.at, *end = text + source->text.length;
    uint32_t count = 1;

    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))); at++)
        count++;
    source->line_begins = arena_alloc(arena, count * sizeof *source->line_begins);
    source->line_count = 1;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))); at++)
        source->line_begins[source->line_count++] = (uint32_t)(at + 1 - text);
}

struct source *source_add(struct sources *sources, struct str name, struct str text)
{
    struct source *source = arena_alloc(sources->arena, sizeof *source);

    source->name = str_copy(sources->arena, name);
    source->text = text;
    source->arena = sources->arena;
    source->number = sources->count++;
    map_lines(source, sources->arena);
    *sources->last = source;
    sources->last = &source->next;
    return source;
}

/* A chunk that is not full is the last. */
static int read_all(struct sys_file file, struct buf *buf)
{
    char chunk[64 * 1024];
    size_t got = sizeof chunk;
    int error = 0;

    while (!error && got == sizeof chunk && !buf->over) {
        error = sys_read(file, chunk, sizeof chunk, &got);
        buf_add(buf, chunk, got);
    }
    return error;
}

/* Why FILE cannot be read into BUF; NULL if it was, "" if it is larger than the buffer may be. */
static const char *read_file(struct sys_file file, struct buf *buf)
{
    struct sys_status status;
    int error;

    if (sys_status_of(file, &status) == 0 && status.type == SYS_FOLDER)
        return "it is a directory";
    error = read_all(file, buf);
    if (error)
        return sys_reason(error);
    return buf->over ? "" : NULL;
}

struct source *source_read(struct sources *sources, struct str path, size_t max, struct str *why)
{
    bool is_input = str_is(path, "-");
    struct sys_file file = sys_standard(SYS_INPUT);
    const char *name = arena_copy(sources->arena, path.at, path.length), *trouble;
    int error = is_input ? 0 : sys_open(SYS_HERE, name, SYS_FOLLOW, &file);
    struct source *source;
    struct buf buf;

    buf_init(&buf, sources->arena, max);
    trouble = error ? sys_reason(error) : read_file(file, &buf);
    if (!error && !is_input)
        sys_close(file);
    if (trouble) {
        *why = str_copy(sources->arena, str_of(trouble));
        return NULL;
    }
    source = source_add(sources, is_input ? STR("<stdin>") : path, buf_str(&buf));
    source->on_disk = !is_input;
    return source;
}

/* The last line that begins at or before OFFSET, by halving. */
struct place source_place(const struct source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->line_count;

    if (offset > source->text.length)
        offset = (uint32_t)source->text.length;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (source->line_begins[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (struct place){ low + 1, offset - source->line_begins[low] + 1 };
}

struct str source_line(const struct source *source, uint32_t line)
{
    const char *begin, *end;

    if (line == 0 || line > source->line_count)
        return STR("");
    begin = source->text.at + source->line_begins[line - 1];
    end = line < source->line_count ? source->text.at + source->line_begins[line] - 1
                                    : source->text.at + source->text.length;
    if (end > begin && end[-1] == '\r')
        end--;
    return (struct str){ begin, (size_t)(end - begin) };
}

int span_compare(struct span a, struct span b)
{
    if (a.source != b.source && a.source && b.source)
        return a.source->number > b.source->number ? -1 : 1;
    return (a.begin > b.begin) - (a.begin < b.begin);
}

struct span span_join(struct span a, struct span b)
{
    return (struct span){ a.source, a.begin, b.end > a.end ? b.end : a.end };
}

struct str span_text(struct span span)
{
    if (!span.source)
        return STR("");
    return (struct str){ span.source->text.at + span.begin, span.end - span.begin };
}
