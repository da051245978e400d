/* Shell scripts that complete the arguments of the program, made from the tables of the command
 * line.  It must not know what the commands do. */
#ifndef STATUSGEN_COMMAND_COMPLETION_H
#define STATUSGEN_COMMAND_COMPLETION_H

#include "command/cli.h"

/* Appends the script for SHELL: bash, zsh or fish.  False for any other shell. */
bool completion(struct str shell, struct buf *out);

#endif
