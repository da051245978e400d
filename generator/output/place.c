/* Directories are walked a component at a time, as far as they exist. */
#include "output/place.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/path.h"

#include <stdlib.h>
#include <string.h>

enum {
    LINKS_MAX = 40, /* symbolic links followed for one output, as the system does */
    LOCK_SECONDS = 60
};

/* ---- paths ----------------------------------------------------------------------------------- */

const char *refused_type(enum sys_type type)
{
    static const char *const names[] = {
        [SYS_FILE] = NULL,           [SYS_FOLDER] = "a directory", [SYS_LINK] = "a symbolic link",
        [SYS_PIPE] = "a named pipe", [SYS_SOCKET] = "a socket",    [SYS_DEVICE] = "a device",
    };

    return names[type];
}

static const char *join(struct arena *arena, const char *directory, struct str name)
{
    if (str_is(str_of(directory), "."))
        return str_copy(arena, name).at;
    return path_join(arena, str_of(directory), str_copy(arena, name)).at;
}

/* A directory on the way down: what exists of it, and the rest. */
struct walk {
    struct arena *arena;
    const char *base, *rest;
    struct sys_id id; /* of the base */
};

/* `..` below a missing folder is plain arithmetic, since a folder that will be made is not a link.
 */
static void step_down_missing(struct walk *walk, struct str part)
{
    struct str rest = str_of(walk->rest);
    size_t kept = path_folder(rest).length;

    walk->rest = str_is(part, "..") ? arena_copy(walk->arena, rest.at, kept ? kept - 1 : 0)
                                    : join(walk->arena, walk->rest, part);
}

/* Goes one component down.  As long as all exists the system resolves it. */
static int step_down(struct walk *walk, struct str part)
{
    struct sys_status status;
    const char *next;
    int error;

    if (part.length == 0 || str_is(part, "."))
        return 0;
    if (walk->rest[0]) {
        step_down_missing(walk, part);
        return 0;
    }
    next = join(walk->arena, walk->base, part);
    error = sys_status(SYS_HERE, next, SYS_FOLLOW, &status);
    if (sys_problem(error) == SYS_MISSING) {
        walk->rest = str_copy(walk->arena, part).at;
        return 0;
    }
    walk->base = next;
    walk->id = status.id;
    return error || status.type == SYS_FOLDER ? error : sys_error(SYS_NOT_FOLDER);
}

/* Walks DIRECTORY; "" is the working directory. */
static int walk_down(struct walk *walk, struct str directory)
{
    size_t root = sys_root(directory.at, directory.length), length = 0;
    struct sys_status status = { .type = SYS_FOLDER };
    int error;

    walk->base = root ? arena_copy(walk->arena, directory.at, root) : ".";
    walk->rest = "";
    error = sys_status(SYS_HERE, walk->base, SYS_FOLLOW, &status);
    walk->id = status.id;
    for (size_t begin = root; !error && begin < directory.length; begin += length + 1) {
        length = 0;
        while (begin + length < directory.length && !sys_separates(directory.at[begin + length]))
            length++;
        error = step_down(walk, (struct str){ directory.at + begin, length });
    }
    return error;
}

static struct folder *folder_of(const struct folders *folders, const struct walk *walk)
{
    struct folder *folder = folders->first;

    while (folder &&
           (sys_compare_ids(folder->id, walk->id) != 0 || strcmp(folder->rest, walk->rest) != 0))
        folder = folder->next;
    return folder;
}

/* The folder of DIRECTORY, an earlier one if it is the same. */
static int find_folder(struct folders *folders, struct str directory, struct folder **found)
{
    struct walk walk = { .arena = folders->arena };
    int error = walk_down(&walk, directory);
    struct folder *folder;

    if (error)
        return error;
    *found = folder_of(folders, &walk);
    if (*found)
        return 0;
    folder = arena_alloc(folders->arena, sizeof *folder);
    *folder = (struct folder){
        .base = walk.base,
        .rest = walk.rest,
        .path = walk.rest[0] ? join(folders->arena, walk.base, str_of(walk.rest)) : walk.base,
        .prefix = directory,
        .id = walk.id,
        .file = SYS_CLOSED,
        .number = folders->count++,
        .next = folders->first,
    };
    folders->first = *found = folder;
    return 0;
}

/* *PATH becomes what the link at *PATH leads to. */
static int read_link(struct arena *arena, struct str *path)
{
    size_t size = 128, length = size;
    char *target = NULL;
    int error = 0;

    while (!error && length == size) {
        size *= 2;
        target = arena_alloc(arena, size);
        error = sys_read_link(path->at, target, size, &length);
    }
    *path = path_join(arena, path_folder(*path), str_copy(arena, (struct str){ target, length }));
    return error;
}

/* Follows symbolic links from *PATH (a C string) to a file, there or not. */
static int follow_links(struct arena *arena, struct str *path, enum sys_type *type)
{
    for (int links = 0; links <= LINKS_MAX; links++) {
        struct sys_status status = { .type = SYS_FILE };
        int error = sys_status(SYS_HERE, path->at, SYS_PLAIN, &status);

        *type = status.type;
        if (sys_problem(error) == SYS_MISSING)
            return 0;
        if (error || status.type != SYS_LINK)
            return error;
        error = read_link(arena, path);
        if (error)
            return error;
    }
    return sys_error(SYS_BAD_PATH);
}

static bool refuse(struct diags *diags, enum diag_id id, struct str path, const char *why,
                   const char *help)
{
    struct diag *diag = diag_add(diags, id, SPAN_NONE, "no output can be written to `%.*s`: %s",
                                 STR_ARGS(path), why);

    diag_help(diag, "%s", help);
    return false;
}

static bool refuse_error(struct diags *diags, struct str path, int error)
{
    if (sys_problem(error) == SYS_BAD_PATH)
        return refuse(diags, E0610, path, sys_reason(error),
                      "choose a shorter or more direct path");
    if (sys_problem(error) == SYS_NOT_FOLDER)
        return refuse(diags, E0602, path, "a part of the path is a file, not a directory",
                      "move that file away or choose another directory");
    return refuse(diags, E0605, path, sys_reason(error),
                  "check that its directory may be searched");
}

static bool is_file_name(struct str name)
{
    return name.length > 0 && !str_is(name, ".") && !str_is(name, "..");
}

bool folders_resolve(struct folders *folders, struct str path, struct destination *destination,
                     struct diags *diags)
{
    struct str own = str_copy(folders->arena, path);
    enum sys_type type;
    int error;

    *destination = (struct destination){ .path = path };
    if (!is_file_name(path_name(own)) || str_has_byte(own, '\0'))
        return refuse(diags, E0610, path, "it does not end in a file name",
                      "give the path of a file");
    error = find_folder(folders, path_folder(own), &destination->home);
    if (!error)
        error = follow_links(folders->arena, &own, &type);
    if (error)
        return refuse_error(diags, path, error);
    if (refused_type(type))
        return refuse(diags, E0602, path,
                      str_format(folders->arena, "it is %s", refused_type(type)).at,
                      "move it away or choose another path");
    if (!is_file_name(path_name(own)))
        return refuse(diags, E0602, path, "it is a link to a directory",
                      "move it away or choose another path");
    destination->name = path_name(own).at;
    error = find_folder(folders, path_folder(own), &destination->folder);
    return error ? refuse_error(diags, path, error) : true;
}

/* ---- making and opening ---------------------------------------------------------------------- */

/* Makes each missing directory of REST below BASE; another run may have been first. */
static int make_folder(struct arena *arena, const struct folder *folder)
{
    const char *path = folder->base;
    int error = 0;

    for (const char *at = folder->rest; *at && !error;) {
        size_t length = strcspn(at, "/");

        path = join(arena, path, (struct str){ at, length });
        error = sys_make_folder(path);
        at += length;
        at += *at == '/';
    }
    return error;
}

static bool folder_failed(struct diags *diags, const struct folder *folder, const char *doing,
                          int error)
{
    struct diag *diag = diag_add(diags, E0605, SPAN_NONE, "cannot %s the output directory `%s`: %s",
                                 doing, folder->path, sys_reason(error));

    diag_help(diag, "no file was touched; check the directory, or choose another with -o");
    return false;
}

/* A folder that is missing stays closed. */
static bool open_folder(struct folder *folder, struct diags *diags)
{
    struct sys_status status;
    int error;

    if (sys_is_open(folder->file))
        return true;
    error = sys_open_folder(folder->path, &folder->file);
    if (sys_problem(error) == SYS_MISSING)
        return true;
    if (!error)
        error = sys_status_of(folder->file, &status);
    if (error)
        return folder_failed(diags, folder, "open", error);
    folder->id = status.id;
    return true;
}

bool folders_make(struct folders *folders, struct diags *diags)
{
    for (struct folder *folder = folders->first; folder; folder = folder->next) {
        int error = make_folder(folders->arena, folder);

        if (error)
            return folder_failed(diags, folder, "make", error);
        if (!open_folder(folder, diags))
            return false;
        if (!sys_is_open(folder->file))
            return folder_failed(diags, folder, "open", sys_error(SYS_MISSING));
    }
    return true;
}

/* ---- locks ----------------------------------------------------------------------------------- */

static bool lock_refused(struct diags *diags, const struct folder *folder)
{
    struct diag *diag = diag_add(diags, E0606, SPAN_NONE,
                                 "another program has locked the output directory `%s` for %d s",
                                 folder->path, LOCK_SECONDS);

    diag_help(diag, "end the run that hangs, or remove the `flock` around this command");
    return false;
}

/* The lock is worth something only if the path still leads to the folder that we hold: 0, or the
 * error. */
static int error_of_path(const struct folder *folder)
{
    struct sys_status status;
    int error = sys_status(SYS_HERE, folder->path, SYS_FOLLOW, &status);

    if (!error && sys_compare_ids(status.id, folder->id) != 0)
        error = sys_error(SYS_MISSING);
    return error;
}

/* *WARNED: a file system without locks is reported once. */
static bool lock_folder(struct folder *folder, enum lock_kind lock, bool *warned,
                        struct diags *diags)
{
    int error = sys_lock(&folder->file, lock == LOCK_EXCLUSIVE, LOCK_SECONDS);

    folder->locked = error == 0;
    if (sys_problem(error) == SYS_LOCKED)
        return lock_refused(diags, folder);
    if (error && lock == LOCK_EXCLUSIVE && !*warned) {
        struct diag *diag = diag_add(diags, E0607, SPAN_NONE,
                                     "the output directory `%s` cannot be locked: %s", folder->path,
                                     sys_reason(error));

        diag_help(diag, "let only one run at a time write there");
        *warned = true;
    }
    error = error_of_path(folder);
    return error == 0 || folder_failed(diags, folder, "keep", error);
}

static int compare_folders(const void *a, const void *b)
{
    const struct folder *x = *(struct folder *const *)a, *y = *(struct folder *const *)b;

    return sys_compare_ids(x->id, y->id);
}

/* By id, so that two runs ask for the locks in one order and never wait for each
 * other. */
static void sort_folders(struct folders *folders)
{
    struct folder **sorted = arena_alloc(folders->arena, (folders->count + 1) * sizeof *sorted);
    struct folder **last = &folders->first;
    size_t count = 0;

    for (struct folder *folder = folders->first; folder; folder = folder->next)
        sorted[count++] = folder;
    qsort(sorted, count, sizeof *sorted, compare_folders);
    for (size_t i = 0; i < count; i++) {
        *last = sorted[i];
        last = &sorted[i]->next;
    }
    *last = NULL;
}

/* Two spellings can turn out to be one folder only now, on a file system that ignores case; its
 * lock is taken once, for a second one would wait for the first. */
static bool is_repeated(const struct folder *folder, const struct folder *before)
{
    return before && sys_is_open(before->file) && sys_compare_ids(before->id, folder->id) == 0;
}

bool folders_open(struct folders *folders, enum lock_kind lock, struct diags *diags)
{
    const struct folder *before = NULL;
    bool warned = false;

    for (struct folder *folder = folders->first; folder; folder = folder->next)
        if (!open_folder(folder, diags))
            return false;
    sort_folders(folders);
    for (struct folder *folder = folders->first; folder; before = folder, folder = folder->next) {
        if (!sys_is_open(folder->file) || lock == LOCK_NONE)
            continue;
        if (is_repeated(folder, before))
            folder->locked = before->locked;
        else if (!lock_folder(folder, lock, &warned, diags))
            return false;
    }
    return true;
}

void folders_close(struct folders *folders)
{
    for (struct folder *folder = folders->first; folder; folder = folder->next) {
        if (sys_is_open(folder->file))
            sys_close(folder->file);
        folder->file = SYS_CLOSED;
        folder->locked = false;
    }
}
