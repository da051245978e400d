% -- the trait values in `list`, one an item of a list
% local values = list
% for value in each(values) do
%   local kind, name = value.trait.kind, label(value.trait.name)
%   if kind == "list" then
- {=name}:
%     for item in each(value.items) do
%       local chosen, told = {}, {}
%       for field in each(value.trait.fields) do
%         local said = item[field.name]
%         if said and #field.choices > 0 then table.insert(chosen, words(said)) end
%         if said and #field.choices == 0 then table.insert(told, label(field.name) .. ": " .. said) end
%       end
%       local choice = #chosen > 0 and " (" .. table.concat(chosen, ", ") .. ")"
  - {=item.text}{=choice}{=#item.ref > 0 and ", see"}
%       list = item.ref
    % include "references.tpl"
%       for text in each(told) do
    - {=text}
%       end
%     end
%   else
%     local said = value.text or value.value
%     if kind == "flag" then said = yesno(said, "yes", "no") end
%     if kind == "choice" then said = words(said) end
%     local basis = value.basis == "convention" and ", by convention"
- {=name}: {=said}{=basis}{=#value.ref > 0 and ", see"}
%     list = value.ref
  % include "references.tpl"
%   end
% end
