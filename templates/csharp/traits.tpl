% -- The cases of a switch for groups of answers. ANSWER(value, record, owner) returns an expression or a text, OTHER is
% -- where codes take back what their class gives.
% local function cases_of(trait, groups, answer, other, label_of, owner_of)
%   local cases, is_text = {}, trait.kind == "text"
%   for group in each(groups) do
%     local record, labels = group.records[1], {}
%     for one in each(group.records) do table.insert(labels, label_of(one)) end
%     local said = group.value and answer(group.value, record, owner_of(record))
%     table.insert(cases, { labels = labels, text = is_text and said, expression = said or other })
%   end
%   return cases
% end
% -- The method of a trait: first the codes that differ from their class, then the classes; OTHER is the default result.
% local function method(trait, type, answer, other, absent)
%   local of_codes = cases_of(trait, own_answers(trait), answer, other, function(code)
%     return T .. "." .. code.constant
%   end, function(code) return "For" .. code.constant end)
%   local of_classes = cases_of(trait, class_answers(trait), answer, other, function(class)
%     return T .. "Class." .. identifier("choice", class.id)
%   end, function(class) return "Every" .. style("pascal", class.id) end)

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
% local function list_of(trait, record, owner)
%   local id = trait.name .. "\n\n" .. answer_key(trait, record)
%   if not list_name[id] then
%     list_name[id] = style("pascal", trait.name) .. "Lists." .. owner
%     table.insert(lists, { trait = trait, name = owner, items = record[trait].items })
%   end
%   return list_name[id]
% end
% for trait in traits() do
%   local type = trait_type[trait.name]
%   if trait.kind == "flag" then
%     method(trait, "bool", function() return "true" end, "false", "")
%   elseif trait.kind == "choice" then
%     method(trait, type .. "?", function(value) return type .. "." .. identifier("choice", value.text) end,
%       "null", " Null if unspecified.")
%   elseif trait.kind == "text" then
%     method(trait, "string", function(value) return value.text end,
%       "string.Empty", " Empty if unspecified.")
%   elseif trait.kind == "list" then
%     local none = "Array.Empty<" .. type .. ">()"
%     method(trait, "IReadOnlyList<" .. type .. ">", function(_, record, owner) return list_of(trait, record, owner) end,
%       none, " Empty if unspecified.")
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
