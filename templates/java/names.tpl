% -- Shared by all templates of the target: names, numbers, and line breaking.
% local T = option.type
% local int = spec.is_wide and "long" or "int"
% local has_texts = spec.has_summaries or spec.has_references
%
% include "common/form.tpl"
% include "common/states.tpl"
% include "common/type_name.tpl"
% check_type_name(T, "CodeClass State Text Texts Value Reader")
% include "common/trait_answers.tpl"
% include "common/singular.tpl"
% local package = option.package or identifier("package", spec.id)
% if spec.count > 2000 then fail("javac cannot compile an enum of " .. spec.count .. " constants: its initialization is too large; select fewer codes with --only") end
% claim(T, "the enum")
% local class_test, getter, getter_of, trait_type, field_type = {}, {}, {}, {}, {}
% for name in each({ "code", "phrase", "fromCode", "fromName", "fromPhrase", "isListed", "fallbackOf", "codeClass", "codeClassOf", "codeName", "fromText", "state", "stateOf", "text", "textOf" }) do
%   claim(name, "a method of the enum")
% end
% for class in classes() do
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
% end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     getter[name] = claim(identifier("function", "is", name), trait)
%     getter_of[name] = getter[name]
%   else
%     getter[name] = claim(identifier("function", name), trait)
%     getter_of[name] = claim(getter[name] .. "Of", trait)
%   end
%   if trait.kind == "choice" then
%     trait_type[name] = claim(identifier("type", name), trait)
%   elseif trait.kind == "list" then
%     trait_type[name] = #trait.fields == 0 and "String" or claim(identifier("type", singular(name)), trait)
%   end
%   field_type[name] = {}
%   for field in each(trait.fields) do
%     field_type[name][field.name] = #field.choices > 0 and claim(trait_type[name] .. style("pascal", field.name), trait) or "String"
%   end
% end
%
% -- A number as a literal: hexadecimal if the display form is.
% local function literal(n, as)
%   local text = "" .. n
%   if form_radix == 16 and n >= 0 then text = "0x" .. n:hex():upper() end
%   return as == "long" and text .. "L" or text
% end
%
% include "common/sentence.tpl"
% local function help_of(trait) return sentence(trait.help or "The trait \"" .. trait.name .. "\" of the code") end
% -- The noun that begins the help, as in "@return the condition".
% local function result_of(trait)
%   if trait.kind == "flag" then return "true if the trait applies to the code or its class" end
%   return trait.kind == "list" and "an unmodifiable list; empty if there are none" or "the value, or empty if unspecified"
% end
%
% -- The character at a position: its code point, and its length in bytes.
% local function decode(text, i)
%   local a, b, c, d = text:byte(i, math.min(i + 3, #text))
%   if a < 0x80 then return a, 1 end
%   if a < 0xE0 then return (a - 0xC0) * 64 + b - 0x80, 2 end
%   if a < 0xF0 then return (a - 0xE0) * 4096 + (b - 0x80) * 64 + c - 0x80, 3 end
%   return (a - 0xF0) * 262144 + (b - 0x80) * 4096 + (c - 0x80) * 64 + d - 0x80, 4
% end
%
% -- The width of a text in a string, in columns.
% local STRING_WIDTHS = { [34] = 2, [92] = 2, [9] = 2, [10] = 2, [13] = 2 }
% local function columns(text)
%   local count, i = 0, 1
%   while i <= #text do
%     local c, bytes = decode(text, i)
%     count = count + (STRING_WIDTHS[c] or (c < 32 or c == 127) and 6 or c < 127 and 1 or c < 0x10000 and 6 or 12)
%     i = i + bytes
%   end
%   return count
% end
%
% -- A text as a literal, escaped like the strings of target.lua; used where lines are broken here.
% local STRING_ESCAPES = { [34] = '\\"', [92] = "\\\\", [9] = "\\t", [10] = "\\n", [13] = "\\r" }
% local function unit(c) return "\\u" .. c:hex(4) end
% local function literal_text(text)
%   local parts, i = {}, 1
%   while i <= #text do
%     local c, bytes = decode(text, i)
%     if STRING_ESCAPES[c] then table.insert(parts, STRING_ESCAPES[c])
%     elseif c >= 32 and c < 127 then table.insert(parts, string.char(c))
%     elseif c < 0x10000 then table.insert(parts, unit(c))
%     else
%       c = c - 0x10000
%       table.insert(parts, unit(0xD800 + c // 1024) .. unit(0xDC00 + c % 1024))
%     end
%     i = i + bytes
%   end
%   return '"' .. table.concat(parts) .. '"'
% end
%
% include "common/parts.tpl"
%
% -- An expression, broken as google-java-format does: Java code, { text = "..." } for a string, or
% -- { head = "f(", items = {...} } for a call.
% local function flat(it)
%   if type(it) == "string" then return it end
%   if it.text then return literal_text(it.text) end
%   local items = {}
%   for i, item in ipairs(it.items) do items[i] = flat(item) end
%   return it.head .. table.concat(items, ", ") .. ")"
% end
% local function expression(indent, before, it, after)
%   local blanks, line = (" "):rep(indent), flat(it)
%   if type(it) == "string" or indent + #before + #line + #after <= 100 or it.text and not it.text:contains(" ") then
{=raw(blanks)}{=raw(before)}{=raw(line)}{=raw(after)}
%   elseif it.text then
%     local parts = parts_of(it.text, 100 - indent - math.max(#before, 6) - #after - 2, columns)
%     for i, part in ipairs(parts) do
%       local tail = i == #parts and after or ""
%       if i == 1 then
{=raw(blanks)}{=raw(before)}{=raw(literal_text(part))}{=raw(tail)}
%       else
{=raw(blanks)}    + {=raw(literal_text(part))}{=raw(tail)}
%       end
%     end
%   else
{=raw(blanks)}{=raw(before)}{=raw(it.head)}
%     local items = {}
%     for i, item in ipairs(it.items) do items[i] = flat(item) end
%     local all = table.concat(items, ", ")
%     if indent + 4 + #all + 1 + #after <= 100 then
{=raw(blanks)}    {=raw(all)}){=raw(after)}
%     else
%       for i, item in ipairs(it.items) do
%         expression(indent + 4, "", item, i == #it.items and ")" .. after or ",")
%       end
%     end
%   end
% end
%
% -- The width of a text in Javadoc, in columns.
% local DOC_WIDTHS = { [38] = 5, [60] = 4, [62] = 4, [64] = 5, [92] = 5, [123] = 6, [125] = 6 }
% local function doc_columns(text)
%   local count, i = 0, 1
%   while i <= #text do
%     local c, bytes = decode(text, i)
%     count = count + (DOC_WIDTHS[c] or (c >= 32 and c < 127) and 1 or #c:hex() + 4)
%     i = i + bytes
%   end
%   return count + 4 * (#text:replace("*/", "* /"):replace("/*", "/ *") - #text)
% end
% -- A comment: paragraphs of text, then tags, { "return", "what" } each. The text of a tag may contain {@code}; it
% -- comes from the template, and is short.
% local function doc_lines(text, width)
%   local lines, words, used = {}, {}, 0
%   for word in each(text:split(" ")) do
%     if word ~= "" then
%       local taken = doc_columns(word)
%       if #words > 0 and used + 1 + taken > width then
%         table.insert(lines, table.concat(words, " "))
%         words, used = {}, 0
%       end
%       used = used + (#words > 0 and 1 or 0) + taken
%       table.insert(words, word)
%     end
%   end
%   table.insert(lines, table.concat(words, " "))
%   return lines
% end
% -- A text in Javadoc, escaped like the comments of target.lua; used where lines are broken here.
% local DOC_ESCAPES = { [38] = "&amp;", [60] = "&lt;", [62] = "&gt;", [64] = "&#64;", [92] = "&#92;", [123] = "&#123;", [125] = "&#125;" }
% local function doc_text(text)
%   local parts, i = {}, 1
%   while i <= #text do
%     local c, bytes = decode(text, i)
%     table.insert(parts, DOC_ESCAPES[c] or c >= 32 and c < 127 and string.char(c) or "&#x" .. c:hex():upper() .. ";")
%     i = i + bytes
%   end
%   return table.concat(parts):replace("*/", "*&#47;"):replace("/*", "/&#42;")
% end
% local function link_of(item)
%   return item.url and 'see <a href="' .. doc_text(item.url) .. '">' .. doc_text(item.source) .. "</a>"
% end
% local function doc(indent, paragraphs, tags)
%   local blanks = (" "):rep(indent)
%   if #paragraphs == 1 and not tags and indent + doc_columns(paragraphs[1]) + 7 <= 100 then
{=raw(blanks)}/** {=paragraphs[1]} */
%   else
{=raw(blanks)}/**
%     for i, paragraph in ipairs(paragraphs) do
%       if i > 1 then
{=raw(blanks)} *
%       end
%       for j, line in ipairs(doc_lines((i > 1 and "   " or "") .. paragraph, 100 - indent - 3 - (i > 1 and 3 or 0))) do
%         if i > 1 and j == 1 then
{=raw(blanks)} * <p>{=line}
%         else
{=raw(blanks)} * {=line}
%         end
%       end
%     end
%     for i, tag in ipairs(tags or {}) do
%       if i == 1 then
{=raw(blanks)} *
%       end
%       local line = ""
%       for word in each(("@" .. tag):split(" ")) do
%         if line:trim() ~= "" and indent + 3 + #line + 1 + #word > 100 then
{=raw(blanks)} * {=raw(line)}
%           line = "   "
%         end
%         line = line == "" and word or line .. " " .. word
%       end
{=raw(blanks)} * {=raw(line)}
%     end
{=raw(blanks)} */
%   end
% end
