% -- from codes to rows, and all that is read there
% local row = lookup.row_count <= 256 and "uint8_t" or lookup.row_count <= 65536 and "uint16_t" or "uint32_t"
% local wide_row = lookup.row_count <= 65536 and "unsigned" or "uint32_t"
% local function row_number(n) return "" .. n .. "u" end
% -- the condition for CODE to be in a class; a limit that every value keeps is not compared with
% local least = spec.is_wide and minimum or -2147483648
% local most = spec.is_wide and 9223372036854775807 or 2147483647
% local function is_in(class)
%   local low = class.from > least and "code >= " .. literal(class.from)
%   local high = class.to < most and "code <= " .. literal(class.to)
%   if low and high then return low .. " && " .. high end
%   return low or high or "(void)code, true"
% end
% if lookup.class_row > 0 and (lookup.kind == "hash" or lookup.kind == "switch" and not lookup.clamped) then
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

% elseif lookup.kind == "switch" then
% -- values that share a row, as many labels a line as fit
%   local function labels_of(gap)
%     local line = "   "
%     for value = gap.from, gap.to do
%       local label = " case " .. literal(value) .. ":"
%       if #line + #label > 92 then
{=raw(line)}
%         line = "   "
%       end
%       line = line .. label
%     end
{=raw(line)} return {=gap.row};
%   end
static {=P}_INLINE_ {=row} {=p}_row_({=int} code)
{
%   if lookup.clamped then
    {=unsigned} slot = {=raw(minus("code", lookup.base))};

    slot = slot < {=raw(size(lookup.span))} ? slot : {=raw(size(lookup.span))};
    switch (({=int})slot + {=raw(literal(lookup.base))}) {
%   else
    switch (code) {
%   end
%   for code in codes() do
    case {=code.constant}: return {=code.row};
%   end
%   if lookup.clamped then
    /* The others of the range, so that compilers make a table of it all. */
%     for gap in each(lookup.gaps) do
%       labels_of(gap)
%     end
    case {=raw(literal(lookup.base + lookup.span))}: return 0;
    default: return 1; /* never, as the slot is at most that of the case above */
%   else
    default: return ({=row}){=raw(unlisted)};
%   end
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
% if spec.has_classes then
{=raw(S)}int {=p}_class_of({=int} code)
{
%   if spec.hundreds then
%     local last
%     for class in classes() do last = number_of(class) end
%     if last < 10 and not spec.is_wide then
    const unsigned beyond = (unsigned)code - 100;

    /* beyond / 100 + 1, or 0. Compilers that save space would divide; others would branch. */
    return (int)((beyond * 656 >> 16) + 1) * (beyond < {=last * 100});
%     else
    const {=unsigned} hundreds = ({=unsigned})code / 100;

    return hundreds - 1 < {=last} ? (int)hundreds : 0;
%     end
%   else
%     for class in classes() do
    if ({=raw(is_in(class))})
        return {=number_of(class)};
%     end
    return 0;
%   end
}

% end
% if spec.has_fallback then
{=raw(S)}{=int} {=p}_fallback({=int} code)
{
    return {=p}_values_[{=p}_row_(code)];
}

% end
{=raw(S)}bool {=p}_is_listed({=int} code)
{
% local rows = lookup.kind == "hash" and lookup.keys.count or lookup.count
% if rows == lookup.row_count - 1 then
    return {=p}_row_(code) != 0;
% else
    return {=p}_row_(code) - 1u < {=rows}u;
% end
}

% for class in classes() do
{=raw(S)}bool {=p}_is_{=class.id}({=int} code)
{
    return {=raw(is_in(class))};
}

% end
{=raw(S)}size_t {=p}_count(void)
{
    return {=lookup.count};
}

% if lookup.kind == "hash" then
%   table_of("sorted", lookup.sorted, type_of_codes(lookup.sorted))
{=raw(S)}{=int} {=p}_at(size_t index)
{
    return index < {=lookup.count} ? {=p}_sorted_[index] : 0;
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
