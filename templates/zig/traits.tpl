% -- The result for a value of a trait, see answer_lines; its `key` distinguishes it from others.
% local function answer_of(trait, value)
%   if trait.kind == "flag" then return { expression = yesno(value.value, "true", "false"), key = yesno(value.value, "true", "false") } end
%   if trait.kind == "text" then return { text = value.text, key = '"' .. value.text } end
%   if trait.kind == "choice" then return { expression = "." .. word(value.text), key = value.text } end
%   if trait.kind ~= "list" then return { expression = tostring(value.number), key = tostring(value.number) } end
%   if #value.items == 0 then return { expression = "&.{}", key = "&.{}" } end
%   local parts = {}
%   for item in each(value.items) do
%     table.insert(parts, item.text)
%     for field in each(trait.fields) do table.insert(parts, item[field.name] or "\n") end
%   end
%   return { items = value.items, trait = trait, key = table.concat(parts, "\n\n") }
% end
% -- Adds a result to the cases of a switch: patterns with the same result share a case.
% local function add_pattern(cases, case_of, pattern, answer)
%   if not case_of[answer.key] then
%     case_of[answer.key] = { patterns = {}, answer = answer }
%     table.insert(cases, case_of[answer.key])
%   end
%   table.insert(case_of[answer.key].patterns, pattern)
% end
% -- The function of a trait: first the codes that differ from their class, then the classes; OTHER is the default
% -- result.
% local function trait_function(trait, type, other)
%   local of_codes, of_classes, code_cases, class_cases = {}, {}, {}, {}
%   local function said_by(record)
%     return record and record[trait] and answer_of(trait, record[trait]) or { expression = other, key = other }
%   end
%   for class in classes() do
%     local said = said_by(class)
%     if said.key ~= other then add_pattern(of_classes, class_cases, "." .. word(class.id), said) end
%   end
%   for code in codes() do
%     local said = said_by(code)
%     if said.key ~= said_by(code.class).key then add_pattern(of_codes, code_cases, "." .. constant(code), said) end
%   end

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
