% -- The names and phrases of each code, in order of values.
% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.constant, item = item }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, item = item }) end
% local function by_value(a, b)
%   local x, y = a.item.value, b.item.value
%   return x < y or x == y and a.text < b.text
% end
% table.sort(by_name, by_value)
% table.sort(by_phrase, by_value)
% local function is_older(item) return item.is_alias and item.kind == "was" end
% local references_code = "FOREIGN KEY (code) REFERENCES " .. t .. " (code)"
% local name_columns = {
%   { "symbol", "VARCHAR(255) NOT NULL PRIMARY KEY" },
%   { "code", int .. " NOT NULL" },
%   { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older name; the one to use stands in " .. t },
% }
% local name_rows = {}
% for found in each(by_name) do
%   table.insert(name_rows, { quoted(found.text), number(found.item.value), boolean(is_older(found.item)) })
% end
% table_of(t .. "_name", name_columns, { references_code })
% rows_of(t .. "_name", name_columns, name_rows)
% local phrase_columns = {
%   { "phrase_key", varchar(longest(by_phrase, function(found) return found.text end)) .. " NOT NULL PRIMARY KEY" },
%   { "code", int .. " NOT NULL" },
%   { "phrase", varchar(longest(by_phrase, function(found) return found.item.phrase end)) .. " NOT NULL" },
%   { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older phrase; the one to use stands in " .. t },
% }
% local phrase_rows = {}
% for found in each(by_phrase) do
%   local item = found.item
%   table.insert(phrase_rows, { quoted(found.text), number(item.value), quoted(item.phrase), boolean(is_older(item)) })
% end
% table_of(t .. "_phrase", phrase_columns, { references_code })
% rows_of(t .. "_phrase", phrase_columns, phrase_rows)
