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
extension {=T} {
%   if spec.has_classes then
%     local words = {}
%     for class in classes() do
%       table.insert(words, { text = class.id, doc = class.title .. ": " .. class.from_text .. " to " .. class.to_text .. "." .. (class.comment and " " .. sentence(class.comment) or "") })
%     end
  /// The classes of codes.
  {=access} enum Class: String, Hashable, Codable, Sendable, CaseIterable {
%     cases("    ", words)
  }

%   end
  /// The states that a code can have in its registry.
  {=access} enum State: String, Hashable, Codable, Sendable, CaseIterable {
%   cases("    ", words_of(all_states))
  }
%   for trait in traits() do
%     local name = trait_type(trait)
%     if trait.kind == "choice" or trait.kind == "list" and #trait.fields > 0 then

%     end
%     if trait.kind == "choice" then
  /// {=>help_of(trait)}
  {=access} enum {=name}: String, Hashable, Codable, Sendable, CaseIterable {
%       cases("    ", words_of(trait.choices))
  }
%     elseif trait.kind == "list" and #trait.fields > 0 then
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

