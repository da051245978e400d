% -- The result for the answer of a trait, see answer_lines; OTHER where codes take back what their class gives.
% local function result_of(trait, value, other)
%   if not value then return { expression = other } end
%   if trait.kind == "flag" then return { expression = "true" } end
%   if trait.kind == "text" then return { text = value.text } end
%   if trait.kind == "choice" then return { expression = "." .. word(value.text) } end
%   if trait.kind ~= "list" then return { expression = tostring(value.number) } end
%   return { items = value.items, trait = trait }
% end
% -- The cases of a switch for groups of answers; NAME names a record.
% local function cases_of(trait, groups, other, name)
%   local cases = {}
%   for group in each(groups) do
%     local patterns = {}
%     for record in each(group.records) do table.insert(patterns, "." .. name(record)) end
%     table.insert(cases, { patterns = patterns, answer = result_of(trait, group.value, other) })
%   end
%   return cases
% end
% -- The function of a trait: first the codes that differ from their class, then the classes; OTHER is the default
% -- result.
% local function trait_function(trait, type, other)
%   local of_codes = cases_of(trait, own_answers(trait), other, constant)
%   local of_classes = cases_of(trait, class_answers(trait), other, function(class) return class_word(class) end)

    /// {=>help_of(trait)}
    pub fn {=raw(getter[trait.name])}(self: {=T}) {=raw(type)} {
%   if #of_codes == 0 and #of_classes == 0 then
        _ = self;
        return {=raw(other)};
%   elseif #of_codes == 0 then
%     class_switch("        ", "return ", of_classes, other, ";")
%   else
        return switch (self) {
%     for it in each(of_codes) do prong("            ", it.patterns, it.answer) end
%     if #of_classes == 0 then
            else => {=raw(other)},
%     else
%       class_switch("            ", "else => ", of_classes, other, ",")
%     end
        };
%   end
    }
% end
% for trait in traits() do
%   if trait.kind == "flag" then trait_function(trait, "bool", "false")
%   elseif trait.kind == "choice" then trait_function(trait, "?" .. type_of(trait), "null")
%   elseif trait.kind == "text" then trait_function(trait, "?[]const u8", "null")
%   elseif trait.kind == "list" then trait_function(trait, "[]const " .. record_type(trait), "&.{}")
%   else trait_function(trait, number_type(trait), "null")
%   end
% end
