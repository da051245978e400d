/* A folder of files for unit tests of their readers, and a loader that reads them.  It must not
 * know what is in the files. */
#ifndef STATUSGEN_UNIT_FOLDER_H
#define STATUSGEN_UNIT_FOLDER_H

#include "unit.h"

#include "base/limit.h"
#include "project/load.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/statusgen_unit_XXXXXX";
static struct limits folder_limits;

static inline int folder_make(void **state)
{
    (void)state;
    limits_init(&folder_limits);
    return mkdtemp(folder) && chdir(folder) == 0 && mkdir("tpl", 0700) == 0 &&
                   mkdir("tpl/mini", 0700) == 0
               ? 0
               : -1;
}

static inline int folder_remove(void **state)
{
    char command[sizeof folder + 10];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static inline void folder_write(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fputs(text, file) < 0, 0);
    assert_int_equal(fclose(file), 0);
}

static inline struct loader folder_loader(struct unit *unit)
{
    return (struct loader){ .find = { .arena = &unit->arena,
                                      .sources = &unit->sources,
                                      .diags = &unit->diags,
                                      .templates = STR("tpl"),
                                      .limits = &folder_limits } };
}

#endif
