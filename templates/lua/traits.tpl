% -- An item of a table; BEFORE is its key.
% local function value_item(before, value, nothing)
%   local trait = value and value.trait
%   if not value then
	{=raw(before)}{=raw(nothing)},
%   elseif trait.kind == "text" or trait.kind == "choice" then
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
%       if #trait.fields == 0 then
%         text_item("\t\t", "", item.text)
%       else
		{
%       text_item("\t\t\t", "name = ", item.text)
%       for field in each(trait.fields) do
%         if item[field.name] then
%           text_item("\t\t\t", identifier("field", field.name) .. " = ", item[field.name])
%         end
%       end
		},
%       end
%     end
	},
%   end
% end
% for trait, at in traits("list") do
%   if at.first then
--- A copy of a list and its items.
local function copy_of(list)
	local copy = {}
	for index, item in ipairs(list or {}) do
		if type(item) == "table" then
			copy[index] = {}
			for key, value in pairs(item) do
				copy[index][key] = value
			end
		else
			copy[index] = item
		end
	end
	return copy
end

%   end
% end
% for trait in traits() do
%   local table_name, own, every = trait_table[trait.name], own_values(trait, true), class_values(trait)
%   local says_no = has_none(own) and trait.kind ~= "list"
%   for item in each(own) do
%     if trait.kind == "flag" and not item.value.value then says_no = true end
%   end
%   if #own > 0 then
%     table_of(table_name, own, function(item)
%       value_item("[" .. written(item.record.value) .. "] = ", item.value, trait.kind == "list" and "{}" or "false")
%     end)
%   end
%   if #every > 0 then
%     table_of(table_name .. "_OF_CLASS", every, function(item)
%       value_item(class_key(item.record) .. " = ", item.value)
%     end)
%   end
%   if trait.kind == "choice" then
%     alias(option.file .. "." .. trait.name, trait.choices, "name")
%   elseif #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         alias(option.file .. "." .. trait.name .. "." .. field.name, field.choices, "name")
%       end
%     end
--- An item of "{=trait.name}".
---@class {=option.file}.{=trait.name}
---@field name string
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
---@field {=identifier("field", field.name)}? {=option.file}.{=trait.name}.{=field.name}
%       else
---@field {=identifier("field", field.name)}? string
%       end
%     end

%   end
--- {=>trait.help and sentence(trait.help) or 'The value of "' .. trait.name .. '".'}
---@param code integer
---@return {=raw(type_of(trait))}
function M.{=trait_getter[trait.name]}(code)
%   local answer = #own > 0 and table_name .. "[code]" or ""
%   local of_class = table_name .. "_OF_CLASS[M.class(code)]"
%   if says_no and #every > 0 then
	local own = {=table_name}[code]
	if own ~= nil then
		return own{=trait.kind ~= "flag" and " or nil"}
	end
	return {=raw(of_class)}{=trait.kind == "flag" and " or false"}
%   else
%     if #every > 0 then answer = answer .. (answer ~= "" and " or " or "") .. of_class end
%     if trait.kind == "list" and answer ~= "" then
	return copy_of({=raw(answer)})
%     elseif answer == "" then
	return {=raw(trait.kind == "flag" and "code ~= code" or trait.kind == "list" and "copy_of(code and {})" or "code and nil")}
%     elseif trait.kind == "flag" then
	return {=raw(answer)} or false
%     else
	return {=raw(answer)}
%     end
%   end
end

% end
