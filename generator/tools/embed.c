/* Turns folders into one C file with the bytes of every file in them, when the program is built;
 * must not know what the files are for.
 *
 *   embed OUT.c [--depfile FILE] NAME=PATH...
 *
 * PATH is a folder, whose files are named NAME/..., or one file, named NAME.  Hidden files and
 * editors' backups (x~) are left out.  OUT.c depends on its input alone, not on where that is or
 * how the system lists a folder, and is left untouched where nothing changed.  The depfile lists
 * the files and the folders too: a folder changes when a file is added to it or removed. */
#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/source.h"
#include "base/system/system.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct input {
    const char *name; /* NULL for a folder: a dependency only */
    const char *path;
};

struct embed {
    struct arena arena;
    struct sources sources;
    struct input *inputs;
    size_t count;
};

static _Noreturn void fail(const char *path, const char *why)
{
    fprintf(stderr, "embed: %s: %s\n", path, why);
    exit(1);
}

static struct str read_file(struct embed *embed, const char *path)
{
    struct str why;
    const struct source *source = source_read(&embed->sources, str_of(path), SIZE_MAX, &why);

    if (!source)
        fail(path, str_format(&embed->arena, "%.*s", STR_ARGS(why)).at);
    return source->text;
}

/* ---- which files ----------------------------------------------------------------------------- */

static void add_input(struct embed *embed, const char *name, const char *path)
{
    embed->inputs = array_grow(&embed->arena, embed->inputs, embed->count, sizeof *embed->inputs);
    embed->inputs[embed->count++] = (struct input){ name, path };
}

static void collect(struct embed *embed, const char *name, const char *path);

struct folder {
    struct embed *embed;
    const char *name, *path;
};

static void collect_entry(void *context, const char *entry)
{
    const struct folder *folder = context;
    struct arena *arena = &folder->embed->arena;

    if (entry[0] != '.' && !str_ends_with(str_of(entry), "~"))
        collect(folder->embed, str_format(arena, "%s/%s", folder->name, entry).at,
                str_format(arena, "%s/%s", folder->path, entry).at);
}

/* Adds PATH itself, or everything below it. */
static void collect(struct embed *embed, const char *name, const char *path)
{
    struct sys_status status;
    struct sys_file file;
    int error = sys_status(SYS_HERE, path, SYS_FOLLOW, &status);

    if (!error && status.type == SYS_FILE) {
        add_input(embed, name, path);
        return;
    }
    add_input(embed, NULL, path);
    if (!error)
        error = sys_open_folder(path, &file);
    if (!error)
        error = sys_list(file, collect_entry, &(struct folder){ embed, name, path });
    if (error)
        fail(path, sys_reason(error));
    sys_close(file);
}

/* Sorts folders first, then files by name, for the binary search of embedded_find. */
static int compare_inputs(const void *a, const void *b)
{
    const struct input *left = a, *right = b;

    if (left->name && right->name)
        return strcmp(left->name, right->name);
    if (!left->name && !right->name)
        return strcmp(left->path, right->path);
    return left->name ? 1 : -1;
}

/* ---- the C file ------------------------------------------------------------------------------ */

/* Prints a string literal per line of the input: compilers read these much faster than numbers.
 * Octal escapes have three digits, so that what follows cannot join them; a ? may begin a
 * trigraph. */
static void add_literal(struct buf *out, struct str text)
{
    buf_add_char(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.at[i];

        if (c == '\n')
            buf_add_str(out, i + 1 < text.length ? STR("\\n\"\n    \"") : STR("\\n"));
        else if (c == '"' || c == '\\' || c == '?')
            buf_print(out, "\\%c", c);
        else if (c >= ' ' && c <= '~')
            buf_add_char(out, (char)c);
        else
            buf_print(out, "\\%03o", (unsigned)c);
    }
    buf_add_char(out, '"');
}

static struct str c_file(struct embed *embed)
{
    struct buf out, rows;
    size_t count = 0;

    buf_init(&out, &embed->arena, SIZE_MAX);
    buf_init(&rows, &embed->arena, SIZE_MAX);
    buf_add_str(&out, STR("/* Made by tools/embed.c: the files that are part of the program. */\n"
                          "#include \"project/embedded.h\"\n\n"
                          "#if defined __GNUC__\n"
                          "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
                          "#endif\n\n"));
    for (size_t i = 0; i < embed->count; i++) {
        const struct input *input = &embed->inputs[i];

        if (!input->name)
            continue;
        buf_print(&out, "static const char file_%zu[] =\n    ", count);
        add_literal(&out, read_file(embed, input->path));
        buf_add_str(&out, STR(";\n\n"));
        buf_add_str(&rows, STR("    { "));
        add_literal(&rows, str_of(input->name));
        buf_print(&rows, ", file_%zu, sizeof file_%zu - 1 },\n", count, count);
        count++;
    }
    if (count == 0)
        buf_add_str(&rows, STR("    { \"\", \"\", 0 } /* C has no empty array */\n"));
    buf_add_str(&out, STR("const struct embedded_file embedded_files[] = {\n"));
    buf_add_str(&out, buf_str(&rows));
    buf_print(&out, "};\n\nconst size_t embedded_file_count = %zu;\n", count);
    return buf_str(&out);
}

/* ---- the depfile ----------------------------------------------------------------------------- */

static void add_make_path(struct buf *out, const char *path)
{
    for (; *path; path++) {
        if (*path == '$')
            buf_add_char(out, '$');
        else if (*path == ' ' || *path == '#')
            buf_add_char(out, '\\');
        buf_add_char(out, *path);
    }
}

static struct str depfile(struct embed *embed, const char *target)
{
    struct buf out;

    buf_init(&out, &embed->arena, SIZE_MAX);
    add_make_path(&out, target);
    buf_add_char(&out, ':');
    for (size_t i = 0; i < embed->count; i++) {
        buf_add_str(&out, STR(" \\\n  "));
        add_make_path(&out, embed->inputs[i].path);
    }
    buf_add_char(&out, '\n');
    return buf_str(&out);
}

static void write_file(struct embed *embed, const char *path, struct str text)
{
    struct sys_status status;
    FILE *file;

    if (sys_status(SYS_HERE, path, SYS_FOLLOW, &status) == 0 &&
        str_equal(read_file(embed, path), text))
        return;
    file = fopen(path, "wb");
    if (!file)
        fail(path, strerror(errno));
    fwrite(text.at, 1, text.length, file);
    if (ferror(file) | fclose(file)) /* write both, even if one fails */
        fail(path, strerror(errno));
}

int main(int argc, char **argv)
{
    struct embed embed = { 0 };
    bool with_deps = argc > 3 && strcmp(argv[2], "--depfile") == 0;
    int next = with_deps ? 4 : 2;

    sources_init(&embed.sources, &embed.arena);
    for (; next < argc; next++) {
        char *path = strchr(argv[next], '=');

        if (!path)
            break;
        *path = '\0';
        collect(&embed, argv[next], path + 1);
    }
    if (argc < 3 || next < argc) {
        fputs("usage: embed OUT.c [--depfile FILE] NAME=PATH...\n", stderr);
        return 2;
    }
    if (embed.count)
        qsort(embed.inputs, embed.count, sizeof *embed.inputs, compare_inputs);
    write_file(&embed, argv[1], c_file(&embed));
    if (with_deps)
        write_file(&embed, argv[3], depfile(&embed, argv[1]));
    arena_free(&embed.arena);
    return 0;
}
