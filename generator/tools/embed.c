/* Turns folders into one C file with the bytes of every file in them, when the program is built;
 * must not know what the files are for.
 *
 *   embed OUT.c [--depfile FILE] NAME=PATH...
 *
 * PATH is a folder, whose files are named NAME/..., or one file, named NAME.  Hidden files and
 * editors' backups (x~) are left out.  OUT.c depends on its input alone, not on where that lies or
 * how the system lists a folder, and is left untouched where nothing changed.  The depfile lists
 * the files and the folders too: a folder changes when a file in it comes or goes. */
#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* NOLINTBEGIN(clang-analyzer-unix.Malloc): it ends soon, and leaves its memory to the system. */

struct text {
    char *at; /* with a NUL after LENGTH bytes */
    size_t length, capacity;
};

struct input {
    const char *name; /* NULL for a folder: a dependency only */
    const char *path;
};

struct inputs {
    struct input *at;
    size_t count, capacity;
};

static _Noreturn void fail(const char *path)
{
    fprintf(stderr, "embed: %s: %s\n", path, strerror(errno));
    exit(1);
}

static void *grow(void *old, size_t size)
{
    void *new = realloc(old, size);

    if (!new)
        fail("memory");
    return new;
}

static void add(struct text *text, const char *bytes, size_t length)
{
    if (!text->at || text->length + length + 1 > text->capacity) {
        text->capacity = 2 * (text->length + length + 1);
        text->at = grow(text->at, text->capacity);
    }
    if (length > 0)
        memcpy(text->at + text->length, bytes, length);
    text->length += length;
    text->at[text->length] = '\0';
}

static void add_string(struct text *text, const char *string)
{
    add(text, string, strlen(string));
}

static char *joined(const char *left, const char *between, const char *right)
{
    struct text text = { 0 };

    add_string(&text, left);
    add_string(&text, between);
    add_string(&text, right);
    return text.at;
}

static struct text read_file(const char *path)
{
    struct text text = { 0 };
    FILE *file = fopen(path, "rb");
    char block[16384];
    size_t got;

    if (!file)
        fail(path);
    add(&text, "", 0);
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        add(&text, block, got);
    if (ferror(file))
        fail(path);
    fclose(file);
    return text;
}

/* ---- which files ----------------------------------------------------------------------------- */

static void add_input(struct inputs *inputs, const char *name, const char *path)
{
    if (inputs->count == inputs->capacity) {
        inputs->capacity = 2 * inputs->capacity + 16;
        inputs->at = grow(inputs->at, inputs->capacity * sizeof inputs->at[0]);
    }
    inputs->at[inputs->count++] = (struct input){ name, path };
}

static bool is_left_out(const char *file)
{
    return file[0] == '.' || file[strlen(file) - 1] == '~';
}

/* PATH itself, or all that is below it. */
static void collect(struct inputs *inputs, const char *name, const char *path)
{
    struct dirent *entry;
    struct stat status;
    DIR *folder;

    if (stat(path, &status) != 0)
        fail(path);
    if (!S_ISDIR(status.st_mode)) {
        add_input(inputs, name, path);
        return;
    }
    folder = opendir(path);
    if (!folder)
        fail(path);
    add_input(inputs, NULL, path);
    while ((entry = readdir(folder)) != NULL) {
        if (!is_left_out(entry->d_name))
            collect(inputs, joined(name, "/", entry->d_name), joined(path, "/", entry->d_name));
    }
    closedir(folder);
}

/* Folders first, then files by name: the order in which embedded_find halves them. */
static int compare_input(const void *a, const void *b)
{
    const struct input *left = a, *right = b;

    if (left->name && right->name)
        return strcmp(left->name, right->name);
    if (!left->name && !right->name)
        return strcmp(left->path, right->path);
    return left->name ? 1 : -1;
}

/* ---- the C file ------------------------------------------------------------------------------ */

/* As it stands in a string literal.  Octal escapes have three digits, so that what follows cannot
 * join them; a ? may begin a trigraph. */
static void add_character(struct text *out, char c)
{
    char escape[8];

    if (c == '"' || c == '\\' || c == '?')
        add(out, (const char[]){ '\\', c }, 2);
    else if (c >= ' ' && c <= '~')
        add(out, &c, 1);
    else if (c == '\n')
        add_string(out, "\\n");
    else
        add(out, escape,
            (size_t)snprintf(escape, sizeof escape, "\\%03o", (unsigned)(unsigned char)c));
}

/* As string literals, one a line of the input: compilers read them much faster than numbers. */
static void add_literal(struct text *out, const struct text *bytes)
{
    add_string(out, "    \"");
    for (size_t i = 0; i < bytes->length; i++) {
        add_character(out, bytes->at[i]);
        if (bytes->at[i] == '\n' && i + 1 < bytes->length)
            add_string(out, "\"\n    \"");
    }
    add_string(out, "\"");
}

static void add_array(struct text *out, size_t number, const char *path)
{
    struct text bytes = read_file(path);
    char begin[64];

    snprintf(begin, sizeof begin, "static const char file_%zu[] =\n", number);
    add_string(out, begin);
    add_literal(out, &bytes);
    add_string(out, ";\n\n");
    free(bytes.at);
}

static void add_row(struct text *out, size_t number, const char *name)
{
    char end[96];

    add_string(out, "    { \"");
    while (*name)
        add_character(out, *name++);
    snprintf(end, sizeof end, "\", file_%zu, sizeof file_%zu - 1 },\n", number, number);
    add_string(out, end);
}

static struct text c_file(const struct inputs *inputs)
{
    struct text arrays = { 0 }, rows = { 0 }, out = { 0 };
    size_t count = 0;
    char line[96];

    for (size_t i = 0; i < inputs->count; i++) {
        if (!inputs->at[i].name)
            continue;
        add_array(&arrays, count, inputs->at[i].path);
        add_row(&rows, count++, inputs->at[i].name);
    }
    if (count == 0)
        add_string(&rows, "    { \"\", \"\", 0 } /* C has no empty array */\n");
    add_string(&out, "/* Made by tools/embed.c: the files that are part of the program. */\n"
                     "#include \"project/embedded.h\"\n\n"
                     "#if defined __GNUC__\n"
                     "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
                     "#endif\n\n");
    add(&out, arrays.at, arrays.length);
    add_string(&out, "const struct embedded_file embedded_files[] = {\n");
    add(&out, rows.at, rows.length);
    snprintf(line, sizeof line, "};\n\nconst size_t embedded_file_count = %zu;\n", count);
    add_string(&out, line);
    return out;
}

/* ---- the depfile ----------------------------------------------------------------------------- */

static void add_make_path(struct text *out, const char *path)
{
    for (; *path; path++) {
        if (*path == '$')
            add_string(out, "$");
        else if (*path == ' ' || *path == '#')
            add_string(out, "\\");
        add(out, path, 1);
    }
}

static struct text depfile(const struct inputs *inputs, const char *target)
{
    struct text out = { 0 };

    add_make_path(&out, target);
    add_string(&out, ":");
    for (size_t i = 0; i < inputs->count; i++) {
        add_string(&out, " \\\n  ");
        add_make_path(&out, inputs->at[i].path);
    }
    add_string(&out, "\n");
    return out;
}

/* ---- writing --------------------------------------------------------------------------------- */

static bool holds(const char *path, const struct text *text)
{
    struct stat status;
    struct text old;
    bool same;

    if (stat(path, &status) != 0)
        return false;
    old = read_file(path);
    same = old.length == text->length && memcmp(old.at, text->at, old.length) == 0;
    free(old.at);
    return same;
}

static void write_file(const char *path, const struct text *text)
{
    FILE *file;

    if (holds(path, text))
        return;
    file = fopen(path, "wb");
    if (!file)
        fail(path);
    fwrite(text->at, 1, text->length, file);
    if (ferror(file) | fclose(file)) /* both, always */
        fail(path);
}

int main(int argc, char **argv)
{
    const char *deps = NULL;
    struct inputs inputs = { 0 };
    struct text text;
    int next = 2;

    if (argc > 3 && strcmp(argv[2], "--depfile") == 0) {
        deps = argv[3];
        next = 4;
    }
    for (; next < argc; next++) {
        char *path = strchr(argv[next], '=');

        if (!path)
            break;
        *path = '\0';
        collect(&inputs, argv[next], path + 1);
    }
    if (argc < 3 || next < argc) {
        fputs("usage: embed OUT.c [--depfile FILE] NAME=PATH...\n", stderr);
        return 2;
    }
    if (inputs.at)
        qsort(inputs.at, inputs.count, sizeof inputs.at[0], compare_input);
    text = c_file(&inputs);
    write_file(argv[1], &text);
    if (deps) {
        text = depfile(&inputs, argv[1]);
        write_file(deps, &text);
    }
    return 0;
}

/* NOLINTEND(clang-analyzer-unix.Malloc) */
