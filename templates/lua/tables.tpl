% local listed, owners, texts, others = {}, {}, {}, {}
% for code in codes() do table.insert(listed, code) end
% local function text_table(name, field)
%   local having = {}
%   for code in each(listed) do
%     if code[field] then table.insert(having, code) end
%   end
%   table_of(name, having, function(code)
%     text_item("\t", "[" .. written(code.value) .. "] = ", code[field])
%   end)
% end
% text_table("PHRASES", "phrase")
% if has_texts then
%   text_table("SUMMARIES", "summary")
%   text_table("REFERENCES", "reference")
% end
% text_table("NAMES", "NAME")
-- Older names and second ones; the others are those of NAMES.
% local is_first, implied = {}, {}
% for code in each(listed) do
%   is_first[code.NAME] = true
%   local key = key_of(code.phrase)
%   implied[key] = implied[key] == nil and code.value -- pairs() has no order, so two leave it open
% end
% owners, texts = claims(function(item) return item.name and item.NAME or "" end, "was also")
% for text in each(texts) do
%   if not is_first[text] then table.insert(others, text) end
% end
% table_of("BY_NAME", others, function(text)
	{=text} = {=written(owners[text].value)},
% end)
for code, name in pairs(NAMES) do
	BY_NAME[name] = code
end

-- What becomes of ASCII characters in phrases: small letters, and neither space nor punctuation.
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
% others = {}
% owners, texts = claims(function(item) return key_of(item.phrase) end, "was also accepts")
% for key in each(texts) do
%   if implied[key] ~= owners[key].value then table.insert(others, key) end
% end
% for key, at in each(others) do
%   if at.first then

-- Older phrases and other spellings.
%   end
BY_PHRASE["{=key}"] = {=written(owners[key].value)}
% end

