% -- A method for each trait.
% -- The variables that hold the lists, by what is in them: a list is made once.
% local variable_of, variables = {}, {}
% local function list_variable(trait, value, owner)
%   local key = trait.name .. "\n" .. list_key(trait, value)
%   if not variable_of[key] then
%     local getter_name = getter[trait.name]
%     variable_of[key] = claim(getter_name:sub(1, 1):lower() .. getter_name:sub(2) .. "Of" .. owner, trait)
%     table.insert(variables, { name = variable_of[key], trait = trait, items = value.items })
%   end
%   return variable_of[key]
% end
% -- The items of a list; gofmt aligns the values of an item.
% local function list_of(variable)
%   local trait = variable.trait
%   if #trait.fields == 0 then
var {=variable.name} = []string{
%     for item in each(variable.items) do
	"{=item.text}",
%     end
}
%   else
var {=variable.name} = []{=type_of[trait.name]}{
%   for item in each(variable.items) do
%     local given, width = {}, #"Name:"
%     for field in each(trait.fields) do
%       if item[field.name] then
%         local key = identifier("field", go_name(field.name)) .. ":"
%         table.insert(given, { key = key, text = item[field.name], type = type_of[field] })
%         width = math.max(width, #key)
%       end
%     end
	{
		{=raw(("Name:"):pad(width))} "{=item.text}",
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
%   end
% end
% -- `return` and a value.
% local function answer(trait, value, owner)
%   if trait.kind == "flag" then
		return {=yesno(value.value, "true", "false")}
%   elseif trait.kind == "choice" then
		return {=constant_of[type_of[trait.name] .. " " .. value.text]}
%   elseif trait.kind == "text" then
		return "{=value.text}"
%   elseif trait.kind == "list" then
		return {=list_variable(trait, value, owner)}
%   else
		return {=raw(tostring(value.number))}, true
%   end
% end
% for trait in traits() do
%   local kind, name = trait.kind, getter[trait.name]
%   local own, every = grouped_values(trait), grouped_classes(trait)
%   local result, otherwise = "string", '""'
%   if kind == "flag" then
%     result, otherwise = "bool", "false"
%   elseif kind == "choice" then
%     result = type_of[trait.name]
%   elseif kind == "list" then
%     result, otherwise = "[]" .. (type_of[trait.name] or "string"), "nil"
%   elseif kind ~= "text" then
%     result, otherwise = "(" .. number_type(trait) .. ", bool)", "0, false"
%   end
%   local about = name .. (kind == "flag" and " reports " or " returns ") .. object_of(trait)
%   if kind == "list" then
%     about = about .. ". The caller must not change the list."
%   elseif kind == "flag" then
%     about = about .. "."
%   else
%     about = about .. (otherwise == '""' and "; \"\" if unspecified." or "; false if unspecified.")
%   end

// {=>about}
func (c {=T}) {=name}() {=raw(result)} {
%   if #own > 0 then
	switch c {
%     for group in each(own) do
% case_of(group.codes, function(code) return constant[code.NAME] end)
% answer(trait, group.value, constant[group.codes[1].NAME])
%     end
	}
%   end
%   if #every > 0 then
	switch c.Class() {
%     for group in each(every) do
% case_of(group.classes, function(class) return class_constant[class.id] end)
% answer(trait, group.value, class_constant[group.classes[1].id])
%     end
	}
%   end
	return {=raw(otherwise)}
}
% end
% for variable in each(variables) do

% list_of(variable)
% end
