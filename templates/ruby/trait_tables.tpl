% -- An item of a hash; BEFORE is its key.
% local function value_item(before, value, comma, nothing)
%   local trait = value and value.trait
%   if not value then
{=raw(before .. nothing .. comma)}
%   elseif trait.kind == "text" then
%     text_item(before, value.text, comma)
%   elseif trait.kind == "flag" then
{=raw(before .. yesno(value.value, "true", "false") .. comma)}
%   elseif trait.kind == "choice" then
{=raw(before)}:{=value.text}{=raw(comma)}
%   elseif trait.kind ~= "list" then
{=raw(before .. decimal(value.number) .. comma)}
%   elseif #value.items == 0 then
{=raw(before)}[].freeze{=raw(comma)}
%   else
{=raw(before)}[
%     for item, at in each(value.items) do
%       if #trait.fields == 0 then
%         text_item("        ", item.text, at.last and "" or ",")
%       else
        {=item_type[trait.name]}.new(
%       local given = {}
%       for field in each(trait.fields) do
%         if item[field.name] then table.insert(given, field) end
%       end
%       text_item("          name: ", item.text, #given > 0 and "," or "")
%       for field, mark in each(given) do
%         local attribute, separator = "          " .. identifier("field", field.name) .. ": ", mark.last and "" or ","
%         if #field.choices > 0 then
{=raw(attribute)}:{=item[field.name]}{=raw(separator)}
%         else
%           text_item(attribute, item[field.name], separator)
%         end
%       end
        ).freeze{=not at.last and ","}
%       end
%     end
      ].freeze{=raw(comma)}
%   end
% end
% for trait, at in traits("list") do
%   if at.first then

    NO_ITEMS = [].freeze
%   end
% end
% for trait in traits() do
%   local own = own_values(trait, true)
%   if #own > 0 then

%     hash(trait_table[trait.name], own, function(item, comma)
%       value_item("      " .. written(item.record.value) .. " => ", item.value, comma, trait.kind == "list" and "[].freeze" or "nil")
%     end)
%   end
%   local every = class_values(trait)
%   if #every > 0 then

%     hash(trait_table[trait.name] .. "_OF_CLASS", every, function(item, comma)
%       value_item("      " .. item.record.id .. ": ", item.value, comma)
%     end)
%   end
% end
