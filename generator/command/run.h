/* Runs the command that the command line asks for, stage by stage.  It must not know how any stage
 * works. */
#ifndef STATUSGEN_COMMAND_RUN_H
#define STATUSGEN_COMMAND_RUN_H

#include "command/cli.h"

/* Runs CLI.  Results go to OUT; problems to DIAGS, which the caller prints.  Returns the exit code
 * apart from that of problems: 0, or 1 for findings. */
int run(const struct cli *cli, struct arena *arena, struct diags *diags, struct buf *out);

#endif
