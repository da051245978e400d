/* The commands that only print what there is.  It must not know how anything is made. */
#ifndef STATUSGEN_COMMAND_ANSWERS_H
#define STATUSGEN_COMMAND_ANSWERS_H

#include "command/session.h"

/* Each carries out the command of its name and returns its exit code but for that of the problems.
 */
int answer_show(struct session *session);
int answer_list(struct session *session);
int answer_explain(struct session *session);
int answer_completion(struct session *session);

#endif
