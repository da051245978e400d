% -- The types, the same in a module and in a declaration file.
% local function union_of(name, step, loop)
%   local members = {}
%   for code in step, loop do table.insert(members, literal(code.value)) end
%   union("export type " .. name, members)
% end
% doc("The listed codes. Functions accept any other number, too.")
% union_of(T, codes())
% for class in classes() do

% doc("The listed codes of the class " .. class.title .. ".")
% union_of(class_type[class.id], codes(class))
% end
% -- The texts of listed codes by code.
% local function texts_type(name, about, field, table_name)

% doc(about)
%   if not literal_texts then
export type {=name}s = Readonly<Record<{=T}, string>>;
%   elseif form == "ts" then
export type {=name}s = typeof {=table_name};
%   else
export interface {=name}s {
%     for code in each(listed) do
%       local before = "  readonly " .. code.value .. ": "
%       if in_single_quotes(code[field]) then
{=raw(before)}'{=code[field]}';
%       else
{=raw(before)}"{=code[field]}";
%       end
%     end
}
%   end
export type {=name} = {=name}s[{=T}];
% end
% texts_type(T .. "Name", "The name of each listed code.", "NAME", "names")
% texts_type(T .. "Phrase", "The phrase of each listed code.", "phrase", "phrases")
% if spec.has_classes then

% doc("The classes of codes.")
%   local members = {}
%   for class in classes() do table.insert(members, '"' .. class.id .. '"') end
%   union("export type " .. T .. "Class", members)
% end

% doc("The states that a code can have in its registry.")
% union("export type " .. T .. "State", { '"registered"', '"temporary"', '"deprecated"', '"obsoleted"', '"historic"', '"reserved"' })
% for trait in traits() do
%   local type = trait_type[trait.name]
%   local about = trait.help and sentence(trait.help) or "The values of \"" .. trait.name .. "\"."
%   if trait.kind == "choice" then

% doc(with_words(about, trait.choices))
% union_of_words("export type " .. type, trait.choices)
%   elseif #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then

% doc(with_words("The \"" .. field.name .. "\" of an item of \"" .. trait.name .. "\".", field.choices))
% union_of_words("export type " .. field_type[field], field.choices)
%       end
%     end

% doc(about)
export interface {=type} {
  readonly name: string;
%     for field in each(trait.fields) do
  readonly {=identifier("field", field.name)}?: {=field_type[field]};
%     end
}
%   end
% end
