/* Writes the set of outputs as one, and checks and cleans what is on the disk; must not know the
 * model, Lua or targets.
 *
 * What can be left behind.  A failure before the renames: nothing but, perhaps, new empty
 * directories.  SIGKILL or a power cut: temporary files, which the next run removes; between two
 * renames whole files of two generations, which the next run mends.  A failing rename: the same,
 * and a diagnostic.  Links: a symbolic link is written through; a hard link keeps the old bytes
 * under its other names, since a file is replaced and never rewritten. */
#include "output/emit.h"

#include "base/arena.h"
#include "base/diag.h"
#include "output/place.h"
#include "output/temp.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    HEAD_SIZE = 1024, /* where the marker stands: the first line, or soon after it */
    CHUNK_SIZE = 64 * 1024,
    OLD_MAX = 64 << 20, /* of an old file, to be compared line by line */
    OPEN_FLAGS = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY,
};

enum job_kind { JOB_DEPFILE, JOB_ARTIFACT, JOB_STAMP };

/* One file of the run, and what is there now. */
struct job {
    enum job_kind kind;
    const struct artifact *artifact; /* NULL for the stamp */
    struct destination at;
    bool exists;
    bool differs; /* from the artifact, or is missing */
    struct stat old;
    enum emit_state *state; /* in the report; NULL if nobody is told */
};

struct plan {
    const struct emit_set *set;
    struct arena *arena;
    struct diags *diags;
    struct folders folders;
    struct job *jobs; /* in the order in which they get in place */
    size_t count;
};

/* ---- planning -------------------------------------------------------------------------------- */

static bool add_job(struct plan *plan, enum job_kind kind, const struct artifact *artifact,
                    struct str path)
{
    struct job *job = &plan->jobs[plan->count++];

    job->kind = kind;
    job->artifact = artifact;
    job->differs = true; /* until it was looked at */
    return folders_resolve(&plan->folders, path, &job->at, plan->diags);
}

static bool report_clash(struct plan *plan, const struct job *a, const struct job *b)
{
    struct diag *diag = diag_add(plan->diags, E0603, SPAN_NONE,
                                 "outputs `%.*s` and `%.*s` are the same file",
                                 STR_ARGS(a->at.path), STR_ARGS(b->at.path));

    diag_help(diag, "give each its own directory (-o) or file name");
    return false;
}

static bool same_place(const struct job *a, const struct job *b)
{
    return a->at.folder == b->at.folder && strcmp(a->at.name, b->at.name) == 0;
}

/* By place, then in the order of the set, so that clashes are told in one order everywhere. */
static int compare_jobs(const void *a, const void *b)
{
    const struct job *x = *(struct job *const *)a, *y = *(struct job *const *)b;
    unsigned i = x->at.folder->number, j = y->at.folder->number;
    int order = i != j ? (i > j) - (i < j) : strcmp(x->at.name, y->at.name);

    return order ? order : (x > y) - (x < y);
}

static bool check_clashes(struct plan *plan)
{
    struct job **sorted = arena_alloc(plan->arena, (plan->count + 1) * sizeof *sorted);
    bool good = true;

    for (size_t i = 0; i < plan->count; i++)
        sorted[i] = &plan->jobs[i];
    qsort(sorted, plan->count, sizeof *sorted, compare_jobs);
    for (size_t i = 1; i < plan->count; i++)
        if (same_place(sorted[i - 1], sorted[i]))
            good = report_clash(plan, sorted[i - 1], sorted[i]);
    return good;
}

/* Resolves all paths; every wrong one is reported. */
static bool make_plan(struct plan *plan, const struct emit_set *set, bool with_extras,
                      struct diags *diags)
{
    bool good = true;

    *plan = (struct plan){ .set = set, .arena = set->arena, .diags = diags };
    plan->folders.arena = set->arena;
    plan->jobs = arena_alloc(set->arena, (set->count + 2) * sizeof *plan->jobs);
    if (with_extras && set->depfile)
        good &= add_job(plan, JOB_DEPFILE, set->depfile, set->depfile->path);
    for (size_t i = 0; i < set->count; i++)
        good &= add_job(plan, JOB_ARTIFACT, &set->artifacts[i], set->artifacts[i].path);
    if (with_extras && set->stamp.length)
        good &= add_job(plan, JOB_STAMP, NULL, set->stamp);
    return good && check_clashes(plan);
}

/* ---- comparing ------------------------------------------------------------------------------- */

static int open_file(int folder, const char *name)
{
    int file;

    do
        file = openat(folder, name, OPEN_FLAGS);
    while (file < 0 && errno == EINTR);
    return file;
}

/* Reads until LENGTH bytes are there or the file ends; -1 with errno. */
static ssize_t read_full(int file, char *bytes, size_t length)
{
    size_t got = 0;

    while (got < length) {
        ssize_t more = read(file, bytes + got, length - got);

        if (more == 0)
            break;
        if (more > 0)
            got += (size_t)more;
        else if (errno != EINTR)
            return -1;
    }
    return (ssize_t)got;
}

/* Whether the file holds exactly BYTES; false on failure with errno in *ERROR. */
static bool holds(int file, struct str bytes, int *error)
{
    char chunk[CHUNK_SIZE];
    ssize_t got;

    do {
        size_t most = bytes.length < sizeof chunk ? bytes.length + 1 : sizeof chunk;

        got = read_full(file, chunk, most);
        if (got < 0)
            *error = errno;
        if (got < 0 || (size_t)got > bytes.length)
            return false;
        if (got > 0 && memcmp(chunk, bytes.at, (size_t)got) != 0)
            return false;
        bytes.at += got;
        bytes.length -= (size_t)got;
    } while (got > 0);
    return bytes.length == 0;
}

static bool report_unreadable(struct plan *plan, struct str path, int error)
{
    struct diag *diag = diag_add(plan->diags, E0608, SPAN_NONE, "cannot read `%.*s`: %s",
                                 STR_ARGS(path), strerror(error));

    diag_help(diag, "allow it to be read, or remove it");
    return false;
}

/* A file without any write permission, or one that this user may not write.  A rename would replace
 * it all the same, but the bit is how Perforce and its like, and people, say that a file is not to
 * be changed yet; so it is looked at even if the user is root, who may write everything. */
static bool is_read_only(int folder, const char *name, const struct stat *status)
{
    if (!(status->st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)))
        return true;
    return faccessat(folder, name, W_OK, AT_EACCESS) != 0 && (errno == EACCES || errno == EPERM);
}

static bool report_read_only(struct plan *plan, const struct job *job)
{
    struct diag *diag = diag_add(plan->diags, E0604, SPAN_NONE,
                                 "`%.*s` would change and is read-only", STR_ARGS(job->at.path));

    diag_help(diag, "make it writable (chmod u+w, p4 edit) and run again");
    return false;
}

static bool report_type(struct plan *plan, const struct job *job)
{
    struct diag *diag = diag_add(plan->diags, E0602, SPAN_NONE,
                                 "no output can be written to `%.*s`: it is %s",
                                 STR_ARGS(job->at.path), refused_type(job->old.st_mode));

    diag_help(diag, "move it away or choose another path");
    return false;
}

/* Looks at what is in the job's place; false, with a diagnostic, if that cannot be said. */
static bool look(struct plan *plan, struct job *job)
{
    int folder = job->at.folder->file, file, error = 0;

    job->exists = false;
    job->differs = true;
    if (folder < 0)
        return true;
    if (fstatat(folder, job->at.name, &job->old, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? true : report_unreadable(plan, job->at.path, errno);
    job->exists = true;
    if (refused_type(job->old.st_mode))
        return report_type(plan, job);
    if (job->kind == JOB_STAMP || job->old.st_size < 0 ||
        (uintmax_t)job->old.st_size != job->artifact->bytes.length)
        return true;
    file = open_file(folder, job->at.name);
    if (file < 0)
        return report_unreadable(plan, job->at.path, errno);
    job->differs = !holds(file, job->artifact->bytes, &error);
    close(file);
    return error == 0 || report_unreadable(plan, job->at.path, error);
}

/* Two names of one file that has but one: the file system ignores case, or how text is composed. */
static bool check_aliases(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct job *a = &plan->jobs[i];

        for (size_t j = i + 1; a->exists && a->old.st_nlink == 1 && j < plan->count; j++) {
            const struct job *b = &plan->jobs[j];

            if (b->exists && a->old.st_dev == b->old.st_dev && a->old.st_ino == b->old.st_ino)
                return report_clash(plan, a, b);
        }
    }
    return true;
}

static bool look_at_all(struct plan *plan, bool to_write)
{
    bool good = true;

    for (size_t i = 0; i < plan->count; i++) {
        struct job *job = &plan->jobs[i];

        if (!look(plan, job))
            good = false;
        else if (to_write && job->kind != JOB_STAMP && job->exists && job->differs &&
                 is_read_only(job->at.folder->file, job->at.name, &job->old))
            good = report_read_only(plan, job);
    }
    return good && check_aliases(plan);
}

/* ---- writing --------------------------------------------------------------------------------- */

/* All that a write needs, so that nothing is allocated while temporary files exist. */
struct work {
    struct temp *temps;
    struct job **jobs; /* of each temporary file */
    size_t count, renamed;
    struct temp_failure failure;
};

static struct work make_work(struct plan *plan)
{
    struct work work = { 0 };

    work.temps = arena_alloc(plan->arena, (plan->count + 1) * sizeof *work.temps);
    work.jobs = arena_alloc(plan->arena, (plan->count + 1) * sizeof *work.jobs);
    for (size_t i = 0; i < plan->count; i++) {
        struct job *job = &plan->jobs[i];

        if (job->kind == JOB_STAMP || !job->differs)
            continue;
        work.jobs[work.count] = job;
        work.temps[work.count++] = (struct temp){ .folder = job->at.folder->file,
                                                  .name = job->at.name,
                                                  .bytes = job->artifact->bytes };
    }
    return work;
}

static bool belongs_to_set(const struct plan *plan, const struct folder *folder, const char *entry)
{
    for (size_t i = 0; i < plan->count; i++)
        if (plan->jobs[i].at.folder == folder && temp_is_for(entry, plan->jobs[i].at.name))
            return true;
    return false;
}

static DIR *open_listing(const struct folder *folder)
{
    DIR *listing;
    int file;

    do
        file = openat(folder->file, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (file < 0 && errno == EINTR);
    listing = file < 0 ? NULL : fdopendir(file);
    if (file >= 0 && !listing)
        close(file);
    return listing;
}

/* Only under a lock is it certain that nobody needs them.  A failure is no matter: they are in
 * nobody's way, or it will be told when the same name cannot be made. */
static void remove_abandoned(struct plan *plan)
{
    for (struct folder *folder = plan->folders.first; folder; folder = folder->next) {
        DIR *listing = folder->locked ? open_listing(folder) : NULL;
        struct dirent *entry;

        while (listing && (entry = readdir(listing)))
            if (temp_is_for(entry->d_name, NULL) && belongs_to_set(plan, folder, entry->d_name))
                unlinkat(folder->file, entry->d_name, 0);
        if (listing)
            closedir(listing);
    }
}

/* No allocation in here, nor in what it calls. */
static bool write_and_rename(struct work *work)
{
    bool good = true;

    temps_begin(work->temps, work->count);
    for (size_t i = 0; good && i < work->count; i++) {
        const struct job *job = work->jobs[i];

        good = temp_write(i, job->exists ? &job->old : NULL, &work->failure);
    }
    good = good && temps_rename(&work->renamed, &work->failure);
    temps_end();
    return good;
}

static const char *advice(int error)
{
    static const struct {
        int error;
        const char *text;
    } rows[] = {
        { ENOSPC, "free some space and run again" },
        { EDQUOT, "free some of the quota and run again" },
        { EFBIG, "raise the limit of file sizes (ulimit -f) and run again" },
        { EMFILE, "raise the limit of open files (ulimit -n) and run again" },
        { EACCES, "allow this user to write into the directory, or choose another with -o" },
        { EPERM, "allow this user to write into the directory, or choose another with -o" },
        { EROFS, "the file system is read-only: choose another directory with -o" },
        { EBUSY, "if the file is a mount point, mount its directory instead" },
        { EEXIST, "a run that was killed left it, or two outputs differ only in case: remove the "
                  "former, rename the latter" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].error == error)
            return rows[i].text;
    return "run again when the cause is gone";
}

static void report_failure(struct plan *plan, const struct work *work)
{
    const struct temp_failure *failure = &work->failure;
    const struct job *job = work->jobs[failure->index];
    struct diag *diag;

    if (work->renamed == 0)
        diag = diag_add(plan->diags, E0601, SPAN_NONE,
                        "cannot write `%.*s`: %s, while %s; every old file is as it was",
                        STR_ARGS(job->at.path), strerror(failure->error), failure->doing);
    else
        diag = diag_add(plan->diags, E0611, SPAN_NONE,
                        "cannot replace `%.*s`: %s; %zu of %zu files are new, the rest are old",
                        STR_ARGS(job->at.path), strerror(failure->error), work->renamed,
                        work->count);
    diag_help(diag, "%s", advice(failure->error));
}

static bool report_after(struct plan *plan, struct str path, const char *doing, int error)
{
    struct diag *diag = diag_add(plan->diags, E0601, SPAN_NONE,
                                 "cannot %s `%.*s`: %s; all outputs are in place", doing,
                                 STR_ARGS(path), strerror(error));

    diag_help(diag, "%s", advice(error));
    return false;
}

/* Sets the times to now by the clock of the file system, which also stamps the inputs; a missing
 * file is made.  -1 with errno. */
static int touch(int folder, const char *name)
{
    int file;

    if (utimensat(folder, name, NULL, AT_SYMLINK_NOFOLLOW) == 0)
        return 0;
    if (errno != ENOENT)
        return -1;
    file = openat(folder, name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    return file < 0 ? -1 : close(file);
}

/* A stamp says when all was last known to be current, so it is touched on every success, after the
 * outputs: make and ninja compare its time with the inputs'.  The depfile, in contrast, is an
 * output like others, in place before them and left alone when equal: what counts is what is in it,
 * and with new outputs beside an old depfile a new input would go unseen. */
static bool touch_stamp(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct destination *at = &plan->jobs[i].at;
        int done;

        if (plan->jobs[i].kind != JOB_STAMP)
            continue;
        do
            done = touch(at->folder->file, at->name);
        while (done != 0 && errno == EINTR);
        if (done != 0)
            return report_after(plan, at->path, "touch the stamp file", errno);
    }
    return true;
}

static bool write_changed(struct plan *plan)
{
    struct work work = make_work(plan);
    bool good;

    remove_abandoned(plan);
    good = write_and_rename(&work);
    for (size_t i = 0; i < work.renamed; i++)
        if (work.jobs[i]->state)
            *work.jobs[i]->state = EMIT_WRITTEN;
    if (!good) {
        report_failure(plan, &work);
        return false;
    }
    return touch_stamp(plan);
}

/* ---- write ----------------------------------------------------------------------------------- */

static void begin_report(struct plan *plan, struct emit_report *report)
{
    size_t next = 0;

    for (size_t i = 0; i < plan->count; i++)
        if (plan->jobs[i].kind == JOB_ARTIFACT)
            plan->jobs[i].state = &report->states[next++];
}

static void settle_report(struct plan *plan, struct emit_report *report, bool dry_run)
{
    for (size_t i = 0; i < plan->count; i++) {
        struct job *job = &plan->jobs[i];

        if (job->state && !job->differs)
            *job->state = EMIT_UNCHANGED;
        else if (job->state && dry_run)
            *job->state = EMIT_WOULD_WRITE;
        report->changed += job->state && job->differs && (dry_run || *job->state == EMIT_WRITTEN);
    }
}

static bool anything_missing(const struct plan *plan)
{
    for (const struct folder *folder = plan->folders.first; folder; folder = folder->next)
        if (folder->rest[0])
            return true;
    return false;
}

/* Before directories are made, what is already there is asked whether it can be replaced at all: a
 * refused run shall leave nothing behind. */
static bool look_before_making(struct plan *plan)
{
    bool good;

    if (!anything_missing(plan))
        return true;
    good = folders_open(&plan->folders, LOCK_NONE, plan->diags) && look_at_all(plan, true);
    folders_close(&plan->folders);
    return good;
}

bool emit_write(const struct emit_set *set, bool dry_run, struct diags *diags,
                struct emit_report *report)
{
    struct plan plan;
    bool good;

    report->states = arena_alloc(set->arena, (set->count + 1) * sizeof *report->states);
    report->changed = 0;
    for (size_t i = 0; i < set->count; i++)
        report->states[i] = EMIT_NOT_WRITTEN;
    if (!make_plan(&plan, set, true, diags) || !look_before_making(&plan))
        return false;
    begin_report(&plan, report);
    good = (dry_run || folders_make(&plan.folders, diags)) &&
           folders_open(&plan.folders, dry_run ? LOCK_SHARED : LOCK_EXCLUSIVE, diags) &&
           look_at_all(&plan, true) && (dry_run || write_changed(&plan));
    folders_close(&plan.folders);
    settle_report(&plan, report, good && dry_run);
    return good;
}

/* ---- findings -------------------------------------------------------------------------------- */

/* Findings that grow, and where they come from. */
struct search {
    struct plan *plan;
    struct findings *findings;
    size_t capacity;
    bool temps; /* abandoned temporary files count as extra */
};

static struct finding *add_finding(struct search *search, enum finding_kind kind, struct str path)
{
    struct findings *findings = search->findings;
    struct finding *finding;

    if (findings->count == search->capacity) {
        size_t capacity = search->capacity ? search->capacity * 2 : 16;

        findings->items = arena_resize(search->plan->arena, findings->items,
                                       search->capacity * sizeof *finding,
                                       capacity * sizeof *finding);
        search->capacity = capacity;
    }
    finding = &findings->items[findings->count++];
    *finding = (struct finding){ .kind = kind, .path = path };
    return finding;
}

static bool equal_but_for_returns(struct str old, struct str new)
{
    size_t at = 0;

    for (size_t i = 0; i < old.length; i++) {
        if (old.at[i] == '\r' && i + 1 < old.length && old.at[i + 1] == '\n')
            continue;
        if (at == new.length || old.at[i] != new.at[at++])
            return false;
    }
    return at == new.length;
}

/* Reads the old file of a stale finding. */
static bool read_old(struct plan *plan, const struct job *job, struct finding *finding)
{
    size_t size = (size_t)job->old.st_size;
    ssize_t got;
    char *bytes;
    int file;

    if (job->old.st_size > OLD_MAX) {
        finding->too_large = true;
        return true;
    }
    file = open_file(job->at.folder->file, job->at.name);
    if (file < 0)
        return report_unreadable(plan, job->at.path, errno);
    bytes = arena_alloc(plan->arena, size + 1);
    got = read_full(file, bytes, size);
    close(file);
    if (got < 0)
        return report_unreadable(plan, job->at.path, errno);
    finding->old = (struct str){ bytes, (size_t)got };
    finding->only_line_ends = equal_but_for_returns(finding->old, job->artifact->bytes);
    return true;
}

static bool find_stale(struct search *search)
{
    struct plan *plan = search->plan;
    bool good = true;

    for (size_t i = 0; i < plan->count; i++) {
        const struct job *job = &plan->jobs[i];
        struct finding *finding;

        if (!job->differs)
            continue;
        finding = add_finding(search, job->exists ? FINDING_STALE : FINDING_MISSING, job->at.path);
        finding->artifact = job->artifact;
        if (job->exists && !read_old(plan, job, finding))
            good = false;
    }
    return good;
}

/* ---- extra files ----------------------------------------------------------------------------- */

/* A file that cannot be read is not known to be ours. */
static bool has_marker(const struct plan *plan, const struct folder *folder, const char *name)
{
    const struct artifact *artifacts = plan->set->artifacts;
    int file = open_file(folder->file, name);
    char head[HEAD_SIZE];
    ssize_t got;

    if (file < 0)
        return false;
    got = read_full(file, head, sizeof head);
    close(file);
    for (size_t i = 0; got > 0 && i < plan->set->count; i++) {
        bool same = i > 0 && str_equal(artifacts[i].marker, artifacts[i - 1].marker);

        if (!same && str_contains((struct str){ head, (size_t)got }, artifacts[i].marker))
            return true;
    }
    return false;
}

/* By inode too: on a file system that ignores case an output is listed by the name it once got. */
static bool is_produced(const struct plan *plan, const struct folder *folder, const char *name,
                        const struct stat *status)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct job *job = &plan->jobs[i];

        if (job->at.folder == folder && strcmp(job->at.name, name) == 0)
            return true;
        if (job->exists && job->old.st_dev == status->st_dev && job->old.st_ino == status->st_ino)
            return true;
    }
    return false;
}

static bool is_extra(const struct search *search, const struct folder *folder, const char *name)
{
    bool temporary = temp_is_for(name, NULL);
    struct stat status;

    if (temporary && !(search->temps && folder->locked))
        return false;
    if (fstatat(folder->file, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (temporary && belongs_to_set(search->plan, folder, name))
        return true;
    return has_marker(search->plan, folder, name) &&
           !is_produced(search->plan, folder, name, &status);
}

static bool find_extra_in(struct search *search, const struct folder *folder)
{
    struct plan *plan = search->plan;
    DIR *listing = open_listing(folder);
    struct dirent *entry;
    int error = errno;

    while (listing && (errno = 0, entry = readdir(listing)) != NULL) {
        if (is_extra(search, folder, entry->d_name))
            add_finding(search, FINDING_EXTRA,
                        str_format(plan->arena, "%.*s%s", STR_ARGS(folder->prefix), entry->d_name));
    }
    if (listing) {
        error = errno;
        closedir(listing);
    }
    return error == 0 || report_unreadable(plan, str_of(folder->path), error);
}

static bool is_home(const struct plan *plan, const struct folder *folder)
{
    for (size_t i = 0; i < plan->count; i++)
        if (plan->jobs[i].at.home == folder)
            return true;
    return false;
}

static int compare_findings(const void *a, const void *b)
{
    return str_compare(((const struct finding *)a)->path, ((const struct finding *)b)->path);
}

/* In the folders as they are spelled: what lies beside the target of a link is another's. */
static bool find_extra(struct search *search)
{
    size_t first = search->findings->count;
    struct plan *plan = search->plan;
    bool good = true;

    for (struct folder *folder = plan->folders.first; folder; folder = folder->next)
        if (folder->file >= 0 && is_home(plan, folder) && !find_extra_in(search, folder))
            good = false;
    if (search->findings->count > first)
        qsort(search->findings->items + first, search->findings->count - first,
              sizeof(struct finding), compare_findings);
    return good;
}

/* ---- check and clean ------------------------------------------------------------------------- */

bool emit_check(const struct emit_set *set, struct diags *diags, struct findings *findings)
{
    struct plan plan;
    struct search search = { .plan = &plan, .findings = findings };
    bool good;

    *findings = (struct findings){ 0 };
    if (!make_plan(&plan, set, false, diags))
        return false;
    good = folders_open(&plan.folders, LOCK_SHARED, diags) && look_at_all(&plan, false) &&
           find_stale(&search) && find_extra(&search);
    folders_close(&plan.folders);
    return good;
}

static bool report_unremoved(struct plan *plan, struct str path, const char *why, const char *help)
{
    struct diag *diag = diag_add(plan->diags, E0612, SPAN_NONE,
                                 "cannot remove the extra file `%.*s`: %s", STR_ARGS(path), why);

    diag_help(diag, "%s", help);
    return false;
}

/* Removes one file as it is spelled; a read-only one is kept for the reason at is_read_only. */
static bool remove_extra(struct plan *plan, struct str path, bool dry_run)
{
    struct stat status;

    if (lstat(path.at, &status) == 0 && is_read_only(AT_FDCWD, path.at, &status))
        return report_unremoved(plan, path, "it is read-only",
                                "make it writable (chmod u+w, p4 edit) and run again");
    while (!dry_run && unlink(path.at) != 0)
        if (errno != EINTR)
            return report_unremoved(plan, path, strerror(errno), advice(errno));
    return true;
}

static bool remove_found(struct plan *plan, struct findings *removed, bool dry_run)
{
    size_t kept = 0;

    for (size_t i = 0; i < removed->count; i++)
        if (remove_extra(plan, removed->items[i].path, dry_run))
            removed->items[kept++] = removed->items[i];
    if (kept == removed->count)
        return true;
    removed->count = kept;
    return false;
}

bool emit_clean(const struct emit_set *set, bool dry_run, struct diags *diags,
                struct findings *removed)
{
    struct plan plan;
    struct search search = { .plan = &plan, .findings = removed, .temps = true };
    bool good;

    *removed = (struct findings){ 0 };
    if (!make_plan(&plan, set, false, diags))
        return false;
    good = folders_open(&plan.folders, dry_run ? LOCK_SHARED : LOCK_EXCLUSIVE, diags) &&
           look_at_all(&plan, false) && find_extra(&search);
    if (good)
        good = remove_found(&plan, removed, dry_run);
    else
        removed->count = 0;
    folders_close(&plan.folders);
    return good;
}
