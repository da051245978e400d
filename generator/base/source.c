/* Reads files and maps byte offsets to lines; must not know what the text means. */
#include "base/source.h"

#include "base/arena.h"
#include "base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

static bool read_all(int file, struct buf *buf)
{
    char chunk[64 * 1024];

    while (!buf->over) {
        ssize_t got = read(file, chunk, sizeof chunk);

        if (got == 0)
            return true;
        if (got > 0)
            buf_add(buf, chunk, (size_t)got);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

static const char *refuse_type(int file)
{
    struct stat status;

    if (fstat(file, &status) != 0)
        return strerror(errno);
    if (S_ISDIR(status.st_mode))
        return "it is a directory";
    return NULL;
}

static int open_file(struct arena *arena, struct str path)
{
    const char *name = arena_copy(arena, path.at, path.length);
    int file;

    do
        file = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    while (file < 0 && errno == EINTR);
    return file;
}

struct source *source_read(struct sources *sources, struct str path, size_t max, struct str *why)
{
    bool standard_input = str_is(path, "-");
    const char *trouble = NULL;
    struct source *source;
    struct buf buf;
    int file;

    buf_init(&buf, sources->arena, max);
    file = standard_input ? STDIN_FILENO : open_file(sources->arena, path);
    if (file < 0) {
        *why = str_copy(sources->arena, str_of(strerror(errno)));
        return NULL;
    }
    trouble = refuse_type(file);
    if (!trouble && !read_all(file, &buf))
        trouble = strerror(errno);
    if (!trouble && buf.over)
        trouble = ""; /* larger than MAX */
    if (!standard_input)
        close(file);
    if (trouble) {
        *why = str_copy(sources->arena, str_of(trouble));
        return NULL;
    }
    source = source_add(sources, standard_input ? STR("<stdin>") : path, buf_str(&buf));
    source->on_disk = !standard_input;
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
