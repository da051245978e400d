/* Compiles a template line by line: text to runs, Lua to the chunk. */
#include "template/tpl.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/path.h"
#include "base/utf8.h"
#include "template/block.h"
#include "template/expression.h"
#include "template/follow.h"

#include <string.h>

/* A run ends with the line after many values, and before more than Lua passes to a function. */
enum { MANY_ARGUMENTS = 100, MAX_ARGUMENTS = 180 };

enum { MAX_INCLUDES = 16, DEFAULT_WIDTH = 80, MAX_CONSTANT = 200 };

/* A file that is being compiled, and the file that includes it. */
struct frame {
    const struct source *source;
    struct span at; /* of the include */
    struct str indent;
    struct span indent_at;
    const struct frame *up;
    unsigned depth;
};

struct growing {
    void *items;
    size_t count;
};

struct compile {
    struct arena *arena;
    struct diags *diags;
    struct contexts *contexts;
    const struct tpl_loader *loader;
    struct str mark;
    unsigned width;
    const struct frame *frame;
    struct follower follower;
    struct blocks blocks;
    struct buf chunk;
    struct growing parts, runs; /* struct chunk_part, struct run */
    uint64_t expanded;          /* bytes of all files so far */
    bool failed;

    /* the run that is being made; `is_open` once it has text */
    bool is_open;
    struct run run;
    size_t run_part; /* of the chunk: where its call begins */
    struct growing pieces;
    struct buf text;          /* of the next piece */
    struct insertion *before; /* the last insertion: it waits for its `after` */
    size_t followed;          /* how much of the text has been followed */
    struct growing stretches; /* struct stretch: where the rest comes from */

    /* the line of text that is being made */
    size_t line_begin; /* in the text of the piece */
    unsigned line_insertions;
    struct follower line_follower; /* as the line began */
    bool line_failed, line_lost;   /* has a problem; and its end could not be read */
};

/* A stretch of the text since it was followed last: its bytes from BEGIN come from AT. */
struct stretch {
    size_t begin;
    struct span at;
};

static void *grow(struct arena *arena, struct growing *growing, size_t size)
{
    growing->items = array_grow(arena, growing->items, growing->count, size);
    return (char *)growing->items + size * growing->count++;
}

static struct span span_at(const struct compile *compile, size_t begin, size_t end)
{
    return (struct span){ compile->frame->source, (uint32_t)begin, (uint32_t)end };
}

/* --- problems --------------------------------------------------------------------------------- */

static void note_includes(struct compile *compile, struct diag *diag)
{
    compile->failed = compile->line_failed = true;
    for (const struct frame *frame = compile->frame; frame->up; frame = frame->up)
        diag_note(diag, frame->at, "included from here");
}

static void report(struct compile *compile, const struct finding *finding)
{
    struct diag *diag = diag_add(compile->diags, finding->id, finding->at, "%.*s",
                                 STR_ARGS(finding->message));

    if (finding->note)
        diag_note(diag, finding->other, "%s", finding->note);
    note_includes(compile, diag);
    if (finding->help)
        diag_help(diag, "%s", finding->help);
}

static void report_at(struct compile *compile, enum diag_id id, struct span at, const char *message,
                      const char *help)
{
    report(compile,
           &(struct finding){ .id = id, .at = at, .message = str_of(message), .help = help });
}

static void report_follow(struct compile *compile, const struct follow_problem *problem)
{
    struct finding finding = { .id = problem->id,
                               .at = problem->at,
                               .message = str_of(problem->why) };

    if (problem->opened.end) {
        finding.other = problem->opened;
        finding.note = "this is not closed";
    }
    if (problem->id == E0415)
        finding.help = "put a blank or an escape between them, or make them one value";
    report(compile, &finding);
}

/* --- the chunk -------------------------------------------------------------------------------- */

/* Later additions to the chunk come from AT. */
static struct chunk_part *begin_part(struct compile *compile, struct span at, bool copied)
{
    struct chunk_part *part = grow(compile->arena, &compile->parts, sizeof *part);

    *part = (struct chunk_part){ compile->chunk.length, copied, at };
    return part;
}

static void copy(struct compile *compile, struct span at)
{
    begin_part(compile, at, true);
    buf_add_str(&compile->chunk, span_text(at));
}

/* Text of our own, for what is at AT. */
static void write(struct compile *compile, struct str text, struct span at)
{
    begin_part(compile, at, false);
    buf_add_str(&compile->chunk, text);
}

/* An argument of the call; parentheses cut it to one value. */
static void add_argument(struct compile *compile, struct span at, bool cut)
{
    struct span after = { at.source, at.end, at.end + 1 };

    write(compile, cut ? STR(",(") : STR(","), (struct span){ at.source, at.begin, at.begin });
    copy(compile, at);
    if (cut)
        write(compile, STR(")"), after);
}

/* --- runs ------------------------------------------------------------------------------------- */

static void begin_run(struct compile *compile, struct span at)
{
    if (compile->is_open)
        return;
    compile->is_open = true;
    compile->run = (struct run){ .begin = compile->follower.context, .at = at };
    compile->pieces = (struct growing){ 0 };
    compile->before = NULL;
    compile->followed = compile->line_begin = 0;
    buf_init(&compile->text, compile->arena, SIZE_MAX);
    compile->run_part = compile->parts.count;
    begin_part(compile, at, false);
    /* The semicolon keeps the line before from going on into the call. */
    buf_print(&compile->chunk, ";__emit(%zu", compile->runs.count);
}

static void widen_run(struct compile *compile, struct span at)
{
    if (compile->run.at.source == at.source)
        compile->run.at = span_join(compile->run.at, at);
}

/* The place in the templates of a place in the text that is followed. */
static void find_place(const struct compile *compile, struct span *span)
{
    const struct stretch *stretches = compile->stretches.items;
    size_t i = compile->stretches.count;
    uint32_t length = span->end - span->begin;
    struct span at;

    if (span->source || i == 0)
        return;
    while (--i > 0 && stretches[i].begin > span->begin)
        ;
    at = stretches[i].at;
    at.begin += span->begin - (uint32_t)stretches[i].begin;
    if (at.begin > at.end)
        at.begin = at.end;
    if (at.begin + length < at.end)
        at.end = at.begin + length;
    *span = at;
}

/* What was added to the text since the last time moves the follower.  It gives places in the text,
 * without a source. */
static void follow(struct compile *compile, bool insertion_next)
{
    struct follower *follower = &compile->follower;
    struct str text = buf_str(&compile->text);
    struct follow_problem problem;

    if (text.length == compile->followed)
        return; /* there may be no text at all */
    text.at += compile->followed;
    text.length -= compile->followed;
    problem = follow_text(follower, text, (struct span){ NULL, 0, (uint32_t)text.length },
                          insertion_next);
    for (unsigned i = 0; i < follower->depth; i++)
        find_place(compile, &follower->opened[i]);
    if (problem.why && !compile->line_failed) {
        find_place(compile, &problem.at);
        if (problem.opened.end)
            find_place(compile, &problem.opened);
        report_follow(compile, &problem);
    }
    compile->followed = compile->text.length;
    compile->stretches.count = 0;
}

/* Makes the text so far a piece that ends in INSERTION, or in nothing. */
static void end_piece(struct compile *compile, struct insertion *insertion)
{
    struct str text = buf_str(&compile->text);

    if (compile->before)
        compile->before->after = text;
    compile->before = insertion;
    if (text.length || insertion) {
        struct piece *piece = grow(compile->arena, &compile->pieces, sizeof *piece);

        *piece = (struct piece){ text, insertion };
    }
    buf_init(&compile->text, compile->arena, SIZE_MAX);
    compile->followed = compile->line_begin = 0;
}

/* The first line of SPAN, without blanks around it. */
static struct span line_of(struct span span)
{
    const char *text = span.source->text.at;
    const char *newline;

    while (span.begin < span.end && ascii_is_space((unsigned char)text[span.begin]))
        span.begin++;
    newline = memchr(text + span.begin, '\n', span.end - span.begin);
    if (newline)
        span.end = (uint32_t)(newline - text);
    while (span.end > span.begin && ascii_is_space((unsigned char)text[span.end - 1]))
        span.end--;
    return span;
}

static void end_run(struct compile *compile)
{
    struct span first_line;
    struct run *run;

    if (!compile->is_open)
        return;
    end_piece(compile, NULL);
    first_line = line_of(compile->run.at);
    ((struct chunk_part *)compile->parts.items)[compile->run_part].at = first_line;
    write(compile, STR(")\n"), first_line);
    compile->run.pieces = compile->pieces.items;
    compile->run.count = compile->pieces.count;
    compile->run.end = compile->follower.context;
    run = grow(compile->arena, &compile->runs, sizeof *run);
    *run = compile->run;
    compile->is_open = false;
}

/* --- text ------------------------------------------------------------------------------------- */

static void add_text(struct compile *compile, struct str text, struct span at)
{
    struct stretch *stretch;

    if (text.length == 0)
        return;
    begin_run(compile, at);
    stretch = grow(compile->arena, &compile->stretches, sizeof *stretch);
    *stretch = (struct stretch){ compile->text.length - compile->followed, at };
    widen_run(compile, at);
    buf_add_str(&compile->text, text);
}

static void add_source_text(struct compile *compile, size_t begin, size_t end)
{
    struct span at = span_at(compile, begin, end);

    if (begin < end)
        add_text(compile, span_text(at), at);
}

/* --- insertions ------------------------------------------------------------------------------- */

/* Whether TEXT opens and closes nothing here. */
static bool is_neutral(const struct compile *compile, struct str text)
{
    if (text.length > MAX_CONSTANT)
        return false;
    for (size_t length = 1; length <= text.length; length++) {
        struct follower follower = compile->follower;
        struct str begin = { text.at, length };

        if (follow_text(&follower, begin, SPAN_NONE, length == text.length).why ||
            follower.context != compile->follower.context)
            return false;
    }
    return true;
}

/* Whether the value can only be a string that the template spells out and that is harmless: then it
 * is text of the template, not a value of somebody else. */
static bool are_neutral(const struct compile *compile, const struct expression *expression)
{
    if (compile->follower.context->region->kind != REGION_CODE)
        return false;
    for (size_t i = 0; i < expression->constant_count; i++) {
        if (!is_neutral(compile, expression->constants[i]))
            return false;
    }
    return expression->constant_count > 0;
}

/* {=>x}: its line must begin with literal text that can be repeated before each further line. */
static void set_wrapping(struct compile *compile, struct insertion *insertion, struct span mark)
{
    struct str text = buf_str(&compile->text);

    insertion->width = compile->width;
    if (compile->line_insertions) {
        report_at(compile, E0413, mark, "`{=>` is not the first insertion of its line",
                  "begin a line with it, or use `{=`");
        return;
    }
    insertion->prefix = (struct str){ text.at + compile->line_begin,
                                      text.length - compile->line_begin };
    if (follow_line_end(&compile->follower) != compile->line_follower.context)
        report_at(compile, E0413, mark,
                  "the text before `{=>` cannot be repeated on the next line: it opens or closes a "
                  "string or comment",
                  "move the string or comment to lines of its own");
}

/* `{=`, MARK, has been read up to EXPRESSION. */
static void add_insertion(struct compile *compile, const struct expression *expression,
                          struct span mark, bool wrapped)
{
    struct insertion *insertion = arena_alloc(compile->arena, sizeof *insertion);
    bool is_field = expression->object.source != NULL;
    const char *why;

    follow(compile, true);
    if (compile->run.insertions == MAX_ARGUMENTS)
        end_run(compile);
    begin_run(compile, mark);
    insertion->raw = expression->raw || are_neutral(compile, expression);
    insertion->context = compile->follower.context;
    insertion->at = expression->at;
    insertion->field = expression->field;
    if (wrapped)
        set_wrapping(compile, insertion, mark);
    why = follow_insertion(&compile->follower);
    if (why && !expression->raw)
        report_at(compile, E0416, expression->at, why, NULL);
    end_piece(compile, insertion);
    add_argument(compile, is_field ? expression->object : expression->at, !is_field);
    compile->run.insertions++;
    compile->line_insertions++;
    widen_run(compile, expression->at);
}

/* After a wrong insertion: behind the next `}` of the line, as if there had been a value. */
static size_t recover(struct compile *compile, size_t at, size_t end)
{
    const char *text = compile->frame->source->text.at;
    const char *close = at < end ? memchr(text + at, '}', end - at) : NULL;

    if (at <= end && text[at - 1] == '}')
        return at;
    if (close)
        return (size_t)(close - text) + 1;
    compile->line_lost = true;
    return end;
}

/* Reads the insertion at BEGIN of a line that ends at END; returns where the text continues. */
static size_t read_insertion(struct compile *compile, size_t begin, size_t end)
{
    const struct source *source = compile->frame->source;
    bool wrapped = begin + 2 < end && source->text.at[begin + 2] == '>';
    uint32_t from = (uint32_t)(begin + 2 + wrapped);
    struct expression expression;
    struct finding finding;
    struct span mark = span_at(compile, begin, from);

    if (!expression_read(source, from, (uint32_t)end, compile->arena, &expression, &finding)) {
        report(compile, &finding);
        follow(compile, true);
        follow_insertion(&compile->follower);
        compile->line_insertions++;
        return recover(compile, expression.end, end);
    }
    if (expression.literal.at)
        add_text(compile, expression.literal, expression.at);
    else
        add_insertion(compile, &expression, mark, wrapped);
    return expression.end;
}

/* --- lines ------------------------------------------------------------------------------------ */

static size_t find_insertion(struct str text, size_t begin, size_t end)
{
    for (size_t at = begin; at + 1 < end; at++) {
        const char *brace = memchr(text.at + at, '{', end - 1 - at);

        if (!brace)
            return end;
        at = (size_t)(brace - text.at);
        if (text.at[at + 1] == '=')
            return at;
    }
    return end;
}

static void add_indent(struct compile *compile, const struct frame *frame)
{
    if (!frame)
        return;
    add_indent(compile, frame->up);
    add_text(compile, frame->indent, frame->indent_at);
}

static void begin_text_line(struct compile *compile)
{
    if (compile->is_open && compile->run.insertions >= MANY_ARGUMENTS)
        end_run(compile);
    compile->line_begin = compile->is_open ? compile->text.length : 0;
    compile->line_insertions = 0;
    compile->line_follower = compile->follower;
    compile->line_failed = compile->line_lost = false;
}

/* A line of text: blanks up to BLANK_END, then the text from BEGIN to END, and a newline.  Only
 * the first problem of a line is reported if more may follow from it. */
static void take_text(struct compile *compile, size_t line, size_t blank_end, size_t begin,
                      size_t end)
{
    struct str text = compile->frame->source->text;

    begin_text_line(compile);
    if (line < end)
        add_indent(compile, compile->frame);
    add_source_text(compile, line, blank_end);
    while (begin < end) {
        size_t at = find_insertion(text, begin, end);

        add_source_text(compile, begin, at);
        begin = at < end ? read_insertion(compile, at, end) : end;
    }
    add_text(compile, STR("\n"), span_at(compile, end, end));
    follow(compile, false);
    if (compile->line_lost)
        compile->follower = compile->line_follower;
}

static void take_include(struct compile *compile, struct lexer *lexer, struct span indent);

/* A line of Lua behind its mark. */
static void take_statement(struct compile *compile, size_t line, size_t begin, size_t end)
{
    struct lexer lexer;
    struct token token;
    struct finding finding;

    end_run(compile);
    follow_line(&compile->follower);
    lexer_init(&lexer, compile->frame->source, (uint32_t)begin, (uint32_t)end);
    token = lex(&lexer);
    if (token_is(&lexer, token, "include") && token.type == TOKEN_NAME) {
        take_include(compile, &lexer, span_at(compile, line, begin - compile->mark.length));
        return;
    }
    for (; token.type != TOKEN_END && token.type != TOKEN_WRONG; token = lex(&lexer)) {
        if (is_reserved_name(&lexer, token))
            report_at(compile, E0412, token_span(&lexer, token),
                      "names that begin with `__` are reserved", NULL);
        if (!block_token(&compile->blocks, &lexer, token, &compile->follower, &finding))
            report(compile, &finding);
    }
    if (token.type == TOKEN_WRONG)
        report_at(compile, E0404, token_span(&lexer, token), token.problem, NULL);
    copy(compile, span_at(compile, begin, end));
    buf_add_char(&compile->chunk, '\n');
}

static bool has_mark(const struct compile *compile, size_t at, size_t end)
{
    return compile->mark.length <= end - at && memcmp(compile->frame->source->text.at + at,
                                                      compile->mark.at, compile->mark.length) == 0;
}

/* The line from BEGIN to END: Lua if the mark begins it, text if the mark is doubled. */
static void take_line(struct compile *compile, size_t begin, size_t end)
{
    const char *text = compile->frame->source->text.at;
    size_t at = begin;

    while (at < end && (text[at] == ' ' || text[at] == '\t'))
        at++;
    if (!has_mark(compile, at, end))
        take_text(compile, begin, at, at, end);
    else if (has_mark(compile, at + compile->mark.length, end))
        take_text(compile, begin, at, at + compile->mark.length, end);
    else
        take_statement(compile, begin, at + compile->mark.length, end);
}

/* --- files ------------------------------------------------------------------------------------ */

static bool check_file(struct compile *compile)
{
    const struct source *source = compile->frame->source;
    const char *nul;
    size_t offset;

    nul = source->text.length ? memchr(source->text.at, '\0', source->text.length) : NULL;
    if (nul) {
        offset = (size_t)(nul - source->text.at);
        report_at(compile, E0414, span_at(compile, offset, offset + 1),
                  "the template contains a NUL byte", NULL);
        return false;
    }
    if (!utf8_valid(source->text, &offset)) {
        report_at(compile, E0414, span_at(compile, offset, offset + 1),
                  "the template is not valid UTF-8", NULL);
        return false;
    }
    return true;
}

/* Includes multiply, so their sum is limited.  It is reported once. */
static bool is_too_large(struct compile *compile)
{
    const struct limits *limits = compile->loader->limits;
    uint64_t most = limits->at[LIMIT_TEMPLATE], length = compile->frame->source->text.length;
    bool was = compile->expanded > most;

    compile->expanded += length;
    if (!was && compile->expanded > most)
        note_includes(compile,
                      limit_report(compile->diags, limits, LIMIT_TEMPLATE, span_at(compile, 0, 0)));
    return compile->expanded > most;
}

static void take_lines(struct compile *compile)
{
    struct str text = compile->frame->source->text;
    size_t begin = utf8_mark(text);

    while (begin < text.length) {
        const char *newline = memchr(text.at + begin, '\n', text.length - begin);
        size_t next = newline ? (size_t)(newline - text.at) + 1 : text.length;
        size_t end = newline ? next - 1 : next;

        if (end > begin && text.at[end - 1] == '\r')
            end--;
        take_line(compile, begin, end);
        begin = next;
    }
}

static void take_file(struct compile *compile, const struct frame *frame)
{
    const struct frame *up = compile->frame;
    size_t floor = compile->blocks.floor;
    struct finding finding;

    compile->frame = frame;
    compile->blocks.floor = compile->blocks.count;
    if (!is_too_large(compile) && check_file(compile))
        take_lines(compile);
    while (block_unclosed(&compile->blocks, &finding))
        report(compile, &finding);
    compile->blocks.floor = floor;
    compile->frame = frame->up ? up : frame;
}

/* --- includes --------------------------------------------------------------------------------- */

/* A name stays in the folder of the target. */
static bool is_inside(struct str name)
{
    return path_stays_inside(name) && !memchr(name.at, '\\', name.length) &&
           !memchr(name.at, '\0', name.length) && !memchr(name.at, ':', name.length);
}

/* The name that `include` is followed by; false after a problem. */
static bool read_include(struct compile *compile, struct lexer *lexer, struct str *name,
                         struct span *at)
{
    struct token token = lex(lexer), rest = lex(lexer);
    struct span problem_at;
    const char *problem;

    *at = token_span(lexer, token);
    if (token.type != TOKEN_STRING) {
        report_at(compile, E0408, *at, "expected the name of a template in quotes",
                  "write `% include \"x.tpl\"`");
    } else if (rest.type != TOKEN_END) {
        report_at(compile, E0408, token_span(lexer, rest), "expected the end of the line", NULL);
    } else if (!token_string(lexer, token, compile->arena, name, &problem_at, &problem)) {
        report_at(compile, E0408, problem_at, problem, NULL);
    } else if (!is_inside(*name)) {
        report_at(compile, E0408, *at, "the name leads out of the folder of the target", NULL);
    } else {
        return true;
    }
    return false;
}

static void take_include(struct compile *compile, struct lexer *lexer, struct span indent)
{
    struct frame frame = { .indent = span_text(indent),
                           .indent_at = indent,
                           .up = compile->frame,
                           .depth = compile->frame->depth + 1 };
    unsigned errors = compile->diags->errors;
    struct str name;

    if (!read_include(compile, lexer, &name, &frame.at))
        return;
    if (frame.depth > MAX_INCLUDES) {
        report_at(compile, E0408, frame.at, "templates include one another more than 16 deep",
                  NULL);
        return;
    }
    if (compile->loader->load)
        frame.source = compile->loader->load(compile->loader->data, name, compile->frame->source,
                                             frame.at);
    if (!frame.source && compile->diags->errors > errors) {
        compile->failed = true;
        return;
    }
    if (!frame.source) {
        report_at(compile, E0408, frame.at, "this template does not exist", NULL);
        return;
    }
    for (const struct frame *up = compile->frame; up; up = up->up) {
        if (up->source == frame.source) {
            report_at(compile, E0408, frame.at, "the template includes itself", NULL);
            return;
        }
    }
    take_file(compile, &frame);
    end_run(compile);
}

/* --- the interface ---------------------------------------------------------------------------- */

/* At the end of all the text must be back in the base. */
static void check_end(struct compile *compile)
{
    const struct follower *follower = &compile->follower;
    const struct context *end = follow_line_end(follower);
    struct str name;

    if (compile->failed || end == context_base(compile->contexts))
        return;
    name = follow_name(end, compile->arena);
    report(compile, &(struct finding){ .id = E0407,
                                       .at = follower->opened[follower->depth - 1],
                                       .message = str_format(compile->arena,
                                                             "%.*s is not closed before the "
                                                             "template ends",
                                                             STR_ARGS(name)) });
}

bool tpl_compile(const struct source *source, struct contexts *contexts,
                 const struct tpl_loader *loader, struct arena *arena, struct diags *diags,
                 struct template *template)
{
    const struct lexical *lexical = contexts_lexical(contexts);
    struct frame frame = { .source = source };
    struct compile compile = {
        .arena = arena, .diags = diags, .contexts = contexts, .loader = loader, .frame = &frame
    };

    compile.mark = lexical->statement.length ? lexical->statement : STR("%");
    compile.width = lexical->width ? lexical->width : DEFAULT_WIDTH;
    compile.blocks.arena = arena;
    buf_init(&compile.chunk, arena, SIZE_MAX);
    follow_begin(&compile.follower, contexts);
    take_file(&compile, &frame);
    end_run(&compile);
    check_end(&compile);
    *template = (struct template){
        .chunk = buf_str(&compile.chunk),
        .parts = compile.parts.items,
        .part_count = compile.parts.count,
        .runs = compile.runs.items,
        .run_count = compile.runs.count,
        .contexts = contexts,
    };
    return !compile.failed;
}

/* The last part that begins at OFFSET or before. */
static const struct chunk_part *part_at(const struct template *template, size_t offset)
{
    size_t low = 0, high = template->part_count;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        if (template->parts[middle].offset <= offset)
            low = middle;
        else
            high = middle;
    }
    return &template->parts[low];
}

struct span tpl_place(const struct template *template, size_t begin, size_t end)
{
    const struct chunk_part *part;
    size_t length;

    if (template->part_count == 0)
        return SPAN_NONE;
    part = part_at(template, begin);
    if (!part->copied)
        return part->at;
    length = part->at.end - part->at.begin;
    begin -= part->offset;
    end -= part->offset;
    return (struct span){ part->at.source,
                          part->at.begin + (uint32_t)(begin < length ? begin : length),
                          part->at.begin + (uint32_t)(end < length ? end : length) };
}
