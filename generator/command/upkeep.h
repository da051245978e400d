/* The commands that keep specs and users in step: lint, breaking, import, init, eject.  It must not
 * know how specs are compared or read. */
#ifndef STATUSGEN_COMMAND_UPKEEP_H
#define STATUSGEN_COMMAND_UPKEEP_H

#include "command/session.h"

/* Each runs the command of its name and returns its exit code, apart from that of problems. */
int upkeep_lint(struct session *session);
int upkeep_breaking(struct session *session);
int upkeep_import(struct session *session);
int upkeep_init(struct session *session);
int upkeep_eject(struct session *session);

/* Runs the part of `check` that reports changes which `breaking` of the project file forbids. */
int upkeep_check_breaking(struct session *session);

#endif
