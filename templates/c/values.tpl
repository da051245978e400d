% -- from codes to rows, and all that is read there
% local row = lookup.row_count <= 256 and "uint8_t" or lookup.row_count <= 65536 and "uint16_t" or "uint32_t"
% local wide_row = lookup.row_count <= 65536 and "unsigned" or "uint32_t"
% local function row_number(n) return "" .. n .. "u" end
% if lookup.class_row > 0 and lookup.kind ~= "direct" then
static inline {=wide_row} {=p}_class_row_({=int} code)
{
%   for class in classes() do
    if ({=raw(is_in(class))})
        return {=row_number(class.row)};
%   end
    return 0;
}

% end
% local unlisted = lookup.class_row > 0 and p .. "_class_row_(code)" or "0"
/*
 * {=>lookup.reason}
 */
% if lookup.kind == "direct" then
static const {=row} {=p}_rows_[{=lookup.span + 1}] = {
%   for line in each(lookup.lines) do
    {=line.text}, /* {=line.first} */
%   end
    0 /* all others */
};

static {=P}_INLINE_ {=wide_row} {=p}_row_({=int} code)
{
    const {=unsigned} slot = {=raw(minus("code", lookup.base))};

    return {=p}_rows_[slot < {=raw(size(lookup.span))} ? slot : {=raw(size(lookup.span))}];
}

% elseif lookup.kind == "cases" then
static {=P}_INLINE_ {=row} {=p}_row_({=int} code)
{
    switch (code) {
%   for code in codes() do
    case {=code.constant}: return {=code.row};
%   end
    default: return ({=row}){=raw(unlisted)};
    }
}

% elseif lookup.kind == "hash" then
%   table_of("key_shifts", lookup.hash.shifts, type_of(lookup.hash.shifts))
static {=P}_INLINE_ {=wide_row} {=p}_row_({=int} code)
{
%   if lookup.wide then
    const uint64_t word = (uint64_t)code ^ (uint64_t)code >> 32;
%   else
    const uint64_t word = (uint32_t)code;
%   end
    const uint64_t hash = word * UINT64_C({=lookup.hash.factor});
    const uint64_t place = (hash >> 16) + hash * {=p}_key_shifts_[hash >> {=lookup.hash.bucket_shift}];
    const uint32_t slot = (uint32_t)((place & 0xFFFFFFFFu) * {=lookup.hash.range}u >> 32);

    /* As a rule codes are listed: a branch that is predicted need not wait for the load. */
    if ({=P}_RARELY_({=p}_values_[slot + 1] != code))
        return {=raw(unlisted)};
    return ({=wide_row})(slot + 1);
}

% end
% local function row_of(code) return p .. "_row_(" .. code .. ")" end
{=raw(S)}const char *{=p}_phrase({=int} code)
{
    return {=raw(text_at("phrases", lookup.phrases.pool, row_of("code")))};
}

{=raw(S)}size_t {=p}_phrase_length({=int} code)
{
    return {=p}_phrases_length_[{=p}_row_(code)];
}

{=raw(S)}const char *{=p}_name({=int} code)
{
    return {=raw(text_at("names", lookup.names.pool, row_of("code")))};
}

% -- a function that reads one of the other strings
% local function text_function(name, numbers, at)
{=raw(S)}const char *{=p}_{=name}({=int} code)
{
%   if has_strings and numbers then
    return {=raw(#lookup.texts.pieces == 1 and "" or "(const char *)&")}{=p}_texts_ + {=p}_{=at}_[{=p}_row_(code)];
%   else
    (void)code;
    return "";
%   end
}

% end
% if has_texts then
%   text_function("summary", lookup.summaries, "summaries_at")
%   text_function("reference", lookup.references, "references_at")
% end
% if spec.has_fallback then
{=raw(S)}{=int} {=p}_fallback({=int} code)
{
%   for code in each(spec.reserved) do
    if (code == {=code.constant})
        return {=code.fallback_code and code.fallback_code.constant or code.fallback or 0};
%   end
    return {=p}_values_[{=p}_row_(code)];
}

% end
% local rows = lookup.kind == "hash" and lookup.keys.count or lookup.count
% local is_listed = p .. "_row_(code)" .. (rows == lookup.row_count - 1 and " != 0" or " - 1u < " .. rows .. "u")
{=raw(S)}bool {=p}_is_listed({=int} code)
{
    return {=raw(is_listed)};
}

{=raw(S)}size_t {=p}_count(void)
{
    return {=lookup.count};
}

% if lookup.kind == "hash" or spec.by_text then
%   table_of("listing", lookup.listing, type_of_codes(lookup.listing))
{=raw(S)}{=int} {=p}_at(size_t index)
{
    return index < {=lookup.count} ? {=p}_listing_[index] : 0;
}

% elseif lookup.count == 0 then
{=raw(S)}{=int} {=p}_at(size_t index)
{
    (void)index;
    return 0;
}

% else
{=raw(S)}{=int} {=p}_at(size_t index)
{
    return index < {=lookup.count} ? {=p}_values_[index + 1] : 0;
}

% end
