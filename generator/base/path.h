/* Paths as text.  It must not know what is on the disk. */
#ifndef STATUSGEN_BASE_PATH_H
#define STATUSGEN_BASE_PATH_H

#include "base/str.h"

bool path_is_absolute(struct str path);

/* The folder of PATH with its `/`, empty for a bare name; and the name in it. */
struct str path_folder(struct str path);
struct str path_name(struct str path);

/* PATH from FOLDER on, which may be empty or lack its `/`; an absolute path stays as it is.  Either
 * an argument or a C string. */
struct str path_join(struct arena *arena, struct str folder, struct str path);

/* Whether PATH cannot lead out of a folder: it is relative, without `..`, and not empty. */
bool path_stays_inside(struct str path);

#endif
