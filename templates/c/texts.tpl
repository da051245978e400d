% -- from names and phrases to codes
% local names, phrases = lookup.names, lookup.phrases
% local hashed = names.kind == "hash" or phrases.kind == "hash"
% local id_type = lookup.values.count > 65536 and "uint32_t" or "unsigned"
% -- the function from an id to its string
% local function bytes_function(name, plan)
%   local at = text_at(name, plan.pool, "id")
/* The bytes of one of the {=name}: in the pool, so that eight can always be read. */
static {=P}_INLINE_ const unsigned char *{=p}_{=name}_bytes_({=id_type} id)
{
    return (const unsigned char *){=raw("(" .. at .. ")")};
}

% end
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

/* One to seven bytes, likewise, without a loop. */
static uint64_t {=p}_load_few_(const unsigned char *at, size_t length)
{
    if (length >= 4)
        return {=p}_load_4_(at) | {=p}_load_4_(at + length - 4) << 8 * (length - 4);
    return (uint64_t)at[0] | (uint64_t)at[length / 2] << 8 * (length / 2)
        | (uint64_t)at[length - 1] << 8 * (length - 1);
}

% end
% -- the table of a hash, and the function from a text to the id in its slot
% local function id_function(name, plan, fold)
%   local hash = plan.hash
%   table_of(name .. "_shifts", hash.shifts, type_of(hash.shifts))
%   table_of(name .. "_slots", hash.slots, type_of(hash.slots))
/*
 * {=>plan.reason}
 *
 * `first` and `last` are its first and last eight bytes; if it has fewer, both are all of it.
 */
%   if plan.words == 4 then
static {=P}_INLINE_ {=id_type}
{=p}_{=name}_id_(uint64_t first, uint64_t last, size_t length, const unsigned char *text)
%   else
static {=P}_INLINE_ {=id_type} {=p}_{=name}_id_(uint64_t first, uint64_t last, size_t length)
%   end
{
%   if fold ~= "" then
    {=raw(plan.words == 4 and "" or "const ")}uint64_t word = (first{=raw(fold)}) + (last{=raw(fold)}) * 8 + length;
%   else
    {=raw(plan.words == 4 and "" or "const ")}uint64_t word = first + last * 8 + length;
%   end
%   if hash.by_length then
    const {=type_of(hash.slots)} *const slots = {=p}_{=name}_slots_ + {=p}_{=name}_shifts_[length];
%   else
    uint64_t hash, slot;
%   end

%   if plan.words == 4 then
    if (length >= 8) {
        const size_t low = length < 16 ? length - 8 : 8, high = length < 16 ? 0 : length - 16;

        first = {=p}_load_8_(text + low){=raw(fold)};
        last = {=p}_load_8_(text + high){=raw(fold)};
        word += (first + last * 8) * UINT64_C(0x9E3779B97F4A7C15);
    }
%   end
%   if hash.by_length then
    return slots[word * UINT64_C({=hash.factor}) >> {=hash.slot_shift}];
%   else
    hash = word * UINT64_C({=hash.factor});
    hash ^= hash >> 32;
    slot = (hash >> 16) + hash * {=p}_{=name}_shifts_[hash >> {=hash.bucket_shift}];
    return {=p}_{=name}_slots_[(slot & 0xFFFFFFFFu) * {=hash.range}u >> 32];
%   end
}

% end
% -- a call of that function
% local function id_of(name, plan, first, last, text)
%   return p .. "_" .. name .. "_id_(" .. first .. ", " .. last .. ", length" .. (plan.words == 4 and ", " .. text or "") .. ")"
% end
% -- what differs between eight bytes or more at `text` and the same at `key`
% -- DIFFER(a, b) is an expression of two words
% local function compare(plan, differ)
%   local function load(text, at) return p .. "_load_8_(" .. text .. " + " .. at .. ")" end
%   local function words(at) return differ(load("text", at), load("key", at)) end
    different |= {=raw(differ("first", p .. "_load_8_(key)"))};
    different |= {=raw(differ("last", load("key", "length - 8")))};
%   if plan.longest > 16 then
    /* The bytes between them; of shorter texts, the first and the last once more. */
    different |= {=raw(words("high"))};
%   end
%   if plan.longest > 24 then
    different |= {=raw(words("low"))};
%   end
%   if plan.longest > 32 then
    for (i = 16; i < high; i += 8)
        different |= {=raw(words("i"))};
%   end
% end
% local function declare_inner(plan)
%   if plan.longest > 24 then
    const size_t low = length < 16 ? length - 8 : 8;
%   end
%   if plan.longest > 16 then
    const size_t high = length < 16 ? 0 : length - 16;
%   end
%   if plan.longest > 32 then
    size_t i;
%   end
% end
% if names.kind == "hash" then
%   bytes_function("names", names)
%   id_function("names", names, "")
/* Gives the code of an id if nothing is different. */
static {=P}_INLINE_ bool {=p}_give_({=id_type} id, uint64_t different, {=int} *code)
{
    /* An index instead of a branch: whether a text is known cannot be predicted. */
    const bool found = different == 0;
    {=int} unused, *to[2];

    to[0] = &unused;
    to[1] = code;
    *to[found] = {=p}_values_[id];
    return found;
}

%   if names.shortest < 8 then
/* A name of 1 to 7 bytes. */
static {=P}_APART_ bool
{=p}_from_short_name_(const unsigned char *text, size_t length, {=int} *code)
{
    const uint64_t word = {=p}_load_few_(text, length);
    const {=id_type} id = {=raw(id_of("names", names, "word", "word", "text"))};
    const unsigned char *const key = {=p}_names_bytes_(id);
    const uint64_t different = (word ^ {=p}_load_8_(key)) << (64 - 8 * length);

    return {=p}_give_(id, different | (length ^ {=p}_names_length_[id]), code);
}

%   end
%   if names.longest >= 8 then
/* A name of 8 bytes or more. */
static {=P}_INLINE_ bool
{=p}_from_long_name_(const unsigned char *text, size_t length, {=int} *code)
{
    const uint64_t first = {=p}_load_8_(text);
    const uint64_t last = {=p}_load_8_(text + length - 8);
    const {=id_type} id = {=raw(id_of("names", names, "first", "last", "text"))};
    const unsigned char *const key = {=p}_names_bytes_(id);
    uint64_t different = length ^ {=p}_names_length_[id];
%     declare_inner(names)

%     local function differ(a, b) return a .. " ^ " .. b end
%     compare(names, differ)
    return {=p}_give_(id, different, code);
}

%   end
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
    const unsigned char *const at = (const unsigned char *)text;

%   if names.longest < 8 then
    return length - 1 < {=names.longest} && {=p}_from_short_name_(at, length, code);
%   elseif names.shortest < 8 then
    if (length - 8 >= {=names.longest - 7}) /* not 8 to {=names.longest} bytes */
        return length - 1 < 7 && {=p}_from_short_name_(at, length, code);
    return {=p}_from_long_name_(at, length, code);
%   else
    return length - 8 < {=names.longest - 7} && {=p}_from_long_name_(at, length, code);
%   end
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
static size_t
{=p}_key_(const unsigned char *text, size_t length, unsigned char *key)
{
    size_t count = 0, i;

    for (i = 0; i < length && count <= {=phrases.longest_key}; i++) {
        key[count] = {=p}_lower_(text[i]);
        count += 1 - {=p}_is_dropped_(text[i]);
    }
    return count;
}

%   bytes_function("phrases", phrases)
%   if phrases.kind == "hash" then
/* Whether a key is that of a phrase. */
static bool
{=p}_has_key_(const unsigned char *phrase, const unsigned char *key, size_t length)
{
    size_t i = 0;

    for (; *phrase != 0; phrase++) {
        if ({=p}_is_dropped_(*phrase))
            continue;
        if (i == length || key[i] != {=p}_lower_(*phrase))
            return false;
        i++;
    }
    return i == length;
}

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

%     if phrases.shortest < 8 then
/* The id of a text of 1 to 7 bytes that is a phrase but for the case of letters; else 0. */
static {=id_type} {=p}_find_short_phrase_(const unsigned char *text, size_t length)
{
    const uint64_t word = {=p}_load_few_(text, length);
    const {=id_type} id = {=raw(id_of("phrases", phrases, "word", "word", "text"))};
    const unsigned char *const key = {=p}_phrases_bytes_(id);
    const uint64_t unlike = {=p}_unlike_(word, {=p}_load_8_(key)) << (64 - 8 * length);

    return unlike | (length ^ {=p}_phrases_length_[id]) ? 0 : id;
}

%     end
/* The code of a text that is no phrase as it stands, or is short. */
static {=P}_APART_ bool
{=p}_from_key_(const unsigned char *text, size_t length, {=int} *code)
{
#ifdef __clang_analyzer__ /* which cannot see that only bytes of the key are read */
    unsigned char key[{=phrases.longest_key + 1}] = { 0 };
#else
    unsigned char key[{=phrases.longest_key + 1}];
#endif
    uint64_t first, last;
    {=id_type} id;

%     if phrases.shortest < 8 then
    id = length - 1 < {=phrases.longest < 8 and phrases.longest or 7} ? {=p}_find_short_phrase_(text, length) : 0;
    if (id != 0) {
        *code = {=p}_values_[id];
        return true;
    }
%     end
    length = {=p}_key_(text, length, key);
    if (length - 1 >= {=phrases.longest_key})
        return false;
    first = length < 8 ? {=p}_load_few_(key, length) : {=p}_load_8_(key);
    last = length < 8 ? first : {=p}_load_8_(key + length - 8);
    id = {=raw(id_of("phrases", phrases, "first", "last", "key"))};
    if (!{=p}_has_key_({=p}_phrases_bytes_(id), key, length))
        return false;
    *code = {=p}_values_[id];
    return true;
}

%     if phrases.longest >= 8 then
/* The id of a text of 8 bytes or more that is a phrase but for the case of letters; else 0. */
static {=P}_INLINE_ {=id_type}
{=p}_find_long_phrase_(const unsigned char *text, size_t length)
{
    const uint64_t first = {=p}_load_8_(text);
    const uint64_t last = {=p}_load_8_(text + length - 8);
    const {=id_type} id = {=raw(id_of("phrases", phrases, "first", "last", "text"))};
    const unsigned char *const key = {=p}_phrases_bytes_(id);
    uint64_t different = length ^ {=p}_phrases_length_[id];
%       declare_inner(phrases)

%       local function differ(a, b) return p .. "_unlike_(" .. a .. ",\n        " .. b .. ")" end
%       compare(phrases, differ)
    return different ? 0 : id;
}

%     end
{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    const unsigned char *const at = (const unsigned char *)text;
%     if phrases.longest >= 8 then
    {=id_type} id = 0;

    if (length - 8 < {=phrases.longest - 7}) /* 8 to {=phrases.longest} bytes */
        id = {=p}_find_long_phrase_(at, length);
    if (id == 0)
        return {=p}_from_key_(at, length, code);
    *code = {=p}_values_[id];
    return true;
%     else

    return {=p}_from_key_(at, length, code);
%     end
}

#undef {=P}_CASE_
%   else
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
        const unsigned char *const phrase = {=p}_phrases_bytes_(id);
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
