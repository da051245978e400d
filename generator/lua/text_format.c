/* Writes numbers: string.format with what is the same everywhere, hex and pad; must not know what
 * the numbers mean. */
#include "lua/sandbox.h"
#include "lua/text_parts.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    ITEM_MAX = 512,  /* bytes of one number: 1e308 with 99 digits after the point */
    DIGITS_MAX = 99, /* of a width or precision */
    HEX_MAX = 64
};

/* One `%-8.3f` of a format. */
struct item {
    char spec[32]; /* for snprintf */
    char kind;
    size_t width;
    bool left, has_precision;
    size_t precision;
};

/* What is being written, in a list on Lua's stack: the parts of the result. */
struct formatter {
    struct str format;
    size_t next;
    int argument; /* the last one used */
    int parts;    /* index of the table of parts */
    lua_Integer count;
};

static _Noreturn void refuse_format_l(lua_State *L, struct str item)
{
    struct diag *diag = sandbox_report(L, E0524, (struct str){ NULL, 0 },
                                       "`%.*s` is no item of a format", STR_ARGS(item));

    diag_help(diag, "there are %%d %%x %%X %%o %%c %%s %%q %%f %%e %%g and %%%%");
    sandbox_leave_l(L);
}

static size_t read_digits(const struct formatter *f, size_t *next)
{
    size_t value = 0;

    while (*next < f->format.length && ascii_is_digit((unsigned char)f->format.at[*next]) &&
           value <= DIGITS_MAX)
        value = value * 10 + (size_t)(f->format.at[(*next)++] - '0');
    return value;
}

/* Reads the item after a `%`. */
static struct item read_item_l(lua_State *L, struct formatter *f)
{
    size_t begin = f->next - 1, next = f->next, flags;
    struct item item = { .spec = "%" };

    while (next < f->format.length && next - f->next < 5 && f->format.at[next] != '\0' &&
           strchr("-+ #0", f->format.at[next]))
        item.left |= f->format.at[next++] == '-';
    flags = next - f->next;
    memcpy(item.spec + 1, f->format.at + f->next, flags);
    item.width = read_digits(f, &next);
    if (next < f->format.length && f->format.at[next] == '.') {
        next++;
        item.has_precision = true;
        item.precision = read_digits(f, &next);
    }
    if (next < f->format.length)
        item.kind = f->format.at[next++];
    if (item.kind == '\0' || !strchr("dxXocsqfeg", item.kind) || item.width > DIGITS_MAX ||
        item.precision > DIGITS_MAX)
        refuse_format_l(L, (struct str){ f->format.at + begin, next - begin });
    snprintf(item.spec + 1 + flags, sizeof item.spec - 1 - flags, item.has_precision ? "*.*" : "*");
    f->next = next;
    return item;
}

static void add_part_l(lua_State *L, struct formatter *f, struct str part)
{
    sandbox_charge_l(L, 2 + part.length / 16);
    lua_pushlstring(L, part.at, part.length);
    lua_rawseti(L, f->parts, ++f->count);
}

static void add_integer_l(lua_State *L, struct formatter *f, const struct item *item)
{
    long long value = text_integer_l(L, f->argument);
    int width = (int)item->width, precision = (int)item->precision;
    char spec[40], out[ITEM_MAX];
    int length;

    snprintf(spec, sizeof spec, "%sll%c", item->spec, item->kind);
    length = item->has_precision ? snprintf(out, sizeof out, spec, width, precision, value)
                                 : snprintf(out, sizeof out, spec, width, value);
    add_part_l(L, f, (struct str){ out, (size_t)length });
}

static void add_fraction_l(lua_State *L, struct formatter *f, const struct item *item)
{
    int width = (int)item->width, precision = (int)item->precision, length;
    char spec[40], out[ITEM_MAX];
    double value;

    if (lua_type(L, f->argument) != LUA_TNUMBER)
        text_refuse_l(L, f->argument, "a number");
    value = lua_tonumber(L, f->argument);
    if (!isfinite(value)) /* written in different ways by different systems */
        text_refuse_l(L, f->argument, "a finite number");
    snprintf(spec, sizeof spec, "%s%c", item->spec, item->kind);
    length = item->has_precision ? snprintf(out, sizeof out, spec, width, precision, value)
                                 : snprintf(out, sizeof out, spec, width, value);
    add_part_l(L, f, (struct str){ out, (size_t)length });
}

static void add_string_l(lua_State *L, struct formatter *f, const struct item *item)
{
    struct str text = text_of_l(L, f->argument);

    if (item->has_precision && text.length > item->precision)
        text.length = item->precision;
    text_push_padded_l(L, text, item->width, ' ', !item->left);
    lua_rawseti(L, f->parts, ++f->count);
}

static void add_character_l(lua_State *L, struct formatter *f)
{
    lua_Integer byte = text_integer_l(L, f->argument);
    char c = (char)(unsigned char)byte;

    if (byte < 0 || byte > 255)
        text_refuse_l(L, f->argument, "a number from 0 to 255");
    add_part_l(L, f, (struct str){ &c, 1 });
}

/* One byte as a Lua string spells it; how long that is. */
static size_t quote_byte(char c, bool digit_follows, char out[5])
{
    unsigned char byte = (unsigned char)c;

    if (c == '"' || c == '\\' || c == '\n') {
        out[0] = '\\';
        out[1] = c == '\n' ? 'n' : c;
        return 2;
    }
    if (byte >= 0x20 && byte != 0x7F) {
        out[0] = c;
        return 1;
    }
    return (size_t)snprintf(out, 5, digit_follows ? "\\%03u" : "\\%u", (unsigned)byte);
}

static void add_quoted_l(lua_State *L, struct formatter *f)
{
    struct str text = text_string_l(L, f->argument);
    char *out, *to;

    if (text.length > sandbox_of(L)->limits->at[LIMIT_VALUE] / 4)
        sandbox_limit_l(L, LIMIT_VALUE);
    to = out = sandbox_scratch_l(L, text.length * 4 + 8);
    *to++ = '"';
    for (size_t i = 0; i < text.length; i++) {
        bool digit_follows = i + 1 < text.length && ascii_is_digit((unsigned char)text.at[i + 1]);
        char quoted[5];
        size_t length = quote_byte(text.at[i], digit_follows, quoted);

        memcpy(to, quoted, length);
        to += length;
    }
    *to++ = '"';
    lua_pushlstring(L, out, (size_t)(to - out));
    lua_rawseti(L, f->parts, ++f->count);
}

static void add_item_l(lua_State *L, struct formatter *f)
{
    struct item item = read_item_l(L, f);

    f->argument++;
    if (strchr("dxXo", item.kind))
        add_integer_l(L, f, &item);
    else if (strchr("feg", item.kind))
        add_fraction_l(L, f, &item);
    else if (item.kind == 's')
        add_string_l(L, f, &item);
    else if (item.kind == 'c')
        add_character_l(L, f);
    else
        add_quoted_l(L, f);
}

/* The text up to the next `%`, then what that stands for. */
static void add_next_l(lua_State *L, struct formatter *f)
{
    const char *from = f->format.at + f->next;
    const char *percent = memchr(from, '%', f->format.length - f->next);
    size_t length = percent ? (size_t)(percent - from) : f->format.length - f->next;

    if (length)
        add_part_l(L, f, (struct str){ from, length });
    f->next += length;
    if (!percent)
        return;
    f->next++;
    if (f->next < f->format.length && f->format.at[f->next] == '%') {
        add_part_l(L, f, STR("%"));
        f->next++;
    } else {
        add_item_l(L, f);
    }
}

int text_format_l(lua_State *L)
{
    struct formatter f = { .format = text_string_l(L, 1), .argument = 1 };

    lua_newtable(L);
    f.parts = lua_gettop(L);
    while (f.next < f.format.length)
        add_next_l(L, &f);
    lua_pushcfunction(L, text_concat_l);
    lua_pushvalue(L, f.parts);
    lua_call(L, 1, 1);
    return 1;
}

/* ---- methods of numbers ---------------------------------------------------------------------- */

int text_hex_l(lua_State *L)
{
    lua_Integer value = text_integer_l(L, 1);
    int width = lua_isnoneornil(L, 2) ? 1 : (int)text_size_l(L, 2, HEX_MAX);
    lua_Unsigned magnitude = value < 0 ? 0 - (lua_Unsigned)value : (lua_Unsigned)value;
    char out[HEX_MAX + 2];
    int length = snprintf(out, sizeof out, "%s%0*llx", value < 0 ? "-" : "", width,
                          (unsigned long long)magnitude);

    lua_pushlstring(L, out, (size_t)length);
    return 1;
}

/* Numbers stand at the right. */
int text_number_pad_l(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TNUMBER)
        text_refuse_l(L, 1, "a number");
    lua_settop(L, 3);
    text_of_l(L, 1);
    return text_pad_left_l(L);
}
