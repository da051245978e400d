/* Scripts that complete words of the command line in shells, made from its tables.  It must not
 * know what commands do. */
#ifndef STATUSGEN_COMMAND_COMPLETION_H
#define STATUSGEN_COMMAND_COMPLETION_H

#include "command/cli.h"

/* The script for SHELL: bash, zsh or fish.  False for another one. */
bool completion(struct str shell, struct buf *out);

#endif
