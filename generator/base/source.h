/* Loaded files: their text, their line maps, and spans in them.  It must not know what the text
 * means or what becomes of it. */
#ifndef STATUSGEN_BASE_SOURCE_H
#define STATUSGEN_BASE_SOURCE_H

#include "base/str.h"

/* One text that diagnostics can point into. */
struct source {
    struct str name; /* the path as the user gave it, `<stdin>`, or `<builtin>/spec/http.lua` */
    struct str text;
    struct arena *arena;   /* has the text, and what is decoded from it */
    bool on_disk;          /* a file that was read: an input for build systems */
    unsigned number;       /* order of loading */
    uint32_t *line_begins; /* offset of each line */
    uint32_t line_count;
    struct source *next;
};

/* All texts of a run, in the order they were loaded. */
struct sources {
    struct arena *arena;
    struct source *first, **last;
    unsigned count;
};

/* A stretch of a source, in bytes; END is past its last byte.  SPAN_NONE is the location of what is
 * in no source, such as an argument of the command line. */
struct span {
    const struct source *source;
    uint32_t begin, end;
};

#define SPAN_NONE ((struct span){ 0 })

struct place {
    uint32_t line, column; /* both from 1; the column in bytes */
};

void sources_init(struct sources *sources, struct arena *arena);

/* Adds a text that is already in memory, which must outlive the run. */
struct source *source_add(struct sources *sources, struct str name, struct str text);

/* Reads the regular file PATH, at most MAX bytes ("-" is standard input).  NULL on failure, with a
 * reason in *WHY; an empty reason means that it is larger than MAX. */
struct source *source_read(struct sources *sources, struct str path, size_t max, struct str *why);

/* Line and column of a byte offset; an offset past the end is the end. */
struct place source_place(const struct source *source, uint32_t offset);

/* The text of a line (from 1) without its end; empty for a line that does not exist. */
struct str source_line(const struct source *source, uint32_t line);

/* Which of two records came first, as memcmp: in one file by place; of two files the one that was
 * loaded last, as a spec is loaded before the one that it extends. */
int span_compare(struct span a, struct span b);

struct span span_join(struct span a, struct span b); /* from the start of A to the end of B */
struct str span_text(struct span span);

#endif
