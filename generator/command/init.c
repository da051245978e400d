/* Writes starter files, and never overwrites one; must not know what is generated from them. */
#include "command/init.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/system/system.h"
#include "project/embedded.h"

#include <string.h>

static void add_file(struct init_files *files, struct str path, struct str bytes)
{
    files->items = array_grow(files->arena, files->items, files->count, sizeof *files->items);
    files->items[files->count++] = (struct init_file){ path, bytes };
}

/* ---- a project ------------------------------------------------------------------------------- */

static const char project_text[] =
    "-- What statusgen keeps in sync in this repository.\n"
    "--\n"
    "--   statusgen generate   writes what changed\n"
    "--   statusgen check      for CI: reports outdated files and exits with 1 if there are any\n"
    "--   statusgen lint       reports what is valid, but likely to cause trouble\n"
    "--\n"
    "-- Paths are relative to this file.  `statusgen list targets` prints the available targets,\n"
    "-- `statusgen list options c` the options of one of them.\n"
    "project {\n"
    "    requires = \">=0.1\",\n"
    "    -- With this, `check` also reports changes that break users of the codes:\n"
    "    -- breaking = { against = \"git:origin/main\", fail_on = \"major\" },\n"
    "}\n"
    "\n"
    "output { \"spec/%.*s.lua\", \"c\", dir = \"generated\" }\n"
    "output { \"spec/%.*s.lua\", \"markdown\", dir = \"generated\" }\n"
    "\n"
    "-- HTTP's codes come with the program:\n"
    "-- output { \"http\", \"c\", dir = \"generated\" }\n";

static const char make_text[] =
    "# Writes the outputs that statusgen.lua lists when a spec has changed.  In a Makefile:\n"
    "#\n"
    "#     include statusgen.mk\n"
    "#     program: main.o generated/app_error.o\n"
    "#     main.o generated/app_error.o: generated/app_error.h\n"
    "#     test: check-generated\n"
    "#\n"
    "# If the compiler lists the headers (-MMD), order is enough: OBJECTS: | .statusgen.stamp\n"
    "# Files to ignore: .statusgen.stamp and .statusgen.d.\n"
    "STATUSGEN ?= statusgen\n"
    "\n"
    "statusgen_goal := $(.DEFAULT_GOAL)\n"
    "statusgen_outputs := $(shell $(STATUSGEN) generate --list-outputs || echo failed)\n"
    "$(if $(filter failed,$(statusgen_outputs)),$(error $(STATUSGEN) failed))\n"
    "statusgen_missing := $(filter-out $(wildcard $(statusgen_outputs)),$(statusgen_outputs))\n"
    "\n"
    "# A new program, or an output that was deleted, makes all of them again.\n"
    ".statusgen.stamp: statusgen.lua \\\n"
    "    $(shell command -v $(STATUSGEN) | sed 's/ /\\\\ /g') \\\n"
    "    $(if $(statusgen_missing),statusgen-again)\n"
    "\t$(STATUSGEN) generate --stamp $@ --depfile .statusgen.d\n"
    "\n"
    "$(statusgen_outputs): .statusgen.stamp ;\n"
    "\n"
    ".PHONY: check-generated statusgen-again\n"
    "check-generated:\n"
    "\t$(STATUSGEN) check\n"
    "\n"
    "-include .statusgen.d\n"
    ".DEFAULT_GOAL := $(statusgen_goal)\n";

/* Outputs always have LF, and nobody reads their changes first. */
static const char attributes_text[] = "generated/** text eol=lf linguist-generated\n";

static const char spec_text[] =
    "-- The error codes of this project.  A number that was released keeps its meaning.\n"
    "--\n"
    "-- `statusgen breaking --against git:HEAD` reports what your changes mean for users.\n"
    "spec {\n"
    "    format  = 1,\n"
    "    id      = \"%.*s\",             -- prefix of symbols and name of files\n"
    "    title   = \"Errors\",\n"
    "    values  = { from = 1, to = 999 },  -- the range of all codes, now and later\n"
    "    -- Constants are called APP_ERROR_NOT_FOUND.  To name them differently:\n"
    "    -- options = { c = { constants = \"MY_{NAME}\" } },\n"
    "}\n"
    "\n"
    "-- A trait is a fact about each code.  This one becomes the function `..._is_retryable`.\n"
    "trait { \"retryable\", flag = true, help = \"The same request may succeed later.\" }\n"
    "\n"
    "code { 1, \"Not Found\",\n"
    "    summary = \"The requested item does not exist.\",\n"
    "    action  = \"Check the spelling of its name.\",\n"
    "}\n"
    "\n"
    "code { 2, \"Timed Out\",\n"
    "    summary   = \"No response arrived in time.\",\n"
    "    action    = \"Try again later.\",\n"
    "    retryable = true,\n"
    "    was       = { \"Timeout\" },  -- an older phrase: its constant is kept, as deprecated\n"
    "}\n";

static struct str path_in(struct arena *arena, struct str folder, const char *format,
                          struct str name)
{
    struct str file = str_format(arena, format, STR_ARGS(name));

    return str_format(arena, "%.*s%.*s", STR_ARGS(folder), STR_ARGS(file));
}

static bool exists(struct arena *arena, struct str path)
{
    struct sys_status status;

    return sys_status(SYS_HERE, arena_copy(arena, path.at, path.length), SYS_FOLLOW, &status) == 0;
}

/* No project file lists the example unless it was made with it. */
bool init_project(struct init_files *files, struct str folder, struct str id, struct str spec)
{
    struct arena *arena = files->arena;
    struct str project = path_in(arena, folder, "statusgen.lua%.*s", STR(""));
    bool is_new = !exists(arena, project);

    add_file(files, project, str_format(arena, project_text, STR_ARGS(id), STR_ARGS(id)));
    if (is_new && spec.length == 0)
        spec = str_format(arena, spec_text, STR_ARGS(id));
    if (spec.length)
        add_file(files, path_in(arena, folder, "spec/%.*s.lua", id), spec);
    add_file(files, path_in(arena, folder, "statusgen.mk%.*s", STR("")), str_of(make_text));
    add_file(files, path_in(arena, folder, ".gitattributes%.*s", STR("")), str_of(attributes_text));
    return is_new;
}

/* ---- a target -------------------------------------------------------------------------------- */

static bool begins(const char *text, struct str with)
{
    return strlen(text) >= with.length && memcmp(text, with.at, with.length) == 0;
}

static bool has_file(const struct init_files *files, struct str path)
{
    for (size_t i = 0; i < files->count; i++)
        if (str_equal(files->items[i].path, path))
            return true;
    return false;
}

/* Finds the name in the next `include "..."` of a template; false if no more follow. */
static bool next_include(struct str *text, struct str *name)
{
    static const char word[] = "include \"";
    size_t begin = 0;

    while (begin + sizeof word <= text->length &&
           memcmp(text->at + begin, word, sizeof word - 1) != 0)
        begin++;
    begin += sizeof word - 1;
    for (size_t end = begin; end < text->length; end++) {
        if (text->at[end] != '"')
            continue;
        *name = (struct str){ text->at + begin, end - begin };
        *text = (struct str){ text->at + end, text->length - end };
        return true;
    }
    return false;
}

/* Adds the built-in template PATH and those that it includes. */
static void add_template(struct init_files *files, struct str folder, const char *path)
{
    static const char templates[] = "templates/";
    const struct embedded_file *file = embedded_find(path);
    struct str text, name, copy;

    if (!file)
        return;
    copy = str_format(files->arena, "%.*s%s", STR_ARGS(folder), path + sizeof templates - 1);
    if (has_file(files, copy))
        return;
    text = (struct str){ file->bytes, file->length };
    add_file(files, copy, text);
    while (next_include(&text, &name)) {
        bool beside = !memchr(name.at, '/', name.length);
        size_t length = beside ? (size_t)(strrchr(path, '/') + 1 - path) : sizeof templates - 1;

        add_template(files, folder,
                     str_format(files->arena, "%.*s%.*s", (int)length, path, STR_ARGS(name)).at);
    }
}

bool init_target(struct init_files *files, struct str folder, struct str name)
{
    struct str prefix = str_format(files->arena, "templates/%.*s/", STR_ARGS(name));

    if (!embedded_find(str_format(files->arena, "%.*starget.lua", STR_ARGS(prefix)).at))
        return false;
    for (size_t i = 0; i < embedded_file_count; i++)
        if (begins(embedded_files[i].name, prefix))
            add_template(files, folder, embedded_files[i].name);
    return true;
}

/* ---- writing --------------------------------------------------------------------------------- */

static int make_folders(const char *path, struct arena *arena)
{
    int error = 0;

    for (size_t i = sys_root(path, strlen(path)); !error && path[i]; i++)
        if (sys_separates(path[i]))
            error = sys_make_folder(arena_copy(arena, path, i));
    return error;
}

/* Half a file is removed: it would be kept, and never made whole. */
static int write_file(const char *path, struct str bytes)
{
    struct sys_file file;
    int error = sys_create(SYS_HERE, path, NULL, &file), closing;

    if (error)
        return error;
    error = sys_write(file, bytes.at, bytes.length);
    closing = sys_close(file);
    error = error ? error : closing;
    if (error)
        sys_remove(SYS_HERE, path);
    return error;
}

bool init_write(const struct init_files *files, struct diags *diags, struct buf *out)
{
    bool all = true;

    for (size_t i = 0; i < files->count; i++) {
        const struct init_file *file = &files->items[i];
        const char *path = arena_copy(files->arena, file->path.at, file->path.length);
        int error = make_folders(path, files->arena);

        if (!error)
            error = write_file(path, file->bytes);
        if (!error)
            buf_print(out, "wrote %s\n", path);
        else if (sys_problem(error) == SYS_EXISTS)
            buf_print(out, "kept %s: it already exists\n", path);
        else
            diag_add(diags, E0601, SPAN_NONE, "cannot write `%s`: %s", path, sys_reason(error));
        all &= !error || sys_problem(error) == SYS_EXISTS;
    }
    return all;
}
