/* Components are separated by `/`, and on Windows by `\` too. */
#include "base/path.h"

#include "base/buf.h"
#include "base/system/system.h"

bool path_is_absolute(struct str path)
{
    return sys_root(path.at, path.length) > 0;
}

struct str path_folder(struct str path)
{
    while (path.length && !sys_separates(path.at[path.length - 1]))
        path.length--;
    return path;
}

struct str path_name(struct str path)
{
    size_t length = path_folder(path).length;

    return (struct str){ path.at + length, path.length - length };
}

struct str path_join(struct arena *arena, struct str folder, struct str path)
{
    if (folder.length == 0 || path_is_absolute(path))
        return path;
    return str_format(arena, "%.*s%s%.*s", STR_ARGS(folder),
                      sys_separates(folder.at[folder.length - 1]) ? "" : "/", STR_ARGS(path));
}

bool path_stays_inside(struct str path)
{
    if (path.length == 0 || path_is_absolute(path))
        return false;
    for (; path.length; path = path_folder(path), path.length -= path.length > 0)
        if (str_is(path_name(path), ".."))
            return false;
    return true;
}
