/* The format of the bytes:
 *
 *   entry     name body          body is a text, so that other entries are passed in one step
 *   body      code places runs
 *   places    count { around region }       a place is around an earlier one: its number, or 0
 *   runs      count { run }            each is a text, so that it is read when it is needed
 *   run       begin end count insertions { text kind [place field prefix width] }
 *
 * Numbers are unsigned, seven bits a byte, the lowest first; texts have their length first. */
#include "template/compiled.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

/* The end of a piece, after its text. */
enum { KIND_INSERTED = 1, KIND_RAW = 2 };

/* ---- writing --------------------------------------------------------------------------------- */

/* The places that runs and insertions name, each after the one around it. */
struct places {
    const struct contexts *contexts;
    struct arena *arena;
    const struct context **items;
    size_t count;
};

static void put_number(struct buf *out, size_t number)
{
    for (; number > 127; number >>= 7)
        buf_add_char(out, (char)(number | 128));
    buf_add_char(out, (char)number);
}

static void put_text(struct buf *out, struct str text)
{
    put_number(out, text.length);
    buf_add_str(out, text);
}

/* The number of CONTEXT, from 1; 0 for what is around the base. */
static size_t place_number(struct places *places, const struct context *context)
{
    if (!context)
        return 0;
    for (size_t i = 0; i < places->count; i++)
        if (places->items[i] == context)
            return i + 1;
    place_number(places, context->around);
    places->items = array_grow(places->arena, places->items, places->count, sizeof *places->items);
    places->items[places->count++] = context;
    return places->count;
}

static size_t region_number(const struct contexts *contexts, const struct region *region)
{
    size_t number = 0;

    while (contexts_region(contexts, number) != region)
        number++;
    return number;
}

static void put_piece(struct buf *out, struct places *places, const struct piece *piece)
{
    const struct insertion *insertion = piece->insertion;

    put_text(out, piece->text);
    if (!insertion) {
        put_number(out, 0);
        return;
    }
    put_number(out, KIND_INSERTED | (insertion->raw ? KIND_RAW : 0));
    put_number(out, place_number(places, insertion->context));
    put_text(out, insertion->field);
    put_text(out, insertion->prefix);
    put_number(out, insertion->width);
}

static void put_run(struct buf *out, struct places *places, const struct run *run)
{
    struct buf body;

    buf_init(&body, out->arena, SIZE_MAX);
    put_number(&body, place_number(places, run->begin));
    put_number(&body, place_number(places, run->end));
    put_number(&body, run->count);
    put_number(&body, run->insertions);
    for (size_t i = 0; i < run->count; i++)
        put_piece(&body, places, &run->pieces[i]);
    put_text(out, buf_str(&body));
}

static void put_places(struct buf *out, struct places *places)
{
    put_number(out, places->count);
    for (size_t i = 0; i < places->count; i++) {
        put_number(out, place_number(places, places->items[i]->around));
        put_number(out, region_number(places->contexts, places->items[i]->region));
    }
}

void compiled_write(struct str name, const struct template *template, struct buf *out)
{
    struct places places = { .contexts = template->contexts, .arena = out->arena };
    struct buf runs, body;

    buf_init(&runs, out->arena, SIZE_MAX);
    put_number(&runs, template->run_count);
    for (size_t i = 0; i < template->run_count; i++)
        put_run(&runs, &places, &template->runs[i]); /* and finds the places */
    buf_init(&body, out->arena, SIZE_MAX);
    put_text(&body, template->code);
    put_places(&body, &places);
    buf_add_str(&body, buf_str(&runs));
    put_text(out, name);
    put_text(out, buf_str(&body));
}

/* ---- reading --------------------------------------------------------------------------------- */

/* The bytes were written above by the same program: they are not doubted. */
struct reader {
    const char *next, *end;
};

struct compiled {
    const struct context **places; /* by number */
    const char **runs;
};

static size_t get_number(struct reader *reader)
{
    size_t number = 0;
    unsigned shift = 0;
    unsigned char byte;

    do {
        byte = (unsigned char)*reader->next++;
        number |= (size_t)(byte & 127) << shift;
        shift += 7;
    } while (byte & 128);
    return number;
}

static struct str get_text(struct reader *reader)
{
    struct str text = { NULL, get_number(reader) };

    text.at = reader->next;
    reader->next += text.length;
    return text;
}

static const struct context **get_places(struct reader *reader, struct contexts *contexts,
                                         struct arena *arena)
{
    size_t count = get_number(reader);
    const struct context **places = arena_alloc(arena, (count + 1) * sizeof *places);

    for (size_t i = 1; i <= count; i++) {
        const struct context *around = places[get_number(reader)];

        places[i] = context_enter(contexts, around, contexts_region(contexts, get_number(reader)));
    }
    return places;
}

static const char **get_runs(struct reader *reader, size_t count, struct arena *arena)
{
    const char **runs = arena_alloc(arena, (count + 1) * sizeof *runs);

    for (size_t i = 0; i < count; i++)
        runs[i] = get_text(reader).at;
    return runs;
}

static struct reader find_entry(struct str entries, struct str name)
{
    struct reader reader = { .next = entries.at, .end = entries.at + entries.length };

    while (reader.next < reader.end) {
        struct str found = get_text(&reader), body = get_text(&reader);

        if (str_equal(found, name))
            return (struct reader){ .next = body.at, .end = body.at + body.length };
    }
    return (struct reader){ 0 };
}

bool compiled_read(struct str entries, struct str name, struct contexts *contexts,
                   struct arena *arena, struct template *template)
{
    struct reader reader = find_entry(entries, name);
    struct compiled *compiled;

    if (!reader.next)
        return false;
    *template = (struct template){ .code = get_text(&reader), .contexts = contexts };
    compiled = arena_alloc(arena, sizeof *compiled);
    compiled->places = get_places(&reader, contexts, arena);
    template->run_count = get_number(&reader);
    compiled->runs = get_runs(&reader, template->run_count, arena);
    template->compiled = compiled;
    return true;
}

static void get_insertion(struct reader *reader, size_t kind, const struct compiled *compiled,
                          struct insertion *insertion)
{
    insertion->raw = kind & KIND_RAW;
    insertion->context = compiled->places[get_number(reader)];
    insertion->field = get_text(reader);
    insertion->prefix = get_text(reader);
    insertion->width = (unsigned)get_number(reader);
}

/* Each insertion knows the text of the piece after it. */
static void get_pieces(struct reader *reader, const struct compiled *compiled, size_t count,
                       struct piece *pieces, struct insertion *insertions)
{
    struct insertion *before = NULL;

    for (size_t i = 0; i < count; i++) {
        size_t kind;

        pieces[i].text = get_text(reader);
        if (before)
            before->after = pieces[i].text;
        kind = get_number(reader);
        if (!(kind & KIND_INSERTED))
            continue;
        pieces[i].insertion = before = insertions++;
        get_insertion(reader, kind, compiled, before);
    }
}

const struct run *compiled_run(const struct compiled *compiled, size_t number, struct arena *arena)
{
    struct reader reader = { compiled->runs[number], NULL };
    struct run *run = arena_alloc(arena, sizeof *run);
    struct piece *pieces;

    run->begin = compiled->places[get_number(&reader)];
    run->end = compiled->places[get_number(&reader)];
    run->count = get_number(&reader);
    run->insertions = get_number(&reader);
    run->pieces = pieces = arena_alloc(arena, run->count * sizeof *pieces);
    get_pieces(&reader, compiled, run->count, pieces,
               arena_alloc(arena, run->insertions * sizeof(struct insertion)));
    return run;
}
