% -- The values of a trait: first the codes that differ from their class, those with the same value
% -- together, then the classes. { codes, value } and { class, value } each; KEY distinguishes values.
% local function answers_of(trait, key)
%   local of_codes, of_classes, known_keys = {}, {}, {}
%   for code in codes() do
%     local value, general = code[trait], code.class and code.class[trait]
%     if value and not (general and key(value) == key(general)) then
%       local answer = known_keys[key(value)]
%       if not answer then
%         answer = { codes = {}, value = value }
%         known_keys[key(value)] = answer
%         table.insert(of_codes, answer)
%       end
%       table.insert(answer.codes, code)
%     end
%   end
%   for class in classes() do
%     if class[trait] then table.insert(of_classes, { class = class, value = class[trait] }) end
%   end
%   return of_codes, of_classes
% end
% -- the methods of a trait: BODY writes a value as an expression, OTHER is the default result
% local function method(trait, type, key, body, other)
%   local name, name_of = getter[trait.name], getter_of[trait.name]
%   local help = help_of(trait)
%   local answer = result_of(trait)

%   doc(2, { help }, { "return " .. answer })
  public {=raw(type)} {=name}() {
    return {=name_of}(code);
  }

%   doc(2, { help }, { "param code any number; an unlisted one is treated as its class", "return " .. answer })
  public static {=raw(type)} {=name_of}({=int} code) {
%   local of_codes, of_classes = answers_of(trait, key)
%   local said = {}
%   for _, answer in ipairs(of_codes) do
%     if body(answer.value, answer) ~= other or #of_classes > 0 then table.insert(said, answer) end
%   end
%   if #said > 0 then
    switch ({=raw(subject)}) {
%     for _, answer in ipairs(said) do
%       for _, code in ipairs(answer.codes) do
      case {=raw(case_of(code))}
%       end
%       expression(8, "return ", body(answer.value, answer), ";")
%     end
      default:
%     if #of_classes > 0 then
        break;
%     else
%       expression(8, "return ", other, ";")
%     end
    }
%   end
%   if trait.kind == "flag" and (#said == 0 or #of_classes > 0) then
%     local tests = {}
%     for _, answer in ipairs(of_classes) do
%       if answer.value.value then table.insert(tests, class_test[answer.class.id] .. "(code)") end
%     end
%     local line = table.concat(tests, " || ")
%     if #tests == 0 then
    return false;
%     elseif #line + 12 <= 100 then
    return {=raw(line)};
%     else
    return {=raw(table.concat(tests, "\n        || "))};
%     end
%   elseif #said == 0 or #of_classes > 0 then
%     local merged, tests_of = {}, {}
%     for _, answer in ipairs(of_classes) do
%       local result = body(answer.value, answer)
%       if result ~= other then
%         local id = flat(result)
%         if not tests_of[id] then
%           tests_of[id] = {}
%           table.insert(merged, { tests = tests_of[id], result = result })
%         end
%         table.insert(tests_of[id], class_test[answer.class.id] .. "(code)")
%       end
%     end
%     for _, group in ipairs(merged) do
%       local line = table.concat(group.tests, " || ")
%       if #line + 11 <= 100 then
    if ({=raw(line)}) {
%       else
    if ({=raw(table.concat(group.tests, "\n        || "))}) {
%       end
%       expression(6, "return ", group.result, ";")
    }
%     end
%     expression(4, "return ", other, ";")
%   end
  }
% end
% local function by_number(value) return "" .. value.number end
% local function by_text(value) return value.text end
% -- the key that distinguishes lists
% local function by_items(value)
%   local parts = {}
%   for item in each(value.items) do
%     table.insert(parts, item.text)
%     for field in each(value.trait.fields) do table.insert(parts, item[field.name] or "\n") end
%   end
%   return table.concat(parts, "\n\n")
% end
% -- the lists, each once, by the name of its constant
% local lists, list_names, taken = {}, {}, {}
% for code in codes() do taken[code.constant] = true end
% local function list_of(trait, value, answer)
%   if #value.items == 0 then return "Collections.emptyList()" end
%   local id = trait.name .. "\n\n" .. by_items(value)
%   if not list_names[id] then
%     local owner = answer.class and "EVERY_" .. answer.class.ID or answer.codes[1].constant
%     while answer.class and taken[owner] do owner = owner .. "_" end
%     list_names[id] = style("pascal", trait.name) .. "Lists." .. owner
%     table.insert(lists, { trait = trait, name = owner, value = value })
%   end
%   return list_names[id]
% end
% for trait in traits() do
%   if trait.kind == "flag" then
%     method(trait, "boolean", by_number, function(value) return yesno(value.value, "true", "false") end, "false")
%   elseif trait.kind == "choice" then
%     method(trait, "Optional<" .. trait_type[trait.name] .. ">", by_text, function(value)
%       return "Optional.of(" .. trait_type[trait.name] .. "." .. identifier("choice", value.text) .. ")"
%     end, "Optional.empty()")
%   elseif trait.kind == "number" then
%     method(trait, "OptionalLong", by_number, function(value) return "OptionalLong.of(" .. value.number .. "L)" end, "OptionalLong.empty()")
%   elseif trait.kind == "code_of" then
%     method(trait, "OptionalInt", by_number, function(value) return "OptionalInt.of(" .. value.number .. ")" end, "OptionalInt.empty()")
%   elseif trait.kind == "text" then
%     method(trait, "Optional<String>", by_text, function(value)
%       return { head = "Optional.of(", items = { { text = value.text } } }
%     end, "Optional.empty()")
%   else
%     method(trait, "List<" .. trait_type[trait.name] .. ">", by_items, function(value, answer)
%       return list_of(trait, value, answer)
%     end, "Collections.emptyList()")
%   end
% end
