/* Amounts are written with the suffixes k, M and G, and printed in the unit of their limit. */
#include "base/limit.h"

#include "base/arena.h"
#include "base/nearest.h"

#define MIB       ((uint64_t)1 << 20)
#define MILLION   ((uint64_t)1000 * 1000)
#define UNBOUNDED ((uint64_t)1 << 50) /* so that no sum of such amounts overflows */

static const struct limit_rule rules[LIMIT_COUNT] = {
    [LIMIT_STEPS] = { "steps", 200 * MILLION, UNBOUNDED, "steps", E0501, "this runs for more than",
                      "Lua that never ends must not block a build.  100,000 codes take 120 million "
                      "steps for Java, and fewer for every other target." },
    [LIMIT_MEMORY] = { "memory", 256 * MIB, UNBOUNDED, "bytes", E0502, "this uses more memory than",
                       "Several builds may share one machine.  100,000 codes take 90 MiB." },
    [LIMIT_VALUE] = { "value", 16 * MIB, 1024 * MIB, "bytes", E0503, "one value is larger than",
                      "An operation on a value is one step, however large the value." },
    [LIMIT_ALLOCATED] = { "allocated", 8192 * MIB, UNBOUNDED, "bytes", E0504,
                          "this allocates a total of more than",
                          "Creating and dropping large values takes few steps, "
                          "but much time." },
    [LIMIT_SOURCE] = { "source", 64 * MIB, 1024 * MIB, "bytes", E0505, "the text is longer than",
                       "Reading must take a short time.  A million codes are 60 MiB." },
    [LIMIT_TEMPLATE] = { "template", 1 * MIB, 256 * MIB, "bytes", E0505,
                         "the template is longer than",
                         "Templates are written by hand; the largest built-in one has 30 KiB." },
    [LIMIT_NESTING] = { "nesting", 100, 2000, "levels", E0506, "this is nested deeper than",
                        "Each level uses stack, and a full stack ends the program without "
                        "a message." },
    [LIMIT_CHAIN] = { "chain", 100, 2000, "links", E0507,
                      "this chain of fields, indexes and calls is longer than",
                      "Lua before 5.4.7 crashes on a long chain when it composes an error "
                      "message." },
    [LIMIT_BRANCHES] = { "branches", 1000, 10000, "branches", E0508, "this has more than",
                         "The time of Lua's compiler grows with the square of their number." },
    [LIMIT_JUMPS] = { "jumps", 10000, 100000, "jumps and labels", E0508, "this text has more than",
                      "The time of Lua's compiler grows with the square of their number." },
    [LIMIT_ARGUMENTS] = { "arguments", 200, 100000, "values", E0509, "this passes more than",
                          "A call is one step, and copies all of them." },
    [LIMIT_CPU] = { "cpu", 10, 86400, "seconds", E0510, "this takes more CPU time than",
                    "The last resort, in case the other limits miss something slow.  It is the "
                    "only one that depends on the machine: turn it off under valgrind or qemu." },
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

/* A whole number with its suffix; one beyond MAX becomes MAX + 1. */
static bool parse_amount(struct str text, uint64_t thousand, uint64_t max, uint64_t *amount)
{
    uint64_t value = 0, factor;
    size_t digits = 0;

    while (digits < text.length && ascii_is_digit((unsigned char)text.at[digits])) {
        value = value * 10 + (uint64_t)(text.at[digits++] - '0');
        value = value > max ? max + 1 : value;
    }
    factor = suffix_factor((struct str){ text.at + digits, text.length - digits }, thousand);
    if (digits == 0 || factor == 0)
        return false;
    *amount = value > max / factor ? max + 1 : value * factor;
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
    return str_format(arena, "unknown limit `%.*s`%.*s", STR_ARGS(name), STR_ARGS(hint)).at;
}

static enum limit limit_named(struct str name)
{
    enum limit limit = 0;

    while (limit < LIMIT_COUNT && !str_is(name, rules[limit].name))
        limit++;
    return limit;
}

const char *limits_set(struct limits *limits, struct str text, struct arena *arena)
{
    const char *equals = text.length ? memchr(text.at, '=', text.length) : NULL;
    const struct limit_rule *rule;
    struct str name, value;
    uint64_t amount = 0;
    enum limit limit;

    if (!equals)
        return "a limit is written NAME=NUMBER, as in steps=400M";
    name = (struct str){ text.at, (size_t)(equals - text.at) };
    value = (struct str){ equals + 1, text.length - name.length - 1 };
    limit = limit_named(name);
    if (limit == LIMIT_COUNT)
        return unknown_limit(name, arena);
    rule = &rules[limit];
    if (limit == LIMIT_CPU && str_is(value, "off"))
        value = STR("0");
    if (!parse_amount(value, in_bytes(rule) ? 1024 : 1000, rule->largest, &amount) ||
        (amount == 0 && limit != LIMIT_CPU))
        return str_format(arena, "`%.*s` is not an amount: write a number, or one with k, M or G",
                          STR_ARGS(value))
            .at;
    if (amount > rule->largest)
        return str_format(arena, "`%.*s` is too large: %s can be at most %.*s", STR_ARGS(value),
                          rule->name, STR_ARGS(amount_text(arena, rule, rule->largest)))
            .at;
    limits->at[limit] = amount;
    return NULL;
}

/* ---- reaching one ---------------------------------------------------------------------------- */

struct diag *limit_report(struct diags *diags, const struct limits *limits, enum limit limit,
                          struct span at)
{
    const struct limit_rule *rule = &rules[limit];
    struct str amount = amount_text(diags->arena, rule, limits->at[limit]);
    struct diag *diag = diag_add(diags, rule->diag, at, "%s %.*s", rule->message, STR_ARGS(amount));

    if (limits->at[limit] < rule->largest)
        diag_help(diag, "if intended, raise the limit: --limit %s=NUMBER", rule->name);
    else
        diag_help(diag, "make it simpler: this limit cannot be raised further");
    return diag;
}
