/* The file that an output is compared with.  It must not know whose the file is. */
#ifndef STATUSGEN_OUTPUT_FILE_H
#define STATUSGEN_OUTPUT_FILE_H

#include "base/str.h"
#include "base/system/system.h"

/* Reads the first SIZE bytes of NAME in FOLDER, or what there is; returns 0 or an error. */
int file_read(struct sys_file folder, const char *name, char *bytes, size_t size, size_t *got);

/* Whether NAME in FOLDER contains exactly BYTES; *ERROR if it cannot be read, else 0. */
bool file_equals(struct sys_file folder, const char *name, struct str bytes, int *error);

#endif
