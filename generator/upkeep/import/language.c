/* Walks through the declarations of a file; what has no constants is skipped by its brackets. */
#include "upkeep/import/language.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "upkeep/import/language_value.h"

#include <string.h>

struct scope {
    struct str name; /* empty at the top */
    struct str path; /* the names of all scopes around, and this one */
    bool is_enum, is_interface;
};

struct reader {
    const struct language *language;
    struct arena *arena;
    struct header *header;
    struct c_list tokens;
    struct language_values values;
    struct scope scope;
    unsigned condition; /* of what is read, from 1; 0 for none */
    bool of_type;       /* the object is a type: `{ A: 1; B: number }` */
    unsigned depth;
};

enum { DEPTH_MAX = 50 }; /* of scopes within each other */

/* ---- tokens ---------------------------------------------------------------------------------- */

static struct c_token token_at(const struct reader *r, size_t i)
{
    return r->tokens.items[i < r->tokens.count ? i : r->tokens.count];
}

static bool at(const struct reader *r, size_t i, const char *text)
{
    return c_is(token_at(r, i), text);
}

static bool at_bracket(const struct reader *r, size_t i)
{
    return at(r, i, "(") || at(r, i, "[") || at(r, i, "{");
}

/* The index after the token or the brackets at I. */
static size_t after(const struct reader *r, size_t i)
{
    return at_bracket(r, i) ? c_after_bracket(r->tokens, i) : i + 1;
}

static struct c_list slice(const struct reader *r, size_t begin, size_t end)
{
    return (struct c_list){ r->tokens.items + begin, end > begin ? end - begin : 0, 0 };
}

static size_t find_word(const struct reader *r, size_t begin, size_t end, const char *word)
{
    while (begin < end && !at(r, begin, word))
        begin = after(r, begin);
    return begin < end ? begin : end;
}

/* Whether token I begins a line and cannot go on with the statement above. */
static bool begins_line(const struct reader *r, size_t i)
{
    struct c_token token = token_at(r, i), last = token_at(r, i - 1);
    bool goes_on = last.kind == C_SIGN && !c_is(last, ")") && !c_is(last, "]") && !c_is(last, "}");

    return r->language->by_line && token.first && token.kind != C_SIGN && !goes_on;
}

/* The end of the value that begins at I: a sign that separates, or the end of the line. */
static size_t value_end(const struct reader *r, size_t i, size_t end)
{
    for (size_t begin = i; i < end; i = after(r, i))
        if (at(r, i, ",") || at(r, i, ";") || at(r, i, "}") || (i > begin && begins_line(r, i)))
            return i;
    return end;
}

/* ---- entries --------------------------------------------------------------------------------- */

static void lose(struct reader *r, struct header_entry *entry, struct c_token token,
                 const char *why)
{
    bool itself = token.text.length == 0 || str_equal(token.text, entry->name);

    entry->lost = itself ? str_format(r->arena, "it %s", why)
                         : str_format(r->arena, "`%.*s` %s", STR_ARGS(token.text), why);
    entry->lost_at = itself ? entry->at : c_span(r->header->file.source, token);
}

/* Adds the entry whose name is at NAME; its tokens are those from BEGIN to END. */
static struct header_entry *add_entry(struct reader *r, enum header_kind kind, unsigned number,
                                      size_t name, size_t begin, size_t end)
{
    struct header *header = r->header;
    struct c_token token = token_at(r, name);
    struct header_entry *entry;
    size_t next = end + (at(r, end, ",") || at(r, end, ";"));

    header->entries = array_grow(r->arena, header->entries, header->count, sizeof *entry);
    entry = &header->entries[header->count++];
    *entry = (struct header_entry){ .name = token.text,
                                    .kind = kind,
                                    .number = number,
                                    .condition = r->condition,
                                    .at = c_span(header->file.source, token),
                                    .begin = token_at(r, begin).at,
                                    .end = c_end(token_at(r, end > name ? end - 1 : name)),
                                    .previous = begin ? c_end(token_at(r, begin - 1)) : 0,
                                    .next = token_at(r, next).at };
    if (token.kind == C_STRING && token.text.length >= 2)
        entry->name = (struct str){ token.text.at + 1, token.text.length - 2 };
    return entry;
}

/* The path of NAME in the scope that is read. */
static struct str path_of(const struct reader *r, struct str name)
{
    struct str scope = r->scope.path;

    return scope.length == 0 || name.length == 0
               ? (name.length ? name : scope)
               : str_format(r->arena, "%.*s%s%.*s", STR_ARGS(scope), r->language->qualifier,
                            STR_ARGS(name));
}

static unsigned add_enum(struct reader *r, struct c_token at, struct str tag, struct str type)
{
    struct header *header = r->header;

    header->enums = array_grow(r->arena, header->enums, header->enum_count, sizeof *header->enums);
    header->enums[header->enum_count++] = (struct header_enum){
        .tag = tag,
        .type = type,
        .path = str_equal(tag, r->scope.name) ? r->scope.path : path_of(r, tag),
        .at = c_span(header->file.source, at)
    };
    return (unsigned)header->enum_count;
}

/* The number of the constants of a scope that have TYPE. */
static unsigned constants_of(struct reader *r, struct c_token at, struct str tag, struct str type,
                             enum header_bond bond)
{
    struct header *header = r->header;

    for (size_t i = header->enum_count; i-- > 0;)
        if (header->enums[i].bond == bond && str_equal(header->enums[i].tag, tag) &&
            str_equal(header->enums[i].type, type))
            return (unsigned)i + 1;
    add_enum(r, at, tag, type);
    header->enums[header->enum_count - 1].bond = bond;
    return (unsigned)header->enum_count;
}

/* Computes VALUE and makes it known, or says why not. */
static void set_value(struct reader *r, struct header_entry *entry, struct c_list value)
{
    struct c_token end = { .text = STR(""), .at = entry->at.begin };
    struct c_problem problem;

    if (value.count == 1 && value.items[0].kind == C_STRING) {
        entry->other = true;
        lose(r, entry, (struct c_token){ 0 }, "is not an integer");
    } else if (!language_compute(&r->values, value, end, &entry->value, &problem)) {
        lose(r, entry, problem.token, problem.text);
    }
}

static void remember(struct reader *r, const struct header_entry *entry)
{
    if (!entry->lost.length)
        language_remember(&r->values, entry->name, entry->value, entry->number);
}

/* ---- attributes ------------------------------------------------------------------------------ */

/* Steps over `#[...]`, `@Name(...)` and the words of visibility at BEGIN. */
static size_t after_attributes(const struct reader *r, size_t begin, size_t end)
{
    for (size_t i = begin; i < end;) {
        if (at(r, i, "#"))
            i = after(r, i + 1 + at(r, i + 1, "!"));
        else if (at(r, i, "@") && token_at(r, i + 1).kind == C_NAME) {
            for (i += 2; at(r, i, ".") && i + 1 < end;)
                i += 2;
            i += at(r, i, "(") ? after(r, i) - i : 0;
        } else {
            return i < end ? i : end;
        }
    }
    return end;
}

/* Marks ENTRY by the attributes before it; a condition makes it uncertain. */
static void read_attributes(struct reader *r, struct header_entry *entry, size_t begin, size_t end)
{
    header_deprecation(entry, slice(r, begin, end), r->arena);
    for (size_t i = begin; i + 2 < end; i++)
        if (at(r, i, "#") && at(r, i + 1, "[") && at(r, i + 2, "cfg"))
            lose(r, entry, token_at(r, i + 2), "is a condition that is not known here");
}

/* ---- arguments ------------------------------------------------------------------------------- */

/* Takes the value of ENTRY from the arguments between BEGIN and END: the only integer. */
static void read_arguments(struct reader *r, struct header_entry *entry, size_t begin, size_t end)
{
    struct c_problem problem, first = { "has no integer in parentheses", { .text = STR("") } };
    size_t integers = 0, texts = 0;

    for (size_t i = begin, next; i < end; i = next + 1) {
        struct c_token last = token_at(r, i);
        struct c_list argument;
        int64_t value;

        for (next = i; next < end && !at(r, next, ",");)
            next = after(r, next);
        argument = slice(r, i, next);
        if (argument.count == 1 && last.kind == C_STRING) {
            entry->text = texts++ ? STR("") : c_text(last, r->arena);
        } else if (language_compute(&r->values, argument, last, &value, &problem)) {
            entry->value = value;
            integers++;
        } else if (language_may_compute(&r->values, argument) && !first.token.text.length) {
            first = problem;
        }
    }
    if (integers > 1)
        lose(r, entry, (struct c_token){ 0 }, "has several integers in parentheses");
    else if (integers == 0)
        lose(r, entry, first.token, first.text);
}

/* ---- enums ----------------------------------------------------------------------------------- */

struct next_value {
    int64_t value;
    bool known;
};

/* Gives ENTRY the value that follows its name, from I to END. */
static void read_value(struct reader *r, struct header_entry *entry, size_t i, size_t end,
                       struct next_value *next)
{
    enum language_items items = r->language->items;

    if (items == LANGUAGE_FIELDS && at(r, end - 1, "]")) {
        size_t options = find_word(r, i, end, "[");

        for (size_t o = options; o + 2 < end; o++)
            entry->deprecated |= at(r, o, "deprecated") && at(r, o + 2, "true");
        end = options;
    }
    if (items == LANGUAGE_ARGUMENTS && (i == end || at(r, i, "(") || at(r, i, "{"))) {
        bool has_arguments = i < end && at(r, i, "(");

        read_arguments(r, entry, i + 1, has_arguments ? after(r, i) - 1 : i);
    } else if (i < end && (at(r, i, "=") || at(r, i, ":"))) {
        set_value(r, entry, slice(r, i + 1, end));
    } else if (i < end || !r->language->counts) {
        lose(r, entry, i < end ? token_at(r, i) : (struct c_token){ 0 },
             i < end ? "is not expected here" : "has no value");
    } else if (!next->known) {
        lose(r, entry, (struct c_token){ 0 }, "follows an unknown value");
    } else {
        entry->implicit = true;
        entry->value = next->value;
    }
}

/* Reads the item from BEGIN to END, of the enum NUMBER. */
static void read_item(struct reader *r, unsigned number, size_t begin, size_t end,
                      struct next_value *next)
{
    size_t name = after_attributes(r, begin, end);
    struct c_token token = token_at(r, name);
    bool of_object = r->header->enums[number - 1].bond != HEADER_ENUM;
    struct header_entry *entry;

    if (name == end || (r->language->items == LANGUAGE_FIELDS && !at(r, name + 1, "=")))
        return; /* nothing, or `reserved 2 to 5;` */
    if (token.kind != C_NAME && token.kind != C_STRING) {
        if (!of_object) {
            entry = add_entry(r, HEADER_UNREAD, number, name, begin, end);
            lose(r, entry, token, "is not the name of an item");
            next->known = false;
        }
        return;
    }
    if (of_object && at(r, name, "readonly") && at(r, name + 2, ":"))
        name++;
    if (of_object && !at(r, name + 1, ":"))
        return; /* a method, or a variable */
    entry = add_entry(r, HEADER_ENUMERATOR, number, name, begin, end);
    read_value(r, entry, name + 1, end, next);
    if (of_object && entry->lost.length) {
        struct c_list value = slice(r, name + 2, end);

        entry->other |= r->of_type || language_is_other(&r->values, STR(""), value);
        entry->unsure = !language_may_compute(&r->values, value);
    }
    read_attributes(r, entry, begin, name);
    remember(r, entry);
    next->known = !entry->lost.length && entry->value < INT64_MAX;
    next->value = next->known ? entry->value + 1 : 0;
}

/* Reads the items from I to END; returns where they end, which is before the members in Java. */
static size_t read_items(struct reader *r, unsigned number, size_t i, size_t end)
{
    bool of_object = r->header->enums[number - 1].bond != HEADER_ENUM;
    const char *separator = r->language->items == LANGUAGE_FIELDS ? ";" : ",";
    struct next_value next = { 0, true };
    struct str scope = r->values.scope;

    r->values.scope = r->header->enums[number - 1].tag;
    for (size_t begin = i; i <= end; i = i < end ? after(r, i) : i + 1) {
        bool last = i >= end || (r->language->items == LANGUAGE_ARGUMENTS && at(r, i, ";"));

        if (!last && !at(r, i, separator) && !(of_object && at(r, i, ";")))
            continue;
        read_item(r, number, begin, i < end ? i : end, &next);
        begin = i + 1;
        if (last)
            break;
    }
    r->values.scope = scope;
    return i < end ? i : end;
}

static void read_members(struct reader *r, size_t i, size_t end);

/* Reads the members of SCOPE, which may be an enum or an interface, between I and END. */
static void read_scope(struct reader *r, struct scope scope, size_t i, size_t end)
{
    struct scope outer = r->scope;

    r->scope = scope;
    r->values.scope = scope.name;
    if (r->depth++ < DEPTH_MAX)
        read_members(r, i, end);
    r->depth--;
    r->scope = outer;
    r->values.scope = outer.name;
}

/* Reads the enum whose keyword is at I; returns the index after it. */
static size_t read_enum(struct reader *r, size_t i)
{
    struct c_token name = token_at(r, i + 1);
    size_t open = i + 2, end, members;

    while (open < r->tokens.count && !at(r, open, "{") && !at(r, open, ";"))
        open = after(r, open);
    if (!at(r, open, "{"))
        return open;
    end = after(r, open) - 1;
    members = read_items(r, add_enum(r, name, name.text, STR("")), open + 1, end);
    if (members < end)
        read_scope(r, (struct scope){ name.text, path_of(r, name.text), true, false }, members + 1,
                   end);
    return end + 1;
}

/* ---- constants ------------------------------------------------------------------------------- */

/* Whether TYPE is the class that is read. */
static bool is_own(const struct reader *r, struct str type)
{
    return str_is(type, "Self") || (type.length && str_equal(type, r->scope.name));
}

/* The `(` of `new Status(404, "Not Found")` and of `make(404)` from VALUE to END, which make a
 * constant of its class; 0 for none. */
static size_t call_at(const struct reader *r, struct str type, size_t value, size_t end)
{
    size_t i = value + at(r, value, "new");

    if (r->language->items != LANGUAGE_ARGUMENTS || r->scope.is_enum || !is_own(r, type))
        return 0;
    while (i + 1 < end && token_at(r, i).kind == C_NAME && at(r, i + 1, "."))
        i += 2;
    return i + 1 < end && token_at(r, i).kind == C_NAME && at(r, i + 1, "(") ? i + 1 : 0;
}

/* The enum to which a constant of TYPE in this scope belongs; 0 for none. */
static unsigned number_of(struct reader *r, struct c_token at, struct str type)
{
    struct str scope = r->scope.name;
    bool own = is_own(r, type);

    if (r->scope.is_enum) {
        for (size_t i = r->header->enum_count; own && i-- > 0;)
            if (str_equal(r->header->enums[i].tag, scope))
                return (unsigned)i + 1;
        return 0;
    }
    return own ? constants_of(r, at, scope, STR(""), HEADER_CLASS)
               : constants_of(r, at, scope, type, HEADER_LOOSE);
}

/* How likely it is that a constant is an integer. */
enum nature { INTEGER, UNSURE, OTHER };

/* The nature of a constant of TYPE with the value TOKENS; HAS_TYPE is also true if the type is not
 * a word. */
static enum nature nature_of(const struct reader *r, struct str type, bool has_type,
                             struct c_list tokens)
{
    bool is_integer = language_lists(r->language->integers, type);

    bool is_complex = has_type && type.length == 0; /* `&str`, `[u8; 4]`, `1 | 2` */

    if (language_is_other(&r->values, type, tokens) || (r->language->macros && is_complex) ||
        (r->language->typed_before && !is_integer && !is_own(r, type)))
        return OTHER;
    if (is_integer || language_may_compute(&r->values, tokens))
        return INTEGER;
    return is_complex ? OTHER : UNSURE;
}

/* Adds the constant whose name is at NAME and whose value is from VALUE to END. */
static void add_constant(struct reader *r, size_t name, struct str type, size_t begin, size_t value,
                         size_t end)
{
    bool as_const = end >= value + 2 && at(r, end - 1, "const") && at(r, end - 2, "as");
    struct c_list tokens = slice(r, value, as_const ? end - 2 : end);
    size_t call = call_at(r, type, value, end);
    enum nature nature = call ? INTEGER : nature_of(r, type, at(r, name + 1, ":"), tokens);
    bool other = nature == OTHER || at(r, name, "serialVersionUID"); /* of Java itself */
    unsigned number = other ? 0 : number_of(r, token_at(r, name), type);
    struct header_entry *entry = add_entry(r, HEADER_CONSTANT, number, name, begin, end);

    if (call && after(r, call) < end)
        lose(r, entry, token_at(r, after(r, call)), "cannot be evaluated");
    else if (call)
        read_arguments(r, entry, call + 1, end - 1);
    else
        set_value(r, entry, tokens);
    entry->other |= other;
    entry->unsure = nature == UNSURE;
    read_attributes(r, entry, begin, name);
    remember(r, entry);
}

/* The name of the constant that the tokens from BEGIN to EQUAL declare; EQUAL for none. */
static size_t constant_name(const struct reader *r, size_t begin, size_t equal)
{
    bool constant = find_word(r, begin, equal, "static") < equal &&
                    find_word(r, begin, equal, "final") < equal;

    if (r->language->by_line && equal >= begin + 3 && at(r, equal - 2, ".") &&
        (at(r, equal - 3, "exports") ||
         (at(r, equal - 3, "module") && at(r, equal - 1, "exports"))))
        return equal - 1; /* exports.NAME = 1; module.exports = {} */
    if (r->language->typed_before)
        return (constant || r->scope.is_interface) && equal > begin + 1 &&
                       token_at(r, equal - 1).kind == C_NAME
                   ? equal - 1
                   : equal;
    for (size_t i = begin; i + 1 < equal; i = after(r, i)) {
        struct c_token last = token_at(r, i - (i > begin)), next = token_at(r, i + 1);
        bool begins = i == begin || last.kind != C_SIGN || c_is(last, ")") || c_is(last, "]") ||
                      c_is(last, ";") || c_is(last, "}");

        if ((at(r, i, "const") || at(r, i, "readonly")) && begins && next.kind == C_NAME &&
            !c_is(next, "fn") && !c_is(next, "unsafe") && !c_is(next, "extern"))
            return i + 1;
    }
    return equal;
}

/* The type of the constant at NAME: one word, which may follow a path; or empty. */
static struct str constant_type(const struct reader *r, size_t name, size_t equal)
{
    size_t type = r->language->typed_before ? name - 1 : name + 2;
    bool is_word = r->language->typed_before || (at(r, name + 1, ":") && type < equal);

    for (; is_word && !r->language->typed_before && type + 1 < equal; type++)
        is_word = at(r, type, r->language->qualifier) || token_at(r, type).kind == C_NAME;
    return is_word && token_at(r, type).kind == C_NAME ? token_at(r, type).text : STR("");
}

/* The `{` of `= {` or `= Object.freeze({`, after the `=` at EQUAL; 0 without one. */
static size_t object_at(const struct reader *r, size_t equal)
{
    if (!r->language->by_line)
        return 0;
    if (at(r, equal + 1, "Object") && at(r, equal + 3, "freeze") && at(r, equal + 5, "{"))
        return equal + 5;
    return at(r, equal + 1, "{") ? equal + 1 : 0;
}

/* Removes the entries from FIRST on, unless the value of one is known. */
static bool keep_known(struct header *header, size_t first)
{
    for (size_t i = first; i < header->count; i++)
        if (!header->entries[i].lost.length)
            return true;
    header->count = first;
    return false;
}

/* Reads the object at OPEN as an enum; it remains one if an integer is in it. */
static void read_object(struct reader *r, size_t name, size_t open)
{
    struct header *header = r->header;
    size_t first = header->count;
    unsigned number = add_enum(r, token_at(r, name), token_at(r, name).text, STR(""));

    header->enums[number - 1].bond = HEADER_LOOSE;
    read_items(r, number, open + 1, after(r, open) - 1);
    keep_known(header, first);
}

/* The first token of the line of I, but none before BEGIN. */
static size_t line_begin(const struct reader *r, size_t begin, size_t i)
{
    while (i > begin && !token_at(r, i).first)
        i--;
    return i;
}

/* Reads the constants of the statement that begins at BEGIN and has its first `=` at EQUAL; returns
 * the index after the last value. */
static size_t read_constants(struct reader *r, size_t begin, size_t equal, size_t end)
{
    size_t name = constant_name(r, begin, equal), value = equal + 1, open = object_at(r, equal);
    struct str type;

    if (name == equal)
        return equal + 1;
    if (r->language->by_line)
        begin = line_begin(r, begin, name);
    type = constant_type(r, name, equal);
    r->values.type = type;
    if (open) {
        read_object(r, name, open);
        return value_end(r, value, end);
    }
    for (;;) {
        size_t next = value_end(r, value, end);

        add_constant(r, name, type, begin, value, next);
        if (!at(r, next, ",") || token_at(r, next + 1).kind != C_NAME || !at(r, next + 2, "="))
            return next;
        begin = name = next + 1;
        value = next + 3;
    }
}

/* Reads `const NAME: 404;` or `const NAME: { A: 404; };`, without a value, as in a declaration
 * file: its `:` is at COLON.  Returns the index after it, or that after the colon. */
static size_t read_literal_type(struct reader *r, size_t begin, size_t colon, size_t end)
{
    size_t name = colon - 1, type = colon + 1, number = type + at(r, type, "-");
    bool is_object = at(r, type, "{");
    size_t next = is_object ? after(r, type) : number + 1;
    bool ends = next >= end || at(r, next, ";") || at(r, next, ",") || begins_line(r, next);

    if (colon < begin + 2 || !(at(r, name - 1, "const") || at(r, name - 1, "readonly")) || !ends ||
        token_at(r, name).kind != C_NAME || !(is_object || token_at(r, number).kind == C_NUMBER))
        return type;
    if (is_object) {
        r->of_type = true;
        read_object(r, name, type);
        r->of_type = false;
    } else {
        add_constant(r, name, STR(""), line_begin(r, begin, name), type, next);
    }
    return next;
}

/* ---- Go -------------------------------------------------------------------------------------- */

/* What a line without a value repeats. */
struct repeated {
    struct c_list values; /* with commas between them */
    struct str type;
};

/* Value I of VALUES; empty if there are fewer, or if it is LAST and there are more. */
static struct c_list go_value(struct c_list values, size_t i, bool last)
{
    size_t begin = 0, end = 0;

    for (size_t n = 0; end < values.count; end++, begin = end) {
        while (end < values.count && !c_is(values.items[end], ","))
            end = c_is(values.items[end], "(") ? c_after_bracket(values, end) : end + 1;
        if (n++ == i)
            return (struct c_list){ values.items + begin,
                                    last && end < values.count ? 0 : end - begin, 0 };
    }
    return (struct c_list){ 0 };
}

/* Adds the constant at NAME, of a line from BEGIN to END, and computes VALUE. */
static void add_go(struct reader *r, size_t name, size_t begin, size_t end, struct c_list value,
                   struct str type)
{
    bool converts = type.length == 0 && value.count > 1 && value.items[0].kind == C_NAME &&
                    c_is(value.items[1], "(") && language_wraps(&r->values, value.items[0]);
    bool other = value.count && language_is_other(&r->values, type, value);
    unsigned number = language_number(&r->values, value);
    struct header_entry *entry;

    if (at(r, name, "_"))
        return;
    if (!number && !other)
        number = constants_of(r, token_at(r, name), STR(""), converts ? value.items[0].text : type,
                              HEADER_LOOSE);
    entry = add_entry(r, HEADER_CONSTANT, number, name, begin, end);
    if (value.count == 0)
        lose(r, entry, (struct c_token){ 0 }, "has no value");
    else
        set_value(r, entry, value);
    entry->other |= other;
    remember(r, entry);
}

/* Reads `NAME [, NAME]... [TYPE] [= VALUE [, VALUE]...]`, from I to END. */
static void read_go_line(struct reader *r, size_t i, size_t end, struct repeated *repeated)
{
    size_t equal = find_word(r, i, end, "="), last = i;

    while (at(r, last + 1, ",") && last + 2 < equal)
        last += 2;
    if (equal < end) {
        bool typed = last + 1 < equal && token_at(r, last + 1).kind == C_NAME;

        *repeated = (struct repeated){ slice(r, equal + 1, end),
                                       typed ? token_at(r, last + 1).text : STR("") };
    }
    for (size_t name = i; name <= last; name += 2)
        add_go(r, name, i, end, go_value(repeated->values, (name - i) / 2, name == last),
               repeated->type);
}

/* Reads `const NAME = 1` or `const (...)`, whose keyword is at I; returns the index after it. */
static size_t read_go(struct reader *r, size_t i)
{
    bool group = at(r, i + 1, "(");
    size_t end = group ? after(r, i + 1) - 1 : r->tokens.count;
    struct repeated repeated = { 0 };

    r->values.counter = 0;
    for (i += 1 + group; i < end; r->values.counter++) {
        size_t next = i + 1;

        while (next < end && !at(r, next, ";") && !begins_line(r, next))
            next = after(r, next);
        read_go_line(r, i, next < end ? next : end, &repeated);
        i = next + at(r, next, ";");
        if (!group)
            break;
    }
    r->values.counter = -1;
    return i + group;
}

/* ---- declarations ---------------------------------------------------------------------------- */

/* The word before the name of the scope that the tokens from BEGIN to OPEN begin; OPEN for none. */
static size_t scope_word(const struct reader *r, size_t begin, size_t open)
{
    size_t found = open;

    for (size_t i = begin; i < open; i = after(r, i)) {
        if (at(r, i, "fn") || at(r, i, "function"))
            return open;
        if (found == open && token_at(r, i).kind == C_NAME &&
            language_lists(r->language->scopes, token_at(r, i).text))
            found = i;
    }
    return found;
}

static unsigned add_condition(struct reader *r, size_t first, size_t last)
{
    struct header *header = r->header;
    struct span place = c_span(header->file.source, token_at(r, first));

    place.end = c_end(token_at(r, last));
    header->conditions = array_grow(r->arena, header->conditions, header->condition_count,
                                    sizeof *header->conditions);
    header->conditions[header->condition_count++] = place;
    return (unsigned)header->condition_count;
}

/* The condition of `#[cfg(...)]` or `else` from BEGIN on, or the one around the block at OPEN. */
static unsigned condition_of(struct reader *r, size_t begin, size_t open)
{
    if (!r->language->macros)
        return 0;
    for (size_t i = begin; i + 2 < open; i++)
        if (at(r, i, "#") && at(r, i + 1, "[") && at(r, i + 2, "cfg"))
            return add_condition(r, i, after(r, i + 1) - 1);
    return at(r, begin, "else") ? add_condition(r, begin, begin) : r->condition;
}

/* Reads the block at OPEN, after the tokens from BEGIN, if it may have constants. */
static void read_block(struct reader *r, size_t begin, size_t open)
{
    size_t word = scope_word(r, begin, open), name = word + 1;
    unsigned condition = r->condition;
    struct scope scope = { 0 };
    bool is_branch = r->language->macros && (at(r, begin, "if") || at(r, begin, "else"));

    if (word == open && !is_branch)
        return;
    r->condition = condition_of(r, begin, open);
    if (at(r, word, "impl"))
        for (size_t i = word + 1; i < open; i = after(r, i))
            if (at(r, i, "for"))
                name = i + 1;
    if (at(r, name, "<")) /* impl<T> */
        while (name < open && !at(r, name - 1, ">"))
            name++;
    scope.is_interface = at(r, word, "interface");
    if (is_branch)
        scope = r->scope;
    else if (token_at(r, name).kind == C_NAME)
        scope.name = token_at(r, name).text;
    if (!is_branch)
        scope.path = path_of(r, scope.name);
    read_scope(r, scope, open + 1, after(r, open) - 1);
    r->condition = condition;
}

/* Reads the row in parentheses at OPEN, whose attributes begin at BEGIN. */
static void read_row(struct reader *r, unsigned number, size_t begin, size_t open, size_t name)
{
    size_t end = after(r, open);
    struct header_entry *entry = add_entry(r, HEADER_ENUMERATOR, number, name, begin, end);

    read_arguments(r, entry, open + 1, end - 1);
    read_attributes(r, entry, begin, open);
    remember(r, entry);
}

/* The first argument between BEGIN and END that is a name, but not of a constant; END without one.
 */
static size_t find_name(struct reader *r, size_t begin, size_t end)
{
    struct c_problem problem;
    int64_t value;

    for (size_t i = begin; i < end; i = find_word(r, i, end, ",") + 1)
        if (token_at(r, i).kind == C_NAME && (i + 1 == end || at(r, i + 1, ",")) &&
            !language_compute(&r->values, slice(r, i, i + 1), token_at(r, i), &value, &problem))
            return i;
    return end;
}

/* Reads `(100, CONTINUE, "Continue"); (...)` from I to END, of which the macro at NAME makes
 * constants; false if no value is known. */
static bool read_rows(struct reader *r, size_t name, size_t i, size_t end)
{
    size_t first = r->header->count;
    unsigned number = add_enum(r, token_at(r, name), token_at(r, name).text, STR(""));

    for (size_t begin = i; i < end; i = after(r, i)) {
        size_t close = after(r, i) - 1, row = at(r, i, "(") ? find_name(r, i + 1, close) : close;

        if (at(r, i, ";") || at(r, i, ","))
            begin = i + 1;
        if (row < close)
            read_row(r, number, begin, i, row);
    }
    return keep_known(r->header, first);
}

/* Reads what stands in brackets at OPEN after `NAME!`. */
static void read_call(struct reader *r, size_t name, size_t open)
{
    size_t end = after(r, open) - 1;

    if (!read_rows(r, name, open + 1, end))
        read_scope(r, r->scope, open + 1, end);
}

/* Reads the enum, macro, block or group of constants at I, of a declaration that begins at BEGIN;
 * returns the index after it, or I if it is none of these. */
static size_t read_whole(struct reader *r, size_t begin, size_t i)
{
    bool has_enums = r->language->items != LANGUAGE_NO_ENUMS;
    unsigned condition = r->condition;

    if (has_enums && at(r, i, "enum") && token_at(r, i + 1).kind == C_NAME) {
        r->condition = condition_of(r, begin, i);
        i = read_enum(r, i);
        r->condition = condition;
        return i;
    }
    if (!has_enums && at(r, i, "const"))
        return read_go(r, i);
    if (r->language->macros && at(r, i + 1, "!") && at_bracket(r, i + 2)) {
        read_call(r, i, i + 2);
        return after(r, i + 2);
    }
    if (!at(r, i, "{"))
        return i;
    read_block(r, begin, i);
    return after(r, i);
}

static void read_members(struct reader *r, size_t i, size_t end)
{
    bool has_enums = r->language->items != LANGUAGE_NO_ENUMS;
    bool declared = false; /* the statement has its `=` */

    for (size_t begin = i, next; i < end; i = next) {
        next = read_whole(r, begin, i);
        if (next > i || at(r, i, ";") || at(r, i, "}")) {
            begin = next = next > i ? next : i + 1;
            declared = false;
        } else if (has_enums && r->language->by_line && at(r, i, ":") && !declared) {
            next = read_literal_type(r, begin, i, end);
            begin = next > i + 1 ? next : begin;
        } else if (has_enums && at(r, i, "=") && !declared) {
            next = read_constants(r, begin, i, end);
            declared = next == i + 1;
            if (!declared && r->language->by_line)
                begin = next;
        } else {
            if (i > begin && begins_line(r, i) && declared) {
                begin = i;
                declared = false;
            }
            next = after(r, i);
        }
    }
}

void language_read(const struct language *language, const struct source *source,
                   struct arena *arena, struct header *header)
{
    struct reader r = { .language = language, .arena = arena, .header = header };

    *header = (struct header){ .language = language };
    c_read(source, language->form, arena, &header->file);
    r.tokens = header->file.tokens;
    r.values = (struct language_values){ .language = language,
                                         .arena = arena,
                                         .known = text_set_make(arena, 64, false),
                                         .counter = -1 };
    read_members(&r, 0, r.tokens.count);
}
