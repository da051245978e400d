% -- An item of a table; BEFORE is its key.
% local function value_item(before, value)
%   local trait = value.trait
%   if trait.kind == "text" or trait.kind == "choice" then
%     text_item("\t", before, value.text)
%   elseif trait.kind == "flag" then
	{=raw(before)}{=yesno(value.value, "true", "false")},
%   elseif trait.kind ~= "list" then
	{=raw(before)}{=value.number},
%   elseif #value.items == 0 then
	{=raw(before)}{},
%   else
	{=raw(before)}{
%     for item in each(value.items) do
		{
%       text_item("\t\t\t", "text = ", item.text)
%       for field in each(trait.fields) do
%         if item[field.name] then
%           text_item("\t\t\t", identifier("field", field.name) .. " = ", item[field.name])
%         end
%       end
		},
%     end
	},
%   end
% end
% for trait, at in traits("list") do
%   if at.first then
local NO_ITEMS = {}

%   end
% end
% for trait in traits() do
%   local table_name, own, every = trait_table[trait.name], own_values(trait), class_values(trait)
%   local says_no = false
%   for item in each(own) do
%     if trait.kind == "flag" and not item.value.value then says_no = true end
%   end
%   table_of(table_name, own, function(item)
%     value_item("[" .. written(item.record.value) .. "] = ", item.value)
%   end)
%   if #every > 0 then
%     table_of(table_name .. "_OF_CLASS", every, function(item)
%       value_item(class_key(item.record) .. " = ", item.value)
%     end)
%   end
%   if trait.kind == "choice" then
%     alias(option.file .. "." .. trait.name, trait.choices, "name")
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         alias(option.file .. "." .. trait.name .. "." .. field.name, field.choices, "name")
%       end
%     end
--- One item of what codes say of "{=trait.name}".
---@class {=option.file}.{=trait.name}
---@field text string
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
---@field {=identifier("field", field.name)}? {=option.file}.{=trait.name}.{=field.name}
%       else
---@field {=identifier("field", field.name)}? string
%       end
%     end

%   end
--- {=>trait.help and sentence(trait.help) or 'What a code says of "' .. trait.name .. '".'}
---@param code integer
---@return {=raw(type_of(trait))}
function M.{=trait_getter[trait.name]}(code)
%   local of_class = #every > 0 and " or " .. table_name .. "_OF_CLASS[M.class(code)]" or ""
%   local nothing = trait.kind == "flag" and " or false" or trait.kind == "list" and " or NO_ITEMS" or ""
%   if says_no and #every > 0 then
	local own = {=table_name}[code]
	if own ~= nil then
		return own
	end
	return {=raw(of_class:sub(5))} or false
%   else
	return {=table_name}[code]{=raw(of_class)}{=raw(nothing)}
%   end
end

% end
