/* The fields of lookup plans, a row each; must not know Lua. */
#include "lua/field.h"

#include "base/arena.h"
#include "base/array.h"
#include "lookup/lookups.h"
#include "lua/slices.h"
#include "spec/link.h"

#include <inttypes.h>

/* ---- rows of codes and classes --------------------------------------------------------------- */

static struct view_value code_row(struct viewer *viewer, const struct record *record)
{
    const struct lookups *lookups = viewer->view->lookups;

    if (!lookups)
        return view_absent();
    return view_integer(lookups->rows[as_code(record)->index]);
}

static struct view_value view_text_id(const struct viewer *viewer, uint32_t slot)
{
    const struct lookups *lookups = viewer->view->lookups;

    if (!lookups || !lookups->text_ids)
        return view_absent();
    return view_integer(lookups->text_ids[slot]);
}

static struct view_value code_text_id(struct viewer *viewer, const struct record *record)
{
    return view_text_id(viewer, as_code(record)->slot);
}

static struct view_value alias_text_id(struct viewer *viewer, const struct record *record)
{
    return view_text_id(viewer, as_alias(record)->slot);
}

static struct view_value class_row(struct viewer *viewer, const struct record *record)
{
    const struct lookups *lookups = viewer->view->lookups;

    if (!lookups)
        return view_absent();
    return view_integer(
        lookups->codes.class_row ? (int64_t)lookups->codes.class_row + as_class(record)->index : 0);
}

/* ---- columns of traits ----------------------------------------------------------------------- */

static const void *column_of(struct viewer *viewer, const struct record *trait)
{
    const struct lookups *lookups = viewer->view->lookups;

    return lookups && lookups->columns ? &lookups->columns[as_trait(trait)->index] : NULL;
}

/* The column of a field of a list trait: few traits have fields, so that a search does. */
static const void *field_column(struct viewer *viewer, const struct record *field)
{
    const struct list *traits = &viewer->view->model->traits;

    for (size_t t = 0; t < traits->count; t++) {
        const struct list *fields = &as_trait(traits->items[t])->fields;
        const struct trait_column *column = column_of(viewer, traits->items[t]);

        for (size_t f = 0; column && column->fields && f < fields->count; f++)
            if (fields->items[f] == field)
                return &column->fields[f];
    }
    return NULL;
}

/* ---- texts by length ------------------------------------------------------------------------- */

/* The name of a code or alias, or its phrase, as lookups compare it. */
typedef struct str text_function(struct arena *arena, const struct record *item);

static struct str name_text(struct arena *arena, const struct record *item)
{
    return str_upper(arena, item->type == &code_type ? as_code(item)->name : as_alias(item)->name);
}

static struct str phrase_text(struct arena *arena, const struct record *item)
{
    return phrase_key(arena,
                      item->type == &code_type ? as_code(item)->phrase : as_alias(item)->phrase);
}

static const struct code *found_code(const struct viewer *viewer, const struct record *item)
{
    const struct record *code = item->type == &code_type ? item : as_alias(item)->owner;

    return listed_code(viewer, as_code(code)->value.value);
}

static struct view_value by_length(struct viewer *viewer, struct records items,
                                   text_function *text_of)
{
    struct arena *arena = viewer->arena;
    struct found_text *found = arena_alloc(arena, items.count * sizeof *found);
    struct text_length *lengths;
    struct list list = { 0 };
    size_t longest = 0;

    for (size_t i = 0; i < items.count; i++) {
        const struct record *item = records_at(items, i);

        found[i] = (struct found_text){ { &found_text_type, item->at },
                                        text_of(arena, item),
                                        found_code(viewer, item) };
        longest = found[i].text.length > longest ? found[i].text.length : longest;
    }
    lengths = arena_alloc(arena, (longest + 1) * sizeof *lengths);
    for (size_t i = 0; i < items.count; i++)
        list_add(arena, &lengths[found[i].text.length].texts, &found[i]);
    for (size_t length = 0; length <= longest; length++) {
        struct list texts = lengths[length].texts;

        lengths[length] = (struct text_length){ { &text_length_type, SPAN_NONE }, length, texts };
        if (texts.count)
            list_add(arena, &list, &lengths[length]);
    }
    return view_list(&list);
}

static struct view_value names_by_length(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return by_length(viewer, view_names(viewer), name_text);
}

static struct view_value phrases_by_length(struct viewer *viewer, const struct record *record)
{
    (void)record;
    return by_length(viewer, view_phrases(viewer), phrase_text);
}

/* ---- tables, hashes, pools ------------------------------------------------------------------- */

static struct view_value table_text(struct viewer *viewer, const struct record *record)
{
    const struct packed *numbers = &((const struct lookup_table *)record)->numbers;
    struct buf *out = &viewer->scratch;

    out->length = 0;
    for (size_t i = 0; i < numbers->count; i++) {
        if (i)
            buf_add(out, ", ", 2);
        buf_add_integer(out, packed_at(numbers, i));
    }
    return view_text(buf_str(out));
}

static struct view_value hash_factor(struct viewer *viewer, const struct record *record)
{
    viewer->scratch.length = 0;
    buf_print(&viewer->scratch, "0x%016" PRIX64, ((const struct lookup_hash *)record)->factor);
    return view_text(buf_str(&viewer->scratch));
}

static struct view_value texts_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_text(((const struct lookup_texts *)record)->sorted ? STR("sorted") : STR("hash"));
}

static struct view_value lookup_kind(struct viewer *viewer, const struct record *record)
{
    (void)viewer;
    return view_text(lookup_kind_name(((const struct lookups *)record)->codes.kind));
}

/* ---- rows ------------------------------------------------------------------------------------ */

#define COLUMN(type, name, owner, member_type, member, help) \
    MEMBER_OF(type, name, owner, member_type, trait_column, member, help)
#define LOOKUP(name, type, member, help) MEMBER(lookups_type, name, type, lookups, member, help)
#define TEXTS(name, type, member, help) \
    MEMBER(lookup_texts_type, name, type, lookup_texts, member, help)
#define HASH(name, type, member, help) \
    MEMBER(lookup_hash_type, name, type, lookup_hash, member, help)
#define POOL(name, type, member, help) \
    MEMBER(lookup_pool_type, name, type, lookup_pool, member, help)
#define TABLE(name, type, member, help) \
    MEMBER(lookup_table_type, name, type, lookup_table, numbers.member, help)

const struct derived plan_rows[] = {
    MAKE(code_type, "row", code_row, "Its row in the tables of `lookup`; 0 if it is not listed."),
    MAKE(code_type, "text_id", code_text_id, "The id of its name and phrase there."),
    MAKE(alias_type, "text_id", alias_text_id,
         "The id of its name and phrase in the tables of `lookup`."),
    MAKE(class_type, "row", class_row,
         "Its row in the tables of `lookup`; 0 if classes have none."),

    COLUMN(trait_type, "word", column_of, MEMBER_UNSIGNED, word,
           "lookup.words[word + 1][row] >> shift & mask is its value; of a number, whether one is "
           "given."),
    COLUMN(trait_type, "shift", column_of, MEMBER_UNSIGNED, shift, "See word."),
    COLUMN(trait_type, "mask", column_of, MEMBER_UNSIGNED, mask, "See word."),
    COLUMN(trait_type, "numbers", column_of, MEMBER_TABLE, numbers,
           "Of a number or code: the table of values by row."),
    COLUMN(trait_type, "at", column_of, MEMBER_TABLE, at,
           "Of a text: the table of offsets in lookup.texts by row."),
    COLUMN(trait_type, "firsts", column_of, MEMBER_TABLE, firsts,
           "Of a list: the first item of each row, and the count at the end."),
    COLUMN(trait_type, "items", column_of, MEMBER_TABLE, items,
           "Of a list: the offsets in lookup.texts of the items' texts."),
    COLUMN(trait_field_type, "numbers", field_column, MEMBER_TABLE, numbers,
           "Of a choice: the table of its positions, by item."),
    COLUMN(trait_field_type, "at", field_column, MEMBER_TABLE, at,
           "Of a text: the table of offsets in lookup.texts, by item."),

    MAKE(lookups_type, "kind", lookup_kind,
         "How rows are found: direct, hash or cases; switch, if the template finds them."),
    LOOKUP("reason", MEMBER_TEXT, codes.reason, "The reason, in one sentence."),
    LOOKUP("wide", MEMBER_FLAG, codes.wide, "Whether values need 64 bits."),
    LOOKUP("count", MEMBER_SIZE, codes.count, "Listed codes."),
    LOOKUP("row_count", MEMBER_SIZE, codes.row_count, "Rows, with row 0 and those of classes."),
    LOOKUP("class_row", MEMBER_SIZE, codes.class_row,
           "Row of the first class; 0 if classes have none."),
    LOOKUP("first_value", MEMBER_INTEGER, first_value, "The smallest listed value."),
    LOOKUP("last_value", MEMBER_INTEGER, last_value, "The largest listed value."),
    LOOKUP("base", MEMBER_INTEGER, codes.base, "direct: slot = value - base."),
    LOOKUP("span", MEMBER_INTEGER, codes.span, "Slots from 0 to span - 1 are inside."),
    LOOKUP("lines", MEMBER_LIST, lines, "direct: the rows of the slots, some a line."),
    LOOKUP("hash", MEMBER_PART, codes.hash, "hash: from value to slot; row = slot + 1."),
    LOOKUP("keys", MEMBER_TABLE, codes.keys, "hash: the value in each slot."),
    LOOKUP("values", MEMBER_TABLE, values,
           "By text id: the code; of a class and of row 0, the fallback."),
    LOOKUP("listing", MEMBER_TABLE, listing, "The listed values, in the order of codes()."),
    LOOKUP("names", MEMBER_PART, names, "Names: strings, and from text to code."),
    LOOKUP("phrases", MEMBER_PART, phrases, "Phrases, likewise."),
    MAKE(lookups_type, "names_by_length", names_by_length,
         "The names that are found, in ascending order of lengths: `length` and `texts` of each."),
    MAKE(lookups_type, "phrases_by_length", phrases_by_length,
         "The keys of phrases that are found, likewise."),
    LOOKUP("texts", MEMBER_PART, texts, "The pool of all other strings."),
    LOOKUP("summaries", MEMBER_TABLE, summaries, "Offsets of the summaries in it, by row."),
    LOOKUP("references", MEMBER_TABLE, references, "Offsets of the first references, by row."),
    LOOKUP("words", MEMBER_LIST, words,
           "Tables by row that hold the small traits, several in a number."),

    MEMBER(text_length_type, "length", MEMBER_SIZE, text_length, length, "Bytes of each."),
    MEMBER(text_length_type, "texts", MEMBER_LIST, text_length, texts,
           "Those that have as many, in the order of their claims."),
    MEMBER(found_text_type, "text", MEMBER_TEXT, found_text, text, "The text as it is compared."),
    MEMBER(found_text_type, "code", MEMBER_RECORD, found_text, code, "The code that it finds."),

    MAKE(lookup_texts_type, "kind", texts_kind, "hash or sorted: how a text is found."),
    TEXTS("reason", MEMBER_TEXT, reason, "The reason, in one sentence."),
    TEXTS("pool", MEMBER_PART, pool, "The strings."),
    TEXTS("at", MEMBER_TABLE, pool.at, "By text id: the offset in the pool."),
    TEXTS("lengths", MEMBER_TABLE, pool.lengths, "By text id: bytes."),
    TEXTS("hash", MEMBER_PART, hash, "hash: from the word of a text to its id."),
    TEXTS("order", MEMBER_TABLE, order, "sorted: text ids in order of their keys."),
    TEXTS("shortest", MEMBER_SIZE, shortest, "Bytes of the shortest string."),
    TEXTS("longest", MEMBER_SIZE, pool.longest, "Bytes of the longest string."),
    TEXTS("longest_key", MEMBER_SIZE, longest_key,
          "Of the longest phrase without space and punctuation."),
    TEXTS("words", MEMBER_UNSIGNED, words,
          "2 or 4: eight bytes each that make the word of a text."),
    TEXTS("plain", MEMBER_FLAG, plain, "Whether only letters have bit 0x40."),

    POOL("size", MEMBER_SIZE, size, "Bytes, with padding for reading `longest` at every offset."),
    POOL("used", MEMBER_SIZE, used, "Bytes without it."),
    POOL("longest", MEMBER_SIZE, longest, "Bytes of the longest string."),
    POOL("pieces", MEMBER_LIST, pieces, "Parts that are one literal in C."),
    MEMBER(lookup_pool_type, "pool", MEMBER_PART, lookup_pool, record,
           "The pool itself: lookup.texts.pool."),
    MEMBER(lookup_piece_type, "index", MEMBER_SIZE, lookup_piece, index, "Its position."),
    MEMBER(lookup_piece_type, "size", MEMBER_SIZE, lookup_piece, size, "Bytes."),
    MEMBER(lookup_piece_type, "strings", MEMBER_LIST, lookup_piece, strings,
           "Its strings, each with a NUL."),
    MEMBER(lookup_string_type, "text", MEMBER_TEXT, lookup_string, text, "The string."),

    MAKE(lookup_hash_type, "factor", hash_factor, "The multiplier: 0x and 16 digits."),
    HASH("by_length", MEMBER_FLAG, by_length,
         "Of few texts: slot = (product >> slot_shift) + shifts[length]."),
    HASH("slot_shift", MEMBER_UNSIGNED, slot_shift, "See by_length."),
    HASH("bucket_shift", MEMBER_UNSIGNED, bucket_shift,
         "Otherwise: bucket = product >> bucket_shift."),
    HASH("range", MEMBER_UNSIGNED, range,
         "The number of values that (product >> 16) % 2^32 is scaled to."),
    HASH("shifts", MEMBER_TABLE, shifts, "By length, or by bucket: the number to add."),
    HASH("slots", MEMBER_TABLE, slots, "By slot: the text id; 0 for nothing."),

    TABLE("count", MEMBER_SIZE, count,
          "The number of items, also `#table`; table[i] is one, from 1."),
    TABLE("bits", MEMBER_UNSIGNED, bits, "8, 16, 32 or 64: the narrowest that holds all."),
    TABLE("negative", MEMBER_FLAG, negative, "Whether some number is below zero."),
    MAKE(lookup_table_type, "text", table_text,
         "The numbers, joined by \", \"; {=>table} writes them, wrapped."),

    MEMBER(slot_line_type, "first", MEMBER_INTEGER, slot_line, first,
           "The value of its first slot."),
    MEMBER(slot_line_type, "text", MEMBER_TEXT, slot_line, text, "The rows, joined by \", \"."),
};

const size_t plan_row_count = COUNT(plan_rows);
