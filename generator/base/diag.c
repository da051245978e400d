/* Problems are recorded in the order in which they are found, and sorted when printed: errors
 * first, then by location. */
#include "base/diag.h"

#include "base/arena.h"
#include "base/json.h"
#include "base/utf8.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum {
    TAB_WIDTH = 4,
    LINE_COLUMNS = 100, /* of a source line shown; a longer one is cut around the caret */
    LEAD_COLUMNS = 40,  /* kept before the caret when a line is cut */
    SUGGESTIONS_MAX = 100
};

/* A problem, one of its notes, or its help (which has no place). */
struct diag {
    enum diag_id id;
    enum severity severity;
    bool is_help;
    unsigned number; /* order of recording: the last key of the sort */
    struct span at;
    struct str message;
    struct diags *all;
    struct diag *parts, **last_part; /* notes and helps, in order */
    struct diag *next;
};

void diags_init(struct diags *diags, struct arena *arena)
{
    *diags = (struct diags){ .arena = arena };
    diags->last = &diags->first;
}

static struct diag *new_diag(struct diags *diags, struct span at, const char *format, va_list args)
{
    struct diag *diag = arena_alloc(diags->arena, sizeof *diag);
    struct buf message;

    buf_init(&message, diags->arena, SIZE_MAX);
    buf_vprint(&message, format, args);
    diag->message = buf_str(&message);
    diag->all = diags;
    diag->at = at;
    diag->last_part = &diag->parts;
    return diag;
}

static void tally(struct diags *diags, enum severity severity, unsigned number)
{
    diags->errors += severity == SEVERITY_ERROR ? number : 0;
    diags->warnings += severity == SEVERITY_WARNING ? number : 0;
}

struct diag *diag_add(struct diags *diags, enum diag_id id, struct span at, const char *format, ...)
{
    struct diag *diag;
    va_list args;

    va_start(args, format);
    diag = new_diag(diags, at, format, args);
    va_end(args);
    diag->id = id;
    diag->severity = diag_rule(id)->severity;
    diag->number = diags->count++;
    tally(diags, diag->severity, 1);
    *diags->last = diag;
    diags->last = &diag->next;
    return diag;
}

static void add_part(struct diag *diag, bool is_help, struct span at, const char *format,
                     va_list args)
{
    struct diag *part;

    if (!diag)
        return;
    part = new_diag(diag->all, at, format, args);
    part->is_help = is_help;
    *diag->last_part = part;
    diag->last_part = &part->next;
}

void diag_note(struct diag *diag, struct span at, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add_part(diag, false, at, format, args);
    va_end(args);
}

void diag_help(struct diag *diag, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add_part(diag, true, SPAN_NONE, format, args);
    va_end(args);
}

struct nearest diags_nearest(const struct diags *diags, struct str word)
{
    struct nearest nearest = nearest_to(word);

    if (diags->count > SUGGESTIONS_MAX)
        nearest.limit = -1;
    return nearest;
}

bool diag_suggest(struct diag *diag, struct str suggestion, char quote)
{
    if (suggestion.at)
        diag_help(diag, "did you mean %c%.*s%c?", quote, STR_ARGS(suggestion), quote);
    return suggestion.at != NULL;
}

void diag_set_severity(struct diag *diag, enum severity severity)
{
    tally(diag->all, diag->severity, (unsigned)-1);
    tally(diag->all, severity, 1);
    diag->severity = severity;
}

static int exit_code_of(const struct diag *diag)
{
    enum exit_code code = diag_rule(diag->id)->exit_code;

    return (int)(code == EXIT_USAGE && diag->at.source ? EXIT_INPUT : code);
}

int diags_exit_code(const struct diags *diags)
{
    int worst = 0;

    for (const struct diag *diag = diags->first; diag; diag = diag->next)
        if (diag->severity == SEVERITY_ERROR && exit_code_of(diag) > worst)
            worst = exit_code_of(diag);
    return worst;
}

/* ---- text ------------------------------------------------------------------------------------ */

enum color { PLAIN, BOLD, RED, YELLOW, CYAN, GREEN };

static void set_color(struct buf *out, const struct diag_style *style, enum color color)
{
    static const char *const codes[] = { "\033[0m",    "\033[1m",    "\033[1;31m",
                                         "\033[1;33m", "\033[1;36m", "\033[1;32m" };

    if (style->color)
        buf_add_str(out, str_of(codes[color]));
}

static void add_character(struct buf *out, uint32_t character)
{
    if (character == UTF8_INVALID)
        utf8_add(out, 0xFFFD);
    else if (utf8_is_hidden(character))
        buf_print(out, "<U+%04X>", (unsigned)character);
    else
        utf8_add(out, character);
}

/* Foreign text for a terminal: one line, no control characters. */
static void add_visible(struct buf *out, struct str text)
{
    for (size_t next = 0; next < text.length;) {
        uint32_t character = utf8_next(text, &next);

        if (character == '\n' || character == '\t')
            buf_add_char(out, ' ');
        else
            add_character(out, character);
    }
}

static uint32_t columns_of(uint32_t character, uint32_t column)
{
    if (character == '\t')
        return TAB_WIDTH - column % TAB_WIDTH;
    if (character == UTF8_INVALID)
        return 1;
    if (utf8_is_hidden(character))
        return character > 0xFFFF ? 9 : 8; /* <U+202E> */
    return (uint32_t)utf8_width(character);
}

/* The terminal column (from 0) of byte OFFSET of LINE. */
static uint32_t display_column(struct str line, size_t offset)
{
    uint32_t column = 0;

    for (size_t next = 0; next < line.length && next < offset;)
        column += columns_of(utf8_next(line, &next), column);
    return column;
}

/* The columns from FROM up to FROM + LINE_COLUMNS of LINE, tabs made blanks. */
static void add_line_window(struct buf *out, struct str line, uint32_t from)
{
    uint32_t column = 0;

    if (from)
        buf_add_str(out, STR("..."));
    for (size_t next = 0; next < line.length;) {
        uint32_t character = utf8_next(line, &next);
        uint32_t columns = columns_of(character, column);

        if (column >= from + LINE_COLUMNS) {
            buf_add_str(out, STR("..."));
            return;
        }
        if (column >= from && character == '\t')
            buf_print(out, "%*s", (int)columns, "");
        else if (column >= from)
            add_character(out, character);
        column += columns;
    }
}

static void add_repeated(struct buf *out, char c, uint32_t count)
{
    while (count-- > 0)
        buf_add_char(out, c);
}

static void print_excerpt(struct buf *out, const struct diag_style *style, struct span at,
                          enum color color)
{
    struct place begin = source_place(at.source, at.begin);
    struct str line = source_line(at.source, begin.line);
    size_t length = at.end > at.begin ? at.end - at.begin : 1;
    uint32_t from = 0, column = display_column(line, begin.column - 1);
    uint32_t end = display_column(line, begin.column - 1 + length);

    if (column > LINE_COLUMNS - LEAD_COLUMNS / 2)
        from = column - LEAD_COLUMNS;
    if (end > from + LINE_COLUMNS)
        end = from + LINE_COLUMNS;
    buf_print(out, "%5u | ", (unsigned)begin.line);
    add_line_window(out, line, from);
    buf_add_str(out, STR("\n      | "));
    add_repeated(out, ' ', column - from + (from ? 3 : 0));
    set_color(out, style, color);
    add_repeated(out, '^', end > column ? end - column : 1);
    set_color(out, style, PLAIN);
    buf_add_char(out, '\n');
}

static void print_place(struct buf *out, struct span at)
{
    struct place place;

    if (!at.source) {
        buf_add_str(out, STR("statusgen: "));
        return;
    }
    place = source_place(at.source, at.begin);
    add_visible(out, at.source->name);
    buf_print(out, ":%u:%u: ", (unsigned)place.line, (unsigned)place.column);
}

static void print_part(struct buf *out, const struct diag_style *style, const struct diag *part)
{
    if (part->is_help) {
        set_color(out, style, GREEN);
        buf_add_str(out, STR("      help: "));
        set_color(out, style, PLAIN);
    } else {
        print_place(out, part->at);
        set_color(out, style, CYAN);
        buf_add_str(out, STR("note: "));
        set_color(out, style, PLAIN);
    }
    add_visible(out, part->message);
    buf_add_char(out, '\n');
    if (part->at.source)
        print_excerpt(out, style, part->at, CYAN);
}

static const char *severity_name(enum severity severity)
{
    static const char *const names[] = { "note", "warning", "error" };

    return names[severity];
}

static void print_text(struct buf *out, const struct diag_style *style, const struct diag *diag)
{
    enum color color = diag->severity == SEVERITY_ERROR ? RED : YELLOW;

    set_color(out, style, BOLD);
    print_place(out, diag->at);
    set_color(out, style, color);
    buf_print(out, "%s[%s]", severity_name(diag->severity), diag_rule(diag->id)->id);
    set_color(out, style, PLAIN);
    buf_add_str(out, STR(": "));
    add_visible(out, diag->message);
    buf_add_char(out, '\n');
    if (diag->at.source)
        print_excerpt(out, style, diag->at, color);
    for (const struct diag *part = diag->parts; part; part = part->next)
        print_part(out, style, part);
}

static void print_total(struct buf *out, const struct diags *diags, unsigned hidden)
{
    if (hidden)
        buf_print(out, "statusgen: %u more not shown (--format=json lists all)\n", hidden);
    if (diags->errors + diags->warnings > 1)
        buf_print(out, "statusgen: %u error%s, %u warning%s\n", diags->errors,
                  diags->errors == 1 ? "" : "s", diags->warnings, diags->warnings == 1 ? "" : "s");
}

/* ---- JSON and GitHub ------------------------------------------------------------------------- */

static void print_json_place(struct buf *out, struct span at)
{
    struct place begin, end;

    if (!at.source)
        return;
    begin = source_place(at.source, at.begin);
    end = source_place(at.source, at.end);
    buf_add_str(out, STR(", \"file\": "));
    json_add_string(out, at.source->name);
    buf_print(out, ", \"line\": %u, \"column\": %u, \"end_line\": %u, \"end_column\": %u",
              (unsigned)begin.line, (unsigned)begin.column, (unsigned)end.line,
              (unsigned)end.column);
}

static void print_json(struct buf *out, const struct diag *diag)
{
    const char *separator = "";

    buf_print(out, "  {\"severity\": \"%s\", \"id\": \"%s\", \"message\": ",
              severity_name(diag->severity), diag_rule(diag->id)->id);
    json_add_string(out, diag->message);
    print_json_place(out, diag->at);
    buf_add_str(out, STR(", \"parts\": ["));
    for (const struct diag *part = diag->parts; part; part = part->next) {
        buf_print(out, "%s{\"kind\": \"%s\", \"message\": ", separator,
                  part->is_help ? "help" : "note");
        json_add_string(out, part->message);
        print_json_place(out, part->at);
        buf_add_char(out, '}');
        separator = ", ";
    }
    buf_add_str(out, STR("]}"));
}

/* GitHub's workflow commands: `%`, line ends and, in properties, `:` and `,` are percent-encoded.
 */
static void add_github(struct buf *out, struct str text, bool property)
{
    for (size_t next = 0; next < text.length;) {
        uint32_t character = utf8_next(text, &next);

        if (character == '%' || character == '\n' || character == '\r' ||
            (property && (character == ':' || character == ',')))
            buf_print(out, "%%%02X", (unsigned)character);
        else
            add_character(out, character);
    }
}

static void print_github(struct buf *out, const struct diag *diag)
{
    buf_print(out, "::%s ",
              diag->severity == SEVERITY_NOTE ? "notice" : severity_name(diag->severity));
    if (diag->at.source) {
        struct place begin = source_place(diag->at.source, diag->at.begin);

        buf_add_str(out, STR("file="));
        add_github(out, diag->at.source->name, true);
        buf_print(out, ",line=%u,col=%u,", (unsigned)begin.line, (unsigned)begin.column);
    }
    buf_print(out, "title=%s::", diag_rule(diag->id)->id);
    add_github(out, diag->message, false);
    for (const struct diag *part = diag->parts; part; part = part->next) {
        buf_add_str(out, part->is_help ? STR("%0Ahelp: ") : STR("%0Anote: "));
        add_github(out, part->message, false);
    }
    buf_add_char(out, '\n');
}

/* ---- all of them ----------------------------------------------------------------------------- */

static int compare_spans(struct span a, struct span b)
{
    unsigned x = a.source ? a.source->number + 1 : 0, y = b.source ? b.source->number + 1 : 0;

    if (x != y)
        return x < y ? -1 : 1;
    if (a.begin != b.begin)
        return a.begin < b.begin ? -1 : 1;
    return (a.end > b.end) - (a.end < b.end);
}

/* A note without a place sums up the run: the maximum does not apply to it. */
static bool is_summary(const struct diag *diag)
{
    return diag->severity == SEVERITY_NOTE && !diag->at.source;
}

static int compare_diags(const void *a, const void *b)
{
    const struct diag *x = *(struct diag *const *)a, *y = *(struct diag *const *)b;
    int order = (x->severity < y->severity) - (x->severity > y->severity);

    order = order ? order : is_summary(x) - is_summary(y);
    order = order ? order : compare_spans(x->at, y->at);

    return order ? order : (x->number > y->number) - (x->number < y->number);
}

static bool is_repeated(const struct diag *a, const struct diag *b)
{
    return a->id == b->id && compare_spans(a->at, b->at) == 0 && str_equal(a->message, b->message);
}

/* The problems sorted, errors first, each once, in an array; its length in *COUNT. */
static struct diag **sorted_diags(const struct diags *diags, unsigned *count)
{
    struct diag **sorted = arena_alloc(diags->arena, (diags->count + 1) * sizeof *sorted);
    unsigned all = 0, kept = 0;

    for (struct diag *diag = diags->first; diag; diag = diag->next)
        sorted[all++] = diag;
    qsort(sorted, all, sizeof *sorted, compare_diags);
    for (unsigned i = 0; i < all; i++)
        if (kept == 0 || !is_repeated(sorted[kept - 1], sorted[i]))
            sorted[kept++] = sorted[i];
    *count = kept;
    return sorted;
}

static void count_severities(struct diags *diags, struct diag *const *sorted, unsigned count,
                             bool warnings_are_errors)
{
    diags->errors = diags->warnings = 0;
    for (unsigned i = 0; i < count; i++) {
        if (warnings_are_errors && sorted[i]->severity == SEVERITY_WARNING)
            sorted[i]->severity = SEVERITY_ERROR;
        diags->errors += sorted[i]->severity == SEVERITY_ERROR;
        diags->warnings += sorted[i]->severity == SEVERITY_WARNING;
    }
}

void diags_print(struct diags *diags, struct diag_style style, struct buf *out)
{
    unsigned count, hidden = 0;
    struct diag **sorted = sorted_diags(diags, &count);
    unsigned shown = style.format == DIAG_TEXT && style.shown ? style.shown : UINT_MAX;

    count_severities(diags, sorted, count, style.warnings_are_errors);
    if (style.format == DIAG_JSON)
        buf_add_str(out, STR("["));
    for (unsigned i = 0; i < count; i++) {
        if (i >= shown && !is_summary(sorted[i]))
            hidden++;
        else if (style.format == DIAG_TEXT)
            print_text(out, &style, sorted[i]);
        else if (style.format == DIAG_GITHUB)
            print_github(out, sorted[i]);
        else
            buf_add_str(out, i ? STR(",\n") : STR("\n")), print_json(out, sorted[i]);
    }
    if (style.format == DIAG_JSON)
        buf_add_str(out, count ? STR("\n]\n") : STR("]\n"));
    else if (style.format == DIAG_TEXT)
        print_total(out, diags, hidden);
}
