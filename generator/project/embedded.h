/* The specs, templates and the prelude that are part of the program.  tools/embed.c writes the
 * table at build time.  It must not know what is in the files. */
#ifndef STATUSGEN_PROJECT_EMBEDDED_H
#define STATUSGEN_PROJECT_EMBEDDED_H

#include <stddef.h>

/* One file.  A NUL that LENGTH does not count follows its last byte. */
struct embedded_file {
    const char *name; /* "templates/c/header.tpl" */
    const char *bytes;
    size_t length;
};

extern const struct embedded_file embedded_files[]; /* by name, in byte order */
extern const size_t embedded_file_count;

/* The file NAME, or NULL. */
const struct embedded_file *embedded_find(const char *name);

#endif
