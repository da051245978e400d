% -- The names and functions that the other templates share.
%
% local WIDTH = 120
%
% include "common/sentence.tpl"
% include "common/textual.tpl"
% include "common/listed.tpl"
% local has_summary, has_reference = has_any("summary"), has_any("reference")
% local Code = option.file .. ".code"
% for name in each({ "code", "codes", "text_of", "phrase", "name", "state", "text", "summary", "reference", "class", "fallback", "is_listed", "from_name", "from_phrase", "from_text" }) do
%   claim(name, "of the module")
% end
% local class_test, trait_getter, trait_table = {}, {}, {}
% for class in classes() do
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
% end
% for trait in traits() do
%   local name = trait.name
%   trait_getter[name] = claim(identifier("function", trait.kind == "flag" and "is", name), trait)
%   trait_table[name] = claim(identifier("table", name), trait)
%   claim(trait_table[name] .. "_OF_CLASS", trait)
% end
%
% -- The annotation of a choice: `words` yields records that have a name.
% local function alias(name, words, field)
---@alias {=name}
%   for word in each(words) do
%     local help = field == "id" and word.summary or field ~= "id" and word.help
%     if help then
---| "{=word[field]}" # {=sentence(help)}
%     else
---| "{=word[field]}"
%     end
%   end

% end
% local function type_of(trait)
%   local types = { flag = "boolean", text = "string?", number = "integer?", code_of = "integer?" }
%   if trait.kind == "choice" then return option.file .. "." .. trait.name .. "?" end
%   if trait.kind == "list" and #trait.fields == 0 then return "string[]" end
%   return types[trait.kind] or option.file .. "." .. trait.name .. "[]"
% end
%
% -- A value as a literal, and in prose.
% local function written(value)
%   if not is_hex then return tostring(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
%
% include "common/quotes.tpl"
%
% include "common/parts.tpl"
%
% -- An item `BEFORE"text",` of a table, in several strings if it is long.
% local function text_item(indent, before, text)
%   local parts = parts_of(text, WIDTH - 4 * #indent - #before - 3, width)
%   for part, at in each(parts) do
%     local start = at.first and indent .. before or indent .. "\t.. "
%     if in_single_quotes(part) then
{=raw(start)}'{=part}'{=at.last and ","}
%     else
{=raw(start)}"{=part}"{=at.last and ","}
%     end
%   end
% end
%
% -- A table: `write(item)` writes each item.
% local function table_of(name, items, write)
%   if #items == 0 then
local {=name} = {}

%   else
local {=name} = {
%     for item in each(items) do write(item) end
}

%   end
% end
%
% -- A class as the key of a table.
% local function class_key(class)
%   if identifier("field", class.id) == class.id then return class.id end
%   return '["' .. class.id .. '"]'
% end
%
% include "common/trait_values.tpl"
