/* Files of an open folder: opened, read, compared and listed.  It must not know whose they are. */
#ifndef STATUSGEN_OUTPUT_FILE_H
#define STATUSGEN_OUTPUT_FILE_H

#include "base/str.h"

#include <dirent.h>
#include <sys/stat.h>
#include <sys/types.h>

/* Opens NAME of FOLDER for reading, without following a link; -1 with errno. */
int file_open(int folder, const char *name);

/* Reads until LENGTH bytes are there or the file ends; -1 with errno. */
ssize_t file_read(int file, char *bytes, size_t length);

/* Whether NAME of FOLDER contains exactly BYTES; *ERROR is the errno if it cannot be read, else 0.
 */
bool file_equals(int folder, const char *name, struct str bytes, int *error);

/* Whether a file has no write permission at all, or none for this user.  A rename would replace it
 * anyway, but this is how people, and tools like Perforce, say that a file must not be changed yet;
 * so it holds for root too, who may write everything. */
bool file_is_read_only(int folder, const char *name, const struct stat *status);

/* The entries of FOLDER; NULL with errno. */
DIR *file_list(int folder);

#endif
