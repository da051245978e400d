% -- A phrase as lookups compare it: small letters, and neither space nor punctuation of ASCII.
% local IGNORED = " \t\n\v\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
% local function key_of(phrase)
%   local key, lower = {}, phrase:lower()
%   for i = 1, #lower do
%     local c = lower:sub(i, i)
%     if not IGNORED:contains(c) then table.insert(key, c) end
%   end
%   return table.concat(key)
% end
% -- Which item answers for each text: those without a group come first, then primary ones.
% local function claims(text_of, kinds)
%   local owners, order = {}, {}
%   local function claim(item)
%     local text = text_of(item)
%     if text and text ~= "" and not owners[text] then
%       owners[text] = item
%       table.insert(order, text)
%     end
%   end
%   for rank = 0, 2 do
%     local ranked = {}
%     for code in codes("selected") do
%       if (not code.group and 0 or code.primary and 1 or 2) == rank then table.insert(ranked, code) end
%     end
%     for code in each(ranked) do claim(code) end
%     for code in each(ranked) do
%       for alias in aliases(code) do
%         if kinds:contains(alias.kind) then claim(alias) end
%       end
%     end
%   end
%   table.sort(order, function(a, b)
%     local x, y = owners[a].value, owners[b].value
%     return x < y or x == y and a < b
%   end)
%   return owners, order
% end
% local function is_older(item) return item.is_alias and item.kind == "was" end
% local names, name_order = claims(function(item) return item.constant end, "was also")
% local keys, key_order = claims(function(item) return key_of(item.phrase) end, "was also accepts")
% local references_code = "FOREIGN KEY (code) REFERENCES " .. t .. " (code)"
% local name_columns = {
%   { "symbol", "VARCHAR(255) NOT NULL PRIMARY KEY" },
%   { "code", int .. " NOT NULL" },
%   { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older name; the one to use stands in " .. t },
% }
% local name_rows = {}
% for name in each(name_order) do
%   table.insert(name_rows, { quoted(name), number(names[name].value), boolean(is_older(names[name])) })
% end
% table_of(t .. "_name", name_columns, { references_code })
% rows_of(t .. "_name", name_columns, name_rows)
% local phrase_columns = {
%   { "phrase_key", varchar(longest(key_order, function(key) return key end)) .. " NOT NULL PRIMARY KEY" },
%   { "code", int .. " NOT NULL" },
%   { "phrase", varchar(longest(key_order, function(key) return keys[key].phrase end)) .. " NOT NULL" },
%   { "is_deprecated", "BOOLEAN NOT NULL", about = "Whether it is an older phrase; the one to use stands in " .. t },
% }
% local phrase_rows = {}
% for key in each(key_order) do
%   table.insert(phrase_rows, { quoted(key), number(keys[key].value), quoted(keys[key].phrase), boolean(is_older(keys[key])) })
% end
% table_of(t .. "_phrase", phrase_columns, { references_code })
% rows_of(t .. "_phrase", phrase_columns, phrase_rows)
