% for trait in traits() do
%   local name, table_name, every = trait.name, trait_table[trait.name], class_values(trait)
%   local own = own_values(trait, true)
%   local kinds = { flag = "Boolean", choice = "Symbol, nil", text = "String, nil", number = "Integer, nil",
%     code_of = "Integer, nil", list = "Array" }
%   local nothing = trait.kind == "flag" and "false" or trait.kind == "list" and "Tables::NO_ITEMS" or false

%   local first = trait.help and sentence(trait.help) or 'The value of "' .. name .. '".'
  # {=>first}
  #
  # @param code [Integer]
%   if trait.kind == "list" then
  # @return [Array<{=item_type[name] or "String"}>]
%   elseif trait.kind == "choice" then
  # @return [Symbol, nil]
%     for choice in each(trait.choices) do
%       if choice.help then
  #   - :{=>choice.name .. ": " .. sentence(choice.help)}
%       else
  #   - :{=choice.name}
%       end
%     end
%   else
  # @return [{=raw(kinds[trait.kind])}]
%   end
  def {=trait_getter[name]}(code)
%   if #own == 0 and #every == 0 then
    _ = code
    {=raw(nothing or "nil")}
%   elseif #own == 0 and nothing then
    Tables::{=table_name}_OF_CLASS.fetch(class_of(code), {=raw(nothing)})
%   elseif #own == 0 then
    Tables::{=table_name}_OF_CLASS[class_of(code)]
%   elseif #every == 0 and nothing then
    Tables::{=table_name}.fetch(code, {=raw(nothing)})
%   elseif #every == 0 then
    Tables::{=table_name}[code]
%   elseif nothing then
    Tables::{=table_name}.fetch(code) { Tables::{=table_name}_OF_CLASS.fetch(class_of(code), {=raw(nothing)}) }
%   else
    Tables::{=table_name}.fetch(code) { Tables::{=table_name}_OF_CLASS[class_of(code)] }
%   end
  end
% end
