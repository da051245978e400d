/* The commands: each takes what the command line asked for through the stages.  It must not know
 * how any stage works. */
#ifndef STATUSGEN_COMMAND_RUN_H
#define STATUSGEN_COMMAND_RUN_H

#include "command/cli.h"

/* Carries out CLI.  Answers go to OUT; problems to DIAGS, which the caller prints.  Returns the
 * exit code but for the problems': 0, or 1 for findings. */
int run(const struct cli *cli, struct arena *arena, struct diags *diags, struct buf *out);

#endif
