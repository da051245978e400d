/* The command `breaking`, which also serves `check`.  It must not know how two states of a spec are
 * compared. */
#ifndef STATUSGEN_COMMAND_BREAKING_H
#define STATUSGEN_COMMAND_BREAKING_H

#include "command/session.h"

/* Runs the command and returns its exit code, apart from that of problems. */
int breaking_run(struct session *session);

/* Reports the changes that `breaking` of the project file forbids, for the jobs of the session;
 * returns the exit code likewise. */
int breaking_check(struct session *session);

#endif
