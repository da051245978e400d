/* Shared by most unit tests: an arena, sources, problems, and these as text.  It must not know any
 * module beyond those. */
#ifndef STATUSGEN_UNIT_H
#define STATUSGEN_UNIT_H

/* cmocka asks for these before its own header. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/diag.h"

#include <stdlib.h>
#include <string.h>

struct unit {
    struct arena arena;
    struct sources sources;
    struct diags diags;
};

#define UNIT(state) ((struct unit *)*(state))

/* The fixture of a test: `cmocka_unit_test_setup_teardown(test, unit_setup, unit_teardown)`. */
static inline int unit_setup(void **state)
{
    struct unit *unit = calloc(1, sizeof *unit);

    if (!unit)
        return -1;
    sources_init(&unit->sources, &unit->arena);
    diags_init(&unit->diags, &unit->arena);
    *state = unit;
    return 0;
}

static inline int unit_teardown(void **state)
{
    arena_free(&UNIT(state)->arena);
    free(*state);
    return 0;
}

#define UNIT_TEST(function) cmocka_unit_test_setup_teardown(function, unit_setup, unit_teardown)

/* TEXT as if it were a file named NAME. */
static inline const struct source *unit_source(struct unit *unit, const char *name,
                                               const char *text)
{
    return source_add(&unit->sources, str_of(name), str_of(text));
}

/* All problems so far as a user sees them, as a C string. */
static inline const char *unit_problems(struct unit *unit)
{
    struct diag_style style = { DIAG_TEXT, false, false, 0 };
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    diags_print(&unit->diags, style, &out);
    buf_add_char(&out, '\0');
    return out.at;
}

/* The same without the lines that show the source. */
static inline const char *unit_brief(struct unit *unit)
{
    const char *all = unit_problems(unit);
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    for (const char *line = all, *next; *line; line = next) {
        next = strchr(line, '\n') + 1;
        if (next - line < 8 || memcmp(line + 5, " | ", 3) != 0)
            buf_add(&out, line, (size_t)(next - line));
    }
    buf_add_char(&out, '\0');
    return out.at;
}

/* TEXT as a C string, for assert_string_equal. */
static inline const char *unit_text(struct unit *unit, struct str text)
{
    return arena_copy(&unit->arena, text.at, text.length);
}

#endif
