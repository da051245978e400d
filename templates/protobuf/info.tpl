% -- The options of values: their messages, their extensions, and their syntax.
% local function scalar_of(trait)
%   if trait.kind == "flag" then return "bool" end
%   if trait.kind == "text" then return "string" end
%   if trait.kind == "list" or trait.kind == "choice" then return type_name(trait.name) end
%   return "int64"
% end
% local function choice_enum(type, about, choices)
// {=>about}
enum {=type} {
  // Unspecified.
  {=value_name(type, "unspecified")} = 0;
%   for choice, at in each(choices) do
  // {=>choice.help and sentence(choice.help) or 'The word "' .. choice.text .. '".'}
  {=value_name(type, choice.text)} = {=at.index};
%   end
}

% end
% -- the fields of traits, in a message
% local function trait_fields()
%   for trait in traits() do
  // {=>sentence(trait.help or "The trait \"" .. trait.name .. "\"")}
%     if trait.kind == "list" then
  repeated {=scalar_of(trait)} {=field_of(trait)} = {=trait.index + 15};
%     elseif trait.kind == "choice" then
  {=scalar_of(trait)} {=field_of(trait)} = {=trait.index + 15};
%     else
  optional {=scalar_of(trait)} {=field_of(trait)} = {=trait.index + 15};
%     end
%   end
% end
% local function quoted(text)
%   return '"' .. text:replace("\\", "\\\\"):replace('"', '\\"'):replace("\t", "\\t") .. '"'
% end
% -- the same as lines of an option
% local function add_traits(lines, record)
%   local function add(text) table.insert(lines, text) end
%   for trait in traits() do
%     local value, name = record[trait], field_of(trait)
%     if not value then
%     elseif trait.kind == "flag" then
%       add(name .. ": " .. yesno(value.value, "true", "false"))
%     elseif trait.kind == "choice" then
%       add(name .. ": " .. value_name(type_name(trait.name), value.text))
%     elseif trait.kind == "text" then
%       add(name .. ": " .. quoted(value.text))
%     elseif trait.kind ~= "list" then
%       add(name .. ": " .. value.number)
%     else
%       for item in each(value.items) do
%         local parts = { "text: " .. quoted(item.text) }
%         for field in each(trait.fields) do
%           local said, part = item[field.name], identifier("field", field.name) .. ": "
%           if said and #field.choices > 0 then
%             table.insert(parts, part .. value_name(type_name(trait.name, field.name), said))
%           elseif said then
%             table.insert(parts, part .. quoted(said))
%           end
%         end
%         if #parts == 1 then
%           add(name .. ": {" .. parts[1] .. "}")
%         else
%           add(name .. ": {")
%           for _, part in ipairs(parts) do add("  " .. part) end
%           add("}")
%         end
%       end
%     end
%   end
% end
% -- a value and its option, as buf formats it
% local function value_with_option(name, number, is_deprecated, option_name, lines)
%   if is_deprecated then
  {=name} = {=number} [
    deprecated = true,
%     if #lines == 1 then
    ({=option_name}) = {{=raw(lines[1])}}
%     else
    ({=option_name}) = {
%       for _, line in ipairs(lines) do
      {=raw(line)}
%       end
    }
%     end
  ];
%   elseif #lines == 1 then
  {=name} = {=number} [({=option_name}) = {{=raw(lines[1])}}];
%   else
  {=name} = {=number} [({=option_name}) = {
%     for _, line in ipairs(lines) do
    {=raw(line)}
%     end
  }];
%   end
% end
% -- Further texts that find a value: names, and phrases other than those of the first code with that key.
% local first, names_of, phrases_of = {}, {}, {}
% for code in codes() do
%   local key = code.phrase_key or ""
%   first[key] = first[key] or code
%   names_of[code.value], phrases_of[code.value] = {}, {}
% end
% for item in names() do
%   if item ~= item.canonical then table.insert(names_of[item.value], item.NAME) end
% end
% for item in phrases() do
%   if first[item.phrase_key] ~= item.canonical then table.insert(phrases_of[item.value], item.phrase) end
% end
% local function info_of(name, number, is_deprecated, code)
%   local lines = { "phrase: " .. quoted(code.phrase) }
%   if is_textual then table.insert(lines, "text: " .. quoted(code.text)) end
%   if code.summary then table.insert(lines, "summary: " .. quoted(code.summary)) end
%   if code.reference then table.insert(lines, "reference: " .. quoted(code.reference)) end
%   if code.class then table.insert(lines, "code_class: " .. value_name(T .. "Class", code.class.id)) end
%   if code.state ~= "registered" then table.insert(lines, "state: " .. quoted(code.state)) end
%   for name in each(names_of[code.value]) do table.insert(lines, "other_names: " .. quoted(name)) end
%   for phrase in each(phrases_of[code.value]) do table.insert(lines, "other_phrases: " .. quoted(phrase)) end
%   add_traits(lines, code)
%   value_with_option(name, number, is_deprecated, "code_info", lines)
% end
% if has_info then
%   if spec.has_classes then
// The classes of codes.
enum {=T}Class {
  // No class.
  {=value_name(T .. "Class", "unspecified")} = 0;
%     for class in classes() do
  // {=>class.title .. ": " .. class.from .. " to " .. class.to .. "." .. (class.comment and " " .. sentence(class.comment) or "")}
%       local lines = { "title: " .. quoted(class.title), "first: " .. class.from, "last: " .. class.to }
%       if class.fallback then table.insert(lines, "fallback: " .. class.fallback) end
%       add_traits(lines, class)
%       value_with_option(value_name(T .. "Class", class.id), class.number, false, "class_info", lines)
%     end
}

%   end
%   for trait in traits() do
%     local about = sentence(trait.help or "The trait \"" .. trait.name .. "\"")
%     if trait.kind == "choice" then
%       choice_enum(type_name(trait.name), about, trait.choices)
%     elseif trait.kind == "list" then
%       for field in each(trait.fields) do
%         if #field.choices > 0 then
%           choice_enum(type_name(trait.name, field.name), "The field \"" .. field.name .. "\" of an item.", field.choices)
%         end
%       end
// {=>about}
message {=type_name(trait.name)} {
  // The text.
  string text = 1;
%       for field, at in each(trait.fields) do
  // The "{=field.name}".
%         if #field.choices > 0 then
  {=type_name(trait.name, field.name)} {=identifier("field", field.name)} = {=at.index + 1};
%         else
  optional string {=identifier("field", field.name)} = {=at.index + 1};
%         end
%       end
}

%     end
%   end
// The facts about a code.
message {=T}Info {
  // The phrase.
  string phrase = 1;
  // Its meaning, in one sentence.
  optional string summary = 2;
  // The document and section that define it.
  optional string reference = 3;
%   if is_textual then
  // Its textual form.
  string text = 7;
%   end
  // What the registry says, unless that is "registered": deprecated, reserved.
  optional string state = 8;
%   if spec.has_classes then
  // The class.
  {=T}Class code_class = 4;
%   end
  // Further names, older ones too.
  repeated string other_names = 5;
  // Further phrases, older ones and other spellings too; lookups prefer them to
  // the phrases of other codes.
  repeated string other_phrases = 6;
%   trait_fields()
}

%   if spec.has_classes then
// The facts about a class, which hold for its codes that are not listed.
message {=T}ClassInfo {
  // The title.
  string title = 1;
  // The smallest number.
  int64 first = 2;
  // The largest number.
  int64 last = 3;
  // The code that unlisted and reserved codes are treated as.
  optional int64 fallback = 4;
%     trait_fields()
}

%   end
extend google.protobuf.EnumValueOptions {
  // The facts about a code.
  {=T}Info code_info = {=info_number};
%   if spec.has_classes then
  // The facts about a class.
  {=T}ClassInfo class_info = {=info_number + 1};
%   end
}

% end
