% -- the cases of an enum, indented by INDENT
% local function cases(indent, words)
%   for _, word in ipairs(words) do
%     local name = identifier("choice", word.text)
%     for line in each(word.doc:wrap(96 - #indent):lines()) do
{=raw(indent)}/// {=line}
%     end
%     if bare(name) == word.text then
{=raw(indent)}case {=name}
%     else
{=raw(indent)}case {=name} = "{=word.text}"
%     end
%   end
% end
% local function words_of(choices)
%   local words = {}
%   for choice in each(choices) do
%     table.insert(words, { text = choice.text, doc = sentence(choice.help or choice.text) })
%   end
%   return words
% end
% local has_types = spec.has_classes
% for trait in traits() do has_types = has_types or trait.kind == "choice" or trait.kind == "list" and #trait.fields > 0 end
% if has_types then
extension {=T} {
%   local parted = false
%   if spec.has_classes then
%     local words = {}
%     for class in classes() do
%       table.insert(words, { text = class.id, doc = class.title .. ": " .. class.from_text .. " to " .. class.to_text .. "." .. (class.comment and " " .. sentence(class.comment) or "") })
%     end
%     parted = true
  /// The classes of codes.
  {=access} enum Class: String, Hashable, Codable, Sendable, CaseIterable {
%     cases("    ", words)
  }
%   end
%   for trait in traits() do
%     local name = trait_type(trait)
%     if parted and (trait.kind == "choice" or trait.kind == "list" and #trait.fields > 0) then

%     end
%     if trait.kind == "choice" then
%       parted = true
  /// {=>help_of(trait)}
  {=access} enum {=name}: String, Hashable, Codable, Sendable, CaseIterable {
%       cases("    ", words_of(trait.choices))
  }
%     elseif trait.kind == "list" and #trait.fields > 0 then
%       parted = true
  /// {=>help_of(trait)}
  {=access} struct {=name}: Hashable, Sendable {
%       for field in each(trait.fields) do
%         if #field.choices > 0 then
    /// The values of {=field.name}.
    {=access} enum {=identifier("type", field.name)}: String, Hashable, Codable, Sendable, CaseIterable {
%           cases("      ", words_of(field.choices))
    }

%         end
%       end
    /// The name.
    {=access} let name: String
%       for field in each(trait.fields) do
    /// The {=field.name}; nil if unspecified.
    {=access} let {=identifier("field", field.name)}: {=#field.choices > 0 and identifier("type", field.name) or "String"}?
%       end
  }
%     end
%   end
}

% end
