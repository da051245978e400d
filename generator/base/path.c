/* Components are separated by `/`. */
#include "base/path.h"

#include "base/buf.h"

struct str path_folder(struct str path)
{
    while (path.length && path.at[path.length - 1] != '/')
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
    if (folder.length == 0 || (path.length && path.at[0] == '/'))
        return path;
    return str_format(arena, "%.*s%s%.*s", STR_ARGS(folder),
                      folder.at[folder.length - 1] == '/' ? "" : "/", STR_ARGS(path));
}

bool path_stays_inside(struct str path)
{
    if (path.length == 0 || path.at[0] == '/')
        return false;
    for (; path.length; path = path_folder(path), path.length -= path.length > 0)
        if (str_is(path_name(path), ".."))
            return false;
    return true;
}
