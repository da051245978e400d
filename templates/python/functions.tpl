% -- The names and functions that the other templates share.
%
% local WIDTH = 88 -- of black and ruff
%
% include "common/acronyms.tpl"
% local Code = option.class ~= "" and option.class or name_with_acronyms(spec.id)
%
% local types, getters = {}, {}
% local function export(name, list, what)
%   table.insert(list, claim(name, what))
%   return name
% end
%
% include "common/textual.tpl"
% include "common/listed.tpl"
% local has_summary, has_reference = has_any("summary"), has_any("reference")
% export(Code, types, "the enum of codes")
% local Class = spec.has_classes and export(Code .. "Class", types, "the enum of classes")
% local State = export(Code .. "State", types, "the enum of states")
% local Text = is_textual and export(Code .. "Text", types, "the enum of texts")
% for name in each({ "phrase", "name", "state", "text", "is_listed", "from_name", "from_phrase", "from_text" }) do
%   export(name, getters, "a function")
% end
% if has_summary then export("summary", getters, "a function") end
% if has_reference then export("reference", getters, "a function") end
% if spec.has_fallback then export("fallback", getters, "a function") end
% if Class then export("class_of", getters, "a function") end
% local class_test, trait_getter, trait_table, trait_type, field_type = {}, {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = export(identifier("function", "is", class.id), getters, class)
% end
% for trait in traits() do
%   local name = trait.name
%   trait_getter[name] = export(identifier("function", trait.kind == "flag" and "is", name), getters, trait)
%   trait_table[name] = export("_" .. identifier("table", name), {}, trait)
%   export(trait_table[name] .. "_BY_CLASS", {}, trait)
%   if trait.kind == "choice" or #trait.fields > 0 then
%     trait_type[name] = export(Code .. style("pascal", name), types, trait)
%   end
%   for field in each(trait.fields) do
%     field_type[field] = "str"
%     if #field.choices > 0 then
%       field_type[field] = export(Code .. style("pascal", name .. "_" .. field.name), types, trait)
%     end
%   end
% end
%
% -- A value as a literal, and in prose.
% local function written(value)
%   if not is_hex then return tostring(value) end
%   return (value < 0 and "-0x" or "0x") .. math.abs(value):hex():upper()
% end
%
% include "common/sentence.tpl"
%
% include "common/quotes.tpl"
%
% include "common/parts.tpl"
%
% -- An item `BEFORE"text",` of a dict or call, in several strings if it is long.
% local function text_item(indent, before, text)
%   local parts = parts_of(text, WIDTH - #indent - #before - 3, width)
%   if #parts > 1 then
{=raw(indent)}{=raw(before)}(
%     for part in each(parts_of(text, WIDTH - #indent - 6, width)) do
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
% include "common/trait_values.tpl"
%
% -- The Python type of a trait's values.
% local function type_of(trait)
%   if trait.kind == "flag" then return "bool" end
%   if trait.kind == "text" then return "str" end
%   if trait.kind == "list" then return "tuple[" .. (trait_type[trait.name] or "str") .. ", ...]" end
%   return trait_type[trait.name] or "int"
% end
% local function result_of(trait)
%   return type_of(trait) .. ((trait.kind == "flag" or trait.kind == "list") and "" or " | None")
% end
%
% -- The names whose use causes a warning: deprecated ones.
% local older = {}
% for item in constants() do
%   if item.is_alias and item.kind == "was" then table.insert(older, item) end
% end
% -- Whether members have the names of their codes; an option can select others.
% local plain_names = true
% for item in constants() do
%   if item.constant ~= item.NAME then plain_names = false end
% end
%
% -- The docstring of a member or function: one line, and optional paragraphs.
% local function docstring(first, rest)
%   rest = rest or ""
%   if rest == "" then
    """{=first}"""
%   else
    """{=first}

    {=>rest}
    """
%   end
% end
%
% -- The same of a method.
% local function method_docstring(first, rest)
%   if rest == "" then
        """{=first}"""
%   else
        """{=first}

        {=>rest}
        """
%   end
% end
%
% -- A dict from codes to their texts in a field.
% local function text_table(name, field)
%   local having = {}
%   for code in each(listed) do
%     if code[field] then table.insert(having, code) end
%   end
%   if #having == 0 and name ~= "_PHRASES" and name ~= "_NAMES" then return end
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
