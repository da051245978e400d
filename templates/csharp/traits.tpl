% -- Adds ANSWER to the cases of a switch: labels with the same result share a case.
% local function add_label(cases, label, answer, is_text)
%   for it in each(cases) do
%     if it.answer == answer then
%       table.insert(it.labels, label)
%       return
%     end
%   end
%   table.insert(cases, { labels = { label }, answer = answer, text = is_text and answer, expression = answer })
% end
% -- The method of a trait: first the codes that differ from their class, then the classes. ANSWER(value, owner)
% -- returns an expression or a text; OTHER is the default result.
% local function method(trait, type, answer, other, absent)
%   local is_text, of_codes, of_classes = trait.kind == "text", {}, {}
%   local nothing = is_text and "" or other
%   local function said_by(record, owner)
%     return record and record[trait] and answer(record[trait], owner) or nothing
%   end
%   for class in classes() do
%     local said = said_by(class, "Every" .. style("pascal", class.id))
%     if said ~= nothing then
%       add_label(of_classes, T .. "Class." .. identifier("choice", class.id), said, is_text)
%     end
%   end
%   for code in codes() do
%     local said = said_by(code, "For" .. code.constant)
%     if said ~= said_by(code.class) then add_label(of_codes, T .. "." .. code.constant, said, is_text) end
%   end

%   summary(8, help_of(trait) .. absent)
        public static {=raw(type)} {=getter[trait.name]}(this {=T} code)
        {
%   if #of_classes > 0 then
%     if #of_codes > 0 then
%       switch("code", of_codes)

%     end
%     switch("code.GetClass()", of_classes, other)
%   else
%     only_switch("code", of_codes, other)
%   end
        }
% end
% -- The lists of the traits, each once: { trait, name, items } in the order in which methods use them.
% local lists, list_name = {}, {}
% local function list_of(trait, value, owner)
%   local parts = { trait.name }
%   for item in each(value.items) do
%     table.insert(parts, item.text)
%     for field in each(trait.fields) do table.insert(parts, item[field.name] or "\n") end
%   end
%   local id = table.concat(parts, "\n\n")
%   if not list_name[id] then
%     list_name[id] = style("pascal", trait.name) .. "Lists." .. owner
%     table.insert(lists, { trait = trait, name = owner, items = value.items })
%   end
%   return list_name[id]
% end
% for trait in traits() do
%   local type = trait_type[trait.name]
%   if trait.kind == "flag" then
%     method(trait, "bool", function(value) return yesno(value.value, "true", "false") end, "false", "")
%   elseif trait.kind == "choice" then
%     method(trait, type .. "?", function(value) return type .. "." .. identifier("choice", value.text) end,
%       "null", " Null if unspecified.")
%   elseif trait.kind == "text" then
%     method(trait, "string", function(value) return value.text end,
%       "string.Empty", " Empty if unspecified.")
%   elseif trait.kind == "list" then
%     local none = "Array.Empty<" .. type .. ">()"
%     method(trait, "IReadOnlyList<" .. type .. ">", function(value, owner)
%       return #value.items == 0 and none or list_of(trait, value, owner)
%     end, none, " Empty if unspecified.")
%   else
%     method(trait, number_type(trait), function(value) return tostring(value.number) end,
%       "null", " Null if unspecified.")
%   end
% end
% -- a field's word as an argument
% local function word_argument(field, said)
%   if not said then return #field.choices > 0 and "null" or "string.Empty" end
%   return field_type[field] .. "." .. identifier("choice", said)
% end
% local function new_item(trait, item)
%   local name = trait_type[trait.name]
%   if #trait.fields == 0 then
                "{=item.text}",
%   else
                new {=name}(
                    "{=item.text}",
%   end
%   for field, at in each(trait.fields) do
%     local said = item[field.name]
%     if said and #field.choices == 0 then
                    "{=said}"{=at.last and ")," or ","}
%     else
                    {=raw(word_argument(field, said))}{=at.last and ")," or ","}
%     end
%   end
% end
% for trait in traits("list") do
%   local own = {}
%   for list in each(lists) do
%     if list.trait.name == trait.name then table.insert(own, list) end
%   end
%   if #own > 0 then

        // Initialized on first use.
        private static class {=style("pascal", trait.name)}Lists
        {
%     for list, at in each(own) do
            internal static readonly IReadOnlyList<{=trait_type[trait.name]}> {=list.name} = Array.AsReadOnly(new[]
            {
%       for item in each(list.items) do new_item(trait, item) end
            });
%       if not at.last then

%       end
%     end
        }
%   end
% end
