/* The commands that keep specs and users in step: lint, import, init, eject.  It must not
 * know how specs are compared or read. */
#ifndef STATUSGEN_COMMAND_UPKEEP_H
#define STATUSGEN_COMMAND_UPKEEP_H

#include "command/session.h"

/* Each runs the command of its name and returns its exit code, apart from that of problems. */
int upkeep_lint(struct session *session);
int upkeep_import(struct session *session);
int upkeep_init(struct session *session);
int upkeep_eject(struct session *session);

#endif
