% for code, at in each(listed) do
%   if not at.first then

%   end
%   local headline = code.text .. " " .. code.phrase
%   local paragraphs = { code.source and headline .. " (" .. code.source .. ")." or sentence(headline) }
%   if code.comment then table.insert(paragraphs, sentence(code.comment)) end
%   if state_note(code) then table.insert(paragraphs, state_note(code)) end
%   local tags = {}
%   if code.is_deprecated then table.insert(tags, { "@deprecated", sentence(code.deprecation) }) end
%   if code.source and code.url then table.insert(tags, { "@see", code.url }) end
%   doc(paragraphs, #tags > 0 and tags or nil)
    case {=code.constant} = {=raw(alone(written(code.value)))};
% end
% -- PSR-12 wants constants in capitals, but these are names beside those of cases.
% local others, has_small = {}, false
% for item in constants() do
%   if item.is_alias or not item.is_canonical then
%     table.insert(others, item)
%     has_small = has_small or item.constant ~= item.constant:upper()
%   end
% end
% if has_small then

    // Further names of cases.
    // phpcs:disable Generic.NamingConventions.UpperCaseConstantName
% end
% for item in each(others) do
%   local code = item.canonical
%   if item.is_alias and item.kind == "was" then

%     doc({ "The older name of " .. code.constant .. ": " .. sentence(item.phrase) }, { "@deprecated Use {@see " .. T .. "::" .. code.constant .. "}." })
    #[\Deprecated('use {=T}::{=code.constant}')]
    public const {=constant_of(item)} = self::{=code.constant};
%   elseif item.is_alias then

%     doc({ "Another name: " .. sentence(item.phrase) })
    public const {=constant_of(item)} = self::{=code.constant};
%   elseif not item.is_canonical then

%     doc({ item.headline, item.comment and sentence(item.comment) or nil })
    public const {=constant_of(item)} = self::{=code.constant};
%   end
% end
% if has_small then

    // phpcs:enable
% end
% -- The texts of the codes, as constants.
% if is_textual then
%   for item in constants() do

%     doc({ "The text of " .. item.constant .. "." })
    public const {=text_constant[item]} = '{=item.code.text}';
%   end
% end
% for class in classes() do

%   doc({ class.title .. ": " .. range_of(class) .. "." .. (class.comment and " " .. sentence(class.comment) or "") })
    public const {=class_word[class.id]} = '{=class.id}';
% end
% for trait in traits() do
%   for word, at in each(words_of[trait.name]) do
%     if at.first then

    // The values of {=trait.name}().
%     end
%     if word.help then
%       doc({ sentence(word.help) })
%     end
    public const {=word.name} = '{=word.text}';
%   end
% end
