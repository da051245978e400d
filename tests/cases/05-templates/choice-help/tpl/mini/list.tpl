% for trait in traits("choice") do
%   for choice in each(trait.choices) do
// {=choice.NAME}: {=choice.help}
%   end
% end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     for choice in each(field.choices) do
// {=choice.name}: {=choice.help or "nothing"}
%     end
%   end
% end
% for code in codes() do
// {=code.since}
% end
