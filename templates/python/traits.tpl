% -- An item of a dict; `BEFORE` is its key, or the beginning of a line.
% local function value_item(before, value)
%   local trait = value.trait
%   if trait.kind == "text" then
%     text_item("    ", before, value.text)
%   elseif trait.kind == "flag" then
    {=raw(before)}{=yesno(value.value, "True", "False")},
%   elseif trait.kind == "choice" then
    {=raw(before)}{=trait_type[trait.name]}.{=identifier("choice", value.text)},
%   elseif trait.kind ~= "list" then
    {=raw(before)}{=value.number},
%   elseif #value.items == 0 then
    {=raw(before)}(),
%   else
    {=raw(before)}(
%     for item in each(value.items) do
        {=trait_type[trait.name]}(
%       text_item("            ", "text=", item.text)
%       for field in each(trait.fields) do
%         local said, attribute = item[field.name], identifier("field", field.name) .. "="
%         if said and #field.choices > 0 then
            {=raw(attribute)}{=field_type[field]}.{=identifier("choice", said)},
%         elseif said then
%           text_item("            ", attribute, said)
%         end
%       end
        ),
%     end
    ),
%   end
% end
% for trait in traits() do
%   local own, every, table_name = own_values(trait), class_values(trait), trait_table[trait.name]
%   local getter, result = trait_getter[trait.name], result_of(trait)
%   local is_set = trait.kind == "flag" and #every == 0
%   if is_set then
%     local set = {}
%     for item in each(own) do
%       if item.value.value then table.insert(set, item.record) end
%     end
%     own = set
%   end


% if is_set and #own == 0 then
{=table_name}: Final[frozenset[int]] = frozenset()
% elseif is_set then
{=table_name}: Final[frozenset[int]] = frozenset(
    {
%     for code in each(own) do
        {=written(code.value)},
%     end
    }
)
% elseif #own == 0 then
%     declare(table_name, "dict[int, " .. type_of(trait) .. "]", "{}")
% else
%     declare(table_name, "dict[int, " .. type_of(trait) .. "]", "{")
%     for item in each(own) do
%       value_item(written(item.record.value) .. ": ", item.value)
%     end
}
% end
%   if #every > 0 then

%     declare(table_name .. "_BY_CLASS", "dict[int | None, " .. type_of(trait) .. "]", "{")
%     for item in each(every) do
%       value_item(Class .. "." .. item.record.ID .. ": ", item.value)
%     end
}
%   end


def {=getter}(code: int) -> {=raw(result)}:
%   local nothing = trait.kind == "flag" and "False" or trait.kind == "list" and "()" or "None"
%   local first = "Return the \"" .. trait.name .. "\" of a code" .. (nothing == "None" and ", or None" or "") .. "."
%   if trait.kind == "flag" then first = "Return whether a code is \"" .. trait.name .. "\"." end
%   docstring(first, trait.help and sentence(trait.help) or "")
%   local default = nothing ~= "None" and ", " .. nothing or ""
%   if is_set then
    return code in {=table_name}
%   elseif #every == 0 then
    return {=table_name}.get(code{=raw(default)})
%   else
    if code in {=table_name}:
        return {=table_name}[code]
    return {=table_name}_BY_CLASS.get(class_of(code){=raw(default)})
%   end
% end
