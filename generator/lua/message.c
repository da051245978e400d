/* Takes Lua's messages apart by their fixed parts. */
#include "lua/message.h"

#include "base/arena.h"
#include "base/array.h"

#include <string.h>

enum { NAME_LENGTH = 60, REST_MAX = 200 };

/* Takes PREFIX off the front of *TEXT. */
static bool eat(struct str *text, const char *prefix)
{
    size_t length = strlen(prefix);

    if (text->length < length || memcmp(text->at, prefix, length) != 0)
        return false;
    text->at += length;
    text->length -= length;
    return true;
}

static bool eat_number(struct str *text, uint32_t *number)
{
    size_t digits = 0;
    uint32_t value = 0;

    while (digits < text->length && ascii_is_digit((unsigned char)text->at[digits]))
        value = value * 10 + (uint32_t)(text->at[digits++] - '0');
    text->at += digits;
    text->length -= digits;
    *number = value;
    return digits > 0;
}

/* Cuts *TEXT where MARK begins and gives what follows it; `at` is NULL if MARK is not in it. */
static struct str cut(struct str *text, const char *mark)
{
    size_t length = strlen(mark);

    for (size_t i = 0; i + length <= text->length; i++) {
        if (memcmp(text->at + i, mark, length) == 0) {
            struct str rest = { text->at + i + length, text->length - i - length };

            text->length = i;
            return rest;
        }
    }
    return (struct str){ NULL, 0 };
}

/* "chunk:12: " before each message that has a location. */
static uint32_t eat_place(struct str *text)
{
    struct str at = *text;
    uint32_t line;

    if (!eat(&at, MESSAGE_CHUNK ":") || !eat_number(&at, &line) || !eat(&at, ": "))
        return 0;
    *text = at;
    return line;
}

/* ---- while it runs --------------------------------------------------------------------------- */

static const struct {
    const char *operation, *cannot;
    enum guard_way way;
} operations[] = {
    { "index a ", "it has no fields", GUARD_BACKWARD },
    { "call a ", "it cannot be called", GUARD_NEAREST },
    { "perform arithmetic on a ", "it is not a number", GUARD_NEAREST },
    { "concatenate a ", "`..` joins only strings and numbers", GUARD_NEAREST },
    { "get length of a ", "it has no length", GUARD_NEAREST },
    { "perform bitwise operation on a ", "it is not an integer", GUARD_NEAREST },
};

/* Names are cut where they would fill the screen. */
static int cut_length(struct str name)
{
    return name.length > NAME_LENGTH ? NAME_LENGTH : (int)name.length;
}

/* "nil value (field 'nmae')" */
static void describe(struct lua_message *message, struct str rest, const char *cannot,
                     struct arena *arena)
{
    struct str type = rest, name = cut(&type, " value"), kind = STR("");

    if (name.at && eat(&name, " (")) {
        kind = name;
        name = cut(&kind, " '");
        cut(&name, "')");
    }
    if (kind.length && !str_is(kind, "for iterator")) {
        message->word = name;
        message->text = str_format(arena, "%.*s `%.*s` is %s%.*s: %s", STR_ARGS(kind),
                                   cut_length(name), name.at, str_is(type, "nil") ? "" : "a ",
                                   STR_ARGS(type), cannot);
    } else {
        message->text = str_format(arena, "this value is %s%.*s: %s",
                                   str_is(type, "nil") ? "" : "a ", STR_ARGS(type), cannot);
    }
}

static bool read_attempt(struct lua_message *message, struct str text, struct arena *arena)
{
    struct str type;

    if (!eat(&text, "attempt to "))
        return false;
    for (size_t i = 0; i < COUNT(operations); i++) {
        if (eat(&text, operations[i].operation)) {
            message->way = operations[i].way;
            describe(message, text, operations[i].cannot, arena);
            return true;
        }
    }
    if (eat(&text, "compare two ")) {
        cut(&text, " values");
        message->text = str_format(arena, "two %.*s values cannot be compared", STR_ARGS(text));
        return true;
    }
    type = text;
    if (!eat(&type, "compare "))
        return false;
    text = cut(&type, " with ");
    message->text = str_format(arena, "a %.*s and a %.*s cannot be compared", STR_ARGS(type),
                               STR_ARGS(text));
    return true;
}

/* Messages that differ between releases of Lua, or speak of its inside, by a part of each. */
static const struct {
    const char *part, *words;
} rewordings[] = {
    { "n//0", "division by zero" },
    { "n%%0", "division by zero" },
    { "divide by zero", "division by zero" },
    { "index is nil", "nil cannot be a key" },
    { "index is NaN", "NaN cannot be a key" },
    { "step is zero", "the step of this loop is zero" },
    { "no integer representation", "this number is not an integer" },
    { "break outside", "this `break` is not in a loop" },
};

static const char *reword(struct str text)
{
    for (size_t i = 0; i < COUNT(rewordings); i++) {
        struct str rest = text;

        if (cut(&rest, rewordings[i].part).at)
            return rewordings[i].words;
    }
    return NULL;
}

static bool is_overflow(struct str text)
{
    struct str rest = text;

    return cut(&rest, "stack overflow").at || str_is(text, "error in error handling");
}

/* ---- syntax ---------------------------------------------------------------------------------- */

/* "'end' expected (to close 'if' at line 3)" */
static void read_opened(struct lua_message *message, struct str *text)
{
    struct str rest = cut(text, " (to close '");
    struct str line;

    if (!rest.at)
        return;
    message->opened = rest;
    line = cut(&message->opened, "' at line ");
    if (!line.at || !eat_number(&line, &message->opened_line))
        message->opened = STR("");
    /* Lua gives the line of what follows `function`, and up to 5.4.5 that of what `(` calls. */
    message->opened_way = str_is(message->opened, "function") ? GUARD_BACKWARD : GUARD_FORWARD;
}

/* A place within the message is of no use, as its lines are not those of the file. */
static void drop_place(struct str *text)
{
    cut(text, " in function at line ");
    cut(text, " in main function");
    cut(text, " at line ");
}

/* 'x' to `x`: the quotes of all our messages. */
static struct str requote(struct str text, struct arena *arena)
{
    size_t length = text.length > REST_MAX ? REST_MAX : text.length;
    char *copy = arena_copy(arena, text.at, length);

    for (size_t i = 0; i < length; i++)
        if (copy[i] == '\'')
            copy[i] = '`';
    return (struct str){ copy, length };
}

static void read_syntax(struct lua_message *message, struct str text, struct arena *arena)
{
    message->names_token = cut(&text, " near ").at != NULL;
    cut(&text, " for <goto>");
    cut(&text, " for goto");
    read_opened(message, &text);
    drop_place(&text);
    message->text = requote(text, arena);
}

struct lua_message message_read(struct str message, bool running, struct arena *arena)
{
    struct lua_message read = { .id = running ? E0521 : E0520, .way = GUARD_NEAREST };

    read.line = eat_place(&message);
    if (is_overflow(message)) {
        read.id = E0506;
        read.text = running ? STR("endless recursion: functions call each other without end")
                            : STR("this is nested too deeply");
    } else if (reword(message)) {
        read.text = str_of(reword(message));
    } else if (!running) {
        read_syntax(&read, message, arena);
    } else if (!read_attempt(&read, message, arena)) {
        drop_place(&message);
        read.text = requote(message, arena);
    }
    return read;
}

/* ---- names ----------------------------------------------------------------------------------- */

static const struct {
    const char *name, *help;
} withheld[] = {
    { "io", "files cannot be accessed here" },
    { "os", "the system, its clock and its environment cannot be accessed here" },
    { "require", "use `extends` in a spec, `include` in a template" },
    { "dofile", "use `extends` in a spec, `include` in a template" },
    { "loadfile", "other files cannot be accessed here" },
    { "load", "strings cannot be run as code here" },
    { "loadstring", "strings cannot be run as code here" },
    { "package", "other files cannot be accessed here" },
    { "debug", "the debug library is not available here" },
    { "collectgarbage", "memory is managed for you" },
    { "coroutine", "pass a function that is called for each item" },
    { "pcall", "errors cannot be caught; test the value first" },
    { "xpcall", "errors cannot be caught; test the value first" },
    { "error", "use fail(message)" },
    { "assert", "use fail(message)" },
    { "print", "write the text in the template itself; fail(message) stops with a message" },
    { "warn", "write the text in the template itself; fail(message) stops with a message" },
    { "setmetatable", "tables have no metatables here" },
    { "getmetatable", "tables have no metatables here" },
    { "rawget", "use t[key]" },
    { "rawset", "use t[key] = value" },
    { "rawequal", "use a == b" },
    { "rawlen", "use #t" },
    { "next", "use pairs(t), which visits the keys in order" },
    { "unpack", "write t[1], t[2]" },
    { "select", "write ({ ... })[n]" },
    { "utf8", "use methods of strings: text:pad(width) and text:wrap(width) count characters" },
    { "lookup", "add `plans = true` to target.lua" },
    { "_G", "use the names themselves; there is no table of them" },
};

const char *message_withheld(struct str name)
{
    for (size_t i = 0; i < COUNT(withheld); i++)
        if (str_is(name, withheld[i].name))
            return withheld[i].help;
    return NULL;
}
