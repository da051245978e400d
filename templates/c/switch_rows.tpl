% -- from codes to rows, and what is read there: all made from the list of codes in the header
% local function row_of(name) return P .. "_ROW_" .. name .. "_" end
% -- the smallest type of all listed values
% local function type_of_range(from, to)
%   if from >= 0 and to <= 65535 then return "uint16_t" end
%   if from >= -32768 and to <= 32767 then return "int16_t" end
%   if is_unsigned then return "uint32_t" end
%   return from >= -2147483648 and to <= 2147483647 and "int32_t" or "int64_t"
% end
% -- the smallest type for offsets into texts that take so many bytes
% local function type_of_offsets(bytes) return bytes < 65536 and "uint16_t" or "uint32_t" end
% -- A block of texts, and where in it each begins: LIST has a line for each, PARAMETERS name what stands there.
% local function block_of(name, list, parameters, text, bytes)
static const struct {=p}_{=name}_ {
    char of_none[1];
#define {=P}_MEMBER_({=raw(parameters)}) char of_##name[sizeof ({=raw(text)})];
    {=list}({=P}_MEMBER_)
#undef {=P}_MEMBER_
} {=p}_{=name}_ = {
    "",
#define {=P}_TEXT_({=raw(parameters)}) {=raw(text)},
    {=list}({=P}_TEXT_)
#undef {=P}_TEXT_
};

static const {=type_of_offsets(bytes)} {=p}_{=name}_at_[] = {
    0,
#define {=P}_AT_({=raw(parameters)}) offsetof(struct {=p}_{=name}_, of_##name),
    {=list}({=P}_AT_)
#undef {=P}_AT_
};

% end
% -- the text of a row or item in such a block
% local function text_in(name, index)
%   return "(const char *)&" .. p .. "_" .. name .. "_ + " .. p .. "_" .. name .. "_at_[" .. index .. "]"
% end
/* A row for each code, in the order of the list; row 0 is for all other values. */
enum {=p}_row_ {
    {=row_of("OTHER")},
#define {=P}_ROW_(value, name, phrase) {=raw(row_of("OF_##name##"))},
    {=P}_CODES({=P}_ROW_)
#undef {=P}_ROW_
    {=P}_ROWS_
};

static inline enum {=p}_row_ {=p}_row_({=int} code)
{
    switch (code) {
#define {=P}_CASE_(value, name, phrase) case value: return {=raw(row_of("OF_##name##"))};
    {=P}_CODES({=P}_CASE_)
#undef {=P}_CASE_
    default: return {=row_of("OTHER")};
    }
}

% local is_listed = p .. "_row_(code) != " .. row_of("OTHER")
{=raw(S)}bool {=p}_is_listed({=int} code)
{
    return {=raw(is_listed)};
}

{=raw(S)}size_t {=p}_count(void)
{
    return {=P}_ROWS_ - 1;
}

static const {=type_of_range(lookup.first_value, lookup.last_value)} {=p}_values_[] = {
    0,
#define {=P}_VALUE_(value, name, phrase) value,
    {=P}_CODES({=P}_VALUE_)
#undef {=P}_VALUE_
};

{=raw(S)}{=int} {=p}_at(size_t index)
{
    return index < {=P}_ROWS_ - 1 ? {=p}_values_[index + 1] : 0;
}

% if spec.has_fallback then
% -- what stands for unlisted values: its constant, unless the output leaves it out
%   local function fallback_of(record)
%     return record.fallback_code and record.fallback_code.constant or literal(record.fallback)
%   end
{=raw(S)}{=int} {=p}_fallback({=int} code)
{
    if ({=p}_row_(code) != {=row_of("OTHER")}{=#spec.reserved == 0 and ")"}
%   for code, at in each(spec.reserved) do
        && code != {=code.constant}{=at.last and ")"}
%   end
        return code;
%   for class in classes() do
%     if class.fallback then
    if ({=raw(is_in(class))})
        return {=raw(fallback_of(class))};
%     end
%   end
    return {=raw(spec.fallback and fallback_of(spec) or "0")};
}

% end
% -- names and phrases
% -- at most so many bytes: a NUL after each text, and an empty one before all
% local function bytes_of(longest) return lookup.count * (longest + 1) + 1 end
% local function longest_of(field)
%   local longest = 0
%   for code in codes() do longest = math.max(longest, #(code[field] or "")) end
%   return longest
% end
% block_of("phrases", P .. "_CODES", "value, name, phrase", "phrase", bytes_of(spec.longest_phrase))
{=raw(S)}const char *{=p}_phrase({=int} code)
{
    return {=raw(text_in("phrases", p .. "_row_(code)"))};
}

static const uint{=raw(spec.longest_phrase < 256 and 8 or 16)}_t {=p}_phrase_lengths_[] = {
    0,
#define {=P}_LENGTH_(value, name, phrase) sizeof (phrase) - 1,
    {=P}_CODES({=P}_LENGTH_)
#undef {=P}_LENGTH_
};

{=raw(S)}size_t {=p}_phrase_length({=int} code)
{
    return {=p}_phrase_lengths_[{=p}_row_(code)];
}

% local names, phrases = lookup.names_by_length, lookup.phrases_by_length
% local longest_name = #names > 0 and names[#names].length or 0
% block_of("names", P .. "_CODES", "value, name, phrase", "#name", bytes_of(longest_name))
{=raw(S)}const char *{=p}_name({=int} code)
{
    return {=raw(text_in("names", p .. "_row_(code)"))};
}

% if has_texts then
/* Summaries and references: X(NAME, "reference", "summary") for each code, in the order of the list. */
#define {=P}_TEXTS_(X) \
%   for code in codes() do
    X({=code.NAME}, "{=code.reference or ""}", "{=code.summary or ""}") \
%   end
    /* the end of the list */

%   block_of("summaries", P .. "_TEXTS_", "name, reference, summary", "summary", bytes_of(longest_of("summary")))
{=raw(S)}const char *{=p}_summary({=int} code)
{
    return {=raw(text_in("summaries", p .. "_row_(code)"))};
}

%   block_of("references", P .. "_TEXTS_", "name, reference, summary", "reference", bytes_of(longest_of("reference")))
{=raw(S)}const char *{=p}_reference({=int} code)
{
    return {=raw(text_in("references", p .. "_row_(code)"))};
}

% end
