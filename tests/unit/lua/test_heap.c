/* The memory of a Lua state: contents survive, everything is counted, and maxima are reported in
 * time. */
#include "unit.h"

#include "lua/heap.h"

struct record {
    unsigned excesses, far, portions;
    enum heap_excess last;
};

static void note_excess(void *context, enum heap_excess excess, bool large, bool far)
{
    struct record *record = context;

    (void)large;
    record->excesses++;
    record->far += far;
    record->last = excess;
}

static void note_portion(void *context)
{
    ((struct record *)context)->portions++;
}

static struct heap open_heap(struct record *record, uint64_t live, uint64_t value, uint64_t total)
{
    return (struct heap){ .max_live = live,
                          .max_value = value,
                          .max_total = total,
                          .over = note_excess,
                          .portion = note_portion,
                          .context = record };
}

static void contents_survive_every_resize(void **state)
{
    static const size_t sizes[] = { 1, 16, 17, 100, 512, 513, 5000, 600, 512, 200000, 300, 15 };
    struct record record = { 0 };
    struct heap heap = open_heap(&record, 1 << 30, 1 << 30, 1 << 30);
    unsigned char *memory = NULL;
    size_t old = 0;

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        memory = heap_alloc(&heap, memory, old, sizes[i]);
        assert_non_null(memory);
        for (size_t j = 0; j < old && j < sizes[i]; j++)
            assert_int_equal(memory[j], (unsigned char)(j * 7));
        for (size_t j = 0; j < sizes[i]; j++)
            memory[j] = (unsigned char)(j * 7);
        old = sizes[i];
        assert_int_equal(heap.live, old);
    }
    assert_null(heap_alloc(&heap, memory, old, 0));
    assert_int_equal(heap.live, 0);
    assert_int_equal(record.excesses, 0);
    heap_free(&heap);
}

static void the_type_of_a_new_object_is_not_taken_for_a_size(void **state)
{
    struct record record = { 0 };
    struct heap heap = open_heap(&record, 1 << 30, 1 << 30, 1 << 30);

    (void)state;
    heap_alloc(&heap, NULL, 5, 100); /* Lua passes what the object will be */
    assert_int_equal(heap.live, 100);
    assert_null(heap_alloc(&heap, NULL, 5, 0));
    heap_free(&heap);
}

static void small_blocks_are_reused(void **state)
{
    struct record record = { 0 };
    struct heap heap = open_heap(&record, 1 << 30, 1 << 30, 1 << 30);
    void *first;

    (void)state;
    if (HEAP_CLASSES == 0)
        skip(); /* each block is the system's here */
    first = heap_alloc(&heap, NULL, 0, 40);
    heap_alloc(&heap, first, 40, 0);
    assert_ptr_equal(heap_alloc(&heap, NULL, 0, 33), first);
    heap_free(&heap);
}

static void each_maximum_is_reported(void **state)
{
    static const struct {
        uint64_t live, value, total;
        size_t size;
        enum heap_excess excess;
        bool far;
    } rows[] = {
        { 1000, 1 << 30, 1 << 30, 1001, HEAP_LIVE, false },
        { 1 << 30, 1000, 1 << 30, 1001, HEAP_VALUE, false },
        { 1 << 30, 1 << 30, 1000, 1001, HEAP_TOTAL, false },
        { 1000, 1 << 30, 1 << 30, 40 << 20, HEAP_LIVE, true },
        { 1 << 30, 1000, 1 << 30, 18 << 20, HEAP_VALUE, true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct record record = { 0 };
        struct heap heap = open_heap(&record, rows[i].live, rows[i].value, rows[i].total);

        assert_non_null(heap_alloc(&heap, NULL, 0, rows[i].size - 1000));
        heap_alloc(&heap, NULL, 0, 1001);
        assert_true(record.excesses > 0);
        assert_int_equal(record.last, rows[i].excess);
        assert_int_equal(record.far > 0, rows[i].far);
        heap_free(&heap);
    }
}

static void portions_are_reported(void **state)
{
    struct record record = { 0 };
    struct heap heap = open_heap(&record, UINT64_MAX, UINT64_MAX, UINT64_MAX);

    (void)state;
    for (int i = 0; i < 20; i++)
        heap_alloc(&heap, heap_alloc(&heap, NULL, 0, HEAP_PORTION / 10 + 1), HEAP_PORTION / 10 + 1,
                   0);
    assert_int_equal(record.portions, 2);
    heap_free(&heap);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contents_survive_every_resize),
        cmocka_unit_test(the_type_of_a_new_object_is_not_taken_for_a_size),
        cmocka_unit_test(small_blocks_are_reused),
        cmocka_unit_test(each_maximum_is_reported),
        cmocka_unit_test(portions_are_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
