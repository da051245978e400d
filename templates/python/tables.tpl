% local owners, texts, implied

% text_table("_PHRASES", "phrase")
% if has_texts then
%   text_table("_SUMMARIES", "summary")
%   text_table("_REFERENCES", "reference")
% end
% if not plain_names then
%   text_table("_NAMES", "NAME")
% end
% -- Names that are no members: older ones, or all, where constants are called otherwise.
% owners, texts = claims(function(item) return item.name and item.NAME or "" end, "was also")
% local members, has_other_names = {}, false
% for item in constants() do
%   if plain_names and not (item.is_alias and item.kind == "was") then members[item.NAME] = true end
% end
% local others = {}
% for text in each(texts) do
%   if not members[text] then table.insert(others, text) end
% end
% has_other_names = #others > 0
% if has_other_names then

%   declare("_OTHER_NAMES", "dict[str, " .. Code .. "]", "{")
%   for text in each(others) do
    "{=text}": {=Code}.{=owners[text].constant},
%   end
}
% end

# For str.translate: letters in one case, and neither space nor punctuation.
_FOLD: Final = str.maketrans(ascii_uppercase, ascii_lowercase, punctuation + whitespace)

_BY_PHRASE: Final[dict[str, int]] = {
    **{text.translate(_FOLD): code for code, text in _PHRASES.items()},
% owners, texts, implied = {}, {}, {}
% for code in codes() do implied[key_of(code.phrase)] = code.value end
% owners, texts = claims(function(item) return key_of(item.phrase) end, "was also accepts")
% for key in each(texts) do
%   if implied[key] ~= owners[key].value then
    "{=key}": {=written(owners[key].value)},
%   end
% end
}
% if Class then

# From, to, class.
%   for class, at in classes() do
%     local row = "(" .. written(class.from) .. ", " .. written(class.to) .. ", " .. Class .. "." .. class.ID .. ")"
%     if at.count == 1 then
_CLASSES: Final = ({=raw(row)},)
%     elseif at.first then
_CLASSES: Final = (
    {=raw(row)},
%     elseif at.last then
    {=raw(row)},
)
%     else
    {=raw(row)},
%     end
%   end
% end
