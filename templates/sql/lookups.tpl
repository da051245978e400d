% -- The names and phrases of each code, in order of the codes.
% local position = {}
% for code, at in each(listed) do position[code.value] = at.index end
% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.constant, item = item }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, item = item }) end
% local function by_code(a, b)
%   local x, y = position[a.item.value], position[b.item.value]
%   return x < y or x == y and a.text < b.text
% end
% table.sort(by_name, by_code)
% table.sort(by_phrase, by_code)
% local function is_older(item) return item.is_alias and item.kind == "was" end
% local references_code = "FOREIGN KEY (code) REFERENCES " .. t .. " (code)"
% local name_rows = {}
% for found in each(by_name) do
%   table.insert(name_rows, { quoted(found.text), key_of(found.item.canonical), boolean(is_older(found.item)) })
% end
% table.insert(tables, { name = t .. "_name", rows = name_rows, keys = { references_code },
%   about = "Every name of a code, older ones too",
%   columns = {
%     { "symbol", "VARCHAR(255) NOT NULL PRIMARY KEY" },
%     { "code", key_type .. " NOT NULL" },
%     { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older name; the current one is in " .. t },
%   } })
% local phrase_rows = {}
% for found in each(by_phrase) do
%   local item = found.item
%   table.insert(phrase_rows, { quoted(found.text), key_of(item.canonical), quoted(item.phrase), boolean(is_older(item)) })
% end
% table.insert(tables, { name = t .. "_phrase", rows = phrase_rows, keys = { references_code },
%   about = "Every phrase of a code, older ones and other spellings too",
%   columns = {
%     { "phrase_key", varchar(longest(by_phrase, function(found) return found.text end)) .. " NOT NULL PRIMARY KEY",
%       about = "In lower case, without ASCII white space and punctuation" },
%     { "code", key_type .. " NOT NULL" },
%     { "phrase", varchar(longest(by_phrase, function(found) return found.item.phrase end)) .. " NOT NULL" },
%     { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older phrase; the current one is in " .. t },
%   } })
