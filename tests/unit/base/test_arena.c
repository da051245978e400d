/* The arena returns zeroed, aligned memory that does not overlap, grows in place and is freed
 * whole.
 */
#include "unit.h"

#include <sys/wait.h>
#include <unistd.h>

static void memory_is_zeroed_and_aligned_at_every_size(void **state)
{
    static const size_t sizes[] = { 0, 1, 7, 16, 17, 4096, 16383, 16384, 65536, 1000000 };

    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        unsigned char *memory = arena_alloc(&UNIT(state)->arena, sizes[i]);

        assert_non_null(memory);
        assert_int_equal((uintptr_t)memory % _Alignof(void *), 0);
        assert_int_equal((uintptr_t)memory % _Alignof(int64_t), 0);
        assert_int_equal((uintptr_t)memory % _Alignof(double), 0);
        for (size_t at = 0; at < sizes[i]; at++)
            assert_int_equal(memory[at], 0);
        memset(memory, 0xA5, sizes[i]);
    }
}

static void pieces_do_not_overlap(void **state)
{
    enum { COUNT = 3000 };
    unsigned char *pieces[COUNT];
    size_t sizes[COUNT];

    for (size_t i = 0; i < COUNT; i++) {
        sizes[i] = i % 400 == 399 ? 20000 : i % 97 + 1;
        pieces[i] = arena_alloc(&UNIT(state)->arena, sizes[i]);
        memset(pieces[i], (int)(i % 251), sizes[i]);
    }
    for (size_t i = 0; i < COUNT; i++)
        for (size_t at = 0; at < sizes[i]; at++)
            assert_int_equal(pieces[i][at], i % 251);
}

static void a_copy_keeps_nul_bytes_and_is_nul_terminated(void **state)
{
    char *copy = arena_copy(&UNIT(state)->arena, "a\0b", 3);

    assert_memory_equal(copy, "a\0b\0", 4);
    assert_string_equal(arena_copy(&UNIT(state)->arena, NULL, 0), "");
}

static void growing_from_a_small_to_a_large_block_keeps_the_bytes(void **state)
{
    static const size_t steps[] = { 10, 100, 16000, 16384, 40000, 70000, 3000000 };
    unsigned char *memory = NULL;
    size_t size = 0;

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        unsigned char *between;

        memory = arena_resize(&UNIT(state)->arena, memory, size, steps[i]);
        memset(memory + size, (int)i + 1, steps[i] - size);
        size = steps[i];
        between = arena_alloc(&UNIT(state)->arena, 20000); /* so that the list has neighbours */
        memset(between, 0xFF, 20000);
    }
    for (size_t i = 0, at = 0; i < sizeof steps / sizeof steps[0]; i++)
        for (; at < steps[i]; at++)
            assert_int_equal(memory[at], i + 1);
}

static void shrinking_returns_the_same_memory(void **state)
{
    char *memory = arena_alloc(&UNIT(state)->arena, 100);

    assert_ptr_equal(arena_resize(&UNIT(state)->arena, memory, 100, 50), memory);
    assert_ptr_equal(arena_resize(&UNIT(state)->arena, memory, 100, 100), memory);
}

static void a_freed_arena_can_be_used_again(void **state)
{
    struct arena *arena = &UNIT(state)->arena;

    arena_alloc(arena, 100000);
    arena_free(arena);
    assert_null(arena->blocks);
    assert_int_equal(arena->left, 0);
    memset(arena_alloc(arena, 10), 1, 10);
    arena_free(arena);
}

static void want_all_memory(struct arena *arena)
{
    arena_alloc(arena, SIZE_MAX - 8);
}
static void want_all_memory_in_place(struct arena *arena)
{
    arena_resize(arena, arena_alloc(arena, 20000), 20000, SIZE_MAX - 8);
}

/* The stderr of a child that runs WANT, and its exit code. */
static int child_says(struct arena *arena, void (*want)(struct arena *), char *said, size_t size)
{
    int ends[2], status;
    ssize_t length;
    pid_t child;

    assert_int_equal(pipe(ends), 0);
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        want(arena);
        _exit(0);
    }
    close(ends[1]);
    length = read(ends[0], said, size - 1);
    close(ends[0]);
    said[length > 0 ? length : 0] = '\0';
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void running_out_of_memory_is_reported_with_exit_code_4(void **state)
{
    char said[200];

    assert_int_equal(child_says(&UNIT(state)->arena, want_all_memory, said, sizeof said), 4);
    assert_string_equal(said, "statusgen: out of memory\n");
    assert_int_equal(child_says(&UNIT(state)->arena, want_all_memory_in_place, said, sizeof said),
                     4);
    assert_string_equal(said, "statusgen: out of memory\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(memory_is_zeroed_and_aligned_at_every_size),
        UNIT_TEST(pieces_do_not_overlap),
        UNIT_TEST(a_copy_keeps_nul_bytes_and_is_nul_terminated),
        UNIT_TEST(growing_from_a_small_to_a_large_block_keeps_the_bytes),
        UNIT_TEST(shrinking_returns_the_same_memory),
        UNIT_TEST(a_freed_arena_can_be_used_again),
        UNIT_TEST(running_out_of_memory_is_reported_with_exit_code_4),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
