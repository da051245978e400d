/* Tables of numbers, and small fields that share them.  It must not know what the numbers mean. */
#ifndef STATUSGEN_LOOKUP_TABLE_H
#define STATUSGEN_LOOKUP_TABLE_H

#include "base/bytes.h"
#include "spec/model.h"

/* Numbers in as few bits as they need; no table if count is 0. */
struct lookup_table {
    struct record record;
    struct packed numbers;
};

extern const struct record_type lookup_table_type;

/* A table of COUNT numbers, copied. */
struct lookup_table lookup_table(struct arena *arena, const int64_t *numbers, size_t count);

static inline int64_t lookup_number(const struct lookup_table *table, size_t index)
{
    return packed_at(&table->numbers, index);
}

/* A column of small numbers, and where it was put: words[word][row] >> shift & mask. */
struct lookup_field {
    const uint32_t *numbers; /* by row */
    unsigned word, shift;
    uint32_t mask;
};

/* Packs FIELDS into tables of ROW_COUNT numbers of up to 32 bits; returns the number of tables. */
size_t lookup_pack(struct arena *arena, struct lookup_field *fields, size_t field_count,
                   size_t row_count, struct lookup_table **words);

#endif
