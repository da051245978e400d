% -- the cases of an enum, indented by INDENT
% local function cases(indent, words)
%   for _, word in ipairs(words) do
%     local name = identifier("choice", word.text)
{=raw(indent)}/// {=word.doc}
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
%     table.insert(words, { text = choice.text, doc = "\"" .. choice.text .. "\"." })
%   end
%   return words
% end
% local has_types = spec.has_classes
% for trait in traits() do has_types = has_types or trait.kind == "choice" or trait.kind == "list" end
% if has_types then
extension {=T} {
%   local parted = false
%   if spec.has_classes then
%     local words = {}
%     for class in classes() do
%       table.insert(words, { text = class.id, doc = class.title .. ": " .. class.from .. " to " .. class.to .. "." })
%     end
%     parted = true
  /// The classes of codes.
  {=access} enum Class: String, Hashable, Codable, Sendable, CaseIterable {
%     cases("    ", words)
  }
%   end
%   for trait in traits() do
%     local name = identifier("type", trait.name)
%     if parted and (trait.kind == "choice" or trait.kind == "list") then

%     end
%     if trait.kind == "choice" then
%       parted = true
  /// {=>help_of(trait)}
  {=access} enum {=name}: String, Hashable, Codable, Sendable, CaseIterable {
%       cases("    ", words_of(trait.choices))
  }
%     elseif trait.kind == "list" then
%       parted = true
  /// {=>help_of(trait)}
  {=access} struct {=name}: Hashable, Sendable {
%       for field in each(trait.fields) do
%         if #field.choices > 0 then
    /// What it says of "{=field.name}".
    {=access} enum {=identifier("type", field.name)}: String, Hashable, Codable, Sendable, CaseIterable {
%           cases("      ", words_of(field.choices))
    }

%         end
%       end
    /// The text.
    {=access} let text: String
%       for field in each(trait.fields) do
    /// The "{=field.name}", where it is given.
    {=access} let {=identifier("field", field.name)}: {=#field.choices > 0 and identifier("type", field.name) or "String"}?
%       end
  }
%     end
%   end
}

% end
