% -- The names and functions that the other templates share.
%
% local WIDTH = 88 -- of black and ruff
%
% -- "http2_error" as PEP 8 has it: HTTP2Error.
% local function letters_of(word)
%   for i = 1, #word do
%     if ("0123456789"):contains(word:sub(i, i)) then return word:sub(1, i - 1) end
%   end
%   return word
% end
% local function class_name(words)
%   local name = ""
%   for word in each(words:split("_")) do
%     local known = (" " .. option.acronyms .. " "):contains(" " .. letters_of(word) .. " ")
%     name = name .. (known and word:upper() or style("pascal", word))
%   end
%   return name
% end
% local Code = option.class ~= "" and option.class or class_name(spec.id)
%
% -- Each name of the module, once.
% local exported, types, getters = {}, {}, {}
% local function export(name, list, what)
%   if exported[name] then fail("`" .. name .. "` is both " .. exported[name] .. " and " .. what) end
%   exported[name] = what
%   table.insert(list, name)
%   return name
% end
%
% local has_texts = option.texts == "yes"
% export(Code, types, "the enum of codes")
% local Class = spec.has_classes and export(Code .. "Class", types, "the enum of classes")
% for name in each({ "phrase", "name", "is_listed", "from_name", "from_phrase" }) do
%   export(name, getters, "a function")
% end
% if has_texts then
%   export("summary", getters, "a function")
%   export("reference", getters, "a function")
% end
% if spec.has_fallback then export("fallback", getters, "a function") end
% if Class then export("class_of", getters, "a function") end
% local class_test, trait_getter, trait_table, trait_type, field_type = {}, {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = export(identifier("function", "is", class.id), getters, "a class")
% end
% for trait in traits() do
%   local name, what = trait.name, "the trait " .. trait.name
%   trait_getter[name] = export(identifier("function", trait.kind == "flag" and "is", name), getters, what)
%   trait_table[name] = export("_" .. identifier("table", name), {}, what)
%   export(trait_table[name] .. "_BY_CLASS", {}, what)
%   if trait.kind == "choice" or trait.kind == "list" then
%     trait_type[name] = export(Code .. style("pascal", name), types, what)
%   end
%   for field in each(trait.fields) do
%     field_type[field] = "str"
%     if #field.choices > 0 then
%       field_type[field] = export(Code .. style("pascal", name .. "_" .. field.name), types, what)
%     end
%   end
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
% -- An item `BEFORE"text",` of a dict or call, in several strings if it is long.
% local function text_item(indent, before, text)
%   local parts = parts_of(text, WIDTH - #indent - #before - 3)
%   if #parts > 1 then
{=raw(indent)}{=raw(before)}(
%     for part in each(parts_of(text, WIDTH - #indent - 6)) do
%       if in_single_quotes(part) then
{=raw(indent)}    '{=part}'
%       else
{=raw(indent)}    "{=part}"
%       end
%     end
{=raw(indent)}),
%   elseif in_single_quotes(text) then
{=raw(indent)}{=raw(before)}'{=text}',
%   else
{=raw(indent)}{=raw(before)}"{=text}",
%   end
% end
%
% -- The declaration of a table up to its value, on one line if it fits.
% local function declare(name, type, value)
%   if #name + #type + #value + 12 <= WIDTH then
{=name}: Final[{=raw(type)}] = {=raw(value)}
%   else
{=name}: Final[
    {=raw(type)}
] = {=raw(value)}
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
%
% -- The Python type of a trait's values.
% local function type_of(trait)
%   if trait.kind == "flag" then return "bool" end
%   if trait.kind == "text" then return "str" end
%   if trait.kind == "list" then return "tuple[" .. trait_type[trait.name] .. ", ...]" end
%   return trait_type[trait.name] or "int"
% end
% local function result_of(trait)
%   return type_of(trait) .. ((trait.kind == "flag" or trait.kind == "list") and "" or " | None")
% end
%
% -- The names that warn: older ones.
% local older = {}
% for item in constants() do
%   if item.is_alias and item.kind == "was" then table.insert(older, item) end
% end
% -- Whether members have the names of their codes, or others that an option asked for.
% local plain_names = true
% for item in constants() do
%   if item.constant ~= item.NAME then plain_names = false end
% end
%
% -- The docstring of a member or function: one line, and what more there is to say.
% local function docstring(first, rest)
%   if rest == "" then
    """{=first}"""
%   else
    """{=first}

    {=>rest}
    """
%   end
% end
%
% -- A dict of the texts that codes have in a field.
% local function text_table(name, field)
%   local having = {}
%   for code in codes() do
%     if code[field] then table.insert(having, code) end
%   end
%   if #having == 0 then

{=name}: Final[dict[int, str]] = {}
%   else

{=name}: Final[dict[int, str]] = {
%     for code in each(having) do
%       text_item("    ", written(code.value) .. ": ", code[field])
%     end
}
%   end
% end
