
% text_table("_PHRASES", "phrase")
% text_table("_SUMMARIES", "summary")
% text_table("_REFERENCES", "reference")
% if #marked > 0 then

%   declare("_STATES", "dict[int, " .. State .. "]", "{")
%   for code in each(marked) do
    {=written(code.value)}: {=State}.{=code.state:upper()},
%   end
}
% end
% if not plain_names then
%   text_table("_NAMES", "NAME")
% end
% -- Names that are not members: deprecated ones, or all if constants have other names.
% local members, has_other_names = {}, false
% for item in constants() do
%   if plain_names and not (item.is_alias and item.kind == "was") then members[item.NAME] = true end
% end
% local others = {}
% for item in names() do
%   if not members[item.NAME] then table.insert(others, item) end
% end
% has_other_names = #others > 0
% if has_other_names then

%   declare("_OTHER_NAMES", "dict[str, " .. Code .. "]", "{")
%   for item in each(others) do
    "{=item.NAME}": {=Code}.{=item.code.constant},
%   end
}
% end

# For str.translate: letters in one case, and neither space nor punctuation.
_FOLD: Final = str.maketrans(ascii_uppercase, ascii_lowercase, punctuation + whitespace)

_BY_PHRASE: Final[dict[str, int]] = {
    **{text.translate(_FOLD): code for code, text in _PHRASES.items()},
% local implied = {}
% for code in codes() do implied[code.phrase_key or ""] = code.value end
% for item in phrases() do
%   if implied[item.phrase_key] ~= item.value then
    "{=item.phrase_key}": {=written(item.value)},
%   end
% end
}
% if implied[""] then
_BY_PHRASE.pop("")  # a phrase of punctuation alone is found by no text
% end
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
