% -- A method for each trait.
% -- The items of a list; gofmt aligns the values of an item.
% local function items(trait, list)
		return []{=type_of[trait.name]}{
%   for item in each(list) do
%     local given, width = {}, #"Text:"
%     for field in each(trait.fields) do
%       if item[field.name] then
%         local key = identifier("field", go_name(field.name)) .. ":"
%         table.insert(given, { key = key, text = item[field.name], type = type_of[field] })
%         width = math.max(width, #key)
%       end
%     end
			{
				{=raw(("Text:"):pad(width))} "{=item.text}",
%     for field in each(given) do
%       if field.type then
				{=raw(field.key:pad(width))} {=constant_of[field.type .. " " .. field.text]},
%       else
				{=raw(field.key:pad(width))} "{=field.text}",
%       end
%     end
			},
%   end
		}
% end
% -- `return` and a value.
% local function answer(trait, value)
%   if trait.kind == "flag" then
		return {=yesno(value.value, "true", "false")}
%   elseif trait.kind == "choice" then
		return {=constant_of[type_of[trait.name] .. " " .. value.text]}
%   elseif trait.kind == "text" then
		return "{=value.text}"
%   elseif trait.kind == "list" then
%     items(trait, value.items)
%   else
		return {=raw(tostring(value.number))}, true
%   end
% end
% for trait in traits() do
%   local kind, name = trait.kind, getter[trait.name]
%   local own, every = grouped_values(trait), class_values(trait, true)
%   local result, otherwise = "string", '""'
%   if kind == "flag" then
%     result, otherwise = "bool", "false"
%   elseif kind == "choice" then
%     result = type_of[trait.name]
%   elseif kind == "list" then
%     result, otherwise = "[]" .. type_of[trait.name], "nil"
%   elseif kind ~= "text" then
%     result, otherwise = "(" .. number_type(trait) .. ", bool)", "0, false"
%   end
%   local about = name .. " says whether the code has the trait \"" .. trait.name .. "\"."
%   if kind == "list" then
%     about = name .. " gives the list \"" .. trait.name .. "\" of the code."
%   elseif kind ~= "flag" then
%     about = name .. " gives the trait \"" .. trait.name .. "\", " .. (otherwise == '""' and otherwise or "false") .. " if nothing is said."
%   end
%   if trait.help then about = about .. " " .. sentence(trait.help) end

// {=>about}
func (c {=T}) {=name}() {=raw(result)} {
%   if #own > 0 then
	switch c {
%     for group in each(own) do
% case_of_codes(group.codes)
% answer(trait, group.value)
%     end
	}
%   end
%   if #every > 0 then
	switch c.Class() {
%     for row in each(every) do
	case {=class_constant[row.record.id]}:
% answer(trait, row.value)
%     end
	}
%   end
	return {=raw(otherwise)}
}
% end
