% -- The types, the same in a module and in a declaration file.
% if of_object then
% doc("The listed codes. Any other number is legal input to the functions.")
export type {=T} = (typeof {=T})[keyof typeof {=T}];
% else
% doc("The listed codes. Any other number is legal input to the functions.")
%   local members = {}
%   for code in codes() do table.insert(members, "typeof " .. code.constant) end
%   if #members == 0 then table.insert(members, "never") end
%   union("export type " .. T, members)
% end
% if spec.has_classes then

% doc("The classes of codes.")
%   local members = {}
%   for class in classes() do table.insert(members, '"' .. class.id .. '"') end
%   union("export type " .. T .. "Class", members)
% end
% for trait in traits() do
%   local type = trait_type[trait.name]
%   if trait.kind == "choice" then

% doc(sentence(trait.help or "What a code says for \"" .. trait.name .. "\""))
% union_of_words("export type " .. type, trait.choices)
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then

% doc("What a " .. type .. " says for \"" .. field.name .. "\".")
% union_of_words("export type " .. field_type[field], field.choices)
%       end
%     end

% doc(sentence(trait.help or "What a code says for \"" .. trait.name .. "\""))
export interface {=type} {
  readonly text: string;
%     for field in each(trait.fields) do
  readonly {=identifier("field", field.name)}?: {=field_type[field]};
%     end
}
%   end
% end
