/* Plans of lookups: from sorted codes, names and phrases to tables of numbers that answer in a few
 * instructions.  It must not know models, targets, templates or files.
 *
 * All tables are indexed by rows.  Row 0 stands for values that nothing answers for.  The codes
 * follow: in ascending order from row 1 on or, if a hash finds them, in the order of its slots
 * (slot + 1, with holes).  Where classes answer for unlisted values, a row a class comes last.  A
 * text id is a row, or row_count + i for alias i.  Equal input gives equal plans, everywhere. */
#ifndef STATUSGEN_LOOKUP_LOOKUP_H
#define STATUSGEN_LOOKUP_LOOKUP_H

#include "base/str.h"

/* Numbers, and the narrowest integer that holds them all. */
struct lookup_table {
    int64_t *at;
    size_t count;
    unsigned bits; /* 8, 16, 32 or 64 */
    bool negative; /* some number is below zero */
};

/* A perfect hash: h = word * factor modulo 2^64, and
 *     slot = (h >> slot_shift) + shifts[length]              if by_length, for few texts,
 *     slot = ((h >> 16) + h * shift) modulo 2^32 * range >> 32
 *            with shift = shifts[h >> bucket_shift]          else; if mixed (for texts), after
 *                                                            h ^= h >> 32.
 * `slots` holds what is there: a text id, 0 for nothing. */
struct lookup_hash {
    uint64_t factor;
    bool by_length, mixed;
    unsigned slot_shift, bucket_shift;
    uint32_t range;
    struct lookup_table shifts, slots;
};

/* ---- code to row ----------------------------------------------------------------------------- */

/* DATA is AUTO for who has no switches to print; those beyond MOST take compilers seconds. */
enum lookup_form { LOOKUP_AUTO, LOOKUP_SWITCH, LOOKUP_TABLE, LOOKUP_DATA };
enum { LOOKUP_SWITCH_MOST = 2000, LOOKUP_TRIES = 8 };

enum lookup_kind {
    LOOKUP_KIND_DIRECT, /* rows[code - base], with all that is outside at rows[span] */
    LOOKUP_KIND_SWITCH, /* one case a code and, if clamped, one for each value between them */
    LOOKUP_KIND_HASH,   /* keys[slot] == code; 64-bit codes enter as code ^ code >> 32 */
    LOOKUP_KIND_SORTED  /* binary search in `sorted` */
};

/* Values from..to; the fallback answers for those that are not listed. */
struct lookup_class {
    int64_t from, to, fallback;
};

/* Unlisted values from..to between two codes of a clamped switch, and their row. */
struct lookup_gap {
    int64_t from, to;
    size_t row;
};

struct lookup_values {
    enum lookup_kind kind;
    const char *reason; /* one sentence for a comment */
    bool clamped, wide; /* wide: values need 64 bits */
    size_t count, row_count;
    size_t class_row; /* of the first class; 0 if classes have none */
    size_t *rows;     /* by position of the code */
    int64_t base;     /* direct, clamped switch: slot = value - base, less than span */
    uint64_t span;
    struct lookup_table slots; /* direct: span + 1 rows */
    struct lookup_gap *gaps;
    size_t gap_count;
    struct lookup_hash hash;
    struct lookup_table keys, sorted; /* hash: the code in each slot; all ascending */
};

/* ---- strings --------------------------------------------------------------------------------- */

/* A part of a pool that a C99 compiler takes as one literal: its strings stand in order, each with
 * a NUL, and one more NUL ends it. */
struct lookup_piece {
    size_t first, count; /* in `strings` */
    size_t size;
};

/* Strings one after the other, the first of them empty; one that is the end of another shares its
 * bytes.  The text i begins at blocks[i >> block_shift] + at[i], or at[i] if block_shift is 0. */
struct lookup_pool {
    struct str *strings; /* all but the empty one */
    size_t string_count;
    struct lookup_piece *pieces;
    size_t piece_count;
    size_t used, longest;
    size_t size; /* with padding, so that `longest` bytes can be read at every text */
    unsigned block_shift;
    struct lookup_table blocks, at, lengths;
};

/* ---- text to code ---------------------------------------------------------------------------- */

/* How texts are found.  The word of a text is
 *     first + last * 8 + length           of its first and last eight bytes, little-endian
 *     + (low + high * 8) * LOOKUP_INNER   if words is 4 and there are 8 bytes or more: of those
 *                                         at min(8, length - 8) and at max(length, 16) - 16
 * A text of 1 to 7 bytes is both first and last, with zeros after it.  Folded, the words that are
 * read are or-ed with 0x20 in every byte. */
struct lookup_texts {
    struct lookup_pool pool; /* by text id */
    bool sorted;             /* no hash was found: binary search over `order` */
    const char *reason;
    struct lookup_hash hash;
    struct lookup_table order; /* sorted: text ids, ascending by the bytes of their keys */
    unsigned words;            /* 2 or 4 */
    size_t shortest;           /* of the texts */
    size_t longest_key;        /* folded: of the keys without space and punctuation */
    bool plain;                /* folded: bytes with bit 0x40 are letters, so case is one bit */
};

struct lookup_text {
    struct str text;
    size_t id;
};

#define LOOKUP_INNER UINT64_C(0x9E3779B97F4A7C15)

/* ---- small fields by row --------------------------------------------------------------------- */

/* A column of small numbers, and where it went: words[word].at[row] >> shift & mask. */
struct lookup_field {
    const uint32_t *numbers; /* by row */
    unsigned word, shift;
    uint32_t mask;
};

/* ---- functions: memory is of ARENA; hashes are given up after TRIES tries a size ------------- */

/* Finds the row of a code.  CODES ascend and differ.  CLASSES get rows if CLASS_ROWS is set. */
void lookup_values(struct arena *arena, unsigned tries, enum lookup_form form, const int64_t *codes,
                   size_t count, const struct lookup_class *classes, size_t class_count,
                   bool class_rows, struct lookup_values *values);

/* A pool of TEXTS.  IN_ORDER keeps many texts in order and each whole, for narrow offsets. */
void lookup_pool(struct arena *arena, const struct str *texts, size_t count, bool in_order,
                 struct lookup_pool *pool);

/* Finds the id, less than ID_COUNT, of a text; empty ones are left out.  FOLDED: by the key of a
 * phrase, in which ASCII letters count without case, and ASCII space and punctuation do not count.
 * Of two texts with one key the first answers. */
void lookup_texts(struct arena *arena, unsigned tries, const struct lookup_text *texts,
                  size_t count, size_t id_count, bool folded, struct lookup_texts *plan);

/* Packs FIELDS into tables of ROW_COUNT numbers of up to 32 bits; gives the number of tables. */
size_t lookup_pack(struct arena *arena, struct lookup_field *fields, size_t field_count,
                   size_t row_count, struct lookup_table **words);

/* A table of COUNT numbers; they stay the caller's. */
struct lookup_table lookup_table(int64_t *numbers, size_t count);

#endif
