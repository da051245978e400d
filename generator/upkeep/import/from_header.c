/* Names codes after their constants, without the prefix that all share. */
#include "upkeep/import/from_header.h"

#include "base/arena.h"
#include "base/text_set.h"
#include "target/style.h"
#include "upkeep/import/header.h"

#include <string.h>

/* The common prefix of all names, up to its last `_`. */
static struct str common_prefix(const struct header *header)
{
    struct str prefix = header->entries[0].name;

    for (size_t i = 1; i < header->count; i++) {
        struct str name = header->entries[i].name;
        size_t same = 0;

        while (same < prefix.length && same < name.length && prefix.at[same] == name.at[same])
            same++;
        prefix.length = same;
    }
    if (header->count == 1)
        prefix.length -= prefix.length > 0;
    while (prefix.length && prefix.at[prefix.length - 1] != '_')
        prefix.length--;
    return prefix;
}

/* "not_found" is "Not Found". */
static struct str phrase_of(struct arena *arena, struct str name)
{
    return style_words(arena, STR("title"), name);
}

/* The first sentence of a comment becomes the summary; a longer comment also becomes the
 * meaning. */
static void set_texts(struct import *import, struct import_code *code, struct str comment)
{
    struct str first = comment;

    for (size_t i = 0; i + 2 < comment.length; i++) {
        if (comment.at[i] == '.' && comment.at[i + 1] == ' ' &&
            ascii_is_upper((unsigned char)comment.at[i + 2])) {
            first.length = i + 1;
            break;
        }
    }
    code->summary = import_sentence(import->arena, first);
    if (first.length < comment.length)
        code->meaning = import_sentence(import->arena, comment);
}

static bool same_letters(struct str original, struct str prefix, struct str name)
{
    if (original.length != prefix.length + name.length)
        return false;
    for (size_t i = 0; i < name.length; i++)
        if (original.at[prefix.length + i] != ascii_upper(name.at[i]))
            return false;
    return true;
}

/* Adds ENTRY, unless an EARLIER one has its name. */
static void add_entry(struct import *import, const struct header_entry *entry,
                      const struct header_entry *earlier, struct str prefix)
{
    struct str rest = { entry->name.at + prefix.length, entry->name.length - prefix.length };
    struct import_code code = { .value = entry->value, .at = entry->at };

    if (earlier->value != entry->value) {
        struct diag *diag = diag_add(import->diags, E0858, entry->at,
                                     "`%.*s` already has another value", STR_ARGS(entry->name));

        diag_note(diag, earlier->at, "the first value, which is used");
    }
    if (earlier != entry)
        return;
    code.name = import_name(import->arena, rest);
    if (code.name.length == 0 || ascii_is_digit((unsigned char)rest.at[0]))
        code.name = import_name(import->arena, entry->name);
    code.phrase = code.name.length ? phrase_of(import->arena, code.name) : entry->name; /* `_` */
    set_texts(import, &code, entry->comment);
    if (!same_letters(entry->name, prefix, code.name))
        code.original = entry->name;
    import_add(import, code);
}

static void report_nothing(struct import *import, const struct import_options *options)
{
    struct diag *diag = diag_add(import->diags, E0856, (struct span){ import->source, 0, 0 },
                                 options->match.length ? "no integer constant begins with \"%.*s\""
                                                       : "this file has no enumerators%.*s",
                                 STR_ARGS(options->match));

    if (options->match.length == 0)
        diag_help(diag, "to import macros, add --match PREFIX");
}

static void report_enums(struct import *import, const struct header *header)
{
    struct diag *diag = NULL;

    for (size_t i = 0; i < header->count; i++) {
        const struct header_entry *entry = &header->entries[i];

        if (i && header->entries[i - 1].number == entry->number)
            continue;
        if (!diag)
            diag = diag_add(import->diags, E0857, entry->at, "this file has %u enums",
                            header->enums);
        else
            diag_note(diag, entry->at, "another begins here");
    }
    diag_help(diag, "select one with --match PREFIX");
}

void import_header(struct import *import, const struct import_options *options)
{
    struct header header;
    struct text_set names;
    struct str prefix;

    header_read(import->source, options->match, import->arena, import->diags, &header);
    if (header.count == 0) {
        if (import->diags->errors == 0)
            report_nothing(import, options);
        return;
    }
    if (options->match.length == 0 &&
        header.entries[0].number != header.entries[header.count - 1].number) {
        report_enums(import, &header);
        return;
    }
    prefix = options->match.length ? options->match : common_prefix(&header);
    names = text_set_make(import->arena, header.count, false);
    for (size_t i = 0; i < header.count; i++) {
        const struct header_entry *entry =
            &header.entries[i]; /* the comment begins with its name */

        add_entry(import, entry, (const void *)text_set_add(&names, &entry->name), prefix);
    }
    if (prefix.length)
        import->constants = str_format(import->arena, "%.*s{NAME}", STR_ARGS(prefix));
}
