% -- the methods of a trait: BODY(value, record, owner) is a value as an expression, OTHER the default result
% local function method(trait, type, body, other)
%   local name, name_of = getter[trait.name], getter_of[trait.name]
%   local help = help_of(trait)
%   local answer = result_of(trait)

%   doc(2, { help }, { "return " .. answer })
  public {=raw(type)} {=name}() {
    return {=name_of}(code);
  }

%   doc(2, { help }, { "param code any number; an unlisted one is treated as its class", "return " .. answer })
  public static {=raw(type)} {=name_of}({=int} code) {
%   local of_codes, of_classes = own_answers(trait), class_answers(trait)
%   if #of_codes > 0 then
    switch ({=raw(subject)}) {
%     for group in each(of_codes) do
%       for code in each(group.records) do
      case {=raw(case_of(code))}
%       end
%       local code = group.records[1]
%       expression(8, "return ", group.value and body(group.value, code, code.constant) or other, ";")
%     end
      default:
%     if #of_classes > 0 then
        break;
%     else
%       expression(8, "return ", other, ";")
%     end
    }
%   end
%   for group in each(of_classes) do
%     local class, tests = group.records[1], {}
%     for one in each(group.records) do table.insert(tests, class_test[one.id] .. "(code)") end
%     local line = table.concat(tests, " || ")
%     if #line + (trait.kind == "flag" and 12 or 11) > 100 then line = table.concat(tests, "\n        || ") end
%     if trait.kind == "flag" then
    return {=raw(line)};
%     else
    if ({=raw(line)}) {
%       expression(6, "return ", body(group.value, class, "EVERY_" .. class.ID), ";")
    }
%     end
%   end
%   if #of_classes > 0 and trait.kind ~= "flag" or #of_classes + #of_codes == 0 then
%     expression(4, "return ", other, ";")
%   end
  }
% end
% -- the lists, each once, by the name of its constant
% local lists, list_names, taken = {}, {}, {}
% for code in codes() do taken[code.constant] = true end
% local function list_of(trait, record, owner)
%   local id = trait.name .. "\n\n" .. answer_key(trait, record)
%   if not list_names[id] then
%     while owner:starts_with("EVERY_") and taken[owner] do owner = owner .. "_" end
%     list_names[id] = style("pascal", trait.name) .. "Lists." .. owner
%     table.insert(lists, { trait = trait, name = owner, value = record[trait] })
%   end
%   return list_names[id]
% end
% for trait in traits() do
%   local type = trait_type[trait.name]
%   if trait.kind == "flag" then
%     method(trait, "boolean", function() return "true" end, "false")
%   elseif trait.kind == "choice" then
%     method(trait, "Optional<" .. type .. ">", function(value)
%       return "Optional.of(" .. type .. "." .. identifier("choice", value.text) .. ")"
%     end, "Optional.empty()")
%   elseif trait.kind == "number" then
%     method(trait, "OptionalLong", function(value) return "OptionalLong.of(" .. value.number .. "L)" end, "OptionalLong.empty()")
%   elseif trait.kind == "code_of" then
%     method(trait, "OptionalInt", function(value) return "OptionalInt.of(" .. value.number .. ")" end, "OptionalInt.empty()")
%   elseif trait.kind == "text" then
%     method(trait, "Optional<String>", function(value)
%       return { head = "Optional.of(", items = { { text = value.text } } }
%     end, "Optional.empty()")
%   else
%     method(trait, "List<" .. type .. ">", function(_, record, owner) return list_of(trait, record, owner) end, "Collections.emptyList()")
%   end
% end
