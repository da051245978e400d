% -- The names and functions that the other templates share.
%
% local WIDTH = 120
%
% include "common/acronyms.tpl"
% local Module = option.module ~= "" and option.module or name_with_acronyms(spec.id)
%
%
% include "common/textual.tpl"
% include "common/listed.tpl"
% local has_summary, has_reference = has_any("summary"), has_any("reference")
% for name in each({ "phrase_of", "name_of", "symbol_of", "summary_of", "reference_of", "class_of", "fallback_of", "state_of", "text_of" }) do
%   claim(name, "a function")
% end
% local class_test, trait_getter, trait_table, item_type = {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = claim(identifier("predicate", class.id) .. "?", class)
% end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     trait_getter[name] = claim(identifier("predicate", name) .. "?", trait)
%   else
%     trait_getter[name] = claim(name .. "_of", trait)
%   end
%   trait_table[name] = claim(identifier("table", name), trait)
%   claim(trait_table[name] .. "_OF_CLASS", trait)
%   if #trait.fields > 0 then item_type[name] = claim(identifier("type", name), trait) end
% end
% if is_textual then claim("Text", "the module of texts") end
% for item in constants() do
%   if is_textual and item.constant == "Text" then fail("`Text` is both a code and the module of texts") end
%   for trait in traits("list") do
%     if item_type[trait.name] == item.constant then fail("`" .. item.constant .. "` is both a code and a trait") end
%   end
% end
%
% -- A number in the form that Rubocop requires: 1_000_000.
% local function decimal(value)
%   local text, sign = tostring(value), ""
%   if value < 0 then text, sign = text:sub(2), "-" end
%   if #text < 5 then return sign .. text end
%   local groups = ""
%   while #text > 3 do
%     groups = "_" .. text:sub(-3) .. groups
%     text = text:sub(1, -4)
%   end
%   return sign .. text .. groups
% end
% -- A value as a literal, and in prose.
% local function written(value)
%   if not is_hex then return decimal(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
% local function told(value)
%   return is_hex and written(value) or tostring(value)
% end
%
% include "common/sentence.tpl"
%
% -- Whether single quotes suffice for a text: it contains none, and no characters that need escapes.
% local function is_plain(text)
%   if text:contains("'") or text:contains("#{") then return false end
%   for i = 1, #text do
%     if text:byte(i) < 32 or text:byte(i) == 127 then return false end
%   end
%   return true
% end
% local function width(text)
%   local escapes = #text:replace("\\", "\\\\"):replace("\t", "\\t"):replace("#", "\\#") - #text
%   if not is_plain(text) then escapes = escapes + #text:replace('"', '\\"') - #text end
%   return 2 * #text - #text:pad(#text) + escapes
% end
%
% include "common/parts.tpl"
%
% -- An item `BEFORE'text'` of a hash or call, in several strings if it is long, followed by AFTER.
% local function text_item(before, text, after)
%   for part, at in each(parts_of(text, WIDTH - #before - 5, width)) do
%     local start = at.first and before or (" "):rep(#before)
%     local rest = at.last and after or " \\"
%     if is_plain(part) then
{=raw(start)}'{=part}'{=raw(rest)}
%     else
{=raw(start)}"{=part}"{=raw(rest)}
%     end
%   end
% end
%
% -- A hash: `write(item, comma)` writes each item.
% local function hash(name, items, write)
%   if #items == 0 then
    {=name} = {}.freeze
%   else
    {=name} = {
%     for item, at in each(items) do write(item, not at.last and "," or "") end
    }.freeze
%   end
% end
%
% include "common/trait_values.tpl"
