% local others = {}
% local function text_table(name, field)
%   local having = {}
%   for code in each(listed) do
%     if code[field] then table.insert(having, code) end
%   end
%   if #having == 0 and name ~= "PHRASES" and name ~= "NAMES" then return end
%   table_of(name, having, function(code)
%     text_item("\t", "[" .. written(code.value) .. "] = ", code[field])
%   end)
% end
% text_table("PHRASES", "phrase")
% text_table("SUMMARIES", "summary")
% text_table("REFERENCES", "reference")
% if #marked > 0 then
%   table_of("STATES", marked, function(code)
%     text_item("\t", "[" .. written(code.value) .. "] = ", code.state)
%   end)
% end
% text_table("NAMES", "NAME")
-- Older names and second ones; the others are those of NAMES.
% local is_first, implied = {}, {}
% for code in each(listed) do
%   is_first[code.NAME] = true
%   local key = code.phrase_key or ""
%   implied[key] = implied[key] == nil and code.value -- pairs() has no order: if two imply it, neither counts
% end
% for item in names() do
%   if not is_first[item.NAME] then table.insert(others, item) end
% end
% table_of("BY_NAME", others, function(item)
	{=item.NAME} = {=written(item.value)},
% end)
for code, name in pairs(NAMES) do
	BY_NAME[name] = code
end

-- ASCII characters as phrases are compared: in lower case, without white space and punctuation.
local FOLD = {}
for letter in ("ABCDEFGHIJKLMNOPQRSTUVWXYZ"):gmatch(".") do
	FOLD[letter] = string.char(letter:byte() + 32)
end
for mark in (" \t\n\v\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"):gmatch(".") do
	FOLD[mark] = ""
end

local function key_of(phrase)
	return (phrase:gsub("[^a-z0-9]", FOLD))
end

local BY_PHRASE = {}
for code, phrase in pairs(PHRASES) do
	BY_PHRASE[key_of(phrase)] = code
end
% if implied[""] ~= nil then
BY_PHRASE[""] = nil -- a phrase of punctuation alone is found by no text
% end
% others = {}
% for item in phrases() do
%   if implied[item.phrase_key] ~= item.value then table.insert(others, item) end
% end
% for item, at in each(others) do
%   if at.first then

-- Older phrases and other spellings.
%   end
BY_PHRASE["{=item.phrase_key}"] = {=written(item.value)}
% end

