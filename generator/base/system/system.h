/* The system: files, folders, other programs, signals, clocks.  It must not know this program, and
 * does not show which system it is: another one is another set of files beside posix_*.c.
 *
 * Names are UTF-8 with `/` between folders, and relative to an open folder or to SYS_HERE.  A
 * function that returns an int returns 0, or the system's number of an error.  What a signal
 * interrupts is repeated.  Only sys_run, sys_list and sys_real_path allocate. */
#ifndef STATUSGEN_BASE_SYSTEM_SYSTEM_H
#define STATUSGEN_BASE_SYSTEM_SYSTEM_H

#include <signal.h> /* sig_atomic_t */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- errors ---------------------------------------------------------------------------------- */

/* The errors that callers distinguish. */
enum sys_problem {
    SYS_NONE,
    SYS_MISSING, /* no such file */
    SYS_EXISTS,
    SYS_NOT_FOLDER, /* a part of the path is a file */
    SYS_BAD_PATH,   /* too long, or links in a circle */
    SYS_DENIED,
    SYS_FULL, /* no space */
    SYS_OVER_QUOTA,
    SYS_TOO_LARGE, /* the limit of a file's size */
    SYS_TOO_MANY,  /* the limit of open files */
    SYS_READ_ONLY, /* the file system */
    SYS_BUSY,
    SYS_LOCKED, /* by another program */
    SYS_TIMED_OUT,
    SYS_OTHER
};

enum sys_problem sys_problem(int error);
int sys_error(enum sys_problem problem); /* an error of that kind */
const char *sys_reason(int error);       /* "No space left on device" */

/* ---- paths ----------------------------------------------------------------------------------- */

/* Whether C separates folders in a path: `/`, and what else the system has. */
bool sys_separates(char c);

/* The length of the root with which an absolute path begins, `/` or `C:/`; 0 for a relative one. */
size_t sys_root(const char *path, size_t length);

/* ---- files ----------------------------------------------------------------------------------- */

/* An open file or folder. */
struct sys_file {
    intptr_t handle;
    intptr_t lock; /* of a locked folder, where the handle does not carry it; else 0 */
};

#define SYS_CLOSED ((struct sys_file){ .handle = -1 })
#define SYS_HERE   ((struct sys_file){ .handle = -2 }) /* the working directory */

static inline bool sys_is_open(struct sys_file file)
{
    return file.handle != -1;
}

enum sys_type { SYS_FILE, SYS_FOLDER, SYS_LINK, SYS_PIPE, SYS_SOCKET, SYS_DEVICE };

/* Identifies a file, whatever its names. */
struct sys_id {
    uint64_t device, number;
};

int sys_compare_ids(struct sys_id a, struct sys_id b);

struct sys_status {
    enum sys_type type;
    uint64_t size, names; /* bytes; hard links */
    struct sys_id id;
    uint32_t mode, owner, group; /* for sys_create and sys_take_after alone */
};

/* SYS_FOLLOW: through symbolic links, and waiting for pipes; SYS_PLAIN: neither. */
enum sys_links { SYS_FOLLOW, SYS_PLAIN };

int sys_status(struct sys_file folder, const char *name, enum sys_links links,
               struct sys_status *status);
int sys_status_of(struct sys_file file, struct sys_status *status);

/* Whether a file has no write permission at all, or none for this user.  The first applies to
 * root, too: people, and tools such as Perforce, mark files this way that must not be changed. */
bool sys_is_read_only(struct sys_file folder, const char *name, const struct sys_status *status);

/* Opens for reading. */
int sys_open(struct sys_file folder, const char *name, enum sys_links links, struct sys_file *file);

/* Reads until SIZE bytes are there or the file ends. */
int sys_read(struct sys_file file, char *bytes, size_t size, size_t *got);

/* Makes a file, for writing, that did not exist; with the mode of LIKE, or that of new files. */
int sys_create(struct sys_file folder, const char *name, const struct sys_status *like,
               struct sys_file *file);

/* Gives the file the mode of LIKE and, where that is allowed, its owner. */
int sys_take_after(struct sys_file file, const struct sys_status *like);

int sys_write(struct sys_file file, const char *bytes, size_t length);
int sys_close(struct sys_file file);

/* Replaces TO, if it exists, in one step. */
int sys_rename(struct sys_file folder, const char *from, const char *to);
int sys_remove(struct sys_file folder, const char *name);

/* Sets the times of a file to now, by the clock of its file system; makes it if it is missing. */
int sys_touch(struct sys_file folder, const char *name);

/* Where a symbolic link leads; *LENGTH is SIZE if it does not fit. */
int sys_read_link(const char *path, char *target, size_t size, size_t *length);

/* The path without links. */
int sys_real_path(const char *path, char *real, size_t size);

/* ---- folders --------------------------------------------------------------------------------- */

int sys_open_folder(const char *path, struct sys_file *folder);
int sys_make_folder(const char *path); /* an existing one is fine */
int sys_enter(const char *path);       /* makes it the working directory */

/* Calls VISIT for each name in FOLDER, in any order; `.` and `..` may be among them. */
int sys_list(struct sys_file folder, void (*visit)(void *context, const char *name), void *context);

/* Locks an open folder against other runs until it is closed, for one writer or, where the system
 * has such locks, for readers.
 * SYS_LOCKED if another program holds it for SECONDS. */
int sys_lock(struct sys_file *folder, bool exclusive, unsigned seconds);

/* ---- programs -------------------------------------------------------------------------------- */

enum sys_stream { SYS_INPUT, SYS_OUTPUT, SYS_ERRORS };

struct sys_file sys_standard(enum sys_stream stream);
bool sys_is_terminal(enum sys_stream stream);
unsigned long sys_process(void); /* unique among running programs */
uint64_t sys_cpu_ms(void);       /* used by this thread */

/* Runs the program ARGUMENTS[0], found as a shell finds it, with LENGTH bytes of INPUT, and
 * passes its output to TAKE.  *CODE is its exit code, or -1 if a signal ended it.  If it takes more
 * than SECONDS (0: no limit), it is stopped, and so are the programs that it started, where the
 * system can do that; the error is SYS_TIMED_OUT. */
int sys_run(const char *const *arguments, const char *input, size_t length, unsigned seconds,
            void (*take)(void *context, enum sys_stream stream, const char *bytes, size_t length),
            void *context, int *code);

/* ---- signals --------------------------------------------------------------------------------- */

/* From here to sys_unguard, a signal that ends the program first calls CLEAN, which must call
 * nothing but sys_remove; a file beyond the limit of its size is an error, not a signal. */
void sys_guard(void (*clean)(void));
void sys_unguard(void);

/* Between these two, such signals are held. */
void sys_hold_signals(void);
void sys_release_signals(void);

#endif
