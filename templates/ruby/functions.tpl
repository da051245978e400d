% -- The names and functions that the other templates share.
%
% local WIDTH = 120
%
% -- "http2_error" as Ruby writes acronyms: HTTP2Error.
% local function letters_of(word)
%   for i = 1, #word do
%     if ("0123456789"):contains(word:sub(i, i)) then return word:sub(1, i - 1) end
%   end
%   return word
% end
% local function module_name(words)
%   local name = ""
%   for word in each(words:split("_")) do
%     local known = (" " .. option.acronyms .. " "):contains(" " .. letters_of(word) .. " ")
%     name = name .. (known and word:upper() or style("pascal", word))
%   end
%   return name
% end
% local Module = option.module ~= "" and option.module or module_name(spec.id)
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
% for name in each({ "phrase_of", "name_of", "symbol_of", "summary_of", "reference_of", "class_of", "fallback_of" }) do
%   take(name, "a function")
% end
% local class_test, trait_getter, trait_table, item_type = {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = take(identifier("predicate", class.id) .. "?", "a class")
% end
% for trait in traits() do
%   local name, what = trait.name, "the trait " .. trait.name
%   if trait.kind == "flag" then
%     trait_getter[name] = take(identifier("predicate", name) .. "?", what)
%   else
%     trait_getter[name] = take(name .. "_of", what)
%   end
%   trait_table[name] = take(identifier("table", name), what)
%   take(trait_table[name] .. "_OF_CLASS", what)
%   if trait.kind == "list" then item_type[name] = take(identifier("type", name), what) end
% end
% for item in constants() do
%   for trait in traits("list") do
%     if item_type[trait.name] == item.constant then fail("`" .. item.constant .. "` is both a code and a trait") end
%   end
% end
%
% -- A number as Rubocop wants it: 1_000_000.
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
% -- A value as it is written in code, and in texts.
% local function written(value)
%   if spec.display ~= "hex" then return decimal(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
% local function told(value)
%   return spec.display == "hex" and written(value) or tostring(value)
% end
%
% include "common/sentence.tpl"
%
% -- Whether single quotes do for a text: it has none itself, and no characters that need escapes.
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
% -- An item `BEFORE'text'` of a hash or call, in several strings if it is long, and AFTER it.
% local function text_item(before, text, after)
%   for part, at in each(parts_of(text, WIDTH - #before - 5)) do
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
