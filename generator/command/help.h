/* Prints the help of the command line from its tables.  It must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_HELP_H
#define STATUSGEN_COMMAND_HELP_H

#include "command/cli.h"

/* Prints the overview that `statusgen` without arguments shows. */
void help_short(struct buf *out);

/* Prints all about COMMAND; COMMAND_NONE lists the commands. */
void help(enum command command, struct buf *out);

/* The meaning of the exit codes. */
extern const char help_exit_codes[];

#endif
