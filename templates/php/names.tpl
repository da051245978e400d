% -- The names and functions that the other templates share.
%
% local WIDTH = 120
% local T = option.type
% if identifier("type", T) ~= style("pascal", T) then
%   fail("`" .. T .. "` is a keyword of PHP; choose another name with -D type=")
% end
%
% -- In PHP, names of methods are case-insensitive.
% local function claim_method(name, what) return claim(name, what, name:lower() .. "()") end
%
% include "common/textual.tpl"
% include "common/listed.tpl"
% -- The constant of an alias, or of a code that shares its value: not a case, since there is one case per value.
% local function constant_of(item)
%   return item.constant
% end
% for item in constants() do
%   if item.is_alias or not item.is_canonical then
%     claim(constant_of(item), item)
%   else
%     claim(item.constant, item)
%   end
% end
% local text_constant = {}
% for item in constants() do
%   if is_textual then text_constant[item] = claim(identifier("word", item.NAME, "text"), item) end
% end
% for name in each({ "BY_NAME", "BY_PHRASE", "NAMES", "PHRASES", "REFERENCES", "STATES", "SUMMARIES" }) do
%   claim(name, "a table")
% end
% for name in each({ "cases", "codeClass", "codeClassOf", "codeName", "codeNameOf", "fallbackOf", "from", "isListed", "phrase",
%   "phraseOf", "reference", "referenceOf", "state", "stateOf", "summary", "summaryOf", "text", "textOf", "tryFrom", "tryFromName", "tryFromPhrase", "tryFromText" }) do
%   claim_method(name, "a method of the enum")
% end
% local class_test, class_word, getter, getter_of, trait_table, words_of, field_key = {}, {}, {}, {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = claim_method(identifier("function", "is", class.id), class)
%   claim_method(class_test[class.id] .. "Code", class)
%   class_word[class.id] = claim(identifier("word", "class", class.id), class)
% end
% -- The constants of the words of a choice.
% local function claim_words(words, prefix, choices)
%   for choice in each(choices) do
%     local name = claim(identifier("word", prefix, choice.text), choice)
%     table.insert(words, { name = name, text = choice.text or choice.name, help = choice.help })
%   end
% end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     getter[name] = claim_method(identifier("function", "is", name), trait)
%     getter_of[name] = claim_method(getter[name] .. "Code", trait)
%   else
%     getter[name] = claim_method(identifier("function", name), trait)
%     getter_of[name] = claim_method(getter[name] .. "Of", trait)
%   end
%   trait_table[name] = claim(identifier("table", name, "values"), trait)
%   claim(identifier("table", name, "of_class"), trait)
%   words_of[name] = {}
%   claim_words(words_of[name], name, trait.choices)
%   for field in each(trait.fields) do
%     field_key[field] = identifier("field", field.name)
%     claim(field_key[field], field, name .. "[" .. field_key[field] .. "]")
%     claim_words(words_of[name], name .. "_" .. field.name, field.choices)
%   end
% end
%
% -- A number as a literal; PHP has none for the smallest one.
% local function decimal(value)
%   return value < -9223372036854775807 and "(-9223372036854775807 - 1)" or "" .. value
% end
% local function written(value)
%   if not is_hex or value < -9223372036854775807 then return decimal(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
% -- The same without parentheses, where it stands alone.
% local function alone(number)
%   return number:starts_with("(") and number:sub(2, -2) or number
% end
%
% include "common/sentence.tpl"
%
% -- A range in a doc comment.
% local function range_of(class)
%   local from, to = alone(written(class.from)), alone(written(class.to))
%   return class.from == class.to and from or from .. " to " .. to
% end
% -- A doc comment: paragraphs, and tags, which come from the template.
% local function doc(paragraphs, tags)
%   if #paragraphs == 1 and not tags and 2 * #paragraphs[1] - #paragraphs[1]:pad(#paragraphs[1]) + 11 <= WIDTH then
    /** {=paragraphs[1]} */
%   else
    /**
%     for paragraph, at in each(paragraphs) do
%       if not at.first then
     *
%       end
     * {=>paragraph}
%     end
%     for tag, at in each(tags or {}) do
%       if at.first then
     *
%       end
%       if type(tag) == "string" then
     * {=raw(tag)}
%       else
     * {=raw(tag[1])} {=tag[2]}
%       end
%     end
     */
%   end
% end
%
% -- The type of one of these words for PHPStan and Psalm.
% local function union(words)
%   local types = {}
%   for word in each(words) do table.insert(types, "'" .. word.text .. "'") end
%   return table.concat(types, "|")
% end
% -- The tag of a method that returns one of these words or null; in parentheses it may span lines.
% local function union_tag(words, is_given)
%   local all, rest = union(words), is_given and "" or "|null"
%   if #all + #"     * @return |null" <= WIDTH then return { "@return " .. all .. rest } end
%   local tags, line = { "@return (" }, ""
%   for type, at in each(all:split("|")) do
%     if #line + #type + #"     *     |" > WIDTH then
%       table.insert(tags, "    " .. line)
%       line = ""
%     end
%     line = line .. type .. (at.last and "" or "|")
%   end
%   table.insert(tags, "    " .. line)
%   table.insert(tags, ")" .. rest)
%   return tags
% end
%
% -- Whether single quotes suffice for a text: it contains none, and no characters that need escapes.
% local function is_plain(text)
%   for i = 1, #text do
%     local byte = text:byte(i)
%     if byte < 32 or byte == 39 or byte == 127 then return false end
%   end
%   return true
% end
% -- The width of a text between quotes, in columns.
% local function width(text)
%   local escapes = #text:replace("\\", "\\\\") - #text
%   if not is_plain(text) then escapes = escapes + #text:replace('"', '\\"'):replace("$", "\\$") - #text end
%   return 2 * #text - #text:pad(#text) + escapes
% end
%
% -- The same with quotes of either kind.
% local function width_of_part(text) return width("'" .. text) - 1 end
% include "common/parts.tpl"
%
% local function quote(before, text, after)
%   if is_plain(text) then
{=raw(before)}'{=text}'{=raw(after)}
%   else
{=raw(before)}"{=text}"{=raw(after)}
%   end
% end
% -- An item `KEY => 'text',` of an array, in several strings if it is long.
% local function text_item(indent, key, text)
%   local before = indent .. key .. " => "
%   if #before + width(text) + 3 <= WIDTH or not text:contains(" ") then
%     quote(before, text, ",")
%   else
{=raw(indent)}{=raw(key)} =>
%     -- The formatter does not count the comma: a text too long only by it is in parts, on one line if they fit.
%     local is_tight = #before + width(text) + 2 == WIDTH
%     local room = math.min(is_tight and width(text) - 1 or WIDTH, WIDTH - #indent - 13)
%     local parts = parts_of(text, room, width_of_part)
%     if is_tight and #parts == 2 and #indent + width(text) + 11 <= WIDTH then
%       if is_plain(text) then
{=raw(indent)}    '{=parts[1]}' . '{=parts[2]}',
%       else
{=raw(indent)}    "{=parts[1]}" . "{=parts[2]}",
%       end
%     else
%       for part, at in each(parts) do
%         quote(indent .. (at.first and "    " or "        . "), part, at.last and "," or "")
%       end
%     end
%   end
% end
%
% -- An array that is a constant of the enum: `write(item)` writes each item.
% local function table_of(name, items, write)

%   if #items == 0 then
    private const {=name} = [];
%   else
    private const {=name} = [
%     for item in each(items) do write(item) end
    ];
%   end
% end
%
% include "common/trait_values.tpl"
