/* Follows the directives and enums of a header, as far as that needs no compiler.  Whether a
 * condition holds is yes, no or unknown; a value that depends on an unknown one is not known. */
#include "upkeep/import/header.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "upkeep/import/c_names.h"

#include <string.h>

enum truth { NO, YES, UNKNOWN };
enum life { DEAD, CERTAIN, UNSURE };

/* What the next enumerator without a value gets. */
struct next_value {
    struct c_value value;
    bool known;
    unsigned condition; /* on which it depends; 0 for none */
};

/* An `#if` with its branches. */
struct level {
    enum life outer, life;
    bool decided; /* one branch surely holds */
    bool open;    /* an earlier branch may hold */
    unsigned condition;
    struct str guarded; /* X of `#ifndef X` */
    bool is_first;      /* among the directives of the file */
    struct next_value start, merged;
    bool has_merged;
};

struct scope {
    struct str name; /* of a namespace or class; empty for other brackets */
    bool is_block;   /* what is declared here is not seen outside */
};

enum { SCOPES_MAX = 64 };

struct reader {
    struct arena *arena;
    struct header *header;
    struct c_list tokens; /* of the file */
    size_t at;
    struct c_list pending; /* what a macro made of itself, read before the file goes on */
    size_t pending_at;
    struct c_names names;
    struct level *levels;
    size_t level_count;
    struct next_value next;
    unsigned serial; /* changes with each directive that makes values uncertain */
    bool is_cpp, has_include, has_directive;
    struct str guard;     /* X, if nothing is outside of its `#ifndef X` */
    bool foreign;         /* the lines are those of another file */
    struct str main_file; /* as line markers call it */
    struct scope scopes[SCOPES_MAX];
    size_t scope_count;
    struct c_list statement; /* since the last `;`, `{` or `}` */
    struct c_list item;      /* the enumerator that is read */
    bool in_body;            /* of an enum */
    struct c_type fixed;     /* of the enum that is read; width 0 for none */
    bool scoped;
};

/* ---- conditions ------------------------------------------------------------------------------ */

static enum life life(const struct reader *r)
{
    return r->level_count ? r->levels[r->level_count - 1].life : CERTAIN;
}

static unsigned condition_of(const struct reader *r)
{
    for (size_t i = r->level_count; i-- > 0;)
        if (r->levels[i].condition)
            return r->levels[i].condition;
    return 0;
}

static enum truth is_defined(struct reader *r, struct str text)
{
    const struct c_name *name = c_name(&r->names, text);

    if (name->is_macro)
        return name->unsure || name->optional ? UNKNOWN : YES;
    if (str_is(text, "__cplusplus") && r->is_cpp)
        return YES;
    return name->is_undefined ? NO : UNKNOWN;
}

/* Replaces `defined X` and `defined(X)`; an unknown one remains, and has no value. */
static struct c_list without_defined(struct reader *r, struct c_list line)
{
    struct c_list out = { 0 };

    for (size_t i = 0; i < line.count; i++) {
        struct c_token token = line.items[i];
        size_t name = i + 1 + (i + 1 < line.count && c_is(line.items[i + 1], "("));

        if (c_is(token, "defined") && name < line.count) {
            enum truth truth = is_defined(r, line.items[name].text);

            if (truth != UNKNOWN)
                token = (struct c_token){ .text = truth == YES ? STR("1") : STR("0"),
                                          .at = token.at,
                                          .kind = C_NUMBER };
            i = name + (name > i + 1);
        }
        c_add(&out, token, r->arena);
    }
    return out;
}

static enum truth truth_of(struct reader *r, struct c_list line)
{
    struct c_value value;
    struct c_problem problem;

    if (line.count == 0 ||
        !c_compute_condition(&r->names, without_defined(r, line), &value, &problem))
        return UNKNOWN;
    return value.bits ? YES : NO;
}

/* X of `#ifndef X` and of `#if !defined(X)`. */
static struct str guarded_name(struct c_token directive, struct c_list line)
{
    size_t i = line.count == 5 && c_is(line.items[2], "(") ? 3 : 2;

    if (c_is(directive, "ifndef") && line.count)
        return line.items[0].text;
    if (c_is(directive, "if") && line.count > i && line.count == (i == 3 ? 5 : 3) &&
        c_is(line.items[0], "!") && c_is(line.items[1], "defined"))
        return line.items[i].text;
    return STR("");
}

/* Whether the next line is `#define NAME`, as in an include guard. */
static bool guards_file(struct reader *r, struct str name)
{
    const struct c_token *next = &r->tokens.items[r->at];

    return name.length && !c_name(&r->names, name)->is_macro && r->at + 2 < r->tokens.count &&
           next[0].first && c_is(next[0], "#") && c_is(next[1], "define") &&
           str_equal(next[2].text, name) && (next[3].first || !r->has_directive);
}

static void merge_next(struct level *level, struct next_value next)
{
    bool same = next.known && level->merged.known && next.value.bits == level->merged.value.bits;

    if (!level->has_merged)
        level->merged = next;
    else if (!same)
        level->merged.known = false;
    level->has_merged = true;
}

static void add_condition(struct reader *r, struct level *level, struct span at)
{
    struct header *header = r->header;

    header->conditions = array_grow(r->arena, header->conditions, header->condition_count,
                                    sizeof *header->conditions);
    header->conditions[header->condition_count++] = at;
    level->condition = (unsigned)header->condition_count;
}

static void enter_branch(struct reader *r, struct level *level, enum truth truth, struct span at)
{
    bool unsure = truth == UNKNOWN || level->open;

    level->life = level->outer == DEAD || level->decided || truth == NO ? DEAD
                  : unsure                                              ? UNSURE
                                                                        : level->outer;
    level->decided |= truth == YES;
    level->open |= truth == UNKNOWN;
    level->condition = 0;
    if (level->life == UNSURE && unsure)
        add_condition(r, level, at);
    r->next = level->start;
    r->serial += level->open;
}

static void begin_condition(struct reader *r, enum truth truth, struct str guarded, struct span at)
{
    struct level *level;

    r->levels = array_grow(r->arena, r->levels, r->level_count, sizeof *level);
    level = &r->levels[r->level_count];
    *level = (struct level){
        .outer = life(r), .guarded = guarded, .is_first = !r->has_directive, .start = r->next
    };
    r->level_count++;
    enter_branch(r, level, truth, at);
}

static void end_branch(struct reader *r, struct level *level)
{
    if (level->life != DEAD)
        merge_next(level, r->next);
}

static void end_condition(struct reader *r)
{
    struct level *level = &r->levels[r->level_count - 1];

    if (level->is_first && r->tokens.items[r->at].kind == C_END)
        r->guard = level->guarded;
    end_branch(r, level);
    if (!level->decided)
        merge_next(level, level->start);
    if (level->outer != DEAD)
        r->next = level->merged;
    r->serial += level->open;
    r->level_count--;
}

/* Reads a directive about conditions; false if it is another one. */
static bool read_condition(struct reader *r, struct c_token directive, struct c_list line)
{
    struct level *level = r->level_count ? &r->levels[r->level_count - 1] : NULL;
    struct span at = c_span(r->header->file.source, directive);
    enum truth truth = UNKNOWN;

    if (line.count) /* up to the end of the line */
        at.end = c_end(line.items[line.count - 1]);
    if (c_is(directive, "else"))
        truth = YES;
    else if (str_ends_with(directive.text, "def") && line.count)
        truth = is_defined(r, line.items[0].text);
    else if (str_ends_with(directive.text, "if"))
        truth = truth_of(r, line);
    if (str_ends_with(directive.text, "ndef") && truth != UNKNOWN)
        truth = truth == YES ? NO : YES;
    if (c_is(directive, "if") || c_is(directive, "ifdef") || c_is(directive, "ifndef")) {
        struct str guarded = guarded_name(directive, line);

        begin_condition(r, truth == UNKNOWN && guards_file(r, guarded) ? YES : truth, guarded, at);
    } else if (level && (c_is(directive, "else") || c_is(directive, "elif") ||
                         c_is(directive, "elifdef") || c_is(directive, "elifndef"))) {
        end_branch(r, level);
        enter_branch(r, level, truth, at);
    } else if (level && c_is(directive, "endif")) {
        end_condition(r);
    } else {
        return false;
    }
    return true;
}

/* ---- entries --------------------------------------------------------------------------------- */

static struct header_entry *add_entry(struct reader *r, enum header_kind kind, struct c_token name)
{
    struct header *header = r->header;
    struct header_entry *entry;

    header->entries = array_grow(r->arena, header->entries, header->count, sizeof *entry);
    entry = &header->entries[header->count++];
    *entry = (struct header_entry){ .name = name.text,
                                    .kind = kind,
                                    .at = c_span(header->file.source, name),
                                    .begin = name.at,
                                    .end = c_end(name),
                                    .number = kind == HEADER_ENUMERATOR || kind == HEADER_UNREAD
                                                  ? (unsigned)header->enum_count
                                                  : 0,
                                    .condition = condition_of(r),
                                    .foreign = r->foreign };
    return entry;
}

/* WHY goes on after TOKEN, or after "it" where that is the entry or missing. */
static void lose(struct reader *r, struct header_entry *entry, struct c_token token,
                 const char *why)
{
    bool itself = token.text.length == 0 || str_equal(token.text, entry->name);

    entry->lost = itself ? str_format(r->arena, "it %s", why)
                         : str_format(r->arena, "`%.*s` %s", STR_ARGS(token.text), why);
    entry->lost_at = itself ? entry->at : c_span(r->header->file.source, token);
}

/* NAME may have the value of another branch, or none. */
static void lose_name(const struct reader *r, struct c_name *name)
{
    name->has_values |= name->has_value || life(r) == UNSURE;
}

/* Gives ENTRY its value and, unless NAME is NULL, makes it known to what follows.  It depends on
 * the condition of the names, as c_compute leaves it. */
static void set_value(struct reader *r, struct header_entry *entry, struct c_token token,
                      struct c_value value, struct c_name *name)
{
    bool same;

    if (!c_integer(value, &entry->value))
        lose(r, entry, token, "does not fit in a signed 64-bit integer");
    if (entry->condition == 0)
        entry->condition = r->names.condition;
    if (!name)
        return;
    name->condition = entry->condition;
    same = name->has_value && name->value.bits == value.bits && !entry->lost.length;
    r->names.generation += name->has_value && !same;
    name->has_values |= name->has_value && !same;
    name->has_value = true;
    name->value = value;
}

/* ---- directives ------------------------------------------------------------------------------ */

/* The value is computed at the end, when all names are known. */
static void read_define(struct reader *r, struct c_token hash, struct c_list line)
{
    bool unsure = life(r) == UNSURE, guarded;
    struct header_entry *entry;
    struct c_name *name;
    size_t begin = (size_t)(line.items - r->tokens.items) - 2;

    if (line.count == 0 || line.items[0].kind != C_NAME)
        return;
    name = c_define(&r->names, line, unsure);
    name->condition = condition_of(r);
    guarded = unsure && r->has_include &&
              str_equal(r->levels[r->level_count - 1].guarded, name->name);
    name->unsure |= guarded;
    if (name->is_function)
        return;
    entry = add_entry(r, HEADER_MACRO, line.items[0]);
    name->entry = r->header->count;
    entry->begin = hash.at;
    entry->end = c_end(line.items[line.count - 1]);
    entry->previous = begin ? c_end(r->tokens.items[begin - 1]) : 0;
    entry->next = r->tokens.items[r->at].at;
    if (name->unsure && guarded)
        lose(r, entry, line.items[0], "may be defined by a file that this one includes");
}

static void read_undef(struct reader *r, struct str text)
{
    struct c_name *name = c_name(&r->names, text);

    c_undefine(&r->names, text, life(r) == UNSURE);
    if (life(r) == CERTAIN)
        name->from = r->header->count;
    else if (name->entry && !r->header->entries[name->entry - 1].condition)
        r->header->entries[name->entry - 1].condition = condition_of(r);
}

/* What a file among enumerators has is not known, and what counts up from it neither. */
static void read_include(struct reader *r, struct c_list line)
{
    struct header_entry *entry;
    struct c_token file;

    r->has_include = true;
    r->serial++;
    r->next.known = false;
    if (!r->in_body || line.count == 0)
        return;
    file = line.items[0];
    file.text.length = c_end(line.items[line.count - 1]) - file.at; /* `<more.inc>` is several */
    entry = add_entry(r, HEADER_UNREAD, file);
    entry->lost = STR("included files are not read");
    entry->lost_at = entry->at;
}

static void read_marker(struct reader *r, struct c_list line)
{
    if (line.count < 2 || line.items[1].kind != C_STRING)
        return;
    if (r->main_file.length == 0)
        r->main_file = line.items[1].text;
    r->foreign = !str_equal(r->main_file, line.items[1].text);
}

/* Reads the directive at AT and steps over its line. */
static void read_directive(struct reader *r)
{
    struct c_token hash = r->tokens.items[r->at], directive;
    struct c_list line;
    size_t begin = ++r->at;

    while (!r->tokens.items[r->at].first)
        r->at++;
    if (r->at == begin)
        return;
    directive = r->tokens.items[begin];
    line = (struct c_list){ r->tokens.items + begin + 1, r->at - begin - 1, 0 };
    if (directive.kind == C_NUMBER)
        read_marker(r, (struct c_list){ line.items - 1, line.count + 1, 0 });
    if (read_condition(r, directive, line) || life(r) == DEAD) {
        r->has_directive = true;
        return;
    }
    r->has_directive = true;
    if (c_is(directive, "define")) {
        read_define(r, hash, line);
    } else if (c_is(directive, "undef") && line.count) {
        read_undef(r, line.items[0].text);
    } else if (c_is(directive, "include") || c_is(directive, "include_next")) {
        read_include(r, line);
    }
}

/* ---- the stream of tokens -------------------------------------------------------------------- */

/* The next token that counts, after the directives before it. */
static struct c_token peek(struct reader *r)
{
    if (r->pending_at < r->pending.count)
        return r->pending.items[r->pending_at];
    for (;;) {
        struct c_token token = r->tokens.items[r->at];

        if (token.kind == C_END)
            return token;
        if (token.first && c_is(token, "#"))
            read_directive(r);
        else if (life(r) == DEAD)
            r->at++;
        else
            return token;
    }
}

static struct c_token take(struct reader *r)
{
    struct c_token token = peek(r);

    if (r->pending_at < r->pending.count)
        r->pending_at++;
    else if (token.kind != C_END)
        r->at++;
    return token;
}

static bool is_pending(const struct reader *r)
{
    return r->pending_at < r->pending.count;
}

/* Whether a `(` follows the next token. */
static bool is_called(const struct reader *r)
{
    if (is_pending(r))
        return r->pending_at + 1 < r->pending.count &&
               c_is(r->pending.items[r->pending_at + 1], "(");
    return c_is(r->tokens.items[r->at + 1], "(");
}

/* Takes the tokens to the bracket that closes the next one, and adds them to LIST. */
static void take_brackets(struct reader *r, struct c_list *list)
{
    size_t open = 0;

    do {
        struct c_token token = take(r);

        if (token.kind == C_END)
            return;
        open += c_is(token, "(") || c_is(token, "[") || c_is(token, "{");
        open -= c_is(token, ")") || c_is(token, "]") || c_is(token, "}");
        c_add(list, token, r->arena);
    } while (open);
}

/* ---- enumerators ----------------------------------------------------------------------------- */

/* A call of a macro in the place of an enumerator: what it makes is read next. */
static void expand_entry(struct reader *r, struct c_name *macro)
{
    struct c_list call = { 0 }, made = { 0 };
    struct c_token name = take(r);
    struct c_problem problem = { 0 };

    c_add(&call, name, r->arena);
    if (macro->is_function || !macro->is_macro)
        take_brackets(r, &call);
    if (!macro->is_macro) {
        problem = (struct c_problem){ "is a macro that this file does not define", name };
    } else if (macro->optional && !macro->is_function) {
        macro->unsure = true; /* it may be the name of an enumerator */
    }
    if (!problem.text && c_expand(&r->names, call, r->arena, &made, &problem)) {
        if (made.count && str_equal(made.items[0].text, name.text))
            made.items[0].painted = true; /* it is its own name */
        while (is_pending(r))
            c_add(&made, take(r), r->arena);
        r->pending = made;
        r->pending_at = 0;
        return;
    }
    lose(r, add_entry(r, HEADER_UNREAD, name), problem.token, problem.text);
    r->next.known = false;
}

/* The first sign `=` outside brackets; LIST.count without one. */
static size_t find_sign(struct c_list list, const char *sign)
{
    for (size_t i = 0; i < list.count;) {
        if (c_is(list.items[i], sign))
            return i;
        i = c_is(list.items[i], "(") || c_is(list.items[i], "[") ? c_after_bracket(list, i) : i + 1;
    }
    return list.count;
}

static bool says_deprecated(struct str text)
{
    static const char word[] = "deprecated";
    enum { LENGTH = sizeof word - 1 };

    for (size_t i = 0; i + LENGTH <= text.length; i++)
        if (str_equal_folded((struct str){ text.at + i, LENGTH }, STR("deprecated")))
            return true;
    return false;
}

void header_deprecation(struct header_entry *entry, struct c_list attributes, struct arena *arena)
{
    for (size_t i = 0; i < attributes.count; i++) {
        struct c_token token = attributes.items[i];
        struct str text = c_text(token, arena);

        if (token.kind == C_NAME && says_deprecated(token.text))
            entry->deprecated = true;
        else if (entry->deprecated && text.length &&
                 !(i > 1 && c_is(attributes.items[i - 2], "since")))
            entry->advice = text;
    }
}

/* The first token that cannot belong to attributes; kind C_END without one. */
static struct c_token unexpected(struct c_list attributes)
{
    for (size_t i = 0; i < attributes.count;) {
        struct c_token token = attributes.items[i];

        if (token.kind == C_NAME)
            i++;
        else if (c_is(token, "[") || (i > 0 && c_is(token, "(")))
            i = c_after_bracket(attributes, i);
        else
            return token;
    }
    return (struct c_token){ .kind = C_END };
}

/* Whether TOKEN, after the name of an enumerator, is an attribute.  An unknown name may also be the
 * next enumerator, after a macro. */
static bool is_attribute(struct reader *r, struct c_token token, bool called)
{
    const struct c_name *name = c_name(&r->names, token.text);

    if (name->is_macro)
        return !name->separates;
    if (token.text.length > 2 && memcmp(token.text.at, "__", 2) == 0)
        return true;
    return !token.first && (called || says_deprecated(token.text));
}

/* The index of the first name at BEGIN or later that is not surely an attribute; LIST.count without
 * one. */
static size_t find_second(struct reader *r, struct c_list list, size_t begin)
{
    for (size_t i = begin; i < list.count; i++) {
        bool called = i + 1 < list.count && c_is(list.items[i + 1], "(");

        if (list.items[i].kind == C_NAME && !is_attribute(r, list.items[i], called))
            return i;
        if (c_is(list.items[i], "["))
            i = c_after_bracket(list, i) - 1;
        else if (called)
            i = c_after_bracket(list, i + 1) - 1;
    }
    return list.count;
}

/* Adds the names after FIRST that no comma separates from it. */
static void lose_others(struct reader *r, struct c_token first, struct c_list list, bool implicit)
{
    for (size_t i = 0; (i = find_second(r, list, i)) < list.count; i++) {
        struct header_entry *entry = add_entry(r, HEADER_ENUMERATOR, list.items[i]);

        entry->implicit = implicit;
        lose(r, entry, first, "precedes it without a comma");
        entry->lost_at = entry->at;
        lose_name(r, c_name(&r->names, entry->name));
        if (i + 1 < list.count && c_is(list.items[i + 1], "("))
            i = c_after_bracket(list, i + 1) - 1;
    }
}

/* Replaces the macros between name and value, which may hold the value. */
static struct c_list expand_attributes(struct reader *r, struct c_list item)
{
    size_t equal = find_sign(item, "=");
    struct c_list attributes = { item.items, equal, 0 }, out = { 0 };
    struct c_problem problem;

    if (equal == 0 || !c_expand(&r->names, attributes, r->arena, &out, &problem))
        return item;
    for (size_t i = equal; i < item.count; i++)
        c_add(&out, item.items[i], r->arena);
    return out;
}

static struct c_value enumerator_type(const struct reader *r, struct c_value value)
{
    if (r->fixed.width)
        return c_convert(value, r->fixed);
    if (!r->is_cpp && c_range_add((struct c_range){ 0 }, value).largest <= INT32_MAX)
        value.type = C_INT;
    return value;
}

/* The value after VALUE; in C++, it has the same type if that can hold it. */
static struct c_value next_value(const struct reader *r, struct c_value value)
{
    struct c_value next = c_next(value);
    bool fits = c_convert(next, value.type).bits == next.bits &&
                (next.type.is_signed || !value.type.is_signed);

    return r->is_cpp && fits ? c_convert(next, value.type) : next;
}

/* Computes the value of ENTRY from what follows its name. */
static void read_value(struct reader *r, struct header_entry *entry, struct c_list item,
                       bool crossed)
{
    struct c_token name = { .text = entry->name, .at = entry->at.begin, .kind = C_NAME }, bad;
    struct c_name *known = c_name(&r->names, entry->name);
    struct c_value value = r->next.value;
    struct c_problem problem = { 0 };
    size_t equal, second;

    header_deprecation(entry, (struct c_list){ item.items, find_sign(item, "="), 0 }, r->arena);
    item = expand_attributes(r, item);
    equal = find_sign(item, "=");
    bad = unexpected((struct c_list){ item.items, equal, 0 });
    second = find_second(r, (struct c_list){ item.items, equal, 0 }, 0);
    entry->implicit = equal == item.count;
    if (second < equal)
        problem = (struct c_problem){ "follows without a comma; one of them may be a macro",
                                      item.items[second] };
    else if (bad.kind != C_END)
        problem = (struct c_problem){ "is not expected here", bad };
    else if (crossed)
        problem = (struct c_problem){ "depends on a condition that is not known here", name };
    else if (equal < item.count)
        c_compute(&r->names, (struct c_list){ item.items + equal + 1, item.count - equal - 1, 0 },
                  peek(r), NULL, &value, &problem);
    else if (!r->next.known)
        problem = (struct c_problem){ "follows an unknown value", name };
    else
        r->names.condition = r->next.condition;
    r->next.condition = r->names.condition;
    r->next.known = !problem.text;
    if (problem.text) {
        lose(r, entry, problem.token, problem.text);
        lose_name(r, known);
        lose_others(r, name, (struct c_list){ item.items, equal, 0 }, equal == item.count);
        return;
    }
    value = enumerator_type(r, value);
    set_value(r, entry, name, value, known);
    r->next.known = entry->lost.length == 0;
    r->next.value = next_value(r, value);
}

static void forget_next(struct reader *r)
{
    r->next.known = false;
    for (size_t i = 0; i < r->level_count; i++)
        r->levels[i].start.known = false;
}

/* Reads NAME, attributes and a value, up to the comma. */
static void read_enumerator(struct reader *r)
{
    size_t index = r->at;
    bool pending = is_pending(r), crossed = false;
    struct c_token name = take(r);
    struct header_entry *entry = add_entry(r, HEADER_ENUMERATOR, name);
    unsigned serial = r->serial;
    size_t number = r->header->count - 1;

    entry->expanded = pending;
    entry->previous = index ? c_end(r->tokens.items[index - 1]) : 0;
    r->item.count = 0;
    while (peek(r).kind != C_END && !c_is(peek(r), ",") && !c_is(peek(r), "}")) {
        crossed = r->serial != serial;
        if (c_is(peek(r), "(") || c_is(peek(r), "["))
            take_brackets(r, &r->item);
        else
            c_add(&r->item, take(r), r->arena);
    }
    entry = &r->header->entries[number]; /* macros may have been defined since */
    if (r->item.count && !pending)
        entry->end = c_end(r->item.items[r->item.count - 1]);
    read_value(r, entry, r->item, crossed);
    if (r->serial != serial) /* a directive before the comma: what follows where is not certain */
        forget_next(r);
    if (c_is(peek(r), ","))
        take(r);
    r->header->entries[number].next = r->tokens.items[r->at].at;
}

static void read_entry(struct reader *r)
{
    struct c_token token = peek(r);
    struct c_name *name = token.kind == C_NAME && !token.painted ? c_name(&r->names, token.text)
                                                                 : NULL;
    bool itself = name && name->is_macro && name->body.count == 1 &&
                  str_equal(name->body.items[0].text, token.text);

    if (name && (is_called(r) || (name->is_macro && !name->is_function && !itself)))
        expand_entry(r, name);
    else if (token.kind == C_NAME)
        read_enumerator(r);
    else if (c_is(token, ","))
        take(r);
    else
        lose(r, add_entry(r, HEADER_UNREAD, take(r)), token, "is not an enumerator");
}

/* The enumerators of an `enum class` are not seen outside. */
static void forget(struct reader *r, size_t first)
{
    for (size_t i = first; i < r->header->count; i++) {
        struct c_name *name = c_name(&r->names, r->header->entries[i].name);

        name->has_value = name->has_values = false;
    }
}

static struct str scope_name(struct reader *r, struct str tag)
{
    struct buf out;

    if (!r->is_cpp)
        return STR("");
    buf_init(&out, r->arena, SIZE_MAX);
    for (size_t i = 0; i < r->scope_count && i < SCOPES_MAX; i++)
        if (r->scopes[i].name.length)
            buf_print(&out, "%.*s::", STR_ARGS(r->scopes[i].name));
    if (r->scoped && tag.length)
        buf_print(&out, "%.*s::", STR_ARGS(tag));
    return buf_end(&out);
}

/* After an enum, its enumerators have one type that holds all of them.  In C, those that an int
 * holds are of that type, and a larger type has a sign only if a value is negative. */
static void set_types(struct reader *r, size_t first)
{
    struct c_range range = { 0 };
    struct c_type type;
    bool known = true;

    for (size_t i = first; i < r->header->count; i++) {
        const struct header_entry *entry = &r->header->entries[i];
        const struct c_name *name = c_name(&r->names, entry->name);

        if (entry->kind == HEADER_MACRO)
            continue;
        known &= name->has_value && !name->has_values && !entry->condition;
        if (name->has_value)
            range = c_range_add(range, name->value);
    }
    known &= !range.has_negative || range.largest <= INT64_MAX;
    type = c_range_type(range);
    type.is_signed &= type.width == 32 || r->is_cpp || range.has_negative;
    for (size_t i = first; i < r->header->count; i++) {
        struct c_name *name = c_name(&r->names, r->header->entries[i].name);
        bool fits = c_range_add((struct c_range){ 0 }, name->value).largest <= INT32_MAX;

        if (r->header->entries[i].kind == HEADER_MACRO || (fits && !r->is_cpp))
            continue;
        name->value.type = type;
        name->has_values |= !known && name->has_value && range.largest > INT32_MAX;
    }
    r->names.generation++;
}

/* The file ends inside the enum: it may have been cut anywhere. */
static void lose_last(struct reader *r, size_t first)
{
    size_t i = r->header->count;

    while (i > first && r->header->entries[i - 1].kind != HEADER_ENUMERATOR)
        i--;
    if (i == first || r->header->entries[i - 1].lost.length)
        return;
    r->header->entries[i - 1].implicit = false; /* it is not left out as a sentinel */
    lose(r, &r->header->entries[i - 1], (struct c_token){ 0 },
         "is the last one before the file ends, inside its enum");
    lose_name(r, c_name(&r->names, r->header->entries[i - 1].name));
}

static void read_body(struct reader *r)
{
    size_t first = r->header->count, number = r->header->enum_count;
    struct str scope = scope_name(r, r->header->enums[number - 1].tag);
    bool foreign = r->foreign;

    take(r);
    r->next = (struct next_value){ { 0, C_INT }, true, 0 };
    r->in_body = true;
    while (peek(r).kind != C_END && !c_is(peek(r), "}"))
        read_entry(r);
    r->in_body = false;
    if (peek(r).kind == C_END)
        lose_last(r, first);
    take(r);
    for (size_t i = first; i < r->header->count; i++)
        if (r->header->entries[i].kind != HEADER_MACRO) {
            r->header->entries[i].scope = scope;
            r->header->entries[i].foreign = foreign;
        }
    if (r->scoped)
        forget(r, first);
    else if (!r->fixed.width)
        set_types(r, first);
}

/* The type after `:`, up to the body. */
static struct c_type read_fixed_type(struct reader *r)
{
    struct c_list type = { 0 };

    take(r);
    while (peek(r).kind == C_NAME || c_is(peek(r), "::"))
        c_add(&type, take(r), r->arena);
    return c_find_type(&r->names, type);
}

static void add_enum(struct reader *r, struct c_token at, struct str tag)
{
    struct header *header = r->header;
    struct str scope = scope_name(r, STR(""));

    header->enums = array_grow(r->arena, header->enums, header->enum_count, sizeof *header->enums);
    header->enums[header->enum_count++] = (struct header_enum){
        .tag = tag,
        .path = str_format(r->arena, "%.*s%.*s", STR_ARGS(scope), STR_ARGS(tag)),
        .at = c_span(header->file.source, at),
        .scoped = r->scoped
    };
}

/* After the body: attributes, and the name that `typedef` gives. */
static void read_enum_end(struct reader *r)
{
    struct header_enum *last = &r->header->enums[r->header->enum_count - 1];
    bool is_typedef = r->statement.count && c_is(r->statement.items[0], "typedef");

    while (peek(r).kind == C_NAME || c_is(peek(r), "(")) {
        struct c_list brackets = { 0 };

        if (c_is(peek(r), "("))
            take_brackets(r, &brackets);
        else if (is_typedef && !is_called(r))
            last->type = take(r).text;
        else
            take(r);
    }
    r->statement.count = 0;
}

/* After `enum`: attributes, a tag, a type, and the enumerators if there is a body. */
static void read_enum(struct reader *r, struct c_token keyword)
{
    struct c_token tag = keyword;
    struct c_list ignored = { 0 };

    r->fixed = (struct c_type){ 0 };
    r->scoped = false;
    for (;;) {
        struct c_token token = peek(r);

        if (c_is(token, "class") || c_is(token, "struct")) {
            r->scoped = true;
            take(r);
        } else if (c_is(token, "(") || c_is(token, "[")) {
            take_brackets(r, &ignored);
        } else if (token.kind == C_NAME) {
            if (!is_called(r))
                tag = token;
            take(r);
        } else if (c_is(token, ":")) {
            r->fixed = read_fixed_type(r);
        } else if (c_is(token, "::")) {
            take(r);
        } else {
            break;
        }
    }
    if (!c_is(peek(r), "{"))
        return;
    add_enum(r, tag, tag.at == keyword.at ? STR("") : tag.text);
    read_body(r);
    read_enum_end(r);
}

/* `NS_ERROR_ENUM(domain, name) {` and its like. */
static bool read_enum_macro(struct reader *r, struct c_token macro)
{
    struct c_list arguments = { 0 };
    struct c_token tag = macro;

    if (!str_ends_with(macro.text, "_ENUM") && !str_ends_with(macro.text, "_OPTIONS"))
        return false;
    if (!c_is(peek(r), "("))
        return false;
    take_brackets(r, &arguments);
    for (size_t i = 0; i < arguments.count; i++)
        if (arguments.items[i].kind == C_NAME)
            tag = arguments.items[i];
    if (!c_is(peek(r), "{"))
        return false;
    r->fixed = (struct c_type){ 0 };
    r->scoped = false;
    add_enum(r, tag, tag.text);
    read_body(r);
    read_enum_end(r);
    return true;
}

/* ---- lists ----------------------------------------------------------------------------------- */

/* The enum that the calls of MACRO make up. */
static unsigned number_of_calls(struct reader *r, struct c_token macro)
{
    for (size_t i = r->header->enum_count; i-- > 0;)
        if (str_equal(r->header->enums[i].tag, macro.text))
            return (unsigned)i + 1;
    add_enum(r, macro, macro.text);
    return (unsigned)r->header->enum_count;
}

/* The name, value and text among the arguments of a call. */
struct call {
    struct c_token name; /* kind C_END for none */
    struct c_value value;
    unsigned condition; /* on which the value depends; 0 for none */
    struct str text;
    struct c_problem problem;
    size_t integers, texts;
};

/* The name is the first one that has no value; there must be only one integer. */
static void read_argument(struct reader *r, struct c_list argument, struct call *call)
{
    struct c_token first = argument.items[0];
    struct c_problem problem;
    struct c_value value;

    if (c_compute(&r->names, argument, first, NULL, &value, &problem)) {
        call->value = value;
        call->condition = r->names.condition;
        call->integers++;
    } else if (argument.count == 1 && first.kind == C_STRING) {
        call->text = call->texts++ ? STR("") : c_text(first, r->arena);
    } else if (argument.count == 1 && first.kind == C_NAME && call->name.kind == C_END) {
        call->name = first;
    } else if (!call->problem.text && first.kind != C_STRING) {
        call->problem = problem;
    }
}

/* `X(NOT_FOUND, 404, "Not found")`, in a file that others include to make something of it. */
static void read_call(struct reader *r, struct c_token macro)
{
    struct call call = { .name = { .kind = C_END } };
    struct header_entry *entry;
    size_t index = r->at - 1;

    r->item.count = 0;
    take_brackets(r, &r->item);
    for (size_t i = 1; i < r->item.count;) {
        struct c_list rest = { r->item.items + i, r->item.count - 1 - i, 0 };
        size_t length = find_sign(rest, ",");

        rest.count = length;
        if (length)
            read_argument(r, rest, &call);
        i += length + 1;
    }
    if (call.name.kind == C_END && call.integers == 0)
        return;
    entry = add_entry(r, HEADER_ENUMERATOR, call.name.kind == C_END ? macro : call.name);
    entry->number = number_of_calls(r, macro);
    entry->begin = macro.at;
    entry->end = c_end(r->tokens.items[r->at - 1]);
    entry->previous = index ? c_end(r->tokens.items[index - 1]) : 0;
    entry->next = r->tokens.items[r->at].at;
    entry->text = call.text;
    if (call.name.kind == C_END)
        lose(r, entry, (struct c_token){ 0 }, "is called without a name");
    else if (call.integers == 0 && call.problem.text)
        lose(r, entry, call.problem.token, call.problem.text);
    else if (call.integers != 1)
        lose(r, entry, (struct c_token){ 0 },
             call.integers ? "has several integers in parentheses"
                           : "has no integer in parentheses");
    if (entry->lost.length)
        return;
    r->names.condition = call.condition; /* other arguments were computed since */
    set_value(r, entry, call.name, call.value, NULL);
}

/* ---- declarations ---------------------------------------------------------------------------- */

static bool is_storage(struct c_token token)
{
    static const char *const words[] = { "static", "inline",   "constexpr", "const",
                                         "extern", "volatile", "constinit", "__extension__" };

    for (size_t i = 0; i < COUNT(words); i++)
        if (c_is(token, words[i]))
            return true;
    return false;
}

static bool has_word(struct c_list list, const char *word)
{
    for (size_t i = 0; i < list.count; i++)
        if (c_is(list.items[i], word))
            return true;
    return false;
}

/* Reads `NAME = VALUE` or `NAME{VALUE}` of TYPE at I, and returns the index after it. */
static size_t read_constant(struct reader *r, struct c_list list, size_t i, struct c_type type,
                            bool is_auto)
{
    struct c_token name = list.items[i];
    struct header_entry *entry = add_entry(r, HEADER_CONSTANT, name);
    struct c_list rest = { list.items + i + 1, list.count - i - 1, 0 }, value_tokens = rest;
    size_t end = find_sign(rest, ",");
    struct c_problem problem;
    struct c_value value;

    entry->begin = list.items[0].at;
    entry->end = c_end(list.items[list.count - 1]);
    entry->next = r->tokens.items[r->at].at;
    entry->scope = scope_name(r, STR(""));
    header_deprecation(entry, (struct c_list){ list.items, i, 0 }, r->arena);
    value_tokens.count = end;
    if (c_is(rest.items[0], "{") && end > 1)
        value_tokens.count--; /* the closing bracket */
    value_tokens.items++, value_tokens.count--;
    if (!type.width && !is_auto) {
        entry->other = true;
        lose(r, entry, name, "does not have an integer type that this file defines");
    } else if (!c_compute(&r->names, value_tokens, name, NULL, &value, &problem)) {
        lose(r, entry, problem.token, problem.text);
        lose_name(r, c_name(&r->names, name.text));
    } else {
        set_value(r, entry, name, is_auto ? value : c_convert(value, type),
                  c_name(&r->names, name.text));
    }
    return i + 1 + end + 1;
}

/* A declaration such as `static const int A = 1, B = 2;`, in STATEMENT. */
static void read_constants(struct reader *r, struct c_list list)
{
    struct c_list type = { 0 };
    size_t i = 0;

    for (; i + 1 < list.count; i++) {
        struct c_token token = list.items[i];
        bool named = c_is(list.items[i + 1], "=") || c_is(list.items[i + 1], "{");

        if (c_is(token, "[") || (c_is(token, "(") && i))
            return; /* an array, or a function */
        if (token.kind == C_NAME && named && !is_storage(token))
            break;
        if (!is_storage(token))
            c_add(&type, token, r->arena);
    }
    while (i + 1 < list.count && list.items[i].kind == C_NAME)
        i = read_constant(r, list, i, c_find_type(&r->names, type), has_word(type, "auto"));
}

static void read_typedef(struct reader *r, struct c_list list)
{
    struct c_token last = list.items[list.count - 1];
    struct c_type earlier;
    struct c_name *name;

    if (list.count <= 2 || last.kind != C_NAME)
        return;
    name = c_name(&r->names, last.text);
    earlier = name->type;
    name->type = c_find_type(&r->names, (struct c_list){ list.items + 1, list.count - 2, 0 });
    name->has_types |= life(r) == UNSURE && name->is_type &&
                       (earlier.width != name->type.width ||
                        earlier.is_signed != name->type.is_signed);
    name->is_type = true;
}

static void end_statement(struct reader *r)
{
    struct c_list list = r->statement;
    bool in_block = false;

    r->statement.count = 0;
    for (size_t i = 0; i < r->scope_count && i < SCOPES_MAX; i++)
        in_block |= r->scopes[i].is_block;
    if (list.count == 0 || in_block)
        return;
    if (c_is(list.items[0], "typedef"))
        read_typedef(r, list);
    else if (!c_is(list.items[0], "template") &&
             (has_word(list, "const") || has_word(list, "constexpr")))
        read_constants(r, list);
}

/* The scope that `{` opens, by the statement before it. */
static struct scope scope_of(const struct reader *r)
{
    struct c_list list = r->statement;
    struct scope scope = { .is_block = true };

    for (size_t i = 0; i < list.count; i++) {
        struct c_token token = list.items[i];

        if (c_is(token, "namespace") || c_is(token, "struct") || c_is(token, "class") ||
            c_is(token, "union")) {
            scope.is_block = false;
            if (i + 1 < list.count && list.items[i + 1].kind == C_NAME)
                scope.name = list.items[i + 1].text;
        } else if (c_is(token, "extern") && i + 1 < list.count &&
                   list.items[i + 1].kind == C_STRING) {
            scope.is_block = false;
        } else if (c_is(token, "(") && !scope.name.length) {
            scope.is_block = true;
        }
    }
    return scope;
}

static bool begins_initializer(const struct reader *r)
{
    struct c_list list = r->statement;

    return list.count > 2 && (has_word(list, "const") || has_word(list, "constexpr")) &&
           !has_word(list, "(") && list.items[list.count - 1].kind == C_NAME &&
           !has_word(list, "struct") && !has_word(list, "class");
}

static void read_other(struct reader *r, struct c_token token)
{
    if (c_is(token, ";")) {
        end_statement(r);
    } else if (c_is(token, "{")) {
        if (r->scope_count < SCOPES_MAX)
            r->scopes[r->scope_count] = scope_of(r);
        r->scope_count++;
        r->statement.count = 0;
    } else if (c_is(token, "}")) {
        r->scope_count -= r->scope_count > 0;
        r->statement.count = 0;
    } else {
        c_add(&r->statement, token, r->arena);
    }
}

static void read_declarations(struct reader *r)
{
    while (peek(r).kind != C_END) {
        struct c_token token = peek(r);

        if (c_is(token, "{") && begins_initializer(r)) {
            take_brackets(r, &r->statement);
            continue;
        }
        take(r);
        if (c_is(token, "enum"))
            read_enum(r, token);
        else if (r->header->is_list && token.kind == C_NAME && c_is(peek(r), "("))
            read_call(r, token);
        else if (token.kind != C_NAME || !read_enum_macro(r, token))
            read_other(r, token);
    }
}

/* ---- macros ---------------------------------------------------------------------------------- */

/* A body that is surely not an integer: none, a text, a word of the language. */
static bool is_other(struct c_list body)
{
    bool text = body.count == 0;

    for (size_t i = 0; i < body.count; i++)
        text |= body.items[i].kind == C_STRING || c_is(body.items[i], "{") ||
                c_is(body.items[i], ";") || c_is(body.items[i], "__attribute__");
    return text;
}

static void compute_macro(struct reader *r, struct header_entry *entry)
{
    struct c_list body = c_between(r->tokens, entry->at.end, entry->end);
    struct c_token name = { .text = entry->name, .at = entry->at.begin, .kind = C_NAME };
    struct c_name *known = c_name(&r->names, entry->name);
    struct c_problem problem;
    struct c_value value;

    entry->other = is_other(body);
    if (entry->other)
        lose(r, entry, (struct c_token){ 0 }, "is not an integer");
    else if (c_compute(&r->names, body, body.items[body.count - 1], known, &value, &problem))
        set_value(r, entry, name, value, NULL);
    else
        lose(r, entry, problem.token, problem.text);
}

/* Removes macros that are undefined later, and computes the others. */
static void compute_macros(struct reader *r)
{
    struct header *header = r->header;
    size_t kept = 0;

    r->names.generation++;
    for (size_t i = 0; i < header->count; i++) {
        struct header_entry *entry = &header->entries[i];

        if (entry->kind == HEADER_MACRO && i < c_name(&r->names, entry->name)->from)
            continue;
        if (entry->kind == HEADER_MACRO && entry->lost.length == 0)
            compute_macro(r, entry);
        entry->guards = entry->kind == HEADER_MACRO && str_equal(entry->name, r->guard) &&
                        (entry->lost.length || entry->value == 1);
        header->entries[kept++] = *entry;
    }
    header->count = kept;
}

void header_read(const struct source *source, bool is_cpp, struct arena *arena,
                 struct header *header)
{
    struct reader r = { .arena = arena, .header = header, .is_cpp = is_cpp };

    *header = (struct header){ .is_list = str_ends_with(source->name, ".def") };
    c_read(source, C_SPLICES, arena, &header->file);
    r.tokens = header->file.tokens;
    r.names = c_names_make(arena);
    read_declarations(&r);
    compute_macros(&r);
    arena_free(&r.names.scratch);
}
