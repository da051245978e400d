/* Where files of ours may be left over, and which of them are none of our business.  It must not
 * know what is done about them. */
#ifndef STATUSGEN_COMMAND_LEFTOVERS_H
#define STATUSGEN_COMMAND_LEFTOVERS_H

#include "command/session.h"

/* Fills AROUND for the jobs of the session: in a project, what its other outputs write, and what
 * the project file of an older revision would have written.  With --tree, all files that git tracks
 * are suspects.  Problems of older revisions are ignored: they only hide suspects. */
void leftovers_find(struct session *session, struct surroundings *around);

#endif
