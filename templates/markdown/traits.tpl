% -- the trait values in `list`, one an item of a list
% local values = list
% for value in each(values) do
%   local name = title_of(value.trait)
%   if value.trait.kind == "list" then
- {=name}:
%     for group in each(grouped(value)) do
%       local items, chosen = {}, {}
%       for item in each(group.items) do table.insert(items, item.text) end
%       for choice in each(group.choices) do table.insert(chosen, title_of(choice):lower()) end
%       local choice = #chosen > 0 and " (" .. table.concat(chosen, ", ") .. ")"
%       local texts = #group.texts > 0 and ". " .. table.concat(group.texts, " ")
  - {=table.concat(items, ", ")}{=choice}{=texts}{=#group.ref > 0 and (texts and " See" or ", see")}
%       list = group.ref
    % include "references.tpl"
%     end
%   else
%     local basis = value.basis == "convention" and ", by convention"
- {=name}: {=in_words(value)}{=basis}{=#value.ref > 0 and ", see"}
%     list = value.ref
  % include "references.tpl"
%   end
% end
