/* Where outputs go: paths resolved to folders and names, folders made, opened and locked.  It must
 * not know what is written there. */
#ifndef STATUSGEN_OUTPUT_PLACE_H
#define STATUSGEN_OUTPUT_PLACE_H

#include "base/str.h"
#include "base/system/system.h"

struct arena;
struct diags;

/* A directory of the set, found once however it is spelled. */
struct folder {
    const char *path;  /* to open it; symbolic links on the way are the system's business */
    struct str prefix; /* what a path in it begins with, as it was first spelled: "gen/" or "" */
    const char *base;  /* the part of the path that existed when it was resolved */
    const char *rest;  /* the directories below it that did not; empty if none were missing */
    struct sys_id id;  /* of the base; once it is open, of the folder itself */
    struct sys_file file;
    bool locked;
    unsigned number; /* order of finding */
    struct folder *next;
};

/* An output's place: behind symbolic links to files, so that they are written through. */
struct destination {
    struct str path;       /* as given */
    struct folder *folder; /* of the file itself */
    const char *name;      /* in that folder */
    struct folder *home;   /* the folder as spelled, which may hold only a link */
};

struct folders {
    struct arena *arena;
    unsigned count;
    struct folder *first; /* ascending by id once they are open: the order of locks */
};

enum lock_kind { LOCK_NONE, LOCK_SHARED, LOCK_EXCLUSIVE };

/* Resolves PATH.  False, with a diagnostic, if no output can be there: it is empty, too long, a
 * directory, a device, below a file, or the system refuses to say. */
bool folders_resolve(struct folders *folders, struct str path, struct destination *destination,
                     struct diags *diags);

/* Opens all folders and makes the missing ones.  False, with a diagnostic, on failure. */
bool folders_make(struct folders *folders, struct diags *diags);

/* Opens the folders that exist, and locks all that are open; waits at most a minute for a lock.
 * False, with a diagnostic, on failure.  After either, folders_close must be called. */
bool folders_open(struct folders *folders, enum lock_kind lock, struct diags *diags);

/* Closes all folders, which releases the locks. */
void folders_close(struct folders *folders);

/* Why no output can be where something of TYPE is ("a directory"); NULL for a file. */
const char *refused_type(enum sys_type type);

#endif
