% -- The pattern of classes; adjacent ones share a range.
% local function ranges_of(classes)
%   local ranges, patterns = {}, {}
%   for class in each(classes) do
%     local last = ranges[#ranges]
%     if last and last.to + 1 == class.from then last.to = class.to else table.insert(ranges, { from = class.from, to = class.to }) end
%   end
%   for it in each(ranges) do table.insert(patterns, range(it)) end
%   return table.concat(patterns, ", ")
% end
% -- Calls WRITE(pattern, value) for the answers of a trait: first the codes that differ from their class, then the
% -- classes. The value is false where codes take back what their class gives.
% local function each_case(trait, write)
%   for group in each(own_answers(trait)) do
%     for pattern in each(patterns_of(group.records)) do write(pattern, group.value) end
%   end
%   for group in each(class_answers(trait)) do write(ranges_of(group.records), group.value) end
% end
% -- a property whose results are expressions
% local function property(trait, name, type, body, other)
  /// {=>help_of(trait)}
  {=access} var {=name}: {=raw(type)} {
    switch rawValue {
%   each_case(trait, function(pattern, value) case_of(pattern, value and body(value) or other) end)
    default: return {=raw(other)}
    }
  }
% end
% -- the items of a list, indented by INDENT
% local function items_of(trait, items, indent)
%   for item, place in each(items) do
%     if #trait.fields == 0 then
{=raw(indent)}"{=item.text}"{=raw(comma_after(place))}
%     else
{=raw(indent)}{=trait_type(trait)}(
{=raw(indent)}  name: "{=item.text}",
%     for field, at in each(trait.fields) do
%       local name, value, comma = bare(identifier("field", field.name)), item[field.name], at.last and "" or ","
%       if not value then
{=raw(indent)}  {=name}: nil{=raw(comma)}
%       elseif #field.choices > 0 then
{=raw(indent)}  {=name}: .{=bare(identifier("choice", value))}{=raw(comma)}
%       else
{=raw(indent)}  {=name}: "{=value}"{=raw(comma)}
%       end
%     end
{=raw(indent)}){=raw(comma_after(place))}
%     end
%   end
% end
% local parted = false
% for trait in traits() do
%   local name = identifier("function", trait.name)
%   if not parted then
extension {=T} {
%     parted = true
%   else

%   end
%   if trait.kind == "flag" then
%     property(trait, identifier("function", "is", trait.name), "Bool", function() return "true" end, "false")
%   elseif trait.kind == "choice" then
%     property(trait, name, trait_type(trait) .. "?", function(value)
%       return "." .. bare(identifier("choice", value.text))
%     end, "nil")
%   elseif trait.kind == "number" or trait.kind == "code_of" then
%     property(trait, name, type_of_number(trait) .. "?", function(value) return number(value.number) end, "nil")
%   elseif trait.kind == "text" then
  /// {=>help_of(trait)}
  {=access} var {=name}: String? {
    switch rawValue {
%     each_case(trait, function(pattern, value)
%       if value then text_case(pattern, value.text) else case_of(pattern, "nil") end
%     end)
    default:
      return nil
    }
  }
%   else
%     local type = trait_type(trait)
%     local lists = bare(name) .. "Lists"
  /// {=>help_of(trait)}
  {=access} var {=name}: [{=type}] {
%     local of_classes = false
%     for class in classes() do of_classes = of_classes or class[trait] and #class[trait].items > 0 end
%     if of_classes then
    if let items = {=T}.{=lists}[rawValue] { return items }
    switch rawValue {
%       for class in classes() do
%         if class[trait] and #class[trait].items > 0 then
    case {=raw(range(class))}: return {=T}.{=bare(name)}Of{=style("pascal", class.id)}
%         end
%       end
    default: return []
    }
%     else
    {=T}.{=lists}[rawValue, default: []]
%     end
  }

%     local said = {}
%     for code in codes() do
%       if answer_key(trait, code) ~= answer_key(trait, code.class) then table.insert(said, code) end
%     end
%     if #said == 0 then
  private static let {=lists}: [{=int}: [{=type}]] = [:]
%     else
  private static let {=lists}: [{=int}: [{=type}]] = [
%       for code, at in each(said) do
%         if not answer_key(trait, code) then
    {=raw(shown(code))}: []{=raw(comma_after(at))}
%         else
    {=raw(shown(code))}: [
%           items_of(trait, code[trait].items, "      ")
    ]{=raw(comma_after(at))}
%         end
%       end
  ]
%     end
%     for class in classes() do
%       if class[trait] and #class[trait].items > 0 then

  private static let {=bare(name)}Of{=style("pascal", class.id)}: [{=type}] = [
%         items_of(trait, class[trait].items, "    ")
  ]
%       end
%     end
%   end
% end
% if parted then
}

% end
