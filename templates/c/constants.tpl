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
/** The codes. Any other int is a legal value, too. */
enum {=p}_code {
%   local section
%   for item, at in constants() do
%     local class = item.code.class
%     if class and class ~= section then
{=raw(at.first and "" or "\n")}    /* ---- {=title_of(class)} ---- */

%       section = class
%     end
%     local text = about(item)
%     if #text <= 89 then
    /** {=text} */
%     else
    /**
     * {=>text}
     */
%     end
%     if item.is_alias and item.is_deprecated then
    {=item.constant}
        {=P}_DEPRECATED("{=item.deprecation}") = {=raw(shown(item))},
%     else
    {=item.constant} = {=raw(shown(item))},
%     end
%   end
};

% end
% if spec.has_classes then
/** The classes of codes; 0 stands for none of them. */
enum {=p}_class {
%   for class, at in classes() do
    /** {=class.title}: {=class.from} to {=class.to}. */
    {=P}_CLASS_{=class.ID} = {=number_of(class)}{=raw(at.last and "" or ",")}
%   end
};

% end
% for trait in traits("choice") do
%   local help = trait.help or "What codes say of \"" .. trait.name .. "\"."
/**
 * {=>help .. " 0 stands for: not said."}
 */
enum {=p}_{=trait.name}_choice {
%   for choice, at in each(trait.choices) do
    /** "{=choice.text}". */
    {=P}_{=trait.NAME}_{=choice.NAME} = {=at.index}{=raw(at.last and "" or ",")}
%   end
};

% end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
/** What the "{=trait.name}" of a code say of "{=field.name}"; 0 stands for: not said. */
enum {=p}_{=trait.name}_{=field.name}_choice {
%       for choice, at in each(field.choices) do
    /** "{=choice.text}". */
    {=P}_{=trait.NAME}_{=field.NAME}_{=choice.NAME} = {=at.index}{=raw(at.last and "" or ",")}
%       end
};

%     end
%   end
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
