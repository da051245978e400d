/* The limits of foreign text: their table, the option that sets them, and what is said when one is
 * reached; must not know who counts. */
#include "base/limit.h"

#include "base/arena.h"
#include "base/nearest.h"

#define MIB     ((uint64_t)1 << 20)
#define MILLION ((uint64_t)1000 * 1000)

static const struct limit_rule rules[LIMIT_COUNT] = {
    [LIMIT_STEPS] = { "steps", 200 * MILLION, "steps", E0501, "this runs for more than",
                      "A text that never ends must not stop a build.  100,000 codes take 120 "
                      "million steps for Java, and less for every other target." },
    [LIMIT_MEMORY] = { "memory", 256 * MIB, "bytes", E0502, "this keeps more memory than",
                       "Several builds share one machine.  100,000 codes take 90 MiB." },
    [LIMIT_VALUE] = { "value", 16 * MIB, "bytes", E0503, "one value is larger than",
                      "Each operation on a value takes as long as the value is large, and is one "
                      "step." },
    [LIMIT_ALLOCATED] = { "allocated", 8192 * MIB, "bytes", E0504,
                          "this takes more memory, all in all, than",
                          "Work that makes and drops large values takes few steps but long." },
    [LIMIT_SOURCE] = { "source", 64 * MIB, "bytes", E0505, "the text is longer than",
                       "Reading must end soon.  A million codes are 60 MiB." },
    [LIMIT_TEMPLATE] = { "template", 1 * MIB, "bytes", E0505, "the template is longer than",
                         "A template is written by hand; the largest here has 30 KiB." },
    [LIMIT_NESTING] = { "nesting", 100, "levels", E0506, "this is nested deeper than",
                        "Each level takes a part of the machine's stack, which ends without a "
                        "message." },
    [LIMIT_CHAIN] = { "chain", 100, "links", E0507,
                      "this chain of fields, indexes and calls is longer than",
                      "Lua before 5.4.7 walks such a chain by calling itself when it words an "
                      "error, and breaks down." },
    [LIMIT_BRANCHES] = { "branches", 1000, "branches", E0508, "this has more than",
                         "Lua's compiler takes time with the square of their number." },
    [LIMIT_JUMPS] = { "jumps", 10000, "jumps and labels", E0508, "this text has more than",
                      "Lua's compiler takes time with the square of their number." },
    [LIMIT_ARGUMENTS] = { "arguments", 200, "values", E0509, "this hands on more than",
                          "Each call copies all of them, and is one step." },
    [LIMIT_CPU] = { "cpu", 10, "seconds", E0510, "this takes more time of the processor than",
                    "The last resort, should the other limits let something slow through.  It is "
                    "the only one that depends on the machine: off is right under valgrind or "
                    "qemu." },
};

const struct limit_rule *limit_rule(enum limit limit)
{
    return &rules[limit];
}

void limits_init(struct limits *limits)
{
    for (int i = 0; i < LIMIT_COUNT; i++)
        limits->at[i] = rules[i].standard;
}

static bool in_bytes(const struct limit_rule *rule)
{
    return str_is(str_of(rule->unit), "bytes");
}

/* "16 MiB", "200,000,000 steps". */
static struct str amount_text(struct arena *arena, const struct limit_rule *rule, uint64_t amount)
{
    static const char *const units[] = { "bytes", "KiB", "MiB", "GiB" };
    unsigned unit = 0;
    char digits[32], *at = digits + sizeof digits;

    while (in_bytes(rule) && unit < 3 && amount && amount % 1024 == 0) {
        amount /= 1024;
        unit++;
    }
    *--at = '\0';
    for (unsigned count = 0; count == 0 || amount; count++, amount /= 10) {
        if (count && count % 3 == 0)
            *--at = ',';
        *--at = (char)('0' + amount % 10);
    }
    return str_format(arena, "%s %s", at, in_bytes(rule) ? units[unit] : rule->unit);
}

/* ---- the option ------------------------------------------------------------------------------ */

/* The factor of a suffix; 0 for one that is unknown. */
static uint64_t suffix_factor(struct str suffix, uint64_t thousand)
{
    if (suffix.length == 0)
        return 1;
    if (str_is(suffix, "k") || str_is(suffix, "K"))
        return thousand;
    if (str_is(suffix, "M"))
        return thousand * thousand;
    return str_is(suffix, "G") ? thousand * thousand * thousand : 0;
}

/* A whole number of at most 2^50 with its suffix. */
static bool parse_amount(struct str text, uint64_t thousand, uint64_t *amount)
{
    const uint64_t max = (uint64_t)1 << 50;
    uint64_t value = 0, factor;
    size_t digits = 0;

    while (digits < text.length && ascii_is_digit((unsigned char)text.at[digits]) && value < max)
        value = value * 10 + (uint64_t)(text.at[digits++] - '0');
    factor = suffix_factor((struct str){ text.at + digits, text.length - digits }, thousand);
    if (digits == 0 || factor == 0 || value > max / factor)
        return false;
    *amount = value * factor;
    return true;
}

static const char *unknown_limit(struct str name, struct arena *arena)
{
    struct nearest nearest = nearest_to(name);
    struct str hint = STR("");

    for (int i = 0; i < LIMIT_COUNT; i++)
        nearest_try(&nearest, str_of(rules[i].name));
    if (nearest.best.at)
        hint = str_format(arena, "; did you mean `%.*s`?", STR_ARGS(nearest.best));
    return str_format(arena, "there is no limit `%.*s`%.*s", STR_ARGS(name), STR_ARGS(hint)).at;
}

const char *limits_set(struct limits *limits, struct str text, struct arena *arena)
{
    size_t length = 0;
    struct str name, value;

    while (length < text.length && text.at[length] != '=')
        length++;
    name = (struct str){ text.at, length };
    if (length == text.length)
        return "a limit is written NAME=NUMBER, as in steps=400M";
    value = (struct str){ text.at + length + 1, text.length - length - 1 };
    for (int i = 0; i < LIMIT_COUNT; i++) {
        uint64_t amount = 0;

        if (!str_is(name, rules[i].name))
            continue;
        if (i == LIMIT_CPU && str_is(value, "off"))
            value = STR("0");
        if (!parse_amount(value, in_bytes(&rules[i]) ? 1024 : 1000, &amount) ||
            (amount == 0 && i != LIMIT_CPU))
            return str_format(arena, "`%.*s` is no amount: write a number, or one with k, M or G",
                              STR_ARGS(value))
                .at;
        limits->at[i] = amount;
        return NULL;
    }
    return unknown_limit(name, arena);
}

/* ---- reaching one ---------------------------------------------------------------------------- */

struct diag *limit_report(struct diags *diags, const struct limits *limits, enum limit limit,
                          struct span at)
{
    const struct limit_rule *rule = &rules[limit];
    struct str amount = amount_text(diags->arena, rule, limits->at[limit]);
    struct diag *diag = diag_add(diags, rule->diag, at, "%s %.*s", rule->message, STR_ARGS(amount));

    diag_help(diag, "if intended, raise the limit: --limit %s=NUMBER", rule->name);
    return diag;
}
