/* Paths as text.  It must not know what is on the disk. */
#include "base/system/system.h"

bool sys_separates(char c)
{
    return c == '/';
}

size_t sys_root(const char *path, size_t length)
{
    return length > 0 && path[0] == '/';
}
