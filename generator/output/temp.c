/* Makes, fills, renames and removes temporary files, on signals too; must not know what is in them,
 * and must not allocate. */
#include "output/temp.h"

#include "base/array.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    STEM_SIZE = 240,
    STEM_MAX = 233,       /* "." STEM ".statusgen-" PID fits into a name of 255 bytes */
    STEM_KEPT = 220,      /* of a longer name, before "~" and eight hexadecimal digits */
    FALLBACK_MODE = 0666, /* of a new file; the system takes the umask off */
};

static const char infix[] = ".statusgen-";

/* The only state that outlives a call: what the signal handler must find. */
static struct temp *volatile live;
static volatile sig_atomic_t live_count;

static const int fatal_signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
enum { SIGNAL_COUNT = COUNT(fatal_signals) };
static struct sigaction earlier[SIGNAL_COUNT];
#ifdef SIGXFSZ
static struct sigaction earlier_size_limit;
#endif

/* ---- names ----------------------------------------------------------------------------------- */

static uint32_t hash_name(const char *name)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    while (*name)
        hash = (hash ^ (unsigned char)*name++) * 16777619u;
    return hash;
}

/* "." and NAME, or of a long one its beginning (whole characters, as some systems insist) and a
 * hash, so that two long names with one beginning differ. */
static void make_stem(char stem[STEM_SIZE], const char *name)
{
    int length = (int)strlen(name);

    if (length <= STEM_MAX) {
        snprintf(stem, STEM_SIZE, ".%s", name);
        return;
    }
    length = STEM_KEPT;
    while (length > 0 && ((unsigned char)name[length] & 0xC0) == 0x80)
        length--;
    snprintf(stem, STEM_SIZE, ".%.*s~%08" PRIx32, length, name, hash_name(name));
}

static bool all_digits(const char *text)
{
    size_t count = 0;

    while (ascii_is_digit((unsigned char)text[count]))
        count++;
    return count > 0 && text[count] == '\0';
}

bool temp_is_for(const char *entry, const char *name)
{
    const size_t infix_length = sizeof infix - 1;
    char stem[STEM_SIZE];
    const char *at = NULL, *next = entry;
    size_t length;

    while ((next = strstr(next, infix))) /* the last one counts */
        at = next++;
    if (!at || entry[0] != '.' || !all_digits(at + infix_length))
        return false;
    if (!name)
        return true;
    make_stem(stem, name);
    length = strlen(stem);
    return length == (size_t)(at - entry) && memcmp(entry, stem, length) == 0;
}

/* ---- signals --------------------------------------------------------------------------------- */

static void remove_temps(void)
{
    for (sig_atomic_t i = 0; i < live_count; i++) {
        if (!live[i].exists)
            continue;
        while (unlinkat(live[i].folder, live[i].own_name, 0) != 0 && errno == EINTR)
            ;
        live[i].exists = 0;
    }
}

static void restore_handlers(void)
{
    for (int i = 0; i < SIGNAL_COUNT; i++)
        sigaction(fatal_signals[i], &earlier[i], NULL);
#ifdef SIGXFSZ
    sigaction(SIGXFSZ, &earlier_size_limit, NULL);
#endif
}

/* The signal is raised again for who started this program: it is seen to have been killed.  It is
 * blocked in here, so it strikes on return. */
static void on_fatal_signal(int number)
{
    int saved = errno;

    remove_temps();
    restore_handlers();
    raise(number);
    /* cppcheck-suppress unreachableCode; it is reached: the signal waits for the handler to end */
    errno = saved;
}

/* A signal that was ignored, as under nohup, stays ignored.  A file size limit shall be an error of
 * write, not a death. */
static void install_handlers(void)
{
    struct sigaction action = { .sa_handler = on_fatal_signal };

    sigfillset(&action.sa_mask);
    for (int i = 0; i < SIGNAL_COUNT; i++) {
        sigaction(fatal_signals[i], NULL, &earlier[i]);
        if (earlier[i].sa_handler != SIG_IGN)
            sigaction(fatal_signals[i], &action, NULL);
    }
#ifdef SIGXFSZ
    action.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &action, &earlier_size_limit);
#endif
}

static void block_signals(sigset_t *before)
{
    sigset_t fatal;

    sigemptyset(&fatal);
    for (int i = 0; i < SIGNAL_COUNT; i++)
        sigaddset(&fatal, fatal_signals[i]);
    sigprocmask(SIG_BLOCK, &fatal, before);
}

static void unblock_signals(const sigset_t *before)
{
    sigprocmask(SIG_SETMASK, before, NULL);
}

void temps_begin(struct temp *temps, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char stem[STEM_SIZE];

        make_stem(stem, temps[i].name);
        snprintf(temps[i].own_name, TEMP_NAME_SIZE, "%s%s%ld", stem, infix, (long)getpid());
        temps[i].exists = 0;
    }
    live = temps;
    live_count = (sig_atomic_t)count;
    install_handlers();
}

void temps_end(void)
{
    remove_temps();
    live_count = 0;
    live = NULL;
    restore_handlers();
}

/* ---- writing --------------------------------------------------------------------------------- */

/* With signals blocked, so that none comes between the file and the note that it exists. */
static int create(struct temp *temp, mode_t mode)
{
    sigset_t before;
    int file;

    block_signals(&before);
    do
        file = openat(temp->folder, temp->own_name,
                      O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, mode);
    while (file < 0 && errno == EINTR);
    temp->exists = file >= 0;
    unblock_signals(&before);
    return file;
}

/* The owner is kept where that is allowed, so that a build as root does not take a user's files; it
 * is no error where not.  A mode that cannot be kept is one: an executable script would break. */
static bool take_after(int file, const struct stat *old)
{
    struct stat now;
    int done;

    if (!old)
        return true;
    if (fstat(file, &now) != 0)
        return false;
    if (now.st_uid != old->st_uid || now.st_gid != old->st_gid) {
        done = fchown(file, old->st_uid, old->st_gid);
        (void)done;
    }
    if ((now.st_mode & 0777) == (old->st_mode & 0777))
        return true;
    do
        done = fchmod(file, old->st_mode & 0777);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

/* After EINTR the descriptor is gone on Linux and its state is unspecified elsewhere: to close it
 * again could close another file.  The bytes are the system's by then. */
static bool close_file(int file)
{
    return close(file) == 0 || errno == EINTR;
}

static bool fail(struct temp_failure *failure, const char *doing, size_t index, int error)
{
    *failure = (struct temp_failure){ .doing = doing, .error = error, .index = index };
    return false;
}

bool temp_write(size_t index, const struct stat *old, struct temp_failure *failure)
{
    struct temp *temp = &live[index];
    int file = create(temp, old ? old->st_mode & 0777 : FALLBACK_MODE);
    const char *doing = NULL;
    int error;

    if (file < 0)
        return fail(failure, "making a temporary file", index, errno);
    if (!take_after(file, old))
        doing = "keeping its mode";
    else if (!str_write(file, temp->bytes))
        doing = "writing";
    error = errno;
    if (!close_file(file) && !doing) {
        doing = "closing";
        error = errno;
    }
    return doing ? fail(failure, doing, index, error) : true;
}

/* With signals blocked: a set that could be put in place is not left half there. */
bool temps_rename(size_t *renamed, struct temp_failure *failure)
{
    size_t count = (size_t)live_count;
    sigset_t before;
    int error = 0;

    block_signals(&before);
    for (*renamed = 0; *renamed < count && !error;) {
        struct temp *temp = &live[*renamed];

        if (renameat(temp->folder, temp->own_name, temp->folder, temp->name) == 0) {
            temp->exists = 0;
            ++*renamed;
        } else if (errno != EINTR) {
            error = errno;
        }
    }
    unblock_signals(&before);
    return error ? fail(failure, "replacing the old file", *renamed, error) : true;
}
