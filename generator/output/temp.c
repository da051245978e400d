/* A signal handler finds the files of the set in the one variable that outlives a call. */
#include "output/temp.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
    STEM_SIZE = 240,
    STEM_MAX = 233, /* "." STEM ".statusgen-" PID fits into a name of 255 bytes */
    STEM_KEPT = 220 /* of a longer name, before "~" and eight hexadecimal digits */
};

static const char infix[] = ".statusgen-";

/* The only state that outlives a call: what the signal handler must find. */
static struct temp *volatile live;
static volatile sig_atomic_t live_count;

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

/* ---- the set --------------------------------------------------------------------------------- */

static void remove_temps(void)
{
    for (sig_atomic_t i = 0; i < live_count; i++) {
        if (live[i].exists)
            sys_remove(live[i].folder, live[i].own_name);
        live[i].exists = 0;
    }
}

void temps_begin(struct temp *temps, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char stem[STEM_SIZE];

        make_stem(stem, temps[i].name);
        snprintf(temps[i].own_name, TEMP_NAME_SIZE, "%s%s%lu", stem, infix, sys_process());
        temps[i].exists = 0;
    }
    live = temps;
    live_count = (sig_atomic_t)count;
    sys_guard(remove_temps);
}

void temps_end(void)
{
    remove_temps();
    sys_unguard();
    live_count = 0;
    live = NULL;
}

/* ---- writing --------------------------------------------------------------------------------- */

/* With signals held, so that none comes between the file and the note that it exists. */
static int create(struct temp *temp, const struct sys_status *old, struct sys_file *file)
{
    int error;

    sys_hold_signals();
    error = sys_create(temp->folder, temp->own_name, old, file);
    temp->exists = error == 0;
    sys_release_signals();
    return error;
}

static bool fail(struct temp_failure *failure, const char *doing, size_t index, int error)
{
    *failure = (struct temp_failure){ .doing = doing, .error = error, .index = index };
    return false;
}

bool temp_write(size_t index, const struct sys_status *old, struct temp_failure *failure)
{
    struct temp *temp = &live[index];
    const char *doing = "making a temporary file";
    struct sys_file file;
    int error = create(temp, old, &file), closing;

    if (error)
        return fail(failure, doing, index, error);
    if (old) {
        doing = "keeping its mode";
        error = sys_take_after(file, old);
    }
    if (!error) {
        doing = "writing";
        error = sys_write(file, temp->bytes.at, temp->bytes.length);
    }
    closing = sys_close(file);
    if (!error) {
        doing = "closing";
        error = closing;
    }
    return error ? fail(failure, doing, index, error) : true;
}

/* With signals held: a set that could be put in place is not left half there. */
bool temps_rename(size_t *renamed, struct temp_failure *failure)
{
    size_t count = (size_t)live_count;
    int error = 0;

    sys_hold_signals();
    for (*renamed = 0; *renamed < count && !error; *renamed += !error) {
        struct temp *temp = &live[*renamed];

        error = sys_rename(temp->folder, temp->own_name, temp->name);
        temp->exists = error != 0;
    }
    sys_release_signals();
    return error ? fail(failure, "replacing the old file", *renamed, error) : true;
}
