/* Paths become places, places are compared in sorted order, and each file is read once. */
#include "output/plan.h"

#include "base/arena.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "output/file.h"
#include "output/temp.h"

#include <stdlib.h>
#include <string.h>

/* ---- paths ----------------------------------------------------------------------------------- */

static bool add_file(struct plan *plan, enum planned_kind kind, const struct artifact *artifact,
                     struct str path)
{
    struct planned *file = &plan->files[plan->count++];

    *file = (struct planned){ .kind = kind, .artifact = artifact, .differs = true };
    return folders_resolve(&plan->folders, path, &file->at, plan->diags);
}

static bool same_place(const struct planned *a, const struct planned *b)
{
    return a->at.folder == b->at.folder && strcmp(a->at.name, b->at.name) == 0;
}

/* Two names of a file that has only one: the file system ignores case, or how text is composed. */
static bool same_file(const struct planned *a, const struct planned *b)
{
    return a->exists && b->exists && a->old.names == 1 &&
           sys_compare_ids(a->old.id, b->old.id) == 0;
}

/* Equal ones stay in the order of the set, so that clashes are reported in one order everywhere. */
static int in_order(int order, const struct planned *a, const struct planned *b)
{
    return order ? order : (a > b) - (a < b);
}

static int compare_places(const void *a, const void *b)
{
    const struct planned *x = *(struct planned *const *)a, *y = *(struct planned *const *)b;
    unsigned i = x->at.folder->number, j = y->at.folder->number;

    return in_order(i != j ? (i > j) - (i < j) : strcmp(x->at.name, y->at.name), x, y);
}

static int compare_files(const void *a, const void *b)
{
    const struct planned *x = *(struct planned *const *)a, *y = *(struct planned *const *)b;

    return in_order(sys_compare_ids(x->old.id, y->old.id), x, y);
}

/* Paths that some file systems take for one. */
static int compare_caseless(const void *a, const void *b)
{
    const struct planned *x = *(struct planned *const *)a, *y = *(struct planned *const *)b;
    struct str p = x->at.path, q = y->at.path;
    size_t i = 0;

    while (i < p.length && i < q.length && ascii_lower(p.at[i]) == ascii_lower(q.at[i]))
        i++;
    if (i == p.length || i == q.length)
        return in_order((p.length > q.length) - (p.length < q.length), x, y);
    return ascii_lower(p.at[i]) < ascii_lower(q.at[i]) ? -1 : 1;
}

static bool same_caseless(const struct planned *a, const struct planned *b)
{
    if (a->at.path.length != b->at.path.length || same_place(a, b))
        return false;
    for (size_t i = 0; i < a->at.path.length; i++)
        if (ascii_lower(a->at.path.at[i]) != ascii_lower(b->at.path.at[i]))
            return false;
    return true;
}

static struct span place_of(const struct planned *file)
{
    return file->artifact ? file->artifact->at : SPAN_NONE;
}

static bool report_clash(struct plan *plan, const struct planned *a, const struct planned *b,
                         const char *what)
{
    struct diag *diag;

    if (str_equal(a->at.path, b->at.path))
        diag = diag_add(plan->diags, E0603, place_of(b), "two outputs are written to `%.*s`",
                        STR_ARGS(a->at.path));
    else
        diag = diag_add(plan->diags, E0603, place_of(b), "outputs `%.*s` and `%.*s` %s",
                        STR_ARGS(a->at.path), STR_ARGS(b->at.path), what);
    if (place_of(a).source && place_of(a).begin != place_of(b).begin)
        diag_note(diag, place_of(a), "the other output");
    diag_help(diag, "give each its own directory (`dir`, -o) or file name");
    return false;
}

/* Files whose paths, places or ids clash are neighbors when they are sorted. */
static const struct clash {
    int (*compare)(const void *, const void *);
    bool (*same)(const struct planned *, const struct planned *);
    const char *what;
} same_places = { compare_places, same_place, "are the same file" },
  same_but_for_case = { compare_caseless, same_caseless,
                        "differ in case only, and some systems ignore it" },
  same_files = { compare_files, same_file, "are the same file" };

static bool check_clashes(struct plan *plan, const struct clash *clash)
{
    struct planned **sorted = arena_alloc(plan->arena, (plan->count + 1) * sizeof *sorted);
    bool good = true;

    for (size_t i = 0; i < plan->count; i++)
        sorted[i] = &plan->files[i];
    qsort(sorted, plan->count, sizeof *sorted, clash->compare);
    for (size_t i = 1; i < plan->count; i++)
        if (clash->same(sorted[i - 1], sorted[i]))
            good = report_clash(plan, sorted[i - 1], sorted[i], clash->what);
    return good;
}

bool plan_make(struct plan *plan, const struct artifact_set *set, enum plan_purpose purpose,
               struct diags *diags)
{
    bool good = true;

    *plan = (struct plan){ .set = set, .arena = set->arena, .diags = diags };
    plan->folders.arena = set->arena;
    plan->files = arena_alloc(set->arena, (set->count + 2) * sizeof *plan->files);
    if (purpose == PLAN_TO_WRITE && set->depfile)
        good &= add_file(plan, PLANNED_DEPFILE, set->depfile, set->depfile->path);
    for (size_t i = 0; i < set->count; i++)
        good &= add_file(plan, PLANNED_ARTIFACT, &set->artifacts[i], set->artifacts[i].path);
    if (purpose == PLAN_TO_WRITE && set->stamp.length)
        good &= add_file(plan, PLANNED_STAMP, NULL, set->stamp);
    return good && check_clashes(plan, &same_places) && check_clashes(plan, &same_but_for_case);
}

bool plan_has_temp(const struct plan *plan, const struct folder *folder, const char *entry)
{
    for (size_t i = 0; i < plan->count; i++)
        if (plan->files[i].at.folder == folder && temp_is_for(entry, plan->files[i].at.name))
            return true;
    return false;
}

/* ---- what is there --------------------------------------------------------------------------- */

bool plan_unreadable(struct plan *plan, struct str path, int error)
{
    struct diag *diag = diag_add(plan->diags, E0608, SPAN_NONE, "cannot read `%.*s`: %s",
                                 STR_ARGS(path), sys_reason(error));

    diag_help(diag, "make it readable, or remove it");
    return false;
}

static bool report_read_only(struct plan *plan, const struct planned *file)
{
    struct diag *diag = diag_add(plan->diags, E0604, SPAN_NONE,
                                 "`%.*s` would change and is read-only", STR_ARGS(file->at.path));

    diag_help(diag, "make it writable (chmod u+w, p4 edit) and run again");
    return false;
}

static bool report_type(struct plan *plan, const struct planned *file)
{
    struct diag *diag = diag_add(plan->diags, E0602, SPAN_NONE,
                                 "no output can be written to `%.*s`: it is %s",
                                 STR_ARGS(file->at.path), refused_type(file->old.type));

    diag_help(diag, "move it away or choose another path");
    return false;
}

static bool look(struct plan *plan, struct planned *file)
{
    struct sys_file folder = file->at.folder->file;
    int error;

    file->exists = false;
    file->differs = true;
    if (!sys_is_open(folder))
        return true;
    error = sys_status(folder, file->at.name, SYS_PLAIN, &file->old);
    if (error)
        return sys_problem(error) == SYS_MISSING || plan_unreadable(plan, file->at.path, error);
    file->exists = true;
    if (refused_type(file->old.type))
        return report_type(plan, file);
    if (file->kind == PLANNED_STAMP || file->old.size != file->artifact->bytes.length)
        return true;
    file->differs = !file_equals(folder, file->at.name, file->artifact->bytes, &error);
    return error == 0 || plan_unreadable(plan, file->at.path, error);
}

/* A file that is not known to be ours is somebody's own.  Nothing is known of a file that has no
 * room for a marker. */
static bool look_whose(struct plan *plan, struct planned *file)
{
    char head[ARTIFACT_HEAD];
    size_t got;
    int error;

    file->foreign = false;
    if (file->kind != PLANNED_ARTIFACT || file->artifact->marker.length == 0 || !file->exists ||
        !file->differs || file->old.size == 0)
        return true;
    error = file_read(file->at.folder->file, file->at.name, head, sizeof head, &got);
    if (error)
        return plan_unreadable(plan, file->at.path, error);
    file->foreign = !artifact_is_ours((struct str){ head, got });
    return true;
}

static bool report_foreign(struct plan *plan, const struct planned *file)
{
    struct diag *diag = diag_add(plan->diags, E0613, file->artifact->at,
                                 "`%.*s` would be replaced, and statusgen did not generate it",
                                 STR_ARGS(file->at.path));

    diag_help(diag, "move it away, write to another folder, or replace it with --force");
    return false;
}

bool plan_look(struct plan *plan, enum plan_purpose purpose)
{
    bool good = true;

    for (size_t i = 0; i < plan->count; i++) {
        struct planned *file = &plan->files[i];

        if (!look(plan, file) || !look_whose(plan, file))
            good = false;
        else if (purpose == PLAN_TO_WRITE && file->foreign && !plan->set->force)
            good = report_foreign(plan, file);
        else if (purpose == PLAN_TO_WRITE && file->kind != PLANNED_STAMP && file->exists &&
                 file->differs &&
                 sys_is_read_only(file->at.folder->file, file->at.name, &file->old))
            good = report_read_only(plan, file);
    }
    return good && check_clashes(plan, &same_files);
}

const char *plan_advice(int error)
{
    static const char *const texts[SYS_OTHER + 1] = {
        [SYS_FULL] = "free some space and run again",
        [SYS_OVER_QUOTA] = "free some of the quota and run again",
        [SYS_TOO_LARGE] = "raise the limit of file sizes (ulimit -f) and run again",
        [SYS_TOO_MANY] = "raise the limit of open files (ulimit -n) and run again",
        [SYS_DENIED] = "allow this user to write into the directory, or choose another with -o",
        [SYS_READ_ONLY] = "the file system is read-only: choose another directory with -o",
        [SYS_BUSY] = "if the file is a mount point, mount its directory instead",
        [SYS_EXISTS] = ("if a killed run left it, remove it; if two outputs differ only in case, "
                        "rename one of them"),
    };
    const char *text = texts[sys_problem(error)];

    return text ? text : "fix the cause and run again";
}
