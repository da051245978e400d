/* The commands that only print what the program knows.  It must not know how outputs are made. */
#ifndef STATUSGEN_COMMAND_ANSWERS_H
#define STATUSGEN_COMMAND_ANSWERS_H

#include "command/session.h"

/* Each runs the command of its name and returns its exit code, apart from that of problems. */
int answer_show(struct session *session);
int answer_list(struct session *session);
int answer_explain(struct session *session);
int answer_completion(struct session *session);

#endif
