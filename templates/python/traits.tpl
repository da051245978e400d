% -- Whether plain texts can be in one line after BEFORE.
% local function fits_on_line(before, list)
%   local columns = 4 + #before + 3 + (#list == 1 and 1 or 0)
%   for item in each(list) do
%     for i = 1, #item.text do
%       local byte = item.text:byte(i)
%       if byte < 32 or byte > 126 or byte == 34 or byte == 92 then return false end
%     end
%     columns = columns + #item.text + 4
%   end
%   return columns - 2 <= WIDTH
% end
% -- An item of a dict; `BEFORE` is its key, or the beginning of a line.
% local function value_item(before, value, nothing)
%   local trait = value and value.trait
%   if not value then
    {=raw(before)}{=raw(nothing)},
%   elseif trait.kind == "text" then
%     text_item("    ", before, value.text)
%   elseif trait.kind == "flag" then
    {=raw(before)}{=yesno(value.value, "True", "False")},
%   elseif trait.kind == "choice" then
    {=raw(before)}{=trait_type[trait.name]}.{=identifier("choice", value.text)},
%   elseif trait.kind ~= "list" then
    {=raw(before)}{=value.number},
%   elseif #value.items == 0 then
    {=raw(before)}(),
%   elseif #trait.fields == 0 and fits_on_line(before, value.items) then
%     local texts = {}
%     for item in each(value.items) do table.insert(texts, '"' .. item.text .. '"') end
    {=raw(before)}({=raw(table.concat(texts, ", "))}{=#texts == 1 and ","}),
%   else
    {=raw(before)}(
%     for item in each(value.items) do
%       if #trait.fields == 0 then
%         text_item("        ", "", item.text)
%       else
        {=trait_type[trait.name]}(
%       text_item("            ", "name=", item.text)
%       for field in each(trait.fields) do
%         local said, attribute = item[field.name], identifier("field", field.name) .. "="
%         if said and #field.choices > 0 then
            {=raw(attribute)}{=field_type[field]}.{=identifier("choice", said)},
%         elseif said then
%           text_item("            ", attribute, said)
%         end
%       end
        ),
%       end
%     end
    ),
%   end
% end
% for trait in traits() do
%   local own, every, table_name = own_values(trait, true), class_values(trait), trait_table[trait.name]
%   local getter, result = trait_getter[trait.name], result_of(trait)
%   local nothing = trait.kind == "flag" and "False" or trait.kind == "list" and "()" or "None"
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
% elseif #own > 0 then
%     declare(table_name, "dict[int, " .. (has_none(own) and result or type_of(trait)) .. "]", "{")
%     for item in each(own) do
%       value_item(written(item.record.value) .. ": ", item.value, nothing)
%     end
}
% end
%   if #every > 0 then
%     if #own > 0 then

%     end
%     declare(table_name .. "_BY_CLASS", "dict[" .. Class .. " | None, " .. type_of(trait) .. "]", "{")
%     for item in each(every) do
%       value_item(Class .. "." .. item.record.ID .. ": ", item.value)
%     end
}
%   end


def {=getter}(code: int) -> {=raw(result)}:
%   local first = "Return the \"" .. trait.name .. "\" of a code" .. (nothing == "None" and ", or None" or "") .. "."
%   if trait.kind == "flag" then first = "Return whether a code is \"" .. trait.name .. "\"." end
%   docstring(first, trait.help and sentence(trait.help) or "")
%   local default = nothing ~= "None" and ", " .. nothing or ""
%   if is_set then
    return code in {=table_name}
%   elseif #every == 0 and #own == 0 then
    del code
    return {=raw(nothing)}
%   elseif #every == 0 then
    return {=table_name}.get(code{=raw(default)})
%   else
%     if #own > 0 then
    if code in {=table_name}:
        return {=table_name}[code]
%     end
    return {=table_name}_BY_CLASS.get(class_of(code){=raw(default)})
%   end
% end
