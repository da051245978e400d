% -- The types: the same in a module and beside one.
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

% doc(sentence(trait.help or "What a code says for \"" .. trait.name .. "\""))
export interface {=type} {
  readonly text: string;
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         local words = {}
%         for choice in each(field.choices) do table.insert(words, '"' .. choice.name .. '"') end
%         local line = "readonly " .. identifier("field", field.name) .. "?: " .. table.concat(words, " | ") .. ";"
%         if 2 + #line <= WIDTH then
  {=raw(line)}
%         else
  readonly {=identifier("field", field.name)}?:
%           for word, at in each(words) do
    | {=raw(word)}{=at.last and ";"}
%           end
%         end
%       else
  readonly {=identifier("field", field.name)}?: string;
%       end
%     end
}
%   end
% end
