% -- from names and phrases to codes
% local names, phrases = lookup.names, lookup.phrases
% local hashed = names.kind == "hash" or phrases.kind == "hash"
% if hashed then
/* Eight or four bytes, the first in the lowest bits: the same on every machine. */
static {=P}_INLINE_ uint64_t {=p}_load_4_(const unsigned char *at)
{
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24;
}

static {=P}_INLINE_ uint64_t {=p}_load_8_(const unsigned char *at)
{
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24
        | (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48
        | (uint64_t)at[7] << 56;
}

/* The beginning and the end of a text of one byte or more; they overlap if it is short. */
struct {=p}_ends_ {
    uint64_t first, last;
};

static {=P}_INLINE_ struct {=p}_ends_
{=p}_ends_of_(const unsigned char *text, size_t length)
{
    struct {=p}_ends_ ends;

    if (length >= 8) {
        ends.first = {=p}_load_8_(text);
        ends.last = {=p}_load_8_(text + length - 8);
    } else if (length >= 4) {
        ends.last = {=p}_load_4_(text + length - 4);
        ends.first = {=p}_load_4_(text);
    } else {
        ends.last = (uint64_t)text[length - 1] | (uint64_t)text[length / 2] << 8;
        ends.first = text[0];
    }
    return ends;
}

static {=P}_INLINE_ uint64_t {=p}_mix_(uint64_t first, uint64_t last)
{
    return first ^ (last << 20 | last >> 44);
}

% end
% -- the table of a hash, and the function from a text to the id in its slot
% local function id_function(name, plan, fold)
%   local hash = plan.hash
%   local type = type_of(hash.slots) == "uint32_t" and "uint32_t" or "unsigned"
%   table_of(name .. "_shifts", hash.shifts, type_of(hash.shifts))
%   table_of(name .. "_slots", hash.slots, type_of(hash.slots))
/*
 * {=>plan.reason}
 */
static {=P}_INLINE_ {=type}
{=p}_{=name}_id_(const unsigned char *text, size_t length, struct {=p}_ends_ ends)
{
    uint64_t word, hash, slot;

%   if fold ~= "" then
    ends.first |= {=P}_CASE_;
    ends.last |= {=P}_CASE_;
%   end
    word = {=p}_mix_(ends.first, ends.last) + length;
%   if plan.words == 4 then
    if (length >= 8) {
        const size_t high = (length < 16 ? 16 : length) - 16, low = high < 8 ? high : 8;

        word += {=p}_mix_({=p}_load_8_(text + low){=raw(fold)},
                    {=p}_load_8_(text + high){=raw(fold)}) * UINT64_C(0x9E3779B97F4A7C15);
    }
%   else
    (void)text;
%   end
    hash = word * UINT64_C({=hash.factor});
%   if hash.slots.count > hash.range then
    slot = (hash >> 16 & 0xFFFFFFFFu) * {=hash.range}u >> 32;
    slot += {=p}_{=name}_shifts_[hash >> {=hash.bucket_shift}];
%   else
    hash ^= hash >> 32;
    slot = (hash >> 16) + hash * {=p}_{=name}_shifts_[hash >> {=hash.bucket_shift}];
    slot = (slot & 0xFFFFFFFFu) * {=hash.range}u >> 32;
%   end
    return {=p}_{=name}_slots_[slot];
}

% end
% -- what differs between the inner bytes at `at` and `key`, besides `ends` and `known`
% -- DIFFER(a, b) is an expression of two words
% local function compare_inner(plan, differ)
%   if plan.longest > 16 then
    /* Bytes 8 to length - 8: of shorter texts, which have none, a word of the key with itself. */
    at = length < 8 ? key : at;
    inner = (length < 16 ? 16 : length) - 16;
    different |= {=raw(differ("at", "key"))};
%     if plan.longest > 32 then
    for (i = 16; i < inner; i += 8)
        different |= {=raw(differ("at", "key"):replace("inner", "i"))};
%     end
    inner = inner < 8 ? inner : 8;
    different |= {=raw(differ("at", "key"))};
%   end
% end
% local id_type = lookup.values.count > 65536 and "uint32_t" or "unsigned"
% if names.kind == "hash" then
%   id_function("names", names, "")
%   local function differ(a, b)
%     return p .. "_load_8_(" .. a .. " + inner) ^ " .. p .. "_load_8_(" .. b .. " + inner)"
%   end
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
    const unsigned char *at = (const unsigned char *)text, *key;
    struct {=p}_ends_ ends, known;
    uint64_t different;
    {=id_type} id;
%   if names.longest > 16 then
    size_t inner;
%   end
%   if names.longest > 32 then
    size_t i;
%   end
    {=int} unused, *to[2];

    if (length - 1 >= {=names.longest})
        return false;
    ends = {=p}_ends_of_(at, length);
    id = {=p}_names_id_(at, length, ends);
    key = (const unsigned char *){=raw(#names.pool.pieces == 1 and names.pool.block_shift == 0 and text_at("names", names.pool, "id") or "(" .. text_at("names", names.pool, "id") .. ")")};
    known = {=p}_ends_of_(key, length);
    different = (ends.first ^ known.first) | (ends.last ^ known.last);
    different |= {=p}_names_length_[id] ^ length;
%   compare_inner(names, differ)
    /* An index instead of a branch: whether a text is known cannot be predicted. */
    to[0] = code;
    to[1] = &unused;
    *to[different != 0] = {=p}_values_[id];
    return different == 0;
}

% elseif not names.order then
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
    (void)text;
    (void)length;
    (void)code;
    return false;
}

% else
%   table_of("names_order", names.order, type_of(names.order))
/*
 * {=>names.reason}
 */
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
    size_t low = 0, high = {=names.order.count};

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const {=id_type} id = {=p}_names_order_[middle];
        const char *key = {=raw(text_at("names", names.pool, "id"))};
        size_t i = 0;

        while (i < length && key[i] != 0 && text[i] == key[i])
            i++;
        if (i == length && key[i] == 0) {
            *code = {=p}_values_[id];
            return true;
        }
        if (i == length || (key[i] != 0 && (unsigned char)text[i] < (unsigned char)key[i]))
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

% end
% if phrases.kind ~= "hash" and not phrases.order then
{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    (void)text;
    (void)length;
    (void)code;
    return false;
}

% else
/* Whether a byte is ASCII white space or punctuation, which make no difference between phrases. */
static {=P}_INLINE_ unsigned {=p}_is_dropped_(unsigned c)
{
    const uint64_t set = c < 64 ? UINT64_C(0xFC00FFFF00003E00) : UINT64_C(0x78000001F8000001);

    return (c < 128) & (unsigned)(set >> (c & 63) & 1);
}

static {=P}_INLINE_ unsigned char {=p}_lower_(unsigned char c)
{
    return (unsigned char)(c | (c - 65u < 26u) << 5);
}

/* Writes what makes a difference in a text to `key`; gives its length, or one more than the longest
 * key if it is longer. */
static size_t {=p}_key_(const unsigned char *text, size_t length, unsigned char *key)
{
    size_t count = 0, i;

    for (i = 0; i < length && count <= {=phrases.longest_key}; i++) {
        key[count] = {=p}_lower_(text[i]);
        count += 1 - {=p}_is_dropped_(text[i]);
    }
    return count;
}

/* Compares a key with that of a phrase: less than, equal to or more than 0. */
static int
{=p}_compare_key_(const unsigned char *key, size_t length, const unsigned char *phrase)
{
    size_t i = 0;

    for (; *phrase != 0; phrase++) {
        const unsigned char c = {=p}_lower_(*phrase);

        if ({=p}_is_dropped_(c))
            continue;
        if (i == length || key[i] != c)
            return i == length || key[i] < c ? -1 : 1;
        i++;
    }
    return i < length;
}

%   local key = #phrases.pool.pieces == 1 and phrases.pool.block_shift == 0 and text_at("phrases", phrases.pool, "id") or "(" .. text_at("phrases", phrases.pool, "id") .. ")"
%   if phrases.kind == "hash" then
#define {=P}_CASE_ UINT64_C(0x2020202020202020)

%     id_function("phrases", phrases, " | " .. P .. "_CASE_")
/* The bits in which two words differ, but for the case of letters. */
static {=P}_INLINE_ uint64_t {=p}_unlike_(uint64_t word, uint64_t known)
{
%     if phrases.plain then
    /* Of the bytes of phrases, only letters have bit 0x40. */
    return (word ^ known) & ~(known >> 1 & {=P}_CASE_);
%     else
    const uint64_t low = (known | {=P}_CASE_) & UINT64_C(0x7F7F7F7F7F7F7F7F);
    const uint64_t from_a = low + UINT64_C(0x1F1F1F1F1F1F1F1F);
    const uint64_t past_z = low + UINT64_C(0x0505050505050505);
    const uint64_t letters = from_a & ~past_z & ~known;

    return (word ^ known) & ~(letters >> 2 & {=P}_CASE_);
%     end
}

%     local function differ(a, b)
%       return p .. "_unlike_(" .. p .. "_load_8_(" .. a .. " + inner),\n        " .. p .. "_load_8_(" .. b .. " + inner))"
%     end
/* The id of a text that is a phrase but for the case of letters; else 0. */
static {=P}_INLINE_ {=id_type} {=p}_find_phrase_(const unsigned char *at, size_t length)
{
    const struct {=p}_ends_ ends = {=p}_ends_of_(at, length);
    const {=id_type} id = {=p}_phrases_id_(at, length, ends);
    const unsigned char *const key =
        (const unsigned char *){=raw(key)};
    const struct {=p}_ends_ known = {=p}_ends_of_(key, length);
    uint64_t different = {=p}_phrases_length_[id] ^ length;
%     if phrases.longest > 16 then
    size_t inner;
%     end
%     if phrases.longest > 32 then
    size_t i;
%     end

    different |= {=p}_unlike_(ends.first, known.first);
    different |= {=p}_unlike_(ends.last, known.last);
%     compare_inner(phrases, differ)
    return different ? 0 : id;
}

/* The id of the phrase with the same key as a text, or 0. */
static {=id_type} {=p}_find_key_(const unsigned char *text, size_t length)
{
    unsigned char key[{=phrases.longest_key + 1}];
    const size_t count = {=p}_key_(text, length, key);
    const unsigned char *phrase;
    {=id_type} id;

    if (count - 1 >= {=phrases.longest_key})
        return 0;
    id = {=p}_phrases_id_(key, count, {=p}_ends_of_(key, count));
    phrase = (const unsigned char *){=raw(key)};
    return {=p}_compare_key_(key, count, phrase) == 0 ? id : 0;
}

{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    const unsigned char *const at = (const unsigned char *)text;
    {=id_type} id = 0;

    if (length - 1 < {=phrases.longest})
        id = {=p}_find_phrase_(at, length);
    if (id == 0)
        id = {=p}_find_key_(at, length);
    if (id == 0)
        return false;
    *code = {=p}_values_[id];
    return true;
}

#undef {=P}_CASE_
%   else
%     table_of("phrases_order", phrases.order, type_of(phrases.order))
/*
 * {=>phrases.reason}
 */
{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    unsigned char key[{=phrases.longest_key + 1}];
    const size_t count = {=p}_key_((const unsigned char *)text, length, key);
    size_t low = 0, high = {=phrases.order.count};

    if (count - 1 >= {=phrases.longest_key})
        return false;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const {=id_type} id = {=p}_phrases_order_[middle];
        const unsigned char *phrase = (const unsigned char *){=raw(key)};
        const int order = {=p}_compare_key_(key, count, phrase);

        if (order == 0) {
            *code = {=p}_values_[id];
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

%   end
% end
