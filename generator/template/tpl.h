/* Compiles a template to the text of a Lua chunk and tables of what the chunk inserts.  It must not
 * know the model, Lua's API, or any language.
 *
 * The chunk calls `__emit(N, ...)` once for each run N of text and insertions between two lines of
 * Lua; the arguments after N are the values of its insertions, in order, one value each. */
#ifndef STATUSGEN_TEMPLATE_TPL_H
#define STATUSGEN_TEMPLATE_TPL_H

#include "base/bytes.h"
#include "base/limit.h"
#include "target/context.h"
#include "target/escape.h"

/* A place where a value goes. */
struct insertion {
    const struct context *context;
    struct span at;    /* of the expression */
    struct str field;  /* `{=code.value}`: the argument is `code`, this is "value"; else empty */
    struct str after;  /* the literal text that follows in the run, for escape_value */
    struct str prefix; /* `{=>x}`: what every further line begins with */
    unsigned width;    /* `{=>x}`: columns that a line may take; 0 if not wrapped */
    bool raw;          /* `{=raw(x)}`, or text that the template itself spells out */
};

/* Literal text, then an insertion unless that is NULL. */
struct piece {
    struct str text;
    const struct insertion *insertion;
};

/* The output of one call of __emit.  The text must be in `begin` when it starts, as it is in `end`
 * afterwards: a call that finds another place there comes from a function that was written for a
 * string, say, and is used in a comment.  Nothing may be written then. */
struct run {
    const struct piece *pieces;
    size_t count;
    size_t insertions; /* how many pieces have one: arguments after N */
    const struct context *begin, *end;
    struct span at;
};

/* Where a part of the chunk comes from: what begins at OFFSET was copied from AT, or written for
 * it. */
struct chunk_part {
    size_t offset;
    bool copied;
    struct span at;
};

struct template
{
    struct str chunk;
    struct str code; /* the chunk as render_compile made it: then CHUNK need not be there */
    const struct chunk_part *parts; /* all of the chunk, in order */
    size_t part_count;
    const struct run *runs;          /* NULL if it is a compiled one, */
    const struct compiled *compiled; /* which has them here: see compiled_run */
    size_t run_count;
    const struct contexts *contexts; /* of its language; an output begins and ends in their base */
};

/* How templates are read.  `load` finds what `% include "NAME"` at AT in the file FROM names: the
 * same source each time for the same file.  It returns NULL if there is none, or after it reported
 * why it cannot be read.  Without `load` nothing can be included. */
struct tpl_loader {
    const struct source *(*load)(void *data, struct str name, const struct source *from,
                                 struct span at);
    void *data;
    const struct limits *limits;
};

/* Compiles SOURCE for the language of CONTEXTS.  False if anything is wrong, with all problems in
 * DIAGS.  The result lives in ARENA. */
bool tpl_compile(const struct source *source, struct contexts *contexts,
                 const struct tpl_loader *loader, struct arena *arena, struct diags *diags,
                 struct template *template);

/* The origin of the bytes of the chunk from BEGIN to END: copied text, or text they were written
 * for. */
struct span tpl_place(const struct template *template, size_t begin, size_t end);

/* Appends VALUE to OUT as the insertion says: escaped and wrapped (insert.c).  False as
 * escape_value.  It is to be called for empty values, too: the text around them may join. */
bool tpl_insert(const struct insertion *insertion, struct str value, struct buf *out,
                struct escape_problem *problem);

/* The same for a list of numbers, `1, -2`. */
bool tpl_insert_numbers(const struct insertion *insertion, const struct packed *numbers,
                        struct buf *out, struct escape_problem *problem);

#endif
