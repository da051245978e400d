% -- the comment of a code or alias, in one line if it fits
% local is_decimal, is_hex = spec.display == "decimal", spec.display == "hex" and not spec.is_wide
% local function about(item)
%   if item.is_alias then
%     local text = item.kind == "was" and "Older name of " or "Another name of "
%     text = text .. item.code.constant .. "."
%     return item.reference and text .. " " .. item.reference .. "." or text
%   end
%   local text = item.phrase .. "."
%   if not is_decimal then text = item.text .. " " .. text end
%   local summary, reference = item.summary, item.reference
%   if summary then text = text .. " " .. summary end
%   if item.is_deprecated then text = text .. " Deprecated: " .. item.deprecation .. (item.deprecation:sub(-1) == "." and "" or ".") end
%   if reference then text = text .. " " .. reference .. "." end
%   return text
% end
% -- a value as it is written: hexadecimal if the spec shows it so
% local function shown(item)
%   local value = item.value
%   if is_hex and value >= 0 then return item.code.text end
%   return literal(value)
% end
% local function is_old(item) return item.is_alias and item.is_deprecated end
% local function title_of(class)
%   return (spec.hundreds and class.from // 100 .. "xx " or "") .. class.title
% end
% if lookup.count > 0 and spec.is_wide then
/*
 * The codes. They need 64 bits, so they are macros: an enum holds an int.
 */
%   for item in constants() do
/**
 * {=>about(item)}
 */
#define {=item.constant} {=raw(shown(item))}
%   end

% elseif lookup.count > 0 then
%   local function add_constant(item)
%     local text = about(item)
%     if #text <= 89 then
    /** {=text} */
%     else
    /**
     * {=>text}
     */
%     end
%     if is_old(item) then
    {=item.constant} {=P}_DEPRECATED("{=item.deprecation}") = {=raw(shown(item))},
%     else
    {=item.constant} = {=raw(shown(item))},
%     end
%   end
/** The codes. Any other int is a legal value, too. */
enum {=p}_code {=P}_INT_ {
%   local section, old = nil, {}
%   for item in constants() do
%     if is_old(item) then
%       table.insert(old, item)
%     else
%       local class = item.code.class
%       if class and class ~= section then
{=raw(section and "\n" or "")}    /* ---- {=title_of(class)} ---- */

%         section = class
%       end
%       add_constant(item)
%     end
%   end
%   if #old > 0 then

    /* ---- older names ---- */

%   end
%   for item in each(old) do add_constant(item) end
};

% end
/**
 * All listed codes in ascending order: X(value, NAME, "phrase") for each.
 *
 * NAME is used with # and ## only, so that it may be the name of a macro.
 */
#define {=P}_CODES(X) \
% for code in codes() do
    X({=raw(shown(code))}, {=code.NAME}, "{=code.phrase}") \
% end
    /* the end of the list */

% if option.system then
/* Macros of the system that the includer has already, as from <errno.h>, must agree with this list. */
#if defined {=option.system} && ( \
%   for code in codes() do
    (defined {=code.NAME} && {=code.NAME} != {=raw(shown(code))}) || \
%   end
    0)
#error "a macro of the system has another value than this list"
#endif

% end
% if lookup.kind == "switch" then
#define {=P}_ONE_(value, name, phrase) + 1
/** How many codes are listed. */
enum { {=P}_CODE_COUNT = 0 {=P}_CODES({=P}_ONE_) };
#undef {=P}_ONE_
% else -- compilers do not survive a sum of 100,000 numbers
/** How many codes are listed. */
enum { {=P}_CODE_COUNT = {=lookup.count} };
% end

% if spec.has_classes then
/** The classes of codes. */
enum {=p}_class {=P}_INT_ {
    /** The value is outside every class. */
    {=P}_CLASS_NONE = 0,
%   for class in classes() do
    /** {=class.title}: {=class.from} to {=class.to}. */
    {=P}_CLASS_{=class.ID} = {=number_of(class)},
%   end
};

% end
% -- the words of a choice, and that none of them is said
% local function words_of(name, choices, help)
/**
 * {=>help}
 */
enum {=name}_kind {=P}_INT_ {
    /** Nothing is said. */
    {=name:upper()}_UNSPECIFIED = 0,
%   for choice, at in each(choices) do
    /** {=choice.help and choice.text .. ": " .. choice.help or '"' .. choice.text .. '".'} */
    {=name:upper()}_{=choice.NAME} = {=at.index},
%   end
};

% end
% for trait in traits("choice") do
%   words_of(p .. "_" .. trait.name, trait.choices, trait.help or "What codes say of \"" .. trait.name .. "\".")
% end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
%       words_of(p .. "_" .. trait.name .. "_" .. field.name, field.choices,
%         "What each \"" .. trait.name .. "\" of a code says of \"" .. field.name .. "\".")
%     end
%   end
% end
