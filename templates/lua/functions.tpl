% -- The names and functions that the other templates share.
%
% local WIDTH = 120
%
% -- Each name of a kind, once.
% local taken = {}
% local function take(name, what)
%   if taken[name] then fail("`" .. name .. "` is both " .. taken[name] .. " and " .. what) end
%   taken[name] = what
%   return name
% end
%
% local has_texts = option.texts == "yes"
% for name in each({ "code", "codes", "phrase", "name", "summary", "reference", "class", "fallback", "is_listed" }) do
%   take(name, "of the module")
% end
% local class_test, trait_getter, trait_table = {}, {}, {}
% for class in classes() do
%   class_test[class.id] = take(identifier("function", "is", class.id), "a class")
% end
% for trait in traits() do
%   local name, what = trait.name, "the trait " .. trait.name
%   trait_getter[name] = take(identifier("function", trait.kind == "flag" and "is", name), what)
%   trait_table[name] = take(identifier("table", name), what)
%   take(trait_table[name] .. "_OF_CLASS", what)
% end
%
% -- The annotation of a choice: `words` yields records that have a name.
% local function alias(name, words, field)
---@alias {=name}
%   for word in each(words) do
---| "{=word[field]}"
%   end

% end
% local function type_of(trait)
%   local types = { flag = "boolean", text = "string?", number = "integer?", code_of = "integer?" }
%   if trait.kind == "choice" then return option.file .. "." .. trait.name .. "?" end
%   return types[trait.kind] or option.file .. "." .. trait.name .. "[]"
% end
%
% -- A value as it is written in code and in texts.
% local function written(value)
%   if spec.display ~= "hex" then return tostring(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
%
% include "common/sentence.tpl"
%
% -- Columns of a text in a string, and the quotes that need the fewest escapes.
% local function width(text)
%   local quotes = math.min(#text:replace('"', '""'), #text:replace("'", "''")) - #text
%   local escapes = #text:replace("\\", "\\\\"):replace("\t", "\\t") - #text
%   return 2 * #text - #text:pad(#text) + quotes + escapes
% end
% local function in_single_quotes(text)
%   return text:contains('"') and #text:replace('"', '""') > #text:replace("'", "''")
% end
%
% -- A text in parts that fit into strings of so many columns.
% local function parts_of(text, columns)
%   if width(text) <= columns or not text:contains(" ") then return { text } end
%   local parts, part = {}, ""
%   for word, at in each(text:split(" ")) do
%     local next_word = at.last and word or word .. " "
%     if part ~= "" and width(part .. next_word) > columns then
%       table.insert(parts, part)
%       part = ""
%     end
%     part = part .. next_word
%   end
%   table.insert(parts, part)
%   return parts
% end
%
% -- An item `BEFORE"text",` of a table, in several strings if it is long.
% local function text_item(indent, before, text)
%   local parts = parts_of(text, WIDTH - 4 * #indent - #before - 3)
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
% -- What codes and classes say for a trait themselves.
% local function own_values(trait)
%   local own = {}
%   for code in codes() do
%     local value = code[trait]
%     if value and not value.inherited then table.insert(own, { code = code, value = value }) end
%   end
%   return own
% end
% local function class_values(trait)
%   local every = {}
%   for class in classes() do
%     if class[trait] then table.insert(every, { class = class, value = class[trait] }) end
%   end
%   return every
% end
