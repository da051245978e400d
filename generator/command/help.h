/* Prints the help of the command line from its tables.  It must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_HELP_H
#define STATUSGEN_COMMAND_HELP_H

#include "command/cli.h"

/* The ten lines that `statusgen` alone prints. */
void help_short(struct buf *out);

/* Everything about COMMAND; COMMAND_NONE lists the commands. */
void help(enum command command, struct buf *out);

/* What the exit codes mean. */
extern const char help_exit_codes[];

#endif
