% for code, at in codes() do
%   if not at.first then

%   end
%   local headline = code.text .. " " .. code.phrase
%   local paragraphs = { code.source and headline .. " (" .. code.source .. ")." or sentence(headline) }
%   if code.comment then table.insert(paragraphs, sentence(code.comment)) end
%   if code.is_deprecated then table.insert(paragraphs, "Deprecated: " .. sentence(code.deprecation)) end
%   doc(paragraphs)
    case {=code.constant} = {=raw(alone(written(code.value)))};
% end
% for item in constants() do
%   local code = item.canonical
%   if item.is_alias and item.kind == "was" then

%     doc({ "An older name: " .. sentence(item.phrase) }, { "@deprecated Use {@see " .. T .. "::" .. code.constant .. "}." })
    #[\Deprecated('use {=T}::{=code.constant}')]
    public const {=constant_of(item)} = self::{=code.constant};
%   elseif item.is_alias then

%     doc({ "Another name: " .. sentence(item.phrase) })
    public const {=constant_of(item)} = self::{=code.constant};
%   elseif not item.is_canonical then

%     doc({ item.text .. " " .. sentence(item.phrase), item.comment and sentence(item.comment) or nil })
    public const {=constant_of(item)} = self::{=code.constant};
%   end
% end
% for class in classes() do

%   doc({ class.title .. ": " .. range_of(class) .. "." .. (class.comment and " " .. sentence(class.comment) or "") })
    public const {=class_word[class.id]} = '{=class.id}';
% end
% for trait in traits() do
%   for word, at in each(words_of[trait.name]) do
%     if at.first then

    // What codes can say of "{=trait.name}".
%     end
    public const {=word.name} = '{=word.text}';
%   end
% end
