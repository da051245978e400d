/* Found by trying every printable character with GNU make 4.3 and ninja 1.11 (tests/fault/run.py
 * does it again).  Both read alike: `\ ` as a space, with backslashes before it doubled; `\#`,
 * `\:`, `$$`; other backslashes unchanged; letters, digits, UTF-8, and
 * + - , / _ . ( ) { } % @ ! ] ~.
 *
 * No common spelling exists for:
 *   controls, " ' & * ; < > ? ^ ` |    ninja ends the path there
 *   [ * ?                              make tries to match a pattern
 *   % in a target                      make reads a pattern rule; what makes it literal for make
 *                                      does not for ninja
 *   =                                  make reads an assignment, depending on what is around
 *   ~ at the beginning                 make puts a home directory there, even after ./
 *   ) at the end                       make reads a member of an archive
 *   a space, colon or backslash at the end; a backslash before # : $     they read it differently
 */
#include "output/depfile.h"

#include "base/diag.h"

#include <string.h>

/* A path in the rule, and its position. */
struct entry {
    struct str path;
    bool target;
};

static char first_name_byte(struct str path)
{
    while (path.length > 2 && path.at[0] == '.' && path.at[1] == '/') {
        path.at += 2;
        path.length -= 2;
    }
    return path.length ? path.at[0] : '\0';
}

static const char *trouble_with_byte(const struct entry *entry, unsigned char byte,
                                     unsigned char before)
{
    if (byte < ' ' || byte == 0x7F)
        return "a control character ends it";
    if (byte == '[')
        return "make reads '[' as a pattern";
    if (strchr("\"'&*;<>?^`|", byte))
        return "ninja ends it at that punctuation (one of \" ' & * ; < > ? ^ ` |)";
    if (before == '\\' && strchr("#:$", byte))
        return "they read a backslash before # : $ differently";
    if (byte == '%' && entry->target)
        return "make reads '%' in a target as a pattern";
    if (byte == '=')
        return "make reads '=' as an assignment";
    return NULL;
}

/* Why make and ninja cannot both read the path; NULL if they can. */
static const char *trouble_with(const struct entry *entry)
{
    struct str path = entry->path;
    unsigned char before = 0;

    if (path.length == 0)
        return "it is empty";
    for (size_t i = 0; i < path.length; i++) {
        unsigned char byte = (unsigned char)path.at[i];
        const char *trouble = trouble_with_byte(entry, byte, before);

        if (trouble)
            return trouble;
        before = byte;
    }
    if (first_name_byte(path) == '~')
        return "make reads '~' at its beginning as a home directory";
    if (before == ')')
        return "make reads ')' at its end as a member of an archive";
    return strchr(" :\\", before) ? "they read a space, colon or backslash at its end differently"
                                  : NULL;
}

static bool add_path(struct buf *out, const struct entry *entry, struct diags *diags)
{
    const char *trouble = trouble_with(entry);
    size_t backslashes = 0;

    if (trouble) {
        struct diag *diag = diag_add(diags, E0609, SPAN_NONE,
                                     "make and ninja cannot both read `%.*s` in a depfile: %s",
                                     STR_ARGS(entry->path), trouble);

        diag_help(diag, "%s",
                  entry->target ? "use a stamp file (--stamp FILE), which is then the only target"
                                : "rename it, or the directory that it is in");
        return false;
    }
    for (size_t i = 0; i < entry->path.length; i++) {
        char byte = entry->path.at[i];

        for (; byte == ' ' && backslashes > 0; backslashes--)
            buf_add_char(out, '\\');
        backslashes = byte == '\\' ? backslashes + 1 : 0;
        if (byte == '$')
            buf_add_char(out, '$');
        else if (byte == ' ' || byte == '#' || byte == ':')
            buf_add_char(out, '\\');
        buf_add_char(out, byte);
    }
    return true;
}

bool depfile_write(struct buf *out, const struct depfile *depfile, struct diags *diags)
{
    bool good = true;

    for (size_t i = 0; i < depfile->target_count; i++) {
        if (i > 0)
            buf_add_str(out, STR(" \\\n  "));
        if (!add_path(out, &(struct entry){ depfile->targets[i], .target = true }, diags))
            good = false;
    }
    buf_add_char(out, ':');
    for (size_t i = 0; i < depfile->input_count; i++) {
        buf_add_str(out, STR(" \\\n  "));
        if (!add_path(out, &(struct entry){ depfile->inputs[i], .target = false }, diags))
            good = false;
    }
    buf_add_char(out, '\n');
    for (size_t i = 0; good && i < depfile->input_count; i++) {
        buf_add_char(out, '\n');
        add_path(out, &(struct entry){ depfile->inputs[i], .target = false }, diags);
        buf_add_str(out, STR(":\n"));
    }
    return good;
}
