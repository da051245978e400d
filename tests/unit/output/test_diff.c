/* Unified diffs: exact texts of small ones, and many random ones that are applied. */
#include "base/arena.h"
#include "output/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;

static int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct str diff_of(struct str old, struct str new, struct diff_style style)
{
    struct diff_sides sides = { STR("x"), STR("x"), old, new };
    struct buf out;

    buf_init(&out, &arena, SIZE_MAX);
    assert_int_equal(diff_unified(&out, &sides, style), !str_equal(old, new));
    buf_add_char(&out, '\0');
    return (struct str){ out.at, out.length - 1 };
}

#define HEADER "--- a/x\n+++ b/x\n"

static const struct {
    const char *name, *old, *new, *diff;
} samples[] = {
    { "equal", "a\nb\n", "a\nb\n", "" },
    { "one line", "a\n", "b\n", HEADER "@@ -1 +1 @@\n-a\n+b\n" },
    { "into nothing", "", "a\nb\n", HEADER "@@ -0,0 +1,2 @@\n+a\n+b\n" },
    { "to nothing", "a\n", "", HEADER "@@ -1 +0,0 @@\n-a\n" },
    { "newline at the end goes", "a\n", "a",
      HEADER "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n" },
    { "newline at the end comes", "a\nb", "a\nb\n",
      HEADER "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n" },
    { "no newline in either", "x\na", "y\na",
      HEADER "@@ -1,2 +1,2 @@\n-x\n+y\n a\n\\ No newline at end of file\n" },
    { "three lines of context", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
      HEADER "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n" },
    { "six equal lines join two changes", "a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n",
      HEADER "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n" },
    { "seven part them", "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
      HEADER "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n" },
    { "only an insertion", "1\n2\n3\n4\n", "1\n2\nx\n3\n4\n",
      HEADER "@@ -1,4 +1,5 @@\n 1\n 2\n+x\n 3\n 4\n" },
    { "carriage returns", "a\r\n", "a\n", HEADER "@@ -1 +1 @@\n-a\r\n+a\n" },
};

static void exact_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        struct str got = diff_of(str_of(samples[i].old), str_of(samples[i].new),
                                 (struct diff_style){ 0 });

        if (!str_is(got, samples[i].diff))
            fail_msg("%s: got\n%s", samples[i].name, got.at);
    }
}

static void labels(void **state)
{
    static const struct {
        const char *path, *label;
    } rows[] = {
        { "", "+++ /dev/null\n" },
        { "gen/a.h", "+++ b/gen/a.h\n" },
        { "/tmp/a.h", "+++ b/tmp/a.h\n" },
        { "my gen/a.h", "+++ b/my gen/a.h\t\n" },
        { "a\"b\n\\", "+++ \"b/a\\\"b\\012\\\\\"\n" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct diff_sides sides = { STR("x"), str_of(rows[i].path), STR("a\n"), STR("b\n") };
        struct buf out;

        buf_init(&out, &arena, SIZE_MAX);
        diff_unified(&out, &sides, (struct diff_style){ 0 });
        buf_add_char(&out, '\0');
        if (!strstr(out.at, rows[i].label))
            fail_msg("%s: got\n%s", rows[i].path, out.at);
    }
}

static void terminals_get_escapes(void **state)
{
    struct str got = diff_of(STR("a\033[31m\xFF\r\n"), STR("b\xE2\x80\xAE\tc\n"),
                             (struct diff_style){ .escape = true });

    (void)state;
    assert_string_equal(got.at, HEADER "@@ -1 +1 @@\n-a<U+001B>[31m<FF><U+000D>\n+b<U+202E>\tc\n");
}

static void colors(void **state)
{
    struct str got = diff_of(STR("a\n"), STR("b\n"), (struct diff_style){ .color = true });

    (void)state;
    assert_string_equal(got.at, "\033[1m--- a/x\033[0m\n\033[1m+++ b/x\033[0m\n"
                                "\033[36m@@ -1 +1 @@\033[0m\n"
                                "\033[31m-a\033[0m\n\033[32m+b\033[0m\n");
}

static void binary_text_is_not_shown(void **state)
{
    struct str got = diff_of(STR("a\0b"), STR("a\n"), (struct diff_style){ 0 });

    (void)state;
    assert_string_equal(got.at, "Binary files a/x and b/x differ\n");
}

static void very_long_texts_are_not_shown(void **state)
{
    const size_t most = (size_t)4 << 20; /* lines of both */
    char *lines = arena_alloc(&arena, most);

    (void)state;
    memset(lines, '\n', most);
    assert_string_equal(
        diff_of((struct str){ lines, most }, STR("a\n"), (struct diff_style){ 0 }).at,
        "Binary files a/x and b/x differ\n");
    assert_non_null(
        strstr(diff_of((struct str){ lines, most - 1 }, STR("a\n"), (struct diff_style){ 0 }).at,
               "\n+a\n"));
}

/* ---- random texts ---------------------------------------------------------------------------- */

static uint32_t dice_state = 1;

static uint32_t dice(uint32_t sides)
{
    dice_state = dice_state * 1664525u + 1013904223u;
    return (dice_state >> 8) % sides;
}

static struct str random_text(uint32_t most, uint32_t words)
{
    uint32_t lines = dice(most + 1);
    struct buf text;

    buf_init(&text, &arena, SIZE_MAX);
    for (uint32_t i = 0; i < lines; i++)
        buf_print(&text, "%u%s", (unsigned)dice(words), i + 1 == lines && dice(4) == 0 ? "" : "\n");
    return buf_str(&text);
}

static size_t line_length(struct str text, size_t at)
{
    const char *end = memchr(text.at + at, '\n', text.length - at);

    return end ? (size_t)(end + 1 - (text.at + at)) : text.length - at;
}

/* Applies a diff as patch does, and counts the lines that it changes. */
static struct str apply(struct str old, struct str diff, size_t *changes)
{
    size_t at = sizeof HEADER - 1, from = 0, line = 0;
    struct buf new;

    buf_init(&new, &arena, SIZE_MAX);
    for (*changes = 0; at < diff.length; at += line_length(diff, at)) {
        struct str body = { diff.at + at + 1, line_length(diff, at) - 1 };
        size_t next = at + line_length(diff, at);

        if (diff.at[at] == '\\')
            continue;
        if (diff.at[at] == '@') {
            size_t start = strtoul(diff.at + at + 4, NULL, 10), count = 1;
            const char *comma = strpbrk(diff.at + at + 4, ", ");

            if (*comma == ',')
                count = strtoul(comma + 1, NULL, 10);
            for (start -= count > 0; line < start; line++) {
                buf_add(&new, old.at + from, line_length(old, from));
                from += line_length(old, from);
            }
            continue;
        }
        if (next < diff.length && diff.at[next] == '\\')
            body.length--;
        if (diff.at[at] != '+') {
            assert_true(old.length - from >= body.length);
            assert_memory_equal(old.at + from, body.at, body.length);
            from += body.length;
            line++;
        }
        if (diff.at[at] != '-')
            buf_add_str(&new, body);
        *changes += diff.at[at] != ' ';
    }
    buf_add(&new, old.at + from, old.length - from);
    return buf_str(&new);
}

/* The smallest number of changed lines, by a simple algorithm. */
static size_t fewest_changes(struct str old, struct str new)
{
    static size_t rows[2][64];
    size_t columns = 0, row = 0;

    memset(rows, 0, sizeof rows);
    for (size_t y = 0; y < new.length; y += line_length(new, y))
        rows[0][columns + 1] = columns + 1, columns++;
    for (size_t x = 0, i = 1; x < old.length; x += line_length(old, x), i++) {
        size_t *above = rows[row], *here = rows[row ^ 1], j = 1;

        here[0] = i;
        for (size_t y = 0; y < new.length; y += line_length(new, y), j++) {
            struct str a = { old.at + x, line_length(old, x) };
            struct str b = { new.at + y, line_length(new, y) };

            here[j] = str_equal(a, b)          ? above[j - 1]
                      : above[j] < here[j - 1] ? above[j] + 1
                                               : here[j - 1] + 1;
        }
        row ^= 1;
    }
    return rows[row][columns];
}

static void random_diffs_apply_and_are_shortest(void **state)
{
    (void)state;
    for (int turn = 0; turn < 20000; turn++) {
        uint32_t words = 1 + dice(12);
        struct str old = random_text(30, words), new = random_text(30, words);
        struct str diff = diff_of(old, new, (struct diff_style){ 0 });
        size_t changes;

        if (diff.length == 0)
            continue;
        assert_true(str_equal(apply(old, diff, &changes), new));
        assert_int_equal(changes, fewest_changes(old, new));
        if (turn % 100 == 0)
            arena_free(&arena);
    }
}

static void large_diffs_are_fast_and_apply(void **state)
{
    (void)state;
    for (int turn = 0; turn < 6; turn++) {
        uint32_t words = turn % 2 ? 2 : 5000;
        struct str old = random_text(60000, words), new = random_text(60000, words);
        size_t changes;

        assert_true(
            str_equal(apply(old, diff_of(old, new, (struct diff_style){ 0 }), &changes), new));
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(exact_texts, tear_down),
        cmocka_unit_test_teardown(labels, tear_down),
        cmocka_unit_test_teardown(terminals_get_escapes, tear_down),
        cmocka_unit_test_teardown(colors, tear_down),
        cmocka_unit_test_teardown(binary_text_is_not_shown, tear_down),
        cmocka_unit_test_teardown(very_long_texts_are_not_shown, tear_down),
        cmocka_unit_test_teardown(random_diffs_apply_and_are_shortest, tear_down),
        cmocka_unit_test_teardown(large_diffs_are_fast_and_apply, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
