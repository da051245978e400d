/* What can be left behind.  A failure before the renames: nothing but, perhaps, new empty
 * directories.  SIGKILL or a power cut: temporary files, which the next run removes; between two
 * renames, whole files of two generations, which the next run replaces.  A failing rename: the
 * same, and a diagnostic.  Links: a symbolic link is written through; a hard link keeps the old
 * bytes under its other names, since a file is replaced and never rewritten. */
#include "output/emit.h"

#include "base/arena.h"
#include "base/diag.h"
#include "output/file.h"
#include "output/plan.h"
#include "output/temp.h"

/* ---- temporary files ------------------------------------------------------------------------- */

/* All that a write needs, so that nothing is allocated while temporary files exist. */
struct work {
    struct temp *temps;
    struct planned **files; /* of each temporary file */
    size_t count, renamed;
    struct temp_failure failure;
};

static struct work make_work(struct plan *plan)
{
    struct work work = { 0 };

    work.temps = arena_alloc(plan->arena, (plan->count + 1) * sizeof *work.temps);
    work.files = arena_alloc(plan->arena, (plan->count + 1) * sizeof *work.files);
    for (size_t i = 0; i < plan->count; i++) {
        struct planned *file = &plan->files[i];

        if (file->kind == PLANNED_STAMP || !file->differs)
            continue;
        work.files[work.count] = file;
        work.temps[work.count++] = (struct temp){ .folder = file->at.folder->file,
                                                  .name = file->at.name,
                                                  .bytes = file->artifact->bytes };
    }
    return work;
}

struct cleaning {
    const struct plan *plan;
    const struct folder *folder;
};

static void remove_if_abandoned(void *context, const char *name)
{
    const struct cleaning *cleaning = context;

    if (temp_is_for(name, NULL) && plan_has_temp(cleaning->plan, cleaning->folder, name))
        sys_remove(cleaning->folder->file, name);
}

/* Only under a lock is it certain that they belong to no living run.  A failure does not matter:
 * they are in nobody's way, or the same name cannot be made, which is reported. */
static void remove_abandoned(struct plan *plan)
{
    for (struct folder *folder = plan->folders.first; folder; folder = folder->next)
        if (folder->locked)
            sys_list(folder->file, remove_if_abandoned, &(struct cleaning){ plan, folder });
}

/* Neither this nor what it calls allocates. */
static bool write_and_rename(struct work *work)
{
    bool good = true;

    temps_begin(work->temps, work->count);
    for (size_t i = 0; good && i < work->count; i++) {
        const struct planned *file = work->files[i];

        good = temp_write(i, file->exists ? &file->old : NULL, &work->failure);
    }
    good = good && temps_rename(&work->renamed, &work->failure);
    temps_end();
    return good;
}

static bool report_failure(struct plan *plan, const struct work *work)
{
    const struct temp_failure *failure = &work->failure;
    struct str path = work->files[failure->index]->at.path;
    struct diag *diag;

    if (work->renamed == 0)
        diag = diag_add(plan->diags, E0601, SPAN_NONE,
                        "cannot write `%.*s`: %s, while %s; every old file is as it was",
                        STR_ARGS(path), sys_reason(failure->error), failure->doing);
    else
        diag = diag_add(plan->diags, E0611, SPAN_NONE,
                        "cannot replace `%.*s`: %s; %zu of %zu files are new, the rest are old",
                        STR_ARGS(path), sys_reason(failure->error), work->renamed, work->count);
    diag_help(diag, "%s", plan_advice(failure->error));
    return false;
}

/* ---- the stamp ------------------------------------------------------------------------------- */

/* The time of a stamp is when all outputs were last known to be current, so it is touched on every
 * success, after the outputs: make and ninja compare its time with that of the inputs.  The
 * depfile, in contrast, is an output like others, in place before them and left alone when equal:
 * what counts is its content, and with new outputs beside an old depfile a new input would go
 * unseen. */
static bool touch_stamp(struct plan *plan)
{
    const struct planned *last = plan->files + plan->count - 1;
    struct diag *diag;
    int error;

    if (plan->count == 0 || last->kind != PLANNED_STAMP)
        return true;
    error = sys_touch(last->at.folder->file, last->at.name);
    if (!error)
        return true;
    diag = diag_add(plan->diags, E0601, SPAN_NONE,
                    "cannot touch the stamp file `%.*s`: %s; all outputs are in place",
                    STR_ARGS(last->at.path), sys_reason(error));
    diag_help(diag, "%s", plan_advice(error));
    return false;
}

/* ---- all of it ------------------------------------------------------------------------------- */

static bool write_changed(struct plan *plan)
{
    struct work work = make_work(plan);
    bool good;

    remove_abandoned(plan);
    good = write_and_rename(&work);
    for (size_t i = 0; i < work.renamed; i++)
        work.files[i]->written = true;
    return good ? touch_stamp(plan) : report_failure(plan, &work);
}

static void make_report(const struct plan *plan, bool dry_run, struct emit_report *report)
{
    for (size_t i = 0, next = 0; i < plan->count; i++) {
        const struct planned *file = &plan->files[i];
        enum emit_state state = !file->differs   ? EMIT_UNCHANGED
                                : dry_run        ? EMIT_WOULD_WRITE
                                : !file->written ? EMIT_NOT_WRITTEN
                                : file->foreign  ? EMIT_REPLACED
                                                 : EMIT_WRITTEN;

        if (file->kind != PLANNED_ARTIFACT)
            continue;
        report->states[next++] = state;
        report->changed += state > EMIT_UNCHANGED;
    }
}

static bool anything_missing(const struct plan *plan)
{
    for (const struct folder *folder = plan->folders.first; folder; folder = folder->next)
        if (folder->rest[0])
            return true;
    return false;
}

/* Looks at what is there before directories are made: a refused run must leave nothing behind. */
static bool look_before_making(struct plan *plan)
{
    bool good;

    if (!anything_missing(plan))
        return true;
    good = folders_open(&plan->folders, LOCK_NONE, plan->diags) && plan_look(plan, PLAN_TO_WRITE);
    folders_close(&plan->folders);
    return good;
}

bool emit_write(const struct artifact_set *set, bool dry_run, struct diags *diags,
                struct emit_report *report)
{
    struct plan plan;
    bool good;

    report->states = arena_alloc(set->arena, (set->count + 1) * sizeof *report->states);
    report->changed = 0;
    if (!plan_make(&plan, set, PLAN_TO_WRITE, diags) || !look_before_making(&plan))
        return false;
    good = (dry_run || folders_make(&plan.folders, diags)) &&
           folders_open(&plan.folders, dry_run ? LOCK_SHARED : LOCK_EXCLUSIVE, diags) &&
           plan_look(&plan, PLAN_TO_WRITE) && (dry_run || write_changed(&plan));
    folders_close(&plan.folders);
    make_report(&plan, good && dry_run, report);
    return good;
}
