% -- A method for each trait.
% -- The variables that hold the lists, by what is in them: a list is made once.
% local variable_of, variables = {}, {}
% local function list_variable(trait, record, owner)
%   local key = trait.name .. "\n" .. answer_key(trait, record)
%   if not variable_of[key] then
%     local getter_name = getter[trait.name]
%     variable_of[key] = claim(getter_name:sub(1, 1):lower() .. getter_name:sub(2) .. "Of" .. owner, trait)
%     table.insert(variables, { name = variable_of[key], trait = trait, items = record[trait].items })
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
% -- `return` and the answer of a group; OTHERWISE without one. NAME names the record of which a list is.
% local function answer(trait, group, otherwise, name)
%   local value = group.value
%   if not value then
		return {=raw(otherwise)}
%   elseif trait.kind == "flag" then
		return true
%   elseif trait.kind == "choice" then
		return {=constant_of[type_of[trait.name] .. " " .. value.text]}
%   elseif trait.kind == "text" then
		return "{=value.text}"
%   elseif trait.kind == "list" then
		return {=list_variable(trait, group.records[1], name(group.records[1]))}
%   else
		return {=raw(tostring(value.number))}, true
%   end
% end
% -- A switch over groups of answers. NAME names a record.
% local function answers(subject, trait, groups, otherwise, name)
%   if #groups > 0 then
	switch {=raw(subject)} {
%     for group in each(groups) do
%       case_of(group.records, name)
%       answer(trait, group, otherwise, name)
%     end
	}
%   end
% end
% for trait in traits() do
%   local kind, name = trait.kind, getter[trait.name]
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
%   answers("c", trait, own_answers(trait), otherwise, function(code) return constant[code.NAME] end)
%   answers("c.Class()", trait, class_answers(trait), otherwise, function(class) return class_constant[class.id] end)
	return {=raw(otherwise)}
}
% end
% for variable in each(variables) do

% list_of(variable)
% end
