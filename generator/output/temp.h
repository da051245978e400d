/* Temporary files beside their places: made, put in place together, and removed on every failure
 * and signal.  It must not know what is in them, and allocates nothing, since running out of memory
 * ends the program at once. */
#ifndef STATUSGEN_OUTPUT_TEMP_H
#define STATUSGEN_OUTPUT_TEMP_H

#include "base/str.h"
#include "base/system/system.h"

enum { TEMP_NAME_SIZE = 280 };

/* One file on its way.  The owner fills in the first three. */
struct temp {
    struct sys_file folder;
    const char *name; /* that it will have there */
    struct str bytes;
    char own_name[TEMP_NAME_SIZE];
    volatile sig_atomic_t exists; /* read by the signal handler */
};

/* A failure: a phrase for a message, the error, and the index of the file. */
struct temp_failure {
    const char *doing; /* NULL if nothing did */
    int error;
    size_t index;
};

/* Whether the directory entry ENTRY is a temporary file for NAME, or with NAME NULL for any name.
 * Under the lock of its directory it belongs to no living run. */
bool temp_is_for(const char *entry, const char *name);

/* From here to temps_end the temporary files of TEMPS[0 .. COUNT-1] are removed if a signal ends
 * the program. */
void temps_begin(struct temp *temps, size_t count);

/* Makes and fills the temporary file TEMPS[INDEX].  OLD is the state of the file that it replaces,
 * whose mode and, where allowed, owner it takes, or NULL. */
bool temp_write(size_t index, const struct sys_status *old, struct temp_failure *failure);

/* Renames all in order; signals wait until it is done.  *RENAMED is how many are in place. */
bool temps_rename(size_t *renamed, struct temp_failure *failure);

/* Removes what was not renamed and puts the signal handlers back. */
void temps_end(void);

#endif
