/* Extra files are looked for in the folders as they are spelled: what lies beside the target of a
 * link belongs to someone else. */
#include "output/drift.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/diag.h"
#include "output/file.h"
#include "output/plan.h"
#include "output/temp.h"

#include <stdlib.h>

enum {
    OLD_MAX = 64 << 20, /* of an old file, to be compared line by line */
};

static struct drift *add_drift(struct plan *plan, struct drifts *drifts, enum drift_kind kind,
                               struct str path)
{
    drifts->items = array_grow(plan->arena, drifts->items, drifts->count, sizeof *drifts->items);
    drifts->items[drifts->count] = (struct drift){ .kind = kind, .path = path };
    return &drifts->items[drifts->count++];
}

/* ---- stale and missing files ----------------------------------------------------------------- */

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

static bool read_old(struct plan *plan, const struct planned *planned, struct drift *drift)
{
    size_t got;
    char *bytes;
    int error;

    drift->too_large = planned->old.size > OLD_MAX;
    if (drift->too_large)
        return true;
    bytes = arena_alloc(plan->arena, (size_t)planned->old.size + 1);
    error = file_read(planned->at.folder->file, planned->at.name, bytes, (size_t)planned->old.size,
                      &got);
    if (error)
        return plan_unreadable(plan, planned->at.path, error);
    drift->old = (struct str){ bytes, got };
    drift->only_line_ends = equal_but_for_returns(drift->old, planned->artifact->bytes);
    return true;
}

static bool find_stale(struct plan *plan, struct drifts *drifts)
{
    bool good = true;

    for (size_t i = 0; i < plan->count; i++) {
        const struct planned *file = &plan->files[i];
        struct drift *drift;

        if (!file->differs)
            continue;
        drift = add_drift(plan, drifts, file->exists ? DRIFT_STALE : DRIFT_MISSING, file->at.path);
        drift->artifact = file->artifact;
        drift->foreign = file->foreign;
        if (file->exists && !read_old(plan, file, drift))
            good = false;
    }
    return good;
}

/* ---- extra files ----------------------------------------------------------------------------- */

/* Whether HEAD is of a file that the set should know: in a project every file of ours, else one of
 * the same spec and target. */
static bool is_of_set(const struct artifact_set *set, struct str head)
{
    if (set->around.whole)
        return true;
    for (size_t i = 0; i < set->count; i++) {
        bool same = i > 0 && str_equal(set->artifacts[i].marker, set->artifacts[i - 1].marker);

        if (!same && str_contains(head, set->artifacts[i].marker))
            return true;
    }
    return false;
}

/* A file that cannot be read is not known to be ours. */
static bool has_marker(const struct plan *plan, struct sys_file folder, const char *name)
{
    char bytes[ARTIFACT_HEAD];
    struct str head = { bytes, 0 };

    return file_read(folder, name, bytes, sizeof bytes, &head.length) == 0 &&
           artifact_is_ours(head) && is_of_set(plan->set, head);
}

/* Whether another run makes PATH, or it is none of our business. */
static bool is_spared(const struct plan *plan, struct str path)
{
    const struct surroundings *around = &plan->set->around;

    for (size_t i = 0; i < around->other_count; i++)
        if (str_equal(around->others[i], path))
            return true;
    return around->is_foreign && around->is_foreign(around->context, path);
}

/* By id too: a file system that ignores case lists an output under the name that it got first.
 */
static bool is_planned(const struct plan *plan, const struct folder *folder, const char *name,
                       const struct sys_status *status)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct planned *file = &plan->files[i];

        if (file->at.folder == folder && strcmp(file->at.name, name) == 0)
            return true;
        if (file->exists && sys_compare_ids(file->old.id, status->id) == 0)
            return true;
    }
    return false;
}

static bool is_extra(const struct plan *plan, const struct folder *folder, const char *name,
                     bool with_temps)
{
    struct sys_status status;

    if (sys_status(folder->file, name, SYS_PLAIN, &status) != 0 || status.type != SYS_FILE)
        return false;
    if (temp_is_for(name, NULL)) {
        if (!with_temps || !folder->locked)
            return false;
        if (plan_has_temp(plan, folder, name))
            return true;
    }
    return !is_planned(plan, folder, name, &status) && has_marker(plan, folder->file, name) &&
           !is_spared(plan, str_format(plan->arena, "%.*s%s", STR_ARGS(folder->prefix), name));
}

/* A search through a folder. */
struct search {
    struct plan *plan;
    const struct folder *folder;
    bool with_temps;
    struct drifts *drifts;
};

static void look_at(void *context, const char *name)
{
    const struct search *search = context;
    struct plan *plan = search->plan;

    if (is_extra(plan, search->folder, name, search->with_temps))
        add_drift(plan, search->drifts, DRIFT_EXTRA,
                  str_format(plan->arena, "%.*s%s", STR_ARGS(search->folder->prefix), name));
}

static bool find_extra_in(struct plan *plan, const struct folder *folder, bool with_temps,
                          struct drifts *drifts)
{
    struct search search = { plan, folder, with_temps, drifts };
    int error = sys_list(folder->file, look_at, &search);

    return error == 0 || plan_unreadable(plan, str_of(folder->path), error);
}

static bool is_home(const struct plan *plan, const struct folder *folder)
{
    for (size_t i = 0; i < plan->count; i++)
        if (plan->files[i].at.home == folder)
            return true;
    return false;
}

static bool is_known(const struct plan *plan, const struct drifts *drifts, size_t first,
                     struct str path)
{
    for (size_t i = first; i < drifts->count; i++)
        if (str_equal(drifts->items[i].path, path))
            return true;
    for (size_t i = 0; i < plan->count; i++)
        if (str_equal(plan->files[i].at.path, path))
            return true;
    return false;
}

/* Extra files found before are in DRIFTS from FIRST on. */
static void look_at_suspect(struct plan *plan, struct str path, size_t first, struct drifts *drifts)
{
    const char *name = arena_copy(plan->arena, path.at, path.length);
    struct sys_status status;

    if (sys_status(SYS_HERE, name, SYS_PLAIN, &status) == 0 && status.type == SYS_FILE &&
        has_marker(plan, SYS_HERE, name) && !is_known(plan, drifts, first, path) &&
        !is_spared(plan, path))
        add_drift(plan, drifts, DRIFT_EXTRA, path);
}

static int compare_drifts(const void *a, const void *b)
{
    return str_compare(((const struct drift *)a)->path, ((const struct drift *)b)->path);
}

static bool find_extra(struct plan *plan, bool with_temps, struct drifts *drifts)
{
    const struct surroundings *around = &plan->set->around;
    size_t first = drifts->count;
    bool good = true;

    for (struct folder *folder = plan->folders.first; folder; folder = folder->next)
        if (sys_is_open(folder->file) && is_home(plan, folder) &&
            !find_extra_in(plan, folder, with_temps, drifts))
            good = false;
    for (size_t i = 0; i < around->suspect_count; i++)
        look_at_suspect(plan, around->suspects[i], first, drifts);
    if (drifts->count > first)
        qsort(drifts->items + first, drifts->count - first, sizeof *drifts->items, compare_drifts);
    return good;
}

bool drift_find(const struct artifact_set *set, struct diags *diags, struct drifts *drifts)
{
    struct plan plan;
    bool good;

    *drifts = (struct drifts){ 0 };
    if (!plan_make(&plan, set, PLAN_TO_COMPARE, diags))
        return false;
    good = folders_open(&plan.folders, LOCK_SHARED, diags) && plan_look(&plan, PLAN_TO_COMPARE) &&
           find_stale(&plan, drifts) && find_extra(&plan, false, drifts);
    folders_close(&plan.folders);
    return good;
}

/* ---- removing -------------------------------------------------------------------------------- */

static bool report_unremoved(struct plan *plan, struct str path, const char *why, const char *help)
{
    struct diag *diag = diag_add(plan->diags, E0612, SPAN_NONE,
                                 "cannot remove the extra file `%.*s`: %s", STR_ARGS(path), why);

    diag_help(diag, "%s", help);
    return false;
}

/* Removes one file by its path, as it is spelled. */
static bool remove_extra(struct plan *plan, struct str path, bool dry_run)
{
    struct sys_status status;
    int error;

    if (sys_status(SYS_HERE, path.at, SYS_PLAIN, &status) == 0 &&
        sys_is_read_only(SYS_HERE, path.at, &status))
        return report_unremoved(plan, path, "it is read-only",
                                "make it writable (chmod u+w, p4 edit) and run again");
    error = dry_run ? 0 : sys_remove(SYS_HERE, path.at);
    return error == 0 || report_unremoved(plan, path, sys_reason(error), plan_advice(error));
}

static bool remove_all(struct plan *plan, struct drifts *drifts, bool dry_run)
{
    size_t count = drifts->count;

    drifts->count = 0;
    for (size_t i = 0; i < count; i++)
        if (remove_extra(plan, drifts->items[i].path, dry_run))
            drifts->items[drifts->count++] = drifts->items[i];
    return drifts->count == count;
}

bool drift_clean(const struct artifact_set *set, bool dry_run, struct diags *diags,
                 struct drifts *removed)
{
    struct plan plan;
    bool good;

    *removed = (struct drifts){ 0 };
    if (!plan_make(&plan, set, PLAN_TO_COMPARE, diags))
        return false;
    good = folders_open(&plan.folders, dry_run ? LOCK_SHARED : LOCK_EXCLUSIVE, diags) &&
           plan_look(&plan, PLAN_TO_COMPARE) && find_extra(&plan, true, removed);
    if (good)
        good = remove_all(&plan, removed, dry_run);
    else
        removed->count = 0;
    folders_close(&plan.folders);
    return good;
}
